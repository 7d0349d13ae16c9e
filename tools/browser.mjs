// Finds a Chromium for the end-to-end tests, and gets one when there is none. `node tools/browser.mjs` prints its path.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const isRoot = process.getuid?.() === 0;
const say = (text) => console.error(`browser: ${text}`);

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const PLACES = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) => join(process.env[folder] ?? '', path))),
};

/** As root Chromium has no sandbox; the rest keeps it from calling home. */
export const browserArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-dev-shm-usage',
];

const playwright = () => createRequire(join(root, 'apps/e2e/package.json'))('@playwright/test').chromium;

// Some systems have a `chromium-browser` that only says where to get one: what counts is a page shown to the one who will drive it.
async function works(path) {
  try {
    const browser = await playwright().launch({ executablePath: path, args: browserArgs, timeout: 30_000 });
    const page = await browser.newPage();
    await page.setContent('<title>ok</title>', { timeout: 10_000 });
    const title = await page.title();
    await browser.close();
    return title === 'ok';
  } catch {
    return false;
  }
}

function run(command, args, seconds, env = {}) {
  return new Promise((resolveRun) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2], timeout: seconds * 1000, killSignal: 'SIGKILL', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
    child.once('error', () => resolveRun(false)).once('close', (code) => resolveRun(code === 0));
  });
}

function installed() {
  const onPath = (process.env.PATH ?? '').split(':').flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROMIUM_PATH, ...onPath, ...(PLACES[process.platform] ?? []), playwrights()].filter((path) => path && existsSync(path));
}

function playwrights() {
  try {
    return playwright().executablePath();
  } catch {
    return undefined;
  }
}

async function fromPlaywright() {
  say('npx playwright install chromium …');
  await run('npx', ['playwright', 'install', 'chromium'], 240);
  return playwrights();
}

async function fromDebian() {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  say('apt-get install chromium fonts-noto-cjk …');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], 180, quiet);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], 900, quiet);
  return '/usr/bin/chromium';
}

// A Chromium packed for function services: one file from npm, its own libraries unpacked beside it. 143 runs on Node 20.
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  say('npm install @sparticuz/chromium …');
  const folder = join(root, '.nx', 'browser');
  await mkdir(folder, { recursive: true });
  if (!(await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, '@sparticuz/chromium@143'], 300))) return undefined;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'; // makes it unpack its libraries
  const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const wrapper = join(folder, 'chromium');
  await writeFile(wrapper, `#!/bin/sh\nLD_LIBRARY_PATH="${join(tmpdir(), 'al2023', 'lib')}:$LD_LIBRARY_PATH" exec "${await chromium.executablePath()}" "$@"\n`, { mode: 0o755 });
  return wrapper;
}

// Pictures of Chinese pages with empty boxes prove nothing.
async function ensureFonts() {
  if (process.platform !== 'linux') return;
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' });
  if (stdout?.trim()) return;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update', '-qq'], 180);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'fontconfig', 'fonts-noto-cjk'], 600, { DEBIAN_FRONTEND: 'noninteractive' });
  } else say('没有中文字体，截图中的汉字会是空框 / no Chinese font: characters in screenshots will be boxes');
}

/** @returns {Promise<string>} path of a Chromium that has drawn a page */
export async function findBrowser() {
  for (const path of installed()) if (await works(path)) return ready(path);
  for (const source of [fromPlaywright, fromDebian, fromNpm]) {
    const path = await source().catch(() => undefined);
    if (path && existsSync(path) && (await works(path))) return ready(path);
  }
  throw new Error('没有找到浏览器，请安装 Chromium 或设置 CHROMIUM_PATH / no browser found; install Chromium or set CHROMIUM_PATH');
}

async function ready(path) {
  await ensureFonts();
  return path;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await findBrowser());
