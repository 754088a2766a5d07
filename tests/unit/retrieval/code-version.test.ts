import { expect, it } from 'vitest';
import { codeVersion } from '../../../src/retrieval/code-version.ts';

it('The version of the code is the same as long as the code is', async () => {
  expect(await codeVersion()).toMatch(/^[0-9a-f]{16}$/);
  expect(await codeVersion()).toBe(await codeVersion());
});
