import type { LoggedVerb } from '../access/verb.js';
import type { EscalationClock, EscalationLevel } from '../escalation/ladder.js';
import type { SkippedLevel, SkipReason } from '../escalation/recipients.js';
import { addMonths, civilOf, weekdayOf, type LocalDate } from '../shared/local-date.js';
import { defaultTexts, fillMessageText, isTextKind, type MessageFacts } from './message-text.js';
import { isPeriodKind, type NotificationKind, type PeriodKind } from './notification.js';

/** What leaves the house is written here, in Chinese first: mail and robots have no screen to find words for them. */
export const kindWords: Readonly<Record<NotificationKind, { readonly zh: string; readonly en: string }>> = {
  assigned: { zh: '新交办', en: 'Assigned' },
  returned_report: { zh: '进展被退回', en: 'Report returned' },
  returned_completion: { zh: '办结被退回', en: 'Completion returned' },
  accepted_completion: { zh: '准予办结', en: 'Completed' },
  urged: { zh: '催办', en: 'Urged' },
  reminder: { zh: '到期提醒', en: 'Due' },
  escalated: { zh: '逾期升级', en: 'Overdue, escalated' },
  waiting_review: { zh: '待审核', en: 'Waiting for review' },
  objected: { zh: '异议退办', en: 'Objection' },
  extension_asked: { zh: '申请延期', en: 'Extension asked' },
  answered: { zh: '异议、延期已答复', en: 'Answered' },
  task_changed: { zh: '任务变动', en: 'Task changed' },
  due_moved: { zh: '到期日变动', en: 'Due dates moved' },
  sign_off_asked: { zh: '待签发', en: 'To sign off' },
  check_asked: { zh: '镇街报送待核对', en: 'Report of a town to check' },
  recalled: { zh: '下交任务已收回', en: 'Task called back' },
  instruction: { zh: '领导批示', en: 'Instruction' },
  instruction_result: { zh: '批示办理结果', en: 'Result of an instruction' },
  complaint_filed: { zh: '举报待办理', en: 'Complaint to handle' },
  complaint_assigned: { zh: '举报待核查', en: 'Complaint to verify' },
  inspection_notice: { zh: '督查通知', en: 'Notice of an inspection' },
  inspection_changed: { zh: '督查安排变动', en: 'Inspection changed' },
  inspection_approved: { zh: '督查批准已登记', en: 'Approval of an inspection recorded' },
  conclusion: { zh: '督查结论', en: 'Conclusion of an inspection' },
  rectification: { zh: '整改要求', en: 'To be put right' },
  rectification_answered: { zh: '整改核验、延期已答复', en: 'Rectification answered' },
  rectification_waiting: { zh: '整改待核验、待审批', en: 'Rectification waits' },
  delegate_visit: { zh: '代表委员视察', en: 'Visit of delegates' },
  opinion: { zh: '意见建议待答复', en: 'Opinion to answer' },
  opinion_waiting: { zh: '意见建议待处理', en: 'Opinion waits' },
  meeting: { zh: '会议通知', en: 'Meeting' },
  minutes: { zh: '会议纪要', en: 'Minutes' },
  assessment_late: { zh: '评估报告逾期未交', en: 'Assessment report is missing' },
  late_visit: { zh: '结论后补送实地记录', en: 'Field record after the conclusion' },
  data_owed: { zh: '数据提供', en: 'Data to provide' },
  data_delivered: { zh: '数据待确认', en: 'Data to confirm' },
  minutes_waiting: { zh: '纪要意见待答复', en: 'Comment on minutes' },
  bulletin: { zh: '通报', en: 'Bulletin' },
  bulletin_waiting: { zh: '通报待审定', en: 'Bulletin to approve' },
  bulletin_answered: { zh: '通报审定结果', en: 'Bulletin approved or returned' },
  assessment_reported: { zh: '评估报告已提交', en: 'Assessment reported' },
  conclusion_objected: { zh: '申请复核督查结论', en: 'Review of a conclusion asked' },
  period_locked: { zh: '报送已锁定', en: 'Month locked' },
  period_unlocked: { zh: '报送已解除锁定', en: 'Month unlocked' },
  exception_granted: { zh: '可以补报', en: 'Exception granted' },
  exception_revoked: { zh: '补报例外已收回', en: 'Exception revoked' },
};

