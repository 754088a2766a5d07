import type { CommandEntry } from '../../protocol/channel.ts';

/**
 * The commands that a person may mean who has typed so far, best first: names that begin with it,
 * then names that contain it, then descriptions.
 *
 * @param typed Without the slash.
 * @param nameOf The command's name as the person reads it.
 */
export function matchCommands(
  commands: readonly CommandEntry[],
  typed: string,
  nameOf: (command: CommandEntry) => string,
): readonly CommandEntry[] {
  const wanted = typed.trim().toLowerCase();
  const ranked = commands.map((command) => ({ command, rank: rankOf(command) }));
  return ranked
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ command }) => command);

  function rankOf(command: CommandEntry): number {
    const name = nameOf(command).toLowerCase();
    if (name.startsWith(wanted)) return 0;
    if (name.includes(wanted)) return 1;
    return command.description.toLowerCase().includes(wanted) ? 2 : NO_MATCH;
  }
}

const NO_MATCH = 3;
