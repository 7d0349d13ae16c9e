import { initialsPattern, searchLimits, type InspectionReading, type LocalDate, type SearchKind } from '@lianxi/domain';
import { standingSql } from './finding.sql.js';
import { dutySeenSql, inForceSql, taskSeenSql } from './seen.sql.js';
import { likePattern, query, run, type Query, type QueryRunnerLike } from './sql.js';
import { unitHereSql } from './unit.sql.js';

/** One thing found: what it is called, and what tells it from others of that name. */
export interface SearchHitRow {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly code: string | null;
  /** Unit, post or issuer beside it. */
  readonly detail: string | null;
  /** The unit of a person, the inspection or assessment of a finding. */
  readonly placeId: string | null;
  readonly fromAssessment: boolean;
}

export interface SearchParams extends InspectionReading {
  readonly jointMeetingId: string;
  readonly visibleUnitIds: readonly string[] | null;
  readonly today: LocalDate;
  readonly text: string;
}

interface Found {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly code?: string;
  readonly detail?: string;
  readonly placeId?: string;
  readonly fromAssessment?: string;
  /** Other words it is found by. */
  readonly also?: readonly string[];
  readonly initials: string;
  /** Initials that fit as well at the end: 民政局 is what a unit is called, 市 only whose it is. */
  readonly byEnd?: boolean;
  /** Of two that fit alike the first in this order. */
  readonly order: string;
  readonly from: string;
}

/** How well a row fits: its code, its beginning, its words, other words, its initials; null where it does not. */
function fitSql({ title, code = 'NULL::text', also = [], initials, byEnd = false }: Found): string {
  const whole = byEnd ? `'^' || :initials::text || '|' || :initials::text || '$'` : `'^' || :initials::text`;
  return `CASE WHEN ${code} ILIKE :exact THEN 0 WHEN ${title} ILIKE :start THEN 1 WHEN ${title} ILIKE :pattern THEN 2 WHEN ${code} ILIKE :pattern${also.map((word) => ` OR ${word} ILIKE :pattern`).join('')} THEN 3
        WHEN :initials::text IS NOT NULL AND ${initials} ~ (${whole}) THEN 4 WHEN :initials::text IS NOT NULL AND ${initials} ~ :initials::text THEN 5 END`;
}

function oneKindSql(found: Found): string {
  const { kind, id, title, code = 'NULL', detail = 'NULL', placeId = 'NULL', fromAssessment = 'false', order, from } = found;
  return `(SELECT * FROM (SELECT '${kind}' AS kind, ${id} AS id, ${title} AS title, ${code}::text AS code, ${detail}::text AS detail, ${placeId}::uuid AS place_id, ${fromAssessment} AS from_assessment,
      ${fitSql(found)} AS fit, row_number() OVER (ORDER BY ${order}) AS place
    ${from}) rows WHERE fit IS NOT NULL ORDER BY fit, place LIMIT ${searchLimits.ofKind})`;
}

const here = 'joint_meeting_id = :jointMeetingId::uuid';

const kinds: readonly Found[] = [
  {
    kind: 'task', id: 't.id', title: 't.title', code: 't.code', detail: 'lead.name', initials: 't.initials', order: `t.state IN ('assigned', 'suspended') DESC, t.code DESC`,
    from: `FROM task t
    LEFT JOIN LATERAL (SELECT u.name FROM assignment a JOIN unit u ON u.id = a.unit_id
      WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role = 'lead' AND a.state <> 'withdrawn' ORDER BY u.code LIMIT 1) lead ON true
    WHERE t.${here} AND ${taskSeenSql('t')}`,
  },
  {
    kind: 'unit', id: 'u.id', title: 'u.name', code: 'u.code', detail: 'j.name', also: ['u.short_name'], initials: 'u.initials', byEnd: true, order: `array_position(ARRAY['city', 'county', 'town'], u.level), u.code`,
    from: `FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id WHERE (u.valid_to IS NULL OR u.valid_to >= :today::date) AND ${unitHereSql}`,
  },
  {
    kind: 'person', id: 'o.id', title: 'n.name', detail: `u.name || ' · ' || p.title`, placeId: 'u.id', also: ['p.title'], initials: 'n.initials', order: 'u.code, p.position, n.name',
    from: `FROM post_holding o JOIN person n ON n.id = o.person_id JOIN post p ON p.id = o.post_id JOIN unit u ON u.id = p.unit_id JOIN jurisdiction j ON j.id = u.jurisdiction_id
    WHERE o.from_on <= :today::date AND (o.to_on IS NULL OR o.to_on >= :today::date) AND ${unitHereSql}`,
  },
  {
    kind: 'duty', id: 'd.id', title: 'd.title', code: 'd.code', detail: 'u.name', also: ['d.text'], initials: 'd.initials', order: 'd.notice_id DESC, d.start_offset, d.position, d.code',
    from: `FROM duty d LEFT JOIN unit u ON u.id = d.unit_id WHERE d.${here} AND ${inForceSql('d')} AND ${dutySeenSql('d')}`,
  },
  {
    kind: 'finding', id: 'f.id', title: 'f.matter', code: 'f.origin_code', detail: 'u.name', placeId: 'f.origin_id', fromAssessment: `f.origin = 'assessment'`, also: ['f.text'], initials: 'f.initials', order: 'f.found_on DESC, f.origin_code, f.sequence',
    from: `FROM (${standingSql}) f JOIN unit u ON u.id = f.unit_id`,
  },
  {
    kind: 'notice', id: 'n.id', title: 'n.title', code: 'n.doc_number', detail: 'n.issuer', initials: 'n.initials', order: 'n.imported_at DESC, n.id DESC',
    from: `FROM notice n WHERE n.${here} AND (n.state IN ('confirmed', 'superseded') OR (n.state = 'draft' AND :visibleUnitIds::uuid[] IS NULL)) AND (:visibleUnitIds::uuid[] IS NULL OR cardinality(:visibleUnitIds::uuid[]) > 0)`,
  },
];

export function searchQuery(params: SearchParams): Query<SearchHitRow> {
  const pattern = likePattern(params.text) ?? '';
  return query(
    `SELECT kind, id, title, code, detail, place_id AS "placeId", from_assessment AS "fromAssessment" FROM (
    ${kinds.map(oneKindSql).join('\n    UNION ALL\n    ')}) found
    ORDER BY min(fit) OVER (PARTITION BY kind), array_position(ARRAY['${kinds.map(({ kind }) => kind).join(`', '`)}'], kind), fit, place`,
    { ...params, pattern, start: pattern.slice(1), exact: pattern.slice(1, -1), initials: initialsPattern(params.text) },
  );
}

/** What the viewer may see of everything that is called so, the best of each kind: one statement. */
export function findAnything(runner: QueryRunnerLike, params: SearchParams): Promise<SearchHitRow[]> {
  return run(runner, searchQuery(params));
}
