import { matchLink } from './links.ts';
import type { MarkdownNode, Span } from './node.ts';
import type { Context, Match, Parse } from './rule.ts';

/** Every character but letters and digits can follow a backslash, which is then not shown. */
const ESCAPE = /^\\([^0-9A-Za-z\s])/;
const CODE_BLOCK = /^```(?:([\w+#.-]+)\n)?\n*([^\n][^]*?)\n*```/;
const CODE = /^(`+)([^]*?[^`])\1(?!`)/;
const TIMESTAMP = /^<t:(-?\d{1,17})(?::([tTdDfFsSR]))?>/;
const EMOJI = /^<a?:(\w+):\d+>/;
const MENTION = /^(?:<(@!?|@&|#)(\d+)>|<(\/[^:>\n]+):\d+>|<id:(\w+)>|(@(?:everyone|here)))/;

/** Pairs of marks around text, longer marks first. */
const SPANS: readonly (readonly [kind: Span, pattern: RegExp])[] = [
  ['bold', /^\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/],
  ['underline', /^__((?:\\[^]|[^\\])+?)__(?!_)/],
  [
    'italic',
    /^\*(?![\s*])((?:\\[^]|\*\*(?:\\[^]|[^\\*])+\*\*|[^\\*])*?(?:\\[^]|\*\*|[^\s\\*]))\*(?!\*)/,
  ],
  ['italic', /^_(?!_)((?:\\[^]|__(?:\\[^]|[^\\_])+__|[^\\_])+)_(?!\w)/],
  ['strike', /^~~(?!\s)((?:\\[^]|[^\\])+?)~~(?!_)/],
  ['spoiler', /^\|\|([^]+?)\|\|/],
];

const RULES = [matchEscape, matchCode, matchLink, matchSpan, matchTime, matchEmoji, matchMention];

/** Markup within a line. */
export function matchInline(source: string, context: Context, parse: Parse): Match | undefined {
  for (const rule of RULES) {
    const match = rule(source, context, parse);
    if (match !== undefined) return match;
  }
  return undefined;
}

function matchEscape(source: string, { isInLink }: Context): Match | undefined {
  const [all, text] = (isInLink ? null : ESCAPE.exec(source)) ?? [];
  return all === undefined || text === undefined ? undefined : one(all, { kind: 'text', text });
}

function matchCode(source: string): Match | undefined {
  const [block, language = '', lines] = CODE_BLOCK.exec(source) ?? [];
  if (block !== undefined && lines !== undefined) {
    const after = source.startsWith('\n', block.length) ? '\n' : '';
    return one(block + after, { kind: 'code-block', language, text: lines });
  }
  const [code, , text] = CODE.exec(source) ?? [];
  if (code === undefined || text === undefined) return undefined;
  return one(code, {
    kind: 'code',
    text: text.trim() === '' ? text : text.replaceAll(/^ (?=`)|(?<=`) $/g, ''),
  });
}

function matchSpan(source: string, context: Context, parse: Parse): Match | undefined {
  for (const [kind, pattern] of SPANS) {
    const [all, inner] = pattern.exec(source) ?? [];
    if (all === undefined || inner === undefined) continue;
    return one(all, { kind, children: parse(inner, { ...context, isInline: true }) });
  }
  return undefined;
}

function matchTime(source: string): Match | undefined {
  const [all, seconds, style = 'f'] = TIMESTAMP.exec(source) ?? [];
  return all === undefined
    ? undefined
    : one(all, { kind: 'timestamp', seconds: Number(seconds), style });
}

function matchEmoji(source: string): Match | undefined {
  const [all, name] = EMOJI.exec(source) ?? [];
  return all === undefined || name === undefined ? undefined : one(all, { kind: 'emoji', name });
}

/** A person's or a role's name can't be known here, so the mention shows its number. */
function matchMention(source: string): Match | undefined {
  const [all, sign = '', id, command, place, everyone] = MENTION.exec(source) ?? [];
  if (all === undefined) return undefined;
  const number = id === undefined ? undefined : sign.charAt(0) + id;
  return one(all, { kind: 'mention', label: everyone ?? command ?? number ?? `#${place ?? ''}` });
}

function one(all: string, node: MarkdownNode): Match {
  return { length: all.length, nodes: [node] };
}
