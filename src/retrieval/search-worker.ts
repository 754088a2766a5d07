import { parentPort, workerData } from 'node:worker_threads';
import { unpackLater } from '../articles/packed-article.ts';
import { packRanking } from './ranking-numbers.ts';
import { createRetriever } from './retriever.ts';
import { indexBuilder } from './search-engine.ts';
import type { SearchReply, SearchRequest, SearchThreadData } from './search-thread-messages.ts';

// What runs in a search thread: it makes a retriever, and answers requests until it is ended.

const { articles, analysis, engine, weights } = workerData as SearchThreadData;
const retriever = createRetriever(articles.map(unpackLater), indexBuilder(engine), {
  weights,
  analysis,
});

parentPort?.on('message', (request: SearchRequest) => void answer(request));
send({ id: 0 });

async function answer(request: SearchRequest): Promise<void> {
  const { id } = request;
  try {
    if ('terms' in request) {
      send({ id, worths: await retriever.worthOf(request.terms) });
      return;
    }
    const { question, scope } = request;
    const retrieval = await retriever.retrieve(question, scope);
    const ranking = packRanking(retrieval.ranking);
    send({ id, retrieval: { ...retrieval, ranking } }, [ranking.buffer]);
  } catch (error) {
    send({ id, error });
  }
}

function send(reply: SearchReply, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(reply, moved);
}
