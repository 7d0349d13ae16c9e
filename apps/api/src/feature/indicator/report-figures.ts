import { findAskedIndicators, IndicatorValueEntity } from '@lianxi/api-data';
import type { IndicatorEntryInput } from '@lianxi/contract';
import { draftIndicatorValues, enterIndicatorValues, type IndicatorEntry, type IndicatorValue, type Report, type ReportSlot } from '@lianxi/domain';
import type { VerbScope } from '../../platform/verb-runner.js';

// What the report room calls in its own transactions: figures live and die with their report.

/** The slot as it was before the verb, the report as it is after it. */
export interface ReportWithFigures {
  readonly slot: ReportSlot;
  readonly report: Report;
  /** Nothing of it was kept before: there are no figures to take away. */
  readonly isNew?: boolean;
}

type Written = readonly IndicatorEntryInput[] | null | undefined;

const entriesOf = (written: Written): IndicatorEntry[] =>
  (written ?? []).map(({ indicatorId, amount = null, whole = null, note = null }) => ({ indicatorId, amount, whole, note }));

async function asked({ manager, jointMeetingId }: VerbScope, { slot, report }: ReportWithFigures) {
  return { slot, report, asked: await findAskedIndicators(manager, { jointMeetingId, slotIds: [slot.id] }) };
}

async function replace({ manager, jointMeetingId }: VerbScope, { report, isNew = false }: ReportWithFigures, values: readonly IndicatorValue[]): Promise<void> {
  if (!isNew) await manager.delete(IndicatorValueEntity, { jointMeetingId, reportId: report.id });
  if (values.length > 0) await manager.insert(IndicatorValueEntity, [...values]);
}

/** Keeps the figures of a draft with it. */
export async function saveDraftFigures(scope: VerbScope, draft: ReportWithFigures, written: Written): Promise<void> {
  await replace(scope, draft, draftIndicatorValues(await asked(scope, draft), entriesOf(written), scope.context));
}

/** Checks and enters the figures of a report that is being sent, with their event. */
export async function enterFigures(scope: VerbScope, sent: ReportWithFigures, written: Written): Promise<void> {
  const { values, events } = enterIndicatorValues(scope.actor, await asked(scope, sent), entriesOf(written), scope.context);
  await replace(scope, sent, values);
  scope.append(events);
}
