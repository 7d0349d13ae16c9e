import type { AgendaItem, Meeting, MeetingDecision, MeetingSeat, MinutesResponse } from '@lianxi/domain';

/** What meetings leave. */
export class ConvenedBook {
  readonly meetings = new Map<string, Meeting>();
  readonly seats = new Map<string, MeetingSeat>();
  readonly items: AgendaItem[] = [];
  readonly decisions: MeetingDecision[] = [];
  readonly responses = new Map<string, MinutesResponse>();

  /** Parents first. */
  tables(): ReadonlyArray<readonly [table: string, rows: readonly object[]]> {
    return [
      ['meeting', [...this.meetings.values()]],
      ['meeting_seat', [...this.seats.values()]],
      ['agenda_item', this.items],
      ['meeting_decision', this.decisions],
      ['minutes_response', [...this.responses.values()]],
    ];
  }
}
