import { matchList } from './list.ts';
import type { Context, Match, Parse } from './rule.ts';

const QUOTE_TO_END = /^ *>>> ([^]*)/;
const QUOTE_LINES = /^ *> [^\n]*(?:\n *> [^\n]*)*\n?/;
const HEADING = /^ *(#{1,3})[^\S\n]+([^\n]+?)[^\S\n]*(?:\n|$)/;
const SUBTEXT = /^ *-#[^\S\n]+([^\n]+?)[^\S\n]*(?:\n|$)/;

/** A quote, heading, subtext or list that begins with the line. */
export function matchBlock(source: string, context: Context, parse: Parse): Match | undefined {
  return (
    (context.isInQuote ? undefined : matchQuote(source, context, parse)) ??
    matchHeading(source, context, parse) ??
    matchSubtext(source, context, parse) ??
    matchList(source, context, parse)
  );
}

function matchQuote(source: string, context: Context, parse: Parse): Match | undefined {
  const inside = { ...context, isInQuote: true };
  const rest = QUOTE_TO_END.exec(source);
  if (rest !== null) {
    const children = parse(rest[1] ?? '', inside);
    return { length: source.length, nodes: [{ kind: 'quote', children }] };
  }
  const [lines] = QUOTE_LINES.exec(source) ?? [];
  if (lines === undefined) return undefined;
  const children = parse(lines.replaceAll(/^ *> /gm, '').replace(/\n$/, ''), inside);
  return { length: lines.length, nodes: [{ kind: 'quote', children }] };
}

function matchHeading(source: string, context: Context, parse: Parse): Match | undefined {
  const [line, marks, title] = HEADING.exec(source) ?? [];
  if (line === undefined || marks === undefined || title === undefined) return undefined;
  const level = marks.length as 1 | 2 | 3;
  const children = parse(title, { ...context, isInline: true });
  return { length: line.length, nodes: [{ kind: 'heading', level, children }] };
}

function matchSubtext(source: string, context: Context, parse: Parse): Match | undefined {
  const [line, words] = SUBTEXT.exec(source) ?? [];
  if (line === undefined || words === undefined) return undefined;
  const children = parse(words, { ...context, isInline: true });
  return { length: line.length, nodes: [{ kind: 'subtext', children }] };
}
