import { useQuery } from '@apollo/client/react';
import { PageHead, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { CalendarSheet } from '../feature/setting/calendar-sheet';
import { ChangeList } from '../feature/setting/change-list';
import { SettingsDocument } from '../feature/setting/setting.query';
import { SettingsSheet } from '../feature/setting/settings-form';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import '../feature/setting/setting.css';

/** What a joint meeting sets for itself: limits, its working calendar, and who changed them. */
export function SettingsPage() {
  const { t } = useTranslation();
  useTitle(t('setting.title'));
  const { data, error, refetch } = useQuery(SettingsDocument, { fetchPolicy: 'cache-and-network' });
  if (data === undefined) {
    return error === undefined ? <SkeletonList rows={8} label={t('shell.loading')} /> : <QueryError error={error} what={t('setting.failed')} onRetry={() => void refetch()} />;
  }
  return (
    <>
      <PageHead title={t('setting.title')} state={t('setting.state')} />
      <div className="setting-grid">
        <SettingsSheet settings={data.settings} />
        <div className="setting-stack">
          <CalendarSheet mayCorrect={data.settings.viewerCan.includes('correctCalendar')} />
          <ChangeList />
        </div>
      </div>
    </>
  );
}
