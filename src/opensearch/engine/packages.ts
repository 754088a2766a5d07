import { installCommand, missingPackages, type Resolve } from '../../optional-packages.ts';
import { SearchUnavailableError } from '../../retrieval/search-unavailable-error.ts';

/** What a search engine is asked through: installed only where one is. */
export const ENGINE_PACKAGES = ['@opensearch-project/opensearch', 'cockatiel'] as const;

/** @throws SearchUnavailableError that says how they are installed, unless they are. */
export function requireEnginePackages(resolve?: Resolve): void {
  const missing = missingPackages(ENGINE_PACKAGES, resolve);
  if (missing.length === 0) return;
  throw new SearchUnavailableError(
    `SEARCH_URL is set, and what asks a search engine is not installed: ${missing.join(', ')}. ` +
      `In Pullquote’s folder, run: ${installCommand(ENGINE_PACKAGES, resolve)}`,
  );
}
