import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { beginRectification, endRectification, type ChangedRectification, type RectificationSubject } from './rectification-change.js';
import { rectificationLimits, type Rectification } from './rectification.js';

export interface ExtensionInput {
  readonly version: number;
  readonly dueOn: LocalDate;
  readonly reason: string;
  readonly progress: string;
}

/** The unit asks for more time while it still has some (延期, L13): EXTENSION_TOO_LATE {due}, EXTENSION_OPEN, DATE_RANGE_INVALID. */
export function requestRectificationExtension(actor: Actor, subject: RectificationSubject, input: ExtensionInput, context: VerbContext): ChangedRectification {
  const step = beginRectification('requestRectificationExtension', actor, subject, input.version, context);
  const { dueOn, extensionRequestedOn } = step.before;
  if (context.today > dueOn) throw new DomainError('EXTENSION_TOO_LATE', { due: dueOn });
  if (extensionRequestedOn !== null) throw new DomainError('EXTENSION_OPEN', {});
  const extensionDueOn = demandDate(input.dueOn, 'dueOn');
  if (extensionDueOn <= dueOn) throw new DomainError('DATE_RANGE_INVALID', { from: dueOn, to: extensionDueOn }, 'dueOn');
  const extensionReason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const extensionProgress = demandText(input.progress, 'progress', rectificationLimits.text);
  return endRectification(step, { extensionRequestedOn: context.today, extensionDueOn, extensionReason, extensionProgress, extensionAnswer: null }, { reason: extensionReason });
}

function demandAsked({ extensionRequestedOn, extensionDueOn }: Rectification): LocalDate {
  if (extensionRequestedOn === null || extensionDueOn === null) throw new DomainError('NO_EXTENSION', {});
  return extensionDueOn;
}

/** Grants the time asked for: the limit is that day. */
export function approveRectificationExtension(actor: Actor, subject: RectificationSubject, input: { readonly version: number }, context: VerbContext): ChangedRectification {
  const step = beginRectification('approveRectificationExtension', actor, subject, input.version, context);
  return endRectification(step, { dueOn: demandAsked(step.before), dueProvisional: false, limitWorkingDays: null, extensionRequestedOn: null });
}

/** Leaves the limit as it is, with the reason; the unit may ask again while it has time. REASON_REQUIRED. */
export function refuseRectificationExtension(actor: Actor, subject: RectificationSubject, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedRectification {
  const step = beginRectification('refuseRectificationExtension', actor, subject, input.version, context);
  demandAsked(step.before);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  return endRectification(step, { extensionRequestedOn: null, extensionAnswer: reason }, { reason });
}
