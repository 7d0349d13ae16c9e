import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Dialog, Field, SkeletonText, TextArea, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UrgeSubjectsInput } from '../../gql/graphql';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { requestKey } from '../../ui/request-key';
import { useSay } from '../../ui/say-context';
import { useRun, type Run } from '../../ui/use-run';
import { UrgeDocument, UrgePreviewDocument } from './notification.query';
import { asksReason, sendable, subjectsOf, type UrgeRow } from './urge-choice';
import { UrgeRows } from './urge-rows';

interface UrgeDialogProps {
  subjects: UrgeSubjectsInput;
  onClose: () => void;
  onDone: () => void;
}

/** Shows whom an urge reaches before it is sent; what cannot be urged says why. */
export function UrgeDialog({ subjects, onClose, onDone }: UrgeDialogProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(UrgePreviewDocument, { variables: { subjects }, fetchPolicy: 'network-only' });
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const { run, send } = useSend(onDone);
  const rows = data?.urgePreview ?? [];
  const chosen = rows.filter((row) => !off.has(row.id) && sendable(row, reason));
  const again = asksReason(rows.filter((row) => !off.has(row.id)));
  return (
    <Dialog
      title={t('notification.urgeTitle')}
      note={t('notification.urgeNote')}
      closeLabel={t('kit.close')}
      wide
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy || chosen.length === 0} onClick={() => void send(chosen, text, reason)}>
          {t('notification.urgeSend', { count: chosen.length })}
        </Button>
      }
    >
      {error === undefined ? null : <QueryError error={error} what={t('notification.urgeFailed')} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined ? <SkeletonText rows={4} /> : null}
      {data !== undefined && rows.length === 0 ? <p>{t('notification.urgeNothing')}</p> : null}
      <UrgeRows rows={rows} off={off} onOff={setOff} />
      {again === 0 ? null : (
        <Field label={t('notification.urgeReason')} warning={reason.trim() === '' ? t('notification.urgeReasonNeed', { count: again }) : undefined} hint={t('notification.urgeReasonHint')}>
          {(ids) => <TextInput {...ids} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
      )}
      <Field label={t('notification.urgeText')} hint={t('notification.urgeTextHint')}>
        {(ids) => <TextArea {...ids} rows={3} maxLength={1000} value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

function useSend(onDone: () => void): { run: Run; send: (chosen: readonly UrgeRow[], text: string, reason: string) => Promise<void> } {
  const { t } = useTranslation();
  const say = useSay();
  const run = useRun();
  const [key] = useState(requestKey);
  const [urge] = useMutation(UrgeDocument);
  const send = async (chosen: readonly UrgeRow[], text: string, reason: string): Promise<void> => {
    const variables = { subjects: subjectsOf(chosen), text: text.trim() === '' ? null : text, reason: reason.trim() === '' ? null : reason, key };
    let failed = 0;
    const sent = await run.run(async () => {
      const { data } = await urge({ variables });
      failed = data?.urge.failures.length ?? 0;
    }, t('notification.urgeSaid', { count: chosen.length }));
    if (!sent) return;
    if (failed > 0) say(t('notification.urgeSaidSome', { count: chosen.length - failed, failed }));
    onDone();
  };
  return { run, send };
}
