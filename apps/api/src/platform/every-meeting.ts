import type { DataSource } from 'typeorm';

/** While the database works for one joint meeting, the worker works for the other. */
const AT_ONCE = 2;

/**
 * Does a job's work in every joint meeting, a few at a time, and answers the sum. Where it fails in one, the others have theirs all the same; then
 * it fails with what went wrong, so that the queue tries again.
 */
export async function inEveryMeeting(dataSource: DataSource, work: (jointMeetingId: string) => Promise<number>): Promise<number> {
  const meetings = ((await dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[]).values();
  const failed: unknown[] = [];
  let sum = 0;
  const lane = async (): Promise<void> => {
    for (const { id } of meetings) {
      const done = await work(id).catch((error: unknown) => {
        failed.push(error);
        return 0;
      });
      sum += done;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  if (failed.length === 1) throw failed[0];
  if (failed.length > 1) throw new AggregateError(failed, `failed in ${String(failed.length)} joint meetings, first: ${String(failed[0])}`);
  return sum;
}
