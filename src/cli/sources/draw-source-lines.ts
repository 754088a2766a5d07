import type { SourceStatus } from '../../sources/source-status.ts';
import type { Output } from '../io.ts';
import { indented, onOneLine, several } from '../terminal-text.ts';

/** A source by its title, with the address below it, or else by its address alone. */
export function drawSourceHead(
  sign: string,
  { title = '', url }: { readonly title?: string | undefined; readonly url: string },
  { colors }: Output,
): string {
  const name = onOneLine(title);
  const address = onOneLine(url);
  const lines = name === '' ? [colors.bold(address)] : [colors.bold(name), colors.dim(address)];
  return `${sign} ${lines.join('\n  ')}`;
}

/** That many articles of a source's list are gone at once, and what to do if that is meant; nothing unless they are. */
export function drawHeld(
  { url, held }: Pick<SourceStatus, 'url' | 'held'>,
  output: Output,
): readonly string[] {
  if (!held) return [];
  const { missing, of } = held;
  return [
    ...indented(
      `${missing} of ${several(of, 'article')} are gone from its list. That looks like an accident, and they stay. If they are meant to go:`,
      output,
    ),
    // Commands are copied, and therefore not broken.
    `  npx pullquote sources fetch ${onOneLine(url)} --confirm`,
  ];
}
