import type { AssistanceCategory, Duty, DutyKind, FrequencyState, Level, LocalDate, SlotMark } from '@lianxi/domain';
import { select } from './columns.js';
import { markRankSql, owedSql, taskMarkSql, taskPartSql } from './light.sql.js';
import { dutySeenSql, inForceSql, taskSeenSql } from './seen.sql.js';
import { likePattern, query, run, type Query, type QueryRunnerLike } from './sql.js';

export const dutyColumns = [
  'id', 'jointMeetingId', 'code', 'noticeId', 'clauseId', 'startOffset', 'endOffset', 'text', 'title', 'unitId', 'holderClass', 'level', 'role', 'kind', 'categories',
  'frequencyState', 'frequencyMonths', 'frequencyBasis', 'frequencyFromOn', 'recipientUnitId', 'recipientBasis', 'validFrom', 'validTo', 'position', 'version',
] as const satisfies readonly (keyof Duty)[];

export interface DutyListParams {
  readonly jointMeetingId: string;
  readonly visibleUnitIds: readonly string[] | null;
  readonly today: LocalDate;
  readonly noticeId: string | null;
  readonly unitId: string | null;
  readonly level: Level | null;
  readonly kind: DutyKind | null;
  readonly frequencyState: FrequencyState | null;
  readonly category: AssistanceCategory | null;
  readonly text: string | null;
  readonly unexpandedOnly: boolean;
  /** Only those of which no task is open. */
  readonly withoutTask: boolean;
  readonly limit: number;
  readonly offset: number;
}

export interface DutyTotals {
  readonly total: number;
  readonly sentences: number;
  readonly unset: number;
}

function matchSql(params: DutyListParams): string {
  return [
    `d.joint_meeting_id = :jointMeetingId::uuid AND ${inForceSql('d')} AND ${dutySeenSql('d')}`,
    ...(params.noticeId === null ? [] : ['d.notice_id = :noticeId::uuid']),
    ...(params.unitId === null ? [] : ['d.unit_id = :unitId::uuid']),
    ...(params.level === null ? [] : ['d.level = :level']),
    ...(params.kind === null ? [] : ['d.kind = :kind']),
    ...(params.frequencyState === null ? [] : ['d.frequency_state = :frequencyState']),
    ...(params.category === null ? [] : ['d.categories @> ARRAY[:category::text]']),
    ...(params.text === null ? [] : ['(d.title ILIKE :pattern OR d.text ILIKE :pattern OR d.code ILIKE :pattern)']),
    ...(params.unexpandedOnly ? ['d.unit_id IS NULL'] : []),
    ...(params.withoutTask ? [`NOT EXISTS (SELECT FROM task t WHERE t.joint_meeting_id = d.joint_meeting_id AND t.duty_id = d.id AND t.state IN ('assigned', 'suspended'))`] : []),
  ].join('\n      AND ');
}

export function dutyListQuery(params: DutyListParams): Query<Record<string, unknown>> {
  const match = matchSql(params);
  return query(
    `WITH counted AS (SELECT count(*)::int AS total, count(DISTINCT (d.notice_id, d.start_offset, d.end_offset))::int AS sentences,
        count(*) FILTER (WHERE d.frequency_state = 'unset')::int AS unset FROM duty d
      WHERE ${match})
    SELECT counted.*, ${select('d', dutyColumns)}
    FROM counted LEFT JOIN LATERAL (SELECT d.* FROM duty d
      WHERE ${match}
      ORDER BY d.notice_id DESC, d.start_offset, d.position, d.code, d.id LIMIT :limit::int OFFSET :offset::int) d ON true
    ORDER BY d.notice_id DESC, d.start_offset, d.position, d.code, d.id`,
    { ...params, pattern: likePattern(params.text) },
  );
}

/** One page of the register in the order of the notice, with its totals: one statement. */
export async function findDutyList(runner: QueryRunnerLike, params: DutyListParams): Promise<DutyTotals & { items: Duty[] }> {
  const rows = await run(runner, dutyListQuery(params));
  const [first] = rows;
  const number = (name: string): number => (first?.[name] as number | undefined) ?? 0;
  const items = rows.filter((row) => row['id'] !== null).map((row) => Object.fromEntries(dutyColumns.map((name) => [name, row[name]])) as unknown as Duty);
  return { items, total: number('total'), sentences: number('sentences'), unset: number('unset') };
}

