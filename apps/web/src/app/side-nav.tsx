import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useFormat } from '../ui/format';
import { useViewer } from '../ui/viewer-context';
import { Icon } from '../ui/icon';
import { navGroups, type NavItem } from '../ui/nav-items';

export function SideNav({ open, onNavigate }: { open: boolean; onNavigate: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { viewer, jointMeeting, installation } = useViewer();
  return (
    <nav className={open ? 'app-nav open' : 'app-nav'} aria-label={t('shell.navigation')} onClick={onNavigate}>
      {navGroups(viewer, jointMeeting).map((group) => (
        <div key={group.key} className="group">
          {group.key === 'top' ? null : <h2>{t(`shell.group.${group.key}`)}</h2>}
          <ul>
            {group.items.map((item) => (
              <li key={item.key}>
                <NavEntry item={item} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="foot">
        {t('shell.classified')}
        <br />
        {t('shell.asOf', { day: format.date(installation.today) })}
      </p>
    </nav>
  );
}

function NavEntry({ item }: { item: NavItem }) {
  const { t } = useTranslation();
  const name = t(`shell.nav.${item.key}`);
  const shown = item.count !== undefined && item.count > 0;
  return (
    <NavLink to={item.path} className={({ isActive }) => (isActive ? 'on' : '')} title={name}>
      <Icon name={item.key} />
      <span className="name">{name}</span>
      {shown ? <span className={item.hot ? 'count hot' : 'count'}>{item.count}</span> : null}
    </NavLink>
  );
}
