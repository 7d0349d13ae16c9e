import { emptyDatabase, testDatabase } from '../testing/index.js';
import { newId } from '../ids.js';
import type { BackupManifest } from './backup-manifest.js';
import { loadBackup } from './load-backup.js';
import { RowMeter, Snapshot, type TableSum } from './snapshot.js';
import type { TableShape } from './table-catalogue.js';

async function* pieces(text: string): AsyncGenerator<Buffer> {
  await Promise.resolve();
  yield Buffer.from(text);
}

async function sumOfText(table: TableShape, text: string): Promise<TableSum> {
  const meter = new RowMeter();
  for await (const piece of meter.through(pieces(text))) void piece;
  return meter.sum(table);
}

it('loads what is whole, and refuses steps of a joint meeting there is not: no key would say so as it comes back', async () => {
  const [source, target] = [await testDatabase(), await emptyDatabase()];
  try {
    const snapshot = await Snapshot.open(source.ownerUrl);
    const { tables, migrations } = snapshot;
    await snapshot.close();
    const step = `${[newId(), 'report', newId(), '2026-03-02', '1', 'liaison', '2026-03-03', '{}'].join('\t')}\n`;
    const load = async (steps: string): Promise<void> => {
      const textOf = (name: string): string => (name === 'escalation_step' ? steps : '');
      const sums = await Promise.all(tables.map((table) => sumOfText(table, textOf(table.name))));
      await loadBackup(target.ownerUrl, { migrations, tables: sums } as unknown as BackupManifest, (name) => pieces(textOf(name)));
    };
    await expect(load(step)).rejects.toMatchObject({ problem: { kind: 'damaged', what: 'escalation_step' } });
    // All of it was taken back: the target is as empty as before.
    await load('');
  } finally {
    await Promise.all([source.drop(), target.drop()]);
  }
}, 60_000);
