import { Sheet } from '@lianxi/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lineAt, lineStarts } from './sentence-number';
import { warningKey } from './reading-words';

export interface WarningListProps {
  text: string;
  warnings: readonly { code: string; start: number; end: number }[];
  /** Shows the place in the text. */
  onSee: (start: number, end: number) => void;
}

/** Places of the text the reader stumbled over, each with its words; closed until asked for. */
export function WarningList({ text, warnings, onSee }: WarningListProps) {
  const { t } = useTranslation();
  const starts = useMemo(() => lineStarts(text), [text]);
  if (warnings.length === 0) return null;
  return (
    <Sheet className="nt-warnings" label={t('notice.warnings.title', { n: warnings.length })}>
      <details>
        <summary>{t('notice.warnings.title', { n: warnings.length })}</summary>
        <ul>
          {warnings.map((warning, index) => (
            <li key={index}>
              <button type="button" onClick={() => onSee(warning.start, warning.end)}>
                {lineAt(starts, warning.start)}
              </button>
              <span>{t(warningKey(warning.code))}</span>
              <span className="lx-song">{excerpt(text, warning.start, warning.end)}</span>
            </li>
          ))}
        </ul>
      </details>
    </Sheet>
  );
}

/** The words in question with a little of what stands around them. */
function excerpt(text: string, start: number, end: number): string {
  const words = text.slice(start, Math.min(end, start + 40)).replaceAll('\n', ' ');
  if (words.length >= 12) return words;
  const before =
    text
      .slice(Math.max(0, start - 8), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + 8).split('\n')[0] ?? '';
  return `…${before}【${words}】${after}…`;
}
