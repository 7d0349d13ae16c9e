import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { checkIndicatorInput, type IndicatorInput } from './indicator-input.js';
import { canOnIndicator, demandNotRetired, scopeOfIndicator } from './indicator-scope.js';
import { versionFor, type Indicator, type IndicatorVersion } from './indicator.js';

export interface IndicatorForRevision {
  readonly indicator: Indicator;
  readonly versions: readonly IndicatorVersion[];
  /** First day of the newest period that has figures; null for none. */
  readonly lastPeriodStartOn: LocalDate | null;
  readonly assignableUnitIds: ReadonlySet<string>;
}

export interface ReviseIndicatorInput extends IndicatorInput {
  readonly version: number;
  readonly fromOn: LocalDate;
  readonly reason: string;
}

export function canReviseIndicator(actor: Actor, indicator: Indicator, today: LocalDate): boolean {
  return canOnIndicator('reviseIndicator', actor, indicator, today);
}

/**
 * Changes what is counted from a period on, with the reason; figures of earlier periods keep the definition they were entered
 * under. INDICATOR_HAS_FIGURES where that period or a later one has some; a definition not yet used for the same period is replaced.
 */
export function reviseIndicator(
  actor: Actor,
  subject: IndicatorForRevision,
  input: ReviseIndicatorInput,
  context: VerbContext,
): { indicator: Indicator; definition: IndicatorVersion; replaces: string | null; events: readonly EventDraft[] } {
  const { indicator: before, versions, lastPeriodStartOn, assignableUnitIds } = subject;
  const { postId } = demandGrant('reviseIndicator', actor, scopeOfIndicator(before), context.today);
  demandNotRetired('reviseIndicator', before);
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const current = versionFor(versions, input.fromOn);
  const checked = checkIndicatorInput(input, { fromOn: input.fromOn, before: current?.trigger ?? null, assignableUnitIds });
  if (lastPeriodStartOn !== null && lastPeriodStartOn >= checked.fromOn) throw new DomainError('INDICATOR_HAS_FIGURES', { on: lastPeriodStartOn }, 'fromOn');
  const later = versions.filter((version) => version.fromOn > checked.fromOn);
  if (later.length > 0) throw new DomainError('INPUT_INVALID', {}, 'fromOn');
  const replaced = versions.find((version) => version.fromOn === checked.fromOn);
  const indicator = { ...before, version: before.version + 1 };
  const definition: IndicatorVersion = { id: replaced?.id ?? context.newId(), jointMeetingId: before.jointMeetingId, indicatorId: before.id, ...checked };
  const event = draftEvent({ verb: 'reviseIndicator', subjectType: 'indicator', subjectId: before.id, postId, reason, data: { version: indicator.version, definition } });
  return { indicator, definition, replaces: replaced?.id ?? null, events: [event] };
}
