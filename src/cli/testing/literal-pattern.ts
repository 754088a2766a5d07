/** The source of a regular expression that matches these words as they stand. */
export function literalPattern(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
