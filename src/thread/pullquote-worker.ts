import { parentPort, workerData } from 'node:worker_threads';
import { unpackLater } from '../articles/packed-article.ts';
import { type Pullquote, UnknownArticleError } from '../pullquote.ts';
import { pullquoteOver } from '../pullquote-over-archive.ts';
import { openMemoryArchive } from '../retrieval/memory/memory-archive.ts';
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

// What runs in a thread that answers questions: it makes a Pullquote, and answers until it is ended.

const { articles: packed, change, analysis, engine, weights } = workerData as ThreadData;
const articles = packed.map(unpackLater);
const known = knownArticles(articles);
const archive = await openMemoryArchive(articles, {
  engine,
  analysis,
  onMergeFailed: (error) => send({ mergeFailed: sendableError(error) }),
});
const pullquote = pullquoteOver(archive, { weights });
if (change) await make(change);

parentPort?.on('message', (request: ThreadRequest) => void reply(request));
send({ id: 0 });

async function reply(request: ThreadRequest): Promise<void> {
  const { id } = request;
  try {
    const work = 'method' in request ? answer(request) : make(request);
    send({ id, value: await known.during(work) });
  } catch (error) {
    if (error instanceof UnknownArticleError) send({ id, unknownArticleId: error.articleId });
    else send({ id, error: sendableError(error) });
  }
}

async function answer({ method, scopes, args }: ThreadCall): Promise<unknown> {
  const asked = scopes.reduce<Pullquote>((all, scope) => all.within(scope), pullquote);
  const call = asked[method] as (...given: readonly unknown[]) => Promise<unknown>;
  return known.codec.encode(await call(...args));
}

async function make({ add, remove }: ThreadChange): Promise<void> {
  await archive.change({ add: known.expect(add), remove });
  known.settle({ add, remove });
}

function send(message: ThreadReply | ThreadNotice): void {
  parentPort?.postMessage(message, []);
}
