import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useViewer } from '../ui/viewer-context';
import { Icon, type IconName } from '../ui/icon';
import { mayReview } from '../ui/nav-items';

type TabKey = 'today' | 'field' | 'overview' | 'tasks' | 'reports' | 'register' | 'reviews' | 'me';

const LIAISON: readonly TabKey[] = ['today', 'tasks', 'reports', 'register', 'me'];
/** Somebody invited sees the inspection and nothing else. */
const GUEST: readonly TabKey[] = ['field', 'me'];
const TEAM: readonly TabKey[] = ['today', 'field', 'tasks', 'register', 'me'];
const OFFICE: readonly TabKey[] = ['today', 'overview', 'tasks', 'reviews', 'me'];

/** Five tabs under the thumb: those who file see 填报, those who review see 审核, those who inspect 外勤. */
export function PhoneTabs() {
  const { t } = useTranslation();
  const { jointMeeting } = useViewer();
  const keys: readonly TabKey[] = jointMeeting === null ? ['me'] : jointMeeting.guest ? GUEST : mayReview(jointMeeting) ? OFFICE : jointMeeting.viewerCan.includes('recordVisit') ? TEAM : LIAISON;
  return (
    <nav className="app-tabs" aria-label={t('shell.navigation')}>
      {keys.map((key) => (
        <NavLink key={key} to={`/${key}`} className={({ isActive }) => (isActive ? 'on' : '')}>
          <Icon name={(key === 'field' ? 'inspections' : key) satisfies IconName} />
          {t(`shell.tab.${key}`)}
        </NavLink>
      ))}
    </nav>
  );
}
