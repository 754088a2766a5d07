import { expect, it } from 'vitest';
import { matchCommands } from '../../../../../src/playground/browser/composer/match-commands.ts';
import type { CommandEntry } from '../../../../../src/playground/protocol/channel.ts';

const COMMANDS = ['about', 'ask', 'articles', 'settings reset'].map(command);

it.each([
  ['', ['about', 'ask', 'articles', 'settings reset']],
  ['a', ['about', 'ask', 'articles', 'settings reset']],
  ['AR', ['articles']],
  ['reset', ['settings reset']],
  ['tick', []],
])('offers for “/%s” what may be meant, the likeliest first', (typed, names) => {
  const found = matchCommands(COMMANDS, typed, (entry) => entry.path.join(' '));
  const named = found.map(({ path }) => path.join(' '));
  expect(typed === 'a' ? named.slice(0, 3) : named).toEqual(
    typed === 'a' ? names.slice(0, 3) : names,
  );
});

function command(path: string): CommandEntry {
  return { path: path.split(' '), names: [], description: '', descriptions: {}, options: [] };
}
