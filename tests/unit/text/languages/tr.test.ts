import { describe, expect, it } from 'vitest';
import { couldAnswer } from '../../../../src/retrieval/could-answer.ts';
import { answerTypesOf } from '../../../../src/retrieval/query.ts';
import { tr } from '../../../../src/text/languages/tr.ts';
import { pointsBack } from '../../../../src/text/sentence-shape.ts';
import { termsOf, termSet } from '../../../../src/text/terms.ts';

function terms(text: string): readonly string[] {
  return termsOf(text, tr.words).map(({ term }) => term);
}

describe('Turkish words', () => {
  it.each([
    ['kitap kitaplar kitabı kitabımızdan KİTAP kitabi'],
    ['İzmir İzmir’de Izmir’den IZMİR’E izmir'],
    ['adalar adaların'],
    ['üniversite üniversitesi universite ÜNİVERSİTELER'],
    ['ışık isik IŞIK ışıklar'],
  ])('meet in all their forms: %s', (forms) => {
    const [first = '', ...others] = forms.split(' ');
    expect(terms(first)).toHaveLength(1);
    for (const other of others) expect([other, ...terms(other)]).toEqual([other, ...terms(first)]);
  });

  it.each([['liman lira'], ['deniz gemi'], ['kule köprü']])(
    'stay apart if they are others: %s',
    (words) => {
      const all = words.split(' ').map((word) => terms(word).join(' '));
      expect(new Set(all).size).toBe(all.length);
    },
  );

  it('are none if they say nothing of the matter, in capitals, too', () => {
    const little = 'Kim bunu ne ve nerede onlar için niçin?';
    expect(terms(little)).toEqual([]);
    expect(terms(little.toUpperCase())).toEqual([]);
  });
});

describe('a Turkish question', () => {
  it.each([
    ['time', 'Deniz feneri ne zaman yapıldı?'],
    ['time', 'Liman hangi yılda kapandı?'],
    ['money', 'Vapur kaç liraya alındı?'],
    ['age', 'Kaptan kaç yaşındaydı?'],
    ['duration', 'Grev ne kadar süre sürdü?'],
    ['share', 'Halkın yüzde kaçı vapura biner?'],
    ['frequency', 'Vapur ne sıklıkla kalkar?'],
    ['number', 'Limanda kaç tekne vardı?'],
    ['person', 'Feneri kim yaptı?'],
    ['place', 'Kule nerede duruyor?'],
    ['place', 'Ada hangi ülkede bulunur?'],
    ['name', 'Hangi vapur battı?'],
    ['reason', 'Grev neden bitti?'],
    ['manner', 'Lamba nasıl döner?'],
    ['wording', 'Vapurun lakabı ne?'],
    ['definition', 'Dalyan nedir?'],
  ] as const)('asks for a %s: %s', (kind, question) => {
    expect(answerTypesOf(question, tr.questions)).toContain(kind);
    expect(answerTypesOf(question.toUpperCase(), tr.questions)).toContain(kind);
  });

  it('is told by how it begins where its mark was left out', () => {
    expect(tr.questions.opening?.test('Nerede duruyor kule')).toBe(true);
    expect(tr.questions.opening?.test('Kule burada duruyor')).toBe(false);
  });

  it.each([
    ['Makaleye göre fırtına güçlü müydü?', 'fırtına güçlü müydü'],
    ['Yazar setler hakkında ne diyor?', 'setler'],
    ['Setler hakkında hangi makaleler var?', 'setler'],
    ['Fırtına ne zaman geldi, söyler misin?', 'Fırtına ne zaman geldi'],
  ])('is about what it asks of articles: %s', (question, matter) => {
    const rest = (tr.questions.frames ?? []).reduce(
      (words, one) => words.replaceAll(one, ' '),
      question,
    );
    expect(terms(rest)).toEqual(terms(matter));
  });
});

describe('a Turkish sentence', () => {
  it.each([
    ['time', 'Set 3 Mart 1902’de yıkıldı.', 'Set gece yıkıldı.'],
    ['money', 'Yapı 3 milyon liraya çıktı.', 'Yapı pahalıydı.'],
    ['duration', 'Grev on bir hafta sürdü.', 'Grev bitti.'],
    ['share', 'Evlerin üçte biri yıkıldı.', 'Evler yıkıldı.'],
    ['number', 'Yirmi tekne battı.', 'Tekneler battı.'],
    ['person', 'Kuleyi Ada Lund yaptı.', 'Kule yüksektir.'],
    ['place', 'Vapur İzmir’e gitti.', 'Vapur gitti.'],
    ['reason', 'Para bittiği için durdu.', 'Grev durdu.'],
  ] as const)('may answer who asks for a %s: %s', (kind, sentence, other) => {
    const asked = termSet('', tr.words);
    expect(couldAnswer(kind, sentence, asked, tr)).toBe(1);
    expect(couldAnswer(kind, other, asked, tr)).toBeLessThan(1);
  });

  it('points back if it opens with what was said before', () => {
    for (const sentence of [
      'O gitti.',
      'Bu yardım etti.',
      '“Ancak kimse gelmedi.”',
      'Bu kule dayandı.',
      'Bu nedenle kaldı.',
    ])
      expect([sentence, pointsBack(sentence, tr.shape)]).toEqual([sentence, true]);
    for (const sentence of [
      'Ada Lund gitti.',
      'Bu yıl fırtına erken geldi.',
      'Fener söndü.',
      'Orhan geldi.',
    ])
      expect([sentence, pointsBack(sentence, tr.shape)]).toEqual([sentence, false]);
  });
});
