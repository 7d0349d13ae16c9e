import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { isReportable, type Duty } from '../duty/duty.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import type { Task } from '../task/task.js';
import { canOnIndicator, demandNotRetired, scopeOfIndicator } from './indicator-scope.js';
import type { Indicator, IndicatorUse } from './indicator.js';

export interface AttachIndicatorInput {
  readonly version: number;
  /** Null: every unit that reports on it. */
  readonly unitIds: readonly string[] | null;
  readonly fromOn: LocalDate;
}

/** The task or duty, its units, and where the indicator is asked already. */
export interface IndicatorTarget {
  readonly indicator: Indicator;
  readonly task: Pick<Task, 'id'> | null;
  readonly duty: Pick<Duty, 'id' | 'kind'> | null;
  readonly reportingUnitIds: ReadonlySet<string>;
  readonly uses: readonly IndicatorUse[];
}

export function canAttachIndicator(actor: Actor, indicator: Indicator, today: LocalDate): boolean {
  return canOnIndicator('attachIndicator', actor, indicator, today);
}

/**
 * Asks for the indicator with the reports of a task, or of all tasks of a duty, from a period on. DUTY_NOT_REPORTABLE,
 * ALREADY_EXISTS, UNIT_NOT_MEMBER for a unit that does not report there; INPUT_INVALID unless one of task and duty is given.
 */
export function attachIndicator(
  actor: Actor,
  target: IndicatorTarget,
  input: AttachIndicatorInput,
  context: VerbContext,
): { indicator: Indicator; use: IndicatorUse; events: readonly EventDraft[] } {
  const { indicator: before, task, duty, uses } = target;
  const { postId } = demandGrant('attachIndicator', actor, scopeOfIndicator(before), context.today);
  demandNotRetired('attachIndicator', before);
  demandVersion(before.version, input.version);
  if ((task === null) === (duty === null)) throw new DomainError('INPUT_INVALID', {}, 'taskId');
  if (duty && !isReportable(duty)) throw new DomainError('DUTY_NOT_REPORTABLE', {}, 'dutyId');
  const [taskId, dutyId] = [task?.id ?? null, duty?.id ?? null];
  if (uses.some((use) => use.toOn === null && use.taskId === taskId && use.dutyId === dutyId)) throw new DomainError('ALREADY_EXISTS', { value: before.code }, 'taskId');
  const unitIds = input.unitIds === null || input.unitIds.length === 0 ? null : [...new Set(input.unitIds)];
  if (unitIds?.some((unitId) => !target.reportingUnitIds.has(unitId))) throw new DomainError('UNIT_NOT_MEMBER', {}, 'unitIds');
  const { id: indicatorId, jointMeetingId } = before;
  const use: IndicatorUse = { id: context.newId(), jointMeetingId, indicatorId, taskId, dutyId, unitIds, fromOn: demandDate(input.fromOn, 'fromOn'), toOn: null };
  const indicator = { ...before, version: before.version + 1 };
  const event = draftEvent({ verb: 'attachIndicator', subjectType: 'indicator', subjectId: indicatorId, taskId, postId, data: { version: indicator.version, use } });
  return { indicator, use, events: [event] };
}
