import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTitle } from '../../../../src/articles/article-order.ts';
import { titleOrder } from '../../../../src/opensearch/layout/title-order.ts';

const TITLES = [
  'The harbour, the Harbour, “Fog”, Fog: a history, Fog a history, Über uns, Uber alles, Zoë, Zoe, Zoe b',
  'İstanbul, Istanbul, 1998, 98, -dash, 日本, 中国, Ποίος, Яблоко, яблоня, ежик, ёлка, Ábc, abd, aba, co-op',
  'coop, co op, Straße, Strasse, Strassen, Ærø, Aero, l’été, l’ete, naïve, naive, คน, เรือ, دریا, كتاب',
  'fin, A keeper’s log, A keeper log, $5, €5, &c, __x',
  '😀 Smile, 😃 smile, 🌊 Waves, ❤️ Heart, ❤ heart, ❤ Heart b, 👍🏽 Up, 👍 Up, 👩‍🚀 Up, 🇩🇪 Here, 🦊, Fog 🌊, Fog 🌫️, Fog ☔',
].flatMap((line) => line.split(', '));

describe('titleOrder', () => {
  it('has an engine put articles in the order that they have here', () => {
    const article = fc.record({
      title: fc.constantFrom('', ...TITLES),
      id: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(article, article, (one, other) => {
        const [first, second] = [titleOrder(one), titleOrder(other)];
        const order = first < second ? -1 : Number(first > second);
        expect(order).toBe(Math.sign(byTitle(one, other)));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives every title a place, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        expect(titleOrder({ title, id: 'a' }).isWellFormed()).toBe(true);
      }),
    );
  });
});
