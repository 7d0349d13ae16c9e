import { PageHead } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ImportForm } from '../feature/notice/import-form';
import { useTitle } from '../ui/use-title';
import '../feature/notice/notice.css';
import '../ui/ui.css';

export function NoticeImportPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useTitle(t('notice.form.title'));
  return (
    <>
      <PageHead
        crumb={<Link to="/notices">{t('notice.title')}</Link>}
        title={t('notice.form.title')}
        state={t('notice.form.state')}
      />
      <ImportForm onImported={(id) => void navigate(`/notices/${id}`)} />
    </>
  );
}
