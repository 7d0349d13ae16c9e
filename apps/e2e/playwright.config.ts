import { defineConfig } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { browserArgs } from '../../tools/browser.mjs';
import { FIRST_DAY, itIs } from './elements/clock.js';

// This file is read again by every worker: what is chosen here once is handed on through the environment.
const root = resolve(import.meta.dirname, '../..');
const run = (script: string, ...args: string[]): string => execFileSync(process.execPath, [join(root, 'tools', script), ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
process.env['CHROMIUM_PATH'] = process.env['LIANXI_E2E_BROWSER'] ??= run('browser.mjs');
const port = (process.env['LIANXI_E2E_PORT'] ??= run('e2e-server.mjs', '--free-port'));
const folder = (process.env['LIANXI_E2E_FOLDER'] ??= mkdtempSync(join(tmpdir(), 'lianxi-e2e-')));
chmodSync(folder, 0o711); // as root PostgreSQL runs as somebody else, who must pass through
// A scenario moves the product's time by writing an ISO instant into this file.
const clock = (process.env['LIANXI_CLOCK_FILE'] = join(folder, 'clock.txt'));
if (!existsSync(clock)) itIs(FIRST_DAY);
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'scenarios',
  testMatch: /\.(e2e|test)\.ts$/,
  outputDir: 'output/results',
  // One product, one clock: scenarios run one after another, in the order of their names; pages that are only looked at, side by side.
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: 'pages', testMatch: /(00|1)-[^/]*$/, fullyParallel: true },
    { name: 'scenarios', testMatch: /[2-9]-[^/]*$/, dependencies: ['pages'], workers: 1 },
  ],
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'output/report.json' }]],
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: { mode: 'retain-on-failure', screenshots: false }, // the pages stand in it; a film beside them is a tenth of all work
    launchOptions: {
      executablePath: process.env['LIANXI_E2E_BROWSER'],
      args: browserArgs,
    },
  },
  webServer: {
    command: `"${process.execPath}" "${join(root, 'tools', 'e2e-server.mjs')}"`,
    url: `${baseURL}/readyz`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'pipe',
    stderr: 'pipe',
  },
});
