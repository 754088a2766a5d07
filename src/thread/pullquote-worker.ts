import { parentPort, workerData } from 'node:worker_threads';
import { unpackLater } from '../articles/packed-article.ts';
import { type Pullquote, pullquoteOver, UnknownArticleError } from '../pullquote.ts';
import { openMemoryArchive } from '../retrieval/memory/memory-archive.ts';
import { articleCodec } from './article-codec.ts';
import type { ThreadData, ThreadReply, ThreadRequest } from './thread-messages.ts';

// What runs in a thread that answers questions: it makes a Pullquote, and answers until it is ended.

const { articles: packed, analysis, engine, weights } = workerData as ThreadData;
const articles = packed.map(unpackLater);
const codec = articleCodec(new Map(articles.entries()));
const pullquote = pullquoteOver(await openMemoryArchive(articles, { engine, analysis }), weights);

parentPort?.on('message', (request: ThreadRequest) => void answer(request));
send({ id: 0 });

async function answer({ id, method, scopes, args }: ThreadRequest): Promise<void> {
  try {
    const asked = scopes.reduce<Pullquote>((all, scope) => all.within(scope), pullquote);
    const call = asked[method] as (...given: readonly unknown[]) => Promise<unknown>;
    send({ id, value: codec.encode(await call(...args)) });
  } catch (error) {
    if (error instanceof UnknownArticleError) send({ id, unknownArticleId: error.articleId });
    else send({ id, error });
  }
}

function send(reply: ThreadReply): void {
  parentPort?.postMessage(reply, []);
}
