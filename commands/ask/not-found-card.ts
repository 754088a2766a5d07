import { ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { NotFound } from '../../src/answers/answer.ts';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { Article, ArticleSource } from '../../src/articles/article.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { card, note, text } from '../../src/presentation/cards/card.ts';
import { MAX_LINK_UNITS } from '../../src/presentation/cards/limits.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLink } from '../../src/presentation/links/draw-link.ts';
import { drawTitle, sideBySide } from '../../src/presentation/sources/describe-article.ts';
import { describeLanguages } from '../../src/presentation/wording/describe-languages.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { type AskedQuestion, keep, notFoundId } from './asked-question.ts';
import { drawAskedSources } from './asked-sources.ts';
import { drawQuestion } from './draw-question.ts';
import { drawOffered, openAmong } from './offered-articles.ts';

/** What was done on the card since it was drawn. */
export interface AfterNo {
  /** A reference to the offered article that is open. Default: to the first. */
  readonly chosen?: string | undefined;
  /** What came of it; a line of small print. */
  readonly note?: string | undefined;
}

export interface NotFoundOptions {
  /** The question as its buttons remember it. */
  readonly asked: AskedQuestion;
  /** The article that was asked, if it was a single one. */
  readonly article?: Article | undefined;
  readonly afterNo?: AfterNo | undefined;
}

/**
 * Says that no passage was found, and has what helps then: the nearest articles, of which one is open to
 * be asked, read and summarized; what comes closest; a word to those who may add articles. For the asker
 * alone.
 */
export function drawNotFound(
  notFound: NotFound,
  { asked, article, afterNo = {} }: NotFoundOptions,
  voice: Voice,
): Reply {
  const { say } = voice;
  const { question, nearest, languages } = notFound;
  const offer = offerAfter(notFound, { asked, article });
  const open = openAmong(offer.articles, afterNo.chosen);
  const chosen = open === undefined ? '' : referenceTo(open);
  const hasPassages = nearest.some(({ linkOnly }) => !linkOnly);
  return {
    visibility: 'private',
    outcome: 'not-found',
    quotes: [],
    components: card(voice, 'amber', [
      text(article === undefined ? `**${say('not-found.all')}**` : drawSilence(article, voice)),
      text(drawQuestion(question, voice)),
      ...drawAskedSources(asked, notFound, voice),
      ...(languages ? [text(describeLanguages(languages, voice, article !== undefined))] : []),
      ...(open ? drawOffered({ ...offer, heading: say(offer.heading), open }, asked, voice) : []),
      text(say(adviseAfter(article !== undefined, open !== undefined))),
      ...drawWaysOn({ asked, chosen, hasPassages }, voice),
      ...note(afterNo.note),
    ]),
  };
}

function drawSilence(asked: Article, voice: Voice): string {
  const title = drawTitle(asked, voice);
  if (!asked.linkOnly) return voice.say('not-found.one', { title });
  const link = asked.url === undefined ? undefined : drawLink(asked.url, MAX_LINK_UNITS, voice);
  return sideBySide(voice.say('article.link-only-named', { title }), link);
}

interface Offer {
  readonly heading: 'not-found.nearest' | 'not-found.others';
  readonly articles: readonly ArticleSource[];
  readonly question: string | undefined;
}

/**
 * Whoever speaks of it, where those who were named don't: they are asked in other words, without the names.
 * Else what comes nearest; nothing of somebody else's words stands in a form.
 */
function offerAfter(
  { nearest, others }: NotFound,
  { asked: { text: question, isOthers }, article }: NotFoundOptions,
): Offer {
  if (others) return { heading: 'not-found.others', articles: others, question: undefined };
  return {
    heading: 'not-found.nearest',
    articles: nearest.filter(({ id }) => id !== article?.id),
    question: isOthers ? undefined : question,
  };
}

function adviseAfter(askedOne: boolean, hasNearest: boolean) {
  if (askedOne) return 'not-found.next-one';
  return hasNearest ? 'not-found.next-nearest' : 'not-found.next';
}

interface WaysOn {
  readonly asked: AskedQuestion;
  readonly chosen: string;
  /** Whether some passage comes close at all. */
  readonly hasPassages: boolean;
}

/** Nothing of somebody else's words is passed on, nor a question of nothing but blanks. */
function drawWaysOn(
  { asked, chosen, hasPassages }: WaysOn,
  { say }: Voice,
): readonly APIComponentInContainer[] {
  const { isOthers, isWanted } = asked;
  if (asked.text === '') return [];
  const idOf = (wanted: 'closest' | 'wish') => notFoundId.of({ wanted, chosen, ...keep(asked) });
  const wish = say(isWanted ? 'not-found.passed-on' : 'not-found.wish');
  const buttons = [
    ...(hasPassages ? [button(say('not-found.closest'), idOf('closest'))] : []),
    ...(isOthers ? [] : [button(wish, idOf('wish'), isWanted)]),
  ];
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons }];
}
