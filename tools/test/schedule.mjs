// Runs steps side by side, each after those it needs; one marked `alone` has the machine for itself, but for `quiet` ones, which take what it leaves.

/**
 * @param steps [{name, after?: string[], alone?: boolean, quiet?: boolean}], in the order of preference
 * @param run (step) => Promise; never rejects
 */
export async function schedule(steps, run, lanes) {
  const waiting = [...steps];
  const working = new Map();
  const done = new Set();
  const known = new Set(steps.map(({ name }) => name));
  const mayStart = (step) => {
    const loud = [...working.values()].filter(({ quiet }) => !quiet);
    if ((!step.quiet && loud.some(({ alone }) => alone)) || (step.alone && loud.length)) return false;
    return (step.after ?? []).every((name) => done.has(name) || !known.has(name));
  };
  const start = (step) => {
    waiting.splice(waiting.indexOf(step), 1);
    working.set(run(step).then(() => step), step);
  };
  while (waiting.length || working.size) {
    for (let next; working.size < lanes && (next = waiting.find(mayStart)); ) start(next);
    const [promise, step] = await Promise.race([...working.keys()].map((work) => work.then((finished) => [work, finished])));
    working.delete(promise);
    done.add(step.name);
  }
}
