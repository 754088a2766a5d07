import type { NotFound } from '../../src/answers/answer.ts';
import type { Article } from '../../src/articles/article.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import { MAX_LINK_UNITS } from '../../src/presentation/cards/limits.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLink } from '../../src/presentation/links/draw-link.ts';
import {
  drawTitle,
  listArticles,
  sideBySide,
} from '../../src/presentation/sources/describe-article.ts';
import { describeLanguages } from '../../src/presentation/wording/describe-languages.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawQuestion } from './draw-question.ts';

const MAX_NEAREST = 5;

/**
 * Says that the articles do not answer a question, and where to look next; for the asker alone.
 *
 * @param asked The article that was asked, if it was a single one.
 */
export function drawNotFound(
  { question, nearest, languages }: NotFound,
  asked: Article | undefined,
  voice: Voice,
): Reply {
  const { say } = voice;
  const others = nearest.filter(({ id }) => id !== asked?.id).slice(0, MAX_NEAREST);
  const list = `${say('not-found.nearest')}\n${listArticles(others, voice)}`;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'amber', [
      text(asked === undefined ? `**${say('not-found.all')}**` : drawSilence(asked, voice)),
      text(drawQuestion(question, voice)),
      ...(languages ? [text(describeLanguages(languages, voice, asked !== undefined))] : []),
      ...(others.length === 0 ? [] : [text(list)]),
      text(say(adviseAfter(asked !== undefined, others.length > 0))),
    ]),
  };
}

function drawSilence(asked: Article, voice: Voice): string {
  const title = drawTitle(asked, voice);
  if (!asked.linkOnly) return voice.say('not-found.one', { title });
  const link = asked.url === undefined ? undefined : drawLink(asked.url, MAX_LINK_UNITS, voice);
  return sideBySide(voice.say('article.link-only-named', { title }), link);
}

function adviseAfter(askedOne: boolean, hasNearest: boolean) {
  if (askedOne) return 'not-found.next-one';
  return hasNearest ? 'not-found.next-nearest' : 'not-found.next';
}
