import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionAt } from '../../../src/articles/position.ts';
import { layOut, type WrittenBlock } from '../../../src/articles/reading-text.ts';

const HEADING: WrittenBlock = { kind: 'heading', parts: ['The mill'], level: 2 };
const PROSE: WrittenBlock = { kind: 'prose', parts: ['The mill stands by the brook.'] };
const LIST: WrittenBlock = { kind: 'prose', parts: ['Flour is ground.', '—', ' Bran is sold. '] };

const onPage = (page: string, words: string): WrittenBlock => ({
  kind: 'prose',
  parts: [words],
  position: { kind: 'page', page },
});

it('puts a blank line between blocks, and a line break between the parts of one', () => {
  const { text } = layOut([HEADING, PROSE, LIST]);
  expect(text).toBe('The mill\n\nThe mill stands by the brook.\n\nFlour is ground.\nBran is sold.');
});

it('says where each block and each of its parts stands', () => {
  const { text, blocks } = layOut([HEADING, LIST]);
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The mill',
    'Flour is ground.\nBran is sold.',
  ]);
  expect(blocks[1]?.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Flour is ground.',
    'Bran is sold.',
  ]);
  expect(blocks[1]?.words).toBe('Flour is ground. Bran is sold.');
  expect(blocks[0]?.level).toBe(2);
});

it('leaves out what has no words', () => {
  expect(layOut([{ kind: 'prose', parts: [' * * * '] }, PROSE]).blocks).toHaveLength(1);
  expect(layOut([]).text).toBe('');
});

it('marks where a position begins, once for all that stands at it', () => {
  const { text, positions } = layOut([
    PROSE,
    onPage('xii', 'One wheel turns.'),
    onPage('xii', 'The other is broken.'),
    onPage('1', 'The miller is away.'),
  ]);
  expect(positions).toHaveLength(2);
  const pageOf = (words: string) => positionAt({ positions }, text.indexOf(words));
  expect(pageOf('The mill stands')).toBeUndefined();
  expect(pageOf('The other')).toEqual({ kind: 'page', page: 'xii' });
  expect(pageOf('The miller')).toEqual({ kind: 'page', page: '1' });
});

it('marks positions that begin inside a block', () => {
  const { text, positions } = layOut([
    PROSE,
    {
      kind: 'prose',
      parts: ['One wheel turns. The other is broken.'],
      position: { kind: 'time', seconds: 4 },
      positionsInside: [{ start: 17, position: { kind: 'time', seconds: 9 } }],
    },
  ]);
  const timeOf = (words: string) => positionAt({ positions }, text.indexOf(words));
  expect(timeOf('wheel')).toEqual({ kind: 'time', seconds: 4 });
  expect(timeOf('The other')).toEqual({ kind: 'time', seconds: 9 });
});

it('changes no character of any part but white space at its edges', () => {
  const written = fc.record({
    kind: fc.constantFrom('prose', 'heading', 'table', 'note' as const),
    parts: fc.array(fc.string({ unit: 'grapheme' })),
  });
  fc.assert(
    fc.property(fc.array(written), (all: readonly WrittenBlock[]) => {
      const { text, blocks } = layOut(all);
      const parts = blocks.flatMap((block) =>
        block.parts.map(({ start, end }) => text.slice(start, end)),
      );
      const given = all.flatMap((block) => block.parts.map((part) => part.trim()));
      expect(parts).toEqual(given.filter((part) => /[\p{L}\p{N}]/u.test(part)));
    }),
  );
});
