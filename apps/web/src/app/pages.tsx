import type { ComponentType } from 'react';
import { Outlet, type RouteObject } from 'react-router';
import { PageGuard, type GuardedPage } from './page-guard';

/** A page of its own file, loaded when it is opened. */
const page = (path: string, load: () => Promise<ComponentType>): RouteObject => ({
  path,
  lazy: async () => ({ Component: await load() }),
});

/** Pages whose forms need antd: its provider loads beside them, and with no page else (P7). */
const withForms = (children: RouteObject[]): RouteObject => ({
  element: <Outlet />,
  children: [{ lazy: async () => ({ Component: (await import('./forms-provider')).FormsProvider }), children }],
});

/** Pages only for those the server lets use them. */
const only = (page: GuardedPage, children: RouteObject[]): RouteObject => ({ element: <PageGuard page={page} />, children });

const inJointMeeting: RouteObject[] = [
  page('/today', async () => (await import('../page/today-page')).TodayPage),
  page('/overview', async () => (await import('../page/overview-page')).OverviewPage),
  page('/reports', async () => (await import('../page/reports-page')).ReportsPage),
  page('/tasks', async () => (await import('../page/tasks-page')).TasksPage),
  page('/units', async () => (await import('../page/units-page')).UnitsPage),
  page('/units/:unitId', async () => (await import('../page/unit-page')).UnitPage),
  page('/posts/:postId/hand-over', async () => (await import('../page/hand-over-page')).HandOverPage),
  page('/findings', async () => (await import('../page/findings-page')).FindingsPage),
  page('/indicators', async () => (await import('../page/indicators-page')).IndicatorsPage),
  page('/field', async () => (await import('../page/field-list-page')).FieldListPage),
  page('/inspections/:inspectionId/field', async () => (await import('../page/field-page')).FieldPage),
  page('/notices', async () => (await import('../page/notices-page')).NoticesPage),
  page('/notifications', async () => (await import('../page/notification-page')).NotificationPage),
  page('/tasks/:taskId/sheet', async () => (await import('../page/notification-sheet-page')).NotificationSheetPage),
  withForms([
    page('/register', async () => (await import('../page/register-page')).RegisterPage),
    only('taskImport', [page('/tasks/import', async () => (await import('../page/task-import-page')).TaskImportPage)]),
    only('taskNew', [page('/tasks/new', async () => (await import('../page/task-form-page')).TaskFormPage)]),
    page('/tasks/:taskId/edit', async () => (await import('../page/task-form-page')).TaskFormPage),
    page('/tasks/:taskId', async () => (await import('../page/task-page')).TaskPage),
    page('/reports/:slotId', async () => (await import('../page/report-page')).ReportPage),
    only('reviews', [page('/reviews', async () => (await import('../page/reviews-page')).ReviewsPage)]),
    only('noticeNew', [page('/notices/new', async () => (await import('../page/notice-import-page')).NoticeImportPage)]),
    page('/indicators/new', async () => (await import('../page/indicator-form-page')).IndicatorFormPage),
    page('/indicators/:indicatorId/edit', async () => (await import('../page/indicator-form-page')).IndicatorFormPage),
    page('/indicators/:indicatorId', async () => (await import('../page/indicator-page')).IndicatorPage),
    page('/notices/:noticeId', async () => (await import('../page/notice-page')).NoticePage),
    page('/inspections', async () => (await import('../page/inspections-page')).InspectionsPage),
    page('/inspections/:inspectionId/plan', async () => (await import('../page/inspection-plan-page')).InspectionPlanPage),
    page('/inspections/:inspectionId', async () => (await import('../page/inspection-page')).InspectionPage),
    page('/assessments', async () => (await import('../page/assessments-page')).AssessmentsPage),
    page('/assessments/:assessmentId', async () => (await import('../page/assessment-page')).AssessmentPage),
    page('/data-provisions', async () => (await import('../page/data-provisions-page')).DataProvisionsPage),
    page('/data-provisions/:dataProvisionId', async () => (await import('../page/data-provision-page')).DataProvisionPage),
    page('/meetings', async () => (await import('../page/meetings-page')).MeetingsPage),
    page('/bulletins', async () => (await import('../page/bulletins-page')).BulletinsPage),
    page('/bulletins/:bulletinId', async () => (await import('../page/bulletin-page')).BulletinPage),
    page('/meetings/:meetingId', async () => (await import('../page/meeting-page')).MeetingPage),
    page('/delegate-visits', async () => (await import('../page/delegate-visits-page')).DelegateVisitsPage),
    page('/delegate-visits/:delegateVisitId', async () => (await import('../page/delegate-visit-page')).DelegateVisitPage),
    page('/rectifications', async () => (await import('../page/rectifications-page')).RectificationsPage),
    page('/rectifications/:rectificationId', async () => (await import('../page/rectification-page')).RectificationPage),
    page('/complaints', async () => (await import('../page/complaints-page')).ComplaintsPage),
    page('/complaints/:complaintId', async () => (await import('../page/complaint-page')).ComplaintPage),
    only('accountability', [page('/accountability', async () => (await import('../page/accountability-page')).AccountabilityPage)]),
    only('accountabilityNew', [
      page('/accountability/new', async () => (await import('../page/accountability-form-page')).AccountabilityFormPage),
      page('/accountability/:accountabilityId/edit', async () => (await import('../page/accountability-form-page')).AccountabilityFormPage),
    ]),
    only('accountability', [page('/accountability/:accountabilityId', async () => (await import('../page/accountability-detail-page')).AccountabilityDetailPage)]),
    page('/hearings', async () => (await import('../page/hearings-page')).HearingsPage),
    page('/instructions', async () => (await import('../page/instructions-page')).InstructionsPage),
    page('/instructions/:instructionId', async () => (await import('../page/instruction-page')).InstructionPage),
    only('integrations', [page('/integrations', async () => (await import('../page/integrations-page')).IntegrationsPage)]),
    page('/periods', async () => (await import('../page/periods-page')).PeriodsPage),
    page('/settings', async () => (await import('../page/settings-page')).SettingsPage),
  ]),
];

export const pageRoutes: RouteObject[] = [
  page('/me', async () => (await import('../page/me-page')).MePage),
  only('jointMeeting', inJointMeeting),
  only('audit', [withForms([page('/audit', async () => (await import('../page/audit-page')).AuditPage)])]),
  only('security', [page('/security', async () => (await import('../page/security-page')).SecurityPage)]),
  only('administration', [withForms([page('/administration', async () => (await import('../page/administration-page')).AdministrationPage)])]),
];
