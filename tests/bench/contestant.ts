/** Something that finds paragraphs for a question, to be measured beside others on the same work. */
export interface Contestant {
  readonly name: string;
  /** It has been tried with more: it takes longer than anybody would wait, or fails. */
  readonly maxParagraphs?: number;
  /**
   * Indexes the paragraphs of a folder.
   *
   * @returns undefined if it isn't installed.
   */
  open(paragraphs: readonly string[]): Promise<OpenContestant | undefined>;
}

export interface OpenContestant {
  /** Answers as its users get to see it. */
  answer(question: string): Promise<unknown>;
  /** Memory that Node knows nothing of. */
  readonly megabytesElsewhere?: number;
  /** The number of the paragraph that it finds first; undefined if it finds none. */
  first(question: string): Promise<number | undefined>;
}
