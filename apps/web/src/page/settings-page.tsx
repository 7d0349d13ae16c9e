import { useQuery } from '@apollo/client/react';
import { PageHead, SegmentedFilter, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { RobotsSheet } from '../feature/channel/robots-sheet';
import { CalendarSheet } from '../feature/setting/calendar-sheet';
import { ChainHead } from '../feature/setting/chain-head';
import { ChangeList } from '../feature/setting/change-list';
import { LadderSheet } from '../feature/setting/ladder-sheet';
import { LeaveSheet } from '../feature/setting/leave-sheet';
import { SettingsDocument } from '../feature/setting/setting.query';
import { SettingsSheet } from '../feature/setting/settings-form';
import { TextsSheet } from '../feature/setting/texts-sheet';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../feature/setting/setting.css';

const TABS = ['limits', 'reminders', 'channels'] as const;

/** What a joint meeting sets for itself: limits and its working calendar, how it reminds, by which ways; and who changed them. */
export function SettingsPage() {
  const { t } = useTranslation();
  useTitle(t('setting.title'));
  const [search, setSearch] = useSearchParams();
  const may = useViewer().jointMeeting?.viewerCan ?? [];
  const tabs = TABS.filter((tab) => tab !== 'channels' || may.includes('setRobot'));
  const tab = tabs.find((each) => each === search.get('tab')) ?? 'limits';
  const { data, error, refetch } = useQuery(SettingsDocument, { fetchPolicy: 'cache-and-network' });
  if (data === undefined) {
    return error === undefined ? <SkeletonList rows={8} label={t('shell.loading')} /> : <QueryError error={error} what={t('setting.failed')} onRetry={() => void refetch()} />;
  }
  return (
    <>
      <PageHead title={t('setting.title')} state={t('setting.state')} />
      <div className="setting-tabs">
        <SegmentedFilter big label={t('setting.title')} value={tab} options={tabs.map((value) => ({ value, label: t(`setting.tab.${value}`) }))} onChange={(value) => setSearch(value === 'limits' ? {} : { tab: value })} />
      </div>
      {tab === 'limits' ? (
        <div className="setting-grid">
          <SettingsSheet settings={data.settings} />
          <div className="setting-stack">
            <CalendarSheet mayCorrect={data.settings.viewerCan.includes('correctCalendar')} />
            <ChangeList />
            <ChainHead />
            <LeaveSheet />
          </div>
        </div>
      ) : tab === 'reminders' ? (
        <div className="setting-grid even">
          <LadderSheet />
          <div className="setting-stack">
            {may.includes('reviseMessageText') ? <TextsSheet /> : null}
            <ChangeList />
          </div>
        </div>
      ) : (
        <RobotsSheet />
      )}
    </>
  );
}
