import type { AssessmentFinding } from '../assessment/assessment.js';
import { assessmentVerbs, canOnAssessment, type AssessmentForPermission } from '../assessment/assessment-scope.js';
import { canOnOpinion, canOnVisit, delegateVisitVerbs, opinionVerbs, type DelegateSeat, type OpinionForPermission, type VisitForPermission } from '../delegate-visit/delegate-visit-scope.js';
import { canEndDesignation } from '../inspection/record-designation.js';
import type { Designation } from '../inspection/designation.js';
import type { Inspection } from '../inspection/inspection.js';
import type { InspectionFinding } from '../inspection/finding.js';
import { canOnConclusion, canOnInspection, conclusionVerbs, inspectionVerbs, type ConclusionForPermission, type InspectionForPermission, type TeamSeat } from '../inspection/inspection-scope.js';
import { findingTable } from '../inspection/inspection.states.js';
import { canUrgeRectification } from '../escalation/urge.js';
import { canOnRectification, canOpenRectification, rectificationVerbs, type RectificationForPermission } from '../rectification/rectification-scope.js';
import { allowsVerb } from '../shared/state-table.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Actor } from './actor.js';
import type { Verb } from './verb.js';

export function verbsOnDesignation(actor: Actor, designation: Pick<Designation, 'jointMeetingId' | 'endedOn'>, today: LocalDate): readonly Verb[] {
  return canEndDesignation(actor, designation, today) ? ['endDesignation'] : [];
}

export function verbsOnInspection(actor: Actor, around: InspectionForPermission, today: LocalDate): readonly Verb[] {
  return inspectionVerbs.filter((verb) => canOnInspection(verb, actor, around, today));
}

export function verbsOnFinding(actor: Actor, finding: Pick<InspectionFinding, 'state'>, around: InspectionForPermission, today: LocalDate): readonly Verb[] {
  const verbs: readonly Verb[] = (['reviseFinding', 'dropFinding'] as const).filter((verb) => allowsVerb(findingTable, verb, finding.state) && canOnInspection(verb, actor, around, today));
  return canOpenRectification(actor, finding, around.inspection, today) ? [...verbs, 'openRectification'] : verbs;
}

/** What may be done about one rectification item; `team` found it. */
export function verbsOnRectification(actor: Actor, item: RectificationForPermission, team: readonly TeamSeat[], today: LocalDate): readonly Verb[] {
  const verbs: readonly Verb[] = rectificationVerbs.filter((verb) => canOnRectification(verb, actor, item, team, today));
  return canUrgeRectification(actor, item, today) ? [...verbs, 'urge'] : verbs;
}

/** What may be done about one object's part of the conclusion. */
export function verbsOnConclusion(actor: Actor, object: ConclusionForPermission, { state, authors }: Pick<Inspection, 'state' | 'authors'>, today: LocalDate): readonly Verb[] {
  return conclusionVerbs.filter((verb) => canOnConclusion(verb, actor, object, { concluded: state === 'concluded', authors }, today));
}

export function verbsOnAssessment(actor: Actor, around: AssessmentForPermission, today: LocalDate): readonly Verb[] {
  return assessmentVerbs.filter((verb) => canOnAssessment(verb, actor, around, today));
}

/** What may be done about one finding taken over. */
export function verbsOnTaken(actor: Actor, finding: Pick<AssessmentFinding, 'state'>, assessment: AssessmentForPermission['assessment'], today: LocalDate): readonly Verb[] {
  return finding.state === 'open' && canOnAssessment('dropTakenFinding', actor, { assessment, assessors: [] }, today) ? ['dropTakenFinding'] : [];
}

export function verbsOnVisit(actor: Actor, around: VisitForPermission, today: LocalDate): readonly Verb[] {
  return delegateVisitVerbs.filter((verb) => canOnVisit(verb, actor, around, today));
}

export function verbsOnOpinion(actor: Actor, opinion: OpinionForPermission, delegates: readonly DelegateSeat[], today: LocalDate): readonly Verb[] {
  return opinionVerbs.filter((verb) => canOnOpinion(verb, actor, opinion, delegates, today));
}
