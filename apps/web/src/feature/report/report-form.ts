import type { AskedIndicatorFragment, ReportContentFragment, ReportInput } from '../../gql/graphql';
import { figureFaults, figureInputs, firstFigures, type FigureFault, type FigureRow } from '../../ui/figure-form';
import type { FileRow } from '../../ui/file-list';

export type { FileRow };

export interface FactRow {
  key: string;
  label: string;
  value: string;
}

export interface ReportForm {
  text: string;
  facts: FactRow[];
  figures: FigureRow[];
  nextStep: string;
  files: FileRow[];
  unchanged: boolean;
}

export const TEXT_MAX = 4000;
export const NEXT_MAX = 1000;

const rows = (facts: readonly { label: string; value: string }[]): FactRow[] => facts.map((fact, index) => ({ key: `${index} ${fact.label}`, ...fact }));

const formOfReport = (report: ReportContentFragment, indicators: readonly AskedIndicatorFragment[]): ReportForm => ({
  text: report.text,
  facts: rows(report.facts),
  figures: firstFigures(indicators, report.figures),
  nextStep: report.nextStep ?? '',
  files: report.attachments.map(({ id, name, size }) => ({ id, name, size })),
  unchanged: report.unchanged,
});

export interface SlotForForm {
  indicators: readonly AskedIndicatorFragment[];
  draft?: ReportContentFragment | null;
  /** Written out and not signed by the head. */
  unsent?: ReportContentFragment | null;
  reports: readonly ReportContentFragment[];
  previousReport?: ReportContentFragment | null;
}

/** The draft; else what was returned, to be mended; else the figures of the last period, with the words left open. */
export function firstForm(slot: SlotForForm): ReportForm {
  if (slot.draft != null) return formOfReport(slot.draft, slot.indicators);
  const last = slot.unsent ?? slot.reports[0];
  if (last?.state === 'returned') return formOfReport(last, slot.indicators);
  return { text: '', facts: rows(slot.previousReport?.facts ?? []), figures: firstFigures(slot.indicators, null), nextStep: '', files: [], unchanged: false };
}

export function inputOf(form: ReportForm): ReportInput {
  return {
    text: form.text.trim(),
    facts: form.facts.map(({ label, value }) => ({ label: label.trim(), value: value.trim() })).filter((fact) => fact.label !== '' || fact.value !== ''),
    figures: figureInputs(form.figures),
    nextStep: form.nextStep.trim() === '' ? null : form.nextStep.trim(),
    attachmentIds: form.files.map((file) => file.id),
    unchanged: form.unchanged,
  };
}

export const sameForm = (one: ReportForm, other: ReportForm): boolean => JSON.stringify(inputOf(one)) === JSON.stringify(inputOf(other));

export interface ReportFaults {
  text?: 'progressMissing';
  facts?: ReadonlySet<string>;
  figures?: ReadonlyMap<string, FigureFault>;
  classified?: 'classifiedNeeded';
  source?: 'onBehalfMissing';
}

export function faultsOf(form: ReportForm, rest: { confirmed: boolean; onBehalf: boolean; source: string; indicators: readonly AskedIndicatorFragment[] }): ReportFaults {
  const lacking = form.facts.filter((fact) => (fact.label.trim() === '') !== (fact.value.trim() === '')).map((fact) => fact.key);
  // An unchanged report repeats its figures; it says a word of what there is nothing to repeat for.
  const asked = form.unchanged ? rest.indicators.filter((each) => each.previous == null) : rest.indicators;
  const figures: ReadonlyMap<string, FigureFault> = figureFaults(asked, form.figures);
  return {
    ...(figures.size > 0 ? { figures } : {}),
    ...(form.text.trim() === '' && !form.unchanged ? { text: 'progressMissing' as const } : {}),
    ...(lacking.length > 0 ? { facts: new Set(lacking) } : {}),
    ...(rest.confirmed ? {} : { classified: 'classifiedNeeded' as const }),
    ...(rest.onBehalf && rest.source.trim() === '' ? { source: 'onBehalfMissing' as const } : {}),
  };
}

/** The last period's value of a figure of the same name. */
export const beforeOf = (previous: ReportContentFragment | null | undefined, label: string): string | null => previous?.facts.find((fact) => fact.label === label.trim())?.value ?? null;

/** A figure filled in from the last period under the name it had then: its name is not asked again. */
export const isKnown = (fact: FactRow, previous: ReportContentFragment | null | undefined): boolean => fact.key.endsWith(` ${fact.label}`) && beforeOf(previous, fact.label) !== null;
