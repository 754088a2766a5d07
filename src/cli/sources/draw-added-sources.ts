import { basename } from 'node:path';
import { DEFAULT_COLLECTION, DEFAULT_KEEP } from '../../sources/source.ts';
import type { NewSource } from '../../sources/add-sources.ts';
import type { AtAddress } from '../../sources/look-at-address.ts';
import type { Io, Output } from '../io.ts';
import { capital, count, indented, onOneLine, several, wrap } from '../terminal-text.ts';
import { drawSourceHead } from './draw-source-lines.ts';

export interface LookedAtUrl {
  readonly source: NewSource;
  readonly found: AtAddress;
}

export interface AddedReport {
  /** The list of sources. */
  readonly path: string;
  readonly isTrial: boolean;
  readonly looked: readonly LookedAtUrl[];
  readonly present: readonly NewSource[];
  readonly added: readonly NewSource[];
  /** There was none in the list before. */
  readonly isFirst: boolean;
  /** What servers are told of who runs this. */
  readonly contact: string | undefined;
  /** Which bot fetches from them: one that runs or doesn't, or one with another folder of articles. */
  readonly bot: 'running' | 'off' | 'other';
}

/** Of more notes and feeds, the rest is counted. */
const MAX_NOTES = 3;

/** What was added, as other programs read it. This is a contract, described in the README. */
export function addedJson({ path, isTrial, looked, present }: AddedReport): object {
  return {
    file: path,
    isTrial,
    added: looked.flatMap(({ source, found }) =>
      found.kind === 'list' || found.kind === 'article'
        ? [{ ...source, found: foundJson(found) }]
        : [],
    ),
    present: present.map(({ url }) => url),
    problems: looked.flatMap(({ source, found }) =>
      'advice' in found
        ? [{ url: source.url, kind: found.kind, message: found.advice, feeds: feedsOf(found) }]
        : [],
    ),
  };
}

function foundJson(found: Extract<AtAddress, { kind: 'list' | 'article' }>): object {
  if (found.kind === 'list') {
    const { title, items, more, notes } = found.listing;
    return { kind: found.of, title, articles: items.length, furtherParts: more.length, notes };
  }
  const { title, authors, published, language, paragraphs } = found.article;
  const page = { title, authors, published, language, paragraphs: paragraphs.length };
  return { kind: 'page', ...page, articles: 1 };
}

function feedsOf(found: AtAddress): readonly string[] {
  return 'feeds' in found ? found.feeds.map(({ url }) => url) : [];
}

