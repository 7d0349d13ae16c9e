import type { DataSource, EntityManager } from 'typeorm';

/** Says for the running transaction which joint meeting it is about; row-level security shows no other. Null = none. */
export async function setScope(manager: EntityManager, jointMeetingId: string | null): Promise<void> {
  await manager.query(`SELECT set_config('lianxi.joint_meeting_id', $1, true)`, [jointMeetingId ?? '']);
}

/** One transaction with its scope: committed when `work` is done, rolled back when it throws. */
export async function withScope<Result>(
  dataSource: DataSource,
  jointMeetingId: string | null,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  return dataSource.transaction(async (manager) => {
    await setScope(manager, jointMeetingId);
    return work(manager);
  });
}
