import { sheetReader } from './read-sheet.js';
import { isDateFormat } from './sheet-number.js';
import type { TableLimits } from './table-limits.js';
import { SheetBuilder, type ReadSheet } from './table-sheet.js';
import { UnreadableTableError } from './unreadable-table-error.js';
import { walkXml } from './walk-xml.js';
import { WorkbookZip } from './workbook-zip.js';

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

interface BookFacts {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
}

/** An address in the workbook, from the folder of the file that names it. */
function within(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

interface Relation {
  readonly target: string;
  readonly type: string;
}

function relationsOf(zip: WorkbookZip, path: string): ReadonlyMap<string, Relation> {
  const cut = path.lastIndexOf('/');
  const folder = cut < 0 ? '' : path.slice(0, cut);
  const found = new Map<string, Relation>();
  const bytes = zip.read(`${folder === '' ? '' : `${folder}/`}_rels/${path.slice(cut + 1)}.rels`);
  if (!bytes) return found;
  walkXml(bytes, {
    open: (name, { Id, Target, Type }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined) found.set(Id, { target: within(folder, Target), type: Type ?? '' });
    },
  });
  return found;
}

function bookFacts(bytes: Uint8Array): BookFacts {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes['name'] ?? '', relation, hidden: (attributes['state'] ?? 'visible') !== 'visible' });
    },
  });
  return { sheets, from1904 };
}

/** For each style of a cell, whether it shows a date. */
function dateStyles(bytes: Uint8Array | null): readonly boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  if (!bytes) return styles;
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attributes['numFmtId'] ?? 0);
        styles.push(isDateFormat(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** The texts that cells share; the reading of a word (rPh) is not part of it. */
function sharedTexts(bytes: Uint8Array | null): readonly string[] {
  const texts: string[] = [];
  let [text, inText, inReading] = ['', false, false];
  if (!bytes) return texts;
  walkXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    text: (part) => {
      if (inText) text += part;
    },
    close: (name) => {
      if (name === 'si') texts.push(text);
      else if (name === 'rPh') inReading = false;
      else if (name === 't') inText = false;
    },
  });
  return texts;
}

/** The visible sheets of an .xlsx: cached values only, nothing is reckoned; dates as 'YYYY-MM-DD'. Errors: UnreadableTableError. */
export function readWorkbook(bytes: Uint8Array, limits: TableLimits): readonly ReadSheet[] {
  const zip = new WorkbookZip(bytes, limits.mostUnpackedBytes, limits.mostEntries);
  const path = [...relationsOf(zip, '').values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  const book = zip.read(path);
  if (!book) throw new UnreadableTableError('UNKNOWN_TYPE');
  const { sheets, from1904 } = bookFacts(book);
  const relations = relationsOf(zip, path);
  const part = (ending: string): Uint8Array | null => {
    const target = [...relations.values()].find(({ type }) => type.endsWith(ending))?.target;
    return target === undefined ? null : zip.read(target);
  };
  const look = { texts: sharedTexts(part('/sharedStrings')), dates: dateStyles(part('/styles')), from1904 };
  const builder = new SheetBuilder(limits);
  return sheets
    .filter((sheet) => !sheet.hidden)
    .slice(0, limits.mostSheets)
    .map(({ name, relation }) => {
      const sheet = zip.read(relations.get(relation)?.target ?? '');
      if (!sheet) throw new UnreadableTableError('DAMAGED');
      walkXml(sheet, sheetReader(builder, look));
      return builder.take(name);
    });
}
