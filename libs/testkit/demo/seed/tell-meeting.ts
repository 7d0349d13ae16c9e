import { JIANGMEN_CODE, newId } from '@lianxi/api-data';
import {
  addDays, addMember, addWorkingDays, defaultSettings, establishJointMeeting, eventActor, isWorkingDay, type Calendar, type DomainError, type LocalDate, type ObjectUnit, type VerbContext,
} from '@lianxi/domain';
import { CIVIL_AFFAIRS_CODE, postKey } from '../demo-people.js';
import type { DemoAct, DemoMeeting, DemoMoment } from '../demo-plan.types.js';
import { demoSteps, type DemoStep } from '../demo-steps.js';
import { playAccountability } from './accountability-steps.js';
import { demoComplaints, playFiling, playMove, seatOf } from './complaint-steps.js';
import type { Directory } from './directory.js';
import { tellInspectionStory, type InspectionSeat } from './inspection-steps.js';
import { playBulletins } from './bulletin-steps.js';
import { tellMeetings } from './convened-steps.js';
import { tellOutsiderStory } from './outsider-steps.js';
import { playExpansion, playFrequency, playRecipient } from './duty-steps.js';
import { playIndicators } from './indicator-steps.js';
import { INSTRUCTED_UNIT, instructionSteps, workingDayBefore } from './instruction-steps.js';
import { lifeSteps } from './life-steps.js';
import { lockChoice, playLock } from './lock-steps.js';
import { demandRow, MeetingBook } from './meeting-book.js';
import { playConfirm, playImport, playRevision, type NoticeFrame } from './notice-steps.js';
import { tellProvisions } from './provision-steps.js';
import { playDailySlots, playFile, playReportAccept, playReportReturn, playSave, slotOf } from './report-steps.js';
import type { Scene } from './scene.js';
import { playRobot, playTokens, playWebhook } from './system-steps.js';
import { partOf, playAccept, playAcknowledge, playAssign, playCloseOut, playDraft, playRequest, playReturn, type TaskIds } from './task-steps.js';
import { playUrges } from './urge-steps.js';

/** What the story of a joint meeting is told with. */
export interface Stage {
  readonly directory: Directory;
  readonly calendar: Calendar;
  readonly frame: NoticeFrame;
  readonly jurisdictionId: string;
  /** Of counties and towns, by code. */
  readonly placeIds: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, ObjectUnit>;
}

/** Whose systems are connected: one has its secret, the other has to be fetched. */
const TAKEN_BY = '市民政局';
const OFFERED_TO = '市教育局';

/** Midnight and ten minutes in Shanghai, when the daily job runs. */
const jobMoment = (on: LocalDate): DemoMoment => ({ on, at: `${addDays(on, -1)}T16:10:00.000Z` });

/** One joint meeting's eighteen months, told by the domain's own verbs over a moving clock. */
export class MeetingTeller {
  readonly book: MeetingBook;
  private readonly taskIds: TaskIds = new Map();
  private nextJobOn: LocalDate;

  constructor(
    private readonly stage: Stage,
    meeting: DemoMeeting,
    code: string,
    /** Whether the public page takes complaints from the beginning. */
    complaintsOpen: boolean,
  ) {
    this.book = this.establish(meeting, code, complaintsOpen);
    this.nextJobOn = meeting.established.on;
  }

  /** The steps that fit, in order of time. */
  tell(meeting: DemoMeeting, fits: (step: DemoStep) => boolean): void {
    for (const step of demoSteps(meeting).filter(fits)) {
      this.passDays(step.act.on);
      const scene = this.sceneOf(step.act);
      try {
        play(scene, step, this.taskIds, this.stage.frame);
      } catch (error) {
        const { code, params } = error as DomainError;
        throw new Error(`the demonstration's ${step.verb} on ${step.act.on} was refused: ${code ?? ''} ${JSON.stringify(params ?? {})}`, { cause: error });
      }
    }
  }

