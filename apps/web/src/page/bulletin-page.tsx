import { useQuery } from '@apollo/client/react';
import { FactsStrip, PageHead, SkeletonList, Tag } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { BulletinEditor } from '../feature/bulletin/bulletin-editor';
import { BulletinVerbs } from '../feature/bulletin/bulletin-verbs';
import { BulletinDetailDocument } from '../feature/bulletin/bulletin.query';
import { FigureSheet } from '../feature/bulletin/figure-sheet';
import { PaperSheet } from '../feature/bulletin/paper-sheet';
import { ReceiptSheet } from '../feature/bulletin/receipt-sheet';
import type { BulletinBodyFragment } from '../gql/graphql';
import { DocumentButton } from '../ui/document/document-dialog';
import { useFormat } from '../ui/format';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../ui/outside/outside.css';

function BulletinFacts({ bulletin }: { bulletin: BulletinBodyFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const day = (on: string) => format.date(on, { weekday: false });
  const facts = [
    { key: 'period', label: t('bulletin.period'), value: t('bulletin.periodOf', { from: day(bulletin.fromOn), until: day(bulletin.untilOn) }) },
    { key: 'scope', label: t('bulletin.scope'), value: t(`bulletin.levelOf.${bulletin.level ?? 'all'}`) },
    { key: 'frozen', label: t('bulletin.frozenOn'), value: day(bulletin.frozenOn) },
    { key: 'approved', label: t('bulletin.approved'), value: bulletin.approvedOn == null ? '—' : `${bulletin.approvedBy ?? ''} ${day(bulletin.approvedOn)}` },
    { key: 'issued', label: t('bulletin.issued'), value: bulletin.issuedOn == null ? '—' : `${bulletin.number ?? ''} ${day(bulletin.issuedOn)}` },
  ];
  return <FactsStrip facts={facts} label={t('bulletin.facts')} />;
}

/** One bulletin: what is asked of the reader first, then figures, paper and receipts. */
export function BulletinPage() {
  const { t } = useTranslation();
  const { bulletinId: id = '' } = useParams();
  const { jointMeeting } = useViewer();
  const { data, error, loading, refetch } = useQuery(BulletinDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const bulletin = data?.bulletin;
  const handleDone = () => void refetch();
  useTitle(bulletin == null ? t('bulletin.heading') : bulletin.title);
  if (error !== undefined && bulletin == null) return <QueryError error={error} what={t('bulletin.failed')} onRetry={handleDone} />;
  if (bulletin == null && loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  if (bulletin == null) return <NotThere list={t('bulletin.heading')} to="/bulletins" fact={t('bulletin.gone')} next={t('bulletin.goneNext')} />;
  const drafts = jointMeeting?.viewerCan.includes('draftBulletin') === true;
  const receipts = <ReceiptSheet bulletin={bulletin} forUnit={drafts} onDone={handleDone} />;
  const { checkpointSeq, checkpointHash } = bulletin;
  return (
    <>
      <PageHead
        crumb={
          <>
            <Link to="/bulletins">{t('bulletin.heading')}</Link> / {bulletin.code}
          </>
        }
        title={bulletin.title}
        chip={<Tag>{t(`bulletin.state.${bulletin.state}`)}</Tag>}
        {...(bulletin.stateReason == null ? {} : { state: bulletin.stateReason })}
        actions={
          <>
            <DocumentButton subject={{ id: bulletin.id, code: bulletin.code, kinds: bulletin.documents, objects: [], issuer: bulletin.issuer }} />
            <BulletinVerbs bulletin={bulletin} onDone={handleDone} />
          </>
        }
      />
      <BulletinFacts bulletin={bulletin} />
      <div className="os-stack">
        {drafts ? null : receipts}
        {bulletin.viewerCan.includes('reviseBulletin') ? <BulletinEditor key={`words-${String(bulletin.version)}`} bulletin={bulletin} onDone={handleDone} /> : null}
        <FigureSheet bulletin={bulletin} />
        <PaperSheet key={`paper-${String(bulletin.version)}`} bulletin={bulletin} />
        {drafts ? receipts : null}
        {checkpointSeq == null || checkpointHash == null ? null : <p className="os-note bl-seal">{t('bulletin.seal', { seq: checkpointSeq, hash: checkpointHash })}</p>}
      </div>
    </>
  );
}
