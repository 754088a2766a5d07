import { commands } from '../../commands/index.ts';
import { en } from '../../src/presentation/wording/en.ts';

/** A command, an option or a choice, as it is declared. */
interface Declared {
  readonly name: string;
  readonly value?: string | number;
  readonly options?: readonly Declared[] | undefined;
  readonly choices?: readonly Declared[];
}

/**
 * What the other languages translate: the English catalogue, and the names that stand where commands,
 * options and choices are defined; in the order of the catalogue.
 */
export const ENGLISH_WORDS: Readonly<Record<string, string>> = withNames();

function withNames(): Record<string, string> {
  const names = new Map(commands.flatMap(({ declaration }) => namesIn(declaration, 'command')));
  const described = Object.entries(en).filter(([key]) => key.startsWith('command.'));
  const words: Record<string, string> = {};
  for (const [key, about] of described) {
    const thing = key.replace(/\.about$/, '');
    words[`${thing}.name`] = names.get(thing) ?? '';
    words[key] = about;
    for (const [choice, name] of names) {
      const isChoice = choice.startsWith(`${thing}.`) && !(`${choice}.about` in en);
      if (isChoice && !choice.slice(thing.length + 1).includes('.')) words[`${choice}.name`] = name;
    }
  }
  for (const [thing, name] of names) words[`${thing}.name`] ??= name;
  return { ...words, ...en };
}

function namesIn(
  { name, value = name, options = [], choices = [] }: Declared,
  place: string,
): readonly (readonly [string, string])[] {
  const thing = `${place}.${value}`;
  return [[thing, name], ...[...options, ...choices].flatMap((inner) => namesIn(inner, thing))];
}
