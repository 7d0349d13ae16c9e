// What `npm test` is made of.
import { join } from 'node:path';

// Generous: a slow machine is to finish late, not to fail.
const MINUTE = 60;

export function stepsFor(root, folder) {
  const module = (path) => join(root, 'node_modules', path);
  const jest = (project, workers, more = {}) => {
    const reportFile = join(folder, `${project}.json`);
    return {
      name: project, report: 'jest', reportFile, seconds: 40 * MINUTE,
      args: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', module('jest/bin/jest.js'), '--selectProjects', project, '--ci', `--maxWorkers=${workers}`, '--json', `--outputFile=${reportFile}`],
      ...more,
    };
  };
  return [
    // Two at a time: the longest step must not end long after the others, with a core at rest.
    jest('int', 2),
    { name: 'build', seconds: 15 * MINUTE, args: ['tools/build.mjs'] },
    { name: 'browser', seconds: 25 * MINUTE, args: ['tools/browser.mjs'] },
    jest('web', 1),
    jest('unit', 1),
    {
      name: 'e2e', report: 'playwright', reportFile: join(root, 'apps', 'e2e', 'output', 'report.json'), seconds: 30 * MINUTE, after: ['build', 'browser'], alone: true,
      args: [module('@playwright/test/cli.js'), 'test', '-c', 'apps/e2e/playwright.config.ts'],
    },
    // Nothing in these waits for anything: they fill what the browser leaves of the machine.
    { name: 'lint', seconds: 30 * MINUTE, quiet: true, args: ['tools/lint.mjs'] },
    { name: 'types', seconds: 30 * MINUTE, quiet: true, args: ['tools/types.mjs'] },
    { name: 'drift', seconds: 20 * MINUTE, quiet: true, args: ['tools/drift.mjs'] },
    { name: 'fence', seconds: 20 * MINUTE, quiet: true, args: ['tools/fence.mjs'], after: ['lint'] },
  ];
}

/** The named steps with those they need; all when none is named. */
export function chosen(steps, names) {
  if (!names.length) return steps;
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length) throw new Error(`没有这个步骤 / no such step: ${unknown.join(', ')} (${steps.map(({ name }) => name).join(' ')})`);
  const wanted = new Set(names);
  for (const name of wanted) for (const needed of steps.find((step) => step.name === name).after ?? []) wanted.add(needed);
  return steps.filter(({ name }) => wanted.has(name));
}
