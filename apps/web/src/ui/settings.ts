import { useSyncExternalStore } from 'react';

export interface Settings {
  theme: 'system' | 'light' | 'dark';
  size: 'normal' | 'large';
  language: 'zh-CN' | 'en';
}

const KEY = 'lianxi.settings';
const FIRST: Settings = { theme: 'system', size: 'normal', language: 'zh-CN' };
const listeners = new Set<() => void>();

const read = (): Settings => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...FIRST, ...kept } : FIRST;
  } catch {
    return FIRST;
  }
};

let settings = read();

export const currentSettings = (): Settings => settings;

const darkQuery = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');
export const isDark = (): boolean => settings.theme === 'dark' || (settings.theme === 'system' && darkQuery().matches);

/** Writes the settings on the root element, where tokens.css reads them. */
export function applySettings(): void {
  const root = document.documentElement;
  root.dataset['theme'] = isDark() ? 'dark' : 'light';
  root.dataset['size'] = settings.size;
  root.lang = settings.language;
}

export function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser without storage keeps the choice until the page closes.
  }
  applySettings();
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSettings = (): Settings => useSyncExternalStore(subscribe, currentSettings);

/** Follows the system's dark mode while nobody has chosen. */
export function watchSystemTheme(): void {
  darkQuery().addEventListener('change', () => {
    applySettings();
    for (const listener of listeners) listener();
  });
}
