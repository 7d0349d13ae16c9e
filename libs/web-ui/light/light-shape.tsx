import { memo, type ReactNode } from 'react';
import type { LightKind } from './light-kind';

export interface LightShapeProps {
  kind: LightKind;
  /** Missing reports, drawn in the red square; without it an exclamation mark stands there. */
  digit?: number | undefined;
  /** Spoken name. Left out where a printed word stands beside the shape. */
  label?: string | undefined;
}

const ring = <circle className="s-g" cx="8" cy="8" r="3.8" />;
const diamond = <path className="s-x" d="M8 3 13 8 8 13 3 8Z" />;

/** Every kind differs in outline, so that nothing is lost in black and white (look.md §2). */
const SHAPE: Readonly<Record<Exclude<LightKind, 'overdue'>, ReactNode>> = {
  due_soon: <path className="f-a" d="M8 2 15 14H1Z" />,
  extension_pending: (
    <>
      <path className="s-a" d="M8 3.2 13.6 13H2.4Z" />
      <path className="s-a" d="M8 6.4v3.2h2" />
    </>
  ),
  normal: ring,
  not_due: ring,
  accepted: <circle className="f-g" cx="8" cy="8" r="4.5" />,
  under_review: (
    <>
      {ring}
      <path className="f-g" d="M8 3.5a4.5 4.5 0 0 0 0 9Z" />
    </>
  ),
  accepted_late: (
    <>
      <circle className="f-g" cx="8" cy="6.5" r="4.5" />
      <path className="f-g" d="M3 13h10v1.6H3Z" />
    </>
  ),
  unset: diamond,
  undetermined: diamond,
  suspended: (
    <>
      <path className="s-x" d="M8 2.2 13.8 8 8 13.8 2.2 8Z" />
      <path className="s-x" d="M6.7 6v4M9.3 6v4" />
    </>
  ),
  none: <circle className="f-x" cx="8" cy="8" r="1" />,
};

const overdue = (digit: number | undefined): ReactNode => {
  const text = digit === undefined ? '!' : digit > 99 ? '99+' : String(digit);
  const wide = text.length > 2 ? 22 : 14;
  return (
    <>
      <rect className="f-r" x={8 - wide / 2} y="1" width={wide} height="14" rx="2" />
      <text x="8" y="12.3">
        {text}
      </text>
    </>
  );
};

export const LightShape = memo(function LightShape({ kind, digit, label }: LightShapeProps) {
  return (
    <svg
      className="lx-shape"
      viewBox="0 0 16 16"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {label === undefined ? null : <title>{label}</title>}
      {kind === 'overdue' ? overdue(digit) : SHAPE[kind]}
    </svg>
  );
});
