import { z } from 'zod';
import type { View } from './view.ts';

export interface NearTermsOptions {
  readonly maxEdits: 1 | 2;
  /** So many letters at the beginning are the same. */
  readonly prefixLength: number;
}

/** A word has fewer neighbours. */
const MOST_NEAR = 1000;

const suggestionsSchema = z.array(
  z.object({ text: z.string(), options: z.array(z.object({ text: z.string() })) }),
);

/**
 * The terms of a field that are a few edits from these words, by word. They are those of the whole index: which of
 * them a scope has is still to be asked, before anything is told of them.
 */
export async function nearTerms(
  { search }: Pick<View, 'search'>,
  field: string,
  words: readonly string[],
  { maxEdits, prefixLength }: NearTermsOptions,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (words.length === 0) return new Map();
  const { suggest } = await search({
    size: 0,
    track_total_hits: false,
    suggest: Object.fromEntries(
      words.map((text, index) => [
        `w${index}`,
        {
          text,
          term: {
            field,
            analyzer: 'keyword',
            size: MOST_NEAR,
            shard_size: MOST_NEAR,
            suggest_mode: 'always',
            max_edits: maxEdits,
            prefix_length: prefixLength,
            accuracy: 0,
            // Of a word that others use often as well.
            max_term_freq: MOST_DOCUMENTS,
          },
        },
      ]),
    ),
  });
  return new Map(
    words.map((word, index) => {
      const [found] = suggestionsSchema.parse(suggest?.[`w${index}`]);
      return [word, found?.options.map(({ text }) => text) ?? []];
    }),
  );
}

const MOST_DOCUMENTS = 1e9;
