import { ComponentType } from 'discord-api-types/v10';
import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Article } from '../articles/article.ts';
import { button } from './button.ts';
import { card, text } from './card.ts';
import { drawHeadOverButtons } from './draw-article-head.ts';
import { linkButton } from './link-button.ts';
import type { Reply } from './reply.ts';
import type { Voice } from './wording/voice.ts';

/** The custom ids of what can be had of an article. */
export interface ArticleButtons {
  readonly readId: string;
  readonly summaryId: string;
  readonly sourceId: string;
}

/** An article and what can be done with it, for the asker alone. */
export function drawArticle(article: Article, buttons: ArticleButtons, voice: Voice): Reply {
  const { say } = voice;
  const { linkOnly, paragraphs } = article;
  const sentences = paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  const extent = say('article.extent', { paragraphs: paragraphs.length, sentences });
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(drawHeadOverButtons(article, voice)),
      text(linkOnly ? say('article.link-only') : `-# ${extent}`),
      { type: ComponentType.ActionRow, components: drawButtons(article, buttons, voice) },
    ]),
  };
}

function drawButtons(
  { url, linkOnly }: Article,
  { readId, summaryId, sourceId }: ArticleButtons,
  { say }: Voice,
): APIButtonComponent[] {
  const link = url === undefined ? undefined : linkButton(say('article.open'), url);
  return [
    ...(linkOnly
      ? []
      : [button(say('article.read-here'), readId), button(say('article.summarize'), summaryId)]),
    button(say('summary.source'), sourceId),
    ...(link ? [link] : []),
  ];
}
