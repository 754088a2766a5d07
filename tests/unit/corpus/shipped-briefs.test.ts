import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { sharedRuns } from '../../support/shared-runs.ts';

const root = new URL('../../../', import.meta.url);
const originals = new URL('../shared/articles/', root);

/** The originals are copyrighted: a brief may tell their facts, never in their words. */
const forbiddenRun = 8;

const briefs = [
  {
    brief: 'brief-guarding-against-the-shadow.md',
    original: 'guarding-against-the-shadow.txt',
    author: 'Erfan Fard',
  },
  {
    brief: 'brief-recent-terrorist-threats.md',
    original: 'recent-terrorist-threats.txt',
    author: 'Shahriar Kia',
  },
] as const;

describe.each(briefs)('$brief', ({ brief, original, author }) => {
  it('says that it is a brief and whose article it reports', () => {
    const { fields } = readBrief(brief);

    expect(fields.title).toMatch(/^Brief: \S/u);
    expect(fields.author).toContain(author);
  });

  it.skipIf(!existsSync(originals))(
    `shares no eight words in a row with the original (needs ../shared/articles/${original})`,
    () => {
      const { body } = readBrief(brief);
      const runs = sharedRuns(body, readText(original, originals), forbiddenRun);

      expect(runs, `shared with ${original}:\n${runs.join('\n')}`).toEqual([]);
    },
  );
});

describe('the search for shared runs', () => {
  const original = 'A heron stood in the shallow water, and it didn’t move until noon.';

  it('finds words in a row whatever their case, punctuation and apostrophes', () => {
    const copy = "We saw: IN THE SHALLOW — water and it didn't move; then we left.";

    expect(sharedRuns(copy, original, 8)).toEqual(['in the shallow water and it didnt move']);
  });

  it('lets a run pass that is one word short', () => {
    const copy = 'We saw in the shallow water and it didn’t stir.';

    expect(sharedRuns(copy, original, 8)).toEqual([]);
  });

  it('does not take the end of a longer word for a word', () => {
    expect(sharedRuns('Mahogany stood in', 'A boy stood inside', 2)).toEqual([]);
  });

  it('reports a run once, at its full length, and every run there is', () => {
    const copy = 'Until noon in the shallow water a heron stood in the rain.';

    expect(sharedRuns(copy, original, 2)).toEqual([
      'until noon',
      'in the shallow water',
      'a heron stood in the',
    ]);
  });
});

function readBrief(name: string): { fields: { title: string; author: string }; body: string } {
  const text = readText(name, new URL('corpus/', root));
  const [, yaml, body] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
  if (yaml === undefined || body === undefined) {
    throw new Error(`${name} has no front matter`);
  }
  return { fields: parse(yaml) as { title: string; author: string }, body };
}

function readText(name: string, folder: URL): string {
  return readFileSync(fileURLToPath(new URL(name, folder)), 'utf8');
}
