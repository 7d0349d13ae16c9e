// The database of a command beside the product: the one that runs, the one named by the environment, or the folder's own, started for as long as it takes.
import { storedFilesOf, type BucketPlace } from '@lianxi/api-data';
import { join, resolve } from 'node:path';
import { readBucket, readOutgoingHosts } from '../../apps/api/src/platform/bucket-config.js';
import { ConfigError, ConfigReader, isHost } from '../../apps/api/src/platform/config-reader.js';
import { runningDatabase, startDatabase } from '../postgres/index.mjs';
import { acquire } from '../start/lock.mjs';
import { say } from './say.js';
import type { Installation } from './installation.js';

const root = resolve(import.meta.dirname, '..', '..');

export interface OpenInstallation extends Installation {
  readonly appUrl: string;
  readonly close: () => Promise<void>;
}

export class NotPossible extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh} / ${en}`);
  }
}

/** As the server reads it; a mistake in it is said, and nothing is begun. */
function bucketOf(): BucketPlace | null {
  const read = new ConfigReader(process.env);
  const bucket = readBucket(read, readOutgoingHosts(read, isHost));
  read.end();
  return bucket;
}

function places(): Pick<Installation, 'dataDir' | 'files' | 'checkpointFile' | 'secretKey'> {
  const dataDir = resolve(process.env['LIANXI_DATA_DIR'] || join(root, '.data'));
  return { dataDir, files: storedFilesOf({ dataDir, bucket: bucketOf() }), checkpointFile: resolve(process.env['LIANXI_CHECKPOINT_FILE'] || join(dataDir, 'checkpoints.jsonl')), secretKey: process.env['LIANXI_SECRET_KEY'] || null };
}

function placesOrSay(): ReturnType<typeof places> {
  try {
    return places();
  } catch (error) {
    throw error instanceof ConfigError ? new NotPossible(`设置有误：${error.message}`, 'the settings are wrong') : error;
  }
}

/** `alone`: only where nothing runs in the folder, which is held until it is closed. */
export async function openInstallation({ alone }: { readonly alone: boolean }): Promise<OpenInstallation> {
  const where = placesOrSay();
  const appUrl = process.env['DATABASE_URL'];
  if (appUrl) {
    return { ...where, appUrl, ownerUrl: process.env['MIGRATION_DATABASE_URL'] || appUrl, close: () => Promise.resolve() };
  }
  const running = alone ? null : await runningDatabase(where.dataDir);
  if (running) return { ...where, ...running, close: () => Promise.resolve() };
  const lock = await acquire(join(where.dataDir, 'start.lock'), {}, 1_500);
  if (lock.heldBy) throw new NotPossible(`${where.dataDir} 里有实例在运行（进程 ${String(lock.heldBy.owner.pid)}），先停止它`, `something runs in ${where.dataDir} (process ${String(lock.heldBy.owner.pid)}); stop it first`);
  const started = await startDatabase({ root, dataDir: where.dataDir, say });
  return {
    ...where, appUrl: started.appUrl, ownerUrl: started.ownerUrl,
    close: async () => {
      await started.stop();
      lock.release();
    },
  };
}
