import type { Archive } from '../retrieval/archive.ts';
import type { Query } from '../retrieval/query.ts';
import { askedIn, languagesOf, retrieveAmong } from '../retrieval/retrieve.ts';
import type { RankBy } from '../retrieval/rank-by.ts';
import { analyserOf } from '../text/analysers.ts';
import { dissentIn } from '../text/dissent.ts';
import { type ArticleBrief, type Excerpt, MAX_EXCERPTS, type NotFound } from './answer.ts';
import { articlesIn, notFoundAmong } from './answer-from-passages.ts';
import { brief } from './brief.ts';
import { sidesOf } from './comparison-sides.ts';
import { namesAny, othersAmong } from './named-authors.ts';
import type { Compared } from './outcome.ts';
import { quoteStanding, type TopicSentence, topicSentences } from './topic-sentences.ts';
import { scopeOf, type Sources } from './understanding/sources.ts';

/** A sentence that holds so much of the topic, alone or with the one before it, is about it. */
const MIN_SHARE = 0.6;

/** Where an article holds less of it at its best, that may do, down to this. */
const LEAST_SHARE = 0.4;

/** So many excerpts an article has at most: alone, beside another one, and beside several. */
const MOST_OF_ONE = [4, 3, 2] as const;

/** What stands so many paragraphs apart may stand against each other. */
const MAX_APART = 2;

/**
 * What the articles say of a topic where somebody asks whether they differ: passages that dissent on it come
 * first, each beside what it stands against. Each quote names the topic, or what stands before it does.
 *
 * @param sources Whose articles these are; several authors or outlets are asked one by one.
 */
export async function compare(
  archive: Archive,
  { topic, sources }: { readonly topic: string; readonly sources: Sources },
  by: RankBy,
): Promise<Omit<Compared, 'question'> | NotFound> {
  const those = archive.within(scopeOf(sources));
  const whom = await askedIn(those, topic);
  const { query, ranking } = await retrieveAmong(whom.asked, topic, by);
  const sides = await sidesOf(those, sources);
  const speaking: Speaking[] = [];
  const silent: string[] = [];
  for (const { name, archive: own } of sides) {
    const found = await brief(own, { topic }, by);
    const told = found.kind === 'brief' ? found.articles.flatMap(speakingOf(query)) : [];
    if (told.length === 0 && name !== undefined) silent.push(name);
    const isNew = ({ article: { id } }: ArticleBrief) =>
      speaking.every(({ article }) => article.id !== id);
    speaking.push(...told.filter(isNew));
  }
  const articles = speaking.map(({ article }) => article);
  const told = speaking.map((one) => tellingOf(one, query, othersAmong(articles, one.article)));
  const sorted = told.toSorted((a, b) => degreeOf(b) - degreeOf(a));
  const [first, ...others] = withinRoom(besideThoseTheyName(sorted));
  return first
    ? {
        kind: 'compared',
        brief: { kind: 'brief', topic, articles: [first, ...others] },
        ...(silent.length > 0 && { silent }),
      }
    : notFoundAmong(articlesIn(ranking), topic, await languagesOf(topic, whom));
}

/** An article of which a sentence is on the topic, with the one before it or alone. */
interface Speaking extends ArticleBrief {
  /** All of its sentences. */
  readonly sentences: readonly TopicSentence[];
}

function speakingOf(query: Query) {
  return ({ article, excerpts }: ArticleBrief): readonly Speaking[] => {
    const sentences = topicSentences(article, query);
    return mostTold(sentences) < LEAST_SHARE ? [] : [{ article, excerpts, sentences }];
  };
}

function mostTold(sentences: readonly TopicSentence[]): number {
  return sentences.reduce((most, { shareWithBefore }) => Math.max(most, shareWithBefore), 0);
}

/** A sentence that stands against something on the topic. */
interface Dissent {
  readonly excerpt: Excerpt;
  readonly degree: 1 | 2;
}

type Told = ArticleBrief & { readonly dissents: readonly Dissent[] };

