import { readFileSync } from 'node:fs';

/** The demonstration documents, all in our own words. */
export const demoNoticeFiles = ['demo-notice.txt', 'demo-notice-revised.txt', 'demo-task-plan.txt'] as const;

/** The text of one of them, beside this module in the sources as in the build. */
export function demoNoticeText(file: string): string {
  if (!demoNoticeFiles.some((known) => known === file)) throw new Error(`no demonstration document ${file}`);
  return readFileSync(new URL(`./notice/${file}`, import.meta.url), 'utf8');
}
