import type { ColumnLabel } from '../table/table-column.js';
import type { FindingKind, FindingSeverity } from './finding.js';
import type { InspectionCategory, InspectionKind, InspectionMethod, InspectionTrigger } from './inspection.js';
import type { InvitedKind, TeamRole } from './team.js';

type Words<Value extends string> = Readonly<Record<Value, ColumnLabel>>;
const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

/** Words of the dictionaries of inspections, for documents and packs; screens have theirs in their own texts. */
export const inspectionKindWords: Words<InspectionKind> = {
  comprehensive: word('综合督查', 'Comprehensive'), special_matter: word('专项督查', 'Special matter'), event_investigation: word('事件调查', 'Event investigation'), daily_follow_up: word('日常督办', 'Daily follow-up'),
  clue_check: word('线索核查', 'Check of clues'),
};

export const inspectionCategoryWords: Words<InspectionCategory> = {
  central_decisions: word('党中央、国务院重大决策部署落实情况', 'Central decisions carried out'), government_plans: word('上级和本级人民政府工作部署落实情况', 'Plans of higher and own government carried out'),
  statutory_duties: word('法定职责履行情况', 'Statutory duties performed'), efficiency: word('行政效能情况', 'Administrative efficiency'),
};

export const inspectionMethodWords: Words<InspectionMethod> = {
  self_check: word('要求自查、说明情况', 'Self-check and account'), hear_report: word('听取汇报', 'Hear reports'), on_site: word('实地察看、访谈', 'Visit and talk on site'), meeting: word('座谈、听证、统计、评估', 'Meetings, hearings, statistics'),
  consult_records: word('查阅、调阅资料', 'Read records'), collect_clues: word('收集线索', 'Collect clues'), talk_with_head: word('约谈', 'Talk with heads'), online: word('互联网+督查', 'Online'),
};

export const inspectionTriggerWords: Words<InspectionTrigger> = { hot_matter: word('热点难点问题', 'Hot or difficult matter'), unit: word('特定单位', 'Specific unit'), area: word('特定地区', 'Specific area') };

export const teamRoleWords: Words<TeamRole> = { team_leader: word('组长', 'Leader'), member: word('成员', 'Member'), invited: word('受邀人员', 'Invited') };

export const invitedKindWords: Words<InvitedKind> = {
  peoples_deputy: word('人大代表', 'People’s deputy'), consultative_member: word('政协委员', 'Consultative conference member'), counsellor: word('政府参事', 'Government counsellor'), expert: word('专家学者', 'Expert'),
};

export const findingSeverityWords: Words<FindingSeverity> = { minor: word('一般', 'Minor'), serious: word('较重', 'Serious'), grave: word('严重', 'Grave') };

export const findingKindWords: Words<FindingKind> = {
  not_carried_out: word('未落实', 'Not carried out'), late: word('落实迟缓', 'Late'), eligibility: word('对象认定不准', 'Wrong eligibility'), payment: word('发放迟缓或差错', 'Late or wrong payment'),
  fund_use: word('资金使用不当', 'Improper use of funds'), data_false: word('数据不实', 'False data'), procedure: word('程序不规范', 'Procedure not kept'), conduct: word('作风问题', 'Conduct'), other: word('其他', 'Other'),
};
