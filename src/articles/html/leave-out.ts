import type { Document } from './dom.ts';

/**
 * Takes out of a page what a CSS selector names, but for the page itself.
 *
 * @returns false if it is no selector.
 */
export function leaveOut(document: Document, selector: string): boolean {
  try {
    for (const element of document.querySelectorAll(selector))
      if (element !== document.documentElement && element !== document.body) element.remove();
    return true;
  } catch {
    return false;
  }
}
