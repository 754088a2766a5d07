import type { Section } from './sections.ts';

/** The page that somebody gets who asked for one. */
export interface Turned {
  /** From 1. */
  readonly page: number;
  /** The section that they chose, on that page. */
  readonly section?: Section;
  /** Why it is another one than they asked for, and what they typed. */
  readonly missed?: {
    readonly kind: 'before-first' | 'behind-last' | 'no-number';
    readonly typed: string;
  };
}

/**
 * The page that is asked for, or the nearest there is; for what is no number, the one that is open.
 *
 * @param pages How many there are; at least 1.
 */
export function turnPage(
  typed: string | number,
  { open = 1, pages }: { readonly open?: number; readonly pages: number },
): Turned {
  const words = String(typed).normalize('NFKC').trim();
  const wanted = words === '' ? NaN : Math.trunc(Number(words));
  if (Number.isNaN(wanted)) {
    const page = Math.min(Math.max(1, open), pages);
    return { page, missed: { kind: 'no-number', typed: words } };
  }
  if (wanted < 1) return { page: 1, missed: { kind: 'before-first', typed: words } };
  if (wanted > pages) return { page: pages, missed: { kind: 'behind-last', typed: words } };
  return { page: wanted };
}
