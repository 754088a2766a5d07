import type { Article } from '../../src/articles/article.ts';
import { collectionOf, serverOfCollection } from '../../src/collections/collection.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { managementOf } from '../../src/discord/management.ts';
import { drawArticleGone } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import {
  drawHiddenHere,
  drawTakeDownQuestion,
  drawTakenDown,
  takeDownId,
} from './take-down-card.ts';

/** Removes an article of this server's own, or hides another one here, for those who manage the server. */
export const takeDownArticle = defineAction(takeDownId, {
  shows: ({ wanted }) => (wanted === 'ask' ? 'private' : 'in-place'),

  async press({ article: reference, wanted }, _click, context) {
    const management = managementOf(context, 'take-down');
    if (management.kind === 'refused') return { kind: 'reply', reply: management.reply };
    const { serverId } = management;
    const article = await context.pullquote.articleByReference(reference);
    if (!article) return { kind: 'reply', reply: drawArticleGone(context.voice) };
    switch (wanted) {
      case 'ask': {
        const reply = drawTakeDownQuestion(article, isOwn(article, context), context.voice);
        return { kind: 'reply', reply, isPassing: true };
      }
      case 'remove':
        return { kind: 'update', reply: await remove(article, serverId, context) };
      case 'hide':
        return { kind: 'update', reply: await hide(article, serverId, context) };
    }
  },
});

async function remove(article: Article, serverId: string, context: Context): Promise<Reply> {
  const { takeDown, voice } = context;
  if (!takeDown || !isOwn(article, context)) return drawTakeDownQuestion(article, false, voice);
  const report = await takeDown(article.id);
  return report ? drawTakenDown(report, serverId, voice) : drawArticleGone(voice);
}

async function hide({ id }: Article, serverId: string, context: Context): Promise<Reply> {
  await context.records.serverSettings.change(serverId, ({ hiddenArticles }) => ({
    hiddenArticles: [...hiddenArticles.filter((hidden) => hidden !== id), id],
  }));
  return drawHiddenHere(context.voice);
}

/** Whether this server has added it. */
function isOwn({ id }: Article, { serverId, collections }: Context): boolean {
  const folders = collections.current().listed.map(({ folder }) => folder);
  return serverId !== undefined && serverOfCollection(collectionOf(id, folders)) === serverId;
}
