// `npm start` is npm → (shell →) node. A kill -9 of npm would leave us running unseen: we end as if told to.
import { commandLine, isSameProcess, parentOf, rememberProcess } from '../postgres/process.mjs';

export function whenNpmIsGone(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const above = [process.ppid];
  if (/^(\/bin\/)?(ba|da|z)?sh /.test(commandLine(process.ppid))) above.push(parentOf(process.ppid));
  const known = above.filter((pid) => pid > 1).map(rememberProcess);
  setInterval(() => {
    if (!known.every(isSameProcess)) stop();
  }, 500).unref();
}
