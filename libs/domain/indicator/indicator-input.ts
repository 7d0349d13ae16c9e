import { DomainError } from '../shared/domain-error.js';
import { demandText, demandWhole, limitText } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { checkParts, taskLimits } from '../task/task-input.js';
import { indicatorLimits, type IndicatorDefinition, type IndicatorTrigger } from './indicator.js';

/** What a person writes; the day from which a trigger works is worked out. */
export interface IndicatorInput extends Omit<IndicatorDefinition, 'trigger'> {
  readonly trigger: Omit<IndicatorTrigger, 'fromOn'> | null;
}

function demandFinite(value: number, field: string, max: number = indicatorLimits.figure): number {
  if (!Number.isFinite(value) || Math.abs(value) > max) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: -max, max }, field);
  return value;
}

function checkKind({ kind, rollUp, numeratorName, denominatorName }: IndicatorInput): Pick<IndicatorDefinition, 'numeratorName' | 'denominatorName'> {
  if ((kind === 'ratio') !== (rollUp === 'ratio')) throw new DomainError('INPUT_INVALID', {}, 'rollUp');
  if (kind !== 'ratio') return { numeratorName: null, denominatorName: null };
  const { partName } = indicatorLimits;
  return { numeratorName: demandText(numeratorName, 'numeratorName', partName), denominatorName: demandText(denominatorName, 'denominatorName', partName) };
}

function checkTarget({ target, direction, kind }: IndicatorInput): Pick<IndicatorDefinition, 'target' | 'direction'> {
  if (target === null) return { target: null, direction: null };
  if (direction === null) throw new DomainError('FIELD_REQUIRED', {}, 'direction');
  return { target: demandFinite(target, 'target', kind === 'ratio' ? 100 : indicatorLimits.figure), direction };
}

/** A fund is named by its steps only. */
function checkFund({ fundPart, fund }: IndicatorInput): Pick<IndicatorDefinition, 'fundPart' | 'fund'> {
  const name = limitText(fund, 'fund', indicatorLimits.fund);
  if (name !== '' && fundPart === null) throw new DomainError('FIELD_REQUIRED', {}, 'fundPart');
  return { fundPart, fund: name === '' ? null : name };
}

function checkTrigger(trigger: IndicatorInput['trigger'], assignableUnitIds: ReadonlySet<string>): Omit<IndicatorTrigger, 'fromOn'> | null {
  if (trigger === null) return null;
  const { min, max } = taskLimits.workingDays;
  checkParts(trigger.parts, assignableUnitIds);
  return {
    threshold: demandFinite(trigger.threshold, 'trigger.threshold'),
    direction: trigger.direction,
    dutyId: trigger.dutyId,
    title: demandText(trigger.title, 'trigger.title', taskLimits.title),
    content: demandText(trigger.content, 'trigger.content', taskLimits.content),
    workingDays: demandWhole(trigger.workingDays, min, max, 'trigger.workingDays'),
    parts: trigger.parts.map(({ unitId, role }) => ({ unitId, role })),
  };
}

/** A rule that stays the same goes on from where it was: what it has opened, it does not open again. */
function triggerFrom(trigger: Omit<IndicatorTrigger, 'fromOn'> | null, before: IndicatorTrigger | null, fromOn: LocalDate): IndicatorTrigger | null {
  if (trigger === null) return null;
  const same = before !== null && before.threshold === trigger.threshold && before.direction === trigger.direction;
  return { ...trigger, fromOn: same ? before.fromOn : fromOn };
}

/** A definition within its limits: FIELD_REQUIRED, TEXT_TOO_LONG, NUMBER_OUT_OF_RANGE, INPUT_INVALID, and those of a task's parts. */
export function checkIndicatorInput(
  input: IndicatorInput,
  around: { readonly fromOn: LocalDate; readonly before: IndicatorTrigger | null; readonly assignableUnitIds: ReadonlySet<string> },
): IndicatorDefinition & { readonly fromOn: LocalDate } {
  const limits = indicatorLimits;
  const fromOn = demandDate(around.fromOn, 'fromOn');
  return {
    name: demandText(input.name, 'name', limits.name),
    description: limitText(input.description, 'description', limits.description),
    kind: input.kind,
    measure: demandText(input.measure, 'measure', limits.measure),
    decimals: input.kind === 'count' ? 0 : demandWhole(input.decimals, 0, limits.decimals, 'decimals'),
    ...checkKind(input),
    rollUp: input.rollUp,
    ...checkTarget(input),
    floor: input.floor,
    ...checkFund(input),
    capped: input.kind === 'ratio' && input.capped,
    cumulative: input.cumulative,
    jumpPercent: input.jumpPercent === null ? null : demandWhole(input.jumpPercent, 1, limits.jumpPercent, 'jumpPercent'),
    trigger: triggerFrom(checkTrigger(input.trigger, around.assignableUnitIds), around.before, fromOn),
    fromOn,
  };
}
