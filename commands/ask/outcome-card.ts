import type { Outcome } from '../../src/answers/outcome.ts';
import type { SummaryLength } from '../../src/answers/summary/summary.ts';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawSummary } from '../summarize/summary-card.ts';
import { drawShare } from './answer-buttons.ts';
import { type AnswerCardOptions, drawAnswer } from './answer-card.ts';
import { drawCompared } from './compared-card.ts';
import { keep, moreId } from './asked-question.ts';
import { drawFollows, drawSharedQuestion } from './draw-question.ts';
import { drawListed } from './listed-card.ts';
import { drawSeveral } from './several-card.ts';
import { drawUnclear } from './unclear-card.ts';

/** The reply to a question, whatever becomes of it. */
export function drawOutcome(outcome: Outcome, options: AnswerCardOptions, voice: Voice): Reply {
  const { ownerCode } = options.asked;
  switch (outcome.kind) {
    case 'answered':
    case 'related':
    case 'not-found':
      return drawAnswer(outcome, options, voice);
    case 'summarized': {
      const head = [
        drawSharedQuestion(outcome.question, options, voice),
        ...drawFollows(outcome.follows, voice),
      ];
      // Asked again, it is of this article, whichever "it" would be then.
      const asked = { ...options.asked, articleReference: referenceTo(outcome.summary.article) };
      const own = {
        ...options,
        length: asked.summaryLength ?? 'medium',
        focus: '',
        ownerCode,
        head,
        share: drawShare(asked, voice),
        idAt: (summaryLength: SummaryLength) => moreId.of(keep({ ...asked, summaryLength })),
      };
      return drawSummary(outcome.summary, own, voice);
    }
    case 'compared':
      return drawCompared(outcome, options, voice);
    case 'articles':
      return drawListed(outcome, options, voice);
    case 'several':
      return drawSeveral(outcome, options, {
        draw: (part, own) => drawOutcome(part, own, voice),
        voice,
      });
    case 'unclear':
      return drawUnclear(outcome, voice);
  }
}
