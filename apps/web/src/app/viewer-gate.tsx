import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { ViewerDocument } from '../feature/identity/identity.query';
import type { ViewerQuery } from '../gql/graphql';
import { toAppError } from '../ui/app-error';
import { currentMeetingCode, moveTo, setCurrentMeeting, useCurrentJointMeetingId, useMeetingBase } from '../ui/joint-meeting-store';
import { inMeeting, meetingCodeOf } from '../ui/meeting-address';
import { mayAdminister, mayAudit, mayGuard } from '../ui/nav-items';
import { QueryError } from '../ui/query-error';
import { TodayContext } from '../ui/today-context';
import { ViewerContext, type ViewerState } from '../ui/viewer-context';
import { UnknownMeeting } from './unknown-meeting';
import { useKeptViewer, type KeptViewerData } from './use-kept-viewer';

/** Where a visitor was going when sign-in came between. */
export interface ComingFrom {
  from?: string;
}

const useViewerQuery = () => useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <main className="app-alone">
      <QueryError error={error} what={t('shell.viewerFailed')} onRetry={onRetry} />
    </main>
  );
}

/** Sign-in stands below no joint meeting: to it, and back to the page that was asked for, the address changes as a whole. */
function Move({ to, from }: ComingFrom & { to: string }) {
  useEffect(() => moveTo(to, from === undefined ? null : { from }), [to, from]);
  return null;
}

/** Everything behind sign-in: finds the viewer, the joint meeting and the day, or leads to sign-in. */
export function SignedIn() {
  const { data, error, refetch } = useViewerQuery();
  const base = useMeetingBase();
  const location = useLocation();
  const handleRetry = () => void refetch();
  const kept = useKeptViewer(data === undefined && error !== undefined && toAppError(error).code === 'OFFLINE', handleRetry);
  if (data === undefined) {
    if (error === undefined || kept === undefined) return null;
    return kept === null ? <Failed error={error} onRetry={handleRetry} /> : <Offline data={kept} viewer={kept.viewer} />;
  }
  if (data.installation.needsFirstAdministrators) return <Navigate to="/first-administrators" replace />;
  if (data.viewer == null) {
    const page = location.pathname + location.search;
    if (base !== null) return <Move to="/sign-in" from={inMeeting(base, page)} />;
    return <Navigate to="/sign-in" replace state={page === '/' ? {} : { from: page }} />;
  }
  const first = firstPageOf(data.viewer);
  if (first !== null && location.pathname !== first) return <Navigate to={first} replace />;
  return <InMeeting data={data} viewer={data.viewer} />;
}

/** Where something has to be done before anything else works. */
const firstPageOf = (viewer: ViewerState['viewer']): string | null => (viewer.mustChangePassword ? '/password' : viewer.mustSetSecondFactor ? '/second-factor' : null);

const FIELD_PAGES = /^\/(field|inspections\/[^/]+\/field)$/;
/** Somebody invited to an inspection has the field, and what is the account's own. */
const GUEST_PAGES = /^\/(field|inspections\/[^/]+\/field|me|password|second-factor)$/;

/** Without a connection the field pages are what works: any other address leads there. */
function Offline({ data, viewer }: KeptViewerData) {
  const { pathname } = useLocation();
  return FIELD_PAGES.test(pathname) ? <InMeeting data={data} viewer={viewer} /> : <Navigate to="/field" replace />;
}

/** The joint meeting the address names is the viewer's, or the page says that it is not. */
function InMeeting({ data, viewer }: { data: ViewerQuery; viewer: ViewerState['viewer'] }) {
  const named = useMeetingBase();
  const unknown = named !== null && !viewer.jointMeetings.some((each) => each.jointMeeting.code === named);
  // Until what comes first is done no joint meeting is told, not even that there are none.
  if (unknown && firstPageOf(viewer) === null) return <UnknownMeeting code={named} viewer={viewer} />;
  return <WithViewer data={data} viewer={viewer} />;
}

function WithViewer({ data, viewer }: { data: ViewerQuery; viewer: ViewerState['viewer'] }) {
  const { pathname } = useLocation();
  const chosen = useCurrentJointMeetingId();
  const base = useMeetingBase();
  const known = viewer.jointMeetings.find((each) => each.jointMeeting.code === currentMeetingCode());
  const jointMeeting = known ?? viewer.jointMeetings[0] ?? null;
  const id = jointMeeting?.jointMeeting.id ?? null;
  const code = jointMeeting?.jointMeeting.code ?? null;
  useEffect(() => setCurrentMeeting(id === null || code === null ? null : { id, code }), [id, code]);
  const state = useMemo<ViewerState>(
    () => ({ viewer, jointMeeting, installation: data.installation }),
    [viewer, jointMeeting, data],
  );
  if (chosen !== id || base !== code) return null;
  // 今日要办 belongs to a joint meeting; who is in none begins where there is something to do.
  if (jointMeeting?.guest === true && !GUEST_PAGES.test(pathname)) return <Navigate to="/field" replace />;
  if (id === null && pathname === '/today') return <Navigate to={mayAdminister(viewer) ? '/administration' : mayGuard(viewer) ? '/security' : mayAudit(viewer) ? '/audit' : '/me'} replace />;
  return (
    <ViewerContext value={state}>
      <TodayContext value={data.installation.today}>
        <Outlet />
      </TodayContext>
    </ViewerContext>
  );
}

/** Sign-in and the first administrators: whoever is signed in already goes on. */
export function SignedOut() {
  const { data, error, refetch } = useViewerQuery();
  const location = useLocation();
  const base = useMeetingBase();
  const { from } = (location.state ?? {}) as ComingFrom;
  if (data === undefined) return error === undefined ? null : <Failed error={error} onRetry={() => void refetch()} />;
  if (data.viewer != null) return from !== undefined && meetingCodeOf(from) !== null ? <Move to={from} /> : <Navigate to={from ?? '/today'} replace />;
  if (base !== null) return <Move to={location.pathname} {...(from === undefined ? {} : { from })} />;
  const needed = data.installation.needsFirstAdministrators;
  if (needed && location.pathname !== '/first-administrators') return <Navigate to="/first-administrators" replace />;
  if (!needed && location.pathname === '/first-administrators') return <Navigate to="/sign-in" replace />;
  return <Outlet />;
}
