import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFormat } from '../../ui/format';
import { RefusalLine } from '../../ui/refusal-line';
import { ToldOnce } from '../../ui/told-once';
import { useRun } from '../../ui/use-run';
import { RenewUnitFeedDocument, RevokeUnitFeedDocument, UnitFeedDocument } from './feed.query';

/** 单位日历: the unit's deadlines by a secret address, which stays when whoever made it leaves. Not there for those who may not know of it. */
export function UnitFeedSheet({ unitId }: { unitId: string }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { data, refetch } = useQuery(UnitFeedDocument, { variables: { unitId }, fetchPolicy: 'cache-and-network' });
  const [address, setAddress] = useState<string | null>(null);
  const [asked, setAsked] = useState<'renewUnitFeed' | 'revokeUnitFeed' | null>(null);
  const verbs = useUnitFeedVerbs(unitId, (path) => {
    setAsked(null);
    setAddress(path === null ? null : `${window.location.origin}${path}${i18n.language === 'en' ? '?lang=en' : ''}`);
    void refetch();
  });
  const feed = data?.unitFeed;
  if (feed === undefined) return null;
  const made = feed.createdAt;
  const note = made == null ? t('feed.none') : t('feed.unit.since', { date: format.dateTime(made), name: feed.createdByName ?? '' });
  return (
    <Sheet title={t('feed.unit.title')} note={note} padded>
      <p>{t('feed.unit.what')}</p>
      {address === null ? null : <ToldOnce label={t('feed.address')} value={address} note={t('feed.once')} />}
      <div className="lx-row">
        {feed.viewerCan.includes('renewUnitFeed') ? (
          <Button disabled={verbs.run.busy} onClick={() => (made == null ? verbs.renewUnitFeed() : setAsked('renewUnitFeed'))}>
            {t(made == null ? 'feed.make' : 'feed.renew')}
          </Button>
        ) : null}
        {feed.viewerCan.includes('revokeUnitFeed') ? (
          <Button disabled={verbs.run.busy} onClick={() => setAsked('revokeUnitFeed')}>
            {t('feed.revoke')}
          </Button>
        ) : null}
      </div>
      {asked === null ? (
        <RefusalLine refusal={verbs.run.refusal} />
      ) : (
        <ConfirmDialog title={t(asked === 'renewUnitFeed' ? 'feed.renew' : 'feed.revoke')} verb={t(asked === 'renewUnitFeed' ? 'feed.renew' : 'feed.revoke')} run={verbs.run} onClose={() => setAsked(null)} onSubmit={verbs[asked]}>
          <p>{t('feed.unit.ends')}</p>
        </ConfirmDialog>
      )}
    </Sheet>
  );
}

function useUnitFeedVerbs(unitId: string, onDone: (path: string | null) => void) {
  const { t } = useTranslation();
  const run = useRun();
  const [renew] = useMutation(RenewUnitFeedDocument);
  const [revoke] = useMutation(RevokeUnitFeedDocument);
  const renewUnitFeed = () => {
    let path: string | null = null;
    const send = async () => {
      path = (await renew({ variables: { unitId } })).data?.renewUnitFeed.path ?? null;
    };
    void run.run(send, t('feed.said.made')).then((done) => done && onDone(path));
  };
  const revokeUnitFeed = () => void run.run(() => revoke({ variables: { unitId } }), t('feed.said.revoked')).then((done) => done && onDone(null));
  return { run, renewUnitFeed, revokeUnitFeed };
}
