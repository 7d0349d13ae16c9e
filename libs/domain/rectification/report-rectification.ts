import { eventActor, type Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, demandWhole, textLimits } from '../shared/input.js';
import { beginRectification, endRectification, type ChangedRectification, type RectificationStep, type RectificationSubject } from './rectification-change.js';
import { rectificationLimits, type Rectification, type RectificationFact, type RectificationReport } from './rectification.js';

export interface RectificationReportInput {
  readonly version: number;
  readonly text: string;
  readonly facts: readonly RectificationFact[];
  /** Where the secretariat files for the unit: by what it knows. */
  readonly source: string | null;
}

type ReportSubject = RectificationSubject & { readonly reports: number };

function written(step: RectificationStep, actor: Actor, { reports }: ReportSubject, input: RectificationReportInput, final: boolean, context: VerbContext): RectificationReport {
  const { jointMeetingId, id: rectificationId } = step.before;
  const { unitName, postTitle, personName } = eventActor(actor, step.grant.postId);
  demandWhole(input.facts.length, 0, rectificationLimits.facts, 'facts');
  return {
    id: context.newId(), jointMeetingId, rectificationId, sequence: reports + 1, onDate: context.today, final, text: demandText(input.text, 'text', rectificationLimits.text),
    facts: input.facts.map(({ label, value }) => ({ label: demandText(label, 'facts', rectificationLimits.label), value: demandText(value, 'facts', rectificationLimits.value) })),
    unitName, postTitle, personName, source: step.grant.ownUnit ? null : demandText(input.source, 'source', textLimits.source),
  };
}

const reportersWith = ({ reporterPersonIds }: Rectification, { personId }: Actor): readonly string[] => (reporterPersonIds.includes(personId) ? reporterPersonIds : [...reporterPersonIds, personId]);

/** What was done so far (整改进展). */
export function reportRectification(actor: Actor, subject: ReportSubject, input: RectificationReportInput, context: VerbContext): ChangedRectification {
  const step = beginRectification('reportRectification', actor, subject, input.version, context);
  return endRectification(step, { reporterPersonIds: reportersWith(step.before, actor) }, { report: written(step, actor, subject, input, false, context) });
}

/** The final report, which asks to close out (提请销号); an extension asked for is no longer needed. */
export function finishRectification(actor: Actor, subject: ReportSubject, input: RectificationReportInput, context: VerbContext): ChangedRectification {
  const step = beginRectification('finishRectification', actor, subject, input.version, context);
  const changes = { finishedOn: context.today, finishedOnBehalf: !step.grant.ownUnit, reporterPersonIds: reportersWith(step.before, actor), extensionRequestedOn: null };
  return endRectification(step, changes, { report: written(step, actor, subject, input, true, context) });
}
