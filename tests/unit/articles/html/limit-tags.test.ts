import { describe, expect, it } from 'vitest';
import { type DomNode, elementsIn } from '../../../../src/articles/html/dom.ts';
import { limitTags } from '../../../../src/articles/html/limit-tags.ts';
import { parseHtml } from '../../../../src/articles/html/parse-html.ts';

describe('The tags of a page', () => {
  it('stay as they are where they are nested as in real pages', () => {
    const inside = '<p>The <b>tide</b> came<br>in.</p>'.repeat(500);
    const html = `${'<div>'.repeat(45)}${inside}${'</div>'.repeat(45)}`;
    expect(limitTags(html)).toBe(html);
  });

  it.each(['<ul><li>x', '<a href="/x">x', '<div>x<br><br>', '<h2>x', '<table><tr><td>x'])(
    'stand in few others each where very many %s are opened and never closed',
    (piece) => {
      expect(depthsOf(piece.repeat(8000))).toBeLessThan(600_000);
    },
  );

  it('stay as they are in a long book, whose text is not nested', () => {
    const chapter = '<section><h2>One</h2><p>The <i>tide</i> came.</p></section>';
    const html = `<html><body><main>${chapter.repeat(12_000)}</main></body></html>`;
    expect(limitTags(html)).toBe(html);
  });
});

/** In how many others all stand together. */
function depthsOf(html: string): number {
  const { documentElement } = parseHtml(html, 'a.html');
  const depths = new Map<DomNode, number>([[documentElement, 0]]);
  for (const element of elementsIn(documentElement))
    depths.set(element, 1 + (depths.get(element.parentNode ?? documentElement) ?? 0));
  return [...depths.values()].reduce((sum, depth) => sum + depth, 0);
}
