import { withFactHash, type FactRow } from '@lianxi/api-data';
import {
  addDays, approveAccountability, askHearing, carryOutAccountability, handOverAccountability, proposeAccountability, recordAccountabilityOutcome, recordAccountabilityReceipt, recordHearing, standardForms,
  submitAccountability, yearOf, type Accountability, type AccountabilityInput, type Actor, type ChangedAccountability, type LocalDate, type ReportSlot, type VerbContext,
} from '@lianxi/domain';
import { postKey } from '../demo-people.js';
import type { Directory } from './directory.js';
import { demandRow, type MeetingBook } from './meeting-book.js';
import type { Scene } from './scene.js';

type By = { readonly seat: 'officer' | 'leader' } | { readonly unitCode: string };
type SceneOf = (by: By, workingDaysAgo: number) => Scene;

/** The unit whose head is shown at the start, if it is late with anything. */
const HEARD_UNIT = '市教育局';

const noTimes = { doneOn: null, periodStartOn: null, periodEndOn: null, inspectionId: null, inspectionCode: null, eventSeq: null } as const;

/** As the server reads it of the record. */
function aroundTask(book: MeetingBook, directory: Directory, taskId: string, unitId: string): Pick<FactRow, 'unitId' | 'unitName' | 'title' | 'taskId' | 'taskCode' | 'taskTitle' | 'taskAssignedOn' | 'dutyId' | 'dutyCode' | 'dutyText' | 'dutyFromOn'> {
  const task = demandRow(book.tasks.get(taskId), 'task');
  const duty = task.dutyId === null ? undefined : book.duties.get(task.dutyId);
  return {
    unitId, unitName: directory.unitName(unitId), title: task.title, taskId, taskCode: task.code, taskTitle: task.title, taskAssignedOn: task.assignedOn, dutyId: duty?.id ?? null, dutyCode: duty?.code ?? null,
    dutyText: duty?.text ?? null, dutyFromOn: duty?.validFrom ?? null,
  };
}

function lateFact(book: MeetingBook, directory: Directory, slot: ReportSlot, on: LocalDate): FactRow {
  const doneOn = slot.firstSubmittedOn !== null && slot.firstSubmittedOn <= on ? slot.firstSubmittedOn : null;
  return {
    ...noTimes, ...aroundTask(book, directory, slot.taskId, slot.unitId), kind: 'late_report', sourceId: slot.id, onDate: slot.dueOn, text: null, verb: null, dueOn: slot.dueOn, doneOn,
    periodStartOn: slot.periodStartOn, periodEndOn: slot.periodEndOn,
  };
}

/** Late reports of one unit as they stood that day, newest first. */
function lateSlots(book: MeetingBook, on: LocalDate): ReadonlyMap<string, readonly ReportSlot[]> {
  const late = [...book.slots.values()].filter(({ state, dueOn, firstSubmittedOn }) => state !== 'withdrawn' && state !== 'suspended' && dueOn < on && (firstSubmittedOn ?? on) > dueOn && (firstSubmittedOn ?? on) <= on);
  const units = new Map<string, ReportSlot[]>();
  for (const slot of late.sort((one, other) => (one.dueOn < other.dueOn ? 1 : -1))) units.set(slot.unitId, [...(units.get(slot.unitId) ?? []), slot]);
  return units;
}

/** One proposal on its way: each verb by whom it is for, some working days ago. */
class Course {
  private proposal: Accountability | null = null;

  constructor(
    private readonly book: MeetingBook,
    private readonly sceneOf: SceneOf,
  ) {}

  propose(daysAgo: number, unit: { readonly id: string; readonly name: string }, facts: readonly FactRow[], input: AccountabilityInput, post: Parameters<typeof proposeAccountability>[1]['record']['post'] = null): this {
    const scene = this.sceneOf({ seat: 'officer' }, daysAgo);
    const [code = ''] = this.book.takeCodes('WZ', yearOf(scene.context.today), 1);
    const record = { unit, post, facts: facts.map(withFactHash), picked: facts.length };
    return this.keep(scene, proposeAccountability(scene.actor, { jointMeetingId: this.book.id, code, record }, input, scene.context));
  }

  step(by: By, daysAgo: number, verb: (actor: Actor, proposal: Accountability, context: VerbContext) => ChangedAccountability): this {
    const scene = this.sceneOf(by, daysAgo);
    return this.keep(scene, verb(scene.actor, demandRow(this.proposal ?? undefined, 'proposal'), scene.context));
  }

  private keep(scene: Scene, { proposal, events }: ChangedAccountability): this {
    this.proposal = proposal;
    this.book.accountabilities.set(proposal.id, proposal);
    scene.append(events);
    return this;
  }
}

const officer = { seat: 'officer' } as const;
const leader = { seat: 'leader' } as const;

/** A praise carried out, one 问责 with its outcome, one that waits to be heard; invented, as are its papers. */
export function playAccountability(book: MeetingBook, directory: Directory, today: LocalDate, sceneOf: SceneOf): void {
  playHandedOver(book, directory, sceneOf);
  playPraise(book, directory, sceneOf);
  playHearing(book, directory, today, sceneOf);
}

