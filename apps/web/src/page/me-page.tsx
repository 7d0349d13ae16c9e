import { Button, PageHead, SegmentedFilter, Sheet, usePhone } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { MailSettingsSheet } from '../feature/channel/mail-settings-sheet';
import { FeedSheet } from '../feature/feed/feed-sheet';
import { HeldPosts } from '../feature/identity/held-posts';
import { clearDevice } from '../feature/field/clear-device';
import { OwnAccessSheet } from '../feature/identity/own-access-sheet';
import { useSignOut } from '../feature/identity/use-sign-out';
import { DisplayChoice } from '../ui/display-choice';
import { navGroups } from '../ui/nav-items';
import { changeSettings, useSettings } from '../ui/settings';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';

const THEMES = ['system', 'light', 'dark'] as const;

/** On a phone this page is what the header and the side navigation are on a desk. */
export function MePage() {
  const { t } = useTranslation();
  const { viewer, jointMeeting } = useViewer();
  const navigate = useNavigate();
  const signOut = useSignOut(clearDevice);
  const settings = useSettings();
  const phone = usePhone();
  useTitle(t('shell.me'));
  const pages = navGroups(viewer, jointMeeting).flatMap((group) => group.items);
  const themes = THEMES.map((value) => ({ value, label: t(`shell.themes.${value}`) }));
  return (
    <>
      <PageHead title={viewer.personName} state={viewer.accountName} />
      <div className="lx-stack">
        <Sheet title={t('shell.posts')} padded>
          <HeldPosts />
        </Sheet>
        <OwnAccessSheet />
        <MailSettingsSheet />
        {jointMeeting === null || jointMeeting.guest ? null : <FeedSheet />}
        {phone ? (
          <Sheet title={t('shell.more')}>
            <ul className="lx-list">
              {pages.map((page) => (
                <li key={page.key}>
                  <Link to={page.path}>{t(`shell.nav.${page.key}`)}</Link>
                </li>
              ))}
            </ul>
          </Sheet>
        ) : null}
        <Sheet title={t('shell.display')} padded>
          <SegmentedFilter label={t('shell.display')} options={themes} value={settings.theme} onChange={(theme) => changeSettings({ theme })} />
          <DisplayChoice />
        </Sheet>
        <Sheet label={t('shell.signOut')} padded className="app-me-verbs">
          <div className="lx-row">
            <Button onClick={() => void navigate('/password')}>{t('shell.changePassword')}</Button>
            <Button onClick={signOut}>{t('shell.signOut')}</Button>
          </div>
        </Sheet>
      </div>
    </>
  );
}
