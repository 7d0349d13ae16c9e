import type { Actor } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { demandFieldFiles, type FieldFile } from '../inspection/field-file.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { demandDate } from '../shared/local-date.js';
import { demandNoPersonData } from '../shared/person-data.js';
import { assessmentLimits, type Assessment, type AssessmentIndicator, type AssessmentWork } from './assessment.js';
import { changeAssessment, demandOnAssessment, type ChangedAssessment, type WholeAssessment } from './assessment-scope.js';

export type WorkInput = Pick<AssessmentWork, 'unitId' | 'onDate' | 'place' | 'method' | 'observations'> & { readonly files?: readonly FieldFile[] };

/**
 * One record of the work, by the third party or for it: at a unit of the commission (ASSESSMENT_UNIT_OUTSIDE), on a day of its term
 * (DATE_OUT_OF_RANGE), without the number of anybody's card (PERSON_DATA).
 */
export function recordAssessmentWork(actor: Actor, subject: WholeAssessment, input: WorkInput, context: VerbContext): { readonly work: AssessmentWork; readonly events: readonly EventDraft[] } {
  const { assessment } = subject;
  const { grant } = demandOnAssessment('recordAssessmentWork', actor, subject, context);
  if (!assessment.unitIds.includes(input.unitId)) throw new DomainError('ASSESSMENT_UNIT_OUTSIDE', {}, 'unitId');
  const onDate = demandDate(input.onDate, 'onDate');
  const { fromOn, toOn } = assessment;
  if (onDate < fromOn || onDate > toOn || onDate > context.today) throw new DomainError('DATE_OUT_OF_RANGE', { from: fromOn, to: toOn < context.today ? toOn : context.today }, 'onDate');
  const work: AssessmentWork = {
    id: context.newId(), jointMeetingId: assessment.jointMeetingId, assessmentId: assessment.id, unitId: input.unitId, onDate, method: input.method,
    place: demandText(input.place, 'place', textLimits.title),
    observations: demandNoPersonData(demandText(input.observations, 'observations', assessmentLimits.text), 'observations'),
    recordedBy: actor.personName, recordedByAccountId: actor.accountId, recordedAt: context.now,
  };
  const files = demandFieldFiles(input.files ?? []);
  // The unit is not put on the event: whoever is assessed does not read the work in the log.
  return { work, events: [draftEvent({ verb: 'recordAssessmentWork', subjectType: 'assessment', subjectId: assessment.id, postId: grant.postId, data: { work, files } })] };
}

export interface AssessmentReportInput {
  readonly version: number;
  readonly report: string;
  /** One for each indicator, in their order. */
  readonly results: readonly string[];
  readonly files: readonly FieldFile[];
  /** Where the secretariat hands it in for the third party: how it came. */
  readonly source: string | null;
}

/** Every indicator has its result: ASSESSMENT_RESULT_MISSING {indicator}. */
function judged({ indicators }: Assessment, results: readonly string[]): readonly AssessmentIndicator[] {
  return indicators.map((indicator, at) => {
    const result = (results[at] ?? '').trim();
    if (result === '') throw new DomainError('ASSESSMENT_RESULT_MISSING', { indicator: indicator.name }, 'results');
    return { ...indicator, result: demandNoPersonData(demandText(result, 'results', assessmentLimits.result), 'results') };
  });
}

/** The report: what was found by each indicator, in words, and the report itself as a file (ASSESSMENT_REPORT_FILE). It stands once handed in. */
export function handInAssessment(actor: Actor, subject: WholeAssessment, input: AssessmentReportInput, context: VerbContext): ChangedAssessment {
  const changed = changeAssessment('handInAssessment', actor, subject, input, context, ({ role }) => {
    if (input.files.length === 0) throw new DomainError('ASSESSMENT_REPORT_FILE', {}, 'files');
    return {
      indicators: judged(subject.assessment, input.results),
      report: demandNoPersonData(demandText(input.report, 'report', assessmentLimits.text), 'report'), reportedOn: context.today, reportedBy: actor.personName, stateReason: null,
      reportSource: role === 'invited' ? null : demandText(input.source, 'source', textLimits.source),
    };
  });
  const files = demandFieldFiles(input.files);
  return { ...changed, events: changed.events.map((event) => ({ ...event, data: { ...event.data, files } })) };
}

/** Gives the report back, with what it lacks: the commission is not answered. Nothing may have been taken over: ASSESSMENT_TAKEN_OVER. */
export function returnAssessment(actor: Actor, subject: WholeAssessment & { readonly findings: number }, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedAssessment {
  return changeAssessment('returnAssessment', actor, subject, input, context, () => {
    const stateReason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
    if (subject.findings > 0) throw new DomainError('ASSESSMENT_TAKEN_OVER');
    return { stateReason };
  });
}

/** Done with: what was to be taken over has been. */
export function closeAssessment(actor: Actor, subject: WholeAssessment, input: { readonly version: number }, context: VerbContext): ChangedAssessment {
  return changeAssessment('closeAssessment', actor, subject, input, context, () => ({ closedOn: context.today }));
}

/** Ends the commission before its report, with the reason. */
export function withdrawAssessment(actor: Actor, subject: WholeAssessment, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedAssessment {
  return changeAssessment('withdrawAssessment', actor, subject, input, context, () => ({ stateReason: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED') }));
}
