import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/presentation/wording/en.ts';
import { ENGLISH_WORDS } from '../../../support/english.ts';
import { TRANSLATIONS } from '../../../support/translations.ts';

type Words = Readonly<Record<string, string>>;

/** What stands in English between backticks and is the same everywhere. */
const SLASH = '`/`';

describe.each(TRANSLATIONS)('a sentence in %s', (_, own: Words) => {
  const entries = Object.entries(own).filter(([key]) => key in en);

  it('names commands and options as they are called there', () => {
    const named = entries.map(([key, message]) => ({ key, names: namesIn(message).toSorted() }));
    const expected = entries.map(([key]) => ({
      key,
      names: namesIn(ENGLISH_WORDS[key] ?? '')
        .map((name) => translateName(name, own))
        .toSorted(),
    }));
    expect(named).toEqual(expected);
  });
});

function namesIn(message: string): readonly string[] {
  return message.match(/`[^`]+`/g) ?? [];
}

/** `/ask`, `/settings show` and `/preferences style:` are commands, `article` is an option. */
function translateName(name: string, own: Words): string {
  if (name === SLASH) return name;
  const [first = '', ...rest] = name.replaceAll(/[`/:]/g, '').split(' ');
  const isCommand = name.startsWith('`/');
  const thing = find(first, isCommand ? /^command\.[^.]+$/ : /^command\.(?:[^.]+\.)+[^.]+$/);
  const inside = rest.map((word) => find(word, new RegExp(`^${thing}\\.[^.]+$`)));
  const words = [thing, ...inside].map((each) => own[`${each}.name`]);
  return `\`${isCommand ? '/' : ''}${words.join(' ')}${name.endsWith(':`') ? ':' : ''}\``;
}

/** What is called that in English. */
function find(word: string, where: RegExp): string {
  const [key] =
    Object.entries(ENGLISH_WORDS).find(
      ([each, said]) => said === word && where.test(each.replace(/\.name$/, '')),
    ) ?? [];
  if (key === undefined) throw new Error(`Nothing is called ${word}`);
  return key.replace(/\.name$/, '');
}
