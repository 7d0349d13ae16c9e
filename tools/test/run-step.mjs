// Runs one step of `npm test` as a process of its own: output into a file, a time limit, a count of what passed and failed.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';

const running = new Set();

/** Ends what still runs, with its children: browsers, databases, servers. */
export function endAll() {
  for (const child of running) endGroup(child, 'SIGTERM');
}

function endGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // gone already
  }
}

// Its children have the same; where the system says no, it goes on as it is.
function yieldToOthers(pid) {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // done already, or no such right
  }
}

function execute(args, { root, log, seconds, env, quiet }) {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', output, output], detached: process.platform !== 'win32' });
    closeSync(output);
    running.add(child);
    if (quiet) yieldToOthers(child.pid);
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      endGroup(child, 'SIGTERM');
      setTimeout(() => endGroup(child, 'SIGKILL'), 15_000).unref();
    }, seconds * 1000);
    const done = (code) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ ok: code === 0 && !late, late });
    };
    child.once('error', () => done(-1)).once('exit', done);
  });
}

const json = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
const atLeastOne = (ok, failed) => (ok ? failed : Math.max(failed, 1));

// A suite that does not even load has no failed test of its own: it counts as one.
function countJest(ok, report) {
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  return { passed: report?.numPassedTests ?? 0, failed: atLeastOne(ok, failed) };
}

function countPlaywright(ok, report) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return { passed: expected, failed: atLeastOne(ok, unexpected + flaky + (report?.errors?.length ?? 0)) };
}

const countOne = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const counters = { jest: countJest, playwright: countPlaywright };

/**
 * @param step {name, args, seconds, env?, quiet?, report?: 'jest' | 'playwright', reportFile?}; without a report a step is one test
 * @returns {Promise<{name, passed, failed, seconds, late, log}>}
 */
export async function runStep(step, { root, folder }) {
  const log = join(folder, `${step.name}.log`);
  if (step.reportFile) rmSync(step.reportFile, { force: true });
  const began = Date.now();
  const { ok, late } = await execute(step.args, { root, log, seconds: step.seconds, env: step.env, quiet: step.quiet });
  const counted = step.report ? counters[step.report](ok, json(step.reportFile)) : countOne(ok);
  return { name: step.name, ...counted, seconds: (Date.now() - began) / 1000, late, log };
}