export function drawAddedSources(report: AddedReport, output: Io['stdout']): string {
  const { looked, present, path } = report;
  const { dim } = output.colors;
  const sections = [
    ...looked.map((one) => drawLookedAt(one, output)),
    present
      .map(({ url }) => dim(`${onOneLine(url)} is in ${onOneLine(basename(path))} already`))
      .join('\n'),
    drawTotals(report, output),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function drawLookedAt({ source, found }: LookedAtUrl, output: Output): string {
  const { colors } = output;
  const { url } = source;
  const good = colors.green('✓');
  const bad = colors.red('✗');
  switch (found.kind) {
    case 'list': {
      const { title, notes } = found.listing;
      return [
        drawSourceHead(good, { title: source.title ?? title, url }, output),
        ...drawWhat(describeList(source, found), source, output),
        ...drawNotes(notes, output),
      ].join('\n');
    }
    case 'article': {
      const { title, authors, published, paragraphs } = found.article;
      const parts = [
        authors.length > 0 ? `page by ${onOneLine(authors.join(', '))}` : 'page',
        ...(published === undefined ? [] : [published]),
        several(paragraphs.length, 'paragraph'),
      ];
      // A page that is the way in to others is rarely what somebody wants to quote.
      const isHome = new URL(url).pathname === '/';
      return [
        drawSourceHead(good, { title: source.title ?? title, url }, output),
        ...drawWhat(parts.join(', '), source, output),
        ...(isHome ? drawFeeds(found.feeds, output) : []),
      ].join('\n');
    }
    case 'no-article':
      return [
        drawSourceHead(bad, { url }, output),
        ...indented(onOneLine(capital(found.advice)), output),
        ...drawFeeds(found.feeds, output),
      ].join('\n');
    case 'failed':
    case 'refused':
      return [
        drawSourceHead(bad, { url }, output),
        ...indented(onOneLine(capital(found.advice)), output),
        ...(found.kind === 'failed' ? indented('Try again later.', output) : []),
      ].join('\n');
  }
}

function describeList(
  { keep = DEFAULT_KEEP }: NewSource,
  { of, listing: { items, more } }: Extract<AtAddress, { kind: 'list' }>,
): string {
  const name = of === 'links' ? 'list of links' : of;
  const articles = items.length === 0 ? 'no article yet' : several(items.length, 'article');
  const parts = [
    ...(items.length > 0 || more.length === 0 ? [articles] : []),
    ...(more.length > 0 ? [several(more.length, 'further part')] : []),
    ...(items.length > keep ? [`of which the newest ${count(keep)} are kept`] : []),
  ];
  return `${name}: ${parts.join(', ')}`;
}

function drawWhat(
  what: string,
  { collection = DEFAULT_COLLECTION }: NewSource,
  output: Output,
): readonly string[] {
  return indented(`${what} → ${onOneLine(collection)}`, output);
}

function drawNotes(notes: readonly string[], output: Output): readonly string[] {
  const more = notes.length - MAX_NOTES;
  const { yellow } = output.colors;
  return [
    ...notes
      .slice(0, MAX_NOTES)
      .flatMap((note) => marked(yellow('note:'), 'note:', onOneLine(note), output)),
    ...(more > 0 ? indented(`and ${several(more, 'other note')}`, output) : []),
  ];
}

function drawFeeds(feeds: readonly { readonly url: string }[], output: Output): readonly string[] {
  if (feeds.length === 0) return [];
  const what = feeds.length === 1 ? 'It names a feed; to add that:' : 'It names feeds; to add one:';
  return [
    ...indented(what, output),
    // Commands are copied, and therefore not broken.
    ...feeds.slice(0, MAX_NOTES).map(({ url }) => `  npx pullquote add ${onOneLine(url)}`),
  ];
}

function marked(
  sign: string,
  plain: string,
  words: string,
  { columns }: Output,
): readonly string[] {
  return wrap(`${plain} ${words}`, columns - 2).map(
    (line, nth) => `  ${nth === 0 ? line.replace(plain, () => sign) : line}`,
  );
}

function drawTotals(report: AddedReport, output: Output): string {
  const { added, present, looked, path, isTrial, isFirst, contact } = report;
  const { colors } = output;
  const faults = looked.filter(({ found }) => 'advice' in found).length;
  const parts = [
    `${several(added.length, 'source')} ${isTrial ? 'would be ' : ''}added to ${onOneLine(path)}`,
    ...(present.length > 0 ? [`${count(present.length)} there already`] : []),
    ...(faults > 0 ? [colors.red(`${count(faults)} can’t be used`)] : []),
  ];
  const hints = [
    ...(added.length > 0 && !isTrial ? [describeNext(report)] : []),
    ...(added.length > 0 && isFirst && contact === undefined
      ? [
          'Servers are asked under the name Pullquote alone: set SOURCES_CONTACT, so that those who run them can reach you.',
        ]
      : []),
  ];
  return [
    `${faults > 0 ? colors.red('✗') : colors.green('✓')} ${parts.join(', ')}`,
    ...hints.flatMap((hint) => indented(hint, output).map(colors.dim)),
  ].join('\n');
}

function describeNext({ bot, path }: AddedReport): string {
  switch (bot) {
    case 'running':
      return 'The running bot fetches from there within seconds.';
    case 'off':
      return 'The articles come when the bot is started, or now with: npx pullquote sources fetch';
    case 'other':
      return `A bot with the articles beside ${onOneLine(path)} fetches from there (CORPUS_DIR).`;
  }
}
