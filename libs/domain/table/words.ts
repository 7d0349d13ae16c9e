import type { AssistanceCategory } from '../duty/assistance-category.js';
import type { DutyKind, DutyRole, FrequencyState } from '../duty/duty.js';
import type { InspectionMode } from '../inspection/inspection.js';
import type { InspectionState } from '../inspection/inspection.states.js';
import type { InstructionUrgency } from '../instruction/instruction.js';
import type { InstructionState } from '../instruction/instruction.states.js';
import type { Light, SlotMark } from '../light/light.js';
import type { MembershipRole } from '../membership/membership.js';
import type { NoticeState } from '../notice-draft/notice.states.js';
import type { ReportSlotState } from '../report/report-slot.states.js';
import type { TaskState } from '../task/task.states.js';
import type { Level, UnitKind } from '../unit/unit.js';
import type { ColumnLabel, TableChoice } from './table-column.js';

type Words<Value extends string> = Readonly<Record<Value, ColumnLabel>>;
const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

/** The words of tables, those of the screens: a table that goes out can come in again. */
export const lightWords: Words<Light> = { overdue: word('逾期', 'Overdue'), due_soon: word('临期', 'Due soon'), normal: word('正常', 'On course'), undetermined: word('未定', 'Not set') };

export const markWords: Words<SlotMark> = {
  overdue: word('逾期未报', 'Missing'),
  due_soon: word('临期', 'Due soon'),
  extension_pending: word('延期待批', 'More time asked'),
  accepted: word('已收', 'Accepted'),
  under_review: word('待审核', 'Under review'),
  not_due: word('未到期', 'Not due yet'),
  accepted_late: word('迟报已收', 'Accepted late'),
  unset: word('未定频次', 'Frequency not set'),
  suspended: word('暂停', 'Suspended'),
};

export const roleWords: Words<DutyRole> = { lead: word('牵头', 'Lead'), support: word('配合', 'Support'), guide: word('指导', 'Guide') };
export const levelWords: Words<Level> = { city: word('市级', 'City'), county: word('县级', 'County'), town: word('镇级', 'Town') };
export const membershipWords: Words<MembershipRole> = { lead: word('牵头单位', 'Lead unit'), member: word('成员单位', 'Member unit') };

export const unitKindWords: Words<UnitKind> = {
  government_department: word('政府部门', 'Government department'),
  lower_government: word('下级政府', 'Lower government'),
  party_organ: word('党的机关', 'Party organ'),
  mass_organisation: word('群团组织', 'Mass organisation'),
  vertical_agency: word('垂直管理机构', 'Vertical agency'),
  authorised_body: word('授权或受委托的组织', 'Authorised or entrusted body'),
};

export const dutyKindWords: Words<DutyKind> = {
  main: word('主要职责', 'Main duty'),
  support: word('配合职责', 'Supporting duty'),
  guide: word('指导职责', 'Guiding duty'),
  data: word('数据提供', 'Data provision'),
  prohibition: word('禁止性规定', 'Prohibition'),
  floor: word('底线要求', 'Floor'),
};

export const categoryWords: Words<AssistanceCategory> = {
  minimum_living: word('最低生活保障', 'Minimum living allowance'),
  extreme_poverty: word('特困人员供养', 'Support in extreme poverty'),
  medical: word('医疗救助', 'Medical assistance'),
  temporary: word('临时救助', 'Temporary assistance'),
  children_in_difficulty: word('困境儿童保障', 'Children in difficulty'),
  disability_subsidy: word('残疾人两项补贴', 'Two disability subsidies'),
  vagrants: word('流浪乞讨人员救助', 'Aid to vagrants'),
  left_behind_children: word('农村留守儿童关爱', 'Left-behind rural children'),
};

export const frequencyStateWords: Words<FrequencyState> = { none: word('不定期报送', 'Not periodic'), unset: word('未定频次', 'Frequency not set'), set: word('已定频次', 'Frequency set') };

export const taskStateWords: Words<TaskState> = {
  draft: word('草拟', 'Draft'),
  assigned: word('已交办', 'Assigned'),
  completed: word('已办结', 'Completed'),
  closed: word('已销号', 'Closed out'),
  archived: word('已归档', 'Archived'),
  suspended: word('中止', 'Suspended'),
  withdrawn: word('撤销', 'Withdrawn'),
};

export const slotStateWords: Words<ReportSlotState> = {
  expected: word('待报', 'Expected'),
  awaiting_sign_off: word('待签发', 'Awaiting sign-off'),
  awaiting_check: word('待县级核对', 'With the county'),
  submitted: word('待审核', 'Under review'),
  returned: word('被退回', 'Returned'),
  accepted: word('已收', 'Accepted'),
  suspended: word('暂停', 'Suspended'),
  withdrawn: word('撤销', 'Withdrawn'),
};

export const noticeStateWords: Words<NoticeState> = {
  draft: word('待核对', 'To be checked'),
  confirmed: word('已入册', 'In the register'),
  superseded: word('已被新版替代', 'Superseded'),
  discarded: word('已移除', 'Discarded'),
};

export const inspectionModeWords: Words<InspectionMode> = { routine: word('常规督查', 'Routine'), special: word('专项督查', 'Special') };
export const inspectionStateWords: Words<InspectionState> = {
  draft: word('草拟', 'Draft'), submitted: word('待批', 'Awaits approval'), approved: word('已批准', 'Approved'), under_way: word('实施中', 'In the field'), concluded: word('已作结论', 'Concluded'),
  closed: word('已办结', 'Closed'), withdrawn: word('已撤销', 'Withdrawn'), joined: word('已并入', 'Joined'),
};

export const instructionStateWords: Words<InstructionState> = { waiting: word('待登记', 'To register'), assigned: word('办理中', 'In hand'), reported: word('已反馈', 'Result told'), closed: word('已阅结', 'Closed') };
export const instructionUrgencyWords: Words<InstructionUrgency> = { urgent: word('紧急', 'Urgent'), ordinary: word('一般', 'Ordinary'), difficult: word('复杂', 'Difficult') };

/** Words as the choices of a column. */
export function choicesOf<Value extends string>(words: Words<Value>): readonly TableChoice[] {
  return (Object.entries(words) as [Value, ColumnLabel][]).map(([value, label]) => ({ value, label }));
}
