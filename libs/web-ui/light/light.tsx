import { LIGHT_TONE, type LightKind } from './light-kind';
import { LightShape } from './light-shape';

export interface LightProps {
  kind: LightKind;
  /** The word of the light: printed beside the shape, or spoken and shown as tooltip when `hideLabel`. */
  label: string;
  digit?: number | undefined;
  hideLabel?: boolean | undefined;
}

/** Shape first, then colour, always a word. */
export function Light({ kind, label, digit, hideLabel = false }: LightProps) {
  const tone = LIGHT_TONE[kind];
  if (hideLabel) {
    return (
      <span className={`lx-light ${tone}`}>
        <LightShape kind={kind} digit={digit} label={label} />
      </span>
    );
  }
  return (
    <span className={`lx-light ${tone}`}>
      <LightShape kind={kind} digit={digit} />
      <span>{label}</span>
    </span>
  );
}

/** The light of a whole subject, on its soft ground beside a title. */
export function LightChip({ kind, label, digit }: Omit<LightProps, 'hideLabel'>) {
  return (
    <span className={`lx-chip ${LIGHT_TONE[kind]}`}>
      <LightShape kind={kind} digit={digit} />
      <span>{label}</span>
    </span>
  );
}

export interface LegendItem extends LightProps {
  key: string;
}

export function Legend({ items, label }: { items: readonly LegendItem[]; label: string }) {
  return (
    <ul className="lx-legend" aria-label={label}>
      {items.map(({ key, kind, label: word, digit }) => (
        <li key={key}>
          <LightShape kind={kind} digit={digit} />
          {word}
        </li>
      ))}
    </ul>
  );
}
