import type { Article } from './articles/article.ts';
import { LOCALES } from './presentation/wording/locales.ts';
import { type Voice, voiceFor } from './presentation/wording/voice.ts';
import type { Pullquote } from './pullquote.ts';
import { namesIn } from './retrieval/capitalised-words.ts';
import { languageSubtag } from './text/analysers.ts';

/** So many are offered. */
const COUNT = 3;

/** So many articles are looked at, and so many questions asked to see whether they are answered. */
const MAX_ARTICLES = 12;
const MAX_ASKED = 24;

/** Of each article. */
const MAX_QUESTIONS = 6;

/** What may stand before a noun in a question as it does elsewhere; the others are declined. */
const DEFINITE_ARTICLES: Readonly<Partial<Record<string, string>>> = {
  en: 'the ',
  de: 'die |das ',
  fr: "les |la |le |l[’']",
  es: 'las |los |la |el ',
};

/** As much as `/ask` takes, less a margin. */
const MAX_QUESTION_UNITS = 200;

/**
 * Questions to begin with, which the articles answer: headings that are questions, and what an article's author says
 * about one of its tags, or of the names in it, in the article's language. Each is of another article as far as there
 * are any.
 */
export async function firstQuestions(
  pullquote: Pick<Pullquote, 'suggestArticles' | 'article' | 'tags' | 'ask'>,
): Promise<readonly string[]> {
  const counts = await pullquote.tags();
  const sources = await pullquote.suggestArticles('', MAX_ARTICLES);
  const articles = await Promise.all(sources.map(({ id }) => pullquote.article(id)));
  const lists = articles.map((article) => (article ? questionsOf(article, counts) : []));
  const found: string[] = [];
  let asked = 0;
  for (const { question, articleId } of inTurns(lists)) {
    if (found.length === COUNT || asked === MAX_ASKED) break;
    asked += 1;
    const answer = await pullquote.ask({ text: question, excerpts: 1 });
    const isIts = answer.kind === 'answered' && answer.excerpts[0].quote.article.id === articleId;
    if (isIts && !found.includes(question)) found.push(question);
  }
  return found;
}

interface Possible {
  readonly question: string;
  readonly articleId: string;
}

/** The likeliest first. */
function questionsOf(article: Article, counts: ReadonlyMap<string, number>): readonly Possible[] {
  const subtag = languageSubtag(article.language ?? 'en');
  const isSpoken = LOCALES.some((locale) => locale.split('-')[0] === subtag);
  if (article.linkOnly || !isSpoken) return [];
  const voice = voiceFor(article.language);
  const topics = [...tagsIn(article, counts), ...namesOf(article)];
  const questions = [
    ...headingsThatAsk(article),
    ...topics.map((topic) => askAbout(topic, article, voice)),
  ];
  return [...new Set(questions)]
    .filter(({ length }) => length <= MAX_QUESTION_UNITS)
    .slice(0, MAX_QUESTIONS)
    .map((question) => ({ question, articleId: article.id }));
}

function headingsThatAsk({ text, asides }: Article): readonly string[] {
  return asides
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' ').trim())
    .filter((heading) => /\p{L}[^?？]*[?？]$/u.test(heading));
}

/** Who wrote it may stand with a remark in brackets: it is left out. */
function askAbout(topic: string, { authors }: Article, { say }: Voice): string {
  const [author = ''] = authors.map((name) => name.replaceAll(/\s*\([^)]*\)/gu, '').trim());
  return author === '' || authors.length > 1
    ? say('first-question.about', { topic })
    : say('first-question.author', { author, topic });
}

/** The tags as the article writes them itself, those of the fewest articles and of the most words first. */
function tagsIn(article: Article, counts: ReadonlyMap<string, number>): readonly string[] {
  return article.tags
    .toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || wordsIn(b) - wordsIn(a))
    .flatMap((tag) => spelledIn(article, tag) ?? []);
}

function wordsIn(tag: string): number {
  return tag.split(/[\s_-]+/u).length;
}

/** As an article spells something most often; undefined if it doesn't say it. */
function spelledIn({ text, language = 'en' }: Article, words: string): string | undefined {
  const pattern = words
    .split(/[\s_-]+/u)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(String.raw`[\s-]+`);
  const before = DEFINITE_ARTICLES[languageSubtag(language) ?? ''] ?? '(?!)';
  const noun = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<article>${before})?(?<noun>${pattern})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const found = Array.from(text.matchAll(noun), ({ groups = {} }) =>
    [groups['article']?.toLowerCase(), groups['noun']].join(''),
  );
  return mostFrequent(found)[0];
}

/** Names of two words or more that it says at least twice, but for those of its authors, as it spells them. */
function namesOf(article: Article): readonly string[] {
  const { text, authors } = article;
  const written = namesIn(text).flatMap((words) => {
    const [first, last] = [words[0], words.at(-1)];
    return first && last ? nameIn(text.slice(first.start, last.end)) : [];
  });
  const repeated = written.filter((name, index) => written.indexOf(name) !== index);
  const byline = authors.join(' ');
  return mostFrequent(repeated)
    .filter((name) => !byline.includes(name) && !/\n/u.test(name) && !SEVERAL.test(name))
    .map((name) => spelledIn(article, name) ?? name);
}

/** Joins what may be names of their own, in the languages that questions are in. */
const SEVERAL = /\s(?:&|and|und|et|e|y|ve)\s/u;

/** Without an article before it or a possessive behind it, if it has two words then. */
function nameIn(written: string): readonly string[] {
  const name = written.replace(/^(?:The|A|An)\s+/u, '').replace(/[’']s?$/u, '');
  return /\s/u.test(name) ? [name] : [];
}

function mostFrequent(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** The first of each list, then the second of each. */
function inTurns(lists: readonly (readonly Possible[])[]): readonly Possible[] {
  return Array.from({ length: MAX_QUESTIONS }, (_, turn) =>
    lists.flatMap((list) => list[turn] ?? []),
  ).flat();
}
