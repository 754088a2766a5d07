import { inspect } from 'node:util';
import { parentPort } from 'node:worker_threads';
import { CorpusError } from './corpus-error.ts';
import { articleIn } from './article-in.ts';
import { type PackedArticle, packArticle } from './packed-article.ts';

/** What came of one file. */
export type ReadReply =
  | { readonly packed: PackedArticle }
  | { readonly problem: ConstructorParameters<typeof CorpusError>[0] };

// What runs in a thread that reads files: for each that it is sent, it answers with what is in it.

parentPort?.on('message', ({ file, bytes }: { file: string; bytes: Uint8Array }) => {
  void read(file, bytes).then((reply) => parentPort?.postMessage(reply, []));
});

async function read(file: string, bytes: Uint8Array): Promise<ReadReply> {
  try {
    return { packed: packArticle(await articleIn(file, bytes)) };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    const { line, message, remedy, cause } = error;
    // Libraries throw all kinds of things, not all of which can be sent.
    return { problem: { file, line, message, remedy, cause: cause && inspect(cause) } };
  }
}
