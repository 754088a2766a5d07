import { expect, it, onTestFinished } from 'vitest';
import {
  openPostgresStore,
  type PostgresStore,
} from '../../../src/records/postgres/postgres-store.ts';
import { RecordsError } from '../../../src/records/records-error.ts';
import { type MarksWatch, watchMarks } from '../../../src/replicas/watch-marks.ts';
import { describeWithPostgres } from '../../support/postgres.ts';

const SOON = { interval: 5 };

interface Watched extends MarksWatch {
  readonly faults: readonly unknown[];
  /** Has it look now, and waits until it has. */
  look(): Promise<void>;
}

async function openWatch({ marks }: PostgresStore): Promise<Watched> {
  const faults: unknown[] = [];
  const due: (() => void)[] = [];
  const watch = await watchMarks({
    marks,
    onFault: (error) => faults.push(error),
    schedule(task) {
      due.push(task);
      return () => void due.splice(due.indexOf(task), 1);
    },
  });
  onTestFinished(() => watch.close());
  return {
    ...watch,
    faults,
    async look() {
      due.shift()?.();
      await expect.poll(() => due.length, SOON).toBe(1);
    },
  };
}

describeWithPostgres('What processes that share a database tell one another by marks', (server) => {
  async function openTwo(): Promise<readonly [PostgresStore, PostgresStore]> {
    const url = await server().url();
    const open = () => openPostgresStore(url, { keepQuestions: false, now: Date.now });
    const stores = [await open(), await open()] as const;
    onTestFinished(async () => {
      await Promise.all(stores.map((store) => store.close()));
    });
    return stores;
  }

  it('is followed at the first look, and then once for all that was raised since', async () => {
    const [one, other] = await openTwo();
    const watch = await openWatch(one);
    let times = 0;
    watch.on(['put', 'removed'], async () => void (times += 1));
    await watch.look();
    await watch.look();
    expect(times).toBe(1);
    await Promise.all([other.marks.raise('put'), other.marks.raise('put')]);
    await other.marks.raise('removed');
    await other.marks.raise('something else');
    await watch.look();
    await watch.look();
    expect(times).toBe(2);
  });

  it('is followed by who asks for what comes only if it came since the watch began', async () => {
    const [one, other] = await openTwo();
    await other.marks.raise('before');
    const watch = await openWatch(one);
    await other.marks.raise('since');
    const followed: string[] = [];
    for (const name of ['before', 'since', 'never']) {
      watch.on([name], async () => void followed.push(name), 'opening');
    }
    await watch.look();
    expect(followed).toEqual(['since']);
    await other.marks.raise('before');
    await watch.look();
    expect(followed).toEqual(['since', 'before']);
  });

  it('that comes while it is followed is followed again', async () => {
    const [one, other] = await openTwo();
    const watch = await openWatch(one);
    let times = 0;
    watch.on(['put'], async () => {
      times += 1;
      if (times === 1) await other.marks.raise('put');
    });
    await watch.look();
    await watch.look();
    await watch.look();
    expect(times).toBe(2);
  });

  it('is followed until that succeeds, which keeps nobody else from following', async () => {
    const [one] = await openTwo();
    const watch = await openWatch(one);
    let tries = 0;
    const followed: string[] = [];
    watch.on(['a'], async () => {
      tries += 1;
      if (tries < 3) throw new Error('not yet');
      followed.push('a');
    });
    watch.on(['b'], async () => void followed.push('b'));
    for (let nth = 0; nth < 4; nth += 1) await watch.look();
    expect(followed).toEqual(['b', 'a']);
    expect(watch.faults).toEqual([new Error('not yet')]);
  });

  it('is followed once the database is back, of which is told once', async () => {
    const [one, other] = await openTwo();
    const watch = await openWatch(one);
    let times = 0;
    watch.on(['put'], async () => void (times += 1), 'opening');
    await server().stop();
    await watch.look();
    await watch.look();
    expect(watch.faults).toEqual([expect.any(RecordsError)]);
    await server().start();
    await other.marks.raise('put');
    await watch.look();
    expect(times).toBe(1);
    await server().stop();
    await watch.look();
    await server().start();
    expect(watch.faults).toHaveLength(2);
  });

  it('is followed no more by who has ended, whose close waits for what is under way', async () => {
    const [one, other] = await openTwo();
    const watch = await openWatch(one);
    const followed: string[] = [];
    const end = watch.on(['put'], async () => void followed.push('ended'));
    end();
    let isDone = false;
    watch.on(['put'], async () => {
      await other.marks.raise('put');
      followed.push('here');
      isDone = true;
    });
    const looking = watch.look();
    void looking.catch(() => {});
    await watch.close();
    expect(isDone).toBe(followed.length > 0);
    expect(followed).not.toContain('ended');
  });
});
