import { checkCorpus } from '../articles/check-corpus.ts';
import { parseSearchConfig } from '../search-config.ts';
import { chooseEngine } from '../retrieval/search-engine.ts';
import { choosePlace } from '../retrieval/search-place.ts';
import { corpusJson } from './corpus-json.ts';
import { drawCorpus } from './draw-corpus.ts';
import type { Io } from './io.ts';
import { corpusFolders } from './open-corpus.ts';
import { withProgress } from './with-progress.ts';

export interface CheckOptions {
  readonly corpus?: string;
  readonly json?: true;
  readonly verbose?: true;
}

export async function printCorpusCheck(options: CheckOptions, io: Io): Promise<void> {
  const folders = corpusFolders(options.corpus, io);
  const found = await withProgress(io.stderr, (onProgress) => checkCorpus(folders, onProgress));
  const { articles, problems } = found.corpus;
  const { searchEngine, searchPlace } = parseSearchConfig(io.environment);
  const search = {
    engine: chooseEngine(articles, searchEngine),
    isEngineSet: searchEngine !== 'auto',
    place: choosePlace(articles, searchPlace),
    isPlaceSet: searchPlace !== 'auto',
  };
  const isVerbose = options.verbose ?? false;
  await io.stdout.write(
    options.json
      ? `${JSON.stringify(corpusJson(found, search, isVerbose))}\n`
      : drawCorpus(found, search, isVerbose, io.stdout),
  );
  if (problems.length > 0 || articles.length === 0) io.setExitCode(1);
}
