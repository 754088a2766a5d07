import type { Unclear } from '../../src/answers/outcome.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawArticleSelect } from '../articles/article-select.ts';
import { drawQuestion } from './draw-question.ts';

/** Asks back which article is meant, or whom or what; the article that is chosen can be asked. */
export function drawUnclear({ what, question, candidates }: Unclear, voice: Voice): Reply {
  const { say } = voice;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'amber', [
      text(`**${say(`asked-back.${what}`)}**`),
      text(drawQuestion(question, voice)),
      text(say(`asked-back.${what}-next`)),
      ...(candidates.length === 0 ? [] : [drawArticleSelect(candidates, voice)]),
    ]),
  };
}
