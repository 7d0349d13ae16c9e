import {
  acceptOpinionAnswer, answerOpinion, assignOpinion, closeAssessment, commissionAssessment, declineOpinionAnswer, handInAssessment, holdDelegateVisit, planDelegateVisit, recordAssessmentWork, recordOpinion, setAssessors,
  takeOverFinding, yearOf, type ChangedOpinion, type Opinion, type WholeAssessment, type WholeDelegateVisit,
} from '@lianxi/domain';
import { BUREAU, COUNTY, NEXT, OBJECTING } from './inspection-stories.js';
import type { InspectionStage } from './inspection-steps.js';
import { demandRow } from './meeting-book.js';
import type { Scene } from './scene.js';

const namesOf = ({ directory }: Scene, unitIds: readonly string[]): ReadonlyMap<string, string> => new Map(unitIds.map((id) => [id, directory.unitName(id)]));

interface Told {
  readonly matter: string;
  readonly institution: string;
  readonly units: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Commissioned, its people named, and worked at. */
function assess(stage: InspectionStage, { matter, institution, units, from, to }: Told, topics: readonly ('minimum_living' | 'medical')[]): WholeAssessment {
  const scene = stage.scene('secretariat', from + 6, '02:05');
  const { book, actor, context, directory, append } = scene;
  const unitIds = units.map((name) => directory.unitIdNamed(name));
  const [code = ''] = book.takeCodes('PG', yearOf(context.today), 1);
  const facts = { elsewhere: [], unitNames: namesOf(scene, unitIds) };
  const made = commissionAssessment(actor, { jointMeetingId: book.id, code, facts }, {
    matter, topics, commissionerUnitId: book.jointMeeting.secretariatUnitId, institution, institutionCode: null, basis: '委托协议（演示）', basisOn: context.today, scope: '本年度政策落实和群众感受，不涉及个人隐私',
    unitIds, fromOn: stage.day(from), toOn: stage.day(to), overlapReason: '年度评估，不重复调取督查已取得的资料。',
    indicators: [{ name: '按时发放率', standard: '每月10日前发放到账' }, { name: '政策知晓率', standard: '抽样访谈，知晓本类政策的户数占比' }],
  }, context);
  append(made.events);
  const named = setAssessors(actor, { ...made, seats: new Map(), unitNames: facts.unitNames }, { version: 1, assessors: [{ postId: null, personName: '评估项目负责人', office: institution }] }, context);
  append(named.events);
  book.outside.assessments.set(named.assessment.id, named);
  for (const [at, name] of units.entries()) {
    const field = stage.scene('secretariat', from - 1 - at, '03:30');
    const input = { unitId: directory.unitIdNamed(name), onDate: field.context.today, place: `${name}便民服务窗口`, method: 'sample', observations: `抽查30户，${28 - at}户按时到账；访谈12户，${10 - at}户知道本类政策。` } as const;
    const { work, events } = recordAssessmentWork(field.actor, named, input, field.context);
    book.outside.works.push(work);
    field.append(events);
  }
  return named;
}

/** Reported, two findings taken over, closed. */
function finish(stage: InspectionStage, before: WholeAssessment): void {
  const scene = stage.scene('secretariat', 12, '07:05');
  const { book, actor, context, directory, append } = scene;
  const file = { id: context.newId(), name: '评估报告（演示）.docx', size: 1, mime: 'application/octet-stream', sha256: '', takenAt: null, addedAt: null };
  const reported = handInAssessment(actor, before, { version: before.assessment.version, report: '总体落实较好，两个单位发放存在迟延，政策宣传还不够。', results: ['93.3%（56/60户）', '79.2%（19/24户）'], files: [file], source: '第三方来函附件' }, context);
  append(reported.events);
  const workIds = new Set(book.outside.works.filter(({ assessmentId }) => assessmentId === before.assessment.id).map(({ id }) => id));
  const [workId = null] = workIds;
  const evidence = [{ kind: 'document', visitId: null, text: '评估报告第三部分' }, { kind: 'visit', visitId: workId, text: '' }] as const;
  const found = [
    { name: COUNTY, severity: 'serious', kind: 'payment', matter: '两个月补助迟于规定日期到账', text: '抽查发现5月、6月补助分别晚8天和6天到账。' },
    { name: BUREAU, severity: 'minor', kind: 'procedure', matter: '资助政策未在学校公示栏公布', text: '抽查3所学校，1所没有公布申请条件和期限。' },
  ] as const;
  for (const [at, { name, ...words }] of found.entries()) {
    const taken = takeOverFinding(actor, { ...reported, workIds, sequence: at + 1 }, { ...words, responsibleUnitId: directory.unitIdNamed(name), dutyId: null, taskId: null, evidence }, context);
    book.outside.taken.push(taken.finding);
    append(taken.events);
  }
  const closed = closeAssessment(actor, reported, { version: reported.assessment.version }, context);
  append(closed.events);
  book.outside.assessments.set(closed.assessment.id, closed);
}

/** Planned and held, with who came. */
function visit(stage: InspectionStage): WholeDelegateVisit {
  const office = stage.scene('secretariat', 30, '02:25');
  const { book, actor, context, directory, append } = office;
  const day = stage.day(24);
  const unitIds = [OBJECTING, BUREAU].map((name) => directory.unitIdNamed(name));
  const [code = ''] = book.takeCodes('SC', yearOf(context.today), 1);
  const stops = [
    { unitId: unitIds[0] ?? '', onDate: day, atTime: '09:30', place: '恩城街道便民服务中心', host: '分管副市长' },
    { unitId: unitIds[1] ?? '', onDate: day, atTime: '15:00', place: '市教育局资助管理中心', host: '中心主任' },
  ];
  const delegates = [
    { kind: 'peoples_deputy', postId: null, personName: '陈代表（演示）', office: '市人大代表' },
    { kind: 'consultative_member', postId: null, personName: '林委员（演示）', office: '市政协委员' },
  ] as const;
  const input = { matter: '困难群众救助服务可及性', topics: ['temporary', 'children_in_difficulty'], content: '救助窗口、备用金和学生资助办理情况', basis: '市人大常委会办公室来函（演示）', fromOn: day, toOn: day, overlapReason: null, stops, delegates } as const;
  const planned = planDelegateVisit(actor, { jointMeetingId: book.id, code, facts: { elsewhere: [], unitNames: namesOf(office, unitIds), seats: new Map() } }, input, context);
  append(planned.events);
  const after = stage.scene('secretariat', 24, '09:40');
  const held = holdDelegateVisit(after.actor, planned, { version: planned.visit.version, heldOn: day, note: '两站均按时到达，听取汇报并随机访谈群众。', attendedIds: planned.delegates.map(({ id }) => id) }, after.context);
  after.append(held.events);
  book.outside.visits.set(held.visit.id, held);
  return held;
}

/** Opinions in each of their states: to assign, owed, late, answered, closed after a second answer. */
function opinions(stage: InspectionStage, whole: WholeDelegateVisit): void {
  const seat = (unit: string | null, daysAgo: number, time: string): Scene => stage.scene(unit === null ? 'secretariat' : { unit }, daysAgo, time);
  const put = ({ book, append }: Scene, { opinion, answer, events }: ChangedOpinion): Opinion => {
    book.outside.opinions.set(opinion.id, opinion);
    if (answer !== null) book.outside.answers.push(answer);
    append(events);
    return opinion;
  };
  const record = (sequence: number, delegate: number, kind: 'opinion' | 'suggestion', text: string): Opinion => {
    const scene = seat(null, 23, `01:${10 + sequence}`);
    return put(scene, recordOpinion(scene.actor, { ...whole, sequence }, { delegateId: demandRow(whole.delegates[delegate], 'delegate').id, kind, text }, scene.context));
  };
  const assign = (opinion: Opinion, unit: string, daysAgo: number, workingDays: number): Opinion => {
    const scene = seat(null, daysAgo, '02:45');
    return put(scene, assignOpinion(scene.actor, { opinion, delegates: whole.delegates }, { version: opinion.version, unitId: scene.directory.unitIdNamed(unit), dueOn: null, workingDays }, scene.context));
  };
  const answer = (opinion: Opinion, unit: string, daysAgo: number, text: string): Opinion => {
    const scene = seat(unit, daysAgo, '06:35');
    const answers = scene.book.outside.answers.filter(({ opinionId }) => opinionId === opinion.id).length;
    return put(scene, answerOpinion(scene.actor, { opinion, delegates: whole.delegates, answers }, { version: opinion.version, text, source: null }, scene.context));
  };
  const react = (opinion: Opinion, daysAgo: number, reason: string | null): Opinion => {
    const scene = seat(null, daysAgo, '07:55');
    const said = { version: opinion.version, reason, source: '电话回访' };
    return put(scene, (reason === null ? acceptOpinionAnswer : declineOpinionAnswer)(scene.actor, { opinion, delegates: whole.delegates }, said, scene.context));
  };
  const first = answer(assign(record(1, 0, 'suggestion', '镇街临时救助备用金额度偏低，建议提高，并把审批时限写在窗口。'), OBJECTING, 22, 10), OBJECTING, 16, '已将备用金列入明年预算。');
  react(answer(assign(react(first, 14, '没有答复额度和时限。'), OBJECTING, 13, 10), OBJECTING, 7, '每个镇街提高到五万元，审批时限压缩为两个工作日，已在窗口公布。'), 5, null);
  assign(record(2, 1, 'opinion', '学生资助要在学期开始前发放，不能到期中才到账。'), BUREAU, 20, 10);
  answer(assign(record(3, 0, 'opinion', '窗口中午没有人值守，老人多跑一趟。'), OBJECTING, 6, 10), OBJECTING, 2, '已安排中午轮值。');
  record(4, 1, 'suggestion', '把几类补助的申请材料合并成一张清单。');
}

/** Third-party assessments and a visit of delegates: one assessment closed with what was taken over, one under way; opinions in every state. */
export function tellOutsiderStory(stage: InspectionStage): void {
  finish(stage, assess(stage, { matter: '低保和学生资助政策落实年度评估', institution: '江河社会工作评估中心（演示）', units: [COUNTY, BUREAU], from: 40, to: 20 }, ['minimum_living']));
  assess(stage, { matter: '医疗救助便民服务评估', institution: '岭南公共政策研究院（演示）', units: [NEXT], from: 5, to: -15 }, ['medical']);
  opinions(stage, visit(stage));
}
