import {
  acceptCompletion, acknowledgeAssignment, assignTask, closeOutTask, draftTask, requestCompletion, returnCompletion, yearOf, type Assignment, type EventDraft, type Grade, type Task,
  type TaskInput,
} from '@lianxi/domain';
import type { DemoAssignment, DemoTask } from '../demo-plan.types.js';
import { demandRow } from './meeting-book.js';
import type { Scene } from './scene.js';

/** Tasks by the plan's keys. */
export type TaskIds = Map<string, string>;

interface Part {
  readonly task: Task;
  readonly assignments: readonly Assignment[];
  readonly assignment: Assignment;
}

function inputOf({ directory }: Scene, task: DemoTask): TaskInput {
  const { title, content, dueRule, reportEveryMonths, reportDueDay } = task;
  const due = dueRule.kind === 'date' ? { on: dueRule.on, workingDays: null } : dueRule.kind === 'working_days' ? { on: null, workingDays: dueRule.workingDays } : null;
  return { title, content, due, reportEveryMonths, reportDueDay, parts: task.assignments.map(({ unitCode, role }) => ({ unitId: directory.unitId(unitCode), role })) };
}

export function playDraft(scene: Scene, demo: DemoTask, taskIds: TaskIds): void {
  const { book, actor, context } = scene;
  const [code = ''] = book.takeCodes('RW', yearOf(context.today), 1);
  const duty = demo.dutyId === null ? null : demandRow(book.duties.get(demo.dutyId), `duty ${demo.dutyId}`);
  const origin = { jointMeetingId: book.id, code, duty, assignableUnitIds: book.assignableUnitIds(context.today) };
  const made = draftTask(actor, origin, inputOf(scene, demo), context);
  taskIds.set(demo.key, made.task.id);
  book.tasks.set(made.task.id, made.task);
  book.saveAssignments(made.assignments);
  scene.append(made.events);
}

export function taskOf({ book }: Scene, demo: DemoTask, taskIds: TaskIds): Task {
  return demandRow(book.tasks.get(taskIds.get(demo.key) ?? ''), `task ${demo.title}`);
}

export function playAssign(scene: Scene, demo: DemoTask, taskIds: TaskIds): void {
  const { book, actor, context } = scene;
  const task = taskOf(scene, demo, taskIds);
  const subject = { task, assignments: book.partsOf(task.id), assignableUnitIds: book.assignableUnitIds(context.today) };
  const after = assignTask(actor, subject, { version: task.version }, context);
  book.tasks.set(task.id, after.task);
  book.saveAssignments(after.assignments);
  book.saveSlots(after.slots);
  scene.append(after.events);
}

export function playCloseOut(scene: Scene, demo: DemoTask, taskIds: TaskIds): void {
  const task = taskOf(scene, demo, taskIds);
  const after = closeOutTask(scene.actor, task, { version: task.version, reason: null }, scene.context);
  scene.book.tasks.set(task.id, after.task);
  scene.append(after.events);
}

export function partOf(scene: Scene, demo: DemoTask, part: DemoAssignment, taskIds: TaskIds): Part {
  const task = taskOf(scene, demo, taskIds);
  const assignments = scene.book.partsOf(task.id);
  const unitId = scene.directory.unitId(part.unitCode);
  return { task, assignments, assignment: demandRow(assignments.find((each) => each.unitId === unitId), `part of ${part.unitCode} in ${demo.title}`) };
}

function save(scene: Scene, { assignment, events }: { readonly assignment: Assignment; readonly events: readonly EventDraft[] }): void {
  scene.book.saveAssignments([assignment]);
  scene.append(events);
}

export function playAcknowledge(scene: Scene, part: Part): void {
  save(scene, acknowledgeAssignment(scene.actor, part, { version: part.assignment.version }, scene.context));
}

export function playRequest(scene: Scene, part: Part, text: string): void {
  save(scene, requestCompletion(scene.actor, part, { version: part.assignment.version, text }, scene.context));
}

export function playReturn(scene: Scene, part: Part, reason: string): void {
  save(scene, returnCompletion(scene.actor, part, { version: part.assignment.version, reason }, scene.context));
}

export function playAccept(scene: Scene, part: Part, grade: Grade): void {
  const { book, actor, context } = scene;
  const after = acceptCompletion(actor, { ...part, slots: book.slotsOf(part.assignment.id) }, { version: part.assignment.version, grade }, context);
  book.tasks.set(after.task.id, after.task);
  book.saveAssignments([after.assignment, ...after.endedAssignments]);
  book.saveSlots(after.withdrawnSlots);
  scene.append(after.events);
}
