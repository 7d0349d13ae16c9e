import type { ApolloCache } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Button, Dialog, Field, LightShape, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { DiscardNoticeDocument, RestoreNoticeDocument } from './notice.mutation';
import { NoticeReviewDocument } from './notice.query';

/** Lists known so far no longer hold. */
const RELISTED = {
  refetchQueries: [NoticeReviewDocument],
  update: (cache: ApolloCache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'notices' }),
};

interface Discardable {
  id: string;
  version: number;
  viewerCan: readonly string[];
  discardReason?: string | null;
}

/** Asks before a notice leaves the lists: what goes with it, what stays, and why. */
export function DiscardNotice({ notice, open, onClose }: { notice: Discardable; open: number; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const run = useRun();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && reason.trim() === '' ? t('notice.discard.reasonMissing') : undefined;
  const handleDiscard = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    const variables = { id: notice.id, version: notice.version, reason: reason.trim() };
    const work = () => client.mutate({ mutation: DiscardNoticeDocument, variables, ...RELISTED });
    if (await run.run(work, t('notice.discard.said'))) onClose();
  };
  return (
    <Dialog
      title={t('notice.discard.title')}
      note={t('notice.discard.note', { n: open })}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('kit.cancel')}</Button>
          <Button kind="danger" aria-busy={run.busy} onClick={() => void handleDiscard()}>
            {t('notice.act.discard')}
          </Button>
        </>
      }
    >
      <Field label={t('notice.discard.reason')} hint={t('notice.discard.reasonHint')} error={missing}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

/** Said on a discarded notice: why, the way back, and the way to import the right one. */
export function DiscardedBanner({ notice }: { notice: Discardable }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const run = useRun();
  const handleRestore = () => {
    const variables = { id: notice.id, version: notice.version };
    const work = () => client.mutate({ mutation: RestoreNoticeDocument, variables, ...RELISTED });
    void run.run(work, t('notice.discard.restored'));
  };
  return (
    <>
      <div className="nt-banner" role="status">
        <LightShape kind="suspended" />
        <p>
          <b>{t('notice.discard.is')}</b> {t('notice.discard.because', { reason: notice.discardReason ?? '' })}
        </p>
        {notice.viewerCan.includes('restoreNotice') ? (
          <Button size="small" aria-busy={run.busy} onClick={handleRestore}>
            {t('notice.act.restoreNotice')}
          </Button>
        ) : null}
        <Link className="lx-btn small" to="/notices/new">
          {t('notice.import')}
        </Link>
      </div>
      <RefusalLine refusal={run.refusal} />
    </>
  );
}