  /** The same, with the instructions of the last weeks at their moments. */
  tellWithInstructions(meeting: DemoMeeting, fits: (step: DemoStep) => boolean, today: LocalDate): void {
    const { directory, calendar } = this.stage;
    const unit = demandRow(meeting.members.find(({ unitCode }) => directory.unitName(directory.unitId(unitCode)) === INSTRUCTED_UNIT), INSTRUCTED_UNIT);
    const keyOf = (role: string): string => demandRow(meeting.roles.find((each) => each.role === role), role).postKey;
    const keys = { leader: keyOf('leader'), secretariat: keyOf('secretariat'), unit: postKey(unit.unitCode, 'liaison') };
    let from = '';
    for (const { workingDaysAgo, time, by, play: playStep } of instructionSteps) {
      const on = workingDayBefore(today, workingDaysAgo, calendar);
      const at = `${on}T${time}:00.000Z`;
      const since = from;
      this.tell(meeting, (step) => fits(step) && step.act.at >= since && step.act.at < at);
      this.passDays(on);
      playStep(this.sceneOf({ on, at, by: directory.sittingOn(keys[by], on) }));
      from = at;
    }
    this.tell(meeting, (step) => fits(step) && step.act.at >= from);
  }

  /** What happened beside the straight way: told after the rest, logged at its moments. It has tasks of its own, so that nothing told before is touched. */
  tellLife(meeting: DemoMeeting, today: LocalDate): void {
    const { directory, calendar } = this.stage;
    const secretariat = demandRow(meeting.roles.find((each) => each.role === 'secretariat'), 'secretariat').postKey;
    for (const { workingDaysAgo, time, by, play: playStep } of lifeSteps) {
      const on = workingDayBefore(today, workingDaysAgo, calendar);
      const seat = by === 'secretariat' ? secretariat : postKey(directory.codeNamed(by.unit), 'liaison');
      playStep(this.sceneOf({ on, at: `${on}T${time}:00.000Z`, by: directory.sittingOn(seat, on) }), today);
    }
    this.book.sortEvents();
  }

  /** What the public sent, and how far the office and the units have come with it; logged at its moments. */
  tellComplaints(meeting: DemoMeeting, today: LocalDate): void {
    const { directory, calendar, placeIds } = this.stage;
    const office = demandRow(meeting.roles.find((each) => each.role === 'secretariat'), 'secretariat').postKey;
    const ids: string[] = [];
    for (const told of demoComplaints) {
      let days = told.workingDaysAgo;
      let unit = '';
      const scene = (seat: string, public_: boolean): Scene => {
        const on = workingDayBefore(today, Math.max(0, days), calendar);
        const act = { on, at: `${on}T01:${String(10 + told.workingDaysAgo).padStart(2, '0')}:00.000Z`, by: directory.sittingOn(seat, on) };
        const made = this.sceneOf(act);
        return public_ ? { ...made, append: (events) => this.book.append(events, act.at, () => null) } : made;
      };
      const filed = scene(office, true);
      const id = playFiling(filed, told, placeIds.get(told.place) ?? null, filed.append);
      ids.push(id);
      for (const move of told.moves) {
        days -= move.after ?? 1;
        if (move.verb === 'assign') unit = postKey(directory.codeNamed(move.unit), 'liaison');
        const by = seatOf(move);
        playMove(scene(by === 'unit' ? unit : office, by === 'public'), id, move, ids);
      }
    }
    this.book.sortEvents();
  }

  /** By what right, what was inspected, found, concluded and put right; what outsiders found and said; logged at its moments. */
  tellInspections(meeting: DemoMeeting, today: LocalDate): void {
    const { directory, calendar, units } = this.stage;
    const office = demandRow(meeting.roles.find((each) => each.role === 'secretariat'), 'secretariat').postKey;
    const day = (daysAgo: number): LocalDate => (daysAgo >= 0 ? workingDayBefore(today, daysAgo, calendar) : addWorkingDays(today, -daysAgo, calendar).on);
    const scene = (seat: InspectionSeat, daysAgo: number, time: string): Scene => {
      const on = day(daysAgo);
      const key = seat === 'secretariat' ? office : postKey(directory.codeNamed(seat.unit), 'liaison');
      return this.sceneOf({ on, at: `${on}T${time}:00.000Z`, by: directory.sittingOn(key, on) });
    };
    const story = { scene, day, units, jurisdictionCode: JIANGMEN_CODE, inspector: directory.sittingOn(postKey(CIVIL_AFFAIRS_CODE, 'inspector'), today) };
    tellInspectionStory(story);
    tellOutsiderStory(story);
    tellMeetings(story);
    tellProvisions(story, today);
    this.book.sortEvents();
  }

