import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field, KeyValues, SelectInput, TextArea } from '@lianxi/web-ui';
import type { ComplaintPart } from '@lianxi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintBodyFragment, OpenComplaintSealMutation } from '../../gql/graphql';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { OpenComplaintSealDocument } from './complaint.mutation';

const SHOWN = ['name', 'phone', 'address', 'text', 'findingText', 'answer', 'proposal', 'handReason'] as const satisfies readonly (keyof OpenComplaintSealMutation['openComplaintSeal'])[];

/** 启封: for a purpose that is kept; what was read is gone with the dialog. */
export function SealDialog({ complaint, onClose, onDone }: { complaint: ComplaintBodyFragment; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const parts: readonly ComplaintPart[] = [...(complaint.anonymous ? [] : (['identity'] as const)), ...(complaint.sealed ? (['content'] as const) : [])];
  const [part, setPart] = useState<ComplaintPart>(parts[0] ?? 'identity');
  const [purpose, setPurpose] = useState('');
  const [tried, setTried] = useState(false);
  const [opened, setOpened] = useState<Partial<OpenComplaintSealMutation['openComplaintSeal']> | null>(null);
  // Nothing of it stays in the browser's copy of the server's data.
  const [open] = useMutation(OpenComplaintSealDocument, { fetchPolicy: 'no-cache' });
  const handleSubmit = async () => {
    setTried(true);
    if (purpose.trim() === '') return;
    await run.run(async () => setOpened((await open({ variables: { id: complaint.id, part, purpose: purpose.trim() } })).data?.openComplaintSeal ?? null), t('complaint.opened'));
  };
  const facts = SHOWN.flatMap((key) => (opened?.[key] == null || opened[key] === '' ? [] : [{ key, label: t(`complaint.seal.${key}`), value: opened[key] }]));
  const verb = opened === null ? t('words.verb.openComplaintSeal') : t('kit.close');
  return (
    <Dialog
      title={`${t('words.verb.openComplaintSeal')} · ${complaint.code}`}
      note={t('complaint.sealNote')}
      closeLabel={t('kit.close')}
      onClose={opened === null ? onClose : onDone}
      actions={<Button kind="primary" disabled={run.busy} onClick={() => (opened === null ? void handleSubmit() : onDone())}>{verb}</Button>}
    >
      {opened === null ? (
        <>
          <Field label={t('complaint.seal.part')}>
            {(ids) => <SelectInput {...ids} value={part} onChange={(event) => setPart(event.target.value as ComplaintPart)} options={parts.map((value) => ({ value, label: t(`complaint.seal.${value}`) }))} />}
          </Field>
          <Field label={t('complaint.seal.purpose')} hint={t('complaint.seal.purposeHint')} error={tried && purpose.trim() === '' ? t('complaint.missingField') : undefined}>
            {(ids) => <TextArea {...ids} rows={3} maxLength={1000} value={purpose} onChange={(event) => setPurpose(event.target.value)} />}
          </Field>
        </>
      ) : (
        <div className="complaint-opened">
          <KeyValues facts={facts} />
        </div>
      )}
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}
