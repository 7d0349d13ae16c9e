import { fillLabel, type Language } from '@lianxi/domain';
import { useSettings } from '../../ui/settings';
import { publicWords, type PublicWords } from './public-words';

export interface Said {
  readonly language: Language;
  readonly say: (key: keyof PublicWords, values?: Readonly<Record<string, string | number>>) => string;
}

/** The page's words in the reader's language: few enough to do without a library. */
export function usePublicWords(): Said {
  const { language } = useSettings();
  const words: PublicWords = publicWords[language];
  return { language: language === 'en' ? 'en' : 'zh', say: (key, values = {}) => fillLabel(words[key].replaceAll('{{', '{').replaceAll('}}', '}'), values) };
}
