import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import { checkMessageText, defaultTexts, type TextKind } from './message-text.js';

/** The words a joint meeting opens a message with; no own row = the product's, version 0. */
export interface MessageText {
  readonly kind: TextKind;
  readonly text: string;
  readonly version: number;
}

/**
 * Writes the opening words of a message, from the next one on; blank takes the product's own back.
 * TEXT_TOO_LONG, PLACEHOLDER_UNKNOWN, PLACEHOLDER_BROKEN, NOTHING_CHANGED, VERSION_CONFLICT.
 */
export function reviseMessageText(
  actor: Actor,
  before: MessageText & { readonly jointMeetingId: string },
  input: { readonly text: string; readonly version: number },
  context: Pick<VerbContext, 'today'>,
): { readonly text: MessageText; readonly events: readonly EventDraft[] } {
  const { jointMeetingId, kind } = before;
  const { postId } = demandGrant('reviseMessageText', actor, { jointMeetingId, unitId: null }, context.today);
  demandVersion(before.version, input.version);
  const wanted = checkMessageText(input.text) || defaultTexts[kind];
  if (wanted === before.text) throw new DomainError('NOTHING_CHANGED');
  const text: MessageText = { kind, text: wanted, version: before.version + 1 };
  const data = { kind, text: wanted, previous: before.text, version: text.version };
  return { text, events: [draftEvent({ verb: 'reviseMessageText', subjectType: 'joint_meeting', subjectId: jointMeetingId, postId, data })] };
}
