import { useMutation, useQuery } from '@apollo/client/react';
import { Sheet, SegmentedFilter, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { MailChoice, MailSettingsFragment } from '../../gql/graphql';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { ChooseMailDocument, MailSettingsDocument } from './channel.query';
import { MailAddress } from './mail-address';
import './channel.css';

/** 消息接收: everything is told in the product; what also comes by mail, and when, is everybody's own choice. */
export function MailSettingsSheet() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(MailSettingsDocument, { fetchPolicy: 'cache-and-network' });
  const own = data?.mailSettings;
  if (error !== undefined && own === undefined) return <QueryError error={error} what={t('channel.failed')} onRetry={() => void refetch()} />;
  return (
    <Sheet title={t('channel.receive')} note={t('channel.inApp')} padded>
      {own === undefined ? <SkeletonList rows={3} label={t('shell.loading')} /> : null}
      {own?.available === false ? <p>{t('channel.mailUnavailable')}</p> : null}
      {own?.available !== true ? null : (
        <>
          <MailAddress own={own} onDone={() => void refetch()} />
          {own.address == null ? null : <Choices own={own} onDone={() => void refetch()} />}
        </>
      )}
    </Sheet>
  );
}

function Choices({ own, onDone }: { own: MailSettingsFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const [chooseMail] = useMutation(ChooseMailDocument);
  const run = useRun();
  const choose = (topic: MailSettingsFragment['topics'][number]['topic'], choice: MailChoice) => void run.run(() => chooseMail({ variables: { topic, choice } }), t('channel.said.chosen')).then(onDone);
  return (
    <>
      <ul className="channel-choices">
        {own.topics.map(({ topic, choice, choices }) => (
          <li key={topic}>
            <div>
              <strong>{t(`channel.about.${topic}.name`)}</strong>
              <div className="lx-aid lx-mut">{t(`channel.about.${topic}.what`)}</div>
            </div>
            <SegmentedFilter label={t(`channel.about.${topic}.name`)} value={choice} options={choices.map((value) => ({ value, label: t(`channel.choice.${value}`) }))} onChange={(value) => choose(topic, value)} />
          </li>
        ))}
      </ul>
      <p className="lx-aid lx-mut">{t('channel.digestNote')}</p>
      <RefusalLine refusal={run.refusal} />
    </>
  );
}
