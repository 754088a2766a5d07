import type { Span } from '../text/span.ts';
import type { Article, Paragraph } from './article.ts';

/** An article's parts in the least room: what is known of it, and where its paragraphs stand. */
export interface PackedArticle {
  readonly source: Omit<Article, 'text' | 'paragraphs'>;
  /** How many bytes its text has in UTF-8. */
  readonly textBytes: number;
  /** The spans of its paragraphs, as {@link packSpans} puts them. */
  readonly spans: Uint32Array;
  /** Where each paragraph starts and ends among the bytes of the text. */
  readonly places: Uint32Array;
}

export function packArticle({ text, paragraphs, ...known }: Article): PackedArticle {
  // Titles and names are cut out of the text, and would keep it in memory.
  const source = JSON.parse(JSON.stringify(known)) as PackedArticle['source'];
  return {
    source,
    textBytes: Buffer.byteLength(text),
    spans: packSpans(paragraphs),
    places: placesOf(text, paragraphs),
  };
}

/**
 * The article, its text and paragraphs unpacked when somebody looks at them. A string with one curly
 * quote takes two bytes a character and each span an object: of 500,000 paragraphs the articles take
 * 450 MB so, instead of 1 GB.
 *
 * @param file The bytes of the article's file: the text is all that follows the front matter.
 */
export function unpackLater(packed: PackedArticle, file: Uint8Array): Article {
  const text = file.subarray(file.length - packed.textBytes);
  const article: Article = {
    ...packed.source,
    get text() {
      return recentTexts.get(packed, () => decode(text));
    },
    get paragraphs() {
      return recentParagraphs.get(packed, () => unpackSpans(packed.spans));
    },
  };
  packages.set(article, { packed, text });
  return article;
}

/** What a packed article consists of, and its text in UTF-8; undefined if it isn't packed. */
export function packageOf(article: Article): ArticlePackage | undefined {
  return packages.get(article);
}

/** How many paragraphs an article has, without unpacking them. */
export function countParagraphs(article: Article): number {
  const found = packages.get(article);
  return found ? found.packed.places.length / 2 : article.paragraphs.length;
}

/** The paragraph of this number, from 1 on, without unpacking the others; undefined if there is none. */
export function paragraphOf(article: Article, number: number): Paragraph | undefined {
  const found = packages.get(article);
  if (!found) return article.paragraphs[number - 1];
  const { spans } = found.packed;
  let at = 0;
  for (let before = 1; before < number; before += 1) at += recordLength(spans, at);
  return at < spans.length ? unpackParagraph(spans, at, number) : undefined;
}

/** The text of a paragraph, without unpacking all of its article. */
export function paragraphText(article: Article, { number, start, end }: Paragraph): string {
  const found = packages.get(article);
  if (!found) return article.text.slice(start, end);
  const [from, to] = found.packed.places.subarray(2 * (number - 1), 2 * number);
  return decode(found.text.subarray(from, to));
}

interface ArticlePackage {
  readonly packed: PackedArticle;
  readonly text: Uint8Array;
}

/** Of all packed articles, for those who need but a part of one. */
const packages = new WeakMap<Article, ArticlePackage>();

/** An answer looks at the paragraphs of some thirty articles and at the texts of a few. */
const recentParagraphs = recent<readonly Paragraph[]>(64);
const recentTexts = recent<string>(16);

/** Keeps what was last asked for, so much of it. */
function recent<Value>(most: number): {
  get(key: PackedArticle, make: () => Value): Value;
} {
  const values = new Map<PackedArticle, Value>();
  return {
    get(key, make) {
      const value = values.get(key) ?? make();
      values.delete(key);
      values.set(key, value);
      if (values.size > most) {
        const [oldest] = values.keys();
        if (oldest) values.delete(oldest);
      }
      return value;
    },
  };
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** For each paragraph: its span, its heading's (0 and 0 if it has none), its sentences' count and spans. */
function packSpans(paragraphs: readonly Paragraph[]): Uint32Array {
  return Uint32Array.from(
    paragraphs.flatMap(({ start, end, heading = { start: 0, end: 0 }, sentences }) => [
      start,
      end,
      heading.start,
      heading.end,
      sentences.length,
      ...sentences.flatMap((sentence) => [sentence.start, sentence.end]),
    ]),
  );
}

function placesOf(text: string, paragraphs: readonly Paragraph[]): Uint32Array {
  const places = new Uint32Array(2 * paragraphs.length);
  let at = 0;
  let bytes = 0;
  for (const [index, { start, end }] of paragraphs.entries()) {
    bytes += Buffer.byteLength(text.slice(at, start));
    places[2 * index] = bytes;
    bytes += Buffer.byteLength(text.slice(start, end));
    places[2 * index + 1] = bytes;
    at = end;
  }
  return places;
}

function unpackSpans(spans: Uint32Array): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < spans.length; at += recordLength(spans, at)) {
    paragraphs.push(unpackParagraph(spans, at, paragraphs.length + 1));
  }
  return paragraphs;
}

/** Two spans, a count, and as many spans again. */
function recordLength(spans: Uint32Array, at: number): number {
  return 5 + 2 * (spans[at + 4] ?? 0);
}

function unpackParagraph(spans: Uint32Array, at: number, number: number): Paragraph {
  const spanAt = (place: number): Span => ({
    start: spans[place] ?? 0,
    end: spans[place + 1] ?? 0,
  });
  const heading = spanAt(at + 2);
  const sentences: Span[] = [];
  for (let place = at + 5; place < at + recordLength(spans, at); place += 2) {
    sentences.push(spanAt(place));
  }
  return { ...spanAt(at), number, sentences, ...(heading.end > 0 && { heading }) };
}
