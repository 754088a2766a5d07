import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { excerptsOf } from '../../../src/answers/outcome.ts';
import { createPullquote } from '../../../src/pullquote-over-archive.ts';
import { makeArticle } from '../../support/make-article.ts';

async function quotesOf(articles: readonly Article[], question: string): Promise<string[]> {
  const pullquote = await createPullquote(articles);
  const outcome = await pullquote.ask({ text: question });
  expect(outcome.kind).toBe('compared');
  return excerptsOf(outcome).map(({ quote }) => quote.text);
}

const salt = (language: string, paragraphs: readonly string[]) =>
  makeArticle({ title: 'Salt', language, paragraphs: paragraphs.map((one) => [one]) });

describe('a comparison', () => {
  it.each([
    [
      'Harbour pilots disagree, and show their logs.',
      'Do the articles disagree about the ferry fares?',
    ],
    ['The ferry line holds the opposite.', 'Do they agree on ferry fares?'],
    ['Critics call that greed.', 'Where do the articles differ on ferry fares?'],
    ['The crews object that nobody asked them.', 'Do the articles disagree on ferry fares?'],
  ])('begins with what dissents, beside what it stands against: %s', async (dissent, question) => {
    const article = makeArticle({
      title: 'Fares',
      paragraphs: [
        ['The town has two harbours and a museum of knots.'],
        ['Ferry fares rose by a third in spring, and nobody pays them gladly.'],
        [dissent],
        ['A new pier opens next year, but its lamps are missing.'],
      ],
    });
    const [first, second] = await quotesOf([article], question);
    expect(first).toBe(dissent);
    expect(second).toBe('Ferry fares rose by a third in spring, and nobody pays them gladly.');
  });

  it('puts the article that dissents first, and the one that it names next', async () => {
    const byHale = makeArticle({
      id: 'hale',
      title: 'Cheap fares',
      authors: ['Tom Hale'],
      paragraphs: [['Ferry fares should be halved, so that nurses can cross at night.']],
    });
    const other = makeArticle({
      id: 'other',
      title: 'Fares in numbers',
      authors: ['Mara Quill'],
      paragraphs: [['Ferry fares are four crowns by day and six at night.']],
    });
    const against = makeArticle({
      id: 'against',
      title: 'Who pays',
      authors: ['Ida Stone'],
      paragraphs: [['Hale is wrong about ferry fares: halved, they sink the line.']],
    });
    const quotes = await quotesOf([other, byHale, against], 'Do they disagree on ferry fares?');
    expect(quotes[0]).toContain('Hale is wrong');
    expect(quotes[1]).toContain('should be halved');
  });

  it.each([
    [
      'de',
      'Sind sich die Artikel über den Salzpreis einig?',
      'Der Salzpreis ist seit dem Winter um ein Drittel gestiegen.',
      'Die Händler behaupten das Gegenteil.',
    ],
    [
      'fr',
      'Les articles sont-ils en désaccord sur le prix du sel ?',
      'Le prix du sel a augmenté d’un tiers depuis cet hiver.',
      'Les marchands affirment le contraire.',
    ],
    [
      'es',
      '¿Discrepan los artículos sobre el precio de la sal?',
      'El precio de la sal ha subido un tercio desde el invierno.',
      'Los comerciantes sostienen lo contrario.',
    ],
    [
      'tr',
      'Makaleler tuz fiyatı konusunda ayrışıyor mu?',
      'Tuz fiyatı kıştan beri üçte bir arttı.',
      'Tüccarlar tam tersini söylüyor.',
    ],
  ])('knows dissent in %s', async (language, question, statement, dissent) => {
    const [first, second] = await quotesOf([salt(language, [statement, dissent])], question);
    expect([first, second]).toEqual([dissent, statement]);
  });
});
