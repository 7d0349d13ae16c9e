const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

interface Writer {
  lines: string[];
  line: string;
  /** Depth of tables: inside, a paragraph ends no line, a cell ends with a tab, a row ends the line. */
  tables: number;
  lists: { ordered: boolean; count: number }[];
}

function endLine(writer: Writer): void {
  const line = writer.line.replace(/[ \t]+$/, '');
  if (line !== '') writer.lines.push(line);
  writer.line = '';
}

function open(writer: Writer, name: string): void {
  if (name === 'table') { endLine(writer); writer.tables += 1; }
  else if (name === 'ol' || name === 'ul') writer.lists.push({ ordered: name === 'ol', count: 0 });
  else if (name === 'li') {
    if (writer.tables === 0) endLine(writer);
    const list = writer.lists[writer.lists.length - 1];
    if (list?.ordered === true) { list.count += 1; writer.line += `${String(list.count)}. `; }
  } else if (name === 'br') { if (writer.tables > 0) writer.line += ' '; else endLine(writer); }
}

function close(writer: Writer, name: string): void {
  if (name === 'table') { endLine(writer); writer.tables = Math.max(0, writer.tables - 1); }
  else if (name === 'ol' || name === 'ul') writer.lists.pop();
  else if (name === 'td' || name === 'th') writer.line = `${writer.line.trimEnd()}\t`;
  else if (name === 'tr') endLine(writer);
  else if (/^(?:p|h[1-6]|li)$/.test(name)) { if (writer.tables > 0) writer.line += ' '; else endLine(writer); }
}

/** The plain lines of simple HTML: a line a paragraph, a line a table row with tabs between its cells. */
export function htmlToText(html: string): string {
  const writer: Writer = { lines: [], line: '', tables: 0, lists: [] };
  for (const part of html.split(/(<[^>]*>)/)) {
    const tag = /^<(\/?)([a-z0-9]+)/i.exec(part);
    if (tag === null) writer.line += decodeEntities(part).replace(/[\r\n]+/g, ' ');
    else if (tag[1] === '/') close(writer, (tag[2] ?? '').toLowerCase());
    else open(writer, (tag[2] ?? '').toLowerCase());
  }
  endLine(writer);
  return writer.lines.join('\n');
}
