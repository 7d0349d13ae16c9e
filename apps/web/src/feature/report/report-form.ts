import type { ReportContentFragment, ReportInput } from '../../gql/graphql';

export interface FactRow {
  key: string;
  label: string;
  value: string;
}

export interface FileRow {
  id: string;
  name: string;
  size: number;
}

export interface ReportForm {
  text: string;
  facts: FactRow[];
  nextStep: string;
  files: FileRow[];
  unchanged: boolean;
}

export const TEXT_MAX = 4000;
export const NEXT_MAX = 1000;

const rows = (facts: readonly { label: string; value: string }[]): FactRow[] => facts.map((fact, index) => ({ key: `${index} ${fact.label}`, ...fact }));

const formOfReport = (report: ReportContentFragment): ReportForm => ({
  text: report.text,
  facts: rows(report.facts),
  nextStep: report.nextStep ?? '',
  files: report.attachments.map(({ id, name, size }) => ({ id, name, size })),
  unchanged: report.unchanged,
});

export interface SlotForForm {
  draft?: ReportContentFragment | null;
  reports: readonly ReportContentFragment[];
  previousReport?: ReportContentFragment | null;
}

/** The draft; else what was returned, to be mended; else the figures of the last period, with the words left open. */
export function firstForm(slot: SlotForForm): ReportForm {
  if (slot.draft != null) return formOfReport(slot.draft);
  const last = slot.reports[0];
  if (last?.state === 'returned') return formOfReport(last);
  return { text: '', facts: rows(slot.previousReport?.facts ?? []), nextStep: '', files: [], unchanged: false };
}

export function inputOf(form: ReportForm): ReportInput {
  return {
    text: form.text.trim(),
    facts: form.facts.map(({ label, value }) => ({ label: label.trim(), value: value.trim() })).filter((fact) => fact.label !== '' || fact.value !== ''),
    nextStep: form.nextStep.trim() === '' ? null : form.nextStep.trim(),
    attachmentIds: form.files.map((file) => file.id),
    unchanged: form.unchanged,
  };
}

export const sameForm = (one: ReportForm, other: ReportForm): boolean => JSON.stringify(inputOf(one)) === JSON.stringify(inputOf(other));

export interface ReportFaults {
  text?: 'progressMissing';
  facts?: ReadonlySet<string>;
  classified?: 'classifiedNeeded';
  source?: 'onBehalfMissing';
}

export function faultsOf(form: ReportForm, rest: { confirmed: boolean; onBehalf: boolean; source: string }): ReportFaults {
  const lacking = form.facts.filter((fact) => (fact.label.trim() === '') !== (fact.value.trim() === '')).map((fact) => fact.key);
  return {
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
