import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmbeddingProgress } from '../../../src/models/vectors/embed-articles.ts';
import type { Pullquote } from '../../../src/pullquote.ts';
import { SearchUnavailableError } from '../../../src/retrieval/search-unavailable-error.ts';
import {
  type PullquoteThread,
  startPullquoteThread,
} from '../../../src/thread/pullquote-thread.ts';
import {
  startThreadedPullquote,
  type ThreadedPullquote,
} from '../../../src/thread/threaded-pullquote.ts';
import { startWorker } from '../../../src/start-worker.ts';
import { fromLibrary, LIBRARY } from '../../support/library.ts';
import { makeArticle } from '../../support/make-article.ts';
import { openWithModel, USE_HERE } from '../../support/models-here.ts';
import { describePullquote } from '../../support/pullquote-contract.ts';
import { threadDataOf } from '../../support/pullquote-threads.ts';

const library = threadDataOf(LIBRARY);
const QUESTION = { text: 'How did the strike end?' };

describePullquote('One in a thread of its own', async (all) => {
  const { articles, data } = threadDataOf(all);
  return { ...(await startThreadedPullquote(articles, data)), articles };
});

describePullquote(
  'One with a model in a thread of its own',
  async (all) => {
    const { articles, data } = threadDataOf(all, USE_HERE);
    const opened = await startThreadedPullquote(articles, data, { startThread: withModel });
    await opened.readiness?.whenReady();
    return {
      ...opened,
      articles,
      async change(change) {
        await opened.change(change);
        await opened.readiness?.whenReady();
      },
    };
  },
  async (articles) => (await openWithModel(articles)).pullquote,
);

describePullquote('One in three threads of its own', async (all) => {
  const { articles, data } = threadDataOf(all);
  return { ...(await startThreadedPullquote(articles, data, { count: 3 })), articles };
});

