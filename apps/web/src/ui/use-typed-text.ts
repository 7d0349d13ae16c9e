import { useEffect, useState } from 'react';

/** Text typed into a filter: shown at once, handed on when the typing has paused. */
export function useTypedText(kept: string, onPaused: (text: string) => void, milliseconds = 300): readonly [string, (text: string) => void] {
  const [text, setText] = useState(kept);
  useEffect(() => {
    if (text === kept) return undefined;
    const timer = setTimeout(() => onPaused(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, kept, onPaused, milliseconds]);
  return [text, setText];
}
