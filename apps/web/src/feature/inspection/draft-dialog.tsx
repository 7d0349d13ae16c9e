import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { RefusalLine } from '../../ui/refusal-line';
import { requestKey } from '../../ui/request-key';
import { useRun } from '../../ui/use-run';
import { DraftInspectionDocument } from './inspection.mutation';

/** 拟督查方案: the matter first; the rest step by step, kept as a draft. */
export function DraftDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const run = useRun();
  const [key] = useState(requestKey);
  const [matter, setMatter] = useState('');
  const [tried, setTried] = useState(false);
  const [draft] = useMutation(DraftInspectionDocument, { refetchQueries: ['InspectionList'] });
  const handleSubmit = async () => {
    setTried(true);
    if (matter.trim() === '') return;
    let made: string | undefined;
    const send = async () => {
      made = (await draft({ variables: { matter: matter.trim(), idempotencyKey: key } })).data?.draftInspection.id;
    };
    if ((await run.run(send, t('inspection.said.saved'))) && made !== undefined) void navigate(`/inspections/${made}/plan`);
  };
  return (
    <Dialog
      title={t('words.verb.draftInspection')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={() => void handleSubmit()}>
          {t('inspection.saveNext')}
        </Button>
      }
    >
      <Field label={t('inspection.matter')} hint={t('inspection.matterHint')} error={tried && matter.trim() === '' ? t('inspection.matterMissing') : undefined}>
        {(ids) => <TextInput {...ids} maxLength={120} value={matter} onChange={(event) => setMatter(event.target.value)} />}
      </Field>
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}
