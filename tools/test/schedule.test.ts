import { schedule, type Step } from './schedule.mjs';

async function trace(steps: Step[], lanes: number): Promise<string[]> {
  const told: string[] = [];
  await schedule(steps, async ({ name }) => {
    told.push(`+${name}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    told.push(`-${name}`);
  }, lanes);
  return told;
}

it('runs as many side by side as there are lanes', async () => {
  expect(await trace([{ name: 'a' }, { name: 'b' }, { name: 'c' }], 2)).toEqual(['+a', '+b', '-a', '+c', '-b', '-c']);
});

it('starts a step when those it needs are done, and one that needs the machine alone when nothing else runs', async () => {
  const told = await trace([{ name: 'e2e', after: ['build'], alone: true }, { name: 'lint' }, { name: 'build' }], 2);
  expect(told.slice(0, 2)).toEqual(['+lint', '+build']);
  expect(told.slice(-2)).toEqual(['+e2e', '-e2e']);
});

it('lets quiet steps run beside the one that needs the machine alone, and no others', async () => {
  const told = await trace([{ name: 'e2e', alone: true }, { name: 'unit' }, { name: 'lint', quiet: true }], 2);
  expect(told).toEqual(['+e2e', '+lint', '-e2e', '+unit', '-lint', '-unit']);
});

it('does not wait for a step that was not asked for', async () => {
  expect(await trace([{ name: 'e2e', after: ['build'] }], 2)).toEqual(['+e2e', '-e2e']);
});
