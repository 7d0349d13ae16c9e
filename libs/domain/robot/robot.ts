import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { robotTopics, type RobotTopic } from '../notification/topic.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion } from '../shared/input.js';

export const robotKinds = ['wecom', 'dingtalk'] as const;
export type RobotKind = (typeof robotKinds)[number];

/** A group chat's robot that is told things. Its address and secret are sealed: here only whether they are there. */
export interface Robot {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly kind: RobotKind;
  readonly name: string;
  /** The address up to its host: enough to know it again, nothing to use it by. */
  readonly host: string;
  readonly hasSecret: boolean;
  readonly topics: readonly RobotTopic[];
  readonly state: 'active' | 'removed';
  readonly version: number;
}

export const robotLimits = { name: 40, address: 500, secret: 200, robots: 10 } as const;

export interface RobotInput {
  readonly kind: RobotKind;
  readonly name: string;
  /** Null leaves it as it is; a new robot has none to leave. */
  readonly address: string | null;
  readonly secret: string | null;
  readonly topics: readonly RobotTopic[];
  readonly version: number;
}

/** What is to be sealed and kept beside the robot; undefined = as it was. */
export interface RobotSecrets {
  readonly address?: string;
  readonly secret?: string | null;
}

export interface ChangedRobot {
  readonly robot: Robot;
  readonly secrets: RobotSecrets;
  readonly events: readonly EventDraft[];
}

const event = (verb: 'setRobot' | 'removeRobot' | 'testRobot', { id, kind, name, host, topics, state, version }: Robot, postId: string | null): EventDraft =>
  draftEvent({ verb, subjectType: 'robot', subjectId: id, postId, toState: state, data: { kind, name, host, topics, version } });

/**
 * Sets a robot up, or changes it. The log has its name and host, never address or secret. FIELD_REQUIRED, TEXT_TOO_LONG,
 * ADDRESS_INVALID where it is no address, VERSION_CONFLICT, NUMBER_OUT_OF_RANGE beyond ten robots. Whether the host may be reached is asked when it is.
 */
export function setRobot(actor: Actor, subject: { readonly jointMeetingId: string; readonly before: Robot | null; readonly count: number }, input: RobotInput, context: Pick<VerbContext, 'today' | 'newId'>): ChangedRobot {
  const { jointMeetingId, before, count } = subject;
  const { postId } = demandGrant('setRobot', actor, { jointMeetingId, unitId: null }, context.today);
  if (before === null && count >= robotLimits.robots) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 0, max: robotLimits.robots });
  if (before !== null) demandVersion(before.version, input.version);
  if (before?.state === 'removed') throw new DomainError('NOT_FOUND', { subject: 'robot' });
  const name = demandText(input.name, 'name', robotLimits.name);
  const address = input.address === null && before !== null ? null : demandText(input.address, 'address', robotLimits.address);
  const host = address === null ? (before?.host ?? '') : hostOf(address);
  const secret = input.kind === 'dingtalk' ? secretOf(input.secret, before) : null;
  const topics = robotTopics.filter((topic) => input.topics.includes(topic));
  if (topics.length === 0) throw new DomainError('FIELD_REQUIRED', {}, 'topics');
  const robot: Robot = {
    id: before?.id ?? context.newId(), jointMeetingId, kind: before?.kind ?? input.kind, name, host, topics, state: 'active', version: (before?.version ?? 0) + 1,
    hasSecret: secret === undefined ? (before?.hasSecret ?? false) : secret !== null,
  };
  return { robot, secrets: { ...(address === null ? {} : { address }), ...(secret === undefined ? {} : { secret }) }, events: [event('setRobot', robot, postId)] };
}

/** The robot is told nothing any more; its address and secret are wiped. STATE_CONFLICT where it is removed already. */
export function removeRobot(actor: Actor, before: Robot, context: Pick<VerbContext, 'today'>): ChangedRobot {
  const { postId } = demandGrant('removeRobot', actor, { jointMeetingId: before.jointMeetingId, unitId: null }, context.today);
  if (before.state === 'removed') throw new DomainError('STATE_CONFLICT', { state: before.state });
  const robot: Robot = { ...before, state: 'removed', hasSecret: false, version: before.version + 1 };
  return { robot, secrets: { address: '', secret: null }, events: [event('removeRobot', robot, postId)] };
}

/** A line is sent now, so that one sees whether it arrives; whoever set it up may try it. */
export function testRobot(actor: Actor, robot: Robot, context: Pick<VerbContext, 'today'>): readonly EventDraft[] {
  const { postId } = demandGrant('testRobot', actor, { jointMeetingId: robot.jointMeetingId, unitId: null }, context.today);
  if (robot.state === 'removed') throw new DomainError('STATE_CONFLICT', { state: robot.state });
  return [event('testRobot', robot, postId)];
}

const ADDRESS = /^https?:\/\/([^/?#\s@]+)(?:[/?#]\S*)?$/i;

function hostOf(address: string): string {
  const host = ADDRESS.exec(address)?.[1];
  if (host === undefined) throw new DomainError('ADDRESS_INVALID', {}, 'address');
  return host.toLowerCase();
}

/** Undefined = as it was: an empty field does not wipe what cannot be shown. */
function secretOf(secret: string | null, before: Robot | null): string | null | undefined {
  const text = secret?.trim() ?? '';
  if (text === '') return before === null ? null : undefined;
  return demandText(text, 'secret', robotLimits.secret);
}