/** 直接责任 of a deputy whose unit was late more than once; the competent authority's paper is what the demonstration made up. */
function playHandedOver(book: MeetingBook, directory: Directory, sceneOf: SceneOf): void {
  const on = sceneOf(officer, 62).context.today;
  const known = [...lateSlots(book, on)].map(([unitId, slots]) => ({ unit: { id: unitId, name: directory.unitName(unitId) }, slots })).filter(({ unit }) => unit.name !== HEARD_UNIT && unit.name.startsWith('市'));
  const found = known.sort((one, other) => other.slots.length - one.slots.length || one.unit.name.localeCompare(other.unit.name))[0];
  if (found === undefined) return;
  const { unit, slots } = found;
  const facts = slots.slice(0, 3).map((slot) => lateFact(book, directory, slot, on));
  const post = directory.responsiblePost(postKey(directory.codeNamed(unit.name), 'deputy'));
  new Course(book, sceneOf)
    .propose(62, unit, facts, { kind: 'accountability', responsibility: 'direct', matter: '分管的工作多次逾期报送，经催办仍未改进，影响按月汇总。' }, post)
    .step(officer, 61, (actor, proposal, context) => askHearing(actor, proposal, { version: proposal.version, untilOn: addDays(context.today, 7) }, context))
    .step(officer, 58, (actor, proposal, context) => recordHearing(actor, proposal, { version: proposal.version, answer: 'statement', text: '当时人手调整，报送衔接不到位，已明确专人负责，今后按期报送。', source: '本人书面说明（演示）' }, context))
    .step(officer, 57, (actor, proposal, context) => submitAccountability(actor, proposal, { version: proposal.version }, context))
    .step(leader, 56, (actor, proposal, context) => approveAccountability(actor, proposal, { version: proposal.version, opinion: '事实清楚，同意移送。' }, context))
    .step(officer, 55, (actor, proposal, context) => handOverAccountability(actor, proposal, { version: proposal.version, handedTo: '有管理权限的机关（演示）', document: '移送函（演示）〔2026〕1号', on: context.today }, context))
    .step(officer, 52, (actor, proposal, context) => recordAccountabilityReceipt(actor, proposal, { version: proposal.version, number: '回执（演示）1号', receivedOn: context.today }, context))
    .step(officer, 40, (actor, proposal, context) => recordAccountabilityOutcome(actor, { proposal, forms: standardForms }, {
      version: proposal.version, formKey: 'talk', authority: '有管理权限的机关（演示）', document: '处理通知（演示）〔2026〕3号', decidedOn: context.today, basis: '以决定文件所载依据为准（演示）', servedOn: context.today, effectiveOn: context.today, appealDays: 30, influenceMonths: 6,
    }, context));
}

function playPraise(book: MeetingBook, directory: Directory, sceneOf: SceneOf): void {
  const until = sceneOf(officer, 20).context.today;
  const done = book.events.filter(({ verb, subjectType, dayOn, data, unitId }) => verb === 'acceptCompletion' && subjectType === 'assignment' && dayOn < until && unitId !== null && (data['grade'] === 'excellent' || data['grade'] === 'good'));
  const event = done.filter(({ data }) => data['grade'] === 'excellent').at(-1) ?? done.at(-1);
  if (event?.unitId == null || event.taskId === null) return;
  const fact: FactRow = { ...noTimes, ...aroundTask(book, directory, event.taskId, event.unitId), kind: 'event', sourceId: event.id, onDate: event.dayOn, text: String(event.data['grade']), verb: event.verb, dueOn: null };
  new Course(book, sceneOf)
    .propose(19, { id: event.unitId, name: fact.unitName }, [fact], { kind: 'praise', responsibility: 'unit', matter: '任务办结质量好，做法可供其他单位借鉴。' })
    .step(officer, 19, (actor, proposal, context) => submitAccountability(actor, proposal, { version: proposal.version }, context))
    .step(leader, 17, (actor, proposal, context) => approveAccountability(actor, proposal, { version: proposal.version, opinion: '同意通报表扬。' }, context))
    .step(officer, 15, (actor, proposal, context) => carryOutAccountability(actor, proposal, { version: proposal.version, document: '表扬通报（演示）〔2026〕2号', on: context.today }, context));
}

function playHearing(book: MeetingBook, directory: Directory, today: LocalDate, sceneOf: SceneOf): void {
  const on = sceneOf(officer, 2).context.today;
  const late = lateSlots(book, on);
  const unitId = late.has(directory.unitIdNamed(HEARD_UNIT)) ? directory.unitIdNamed(HEARD_UNIT) : [...late.keys()].find((id) => directory.unitName(id).startsWith('市'));
  if (unitId === undefined) return;
  const facts = (late.get(unitId) ?? []).slice(0, 2).map((slot) => lateFact(book, directory, slot, on));
  new Course(book, sceneOf)
    .propose(2, { id: unitId, name: directory.unitName(unitId) }, facts, { kind: 'criticism', responsibility: 'unit', matter: '报告逾期，未事先申请延期，也未说明原因。' })
    .step(officer, 1, (actor, proposal, context) => askHearing(actor, proposal, { version: proposal.version, untilOn: addDays(today, 7) }, context));
}

/** The log gives its numbers at the end of the story: those of facts are looked up then, as the server would have found them on the day they were picked. */
export function withLogNumbers({ accountabilities, events }: MeetingBook): readonly Accountability[] {
  const numbers = new Map<string, { readonly seq: number; readonly on: LocalDate }[]>();
  events.forEach(({ id, subjectId, dayOn }, at) => {
    for (const key of [id, subjectId]) numbers.set(key, [...(numbers.get(key) ?? []), { seq: at + 1, on: dayOn }]);
  });
  return [...accountabilities.values()].map((proposal) => ({
    ...proposal,
    facts: proposal.facts.map(({ hash: _hash, ...fact }) => withFactHash({ ...fact, eventSeq: numbers.get(fact.sourceId)?.filter(({ on }) => on <= proposal.proposedOn).at(-1)?.seq ?? null })),
  }));
}
