import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { SayContext } from '../ui/say-context';

const SHOWN_FOR = 4000;

/** One line at the foot of the screen that repeats the verb: 已报送. Read out politely. */
export function SayProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ words: string; at: number } | null>(null);
  const say = useCallback((words: string) => setSaid({ words, at: Date.now() }), []);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <SayContext value={say}>
      {children}
      <div className="app-said" role="status">
        {said === null ? null : <span key={said.at}>{said.words}</span>}
      </div>
    </SayContext>
  );
}
