import '@lianxi/web-ui/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PublicApp } from './feature/public-complaint/public-app';
import { applySettings, watchSystemTheme } from './ui/settings';

applySettings();
watchSystemTheme();

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <PublicApp />
    </StrictMode>,
  );
}
