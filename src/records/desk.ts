import { createHash } from 'node:crypto';
import { z } from 'zod';
import { FEEDBACK_DAYS } from './feedback.ts';
import { type KeyedRecords, type RecordKind } from './record-store.ts';

/** Which questions that were asked in vain the moderators of a server are done with. */
export interface DeskStore {
  /** The codes of their wordings: see {@link wordingCode}. */
  closed(serverId: string): Promise<ReadonlySet<string>>;
  /** @param wordings All in which it was asked. */
  close(serverId: string, wordings: readonly string[]): Promise<void>;
  reopen(serverId: string, wordings: readonly string[]): Promise<void>;
}

export interface ClosedQuestion {
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** Under the server's id and a wording's code. Who asked it, and its words, are told by neither. */
export const CLOSED_QUESTIONS: RecordKind<ClosedQuestion> = {
  name: 'closed-questions',
  schema: z.looseObject({ at: z.number() }),
  lifetime: { days: FEEDBACK_DAYS, since: ({ at }) => at },
};

/** 72 bits of a hash. */
export const CODE_LENGTH = 12;

/** Stands for a question in so many words, however they are written in capitals or punctuated. */
export function wordingCode(question: string): string {
  const words = question.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [question];
  return createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, CODE_LENGTH);
}

/** All changes reject with a {@link RecordsError} if they can't be kept. */
export function createDesk(records: KeyedRecords<ClosedQuestion>, now: () => number): DeskStore {
  async function change(
    serverId: string,
    wordings: readonly string[],
    to: ClosedQuestion | undefined,
  ): Promise<void> {
    for (const code of new Set(wordings.map(wordingCode))) {
      await records.update(`${serverId}/${code}`, () => to);
    }
  }

  return {
    async closed(serverId) {
      const own = await records.listOf(serverId);
      return new Set(own.map(([key]) => key.slice(serverId.length + 1)));
    },
    close: (serverId, wordings) => change(serverId, wordings, { at: now() }),
    reopen: (serverId, wordings) => change(serverId, wordings, undefined),
  };
}
