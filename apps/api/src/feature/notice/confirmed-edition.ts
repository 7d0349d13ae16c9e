import type { Notice } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';

/** One import or confirmation at a time in a joint meeting, so that which edition is confirmed does not change meanwhile. */
export async function lockEditions(manager: EntityManager, jointMeetingId: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('lianxi.notice.' || $1::text, 0))`, [jointMeetingId]);
}

/** The latest edition in the register of the same number or the same title. */
export async function findConfirmedEdition(manager: EntityManager, { jointMeetingId, title, docNumber }: Pick<Notice, 'jointMeetingId' | 'title' | 'docNumber'>): Promise<string | null> {
  const rows = (await manager.query(
    `SELECT id FROM notice WHERE joint_meeting_id = $1 AND state = 'confirmed' AND (doc_number = $2 OR regexp_replace(title, '\\s', '', 'g') = regexp_replace($3, '\\s', '', 'g'))
     ORDER BY (doc_number = $2) DESC NULLS LAST, edition DESC, imported_at DESC LIMIT 1`,
    [jointMeetingId, docNumber, title],
  )) as { id: string }[];
  return rows[0]?.id ?? null;
}
