import type { AssignmentEntity } from '@lianxi/api-data';
import {
  complaintCategoryWords, complaintFindingWords, complaintStateWords, checkMethodWords, checkOutcomeWords, eventStateWord, findingKindWords, findingSeverityWords, gradeWords, inspectionCategoryWords, inspectionKindWords, inspectionMethodWords, inspectionModeWords,
  inspectionStateWords, monthsBetween, periodLabel, rectificationKindWords, rectificationStateWords, roleWords, slotStateWords, taskStateWords, teamRoleWords, type Accountability, type ColumnLabel, type Complaint, type Inspection, type InspectionDocumentFacts,
  type InspectionFinding, type PackItem, type PackSection, type Report, type ReportSlot, type Task, type Visit,
} from '@lianxi/domain';
import type { RectificationRows, TaskRows } from './pack.rows.js';

type NameOf = (unitId: string | null) => string;
type PathsOf = (subjectId: string) => readonly string[];
type Fact = readonly [ColumnLabel, string];

/** A fact that is there; none where the record has nothing. */
function fact(zh: string, en: string, value: string | number | null | undefined): readonly Fact[] {
  return value === null || value === undefined || value === '' ? [] : [[{ zh, en }, String(value)]];
}
const said = (label: ColumnLabel | undefined, other = ''): string => (label === undefined ? other : `${label.zh} / ${label.en}`);
const state = (subjectType: string, value: string): string => said({ zh: eventStateWord(subjectType, value, 'zh') ?? '', en: eventStateWord(subjectType, value, 'en') ?? '' });
const item = (heading: string, facts: readonly (readonly Fact[])[], text: string | null = null, files: readonly string[] = []): PackItem => ({ heading, facts: facts.flat(), text, files });

export function taskItem(task: Task): PackItem {
  return item(`${task.code} ${task.title}`, [
    fact('状态', 'State', said(taskStateWords[task.state])), fact('限期', 'Due', task.dueOn), fact('交办', 'Assigned on', task.assignedOn), fact('办结', 'Completed on', task.completedOn), fact('销号', 'Closed on', task.closedOn),
    fact('说明', 'Reason', task.stateReason),
  ], task.content);
}

export function assignmentItem(part: AssignmentEntity, nameOf: NameOf): PackItem {
  return item(`${nameOf(part.unitId)} ${said(roleWords[part.role])}`, [
    fact('状态', 'State', state('assignment', part.state)), fact('限期', 'Due', part.dueOn), fact('签收', 'Acknowledged', part.acknowledgedAt), fact('签收人', 'By', part.acknowledgedBy),
    fact('异议', 'Objection', part.objectionReason), fact('异议答复', 'Answer', part.objectionAnswer), fact('申请延期至', 'Extension asked to', part.extensionDueOn), fact('延期理由', 'Reason', part.extensionReason),
    fact('延期答复', 'Answer', part.extensionAnswer), fact('免予配合', 'Excused', part.waivedReason), fact('收回', 'Called back', part.recalledReason), fact('退回办结', 'Completion returned', part.completionReturnReason),
    fact('办结', 'Completed on', part.completedOn), fact('评定', 'Grade', part.grade === null ? null : said(gradeWords[part.grade])),
  ], part.completionText);
}

export function reportItem(report: Report, slot: ReportSlot, pathsOf: PathsOf): PackItem {
  const months = monthsBetween(slot.periodStartOn, slot.periodEndOn);
  const period = periodLabel({ startOn: slot.periodStartOn, endOn: slot.periodEndOn, months }, 'zh');
  return item(`${report.unitName} ${period}`, [
    fact('限期', 'Due', slot.dueOn), fact('报送', 'Filed', report.submittedAt), fact('报送人', 'By', [report.postTitle, report.personName].filter(Boolean).join(' ')), fact('状态', 'State', state('report', report.state)),
    fact('应报', 'Slot', said(slotStateWords[slot.state])), fact('代填依据', 'Filed on behalf, from', report.onBehalfSource), fact('退回理由', 'Returned', report.returnReason),
    ...report.facts.map(({ label, value }) => fact(label, label, value)), fact('下一步', 'Next', report.nextStep),
  ], report.unchanged ? '与上期相同 / unchanged since the last period' : report.text, pathsOf(report.id));
}

