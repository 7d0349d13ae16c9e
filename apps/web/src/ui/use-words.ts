import { useTranslation } from 'react-i18next';

/** A group of words as a plain record. */
export function useWords<Key extends string>(path: string): Readonly<Record<Key, string>> {
  const { t } = useTranslation();
  return t(path as never, { returnObjects: true }) as unknown as Readonly<Record<Key, string>>;
}