export interface DutyFactParams {
  readonly jointMeetingId: string;
  readonly dutyIds: readonly string[];
  readonly visibleUnitIds: readonly string[] | null;
  readonly today: LocalDate;
  readonly amberUntilOn: LocalDate;
}

export interface DutyFacts {
  readonly id: string;
  readonly noticeLabel: string;
  readonly line: number;
  readonly sentence: number;
  readonly sectionPath: readonly string[];
  readonly openTaskCount: number;
  readonly nextDueOn: LocalDate | null;
  /** The worst of its open tasks; null where it has none the viewer may see. */
  readonly mark: SlotMark | null;
  readonly sharedUnitIds: readonly string[];
}

export function dutyFactsQuery(params: DutyFactParams): Query<DutyFacts> {
  return query(
    `SELECT d.id, coalesce(n.doc_number, n.title) AS "noticeLabel", coalesce(c.line, 1) AS line, coalesce(c.sentence, 1) AS sentence,
      coalesce(c.path, '{}') AS "sectionPath", coalesce(open.count, 0) AS "openTaskCount", open.next_due_on AS "nextDueOn", open.mark,
      ARRAY(SELECT o.unit_id FROM duty o WHERE o.joint_meeting_id = d.joint_meeting_id AND o.notice_id = d.notice_id AND o.start_offset = d.start_offset
        AND o.end_offset = d.end_offset AND o.id <> d.id AND o.unit_id IS NOT NULL AND o.unit_id IS DISTINCT FROM d.unit_id AND ${inForceSql('o')}
        ORDER BY o.position, o.code) AS "sharedUnitIds"
    FROM duty d
    JOIN notice n ON n.joint_meeting_id = d.joint_meeting_id AND n.id = d.notice_id
    LEFT JOIN clause c ON c.joint_meeting_id = d.joint_meeting_id AND c.id = d.clause_id
    LEFT JOIN LATERAL (
      SELECT count(*)::int AS count, min(seen.next_due_on) AS next_due_on, (array_agg(seen.mark ORDER BY ${markRankSql('seen.mark')}))[1] AS mark
      FROM (SELECT (SELECT min(s.due_on) FROM report_slot s WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.state IN ${owedSql}) AS next_due_on,
          ${taskMarkSql('t', `(SELECT mark FROM (${taskPartSql('t')}) worst)`)} AS mark
        FROM task t WHERE t.joint_meeting_id = d.joint_meeting_id AND t.duty_id = d.id AND t.state IN ('assigned', 'suspended') AND ${taskSeenSql('t')}) seen
    ) open ON true
    WHERE d.joint_meeting_id = :jointMeetingId::uuid AND d.id = ANY(:dutyIds::uuid[])`,
    { ...params },
  );
}

/** Place in the notice, open work and sharing units of many duties: one statement. */
export async function findDutyFacts(runner: QueryRunnerLike, params: DutyFactParams): Promise<ReadonlyMap<string, DutyFacts>> {
  return new Map((await run(runner, dutyFactsQuery(params))).map((row) => [row.id, row]));
}

export interface RegisterUnitParams {
  readonly jointMeetingId: string;
  readonly visibleUnitIds: readonly string[] | null;
  readonly today: LocalDate;
  readonly noticeId: string | null;
  readonly level: Level | null;
}

export interface RegisterUnitRow {
  readonly unitId: string;
  readonly duties: number;
  readonly unset: number;
}

export function registerUnitsQuery(params: RegisterUnitParams): Query<RegisterUnitRow> {
  return query(
    `SELECT d.unit_id AS "unitId", count(*)::int AS duties, count(*) FILTER (WHERE d.frequency_state = 'unset')::int AS unset
    FROM duty d JOIN unit u ON u.id = d.unit_id
    WHERE d.joint_meeting_id = :jointMeetingId::uuid AND ${inForceSql('d')} AND ${dutySeenSql('d')}
      ${params.noticeId === null ? '' : 'AND d.notice_id = :noticeId::uuid'} ${params.level === null ? '' : 'AND u.level = :level'}
    GROUP BY d.unit_id, u.level, u.code
    ORDER BY array_position(ARRAY['city', 'county', 'town'], u.level), min(d.notice_id::text), min(d.start_offset), u.code`,
    { ...params },
  );
}

/** Units that hold duties, in the notice's order. */
export function findRegisterUnits(runner: QueryRunnerLike, params: RegisterUnitParams): Promise<RegisterUnitRow[]> {
  return run(runner, registerUnitsQuery(params));
}
