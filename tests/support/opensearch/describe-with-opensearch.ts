import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe } from 'vitest';
import { sharedNode } from './shared-cluster.ts';
import { whatIsMissing } from './what-is-missing.ts';

/** A running engine, of which these tests have the indices with a prefix to themselves. */
export interface EngineForTests {
  readonly url: string;
  /** Begins the names of all indices and aliases; what has it is deleted after the tests. */
  readonly prefix: string;
}

const missing = await whatIsMissing();

/** Tests that need a real engine; left out by name where it can't be had. All of a run share one node. */
export function describeWithOpenSearch(
  title: string,
  tests: (engine: () => EngineForTests) => void,
): void {
  const describeThem = missing === undefined ? describe : describe.skip;
  describeThem(missing === undefined ? title : `${title} (needs ${missing})`, () => {
    let engine: EngineForTests | undefined;
    beforeAll(async () => {
      const prefix = `t${randomBytes(5).toString('hex')}-`;
      engine = { url: await sharedNode(), prefix };
    });
    afterAll(async () => {
      if (engine) await fetch(`${engine.url}/${engine.prefix}*`, { method: 'DELETE' });
    });
    tests(() => engine ?? neverStarted());
  });
}

function neverStarted(): never {
  throw new Error('the engine has not started');
}
