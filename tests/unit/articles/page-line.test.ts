import { describe, expect, it } from 'vitest';
import { looksLikePageLine } from '../../../src/articles/page-line.ts';

const TEXT = [
  'The tide came in at four in the morning, and the gate of the marsh held.',
  'Walter Sandhill slept through it.',
];

describe('the first paragraph', () => {
  it.each([
    'Posted on January 29, 2024 in Tides',
    'Published: 29 January 2024, 10:30',
    'Veröffentlicht am 29. Januar 2024 um 9.30 Uhr.',
    'Mis à jour le 3 mars 2024 à 10h30',
    'Category: Tides',
    'Moorings | 29 January | Saltmouth',
    'Write to gate@marsh.example or call +44 20 7946 0000.',
    'FOR IMMEDIATE RELEASE',
    '4 min read',
    'A NIGHT OF TIDES',
    'Saltmouth, 29 January 2024',
    '29.01.2024 / 10:30 / 12',
    'We use cookies to make this site better. You can change that at any time.',
    'Please enable JavaScript in your browser to go on.',
    'Sign up to hear from the marsh once a week.',
    'Abonnieren Sie uns, um keine Flut zu verpassen.',
    'Suscríbete para recibir cada semana las mareas.',
    'Bu sitede çerez kullanıyoruz.',
    'Approved',
  ])('looks like a line of the page: %s', (line) => {
    expect(looksLikePageLine(line, TEXT)).toBe(true);
  });

  it.each([
    'The tide came in at four.',
    'SALTMOUTH (Reuters) — The tide came in at four on Monday.',
    'On 29 January 2024 the gate of the marsh was opened.',
    '“We are ready!” said the keeper, who has a dog (it is called Reed).',
    'Why did nobody hear the tide?',
    'What was lost that night:',
    'Le port a rouvert lundi. « Nous sommes prêts ! » s’est réjouie la maire, Mme Leroy',
    'Am 29. Januar 2024 lief die Flut auf, und das Tor hielt.',
    '潮は朝四時に来た。',
    'By four in the morning the tide was in.',
    'From the gate one sees the whole marsh.',
    `${'The tide came in. '.repeat(30)}It said: we use cookies.`,
  ])('reads as text: %s', (line) => {
    expect(looksLikePageLine(line, TEXT)).toBe(false);
  });

  it('may be about what sites ask for, if the article is', () => {
    const others = ['Nobody reads what a site says of its cookies.'];
    expect(looksLikePageLine('Most sites set cookies.', others)).toBe(false);
    expect(looksLikePageLine('Most sites set cookies.', TEXT)).toBe(true);
  });

  it('needs no full stop where no paragraph has one', () => {
    const verse = ['and the reeds bend low', 'and the gate is shut'];
    expect(looksLikePageLine('the tide is in', verse)).toBe(false);
  });
});
