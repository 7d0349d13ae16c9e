import type { Actor } from '../access/actor.js';
import type { Verb } from '../access/verb.js';
import type { VerbContext } from '../shared/context.js';
import type { LocalDate } from '../shared/local-date.js';
import * as sample from './samples.js';

const inspector = sample.sampleActor('inspector');

/** The columns of the permission matrix. All but the marked ones belong to unit-1 of joint meeting jm-1. */
export const actors: readonly (readonly [string, Actor])[] = [
  ['sec', sample.secretary],
  ['lia', sample.liaison],
  ['hea', sample.sampleActor('unit_head')],
  ['lea', sample.sampleActor('leader')],
  // an inspector whose post is also the accountability officer's and the confidant's
  ['ins', { ...inspector, roles: [...inspector.roles, ...sample.sampleActor('accountability_officer').roles, ...sample.sampleActor('confidant').roles] }],
  ['inv', sample.sampleActor('invited')],
  // a liaison of another unit
  ['for', sample.sampleActor('liaison', { unitId: 'unit-9' })],
  // the secretariat of another joint meeting
  ['oth', sample.sampleActor('secretariat', { jointMeetingId: 'jm-2' })],
  // a secretary whose holding of the post has ended
  ['end', sample.sampleActor('secretariat', { post: { toOn: '2026-11-23' } })],
  // a liaison whose role begins tomorrow
  ['lat', sample.sampleActor('liaison', { role: { fromOn: '2026-11-25' } })],
  // a deputy (AB角) and an acting holder, on their last day
  ['dep', sample.sampleActor('liaison', { post: { capacity: 'deputy', toOn: '2026-11-24' } })],
  ['act', sample.sampleActor('unit_head', { post: { capacity: 'acting', toOn: '2026-11-24' } })],
  ['sys', sample.sampleActor(null, { adminRoles: ['system_admin'] })],
  ['saf', sample.sampleActor(null, { adminRoles: ['security_admin'] })],
  ['aud', sample.sampleActor(null, { adminRoles: ['audit_admin'] })],
];

/** One verb, the states it is tried in, its use on a well-made subject, and what viewerCan says. */
export interface VerbCase {
  readonly verb: Verb;
  readonly states: readonly string[];
  readonly use: (actor: Actor, state: string, context: VerbContext) => unknown;
  readonly can: (actor: Actor, state: string, today: LocalDate) => boolean;
}
