import { parentPort, workerData } from 'node:worker_threads';
import { openFileReader } from '../../articles/file-reader.ts';
import type { CollectionSettings } from '../../collections/collection-settings.ts';
import { withTerms } from '../../collections/terms.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { LAYOUT } from './layout.ts';
import { prepareArticle, type PreparationRequest } from './prepare-article.ts';

// What runs in a thread that prepares articles, one after the other, until it is ended.

const settings = workerData as CollectionSettings;
const reader = openFileReader({ withTerms: (article) => withTerms(article, settings) });
const turns = oneAtATime();

async function prepare(request: PreparationRequest): Promise<void> {
  const prepared = await prepareArticle(request, { reader, layout: LAYOUT });
  const handedOver = prepared.kind === 'prepared' ? [prepared.operations.bytes.buffer] : [];
  parentPort?.postMessage(prepared, handedOver);
}

parentPort?.on('message', (request: PreparationRequest) => {
  // Turns keep a failure from those behind it; here it has to end the thread, as each is owed an answer in its turn.
  void turns
    .take(() => prepare(request))
    .catch((error: unknown) => {
      throw error;
    });
});
