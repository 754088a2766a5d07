import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type YAMLSeq,
} from 'yaml';
import { addressOf } from '../articles/article-address.ts';
import { describeEvery } from './every.ts';
import { asYaml, isPlainList, readSources } from './read-sources.ts';
import { isPath } from './source-settings.ts';
import type { LeaveOut, Source } from './source.ts';

/** What isn't said is as the list's defaults have it. */
export type NewSource = Partial<Source> & Pick<Source, 'url'>;

export interface AddedSources {
  /** The list with them. */
  readonly text: string;
  readonly added: readonly NewSource[];
  /** Those whose address was there already, or twice among the new ones. */
  readonly present: readonly NewSource[];
}

/**
 * Adds sources at the end of a list that somebody wrote by hand: every character of it stays.
 *
 * @param file For an error to name.
 * @throws CorpusError if the list can't be read as it is.
 */
export function addSources(text: string, given: readonly NewSource[], file: string): AddedSources {
  const before = readSources(text, file);
  if (before.kind === 'unreadable') throw before.problem;
  const known = new Set([...before.sources.map(({ url }) => url), ...before.faulty].map(addressed));
  const added: NewSource[] = [];
  const present: NewSource[] = [];
  for (const source of given) {
    const address = addressed(source.url);
    (known.has(address) ? present : added).push(source);
    known.add(address);
  }
  if (added.length === 0) return { text, added, present };
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const entries = added.map(entryOf);
  const changed = withEntries(text.replaceAll('\r\n', '\n'), entries);
  return { text: changed.replaceAll('\n', lineEnd), added, present };
}

function addressed(url: string): string {
  return addressOf(url) ?? url;
}

type Written = string | Readonly<Record<string, unknown>>;

/** As somebody would write it down: an address, unless there is more to say. */
function entryOf({ everyMs, kind, keep, leaveOut, ...others }: NewSource): Written {
  const { url, title, collection, fields, addedBy, ...rest } = others;
  const entry: Readonly<Record<string, unknown>> = {
    url,
    title,
    kind: kind === 'auto' ? undefined : kind,
    collection,
    every: everyMs === undefined ? undefined : describeEvery(everyMs),
    keep: keep === Number.MAX_SAFE_INTEGER ? 'all' : keep,
    leaveOut: leaveOut && leftOut(leaveOut),
    ...rest,
    fields: fields && given(fields),
    addedBy,
  };
  const said = given(entry);
  return Object.keys(said).length === 1 ? url : said;
}

function given(values: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function leftOut({ selectors, paths }: LeaveOut): unknown {
  if (selectors.length + paths.length === 0) return undefined;
  const isPlain = paths.every(isPath) && !selectors.some(isPath);
  return isPlain ? [...selectors, ...paths] : { selectors, paths };
}

/** Lines are put behind those of the last source; a list in brackets, or none, is written by what writes YAML. */
function withEntries(text: string, entries: readonly Written[]): string {
  if (isPlainList(text)) {
    const plain = entries.every((entry) => typeof entry === 'string');
    if (plain) return appended(text, text.length, `${entries.join('\n')}\n`);
  }
  const list = isPlainList(text) ? asYaml(text) : text;
  const document = parseDocument(list, { logLevel: 'error' });
  const { contents } = document;
  const pair = isMap(contents) ? contents.items.find(({ key }) => isSources(key)) : undefined;
  const seq: unknown = pair ? pair.value : contents;
  if (isSeq(seq) && !seq.flow && seq.items.length > 0) {
    const dash = seq.range?.[0] ?? 0;
    const indent = dash - (list.lastIndexOf('\n', dash - 1) + 1);
    return appended(list, endOf(seq, list, indent), linesOf(entries, indent));
  }
  const nothingEnd = pair && endOfNothing(pair);
  return nothingEnd === undefined
    ? rewritten(document, pair, entries)
    : appended(list, lineEndAt(list, nothingEnd), linesOf(entries, 2));
}

function linesOf(entries: readonly Written[], indent: number): string {
  return stringify(entries, { lineWidth: 0 }).replaceAll(/^(?=.)/gmu, ' '.repeat(indent));
}

/** The key may be written in capitals. */
function isSources(key: unknown): boolean {
  return isScalar(key) && String(key.value).toLowerCase() === 'sources';
}

/** Where the key ends behind which nothing stands. */
function endOfNothing({ key, value }: Pair): number | undefined {
  const isNothing = isScalar(value) && value.range?.[0] === value.range?.[1];
  return isNothing && isNode(key) ? key.range?.[1] : undefined;
}

/** Behind the last line of the last source, and comments that stand further in. */
function endOf({ items }: YAMLSeq, text: string, indent: number): number {
  const last = items.at(-1);
  let end = isNode(last) ? (last.range?.[1] ?? text.length) : text.length;
  if (text[end - 1] !== '\n') end = lineEndAt(text, end);
  for (;;) {
    const comment = /^(?<space> *)#/u.exec(text.slice(end, lineEndAt(text, end)))?.groups?.[
      'space'
    ];
    if (comment === undefined || comment.length <= indent) return end;
    end = lineEndAt(text, end);
  }
}

function lineEndAt(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at + 1;
}

function appended(text: string, at: number, lines: string): string {
  const before = text.slice(0, at);
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  return `${before}${gap}${lines}${text.slice(at)}`;
}

function rewritten(
  document: Document,
  pair: Pair | undefined,
  entries: readonly Written[],
): string {
  const { contents } = document;
  const list = pair ? pair.value : contents;
  if (isSeq(list)) {
    list.flow = false;
    for (const entry of entries) list.add(document.createNode(entry));
  } else if (pair) pair.value = document.createNode(entries);
  else if (isMap(contents)) contents.set('sources', document.createNode(entries));
  else document.contents = document.createNode({ sources: entries });
  return document.toString({ lineWidth: 0 });
}
