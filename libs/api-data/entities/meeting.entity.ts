import type { AgendaItem, AgendaSource, Attendance, Meeting, MeetingDecision, MeetingKind, MeetingSeat, MeetingState, MinutesResponse, MinutesResponseState, SeatReply, SilenceMeaning } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One convening of the joint meeting (会议). */
@Entity('meeting')
export class MeetingEntity implements Meeting {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  kind!: MeetingKind;

  @Column({ type: 'text' })
  state!: MeetingState;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'date' })
  onDate!: string;

  @Column({ type: 'text' })
  atTime!: string;

  @Column({ type: 'text' })
  place!: string;

  @Column({ type: 'text' })
  chair!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'date' })
  calledOn!: string;

  @Column({ type: 'date', nullable: true })
  heldOn!: string | null;

  @Column({ type: 'text', nullable: true })
  minutes!: string | null;

  @Column({ type: 'integer' })
  round!: number;

  @Column({ type: 'integer', nullable: true })
  limitWorkingDays!: number | null;

  @Column({ type: 'date', nullable: true })
  limitFromOn!: string | null;

  @Column({ type: 'date', nullable: true })
  commentsDueOn!: string | null;

  @Column({ type: 'boolean' })
  commentsDueProvisional!: boolean;

  @Column({ type: 'text' })
  silence!: SilenceMeaning;

  @Column({ type: 'text', nullable: true })
  silenceBasis!: string | null;

  @Column({ type: 'date', nullable: true })
  issuedOn!: string | null;

  @Column({ type: 'integer', nullable: true })
  numberYear!: number | null;

  @Column({ type: 'integer', nullable: true })
  number!: number | null;

  @Column({ type: 'text', nullable: true })
  stateReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}

/** A unit's seat. */
@Entity('meeting_seat')
export class MeetingSeatEntity implements MeetingSeat {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  meetingId!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'uuid', nullable: true })
  postId!: string | null;

  @Column({ type: 'text' })
  office!: string;

  @Column({ type: 'text' })
  reply!: SeatReply;

  @Column({ type: 'text', nullable: true })
  replyName!: string | null;

  @Column({ type: 'text', nullable: true })
  replyOffice!: string | null;

  @Column({ type: 'text', nullable: true })
  replyReason!: string | null;

  @Column({ type: 'date', nullable: true })
  repliedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  attended!: Attendance | null;

  @Column({ type: 'text', nullable: true })
  attendedName!: string | null;

  @Column({ type: 'text', nullable: true })
  attendedOffice!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}

/** An item of the agenda (议题). */
@Entity('agenda_item')
export class AgendaItemEntity implements AgendaItem {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  meetingId!: string;

  @Column({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  source!: AgendaSource;

  @Column({ type: 'uuid', nullable: true })
  subjectId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  unitId!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}

/** What was decided on an item (议定事项). */
@Entity('meeting_decision')
export class MeetingDecisionEntity implements MeetingDecision {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  meetingId!: string;

  @Column({ type: 'uuid' })
  agendaItemId!: string;

  @Column({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'uuid', nullable: true })
  taskId!: string | null;

  @Column({ type: 'date' })
  decidedOn!: string;
}

/** What a unit says of the minutes. */
@Entity('minutes_response')
export class MinutesResponseEntity implements MinutesResponse {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  meetingId!: string;

  @Column({ type: 'integer' })
  round!: number;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  state!: MinutesResponseState;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'date', nullable: true })
  respondedOn!: string | null;

  @Column({ type: 'boolean' })
  late!: boolean;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'text', nullable: true })
  postTitle!: string | null;

  @Column({ type: 'text', nullable: true })
  personName!: string | null;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ type: 'date', nullable: true })
  answeredOn!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}
