import type { ColumnLabel } from '../table/table-column.js';
import type { Level } from '../unit/unit.js';
import type { BulletinOutcome } from './bulletin-figures.js';
import type { BulletinReceiptState, BulletinState } from './bulletin.states.js';

type Words<Value extends string> = Readonly<Record<Value, ColumnLabel>>;
const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

/** Words of the dictionaries, for screens and tables alike. */
export const bulletinStateWords: Words<BulletinState> = { draft: word('起草', 'Draft'), submitted: word('送审', 'With the leader'), approved: word('已审定', 'Approved'), issued: word('已印发', 'Issued'), dropped: word('已作废', 'Dropped') };
export const bulletinReceiptStateWords: Words<BulletinReceiptState> = { pending: word('待签收', 'To be received'), received: word('已签收', 'Received') };
export const bulletinOutcomeWords: Words<BulletinOutcome> = { in_time: word('按时', 'In time'), late: word('迟报', 'Late'), missing: word('未报', 'Missing') };
export const bulletinLevelWords: Words<Level | 'all'> = { all: word('各级单位', 'Units of all levels'), city: word('市级单位', 'City units'), county: word('县级单位', 'County units'), town: word('镇街', 'Towns') };
