import type { Io } from './io.ts';
import { onOneLine } from './terminal-text.ts';

/** Tells of something beside; on a terminal in the place of a line that says how far something is. */
export async function mention(message: string, { stderr }: Pick<Io, 'stderr'>): Promise<void> {
  const clear = stderr.isTerminal ? '\r\x1b[K' : '';
  await stderr.write(`${clear}${stderr.colors.yellow('note:')} ${onOneLine(message)}\n`);
}
