/**
 * How often terms stand in a language at large, by Zipf's law from their place among the most frequent
 * ones: near enough for what few articles can't tell.
 */

/** By Zipf's law, half of all that is said with rarer terms is said with terms up to about here. */
const RARE_RANK = 60_000;

/** The share of all terms that are this one. */
export function termShare(rank = RARE_RANK): number {
  return 0.12 / (rank + 50);
}

/** The share of paragraphs, of some hundred words, that hold this term. */
export function passageShare(rank = RARE_RANK): number {
  return 1 - Math.exp(-7.4 / (rank + 50));
}
