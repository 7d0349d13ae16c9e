// What needs a Debian package to be proved: npm run proof. Never part of npm test.
import { LiveClient } from '../apps/e2e/live/client.js';
import { liveServer } from '../apps/e2e/live/server.js';
import { documentChecks } from './proof/documents.js';
import { findLibreOffice, HOW_TO_GET_IT } from './proof/libre-office.js';
import { listChecks, templateChecks } from './proof/tables.js';

const soffice = findLibreOffice();
if (soffice === null) {
  console.error(HOW_TO_GET_IT);
  process.exit(2);
}
const server = await liveServer();
try {
  const [secretary, liaison] = [await LiveClient.of(server.url, 'mishu'), await LiveClient.of(server.url, 'jiaoyu')];
  const checks = [...(await documentChecks(soffice)), ...(await listChecks(secretary, soffice)), ...(await templateChecks(secretary, liaison, soffice))];
  for (const { what, wrong } of checks) console.log(`${wrong === null ? '✓' : '✗'} ${what}${wrong === null ? '' : `: ${wrong}`}`);
  const failed = checks.filter(({ wrong }) => wrong !== null).length;
  console.log(`${String(checks.length - failed)} proved, ${String(failed)} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await server.stop();
}
