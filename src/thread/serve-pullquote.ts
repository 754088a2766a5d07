import type { MessagePort } from 'node:worker_threads';
import { unpackLater } from '../articles/packed-article.ts';
import { sharedBytes } from '../articles/shared-bytes.ts';
import type { ArchiveOptions } from '../models/models-in-use.ts';
import { openArchive } from '../models/open-archive.ts';
import { type Pullquote, UnknownArticleError } from '../pullquote.ts';
import { pullquoteOver } from '../pullquote-over-archive.ts';
import type { AnalysisOfAll } from '../retrieval/memory/memory-archive.ts';
import { shareAnalysis } from '../retrieval/share-analysis.ts';
import { knownArticles } from './known-articles.ts';
import { sendableError } from './sendable-error.ts';
import type {
  ThreadCall,
  ThreadChange,
  ThreadData,
  ThreadNotice,
  ThreadReply,
  ThreadRequest,
} from './thread-messages.ts';

/**
 * Makes a Pullquote in this thread, and answers what comes through a port until the thread is ended.
 *
 * @param startInference As an archive has it.
 */
export async function servePullquote(
  data: ThreadData,
  port: MessagePort,
  startInference?: ArchiveOptions['startInference'],
): Promise<void> {
  const { engine, analysis, models: modelsUse, weights } = data;
  const send = (message: ThreadReply | ThreadNotice): void => port.postMessage(message, []);
  const articles = data.articles.map(unpackLater);
  const known = knownArticles(articles);
  const { archive, models, readiness } = await openArchive(articles, {
    engine,
    analysis,
    modelsUse,
    startInference,
    onMergeFailed: (error) => send({ mergeFailed: sendableError(error) }),
    onEmbedding: (embedding) => send({ embedding }),
    onModelsFault(fault) {
      send({ modelsFault: 'error' in fault ? { error: sendableError(fault.error) } : fault });
    },
  });
  const pullquote = pullquoteOver(archive, { weights, models });

  const answer = async ({ method, scopes, args }: ThreadCall): Promise<unknown> => {
    const asked = scopes.reduce<Pullquote>((all, scope) => all.within(scope), pullquote);
    const call = asked[method] as (...given: readonly unknown[]) => Promise<unknown>;
    return known.codec.encode(await call(...args));
  };
  const make = async ({ add, remove }: ThreadChange): Promise<void> => {
    await archive.change({ add: known.expect(add), remove });
    known.settle({ add, remove });
  };
  const analysisNow = async (): Promise<AnalysisOfAll> => {
    const { ids, analysis: merged } = await archive.analysis();
    return { ids, analysis: shareAnalysis(merged, sharedBytes()) };
  };
  const valueFor = (request: ThreadRequest): Promise<unknown> | undefined => {
    if ('until' in request) return readiness?.whenReady();
    if ('wanted' in request) return analysisNow();
    return known.during('method' in request ? answer(request) : make(request));
  };
  const reply = async (request: ThreadRequest): Promise<void> => {
    const { id } = request;
    try {
      send({ id, value: await valueFor(request) });
    } catch (error) {
      if (error instanceof UnknownArticleError) send({ id, unknownArticleId: error.articleId });
      else send({ id, error: sendableError(error) });
    }
  };

  if (data.change) await make(data.change);
  port.on('message', (request: ThreadRequest) => void reply(request));
  send({ id: 0 });
}
