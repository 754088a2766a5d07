import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourcesShelf } from './open-sources.ts';
import { fetchedDirectory } from './search-config.ts';

/** Where is kept what is known of sources, below the folder of records. */
export const SOURCES_FOLDER = 'sources';

/**
 * What is known of sources in the folder of records, which this process has to itself.
 *
 * @param tellAdmin Told of what can't be understood and can't be found out again.
 */
export function sourcesInFolder(
  dataDir: string,
  tellAdmin: (advice: string) => void,
): SourcesShelf {
  const folder = join(dataDir, SOURCES_FOLDER);
  return {
    isAny: () =>
      stat(folder).then(
        () => true,
        () => false,
      ),
    async open() {
      const [{ openSourceStates }, { describeSetAside }, { openFetchedStore }] = await Promise.all([
        import('./records/files/source-states.ts'),
        import('./records/files/set-aside.ts'),
        import('./sources/fetched-store.ts'),
      ]);
      const states = await openSourceStates(folder, undefined, (file, aside) =>
        tellAdmin(describeSetAside(file, aside)),
      );
      const files = openFetchedStore(fetchedDirectory(dataDir));
      await files.tidy();
      return { states, files, close: () => states.close() };
    },
  };
}
