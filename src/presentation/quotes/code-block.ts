const START = '```\n';
const END = '\n```';

/** A third backtick would end the block; something that isn't seen keeps it from the other two. */
const THIRD_BACKTICK = /``(?=\u200B*`)/g;
const KEPT_OFF = /``\u200B(?=\u200B*`)/g;

/**
 * A text as a block of code, for a text display of its own: shown as it is, with a button to copy it.
 * Nothing in it is live. Discord knows no longer fences, so of three backticks in a row the last one is
 * kept off with a zero-width space.
 */
export function drawCodeBlock(text: string): string {
  return START + text.replace(THIRD_BACKTICK, '``\u200B') + END;
}

/** The text of a block of code: the inverse of {@link drawCodeBlock}; undefined for anything else. */
export function readCodeBlock(drawn: string): string | undefined {
  if (!drawn.startsWith(START) || !drawn.endsWith(END)) return undefined;
  const text = drawn.slice(START.length, -END.length).replace(KEPT_OFF, '``');
  return drawCodeBlock(text) === drawn ? text : undefined;
}

/** Whether a text begins like a block of code. */
export function looksLikeCode(content: string): boolean {
  return content.trimStart().startsWith('```');
}
