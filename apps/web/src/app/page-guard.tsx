import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { mayAdminister, mayAudit, mayGuard, mayIntegrate, mayReadAccountability, mayReview } from '../ui/nav-items';
import { NotThere } from '../ui/not-there';
import { useTitle } from '../ui/use-title';
import { useViewer, type ViewerState } from '../ui/viewer-context';

/** Pages that are not for everybody. */
export type GuardedPage = 'jointMeeting' | 'taskNew' | 'taskImport' | 'noticeNew' | 'reviews' | 'accountability' | 'accountabilityNew' | 'integrations' | 'administration' | 'security' | 'audit';

/** Who may use them: what the server offers decides (`viewerCan`), never a role known here. */
const MAY: Record<GuardedPage, (state: ViewerState) => boolean> = {
  jointMeeting: ({ jointMeeting }) => jointMeeting !== null,
  taskNew: ({ jointMeeting }) => jointMeeting?.viewerCan.includes('draftTask') === true,
  taskImport: ({ jointMeeting }) => jointMeeting?.viewerCan.includes('importTasks') === true,
  noticeNew: ({ jointMeeting }) => jointMeeting?.viewerCan.includes('importNotice') === true,
  reviews: ({ jointMeeting }) => jointMeeting !== null && mayReview(jointMeeting),
  accountability: ({ jointMeeting }) => jointMeeting !== null && mayReadAccountability(jointMeeting),
  accountabilityNew: ({ jointMeeting }) => jointMeeting?.viewerCan.includes('proposeAccountability') === true,
  integrations: ({ jointMeeting }) => jointMeeting !== null && mayIntegrate(jointMeeting),
  administration: ({ viewer }) => mayAdminister(viewer),
  security: ({ viewer }) => mayGuard(viewer),
  audit: ({ viewer }) => mayAudit(viewer),
};

/** Where somebody who may not use the page finds what is theirs. */
const INSTEAD = { jointMeeting: 'me', taskNew: 'tasks', taskImport: 'tasks', noticeNew: 'notices', reviews: 'reports', accountability: 'today', accountabilityNew: 'today', integrations: 'me', administration: 'me', security: 'me', audit: 'me' } as const satisfies Record<GuardedPage, string>;

/** What the page itself is called. */
const TITLE = { jointMeeting: 'shell.refused.jointMeeting.title', taskNew: 'task.formTitle', taskImport: 'ledger.title', noticeNew: 'notice.form.title', reviews: 'review.title', accountability: 'accountability.title', accountabilityNew: 'accountability.title', integrations: 'integration.title', administration: 'administration.title', security: 'security.title', audit: 'audit.title' } as const satisfies Record<GuardedPage, string>;

/** A page opened by its address by somebody it is not for says so, with a way on. */
export function PageGuard({ page }: { page: GuardedPage }) {
  const state = useViewer();
  return MAY[page](state) ? <Outlet /> : <Refused page={page} instead={page === 'jointMeeting' && mayAdminister(state.viewer) ? 'administration' : INSTEAD[page]} />;
}

function Refused({ page, instead }: { page: GuardedPage; instead: (typeof INSTEAD)[GuardedPage] | 'administration' }) {
  const { t } = useTranslation();
  const title = t(TITLE[page]);
  useTitle(title);
  return (
    <NotThere
      title={title}
      list={instead === 'me' ? t('shell.me') : t(`shell.nav.${instead}`)}
      to={`/${instead}`}
      fact={t(`shell.refused.${page}.fact`)}
      next={t(`shell.refused.${page}.next`)}
    />
  );
}
