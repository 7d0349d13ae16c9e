import type { Viewer, ViewerJointMeeting } from '@lianxi/contract';
import { grantFor, type Verb } from '@lianxi/domain';
import type { EnterableJointMeeting } from '../../platform/signed-in.js';
import type { RequestContext } from '../../platform/request-context.js';

/** Verbs on the joint meeting as a whole; those on a subject are offered beside the subject. */
const WIDE_VERBS = ['addMember', 'endMembership', 'createUnit', 'importNotice', 'draftTask'] as const satisfies readonly Verb[];

export type ViewerJointMeetingRow = Omit<ViewerJointMeeting, 'counts'>;
export type ViewerRow = Omit<Viewer, 'jointMeetings'> & { jointMeetings: ViewerJointMeetingRow[] };

/** The signed-in account as the schema shows it; null before sign-in. */
export function presentViewer(context: RequestContext): ViewerRow | null {
  const { signedIn } = context;
  if (!signedIn) return null;
  const { actor } = signedIn;
  return {
    id: actor.accountId,
    accountName: signedIn.accountName,
    personName: actor.personName,
    mustChangePassword: signedIn.mustChangePassword,
    adminRoles: [...actor.adminRoles],
    posts: actor.posts.map(({ postId, title, unitId, unitName, capacity }) => ({ id: postId, title, unitId, unitName, capacity })),
    // Until the password is changed nothing of the joint meetings is shown, not even their names.
    jointMeetings: signedIn.mustChangePassword ? [] : signedIn.jointMeetings.map((each) => presentJointMeeting(context, each)),
  };
}

function presentJointMeeting(context: RequestContext, each: EnterableJointMeeting): ViewerJointMeetingRow {
  const { id, code, name, level, demo, amberWorkingDays, acknowledgeWorkingDays } = each;
  const scope = { jointMeetingId: id, unitId: null };
  return {
    jointMeeting: { id, code, name, level, demo, amberWorkingDays, acknowledgeWorkingDays },
    roles: [...each.roles],
    unitIds: [...each.unitIds],
    viewerCan: WIDE_VERBS.filter((verb) => grantFor(verb, context.actor, scope, context.today) !== null),
  };
}
