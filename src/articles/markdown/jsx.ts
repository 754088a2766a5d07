/** Nobody writes a longer tag or expression. */
const MAX_LENGTH = 20_000;

/** So many tags that aren't ended, and the text is no JSX. */
const MAX_FAILURES = 50;

export interface JsxReader {
  /** Where the braces that open here are closed; undefined if they aren't. */
  expressionEnd(at: number): number | undefined;
  /** The tag that begins here; undefined if none does that HTML wouldn't take as well. */
  tagAt(at: number): JsxTag | undefined;
}

interface JsxTag {
  readonly end: number;
  /** The tag as HTML has it; nothing of one that HTML doesn't know. */
  readonly instead: string;
}

const NAME = /<(?<slash>\/?)(?<name>[A-Za-z][\w.:-]*|(?=>))/y;

/** What isn't looked at one by one. */
const PLAIN = /[^{}"'`>]+/y;

/** Reads what MDX has in place of HTML, of which all but the text between tags is code. */
export function jsxReader(text: string): JsxReader {
  let failures = 0;

  const failed = (): undefined => {
    failures += 1;
  };

  /** Past a string, or braces with all in them, that begin here; otherwise past one sign. */
  const past = (at: number, last: number): number => {
    const sign = text.charAt(at);
    if (sign === '{') return expressionEnd(at, last) ?? last;
    if (sign !== '"' && sign !== "'" && sign !== '`') return at + 1;
    const end = text.indexOf(sign, at + 1);
    return end === -1 || end > last ? at + 1 : end + 1;
  };

  function expressionEnd(at: number, last: number): number | undefined {
    let depth = 0;
    for (let place = at; place < last;) {
      const sign = text.charAt(place);
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      if (depth === 0) return place + 1;
      const isString = sign === '"' || sign === '`';
      if (isString) place = past(place, last);
      else {
        PLAIN.lastIndex = place + 1;
        place = PLAIN.test(text) ? PLAIN.lastIndex : place + 1;
      }
    }
    return undefined;
  }

  return {
    expressionEnd(at) {
      if (failures > MAX_FAILURES) return undefined;
      return expressionEnd(at, Math.min(text.length, at + MAX_LENGTH)) ?? failed();
    },
    tagAt(at) {
      if (failures > MAX_FAILURES) return undefined;
      NAME.lastIndex = at;
      const groups = NAME.exec(text)?.groups;
      if (!groups) return undefined;
      const { slash = '', name = '' } = groups;
      const last = Math.min(text.length, at + MAX_LENGTH);
      let hasExpression = false;
      for (let place = NAME.lastIndex; place < last;) {
        const sign = text.charAt(place);
        if (sign === '>') {
          const isOwn = name === '' || /^[A-Z]/.test(name);
          if (!isOwn && !hasExpression) return undefined;
          const isEmpty = text.charAt(place - 1) === '/';
          return {
            end: place + 1,
            instead: isOwn ? '' : `<${slash}${name}${isEmpty ? '/' : ''}>`,
          };
        }
        if (sign === '{') hasExpression = true;
        // Text in which a paragraph ends is no tag, unless an expression stands between.
        if (sign === '\n' && /^\n[ \t]*\n/.test(text.slice(place, place + 80))) return undefined;
        place = past(place, last);
      }
      return failed();
    },
  };
}
