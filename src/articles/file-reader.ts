import { createHash } from 'node:crypto';
import type { OnAccount } from './account.ts';
import type { Article } from './article.ts';
import { openArticleReader } from './article-reader.ts';
import type { FileAt } from './corpus-folders.ts';
import { formatToRead } from './formats.ts';
import { countTextBytes, shareArticle, unpackLater, unpackNow } from './packed-article.ts';
import { readBytes, roomForFiles } from './read-file.ts';
import { sharedBytes } from './shared-bytes.ts';

/**
 * Gives the article that a file with this hash is known to hold, or else reads it.
 *
 * @throws CorpusError as `read` does.
 */
export type RecallArticle = (
  file: string,
  hash: string,
  read: (onAccount?: OnAccount) => Promise<Article>,
) => Promise<Article>;

/** Reads the files of a corpus one after the other, and keeps what is in them in the least room. */
export interface FileReader {
  /** @throws CorpusError if it can't be read, or holds no article that can be used. */
  read(at: FileAt): Promise<ReadFile>;
  close(): Promise<void>;
}

export interface ReadFile {
  readonly article: Article;
  /** Another one for each name and content. */
  readonly hash: string;
}

export interface FileReaderOptions {
  /** Spares the work of reading files that haven't changed. */
  readonly recall?: RecallArticle | undefined;
  /** Puts on an article, recalled or not, on what terms it is quoted. */
  readonly withTerms?: ((article: Article) => Article) | undefined;
  /** How many bytes of text there are besides, in articles that were read before. */
  readonly bytesBefore?: number;
}

/** Of larger corpora the rest is packed: looking at an article takes longer then, but less memory. */
const MAX_UNPACKED_BYTES = 10_000_000;

export function openFileReader({
  recall = (_file, _hash, read) => read(),
  withTerms = (article) => article,
  bytesBefore = 0,
}: FileReaderOptions = {}): FileReader {
  // So many articles are likely to be searched by another thread.
  const memory = sharedBytes();
  let bytesKept = bytesBefore;
  const room = roomForFiles();
  const reader = openArticleReader();
  return {
    async read({ directory, file }) {
      const bytes = await readBytes(directory, file, formatToRead(file), room);
      const hash = hashOfFile(file, bytes);
      const read = withTerms(
        await recall(file, hash, (onAccount) => reader.read(file, bytes, onAccount)),
      );
      bytesKept += countTextBytes(read);
      const article =
        bytesKept > MAX_UNPACKED_BYTES ? unpackLater(shareArticle(read, memory)) : unpackNow(read);
      return { article, hash };
    },
    close: () => reader.close(),
  };
}

function hashOfFile(file: string, bytes: Uint8Array): string {
  return createHash('sha256').update(`${file}\n`).update(bytes).digest('base64url');
}
