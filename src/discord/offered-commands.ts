import type { Command } from './command.ts';

/** What a bot may have to work with besides what all of them have. */
export type Extras = Readonly<Record<NonNullable<Command['needs']>, boolean>>;

/** The commands that a bot with these has something to do for. */
export function offeredCommands(commands: readonly Command[], has: Extras): readonly Command[] {
  return commands.filter(({ needs }) => needs === undefined || has[needs]);
}
