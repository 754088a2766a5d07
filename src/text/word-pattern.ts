/**
 * The source of a pattern that finds any of these words whole: `\b` knows English letters only. Where it
 * opens a sentence, a word has a capital.
 *
 * @param words Sources of patterns with `|` between them, which stand for white space as a space.
 */
export function anyWord(words: string): string {
  return String.raw`(?<![\p{L}\p{N}])(?:${eitherCase(words)})(?![\p{L}\p{N}])`;
}

/** Words with either case of their first letter: `weil|da` as `[wW]eil|[dD]a`. */
export function eitherCase(words: string): string {
  return words
    .split('|')
    .map((word) =>
      word
        .trim()
        .replaceAll(/\s+/gu, String.raw`\s`)
        .replace(/^\p{Ll}/u, bothCases),
    )
    .join('|');
}

function bothCases(letter: string): string {
  return `[${letter}${letter.toUpperCase()}]`;
}

/** A pattern that finds in a question what asks for something, in any case. */
export function asks(source: string): RegExp {
  return new RegExp(anyOf(source), 'iu');
}

/** The same of all places in it. */
export function frame(source: string): RegExp {
  return new RegExp(anyOf(source), 'giu');
}

/**
 * A pattern of texts that are one or more of these things and nothing else, in any case, as words with single
 * spaces between them.
 */
export function nothingBut(...sources: readonly string[]): RegExp {
  const thing = `(?:${sources.map((source) => source.trim().replaceAll(/\s+/gu, ' ')).join('|')})`;
  return new RegExp(`^${thing}(?: ${thing}){0,4}$`, 'iu');
}

function anyOf(source: string): string {
  return String.raw`(?<!\p{L})(?:${source.trim().replaceAll(/\s+/gu, String.raw`\s`)})(?!\p{L})`;
}
