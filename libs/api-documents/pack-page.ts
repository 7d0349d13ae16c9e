import { decisionVerbs, eventStateWord, packSectionWords, packSubjectWords, shortHead, verbWord, withheldWords, type ChainHead, type ColumnLabel, type EventRecord, type PackItem, type PackMatter, type PackSection, type PackSentence } from '@lianxi/domain';
import { moment } from './pack-readme.js';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const html = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPED[char] ?? '');
const both = ({ zh, en }: ColumnLabel): string => `${html(zh)} <small lang="en">${html(en)}</small>`;
const words = (zh: string, en: string): string => both({ zh, en });

/** A path of the pack as a link: names hold words of people. */
const link = (path: string): string => `<a href="${html(path.split('/').map(encodeURIComponent).join('/'))}">${html(path.split('/').at(-1) ?? path)}</a>`;

const STYLE = `:root{color-scheme:light dark}body{max-width:60rem;margin:0 auto;padding:1.5rem;font:16px/1.7 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem}h2{margin-top:2.5rem;border-bottom:2px solid;font-size:1.2rem}h3{margin:1.2rem 0 .3rem;font-size:1rem}small{font-weight:400;opacity:.75}
dl{display:grid;grid-template-columns:minmax(8rem,16rem) 1fr;gap:.1rem 1rem;margin:0}dt{opacity:.75}dd{margin:0}blockquote{margin:.5rem 0;padding:.3rem 1rem;border-left:4px solid;white-space:pre-wrap}
.words{white-space:pre-wrap}table{width:100%;border-collapse:collapse;font-size:.85rem}th,td{padding:.3rem .5rem;border-bottom:1px solid #8886;text-align:left;vertical-align:top}code{font-size:.8rem}.draft{padding:.5rem 1rem;border:2px solid}
.scroll{overflow-x:auto}@media(max-width:40rem){dl{grid-template-columns:1fr}dt{margin-top:.4rem}}`;

function facts(pairs: readonly (readonly [string, string])[]): string {
  return `<dl>${pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;
}

function sentenceHtml({ noticeTitle, docNumber, issuer, issuedOn, edition, startOffset, endOffset, text, path }: PackSentence): string {
  const source = [noticeTitle, docNumber, issuer, issuedOn, `第${String(edition)}版`].filter((each) => each !== null && each !== '').join('，');
  return `<blockquote>${html(text)}</blockquote><p>${html(source)}；${words(`第${String(startOffset)}至${String(endOffset)}字`, `characters ${String(startOffset)} to ${String(endOffset)}`)}；${words('全文', 'whole text')} ${link(path)}</p>`;
}

function itemHtml({ heading, facts: pairs, text, files }: PackItem): string {
  const attached = files.length === 0 ? '' : `<p>${words('附件', 'Files')}：${files.map(link).join('、')}</p>`;
  return `<h3>${html(heading)}</h3>${facts(pairs.map(([label, value]) => [both(label), html(value)]))}${text === null ? '' : `<p class="words">${html(text)}</p>`}${attached}`;
}

const sectionHtml = ({ key, items }: PackSection): string => (items.length === 0 ? '' : `<h2>${both(packSectionWords[key])}</h2>${items.map(itemHtml).join('')}`);

function statesHtml(subjectType: string, ...states: readonly (string | null)[]): string {
  const worded = (language: 'zh' | 'en'): string => states.flatMap((state) => eventStateWord(subjectType, state, language) ?? []).join(' → ');
  return states.every((state) => state === null) ? '' : both({ zh: worded('zh'), en: worded('en') });
}

type Hashes = ReadonlyMap<number, string>;

function eventsHtml(events: readonly EventRecord[], hashes: Hashes): string {
  const head = [words('序号', 'No.'), words('时间', 'At'), words('事项', 'What'), words('办理人', 'By'), words('状态', 'State'), words('理由', 'Reason'), words('哈希', 'SHA-256')].map((each) => `<th scope="col">${each}</th>`).join('');
  const rows = events.map(({ seq, at, verb, actor, subjectType, fromState, toState, reason }) => {
    const by = actor === null ? '—' : [actor.unitName, actor.postTitle, actor.personName].filter((each) => each !== null && each !== '').join(' ');
    const cells = [String(seq), html(moment(at)), both({ zh: verbWord(verb, 'zh'), en: verbWord(verb, 'en') }), html(by), statesHtml(subjectType, fromState, toState), html(reason ?? ''), `<code>${hashes.get(seq) ?? ''}</code>`];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="Events"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** The matter to be read in a browser, in both languages, offline: no script, nothing from outside. */
export function packPage(matter: PackMatter, events: readonly EventRecord[], links: readonly { readonly seq: number; readonly sha256: string }[], head: ChainHead): string {
  const { subject, jointMeeting, madeAt, madeBy, purpose, sentences, sections, files, withheld } = matter;
  const hashes: Hashes = new Map(links.map(({ seq, sha256 }) => [seq, sha256]));
  const decided = events.filter(({ verb }) => decisionVerbs.has(verb));
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${html(`证据包 ${subject.code} ${subject.title}`)}</title><style>${STYLE}</style></head><body>
<p class="draft">${words('证据包，未用印，不是公文。', 'Evidence pack, unsealed, no official document.')}</p>
<h1>${both(packSubjectWords[subject.kind])} ${html(subject.code)} ${html(subject.title)}</h1>
${facts([[words('联席会议', 'Joint meeting'), html(jointMeeting.name)], [words('生成', 'Made'), html(`${moment(madeAt)} ${madeBy}`)], [words('用途', 'Purpose'), html(purpose)], [words('日志总链末端', 'End of the log'), `<code>${html(shortHead(head))}</code>`]])}
${sentences.length === 0 ? '' : `<h2>${words('所依据的原句', 'The sentence it rests on')}</h2>${sentences.map(sentenceHtml).join('')}`}
${sections.map(sectionHtml).join('\n')}
<h2>${words('决定', 'Decisions')}</h2>${decided.length === 0 ? `<p>${words('没有。', 'None.')}</p>` : eventsHtml(decided, hashes)}
<h2>${words('全部事件', 'All events')}</h2>${eventsHtml(events, hashes)}
<h2>${words('附件', 'Files')}</h2>${files.length === 0 ? `<p>${words('没有。', 'None.')}</p>` : facts(files.map(({ path, size, sha256 }) => [link(path), `${String(size)} B <code>${html(sha256)}</code>`]))}
<h2>${words('没有放进来的', 'Not in here')}</h2><ul>${withheld.map(({ what, count }) => `<li>${both(withheldWords[what])}${count === null ? '' : `（${String(count)}）`}</li>`).join('')}</ul>
<h2>${words('怎么核验', 'How to verify')}</h2><p>${words('见 README.txt；装有 Node.js 时运行 node verify.mjs。', 'See README.txt; with Node.js, run node verify.mjs.')} ${link('README.txt')} ${link('manifest.json')} ${link('events.jsonl')} ${link('chain.json')} ${link('leaves.txt')} ${link('verify.mjs')}</p>
</body></html>
`;
}
