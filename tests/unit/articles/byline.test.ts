import { describe, expect, it } from 'vitest';
import { proseOrHeading } from '../../../src/articles/block.ts';
import { readByline } from '../../../src/articles/byline.ts';

/** What the lines under a title say. */
function bylineOf(lines: string, language?: string) {
  const blocks = lines
    .split('\n')
    .map((words) => proseOrHeading({ start: 0, end: words.length }, words));
  const { blockCount, ...byline } = readByline(blocks, { title: 'The Marsh', body: '', language });
  return { ...byline, isWhole: blockCount === blocks.length };
}

describe('a byline', () => {
  it.each([
    ['Von Anna Reuter, 12. März 2024', ['Anna Reuter'], '2024-03-12'],
    ['VON ANNA REUTER UND KARL GROSS', ['ANNA REUTER', 'KARL GROSS'], undefined],
    ['Von Anna Reuter und Karl Groß, Berlin', ['Anna Reuter', 'Karl Groß'], undefined],
    ['Ein Gastbeitrag von Anna Reuter', ['Anna Reuter'], undefined],
    ['Von Anna Reuter | Stand: 12.03.2024, 09:30 Uhr', ['Anna Reuter'], '2024-03-12'],
    ['Text: Anna Reuter\nVeröffentlicht am 3. Jänner 2024', ['Anna Reuter'], '2024-01-03'],
    ['Autorin: Anna Reuter\nDienstag, 12. März 2024 um 9.30 Uhr', ['Anna Reuter'], '2024-03-12'],
    ['Anna Reuter, Redakteurin\n12.3.2024', ['Anna Reuter'], '2024-03-12'],
    ['Berlin, 12. März 2024', [], '2024-03-12'],
    ['Aktualisiert am 4. März 2024 | Veröffentlicht: 3. März 2024', [], '2024-03-03'],
    ['Par Anne Lefèvre\nPublié le 3 mars 2024 à 10h30', ['Anne Lefèvre'], '2024-03-03'],
    ['Par Anne Lefèvre / Publié le 3 mars 2024 à 10h30', ['Anne Lefèvre'], '2024-03-03'],
    ['Par Anne Lefèvre et Luc d’Arbois', ['Anne Lefèvre', 'Luc d’Arbois'], undefined],
    ['Publié le 03/04/2024 à 10:30, mis à jour le 05/04/2024', [], '2024-04-03'],
    ['Le 1er août 2024', [], '2024-08-01'],
    ['Propos recueillis par Anne Lefèvre, envoyée spéciale', ['Anne Lefèvre'], undefined],
    ['Auteur : Anne Lefèvre\nMis à jour le 3 mars 2024', ['Anne Lefèvre'], undefined],
    ['Por Ana Ruiz y José Paz', ['Ana Ruiz', 'José Paz'], undefined],
    ['Por Ana Ruiz | Madrid, 3 de marzo de 2024', ['Ana Ruiz'], '2024-03-03'],
    ['Publicado el 3 de marzo de 2024 a las 10:30', [], '2024-03-03'],
    ['Texto: Ana Ruiz\nFecha: 03/04/2024', ['Ana Ruiz'], '2024-04-03'],
    ['Actualizado: 4 de marzo de 2024\n3 MAR 2024 - 10:30 CET', [], '2024-03-03'],
    ['Yazan: Ayşe Yılmaz', ['Ayşe Yılmaz'], undefined],
    ['Haber: Ayşe Yılmaz ve İnci Öz', ['Ayşe Yılmaz', 'İnci Öz'], undefined],
    ['Ayşe Yılmaz\nYayın tarihi: 3 Şubat 2024', ['Ayşe Yılmaz'], '2024-02-03'],
    ['YAYINLANMA: 03.02.2024 10:30 | GÜNCELLEME: 04.02.2024 11:00', [], '2024-02-03'],
    ['Giriş Tarihi: 3 Şubat 2024, 10:30', [], '2024-02-03'],
    ['By Ann Lee in Hull, with Tom Reed', ['Ann Lee'], undefined],
    ['Ann Lee\nLocal reporter\n3 March 2024, 10:30', ['Ann Lee'], '2024-03-03'],
    ['By Ann Lee\nStaff writer', ['Ann Lee'], undefined],
    ['Ann Lee · 3 March 2024 · 5 min', ['Ann Lee'], '2024-03-03'],
    ['Argued January 9, 2024, decided March 3, 2024', [], '2024-03-03'],
    ['Issue #45 | March 3, 2024', [], '2024-03-03'],
    ['By Reuters, March 2024', ['Reuters'], '2024-03'],
    ['Von dpa\nStand: 12. März 2024', ['dpa'], '2024-03-12'],
    ['10:30, 3 March 2024', [], '2024-03-03'],
    ['Redaktion | 3. März 2024', ['Redaktion'], '2024-03-03'],
    ['La rédaction', ['La rédaction'], undefined],
    ['HABER MERKEZİ', ['HABER MERKEZİ'], undefined],
    ['Reuters', ['Reuters'], undefined],
    ['Von: Anna Reuter, Karl Groß, Jo Heu', ['Anna Reuter', 'Karl Groß', 'Jo Heu'], undefined],
    ['Publié le 12/03/2021 16:25\nMis à jour le 01/04/2021 15:52', [], '2021-03-12'],
    ['Yayın: 21 Eylül 2025, 16:25 (TSİ) · Okuma süresi: 3 dakika', [], '2025-09-21'],
    ['06.02.2026 13:04:00 / Güncelleme: 06.02.2026 13:09:13', [], '2026-02-06'],
    ['25 Mayıs 2020, Pazartesi', [], '2020-05-25'],
    ['domingo, 26 de octubre de 2025\nPor Ana Ruiz', ['Ana Ruiz'], '2025-10-26'],
    ['Edición Impresa | 18 de Febrero de 2018 | 05:00', [], '2018-02-18'],
    ['Published\n3 March 2024', [], '2024-03-03'],
    ['Le 3 mars 2024 à 18h09, mis à jour le 4 mars 2024 à 18h53', [], '2024-03-03'],
    ['First published on Mon 3 Mar 2024 01.00 EST', [], '2024-03-03'],
    ['March 3, 2024 / 10:30 AM EST / Herald', [], '2024-03-03'],
    ['Ann Lee and Tom Reed in Hull | Sun 3 Mar 2024', ['Ann Lee', 'Tom Reed'], '2024-03-03'],
    ['Por ANA RUIZ', ['ANA RUIZ'], undefined],
    ['par AFP', ['AFP'], undefined],
    ['Ayşe Yılmaz / Ankara | 3 Mart 2024', ['Ayşe Yılmaz'], '2024-03-03'],
    ['Sunday 3 March 2024', [], '2024-03-03'],
  ])('is understood: %j', (lines, authors, published) => {
    expect(bylineOf(lines)).toEqual({
      authors,
      ...(published !== undefined && { published }),
      isWhole: true,
    });
  });

  it.each([
    'Born March 3, 1920',
    'Geboren am 3. März 1920',
    'Né le 3 mars 1920',
    'Nacida el 3 de marzo de 1920',
    'How the flood of 3 May 2020 changed it',
    'On 3 May 2020, the flood came',
    'The book was published on 3 May 2020',
    'Updated: 3 March 2024',
    'Actualizado el 3 de marzo de 2024',
    'Published 03/04/2024',
    'The treaty, signed 3 May 2020',
    'What we knew (3 May 2020)',
  ])('says of no day that the text appeared on it: %s', (line) => {
    expect(bylineOf(line).published).toBeUndefined();
  });

  it.each([
    'Von der Insel zurück',
    'VON DER INSEL ZURÜCK',
    'Von Bremen nach Hamburg',
    'Von Hamburg',
    'Par la fenêtre',
    'Por la mañana',
    'Por fin',
    'Por El Río',
    'By the Water',
    'Text zum Bild',
    'Old Town in Flames',
    'Big Trouble / China',
    'The Marsh Weekly',
    'HARBOUR WEEKLY',
  ])('is no line such as %s', (line) => {
    expect(bylineOf(line).authors).toEqual([]);
  });

  it('tells days in numbers by the language of its article', () => {
    expect(bylineOf('03/04/2024', 'fr').published).toBe('2024-04-03');
    expect(bylineOf('03/04/2024', 'en').published).toBeUndefined();
  });
});
