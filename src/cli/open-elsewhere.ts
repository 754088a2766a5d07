import { parseEngineSettings } from '../engine-config.ts';
import type { Pullquote } from '../pullquote.ts';
import { scheduleTimeout } from '../schedule.ts';
import type { Io } from './io.ts';

/**
 * The articles of the search engine that the settings name; undefined if they name none, or a folder is asked for.
 *
 * @param corpus The folder that `--corpus` names.
 * @throws SearchUnavailableError that says what to do if they can't be asked.
 */
export async function openElsewhere(
  corpus: string | undefined,
  { environment }: Io,
): Promise<Pullquote | undefined> {
  const settings = parseEngineSettings(environment);
  if (!settings || corpus !== undefined) return undefined;
  const { openIndexedArticles } = await import('../open-indexed-articles.ts');
  const { pullquote } = await openIndexedArticles(settings, { schedule: scheduleTimeout });
  return pullquote;
}
