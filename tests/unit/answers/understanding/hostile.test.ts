import { describe, expect, it } from 'vitest';
import { understand } from '../../../../src/answers/understanding/understand.ts';
import type { Archive } from '../../../../src/retrieval/archive.ts';
import { archiveOf } from '../../../support/archives.ts';
import { BYLINES } from '../../../support/bylines.ts';

/** As much as Discord lets a question have here. */
const MAX_UNITS = 300;

const OPENERS = ['', 'what topics ', 'what does Quill say ', 'was hat Quill ', 'kaç makale '];

/** What patterns repeat, so that two of them could share it in many ways. */
const REPEATED = [
  'are the ',
  'Quill and ',
  'Quill, ',
  ', or ',
  'the article about ',
  'by Quill ',
  'de la ',
  'über die artikel ',
  'hakkında ne diyor ',
  '“',
];

/** The time that the processor takes for it, without waiting. */
async function millisecondsFor(archive: Archive, question: string): Promise<number> {
  const { user } = process.cpuUsage();
  await understand(archive, question);
  return process.cpuUsage({ user, system: 0 }).user / 1000;
}

describe('a long question that says the same again and again', () => {
  it.each(OPENERS)('takes no time to speak of, after “%s”', async (opener) => {
    const archive = await archiveOf(BYLINES);
    await understand(archive, `${opener}?`);
    for (const words of REPEATED) {
      const question = `${`${opener}${words.repeat(MAX_UNITS)}`.slice(0, MAX_UNITS - 2)} z`;
      // A pattern that isn't linear takes many seconds; one that is, a few milliseconds.
      expect(await millisecondsFor(archive, question)).toBeLessThan(1000);
    }
  });
});
