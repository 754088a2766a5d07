import { readSetting, writeSetting } from './setting.ts';

const THEMES = ['auto', 'dark', 'light'] as const;
export type Theme = (typeof THEMES)[number];

/** The theme that was chosen; `auto` follows the system. */
export function readTheme(): Theme {
  return THEMES.find((theme) => theme === readSetting('theme')) ?? 'auto';
}

export function chooseTheme(theme: string): void {
  writeSetting('theme', theme);
  applyTheme();
}

export function applyTheme(): void {
  document.documentElement.dataset['theme'] = readTheme();
}
