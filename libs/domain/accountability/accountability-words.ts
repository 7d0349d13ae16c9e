import type { ColumnLabel } from '../table/table-column.js';
import type { AccountabilityFactKind, AccountabilityKind, AppealResult, HearingAnswer, Responsibility } from './accountability.js';
import type { AccountabilityState } from './accountability.states.js';
import type { FormTarget } from './accountability-form.js';
import type { InfluenceState } from './influence.js';

type Words<Value extends string> = Readonly<Record<Value, ColumnLabel>>;
const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

export const accountabilityKindWords: Words<AccountabilityKind> = {
  praise: word('表扬', 'Praise'), incentive: word('激励', 'Incentive'), criticism: word('批评', 'Criticism'), accountability: word('问责', 'Accountability'),
};

export const accountabilityStateWords: Words<AccountabilityState> = {
  draft: word('拟议', 'Draft'), hearing: word('听取陈述申辩中', 'Being heard'), heard: word('已听取', 'Heard'), submitted: word('报批中', 'Waits for approval'), approved: word('已批准', 'Approved'),
  rejected: word('未批准', 'Not approved'), carried_out: word('已落实', 'Carried out'), handed_over: word('已移送', 'Handed over'), received: word('已回执', 'Receipt recorded'), decided: word('结果已登记', 'Outcome recorded'),
  closed: word('办结', 'Closed'), withdrawn: word('已撤回', 'Withdrawn'), transferred: word('已移送线索', 'Clue transferred'),
};

export const responsibilityWords: Words<Responsibility> = { unit: word('单位', 'Unit'), first: word('第一责任人', 'First responsible person'), direct: word('直接责任', 'Directly responsible') };

export const accountabilityFactWords: Words<AccountabilityFactKind> = {
  late_report: word('逾期或未报', 'Late or missing report'), late_assignment: word('逾期任务', 'Late task'), late_rectification: word('整改逾期', 'Late rectification'), finding: word('督查问题', 'Finding'), event: word('办理记录', 'Event in the log'),
};

export const hearingAnswerWords: Words<HearingAnswer> = { statement: word('作出陈述申辩', 'Made a statement'), nothing: word('无异议', 'Nothing to say'), silent: word('期满未陈述', 'Said nothing in time') };
export const appealResultWords: Words<AppealResult> = { upheld: word('维持', 'Upheld'), changed: word('变更', 'Changed'), revoked: word('撤销', 'Revoked') };
export const formTargetWords: Words<FormTarget> = { organisation: word('对单位', 'For units'), person: word('对个人', 'For persons') };
export const influenceWords: Words<InfluenceState> = { none: word('无', 'None'), coming: word('未开始', 'Not begun'), running: word('影响期内', 'Running'), ended: word('已期满', 'Ended') };
