import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { PhoneTabs } from './phone-tabs';
import { SideNav } from './side-nav';
import { TopBar } from './top-bar';
import { useFreshPage } from './use-fresh-page';
import { useLightPalette } from './use-light-palette';

/** Header, navigation and foot around every page behind sign-in. */
export function Shell() {
  const { t } = useTranslation();
  const [drawer, setDrawer] = useState(false);
  const loading = useNavigation().state === 'loading';
  const { pathname } = useLocation();
  useEffect(() => setDrawer(false), [pathname]);
  useFreshPage();
  useLightPalette();
  return (
    <div className="app-shell">
      <a className="app-skip" href="#content">
        {t('shell.skip')}
      </a>
      <TopBar onMenu={() => setDrawer(!drawer)} />
      <div className={loading ? 'app-loading on' : 'app-loading'} />
      {drawer ? <div className="app-veil" onClick={() => setDrawer(false)} /> : null}
      <div className="app-body">
        <SideNav open={drawer} onNavigate={() => setDrawer(false)} />
        <main id="content" className="app-main" tabIndex={-1} aria-busy={loading}>
          <Outlet />
        </main>
      </div>
      <PhoneTabs />
      <ScrollRestoration />
    </div>
  );
}
