import { idOfFetched } from '../articles/fetched-format.ts';
import { DAY_MS } from '../text/calendar.ts';
import type { AddToCollection } from './add-to-collection.ts';
import type { AddedEntry, SourceStates } from './source-status.ts';

/** For so long is kept who it was that added something. */
const DAYS_OF_PERSONS = 365;

/** What is known of all that was added, whoever adds it. */
export interface AddedList extends Pick<AddToCollection, 'list' | 'forgetPerson' | 'forgetServer'> {
  /** Forgets who added something long ago. */
  forgetOld(): Promise<void>;
}

export function addedList(states: SourceStates, now: () => number): AddedList {
  async function forget(isToGo: (entry: AddedEntry) => boolean): Promise<number> {
    const found = [...(await states.added())].filter(([, entry]) => isToGo(entry));
    for (const [key] of found) await states.changeAdded(key, (before) => before && nobodys(before));
    return found.length;
  }
  async function forgetOld(): Promise<void> {
    const oldest = now() - DAYS_OF_PERSONS * DAY_MS;
    await forget(({ by }) => by.userId !== undefined && by.atMs < oldest);
  }
  return {
    forgetOld,
    async list() {
      await forgetOld();
      const added = [...(await states.added()).values()];
      return added
        .filter(({ file }) => file !== '')
        .toSorted((a, b) => b.by.atMs - a.by.atMs)
        .map(({ file, collection, url, by }) => ({
          articleId: idOfFetched(file),
          collection,
          url,
          by,
        }));
    },
    async forgetPerson(userId) {
      await states.forgetSetAside();
      return forget(({ by }) => by.userId === userId);
    },
    forgetServer: (serverId) =>
      forget(({ by }) => by.userId !== undefined && by.serverId === serverId),
  };
}

function nobodys({ by: { serverId, atMs }, ...entry }: AddedEntry): AddedEntry {
  return { ...entry, by: { serverId, atMs } };
}
