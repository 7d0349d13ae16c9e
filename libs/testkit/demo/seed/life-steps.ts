import {
  acknowledgeAssignment, addDays, assignTask, checkReport, draftTask, handDownAssignment, objectToAssignment, requestExtension, suspendTask, yearOf, type LocalDate, type Report, type ReportSlot,
  type Task, type TaskChange, type TaskInput,
} from '@lianxi/domain';
import { demandRow } from './meeting-book.js';
import { playFile, playReportAccept } from './report-steps.js';
import type { Scene } from './scene.js';

/** Who does a step: the secretariat, or the liaison of a unit named. */
export type LifeSeat = 'secretariat' | { readonly unit: string };

/** What happens beside the straight way, so many working days before the story's end. */
export interface LifeStep {
  readonly workingDaysAgo: number;
  readonly time: string;
  readonly by: LifeSeat;
  readonly play: (scene: Scene, until: LocalDate) => void;
}

const COUNTY = '台山市人民政府';
/** The first two report; the second's last waits for the county, the third's is missing. */
export const LIFE_TOWNS = ['都斛镇人民政府', '海宴镇人民政府', '斗山镇人民政府'] as const;
const [CHECKED, WAITING, LATE] = LIFE_TOWNS;
const TITLES = { handed: '特困人员冬季走访（台山市）', objected: '困难群众法律援助需求摸底', extended: '残疾人家庭无障碍改造核实', suspended: '临时救助备用金审计配合' } as const;

export const lifeTitles: ReadonlySet<string> = new Set(Object.values(TITLES));

function put(scene: Scene, change: TaskChange): void {
  scene.book.tasks.set(change.task.id, change.task);
  scene.book.saveAssignments(change.assignments);
  scene.book.saveSlots(change.slots);
  scene.append(change.events);
}

const unitIdOf = ({ directory }: Scene, name: string): string => directory.unitIdNamed(name);

function hand(scene: Scene, title: string, content: string, units: readonly [string, ...string[]], more: Pick<TaskInput, 'due' | 'reportEveryMonths'>): void {
  const { book, actor, context } = scene;
  const [code = ''] = book.takeCodes('RW', yearOf(context.today), 1);
  const parts = units.map((name, at) => ({ unitId: unitIdOf(scene, name), role: at === 0 ? ('lead' as const) : ('support' as const) }));
  const assignableUnitIds = book.assignableUnitIds(context.today);
  const made = draftTask(actor, { jointMeetingId: book.id, code, duty: null, assignableUnitIds }, { title, content, ...more, reportDueDay: null, parts }, context);
  scene.append(made.events);
  put(scene, assignTask(actor, { task: made.task, assignments: made.assignments, assignableUnitIds }, { version: made.task.version }, context));
}

function taskNamed({ book }: Scene, title: string): Task {
  return demandRow([...book.tasks.values()].find((task) => task.title === title), `task ${title}`);
}

function partIn(scene: Scene, title: string, unit: string) {
  const task = taskNamed(scene, title);
  const assignments = scene.book.partsOf(task.id);
  const unitId = unitIdOf(scene, unit);
  const assignment = demandRow(assignments.find((part) => part.unitId === unitId), `part of ${unit} in ${title}`);
  return { task, assignments, assignment, slots: assignments.flatMap((part) => scene.book.slotsOf(part.id)) };
}

function take(scene: Scene, title: string, unit: string): void {
  const part = partIn(scene, title, unit);
  const after = acknowledgeAssignment(scene.actor, part, { version: part.assignment.version }, scene.context);
  scene.book.saveAssignments([after.assignment]);
  scene.append(after.events);
}

function handDown(scene: Scene): void {
  const subject = partIn(scene, TITLES.handed, COUNTY);
  const unitIds = LIFE_TOWNS.map((name) => unitIdOf(scene, name));
  put(scene, handDownAssignment(scene.actor, { ...subject, level: 'county', townUnitIds: new Set(unitIds) }, { version: subject.assignment.version, unitIds }, scene.context));
}

/** What falls due on the step's day; the last of the story stays out where that is the point. */
function file(scene: Scene, unit: string, text: string, until: LocalDate): void {
  const { assignment } = partIn(scene, TITLES.handed, unit);
  const { today, now } = scene.context;
  const due = scene.book.slotsOf(assignment.id).filter((slot) => slot.dueOn < until);
  const owed = due.filter((slot) => slot.state === 'expected' && slot.dueOn <= today && !(unit === LATE && slot === due.at(-1)));
  const act = { on: today, at: now, by: { personKey: '', postKey: '' } };
  for (const slot of owed) playFile(scene, slot, { filed: act, text, facts: [{ label: '走访人数', value: VISITED[unit] ?? '' }], nextStep: '下月复访', unchanged: false, onBehalfSource: null, returned: null });
}

function waiting({ book }: Scene, slot: ReportSlot): Report {
  return demandRow(book.reportsOf(slot.id).find((report) => report.state === slot.state), 'report that waits');
}

/** The county passes on what came in; the last of one town it has not looked at yet. */
function check(scene: Scene, until: LocalDate): void {
  for (const unit of LIFE_TOWNS) {
    const slots = scene.book.slotsOf(partIn(scene, TITLES.handed, unit).assignment.id);
    const last = slots.filter((slot) => slot.dueOn < until).at(-1);
    for (const slot of slots.filter((each) => each.state === 'awaiting_check' && !(unit === WAITING && each === last))) {
      const subject = { slot, report: waiting(scene, slot), aboveUnitId: unitIdOf(scene, COUNTY) };
      const after = checkReport(scene.actor, subject, { version: slot.version }, scene.context);
      scene.book.saveReport(after.report);
      scene.book.saveSlots([after.slot]);
      scene.append(after.events);
    }
  }
}

