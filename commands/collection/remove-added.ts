import type { Article } from '../../src/articles/article.ts';
import { articleChoices } from '../../src/discord/article-choices.ts';
import { findNamedArticle } from '../../src/discord/article-option.ts';
import type { Choice } from '../../src/discord/command.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { drawArticleGone } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawRemovalQuestion, removalId } from './added-card.ts';
import { addedIn, drawRefusal, rightToAdd } from './may-add.ts';

/** Asks whether an article that was added here is to go; its adder and those who manage the server may. */
export async function askRemoval(typed: string, context: Context): Promise<Reply> {
  const right = rightToAdd(context);
  if (right.kind === 'refused') return right.reply;
  const named = await findNamedArticle(context.pullquote, typed);
  const found = named.kind === 'found' ? await removable(named.article, context) : undefined;
  if (!found) return drawRefusal('added.none-such', context.voice);
  return drawRemovalQuestion(found, context.voice);
}

/** What of the added articles the asker may remove, as it is typed. */
export async function suggestRemovable(
  typed: string,
  context: Context,
): Promise<readonly Choice[]> {
  if (rightToAdd(context).kind === 'refused') return [];
  const mine = new Set(await removableIds(context));
  const all = await context.pullquote.suggestArticles(typed, Infinity);
  const articles = all.filter(({ id }) => mine.has(id));
  return articleChoices(
    { suggestArticles: async (_typed, limit) => articles.slice(0, limit) },
    typed,
  );
}

/** Removes it once that is confirmed. */
export const removal = defineAction(removalId, {
  async press({ article: reference }, _click, context) {
    const { pullquote, voice, additions } = context;
    const article = await pullquote.articleByReference(reference);
    if (!article || !additions) return { kind: 'update', reply: drawArticleGone(voice) };
    if (!(await removable(article, context))) {
      return { kind: 'reply', reply: drawRefusal('added.none-such', voice) };
    }
    await additions.collection.remove(article.id);
    await additions.takeIn();
    return { kind: 'update', reply: drawRefusal('added.removed', voice) };
  },
});

async function removable(article: Article, context: Context): Promise<Article | undefined> {
  return (await removableIds(context)).includes(article.id) ? article : undefined;
}

async function removableIds(context: Context): Promise<readonly string[]> {
  const right = rightToAdd(context);
  if (right.kind === 'refused') return [];
  const added = await addedIn(right.serverId, right.additions);
  return added
    .filter(({ by }) => right.isManager || by.userId === context.asker.id)
    .map(({ articleId }) => articleId);
}
