import { ComponentType } from 'discord-api-types/v10';
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
} from 'discord-api-types/v10';
import type { NotFound } from '../../src/answers/answer.ts';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { Article, ArticleSource } from '../../src/articles/article.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { card, note, text } from '../../src/presentation/cards/card.ts';
import { MAX_LINK_UNITS } from '../../src/presentation/cards/limits.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLink } from '../../src/presentation/links/draw-link.ts';
import {
  drawTitle,
  listArticles,
  sideBySide,
} from '../../src/presentation/sources/describe-article.ts';
import { drawArticleButtons } from '../../src/presentation/sources/article-buttons.ts';
import { describeLanguages } from '../../src/presentation/wording/describe-languages.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawArticleOptions } from '../articles/article-select.ts';
import { drawReadButton } from '../read/read-button.ts';
import { drawSourceButton, drawSummaryButton } from '../summarize/summary-button.ts';
import { drawAskInButton } from './ask-in-button.ts';
import { type AskedQuestion, keep, notFoundId } from './asked-question.ts';
import { drawAskedSources } from './asked-sources.ts';
import { drawQuestion } from './draw-question.ts';

const MAX_NEAREST = 5;

/** What was done on the card since it was drawn. */
export interface AfterNo {
  /** A reference to the nearest article that is open. Default: to the first. */
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
  { question, nearest, languages, sources }: NotFound,
  { asked, article, afterNo = {} }: NotFoundOptions,
  voice: Voice,
): Reply {
  const { say } = voice;
  const others = nearest.filter(({ id }) => id !== article?.id).slice(0, MAX_NEAREST);
  const open = others.find((other) => referenceTo(other) === afterNo.chosen) ?? others[0];
  const chosen = open === undefined ? '' : referenceTo(open);
  const hasPassages = nearest.some(({ linkOnly }) => !linkOnly);
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'amber', [
      text(article === undefined ? `**${say('not-found.all')}**` : drawSilence(article, voice)),
      text(drawQuestion(question, voice)),
      ...drawAskedSources(asked, sources, voice),
      ...(languages ? [text(describeLanguages(languages, voice, article !== undefined))] : []),
      ...(open === undefined ? [] : drawNearest(others, open, { asked, voice })),
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

interface AskedIn {
  readonly asked: AskedQuestion;
  readonly voice: Voice;
}

/** A select of the nearest articles, if there are several, and what can be done with the open one. */
function drawNearest(
  articles: readonly ArticleSource[],
  open: ArticleSource,
  { asked, voice }: AskedIn,
): readonly APIComponentInContainer[] {
  const heading = voice.say('not-found.nearest');
  const actions = row(drawActions(open, { asked, voice }));
  const reference = referenceTo(open);
  const options = drawArticleOptions(articles, voice).map((option) =>
    Object.assign(option, { default: option.value === reference }),
  );
  if (options.length === 1) return [text(`${heading}\n${listArticles([open], voice)}`), actions];
  const customId = notFoundId.of({ wanted: 'article', chosen: '', ...keep(asked) });
  const select = {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder: voice.say('articles.choose'),
    options,
  } as const;
  return [text(heading), row([select]), actions];
}

/** Somebody else's words stand in no form. */
function drawActions(
  article: ArticleSource,
  { asked: { text: question, isOthers }, voice }: AskedIn,
): APIButtonComponent[] {
  const source = drawSourceButton(article, voice);
  if (article.linkOnly) return drawArticleButtons(article, { toWords: [], source }, voice);
  return [
    drawAskInButton(article, voice, isOthers ? undefined : question),
    drawReadButton(article, 1, voice),
    drawSummaryButton(article, voice),
  ];
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

/** Nothing of somebody else's words is passed on. */
function drawWaysOn(
  { asked, chosen, hasPassages }: WaysOn,
  { say }: Voice,
): readonly APIComponentInContainer[] {
  const { isOthers, isWanted } = asked;
  const idOf = (wanted: 'closest' | 'wish') => notFoundId.of({ wanted, chosen, ...keep(asked) });
  const wish = say(isWanted ? 'not-found.passed-on' : 'not-found.wish');
  const buttons = [
    ...(hasPassages ? [button(say('not-found.closest'), idOf('closest'))] : []),
    ...(isOthers ? [] : [button(wish, idOf('wish'), isWanted)]),
  ];
  return buttons.length === 0 ? [] : [row(buttons)];
}

function row<Component extends APIComponentInMessageActionRow>(
  components: Component[],
): APIActionRowComponent<Component> {
  return { type: ComponentType.ActionRow, components };
}
