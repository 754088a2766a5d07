/** `auto`: as the system tells of changes. `poll`: by looking, where it doesn't. `off`: only when told to. */
export const CORPUS_WATCHES = ['auto', 'poll', 'off'] as const;

export type CorpusWatch = (typeof CORPUS_WATCHES)[number];
