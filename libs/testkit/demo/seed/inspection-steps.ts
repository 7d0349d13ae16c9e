import {
  addDays, approveInspection, concludeInspection, deliverConclusion, draftInspection, notifyObject, objectToConclusion, receiveConclusion, recordDesignation, recordFinding, recordVisit, reviseInspection,
  setInspectionTeam, startInspection, submitInspection, yearOf, type ChangedInspection, type Designation, type Evidence, type InspectionElsewhere, type InspectionFinding, type InspectionPlan, type LocalDate, type ObjectUnit,
  type PlanFacts, type WholeInspection,
} from '@lianxi/domain';
import type { DemoActor } from '../demo-plan.types.js';
import { BUREAU, COUNTY, NEXT, OBJECTING, paymentPlan, settlementFindings, settlementPlan, settlementVisits, temporaryPlan, visits, type DaysAgo, type StoryFinding, type StoryVisit } from './inspection-stories.js';
import { demandRow } from './meeting-book.js';
import { playItem } from './rectification-steps.js';
import { paymentFindings } from './rectification-stories.js';
import type { Scene } from './scene.js';

export type InspectionSeat = 'secretariat' | { readonly unit: string };

/** What the story is told with. */
export interface InspectionStage {
  readonly scene: (seat: InspectionSeat, daysAgo: DaysAgo, time: string) => Scene;
  readonly day: (daysAgo: DaysAgo) => LocalDate;
  readonly units: ReadonlyMap<string, ObjectUnit>;
  readonly jurisdictionCode: string;
  /** Who inspects and has an account. */
  readonly inspector: DemoActor;
}

/** In the story no designation is ended. */
const NONE_ENDED = { endedOn: null };

function put({ book, append }: Scene, { events, ...whole }: ChangedInspection): WholeInspection {
  book.inspected.inspections.set(whole.inspection.id, whole);
  append(events);
  return whole;
}

function designate(scene: Scene, on: (daysAgo: DaysAgo) => LocalDate): Designation {
  const { book, actor, context, append } = scene;
  const [code = ''] = book.takeCodes('ZD', yearOf(context.today), 1);
  const { designation, events } = recordDesignation(actor, { jointMeetingId: book.id, code, level: 'city' }, {
    kind: 'designated_department', unitId: book.jointMeeting.secretariatUnitId, governmentName: '江门市人民政府', document: `市府指定函〔${yearOf(on(62))}〕7号`, documentOn: on(62),
    matter: '困难群众基本生活保障政策落实情况', scope: '各县（市、区）人民政府和市直有关部门', duties: '组织实施督查，提出督查结论建议，跟踪整改', topics: [], unitIds: null, fromOn: on(61), toOn: addDays(on(61), 365),
  }, context);
  book.inspected.designations.push(designation);
  append(events);
  return designation;
}

/** What the rules look at: others of the story go to the same units too. */
function factsOf({ book }: Scene, { units, jurisdictionCode }: InspectionStage, designation: Designation | null, id: string): PlanFacts {
  const elsewhere = [...book.inspected.inspections.values()].flatMap(({ inspection, objects }): InspectionElsewhere[] => {
    const { fromOn, toOn, code, matter, topics, state } = inspection;
    if (inspection.id === id || fromOn === null || toOn === null || state === 'draft') return [];
    return objects.map(({ unitId }) => ({ what: 'inspection', unitId, own: true, jointMeetingId: book.id, jointMeetingName: book.jointMeeting.name, inspectionId: inspection.id, code, matter, topics, sharesTopic: false, fromOn, toOn }));
  });
  return { government: { level: 'city', jurisdictionCode }, designation, secretariatUnitId: book.jointMeeting.secretariatUnitId, units, elsewhere, postUnits: new Map() };
}

/** Drafted, with its plan and objects. */
function plan(scene: Scene, stage: InspectionStage, designation: Designation | null, planned: InspectionPlan, unitNames: readonly string[]): WholeInspection {
  const { book, actor, context, directory } = scene;
  const [code = ''] = book.takeCodes('DC', yearOf(context.today), 1);
  const drafted = put(scene, draftInspection(actor, { jointMeetingId: book.id, code }, { matter: planned.matter }, context));
  const objects = unitNames.map((name) => ({ unitId: directory.unitIdNamed(name), authority: null, authorityDocument: null, assistanceBasis: null }));
  const facts = factsOf(scene, stage, designation, drafted.inspection.id);
  const input = { version: drafted.inspection.version, plan: { ...planned, designationId: designation?.id ?? null }, objects, reason: null };
  return put(scene, reviseInspection(actor, { ...drafted, recordedUnitIds: new Set(), facts }, input, context));
}

