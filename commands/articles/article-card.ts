import type { Article } from '../../src/articles/article.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawHeadOverButtons } from '../../src/presentation/sources/draw-article-head.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawArticleRow } from './article-row.ts';
import { drawTakeDownRow } from './take-down-card.ts';

/**
 * An article and what can be done with it, for the asker alone.
 *
 * @param mayRemove The asker may also remove it, or hide it in the server.
 */
export function drawArticle(article: Article, voice: Voice, mayRemove = false): Reply {
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
      drawArticleRow(article, voice),
      ...(mayRemove ? [drawTakeDownRow(article, voice)] : []),
    ]),
  };
}
