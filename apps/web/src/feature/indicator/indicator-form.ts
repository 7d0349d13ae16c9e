import type { FundPart, IndicatorDefinitionFactsFragment, IndicatorDirection, IndicatorInput, IndicatorKind, IndicatorRollUp } from '../../gql/graphql';
import { numberOf } from '../../ui/figure-form';

/** A unit or duty by its name. */
export interface Named {
  id: string;
  name: string;
}

/** A definition as typed. */
export interface IndicatorForm {
  name: string;
  description: string;
  kind: IndicatorKind;
  measure: string;
  decimals: string;
  numeratorName: string;
  denominatorName: string;
  rollUp: IndicatorRollUp;
  direction: IndicatorDirection | '';
  target: string;
  floor: boolean;
  cumulative: boolean;
  jumpPercent: string;
  fundPart: FundPart | '';
  fund: string;
  capped: boolean;
  trigger: boolean;
  threshold: string;
  triggerDirection: IndicatorDirection;
  /** The duty the task belongs to. */
  triggerDuty: Named | null;
  triggerTitle: string;
  triggerContent: string;
  workingDays: string;
  lead: Named | null;
  support: Named[];
  fromOn: string;
  reason: string;
}

const months = (today: string, after: number): string => {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const at = year * 12 + month - 1 + after;
  return `${String(Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}-01`;
};

export const thisMonth = (today: string): string => months(today, 0);
export const nextMonth = (today: string): string => months(today, 1);

export function emptyIndicator(today: string): IndicatorForm {
  return {
    name: '', description: '', kind: 'count', measure: '', decimals: '0', numeratorName: '', denominatorName: '', rollUp: 'sum', direction: '', target: '', floor: false, cumulative: false, jumpPercent: '50',
    fundPart: '', fund: '', capped: false, trigger: false, threshold: '', triggerDirection: 'at_least', triggerDuty: null, triggerTitle: '', triggerContent: '', workingDays: '10', lead: null, support: [], fromOn: thisMonth(today), reason: '',
  };
}

const text = (value: number | null | undefined): string => (value == null ? '' : String(value));

export function formOfDefinition(definition: IndicatorDefinitionFactsFragment, today: string): IndicatorForm {
  const { trigger } = definition;
  const first = emptyIndicator(today);
  const parts = trigger?.parts ?? [];
  return {
    ...first,
    name: definition.name, description: definition.description, kind: definition.kind, measure: definition.measure, decimals: text(definition.decimals),
    numeratorName: definition.numeratorName ?? '', denominatorName: definition.denominatorName ?? '', rollUp: definition.rollUp, direction: definition.direction ?? '', target: text(definition.target),
    floor: definition.floor, cumulative: definition.cumulative, jumpPercent: text(definition.jumpPercent), fundPart: definition.fundPart ?? '', fund: definition.fund ?? '', capped: definition.capped,
    trigger: trigger != null, threshold: text(trigger?.threshold), triggerDirection: trigger?.direction ?? 'at_least', triggerDuty: trigger?.duty == null ? null : { id: trigger.duty.id, name: trigger.duty.title }, triggerTitle: trigger?.title ?? '',
    triggerContent: trigger?.content ?? '', workingDays: text(trigger?.workingDays ?? 10), lead: parts.find((part) => part.role === 'lead')?.unit ?? null,
    support: parts.filter((part) => part.role === 'support').map((part) => part.unit), fromOn: nextMonth(today),
  };
}

/** Choosing a kind brings the only way of rolling up that fits it. */
export function withKind(form: IndicatorForm, kind: IndicatorKind): IndicatorForm {
  const rollUp = kind === 'ratio' ? 'ratio' : form.rollUp === 'ratio' ? 'sum' : form.rollUp;
  return { ...form, kind, rollUp, decimals: kind === 'count' ? '0' : form.decimals };
}

export type IndicatorFault = 'missing' | 'number' | 'unitMissing';
export type IndicatorFaults = Partial<Record<keyof IndicatorForm, IndicatorFault>>;

const isNumber = (typed: string): boolean => numberOf(typed) !== null && !Number.isNaN(numberOf(typed));

export function faultsOfIndicator(form: IndicatorForm, revising: boolean): IndicatorFaults {
  const needed: (keyof IndicatorForm)[] = ['name', 'measure', 'fromOn'];
  if (form.kind === 'ratio') needed.push('numeratorName', 'denominatorName');
  if (revising) needed.push('reason');
  if (form.trigger) needed.push('triggerTitle', 'triggerContent');
  const faults: IndicatorFaults = {};
  for (const key of needed) if (String(form[key]).trim() === '') faults[key] = 'missing';
  const numbers: (keyof IndicatorForm)[] = ['decimals', ...(form.direction === '' ? [] : ['target' as const]), ...(form.trigger ? (['threshold', 'workingDays'] as const) : [])];
  if (form.jumpPercent.trim() !== '') numbers.push('jumpPercent');
  for (const key of numbers) if (!isNumber(String(form[key]))) faults[key] = 'number';
  if (form.trigger && form.lead === null) faults.lead = 'unitMissing';
  return faults;
}

export function inputOfIndicator(form: IndicatorForm): IndicatorInput {
  const ratio = form.kind === 'ratio';
  return {
    name: form.name.trim(), description: form.description.trim(), kind: form.kind, measure: form.measure.trim(), decimals: numberOf(form.decimals) ?? 0,
    numeratorName: ratio ? form.numeratorName.trim() : null, denominatorName: ratio ? form.denominatorName.trim() : null, rollUp: form.rollUp,
    direction: form.direction === '' ? null : form.direction, target: form.direction === '' ? null : numberOf(form.target), floor: form.floor, fundPart: form.fundPart === '' ? null : form.fundPart,
    fund: form.fundPart === '' || form.fund.trim() === '' ? null : form.fund.trim(), capped: ratio && form.capped,
    cumulative: form.cumulative, jumpPercent: numberOf(form.jumpPercent), trigger: triggerOf(form),
  };
}

function triggerOf(form: IndicatorForm): IndicatorInput['trigger'] {
  if (!form.trigger || form.lead === null) return null;
  const support = form.support.filter((unit) => unit.id !== '').map((unit) => ({ unitId: unit.id, role: 'support' as const }));
  return {
    threshold: numberOf(form.threshold) ?? 0, direction: form.triggerDirection, dutyId: form.triggerDuty?.id ?? null, title: form.triggerTitle.trim(), content: form.triggerContent.trim(),
    workingDays: numberOf(form.workingDays) ?? 0, parts: [{ unitId: form.lead.id, role: 'lead' }, ...support],
  };
}