/** What an article says of the topic, and what of it dissents. */
function tellingOf(told: Speaking, query: Query, others: readonly string[]): Told {
  const { sentences: all } = told;
  const enough = Math.min(MIN_SHARE, mostTold(all));
  const named = namingSentences(all, enough);
  const quoted = all.flatMap((sentence, place): readonly OnTopic[] => {
    const isNamed = named.has(sentence);
    const before = all[place - 1];
    const isBeside = sentence.shareWithBefore >= enough || (before && named.has(before));
    const excerpt = isNamed || isBeside ? quoteStanding(sentence, all, !isNamed) : undefined;
    return excerpt ? [{ sentence, isNamed, excerpt }] : [];
  });
  const dissents = dissentsAmong(quoted, query, others);
  return { article: told.article, excerpts: statementsAmong(quoted, told, all), dissents };
}

/** Those that name the topic, or a part of it where the paragraph or the one before is about it: "the price". */
function namingSentences(
  all: readonly TopicSentence[],
  enough: number,
): ReadonlySet<TopicSentence> {
  const naming = new Set<TopicSentence>();
  let last = 0;
  for (const sentence of all) {
    const { share, paragraph } = sentence;
    const goesOn = share > 0 && last > 0 && paragraph.number - last <= 1;
    if (share < enough && !goesOn) continue;
    naming.add(sentence);
    last = paragraph.number;
  }
  return naming;
}

/** A sentence on the topic as it is quoted. */
interface OnTopic {
  readonly sentence: TopicSentence;
  /** Whether it names the topic itself, and not the one before it alone. */
  readonly isNamed: boolean;
  readonly excerpt: Excerpt;
}

/** Those that say so first, in the article's order; at most one of a paragraph. */
function dissentsAmong(
  quoted: readonly OnTopic[],
  { language }: Query,
  others: readonly string[],
): readonly Dissent[] {
  const { dissent } = analyserOf(language).shape;
  const used = new Set<number>();
  return quoted
    .flatMap(({ sentence: { words, at }, isNamed, excerpt }): readonly Dissent[] => {
      const degree = namesAny(words, others) ? 2 : dissentIn(words, dissent);
      // At the head of a paragraph, only what says that it dissents goes on about the one before.
      const isApart = !isNamed && at === 0;
      return degree === 2 || (degree === 1 && !isApart) ? [{ excerpt, degree }] : [];
    })
    .toSorted((a, b) => b.degree - a.degree)
    .filter(({ excerpt: { paragraph } }) => !used.has(paragraph) && used.add(paragraph));
}

/** What an article was found to say, as far as it names the topic and stands alone, or what does so beside it. */
function statementsAmong(
  quoted: readonly OnTopic[],
  { excerpts }: ArticleBrief,
  all: readonly TopicSentence[],
): ArticleBrief['excerpts'] {
  const named = quoted.filter(({ isNamed }) => isNamed);
  const standing = excerpts.flatMap((excerpt) => {
    const { start, end } = excerpt.quote;
    const isQuoted = ({ span }: TopicSentence) => span.start < end && span.end > start;
    const stands = all.find(isQuoted)?.isDangling === false;
    if (stands && named.some(({ sentence }) => isQuoted(sentence))) return [excerpt];
    return named.find((one) => one.excerpt.paragraph === excerpt.paragraph)?.excerpt ?? [];
  });
  const [first, ...others] = standing.length > 0 ? standing : quoted.map((one) => one.excerpt);
  return first ? [first, ...others] : excerpts;
}

function degreeOf({ dissents: [first] }: Told): number {
  return first?.degree ?? 0;
}

/** As many excerpts of each as there is room for. */
function withinRoom(told: readonly Told[]): readonly ArticleBrief[] {
  const shown = told.slice(0, MAX_EXCERPTS);
  const most = MOST_OF_ONE[shown.length - 1] ?? MOST_OF_ONE[2];
  let room = MAX_EXCERPTS - shown.length;
  return shown.map(({ article, excerpts, dissents }): ArticleBrief => {
    const [first, ...others] = sideBySide(excerpts, dissents);
    const further = others.slice(0, Math.min(most - 1, room));
    room -= further.length;
    return { article, excerpts: [first, ...further] };
  });
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
function besideThoseTheyName(sorted: readonly Told[]): readonly Told[] {
  const left = [...sorted];
  const placed: Told[] = [];
  for (let next = left.shift(); next; next = left.shift()) {
    placed.push(next);
    const words = next.dissents.map(({ excerpt }) => excerpt.context.text).join('\n');
    const named = left.findIndex(({ article }) => namesAny(words, article.authors));
    left.unshift(...(named > 0 ? left.splice(named, 1) : []));
  }
  return placed;
}
