import { liaison, sampleContext, secretary } from '../testing/samples.js';
import { dayMailOf, groupWords, joinDayMails, mailOf } from './mail-words.js';
import { checkMessageText, defaultTexts, fillMessageText, textKinds } from './message-text.js';
import { notificationKinds } from './notification.js';
import { reviseMessageText } from './revise-message-text.js';
import { mailChoiceOf, topicOf } from './topic.js';
import { factsOf, itemWords, kindWords, skippedWords, type Worded } from './words.js';

const item = { clock: 'report', title: '核对救助资金发放', unitName: '市财政局', periodStartOn: '2026-03-01', periodMonths: 1, dueOn: '2026-03-25', days: 2 } as const;
const urged: Worded = {
  kind: 'urged', recipient: '张三', meetingName: '困难群众联席会议', text: null,
  data: { title: item.title, unitName: item.unitName, periodStartOn: item.periodStartOn, periodMonths: 6, dueOn: item.dueOn, actorName: '李四', actorPost: '科长', text: '请今日报送', count: 1 },
};

it('a mail says what, whose, by when, by whom and where to look, Chinese first', () => {
  expect(mailOf(urged, 'https://lianxi.example/m/jm/reports/1')).toEqual({
    subject: '【困难群众联席会议】催办：核对救助资金发放',
    text: `张三：

请抓紧办理“核对救助资金发放”，3月25日(周三)到期。
事项：核对救助资金发放
单位：市财政局
期次：2026年3月—8月
到期：3月25日(周三)
经办：科长 李四
内容：请今日报送

查看：https://lianxi.example/m/jm/reports/1

困难群众联席会议
此件由联席督办系统自动发送，请勿回复。收不收、何时收，可在“我的”页面修改。

Urged: 核对救助资金发放
Sent by Lianxi; do not reply. What you get by mail is set on your own page.`,
  });
});

it('nothing a person wrote becomes a header, a tag or a placeholder', () => {
  const evil = { ...urged, data: { ...urged.data, title: 'a\r\nBcc: x@example.com\u2028{单位}<script>' } };
  const { subject } = mailOf(evil, null);
  expect(subject).toBe('【困难群众联席会议】催办：a Bcc: x@example.com {单位}<script>');
  expect(fillMessageText('{事项}{单位}', factsOf({ ...evil, data: { title: '{单位}', unitName: '甲' } }))).toBe('{单位}甲');
});

it('the mail of the day lists what is due, then what came, and says who was passed over', () => {
  const { subject, text } = dayMailOf({
    recipient: '张三', meetingName: '联席会议', today: '2026-03-27', due: [{ unitName: '市财政局', total: 12, late: 11, items: [item] }], link: null,
    messages: [{ worded: { ...urged, kind: 'escalated', data: { count: 3, items: [item], skipped: [{ level: 'liaison', reason: 'vacant' }] } }, link: null }],
  });
  expect(subject).toBe('【联席会议】3月27日(周五)汇总：待办12件（逾期11件），消息1条');
  for (const line of ['1. 市财政局：核对救助资金发放（2026年3月进展），3月25日(周三)到期，逾期2个工作日', '另有11件', '另有2件', '联络员空缺，已转单位负责人']) expect(text).toContain(line);
  expect(text).not.toContain('日志校验点');
  expect(dayMailOf({ recipient: '张三', meetingName: '联席会议', today: '2026-03-27', due: [], link: null, messages: [], logHead: '42-3f9a-1c02-77be-d410' }).text).toContain('日志校验点 42-3f9a-1c02-77be-d410');
});

it('a locked month says what it means for the unit, once', () => {
  const locked: Worded = { kind: 'period_locked', recipient: '张三', meetingName: '联席会议', text: null, data: { unitName: '市财政局', periodStartOn: '2026-10-01', dueOn: null, count: 2, title: null } };
  const { subject, text } = mailOf(locked, null);
  expect(subject).toBe('【联席会议】报送已锁定：2026年10月');
  expect(text).toContain('2026年10月的报送已锁定，不再报送和审核。本单位未报2件；确需补报');
  expect(text).toContain('Month locked: 2026-10');
  expect(text).not.toMatch(/另有|期次|到期：/);
  const granted = mailOf({ ...locked, kind: 'exception_granted', data: { ...locked.data, dueOn: '2026-11-27', title: '核对发放' } }, null);
  expect(granted.text).toContain('本单位获准补报“核对发放”，截止11月27日(周五)（含当天）。');
});

it('a group is told of many things in few lines', () => {
  const text = groupWords({ meetingName: '联席会议', kind: 'urged', items: Array.from({ length: 30 }, () => ({ unitName: '市财政局', title: '核对', dueOn: '2026-03-25' })), link: null });
  expect(text.split('\n')).toHaveLength(12);
  expect(text).toContain('催办30件');
});

