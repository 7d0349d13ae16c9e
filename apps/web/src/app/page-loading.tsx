import { SkeletonList, useDelayed } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';

/** While the first page's own file is on its way: nothing at first, then bars where its rows will stand. */
export function PageLoading({ rows = 0 }: { rows?: number }) {
  const { t } = useTranslation();
  return useDelayed(rows > 0) ? <SkeletonList rows={rows} label={t('shell.loading')} /> : null;
}
