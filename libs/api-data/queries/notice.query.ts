import { CERTAIN_FROM, type DraftItem, type Government, type LocalDate, type Notice, type NoticeState } from '@lianxi/domain';
import { select } from './columns.js';
import { query, run, type Query, type QueryRunnerLike } from './sql.js';

const headColumns = [
  'id', 'jointMeetingId', 'code', 'title', 'docNumber', 'issuer', 'issuedOn', 'edition', 'state', 'previousId', 'sourceName', 'sourceHash', 'importedAt', 'discardReason', 'version',
] as const satisfies readonly (keyof Notice)[];

/** A notice without its long parts, which are loaded where they are asked for. */
export type NoticeHead = Pick<Notice, (typeof headColumns)[number]>;
export type NoticeBody = Pick<Notice, 'id' | 'text' | 'sections' | 'warnings'>;

export interface NoticeListParams {
  readonly jointMeetingId: string;
  readonly states: readonly NoticeState[];
  readonly limit: number;
  readonly offset: number;
}

export function noticeListQuery(params: NoticeListParams): Query<NoticeHead & { total: number }> {
  return query(
    `SELECT ${select('n', headColumns)}, (count(*) OVER ())::int AS total FROM notice n
    WHERE n.joint_meeting_id = :jointMeetingId::uuid AND n.state = ANY(:states::text[])
    ORDER BY n.imported_at DESC, n.id DESC LIMIT :limit::int OFFSET :offset::int`,
    { ...params },
  );
}

export function findNotices(runner: QueryRunnerLike, params: NoticeListParams): Promise<(NoticeHead & { total: number })[]> {
  return run(runner, noticeListQuery(params));
}

export function noticeByIdQuery(params: { readonly jointMeetingId: string; readonly ids: readonly string[] }): Query<NoticeHead> {
  return query(`SELECT ${select('n', headColumns)} FROM notice n WHERE n.joint_meeting_id = :jointMeetingId::uuid AND n.id = ANY(:ids::uuid[])`, { ...params });
}

export async function findNoticeHeads(runner: QueryRunnerLike, params: { readonly jointMeetingId: string; readonly ids: readonly string[] }): Promise<ReadonlyMap<string, NoticeHead>> {
  return new Map((await run(runner, noticeByIdQuery(params))).map((row) => [row.id, row]));
}

export async function findNoticeBodies(runner: QueryRunnerLike, params: { readonly jointMeetingId: string; readonly ids: readonly string[] }): Promise<ReadonlyMap<string, NoticeBody>> {
  const statement = query<NoticeBody>('SELECT n.id, n.text, n.sections, n.warnings FROM notice n WHERE n.joint_meeting_id = :jointMeetingId::uuid AND n.id = ANY(:ids::uuid[])', { ...params });
  return new Map((await run(runner, statement)).map((row) => [row.id, row]));
}

export interface NoticeCounts {
  readonly id: string;
  readonly open: number;
  readonly unsettled: number;
  readonly doubtful: number;
  readonly dropped: number;
  readonly new: number;
  readonly changed: number;
  readonly gone: number;
  readonly same: number;
  readonly dutyCount: number;
  readonly unitCount: number;
}

export interface NoticeCountParams {
  readonly jointMeetingId: string;
  readonly ids: readonly string[];
  readonly visibleUnitIds: readonly string[] | null;
  readonly today: LocalDate;
}

