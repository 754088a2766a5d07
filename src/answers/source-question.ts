import type { Article } from '../articles/article.ts';
import { quote } from '../articles/quote.ts';
import { termsOf } from '../text/terms.ts';
import type { Excerpt } from './answer.ts';

const ARTICLE = String.raw`(?:articles?|pieces?|texts?|essays?|op-?eds?|briefs?|columns?|stor(?:y|ies)|reports?)`;

/** Questions whose answer stands in an article's title and byline; the group is what they ask about. */
const PATTERNS: readonly RegExp[] = [
  /^(?:so\s+)?who\s+(?:(?:is|was|are|were)\s+)?(?:the\s+)?(?:author|authors|writer|writers)\s+(?:of|behind)\s+(?<about>.+)$/iu,
  /^who\s+(?:has\s+)?(?:wrote|written|authored|penned)\s+(?<about>.+)$/iu,
  /^who\s+(?:is|was)\s+(?<about>.+?)\s+(?:written|authored)\s+by$/iu,
  /^by\s+whom\s+(?:is|was)\s+(?<about>.+?)\s+written$/iu,
  /^(?:author|writer|byline)\s+of\s+(?<about>.+)$/iu,
  /^(?:what(?:\s+is|['’]?s)\s+)?the\s+(?:name\s+of\s+the\s+)?(?:author|writer|byline)(?:['’]s\s+name)?\s+of\s+(?<about>.+)$/iu,
  /^when\s+(?:was|were|did)\s+(?<about>.+?)\s+(?:published|written|come\s+out|appear)$/iu,
  new RegExp(String.raw`^what(?:\s+is|['’]?s)\s+the\s+title\s+of\s+(?<about>.+)$`, 'iu'),
  new RegExp(
    String.raw`^(?<about>(?:(?:which|what)\s+)?${ARTICLE}\b.*\b(?:write|written|wrote|by)\b.*)$`,
    'iu',
  ),
];

/** Words that say that an article is meant; they are no part of its title. */
const SAYS_ARTICLE = new RegExp(String.raw`\b${ARTICLE}\b`, 'iu');
const SAYS_WRITTEN = /\b(?:write|written|wrote)\b/giu;

/** Without the word "article", so much of what is asked about has to stand in a title. */
const MIN_TITLE_SHARE = 0.8;

/** The share that will do when the question says that an article is meant. */
const MIN_SHARE_OF_NAMED = 0.5;

/**
 * Answers who wrote an article, and when, from its title and byline: the article's head where that
 * stands in its text, else its opening sentence, beside which the source is shown. Undefined if the
 * question isn't of that kind, or no article is meant, or nobody is known to have written it.
 */
export function answerFromSource(
  articles: readonly Article[],
  question: string,
  limit: number,
): readonly [Excerpt, ...Excerpt[]] | undefined {
  const about = askedAbout(question);
  if (about === undefined) return undefined;
  const meant = articlesMeant(articles, about).filter(({ authors }) => authors.length > 0);
  const [first, ...others] = meant.slice(0, limit).map(headExcerpt);
  return first && [first, ...others];
}

function askedAbout(question: string): string | undefined {
  const plain = question
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s?!.]+$/u, '');
  for (const pattern of PATTERNS) {
    const about = pattern.exec(plain)?.groups?.['about'];
    if (about !== undefined) return about;
  }
  return undefined;
}

function articlesMeant(articles: readonly Article[], about: string): readonly Article[] {
  const saysArticle = SAYS_ARTICLE.test(about);
  const asked = termSet(about.replace(SAYS_ARTICLE, ' ').replaceAll(SAYS_WRITTEN, ' '));
  if (asked.size === 0) return saysArticle || articles.length === 1 ? articles : [];
  const shares = articles.map((article) => ({
    article,
    share: shareIn(asked, termSet([article.title, ...article.authors].join(' '))),
  }));
  const best = Math.max(0, ...shares.map(({ share }) => share));
  if (best < (saysArticle ? MIN_SHARE_OF_NAMED : MIN_TITLE_SHARE)) return [];
  return shares.filter(({ share }) => share === best).map(({ article }) => article);
}

function headExcerpt(article: Article): Excerpt {
  if (article.head) {
    const head = quote(article, article.head);
    return { quote: head, paragraph: 0, context: head };
  }
  const [paragraph] = article.paragraphs;
  const [sentence] = paragraph?.sentences ?? [];
  if (!paragraph || !sentence) throw new TypeError(`the article ${article.id} has no sentence`);
  return { quote: quote(article, sentence), paragraph: 1, context: quote(article, paragraph) };
}

function shareIn(asked: ReadonlySet<string>, title: ReadonlySet<string>): number {
  return [...asked].filter((term) => title.has(term)).length / asked.size;
}

function termSet(text: string): ReadonlySet<string> {
  return new Set(termsOf(text).map(({ term }) => term));
}
