import type { ColumnLabel } from '../table/table-column.js';
import type { CheckMethod, CheckOutcome, RectificationKind, ReopenCause } from './rectification.js';
import type { RectificationState } from './rectification.states.js';

type Words<Value extends string> = Readonly<Record<Value, ColumnLabel>>;
const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

/** Words of the dictionaries, for screens and tables alike. */
export const rectificationStateWords: Words<RectificationState> = {
  open: word('待签收', 'To acknowledge'), in_progress: word('整改中', 'In progress'), reported: word('待核验', 'To be verified'), verified: word('已核验', 'Verified'), closed: word('已销号', 'Closed out'),
  withdrawn: word('已撤销', 'Withdrawn'),
};
export const rectificationKindWords: Words<RectificationKind> = { immediate: word('立行立改', 'At once'), within_limit: word('限期整改', 'Within a limit'), long_term: word('持续整改', 'Long-term') };
export const reopenCauseWords: Words<ReopenCause> = { not_done: word('整改不到位', 'Not done'), relapse: word('问题反弹', 'Did not last') };
export const checkMethodWords: Words<CheckMethod> = { on_site: word('现场核验', 'On the spot'), papers: word('资料核验', 'By its papers') };
export const checkOutcomeWords: Words<CheckOutcome> = { rectified: word('整改到位', 'Put right'), not_rectified: word('整改不到位', 'Not put right') };
