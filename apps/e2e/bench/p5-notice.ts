// P5: from a notice's text to draft duties; the demonstration's notice as it is, and written one after the other up to two megabytes.
import { normalText, readNotice } from '@lianxi/domain';
import { demoNoticeText } from '@lianxi/testkit';
import type { Bench } from './bench.js';

const MOST = 2 * 1024 * 1024;

/** Milliseconds of work: on a busy machine those that go by say how busy it is. */
function msOf(text: string, times: number): number {
  const runs = Array.from({ length: times }, () => {
    const began = process.cpuUsage();
    readNotice(normalText(text));
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return runs.sort((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
}

export const notice: Bench = async ({ say }) => {
  const text = demoNoticeText('demo-notice.txt');
  const bytes = Buffer.byteLength(text);
  const often = (size: number): string => text.repeat(Math.max(1, Math.round(size / bytes)));
  say(`a notice of ${String(bytes)} bytes`);
  const first = msOf(text, 1);
  const usual = msOf(text, 30);
  const [quarter, whole] = [msOf(often(MOST / 4), 3), msOf(often(MOST), 3)];
  return Promise.resolve({
    name: 'P5 notice',
    measures: [
      { what: 'the notice, the first time', value: first, unit: 'ms' },
      { what: 'the notice, median of 30', value: usual, unit: 'ms', bar: 50 },
      { what: 'half a megabyte', value: quarter, unit: 'ms' },
      { what: 'two megabytes', value: whole, unit: 'ms' },
      { what: 'four times the text, times the time (linear: 4)', value: whole / quarter, unit: '', bar: 6 },
    ],
  });
};
