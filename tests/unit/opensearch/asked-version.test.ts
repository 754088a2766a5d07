import { describe, expect, it } from 'vitest';
import { IndexError, openAskedVersion } from '../../../src/opensearch/asked-version.ts';
import {
  EngineError,
  faultOfStatus,
  LATE_FAULT,
} from '../../../src/opensearch/engine/engine-error.ts';
import type { Engine } from '../../../src/opensearch/engine/engine.ts';
import { LAYOUT } from '../../../src/opensearch/filling/layout.ts';
import { versionNames } from '../../../src/opensearch/filling/version-names.ts';
import { manualClock } from '../../support/manual-clock.ts';

const names = versionNames('articles');
const madeBy = { _meta: { format: LAYOUT.format, probe: LAYOUT.probe() } };

type Told = 'nothing' | 'no index' | 'an index';

/** What a node replies of itself, and what the one that manages all others does. */
function open(itself: Told, manager: Told) {
  const engine: Pick<Engine, 'read'> = {
    read({ path, query }, answer) {
      if (path.includes('/_doc/')) return Promise.resolve(answer.parse({ found: false }));
      const told = query?.['local'] === 'true' ? itself : manager;
      if (told === 'an index')
        return Promise.resolve(answer.parse({ [names.articles(3)]: { mappings: madeBy } }));
      const fault = told === 'nothing' ? LATE_FAULT : faultOfStatus(404, 'index_not_found');
      return Promise.reject(new EngineError(fault, 'a'));
    },
  };
  const { schedule } = manualClock();
  return openAskedVersion({ engine, names, layout: LAYOUT, schedule, onHeld: () => {} });
}

describe('the version that is asked', () => {
  it('is known while the node that manages the others hangs', async () => {
    const asked = await open('an index', 'nothing');
    expect(asked.current()).toEqual({ index: names.articles(3), number: 3 });
    await asked.look();
    await asked.close();
  });

  it('is found where a node has just started, and knows of none', async () => {
    const asked = await open('no index', 'an index');
    expect(asked.current()).toEqual({ index: names.articles(3), number: 3 });
    await asked.close();
  });

  it('is said to be none only by the node that manages the others', async () => {
    const waiting = await open('no index', 'nothing');
    expect(() => waiting.current()).toThrow(EngineError);
    const none = await open('no index', 'no index');
    expect(() => none.current()).toThrow(IndexError);
  });
});
