import { findFindingCounts, findFindingList, isId, type FindingCountRow, type FindingDimension, type FindingListRow } from '@lianxi/api-data';
import type { FindingCounts, QueryFindingsArgs } from '@lianxi/contract';
import { inspectionReading } from '@lianxi/domain';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { readPage } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';

interface FindingPageNode {
  readonly items: readonly FindingListRow[];
  readonly total: number;
}

const seen = ({ actor, tenant, today }: RequestContext) => ({ jointMeetingId: tenant, ...inspectionReading(actor, tenant, today) });

/** Findings of inspections and assessments in one list, and counted. */
@Resolver()
export class FindingListResolver {
  @Query()
  async findings(@Context() request: RequestContext, @Args() { filter, sort, page }: QueryFindingsArgs): Promise<FindingPageNode> {
    const { origin = null, unitId = null, countyId = null, kind = null, severity = null, topic = null, repeated, text = null } = filter ?? {};
    if ((unitId !== null && !isId(unitId)) || (countyId !== null && !isId(countyId))) return { items: [], total: 0 };
    const params = { ...seen(request), origin, unitId, countyId, kind, severity, topic, repeated: repeated === true, text, sort: sort ?? 'newest', ...readPage(page) } as const;
    return findFindingList(await request.reader(), params);
  }

  @Query()
  async findingCounts(@Context() request: RequestContext): Promise<FindingCounts> {
    const rows = await findFindingCounts(await request.reader(), seen(request));
    const of = (dimension: FindingDimension): FindingCountRow[] => rows.filter((row) => row.dimension === dimension);
    const kinds = of('kind');
    return { units: of('unit'), counties: of('county'), kinds, topics: of('topic'), again: of('again'), total: kinds.reduce((sum, { total }) => sum + total, 0) };
  }
}
