import '@lianxi/web-ui/styles.css';
import './app/shell.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from './app/apollo';
import { App } from './app/app';
import { startI18n } from './i18n';
import { applySettings, currentSettings, watchSystemTheme } from './ui/settings';

applySettings();
watchSystemTheme();
await startI18n(currentSettings().language);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App client={createClient()} />
    </StrictMode>,
  );
}
