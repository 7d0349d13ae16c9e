import { antdTheme, useMediaQuery } from '@lianxi/web-ui';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useMemo } from 'react';
import { Outlet } from 'react-router';
import { isDark, useSettings } from '../ui/settings';

/** antd in our theme and the reader's language, for the pages with forms. */
export function FormsProvider() {
  const settings = useSettings();
  const phone = useMediaQuery('(max-width: 767px)');
  const dark = isDark();
  const large = settings.size === 'large';
  const theme = useMemo(() => antdTheme({ dark, large, phone }), [dark, large, phone]);
  return (
    <ConfigProvider
      theme={theme}
      locale={settings.language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App component={false}>
        <Outlet />
      </App>
    </ConfigProvider>
  );
}
