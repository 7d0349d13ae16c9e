import { parentPort, workerData } from 'node:worker_threads';
import { readCsv } from './read-csv.js';
import { readWorkbook } from './read-workbook.js';
import type { TableLimits } from './table-limits.js';
import { UnreadableTableError } from './unreadable-table-error.js';

const { bytes, type, limits } = workerData as { bytes: Uint8Array; type: 'xlsx' | 'csv'; limits: TableLimits };
try {
  parentPort?.postMessage({ sheets: type === 'xlsx' ? readWorkbook(bytes, limits) : readCsv(bytes, limits) });
} catch (error) {
  const known = error instanceof UnreadableTableError;
  parentPort?.postMessage({ code: known ? error.code : 'DAMAGED', params: known ? error.params : {} });
}
