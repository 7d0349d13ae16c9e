import type { AgendaItem, Bulletin, BulletinLine, BulletinReceipt, Meeting, MeetingDecision, MeetingSeat, MinutesResponse } from '@lianxi/domain';

/** What meetings and bulletins leave. */
export class ConvenedBook {
  readonly meetings = new Map<string, Meeting>();
  readonly seats = new Map<string, MeetingSeat>();
  readonly items: AgendaItem[] = [];
  readonly decisions: MeetingDecision[] = [];
  readonly responses = new Map<string, MinutesResponse>();

  readonly bulletins = new Map<string, Bulletin>();
  readonly bulletinLines: BulletinLine[] = [];
  readonly receipts = new Map<string, BulletinReceipt>();

  /** Parents first. */
  tables(): ReadonlyArray<readonly [table: string, rows: readonly object[]]> {
    return [
      ['meeting', [...this.meetings.values()]],
      ['meeting_seat', [...this.seats.values()]],
      ['agenda_item', this.items],
      ['meeting_decision', this.decisions],
      ['minutes_response', [...this.responses.values()]],
      ['bulletin', [...this.bulletins.values()]],
      ['bulletin_line', this.bulletinLines],
      ['bulletin_receipt', [...this.receipts.values()]],
    ];
  }
}
