import { z } from 'zod';
import { type KeyedRecords, type RecordKind } from './record-store.ts';
import { type Asks, askTheSame, whatAsks } from './same-questions.ts';
import { DAY_MS } from '../text/calendar.ts';

/** What the moderators of a server chose to answer a question with there. */
export interface KeptAnswer {
  /** In which it was asked, at least one; the first stands for it. */
  readonly wordings: readonly string[];
  /** An encoded reference to the article's words. */
  readonly reference: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

export interface KeptAnswersStore {
  /** The latest first. */
  of(serverId: string): Promise<readonly KeptAnswer[]>;
  /** The one to a question, in whatever words it is asked; undefined if there is none. */
  to(question: string, serverId: string): Promise<KeptAnswer | undefined>;
  /**
   * Keeps one, in the place of another to the same question.
   *
   * @returns whether there was room, and questions may be kept.
   */
  keep(serverId: string, answer: Omit<KeptAnswer, 'at'>): Promise<boolean>;
  /** @param question The first wording. */
  forget(serverId: string, question: string): Promise<void>;
}

/** House limit for a server; each of them is compared with what is asked there. */
export const MAX_KEPT_ANSWERS = 100;

/** A year is as long as most answers stay right; who still wants it keeps it again. */
export const KEPT_ANSWER_DAYS = 365;

/** House limit; other wordings ask the same. */
const MAX_WORDINGS = 5;

interface KeptAnswers {
  /** The latest last. */
  readonly answers: readonly KeptAnswer[];
}

/** Under the server's id. What members asked is in them. */
export const KEPT_ANSWERS: RecordKind<KeptAnswers> = {
  name: 'kept-answers',
  schema: z.looseObject({
    answers: z
      .array(
        z.looseObject({
          wordings: z.array(z.string()).min(1).readonly(),
          reference: z.string(),
          at: z.number(),
        }),
      )
      .readonly(),
  }),
  lifetime: {
    days: KEPT_ANSWER_DAYS,
    since: ({ answers }) => answers.at(-1)?.at ?? 0,
  },
  withoutWords: () => undefined,
};

/** All changes reject with a {@link RecordsError} if they can't be kept. */
export function createKeptAnswers(
  records: KeyedRecords<KeptAnswers>,
  now: () => number,
): KeptAnswersStore {
  const isCurrent = ({ at }: KeptAnswer): boolean => now() - at < KEPT_ANSWER_DAYS * DAY_MS;

  /** What has outlived its time goes for good. */
  async function read(serverId: string): Promise<readonly KeptAnswer[]> {
    const { answers = [] } = (await records.get(serverId)) ?? {};
    if (answers.every(isCurrent)) return answers;
    return change(serverId, (before) => before);
  }

  async function change(
    serverId: string,
    make: (before: readonly KeptAnswer[]) => readonly KeptAnswer[],
  ): Promise<readonly KeptAnswer[]> {
    const kept = await records.update(serverId, (before) => {
      const answers = make(before?.answers.filter(isCurrent) ?? []);
      return answers.length === 0 ? undefined : { ...before, answers };
    });
    return kept?.answers ?? [];
  }

  return {
    of: async (serverId) => (await read(serverId)).toReversed(),
    to: async (question, serverId) => sameAnswers(question, await read(serverId))[0],
    async keep(serverId, { wordings, reference }) {
      const answer = { wordings: wordings.slice(0, MAX_WORDINGS), reference, at: now() };
      const answers = await change(serverId, (before) => {
        const same = new Set(sameAnswers(wordings[0] ?? '', before));
        const others = before.filter((one) => !same.has(one));
        return others.length < MAX_KEPT_ANSWERS ? [...others, answer] : before;
      });
      return answers.at(-1)?.reference === reference;
    },
    async forget(serverId, question) {
      await change(serverId, (before) => before.filter(({ wordings }) => wordings[0] !== question));
    },
  };
}

function sameAnswers(question: string, answers: readonly KeptAnswer[]): readonly KeptAnswer[] {
  if (answers.length === 0) return [];
  const asked = whatAsks(question);
  return answers.filter((answer) => answeredBy(answer).some((one) => askTheSame(one, asked)));
}

/** Each of them is compared with whatever is asked in its server. */
const known = new WeakMap<KeptAnswer, readonly Asks[]>();

function answeredBy(answer: KeptAnswer): readonly Asks[] {
  const asks = known.get(answer) ?? answer.wordings.map(whatAsks);
  known.set(answer, asks);
  return asks;
}
