// What needs a Debian package to be proved: npm run proof [documents|wapiti|sqlmap …]. Never part of npm test; what is not installed is skipped, and said.
import { LiveClient } from '../apps/e2e/live/client.js';
import { liveServer } from '../apps/e2e/live/server.js';
import { documentChecks } from './proof/documents.js';
import { installed, sqlmapChecks, wapitiChecks } from './proof/door.js';
import { paperChecks } from './proof/papers.js';
import { findLibreOffice, HOW_TO_GET_IT } from './proof/libre-office.js';
import { listChecks, templateChecks, type Check } from './proof/tables.js';

interface Part {
  readonly name: string;
  readonly program: string | null;
  readonly howToGetIt: string;
  readonly checks: (program: string) => Promise<readonly Check[]>;
}

const server = await liveServer();
try {
  const [secretary, liaison] = [await LiveClient.of(server.url, 'mishu'), await LiveClient.of(server.url, 'jiaoyu')];
  const { viewer } = await secretary.ask<{ viewer: { jointMeetings: { jointMeeting: { code: string } }[] } }>('{ viewer { jointMeetings { jointMeeting { code } } } }');
  const parts: readonly Part[] = [
    { name: 'documents', program: findLibreOffice(), howToGetIt: HOW_TO_GET_IT, checks: async (soffice) => [...(await documentChecks(soffice)), ...(await paperChecks(soffice)), ...(await listChecks(secretary, soffice)), ...(await templateChecks(secretary, liaison, soffice))] },
    { name: 'wapiti', program: installed('wapiti'), howToGetIt: 'wapiti is not here. Debian: apt-get install -y wapiti', checks: (wapiti) => wapitiChecks(wapiti, server.url, secretary, viewer.jointMeetings[0]?.jointMeeting.code ?? '') },
    { name: 'sqlmap', program: installed('sqlmap'), howToGetIt: 'sqlmap is not here. Debian: apt-get install -y sqlmap', checks: (sqlmap) => sqlmapChecks(sqlmap, server.url, secretary) },
  ];
  const asked = process.argv.slice(2);
  let [proved, failed, skipped] = [0, 0, 0];
  for (const { name, program, howToGetIt, checks } of parts.filter((part) => asked.length === 0 || asked.includes(part.name))) {
    if (program === null) {
      console.log(`– ${name}: skipped. ${howToGetIt}`);
      skipped += 1;
      continue;
    }
    for (const { what, wrong } of await checks(program)) {
      console.log(`${wrong === null ? '✓' : '✗'} ${what}${wrong === null ? '' : `: ${wrong}`}`);
      if (wrong === null) proved += 1;
      else failed += 1;
    }
  }
  console.log(`${String(proved)} proved, ${String(failed)} failed, ${String(skipped)} parts skipped`);
  process.exitCode = failed > 0 ? 1 : proved === 0 ? 2 : 0;
} finally {
  await server.stop();
}
