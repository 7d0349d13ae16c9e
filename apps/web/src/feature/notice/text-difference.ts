/** A piece of a text beside its former edition. */
export interface DifferencePiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Above this product of lengths the two texts stand side by side whole: no sentence needs more. */
const LIMIT = 1_000_000;

/** Signs, not words: Chinese needs no word breaks to read a change. Runs of one sign between changes are joined to them. */
export function differenceOf(before: string, after: string): readonly DifferencePiece[] {
  if (before === after) return after === '' ? [] : [{ kind: 'same', text: after }];
  if (before.length * after.length > LIMIT) return join([piece('removed', before), piece('added', after)]);
  return join(smooth(walk(table(before, after), before, after)));
}

const piece = (kind: DifferencePiece['kind'], text: string): DifferencePiece => ({ kind, text });

/** Lengths of the longest common subsequence of every pair of tails. */
function table(before: string, after: string): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = rows[i] as Uint16Array;
    const below = rows[i + 1] as Uint16Array;
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

function walk(rows: Uint16Array[], before: string, after: string): DifferencePiece[] {
  const pieces: DifferencePiece[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      pieces.push(piece('same', after[j] ?? ''));
      i += 1;
      j += 1;
    } else if (j >= after.length || (i < before.length && (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0))) {
      pieces.push(piece('removed', before[i] ?? ''));
      i += 1;
    } else {
      pieces.push(piece('added', after[j] ?? ''));
      j += 1;
    }
  }
  return pieces;
}

/** A lone kept sign between two changes reads as noise: it is shown as removed and added again. */
function smooth(pieces: DifferencePiece[]): DifferencePiece[] {
  return pieces.flatMap((each, index) => {
    const lone = each.kind === 'same' && changed(pieces[index - 1]) && changed(pieces[index + 1]);
    return lone ? [piece('removed', each.text), piece('added', each.text)] : [each];
  });
}

const changed = (each: DifferencePiece | undefined): boolean => each !== undefined && each.kind !== 'same';

/** Between two kept stretches all that went stands before all that came. */
function join(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  const joined: DifferencePiece[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') joined.push(piece('removed', removed));
    if (added !== '') joined.push(piece('added', added));
    removed = '';
    added = '';
  };
  let same = '';
  for (const each of pieces) {
    if (each.kind === 'same') {
      flush();
      same += each.text;
      continue;
    }
    if (same !== '') joined.push(piece('same', same));
    same = '';
    if (each.kind === 'removed') removed += each.text;
    else added += each.text;
  }
  flush();
  return same === '' ? joined : [...joined, piece('same', same)];
}
