import { makeCode, type CodePrefix } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';

/** Raises the counter of a kind and year and gives its new value; the row stays locked until the transaction ends, so numbers have no gaps. */
async function raise(manager: EntityManager, jointMeetingId: string, prefix: CodePrefix, year: number, by: number): Promise<number> {
  const [row] = (await manager.query(
    `INSERT INTO code_counter (joint_meeting_id, prefix, year, last) VALUES ($1, $2, $3, $4)
     ON CONFLICT (joint_meeting_id, prefix, year) DO UPDATE SET last = code_counter.last + excluded.last RETURNING last`,
    [jointMeetingId, prefix, year, by],
  )) as { last: number }[];
  return row?.last ?? by;
}

/** The next `count` codes of a kind and year. */
export async function nextCodes(manager: EntityManager, jointMeetingId: string, prefix: CodePrefix, year: number, count: number): Promise<string[]> {
  if (count === 0) return [];
  const last = await raise(manager, jointMeetingId, prefix, year, count);
  return Array.from({ length: count }, (_, index) => makeCode(prefix, year, last - count + 1 + index));
}

export async function nextCode(manager: EntityManager, jointMeetingId: string, prefix: CodePrefix, year: number): Promise<string> {
  const [code] = await nextCodes(manager, jointMeetingId, prefix, year, 1);
  return code as string;
}

/** The last number given, with its counter locked: for verbs that learn only while at work how many codes they need. Then `takeCodes`. */
export function lockCodes(manager: EntityManager, jointMeetingId: string, prefix: CodePrefix, year: number): Promise<number> {
  return raise(manager, jointMeetingId, prefix, year, 0);
}

export async function takeCodes(manager: EntityManager, jointMeetingId: string, prefix: CodePrefix, year: number, count: number): Promise<void> {
  if (count > 0) await raise(manager, jointMeetingId, prefix, year, count);
}
