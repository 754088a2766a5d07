/**
 * The news articles that `news-questions.jsonl` asks about. Their texts stay outside of the repository:
 * they're lines of {"id", "text", "highlights"}, each text being one long line without a title.
 */
export interface NewsArticle {
  readonly id: string;
  /** Plain text with front matter, for `parseArticle(file, id, 'text', source)`. */
  readonly source: string;
}

interface NewsLine {
  readonly id: string;
  readonly text: string;
  readonly highlights: readonly string[];
}

/** How many of the articles the questions are about. */
export const NEWS_ARTICLES = 30;

const MIN_PARAGRAPHS = 8;

/** A paragraph has two sentences, or three if two are no longer than this. */
const SHORT_PARAGRAPH = 220;

/** Two articles that share more of their words than this tell the same story. */
const MAX_LIKENESS = 0.4;

const SENTENCE_END = /(?<=[.!?]["'”’)]{0,2})\s+(?=["'“‘(]?[\p{Lu}\d])/u;
const ABBREVIATION =
  /(?:^|[\s("'“‘])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|St|Sr|Jr|Gen|Lt|Col|Sgt|Capt|Maj|Sen|Rep|Gov|Rev|Prof|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$/u;

/**
 * The first `count` articles of at least eight paragraphs, without those that repeat an earlier one. How
 * they're cut doesn't depend on how Pullquote splits sentences, so the questions' paragraph numbers last.
 */
export function newsArticles(lines: readonly string[], count = NEWS_ARTICLES): NewsArticle[] {
  const articles: NewsArticle[] = [];
  const taken: ReadonlySet<string>[] = [];
  for (const line of lines) {
    if (articles.length === count) break;
    if (line.trim() === '') continue;
    const { id, text, highlights } = JSON.parse(line) as NewsLine;
    const paragraphs = paragraphsOf(text);
    if (paragraphs.length < MIN_PARAGRAPHS) continue;
    const words = new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
    if (taken.some((other) => likeness(words, other) > MAX_LIKENESS)) continue;
    taken.push(words);
    const title = (highlights[0] ?? id).replace(/\s*\.$/u, '');
    const head = `---\ntitle: ${JSON.stringify(title)}\n---\n`;
    articles.push({ id, source: `${head}\n${paragraphs.join('\n\n')}\n` });
  }
  return articles;
}

/** Runs of two or three sentences; a last sentence alone goes with those before it. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[][] = [[]];
  for (const sentence of sentencesOf(text)) {
    const last = paragraphs.at(-1) ?? [];
    const full = last.length >= 3 || (last.length === 2 && last.join(' ').length > SHORT_PARAGRAPH);
    if (full) paragraphs.push([sentence]);
    else last.push(sentence);
  }
  if (paragraphs.length > 1 && paragraphs.at(-1)?.length === 1) {
    const [alone = []] = paragraphs.splice(-1);
    paragraphs.at(-1)?.push(...alone);
  }
  return paragraphs.map((sentences) => sentences.join(' '));
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.trim().split(SENTENCE_END)) {
    const before = sentences.at(-1);
    if (before !== undefined && ABBREVIATION.test(before)) {
      sentences[sentences.length - 1] = `${before} ${part}`;
    } else sentences.push(part);
  }
  return sentences;
}

/** The share of the words of both that both have (Jaccard). */
function likeness(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / (words.size + others.size - shared);
}
