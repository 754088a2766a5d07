import { excerptsOf, type ArticlesListed, type Outcome } from '../../src/answers/outcome.ts';
import { card, divider, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawArticleHead } from '../../src/presentation/sources/draw-article-head.ts';
import { drawUnclearArticle } from '../../src/presentation/sources/unclear-article-card.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawArticleSelect } from '../articles/article-select.ts';
import { drawAllButton } from '../brief/all-button.ts';
import { drawBrief } from '../brief/brief-card.ts';
import { drawSummary } from '../summarize/summary-card.ts';
import { type AnswerCardOptions, drawAnswer } from './answer-card.ts';
import { drawAskedSources } from './asked-sources.ts';
import { drawQuestion } from './draw-question.ts';
import { drawSeveral } from './several-card.ts';

const MAX_LINK_UNITS = 100;

/** The reply to a question, whatever becomes of it. */
export function drawOutcome(outcome: Outcome, options: AnswerCardOptions, voice: Voice): Reply {
  const { ownerCode } = options.asked;
  switch (outcome.kind) {
    case 'answered':
    case 'related':
    case 'not-found':
      return drawAnswer(outcome, options, voice);
    case 'summarized': {
      const asked = { ...options, length: 'medium', focus: '', ownerCode } as const;
      return drawSummary(outcome.summary, asked, voice);
    }
    case 'compared': {
      const sources = { ...options.asked.sources, ...outcome.sources };
      const { topic } = outcome.brief;
      const drawAll = () => drawAllButton({ topic, sort: 'relevance', ownerCode }, voice);
      return drawBrief(outcome.brief, { ...options, sources, drawAll, ownerCode }, voice);
    }
    case 'articles':
      return drawListed(outcome, options, voice);
    case 'several':
      return drawSeveral(outcome, options, {
        draw: (part, own) => drawOutcome(part, own, voice),
        voice,
      });
    case 'unclear': {
      const { question: named, candidates } = outcome;
      return drawUnclearArticle({ named, candidates }, voice);
    }
  }
}

function drawListed(
  listed: ArticlesListed,
  { visibility, asked }: AnswerCardOptions,
  voice: Voice,
): Reply {
  const { question, total, articles } = listed;
  const sources = articles.map(({ article }) => article);
  return {
    visibility,
    quotes: excerptsOf(listed).map(({ quote }) => quote),
    components: card(voice, 'ink', [
      text(drawQuestion(question, voice)),
      ...drawAskedSources(asked, listed, voice),
      text(`**${voice.say('article.count', { count: total })}**`),
      divider(),
      ...sources.map((article) => text(drawArticleHead(article, MAX_LINK_UNITS, voice))),
      ...(sources.length === 0 ? [] : [drawArticleSelect(sources, voice)]),
    ]),
  };
}
