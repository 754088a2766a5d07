import type { RecordCounts, Records } from '../records/open-records.ts';
import type { Services } from './context.ts';
import type { RecentQuestions } from './recent-questions.ts';

export interface PersonsKept extends Pick<Services, 'added'> {
  readonly records: Pick<Records, 'deleteAbout'>;
  /** What they have just asked, where that is at hand: it is only in memory, and not for long. */
  readonly recentQuestions?: Pick<RecentQuestions, 'forget'>;
}

/** How much was kept, by its kinds; of what they had added, who it was. */
export type Forgotten = RecordCounts & { readonly additions: number };

/**
 * Deletes for good all that is kept about somebody: as they wish, or as they no longer let the bot know them.
 *
 * @throws {IncompleteDeletionError} if that fails; some of it may be gone.
 */
export async function forgetPerson(
  userId: string,
  { records, added, recentQuestions }: PersonsKept,
): Promise<Forgotten> {
  recentQuestions?.forget(userId);
  const additions = (await added?.forgetPerson(userId)) ?? 0;
  return { ...(await records.deleteAbout(userId)), additions };
}
