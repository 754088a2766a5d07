import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../src/answers/place.ts';
import type { Position } from '../../../../src/articles/position.ts';
import { drawPlace } from '../../../../src/presentation/quotes/draw-place.ts';
import { LOCALES } from '../../../../src/presentation/wording/locales.ts';
import { type Style, voiceFor } from '../../../../src/presentation/wording/voice.ts';

const PAGE: Position = { kind: 'page', page: '12' };
const NEXT: Position = { kind: 'page', page: '13' };
const CHAPTER: Position = { kind: 'chapter', chapter: 'The *lamp* room' };
const TIME: Position = { kind: 'time', seconds: 723 };

function draw(place: Partial<Place>, locale: string, style: Style = 'rich'): string {
  return drawPlace({ paragraph: 3, lastParagraph: 3, ...place }, voiceFor(locale, style));
}

describe('a place', () => {
  it.each([
    ['en-GB', '¶ 3 · p. 12', 'paragraph 3 · page 12'],
    ['de', '¶ 3 · S.\u00a012', 'Absatz 3 · Seite 12'],
    ['fr', '¶ 3 · p.\u00a012', 'paragraphe 3 · page\u00a012'],
    ['es-ES', '¶ 3 · pág.\u00a012', 'párrafo 3 · página 12'],
    ['tr', '¶ 3 · s.\u00a012', '3. paragraf · sayfa 12'],
  ])('has its page in %s', (locale, rich, plain) => {
    expect(draw({ position: PAGE }, locale)).toBe(rich);
    expect(draw({ position: PAGE }, locale, 'plain')).toBe(plain);
  });

  it.each([
    ['en-GB', 'table at ¶ 3'],
    ['de', 'Tabelle bei ¶ 3'],
    ['fr', 'tableau (¶ 3)'],
    ['es-ES', 'tabla (¶ 3)'],
    ['tr', 'tablo (¶ 3)'],
  ])('beside the running text is named in %s', (locale, named) => {
    expect(draw({ asides: ['table'], isAside: true }, locale)).toBe(named);
  });

  it.each(LOCALES)('of every kind has a name of its own in %s', (locale) => {
    const kinds = ['heading', 'caption', 'table', 'code', 'note'] as const;
    const named = kinds.map((kind) => draw({ asides: [kind], isAside: true }, locale));
    expect(new Set(named).size).toBe(kinds.length);
  });

  it('may go on over paragraphs, what stands between them, and pages', () => {
    const over = { lastParagraph: 5, position: PAGE, lastPosition: NEXT };
    expect(draw(over, 'en-GB')).toBe('¶ 3–5 · pp. 12–13');
    expect(draw(over, 'en-GB', 'plain')).toBe('paragraphs 3 to 5 · pages 12–13');
    expect(draw({ asides: ['heading'] }, 'en-GB')).toBe('heading and ¶ 3');
    expect(draw({ asides: ['heading', 'table'], isAside: true }, 'en-GB')).toBe(
      'heading and table at ¶ 3',
    );
  });

  it('may be a chapter, whose name is inert, or a time', () => {
    expect(draw({ position: CHAPTER }, 'en-GB')).toBe(String.raw`¶ 3 · in “The \*lamp\* room”`);
    expect(draw({ position: TIME }, 'en-GB')).toBe('¶ 3 · 12:03');
    expect(draw({ position: TIME }, 'en-GB', 'plain')).toBe('paragraph 3 · at 12:03');
  });

  it('is what an article without paragraphs has', () => {
    expect(draw({ paragraph: 0, lastParagraph: 0 }, 'en-GB')).toBe('title and byline');
    const aside = { paragraph: 0, lastParagraph: 0, asides: ['code'], isAside: true } as const;
    expect(draw(aside, 'en-GB')).toBe('code');
  });
});
