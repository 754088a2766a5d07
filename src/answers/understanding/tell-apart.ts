import type { Analyser } from '../../text/analyser.ts';
import type { Mention } from './mentions.ts';
import type { AskingLanguage } from './asking-languages.ts';

/** A mention, and whether its words may be meant as such: "stone", "the field", "may". */
export interface Name extends Mention {
  readonly isWord: boolean;
}

/**
 * Leaves out of what may be names in a question the words that most likely aren't: a first name that is another
 * word as well, a thing with its article; and who is excepted. Somebody who is called like a thing is meant where a name is
 * written with a capital.
 */
export function tellApart(
  mentions: readonly Mention[],
  question: string,
  languages: readonly AskingLanguage[],
): readonly Name[] {
  return mentions.flatMap((mention) => {
    const { isOneWord, kind, start, end } = mention;
    const [before, behind] = [question.slice(0, start), question.slice(end)];
    const isExcepted = languages.some(
      ({ asking: { except, exceptBehind } }) => except?.test(before) || exceptBehind?.test(behind),
    );
    if (isExcepted) return [];
    if (!isOneWord) return { ...mention, isWord: false };
    const isKnown = isKnownWord(mention, question, languages);
    const isThing = mention.names[0].field === 'author' && isDetermined(before, behind, languages);
    const isInflected = mention.names[0].field !== 'author' && /^\p{L}/u.test(behind);
    if (isKnown && (isThing || isInflected || kind === 'part')) return [];
    return { ...mention, isWord: isKnown || isThing };
  });
}

/** Whether it is typed as another word is, and one of these languages has it. */
function isKnownWord(
  { start, end }: Mention,
  question: string,
  languages: readonly AskingLanguage[],
): boolean {
  const [typed = ''] = question.slice(start, end).split(' ').slice(-1);
  const word = typed.toLowerCase();
  const isStopWord = languages.some(({ words }) => words.isStopWord(word));
  if (start === 0 && isStopWord) return true;
  if (/\p{Lu}/u.test(typed)) return false;
  return isStopWord || languages.some(({ words }) => isFrequent(word, words));
}

function isFrequent(word: string, { termsIn, rankOf }: Analyser['words']): boolean {
  return termsIn(word, false).some((term) => rankOf(term) !== undefined);
}

/** Whether words have a determiner before them that isn't of an article that is somebody's: "the Quill piece". */
function isDetermined(
  before: string,
  after: string,
  languages: readonly AskingLanguage[],
): boolean {
  const behind = after.replace(/^['’]?s?\s+/u, '');
  return languages.some(
    ({ asking }) => asking.determiner?.test(before) && behind.search(asking.articles) !== 0,
  );
}
