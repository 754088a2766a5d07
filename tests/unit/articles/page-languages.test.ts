import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_LANGUAGES } from '../../../src/articles/page-languages.ts';

describe('The table of pages’ languages', () => {
  it('has an entry for every file of the folder, and none besides', () => {
    const folder = new URL('../../../src/articles/page-languages/', import.meta.url);
    const files = readdirSync(folder).map((file) => file.replace('.ts', ''));
    expect(PAGE_LANGUAGES.map(({ tag }) => tag).toSorted()).toEqual(files.toSorted());
  });
});
