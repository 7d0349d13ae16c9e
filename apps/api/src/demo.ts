import { createDataSource, DemoAccountEntity, JointMeetingEntity, AccountEntity, setScope } from '@lianxi/api-data';
import { addMonths, daysBetween, type LocalDate } from '@lianxi/domain';
import { In, type DataSource } from 'typeorm';
import { demoWords, oldDemoWords, type ShownAccount } from './demo-words.js';
import { hashPassword } from './feature/identity/password-hash.js';
import { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';

/** The one password of the labelled demonstration; nowhere else is there a default password. */
export const DEMO_PASSWORD = 'Yanshi@4407';

/** The demonstration tells this many months up to the day it was made. */
const STORY_MONTHS = 18;
/** From this age on, most of its reports have fallen overdue by the calendar alone. */
const OLD_AFTER_DAYS = 45;

/** On an empty installation that asks for it: the demonstration, whole or not at all. Then, whenever it is there, who can sign in. */
export async function prepareDemo(config: Config, say: (words: string) => void = console.log): Promise<void> {
  if (!config.demo) return;
  const today = new Clock(config).today();
  const source = await createDataSource({ url: config.databaseUrl, poolSize: 1, applicationName: 'lianxi-demo' }).initialize();
  try {
    if ((await source.getRepository(AccountEntity).count()) === 0) await seed(config, today, say);
    const [row] = (await source.query('SELECT demo FROM installation_is_demo() AS demo')) as { demo: boolean }[];
    if (!row?.demo) return;
    say(demoWords(await shownAccounts(source), DEMO_PASSWORD));
    const madeOn = await demoMadeOn(source);
    if (madeOn !== null && daysBetween(madeOn, today) > OLD_AFTER_DAYS) say(oldDemoWords(madeOn, daysBetween(madeOn, today)));
  } finally {
    await source.destroy();
  }
}

async function seed(config: Config, today: LocalDate, say: (words: string) => void): Promise<void> {
  say('正在写入演示数据：十八个月的交办、报送与审核……  Making the demonstration: eighteen months of work…');
  // Loaded here only: a server in earnest never reads it.
  const { seedDemo } = await import('@lianxi/testkit');
  await seedDemo({ url: config.databaseUrl, today, passwordHash: await hashPassword(DEMO_PASSWORD) });
  if (config.migrationDatabaseUrl !== null) await countAnew(config.migrationDatabaseUrl);
}

/** Until PostgreSQL has counted what was written (by itself within a minute or two) it plans as for empty tables, and a page may take longer than it has. Only the owner may ask for it. */
async function countAnew(ownerUrl: string): Promise<void> {
  const owner = await createDataSource({ url: ownerUrl, poolSize: 1, applicationName: 'lianxi-demo' }).initialize();
  try {
    await owner.query('ANALYZE');
  } finally {
    await owner.destroy();
  }
}

async function shownAccounts(source: DataSource): Promise<readonly ShownAccount[]> {
  const rows = await source.getRepository(DemoAccountEntity).find({ order: { position: 'ASC' } });
  const accounts = await source.getRepository(AccountEntity).findBy({ id: In(rows.map((row) => row.accountId)) });
  const names = new Map(accounts.map((account) => [account.id, account.name]));
  return rows.map(({ accountId, label, role }) => ({ name: names.get(accountId) ?? '', label, role }));
}

/** The day the story was told up to: it began with the joint meeting. */
async function demoMadeOn(source: DataSource): Promise<LocalDate | null> {
  return source.transaction(async (manager) => {
    const ids = (await manager.query('SELECT joint_meeting_ids() AS id')) as { id: string }[];
    const days: LocalDate[] = [];
    for (const { id } of ids) {
      await setScope(manager, id);
      const meeting = await manager.findOneBy(JointMeetingEntity, { id, demo: true });
      if (meeting) days.push(addMonths(meeting.establishedOn, STORY_MONTHS));
    }
    return days.sort()[0] ?? null;
  });
}