  /** What was proposed on late reports and on good work, and how far it has come; told after the rest, logged at its moments. */
  tellAccountability(meeting: DemoMeeting, today: LocalDate): void {
    const { directory, calendar } = this.stage;
    const keyOf = (role: string): string => demandRow(meeting.roles.find((each) => each.role === role), role).postKey;
    const seats = { officer: keyOf('accountability_officer'), leader: keyOf('leader') };
    playAccountability(this.book, directory, today, (by, workingDaysAgo) => {
      const on = workingDayBefore(today, workingDaysAgo, calendar);
      return this.sceneOf({ on, at: `${on}T08:20:00.000Z`, by: directory.sittingOn('unitCode' in by ? postKey(by.unitCode, 'head') : seats[by.seat], on) });
    });
    this.book.sortEvents();
  }

  /** A bulletin with its receipts, and one being drafted; told last, for its figures are counted from what the log knew at its moments. */
  tellBulletins(meeting: DemoMeeting, today: LocalDate): void {
    const { directory, calendar } = this.stage;
    const keyOf = (role: string): string => demandRow(meeting.roles.find((each) => each.role === role), role).postKey;
    playBulletins(this.book, today, (seat, daysAgo, time) => {
      const on = workingDayBefore(today, daysAgo, calendar);
      const key = typeof seat === 'string' ? keyOf(seat) : postKey(directory.codeNamed(seat.unit), 'liaison');
      return this.sceneOf({ on, at: `${on}T${time}:00.000Z`, by: directory.sittingOn(key, on) });
    });
    this.book.sortEvents();
  }

  /** A month that was locked, and the systems the joint meeting is connected to: told after the rest, logged at their moments. */
  tellOffice(meeting: DemoMeeting, today: LocalDate): void {
    const { directory, calendar } = this.stage;
    const secretariat = demandRow(meeting.roles.find((each) => each.role === 'secretariat'), 'secretariat').postKey;
    const deskOf = (name: string) => {
      const { unitCode } = demandRow(meeting.members.find((member) => directory.unitName(directory.unitId(member.unitCode)) === name), name);
      return { key: postKey(unitCode, 'liaison'), postId: directory.postId(postKey(unitCode, 'liaison')), unitId: directory.unitId(unitCode) };
    };
    const at = (key: string, workingDaysAgo: number, time: string): Scene => {
      const on = workingDayBefore(today, workingDaysAgo, calendar);
      return this.sceneOf({ on, at: `${on}T${time}:00.000Z`, by: directory.sittingOn(key, on) });
    };
    const [taken, offered] = [deskOf(TAKEN_BY), deskOf(OFFERED_TO)];
    playTokens(at(secretariat, 30, '01:30'), { taken, offered }, at(taken.key, 29, '02:40'));
    playWebhook(at(secretariat, 20, '01:50'), (days) => workingDayBefore(today, 20 - days, calendar), at(secretariat, 11, '03:00'));
    playRobot(at(secretariat, 19, '06:20'));
    const choice = lockChoice(this.book, today);
    if (choice) playLock(this.sceneOf({ on: choice.on, at: choice.at, by: directory.sittingOn(secretariat, choice.on) }), choice);
    this.book.sortEvents();
  }

  /** Lets the daily job run up to and with this day. */
  passDays(untilOn: LocalDate): void {
    for (; this.nextJobOn <= untilOn; this.nextJobOn = addDays(this.nextJobOn, 1)) playDailySlots(this.book, this.contextAt(jobMoment(this.nextJobOn)));
  }

  /** At the end of the last working day before `today`; after that only the daily job runs. */
  urgeLate(meeting: DemoMeeting, today: LocalDate): void {
    let on = addDays(today, -1);
    while (!isWorkingDay(on, this.stage.calendar)) on = addDays(on, -1);
    this.passDays(on);
    const { postKey } = demandRow(meeting.roles.find((each) => each.role === 'secretariat'), 'secretariat');
    playUrges(this.sceneOf({ on, at: `${on}T09:50:00.000Z`, by: this.stage.directory.sittingOn(postKey, on) }));
  }