export function noticeCountsQuery(params: NoticeCountParams): Query<NoticeCounts> {
  const living = `i.state <> 'dropped'`;
  // As standingOf in the domain; the integration test of notices compares them.
  const present = `i.state = 'open' AND i.change <> 'gone'`;
  const unnamed = `NOT jsonb_path_exists(i.units, '$[*] ? (@.generic == false)') OR jsonb_path_exists(i.units, '$[*] ? (@.generic == false && @.unitId == null)')`;
  const unsettled = `(${present} AND i.kind <> 'lower_duty' AND CASE WHEN i.kind = 'class_duty' THEN i.units = '[]' ELSE ${unnamed} END)`;
  const lacksRecipient = `i.duty_kind = 'data' AND i.kind <> 'task' AND i.recipient_unit_id IS NULL`;
  const doubtful = `(${present} AND (i.confidence < ${CERTAIN_FROM} OR cardinality(i.reasons) > 0 OR (${lacksRecipient}) OR i.change = 'changed'))`;
  return query(
    `SELECT n.id, coalesce(items.open, 0) AS open, coalesce(items.unsettled, 0) AS unsettled, coalesce(items.doubtful, 0) AS doubtful, coalesce(items.dropped, 0) AS dropped, coalesce(items.new, 0) AS new,
      coalesce(items.changed, 0) AS changed, coalesce(items.gone, 0) AS gone, coalesce(items.same, 0) AS same,
      duties.count AS "dutyCount", CASE WHEN n.state IN ('draft', 'discarded') THEN coalesce(items.units, 0) ELSE duties.units END AS "unitCount"
    FROM notice n
    LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE i.state = 'open')::int AS open, count(*) FILTER (WHERE ${unsettled})::int AS unsettled,
        count(*) FILTER (WHERE ${doubtful} AND NOT ${unsettled})::int AS doubtful,
        count(*) FILTER (WHERE i.state = 'dropped')::int AS dropped, count(*) FILTER (WHERE i.change = 'new' AND ${living})::int AS new,
        count(*) FILTER (WHERE i.change = 'changed' AND ${living})::int AS changed, count(*) FILTER (WHERE i.change = 'gone' AND ${living})::int AS gone,
        count(*) FILTER (WHERE i.change = 'same' AND ${living})::int AS same,
        (SELECT count(DISTINCT u ->> 'name')::int FROM draft_item o CROSS JOIN LATERAL jsonb_array_elements(o.units) u
          WHERE o.joint_meeting_id = n.joint_meeting_id AND o.notice_id = n.id AND o.change <> 'gone' AND NOT (u ->> 'generic')::boolean) AS units
      FROM draft_item i WHERE i.joint_meeting_id = n.joint_meeting_id AND i.notice_id = n.id) items ON true
    LEFT JOIN LATERAL (SELECT count(*)::int AS count, count(DISTINCT d.unit_id)::int AS units FROM duty d
      WHERE d.joint_meeting_id = n.joint_meeting_id AND d.notice_id = n.id AND d.valid_from <= :today::date AND (d.valid_to IS NULL OR d.valid_to >= :today::date)
        AND (:visibleUnitIds::uuid[] IS NULL OR d.unit_id IS NULL OR d.unit_id = ANY(:visibleUnitIds::uuid[]))) duties ON true
    WHERE n.joint_meeting_id = :jointMeetingId::uuid AND n.id = ANY(:ids::uuid[])`,
    { ...params },
  );
}

export async function findNoticeCounts(runner: QueryRunnerLike, params: NoticeCountParams): Promise<ReadonlyMap<string, NoticeCounts>> {
  return new Map((await run(runner, noticeCountsQuery(params))).map((row) => [row.id, row]));
}

const itemColumns = [
  'id', 'jointMeetingId', 'noticeId', 'kind', 'startOffset', 'endOffset', 'text', 'title', 'heading', 'units', 'level', 'dutyKind', 'recurrence', 'deadline', 'dueOn',
  'recipientUnitId', 'recipientBasis', 'frequencyMonths', 'frequencyBasis', 'confidence', 'reasons', 'change', 'previousText', 'state', 'position', 'version',
] as const satisfies readonly (keyof DraftItem)[];

export function draftItemsQuery(params: { readonly jointMeetingId: string; readonly noticeIds: readonly string[]; readonly states: readonly string[] }): Query<DraftItem> {
  return query(
    `SELECT ${select('i', itemColumns)} FROM draft_item i
    WHERE i.joint_meeting_id = :jointMeetingId::uuid AND i.notice_id = ANY(:noticeIds::uuid[]) AND i.state = ANY(:states::text[])
    ORDER BY i.notice_id, (i.confidence < 1) DESC, i.position, i.start_offset, i.id`,
    { ...params },
  );
}

