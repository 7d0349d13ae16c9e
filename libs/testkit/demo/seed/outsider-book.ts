import type { AssessmentFinding, AssessmentWork, Opinion, OpinionAnswer, WholeAssessment, WholeDelegateVisit } from '@lianxi/domain';

/** What people from outside leave: assessments, visits of delegates, and what came of both. */
export class OutsiderBook {
  readonly assessments = new Map<string, WholeAssessment>();
  readonly works: AssessmentWork[] = [];
  readonly taken: AssessmentFinding[] = [];
  readonly visits = new Map<string, WholeDelegateVisit>();
  readonly opinions = new Map<string, Opinion>();
  readonly answers: OpinionAnswer[] = [];

  /** Parents first. */
  tables(): ReadonlyArray<readonly [table: string, rows: readonly object[]]> {
    const [assessments, visits] = [[...this.assessments.values()], [...this.visits.values()]];
    return [
      ['assessment', assessments.map(({ assessment }) => assessment)],
      ['assessor', assessments.flatMap(({ assessors }) => assessors)],
      ['assessment_work', this.works],
      ['assessment_finding', this.taken],
      ['delegate_visit', visits.map(({ visit }) => visit)],
      ['delegate_visit_stop', visits.flatMap(({ stops }) => stops)],
      ['delegate', visits.flatMap(({ delegates }) => delegates)],
      ['delegate_opinion', [...this.opinions.values()]],
      ['opinion_answer', this.answers],
    ];
  }
}
