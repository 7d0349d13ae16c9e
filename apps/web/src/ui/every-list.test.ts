import { exportedLists } from '@lianxi/domain';
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(feature|page)\/.*\.tsx$/.test(name) && !name.endsWith('.test.tsx'))
  .map((name) => ({ name, text: readFileSync(new URL(name, root), 'utf8') }));

/** Tables whose list is exported from the page around them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'feature/accountability/accountability-table.tsx': 'feature/accountability/export-dialog.tsx',
  'feature/complaint/complaint-table.tsx': 'page/complaints-page.tsx',
  'feature/hand-over/hand-over-table.tsx': 'page/hand-over-page.tsx',
  'feature/indicator/indicator-figures.tsx': 'page/indicator-page.tsx',
  'feature/indicator/indicator-table.tsx': 'page/indicators-page.tsx',
  // The steps of a fund are indicators: their values go out with the others', under the fund's name.
  'feature/indicator/fund-chains.tsx': 'page/indicators-page.tsx',
  'feature/inspection/inspection-table.tsx': 'page/inspections-page.tsx',
  'feature/instruction/instruction-table.tsx': 'page/instructions-page.tsx',
  'feature/notice/notice-table.tsx': 'page/notices-page.tsx',
  'feature/overview/county-sheet.tsx': 'feature/overview/overview-matrix.tsx',
  'feature/period/lock-sheet.tsx': 'page/periods-page.tsx',
  'feature/period/month-table.tsx': 'page/periods-page.tsx',
  'feature/assessment/assessment-table.tsx': 'page/assessments-page.tsx',
  'feature/bulletin/bulletin-table.tsx': 'page/bulletins-page.tsx',
  'feature/data-provision/data-provision-table.tsx': 'page/data-provisions-page.tsx',
  'feature/meeting/meeting-table.tsx': 'page/meetings-page.tsx',
  'feature/delegate-visit/delegate-visit-table.tsx': 'page/delegate-visits-page.tsx',
  'feature/finding/finding-table.tsx': 'page/findings-page.tsx',
  'feature/rectification/rectification-table.tsx': 'page/rectifications-page.tsx',
  'feature/report/slot-table.tsx': 'page/reports-page.tsx',
  'feature/task/task-table.tsx': 'page/tasks-page.tsx',
  'feature/unit/unit-posts.tsx': 'page/unit-page.tsx',
  'feature/unit/unit-table.tsx': 'page/units-page.tsx',
};

/** What a dry run or a verification answers: it lives until the next one, and is told row by row of what was looked at. */
const DRY_RUNS = ['feature/audit/check-sheet.tsx', 'feature/admin/people-result.tsx', 'feature/ledger/ledger-failures.tsx', 'feature/ledger/ledger-result.tsx', 'feature/report/workbook-result.tsx'];

it('offers each export on a screen', () => {
  const offered = new Set(files.flatMap(({ text }) => [...text.matchAll(/<ExportMenu\b[^>]*?\blist="([\w-]+)"/g)].map(([, list]) => list)));
  expect(exportedLists.filter((list) => !offered.has(list))).toEqual([]);
});

it('has an export beside each table, or names the page that has it', () => {
  const withTable = files.filter(({ text }) => text.includes('<PageTable'));
  expect(withTable.length).toBeGreaterThan(15);
  const exporting = (name: string | undefined): boolean => files.some((file) => file.name === name && file.text.includes('<ExportMenu'));
  expect(withTable.filter(({ name }) => !exporting(name) && !exporting(ELSEWHERE[name]) && !DRY_RUNS.includes(name)).map(({ name }) => name)).toEqual([]);
});