const versionOf = ({ inspection: { version } }: WholeInspection) => ({ version });
const withFacts = (scene: Scene, stage: InspectionStage, designation: Designation, whole: WholeInspection) => ({ ...whole, facts: factsOf(scene, stage, designation, whole.inspection.id) });

/** Submitted, approved, seated, told and begun. */
function begin(stage: InspectionStage, designation: Designation, planned: InspectionPlan, unitNames: readonly string[], daysAgo: DaysAgo): WholeInspection {
  const at = (days: DaysAgo, time: string): Scene => stage.scene('secretariat', days, time);
  const office = at(daysAgo, '01:15');
  let whole = plan(office, stage, designation, planned, unitNames);
  whole = put(office, submitInspection(office.actor, withFacts(office, stage, designation, whole), versionOf(whole), office.context));
  const approved = at(daysAgo - 2, '02:30');
  const approval = { ...versionOf(whole), approver: 'government_head', approverPostId: null, approverName: '市政府主要负责人', document: `市府批〔${yearOf(approved.context.today)}〕${daysAgo}号`, approvedOn: approved.context.today } as const;
  whole = put(approved, approveInspection(approved.actor, { ...withFacts(approved, stage, designation, whole), approvers: [] }, approval, approved.context));
  const told = at(daysAgo - 4, '03:10');
  const done = { trainedOn: told.context.today, secrecyOn: told.context.today, invitedKind: null, postId: null } as const;
  // Whoever records in the field sits in the team.
  const recorder = demandRow(told.actor.posts[0], 'post').postId;
  const inspector = told.directory.actorOn(stage.inspector, told.context.today);
  const postId = told.directory.postId(stage.inspector.postKey);
  const members = [
    { ...done, role: 'member', postId, personName: '', office: '市民政局督查员' },
    { role: 'team_leader', personName: '督查组组长（市政府副秘书长）', office: '市人民政府办公室', ...done }, { role: 'member', personName: '督查组成员甲', office: '市财政局绩效科', ...done },
    { ...done, role: 'member', postId: recorder, personName: '', office: '市民政局（记录）' }, { ...done, role: 'invited', personName: '受邀市人大代表', office: '市人大代表', invitedKind: 'peoples_deputy' },
  ] as const;
  const seatOf = ({ personId, personName, posts }: Scene['actor']) => ({ personId, personName, unitIds: posts.map(({ unitId }) => unitId) });
  const seats = new Map([[recorder, seatOf(told.actor)], [postId, seatOf(inspector)]]);
  whole = put(told, setInspectionTeam(told.actor, { ...whole, seats, unitNames: new Map() }, { ...versionOf(whole), leaderAppointment: '市府办督查通知第8号', members }, told.context));
  const text = '按年度督查计划，将于近期开展督查。请准备有关台账，安排熟悉情况的人员配合；不迎送、不陪同。';
  whole = put(told, notifyObject(told.actor, whole, { ...versionOf(whole), unitIds: whole.objects.map(({ unitId }) => unitId), text }, told.context));
  const begun = at(daysAgo - 5, '00:50');
  return put(begun, startInspection(begun.actor, withFacts(begun, stage, designation, whole), versionOf(whole), begun.context));
}

const objectOf = ({ objects }: WholeInspection, unitId: string) => demandRow(objects.find((object) => object.unitId === unitId), 'object');

function record(stage: InspectionStage, whole: WholeInspection, stories: readonly StoryVisit[]): void {
  for (const { unit, daysAgo, place, method, people, seen } of stories) {
    const scene = stage.scene('secretariat', daysAgo, '07:20');
    const objectId = objectOf(whole, scene.directory.unitIdNamed(unit)).id;
    const { visit, events } = recordVisit(scene.actor, { ...whole, designation: NONE_ENDED }, { objectId, onDate: scene.context.today, atTime: '10:30', place, method, peopleMet: people, observations: seen }, scene.context);
    scene.book.inspected.visits.push(visit);
    scene.append(events);
  }
}

