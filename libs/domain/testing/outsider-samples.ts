import type { Assessment, Assessor, AssessmentFinding } from '../assessment/assessment.js';
import type { WholeAssessment } from '../assessment/assessment-scope.js';
import { untouchedOpinion, type Delegate, type DelegateVisit, type Opinion, type VisitStop } from '../delegate-visit/delegate-visit.js';
import type { WholeDelegateVisit } from '../delegate-visit/delegate-visit-scope.js';

/** Commissioned for November, of unit-1; the invited sample actor is of the third party. */
export function sampleAssessment(changes: Partial<Assessment> = {}): Assessment {
  return {
    id: 'assessment-1', jointMeetingId: 'jm-1', code: 'PG-2026-001', state: 'commissioned', matter: '低保政策落实情况', topics: ['minimum_living'], commissionerUnitId: 'unit-0', institution: '某社会工作评估中心',
    institutionCode: null, basis: '委托协议〔2026〕2号', basisOn: '2026-10-20', scope: '2026年1至10月', unitIds: ['unit-1'], fromOn: '2026-11-02', toOn: '2026-11-30', overlapReason: null,
    indicators: [{ name: '按时发放率', standard: '每月10日前', result: null }], commissionedOn: '2026-10-25', report: null, reportedOn: null, reportedBy: null, reportSource: null, closedOn: null, stateReason: null,
    version: 1, ...changes,
  };
}

export function sampleAssessor(changes: Partial<Assessor> = {}): Assessor {
  return { id: 'assessor-1', jointMeetingId: 'jm-1', assessmentId: 'assessment-1', postId: 'post-1', personId: 'person-1', personName: '评估员', office: '项目主管', ...changes };
}

export function wholeAssessment(changes: Partial<Assessment> = {}): WholeAssessment {
  return { assessment: sampleAssessment(changes), assessors: [sampleAssessor()] };
}

export function sampleTaken(changes: Partial<AssessmentFinding> = {}): AssessmentFinding {
  return {
    id: 'taken-1', jointMeetingId: 'jm-1', assessmentId: 'assessment-1', sequence: 1, responsibleUnitId: 'unit-1', severity: 'serious', kind: 'payment', matter: '发放', text: '两个月迟发', dutyId: null, taskId: null,
    evidence: [{ kind: 'document', visitId: null, text: '报告第3页' }], state: 'open', dropReason: null, version: 1, ...changes,
  };
}

export const sampleStop: VisitStop = { id: 'stop-1', jointMeetingId: 'jm-1', delegateVisitId: 'visit-1', sequence: 1, unitId: 'unit-1', onDate: '2026-11-20', atTime: '09:30', place: '办事大厅', host: '副局长' };
export const sampleDelegate: Delegate = { id: 'delegate-1', jointMeetingId: 'jm-1', delegateVisitId: 'visit-1', kind: 'peoples_deputy', postId: 'post-1', personId: 'person-1', personName: '代表', office: '市人大代表', attended: null };

export function sampleVisit(changes: Partial<DelegateVisit> = {}): DelegateVisit {
  return {
    id: 'visit-1', jointMeetingId: 'jm-1', code: 'SC-2026-001', state: 'planned', matter: '困难群众救助', topics: ['temporary'], content: '救助窗口与乡镇备用金', basis: '人大常委会办公室函〔2026〕6号', fromOn: '2026-11-20',
    toOn: '2026-11-20', overlapReason: null, plannedOn: '2026-11-10', heldOn: null, note: null, closedOn: null, stateReason: null, version: 1, ...changes,
  };
}

export function wholeVisit(changes: Partial<DelegateVisit> = {}): WholeDelegateVisit {
  return { visit: sampleVisit(changes), stops: [sampleStop], delegates: [sampleDelegate] };
}

export function sampleOpinion(changes: Partial<Opinion> = {}): Opinion {
  return {
    ...untouchedOpinion, id: 'opinion-1', jointMeetingId: 'jm-1', delegateVisitId: 'visit-1', sequence: 1, delegateId: 'delegate-1', kind: 'suggestion', text: '备用金额度可以提高', writtenBy: '代表', writtenOn: '2026-11-20',
    state: 'recorded', ...changes,
  };
}
