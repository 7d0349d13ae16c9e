import { leaveReasonWords, type LeaveReason } from '@lianxi/domain';
import { moment } from './pack-readme.js';

export interface LeftBehind {
  readonly table: string;
  readonly reason: LeaveReason;
  readonly rows: number;
}

export interface LeaveFacts {
  readonly jointMeeting: { readonly code: string; readonly name: string };
  readonly takenAt: string;
  readonly madeBy: string;
  readonly purpose: string;
  readonly left: readonly LeftBehind[];
}

const list = (left: readonly LeftBehind[], language: 'zh' | 'en'): string =>
  left.map(({ table, reason, rows }) => `  - ${table}: ${String(rows)}${language === 'zh' ? '行，' : ' rows, '}${leaveReasonWords[reason][language]}`).join('\n');

/** What is where, how to check it and what stayed behind: in plain words, before anything else is opened. */
export function leaveReadme({ jointMeeting, takenAt, madeBy, purpose, left }: LeaveFacts): string {
  return `全部资料 ${jointMeeting.code} ${jointMeeting.name}
取自 ${moment(takenAt)}（北京时间）这一刻；由${madeBy}导出；用途：${purpose}

里面有什么
  data/<表>.csv、data/<表>.json   每张表两份：CSV 用表格软件打开，JSON 给程序用；一行一条记录
  reference/                      这些记录提到的单位、岗位、人员、行政区划和节假日
  columns.json                    每张表每一列：类型、能否为空、指向哪张表、主键
  log/events.jsonl、log/leaves.txt  办理日志，一行一个事件；leaves.txt 是日志链每一环的哈希，密封事项只有哈希
  files/、files.csv               附件，及其名称、大小、上传当日登记的哈希、属于哪条记录
  manifest.json、sha256sums.txt   行数、哈希；manifest.json 的 SHA-256 是指纹
怎么核对
  装有 Node.js 18 以上：node verify.mjs；或者：sha256sum -c sha256sums.txt
读法
  日期是当地日期，时刻是 UTC；编号列（id、…_id）把各表连起来；CSV 里以 = + - @ 开头的文字前加了 '，JSON 是原文。
没有放进来的
${list(left, 'zh')}
  凡以 _sealed、_hash、secret 结尾的列是系统密钥加密的内容或口令的哈希，一律不带走；举报的正文和答复同密封材料。

--------------------------------------------------------------------------------
Everything of ${jointMeeting.code} ${jointMeeting.name}
as of ${moment(takenAt)} (China); taken out by ${madeBy}, for: ${purpose}

What is in it
  data/TABLE.csv, data/TABLE.json  each table twice: CSV for sheet programs, JSON for programs; a row a record
  reference/                       units, posts, people, places and holidays these records speak of
  columns.json                     each column of each table: type, whether it may be null, what it points at, the primary key
  log/events.jsonl, log/leaves.txt the log, one event a line; leaves.txt has the hash of each link of its chain, of sealed matter the hash alone
  files/, files.csv                attachments with name, size, the hash recorded on upload, and whose they are
  manifest.json, sha256sums.txt    rows and hashes; the SHA-256 of manifest.json is the fingerprint
To check
  with Node.js 18 or later: node verify.mjs; or: sha256sum -c sha256sums.txt
To read
  Dates are local dates, moments UTC; columns id and …_id join the tables; in CSV, text that begins with = + - @ has ' before it, JSON is as it is.
Not in here
${list(left, 'en')}
  Columns ending in _sealed, _hash or secret are closed with the installation's key or hashes of secrets and go nowhere; what people of a complaint wrote is as sealed.
`;
}
