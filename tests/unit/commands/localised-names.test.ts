import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { NAMED_LOCALES } from '../../../src/presentation/wording/locales.ts';

/** A command, an option or a choice, as far as it has names. */
interface Thing {
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string | null>>> | null;
  readonly description_localizations?: Readonly<Partial<Record<string, string | null>>> | null;
  readonly type?: number;
  readonly options?: readonly Thing[];
  readonly choices?: readonly Thing[];
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const declarations = commands.map(({ declaration }) => declaration as Thing);

/** Those on one level, which must not share a name: the commands, the options of one of them. */
const levels: readonly (readonly Thing[])[] = [
  ofType(1),
  ofType(2),
  ofType(3),
  ...declarations.flatMap(optionsIn),
];

const choices = levels.flatMap((level) => level.map((thing) => thing.choices ?? []));

describe.each(NAMED_LOCALES)('the names in %s', (locale) => {
  it('are names to Discord, for commands that are typed and for their options', () => {
    const typed = [...ofType(1), ...declarations.flatMap(optionsIn).flat()];
    const names = typed.map((thing) => nameIn(locale, thing));
    expect(names.filter((name) => !NAME.test(name) || name !== name.toLowerCase())).toEqual([]);
  });

  it.each([
    ['commands and options', levels],
    ['choices', choices],
  ])('tell %s apart', (_, groups) => {
    for (const group of groups) {
      const names = group.map((thing) => nameIn(locale, thing));
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it('say what each does in at most 100 characters', () => {
    const described = levels.flat().filter(({ description_localizations: all }) => all);
    expect(described.length).toBeGreaterThan(0);
    for (const thing of described) {
      expect(thing.description_localizations?.[locale]?.length).toBeLessThanOrEqual(100);
    }
  });

  it('of choices have at most 100 characters', () => {
    for (const thing of choices.flat())
      expect(nameIn(locale, thing).length).toBeLessThanOrEqual(100);
  });
});

function ofType(type: number): readonly Thing[] {
  return declarations.filter((thing) => (thing.type ?? 1) === type);
}

function optionsIn({ options = [] }: Thing): readonly (readonly Thing[])[] {
  return [options, ...options.flatMap(optionsIn)];
}

function nameIn(locale: string, { name_localizations: names }: Thing): string {
  const name = names?.[locale];
  if (typeof name !== 'string') throw new Error(`A name is missing in ${locale}`);
  return name;
}
