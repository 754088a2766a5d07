import { CorpusError } from '../articles/corpus-error.ts';
import { describeEndings } from '../articles/formats.ts';
import type { Corpus } from '../articles/load-corpus.ts';
import { parseSearchConfig } from '../search-config.ts';
import { openPullquote } from '../open-pullquote.ts';
import type { Pullquote } from '../pullquote.ts';
import type { Io } from './io.ts';
import { corpusDirectory, mentionProblems } from './open-corpus.ts';
import { withProgress } from './with-progress.ts';

/**
 * Opens the articles for a command that searches them; those that can't be read are mentioned.
 *
 * @param corpus The folder that `--corpus` names.
 * @throws CorpusError if there is no article.
 */
export async function openArticles(corpus: string | undefined, io: Io): Promise<Pullquote> {
  const corpusDir = corpusDirectory(corpus, io);
  const settings = parseSearchConfig(io.environment);
  const opened = await withProgress(io.stderr, (onProgress) =>
    openPullquote({ corpusDir, ...settings, onProgress }),
  );
  if (opened.corpus.articles.length === 0) throw noArticles(opened.corpus);
  await mentionProblems(opened.corpus.problems, corpusDir, io);
  return opened.pullquote;
}

function noArticles({ directory, problems: [first] }: Corpus): CorpusError {
  return new CorpusError({
    file: directory,
    message: 'there is no article that can be read',
    remedy: first
      ? `“pullquote corpus check --corpus ${directory}” says what is wrong.`
      : `Put articles into the folder as ${describeEndings()} files, or name another one (--corpus).`,
  });
}
