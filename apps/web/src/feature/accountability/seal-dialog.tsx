import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field, KeyValues, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountabilityBodyFragment as Proposal, OpenAccountabilitySealMutation } from '../../gql/graphql';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { HearingSheet } from './accountability-body';
import { OpenAccountabilitySealDocument } from './accountability.mutation';
import { FactLine } from './fact-line';

type Opened = OpenAccountabilitySealMutation['openAccountabilitySeal'];

/** 启封线索: for a purpose that is kept; what was read is gone with the dialog. */
export function SealDialog({ proposal, onClose, onDone }: { proposal: Proposal; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [purpose, setPurpose] = useState('');
  const [tried, setTried] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [open] = useMutation(OpenAccountabilitySealDocument, { fetchPolicy: 'no-cache' });
  const missing = purpose.trim() === '';
  const handleSubmit = async () => {
    setTried(true);
    if (missing) return;
    await run.run(async () => setOpened((await open({ variables: { id: proposal.id, purpose: purpose.trim() } })).data?.openAccountabilitySeal ?? null), t('accountability.sealOpened'));
  };
  return (
    <Dialog
      title={`${t('words.verb.openAccountabilitySeal')} · ${proposal.code}`}
      note={t('accountability.sealOpenNote')}
      closeLabel={t('kit.close')}
      onClose={opened === null ? onClose : onDone}
      actions={<Button kind="primary" disabled={run.busy} onClick={() => (opened === null ? void handleSubmit() : onDone())}>{opened === null ? t('words.verb.openAccountabilitySeal') : t('kit.close')}</Button>}
    >
      {opened === null ? (
        <Field label={t('accountability.purpose')} hint={t('accountability.purposeHint')} error={tried && missing ? t('accountability.missingField') : undefined}>
          {(ids) => <TextArea {...ids} rows={3} maxLength={1000} value={purpose} onChange={(event) => setPurpose(event.target.value)} />}
        </Field>
      ) : (
        <OpenedLines opened={opened} />
      )}
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

function OpenedLines({ opened }: { opened: Opened }) {
  const { t } = useTranslation();
  const lines = [['concerned', [opened.postTitle, opened.personName].filter(Boolean).join(' ')], ['matter', opened.matter], ['opinion', opened.opinion], ['handReason', opened.handReason]] as const;
  return (
    <div className="ac-opened">
      <KeyValues facts={lines.flatMap(([key, value]) => (value == null || value === '' ? [] : [{ key, label: t(`accountability.${key}`), value }]))} />
      {opened.facts.map((fact) => <FactLine key={fact.sourceId} fact={fact} linked={false} />)}
      <HearingSheet hearings={opened.hearings} />
    </div>
  );
}