it('every kind has words and a topic; what is due has no sooner than the mail of the day', () => {
  for (const kind of notificationKinds) expect([kindWords[kind].zh, topicOf(kind)].every(Boolean)).toBe(true);
  expect([mailChoiceOf('due', 'now'), mailChoiceOf('due', 'none'), mailChoiceOf('urged', undefined)]).toEqual(['digest', 'none', 'now']);
});

it('the product’s own texts are ones it would accept', () => {
  for (const kind of textKinds) expect(checkMessageText(defaultTexts[kind])).toBe(defaultTexts[kind]);
});

const context = sampleContext();
const revise = (text: string, actor = secretary, version = 0) => reviseMessageText(actor, { jointMeetingId: 'jm-1', kind: 'urged', text: defaultTexts.urged, version: 0 }, { text, version }, context);

it('own words are logged with the old ones; blank takes the product’s back', () => {
  expect(revise('请{单位}尽快')).toMatchObject({ text: { text: '请{单位}尽快', version: 1 }, events: [{ verb: 'reviseMessageText', data: { kind: 'urged', previous: defaultTexts.urged } }] });
  const own = reviseMessageText(secretary, { jointMeetingId: 'jm-1', kind: 'urged', text: '请', version: 1 }, { text: ' ', version: 1 }, context);
  expect(own.text.text).toBe(defaultTexts.urged);
});

it.each([
  ['an unknown placeholder', 'PLACEHOLDER_UNKNOWN', () => revise('{电话}')],
  ['half a brace', 'PLACEHOLDER_BROKEN', () => revise('{单位')],
  ['too much', 'TEXT_TOO_LONG', () => revise('长'.repeat(301))],
  ['no change', 'NOTHING_CHANGED', () => revise('')],
  ['an old version', 'VERSION_CONFLICT', () => revise('请', secretary, 4)],
  ['a liaison', 'NOT_PERMITTED', () => revise('请', liaison)],
])('refuses %s', (_, code, use) => expect(use).toThrow(expect.objectContaining({ code })));

it('the mails of a day from two joint meetings become one, each under its name, the figures added', () => {
  const of = (meetingName: string, late: number) => dayMailOf({ recipient: '张三', meetingName, today: '2026-03-27', due: [{ unitName: '市财政局', total: 2, late, items: [item] }], link: null, messages: [] }).day;
  const { subject, text } = joinDayMails([of('甲会议', 1), of('乙会议', 0)]);
  expect(subject).toBe('【联席督办】3月27日(周五)汇总：2个联席会议，待办4件（逾期1件）');
  expect(text.match(/━━ (甲|乙)会议 ━━|张三：|此件由联席督办系统自动发送/g)).toEqual(['张三：', '━━ 甲会议 ━━', '━━ 乙会议 ━━', '此件由联席督办系统自动发送']);
  expect(text).toContain('Today: 4 due, 0 messages');
});

it.each([
  ['a month', 1, '2026年11月进展'],
  ['a quarter across New Year', 3, '2026年11月—2027年1月进展'],
  ['a message of before, which did not say', null, '2026年11月起进展'],
])('names the period by its months: %s', (_what, periodMonths, wanted) => {
  expect(itemWords({ ...item, periodStartOn: '2026-11-01', periodMonths })).toContain(wanted);
});

it('says an earlier date as earlier, with the day it was and is', () => {
  const item = { clock: 'completion', title: '核查', unitName: '市财政局', periodStartOn: null, dueOn: '2026-11-25', previousDueOn: '2026-11-26', days: 0 } as const;
  expect(itemWords(item)).toBe('市财政局：核查，到期日提前：11月26日(周四)改为11月25日(周三)');
  expect(itemWords({ ...item, dueOn: '2026-11-27' })).toContain('顺延：11月26日(周四)改为11月27日(周五)');
});

it('says where a vacant post’s messages went: the level above, or the county of a town', () => {
  expect(skippedWords([{ level: 'liaison', reason: 'vacant' }])).toBe('联络员空缺，已转单位负责人');
  expect(skippedWords([{ level: 'liaison', reason: 'vacant', turnedTo: 'liaison', turnedToCounty: true }, { level: 'unit_head', reason: 'no_post', turnedTo: 'liaison', turnedToCounty: true }])).toBe('联络员空缺、没有设单位负责人，已转县级联络员');
  expect(skippedWords([{ level: 'liaison', reason: 'vacant', county: true, turnedTo: 'secretariat', turnedToCounty: false }])).toBe('县级联络员空缺，已转联席会议办公室');
});
