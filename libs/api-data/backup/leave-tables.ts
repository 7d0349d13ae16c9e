import { leaveColumns, leftBehind, partlyLeft, type LeaveReason } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { MIGRATIONS_TABLE } from './table-catalogue.js';

/** A column as whoever reads it elsewhere has to know it. */
export interface LeaveColumn {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly key: boolean;
  /** Table it points at. */
  readonly references: string | null;
}

export interface LeaveTable {
  readonly name: string;
  readonly folder: 'data' | 'reference';
  readonly columns: readonly LeaveColumn[];
  /** Rows as JSON, in the order of the key. */
  readonly sql: string;
}

export interface LeaveLeft {
  readonly table: string;
  readonly reason: LeaveReason;
  readonly sql: string;
}

const CATALOGUE = `
SELECT c.relname AS "table", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable,
  coalesce(a.attnum = ANY (p.conkey), false) AS key, array_position(p.conkey, a.attnum) AS place, a.attcollation <> 0 AS text,
  coalesce((SELECT f.confrelid::regclass::text FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.conkey[array_length(f.conkey, 1)] = a.attnum LIMIT 1),
    CASE WHEN a.attname = 'joint_meeting_id' THEN 'joint_meeting' END) AS "references",
  EXISTS (SELECT FROM pg_policies y WHERE y.schemaname = 'public' AND y.tablename = c.relname AND y.qual LIKE '%lianxi.joint_meeting_id%') AS fenced
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_constraint p ON p.conrelid = c.oid AND p.contype = 'p'
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '${MIGRATIONS_TABLE}' ORDER BY c.relname, a.attnum`;

interface CatalogueRow extends LeaveColumn {
  readonly table: string;
  readonly place: number | null;
  readonly text: boolean;
  readonly fenced: boolean;
}

const POSTS = 'SELECT post_id FROM joint_meeting_role';
const HOLDERS = `SELECT person_id FROM post_holding WHERE post_id IN (${POSTS})`;

/** Of the installation's tables what the joint meeting's rows speak of, and no more of it. */
const REFERENCE: Readonly<Record<string, { readonly columns: readonly string[] | 'all'; readonly where: string }>> = {
  jurisdiction: { columns: 'all', where: 'true' }, unit: { columns: 'all', where: 'true' }, holiday: { columns: 'all', where: 'true' }, calendar_year: { columns: 'all', where: 'true' },
  post: { columns: 'all', where: `id IN (${POSTS})` }, post_holding: { columns: 'all', where: `post_id IN (${POSTS})` }, person: { columns: ['id', 'name'], where: `id IN (${HOLDERS})` },
  account: { columns: ['id', 'person_id', 'name'], where: `person_id IN (${HOLDERS})` },
};

function tableOf(name: string, rows: readonly CatalogueRow[], folder: LeaveTable['folder'], columns: readonly string[], where: string): LeaveTable {
  const taken = rows.filter((column) => columns.includes(column.name));
  const order = rows.filter(({ key }) => key).sort((first, second) => (first.place ?? 0) - (second.place ?? 0)).map(({ name: column, text }) => `"${column}"${text ? ' COLLATE "C"' : ''}`).join(', ');
  return {
    name, folder, columns: taken.map(({ name: column, type, nullable, key, references }) => ({ name: column, type, nullable, key, references })),
    sql: `SELECT row_to_json(r)::text AS row FROM (SELECT ${taken.map((column) => `"${column.name}"`).join(', ')} FROM "${name}" WHERE ${where} ORDER BY ${order}) r`,
  };
}

/** What of the catalogue goes along and what stays behind. `scope` is the condition of one joint meeting, so that nothing hangs on row-level security alone. */
export async function findLeaveTables(manager: EntityManager, jointMeetingId: string): Promise<{ readonly taken: readonly LeaveTable[]; readonly left: readonly LeaveLeft[] }> {
  if (!/^[0-9a-f-]{36}$/.test(jointMeetingId)) throw new Error('joint meeting id');
  const byTable = new Map<string, CatalogueRow[]>();
  for (const row of (await manager.query(CATALOGUE)) as CatalogueRow[]) byTable.set(row.table, [...(byTable.get(row.table) ?? []), row]);
  const [taken, left]: [LeaveTable[], LeaveLeft[]] = [[], []];
  for (const [table, rows] of byTable) {
    const names = rows.map(({ name }) => name);
    const reference = REFERENCE[table];
    if (reference) taken.push(tableOf(table, rows, 'reference', reference.columns === 'all' ? names : reference.columns, reference.where));
    if (rows[0]?.fenced !== true) continue;
    const own = `${names.includes('joint_meeting_id') ? 'joint_meeting_id' : 'id'} = '${jointMeetingId}'::uuid`;
    const [behind, part] = [leftBehind[table], partlyLeft[table]];
    const count = (where: string): string => `SELECT count(*)::int AS n FROM "${table}" WHERE ${own}${where}`;
    if (behind !== undefined) left.push({ table, reason: behind, sql: count('') });
    else taken.push(tableOf(table, rows, 'data', leaveColumns(table, names), part ? `${own} AND ${part.takes}` : own));
    if (part) left.push({ table, reason: part.reason, sql: count(` AND NOT (${part.takes})`) });
  }
  return { taken, left };
}

export interface LeaveFile {
  readonly id: string;
  readonly storageKey: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly subjectType: string;
  readonly subjectId: string;
}

export const leaveFilesSql = (jointMeetingId: string): string =>
  `SELECT id, storage_key AS "storageKey", name, size, sha256, subject_type AS "subjectType", subject_id AS "subjectId" FROM attachment WHERE joint_meeting_id = '${jointMeetingId}'::uuid AND ${partlyLeft['attachment']?.takes ?? 'true'} ORDER BY created_at, id`;
