import { setTimeout as pause } from 'node:timers/promises';
import { withDatabase } from './audit.js';
import { ASK, auditJobs, DAILY, DAILY_WAITING, givenUp } from './daily-jobs.js';
import { trialOf } from './trial-of.js';

/** Forwards over the New Year, back by weeks, forwards again: as where a machine's clock is set wrong and right again. */
const JUMPS = ['2026-12-28', '2026-11-10', '2027-01-04', '2026-11-24', '2026-11-25'];

/** The clock jumps while people work and the daily jobs run: nothing is done twice, nothing acknowledged is lost. */
export const clockJumps = trialOf('clock jumps', async ({ installation, fault, load }) => {
  for (const day of JUMPS) {
    await pause(2_000);
    await fault(`it is ${day}`, async () => {
      installation.itIs(day, '10:00');
      await withDatabase(installation.adminUrl, async (ask) => {
        await ask(ASK, [DAILY, 2]);
        for (let waited = 0; waited < 120_000 && (await ask(DAILY_WAITING, [DAILY])) > 0; waited += 200) await pause(200);
      });
    });
  }
  await load.end();
  return { findings: await auditJobs(installation.adminUrl), facts: { jumps: JUMPS.length, 'given up': await givenUp(installation.adminUrl) } };
});

/** Every request arrives twice at once, as from a proxy that sends again what it got no answer to. */
export const sentTwice = trialOf('sent twice', async ({ options, load }) => {
  await pause(20_000);
  options.say(`${String(load.account.filed.length)} acknowledged`);
  return {};
}, { twice: true });