describe('a Pullquote in several threads', () => {
  const threads: PullquoteThread[] = [];
  let opened: ThreadedPullquote;
  let requests: number[];

  beforeEach(async () => {
    threads.length = 0;
    requests = [];
    opened = await startThreadedPullquote(library.articles, library.data, {
      count: 3,
      startThread: (data, events) => {
        const thread = startPullquoteThread(data, events);
        const nth = threads.push(thread) - 1;
        return {
          ...thread,
          get wasReady() {
            return thread.wasReady;
          },
          get hasEnded() {
            return thread.hasEnded;
          },
          request(request) {
            if ('method' in request) requests.push(nth);
            return thread.request(request);
          },
        };
      },
    });
    await Promise.all(threads.map((thread) => thread.ready()));
    return () => opened.close();
  });

  const countAll = (): Promise<readonly number[]> =>
    Promise.all(threads.map(() => opened.pullquote.countArticles()));

  it('asks those that have least to do, and is told the same by all', async () => {
    const { pullquote } = opened;
    const answers = await Promise.all(Array.from({ length: 6 }, () => pullquote.ask(QUESTION)));
    expect(requests.toSorted((a, b) => a - b)).toEqual([0, 0, 1, 1, 2, 2]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('asks again what was under way in the one that ends, and loses and doubles nothing', async () => {
    const { pullquote } = opened;
    const one = await pullquote.ask(QUESTION);
    const answers = Promise.all(Array.from({ length: 9 }, () => pullquote.ask(QUESTION)));
    await threads[1]?.end();
    expect(await answers).toEqual(Array.from({ length: 9 }, () => one));
    expect(threads).toHaveLength(4);
  });

  it('has all of them make a change in one step', async () => {
    const counts: number[] = [];
    const over = new AbortController();
    const watch = async (): Promise<void> => {
      while (!over.signal.aborted) counts.push(...(await countAll()));
    };
    const watching = watch();
    await opened.change({ remove: ['ferry'] });
    await opened.change({ remove: ['fog'] });
    over.abort();
    await watching;
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(await countAll()).toEqual(threads.map(() => LIBRARY.length - 2));
  });

  it('makes a change without the one that ends meanwhile, which has it made when it is back', async () => {
    const change = opened.change({ remove: ['ferry'] });
    await threads[2]?.end();
    await change;
    await opened.change({ remove: ['fog'] });
    await Promise.all(threads.slice(3).map((thread) => thread.ready().catch(() => {})));
    const counts = Promise.all(Array.from({ length: 6 }, () => opened.pullquote.countArticles()));
    expect(new Set(await counts)).toEqual(new Set([LIBRARY.length - 2]));
  });
});

describe('a Pullquote in a thread of its own', () => {
  const threads: PullquoteThread[] = [];
  const lost: SearchUnavailableError[] = [];
  let opened: ThreadedPullquote | undefined;

  async function open(): Promise<Pullquote> {
    threads.length = 0;
    lost.length = 0;
    opened = await startThreadedPullquote(library.articles, library.data, {
      onLost: (error) => lost.push(error),
      startThread: (data, events) => {
        const thread = startPullquoteThread(data, events);
        threads.push(thread);
        return thread;
      },
    });
    return opened.pullquote;
  }

  afterEach(() => opened?.close());

  it('asks again what was under way when its thread ends', async () => {
    const pullquote = await open();
    const before = await pullquote.ask(QUESTION);
    const answer = pullquote.ask(QUESTION);
    const end = threads[0]?.end();
    expect(await answer).toEqual(before);
    // It may have answered just before.
    await end;
    await expect.poll(() => threads.length).toBe(2);
    expect(lost).toEqual([expect.any(SearchUnavailableError)]);
  });

  it('fails what ends two threads, and says why', async () => {
    const pullquote = await open();
    const answer = pullquote.ask(QUESTION);
    void threads[0]?.end();
    const endNext = async (): Promise<void> => {
      await threads[0]?.ended;
      await setImmediate();
      await threads[1]?.end();
    };
    void endNext();
    await expect(answer).rejects.toMatchObject({
      name: 'SearchUnavailableError',
      cause: { message: expect.stringMatching('the thread exited') as string },
    });
    expect(lost).toHaveLength(2);
  });

  it('starts another thread, which answers what is asked meanwhile', async () => {
    const pullquote = await open();
    const before = await pullquote.ask(QUESTION);
    await threads[0]?.end();
    expect(await pullquote.ask(QUESTION)).toEqual(before);
    expect(threads).toHaveLength(2);
    await threads[1]?.end();
    expect(await pullquote.ask(QUESTION)).toEqual(before);
    expect(lost).toHaveLength(2);
  });

  it('starts another thread with the articles as they have become', async () => {
    const pullquote = await open();
    const oaks = makeArticle({ id: 'oaks', title: 'Oaks', paragraphs: [['The oak fell in May.']] });
    const elms = makeArticle({
      id: 'elms',
      title: 'Elms',
      paragraphs: [['The elm fell in June.']],
    });
    await opened?.change({ add: [oaks, elms], remove: ['ferry'] });
    await opened?.change({ remove: ['elms', 'fog'], add: [fromLibrary('ferry')] });
    const told = async (): Promise<unknown> => [
      await pullquote.countArticles(),
      await pullquote.rank({ text: 'When did the oak fall?' }, 5),
      await pullquote.ask(QUESTION),
      await pullquote.findArticles('', { limit: 9 }),
    ];
    const before = await told();
    await threads[0]?.end();
    expect(await told()).toEqual(before);
    expect(threads).toHaveLength(2);
  });

  it('changes nothing if its thread ends meanwhile', async () => {
    const pullquote = await open();
    const change = opened?.change({ remove: ['ferry'] });
    void threads[0]?.end();
    await expect(change).rejects.toThrow(SearchUnavailableError);
    expect(await pullquote.countArticles()).toBe(LIBRARY.length);
    await opened?.change({ remove: ['ferry'] });
    expect(await pullquote.countArticles()).toBe(LIBRARY.length - 1);
  });

  it('starts none after it was closed, and finds fault with nobody', async () => {
    const pullquote = await open();
    await opened?.close();
    await expect(pullquote.ask(QUESTION)).rejects.toThrow(SearchUnavailableError);
    expect({ threads: threads.length, lost }).toEqual({ threads: 1, lost: [] });
  });

  it('waits for no answer to what can’t be sent to it', async () => {
    const forgotten: unknown[] = [];
    const note = (error: unknown): void => void forgotten.push(error);
    process.on('unhandledRejection', note);
    const pullquote = await open();
    const unsendable = (() => '') as unknown as string;
    await expect(pullquote.ask({ text: unsendable })).rejects.toThrow('could not be cloned');
    await opened?.close();
    await setImmediate();
    process.off('unhandledRejection', note);
    expect(forgotten).toEqual([]);
  });

  it('hands out answers that come together one after the other, with a turn for others between', async () => {
    opened = await startThreadedPullquote(library.articles, library.data, {
      startThread: () => atOnce(7),
    });
    const { pullquote } = opened;
    let turn = 0;
    const turns: number[] = [];
    const ask = async (): Promise<void> => {
      expect(await pullquote.collections([])).toBe(7);
      turns.push(turn);
    };
    const asked = Promise.all([ask(), ask(), ask()]);
    for (; turns.length < 3; turn += 1) await setImmediate();
    await asked;
    expect(turns).toEqual([...new Set(turns)]);
  });

  it('has its models go on in the next thread', async () => {
    threads.length = 0;
    const { articles, data } = threadDataOf(LIBRARY, USE_HERE);
    const progress: EmbeddingProgress[] = [];
    opened = await startThreadedPullquote(articles, data, {
      onEmbedding: (one) => progress.push(one),
      startThread: (...given) => {
        const thread = withModel(...given);
        threads.push(thread);
        return thread;
      },
    });
    const { pullquote, readiness } = opened;
    const done = await readiness?.whenReady();
    expect(done?.of).toBeGreaterThan(5);
    expect(done).toEqual({ embedded: done?.of, of: done?.of });
    expect(progress.at(-1)).toEqual(done);
    const before = await pullquote.explain(QUESTION);
    const waiting = readiness?.whenReady();
    await threads[0]?.end();
    expect(await waiting).toEqual(done);
    expect(await readiness?.whenReady()).toEqual(done);
    expect(threads).toHaveLength(2);
    expect(await pullquote.explain(QUESTION)).toEqual(before);
    const waitingStill = readiness?.whenReady();
    await opened.close();
    expect(await waitingStill).toEqual(done);
  });

  it('says what to do if its thread can’t be started', async () => {
    const broken = { ...library.data, engine: 'none' as 'compact' };
    await expect(startThreadedPullquote(library.articles, broken)).rejects.toThrow(
      /can’t be started or has failed: .+\. Set SEARCH_THREAD=main/u,
    );
  });
});

/** As the product's own, with a model that runs in it. */
const withModel: typeof startPullquoteThread = (data, events) =>
  startPullquoteThread(data, events, (_, workerData) => {
    return startWorker(new URL('../../support/worker-with-models.ts', import.meta.url), workerData);
  });

/** A thread that answers all it is asked, before anything else has its turn. */
function atOnce(value: unknown): PullquoteThread {
  return {
    ready: () => Promise.resolve(),
    wasReady: true,
    ended: new Promise(() => {}),
    hasEnded: false,
    request: () => Promise.resolve(value),
    end: () => Promise.resolve(),
  };
}
