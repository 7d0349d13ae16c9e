import { DialogWordsContext } from '@lianxi/web-ui';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SayContext } from '../ui/say-context';

const SHOWN_FOR = 4000;

/** One line at the foot of the screen that repeats the verb: 已报送, read out politely; and what a dialog asks before typed words are lost. */
export function SayProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<{ words: string; at: number } | null>(null);
  const say = useCallback((words: string) => setSaid({ words, at: Date.now() }), []);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <SayContext value={say}>
      <DialogWordsContext value={t('kit.unsent', { returnObjects: true })}>{children}</DialogWordsContext>
      <div className="app-said" role="status">
        {said === null ? null : <span key={said.at}>{said.words}</span>}
      </div>
    </SayContext>
  );
}
