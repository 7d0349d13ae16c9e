import type { Viewer, ViewerJointMeeting } from './viewer-context';
import type { IconName } from './icon';

export type NavKey =
  'today' | 'overview' | 'register' | 'tasks' | 'reports' | 'indicators' | 'reviews' | 'meetings' | 'data-provisions' | 'bulletins' | 'instructions' | 'inspections' | 'findings' | 'assessments' | 'delegate-visits' | 'rectifications' | 'complaints' | 'accountability' | 'units' | 'notices' | 'settings' | 'integrations' | 'administration' | 'security' | 'audit';

export interface NavItem {
  key: NavKey & IconName;
  path: string;
  count?: number;
  /** The count means something is late. */
  hot?: boolean;
}

export interface NavGroup {
  key: 'top' | 'work' | 'register' | 'admin';
  items: readonly NavItem[];
}

type Counts = ViewerJointMeeting['counts'];

const item = (key: NavItem['key'], count?: number, hot = false): NavItem => ({
  key,
  path: `/${key}`,
  ...(count === undefined ? {} : { count }),
  hot,
});

/** Pages not everybody has. */
type Offered = Readonly<Record<'reviews' | 'complaints' | 'accountability' | 'integrations', boolean>>;

const jointMeetingGroups = (counts: Counts, { reviews, complaints, accountability, integrations }: Offered): readonly NavGroup[] => [
  { key: 'top', items: [item('today', counts.today, counts.overdueReports > 0), item('overview')] },
  {
    key: 'work',
    items: [
      item('register', counts.duties),
      item('tasks', counts.tasks),
      item('reports', counts.overdueReports, counts.overdueReports > 0),
      item('indicators'),
      item('meetings'),
      item('data-provisions'),
      item('bulletins'),
      item('instructions'),
      item('inspections'),
      item('findings'),
      item('assessments'),
      item('delegate-visits'),
      item('rectifications'),
      ...(complaints ? [item('complaints')] : []),
      ...(accountability ? [item('accountability')] : []),
      ...(reviews ? [item('reviews', counts.reviews)] : []),
    ],
  },
  { key: 'register', items: [item('units'), item('notices', counts.notices), item('settings'), ...(integrations ? [item('integrations')] : [])] },
];

/** Only pages that exist and that the viewer can use, for somebody only invited the field, and what they assess or visit; the review queue goes to those who may accept or check, and to a head while something waits for his signature. */
export function navGroups(viewer: Viewer, jointMeeting: ViewerJointMeeting | null): readonly NavGroup[] {
  if (jointMeeting?.guest === true) return [{ key: 'top', items: [{ key: 'inspections', path: '/field' }, item('assessments'), item('delegate-visits')] }];
  const groups = jointMeeting === null ? [] : jointMeetingGroups(jointMeeting.counts, { reviews: reviewsOffered(jointMeeting), complaints: mayReadComplaints(jointMeeting), accountability: mayReadAccountability(jointMeeting), integrations: mayIntegrate(jointMeeting) });
  const admin = [...(mayAdminister(viewer) ? [item('administration')] : []), ...(mayGuard(viewer) ? [item('security')] : []), ...(mayAudit(viewer) ? [item('audit')] : [])];
  return admin.length > 0 ? [...groups, { key: 'admin', items: admin }] : groups;
}

/** Units, joint meetings and posts: whoever may do anything outside a joint meeting. */
export const mayAdminister = ({ viewerCan }: Viewer): boolean => viewerCan.includes('establishJointMeeting') || viewerCan.includes('appointPerson');

/** How accounts get in: whoever lifts a lost second factor. */
export const mayGuard = ({ viewerCan }: Viewer): boolean => viewerCan.includes('liftSecondFactor');

/** The audit log: whoever has the chains verified. */
export const mayAudit = ({ viewerCan }: Viewer): boolean => viewerCan.includes('checkLog');

export const mayReview = ({ viewerCan }: ViewerJointMeeting): boolean => viewerCan.includes('acceptReport') || viewerCan.includes('checkReport') || viewerCan.includes('signOffReport');

const reviewsOffered = ({ viewerCan, counts }: ViewerJointMeeting): boolean => viewerCan.includes('acceptReport') || viewerCan.includes('checkReport') || (viewerCan.includes('signOffReport') && counts.reviews > 0);

/** Other systems: whoever lets them in, and the units they act for. */
export const mayIntegrate = (jointMeeting: ViewerJointMeeting): boolean => jointMeeting.viewerCan.includes('createApiToken') || jointMeeting.viewerCan.includes('fileReport');

/** Whoever registers, verifies, decides on or unseals complaints. */
export const mayReadComplaints = ({ viewerCan }: ViewerJointMeeting): boolean =>
  (['registerComplaint', 'reportVerification', 'decideComplaintTask', 'openComplaintSeal'] as const).some((verb) => viewerCan.includes(verb));

/** Whoever keeps the register of accountability or decides on it; to all others it is not there. */
export const mayReadAccountability = ({ viewerCan }: ViewerJointMeeting): boolean => viewerCan.includes('proposeAccountability') || viewerCan.includes('approveAccountability') || viewerCan.includes('openAccountabilitySeal');
