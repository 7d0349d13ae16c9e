import { packSubjectWords, shortHead, withheldWords, type ChainHead, type PackMatter } from '@lianxi/domain';

/** In China, to the second. */
export const moment = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

const list = (lines: readonly string[]): string => lines.map((line) => `  - ${line}`).join('\n');

function withheld(matter: PackMatter, language: 'zh' | 'en'): string {
  return list(matter.withheld.map(({ what, count }) => `${withheldWords[what][language]}${count === null ? '' : language === 'zh' ? `（${String(count)}项）` : ` (${String(count)})`}`));
}

/** What it is, how to check it, what that proves and what it does not: in plain words, before anything else is opened. */
export function packReadme(matter: PackMatter, head: ChainHead): string {
  const { subject, jointMeeting, madeAt, madeBy, purpose } = matter;
  return `证据包（未用印） ${packSubjectWords[subject.kind].zh} ${subject.code} ${subject.title}
${jointMeeting.name}
${moment(madeAt)}（北京时间）由${madeBy}生成；用途：${purpose}

怎么看：用浏览器打开 index.html，不需要联网。
怎么核验，任选一种：
  1. 装有 Node.js 18 以上的电脑：node verify.mjs
  2. 只有 sha256sum：sha256sum -c sha256sums.txt 逐个核对文件；
     再对 manifest.json 运行 sha256sum，得到本包的指纹（sha256sums.txt 自己的哈希在清单里）。
     事件：events.jsonl 的每一行（不含换行）的 SHA-256 应等于 leaves.txt 里同一序号的哈希。
  3. 把指纹报给联席会议办公室：系统日志在生成本包时登记了同一个指纹。

核验通过说明什么：
  - 包里的文件、事件自生成以后没有增、删、改；
  - 附件与上传当日登记的哈希一致，没有被替换；
  - 所引原句确在所附文件原文的该处；
  - 指纹与系统日志一致时，本包就是当时生成的那一个。
不能说明什么：
  - 本包没有印章，不是公文；谁都可以另造一个自身一致的包，所以要核对指纹；
  - 本包的事件在联席会议日志总链里，末端是 ${shortHead(head)}；日志有没有被整个重写，要拿它与库外或别处打印的校验点核对；
  - 事件序号是全部日志的序号，中间不连续是因为其他事项的事件不在本包。

没有放进来的：
${withheld(matter, 'zh')}

--------------------------------------------------------------------------------
Evidence pack (unsealed)  ${packSubjectWords[subject.kind].en} ${subject.code} ${subject.title}
${moment(madeAt)} (China), made by ${madeBy}, for: ${purpose}

To read: open index.html in a browser; no network is needed.
To verify, by one of these:
  1. with Node.js 18 or later: node verify.mjs
  2. with sha256sum alone: sha256sum -c sha256sums.txt; then sha256sum manifest.json: that is the fingerprint of this pack (the manifest has the hash of sha256sums.txt).
     Events: the SHA-256 of each line of events.jsonl (without its newline) is the hash of the same number in leaves.txt.
  3. tell the fingerprint to the office of the joint meeting: the log recorded it when the pack was made.

What a pass proves:
  - no file and no event of this pack was added, removed or changed since it was made;
  - the attached files are those of which the record kept the hash on the day of their upload;
  - the sentences stand in the attached notice where they are said to stand;
  - where the fingerprint agrees with the log, this is the pack that was made then.
What it does not prove:
  - the pack carries no seal and is no official document; anybody can make another one that agrees with itself: so compare the fingerprint;
  - the events stand in the chain of the joint meeting’s whole log, which ends in ${shortHead(head)}. Whether the whole log was rewritten shows only beside a checkpoint kept outside or printed elsewhere;
  - numbers of events are those of the whole log: gaps are events of other matters.

Not in here:
${withheld(matter, 'en')}
`;
}
