import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { ToldOnce } from '../../ui/told-once';
import { useRun } from '../../ui/use-run';
import { FeedDocument, RenewFeedDocument, RevokeFeedDocument } from './feed.query';

/** 订阅日历: the secret address of one's deadlines; told once, renewed or revoked at will. */
export function FeedSheet() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(FeedDocument, { fetchPolicy: 'cache-and-network' });
  const [address, setAddress] = useState<string | null>(null);
  const [asked, setAsked] = useState<'renew' | 'revoke' | null>(null);
  const verbs = useFeedVerbs((path) => {
    setAsked(null);
    setAddress(path === null ? null : `${window.location.origin}${path}${i18n.language === 'en' ? '?lang=en' : ''}`);
    void refetch();
  });
  if (error !== undefined) return <QueryError error={error} what={t('feed.failed')} onRetry={() => void refetch()} />;
  const made = data?.feed?.createdAt;
  return (
    <Sheet title={t('feed.title')} note={made == null ? t('feed.none') : t('feed.since', { date: format.dateTime(made) })} padded>
      <p>{t('feed.what')}</p>
      {address === null ? null : <ToldOnce label={t('feed.address')} value={address} note={t('feed.once')} />}
      <div className="lx-row">
        <Button disabled={verbs.run.busy} onClick={() => (made == null ? verbs.renew() : setAsked('renew'))}>
          {t(made == null ? 'feed.make' : 'feed.renew')}
        </Button>
        {made == null ? null : (
          <Button disabled={verbs.run.busy} onClick={() => setAsked('revoke')}>
            {t('feed.revoke')}
          </Button>
        )}
      </div>
      {asked === null ? (
        <RefusalLine refusal={verbs.run.refusal} />
      ) : (
        <ConfirmDialog title={t(`feed.${asked}`)} verb={t(`feed.${asked}`)} run={verbs.run} onClose={() => setAsked(null)} onSubmit={asked === 'renew' ? verbs.renew : verbs.revoke}>
          <p>{t('feed.ends')}</p>
        </ConfirmDialog>
      )}
    </Sheet>
  );
}

function useFeedVerbs(onDone: (path: string | null) => void) {
  const { t } = useTranslation();
  const run = useRun();
  const [renewFeed] = useMutation(RenewFeedDocument);
  const [revokeFeed] = useMutation(RevokeFeedDocument);
  const renew = () => {
    let path: string | null = null;
    const send = async () => {
      path = (await renewFeed()).data?.renewFeed.path ?? null;
    };
    void run.run(send, t('feed.said.made')).then((done) => done && onDone(path));
  };
  const revoke = () => void run.run(() => revokeFeed(), t('feed.said.revoked')).then((done) => done && onDone(null));
  return { run, renew, revoke };
}
