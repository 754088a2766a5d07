import type { AnswerTimes } from './ask-steadily.ts';

/** What comes of changes of files, their resting time included, while it is asked. */
export interface ReloadMeasurement {
  readonly answersAtRest: AnswerTimes;
  readonly added: ChangeMeasurement;
  readonly changed: ChangeMeasurement;
  readonly renamed: ChangeMeasurement;
  readonly removed: ChangeMeasurement;
  /** 1,000 files at once. */
  readonly manyAdded: ChangeMeasurement;
  /** Half of these: of more, it would be taken for an accident. */
  readonly manyRemoved: ChangeMeasurement;
  /** Not a change: what is known is kept for the next start. */
  readonly kept: ChangeMeasurement;
}

export interface ChangeMeasurement {
  /** Until all answers are those of the new state. */
  readonly ms: number;
  readonly reloads: number;
  /** Until then. */
  readonly answers: AnswerTimes;
  /** What the process had resident before, at most meanwhile and for some seconds, and after that. */
  readonly megabytesBefore: number;
  readonly megabytesPeak: number;
  readonly megabytesAfter: number;
}

/** What was measured of one contestant on one corpus. */
export interface Measurement {
  readonly contestant: string;
  /** How many paragraphs there were to be. */
  readonly size: number;
  readonly paragraphs: number;
  readonly megabytesOfText: number;
  readonly isInstalled: boolean;
  /** Of Pullquote: from the folder; of the others: from the paragraphs as strings in memory. */
  readonly buildMs: number;
  /** The same again, with what is remembered of the first time, and how much that is. */
  readonly secondBuildMs?: number;
  readonly rememberedMegabytes?: number;
  /**
   * Heap and buffers after a garbage collection, and what of it was there before. Of Pullquote, which
   * may have two threads, what the whole process keeps resident.
   */
  readonly megabytes: number;
  readonly megabytesBefore: number;
  /** What is kept resident after the second start, what was there before it left out. */
  readonly secondMegabytes?: number;
  /** Of Pullquote: what comes of changes while it is asked. */
  readonly reload?: ReloadMeasurement;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** How many questions were asked. */
  readonly questions: number;
  /** What people are offered while they type an article's name. */
  readonly suggestions?: {
    readonly articles: number;
    readonly p50Ms: number;
    readonly p95Ms: number;
  };
  /** By real question, in the order they are asked: whether its answer stands in the first paragraph. */
  readonly answeredFirst: readonly boolean[];
}
