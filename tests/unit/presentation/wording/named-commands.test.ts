import { describe, expect, it } from 'vitest';
import { en, type Wording } from '../../../../src/presentation/wording/en.ts';
import { voiceFor } from '../../../../src/presentation/wording/voice.ts';
import { TRANSLATIONS } from '../../../support/translations.ts';

type Key = keyof Wording;

const KEYS = Object.keys(en) as Key[];

/** What stands in English between backticks and is the same everywhere. */
const SLASH = '`/`';

describe.each(TRANSLATIONS)('a sentence in %s', (locale, own) => {
  const entries = Object.entries(own) as [Key, string][];

  it('names commands and options as they are called there', () => {
    const { say } = voiceFor(locale);
    const named = entries.map(([key, message]) => ({ key, names: namesIn(message).toSorted() }));
    const expected = entries.map(([key]) => ({
      key,
      names: namesIn(en[key])
        .map((name) => translateName(name, say))
        .toSorted(),
    }));
    expect(named).toEqual(expected);
  });
});

function namesIn(message: string): readonly string[] {
  return message.match(/`[^`]+`/g) ?? [];
}

/** `/ask`, `/settings show` and `/preferences style:` are commands, `article` is an option. */
function translateName(name: string, say: (key: Key) => string): string {
  if (name === SLASH) return name;
  const [first = '', ...rest] = name.replaceAll(/[`/:]/g, '').split(' ');
  const isCommand = name.startsWith('`/');
  const thing = find(first, isCommand ? /^command\.[^.]+$/ : /^command\.(?:[^.]+\.)+[^.]+$/);
  const inside = rest.map((word) => find(word, new RegExp(`^${thing}\\.[^.]+$`)));
  const words = [thing, ...inside].map((each) => say(`${each}.name` as Key));
  return `\`${isCommand ? '/' : ''}${words.join(' ')}${name.endsWith(':`') ? ':' : ''}\``;
}

/** What is called that in English. */
function find(word: string, where: RegExp): string {
  const key = KEYS.find((each) => en[each] === word && where.test(each.replace(/\.name$/, '')));
  if (key === undefined) throw new Error(`Nothing is called ${word}`);
  return key.replace(/\.name$/, '');
}