  private contextAt({ on, at }: DemoMoment): VerbContext {
    return { today: on, now: at, calendar: this.stage.calendar, settings: defaultSettings, newId };
  }

  private sceneOf(act: DemoAct): Scene {
    const { book } = this;
    const { directory } = this.stage;
    const actor = directory.actorOn(act.by, act.on);
    return { book, directory, actor, context: this.contextAt(act), append: (events) => book.append(events, act.at, (postId) => eventActor(actor, postId)) };
  }

  private establish(meeting: DemoMeeting, code: string, complaintsOpen: boolean): MeetingBook {
    const { directory, jurisdictionId } = this.stage;
    const { name, shortName, secretariatUnitCode, established } = meeting;
    const admin = directory.actorOn(directory.systemAdministrator(), established.on);
    const wanted = { code, name, shortName, level: 'city', jurisdictionId, parentId: null, secretariatUnitId: directory.unitId(secretariatUnitCode), demo: true } as const;
    const ids = [directory.meetingId(meeting.key)];
    const made = establishJointMeeting(admin, wanted, { today: established.on, newId: () => ids.shift() ?? newId() });
    const book = new MeetingBook({ ...made.jointMeeting, complaintsOpen, establishedOn: established.on });
    book.memberships.push(made.membership);
    book.append(made.events.map((event) => (event.subjectType === 'joint_meeting' ? { ...event, data: { ...event.data, complaintsOpen } } : event)), established.at, (postId) => eventActor(admin, postId));
    this.addMembers(book, meeting);
    return book;
  }

  private addMembers(book: MeetingBook, meeting: DemoMeeting): void {
    const { directory } = this.stage;
    const { postKey } = demandRow(meeting.roles.find((each) => each.role === 'secretariat'), 'secretariat');
    const secretary = directory.actorOn(directory.sittingOn(postKey, meeting.established.on), meeting.established.on);
    for (const { unitCode, role, fromOn } of meeting.members.filter((member) => member.role !== 'lead')) {
      const subject = { jointMeetingId: book.id, memberships: book.memberships };
      const { membership, events } = addMember(secretary, subject, { unitId: directory.unitId(unitCode), unitName: unitCode, role, fromOn }, this.contextAt(meeting.established));
      book.memberships.push(membership);
      book.append(events, meeting.established.at, (postId) => eventActor(secretary, postId));
    }
  }
}

function play(scene: Scene, step: DemoStep, taskIds: TaskIds, frame: NoticeFrame): void {
  switch (step.verb) {
    case 'importNotice': return playImport(scene, step.notice, frame);
    case 'reviseDraftItem': return playRevision(scene, step.notice, step.revision);
    case 'confirmNotice': return playConfirm(scene, step.notice, frame);
    case 'setFrequency': return playFrequency(scene, step.frequency);
    case 'setRecipient': return playRecipient(scene, step.recipient);
    case 'expandHolders': return playExpansion(scene, step.expansion);
    case 'draftTask': return playDraft(scene, step.task, taskIds);
    case 'assignTask':
      playAssign(scene, step.task, taskIds);
      return playIndicators(scene, step.task, taskIds.get(step.task.key) ?? '');
    case 'closeOutTask': return playCloseOut(scene, step.task, taskIds);
    default: return playPart(scene, step, taskIds);
  }
}

type PartStep = Extract<DemoStep, { readonly assignment: unknown }>;

function playPart(scene: Scene, step: PartStep, taskIds: TaskIds): void {
  const part = partOf(scene, step.task, step.assignment, taskIds);
  switch (step.verb) {
    case 'acknowledgeAssignment': return playAcknowledge(scene, part);
    case 'requestCompletion': return playRequest(scene, part, step.text);
    case 'returnCompletion': return playReturn(scene, part, step.reason);
    case 'acceptCompletion': return playAccept(scene, part, step.grade);
    case 'saveReportDraft': return playSave(scene, slotOf(scene, part.assignment, step.report), step.draft);
    case 'fileReport': return playFile(scene, slotOf(scene, part.assignment, step.report), step.attempt);
    case 'returnReport': return playReportReturn(scene, slotOf(scene, part.assignment, step.report), step.reason);
    case 'acceptReport': return playReportAccept(scene, slotOf(scene, part.assignment, step.report));
  }
}
