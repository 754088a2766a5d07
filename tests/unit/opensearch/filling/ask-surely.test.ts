import { describe, expect, it } from 'vitest';
import { EngineRefusalError } from '../../../../src/opensearch/filling/ask-surely.ts';
import type { EngineApi } from '../../../../src/opensearch/filling/engine-api.ts';
import { openIndexState } from '../../../../src/opensearch/filling/index-state.ts';
import { LAYOUT } from '../../../../src/opensearch/filling/layout.ts';
import { lookAtVersions } from '../../../../src/opensearch/filling/look-at-versions.ts';
import { versionNames } from '../../../../src/opensearch/filling/version-names.ts';
import { z } from 'zod';

/** Another product, which says the same to everything. */
const OTHER: EngineApi = { ask: async () => ({ status: 200, body: { ok: true } }) };

const NAMES = versionNames('others');

describe('A reply that the engine doesn’t give', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['versions', () => lookAtVersions(OTHER, NAMES, LAYOUT)],
    [
      'notes',
      async () =>
        (await openIndexState(OTHER, NAMES.state)).get('lock', z.object({ pid: z.number() })),
    ],
  ])('of %s is a fault of what answers, and tells what to look at', async (_, asking) => {
    const error = await asking().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EngineRefusalError);
    expect(error).toMatchObject({ advice: expect.stringContaining('Check SEARCH_URL') });
  });
});
