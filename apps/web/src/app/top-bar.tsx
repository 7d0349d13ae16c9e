import { DemoTag, MenuButton } from '@lianxi/web-ui';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { HeldPosts } from '../feature/identity/held-posts';
import { clearDevice } from '../feature/field/clear-device';
import { useSignOut } from '../feature/identity/use-sign-out';
import { NotificationBell } from '../feature/notification/notification-bell';
import { DisplayChoice } from '../ui/display-choice';
import { Icon } from '../ui/icon';
import { Mark } from '../ui/mark';
import { changeSettings, useSettings } from '../ui/settings';
import { useViewer } from '../ui/viewer-context';
import { SearchButton } from './search-button';
import { useSwitchJointMeeting } from './use-switch-joint-meeting';

/** What waits on this device comes after the page: nobody waits for it. */
const WaitingBadge = lazy(async () => ({ default: (await import('../feature/field/waiting-badge')).WaitingBadge }));

export function TopBar({ onMenu }: { onMenu: () => void }) {
  const { t } = useTranslation();
  const { jointMeeting, installation } = useViewer();
  const demo = jointMeeting === null ? installation.demo : jointMeeting.jointMeeting.demo;
  return (
    <header className="app-top">
      <button type="button" className="app-plain menu" aria-label={t('shell.menu')} onClick={onMenu}>
        <Icon name="menu" />
      </button>
      <Link to={jointMeeting?.guest === true ? '/field' : '/today'} className="brand" aria-label={t('shell.product')}>
        <Mark />
        <span>{t('shell.product')}</span>
      </Link>
      <JointMeetingSwitch />
      {demo ? <DemoTag label={t('shell.demo')} /> : null}
      <span className="gap" />
      <Suspense fallback={null}>
        <WaitingBadge />
      </Suspense>
      {jointMeeting === null || jointMeeting.guest ? null : <SearchButton />}
      <DisplayChoice />
      {jointMeeting === null || jointMeeting.guest ? null : <NotificationBell />}
      <PersonMenu />
    </header>
  );
}

function JointMeetingSwitch() {
  const { t } = useTranslation();
  const { viewer, jointMeeting } = useViewer();
  const switchTo = useSwitchJointMeeting();
  if (jointMeeting === null) return null;
  const { name, level } = jointMeeting.jointMeeting;
  const content = (
    <>
      <span className="level">{t(`words.level.${level}`)}</span>
      <span className="lx-ell">{name}</span>
    </>
  );
  if (viewer.jointMeetings.length < 2) return <div className="app-switch alone">{content}</div>;
  const items = viewer.jointMeetings.map(({ jointMeeting: each }) => ({
    key: each.id,
    label: each.name,
    aid: t(`words.level.${each.level}`),
    checked: each.id === jointMeeting.jointMeeting.id,
    onSelect: () => switchTo({ id: each.id, code: each.code }),
  }));
  return (
    <MenuButton className="app-switch" label={t('shell.switchJointMeeting', { name })} items={items}>
      {content}
      <Icon name="down" />
    </MenuButton>
  );
}

function PersonMenu() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const navigate = useNavigate();
  const signOut = useSignOut(clearDevice);
  const settings = useSettings();
  const themes = (['system', 'light', 'dark'] as const).map((theme) => ({
    key: theme,
    label: t(`shell.themes.${theme}`),
    checked: settings.theme === theme,
    onSelect: () => changeSettings({ theme }),
  }));
  const verbs = [
    { key: 'password', label: t('shell.changePassword'), onSelect: () => void navigate('/password') },
    { key: 'out', label: t('shell.signOut'), onSelect: signOut },
  ];
  const post = viewer.posts[0];
  const role = viewer.adminRoles[0];
  const aid =
    post === undefined ? (role === undefined ? '' : t(`words.person.${role}`)) : `${post.unitName} · ${post.title}`;
  return (
    <MenuButton
      className="app-who"
      align="end"
      label={t('shell.personMenu', { name: viewer.personName })}
      head={<HeldPosts />}
      items={[...themes, ...verbs]}
    >
      <b>{viewer.personName}</b>
      <span className="post lx-ell">{aid}</span>
      <Icon name="down" />
    </MenuButton>
  );
}
