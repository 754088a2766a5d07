import { z } from 'zod';
import { defineAction } from '../../src/discord/define-action.ts';
import { managementOf } from '../../src/discord/management.ts';
import { parseInput } from '../../src/discord/outdated-input.ts';
import { drawArticleGone } from '../../src/presentation/cards/notice-card.ts';
import { drawArticle } from './article-card.ts';
import { articleId } from './article-select.ts';

const chosenArticle = z.tuple([z.string()]);

/** Opens the article that was chosen from a list. */
export const openArticle = defineAction(articleId, {
  shows: 'private',

  async press(_state, { values }, context) {
    const { pullquote, voice } = context;
    const [reference] = parseInput(chosenArticle, values);
    const article = await pullquote.articleByReference(reference);
    const reply = article
      ? drawArticle(article, voice, managementOf(context).kind === 'allowed')
      : drawArticleGone(voice);
    return { kind: 'reply', reply, isPassing: true };
  },
});
