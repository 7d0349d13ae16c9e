import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { Membership } from '../membership/membership.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Level } from '../unit/unit.js';
import { defaultSettings, type JointMeetingSettings } from './settings.js';

/** A standing body of departments: the tenant. */
export interface JointMeeting extends JointMeetingSettings {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly level: Level;
  readonly jurisdictionId: string;
  readonly parentId: string | null;
  readonly secretariatUnitId: string;
  readonly demo: boolean;
}

export interface EstablishInput {
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly level: Level;
  readonly jurisdictionId: string;
  readonly parentId: string | null;
  readonly secretariatUnitId: string;
  readonly demo: boolean;
}

export function canEstablishJointMeeting(actor: Actor, today: LocalDate): boolean {
  return grantFor('establishJointMeeting', actor, { jointMeetingId: null, unitId: null }, today) !== null;
}

/** Sets a joint meeting up with default settings; its secretariat's unit is the lead member from today. */
export function establishJointMeeting(
  actor: Actor,
  input: EstablishInput,
  context: Pick<VerbContext, 'today' | 'newId'>,
): { jointMeeting: JointMeeting; membership: Membership; events: readonly EventDraft[] } {
  demandGrant('establishJointMeeting', actor, { jointMeetingId: null, unitId: null }, context.today);
  const name = demandText(input.name, 'name', textLimits.name);
  const jointMeeting: JointMeeting = { id: context.newId(), ...input, name, ...defaultSettings };
  const membership: Membership = {
    id: context.newId(), jointMeetingId: jointMeeting.id, unitId: input.secretariatUnitId, role: 'lead', fromOn: context.today, toOn: null, endReason: null,
  };
  const verb = 'establishJointMeeting';
  const events = [
    draftEvent({ verb, subjectType: 'joint_meeting', subjectId: jointMeeting.id, data: { ...jointMeeting, version: 1 } }),
    draftEvent({ verb, subjectType: 'membership', subjectId: membership.id, unitId: membership.unitId, data: { ...membership } }),
  ];
  return { jointMeeting, membership, events };
}
