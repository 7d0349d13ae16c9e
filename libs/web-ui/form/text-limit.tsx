import { createContext, useContext, useId, type ReactNode } from 'react';

export interface LimitWords {
  /** 3,900/4,000字 */
  near: (length: number, max: number) => string;
  /** 超出2,000字，最多4,000字，请删减 */
  over: (by: number, max: number) => string;
}

/** How the limit of a text is said; the app gives the words of the reader's language. */
export const LimitWordsContext = createContext<LimitWords>({
  near: (length, max) => `${length}/${max}字`,
  over: (by, max) => `超出${by}字，最多${max}字，请删减`,
});

/** Shorter ones are names and numbers: there a count is noise. */
const COUNTED_FROM = 100;
const NEAR = 0.9;

export interface Limited {
  maxLength?: number | undefined;
  value?: string | number | readonly string[] | undefined;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: boolean | 'false' | 'true' | 'grammar' | 'spelling' | undefined;
}

interface TextLimit {
  /** What goes on the control instead of maxLength. */
  props: Pick<Limited, 'aria-describedby' | 'aria-invalid'> & { maxLength?: number | undefined };
  message: ReactNode;
}

/**
 * A limit that takes nothing away: text beyond it stays and is said in words beside the field, and the server refuses it. A browser's
 * maxlength would cut what is pasted without a word. Counted as the server counts.
 */
export function useTextLimit({ maxLength, value, ...aria }: Limited): TextLimit {
  const id = useId();
  const words = useContext(LimitWordsContext);
  if (maxLength === undefined || typeof value !== 'string') return { props: { ...aria, ...(maxLength === undefined ? {} : { maxLength }) }, message: null };
  const { length } = [...value.trim()];
  const over = length > maxLength;
  if (!over && (maxLength < COUNTED_FROM || length < maxLength * NEAR)) return { props: aria, message: null };
  return {
    props: { 'aria-describedby': [aria['aria-describedby'], id].filter(Boolean).join(' '), 'aria-invalid': over ? true : aria['aria-invalid'] },
    message: (
      <span id={id} className={over ? 'lx-limit over' : 'lx-limit'} role={over ? 'alert' : 'status'}>
        {over ? words.over(length - maxLength, maxLength) : words.near(length, maxLength)}
      </span>
    ),
  };
}