export function findingItem(finding: InspectionFinding, unitName: string, code: string, pathsOf: PathsOf): PackItem {
  return item(`${code} ${finding.matter}`.trim(), [
    fact('责任单位', 'Responsible unit', unitName), fact('性质', 'Kind', said(findingKindWords[finding.kind])), fact('程度', 'Severity', said(findingSeverityWords[finding.severity])),
    fact('证据', 'Evidence', finding.evidence.map(({ text }) => text).filter((text) => text !== '').join('；')), fact('剔除理由', 'Dropped', finding.dropReason),
  ], finding.text, pathsOf(finding.id));
}

export function rectificationSection({ items, reports, checks }: RectificationRows, nameOf: NameOf, pathsOf: PathsOf): PackSection {
  const parts = items.flatMap((each) => [
    item(`${each.code} ${nameOf(each.unitId)}`, [
      fact('状态', 'State', said(rectificationStateWords[each.state])), fact('方式', 'Kind', said(rectificationKindWords[each.kind])), fact('限期', 'Due', each.dueOn), fact('签收', 'Acknowledged', [each.acknowledgedOn, each.acknowledgedBy, each.acknowledgeSource].filter(Boolean).join(' ')),
      fact('整改措施', 'Measures', each.plan), fact('延期答复', 'Extension', each.extensionAnswer), fact('提请销号', 'Finished on', each.finishedOn), fact('核验', 'Verified on', each.verifiedOn), fact('销号', 'Closed out on', each.closedOn), fact('说明', 'Reason', each.stateReason),
    ], each.measure),
    ...reports.filter(({ rectificationId }) => rectificationId === each.id).map((report) =>
      item(`${each.code} ${report.onDate} 整改报告 / report`, [fact('报送人', 'By', [report.unitName, report.postTitle, report.personName].filter(Boolean).join(' ')), fact('代填依据', 'Filed on behalf, from', report.source), ...report.facts.map(({ label, value }) => fact(label, label, value))], report.text, pathsOf(report.id))),
    ...checks.filter(({ rectificationId }) => rectificationId === each.id).map((check) =>
      item(`${each.code} ${check.onDate} ${said(checkMethodWords[check.method])}`, [fact('结果', 'Outcome', said(checkOutcomeWords[check.outcome])), fact('地点', 'Place', check.place), fact('见到的人', 'People met', check.peopleMet), fact('核验人', 'By', check.checkers.map(({ personName }) => personName).join('、'))], check.observations, pathsOf(check.id))),
  ]);
  return { key: 'rectification', items: parts };
}

/** Neither who sent it nor a word of it: what the register's own export has. */
export function complaintItem({ code, category, state: at, receivedOn, registeredOn, finding, verifiedOn, answeredOn, closedOn }: Complaint): PackItem {
  return item(code, [
    fact('类别', 'Category', said(complaintCategoryWords[category])), fact('状态', 'State', said(complaintStateWords[at])), fact('收到', 'Received on', receivedOn), fact('登记', 'Registered on', registeredOn),
    fact('核查结论', 'Finding', finding === null ? null : said(complaintFindingWords[finding])), fact('核查', 'Verified on', verifiedOn), fact('答复', 'Answered on', answeredOn), fact('办结', 'Closed on', closedOn),
  ]);
}

export function accountabilityItem(proposal: Accountability): PackItem {
  const { code, kind, state: at, unitName, postTitle, personName, proposedOn, proposedBy, decidedOn, decidedBy, opinion, carriedOutOn, carriedOutDocument, handedTo, handedOn, handedDocument, outcome, matter } = proposal;
  return item(`${code} ${unitName}`, [
    fact('类别', 'Kind', kind), fact('状态', 'State', at), fact('对象', 'Of', [postTitle, personName].filter(Boolean).join(' ')), fact('提出', 'Proposed', `${proposedOn} ${proposedBy}`), fact('审批', 'Decided', [decidedOn, decidedBy].filter(Boolean).join(' ')),
    fact('意见', 'Opinion', opinion), fact('落实', 'Carried out', [carriedOutOn, carriedOutDocument].filter(Boolean).join(' ')), fact('移送', 'Handed to', [handedTo, handedOn, handedDocument].filter(Boolean).join(' ')),
    fact('处理结果', 'Outcome', outcome === null ? null : [outcome.measure ? outcome.formZh : '不予问责', outcome.authority, outcome.document, outcome.decidedOn].filter(Boolean).join(' ')),
  ], matter);
}

