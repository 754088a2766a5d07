import { afterEach, describe, expect, it } from 'vitest';
import { type SearchThread, startSearchThread } from '../../../src/retrieval/search-thread.ts';
import { SearchUnavailableError } from '../../../src/retrieval/search-unavailable-error.ts';
import {
  startThreadedRetriever,
  type ThreadedRetriever,
} from '../../../src/retrieval/threaded-retriever.ts';
import { LIBRARY } from '../../support/library.ts';
import { describeRetriever } from '../../support/retriever-contract.ts';
import { threadDataOf } from '../../support/search-threads.ts';

const library = threadDataOf(LIBRARY);
const QUESTION = 'How did the strike end?';

describeRetriever('One in a thread of its own', async (all) => {
  const { articles, data } = threadDataOf(all);
  const retriever = await startThreadedRetriever(articles, data);
  return { retriever, articles, close: () => retriever.close() };
});

describe('a retriever in a thread of its own', () => {
  const threads: SearchThread[] = [];
  const lost: SearchUnavailableError[] = [];
  let retriever: ThreadedRetriever | undefined;

  async function open(): Promise<ThreadedRetriever> {
    threads.length = 0;
    lost.length = 0;
    retriever = await startThreadedRetriever(library.articles, library.data, {
      onLost: (error) => lost.push(error),
      startThread: (data) => {
        const thread = startSearchThread(data);
        threads.push(thread);
        return thread;
      },
    });
    return retriever;
  }

  afterEach(() => retriever?.close());

  it('fails what was under way when its thread ends, and says why', async () => {
    const opened = await open();
    const answer = opened.retrieve(QUESTION);
    void threads[0]?.end();
    await expect(answer).rejects.toMatchObject({
      name: 'SearchUnavailableError',
      cause: { message: 'the thread exited with code 1' },
    });
    expect(lost).toEqual([expect.any(SearchUnavailableError)]);
  });

  it('starts another thread, which answers what is asked meanwhile', async () => {
    const opened = await open();
    const before = await opened.retrieve(QUESTION);
    await threads[0]?.end();
    expect(await opened.retrieve(QUESTION)).toEqual(before);
    expect(threads).toHaveLength(2);
    await threads[1]?.end();
    expect(await opened.retrieve(QUESTION)).toEqual(before);
    expect(lost).toHaveLength(2);
  });

  it('starts none after it was closed, and finds fault with nobody', async () => {
    const opened = await open();
    await opened.close();
    await expect(opened.retrieve(QUESTION)).rejects.toThrow(SearchUnavailableError);
    expect({ threads: threads.length, lost }).toEqual({ threads: 1, lost: [] });
  });

  it('says what to do if its thread can’t be started', async () => {
    const broken = { ...library.data, engine: 'none' as 'compact' };
    await expect(startThreadedRetriever(library.articles, broken)).rejects.toThrow(
      /can’t be started or has failed: .+\. Set SEARCH_THREAD=main/u,
    );
  });
});
