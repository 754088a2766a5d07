import { inspect } from 'node:util';
import { parentPort } from 'node:worker_threads';
import type { Account } from './account.ts';
import { CorpusError } from './corpus-error.ts';
import { articleIn } from './article-in.ts';
import { type PackedArticle, packArticle } from './packed-article.ts';

/** A file to be read; `file` is its path below the corpus folder. */
export interface ReadRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly isAccountWanted: boolean;
}

/** What came of one file. */
export type ReadReply =
  | { readonly packed: PackedArticle; readonly account?: Account | undefined }
  | { readonly problem: ConstructorParameters<typeof CorpusError>[0] };

// What runs in a thread that reads files: for each that it is sent, it answers with what is in it.

parentPort?.on('message', (request: ReadRequest) => {
  void read(request).then((reply) => parentPort?.postMessage(reply, []));
});

async function read({ file, bytes, isAccountWanted }: ReadRequest): Promise<ReadReply> {
  let account: Account | undefined;
  const keep = (one: Account): void => {
    account = one;
  };
  try {
    const article = await articleIn(file, bytes, undefined, isAccountWanted ? keep : undefined);
    return { packed: packArticle(article), account };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    const { line, message, remedy, cause } = error;
    // Libraries throw all kinds of things, not all of which can be sent.
    return { problem: { file, line, message, remedy, cause: cause && inspect(cause) } };
  }
}
