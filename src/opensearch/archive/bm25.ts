const K1 = 1.2;
const B = 0.75;

/**
 * As the engines of this process have it (`compact-index.ts`): how well a paragraph of these terms answers.
 *
 * @param weights Of the terms that are searched for: weight times rarity.
 */
export function bm25(
  tokens: readonly string[],
  weights: ReadonlyMap<string, number>,
  meanLength: number,
): number {
  const frequencies = new Map<string, number>();
  for (const token of tokens) {
    if (weights.has(token)) frequencies.set(token, (frequencies.get(token) ?? 0) + 1);
  }
  const norm = K1 * (1 - B) + ((K1 * B) / (meanLength || 1)) * tokens.length;
  let score = 0;
  for (const [token, frequency] of frequencies) {
    score += ((weights.get(token) ?? 0) * frequency * (K1 + 1)) / (frequency + norm);
  }
  return score;
}
