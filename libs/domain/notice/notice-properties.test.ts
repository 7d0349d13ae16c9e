import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalText } from './normal-text.js';
import { readNotice } from './read-notice.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');
const notices = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8'));

/** Words notices are made of: any order of them must be read without harm. */
const pieces = [
  '市民政局', '市财政局', '省科技厅、工业和信息化厅', '各县（市、区）人民政府', '各有关部门', '和', '及', '、', '，', '。', '；', '：', '（', '）', '《', '》', '“', '”',
  '负责', '牵头', '配合', '会同', '要', '应当', '由', '请', '等部门', '按职责分工负责', '牵头单位：', '责任单位：', '完成时限：', '2021年6月底前', '每半年至少进行一次',
  '定期通报', '自印发之日起30日内', '年底前', '到2025年', '不得', '不低于', '提供本部门信息', '一、', '（一）', '1.', '（1）', '2.1.3 ', '\n', '\n\n', ' ', '　', '\t', '|',
  '云府办〔2021〕3号', '2021年3月5日', '二〇二一年三月五日', '附件', '成员：', '组长：', '序号', '任务', '办公室设在', '成立', '联席会议', '领导小组', '组成', '第一个单位为牵头单位，下同',
  '（以下简称“农业局”）', '问题1：', '整改单位：', '整改要求：', '— ', '· ', '以及', '有下列情形的，', '的主要负责人', '2026 年 6 月底前', '，统筹推进各项任务落地并形成长效工作机制\n',
  '关于', '的通知', '县级政府责任', '一是', '——', '𠮷', '\ud83d', 'A', '9',
];
const notice = fc.array(fc.constantFrom(...pieces), { maxLength: 160 }).map((words) => words.join(''));

function spansOf(node: unknown): { text: string; start: number; end: number }[] {
  if (Array.isArray(node)) return node.flatMap(spansOf);
  if (node === null || typeof node !== 'object') return [];
  const one = node as { text?: unknown; start?: unknown; end?: unknown };
  const own = typeof one.text === 'string' && typeof one.start === 'number' && typeof one.end === 'number' ? [{ text: one.text, start: one.start, end: one.end }] : [];
  return [...own, ...spansOf(Object.values(node))];
}

function expectTrueSpans(text: string): void {
  const draft = readNotice(text);
  for (const span of spansOf(draft)) expect(text.slice(span.start, span.end)).toBe(span.text);
  for (const place of [...draft.units, ...draft.sections, ...draft.warnings]) expect(place.start >= 0 && place.end <= text.length && place.start <= place.end).toBe(true);
}

describe('any text', () => {
  it('gives spans that are the text at their offsets', () => {
    fc.assert(fc.property(notice, expectTrueSpans), { numRuns: 400 });
    fc.assert(fc.property(fc.string({ maxLength: 300 }), expectTrueSpans), { numRuns: 200 });
    for (const text of notices) expectTrueSpans(text);
  });

  it('cut anywhere, is read without harm', () => {
    fc.assert(fc.property(fc.constantFrom(...notices), fc.nat(3000), fc.nat(3000), (text, from, length) => expectTrueSpans(text.slice(from, from + length))), { numRuns: 150 });
  });

  it('has confidence between 0 and 1, and a reason exactly where below 1', () => {
    fc.assert(
      fc.property(notice, (text) => {
        const draft = readNotice(text);
        const all = [...draft.tasks, ...draft.units, ...draft.unassigned, ...draft.dataProvisions, ...[...draft.units, ...draft.lowerLevel].flatMap((one) => one.duties)];
        for (const { confidence, reason } of all) expect(confidence >= 0 && confidence <= 1 && (reason === null) === (confidence === 1)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('reads the same with half- and full-width marks', () => {
    const swap = (text: string): string => [...text].map((char) => '，：；（）'.includes(char) ? (',:;()'['，：；（）'.indexOf(char)] ?? char) : char).join('');
    fc.assert(fc.property(notice, (text) => expect(normalText(JSON.stringify(readNotice(swap(text))))).toBe(normalText(JSON.stringify(readNotice(text))))), { numRuns: 150 });
  });

  it.each(['（', '市', '、', '由', '和', '市财政局、', '（市财政局负责）', '市民政局负责，', '各县、', '1.甲\n', '一、甲\n1.乙\n', '责任单位：', '每年', '年', '\t', '《', '成员：'])(
    'does not hang on %j over and over',
    (piece) => {
      const started = performance.now();
      readNotice(piece.repeat(60_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(8_000);
    },
    20_000,
  );

  it('keeps one form of every mark at its place', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => expect(normalText(text)).toHaveLength(text.length)));
  });
});
