// Watch mode: a changed library or the API is compiled again and the server restarted; pages change in the browser by Vite.
import { existsSync, readFileSync, watch } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from './prepare.mjs';
import { say } from './say.mjs';

const IGNORED = /(^|\/)(dist|node_modules|output)(\/|$)|\.test\.tsx?$|~$/;
const PAUSE = 150;

/** The project a changed file belongs to, unless nobody on the server reads it. */
export function projectOf(path) {
  const parts = path.split(sep);
  if (IGNORED.test(parts.join('/')) || !/\.(ts|tsx|graphql|sql|json|txt)$/.test(path)) return undefined;
  const project = `${parts[0]}/${parts[1]}`;
  return project === 'apps/api' || (parts[0] === 'libs' && project !== 'libs/web-ui') ? project : undefined;
}

async function compile(root, project) {
  const { targets } = JSON.parse(readFileSync(join(root, project, 'project.json'), 'utf8'));
  const command = targets?.build?.command;
  return command ? runCommand(command, [], { cwd: root, shell: true }) : 0;
}

function watchSources(root, server) {
  const changed = new Set();
  let timer;
  let work = Promise.resolve();
  const renew = async () => {
    const projects = [...changed];
    changed.clear();
    if (!projects.length) return;
    say(`已改动：${projects.join('、')}，重新编译`, 'Changed: compiling again');
    for (const project of projects) if ((await compile(root, project)) !== 0) return;
    await server.restart();
  };
  const watchers = ['libs', 'apps/api'].filter((folder) => existsSync(join(root, folder))).map((folder) => watch(join(root, folder), { recursive: true }, (_event, file) => {
    const project = file && projectOf(join(folder, file));
    if (!project) return;
    changed.add(project);
    clearTimeout(timer);
    timer = setTimeout(() => (work = work.then(renew)), PAUSE);
  }));
  return () => watchers.forEach((watcher) => watcher.close());
}

async function servePages({ root, host, port, apiPort }) {
  const vite = createRequire(join(root, 'apps', 'web', 'package.json')).resolve('vite');
  const { createServer } = await import(pathToFileURL(vite).href);
  process.env.VITE_API = `http://127.0.0.1:${apiPort}`; // where its configuration sends what is not a page
  const pages = await createServer({ root: join(root, 'apps', 'web'), configFile: join(root, 'apps', 'web', 'vite.config.ts'), clearScreen: false, server: { host, port, strictPort: true } });
  await pages.listen();
  return pages;
}

/** @returns {Promise<() => Promise<void>>} ends both */
export async function watchAndServe({ root, host, port, apiPort, server }) {
  const pages = await servePages({ root, host, port, apiPort });
  const unwatch = watchSources(root, server);
  return async () => {
    unwatch();
    await pages.close();
  };
}
