import type { AskingRules } from '../../text/asking-rules.ts';

/** How names change in a language. */
export type NameForms = Pick<
  AskingRules,
  'nameEndings' | 'nameInflections' | 'namePrefixes' | 'nameHonorific'
>;

/** A shorter part of a name says too little. */
export const MIN_PART_LENGTH = 3;

/** Shorter than this, what a name keeps before an ending is any word. */
const MIN_STEM_LENGTH = 2;

/** A longer ending is none, and a longer prefix. */
const MAX_ENDING = 6;
const MAX_PREFIX = 3;

/** How much of a word that names somebody isn't the name's. */
export interface Stuck {
  readonly before: number;
  readonly behind: number;
}

const NOTHING: Stuck = { before: 0, behind: 0 };

/** What is stuck to a word of a name where it is typed; undefined if it isn't that word. Both in folded letters. */
export function stuckTo(
  typed: string,
  own: string,
  forms: readonly NameForms[],
): Stuck | undefined {
  if (typed === own) return NOTHING;
  if (own.length < MIN_PART_LENGTH) return undefined;
  for (const { nameEndings, nameInflections = [], namePrefixes = [] } of forms) {
    if (typed.startsWith(own) && nameEndings?.test(typed.slice(own.length))) {
      return { before: 0, behind: typed.length - own.length };
    }
    for (const [final, endings] of nameInflections) {
      const stem = own.slice(0, own.length - final.length);
      const isInflected =
        own.endsWith(final) &&
        stem.length >= MIN_STEM_LENGTH &&
        typed.startsWith(stem) &&
        endings.test(typed.slice(stem.length));
      if (isInflected) return NOTHING;
    }
    for (const [lost, prefixes] of namePrefixes) {
      const rest = own.slice(lost.length);
      const isPrefixed =
        own.startsWith(lost) &&
        rest.length >= MIN_STEM_LENGTH &&
        typed.endsWith(rest) &&
        prefixes.test(typed.slice(0, typed.length - rest.length));
      if (isPrefixed) return { before: typed.length - own.length, behind: 0 };
    }
  }
  return undefined;
}

/** A word, and all that a name may be that is typed so. */
export function plainForms(word: string, forms: readonly NameForms[]): readonly string[] {
  const cut = forms.flatMap(({ nameEndings, nameInflections = [], namePrefixes = [] }) => [
    ...endsOf(word)
      .filter((end) => end >= MIN_PART_LENGTH && nameEndings?.test(word.slice(end)))
      .map((end) => word.slice(0, end)),
    ...endsOf(word).flatMap((end) =>
      nameInflections
        .filter(([, endings]) => end >= MIN_STEM_LENGTH && endings.test(word.slice(end)))
        .map(([final]) => word.slice(0, end) + final),
    ),
    ...Array.from({ length: Math.min(MAX_PREFIX, word.length) }, (_, before) => before + 1).flatMap(
      (start) =>
        namePrefixes
          .filter(([, prefixes]) => prefixes.test(word.slice(0, start)))
          .map(([lost]) => lost + word.slice(start)),
    ),
  ]);
  return [word, ...cut];
}

/** Where the endings of a word may begin. */
function endsOf(word: string): readonly number[] {
  return Array.from(
    { length: Math.min(MAX_ENDING, word.length) },
    (_, less) => word.length - less - 1,
  );
}
