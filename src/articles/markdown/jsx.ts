/** Nobody writes a longer tag or expression. */
const MAX_LENGTH = 20_000;

/** So many tags that aren't ended, and the text is no JSX. */
const MAX_FAILURES = 50;

export interface JsxReader {
  /** Where the braces that open here are closed; undefined if they aren't. */
  expressionEnd(at: number): number | undefined;
  /** The tag that begins here; undefined if none does. */
  tagAt(at: number): JsxTag | undefined;
}

interface JsxTag {
  readonly end: number;
  /** As in HTML; empty for the tags of `<>…</>`. */
  readonly name: string;
  /** It is a component's, of which HTML knows nothing. */
  readonly isOwn: boolean;
  /** The tag as HTML has it, without attributes that are code. */
  readonly html: string;
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
          const end = place + 1;
          const written = text.slice(at, end);
          const bare = `<${slash}${name}${written.endsWith('/>') ? '/' : ''}>`;
          return { end, name, isOwn, html: isOwn ? '' : hasExpression ? bare : written };
        }
        if (sign === '{') hasExpression = true;
        const next = past(place, last);
        // A tag holds no blank line, but for one in an expression.
        if (sign !== '{' && /\n[ \t]*\n/.test(text.slice(place, next + 2))) return undefined;
        place = next;
      }
      return failed();
    },
  };
}
