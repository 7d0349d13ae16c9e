import { expect, type Page } from '@playwright/test';
import type { Account } from './accounts.js';
import type { Server } from './server.js';

/** One page of the product as one person sees it; `path` stands below the joint meeting, or for nobody signed in is whole, with its code as `:code`. */
export interface Visit {
  readonly name: string;
  readonly as: Account | null;
  readonly path: string;
  /** The same page as another of the list, with other rows in it: worth a picture, not a second check. */
  readonly twin?: true;
}

interface Found {
  tasks: { items: readonly { id: string; state: string; assignments: readonly { id: string }[]; slots: readonly { id: string }[] }[] };
  drafts: { items: readonly { id: string }[] };
  late: { items: readonly { id: string }[] };
  notices: { items: readonly { id: string; state: string; dutyCount: number }[] };
  units: { items: readonly { id: string; name: string }[] };
  indicators: { items: readonly { id: string }[] };
  inspections: { items: readonly { id: string }[] };
  inspectionDrafts: { items: readonly { id: string }[] };
  inspectionsWaiting: { items: readonly { id: string }[] };
  inspectionsConcluded: { items: readonly { id: string }[] };
  rectificationsReported: { items: readonly { id: string }[] };
  rectifications: { items: readonly { id: string }[] };
  assessments: { items: readonly { id: string }[] };
  bulletins: { items: readonly { id: string }[] };
  meetings: { items: readonly { id: string }[] };
  dataProvisions: { items: readonly { id: string }[] };
  delegateVisits: { items: readonly { id: string }[] };
  underWay: { items: readonly { id: string }[] };
  complaints: { items: readonly { id: string }[] };
}

const FIND = `{
  tasks(filter: { states: [assigned] }, page: { limit: 100 }) { items { id state assignments { id } slots { id } } }
  drafts: tasks(filter: { states: [draft] }, page: { limit: 1 }) { items { id } }
  late: reportSlots(filter: { light: overdue }, page: { limit: 1 }) { items { id } }
  notices(page: { limit: 100 }) { items { id state dutyCount } }
  units(filter: { membersOnly: true }, page: { limit: 100 }) { items { id name } }
  indicators(page: { limit: 1 }) { items { id } }
  inspections(filter: { states: [under_way] }, page: { limit: 1 }) { items { id } }
  inspectionsWaiting: inspections(filter: { states: [submitted] }, page: { limit: 1 }) { items { id } }
  inspectionsConcluded: inspections(filter: { states: [concluded] }, page: { limit: 1 }) { items { id } }
  rectificationsReported: rectifications(filter: { states: [reported] }, page: { limit: 1 }) { items { id } }
  inspectionDrafts: inspections(filter: { states: [draft] }, page: { limit: 1 }) { items { id } }
  rectifications(page: { limit: 1 }) { items { id } }
  assessments(page: { limit: 1 }) { items { id } }
  bulletins(page: { limit: 1 }) { items { id } }
  meetings(page: { limit: 1 }) { items { id } }
  dataProvisions(page: { limit: 1 }) { items { id } }
  delegateVisits(page: { limit: 1 }) { items { id } }
  underWay: inspections(filter: { states: [under_way] }, page: { limit: 1 }) { items { id } }
  complaints(page: { limit: 1 }) { items { id } }
}`;

