import { EmptyState, PageHead, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTitle } from '../ui/use-title';

export function NotFoundPage() {
  const { t } = useTranslation();
  useTitle(t('shell.notFoundTitle'));
  const back = (
    <Link className="lx-btn" to="/today">
      {t('shell.backToday')}
    </Link>
  );
  return (
    <>
      <PageHead title={t('shell.notFoundTitle')} />
      <Sheet label={t('shell.notFoundTitle')}>
        <EmptyState fact={t('shell.notFoundNext')} action={back} />
      </Sheet>
    </>
  );
}
