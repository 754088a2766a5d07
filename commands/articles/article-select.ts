import { ComponentType } from 'discord-api-types/v10';
import type {
  APIActionRowComponent,
  APISelectMenuOption,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { ArticleSource } from '../../src/articles/article.ts';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import { plainLine } from '../../src/presentation/markdown/draw-line.ts';
import { unescapeMarkdown } from '../../src/presentation/markdown/escape-markdown.ts';
import { drawByline } from '../../src/presentation/sources/describe-article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** Opens the article that is chosen; what stands for each is a reference to it. */
export const articleId = actionId('article', stateOf({}));

/** Discord's limits for a select (its component reference). */
const MAX_OPTIONS = 25;
const MAX_OPTION_UNITS = 100;

/**
 * A select of articles, which opens the chosen one with Read, Summarize and Ask in this one. A message
 * has room for one.
 *
 * @param articles At least one; those behind the twenty-fifth are left out.
 */
export function drawArticleSelect(
  articles: readonly ArticleSource[],
  voice: Voice,
): APIActionRowComponent<APIStringSelectComponent> {
  const select = {
    type: ComponentType.StringSelect,
    custom_id: articleId.of({}),
    placeholder: voice.say('articles.choose'),
    options: drawArticleOptions(articles, voice),
  } as const;
  return { type: ComponentType.ActionRow, components: [select] };
}

/**
 * An option for each article, which a reference to it stands for; those behind the twenty-fifth are left out.
 *
 * @param chosen The reference that is shown as chosen. Default: none.
 */
export function drawArticleOptions(
  articles: readonly ArticleSource[],
  voice: Voice,
  chosen?: string,
): APISelectMenuOption[] {
  // Two options may not stand for the same.
  const byReference = new Map(articles.map((article) => [referenceTo(article), article]));
  return Array.from(byReference, ([value, article]) => ({
    ...drawOption(value, article, voice),
    ...(value === chosen && { default: true }),
  })).slice(0, MAX_OPTIONS);
}

/** Selects show their texts as they are. */
function drawOption(value: string, article: ArticleSource, voice: Voice): APISelectMenuOption {
  const label = plainLine(article.title, MAX_OPTION_UNITS) || voice.say('article.untitled');
  const description = plainLine(unescapeMarkdown(drawByline(article, voice)), MAX_OPTION_UNITS);
  const option = { label, value };
  return description === '' ? option : { ...option, description };
}
