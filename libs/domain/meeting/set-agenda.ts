import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandWhole, limitText, textLimits } from '../shared/input.js';
import { meetingLimits, type AgendaItem, type Meeting, type MeetingDecision, type MeetingSeat } from './meeting.js';
import { changeMeeting, type ChangedMeeting } from './meeting-scope.js';

export interface AgendaItemInput extends Pick<AgendaItem, 'title' | 'source' | 'subjectId' | 'unitId' | 'note'> {
  /** Of an item that stands already; null for a new one. */
  readonly id: string | null;
  /** Its papers, by id; what they hold stays with the file. */
  readonly fileIds: readonly string[];
}

export interface AgendaSubject {
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  readonly seats: readonly Pick<MeetingSeat, 'unitId'>[];
  readonly decisions: readonly Pick<MeetingDecision, 'agendaItemId'>[];
}

/**
 * The agenda (议题) in its order: picked from what is stuck, or written. AGENDA_DECIDED for an item that was decided on, AGENDA_TWICE for the same matter twice,
 * UNIT_NOT_CALLED for a unit that has no seat.
 */
export function setAgenda(
  actor: Actor,
  { meeting: before, items: held, seats, decisions }: AgendaSubject,
  input: { readonly version: number; readonly items: readonly AgendaItemInput[] },
  context: VerbContext,
): ChangedMeeting & { readonly items: readonly AgendaItem[] } {
  const made: { items: readonly AgendaItem[] } = { items: [] };
  const { meeting, events } = changeMeeting('setAgenda', actor, before, input.version, context, () => {
    demandWhole(input.items.length, 0, meetingLimits.items, 'items');
    const kept = new Set(input.items.flatMap(({ id }) => id ?? []));
    if (decisions.some(({ agendaItemId }) => !kept.has(agendaItemId))) throw new DomainError('AGENDA_DECIDED', {}, 'items');
    const subjects = input.items.flatMap(({ source, subjectId }) => (source === 'free' || subjectId === null ? [] : [subjectId]));
    if (new Set(subjects).size < subjects.length) throw new DomainError('AGENDA_TWICE', {}, 'items');
    made.items = input.items.map((item, at) => itemOf(item, at + 1));
    return { changes: {}, data: { items: made.items.map((item, at) => ({ ...item, fileIds: input.items[at]?.fileIds ?? [] })) } };
  });
  return { meeting, events, items: made.items };

  function itemOf({ id, title, source, subjectId, unitId, note, fileIds }: AgendaItemInput, sequence: number): AgendaItem {
    if (id !== null && !held.some((item) => item.id === id)) throw new DomainError('NOT_FOUND', { subject: 'agenda_item' }, 'items');
    if (unitId !== null && !seats.some((seat) => seat.unitId === unitId)) throw new DomainError('UNIT_NOT_CALLED', {}, 'items');
    demandWhole(fileIds.length, 0, meetingLimits.files, 'items');
    if ((source === 'free') !== (subjectId === null)) throw new DomainError('INPUT_INVALID', {}, 'items');
    return {
      id: id ?? context.newId(), jointMeetingId: before.jointMeetingId, meetingId: before.id, sequence, title: demandText(title, 'items', textLimits.title), source, subjectId, unitId,
      note: limitText(note, 'items', meetingLimits.note) || null,
    };
  }
}