export function taskSections(rows: TaskRows, nameOf: NameOf, pathsOf: PathsOf): readonly PackSection[] {
  const slots = new Map(rows.slots.map((slot) => [slot.id, slot]));
  const reports = rows.reports.flatMap((report) => {
    const slot = slots.get(report.slotId);
    return slot === undefined ? [] : [reportItem(report, slot, pathsOf)];
  });
  return [
    { key: 'task', items: rows.tasks.map(taskItem) }, { key: 'assignment', items: rows.assignments.map((part) => assignmentItem(part, nameOf)) }, { key: 'report', items: reports },
    { key: 'finding', items: rows.findings.map((finding) => findingItem(finding, nameOf(finding.responsibleUnitId), finding.inspectionCode, pathsOf)) }, { key: 'complaint', items: rows.complaints.map(complaintItem) },
  ];
}

function planItem(facts: InspectionDocumentFacts): PackItem {
  const { inspection, designation, objects, team } = facts;
  const { code, matter, mode, kind, category, methods, fromOn, toOn, approverName, approvalDocument, approvedOn, leaderAppointment, sourceDocument, scope, covert } = inspection satisfies Inspection;
  return item(`${code} ${matter}`, [
    fact('状态', 'State', said(inspectionStateWords[inspection.state])), fact('指定文件', 'Designation', designation === null ? null : `${designation.governmentName} ${designation.document}`), fact('来源', 'Source', sourceDocument),
    fact('常规或专项', 'Mode', mode === null ? null : said(inspectionModeWords[mode])), fact('类型', 'Kind', kind === null ? null : said(inspectionKindWords[kind])), fact('内容类别', 'Category', category === null ? null : said(inspectionCategoryWords[category])),
    fact('方式', 'Methods', methods.map((method) => inspectionMethodWords[method].zh).join('；')), fact('暗访', 'Covert', covert ? '是 / yes' : null), fact('时间', 'Days', [fromOn, toOn].filter(Boolean).join(' — ')),
    fact('对象', 'Objects', objects.map(({ unitName }) => unitName).join('、')), fact('范围', 'Scope', scope), fact('批准', 'Approved', [approvedOn, approverName, approvalDocument].filter(Boolean).join(' ')),
    fact('组长确定文件', 'Leader appointed by', leaderAppointment), fact('督查组', 'Team', team.map(({ role, personName, office }) => `${teamRoleWords[role].zh} ${personName} ${office}`.trim()).join('；')),
  ], inspection.content);
}

function conclusionItem(object: InspectionDocumentFacts['objects'][number], document: string | null): PackItem {
  return item(object.unitName, [
    fact('通知', 'Notified on', object.notifiedOn), fact('通知内容', 'Notice', object.noticeText), fact('结论文件', 'Paper', document), fact('反馈', 'Fed back on', object.deliveredOn),
    fact('签收', 'Received', [object.receivedOn, object.receivedBy, object.receiptSource].filter(Boolean).join(' ')), fact('可申请复核至', 'Review may be asked until', object.objectionUntilOn), fact('申请复核', 'Objected', [object.objectedOn, object.objection].filter(Boolean).join(' ')),
    fact('复核', 'Reviewed', [object.reviewedOn, object.reviewOutcome, object.reviewText, object.reviewDocument].filter(Boolean).join(' ')), fact('复核人', 'Reviewers', object.reviewers.map(({ personName }) => personName).join('、')),
  ], object.conclusion);
}

export function inspectionSections(facts: InspectionDocumentFacts, visits: readonly Visit[], pathsOf: PathsOf): readonly PackSection[] {
  const unitOf = new Map(facts.objects.map(({ id, unitName }) => [id, unitName]));
  const visitItem = ({ id, objectId, onDate, place, method, peopleMet, observations, recordedBy }: Visit): PackItem =>
    item(`${onDate} ${place}`, [fact('对象', 'Object', unitOf.get(objectId)), fact('方式', 'Method', said(inspectionMethodWords[method])), fact('见到的人', 'People met', peopleMet), fact('记录人', 'Recorded by', recordedBy)], observations, pathsOf(id));
  return [
    { key: 'plan', items: [planItem(facts)] }, { key: 'visit', items: visits.map(visitItem) },
    { key: 'finding', items: facts.findings.map((finding) => findingItem(finding, finding.responsibleUnitName, unitOf.get(finding.objectId) ?? '', pathsOf)) },
    { key: 'conclusion', items: facts.inspection.state === 'draft' ? [] : facts.objects.map((object) => conclusionItem(object, facts.inspection.conclusionDocument)) },
  ];
}
