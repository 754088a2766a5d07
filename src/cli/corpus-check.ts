import { sourceJson } from '../answers/answer-json.ts';
import type { Article } from '../articles/article.ts';
import type { CorpusError } from '../articles/corpus-error.ts';
import { type Corpus, loadCorpus } from '../articles/load-corpus.ts';
import { parseSearchConfig } from '../search-config.ts';
import { chooseEngine } from '../retrieval/search-engine.ts';
import { choosePlace } from '../retrieval/search-place.ts';
import { countSentences, drawCorpus, problemPath, type Search } from './draw-corpus.ts';
import type { Io } from './io.ts';
import { corpusDirectory, withProgress } from './open-corpus.ts';

export interface CheckOptions {
  readonly corpus?: string;
  readonly json?: true;
}

export async function checkCorpus(options: CheckOptions, io: Io): Promise<void> {
  const directory = corpusDirectory(options.corpus, io);
  const corpus = await withProgress(io.stderr, (onProgress) => loadCorpus(directory, onProgress));
  const { searchEngine, searchPlace } = parseSearchConfig(io.environment);
  const search = {
    engine: chooseEngine(corpus.articles, searchEngine),
    isEngineSet: searchEngine !== 'auto',
    place: choosePlace(corpus.articles, searchPlace),
    isPlaceSet: searchPlace !== 'auto',
  };
  await io.stdout.write(
    options.json
      ? `${JSON.stringify(corpusJson(corpus, search))}\n`
      : drawCorpus(corpus, search, io.stdout),
  );
  if (corpus.problems.length > 0 || corpus.articles.length === 0) io.setExitCode(1);
}

/** As other programs read it. */
function corpusJson(corpus: Corpus, { engine, place }: Search): object {
  return {
    directory: corpus.directory,
    articles: corpus.articles.map(articleJson),
    problems: corpus.problems.map((problem) => problemJson(corpus, problem)),
    ignored: corpus.ignored,
    searchEngine: engine,
    searchThread: place,
  };
}

function articleJson(article: Article): object {
  return {
    ...sourceJson(article),
    paragraphs: article.paragraphs.length,
    sentences: countSentences(article),
  };
}

function problemJson(corpus: Corpus, { file, line, message, remedy }: CorpusError): object {
  return {
    file: problemPath(corpus, file),
    ...(line !== undefined && { line }),
    message,
    remedy,
  };
}
