import { useQuery } from '@apollo/client/react';
import { PageHead, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { AdminUnitList, MeetingList } from '../feature/admin/admin-lists';
import { AccountList } from '../feature/admin/account-list';
import { AdminPosts } from '../feature/admin/admin-posts';
import { AdministrationDocument } from '../feature/admin/admin.query';
import { AppointForm } from '../feature/admin/appoint-form';
import { EstablishForm } from '../feature/admin/establish-form';
import { LoadUnits } from '../feature/admin/load-units';
import { PeopleImport } from '../feature/admin/people-import';
import { MailChannelSheet } from '../feature/channel/mail-channel-sheet';
import { UnitPosts } from '../feature/unit/unit-posts';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import '../feature/admin/admin.css';
import '../feature/unit/unit.css';

/** The system administrator's first hour: units, a joint meeting, people in posts; no business data. */
export function AdministrationPage() {
  const { t } = useTranslation();
  useTitle(t('administration.title'));
  const { data, error, refetch } = useQuery(AdministrationDocument, { fetchPolicy: 'cache-and-network' });
  const handleDone = () => void refetch();
  if (data === undefined) {
    return error === undefined ? <SkeletonList rows={8} label={t('shell.loading')} /> : <QueryError error={error} what={t('administration.failed')} onRetry={handleDone} />;
  }
  const meetings = data.allJointMeetings;
  return (
    <>
      <PageHead title={t('administration.title')} state={t('administration.state', { units: data.allUnits.total, meetings: meetings.length })} />
      <MeetingList meetings={meetings} />
      <div className="admin-grid">
        <div className="admin-stack">
          <LoadUnits onDone={handleDone} />
          <EstablishForm onDone={handleDone} />
        </div>
        {meetings.length === 0 ? null : <AppointForm meetings={meetings} />}
      </div>
      <div className="admin-stack">
        {meetings.length === 0 ? null : <PeopleImport meetings={meetings} />}
        <AdminPosts>
          {({ posts, choice, empty, tools }) => <UnitPosts posts={posts} choice={choice} empty={empty} tools={tools} title={t('administration.posts')} note={t('administration.postsNote')} />}
        </AdminPosts>
        <MailChannelSheet />
        <AccountList />
        <AdminUnitList key={data.allUnits.total} />
      </div>
    </>
  );
}
