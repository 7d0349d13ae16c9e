import type { ColumnLabel } from '../table/table-column.js';
import type { AssessmentState } from './assessment.states.js';
import type { AssessmentMethod } from './assessment.js';

const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

/** Words of the dictionaries, for screens and tables alike. */
export const assessmentStateWords: Readonly<Record<AssessmentState, ColumnLabel>> = {
  commissioned: word('评估中', 'Under way'), reported: word('已交报告', 'Reported'), closed: word('已办结', 'Closed'), withdrawn: word('已终止', 'Ended'),
};
export const assessmentMethodWords: Readonly<Record<AssessmentMethod, ColumnLabel>> = {
  on_site: word('实地察看', 'On the spot'), consult_records: word('查阅资料', 'Records'), sample: word('抽样核查', 'Sample'), interview: word('访谈', 'Interview'), data: word('数据比对', 'Data'),
};
