import type { Designation } from '../inspection/designation.js';
import type { WholeInspection } from '../inspection/draft-inspection.js';
import type { InspectionFinding } from '../inspection/finding.js';
import { emptyPlan, untouchedObject, type Inspection, type InspectionObject, type InspectionPlan } from '../inspection/inspection.js';
import type { ObjectUnit, PlanFacts } from '../inspection/plan-facts.js';
import type { TeamMember } from '../inspection/team.js';

/** A routine 政府督查 by a designated department that lacks nothing. */
export const soundPlan: InspectionPlan = {
  ...emptyPlan, basis: 'government_inspection', designationId: 'designation-1', source: 'government_decision', sourceDocument: '市政府第12次常务会议纪要', sourceOn: '2026-11-02', mode: 'routine',
  yearWork: '低保规范化建设', kind: 'comprehensive', category: 'statutory_duties', methods: ['hear_report', 'on_site', 'consult_records'], matter: '低保资金发放', topics: ['minimum_living'],
  content: '资金发放是否足额按时', scope: '2026年1至10月', fromOn: '2026-11-23', toOn: '2026-12-04',
};

export const cityUnits: readonly ObjectUnit[] = [
  { id: 'unit-0', name: '市民政局', kind: 'government_department', level: 'city', jurisdictionCode: '4407' },
  { id: 'unit-1', name: '市甲局', kind: 'government_department', level: 'city', jurisdictionCode: '4407' },
  { id: 'city', name: '市人民政府', kind: 'lower_government', level: 'city', jurisdictionCode: '4407' },
  { id: 'county', name: '东县人民政府', kind: 'lower_government', level: 'county', jurisdictionCode: '440701' },
  { id: 'county-office', name: '东县民政局', kind: 'government_department', level: 'county', jurisdictionCode: '440701' },
  { id: 'town', name: '一镇人民政府', kind: 'lower_government', level: 'town', jurisdictionCode: '440701001' },
  { id: 'party', name: '市委社会工作部', kind: 'party_organ', level: 'city', jurisdictionCode: '4407' },
  { id: 'union', name: '市总工会', kind: 'mass_organisation', level: 'city', jurisdictionCode: '4407' },
  { id: 'tax', name: '市税务局', kind: 'vertical_agency', level: 'city', jurisdictionCode: '4407' },
  { id: 'entrusted', name: '市救助服务中心', kind: 'authorised_body', level: 'city', jurisdictionCode: '4407' },
  { id: 'abroad', name: '邻市西县人民政府', kind: 'lower_government', level: 'county', jurisdictionCode: '440801' },
];

export function sampleDesignation(changes: Partial<Designation> = {}): Designation {
  return {
    id: 'designation-1', jointMeetingId: 'jm-1', code: 'ZD-2026-001', kind: 'designated_department', unitId: 'unit-0', governmentName: '市人民政府', document: '市府函〔2026〕3号', documentOn: '2026-03-01',
    matter: '社会救助资金', scope: '全市', duties: '组织实施', topics: [], unitIds: null, fromOn: '2026-03-01', toOn: '2026-12-31', endedOn: null, endReason: null, version: 1, ...changes,
  };
}

export function sampleFacts(changes: Partial<PlanFacts> = {}): PlanFacts {
  return {
    government: { level: 'city', jurisdictionCode: '4407' }, designation: sampleDesignation(), secretariatUnitId: 'unit-0', units: new Map(cityUnits.map((unit) => [unit.id, unit])), elsewhere: [], postUnits: new Map(), ...changes,
  };
}

export function sampleInspection(changes: Partial<Inspection> = {}): Inspection {
  return {
    ...soundPlan, id: 'inspection-1', jointMeetingId: 'jm-1', code: 'DC-2026-001', state: 'draft', draftedOn: '2026-11-20', submittedOn: null, changedOn: null, approver: null, approverName: null,
    approverPostId: null, approvalDocument: null, approvedOn: null, approvalRecordedBy: null, leaderAppointment: '市府办通知〔2026〕8号', startedOn: null, conclusionDocument: null, concludedOn: null, authors: [], closedOn: null, stateReason: null,
    joinedJointMeetingId: null, joinedInspectionId: null, version: 1, ...changes,
  };
}

export function sampleObject(changes: Partial<InspectionObject> = {}): InspectionObject {
  return {
    ...untouchedObject, id: 'object-1', jointMeetingId: 'jm-1', inspectionId: 'inspection-1', unitId: 'unit-1', authority: null, authorityDocument: null, assistanceBasis: null,
    notifiedOn: '2026-11-20', noticeText: '将于近期开展督查', ...changes,
  };
}

export function sampleMember(changes: Partial<TeamMember> = {}): TeamMember {
  return {
    id: 'member-1', jointMeetingId: 'jm-1', inspectionId: 'inspection-1', role: 'team_leader', postId: 'post-9', personId: 'person-9', personName: '林一', office: '市府办副主任', invitedKind: null,
    trainedOn: '2026-11-20', secrecyOn: '2026-11-20', ...changes,
  };
}

/** In the state asked for, with one object told of it and a team of a leader and an inspector (post-1). */
export function wholeInspection(changes: Partial<Inspection> = {}): WholeInspection {
  return { inspection: sampleInspection(changes), objects: [sampleObject()], team: [sampleMember(), sampleMember({ id: 'member-2', role: 'member', postId: 'post-1', personId: 'person-1', personName: '陈一' })] };
}

export function sampleFinding(changes: Partial<InspectionFinding> = {}): InspectionFinding {
  return {
    id: 'finding-1', jointMeetingId: 'jm-1', inspectionId: 'inspection-1', objectId: 'object-1', sequence: 1, severity: 'serious', kind: 'payment', matter: '低保金发放', text: '两个月迟发', dutyId: null,
    taskId: null, responsibleUnitId: 'unit-1', evidence: [{ kind: 'document', visitId: null, text: '发放台账第3页' }], state: 'open', dropReason: null, version: 1, ...changes,
  };
}
