import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { checkLadder, type Ladder } from './ladder.js';
import { demandTime, isQuiet } from './quiet-hours.js';

/** A ladder with its number; 0 = the product's defaults, nothing of their own kept. */
export interface LadderOfJointMeeting extends Ladder {
  readonly jointMeetingId: string;
  readonly version: number;
  readonly fromOn: LocalDate;
}

/** The daily run looks each full hour between these (Shanghai). */
export const runHours = { first: 7, last: 18 } as const;

/**
 * Writes reminders and escalation anew, from the next daily run on; steps already taken are not taken again.
 * NUMBER_OUT_OF_RANGE, LADDER_ORDER, INPUT_INVALID on a time, LADDER_RUN_QUIET, REASON_REQUIRED, NOTHING_CHANGED, VERSION_CONFLICT.
 */
export function reviseLadder(
  actor: Actor,
  before: LadderOfJointMeeting,
  input: { readonly ladder: Ladder; readonly reason: string; readonly version: number },
  context: Pick<VerbContext, 'today'>,
): { readonly ladder: LadderOfJointMeeting; readonly events: readonly EventDraft[] } {
  const { jointMeetingId } = before;
  const { postId } = demandGrant('reviseLadder', actor, { jointMeetingId, unitId: null }, context.today);
  demandVersion(before.version, input.version);
  const wanted = checked(input.ladder);
  const previous = partsOf(before);
  if (JSON.stringify(partsOf(wanted)) === JSON.stringify(previous)) throw new DomainError('NOTHING_CHANGED');
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const ladder: LadderOfJointMeeting = { ...wanted, jointMeetingId, version: before.version + 1, fromOn: context.today };
  const data = { ...partsOf(ladder), previous, version: ladder.version, fromOn: ladder.fromOn };
  return { ladder, events: [draftEvent({ verb: 'reviseLadder', subjectType: 'joint_meeting', subjectId: jointMeetingId, postId, reason, data })] };
}

function checked({ steps, quiet, runAt }: Ladder): Ladder {
  checkLadder(steps);
  const from = demandTime(quiet.from, 'quietFrom');
  const until = demandTime(quiet.until, 'quietUntil');
  const hour = Number(demandTime(runAt, 'runAt').slice(0, 2));
  if (!runAt.endsWith(':00') || hour < runHours.first || hour > runHours.last) throw new DomainError('INPUT_INVALID', {}, 'runAt');
  if (isQuiet(runAt, { from, until })) throw new DomainError('LADDER_RUN_QUIET', {}, 'runAt');
  return { steps: steps.map(({ at, level }) => ({ at, level })), quiet: { from, until }, runAt };
}

function partsOf({ steps, quiet, runAt }: Ladder): Readonly<Record<string, unknown>> {
  return { steps: steps.map(({ at, level }) => ({ at, level })), quietFrom: quiet.from, quietUntil: quiet.until, runAt };
}
