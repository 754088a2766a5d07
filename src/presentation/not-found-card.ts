import type { NotFound } from '../answers/answer.ts';
import type { Article } from '../articles/article.ts';
import { card, text } from './card.ts';
import { drawTitle, listArticles, sideBySide } from './describe-article.ts';
import { drawLink } from './draw-link.ts';
import { drawQuestion } from './draw-question.ts';
import { MAX_LINK_UNITS } from './limits.ts';
import type { Reply } from './reply.ts';

const MAX_NEAREST = 5;

/**
 * Says that the articles do not answer a question, and where to look next; for the asker alone.
 *
 * @param asked The article that was asked, if it was a single one.
 */
export function drawNotFound({ question, nearest }: NotFound, asked?: Article): Reply {
  const others = nearest.filter(({ id }) => id !== asked?.id).slice(0, MAX_NEAREST);
  return {
    visibility: 'private',
    quotes: [],
    components: [
      card('amber', [
        text(asked === undefined ? '**The articles don’t answer that.**' : drawSilence(asked)),
        text(drawQuestion(question)),
        ...(others.length === 0 ? [] : [text(`Nearest to your words:\n${listArticles(others)}`)]),
        text(adviseAfter(asked !== undefined, others.length > 0)),
      ]),
    ],
  };
}

function drawSilence(asked: Article): string {
  if (!asked.linkOnly) return `${drawTitle(asked)} doesn’t answer that.`;
  const link = asked.url === undefined ? undefined : drawLink(asked.url, MAX_LINK_UNITS);
  return sideBySide(`${drawTitle(asked)} may be linked to, but not quoted.`, link);
}

function adviseAfter(askedOne: boolean, hasNearest: boolean): string {
  if (askedOne) return 'Try other words, or leave `article` empty to ask all of them.';
  if (hasNearest) return 'Try other words, or choose one of these under `article`.';
  return 'Try other words. `/articles` lists what there is to ask about.';
}
