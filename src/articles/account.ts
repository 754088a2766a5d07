import type { Span } from '../text/span.ts';
import type { Article, AsideKind } from './article.ts';
import type { Block } from './block.ts';
import type { Reading, ReadingNote } from './format.ts';

/** How an article came out of its file: what somebody looks at to see whether it was read right. */
export interface Account {
  /** Where each of its fields was found, as an admin calls that place; fields without value are absent. */
  readonly origins: Origins;
  /** What was mended or left out in the file. */
  readonly notes: readonly ReadingNote[];
  /** What the file has as text, though no paragraph holds it; in the order of the text. */
  readonly notQuoted: readonly UnquotedLine[];
}

/** A line that was taken for a heading or a caption, or for one of the page around the article. */
export interface UnquotedLine extends Span {
  readonly takenFor: AsideKind | 'page';
}

export type OnAccount = (account: Account) => void;

/** What is known of an article, in the order in which people are told. */
export const ACCOUNTED_FIELDS = [
  'title',
  'authors',
  'publication',
  'published',
  'url',
  'language',
] as const;

export type AccountedField = (typeof ACCOUNTED_FIELDS)[number];

export type Origins = Readonly<Partial<Record<AccountedField, string>>>;

/** A place in which fields may be found. */
export interface FieldSource {
  readonly from: string;
  readonly has: { readonly [Field in AccountedField]?: string | readonly string[] | undefined };
}

/** Where a title comes from that nobody gave the article: a file's name is seldom one. */
export const FROM_FILE_NAME = 'file name';

/**
 * @param sources Where its fields may come from; the first that has one wins.
 */
export function accountOf(
  article: Article,
  reading: Reading,
  sources: readonly FieldSource[],
): Account {
  return {
    origins: originsOf(article, sources),
    notes: reading.notes ?? [],
    notQuoted: unquotedLines(article, reading),
  };
}

/** The same for an article whose field, if it has it, was found out from its words. */
export function withDetected(account: Account, field: AccountedField): Account {
  const { origins } = account;
  return field in origins ? { ...account, origins: { ...origins, [field]: 'detected' } } : account;
}

function originsOf(article: Article, sources: readonly FieldSource[]): Origins {
  return Object.fromEntries(
    ACCOUNTED_FIELDS.filter((field) => isGiven(article[field])).flatMap((field) => {
      const source = sources.find(({ has }) => isGiven(has[field]));
      return source ? [[field, source.from]] : [];
    }),
  );
}

function isGiven(value: string | readonly string[] | undefined): boolean {
  return value !== undefined && value.length > 0;
}

function unquotedLines(
  { head, paragraphs, asides }: Article,
  { blocks }: Reading,
): readonly UnquotedLine[] {
  const quoted = paragraphs.map(({ start, end }) => ({ start, end, takenFor: undefined }));
  const known = [
    ...(head ? [{ ...head, takenFor: undefined }] : []),
    ...quoted,
    ...asides.map(({ kind, start, end }) => ({ start, end, takenFor: kind })),
  ].toSorted((a, b) => a.start - b.start);
  const lines: UnquotedLine[] = [];
  let next = 0;
  for (const block of blocks) {
    const { start, end } = block;
    while ((known[next]?.end ?? Infinity) <= start) next += 1;
    const found = known[next];
    const takenFor = found && found.start < end ? found.takenFor : 'page';
    if (takenFor && isText(block)) lines.push({ start, end, takenFor });
  }
  return lines;
}

/** The file itself doesn't say that it is anything else. */
function isText({ kind, level }: Block): boolean {
  return kind === 'prose' || (kind === 'heading' && level === undefined);
}
