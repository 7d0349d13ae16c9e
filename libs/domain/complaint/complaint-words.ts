import type { ColumnLabel } from '../table/table-column.js';
import type { ClueAuthority, ComplaintCategory, ComplaintFinding, ComplaintSource, Satisfaction } from './complaint.js';
import type { ComplaintState } from './complaint.states.js';
import type { FollowState } from './follow-complaint.js';

type Words<Value extends string> = Readonly<Record<Value, ColumnLabel>>;
const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

/** Words of the dictionaries, for the screens, the public page and tables alike. */
export const complaintCategoryWords: Words<ComplaintCategory> = {
  refused: word('该救助的没有救助', 'Assistance refused or withheld'),
  unfair: word('救助对象认定不公', 'Unfair decision on who is assisted'),
  funds: word('资金发放或使用问题', 'Money not paid, late or misused'),
  conduct: word('工作人员作风', 'Conduct of staff'),
  publicity: word('应公示未公示', 'Not published as required'),
  unhelped: word('发现困难群众线索', 'Somebody in need without help'),
  retaliation: word('因反映问题受到打击报复', 'Retaliation for reporting'),
  other: word('其他', 'Other'),
};

export const complaintStateWords: Words<ComplaintState> = {
  received: word('待登记', 'To register'), registered: word('已登记', 'Registered'), assigned: word('已交核查', 'Handed out'), verifying: word('核查中', 'Verifying'), verified: word('已核查', 'Verified'),
  answered: word('已答复', 'Answered'), closed: word('办结', 'Closed'), joined: word('已并案', 'Joined'), referred: word('已转信访', 'With the petition office'), transferred: word('已移送', 'Transferred'),
};

export const complaintFindingWords: Words<ComplaintFinding> = {
  confirmed: word('属实', 'Confirmed'), partly: word('部分属实', 'Partly confirmed'), unfounded: word('不属实', 'Not confirmed'), unclear: word('无法查清', 'Could not be established'),
};

export const complaintSourceWords: Words<ComplaintSource> = { public_page: word('网上', 'Online'), hotline: word('热线', 'Hotline'), letter: word('来信', 'Letter'), visit: word('来访', 'Visit') };

export const satisfactionWords: Words<Satisfaction> = { satisfied: word('满意', 'Satisfied'), partly: word('基本满意', 'Partly satisfied'), unsatisfied: word('不满意', 'Not satisfied') };

export const clueAuthorityWords: Words<ClueAuthority> = { supervision: word('监察机关', 'Supervision authority'), judicial: word('司法机关', 'Judicial authority') };

export const followStateWords: Words<FollowState> = {
  received: word('已收到，待登记', 'Received'), registered: word('已登记', 'Registered'), verifying: word('核查中', 'Being verified'), answered: word('已答复', 'Answered'), closed: word('已办结', 'Closed'),
  handed_over: word('已转有关机关办理', 'Handed to the competent authority'),
};