/** Draft items, uncertain first, then in the order of the text. */
export function findDraftItems(runner: QueryRunnerLike, params: { readonly jointMeetingId: string; readonly noticeIds: readonly string[]; readonly states: readonly string[] }): Promise<DraftItem[]> {
  return run(runner, draftItemsQuery(params));
}

const AREA = `SELECT place.code || '%' FROM joint_meeting jm JOIN jurisdiction place ON place.id = jm.jurisdiction_id WHERE jm.id = :jointMeetingId::uuid`;

/** County and town governments of the joint meeting's area: one instance of a lower-level duty each. */
export function governmentsQuery(params: { readonly jointMeetingId: string; readonly today: LocalDate }): Query<Government> {
  return query(
    `SELECT u.id AS "unitId", u.level FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id
    WHERE u.kind = 'lower_government' AND u.level <> 'city' AND j.code LIKE (${AREA}) AND (u.valid_to IS NULL OR u.valid_to >= :today::date)
    ORDER BY u.code, u.id`,
    { ...params },
  );
}

export function findGovernments(runner: QueryRunnerLike, params: { readonly jointMeetingId: string; readonly today: LocalDate }): Promise<Government[]> {
  return run(runner, governmentsQuery(params));
}

export interface NamedUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly level: string;
  readonly member: boolean;
  /** Names of the places the unit's name may begin with: its own, then the joint meeting's. */
  readonly places: readonly string[];
}

/** Every unit a notice of the joint meeting may mean: those of its area, and its members from elsewhere. */
export function namedUnitsQuery(params: { readonly jointMeetingId: string; readonly today: LocalDate }): Query<NamedUnit> {
  return query(
    `SELECT u.id, u.name, u.short_name AS "shortName", u.level, m.unit_id IS NOT NULL AS member, ARRAY[j.name, seat.name] AS places
    FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id
    CROSS JOIN (SELECT place.name, place.code FROM joint_meeting jm JOIN jurisdiction place ON place.id = jm.jurisdiction_id WHERE jm.id = :jointMeetingId::uuid) seat
    LEFT JOIN (SELECT DISTINCT unit_id FROM membership WHERE joint_meeting_id = :jointMeetingId::uuid AND from_on <= :today::date AND (to_on IS NULL OR to_on >= :today::date)) m
      ON m.unit_id = u.id
    WHERE (u.valid_to IS NULL OR u.valid_to >= :today::date) AND (m.unit_id IS NOT NULL OR j.code LIKE seat.code || '%')
    ORDER BY (m.unit_id IS NOT NULL) DESC, u.code, u.id`,
    { ...params },
  );
}

export function findNamedUnits(runner: QueryRunnerLike, params: { readonly jointMeetingId: string; readonly today: LocalDate }): Promise<NamedUnit[]> {
  return run(runner, namedUnitsQuery(params));
}

export type FilledDraft = Pick<DraftItem, 'id' | 'noticeId' | 'units' | 'version'>;

/** Gives a unit to every open draft that names it and waits for one: what a person chose once need not be chosen again. Tells which were filled. */
export function fillDraftUnit(runner: QueryRunnerLike, params: { readonly jointMeetingId: string; readonly name: string; readonly unitId: string }): Promise<FilledDraft[]> {
  return run(
    runner,
    query<FilledDraft>(
      `WITH filled AS (UPDATE draft_item i SET units = (SELECT jsonb_agg(CASE WHEN u ->> 'name' = :name AND u ->> 'unitId' IS NULL AND NOT (u ->> 'generic')::boolean
          THEN u || jsonb_build_object('unitId', :unitId::text) ELSE u END ORDER BY place) FROM jsonb_array_elements(i.units) WITH ORDINALITY AS e(u, place))
      WHERE i.joint_meeting_id = :jointMeetingId::uuid AND i.state = 'open'
        AND i.units @> jsonb_build_array(jsonb_build_object('name', :name::text, 'unitId', NULL, 'generic', false))
      RETURNING i.id, i.notice_id AS "noticeId", i.units, i.version) SELECT * FROM filled ORDER BY id`,
      { ...params },
    ),
  );
}