function accept(scene: Scene): void {
  const sent = [COUNTY, ...LIFE_TOWNS].flatMap((unit) => scene.book.slotsOf(partIn(scene, TITLES.handed, unit).assignment.id)).filter((slot) => slot.state === 'submitted');
  for (const slot of sent) playReportAccept(scene, slot);
}

const of = (unit: string): LifeSeat => ({ unit });
const TEXTS: Readonly<Record<string, string>> = {
  [COUNTY]: '汇总各镇走访情况，特困人员取暖、用药均已落实，个别分散供养对象已调整照料人。',
  [CHECKED]: '走访特困人员46人，补发棉被12床，2人用药已由村医送达。',
  [WAITING]: '走访特困人员38人，发现1户电线老化，已请村委更换。',
  [LATE]: '走访特困人员41人，取暖物资已发放到户。',
};

const VISITED: Readonly<Record<string, string>> = { [COUNTY]: '125人', [CHECKED]: '46人', [WAITING]: '38人', [LATE]: '41人' };

/** A county's work handed down: two towns report on the day, one of them has its last still with the county; the third misses its last. */
const handedSteps: readonly LifeStep[] = [
  { workingDaysAgo: 46, time: '01:40', by: 'secretariat', play: (scene) => hand(scene, TITLES.handed, '入户查看取暖、用药和照料情况，逐户登记。', [COUNTY], { due: null, reportEveryMonths: 1 }) },
  { workingDaysAgo: 45, time: '02:00', by: of(COUNTY), play: (scene) => take(scene, TITLES.handed, COUNTY) },
  { workingDaysAgo: 45, time: '02:30', by: of(COUNTY), play: handDown },
  ...LIFE_TOWNS.map((unit): LifeStep => ({ workingDaysAgo: 44, time: '03:00', by: of(unit), play: (scene) => take(scene, TITLES.handed, unit) })),
  ...Array.from({ length: 43 }, (_, at) => 43 - at).flatMap((workingDaysAgo): LifeStep[] => [
    ...[COUNTY, ...LIFE_TOWNS].map((unit): LifeStep => ({ workingDaysAgo, time: '03:30', by: of(unit), play: (scene, until) => file(scene, unit, TEXTS[unit] ?? '', until) })),
    { workingDaysAgo, time: '07:00', by: of(COUNTY), play: check },
    { workingDaysAgo, time: '08:30', by: 'secretariat', play: accept },
  ]),
];

const besideSteps: readonly LifeStep[] = [
  { workingDaysAgo: 3, time: '01:50', by: 'secretariat', play: (scene, until) => hand(scene, TITLES.objected, '摸清低保、特困对象的法律援助需求，形成清单。', ['市司法局', '市民政局'], { due: { on: addDays(until, 45), workingDays: null }, reportEveryMonths: null }) },
  { workingDaysAgo: 3, time: '06:30', by: of('市民政局'), play: (scene) => take(scene, TITLES.objected, '市民政局') },
  {
    workingDaysAgo: 1, time: '02:10', by: of('市司法局'),
    play: (scene) => {
      const subject = partIn(scene, TITLES.objected, '市司法局');
      put(scene, objectToAssignment(scene.actor, subject, { version: subject.assignment.version, reason: '名单由民政部门掌握，应由市民政局牵头，我局配合提供法律援助。' }, scene.context));
    },
  },
  { workingDaysAgo: 24, time: '01:35', by: 'secretariat', play: (scene, until) => hand(scene, TITLES.extended, '逐户核实改造完成情况，建立台账。', ['市残联', '市住房城乡建设局'], { due: { on: addDays(until, 12), workingDays: null }, reportEveryMonths: null }) },
  ...['市残联', '市住房城乡建设局'].map((unit): LifeStep => ({ workingDaysAgo: 23, time: '02:20', by: of(unit), play: (scene) => take(scene, TITLES.extended, unit) })),
  {
    workingDaysAgo: 1, time: '03:05', by: of('市残联'),
    play: (scene, until) => {
      const { assignment, task } = partIn(scene, TITLES.extended, '市残联');
      const input = { version: assignment.version, dueOn: addDays(until, 33), reason: '两个镇的改造因材料到货推迟，需顺延核实。', progress: '已核实完成七成，其余两个镇待改造完工后入户。' };
      const after = requestExtension(scene.actor, { assignment, task }, input, scene.context);
      scene.book.saveAssignments([after.assignment]);
      scene.append(after.events);
    },
  },
  { workingDaysAgo: 22, time: '01:45', by: 'secretariat', play: (scene, until) => hand(scene, TITLES.suspended, '提供近两年备用金支用凭证，配合审计抽查。', ['市财政局', '市民政局'], { due: { on: addDays(until, 20), workingDays: null }, reportEveryMonths: null }) },
  ...['市财政局', '市民政局'].map((unit): LifeStep => ({ workingDaysAgo: 21, time: '02:40', by: of(unit), play: (scene) => take(scene, TITLES.suspended, unit) })),
  {
    workingDaysAgo: 4, time: '07:20', by: 'secretariat',
    play: (scene) => {
      const task = taskNamed(scene, TITLES.suspended);
      const assignments = scene.book.partsOf(task.id);
      put(scene, suspendTask(scene.actor, { task, assignments, slots: [] }, { version: task.version, reason: '审计进点时间推迟，待审计通知后恢复。' }, scene.context));
    },
  },
];

/** In order of time. */
export const lifeSteps: readonly LifeStep[] = [...handedSteps, ...besideSteps].sort((one, other) => other.workingDaysAgo - one.workingDaysAgo || (one.time < other.time ? -1 : one.time > other.time ? 1 : 0));
