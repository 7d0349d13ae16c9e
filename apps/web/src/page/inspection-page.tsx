import { useQuery } from '@apollo/client/react';
import { PageHead, Sheet, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { FindingSheet } from '../feature/inspection/finding-sheet';
import { InspectionFacts, InspectionTimeline, PlanSheet, type Detail } from '../feature/inspection/inspection-facts';
import { InspectionVerbs } from '../feature/inspection/inspection-verbs';
import { InspectionTag, LackList } from '../feature/inspection/inspection-words';
import { InspectionDetailDocument } from '../feature/inspection/inspection.query';
import { JumpLinks, parts } from '../feature/inspection/jump-links';
import { ObjectSheet } from '../feature/inspection/object-sheet';
import { OverlapPanel } from '../feature/inspection/overlap-panel';
import { TeamSheet } from '../feature/inspection/team-sheet';
import { VisitSheet } from '../feature/inspection/visit-sheet';
import { InspectionItemsSheet } from '../feature/rectification/inspection-items-sheet';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import '../feature/inspection/inspection.css';

/** One inspection: plan, approval, team, field work, findings, and what each object hears and answers. */
export function InspectionPage() {
  const { t } = useTranslation();
  const { inspectionId: id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(InspectionDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const inspection = data?.inspection;
  const handleDone = () => void refetch();
  useTitle(inspection == null || inspection.matter === '' ? t('inspection.title') : inspection.matter);
  if (error !== undefined && inspection == null) return <QueryError error={error} what={t('inspection.failed')} onRetry={handleDone} />;
  if (inspection == null && loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  if (inspection == null) return <NotThere list={t('inspection.title')} to="/inspections" fact={t('inspection.missing')} next={t('inspection.missingNext')} />;
  return (
    <>
      <PageHead
        crumb={
          <>
            <Link to="/inspections">{t('inspection.title')}</Link> / {inspection.code}
          </>
        }
        title={inspection.matter === '' ? inspection.code : inspection.matter}
        chip={<InspectionTag state={inspection.state} covert={inspection.covert} />}
        {...(inspection.stateReason == null ? {} : { state: inspection.state === 'joined' ? t('inspection.joinedInto', { code: inspection.stateReason }) : inspection.stateReason })}
        actions={<InspectionVerbs inspection={inspection} onDone={handleDone} />}
      />
      <InspectionFacts inspection={inspection} />
      <JumpLinks inspection={inspection} />
      <Sheets inspection={inspection} onDone={handleDone} />
    </>
  );
}

function Sheets({ inspection, onDone }: { inspection: Detail; onDone: () => void }) {
  const { lacks, overlaps, objects, state } = inspection;
  const { t } = useTranslation();
  return (
    <div className="in-stack">
      {lacks.length === 0 ? null : (
        <Sheet padded title={t(state === 'under_way' ? 'inspection.lacksUnderWay' : state === 'approved' ? 'inspection.lacksStart' : 'inspection.lacks')}>
          <LackList lacks={lacks} />
        </Sheet>
      )}
      {overlaps.length === 0 ? null : <OverlapPanel inspection={inspection} onJoined={onDone} />}
      <JoinedSheet joined={inspection.joined} />
      <div id={parts.objects} className="in-part">
        {state === 'concluded' || state === 'closed' || !inspection.inside ? objects.map((object) => <ObjectSheet key={object.id} inspection={inspection} object={object} onDone={onDone} />) : null}
      </div>
      <div id={parts.plan}>
        <PlanSheet inspection={inspection} />
      </div>
      <div id={parts.team}>
        <TeamSheet inspection={inspection} onDone={onDone} />
      </div>
      <div id={parts.visits}>
        <VisitSheet inspection={inspection} onDone={onDone} />
      </div>
      <div id={parts.findings}>
        <FindingSheet inspection={inspection} onDone={onDone} />
      </div>
      {state === 'concluded' || state === 'closed' ? <InspectionItemsSheet inspection={inspection} onDone={onDone} /> : null}
      <div id={parts.timeline}>
        <InspectionTimeline events={inspection.events} />
      </div>
    </div>
  );
}

function JoinedSheet({ joined }: { joined: Detail['joined'] }) {
  const { t } = useTranslation();
  if (joined.length === 0) return null;
  return (
    <Sheet padded title={t('inspection.joinedHere')}>
      {joined.map(({ jointMeetingName, code, matter }) => (
        <p key={`${jointMeetingName} ${code}`}>{`${jointMeetingName} · ${code} · ${matter}`}</p>
      ))}
    </Sheet>
  );
}
