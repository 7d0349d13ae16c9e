import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Webhook, WebhookState } from './webhook.js';

/** Verbs on a webhook that is there, and the states in which they make sense. */
const states = {
  testWebhook: ['active'],
  redeliverWebhook: ['active'],
  pauseWebhook: ['active'],
  resumeWebhook: ['paused'],
  endWebhook: ['active', 'paused'],
} as const satisfies Readonly<Record<string, readonly WebhookState[]>>;
export type WebhookVerb = keyof typeof states;
export const webhookVerbs = Object.keys(states) as readonly WebhookVerb[];

const makesSense = (verb: WebhookVerb, { state }: Pick<Webhook, 'state'>): boolean => (states[verb] as readonly WebhookState[]).includes(state);

export function canOnWebhook(verb: WebhookVerb, actor: Actor, webhook: Webhook, today: LocalDate): boolean {
  return grantFor(verb, actor, { jointMeetingId: webhook.jointMeetingId, unitId: null }, today) !== null && makesSense(verb, webhook);
}

function changesOf(verb: WebhookVerb): Partial<Webhook> {
  if (verb === 'pauseWebhook') return { state: 'paused', pausedBecause: 'by_hand' };
  if (verb === 'resumeWebhook') return { state: 'active', pausedBecause: null, failingSince: null };
  return verb === 'endWebhook' ? { state: 'ended', pausedBecause: null } : {};
}

/** Test, redeliver, pause, resume, end. `about` = what is sent, for the log. STATE_CONFLICT where it makes no sense. */
export function changeWebhook(verb: WebhookVerb, actor: Actor, before: Webhook, context: Pick<VerbContext, 'today'>, about: Readonly<Record<string, unknown>> = {}): { webhook: Webhook; events: readonly EventDraft[] } {
  const { postId } = demandGrant(verb, actor, { jointMeetingId: before.jointMeetingId, unitId: null }, context.today);
  if (!makesSense(verb, before)) throw new DomainError('STATE_CONFLICT', { verb, state: before.state });
  const changes = changesOf(verb);
  const webhook: Webhook = { ...before, ...changes, version: before.version + (changes.state === undefined ? 0 : 1) };
  const data = { ...changes, ...about, version: webhook.version };
  return { webhook, events: [draftEvent({ verb, subjectType: 'webhook', subjectId: before.id, postId, fromState: before.state, toState: webhook.state, data })] };
}

/** The system pauses an address that has taken nothing for days; logged with no actor. */
export function pauseFailing(before: Webhook): { webhook: Webhook; events: readonly EventDraft[] } {
  const changes = { state: 'paused', pausedBecause: 'failing', version: before.version + 1 } as const;
  const event = draftEvent({ verb: 'pauseWebhook', subjectType: 'webhook', subjectId: before.id, fromState: before.state, toState: 'paused', data: { ...changes, failingSince: before.failingSince } });
  return { webhook: { ...before, ...changes }, events: [event] };
}
