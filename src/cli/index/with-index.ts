import type { EngineApi } from '../../opensearch/filling/engine-api.ts';
import type { VersionNames } from '../../opensearch/filling/version-names.ts';
import { parseEngineSettings } from '../../engine-config.ts';
import { scheduleTimeout } from '../../schedule.ts';
import type { Io } from '../io.ts';
import { mention } from '../mention.ts';
import { UsageError } from '../usage-error.ts';
import { tellingOfWaiting } from './tell-of-waiting.ts';

export interface OpenedIndex {
  readonly api: EngineApi;
  readonly names: VersionNames;
}

/** Has a command work on the index that the settings name, and tells when that is waited for. */
export async function withIndex<Result>(
  io: Io,
  work: (index: OpenedIndex) => Promise<Result>,
): Promise<Result> {
  const settings = parseEngineSettings(io.environment);
  if (!settings)
    throw new UsageError(
      'SEARCH_URL is not set: it names the search engine that has the index, https://search.example:9200',
    );
  const [{ openEngine }, { versionNames }] = await Promise.all([
    import('../../opensearch/engine/open-engine.ts'),
    import('../../opensearch/filling/version-names.ts'),
  ]);
  const engine = await openEngine(settings);
  const tell = (message: string): void => void mention(message, io);
  const api = tellingOfWaiting(engine, tell, scheduleTimeout);
  try {
    return await work({ api, names: versionNames(settings.indexPrefix) });
  } finally {
    await engine.close();
  }
}
