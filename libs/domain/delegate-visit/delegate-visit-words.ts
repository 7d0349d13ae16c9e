import type { ColumnLabel } from '../table/table-column.js';
import type { DelegateVisitState, OpinionState } from './delegate-visit.states.js';
import type { DelegateKind, OpinionKind } from './delegate-visit.js';

type Words<Value extends string> = Readonly<Record<Value, ColumnLabel>>;
const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

/** Words of the dictionaries, for screens and tables alike. */
export const delegateVisitStateWords: Words<DelegateVisitState> = { planned: word('已安排', 'Planned'), held: word('已视察', 'Held'), closed: word('已办结', 'Closed'), cancelled: word('已取消', 'Cancelled') };
export const opinionStateWords: Words<OpinionState> = {
  recorded: word('待交办', 'To assign'), assigned: word('办理中', 'In progress'), answered: word('待反馈', 'Answered'), unsatisfied: word('不满意，待重新办理', 'Not satisfied'), closed: word('已办结', 'Closed'),
};
export const delegateKindWords: Words<DelegateKind> = { peoples_deputy: word('人大代表', 'People’s deputy'), consultative_member: word('政协委员', 'Consultative member') };
export const opinionKindWords: Words<OpinionKind> = { opinion: word('意见', 'Opinion'), suggestion: word('建议', 'Suggestion') };
