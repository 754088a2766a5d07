import type { AnswerCardOptions } from '../../commands/ask/answer-card.ts';
import type { AskedQuestion } from '../../commands/ask/asked-question.ts';

/** Three excerpts a page. */
export const ASKED: AskedQuestion = {
  text: 'Who?',
  articleReference: undefined,
  excerpts: 3,
  skip: 0,
  ownerCode: '',
  isShared: false,
  isOthers: false,
  isClosest: false,
  isWanted: false,
  isWide: false,
};

/** An answer to everyone. */
export const PUBLIC: AnswerCardOptions = { visibility: 'public', asked: ASKED };

export const PRIVATE: AnswerCardOptions = { ...PUBLIC, visibility: 'private' };
