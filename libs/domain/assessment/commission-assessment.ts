import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import { demandOutsidePlan, type OutsideFacts } from '../inspection/outside-plan.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandWhole, limitText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { demandOrder } from '../shared/validity.js';
import { nextState } from '../shared/state-table.js';
import { assessmentLimits, type AssessmentCommission, type AssessmentIndicator } from './assessment.js';
import { changeAssessment, loggedAssessment, type ChangedAssessment, type WholeAssessment } from './assessment-scope.js';
import { assessmentTable } from './assessment.states.js';

export interface CommissionInput extends AssessmentCommission {
  readonly indicators: readonly Pick<AssessmentIndicator, 'name' | 'standard'>[];
}

export function canCommissionAssessment(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('commissionAssessment', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** ASSESSMENT_INDICATOR_MISSING without anything to judge by; UNIT_TWICE, OUTSIDE_UNIT_MISSING, OUTSIDE_OVERLAP_REASON. */
function cleaned(input: CommissionInput, facts: OutsideFacts): CommissionInput {
  const { indicators, topics, commissionerUnitId } = input;
  demandWhole(indicators.length, 0, assessmentLimits.indicators, 'indicators');
  if (indicators.length === 0) throw new DomainError('ASSESSMENT_INDICATOR_MISSING', {}, 'indicators');
  const days = { fromOn: demandDate(input.fromOn, 'fromOn'), toOn: demandDate(input.toOn, 'toOn') };
  demandOrder(days, 'toOn');
  const matter = demandText(input.matter, 'matter', textLimits.title);
  const { unitIds, overlapReason } = demandOutsidePlan({ matter, topics, ...days, unitIds: input.unitIds, overlapReason: input.overlapReason }, facts, assessmentLimits.units);
  if (unitIds.includes(commissionerUnitId)) throw new DomainError('ASSESSMENT_OWN_WORK', {}, 'unitIds');
  return {
    matter, topics, commissionerUnitId, ...days, unitIds, overlapReason,
    institution: demandText(input.institution, 'institution', textLimits.name),
    institutionCode: limitText(input.institutionCode, 'institutionCode', assessmentLimits.institutionCode) || null,
    basis: demandText(input.basis, 'basis', textLimits.title), basisOn: demandDate(input.basisOn, 'basisOn'),
    scope: demandText(input.scope, 'scope', assessmentLimits.scope),
    indicators: indicators.map(({ name, standard }) => ({ name: demandText(name, 'indicators', textLimits.name), standard: demandText(standard, 'indicators', assessmentLimits.standard) })),
  };
}

const blank = { report: null, reportedOn: null, reportedBy: null, reportSource: null, closedOn: null, stateReason: null, version: 1 } as const;
const unjudged = (indicators: CommissionInput['indicators']): readonly AssessmentIndicator[] => indicators.map((each) => ({ ...each, result: null }));

/** The commission (N14): its paper, its scope, what is to be judged, where and how long. What else goes to the same units is looked at first. */
export function commissionAssessment(
  actor: Actor,
  subject: { readonly jointMeetingId: string; readonly code: string; readonly facts: OutsideFacts },
  input: CommissionInput,
  context: VerbContext,
): ChangedAssessment {
  const { jointMeetingId, code, facts } = subject;
  const { postId } = demandGrant('commissionAssessment', actor, { jointMeetingId, unitId: null }, context.today);
  const commission = cleaned(input, facts);
  const assessment = {
    ...commission, ...blank, id: context.newId(), jointMeetingId, code, state: nextState(assessmentTable, 'commissionAssessment', null), indicators: unjudged(commission.indicators), commissionedOn: context.today,
  };
  const event = draftEvent({ verb: 'commissionAssessment', subjectType: 'assessment', subjectId: assessment.id, postId, toState: assessment.state, data: loggedAssessment(assessment) });
  return { assessment, assessors: [], events: [event] };
}

/** Changes the commission, with the reason, while nothing is reported. ASSESSMENT_RECORDED {unit} for taking out a unit that was worked at. */
export function reviseAssessment(
  actor: Actor,
  subject: WholeAssessment & { readonly facts: OutsideFacts; readonly recordedUnitIds: ReadonlySet<string> },
  input: CommissionInput & { readonly version: number; readonly reason: string },
  context: VerbContext,
): ChangedAssessment {
  return changeAssessment('reviseAssessment', actor, subject, input, context, () => {
    demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
    const { indicators, ...commission } = cleaned(input, subject.facts);
    const gone = [...subject.recordedUnitIds].find((unitId) => !commission.unitIds.includes(unitId));
    if (gone !== undefined) throw new DomainError('ASSESSMENT_RECORDED', { unit: subject.facts.unitNames.get(gone) ?? '' }, 'unitIds');
    return { ...commission, indicators: unjudged(indicators) };
  });
}