function find(scene: Scene, whole: WholeInspection, stories: readonly StoryFinding[]): readonly InspectionFinding[] {
  const { book, actor, context, directory, append } = scene;
  const visits = new Map(book.inspected.visits.filter(({ inspectionId }) => inspectionId === whole.inspection.id).map(({ id, objectId }) => [id, objectId]));
  return stories.map(({ unit, severity, kind, matter, text, evidence, duty }, at) => {
    const unitId = directory.unitIdNamed(unit);
    const object = objectOf(whole, unitId);
    const visit = book.inspected.visits.find((each) => each.objectId === object.id);
    const dutyId = [...book.duties.values()].find((each) => each.unitId === unitId && each.text.includes(duty))?.id ?? null;
    const pieces: Evidence[] = [{ kind: 'document', visitId: null, text: evidence }, ...(visit === undefined ? [] : [{ kind: 'visit' as const, visitId: visit.id, text: '' }])];
    const found = recordFinding(actor, { ...whole, designation: NONE_ENDED, visits, units: new Map(), dutyUnitId: null, sequence: at + 1 }, { objectId: object.id, severity, kind, matter, text, dutyId, taskId: null, responsibleUnitId: null, evidence: pieces }, context);
    book.inspected.findings.push(found.finding);
    append(found.events);
    return found.finding;
  });
}

/** Fed back, received, and by one of them objected to; the review waits. */
function conclude(stage: InspectionStage, before: WholeInspection, findings: readonly InspectionFinding[]): WholeInspection {
  const scene = stage.scene('secretariat', 22, '06:40');
  const names = new Map(before.objects.map(({ unitId }) => [unitId, scene.directory.unitName(unitId)]));
  const conclusions = before.objects.map(({ id }) => ({ objectId: id, text: `资金发放总体规范。存在问题：${findings.filter((finding) => finding.objectId === id).map(({ matter }) => matter).join('；')}。请按要求整改。` }));
  let whole = put(scene, concludeInspection(scene.actor, { ...before, designation: NONE_ENDED, contributors: [], visits: [], unitNames: names }, { ...versionOf(before), document: `市府督结〔${yearOf(scene.context.today)}〕3号`, fieldChecked: true, conclusions }, scene.context));
  const onObject = (seat: InspectionSeat, daysAgo: DaysAgo, unit: string, decide: (of: Scene, subject: Parameters<typeof deliverConclusion>[1]) => ReturnType<typeof deliverConclusion>): void => {
    const of = stage.scene(seat, daysAgo, '02:20');
    const { object, events } = decide(of, { inspection: whole.inspection, object: objectOf(whole, of.directory.unitIdNamed(unit)) });
    whole = { ...whole, objects: whole.objects.map((each) => (each.id === object.id ? object : each)) };
    put(of, { ...whole, events });
  };
  for (const unit of [COUNTY, BUREAU, OBJECTING]) {
    onObject('secretariat', 21, unit, (of, subject) => deliverConclusion(of.actor, subject, { version: subject.object.version }, of.context));
    onObject({ unit }, 20, unit, (of, subject) => receiveConclusion(of.actor, subject, { version: subject.object.version, receivedOn: null, source: null }, of.context));
  }
  const reason = '该户系换证续保，不是新增对象，公示期从上次公示起连续计算。请复核。';
  onObject({ unit: OBJECTING }, 8, OBJECTING, (of, subject) => objectToConclusion(of.actor, { ...subject, unitSpeaks: true }, { version: subject.object.version, reason, objectedOn: null, source: null }, of.context));
  return whole;
}

/** One inspection planned and waiting, one drafted, one in the field, one concluded, and what it has to be put right by. */
export function tellInspectionStory(stage: InspectionStage): void {
  const designation = designate(stage.scene('secretariat', 61, '01:40'), stage.day);
  const payment = begin(stage, designation, paymentPlan(stage.day), [COUNTY, BUREAU, OBJECTING], 41);
  record(stage, payment, visits);
  const findings = find(stage.scene('secretariat', 31, '08:10'), payment, paymentFindings);
  const concluded = conclude(stage, payment, findings);
  findings.forEach((finding, at) => playItem(stage, concluded, finding, paymentFindings[at]?.item ?? null, `0${at + 1}`));
  const settlement = begin(stage, designation, settlementPlan(stage.day), [NEXT], 10);
  record(stage, settlement, settlementVisits);
  find(stage.scene('secretariat', 3, '08:30'), settlement, settlementFindings);
  const office = stage.scene('secretariat', 2, '03:00');
  const waiting = plan(office, stage, designation, temporaryPlan(stage.day), [NEXT, '鹤山市人民政府']);
  put(office, submitInspection(office.actor, withFacts(office, stage, designation, waiting), versionOf(waiting), office.context));
  const desk = stage.scene('secretariat', 1, '08:45');
  plan(desk, stage, null, { ...paymentPlan(stage.day), source: null, sourceDocument: null, sourceOn: null, designationId: null, yearWork: null, matter: '特困人员照料护理落实情况', topics: ['extreme_poverty'], content: null, scope: null, fromOn: null, toOn: null }, ['江海区人民政府']);
}
