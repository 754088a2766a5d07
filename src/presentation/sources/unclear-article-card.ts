import type { ArticleSource } from '../../articles/article.ts';
import { drawNotice } from '../cards/notice-card.ts';
import type { Reply } from '../cards/reply.ts';
import { drawLine } from '../markdown/draw-line.ts';
import type { Voice } from '../wording/voice.ts';
import { listArticles } from './describe-article.ts';

const MAX_NAME_UNITS = 100;
const MAX_CANDIDATES = 5;

export interface UnclearArticle {
  /** What someone typed. */
  readonly named: string;
  /** The articles that it may mean, best first; may be empty. */
  readonly candidates: readonly ArticleSource[];
  /** Whether the command would take all articles instead of one. Default: yes. */
  readonly isOptional?: boolean;
}

/** Says that what someone typed names no article, or several. */
export function drawUnclearArticle(
  { named, candidates, isOptional = true }: UnclearArticle,
  voice: Voice,
): Reply {
  const { say } = voice;
  const name = drawLine(named, MAX_NAME_UNITS);
  if (candidates.length === 0) {
    return drawNotice(
      {
        happened: say('unclear.none', { name }),
        next: say(isOptional ? 'unclear.none-next-optional' : 'unclear.none-next'),
      },
      voice,
    );
  }
  const list = listArticles(candidates.slice(0, MAX_CANDIDATES), voice);
  return drawNotice(
    {
      happened: say('unclear.several', { name }),
      next: `${list}\n${say('unclear.several-next')}`,
    },
    voice,
  );
}
