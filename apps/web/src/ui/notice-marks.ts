/** Ranges and lines of a notice that are set apart, for the pane that shows its text. */
export interface MarkedRange {
  start: number;
  end: number;
}

const lineRanges = (text: string): readonly (MarkedRange & { line: number })[] => {
  let start = 0;
  return text.split('\n').map((words, index) => {
    const range = { line: index + 1, start, end: start + words.length };
    start += words.length + 1;
    return range;
  });
};

/** Names of units that open a paragraph, also several joined by 、: the eye finds its own unit by them. */
export function openingNames(text: string, names: readonly string[]): readonly MarkedRange[] {
  const longest = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  return lineRanges(text).flatMap(({ start, end }) => {
    let at = start;
    for (;;) {
      const from = at === start || text[at] !== '、' ? at : at + 1;
      const name = longest.find((each) => from + each.length <= end && text.startsWith(each, from));
      if (name === undefined || (at !== start && from === at)) break;
      at = from + name.length;
    }
    return at === start ? [] : [{ start, end: at }];
  });
}

/** Lines that are nothing but a heading; one that goes on with a sentence is a paragraph. */
export function headingLines(
  text: string,
  sections: readonly { label: string; title: string; start: number }[],
): ReadonlySet<number> {
  const lines = lineRanges(text);
  const headings = sections.flatMap((section) => {
    const line = lines.find((each) => each.start <= section.start && section.start <= each.end);
    if (line === undefined) return [];
    const said = section.label.length + section.title.length + 3;
    return text.slice(line.start, line.end).trim().length <= said ? [line.line] : [];
  });
  return new Set(headings);
}
