import { hashOfName, nameIn, withoutDots } from './acronym-evidence.ts';
import { type AcronymIndex, countOf, textOf } from './acronym-index.ts';

/** Texts that are looked at together with others, or some of them. */
export interface AcronymTexts {
  readonly index: AcronymIndex;
  /** All of them are shown, in the order of their numbers. */
  readonly isWhole: boolean;
  readonly isShown: (text: number) => boolean;
  /** The place of a text among all texts. */
  readonly placeOf: (text: number) => number;
  readonly textAt: (text: number) => string;
}

/** A name has to stand this often before it is taken for the long form of its initials. */
export const MIN_COUNT = 2;

/**
 * For each word in capitals that the texts use without saying what it stands for: the name that most
 * often has these initials.
 */
export function bestNames(all: readonly AcronymTexts[]): ReadonlyMap<string, string> {
  const [first, ...others] = all;
  if (first?.isWhole && others.length === 0) return first.index.names;
  const capitals = new Set(all.flatMap(({ index }) => index.capitals));
  const names = new Map<string, string>();
  for (const word of [...capitals].toSorted()) {
    const name = isUsed(all, word) && !isDefined(all, word) ? bestName(all, word) : undefined;
    if (name !== undefined) names.set(word, name);
  }
  return names;
}

function isUsed(all: readonly AcronymTexts[], capitals: string): boolean {
  return all.some(({ index, isShown }) => index.textsWith(capitals).some(isShown));
}

function isDefined(all: readonly AcronymTexts[], capitals: string): boolean {
  return all.some(({ index, isShown }) =>
    index
      .spelledOut(capitals)
      .some(
        ({ text, acronyms }) =>
          isShown(text) && acronyms.some((acronym) => withoutDots(acronym) === capitals),
      ),
  );
}

/** How often a name stands in all texts, and where first. */
interface FoundName {
  readonly hash: number;
  count: number;
  texts: AcronymTexts;
  text: number;
  /** Its place among the names with its initials. */
  place: number;
}

function bestName(all: readonly AcronymTexts[], initials: string): string | undefined {
  const found = new Map<number, FoundName>();
  for (const texts of all) {
    const { hashes, uses } = texts.index.namesWith(initials);
    for (let place = 0; place < uses.length; place += 1) {
      const use = uses[place] ?? 0;
      const text = textOf(use);
      if (!texts.isShown(text)) continue;
      const hash = hashes[place] ?? 0;
      const name = { hash, count: countOf(use), texts, text, place };
      const other = found.get(hash);
      if (!other) found.set(hash, name);
      else {
        const count = other.count + name.count;
        Object.assign(other, comesBefore(name, other) ? name : {}, { count });
      }
    }
  }
  let best: FoundName | undefined;
  for (const name of found.values()) {
    const isBetter = !best || name.count > best.count;
    if (isBetter || (name.count === best?.count && comesBefore(name, best))) best = name;
  }
  return best && best.count >= MIN_COUNT ? wordsOf(best, initials) : undefined;
}

function comesBefore(a: FoundName, b: FoundName): boolean {
  const [placeOfA, placeOfB] = [a, b].map(({ texts, text }) => texts.placeOf(text));
  return (placeOfA ?? 0) < (placeOfB ?? 0) || (placeOfA === placeOfB && a.place < b.place);
}

/** As the texts that name it first know it, or as it stands there. */
function wordsOf({ hash, texts, text }: FoundName, initials: string): string | undefined {
  const known = texts.index.names.get(initials);
  if (known !== undefined && hashOfName(known) === hash) return known;
  return nameIn(texts.textAt(text), { initials, hash });
}
