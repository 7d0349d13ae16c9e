import { useTranslation } from 'react-i18next';
import { refusalWord } from './refusal-word';

/** A refusal of a batch as the server lists it. */
export interface Listed {
  code: string;
  /** name=value. */
  params: readonly string[];
}

/** The refusal in words. */
export function useReason(): (listed: Listed) => string {
  const { i18n } = useTranslation();
  return ({ code, params }) => refusalWord(code, params, i18n.language === 'en' ? 'en' : 'zh');
}
