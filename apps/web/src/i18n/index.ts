import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { zhCN } from './zh-CN';

export type Language = 'zh-CN' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zhCN };
    returnNull: false;
  }
}

/**
 * `{{units, plural(one: unit; other: units)}}` in an English sentence: the number with its word. A sentence may count several things, for which
 * i18next's own forms, one key for each form of one `count`, do not suffice.
 */
export function countInWords({ services }: Pick<i18n, 'services'>): void {
  services.formatter?.add('plural', (value: unknown, language, { one, other }: { one?: string; other?: string }) => {
    const form = new Intl.PluralRules(language ?? 'en').select(Number(value));
    return `${String(value)} ${(form === 'one' ? one : other) ?? ''}`;
  });
}

/** Chinese comes with the first page, English when it is asked for. */
export async function switchLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en');
    i18next.addResourceBundle('en', 'translation', en);
  }
  await i18next.changeLanguage(language);
}

export async function startI18n(language: Language): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCN } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  countInWords(i18next);
  if (language !== 'zh-CN') await switchLanguage(language);
  return i18next;
}
