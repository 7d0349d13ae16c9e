import { makeCode, type CodePrefix } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';

/** The next `count` codes of a kind and year; their counter stays locked until the transaction ends, so numbers have no gaps. */
export async function nextCodes(manager: EntityManager, jointMeetingId: string, prefix: CodePrefix, year: number, count: number): Promise<string[]> {
  if (count === 0) return [];
  const [row] = (await manager.query(
    `INSERT INTO code_counter (joint_meeting_id, prefix, year, last) VALUES ($1, $2, $3, $4)
     ON CONFLICT (joint_meeting_id, prefix, year) DO UPDATE SET last = code_counter.last + excluded.last RETURNING last`,
    [jointMeetingId, prefix, year, count],
  )) as { last: number }[];
  const last = row?.last ?? count;
  return Array.from({ length: count }, (_, index) => makeCode(prefix, year, last - count + 1 + index));
}

export async function nextCode(manager: EntityManager, jointMeetingId: string, prefix: CodePrefix, year: number): Promise<string> {
  const [code] = await nextCodes(manager, jointMeetingId, prefix, year, 1);
  return code as string;
}
