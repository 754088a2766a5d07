import { createRequire } from 'node:module';
import type * as Citeproc from 'citeproc';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSL_TYPES } from '../../../../src/presentation/citation/csl-item.ts';
import { narrowStyle } from '../../../../src/presentation/citation/narrow-style.ts';
import { AMERICAN_ENGLISH } from '../../../../src/presentation/citation/styles/american-english.ts';
import { APA } from '../../../../src/presentation/citation/styles/apa.ts';
import { CHICAGO } from '../../../../src/presentation/citation/styles/chicago.ts';
import { MLA } from '../../../../src/presentation/citation/styles/mla.ts';

const require = createRequire(import.meta.url);
const { Engine, parseXml }: typeof Citeproc = require('citeproc');

const names = fc.constantFrom<object>(
  { family: 'Quill', given: 'Mara' },
  { family: 'Berg', given: 'Ludwig', 'non-dropping-particle': 'van der' },
  { literal: 'The Associated Press' },
);
const date = fc.constantFrom([2021], [2021, 4], [2021, 4, 3]).map((parts) => ({
  'date-parts': [parts],
}));
const words = fc.constantFrom('The lamp: a story', '“Who?”', 'iPhones & more', 'Is it so?');

const items = fc.record(
  {
    id: fc.constant('a'),
    type: fc.constantFrom(...CSL_TYPES),
    accessed: date,
    title: words,
    author: fc.array(names, { minLength: 1, maxLength: 4 }),
    'container-title': words,
    URL: fc.constant('https://gazette.example/a-b_c'),
    language: fc.constantFrom('en', 'de'),
    issued: date,
  },
  { requiredKeys: ['id', 'type', 'accessed'] },
);

/** Writes an item as an entry and in the text. */
function writerIn(style: Citeproc.StylePart): (item: object) => readonly unknown[] {
  let item: object;
  const sources = { retrieveLocale: () => AMERICAN_ENGLISH, retrieveItem: () => item };
  const engine = new Engine(sources, style, 'en-US', true);
  engine.setOutputFormat('text');
  return (next) => {
    item = next;
    const citation = {
      citationItems: [{ id: 'a', locator: '3', label: 'paragraph' }],
      properties: { noteIndex: 0 },
    };
    engine.updateItems([]);
    const [cited] = engine.rebuildProcessorState([citation], 'text', []);
    engine.updateItems(['a']);
    return [cited?.[2], engine.makeBibliography()[1]];
  };
}

function countParts({ children }: Citeproc.StylePart): number {
  return children.reduce(
    (count, part) => count + (typeof part === 'string' ? 0 : countParts(part)),
    1,
  );
}

describe('a style without what is for other types of items', () => {
  it.each([
    ['apa', APA],
    ['mla', MLA],
    ['chicago', CHICAGO],
  ])('writes the same of these: %s', (_, xml) => {
    const writeByAll = writerIn(parseXml(xml));
    const write = writerIn(narrowStyle(parseXml(xml), CSL_TYPES));
    fc.assert(
      fc.property(items, (item) => {
        expect(write(item)).toEqual(writeByAll(item));
      }),
      { numRuns: 40 },
    );
  });

  it('is much smaller if it knows many types', () => {
    const apa = parseXml(APA);
    expect(countParts(narrowStyle(apa, CSL_TYPES))).toBeLessThan(countParts(apa) * 0.75);
  });

  it('keeps what may be so, and what is so of other types than some', () => {
    const kept = [
      branch({ type: 'book webpage', match: 'any' }),
      branch({ type: 'book', variable: 'title', match: 'any' }),
      branch({ type: 'book', match: 'none' }),
      branch({ variable: 'title' }),
    ];
    const others = [branch({ type: 'book' }), branch({ type: 'book', variable: 'title' })];
    const choose = { name: 'choose', attrs: {}, children: [...others, ...kept] };
    const { children } = narrowStyle(choose, CSL_TYPES);
    expect(children.slice(0, 2)).toMatchObject([{ children: [] }, { children: [] }]);
    expect(children.slice(2)).toEqual(kept);
  });
});

function branch(attrs: Citeproc.StylePart['attrs']): Citeproc.StylePart {
  return { name: 'if', attrs, children: ['words'] };
}
