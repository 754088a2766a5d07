import type { EngineApi } from '../../opensearch/filling/engine-api.ts';
import type { VersionNames } from '../../opensearch/filling/version-names.ts';
import { parseEngineSettings } from '../../engine-config.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

export interface OpenedIndex {
  readonly api: EngineApi;
  readonly names: VersionNames;
}

/** Has a command work on the index that the settings name. */
export async function withIndex<Result>(
  { environment }: Io,
  work: (index: OpenedIndex) => Promise<Result>,
): Promise<Result> {
  const settings = parseEngineSettings(environment);
  if (!settings)
    throw new UsageError(
      'SEARCH_URL is not set: it names the search engine that has the index, https://search.example:9200',
    );
  const [{ openEngine }, { versionNames }] = await Promise.all([
    import('../../opensearch/engine/open-engine.ts'),
    import('../../opensearch/filling/version-names.ts'),
  ]);
  const engine = await openEngine(settings);
  try {
    return await work({ api: engine, names: versionNames(settings.indexPrefix) });
  } finally {
    await engine.close();
  }
}
