import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { checkSettings, settingKeys, type JointMeetingSettings } from './settings.js';

export interface SettingsOfJointMeeting extends JointMeetingSettings {
  readonly jointMeetingId: string;
  readonly version: number;
}

export function canReviseSettings(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('reviseSettings', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/**
 * Sets thresholds and limits, from now on: dates already given stay. The log keeps old and new values and the reason.
 * NUMBER_OUT_OF_RANGE on the field, REASON_REQUIRED, VERSION_CONFLICT, NOTHING_CHANGED.
 */
export function reviseSettings(
  actor: Actor,
  before: SettingsOfJointMeeting,
  input: { readonly settings: JointMeetingSettings; readonly reason: string; readonly version: number },
  context: Pick<VerbContext, 'today'>,
): { settings: SettingsOfJointMeeting; events: readonly EventDraft[] } {
  const { jointMeetingId } = before;
  const { postId } = demandGrant('reviseSettings', actor, { jointMeetingId, unitId: null }, context.today);
  demandVersion(before.version, input.version);
  const wanted = checkSettings(input.settings);
  const changed = settingKeys.filter((key) => wanted[key] !== before[key]);
  if (changed.length === 0) throw new DomainError('NOTHING_CHANGED');
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const settings: SettingsOfJointMeeting = { ...before, ...wanted, version: before.version + 1 };
  const previous = Object.fromEntries(changed.map((key) => [key, before[key]]));
  const data = { ...Object.fromEntries(changed.map((key) => [key, wanted[key]])), previous, version: settings.version };
  return { settings, events: [draftEvent({ verb: 'reviseSettings', subjectType: 'joint_meeting', subjectId: jointMeetingId, postId, reason, data })] };
}
