import type { Viewer, ViewerJointMeeting } from '@lianxi/contract';
import { canMakePack, canTakeAll, onlyInvited, verbsOnInstallation, verbsOnJointMeeting } from '@lianxi/domain';
import type { EnterableJointMeeting } from '../../platform/signed-in.js';
import type { RequestContext } from '../../platform/request-context.js';

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
    mustChangePassword: signedIn.firstStep === 'change_password',
    mustSetSecondFactor: signedIn.firstStep === 'set_second_factor',
    adminRoles: [...actor.adminRoles],
    // Until that is done nothing may be done.
    viewerCan: signedIn.firstStep ? [] : [...verbsOnInstallation(actor, context.today)],
    posts: actor.posts.map(({ postId, title, unitId, unitName, capacity }) => ({ id: postId, title, unitId, unitName, capacity })),
    // Until then nothing of the joint meetings is shown, not even their names.
    jointMeetings: signedIn.firstStep ? [] : signedIn.jointMeetings.map((each) => presentJointMeeting(context, each)),
  };
}

function presentJointMeeting(context: RequestContext, each: EnterableJointMeeting): ViewerJointMeetingRow {
  const { id, code, name, level, demo, amberWorkingDays, acknowledgeWorkingDays } = each;
  return {
    jointMeeting: { id, code, name, level, demo, amberWorkingDays, acknowledgeWorkingDays },
    roles: [...each.roles],
    unitIds: [...each.unitIds],
    guest: onlyInvited(context.actor, id, context.today),
    viewerCan: [...verbsOnJointMeeting(context.actor, id, context.today)],
    makesPacks: canMakePack(context.actor, id, context.today),
    takesAll: canTakeAll(context.actor, id, context.today),
  };
}
