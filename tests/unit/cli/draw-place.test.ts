import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/answers/place.ts';
import { placeJson } from '../../../src/answers/place-json.ts';
import { drawPlace, drawPlaceIn } from '../../../src/cli/draw-place.ts';

const PAGE = { kind: 'page', page: 'xiv' } as const;

function place(parts: Partial<Place> = {}): Place {
  return { paragraph: 3, lastParagraph: 3, ...parts };
}

describe('a place on the command line', () => {
  it.each([
    [{ position: PAGE }, '¶ 3 · p. xiv'],
    [{ position: PAGE, lastPosition: { ...PAGE, page: 'xv' } }, '¶ 3 · pp. xiv–xv'],
    [
      { position: { kind: 'chapter', chapter: 'The\u0007 lamp\nroom' } },
      '¶ 3 · in “The␇ lamp room”',
    ],
    [{ position: { kind: 'time', seconds: 3723 } }, '¶ 3 · 1:02:03'],
    [{ lastParagraph: 5, asides: ['heading'] }, 'heading and ¶ 3–5'],
    [{ asides: ['note'], isAside: true }, 'footnote at ¶ 3'],
    [{ paragraph: 0, lastParagraph: 0 }, 'title and byline'],
    [{ paragraph: 0, lastParagraph: 0, asides: ['code'], isAside: true }, 'code'],
  ] as const)('is told in short', (parts, drawn) => {
    expect(drawPlace(place(parts))).toBe(drawn);
  });

  it('comes with its article', () => {
    expect(drawPlaceIn({ id: 'on-quoting' }, place({ position: PAGE }))).toBe(
      '¶ 3 of on-quoting · p. xiv',
    );
  });
});

describe('a place as other programs read it', () => {
  it.each([
    [{ position: PAGE }, { page: 'xiv' }],
    [{ position: { kind: 'chapter', chapter: 'One' } }, { chapter: 'One' }],
    [{ position: { kind: 'time', seconds: 1.5 } }, { seconds: 1.5 }],
    [{ asides: ['note'], isAside: true }, { kind: 'footnote' }],
    [{ asides: ['table'], isAside: true }, { kind: 'table' }],
    [{}, {}],
  ] as const)('has what is known', (parts, json) => {
    expect(placeJson(place(parts))).toEqual({ paragraph: 3, lastParagraph: 3, ...json });
  });
});
