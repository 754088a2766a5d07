import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRelations } from '../../eval/wordnet.ts';
import { makeFolder, removeFolder } from '../../support/scratch-folder.ts';

let dict: string;

beforeAll(async () => {
  dict = await makeFolder('wordnet');
  const licence = '  1 This is the licence.\n';
  const files: Readonly<Record<string, string>> = {
    'data.noun': `${licence}00000100 04 n 02 quay 0 wharf 0 001 + 00000200 v 0101 | where ships lie\n`,
    'data.verb': `${licence}00000200 30 v 01 moor 0 000 | make fast\n`,
    'data.adj': `${licence}00000300 00 a 01 wet 0 001 ! 00000400 a 0101 | of water\n00000400 00 s 01 dry 0 000 | of none\n`,
    'data.adv': licence,
    'index.sense': 'quay%1:06:00:: 00000100 1 0\nwharf%1:06:00:: 00000100 1 0\n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(dict, name), text);
});

afterAll(() => removeFolder(dict));

it('readRelations tells synonyms, derived words and opposites', () => {
  const found = new Map(
    Array.from(readRelations(dict), ({ words, strength }) => [words.join(' '), strength]),
  );
  expect([...found.keys()].toSorted()).toEqual(['quay moor', 'quay wharf', 'wet dry']);
  expect(found.get('quay wharf')).toBeCloseTo(0.3);
  expect(found.get('quay moor')).toBeGreaterThan(0);
  expect(found.get('wet dry')).toBeLessThan(0);
});
