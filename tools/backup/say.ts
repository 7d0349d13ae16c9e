export const say = (zh: string, en: string): void => console.log(`${zh} / ${en}`);

/** 1.2 MB */
export function sizeWords(bytes: number): string {
  const steps = ['B', 'KB', 'MB', 'GB', 'TB'];
  const step = Math.min(steps.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(1024)));
  return `${(bytes / 1024 ** step).toFixed(step === 0 ? 0 : 1)} ${steps[step] ?? ''}`;
}

/** A line that says how far it is: on a terminal over the last one, elsewhere now and then. */
export function progress(): (zh: string, en: string) => void {
  let last = 0;
  return (zh, en) => {
    const pause = process.stdout.isTTY ? 200 : 10_000;
    if (Date.now() - last < pause) return;
    last = Date.now();
    if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K${zh} / ${en}`);
    else say(zh, en);
  };
}

export const endProgress = (): void => {
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[2K');
};
