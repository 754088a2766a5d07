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
import { restingArchive } from './resting-archive.ts';
import { sendableError } from './sendable-error.ts';
import {
  isUrgent,
  type ThreadCall,
  type ThreadChange,
  type ThreadData,
  type ThreadNotice,
  type ThreadReply,
  type ThreadRequest,
} from './thread-messages.ts';
import { urgentFirst } from './urgent-first.ts';

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
  const turns = urgentFirst();

  const answer = ({ method, scopes, args }: ThreadCall): Promise<unknown> => {
    // Whatever waits for its turn is answered from the articles as they were when it was asked.
    const now = archive.current();
    const asked = isUrgent(method) ? now : restingArchive(now, turns);
    return turns.take(async () => {
      const all = pullquoteOver({ current: () => asked }, { weights, models });
      const seen = scopes.reduce<Pullquote>((some, scope) => some.within(scope), all);
      const call = seen[method] as (...given: readonly unknown[]) => Promise<unknown>;
      return known.codec.encode(await call(...args));
    }, isUrgent(method));
  };
  let makePrepared: (() => Promise<void>) | undefined;
  const prepare = async ({ add, remove }: ThreadChange): Promise<void> => {
    makePrepared = undefined;
    const make = await archive.prepare({ add: known.expect(add), remove });
    makePrepared = async () => {
      const made = make();
      known.settle({ add, remove });
      await made;
    };
  };
  const make = async (): Promise<void> => {
    const prepared = makePrepared;
    makePrepared = undefined;
    if (!prepared) throw new TypeError('no change has been made ready');
    await prepared();
  };
  const analysisNow = async (): Promise<AnalysisOfAll> => {
    const { ids, analysis: merged } = await archive.analysis();
    return { ids, analysis: shareAnalysis(merged, sharedBytes()) };
  };
  const valueFor = (request: ThreadRequest): Promise<unknown> | undefined => {
    if ('until' in request) return readiness?.whenReady();
    if ('wanted' in request) return analysisNow();
    if ('make' in request) return known.during(make());
    return known.during('method' in request ? answer(request) : prepare(request));
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

  if (data.change) {
    await prepare(data.change);
    await make();
  }
  port.on('message', (request: ThreadRequest) => void reply(request));
  send({ id: 0 });
}
