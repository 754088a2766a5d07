import { describe, expect, it } from 'vitest';
import {
  collectionOf,
  collectionOfServer,
  readFolder,
  serverOfCollection,
} from '../../../src/collections/collection.ts';

const SERVER = '1200000000000000004';

describe('the collection of an article', () => {
  it.each([
    ['lamp', [], '.'],
    ['news/lamp', [], 'news'],
    ['news/world/lamp', [], 'news'],
    ['news/world/lamp', ['news/world'], 'news/world'],
    ['news/world/lamp', ['news', 'news/world'], 'news/world'],
    ['news/world/lamp', ['news/world', 'news'], 'news/world'],
    ['news/worldly/lamp', ['news', 'news/world'], 'news'],
    ['news/world', ['news/world'], 'news'],
    ['newsletter/lamp', ['news'], 'newsletter'],
    ['news', ['news'], '.'],
    [`servers/${SERVER}/example.org/lamp`, [], `servers/${SERVER}`],
    [`servers/${SERVER}/example.org/lamp`, ['servers'], `servers/${SERVER}`],
    [`servers/${SERVER}/a/lamp`, [`servers/${SERVER}/a`], `servers/${SERVER}/a`],
    [`servers/${SERVER}`, [], 'servers'],
    ['servers/42/lamp', [], 'servers'],
  ])('of %s is, with %j listed, %s', (id, folders, collection) => {
    expect(collectionOf(id, folders)).toBe(collection);
  });

  it('is found however its folder’s letters are put together', () => {
    expect(collectionOf('cafe\u0301/au/lait', ['caf\u00e9/au'])).toBe('caf\u00e9/au');
    expect(readFolder('cafe\u0301/au')).toBe('caf\u00e9/au');
  });
});

describe('a folder', () => {
  it.each([
    ['news', 'news'],
    ['./news/world/', 'news/world'],
    ['news\\world', 'news/world'],
    ['.', '.'],
    ['', '.'],
    ['../news', undefined],
    ['news/../legal', undefined],
    ['/etc', undefined],
    ['C:\\news', undefined],
  ])('written as %j is %j', (written, folder) => {
    expect(readFolder(written)).toBe(folder);
  });
});

describe('the collection of a server', () => {
  it('tells which server it is', () => {
    expect(serverOfCollection(collectionOfServer(SERVER))).toBe(SERVER);
    expect(serverOfCollection(`${collectionOfServer(SERVER)}/a`)).toBe(SERVER);
    expect(serverOfCollection('news')).toBeUndefined();
  });
});
