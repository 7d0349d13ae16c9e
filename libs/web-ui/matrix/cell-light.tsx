import { LightShape } from '../light/light-shape';
import type { LightKind } from '../light/light-kind';

/** Kinds that fill the matrix: drawn by CSS, since every SVG costs the browser a layer of its own while thousands scroll by. */
const DRAWN_BY_CSS: ReadonlySet<LightKind> = new Set([
  'accepted',
  'accepted_late',
  'not_due',
  'normal',
  'under_review',
  'none',
  'overdue',
]);

export function CellLight({ kind, digit }: { kind: LightKind; digit: number | undefined }) {
  if (!DRAWN_BY_CSS.has(kind) || (digit ?? 0) > 99) return <LightShape kind={kind} digit={digit} />;
  return (
    <i className={`lx-dot ${kind}`} aria-hidden="true">
      {kind === 'overdue' ? (digit ?? '!') : null}
    </i>
  );
}
