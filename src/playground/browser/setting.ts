type Name = 'person' | 'locale' | 'theme' | 'where';

/** What the browser keeps over a reload. A browser that keeps nothing does no harm. */
export function readSetting(name: Name): string | undefined {
  try {
    return localStorage.getItem(`playground.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeSetting(name: Name, value: string): void {
  try {
    localStorage.setItem(`playground.${name}`, value);
  } catch {
    // Then the choice lasts until the page is closed.
  }
}
