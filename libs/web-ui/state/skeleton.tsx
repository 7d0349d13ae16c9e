const WIDTHS = ['72%', '54%', '88%', '40%', '64%'];
const widthOf = (row: number, column: number): string => WIDTHS[(row * 2 + column) % WIDTHS.length] ?? '60%';

/** Rules and heads stay; cells show sunk bars of the real size. */
export function SkeletonRows({ columns, rows = 8, label }: { columns: number; rows?: number; label: string }) {
  return Array.from({ length: rows }, (_, row) => (
    <tr key={row} aria-label={row === 0 ? label : undefined}>
      {Array.from({ length: columns }, (_cell, column) => (
        <td key={column}>
          <div className="lx-bar" style={{ width: widthOf(row, column) }} />
        </td>
      ))}
    </tr>
  ));
}

export function SkeletonList({ rows = 6, label }: { rows?: number; label: string }) {
  return (
    <ul className="lx-list" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <li key={row}>
          <div className="lx-bar" style={{ width: widthOf(row, 0) }} />
          <div className="lx-bar" style={{ width: widthOf(row, 1) }} />
        </li>
      ))}
    </ul>
  );
}

export function SkeletonText({ rows = 3 }: { rows?: number }) {
  return Array.from({ length: rows }, (_, row) => (
    <div key={row} className="lx-bar" style={{ width: widthOf(row, 2) }} />
  ));
}
