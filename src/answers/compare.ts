import type { Article, Paragraph } from '../articles/article.ts';
import { quote } from '../articles/quote.ts';
import type { Archive } from '../retrieval/archive.ts';
import type { Weights } from '../retrieval/weights.ts';
import { dissentIn } from '../text/dissent.ts';
import { analyserFor } from '../text/likely-languages.ts';
import { pointsBack } from '../text/sentence-shape.ts';
import { termSet } from '../text/terms.ts';
import {
  type ArticleBrief,
  type Brief,
  type Excerpt,
  MAX_EXCERPTS,
  type NotFound,
} from './answer.ts';
import { brief } from './brief.ts';

/** A paragraph that holds so much of the topic is about it. */
const MIN_SHARE = 0.6;

/** So many excerpts an article has at most: alone, beside another one, and beside several. */
const MOST_OF_ONE = [4, 3, 2] as const;

/** What stands so many paragraphs apart may stand against each other. */
const MAX_APART = 2;

/**
 * What the articles say of a topic where somebody asks whether they differ: passages that dissent on it come
 * first, each beside what it stands against.
 */
export async function compare(
  archive: Archive,
  topic: string,
  weights: Weights,
): Promise<Brief | NotFound> {
  const found = await brief(archive, { topic }, weights);
  if (found.kind === 'not-found') return found;
  const told = found.articles.map((one) => ({ ...one, dissents: dissentsOf(one, topic) }));
  const sorted = besideThoseTheyName(
    told.toSorted((a, b) => degreeOf(b.dissents) - degreeOf(a.dissents)),
  );
  const most = MOST_OF_ONE[sorted.length - 1] ?? MOST_OF_ONE[2];
  let room = MAX_EXCERPTS - sorted.length;
  const articles = sorted.map(({ article, excerpts, dissents }): ArticleBrief => {
    const [first, ...others] = sideBySide(excerpts, dissents);
    const further = others.slice(0, Math.min(most - 1, room));
    room -= further.length;
    return { article, excerpts: [first, ...further] };
  });
  const [first, ...others] = articles;
  return first ? { ...found, articles: [first, ...others] } : found;
}

/** A sentence that stands against something on the topic. */
interface Dissent {
  readonly excerpt: Excerpt;
  readonly degree: 1 | 2;
}

type Told = ArticleBrief & { readonly dissents: readonly Dissent[] };

/** Those that say so first, in the article's order. */
function dissentsOf({ article, excerpts }: ArticleBrief, topic: string): readonly Dissent[] {
  const told = new Set(excerpts.map(({ paragraph }) => paragraph));
  const zone = aboutTopic(article, topic, told);
  return article.paragraphs
    .flatMap((paragraph, index): readonly Dissent[] => {
      if (zone.has(index)) return dissentsIn(article, paragraph, 1);
      // Beside the topic, only what says that it dissents is of it.
      return zone.has(index - 1) || zone.has(index + 1) ? dissentsIn(article, paragraph, 2) : [];
    })
    .toSorted((a, b) => b.degree - a.degree);
}

/** Places of the paragraphs on the topic, and of those that go on about a part of it. */
function aboutTopic(
  { language, paragraphs, text }: Article,
  topic: string,
  told: ReadonlySet<number>,
): ReadonlySet<number> {
  const { words } = analyserFor(topic, language);
  const wanted = [...termSet(topic, words)];
  const shares = paragraphs.map(({ start, end }) => {
    const held = termSet(text.slice(start, end), words);
    return wanted.filter((term) => held.has(term)).length / Math.max(1, wanted.length);
  });
  const zone = new Set<number>();
  for (const [index, share] of shares.entries()) {
    const goesOn = share > 0 && zone.has(index - 1);
    if (share >= MIN_SHARE || goesOn || told.has(index + 1)) zone.add(index);
  }
  return zone;
}

/** At most one of a paragraph, with the sentence before it if it points back to that. */
function dissentsIn(
  article: Article,
  paragraph: Paragraph,
  least: Dissent['degree'],
): readonly Dissent[] {
  const { sentences, number } = paragraph;
  const degrees = sentences.map(({ start, end }) => {
    const words = article.text.slice(start, end);
    return dissentIn(words, analyserFor(words, article.language).shape.dissent);
  });
  const degree = Math.max(0, ...degrees);
  if (degree !== 2 && (degree !== 1 || least === 2)) return [];
  const at = degrees.indexOf(degree);
  const [before, sentence] = [sentences[at - 1], sentences[at]];
  if (!sentence) return [];
  const words = article.text.slice(sentence.start, sentence.end);
  const { shape } = analyserFor(words, article.language);
  const { start } = before && pointsBack(words, shape) ? before : sentence;
  const excerpt = {
    quote: quote(article, { start, end: sentence.end }),
    paragraph: number,
    context: quote(article, { start: paragraph.start, end: paragraph.end }),
  };
  return [{ excerpt, degree }];
}

function degreeOf([first]: readonly Dissent[]): number {
  return first?.degree ?? 0;
}

/** The first dissent; what stands against something near it; what the article says of the topic; the rest. */
function sideBySide(
  excerpts: ArticleBrief['excerpts'],
  dissents: readonly Dissent[],
): ArticleBrief['excerpts'] {
  const [first, ...others] = dissents.map(({ excerpt }) => excerpt);
  if (!first) return excerpts;
  const isElse = (one: Excerpt): boolean =>
    [first, ...others].every(({ paragraph }) => paragraph !== one.paragraph);
  const isNear = ({ paragraph }: Excerpt): boolean =>
    Math.abs(paragraph - first.paragraph) <= MAX_APART;
  return [
    first,
    ...others.filter(isNear),
    ...excerpts.filter(isElse),
    ...others.filter((one) => !isNear(one)),
  ];
}

/** An article that a dissent names the author of comes next to it. */
function besideThoseTheyName<T extends Told>(sorted: readonly T[]): readonly T[] {
  const left = [...sorted];
  const placed: T[] = [];
  for (let next = left.shift(); next; next = left.shift()) {
    placed.push(next);
    const words = next.dissents.map(({ excerpt }) => excerpt.context.text).join('\n');
    const named = left.findIndex(({ article }) => namesAny(words, article.authors));
    left.unshift(...(named > 0 ? left.splice(named, 1) : []));
  }
  return placed;
}

function namesAny(words: string, authors: readonly string[]): boolean {
  const held = new Set(words.match(/[\p{L}\p{M}]+/gu) ?? []);
  return authors.some((author) => held.has(author.split(/\s+/u).at(-1) ?? author));
}
