import type { Collections } from '../../src/collections/collections.ts';
import type { CollectionSettings } from '../../src/collections/collection-settings.ts';
import { readCollections } from '../../src/collections/read-collections.ts';
import { withTerms } from '../../src/collections/terms.ts';

/** What an operator has settled by writing this. */
export function settingsIn(source: string): CollectionSettings {
  const reading = readCollections(source);
  if (reading.kind === 'faulty') throw new Error(JSON.stringify(reading.faults));
  return reading.settings;
}

/** The same as the bot works with it. */
export function collectionsIn(source: string): Collections {
  const settings = settingsIn(source);
  return {
    current: () => settings,
    source: () => source,
    withTerms: (article) => withTerms(article, settings),
    reload: async () => false,
  };
}