/** What was done to a whole task, or a part of it, as its message says it. */
export const changeWords: Partial<Record<LoggedVerb, string>> = {
  suspendTask: '中止', resumeTask: '恢复', withdrawTask: '撤销', reopenTask: '重启', reviseReporting: '改报送频次', waiveSupport: '免予配合',
};
/** What a unit that was told of an inspection hears of it: 'left' = it does not go there any more. */
export function inspectionChangeWords(verb: LoggedVerb, left: boolean): string {
  if (left) return '方案已调整，本单位不再列为督查对象';
  return verb === 'withdrawInspection' ? '本次督查已撤销' : verb === 'approveInspection' ? '调整后的方案已批准，时间和内容见督查页面' : '方案有调整，正在重新报批，批准前不开展督查';
}
export const clockMovedWords = (from: string, to: string): string => `法定期限由${from}调整为${to}`;
export const dueMovedWords = '工作日历公布或更正，到期日重新计算';

const levels: Readonly<Record<EscalationLevel, string>> = { liaison: '联络员', unit_head: '单位负责人', secretariat: '联席会议办公室', leader: '分管领导' };
const reasons: Readonly<Record<SkipReason, (level: string) => string>> = { vacant: (level) => `${level}空缺`, no_account: (level) => `${level}没有账号`, no_post: (level) => `没有设${level}` };
const above: Readonly<Record<EscalationLevel, EscalationLevel>> = { liaison: 'unit_head', unit_head: 'secretariat', secretariat: 'leader', leader: 'leader' };

/** One thing in a message that stands for many. */
export interface WordedItem {
  readonly clock: EscalationClock;
  readonly title: string;
  readonly unitName: string;
  readonly periodStartOn: LocalDate | null;
  /** Messages of before had none. */
  readonly periodMonths?: number | null;
  readonly dueOn: LocalDate;
  readonly days: number;
  /** Where the date moved: what it was. */
  readonly previousDueOn?: LocalDate | null;
}

/** What a message keeps of its cause, as far as words need it. */
export interface WordedData {
  readonly title?: string | null;
  readonly unitName?: string | null;
  readonly periodStartOn?: LocalDate | null;
  readonly periodMonths?: number | null;
  readonly dueOn?: LocalDate | null;
  readonly actorName?: string | null;
  readonly actorPost?: string | null;
  readonly text?: string | null;
  readonly count?: number;
  readonly items?: readonly WordedItem[];
  readonly skipped?: readonly SkippedLevel[];
}

export interface Worded {
  readonly kind: NotificationKind;
  readonly data: WordedData;
  readonly recipient: string;
  readonly meetingName: string;
  /** The joint meeting's own opening words; null = the product's. */
  readonly text: string | null;
}

const WEEKDAYS = '一二三四五六日';

/** 3月25日(周三) */
export function dayWords(on: LocalDate): string {
  const { month, day } = civilOf(on);
  return `${month}月${day}日(周${WEEKDAYS[weekdayOf(on) - 1] ?? ''})`;
}

/** 逾期3个工作日, 今日到期, 还剩1个工作日. */
export function lateWords(days: number): string {
  if (days === 0) return '今日到期';
  return days > 0 ? `逾期${days}个工作日` : `还剩${-days}个工作日`;
}

/** 联络员空缺，已转单位负责人; for a town perhaps 已转县级联络员; null where nobody was passed over. */
export function skippedWords(skipped: readonly SkippedLevel[]): string | null {
  const last = skipped.at(-1);
  if (last === undefined) return null;
  const name = (level: EscalationLevel, county: boolean | undefined): string => `${county === true ? '县级' : ''}${levels[level]}`;
  return `${skipped.map(({ level, reason, county }) => reasons[reason](name(level, county))).join('、')}，已转${name(last.turnedTo ?? above[last.level], last.turnedToCounty)}`;
}

/** 提前：11月26日(周四)改为11月25日(周三); an earlier date is said first. */
export function movedWords(from: LocalDate, to: LocalDate): string {
  return `${to < from ? '提前' : '顺延'}：${dayWords(from)}改为${dayWords(to)}`;
}

export function itemWords({ clock, title, unitName, periodStartOn, periodMonths, dueOn, days, previousDueOn = null }: WordedItem): string {
  const what = clock === 'rectification' ? '（整改）' : clock === 'opinion' ? '（答复意见建议）' : clock === 'review' ? '（申请复核）' : clock === 'acknowledgement' ? '（未签收）' : periodStartOn === null ? '' : `（${periodWords(periodStartOn, periodMonths)}进展）`;
  if (previousDueOn !== null) return `${unitName}：${title}${what}，到期日${movedWords(previousDueOn, dueOn)}`;
  return `${unitName}：${title}${what}，${dayWords(dueOn)}到期，${lateWords(days)}`;
}

