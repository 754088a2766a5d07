import { ComponentType } from 'discord-api-types/v10';
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APISelectMenuComponent,
} from 'discord-api-types/v10';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { ArticleSource } from '../../src/articles/article.ts';
import { text } from '../../src/presentation/cards/card.ts';
import { drawArticleButtons } from '../../src/presentation/sources/article-buttons.ts';
import { listArticles } from '../../src/presentation/sources/describe-article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawArticleOptions } from '../articles/article-select.ts';
import { drawReadButton } from '../read/read-button.ts';
import { drawSourceButton, drawSummaryButton } from '../summarize/summary-button.ts';
import { drawAskInButton } from './ask-in-button.ts';
import { type AskedQuestion, keep, notFoundId } from './asked-question.ts';

const MAX_OFFERED = 5;

/** Articles that may help after a no. */
export interface OfferedArticles {
  readonly heading: string;
  readonly articles: readonly ArticleSource[];
  /** The one that can be asked, read and summarized; one of them. */
  readonly open: ArticleSource;
  /** What the form to ask it holds at first; nothing if undefined. */
  readonly question: string | undefined;
}

/** The article that a reference stands for, among those that are offered; else the first, if there is one. */
export function openAmong(
  articles: readonly ArticleSource[],
  reference: string | undefined,
): ArticleSource | undefined {
  const offered = articles.slice(0, MAX_OFFERED);
  return offered.find((article) => referenceTo(article) === reference) ?? offered[0];
}

/** A select of them, if there are several, and what can be done with the open one. */
export function drawOffered(
  { heading, articles, open, question }: OfferedArticles,
  asked: AskedQuestion,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const offered = articles.slice(0, MAX_OFFERED);
  const actions = row(drawActions(open, question, voice));
  const options = drawArticleOptions(offered, voice, referenceTo(open));
  if (options.length === 1) return [text(`${heading}\n${listArticles([open], voice)}`), actions];
  const select = {
    type: ComponentType.StringSelect,
    custom_id: notFoundId.of({ wanted: 'article', chosen: '', ...keep(asked) }),
    placeholder: voice.say('articles.choose'),
    options,
  } as const;
  return [text(heading), row([select]), actions];
}

function drawActions(
  article: ArticleSource,
  question: string | undefined,
  voice: Voice,
): APIButtonComponent[] {
  const source = drawSourceButton(article, voice);
  if (article.linkOnly) return drawArticleButtons(article, { toWords: [], source }, voice);
  return [
    drawAskInButton(article, voice, question),
    drawReadButton(article, 1, voice),
    drawSummaryButton(article, voice),
  ];
}

function row<Component extends APIButtonComponent | APISelectMenuComponent>(
  components: Component[],
): APIActionRowComponent<Component> {
  return { type: ComponentType.ActionRow, components };
}
