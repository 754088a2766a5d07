import type { CatalogueName } from '../../retrieval/archive.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { nameSpellings } from '../../text/name-spellings.ts';
import type { Span } from '../../text/span.ts';
import { isTypedNearly } from '../../text/typing-error.ts';
import { MIN_PART_LENGTH, type NameForms, plainForms, stuckTo } from './name-forms.ts';
import { unpartedPlaces } from './unparted-names.ts';

/** A place in a question that names authors or outlets. */
export interface Mention extends Span {
  /** More than one if several are called so. */
  readonly names: readonly [CatalogueName, ...CatalogueName[]];
  /**
   * How plainly: `whole` for a full name, `last` for a person's last name alone, `part` for anything less,
   * which may be another word as well.
   */
  readonly kind: 'whole' | 'last' | 'part';
  /** Whether it is one word of the name, but for little ones. */
  readonly isOneWord: boolean;
}

/** Words that names open with or are joined by, and which name nothing. */
const LITTLE =
  /^(?:the|der|die|das|le|la|les|el|los|las|il|of|and|und|et|y|de|des|du|del|van|von|al|bin|ibn|e|da|do|zu|zum|for|für|in|on)$/u;

/** What belongs to a person's name in a byline only. */
const TITLE =
  /^(?:dr|prof|mr|mrs|ms|mx|sir|lord|lady|dame|rev|phd|md|ma|msc|jr|sr|ii|iii|iv|esq|herr|frau|don|dona)$/u;

/** What people are called by before their name. */
const ROLE =
  /^(?:dr|prof|professor|mr|mrs|ms|author|writer|journalist|columnist|reporter|professeur|auteure?|autrice|journaliste|monsieur|madame|autor|autorin|herr|frau|autora|escritora?|periodista|columnista|senora?|yazar|gazeteci|sayin)$/u;

/** Letters that don't part words stand apart from others: "Kiaは". */
const WORD =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{N}])+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/** A shorter word with a wrong letter is another one. */
const MIN_LENGTH_FOR_ERROR = 4;

const KINDS = ['part', 'last', 'whole'] as const;

/** Names of organisations are never called by their last word alone. */
const NO_PERSON =
  /\b(?:of|for|the|and|inc|ltd|llc|gmbh|institute|institut|ministry|university|office|board|team|staff|news|press|agency|committee|association|foundation|society|council|department|editors?|redaktion|times|journal|review|magazine|post)\b|&/iu;

interface Word extends Span {
  readonly word: string;
}

/**
 * Where a question names some of these, in its order and without their endings; none overlaps another.
 *
 * @param forms How names change in the languages that it may be in.
 */
export function mentionsIn(
  question: string,
  names: readonly CatalogueName[],
  forms: readonly NameForms[],
): readonly Mention[] {
  if (names.length === 0) return [];
  const asked = wordsIn(question);
  const found = names.flatMap((name) => [
    ...nameSpellings(name.name).flatMap((spelling) => placesOf(name, spelling, asked, forms)),
    ...unpartedPlaces(name, question, forms).map(({ start, end, kind }) => ({
      start,
      end,
      kind,
      names: [name] as const,
      isOneWord: false,
    })),
  ]);
  const chosen: Mention[] = [];
  for (const one of found.toSorted(byStrength)) {
    const same = chosen.findIndex(({ start, end }) => start === one.start && end === one.end);
    const known = chosen[same];
    if (known) {
      const isAsGood = known.kind === one.kind && known.names[0].field === one.names[0].field;
      if (isAsGood) chosen[same] = { ...known, names: [...known.names, ...one.names] };
    } else if (!chosen.some(({ start, end }) => start < one.end && one.start < end)) {
      chosen.push(one);
    }
  }
  return chosen.toSorted((a, b) => a.start - b.start);
}

/**
 * The words of a text, and all that names may be that are typed so, so that they are found in it; without words
 * that half of all names hold.
 */
export function withoutEndings(text: string, forms: readonly NameForms[]): string {
  const words = wordsIn(text).filter(({ word }) => !LITTLE.test(word));
  return [...new Set(words.flatMap(({ word }) => plainForms(word, forms)))].join(' ');
}

