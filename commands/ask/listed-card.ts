import { ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Asked } from '../../src/answers/answer.ts';
import type { ArticlesListed, ListedArticle } from '../../src/answers/outcome.ts';
import { placeIn } from '../../src/answers/place.ts';
import { card, divider, note, text } from '../../src/presentation/cards/card.ts';
import { firstThatFits } from '../../src/presentation/cards/fit-contents.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawPlace } from '../../src/presentation/quotes/draw-place.ts';
import { drawQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { groupExcerpts } from '../../src/presentation/quotes/group-excerpts.ts';
import { sideBySide } from '../../src/presentation/sources/describe-article.ts';
import { distinctNames } from '../../src/presentation/sources/describe-sources.ts';
import {
  drawHeadOverButtons,
  drawListedHead,
  drawSourceLine,
} from '../../src/presentation/sources/draw-article-head.ts';
import { formatDate } from '../../src/presentation/wording/format-date.ts';
import { listWords } from '../../src/presentation/wording/list-words.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawListButton } from '../articles/article-list-card.ts';
import { drawArticleRow } from '../articles/article-row.ts';
import { drawArticleSelect } from '../articles/article-select.ts';
import { drawCiteArticlesButton } from '../cite/cite-article-button.ts';
import { drawCiteButton, drawCiteShownButton } from '../cite/cite-button.ts';
import { drawExcerpt } from '../in-context/draw-excerpt.ts';
import { drawShare } from './answer-buttons.ts';
import type { AnswerCardOptions } from './answer-card.ts';
import { drawAskedSources } from './asked-sources.ts';
import { drawSharedQuestion } from './draw-question.ts';
import { drawRemoveOrShare, drawReplyRow } from './reply-row.ts';

const MAX_LINK_UNITS = 100;
const MAX_NAMES_UNITS = 120;

/** A longer sentence would crowd out what other articles are about. */
const MAX_THESIS_UNITS = 600;

/** How many articles are listed, and how many passages on the one who was asked for: the first that fits. */
const EXTENTS = [
  { listed: 10, said: 2 },
  { listed: 7, said: 2 },
  { listed: 5, said: 1 },
  { listed: 5, said: 0 },
  { listed: 3, said: 0 },
] as const;
const LEAST = { listed: 1, said: 0 };

/**
 * The reply to a question about the articles themselves: what the catalogue knows, the articles, of which each
 * can be opened, and what articles say of the one who was asked for.
 */
export function drawListed(
  listed: ArticlesListed,
  options: AnswerCardOptions,
  voice: Voice,
): Reply {
  const { content, components } = firstThatFits<ArticlesListed>(
    EXTENTS.map((extent) => () => shortened(listed, extent)),
    () => shortened(listed, LEAST),
    (content) => drawCard(content, options, voice),
  );
  return { visibility: options.visibility, quotes: quotesIn(content), components };
}

function shortened(
  { said, ...listed }: ArticlesListed,
  extent: { readonly listed: number; readonly said: number },
): ArticlesListed {
  const articles = listed.articles.slice(0, extent.listed).map(withShortThesis);
  const [first, ...others] = said?.excerpts ?? [];
  if (!said || !first || extent.said === 0) return { ...listed, articles };
  const excerpts = [first, ...others.slice(0, extent.said - 1)] as const;
  return { ...listed, articles, said: { ...said, excerpts } };
}

function withShortThesis({ article, thesis }: ListedArticle): ListedArticle {
  const isShort = thesis && drawQuote(thesis.quote).length <= MAX_THESIS_UNITS;
  return isShort ? { article, thesis } : { article };
}

function quotesIn({ articles, said }: ArticlesListed): Reply['quotes'] {
  return [
    ...articles.flatMap(({ thesis }) => thesis?.quote ?? []),
    ...groupExcerpts(said?.excerpts ?? []).flatMap((group) => group.map(({ quote }) => quote)),
  ];
}

function drawCard(
  listed: ArticlesListed,
  options: AnswerCardOptions,
  voice: Voice,
): readonly APIMessageTopLevelComponent[] {
  const { asked } = options;
  const { say } = voice;
  const quotes = quotesIn(listed);
  return card(voice, 'ink', [
    text(drawSharedQuestion(listed.question, options, voice)),
    ...drawAskedSources(asked, narrowedBy(listed), voice),
    text(`**${describe(listed, voice)}**`),
    ...drawArticles(listed, asked.ownerCode, voice),
    ...drawSaid(listed, voice),
    ...note(quotes.length === 0 ? undefined : `${say('quote.verbatim')} ${say('quote.opinions')}`),
    ...note(options.note),
    ...drawRow(listed, options, voice),
  ]);
}

/** What articles say of the one who was asked for is of all of them, whoever's articles are listed. */
function narrowedBy({
  said,
  sources,
  ...asked
}: ArticlesListed): Pick<Asked, 'sources' | 'follows'> {
  return said || !sources ? asked : { ...asked, sources };
}

/** What the catalogue knows, and no more. */
function describe({ wanted, total, articles, sources = {} }: ArticlesListed, voice: Voice): string {
  const { say } = voice;
  switch (wanted) {
    case 'author': {
      const names = distinctNames([...(sources.authors ?? []), ...(sources.publications ?? [])]);
      const name = drawLine(listWords(names, voice), MAX_NAMES_UNITS);
      const isOneAuthor = sources.authors !== undefined && names.length === 1;
      return say(isOneAuthor ? 'listed.author' : 'listed.names', { name, count: total });
    }
    case 'newest':
    case 'oldest':
      if (total > 0 && articles.length === 0) return say('listed.undated');
      return say(`listed.${wanted}`, { count: total });
    case 'writer':
    case 'date':
      return describeOne(wanted, articles, voice) ?? say('article.count', { count: total });
    case 'list':
    case 'count':
    case 'overview':
    case 'title':
      return say('article.count', { count: total });
  }
}

/** What was asked of an article, where it is but one; undefined if nobody knows it. */
function describeOne(
  wanted: 'writer' | 'date',
  [one, ...others]: readonly ListedArticle[],
  voice: Voice,
): string | undefined {
  if (!one || others.length > 0) return undefined;
  const { authors, published = '' } = one.article;
  if (wanted === 'date') {
    const date = formatDate(published, voice);
    return date === undefined ? undefined : voice.say('listed.date', { date });
  }
  if (authors.length === 0) return undefined;
  const names = drawLine(listWords(authors, voice), MAX_NAMES_UNITS);
  return voice.say('listed.writer', { names });
}

/** One alone with all that can be done with it; of several, one is opened. */
function drawArticles(
  { wanted, total, articles, sources = {} }: ArticlesListed,
  ownerCode: string,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const [first, ...others] = articles;
  if (!first) return [];
  const isEnd = wanted === 'newest' || wanted === 'oldest';
  const hasMore = total > articles.length && !isEnd;
  const heads = articles.flatMap((one) => drawArticle(one, others.length === 0, voice));
  const all = drawListButton({ ownerCode, sources, total }, voice);
  return [
    divider(),
    ...heads,
    others.length === 0
      ? drawArticleRow(first.article, voice)
      : drawArticleSelect(
          articles.map(({ article }) => article),
          voice,
        ),
    ...(hasMore ? [{ type: ComponentType.ActionRow as const, components: [all] }] : []),
  ];
}

function drawArticle(
  { article, thesis }: ListedArticle,
  isOverButtons: boolean,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const head = isOverButtons
    ? drawHeadOverButtons(article, voice)
    : drawListedHead(article, MAX_LINK_UNITS, voice);
  if (!thesis) return [text(head)];
  const place = drawPlace(placeIn(thesis.quote, thesis.paragraph), voice);
  const above = head.includes('\n') ? sideBySide(head, place) : `${head}\n-# ${place}`;
  return [text(above), text(drawQuote(thesis.quote))];
}

function drawSaid({ said }: ArticlesListed, voice: Voice): readonly APIComponentInContainer[] {
  if (!said) return [];
  const { excerpts } = said;
  return [
    divider(),
    text(voice.say('listed.said')),
    ...groupExcerpts(excerpts).flatMap((group) => {
      const source = drawSourceLine(group[0].quote.article, MAX_LINK_UNITS, voice);
      return group.flatMap((excerpt, nth) =>
        drawExcerpt(
          {
            ...excerpt,
            isCut: false,
            number: excerpts.indexOf(excerpt) + 1,
            count: excerpts.length,
          },
          { source: nth === 0 ? source : undefined },
          voice,
        ),
      );
    }),
  ];
}

/** Under one article alone that nothing is quoted of, there is nothing to cite but itself, which opens. */
function drawRow(
  { question, articles, said }: ArticlesListed,
  { visibility, asked }: AnswerCardOptions,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const [first, ...others] = articles;
  if (!first) return [];
  const reply = { visibility, ownerCode: asked.ownerCode, share: drawShare(asked, voice) };
  const isAlone = others.length === 0;
  if (!said && isAlone && !first.thesis) {
    const one = drawRemoveOrShare(reply, voice);
    return one.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...one] }];
  }
  const citeListed = () =>
    isAlone ? drawCiteShownButton([first.article], voice) : drawCiteArticlesButton(voice);
  const cite = said ? drawCiteButton(voice) : citeListed();
  const subject = asked.isOthers ? '' : question;
  return [drawReplyRow({ ...reply, cite, subject }, voice)];
}
