import { Button, EmptyState, PageHead, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { clearDevice } from '../feature/field/clear-device';
import { useSignOut } from '../feature/identity/use-sign-out';
import { leaveMeeting } from '../ui/joint-meeting-store';
import { useTitle } from '../ui/use-title';
import type { Viewer } from '../ui/viewer-context';
import { useSwitchJointMeeting } from './use-switch-joint-meeting';

/** The address names a joint meeting that is not there or not the reader's: said so, never another one in its place. */
export function UnknownMeeting({ code, viewer }: { code: string; viewer: Viewer }) {
  const { t } = useTranslation();
  const enter = useSwitchJointMeeting();
  const signOut = useSignOut(clearDevice);
  useTitle(t('shell.unknownMeeting.title'));
  const own = viewer.jointMeetings;
  return (
    <main className="app-alone">
      <PageHead title={t('shell.unknownMeeting.title')} state={viewer.personName} />
      <Sheet strong label={t('shell.unknownMeeting.title')}>
        <EmptyState
          fact={t('shell.unknownMeeting.fact', { code })}
          next={t(own.length === 0 ? 'shell.unknownMeeting.none' : 'shell.unknownMeeting.own')}
          action={
            <div className="lx-row">
              {own.map(({ jointMeeting: { id, code: ownCode, name } }) => (
                <Button key={id} onClick={() => enter({ id, code: ownCode })}>
                  {name}
                </Button>
              ))}
              {own.length === 0 ? <Button onClick={() => leaveMeeting('/')}>{t('shell.unknownMeeting.leave')}</Button> : null}
              <Button kind="text" onClick={signOut}>
                {t('shell.signOut')}
              </Button>
            </div>
          }
        />
      </Sheet>
    </main>
  );
}
