import { describe, expect, it } from 'vitest';
import { htmlBlocks } from '../../../../src/articles/html/html-blocks.ts';

const AFTER = '<p>The tide came in at noon. It went out at six, and nobody saw it go.</p>'.repeat(
  3,
);

/** The texts of a page in which something is of the class `x`. */
function textsOf(sheet: string, marked = '<p class="x">The bell rang at night.</p>'): string {
  const html = `<html><head>${sheet}</head><body>${marked}${AFTER}</body></html>`;
  return htmlBlocks(html, 'a.html')
    .flatMap(({ parts }) => parts)
    .join(' ');
}

describe('What the style sheet of a page hides by a class', () => {
  it.each([
    '<style>.x { display: none }</style>',
    '<style>/* .x */ a.b{color:red}\n.y,p.x{color:red;display:none!important;}</style>',
    '<style media="screen">@import url(a.css);.x{visibility:hidden}</style>',
  ])('is not there to read: %s', (sheet) => {
    expect(textsOf(sheet)).not.toContain('bell');
  });

  it.each([
    '<style>.x { display: none } .x.open { display: block }</style>',
    '<style>.x { display: none } @media (min-width: 40em) { .x { display: block } }</style>',
    '<style>@media print { .x { display: none } }</style>',
    '<style media="print">.x { display: none }</style>',
    '<noscript><style>.x { display: none }</style></noscript>',
    '<style>.no-js .x, .x:empty { display: none }</style>',
    '<style>/* .x { display: none } */</style>',
    '<style>div.x { display: none }</style>',
    '<style>.x { color: red; } .y { display: none</style>',
  ])('is there where a reader may see it: %s', (sheet) => {
    expect(textsOf(sheet)).toContain('The bell rang at night.');
  });

  it('is there where it is most of the page, which a script shows', () => {
    const marked = `<div class="x">${'<p>The bell rang at night, and again.</p>'.repeat(20)}</div>`;
    expect(textsOf('<style>.x{display:none}</style>', marked)).toContain('The bell rang');
  });

  it.each(['{', '}', '.x{', '.x{}', '/*', '<!--', 'font-size:', '.x,', '@media{', '1'])(
    'is looked for in time, if it repeats %j',
    (piece) => {
      const before = process.cpuUsage();
      textsOf(`<style>.x{display:none}${piece.repeat(200_000)}</style>`);
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
    },
  );
});

describe('A line that the style sheet sets apart by a class', () => {
  it.each(['font-weight: bold', 'font-size: 1.5em', 'font-size:x-large', 'font-size: 140%'])(
    'is a heading, if it reads as one: %s',
    (declaration) => {
      const html = `<html><head><style>.x{${declaration}}</style></head><body>${AFTER}
        <p class="x">At the mill</p><p>The wheel stood still that day, as it had before.</p></body></html>`;
      expect(htmlBlocks(html, 'a.html').find(({ parts }) => parts[0] === 'At the mill')?.kind).toBe(
        'heading',
      );
    },
  );

  it.each(['font-size: 0.9em', 'font-weight: normal', 'font-size: 12px'])(
    'is text otherwise: %s',
    (declaration) => {
      const html = `<html><head><style>.x{${declaration}}</style></head><body>${AFTER}
        <p class="x">At the mill</p></body></html>`;
      expect(htmlBlocks(html, 'a.html').find(({ parts }) => parts[0] === 'At the mill')?.kind).toBe(
        'prose',
      );
    },
  );
});
