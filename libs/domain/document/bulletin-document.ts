import { CHART_LINE, TABLE_LINE, bulletinNumber, type Bulletin } from '../bulletin/bulletin.js';
import type { BulletinFigures } from '../bulletin/bulletin-figures.js';
import { bulletinLevelWords, bulletinOutcomeWords } from '../bulletin/bulletin-words.js';
import { DomainError } from '../shared/domain-error.js';
import { levels, type Level } from '../unit/unit.js';
import { blank, chartBlock, chineseDate, lineBlock, paragraph, tableBlock, type DocumentBlock, type DocumentChart, type DocumentDraft, type DocumentTable } from './document.js';
import { frameOf, type DocumentMaking } from './inspection-facts.js';
import { demandIssuer } from './issuer-rule.js';

/** More bars than this cannot be read on a page: then one a level. */
const MOST_BARS = 12;
const OUTCOMES = [['inTime', 'in_time'], ['late', 'late'], ['missing', 'missing']] as const;

interface Bar {
  readonly name: string;
  /** Where it is all units of a level. */
  readonly level: Level | null;
  readonly inTime: number;
  readonly late: number;
  readonly missing: number;
}

/** A bar a unit while they are few; else a bar a level, all units of it together. */
export function bulletinBars({ units }: BulletinFigures): readonly Bar[] {
  if (units.length <= MOST_BARS) return units.map(({ unitName, inTime, late, missing }) => ({ name: unitName, level: null, inTime, late, missing }));
  return levels.flatMap((level) => {
    const own = units.filter((unit) => unit.level === level);
    const sum = (of: (unit: (typeof own)[number]) => number): number => own.reduce((all, unit) => all + of(unit), 0);
    return own.length === 0 ? [] : [{ name: bulletinLevelWords[level].zh, level, inTime: sum((unit) => unit.inTime), late: sum((unit) => unit.late), missing: sum((unit) => unit.missing) }];
  });
}

export function bulletinTableOf({ units, ...all }: BulletinFigures): DocumentTable {
  const row = (name: string, { expected, inTime, late, missing }: Omit<BulletinFigures, 'units'>): readonly string[] => [name, String(expected), String(inTime), String(late), String(missing)];
  return { head: ['单位', '应报', '按时', '迟报', '未报'], widths: [44, 14, 14, 14, 14], rows: [...units.map((unit) => row(unit.unitName, unit)), row('合计', all)] };
}

function chartOf(figures: BulletinFigures): DocumentChart {
  const bars = bulletinBars(figures);
  return { categories: bars.map(({ name }) => name), series: OUTCOMES.map(([key, outcome]) => ({ name: bulletinOutcomeWords[outcome].zh, values: bars.map((bar) => bar[key]) })) };
}

function blockOf(line: string, figures: BulletinFigures): DocumentBlock {
  if (line === TABLE_LINE) return tableBlock('各单位报送情况（单位：件）', bulletinTableOf(figures));
  return line === CHART_LINE ? chartBlock('应报事项按时、迟报、未报情况（单位：件）', chartOf(figures)) : lineBlock(line);
}

/** Where the log ended when it was issued, in words for the imprint. */
function checkpointOf({ checkpointSeq, checkpointHash }: Bulletin): string | null {
  return checkpointSeq === null || checkpointHash === null ? null : `办理记录校验点：第${String(checkpointSeq)}条 ${checkpointHash}`;
}

/** 通报, with its frozen figures as table and chart; unsealed, in the name of the issuer the leader approved it for (DOCUMENT_BULLETIN_ISSUER). */
export function bulletinDocument(bulletin: Bulletin, making: DocumentMaking): DocumentDraft {
  demandIssuer({ kind: 'bulletin', issuer: making.issuer, basis: null, designated: false, consented: false, addressee: null });
  if (making.issuer !== bulletin.issuer) throw new DomainError('DOCUMENT_BULLETIN_ISSUER', {}, 'issuer');
  const number = bulletinNumber(bulletin);
  const lines = bulletin.text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
  const units = bulletin.figures.units.map(({ unitName }) => unitName);
  return {
    kind: 'bulletin', form: 'document', ...frameOf(making), title: bulletin.title, addressee: units.length === 0 ? null : '各有关单位',
    number: number === null ? blank('发文字号') : { text: `${number}`, blank: null },
    blocks: lines.length === 0 ? [paragraph`${blank('正文')}`] : lines.map((line) => blockOf(line, bulletin.figures)),
    ...(bulletin.issuedOn === null ? {} : { signedOn: { text: chineseDate(bulletin.issuedOn), blank: null } }),
    checkpoint: checkpointOf(bulletin),
  };
}
