import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Field, Sheet, SkeletonList, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { ChannelState, useFailureWords } from './channel-state';
import { MailChannelDocument, RetryMailDocument, TestMailDocument } from './channel.query';
import './channel.css';

/** 邮件通道: how mail of the whole installation is doing, for its administrator. */
export function MailChannelSheet() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(MailChannelDocument, { fetchPolicy: 'cache-and-network' });
  const mail = data?.mailChannel;
  const [retryMail] = useMutation(RetryMailDocument);
  const run = useRun();
  if (error !== undefined && mail === undefined) return <QueryError error={error} what={t('channel.failed')} onRetry={() => void refetch()} />;
  const retry = () => void run.run(() => retryMail(), t('channel.said.retried')).then(() => refetch());
  return (
    <Sheet strong title={t('channel.mail')} note={mail?.configured ? mail.from : undefined} padded>
      {mail === undefined ? <SkeletonList rows={2} label={t('shell.loading')} /> : null}
      {mail === undefined || mail.configured ? null : <p>{t('channel.mailOff')}</p>}
      {mail?.configured !== true ? null : (
        <div className="channel-mail">
          <ChannelState figures={mail.figures} />
          {mail.figures.waiting + mail.figures.dead === 0 ? null : (
            <Button size="small" disabled={run.busy} onClick={retry}>
              {t('channel.retry')}
            </Button>
          )}
          <RefusalLine refusal={run.refusal} />
          <TryMail onDone={() => void refetch()} />
        </div>
      )}
    </Sheet>
  );
}

function TryMail({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const why = useFailureWords();
  const [address, setAddress] = useState('');
  const [result, setResult] = useState<string | null>(null);
  const [testMail] = useMutation(TestMailDocument);
  const run = useRun();
  const send = async () => {
    setResult(null);
    const answer = (await testMail({ variables: { address } })).data?.testMail;
    setResult(answer?.delivered ? t('channel.arrived') : t('channel.notArrived', { why: why(answer?.failure ?? null), answer: answer?.answer ?? '' }));
  };
  const handleSubmit = () => void run.run(send, t('channel.said.tested')).then(onDone);
  return (
    <form
      className="channel-try"
      onSubmit={(event) => {
        event.preventDefault();
        handleSubmit();
      }}
    >
      <Field label={t('channel.tryTo')} error={run.refusal?.field === 'address' ? run.refusal.text : undefined}>
        {(ids) => <TextInput {...ids} type="email" maxLength={254} value={address} onChange={(event) => setAddress(event.target.value)} />}
      </Field>
      <Button type="submit" disabled={run.busy || address.trim() === ''}>
        {t('channel.test')}
      </Button>
      {result === null ? null : <p role="status">{result}</p>}
    </form>
  );
}
