import { describe, expect, it } from 'vitest';
import { couldAnswer } from '../../../../src/retrieval/could-answer.ts';
import { answerTypesOf } from '../../../../src/retrieval/query.ts';
import { es } from '../../../../src/text/languages/es.ts';
import { pointsBack } from '../../../../src/text/sentence-shape.ts';
import { termsOf, termSet } from '../../../../src/text/terms.ts';

function terms(text: string): readonly string[] {
  return termsOf(text, es.words).map(({ term }) => term);
}

describe('Spanish words', () => {
  it.each([
    ['canción canciones cancion CANCIÓN'],
    ['comer comió comio comía'],
    ['faro faros FAROS'],
    ['niño niños nino'],
    ['político política politicos'],
  ])('meet in all their forms: %s', (forms) => {
    const [first = '', ...others] = forms.split(' ');
    expect(terms(first)).toHaveLength(1);
    for (const other of others) expect([other, ...terms(other)]).toEqual([other, ...terms(first)]);
  });

  it.each([['puerto puente'], ['año día'], ['barco banco']])(
    'stay apart if they are others: %s',
    (words) => {
      const all = words.split(' ').map((word) => terms(word).join(' '));
      expect(new Set(all).size).toBe(all.length);
    },
  );

  it('are none if they say nothing of the matter, in capitals, too', () => {
    const little = '¿Quién, cuándo y dónde lo ha para ellos?';
    expect(terms(little)).toEqual([]);
    expect(terms(little.toUpperCase())).toEqual([]);
  });
});

describe('a Spanish question', () => {
  it.each([
    ['time', '¿Cuándo se construyó el faro?'],
    ['time', 'En que año cerró el puerto'],
    ['money', '¿Cuánto dinero costó el transbordador?'],
    ['age', '¿Qué edad tenía el capitán?'],
    ['duration', '¿Cuánto tiempo duró la huelga?'],
    ['share', '¿Qué porcentaje de los vecinos usa el barco?'],
    ['frequency', '¿Con qué frecuencia sale el barco?'],
    ['number', '¿Cuántos barcos había en el puerto?'],
    ['person', '¿Quién construyó el faro?'],
    ['place', '¿Dónde está la torre?'],
    ['place', '¿En qué país está la isla?'],
    ['name', '¿Cómo se llama el barco?'],
    ['reason', '¿Por qué terminó la huelga?'],
    ['manner', '¿De qué manera gira la lámpara?'],
    ['wording', '¿Qué apodo tiene el barco?'],
    ['definition', '¿Qué es una marisma?'],
  ] as const)('asks for a %s: %s', (kind, question) => {
    expect(answerTypesOf(question, es.questions)).toContain(kind);
    expect(answerTypesOf(question.toUpperCase(), es.questions)).toContain(kind);
  });

  it('is told by how it begins where its mark was left out', () => {
    expect(es.questions.opening?.test('Donde está la torre')).toBe(true);
    expect(es.questions.opening?.test('La torre está donde estaba')).toBe(false);
  });

  it.each([
    ['¿Qué dice el artículo sobre los diques?', 'los diques'],
    ['Según el autor, la tormenta fue fuerte', 'la tormenta fue fuerte'],
    ['¿Hay artículos sobre diques?', 'diques'],
    ['¿Me puedes decir cuándo llegó la tormenta?', 'cuándo llegó la tormenta'],
  ])('is about what it asks of articles: %s', (question, matter) => {
    const rest = (es.questions.frames ?? []).reduce(
      (words, one) => words.replaceAll(one, ' '),
      question,
    );
    expect(terms(rest)).toEqual(terms(matter));
  });
});

describe('a Spanish sentence', () => {
  it.each([
    ['time', 'Se rompió el 3 de marzo de 1902.', 'Se rompió de noche.'],
    ['money', 'La obra costó 3 millones de pesetas.', 'La obra fue cara.'],
    ['duration', 'Duró once semanas.', 'Duró bastante.'],
    ['share', 'Un tercio de las casas cayó.', 'Las casas cayeron.'],
    ['number', 'Doce barcos se hundieron.', 'Se hundieron los barcos.'],
    ['person', 'La torre la hizo Ada Lund sola.', 'La torre es alta.'],
    ['place', 'El barco fue a Cádiz.', 'El barco partió.'],
    ['reason', 'Terminó porque el condado pagó.', 'El condado pagó.'],
  ] as const)('may answer who asks for a %s: %s', (kind, sentence, other) => {
    const asked = termSet('', es.words);
    expect(couldAnswer(kind, sentence, asked, es)).toBe(1);
    expect(couldAnswer(kind, other, asked, es)).toBeLessThan(1);
  });

  it('points back if it opens with what was said before', () => {
    for (const sentence of [
      'Él se fue.',
      'Esto ayudó.',
      '«Sin embargo, nadie vino.»',
      'Esta torre resistió.',
      'Por eso se quedó.',
    ])
      expect([sentence, pointsBack(sentence, es.shape)]).toEqual([sentence, true]);
    for (const sentence of [
      'Ada Lund se fue.',
      'Este año llegó pronto la tormenta.',
      'El faro se apagó.',
      'Lola llegó.',
    ])
      expect([sentence, pointsBack(sentence, es.shape)]).toEqual([sentence, false]);
  });
});
