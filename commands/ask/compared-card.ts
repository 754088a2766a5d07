import type { Compared } from '../../src/answers/outcome.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { listWords } from '../../src/presentation/wording/list-words.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { drawAllButton } from '../brief/all-button.ts';
import { drawBrief, drawTopic } from '../brief/brief-card.ts';
import { drawShare } from './answer-buttons.ts';
import type { AnswerCardOptions } from './answer-card.ts';
import { drawFollows, drawSharedQuestion } from './draw-question.ts';

const MAX_NAMES_UNITS = 300;

/** The reply to a question whether articles differ: what they say of a topic, or above all, side by side. */
export function drawCompared(
  { question, brief, sources: understood, silent = [], follows }: Compared,
  options: AnswerCardOptions,
  voice: Voice,
): Reply {
  const { say } = voice;
  const { ownerCode, isOthers } = options.asked;
  const { topic } = brief;
  const asked = [drawSharedQuestion(question, options, voice), ...drawFollows(follows, voice)];
  const row = { ...options, ownerCode, share: drawShare(options.asked, voice) };
  if (topic === '') {
    const head = [...asked, `**${say('brief.whole')}**`];
    const whole = { ...row, head, subject: isOthers ? '' : question };
    return drawBrief(brief, { ...whole, remarks: [say('brief.whole-next')] }, voice);
  }
  const sources = { ...options.asked.sources, ...understood };
  const drawAll = () => drawAllButton({ topic, sort: 'relevance', ownerCode }, voice);
  const names = drawLine(listWords(silent, voice), MAX_NAMES_UNITS);
  const remarks = silent.length === 0 ? [] : [say('brief.silent', { names })];
  const head = [...asked, drawTopic('brief.compared', topic, voice)];
  const subject = isOthers ? '' : topic;
  return drawBrief(brief, { ...row, head, subject, sources, drawAll, remarks }, voice);
}
