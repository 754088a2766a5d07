/** Where the code in a Markdown text ends that begins at a row of backticks or tildes. */
export interface CodeSpans {
  /** Undefined if no code begins there. */
  endOf(at: number): number | undefined;
}

/** What may stand before a fence on its line. */
const BEFORE_FENCE = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){0,20}$/;

const ROW = /`+|~+/y;
const CLOSING_FENCE = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/gm;
const BLANK_LINE = /\n[ \t>]*\n/g;

/**
 * Looks for code ahead of the parser: whatever else a text is written with, in code it is shown as it
 * stands. Each stretch is looked through once, though nothing in it may be closed.
 */
export function codeSpans(text: string): CodeSpans {
  /** Of each sign the shortest fence that isn't closed from some place on. */
  const unclosed = new Map<string, number>();
  /** Of each length of backticks the end of the paragraph in which no others follow. */
  const unpaired = new Map<number, number>();
  let paragraphEnd = -1;

  const fenceEnd = (row: string, from: number): number | undefined => {
    const sign = row.charAt(0);
    if (row.length >= (unclosed.get(sign) ?? Infinity)) return undefined;
    CLOSING_FENCE.lastIndex = from;
    for (let match = CLOSING_FENCE.exec(text); match; match = CLOSING_FENCE.exec(text)) {
      const closing = match[1] ?? '';
      if (closing.startsWith(sign) && closing.length >= row.length) return CLOSING_FENCE.lastIndex;
    }
    unclosed.set(sign, row.length);
    return undefined;
  };

  const lineCodeEnd = (length: number, from: number): number | undefined => {
    if (from > paragraphEnd) {
      BLANK_LINE.lastIndex = Math.max(0, from - 1);
      paragraphEnd = BLANK_LINE.exec(text)?.index ?? text.length;
    }
    if (unpaired.get(length) === paragraphEnd) return undefined;
    for (let at = text.indexOf('`', from); at !== -1 && at < paragraphEnd;) {
      ROW.lastIndex = at;
      const end = at + (ROW.exec(text)?.[0].length ?? 1);
      if (end - at === length) return end;
      at = text.indexOf('`', end);
    }
    unpaired.set(length, paragraphEnd);
    return undefined;
  };

  return {
    endOf(at) {
      ROW.lastIndex = at;
      const row = ROW.exec(text)?.[0];
      if (row === undefined) return undefined;
      const behind = at + row.length;
      if (row.length >= 3 && BEFORE_FENCE.test(lineUpTo(text, at))) {
        const lineEnd = text.indexOf('\n', behind);
        const info = text.slice(behind, lineEnd === -1 ? text.length : lineEnd);
        if (row.startsWith('~') || !info.includes('`'))
          return lineEnd === -1 ? undefined : fenceEnd(row, lineEnd + 1);
      }
      return row.startsWith('`') ? lineCodeEnd(row.length, behind) : undefined;
    },
  };
}

/** No fence stands so far in. */
const MAX_INDENT = 200;

function lineUpTo(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - MAX_INDENT), at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return lineStart === 0 && at > MAX_INDENT ? 'x' : before.slice(lineStart);
}
