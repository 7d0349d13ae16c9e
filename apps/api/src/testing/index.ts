import 'reflect-metadata';
import { AuditEventEntity, EventEntity, newId, openAudit, SessionEntity, withScope } from '@lianxi/api-data';
import { filledDatabase } from '@lianxi/testkit/database';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource, type EntityManager } from 'typeorm';
import { newAdapter } from '../app.js';
import { AppModule } from '../app.module.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { prepareHttp } from '../platform/http.js';
import { NestLog } from '../platform/log.js';
import { RefusalLog } from '../platform/refusal-log.js';
import { Client } from './client.js';
import { StatementLog } from './statement-log.js';
import { TestClock } from './test-clock.js';
import { everybody, fillWorld, worldOf, type Who, type World } from './world.js';

export { everybody, type UnitKey, type Who, type World } from './world.js';
export { Client, type Answer } from './client.js';

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly server: FastifyInstance;
  readonly world: World;
  readonly clock: TestClock;
  readonly dataSource: DataSource;
  /** The owner's connection, for what only migrations do. */
  readonly ownerUrl: string;
  /** The superuser's, for attacks nobody else could make. */
  readonly adminUrl: string;
  /** Somebody's requests, in the joint meeting where they work. */
  readonly as: (who: Who) => Client;
  readonly anonymous: Client;
  /** Looks into the database in the scope of a joint meeting, the first one unless said otherwise. */
  readonly inside: <Result>(work: (manager: EntityManager) => Promise<Result>, jointMeetingId?: string) => Promise<Result>;
  /** The log of a joint meeting, oldest first. */
  readonly events: (jointMeetingId?: string) => Promise<EventEntity[]>;
  /** The audit log, oldest first, through its own door. */
  readonly audit: () => Promise<AuditEventEntity[]>;
  /** The statements sent while `work` ran, without BEGIN, COMMIT, session look-up and what earlier refusals still have to write. */
  readonly statements: (work: () => Promise<unknown>) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** The whole server on a database of this test file's own, with two joint meetings. Call `close()` in afterAll. */
export async function bootApi(env: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const { database, kept } = await filledDatabase('world', fillWorld);
  const dataDir = await mkdtemp(join(tmpdir(), 'lianxi-api-'));
  const world = worldOf(kept);
  const config = new Config({ DATABASE_URL: database.appUrl, LIANXI_DATA_DIR: dataDir, WORKER: 'off', DATABASE_POOL: '5', LIANXI_WEB_DIST: '/none', LIANXI_OPERATIONS: 'any', ...env });
  const log = new StatementLog();
  const clock = new TestClock();
  const module = await Test.createTestingModule({ imports: [AppModule.with(config, log)] }).overrideProvider(Clock).useValue(clock).compile();
  const app = module.createNestApplication<NestFastifyApplication>(newAdapter(config), { logger: new NestLog() });
  await prepareHttp(app, config);
  await app.init();
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await server.ready();
  const dataSource = app.get(DataSource);
  const tokens = await openSessions(dataSource, world);
  const inside: TestApi['inside'] = (work, jointMeetingId = world.jointMeetings.first) => withScope(dataSource, jointMeetingId, work);
  return {
    app, server, world, clock, dataSource, inside, ownerUrl: database.ownerUrl, adminUrl: database.adminUrl,
    as: (who) => new Client(server, tokens.get(who) ?? null, world.homeOf(who)),
    anonymous: new Client(server, null, null),
    events: (jointMeetingId) => inside((manager) => manager.find(EventEntity, { order: { seq: 'ASC' } }), jointMeetingId),
    audit: async () => {
      await app.get(RefusalLog).flush();
      return dataSource.transaction(async (manager) => {
        await openAudit(manager);
        return manager.find(AuditEventEntity, { order: { at: 'ASC', id: 'ASC' } });
      });
    },
    statements: async (work) => {
      await app.get(RefusalLog).flush();
      return log.during(work);
    },
    close: async () => {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Sessions as sign-in would make them, without the time hashing takes; sign-in itself has tests of its own. */
async function openSessions(dataSource: DataSource, world: World): Promise<ReadonlyMap<Who, string>> {
  const tokens = new Map(everybody.map((who) => [who, `test-token-of-${who}`]));
  const [now, later] = [new Date(), new Date(Date.now() + 12 * 3_600_000)].map((date) => date.toISOString());
  const sessions = [...tokens].map(([who, token]) => ({
    id: newId(), accountId: world.accounts[who], tokenHash: createHash('sha256').update(token).digest('hex'), createdAt: now ?? '', seenAt: now ?? '', expiresAt: later ?? '',
  }));
  await dataSource.getRepository(SessionEntity).insert(sessions);
  return tokens;
}
