import type { Span } from '../text/span.ts';
import type { Article, Paragraph } from './article.ts';

/** An article's parts in the least room: what is known of it, and where its paragraphs stand. */
export interface PackedArticle {
  readonly source: Omit<Article, 'text' | 'paragraphs'>;
  /** How many bytes its text has in UTF-8. */
  readonly textBytes: number;
  /** The spans of its paragraphs, as {@link packSpans} puts them. */
  readonly spans: Uint32Array;
}

/** So many articles are kept unpacked: an answer looks at the sentences of thirty candidates. */
const MAX_UNPACKED = 64;

export function packArticle({ text, paragraphs, ...known }: Article): PackedArticle {
  // Titles and names are cut out of the text, and would keep it in memory.
  const source = JSON.parse(JSON.stringify(known)) as PackedArticle['source'];
  return { source, textBytes: Buffer.byteLength(text), spans: packSpans(paragraphs) };
}

/**
 * The article, its text and paragraphs unpacked when somebody looks at them. A string with one curly
 * quote takes two bytes a character and each span an object: of 500,000 paragraphs the articles take
 * 450 MB so, instead of 1 GB.
 *
 * @param text The article's text in UTF-8.
 */
export function unpackLater({ source, spans }: PackedArticle, text: Uint8Array): Article {
  const key = {};
  return {
    ...source,
    get text() {
      return unpacked(key, text, spans).text;
    },
    get paragraphs() {
      return unpacked(key, text, spans).paragraphs;
    },
  };
}

type Unpacked = Pick<Article, 'text' | 'paragraphs'>;

/** The articles last looked at, the latest at the end. */
const lately = new Map<object, Unpacked>();

function unpacked(key: object, text: Uint8Array, spans: Uint32Array): Unpacked {
  const known = lately.get(key);
  const article = known ?? { text: decoder.decode(text), paragraphs: unpackSpans(spans) };
  if (known) lately.delete(key);
  lately.set(key, article);
  if (lately.size > MAX_UNPACKED) {
    const [oldest] = lately.keys();
    if (oldest) lately.delete(oldest);
  }
  return article;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

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

function unpackSpans(spans: Uint32Array): readonly Paragraph[] {
  let at = 0;
  const next = (): number => {
    at += 1;
    return spans[at - 1] ?? 0;
  };
  const nextSpan = (): Span => ({ start: next(), end: next() });
  const paragraphs: Paragraph[] = [];
  while (at < spans.length) {
    const { start, end } = nextSpan();
    const heading = nextSpan();
    const sentences = Array.from({ length: next() }, nextSpan);
    paragraphs.push({
      start,
      end,
      number: paragraphs.length + 1,
      sentences,
      ...(heading.end > 0 && { heading }),
    });
  }
  return paragraphs;
}
