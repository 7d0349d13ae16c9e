import { LimitWordsContext, type LimitWords } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useSettings } from './settings';

const number = (value: number): string => value.toLocaleString('en-US');

const words: Readonly<Record<'zh' | 'en', LimitWords>> = {
  zh: { near: (length, max) => `${number(length)}/${number(max)}字`, over: (by, max) => `超出${number(by)}字，最多${number(max)}字，请删减后再提交` },
  en: { near: (length, max) => `${number(length)} of ${number(max)} characters`, over: (by, max) => `${number(by)} characters too many: ${number(max)} at most. Nothing was cut; shorten it yourself` },
};

/** How a limit of length is said, inside the product and on its public page. */
export function LimitWordsProvider({ children }: { children: ReactNode }) {
  const { language } = useSettings();
  return <LimitWordsContext value={words[language === 'en' ? 'en' : 'zh']}>{children}</LimitWordsContext>;
}
