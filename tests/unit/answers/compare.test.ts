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

  const fares = makeArticle({
    id: 'fares',
    title: 'Fares',
    authors: ['Tom Hale'],
    paragraphs: [
      ['The mayor has had enough of it, and critics of the mayor have been fined.'],
      [
        'Spring brought a new toll.',
        'The guard is known for silencing critics of the harbour board.',
      ],
      ['That remains the custom, despite two petitions.'],
      ['The pilots wrote a letter.', 'It was long.', 'They called the toll a theft, but paid it.'],
    ],
  });

  it('quotes what names the topic or follows it, and not what merely dissents', async () => {
    const quotes = await quotesOf([fares], 'Do the articles agree on the toll?');
    expect(quotes).toEqual([
      'The pilots wrote a letter. It was long. They called the toll a theft, but paid it.',
      'Spring brought a new toll.',
    ]);
  });

  it('leaves out a dissent that can’t be quoted with what it points back to', async () => {
    const article = makeArticle({
      title: 'Lamps',
      paragraphs: [
        ['The council bought brass lamps for the pier.'],
        ['They are wrong about that, say the divers, who oppose them.'],
      ],
    });
    const quotes = await quotesOf([article], 'Do the articles differ on brass lamps?');
    expect(quotes).toEqual(['The council bought brass lamps for the pier.']);
  });

  it.each([
    ['Do Hale and Quill agree on the toll?', 'Mara Quill'],
    ['Do the articles disagree on the toll?', 'A museum of knots'],
  ])('says who tells nothing of the topic: %s', async (question, silent) => {
    const knots = makeArticle({
      id: 'knots',
      title: 'A museum of knots',
      authors: ['Mara Quill'],
      paragraphs: [['The museum has nine hundred knots, and one of them is false.']],
    });
    const outcome = await (await createPullquote([fares, knots])).ask({ text: question });
    expect(outcome).toMatchObject({ kind: 'compared', silent: [silent] });
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

describe('a comparison without a topic', () => {
  const wall = makeArticle({
    id: 'wall',
    title: 'Build the wall',
    authors: ['Ida Stone'],
    paragraphs: [
      ['The harbour needs a wall of granite, or the next storm drowns the market.'],
      ['Granite is dear, and still it costs less than one flood.'],
    ],
  });
  const dunes = makeArticle({
    id: 'dunes',
    title: 'Plant the dunes',
    authors: ['Tom Hale'],
    paragraphs: [
      ['Dunes with grass on them hold back more water than any stone.'],
      ['Where dunes were planted, no cellar has been wet for thirty years.'],
      ['Ida Stone wants granite, which the sea grinds to sand within a century.'],
    ],
  });
  const more = Array.from({ length: 6 }, (_, nth) =>
    makeArticle({
      id: `more-${nth}`,
      title: `Report ${nth}`,
      authors: ['Mara Quill'],
      paragraphs: [[`The lamp of pier ${nth} was mended on a Monday in May.`]],
    }),
  );

  it.each([
    'Where do they differ?',
    'What do they disagree about?',
    'What are the differences between the articles?',
    'Compare the articles.',
    'What sets them apart?',
    'In what do they differ from each other?',
    'How does Stone’s view differ from Hale’s?',
    'Compare Stone and Hale',
    'Hale vs Stone',
  ])('sets side by side what two say above all: %s', async (text) => {
    const outcome = await (await createPullquote([wall, dunes])).ask({ text });
    expect(outcome).toMatchObject({ kind: 'compared', brief: { topic: '' } });
    const ids = new Set(excerptsOf(outcome).map(({ quote }) => quote.article.id));
    expect([...ids].toSorted()).toEqual(['dunes', 'wall']);
  });

  it('begins with what one says of the other', async () => {
    const quotes = await quotesOf([wall, dunes], 'Where do they differ?');
    expect(quotes).toContain(
      'Ida Stone wants granite, which the sea grinds to sand within a century.',
    );
  });

  it('is of those that were shown before, whoever else there is', async () => {
    const pullquote = await createPullquote([wall, dunes, ...more]);
    const previous = { text: 'What holds back water?', articles: ['dunes', 'wall'] };
    const outcome = await pullquote.ask({ text: 'Where do they differ?', previous });
    expect(outcome).toMatchObject({ kind: 'compared', follows: previous.text });
    expect(excerptsOf(outcome).map(({ quote }) => quote.article.id)).not.toContain('more-0');
  });

  it('asks for a topic where there are many', async () => {
    const pullquote = await createPullquote([wall, dunes, ...more]);
    const outcome = await pullquote.ask({ text: 'Where do they differ?' });
    expect(outcome).toMatchObject({ kind: 'unclear', what: 'topic', candidates: [] });
  });
});
