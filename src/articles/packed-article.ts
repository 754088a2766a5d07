import type { Span } from '../text/span.ts';
import {
  type Article,
  type ArticleTerms,
  type Aside,
  ASIDE_KINDS,
  type Paragraph,
} from './article.ts';
import { type SharedBytes, sharedBytes } from './shared-bytes.ts';

/**
 * An article in the least room, as plain data: what is known of it, its text, and where its paragraphs
 * stand. It needs nothing else, so that it can be sent to another thread, and kept for the next start.
 */
export interface PackedArticle {
  readonly source: Omit<Article, 'text' | 'paragraphs' | 'asides'>;
  /** In UTF-8. */
  readonly text: Uint8Array;
  /** Where its paragraphs and asides stand, as {@link layOut} puts it. */
  readonly layout: Uint32Array;
}

/** The article's package; made, unless it comes out of one. Its text must be well-formed Unicode. */
export function packArticle(article: Article): PackedArticle {
  return packages.get(article) ?? pack(article);
}

/** The article's package, what is large of it in shared memory. */
export function shareArticle(article: Article, memory: SharedBytes): PackedArticle {
  const { source, text, layout } = packArticle(article);
  return { source, text: memory.share(text), layout: memory.share(layout) };
}

export function shareArticles(articles: readonly Article[]): readonly PackedArticle[] {
  const memory = sharedBytes();
  return articles.map((article) => shareArticle(article, memory));
}

/**
 * The article, its text and paragraphs unpacked when somebody looks at them. A string with one curly
 * quote takes two bytes a character and each span an object: packed, articles take less than half.
 */
export function unpackLater(packed: PackedArticle): Article {
  const article = Object.defineProperties({ ...packed.source }, UNPACKED_LATER) as Article;
  packages.set(article, packed);
  return article;
}

/** The same article in memory of its own, faster to look at; nothing of its package is kept for it. */
export function unpackNow(article: Article): Article {
  const found = packages.get(article);
  if (!found) return article;
  const { source, text, layout } = found;
  return {
    ...source,
    text: decode(text),
    paragraphs: unpackParagraphs(layout),
    asides: unpackAsides(layout),
  };
}

/** The same article, packed if it is, on these terms and no others. */
export function onTerms(
  article: Article,
  terms: ArticleTerms & Pick<Article, 'ownTerms'>,
): Article {
  const found = packages.get(article);
  if (!found) return { ...withoutTerms(article), ...terms };
  return unpackLater({ ...found, source: { ...withoutTerms(found.source), ...terms } });
}

function withoutTerms<Known extends ArticleTerms & Pick<Article, 'ownTerms'>>(
  known: Known,
): Omit<Known, keyof ArticleTerms | 'ownTerms'> {
  const { licence: _, linkOnly: __, longestQuote: ___, ownTerms: ____, ...others } = known;
  return others;
}

/** An article's text in UTF-8, without unpacking it. */
export function textBytes(article: Pick<Article, 'text'>): Uint8Array {
  return packages.get(article)?.text ?? Buffer.from(article.text);
}

/** How many bytes an article's text has in UTF-8, without unpacking it. */
export function countTextBytes(article: Article): number {
  return packages.get(article)?.text.length ?? Buffer.byteLength(article.text);
}

/** How many paragraphs an article has, without unpacking them. */
export function countParagraphs(article: Article): number {
  const found = packages.get(article);
  return found ? (found.layout[0] ?? 0) : article.paragraphs.length;
}

/** The paragraph of this number, from 1 on, without unpacking the others; undefined if there is none. */
export function paragraphOf(article: Article, number: number): Paragraph | undefined {
  const found = packages.get(article);
  if (!found) return article.paragraphs[number - 1];
  const { layout } = found;
  const at = recordOf(layout, number);
  return at < layout.length ? unpackParagraph(layout, at, number) : undefined;
}

/** The text of a paragraph, without unpacking all of its article. */
export function paragraphText(article: Article, { number, start, end }: Paragraph): string {
  const found = packages.get(article);
  if (!found) return article.text.slice(start, end);
  const { layout, text } = found;
  const at = recordOf(layout, number);
  return decode(text.subarray(layout[at + 2], layout[at + 3]));
}

/** Of all packed articles, for those who need but a part of one. */
const packages = new WeakMap<Pick<Article, 'text'>, PackedArticle>();

/** The same functions for all articles: closures for each would take 500 bytes. */
const UNPACKED_LATER: PropertyDescriptorMap & ThisType<Article> = {
  text: {
    enumerable: true,
    get() {
      const packed = packageOf(this);
      return recentTexts.get(packed, () => decode(packed.text));
    },
  },
  paragraphs: {
    enumerable: true,
    get() {
      const packed = packageOf(this);
      return recentParagraphs.get(packed, () => unpackParagraphs(packed.layout));
    },
  },
  asides: {
    enumerable: true,
    get() {
      const packed = packageOf(this);
      return recentAsides.get(packed, () => unpackAsides(packed.layout));
    },
  },
};

