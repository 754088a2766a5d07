import type { AnswerCardOptions } from '../../commands/ask/answer-card.ts';

/** An answer to everyone, three excerpts a page. The custom ids of its buttons tell what they do. */
export const PUBLIC: AnswerCardOptions = {
  visibility: 'public',
  isShared: false,
  pageLength: 3,
  buttons: {
    contextId: ({ start }, index) => `context ${index} ${start}`,
    pageId: (skip) => `page ${skip}`,
    citeId: 'cite',
    shareId: 'share',
    removeId: 'remove',
    voteId: (vote) => vote,
  },
};

export const PRIVATE: AnswerCardOptions = { ...PUBLIC, visibility: 'private' };
