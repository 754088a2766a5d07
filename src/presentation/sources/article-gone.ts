import { drawNotice } from '../cards/notice-card.ts';
import type { Reply } from '../cards/reply.ts';
import type { Voice } from '../wording/voice.ts';

/** Says that the article that a button stands for is there no more. */
export function drawArticleGone(voice: Voice): Reply {
  const { say } = voice;
  return drawNotice({ happened: say('article.gone'), next: say('article.gone-next') }, voice);
}