/** 2026年3月, 2026年7月—12月, 2026年11月—2027年1月; of a message that does not say how long, 2026年3月起. */
function periodWords(startOn: LocalDate, months: number | null | undefined): string {
  const first = `${civilOf(startOn).year}年${civilOf(startOn).month}月`;
  if (months == null) return `${first}起`;
  if (months === 1) return first;
  const last = civilOf(addMonths(startOn, months - 1));
  return `${first}—${last.year === civilOf(startOn).year ? '' : `${last.year}年`}${last.month}月`;
}

/** The facts a joint meeting's own words may name. */
export function factsOf({ data, recipient, meetingName }: Pick<Worded, 'data' | 'recipient' | 'meetingName'>): MessageFacts {
  const items = data.items ?? [];
  const units = [...new Set(items.length > 0 ? items.map((item) => item.unitName) : [data.unitName ?? ''])].filter(Boolean);
  const dueOn = data.dueOn ?? items[0]?.dueOn ?? null;
  return {
    收件人: recipient,
    联席会议: meetingName,
    单位: units.length > 3 ? `${units.slice(0, 3).join('、')}等${units.length}个单位` : units.join('、'),
    件数: String(data.count ?? 1),
    事项: data.title ?? items[0]?.title ?? '',
    期限: dueOn === null ? '未定期限' : dayWords(dueOn),
  };
}

const monthWords = (data: WordedData): string => {
  const { year, month } = civilOf(data.periodStartOn ?? '');
  return `${year}年${month}月`;
};

/** What a locked month, or an exception to it, means for the unit. */
const periodSentences: Readonly<Record<PeriodKind, (data: WordedData) => string>> = {
  period_locked: (data) => `${monthWords(data)}的报送已锁定，不再报送和审核。${(data.count ?? 0) === 0 ? '本单位没有未报。' : `本单位未报${data.count ?? 0}件；确需补报，请向联席会议办公室说明理由，登记例外后补报。`}`,
  period_unlocked: (data) => `${monthWords(data)}的报送已解除锁定，可以照常报送。`,
  exception_granted: (data) => `${monthWords(data)}的报送已锁定，本单位获准补报${data.title == null ? '该月未报的' : `“${data.title}”`}，截止${data.dueOn == null ? '' : dayWords(data.dueOn)}（含当天）。`,
  exception_revoked: (data) => `${monthWords(data)}的补报例外已收回，不能再补报；已经补报的不变。`,
};

/** The sentence a message opens with; '' where its kind has none. */
export function openingWords(worded: Worded): string {
  if (isPeriodKind(worded.kind)) return periodSentences[worded.kind](worded.data);
  if (!isTextKind(worded.kind)) return worded.kind === 'waiting_review' ? `有${worded.data.count ?? 1}件等待审核。` : '';
  return fillMessageText(worded.text ?? defaultTexts[worded.kind], factsOf(worded));
}

/** 催办：核对救助资金发放 */
export function headingWords({ kind, data }: Pick<Worded, 'kind' | 'data'>): string {
  const count = data.count ?? 1;
  if (isPeriodKind(kind)) return `${kindWords[kind].zh}：${monthWords(data)}`;
  const what = data.title ?? (count > 1 || (data.items?.length ?? 0) !== 1 ? `${count}件` : (data.items?.[0]?.title ?? ''));
  return `${kindWords[kind].zh}：${what}`;
}

/** A message as lines of plain text, without greeting and link. */
export function bodyWords(worded: Worded): readonly string[] {
  const { data } = worded;
  const items = data.items ?? [];
  // The opening has said it.
  const said = isPeriodKind(worded.kind);
  const facts: readonly (readonly [string, string | null])[] = [
    ['单位', data.unitName ?? null],
    ['期次', data.periodStartOn == null || said ? null : periodWords(data.periodStartOn, data.periodMonths)],
    ['到期', data.dueOn == null || said ? null : dayWords(data.dueOn)],
    ['经办', data.actorName == null ? null : [data.actorPost, data.actorName].filter(Boolean).join(' ')],
    ['内容', data.text ?? null],
  ];
  const more = (data.count ?? 0) - items.length;
  return [
    openingWords(worded),
    ...(data.title == null ? [] : [`事项：${data.title}`]),
    ...(items.length > 0 ? [] : facts.flatMap(([label, value]) => (value === null || value === '' ? [] : [`${label}：${value}`]))),
    ...items.map((item, place) => `${place + 1}. ${itemWords(item)}`),
    ...(worded.kind === 'due_moved' && data.text != null ? [`原因：${data.text}`] : []),
    ...(items.length > 0 && more > 0 ? [`另有${more}件`] : []),
    ...[skippedWords(data.skipped ?? [])].flatMap((line) => (line === null ? [] : [line])),
  ].filter((line) => line !== '');
}
