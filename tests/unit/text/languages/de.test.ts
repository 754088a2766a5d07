import { describe, expect, it } from 'vitest';
import { couldAnswer } from '../../../../src/retrieval/could-answer.ts';
import { answerTypesOf } from '../../../../src/retrieval/query.ts';
import { de } from '../../../../src/text/languages/de.ts';
import { pointsBack } from '../../../../src/text/sentence-shape.ts';
import { termsOf, termSet } from '../../../../src/text/terms.ts';

function terms(text: string): readonly string[] {
  return termsOf(text, de.words).map(({ term }) => term);
}

describe('German words', () => {
  it.each([
    ['Hafen Häfen Hafens HÄFEN'],
    ['Straße Strasse STRASSE Straßen'],
    ['Brücke Bruecke Brücken BRÜCKE'],
    ['führen führte geführt führt'],
    ['Größe Groesse GRÖSSE'],
    ['Fähre Fähren Faehre'],
    ['Käse Kaese KAESE'],
    ['Statue Statuen'],
  ])('meet in all their forms: %s', (forms) => {
    const [first = '', ...others] = forms.split(' ');
    expect(terms(first)).toHaveLength(1);
    for (const other of others) expect([other, ...terms(other)]).toEqual([other, ...terms(first)]);
  });

  it.each([['Hafen Haus Hof'], ['Jahr Tag'], ['Leuchtturm Leuchte']])(
    'stay apart if they are others: %s',
    (words) => {
      const all = words.split(' ').map((word) => terms(word).join(' '));
      expect(new Set(all).size).toBe(all.length);
    },
  );

  it('are none if they say nothing of the matter, in capitals, too', () => {
    const little = 'Wer hat das wann und wo für die weil er es wollte?';
    expect(terms(little)).toEqual([]);
    expect(terms(little.toUpperCase())).toEqual([]);
  });

  it('are parted where several are one', () => {
    expect(terms('Fährhafen')).toEqual([...terms('Fähr'), ...terms('Hafen')]);
    expect(terms('Bürgerkriegs')).toEqual([...terms('Bürger'), ...terms('Krieg')]);
    expect(terms('Weltkriege')).toEqual(expect.arrayContaining([...terms('Kriegen')]));
    expect(terms('Hafenbruecke')).toEqual(terms('Hafenbrücke'));
    expect(terms('Reiterstatuen')).toEqual([...terms('Reiter'), ...terms('Statue')]);
    expect(terms('Gesellschaft')).toHaveLength(1);
  });
});

describe('a German question', () => {
  it.each([
    ['time', 'Wann wurde der Leuchtturm gebaut?'],
    ['time', 'In welchem Jahr schloss der Hafen?'],
    ['money', 'Wie viel kostete die neue Fähre?'],
    ['age', 'Wie alt war der Kapitän?'],
    ['duration', 'Wie lange dauerte der Streik?'],
    ['share', 'Welcher Anteil der Bewohner nimmt die Fähre?'],
    ['frequency', 'Wie oft fährt die Fähre?'],
    ['number', 'Wie viele Boote lagen im Hafen?'],
    ['person', 'Wer baute den Leuchtturm?'],
    ['place', 'Wo steht der Turm?'],
    ['place', 'In welchem Land liegt die Insel?'],
    ['name', 'Wie heißt die Fähre?'],
    ['reason', 'Warum endete der Streik?'],
    ['manner', 'Auf welche Weise wird die Lampe gedreht?'],
    ['wording', 'Welchen Spitznamen hat die Fähre?'],
    ['definition', 'Was ist ein Priel?'],
  ] as const)('asks for a %s: %s', (kind, question) => {
    expect(answerTypesOf(question, de.questions)).toContain(kind);
    expect(answerTypesOf(question.toUpperCase(), de.questions)).toContain(kind);
  });

  it('is told by how it begins where its mark was left out', () => {
    expect(de.questions.opening?.test('Wo steht der Turm')).toBe(true);
    expect(de.questions.opening?.test('Der Turm steht dort, wo er stand')).toBe(false);
  });

  it.each([
    ['Was sagt der Artikel über die Deiche?', 'Deiche'],
    ['Laut dem Autor war der Sturm stark', 'war der Sturm stark'],
    ['Welche Artikel gibt es über Deiche?', 'Deiche'],
    ['Kannst du mir sagen, wann der Sturm kam?', 'wann der Sturm kam'],
  ])('is about what it asks of articles: %s', (question, matter) => {
    const rest = (de.questions.frames ?? []).reduce(
      (words, one) => words.replaceAll(one, ' '),
      question,
    );
    expect(terms(rest)).toEqual(terms(matter));
  });
});

describe('a German sentence', () => {
  it.each([
    ['time', 'Sie brach am 3. März 1902.', 'Sie brach bei Sturm.'],
    ['money', 'Der Bau kostete 3 Millionen Mark.', 'Der Bau war teuer.'],
    ['duration', 'Er dauerte elf Wochen.', 'Er dauerte an.'],
    ['share', 'Ein Drittel der Häuser fiel.', 'Viele Häuser fielen.'],
    ['number', 'Zwölf Boote sanken.', 'Boote sanken.'],
    ['person', 'Den Turm baute Ada Lund allein.', 'Der Turm ist hoch.'],
    ['place', 'Das Boot fuhr nach Kiel.', 'Das Boot fuhr los.'],
    ['reason', 'Er endete, weil der Kreis zahlte.', 'Der Kreis zahlte.'],
  ] as const)('may answer who asks for a %s: %s', (kind, sentence, other) => {
    const asked = termSet('', de.words);
    expect(couldAnswer(kind, sentence, asked, de)).toBe(1);
    expect(couldAnswer(kind, other, asked, de)).toBeLessThan(1);
  });

  it('points back if it opens with what was said before', () => {
    for (const sentence of [
      'Er ging.',
      'Dies half.',
      '„Jedoch kam niemand.“',
      'Diese Brücke hielt.',
      'Deshalb blieb sie.',
    ])
      expect([sentence, pointsBack(sentence, de.shape)]).toEqual([sentence, true]);
    for (const sentence of [
      'Ada Lund ging.',
      'Es ist wichtig, dass sie hält.',
      'Dieses Jahr kam der Sturm früh.',
      'Erde lag auf dem Deich.',
    ])
      expect([sentence, pointsBack(sentence, de.shape)]).toEqual([sentence, false]);
  });
});
