import type { MarkdownNode } from './node.ts';
import type { Context, Match, Parse } from './rule.ts';

const MASKED = /^\[((?:\\[^]|\[[^\]\n]*\]|[^[\]\\])+)\]\(<?([^\s<>]*?)>?(?:\s+"[^"]*")?\)/;
const BRACKETED = /^<(https?:\/\/[^\s<>]+)>/i;
const BARE = /^https?:\/\/[^\s<]+[^\s<.,:;"'\]]/i;
const ADDRESS = /https?:\/\//i;

/** A masked link, a link in angle brackets or a bare address. */
export function matchLink(source: string, context: Context, parse: Parse): Match | undefined {
  if (context.isInLink) return undefined;
  return matchMasked(source, context, parse) ?? matchBracketed(source) ?? matchBare(source);
}

/** Words that look like an address themselves don't hide another one: Discord shows all as text. */
function matchMasked(source: string, context: Context, parse: Parse): Match | undefined {
  const [all, words, address] = MASKED.exec(source) ?? [];
  if (all === undefined || words === undefined || address === undefined) return undefined;
  const url = readAddress(address);
  if (url === undefined || ADDRESS.test(words)) return undefined;
  const children = parse(words, { ...context, isInline: true, isInLink: true });
  return one(all, { kind: 'link', url, children });
}

function matchBracketed(source: string): Match | undefined {
  const [all, address = ''] = BRACKETED.exec(source) ?? [];
  return all === undefined ? undefined : link(all, address);
}

function matchBare(source: string): Match | undefined {
  const [found] = BARE.exec(source) ?? [];
  if (found === undefined) return undefined;
  const address = withoutLooseBracket(found);
  return link(address, address);
}

/** "(see https://example.com)" links to the address and not to its bracket. */
function withoutLooseBracket(address: string): string {
  const opened = address.split('(').length;
  const closed = address.split(')').length;
  return address.endsWith(')') && closed > opened
    ? withoutLooseBracket(address.slice(0, -1))
    : address;
}

function link(all: string, address: string): Match | undefined {
  const url = readAddress(address);
  if (url === undefined) return undefined;
  return one(all, { kind: 'link', url, children: [{ kind: 'text', text: address }] });
}

/** Nothing but web addresses: no `javascript:` and no `data:`. */
function readAddress(address: string): string | undefined {
  return ADDRESS.test(address) && URL.canParse(address) && /^https?:/i.test(address)
    ? address
    : undefined;
}

function one(all: string, node: MarkdownNode): Match {
  return { length: all.length, nodes: [node] };
}
