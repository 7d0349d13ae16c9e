import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { webhookKinds, type Webhook, type WebhookKind } from './webhook.js';

const nameMax = 40;
/** More than this in one joint meeting is a mistake or an attack. */
export const webhooksMost = 20;

export function canCreateWebhook(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('createWebhook', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/**
 * Has events of some kinds posted to an address from now on. The log keeps the host only: an address may hold a key of the other side.
 * FIELD_REQUIRED (name, kinds), ALREADY_EXISTS {value}, NUMBER_OUT_OF_RANGE beyond 20.
 */
export function createWebhook(
  actor: Actor,
  subject: { readonly jointMeetingId: string; readonly namesInUse: ReadonlySet<string> },
  input: { readonly name: string; readonly host: string; readonly kinds: readonly WebhookKind[] },
  context: Pick<VerbContext, 'today' | 'newId'>,
): { webhook: Webhook; events: readonly EventDraft[] } {
  const { jointMeetingId, namesInUse } = subject;
  const { postId } = demandGrant('createWebhook', actor, { jointMeetingId, unitId: null }, context.today);
  const name = demandText(input.name, 'name', nameMax);
  if (namesInUse.has(name)) throw new DomainError('ALREADY_EXISTS', { value: name }, 'name');
  if (namesInUse.size >= webhooksMost) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 0, max: webhooksMost });
  const kinds = webhookKinds.filter((kind) => input.kinds.includes(kind));
  if (kinds.length === 0) throw new DomainError('FIELD_REQUIRED', {}, 'kinds');
  const webhook: Webhook = { id: context.newId(), jointMeetingId, name, kinds, state: 'active', pausedBecause: null, failingSince: null, version: 1 };
  const event = draftEvent({ verb: 'createWebhook', subjectType: 'webhook', subjectId: webhook.id, postId, toState: 'active', data: { ...webhook, host: input.host } });
  return { webhook, events: [event] };
}
