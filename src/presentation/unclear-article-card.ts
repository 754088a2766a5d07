import type { Article } from '../articles/article.ts';
import { listArticles } from './describe-article.ts';
import { drawLine } from './draw-line.ts';
import { drawNotice } from './notice-card.ts';
import type { Reply } from './reply.ts';

const MAX_NAME_UNITS = 100;
const MAX_CANDIDATES = 5;

/**
 * Says that what someone typed names no article, or several.
 *
 * @param candidates The articles that it may mean, best first; may be empty.
 * @param isOptional Whether the command would take all articles instead of one.
 */
export function drawUnclearArticle(
  named: string,
  candidates: readonly Article[],
  isOptional = true,
): Reply {
  const name = `“${drawLine(named, MAX_NAME_UNITS)}”`;
  if (candidates.length === 0) {
    return drawNotice({
      happened: `No article matches ${name}.`,
      next: `Choose one of the suggestions under \`article\`${isOptional ? ', or leave it empty to ask all of them' : ''}. \`/articles\` shows what there is.`,
    });
  }
  return drawNotice({
    happened: `More than one article matches ${name}.`,
    next: `${listArticles(candidates.slice(0, MAX_CANDIDATES))}\nType more of the title under \`article\` and choose from the suggestions.`,
  });
}
