// Runs steps side by side, each after those it needs; one marked `alone` has the machine for itself.

/**
 * @param steps [{name, after?: string[], alone?: boolean}], in the order of preference
 * @param run (step) => Promise; never rejects
 */
export async function schedule(steps, run, lanes) {
  const waiting = [...steps];
  const working = new Map();
  const done = new Set();
  const known = new Set(steps.map(({ name }) => name));
  const mayStart = (step) => {
    if ([...working.values()].some(({ alone }) => alone) || (step.alone && working.size)) return false;
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
