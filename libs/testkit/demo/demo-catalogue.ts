import type { TopicName } from './demo-text.js';

/** Work that runs through the story and reports by periods; it stems from a sentence of the demonstration notice. */
export interface StandingWork {
  readonly title: string;
  /** A run of characters of the sentence it stems from, a duty of the lead; null for free work. */
  readonly sentence: string | null;
  readonly lead: string;
  readonly support?: readonly string[];
  readonly guide?: readonly string[];
  /** What a supporting unit reports on, where it is not the lead's line. */
  readonly supportTopics?: Readonly<Record<string, TopicName>>;
  /** All seven county governments take part. */
  readonly counties?: boolean;
  /** The towns of the leading county take part. */
  readonly towns?: boolean;
  readonly everyMonths: 1 | 3 | 6;
  readonly topic: TopicName;
  readonly content: string;
  /** Its reports fall due within the next days, whatever today is. */
  readonly near?: boolean;
  /** How many of the lead's newest due reports are missing. */
  readonly missing?: number;
  /** Runs on into the next year, where the calendar may not be out yet. */
  readonly long?: boolean;
}

const CITY_WORK: readonly StandingWork[] = [
  { title: '兜底保障工作进展通报', sentence: '定期通报', lead: '市民政局', everyMonths: 3, topic: 'bulletin', content: '每季度汇总各单位和各地进展，形成通报并跟踪整改。' },
  { title: '救助信息平台数据对接', sentence: '打通与政府部门', lead: '市民政局', support: ['市网信统筹局'], supportTopics: { 市网信统筹局: 'catalogue' }, everyMonths: 1, topic: 'platform', content: '推进部门和金融机构数据接入，保证受助人员信息及时更新。' },
  { title: '救助政策宣传解读', sentence: '组织媒体解读', lead: '市委宣传部', everyMonths: 6, topic: 'publicity', content: '统筹媒体资源，持续做好救助政策解读。', long: true },
  { title: '困难群众信访事项办理', sentence: '信访工作办法', lead: '市信访局', everyMonths: 3, topic: 'petition', content: '完善办理流程，按期办结困难群众来信来访。' },
  { title: '物价联动机制监测', sentence: '随物价变动', lead: '市发展改革局', support: ['市财政局', '国家统计局江门调查队'], supportTopics: { 市财政局: 'linkageFunds', 国家统计局江门调查队: 'survey' }, everyMonths: 1, topic: 'prices', content: '按月监测价格指数，达到条件时提出启动建议。', near: true },
  { title: '困难家庭学生资助', sentence: '完善教育资助', lead: '市教育局', everyMonths: 1, topic: 'schooling', content: '做好名单比对和资助发放，不漏一人。', near: true },
  { title: '农村留守儿童控辍保学', sentence: '关心留守儿童', lead: '市教育局', everyMonths: 3, topic: 'leftBehind', content: '掌握就学情况，疑似辍学的及时劝返。' },
  { title: '街面流浪乞讨人员救助巡查', sentence: '开展街面救助巡查', lead: '市公安局', support: ['市住房城乡建设局'], supportTopics: { 市住房城乡建设局: 'cityOrder' }, guide: ['市民政局'], everyMonths: 1, topic: 'patrol', content: '健全公安、城管、民政联合巡查，做好护送和寻亲。' },
  { title: '困难群众法律援助', sentence: '办理法律援助', lead: '市司法局', everyMonths: 1, topic: 'legalAid', content: '对符合条件的困难群众应援尽援。', near: true },
  { title: '救助资金拨付与监管', sentence: '管好用好资金', lead: '市财政局', support: ['市民政局'], supportTopics: { 市民政局: 'payout' }, everyMonths: 1, topic: 'funds', content: '及时分解下达资金，按月核对发放结果。' },
  { title: '救助对象就业帮扶', sentence: '完善就业救助办法', lead: '市人力资源社会保障局', support: ['市总工会'], supportTopics: { 市总工会: 'charity' }, everyMonths: 1, topic: 'employment', content: '为有劳动能力的救助对象介绍岗位、组织培训。' },
  { title: '医疗救助“一站式”结算接通定点医院', sentence: '费用“一站式”结算', lead: '市人力资源社会保障局', support: ['市卫生计生局', '市社保局'], supportTopics: { 市社保局: 'insurance' }, guide: ['市民政局'], everyMonths: 1, topic: 'settlement', content: '分批接通定点医院，群众出院时一次结清。' },
  { title: '农村危房改造保障', sentence: '加快改造农村危房', lead: '市住房城乡建设局', support: ['市农业局'], supportTopics: { 市农业局: 'farmHouses' }, everyMonths: 1, topic: 'housing', content: '按月调度开工、竣工和资金拨付。', missing: 2 },
  { title: '特困人员土地经营权流转指导', sentence: '土地经营权流转', lead: '市农业局', everyMonths: 3, topic: 'farmland', content: '规范合同和租金支付，保护承包权益。', missing: 1 },
  { title: '扶贫与救助政策衔接', sentence: '推动农村社会救助', lead: '市农业局', support: ['市民政局'], supportTopics: { 市民政局: 'civilAid' }, everyMonths: 3, topic: 'poverty', content: '开展名单比对，及时纳入帮扶。', missing: 1, long: true },
  { title: '疾病应急救助与定点收治', sentence: '疾病应急救助', lead: '市卫生计生局', everyMonths: 1, topic: 'emergency', content: '落实先救治后甄别，规范出院交接。', near: true },
  { title: '经营主体登记信息查询反馈', sentence: '登记信息', lead: '市工商局', everyMonths: 1, topic: 'business', content: '按申请批次反馈个体工商户和企业登记信息。' },
  { title: '救助标准测算指导', sentence: '标准测算', lead: '市统计局', everyMonths: 6, topic: 'standards', content: '提出测算方案，辅导各市（区）统计人员。', long: true },
  { title: '申请家庭金融信息核对协调', sentence: '联络有关金融机构', lead: '市金融局', support: ['人民银行江门市中心支行', '江门银监分局'], supportTopics: { 人民银行江门市中心支行: 'deposits', 江门银监分局: 'banking' }, everyMonths: 3, topic: 'finance', content: '扩大参与机构，缩短反馈时间。' },
  { title: '政务信息资源共享目录更新', sentence: '市政务信息共享平台', lead: '市网信统筹局', everyMonths: 1, topic: 'catalogue', content: '更新救助类数据目录，保证平台稳定。', missing: 1 },
  { title: '参保与报销数据提供', sentence: '参保缴费', lead: '市社保局', everyMonths: 1, topic: 'insurance', content: '按月提供救助对象参保和报销数据。', missing: 1 },
  { title: '社会力量帮扶困难群众', sentence: '动员社会力量', lead: '市总工会', support: ['市妇联', '市红十字会'], everyMonths: 6, topic: 'charity', content: '募集款物，组织志愿服务，公开去向。' },
  { title: '残疾人两项补贴复核与无障碍改造', sentence: '两项补贴的发放对象', lead: '市残联', support: ['市民政局'], supportTopics: { 市民政局: 'civilAid' }, everyMonths: 1, topic: 'disability', content: '指导各地审核复核，推进家庭无障碍改造。' },
  { title: '纳税信息受托查询', sentence: '纳税信息', lead: '市税务局', everyMonths: 1, topic: 'tax', content: '凭本人授权查询，只反馈核对结论。', near: true },
  { title: '低收入住户收支数据提供', sentence: '低收入住户', lead: '国家统计局江门调查队', everyMonths: 3, topic: 'survey', content: '按季提供低收入组收支数据和口径说明。' },
  { title: '救助申请家庭存款信息查询', sentence: '存款信息', lead: '人民银行江门市中心支行', everyMonths: 3, topic: 'deposits', content: '组织金融机构依法查询反馈。' },
  { title: '代发救助资金监管', sentence: '代发救助资金', lead: '江门银监分局', everyMonths: 3, topic: 'banking', content: '检查代发网点，纠正不规范行为。' },
];

const COUNTY_WORK: readonly StandingWork[] = [
  { title: '困难家庭走访和主动发现', sentence: '牵头统筹推进', lead: '市民政局', counties: true, everyMonths: 3, topic: 'visits', content: '各市（区）组织镇（街道）走访，主动发现、主动协助申请。' },
  { title: '在保对象定期复核', sentence: '定期核查', lead: '市民政局', counties: true, everyMonths: 3, topic: 'review', content: '半年内完成一轮信息化核对，结果按季汇总。', long: true },
  { title: '救助资金社会化发放核查', sentence: '督促各级财政', lead: '市财政局', counties: true, everyMonths: 3, topic: 'payout', content: '核查按时发放率和退票重发情况。' },
  { title: '蓬江区镇（街道）救助对象动态管理', sentence: '组织开展主动发现和定期复核', lead: '蓬江区人民政府', towns: true, everyMonths: 6, topic: 'review', content: '各镇（街道）每半年完成一轮信息化核对和变动调整，结果由区汇总。', long: true },
];

/** 31 lines of work with 75 assignments. Three units (外侨, 法制, 团市委) owe no periodic report: their rows stay open. */
export const STANDING_WORK: readonly StandingWork[] = [...CITY_WORK, ...COUNTY_WORK];