/** The plainest first, then the longest, authors before outlets. */
function byStrength(a: Mention, b: Mention): number {
  return (
    KINDS.indexOf(b.kind) - KINDS.indexOf(a.kind) ||
    b.end - b.start - (a.end - a.start) ||
    (a.names[0].field < b.names[0].field ? -1 : Number(a.names[0].field > b.names[0].field))
  );
}

function placesOf(
  name: CatalogueName,
  spelling: string,
  asked: readonly Word[],
  forms: readonly NameForms[],
): readonly Mention[] {
  const words = wordsIn(spelling).map(({ word }) => word);
  const isPerson = name.field === 'author' && !NO_PERSON.test(name.name);
  const own = words.filter((word) => !LITTLE.test(word) && !TITLE.test(word));
  const last = own.at(-1);
  if (last === undefined) return [];
  const found: Mention[] = [];
  for (let at = 0; at < asked.length; at += 1) {
    const run = runFrom(asked.slice(at), words, forms);
    if (!run) continue;
    const held = run.held.filter((word) => !LITTLE.test(word) && !TITLE.test(word));
    if (held.length === 0) continue;
    const kind = kindOf({ held, own, isExact: run.isExact, isPerson });
    const isOneWord = held.length === 1;
    const first = isPerson ? calledFrom(at, asked) : asked[at];
    const final = asked[at + run.length - 1];
    if (!kind || !first || !final) continue;
    found.push({
      start: first.start + (first === asked[at] ? run.before : 0),
      end: final.end - run.behind,
      names: [name],
      kind,
      isOneWord,
    });
    at += run.length - 1;
  }
  return found;
}

/** Where somebody's name begins, with what the person is called by before it: "the author Quill". */
function calledFrom(at: number, asked: readonly Word[]): Word | undefined {
  const [article, role] = [asked[at - 2], asked[at - 1]];
  if (!role || !ROLE.test(role.word)) return asked[at];
  return article && LITTLE.test(article.word) ? article : role;
}

/** How plainly these words of a name stand for all of its own ones; undefined if they don't. */
function kindOf({
  held,
  own,
  isExact,
  isPerson,
}: {
  readonly held: readonly string[];
  readonly own: readonly string[];
  readonly isExact: boolean;
  readonly isPerson: boolean;
}): Mention['kind'] | undefined {
  const isAll = held.length === own.length;
  if (isAll && (isExact || own.length > 1)) return own.length > 1 || !isPerson ? 'whole' : 'last';
  if (isPerson) {
    const hasLast = held.at(-1) === own.at(-1);
    if (hasLast && held.length > 1) return 'whole';
    if (hasLast && isExact) return 'last';
    if (!hasLast && !isExact) return undefined;
  }
  return held.some(({ length }) => length >= MIN_PART_LENGTH) ? 'part' : undefined;
}

/** How far these words are those of a name, in its order, some of them left out. */
function runFrom(
  asked: readonly Word[],
  name: readonly string[],
  forms: readonly NameForms[],
):
  | {
      readonly length: number;
      readonly held: readonly string[];
      readonly isExact: boolean;
      /** How long what is stuck to the first word is, and to the last one. */
      readonly before: number;
      readonly behind: number;
    }
  | undefined {
  const held: string[] = [];
  let from = 0;
  let isExact = true;
  let length = 0;
  let before = 0;
  let behind = 0;
  for (const { word } of asked) {
    const exact = name.findIndex((own, nth) => nth >= from && stuckTo(word, own, forms));
    const place =
      exact >= 0 ? exact : name.findIndex((own, nth) => nth >= from && isNearly(word, own));
    if (place < 0) break;
    const own = name[place] ?? '';
    const stuck = stuckTo(word, own, forms);
    if (!stuck) isExact = false;
    if (length === 0) before = stuck?.before ?? 0;
    behind = stuck?.behind ?? 0;
    held.push(own);
    from = place + 1;
    length += 1;
  }
  return length === 0 ? undefined : { length, held, isExact, before, behind };
}

function isNearly(typed: string, own: string): boolean {
  return (
    own.length >= MIN_LENGTH_FOR_ERROR &&
    typed.length >= MIN_LENGTH_FOR_ERROR &&
    typed.charAt(0) === own.charAt(0) &&
    isTypedNearly(typed, own, true)
  );
}

function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word: foldLetters(word),
    start: index,
    end: index + word.length,
  }));
}
