import { expect, it } from 'vitest';
import { unusedFolders } from '../../../src/collections/unused-folders.ts';
import { settingsIn } from '../../support/collections.ts';

it('are the folders that are listed and hold no article', () => {
  const settings = settingsIn('collections: {news: {}, news/world: {}, newz: {}, .: {}}');
  const articles = ['news/world/lamp', 'gate'].map((id) => ({ id }));
  expect(unusedFolders(settings, articles)).toEqual(['newz']);
});
