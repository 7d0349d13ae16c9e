import { createDataSource } from '../data-source.js';
import { newId } from '../ids.js';
import { migrations } from '../migrations/index.js';
import { OneAttemptTable } from '../migrations/0084-one-attempt-table.js';
import { emptyDatabase } from '../testing/index.js';

it('what was counted of the public before goes on being counted, each joint meeting’s own', async () => {
  const database = await emptyDatabase();
  const owner = createDataSource({ url: database.ownerUrl, poolSize: 1 });
  try {
    owner.setOptions({ migrations: migrations.filter((each) => each !== OneAttemptTable) });
    await owner.initialize();
    await owner.runMigrations({ transaction: 'each' });
    const [place, unit, ...meetings] = [newId(), newId(), newId(), newId()];
    await owner.query(`INSERT INTO jurisdiction (id, code, name, level) VALUES ($1, '440700', '江门市', 'city')`, [place]);
    await owner.query(`INSERT INTO unit (id, code, name, kind, level, jurisdiction_id, valid_from) VALUES ($1, 'u', '民政局', 'government_department', 'city', $2, '2018-01-01')`, [unit, place]);
    for (const [at, id] of meetings.entries()) {
      await owner.transaction(async (manager) => {
        await manager.query(`SELECT set_config('lianxi.joint_meeting_id', $1, true)`, [id]);
        await manager.query('INSERT INTO joint_meeting (id, code, name, level, jurisdiction_id, secretariat_unit_id, established_on) VALUES ($1, $2, $2, $3, $4, $5, $6)', [id, `jm-${String(at)}`, 'city', place, unit, '2018-01-01']);
        await manager.query(`INSERT INTO public_attempt VALUES ($1, 'follow', 'h', '2026-03-02T00:00:00Z', $2)`, [id, at + 3]);
      });
    }
    await owner.query(`INSERT INTO attempt VALUES ('f', '2026-03-02T00:00:00Z', 7)`);
    const runner = owner.createQueryRunner();
    const rows = (): Promise<unknown> => runner.query('SELECT kind, who_hash AS who, count FROM attempt ORDER BY count');
    await runner.startTransaction();
    await new OneAttemptTable().up(runner);
    expect(await rows()).toEqual([...meetings.map((id, at) => ({ kind: 'follow', who: `${id} h`, count: at + 3 })), { kind: 'failure', who: 'f', count: 7 }]);
    await new OneAttemptTable().down(runner);
    expect(await runner.query('SELECT who_hash AS who, count FROM attempt')).toEqual([{ who: 'f', count: 7 }]);
    await runner.rollbackTransaction();
    await runner.release();
  } finally {
    await owner.destroy();
    await database.drop();
  }
});
