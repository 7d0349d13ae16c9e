import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NoticeDraft } from './notice-draft.js';
import { readNotice } from './read-notice.js';
import { unwrap } from './unwrap.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');
const load = (name: string): string => readFileSync(join(folder, name), 'utf8');
/** Long enough to show the width they were broken at. */
const long = readdirSync(folder).filter((name) => /^(?:01|02|05|07|08|09|10)-.*\.txt$/.test(name));

/** Breaks every line at a width, as mail and terminals do; no line begins with a closing mark. */
function wrap(text: string, width: number): string {
  const broken = (line: string): string[] => {
    if (line.length <= width) return [line];
    let at = width;
    while (at > width - 3 && /[，。、；：）”》]/.test(line[at] ?? '')) at -= 1;
    return [line.slice(0, at), ...broken(line.slice(at))];
  };
  return text.split('\n').flatMap(broken).join('\n');
}

const flat = (words: string): string => words.replace(/\n/g, '');

function gist(draft: NoticeDraft): unknown {
  return {
    head: [draft.title, draft.docNumber, draft.issuer, draft.date],
    units: draft.units.map((unit) => [unit.name, unit.role, unit.duties.map((duty) => flat(duty.text))]),
    lower: draft.lowerLevel.map((block) => [block.holder, block.heading, block.duties.map((duty) => flat(duty.text))]),
    tasks: draft.tasks.map((task) => [task.label, flat(task.text), task.lead, task.responsible, task.support]),
    unassigned: draft.unassigned.map((duty) => flat(duty.text)),
  };
}

describe('lines broken inside a sentence', () => {
  it.each(long.map((name) => [name]))('%s broken at 35 reads as it does whole', (name) => {
    const text = load(name);
    expect(gist(readNotice(wrap(text, 35)))).toEqual(gist(readNotice(text)));
  });

  it('keeps offsets in the text as given, with its line breaks', () => {
    const text = wrap(load('12-brackets-broken-over-lines.txt'), 18);
    const draft = readNotice(text);
    const spans = [...draft.tasks, ...draft.units.flatMap((unit) => unit.duties), ...draft.tasks.flatMap((task) => task.deadlines)];
    expect(spans.some((span) => span.text.includes('\n'))).toBe(true);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it.each([
    ['市总工会牵头推进，市城管局、市住建局、\n邮政管理局、市城管局配合推进', '市总工会牵头推进，市城管局、市住建局、邮政管理局、市城管局配合推进'],
    ['（牵头单位：市总工会、市体育局；\n责任单位：市城管局）', '（牵头单位：市总工会、市体育局；责任单位：市城管局）'],
    ['市卫生健康委负责食品安全事件的调查\r\n与处置。', '市卫生健康委负责食品安全事件的调查与处置。'],
    ['市教育局负责食堂管理，每学期组织自查\n　　并督促整改。', '市教育局负责食堂管理，每学期组织自查并督促整改。'],
    ['2026 年 6 月 底前', '2026年6月 底前'],
  ])('joins %j', (given, whole) => expect(unwrap(given)?.text).toBe(whole));

  it.each([
    '一、关于进一步加强古村落保护利用的工作\n各乡镇要高度重视。',
    '市民政局负责救助工作，按时发放补贴。\n市财政局负责资金保障。',
    '责任单位：市公安局、市农业农村局，市财政局\n完成时限：2025年9月底前',
    '1.开展摸排，形成点位清单并逐级上报\n2.建设驿站，配备必要设施设备。',
    '序号\t任务，内容较长较长较长较长较长\n1\t建设驿站。',
    '',
  ])('leaves %j', (given) => expect(unwrap(given)).toBeNull());
});
