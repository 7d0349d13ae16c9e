import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { Report, ReportSlot } from '../report/report.js';
import { reportSlotTable } from '../report/report-slot.states.js';
import { canOnSlot, scopeOfSlot, type SlotForPermission } from '../report/slot-scope.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { limitText } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { fundAhead } from './fund.js';
import { checkValue, type FigureSurroundings } from './check-value.js';
import { indicatorLimits, type IndicatorValue, type IndicatorVersion } from './indicator.js';

/** An indicator a report asks for: its definition for the period, and what stands around the figure. */
export interface AskedIndicator extends FigureSurroundings {
  readonly definition: IndicatorVersion;
}

/** One figure as typed; both numbers null = left open, which counts as not entered and wants a word why. */
export interface IndicatorEntry {
  readonly indicatorId: string;
  readonly amount: number | null;
  readonly whole: number | null;
  readonly note: string | null;
}

export interface ReportFigures {
  /** As it was before the report was sent. */
  readonly slot: ReportSlot;
  readonly report: Pick<Report, 'id' | 'unchanged'>;
  readonly asked: readonly AskedIndicator[];
}

export function canEnterIndicatorValues(actor: Actor, slot: SlotForPermission, today: LocalDate): boolean {
  return canOnSlot('fileReport', actor, slot, today);
}

interface Placed {
  readonly entry: IndicatorEntry;
  readonly asked: AskedIndicator;
}

/** Entries with their definitions; INDICATOR_NOT_ASKED for one the report does not ask for, or names twice. */
function place({ asked }: ReportFigures, entries: readonly IndicatorEntry[]): Placed[] {
  if (entries.length > indicatorLimits.entries) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 0, max: indicatorLimits.entries }, 'figures');
  const known = new Map(asked.map((each) => [each.definition.indicatorId, each]));
  return entries.map((entry) => {
    const found = known.get(entry.indicatorId);
    known.delete(entry.indicatorId);
    if (!found) throw new DomainError('INDICATOR_NOT_ASKED', {}, `figures.${entry.indicatorId}`);
    return { entry, asked: found };
  });
}

export function isEntered({ amount, whole }: Pick<IndicatorEntry, 'amount' | 'whole'>): boolean {
  return amount !== null || whole !== null;
}

const hasNote = ({ note }: Pick<IndicatorEntry, 'note'>): boolean => (note ?? '').trim() !== '';

function valueOf({ report, slot }: ReportFigures, { entry, asked }: Placed, context: Pick<VerbContext, 'newId'>): IndicatorValue {
  const { id: indicatorVersionId, indicatorId, kind } = asked.definition;
  const field = `figures.${indicatorId}`;
  for (const value of [entry.amount, entry.whole]) {
    const max = indicatorLimits.figure;
    if (value !== null && (!Number.isFinite(value) || Math.abs(value) > max)) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 0, max }, field);
  }
  const note = limitText(entry.note, `${field}.note`, indicatorLimits.note) || null;
  const whole = kind === 'ratio' ? entry.whole : null;
  return { id: context.newId(), jointMeetingId: slot.jointMeetingId, reportId: report.id, indicatorId, indicatorVersionId, amount: entry.amount, whole, note };
}

/** Figures of a draft: anything within the limits, half a ratio too. They are the unit's own until the report is sent. */
export function draftIndicatorValues(figures: ReportFigures, entries: readonly IndicatorEntry[], context: Pick<VerbContext, 'newId'>): readonly IndicatorValue[] {
  return place(figures, entries.filter((entry) => isEntered(entry) || hasNote(entry))).map((placed) => valueOf(figures, placed, context));
}

/** The first finding that blocks is the refusal; one that asks needs a note: INDICATOR_NOTE_REQUIRED. */
function demandSound({ entry, asked }: Placed, { asked: all }: ReportFigures, entries: readonly IndicatorEntry[]): void {
  const findings = checkValue(asked.definition, entry, { ...asked, ahead: fundAhead(asked, all, entries) });
  const field = `figures.${entry.indicatorId}`;
  const blocked = findings.find((finding) => finding.level === 'block');
  if (blocked) throw new DomainError(blocked.code, blocked.params, field);
  if (findings.length > 0 && !hasNote(entry)) throw new DomainError('INDICATOR_NOTE_REQUIRED', { name: asked.definition.name }, `${field}.note`);
}

/** What an unchanged report says: the figures of the period before, where they still mean the same. */
function repeated({ asked }: ReportFigures): IndicatorEntry[] {
  return asked.flatMap(({ definition, previous }) =>
    previous === null || (definition.kind === 'ratio') !== (previous.whole !== null) ? [] : [{ indicatorId: definition.indicatorId, ...previous, note: null }],
  );
}

/** Every figure that is asked for, also those nothing was said of. */
function allAsked({ asked }: ReportFigures, entries: readonly IndicatorEntry[]): IndicatorEntry[] {
  const missing = asked.filter(({ definition }) => !entries.some((entry) => entry.indicatorId === definition.indicatorId));
  return [...entries, ...missing.map(({ definition }) => ({ indicatorId: definition.indicatorId, amount: null, whole: null, note: null }))];
}

/**
 * Enters the figures with the report, in its transaction (N10). One left open is not entered, and shown so with the word why; it is
 * never 0. An unchanged report repeats its figures, and says a word of what there is nothing to repeat for.
 * Refusals as checkValue blocks; a figure that is asked about needs a note: INDICATOR_NOTE_REQUIRED.
 */
export function enterIndicatorValues(
  actor: Actor,
  figures: ReportFigures,
  entries: readonly IndicatorEntry[],
  context: VerbContext,
): { values: readonly IndicatorValue[]; events: readonly EventDraft[] } {
  const { slot, report } = figures;
  const { postId } = demandGrant('enterIndicatorValues', actor, scopeOfSlot(slot), context.today);
  nextState(reportSlotTable, 'fileReport', slot.state);
  const again = report.unchanged ? repeated(figures) : [];
  const known = new Set(again.map((entry) => entry.indicatorId));
  const written = report.unchanged ? entries.filter((entry) => !known.has(entry.indicatorId)) : entries;
  const given = allAsked(figures, [...again, ...written]);
  const placed = place(figures, given);
  for (const each of placed) if (!known.has(each.entry.indicatorId)) demandSound(each, figures, given);
  const values = placed.map((each) => valueOf(figures, each, context));
  if (values.length === 0) return { values, events: [] };
  const event = draftEvent({
    verb: 'enterIndicatorValues', subjectType: 'report_slot', subjectId: slot.id, taskId: slot.taskId, unitId: slot.unitId, postId, data: { figures: values },
  });
  return { values, events: [event] };
}
