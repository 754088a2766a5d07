import { parseRecordsConfig } from '../../config.ts';
import { openTombstones, TombstonesError } from '../../living/takedown/tombstones.ts';
import { RecordsError } from '../../records/records-error.ts';
import type { Environment } from '../../setting-in.ts';

/**
 * Which articles were taken down, in the folder of records and in the database where there is one.
 *
 * @throws TombstonesError if that can't be told.
 */
export async function readTakenDown(environment: Environment): Promise<ReadonlySet<string>> {
  const { dataDir, databaseUrl } = parseRecordsConfig(environment);
  const here = (await openTombstones(dataDir)).all().map(({ id }) => id);
  const there = databaseUrl === undefined ? [] : await readInDatabase(databaseUrl);
  return new Set([...here, ...there]);
}

async function readInDatabase(url: string): Promise<readonly string[]> {
  const [{ postgresSource }, { TAKEDOWNS }] = await Promise.all([
    import('../../records/postgres/postgres-store.ts'),
    import('../../replicas/shared-tombstones.ts'),
  ]);
  try {
    const source = postgresSource(url, { keepQuestions: false, now: Date.now });
    try {
      const { entries } = await (await source.open(TAKEDOWNS)).list();
      return entries.map(([id]) => id);
    } finally {
      await source.close();
    }
  } catch (error) {
    if (!(error instanceof RecordsError)) throw error;
    const message = `Which articles were taken down can’t be told, so the index is not filled: ${error.advice}`;
    throw new TombstonesError(message, { cause: error });
  }
}
