import { Injectable } from '@nestjs/common';
import {
  findAgendaItems, findAgendaProposals, findDecisions, findDecisionsOfTasks, findMeetings, findMeetingSeats, findMinutesResponses, findPastDecisions, findSeatCandidates, isId, JointMeetingEntity,
  type AgendaItemRow, type AgendaProposalRow, type DecisionRow, type MeetingListParams, type MeetingRow, type MeetingSeatRow, type MinutesResponseRow, type SeatCandidateRow,
} from '@lianxi/api-data';
import type { QueryMeetingsArgs } from '@lianxi/contract';
import { canOnMeeting, meetingReading, minutesDraft, type MeetingKind, type MeetingReading } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { demandFound } from '../../platform/input.js';
import { readPage } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';
import { groupBy } from '../task/task.loaders.js';

export interface MeetingPageNode {
  readonly items: readonly MeetingRow[];
  readonly total: number;
}

type Seen = MeetingReading & { readonly jointMeetingId: string };
const PROPOSALS = 50;
const PAST_DECISIONS = 50;

/** What is read of meetings. */
@Injectable()
export class MeetingReads {
  list(request: RequestContext, { filter, page }: QueryMeetingsArgs): Promise<MeetingPageNode> {
    return this.find(request, { ids: null, states: filter?.states ?? null, ...readPage(page) });
  }

  async one(request: RequestContext, id: string): Promise<MeetingRow | null> {
    return isId(id) ? ((await this.find(request, { ids: [id], states: null, limit: 1, offset: 0 })).items[0] ?? null) : null;
  }

  async demand(request: RequestContext, id: string): Promise<MeetingRow> {
    return demandFound(await this.one(request, id), 'meeting');
  }

  seats = (request: RequestContext, { id }: Pick<MeetingRow, 'id'>): Promise<readonly MeetingSeatRow[]> => this.parts(request, 'seats', id, findMeetingSeats);
  items = (request: RequestContext, { id }: Pick<MeetingRow, 'id'>): Promise<readonly AgendaItemRow[]> => this.parts(request, 'items', id, findAgendaItems);
  decisions = (request: RequestContext, { id }: Pick<MeetingRow, 'id'>): Promise<readonly DecisionRow[]> => this.parts(request, 'decisions', id, findDecisions);
  responses = (request: RequestContext, { id }: Pick<MeetingRow, 'id'>): Promise<readonly MinutesResponseRow[]> => this.parts(request, 'responses', id, findMinutesResponses);

  async pastDecisions(request: RequestContext, { id, heldOn }: MeetingRow): Promise<readonly DecisionRow[]> {
    return findPastDecisions(await request.reader(), { ...this.reading(request), meetingId: id, before: heldOn ?? request.today, limit: PAST_DECISIONS });
  }

  async proposals(request: RequestContext, { id, state }: MeetingRow): Promise<readonly AgendaProposalRow[]> {
    if (state !== 'called' && state !== 'held') return [];
    return findAgendaProposals(await request.reader(), { jointMeetingId: request.tenant, meetingId: id, today: request.today, limit: PROPOSALS });
  }

  async candidates(request: RequestContext, kind: MeetingKind): Promise<readonly SeatCandidateRow[]> {
    return findSeatCandidates(await request.reader(), { jointMeetingId: request.tenant, today: request.today, kind });
  }

  async ofTask(request: RequestContext, taskId: string): Promise<DecisionRow | null> {
    const seen = this.reading(request);
    const loader = request.loader('meeting.ofTask', async (manager, ids) => groupBy(await findDecisionsOfTasks(manager, { ...seen, ids }), (row) => row.taskId ?? ''));
    return (await loader.load(taskId))?.[0] ?? null;
  }

  /** Written from the record, for who drafts. */
  async draft(request: RequestContext, row: MeetingRow): Promise<string | null> {
    if (!canOnMeeting('draftMinutes', request.actor, row, request.today)) return null;
    const { name } = await (await request.reader()).findOneByOrFail(JointMeetingEntity, { id: request.tenant });
    const decisions = await this.decisions(request, row);
    return minutesDraft({ meeting: row, jointMeetingName: name, items: await this.items(request, row), decisions, seats: await this.seats(request, row) });
  }

  reading(request: RequestContext): Seen {
    return { jointMeetingId: request.tenant, ...meetingReading(request.actor, request.tenant, request.today) };
  }

  private async parts<Row extends { readonly meetingId: string }>(request: RequestContext, name: string, id: string, find: (manager: EntityManager, params: Seen & { readonly ids: readonly string[] }) => Promise<Row[]>): Promise<readonly Row[]> {
    const seen = this.reading(request);
    const loader = request.loader(`meeting.${name}`, async (manager, ids) => groupBy(await find(manager, { ...seen, ids }), (row) => row.meetingId));
    return (await loader.load(id)) ?? [];
  }

  private async find(request: RequestContext, wanted: Pick<MeetingListParams, 'ids' | 'states' | 'limit' | 'offset'>): Promise<MeetingPageNode> {
    return findMeetings(await request.reader(), { ...this.reading(request), ...wanted });
  }
}