/** Every page, each by the person it is for. Asked as the secretariat: it sees the whole joint meeting. */
export async function everyPage(secretariat: Server, jointMeetingId: string): Promise<readonly Visit[]> {
  const found = await secretariat.read<Found>(FIND, {}, jointMeetingId);
  const fullest = [...found.tasks.items].sort((one, other) => other.assignments.length + other.slots.length - one.assignments.length - one.slots.length)[0];
  const education = found.units.items.find((unit) => unit.name === '市教育局');
  const open = found.notices.items.find((notice) => notice.state === 'draft');
  const confirmed = [...found.notices.items].filter((notice) => notice.state === 'confirmed').sort((one, other) => other.dutyCount - one.dutyCount)[0];
  const own = await secretariat.read<{ reportSlots: { items: readonly { id: string; task: { id: string } }[] } }>(
    'query ($unitId: ID!) { reportSlots(filter: { unitId: $unitId, states: [expected] }, page: { limit: 1 }) { items { id task { id } } } }',
    { unitId: education?.id },
    jointMeetingId,
  );
  const one = (name: string, as: Account | null, path: string, id: string | undefined): readonly Visit[] => (id === undefined ? [] : [{ name, as, path: `${path}${id}` }]);
  return [
    { name: 'sign-in', as: null, path: '/sign-in' },
    { name: 'invitation', as: null, path: '/invitation' },
    { name: 'public', as: null, path: '/public/:code' },
    { name: 'public-follow', as: null, path: '/public/:code/follow' },
    { name: 'today', as: 'secretary', path: '/today' },
    { name: 'overview', as: 'secretary', path: '/overview' },
    { name: 'overview-counties', as: 'secretary', path: '/overview?level=county', twin: true },
    { name: 'register', as: 'secretary', path: '/register' },
    { name: 'register-towns', as: 'secretary', path: '/register?level=town', twin: true },
    { name: 'tasks', as: 'secretary', path: '/tasks' },
    ...one('task', 'secretary', '/tasks/', fullest?.id),
    ...one('task-draft', 'secretary', '/tasks/', found.drafts.items[0]?.id),
    { name: 'task-import', as: 'secretary', path: '/tasks/import' },
    { name: 'task-new', as: 'secretary', path: '/tasks/new' },
    ...one('task-edit', 'secretary', '/tasks/', found.drafts.items[0] === undefined ? undefined : `${found.drafts.items[0].id}/edit`),
    { name: 'reports', as: 'secretary', path: '/reports' },
    ...one('report-on-behalf', 'secretary', '/reports/', found.late.items[0]?.id),
    { name: 'reviews', as: 'secretary', path: '/reviews' },
    { name: 'periods', as: 'secretary', path: '/periods' },
    { name: 'units', as: 'secretary', path: '/units' },
    { name: 'unit-terms', as: 'secretary', path: '/units?range=terms' },
    ...one('unit', 'secretary', '/units/', education?.id),
    { name: 'notices', as: 'secretary', path: '/notices' },
    { name: 'notice-import', as: 'secretary', path: '/notices/new' },
    ...one('notice-review', 'secretary', '/notices/', open?.id),
    ...one('notice', 'secretary', '/notices/', confirmed?.id),
    ...one('task-sheet', 'secretary', '/tasks/', fullest === undefined ? undefined : `${fullest.id}/sheet`),
    { name: 'indicators', as: 'secretary', path: '/indicators' },
    { name: 'indicator-new', as: 'secretary', path: '/indicators/new' },
    { name: 'findings', as: 'secretary', path: '/findings' },
    { name: 'assessments', as: 'secretary', path: '/assessments' },
    ...one('assessment', 'secretary', '/assessments/', found.assessments.items[0]?.id),
    { name: 'bulletins', as: 'secretary', path: '/bulletins' },
    ...one('bulletin', 'secretary', '/bulletins/', found.bulletins.items[0]?.id),
    { name: 'data-provisions', as: 'secretary', path: '/data-provisions' },
    { name: 'data-provision-matrix', as: 'secretary', path: '/data-provisions?view=matrix' },
    ...one('data-provision', 'secretary', '/data-provisions/', found.dataProvisions.items[0]?.id),
    { name: 'meetings', as: 'secretary', path: '/meetings' },
    ...one('meeting', 'secretary', '/meetings/', found.meetings.items[0]?.id),
    { name: 'delegate-visits', as: 'secretary', path: '/delegate-visits' },
    ...one('delegate-visit', 'secretary', '/delegate-visits/', found.delegateVisits.items[0]?.id),
    { name: 'rectifications', as: 'secretary', path: '/rectifications' },
    { name: 'rectification-measures', as: 'secretary', path: '/rectifications?view=measures', twin: true },
    ...one('rectification', 'secretary', '/rectifications/', found.rectifications.items[0]?.id),
    ...one('rectification-reported', 'secretary', '/rectifications/', found.rectificationsReported.items[0]?.id),
    { name: 'complaints', as: 'secretary', path: '/complaints' },
    ...one('complaint', 'secretary', '/complaints/', found.complaints.items[0]?.id),
    ...one('indicator', 'secretary', '/indicators/', found.indicators.items[0]?.id),
    { name: 'notifications', as: 'secretary', path: '/notifications' },
    { name: 'inspections', as: 'secretary', path: '/inspections' },
    ...one('inspection', 'secretary', '/inspections/', found.inspections.items[0]?.id),
    { name: 'field-list', as: 'secretary', path: '/field' },
    ...one('field', 'secretary', '/inspections/', found.underWay.items[0] === undefined ? undefined : `${found.underWay.items[0].id}/field`),
    ...one('inspection-waiting', 'secretary', '/inspections/', found.inspectionsWaiting.items[0]?.id),
    ...one('inspection-concluded', 'secretary', '/inspections/', found.inspectionsConcluded.items[0]?.id),
    ...one('inspection-plan', 'secretary', '/inspections/', found.inspectionDrafts.items[0] === undefined ? undefined : `${found.inspectionDrafts.items[0].id}/plan`),
    { name: 'settings', as: 'secretary', path: '/settings' },
    { name: 'settings-reminders', as: 'secretary', path: '/settings?tab=reminders' },
    { name: 'settings-channels', as: 'secretary', path: '/settings?tab=channels' },
    { name: 'integrations', as: 'secretary', path: '/integrations' },
    { name: 'me', as: 'secretary', path: '/me' },
    { name: 'not-found', as: 'secretary', path: '/nowhere' },
    { name: 'accountability', as: 'accountabilityOfficer', path: '/accountability' },
    { name: 'accountability-forms', as: 'accountabilityOfficer', path: '/accountability?tab=forms' },
    { name: 'accountability-new', as: 'accountabilityOfficer', path: '/accountability/new' },
    { name: 'hearings', as: 'educationHead', path: '/hearings' },
    { name: 'today-liaison', as: 'educationLiaison', path: '/today' },
    { name: 'tasks-liaison', as: 'educationLiaison', path: '/tasks', twin: true },
    { name: 'reports-liaison', as: 'educationLiaison', path: '/reports', twin: true },
    ...one('report', 'educationLiaison', '/reports/', own.reportSlots.items[0]?.id),
    ...one('task-liaison', 'educationLiaison', '/tasks/', own.reportSlots.items[0]?.task.id),
    { name: 'overview-leader', as: 'leader', path: '/overview', twin: true },
    { name: 'administration', as: 'systemAdministrator', path: '/administration' },
    { name: 'security', as: 'securityAdministrator', path: '/security' },
    { name: 'audit', as: 'auditAdministrator', path: '/audit' },
    { name: 'audit-check', as: 'auditAdministrator', path: '/audit?tab=check' },
    { name: 'password', as: 'secretary', path: '/password' },
    { name: 'second-factor', as: 'secretary', path: '/second-factor' },
  ];
}

/** Until the page shows what it is about: its head is there, and nothing is still being read. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('.lx-bar')).toHaveCount(0);
  await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0);
}
