import { CorpusError } from '../articles/corpus-error.ts';
import { describeEndings } from '../articles/formats.ts';
import type { Corpus } from '../articles/load-corpus.ts';
import { parseSearchConfig } from '../search-config.ts';
import type { ModelsFault } from '../models/models-in-use.ts';
import { type Opened, openPullquote, type OpenOptions } from '../open-pullquote.ts';
import type { Pullquote } from '../pullquote.ts';
import type { Io } from './io.ts';
import { mention } from './mention.ts';
import { corpusFolders, mentionProblems } from './open-corpus.ts';
import { openElsewhere } from './open-elsewhere.ts';
import { withProgress } from './with-progress.ts';

/**
 * Opens the articles for a command that looks words up in them; those that can't be read are mentioned.
 *
 * @param corpus The folder that `--corpus` names.
 * @throws CorpusError if there is no article.
 */
export async function openArticles(corpus: string | undefined, io: Io): Promise<Pullquote> {
  const elsewhere = await openElsewhere(corpus, io);
  if (elsewhere) return elsewhere;
  const { pullquote } = await open(corpus, io, (options) =>
    openPullquote({ ...options, models: undefined }),
  );
  return pullquote;
}

/**
 * The same for a command that asks them. It waits until models have done all they can, so that the same
 * question gets the same answer; what keeps them from it is mentioned.
 */
export async function openArticlesToAsk(corpus: string | undefined, io: Io): Promise<Pullquote> {
  const elsewhere = await openElsewhere(corpus, io);
  if (elsewhere) return elsewhere;
  const { pullquote, models, readiness } = await open(corpus, io, async (options) => {
    const opened = await openPullquote({ ...options, isPatient: true });
    const { embedded, of } = (await opened.readiness?.whenReady()) ?? { embedded: 0, of: 0 };
    if (embedded < of) {
      await mention(`models know ${embedded} of ${of} passages; words alone find the others.`, io);
    }
    return opened;
  });
  for (const { message } of models.faults) await mention(message, io);
  if (models.models.length > 0 && !readiness) {
    const { installCommand } = await import('../models/runtime.ts');
    await mention(`what runs models is not installed. Run: ${installCommand()}`, io);
  }
  return pullquote;
}

async function open(
  corpus: string | undefined,
  io: Io,
  openWith: (options: OpenOptions) => Promise<Opened>,
): Promise<Opened> {
  const { corpusDir, fetchedDir } = corpusFolders(corpus, io);
  const settings = parseSearchConfig(io.environment);
  let isEmbedding = false;
  const opened = await withProgress(io.stderr, (onProgress) =>
    openWith({
      ...settings,
      corpusDir,
      fetchedDir,
      onProgress,
      onEmbedding({ embedded, of }) {
        if (!isEmbedding && of - embedded > MANY_PASSAGES) {
          const count = (of - embedded).toLocaleString('en');
          void mention(`${count} passages are embedded, once; MODEL=off answers at once.`, io);
        }
        isEmbedding = true;
        if (embedded < of) onProgress({ isEmbedding: true, done: embedded, total: of });
      },
      onModelsFault: (fault) => void mention(describeFault(fault), io),
    }),
  );
  if (opened.corpus.articles.length === 0) throw noArticles(opened.corpus);
  await mentionProblems(opened.corpus.problems, corpusDir, io);
  return opened;
}

/** More than so many take longer than a reader likes to wait. */
const MANY_PASSAGES = 500;

function describeFault(fault: ModelsFault): string {
  if ('advice' in fault) return fault.advice;
  return `models have failed for now: ${String(fault.error)}`;
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
