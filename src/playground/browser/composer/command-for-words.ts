import type { Deed } from '../../protocol/action.ts';
import type { CommandEntry } from '../../protocol/channel.ts';
import { checkOption } from '../../protocol/check-option.ts';

/** A command that takes what was typed. */
export interface CommandForWords {
  readonly entry: CommandEntry;
  readonly deed: Deed;
}

/** The first command that wants nothing but words, with these; undefined if it doesn't take them. */
export function commandForWords(
  words: string,
  commands: readonly CommandEntry[],
): CommandForWords | undefined {
  for (const entry of commands) {
    const [option, ...others] = entry.options.filter(({ isRequired }) => isRequired);
    if (!option || others.length > 0 || option.type !== 'string' || option.completes) continue;
    if (checkOption(option, words) !== undefined) return undefined;
    const options = { [option.name]: words };
    return { entry, deed: { kind: 'command', path: entry.path, options } };
  }
  return undefined;
}

/** Whether it is more than a command's name could be, in scripts without spaces, too. */
export function areWords(typed: string): boolean {
  return /\s/u.test(typed) || isQuestion(typed);
}

/** Whether it ends with a question mark: a Latin, a Chinese or an Arabic one. */
export function isQuestion(words: string): boolean {
  return /[?？؟]\p{P}*$/u.test(words) && /\p{L}/u.test(words);
}
