import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { parsePlainYaml } from '../../../src/articles/plain-yaml.ts';
import { hostileText } from '../../support/hostile-text.ts';

const NAMES = [
  'title',
  'author',
  'tags',
  'published',
  'x-1',
  'constructor',
  '__proto__',
  'a b',
  '1',
];
const VALUES = [
  'The Marsh',
  'Ann Lee, Tom Reed',
  '2024-01-29',
  '2024-01-29T08:00:00+01:00',
  '2024-01-29 08:00',
  '2024-1',
  '2024',
  '1e3',
  'https://a.example/x?y=1#z',
  'a: b',
  'a:',
  'a #b',
  'a#b',
  'true',
  'No',
  'null',
  '~',
  'inf',
  '"quoted: #1"',
  "'single'",
  '"a\\u0020b"',
  "'it''s'",
  '""',
  '[a, b c]',
  '[]',
  '[true, a]',
  '[a, ]',
  '[1]',
  '[a-b, É]',
  '- a',
  '* a',
  '&a',
  '| ',
  '> ',
  '%a',
  'a\tb',
  'ünï',
  '',
];

const line = fc.oneof(
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom(': ', ': ', ': ', ':', ':  ', ' : ', ':\t'),
        fc.constantFrom(...VALUES),
        fc.constantFrom('', ' ', '  ', '\t'),
      )
      .map((parts) => parts.join('')),
    weight: 8,
  },
  fc.constantFrom('', '# a', '  a', '- a', '---', '...'),
  hostileText({ maxLength: 12 }),
);

describe('plain YAML', () => {
  it('is read as YAML’s parser reads it, whatever it says', () => {
    let count = 0;
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '\r\n'),
        (lines, gap) => {
          const source = lines.join(gap);
          const values = parsePlainYaml(source);
          if (!values) return;
          count += 1;
          const document = parseDocument(source, { logLevel: 'error' });
          expect(document.errors).toEqual([]);
          expect(values).toEqual(document.toJS() ?? {});
        },
      ),
      { numRuns: 5000 },
    );
    expect(count).toBeGreaterThan(150);
  });

  it('is what most front matter is', () => {
    expect(
      parsePlainYaml(
        'title: The Marsh\nauthor: "Ann Lee"\npublished: 2024-01-29\ntags: [a, b c]\nurl:\n',
      ),
    ).toEqual({
      title: 'The Marsh',
      author: 'Ann Lee',
      published: '2024-01-29',
      tags: ['a', 'b c'],
      url: null,
    });
  });
});