function packageOf(article: Article): PackedArticle {
  const found = packages.get(article);
  if (!found) throw new TypeError('the article is not packed');
  return found;
}

/** An answer looks at the paragraphs of some thirty articles and at the texts of a few. */
const recentParagraphs = recent<readonly Paragraph[]>(64);
const recentTexts = recent<string>(16);
const recentAsides = recent<readonly Aside[]>(16);

/**
 * Keeps what was last made, so much of it. In an array, as a map in which keys come and go leaves
 * tables behind that have grown old, and all that they point to grows old with them.
 */
function recent<Value>(most: number): {
  get(key: PackedArticle, make: () => Value): Value;
} {
  const made: { readonly key: PackedArticle; readonly value: Value }[] = [];
  let next = 0;
  return {
    get(key, make) {
      const known = made.find((one) => one.key === key);
      if (known) return known.value;
      const value = make();
      made[next] = { key, value };
      next = (next + 1) % most;
      return value;
    },
  };
}

function pack({ text, paragraphs, asides, ...known }: Article): PackedArticle {
  // Titles and names are cut out of the text, and would keep it in memory.
  const source = JSON.parse(JSON.stringify(known)) as PackedArticle['source'];
  return { source, text: new TextEncoder().encode(text), layout: layOut(text, paragraphs, asides) };
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/**
 * How many paragraphs and asides there are; for each aside its span and kind; for each paragraph its span,
 * where it starts and ends among the bytes of the text, its heading's span (0 and 0 if it has none), its
 * sentences' count and spans.
 */
function layOut(
  text: string,
  paragraphs: readonly Paragraph[],
  asides: readonly Aside[],
): Uint32Array {
  const layout = [paragraphs.length, asides.length];
  for (const { start, end, kind } of asides) layout.push(start, end, ASIDE_KINDS.indexOf(kind));
  let at = 0;
  let bytes = 0;
  for (const { start, end, heading = { start: 0, end: 0 }, sentences } of paragraphs) {
    const from = bytes + Buffer.byteLength(text.slice(at, start));
    bytes = from + Buffer.byteLength(text.slice(start, end));
    at = end;
    layout.push(start, end, from, bytes, heading.start, heading.end, sentences.length);
    for (const sentence of sentences) layout.push(sentence.start, sentence.end);
  }
  return Uint32Array.from(layout);
}

/** The two counts. */
const BEFORE_ASIDES = 2;

/** A span and a kind. */
const ASIDE_LENGTH = 3;

/** Three spans and a count. */
const BEFORE_SENTENCES = 7;

/** Where the record of the first paragraph begins. */
function firstRecord(layout: Uint32Array): number {
  return BEFORE_ASIDES + ASIDE_LENGTH * (layout[1] ?? 0);
}

/** Where the record of a paragraph begins; at the end of all if there is none. */
function recordOf(layout: Uint32Array, number: number): number {
  let at = firstRecord(layout);
  for (let before = 1; before < number && at < layout.length; before += 1) {
    at += recordLength(layout, at);
  }
  return at;
}

function recordLength(layout: Uint32Array, at: number): number {
  return BEFORE_SENTENCES + 2 * (layout[at + BEFORE_SENTENCES - 1] ?? 0);
}

function unpackParagraphs(layout: Uint32Array): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let at = firstRecord(layout); at < layout.length; at += recordLength(layout, at)) {
    paragraphs.push(unpackParagraph(layout, at, paragraphs.length + 1));
  }
  return paragraphs;
}

function unpackAsides(layout: Uint32Array): readonly Aside[] {
  const asides: Aside[] = [];
  for (let at = BEFORE_ASIDES; at < firstRecord(layout); at += ASIDE_LENGTH) {
    const [start = 0, end = 0, kind = 0] = layout.subarray(at, at + ASIDE_LENGTH);
    asides.push({ kind: ASIDE_KINDS[kind] ?? 'heading', start, end });
  }
  return asides;
}

function unpackParagraph(layout: Uint32Array, at: number, number: number): Paragraph {
  const spanAt = (place: number): Span => ({
    start: layout[place] ?? 0,
    end: layout[place + 1] ?? 0,
  });
  const heading = spanAt(at + 4);
  const sentences: Span[] = [];
  const end = at + recordLength(layout, at);
  for (let place = at + BEFORE_SENTENCES; place < end; place += 2) sentences.push(spanAt(place));
  return { ...spanAt(at), number, sentences, ...(heading.end > 0 && { heading }) };
}
