import {
  acceptCompletion, acknowledgeAssignment, addDays, isWorkingDay, markOfSlot, registerInstruction, reportInstruction, requestCompletion, writeInstruction, yearOf, type Calendar, type Instruction,
  type InstructionAround, type LocalDate,
} from '@lianxi/domain';
import { demandRow } from './meeting-book.js';
import type { Scene } from './scene.js';

type Seat = 'leader' | 'secretariat' | 'unit';

export interface InstructionStep {
  /** Full working days between the step and today. */
  readonly workingDaysAgo: number;
  readonly time: string;
  readonly by: Seat;
  readonly play: (scene: Scene) => void;
}

/** The unit whose instruction has its result already. */
export const INSTRUCTED_UNIT = '市教育局';
const STUDENTS = '请市教育局牵头，尽快核清本学期困难学生资助未发放的学校和人数，市民政局配合比对名单。结果报我。';
const LATE = '此项进展已逾期，请主动联系责任单位，问清卡在哪里，一周内补报并说明原因。';
const WINTER = '寒潮将至，请联席会议办公室会同有关单位排查特困、低保对象的御寒保障，查漏补缺，不漏一户。';
const RESULT = '已核清：全市未发放的学校4所，涉及困难学生37人，资金已于本周补发到位，名单与民政数据比对一致。';

function write(scene: Scene, text: string, urgency: Instruction['urgency'], subject: { readonly kind: Instruction['subjectKind']; readonly id: string | null }): void {
  const { book, actor, context, append } = scene;
  const [code = ''] = book.takeCodes('PS', yearOf(context.today), 1);
  const { instruction, events } = writeInstruction(actor, { jointMeetingId: book.id, code, subject }, { text, urgency }, context);
  book.instructions.set(instruction.id, instruction);
  append(events);
}

const first = ({ book }: Scene): Instruction => demandRow([...book.instructions.values()][0], 'instruction');

function partOfFirst(scene: Scene) {
  const { taskId } = first(scene);
  const task = demandRow(scene.book.tasks.get(taskId ?? ''), 'task of the instruction');
  const assignments = scene.book.partsOf(task.id);
  return { task, assignments, assignment: demandRow(assignments[0], 'part of the instruction') };
}

function register(scene: Scene): void {
  const { book, actor, context, append } = scene;
  const instruction = first(scene);
  const [taskCode = ''] = book.takeCodes('RW', yearOf(context.today), 1);
  const subject = { instruction, taskCode, assignableUnitIds: book.assignableUnitIds(context.today) };
  const parts = [{ unitId: demandRow(instruction.subjectId ?? undefined, 'unit of the instruction'), role: 'lead' as const }];
  const after = registerInstruction(actor, subject, { version: instruction.version, title: '核清困难学生资助未发放情况', dueOn: null, parts }, context);
  book.tasks.set(after.task.id, after.task);
  book.saveAssignments(after.assignments);
  book.instructions.set(instruction.id, after.instruction);
  append(after.events);
}

function finish(scene: Scene): void {
  const { actor, context, book, append } = scene;
  const part = partOfFirst(scene);
  const after = acceptCompletion(actor, { ...part, slots: [] }, { version: part.assignment.version, grade: 'good' }, context);
  book.tasks.set(after.task.id, after.task);
  book.saveAssignments([after.assignment, ...after.endedAssignments]);
  const instruction = first(scene);
  const around: InstructionAround = { instruction, taskState: after.task.state, additions: [] };
  const told = reportInstruction(actor, around, { version: instruction.version, result: RESULT }, context);
  book.instructions.set(instruction.id, told.instruction);
  append([...after.events, ...told.events]);
}

/** The report that has been late longest. */
function latestSlotId({ book, context }: Scene): string {
  const late = [...book.slots.values()].filter((slot) => (slot.state === 'expected' || slot.state === 'returned') && markOfSlot(slot, context) === 'overdue');
  return demandRow(late.sort((one, other) => `${one.dueOn}${one.id}`.localeCompare(`${other.dueOn}${other.id}`))[0], 'late report').id;
}

/** Three instructions: one comes back with its result in a week, two wait for the secretariat. */
export const instructionSteps: readonly InstructionStep[] = [
  { workingDaysAgo: 8, time: '01:20', by: 'leader', play: (scene) => write(scene, STUDENTS, 'ordinary', { kind: 'unit', id: unitIdOf(scene, INSTRUCTED_UNIT) }) },
  { workingDaysAgo: 8, time: '02:05', by: 'secretariat', play: register },
  {
    workingDaysAgo: 7, time: '01:15', by: 'unit',
    play: (scene) => {
      const part = partOfFirst(scene);
      const after = acknowledgeAssignment(scene.actor, part, { version: part.assignment.version }, scene.context);
      scene.book.saveAssignments([after.assignment]);
      scene.append(after.events);
    },
  },
  {
    workingDaysAgo: 3, time: '07:40', by: 'unit',
    play: (scene) => {
      const part = partOfFirst(scene);
      const after = requestCompletion(scene.actor, part, { version: part.assignment.version, text: RESULT }, scene.context);
      scene.book.saveAssignments([after.assignment]);
      scene.append(after.events);
    },
  },
  { workingDaysAgo: 2, time: '03:10', by: 'secretariat', play: finish },
  { workingDaysAgo: 1, time: '08:20', by: 'leader', play: (scene) => write(scene, LATE, 'urgent', { kind: 'report_slot', id: latestSlotId(scene) }) },
  { workingDaysAgo: 1, time: '08:35', by: 'leader', play: (scene) => write(scene, WINTER, 'ordinary', { kind: 'nothing', id: null }) },
];

function unitIdOf({ book, directory }: Scene, name: string): string {
  return demandRow(book.memberships.find(({ unitId }) => directory.unitName(unitId) === name), `unit ${name}`).unitId;
}

/** The working day so many before `today`. */
export function workingDayBefore(today: LocalDate, workingDays: number, calendar: Calendar): LocalDate {
  let on = today;
  for (let left = workingDays; left > 0; ) {
    on = addDays(on, -1);
    if (isWorkingDay(on, calendar)) left -= 1;
  }
  return on;
}
