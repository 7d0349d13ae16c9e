import { emptyPlan, type CheckMethod, type FindingKind, type FindingSeverity, type InspectionMethod, type InspectionPlan, type LocalDate, type RectificationKind } from '@lianxi/domain';

/** Working days before the story's end; below 0 after it. */
export type DaysAgo = number;

export interface StoryVisit {
  readonly unit: string;
  readonly daysAgo: DaysAgo;
  readonly place: string;
  readonly method: InspectionMethod;
  readonly people: string;
  readonly seen: string;
}

/** What is done about an item, in order; the last one told is where it stands. */
export type StoryMove =
  | { readonly verb: 'acknowledge'; readonly daysAgo: DaysAgo; readonly plan: string }
  | { readonly verb: 'report' | 'finish'; readonly daysAgo: DaysAgo; readonly text: string; readonly figure?: readonly [label: string, value: string] }
  | { readonly verb: 'extend'; readonly daysAgo: DaysAgo; readonly until: DaysAgo; readonly reason: string; readonly progress: string }
  | { readonly verb: 'verify'; readonly daysAgo: DaysAgo; readonly method: CheckMethod; readonly place: string; readonly seen: string }
  | { readonly verb: 'return'; readonly daysAgo: DaysAgo; readonly place: string; readonly seen: string; readonly reason: string; readonly limit: number }
  | { readonly verb: 'close'; readonly daysAgo: DaysAgo }
  | { readonly verb: 'reopen'; readonly daysAgo: DaysAgo; readonly reason: string; readonly limit: number };

export interface StoryItem {
  readonly daysAgo: DaysAgo;
  readonly kind: RectificationKind;
  readonly measure: string;
  readonly limit: number;
  readonly moves: readonly StoryMove[];
}

export interface StoryFinding {
  readonly unit: string;
  readonly severity: FindingSeverity;
  readonly kind: FindingKind;
  readonly matter: string;
  readonly text: string;
  readonly evidence: string;
  /** A word of the duty's sentence. */
  readonly duty: string;
  readonly item: StoryItem | null;
}

type Days = (daysAgo: DaysAgo) => LocalDate;
const routine = { basis: 'government_inspection', source: 'government_decision', mode: 'routine', kind: 'comprehensive', category: 'statutory_duties', methods: ['hear_report', 'on_site', 'consult_records'] } as const;

export const COUNTY = '台山市人民政府';
export const BUREAU = '市教育局';
export const OBJECTING = '恩平市人民政府';
export const NEXT = '开平市人民政府';

/** Concluded in the last weeks. */
export const paymentPlan = (on: Days): InspectionPlan => ({
  ...emptyPlan, ...routine, matter: '低保金和困难学生资助按时足额发放情况', topics: ['minimum_living', 'children_in_difficulty'], sourceDocument: '市政府常务会议纪要第9次', sourceOn: on(60), yearWork: '困难群众救助资金规范发放年度重点工作',
  content: '救助资金是否按月足额发放、发放台账是否齐全、对象变动是否及时调整', scope: '本年度上半年以来发放的低保金、困难学生资助', fromOn: on(36), toOn: on(31),
});

/** In the field now. */
export const settlementPlan = (on: Days): InspectionPlan => ({
  ...emptyPlan, basis: 'government_inspection', source: 'head_instruction', mode: 'special', kind: 'special_matter', category: 'efficiency', methods: ['on_site', 'consult_records', 'talk_with_head'], matter: '医疗救助“一站式”结算落实情况',
  topics: ['medical'], trigger: 'hot_matter', triggerReason: '近期热线集中反映出院结算时医疗救助要先垫付', sourceDocument: '市领导批示（督〔办〕36号）', sourceOn: on(15), content: '定点医院结算窗口、系统对接和垫付退还情况',
  scope: '本季度出院结算的救助对象', fromOn: on(5), toOn: on(-5),
});

/** Waits for its approval; near the one under way, and of a kindred matter. */
export const temporaryPlan = (on: Days): InspectionPlan => ({
  ...emptyPlan, ...routine, matter: '临时救助备用金管理使用情况', topics: ['temporary', 'medical'], sourceDocument: '市政府常务会议纪要第11次', sourceOn: on(12), yearWork: '临时救助制度落实年度重点工作',
  content: '备用金审批、发放、清算和公示', scope: '本年度镇街临时救助备用金', fromOn: on(-8), toOn: on(-12),
  overlapReason: '前一次只查医疗救助结算，本次查备用金账目，查的单位内设机构和资料都不同；两次之间留足一周，不重复调取资料。',
});

export const visits: readonly StoryVisit[] = [
  { unit: COUNTY, daysAgo: 35, place: '台城街道社会救助窗口', method: 'on_site', people: '窗口负责人、经办人员', seen: '抽查上半年发放台账12册，2册缺5月签领表；窗口未公布办理时限。' },
  { unit: COUNTY, daysAgo: 34, place: '市财政国库支付中心台山分点', method: 'consult_records', people: '支付岗人员', seen: '核对支付流水，4月、5月低保金到账分别比规定日期晚9天和7天。' },
  { unit: BUREAU, daysAgo: 34, place: '市教育局资助管理中心', method: 'hear_report', people: '资助管理中心负责人', seen: '听取资助发放情况汇报，调取春季学期发放清册。' },
  { unit: OBJECTING, daysAgo: 32, place: '恩城街道便民服务中心', method: 'on_site', people: '民政干事', seen: '核对8户新增对象，其中1户公示期不足7天。' },
];

export const settlementVisits: readonly StoryVisit[] = [
  { unit: NEXT, daysAgo: 4, place: '开平市中心医院出院结算窗口', method: 'on_site', people: '医保办负责人、结算员', seen: '现场观察出院结算14人次，3人次救助部分先由本人垫付，原因是系统名单每周才更新一次。' },
  { unit: NEXT, daysAgo: 3, place: '开平市医疗保障经办机构', method: 'consult_records', people: '经办人员', seen: '调取本季度垫付退还登记，退还平均用时21天。' },
];

export const settlementFindings: readonly StoryFinding[] = [
  { unit: NEXT, severity: 'serious', kind: 'not_carried_out', matter: '医疗救助结算名单更新不及时', text: '名单每周更新一次，新认定对象出院时仍要先垫付救助部分。', evidence: '现场观察记录和系统更新日志', duty: '救助', item: null },
  { unit: NEXT, severity: 'minor', kind: 'procedure', matter: '垫付退还未告知办理时限', text: '退还申请表没有写明办理时限，窗口也没有公布。', evidence: '申请表样张', duty: '救助', item: null },
];
