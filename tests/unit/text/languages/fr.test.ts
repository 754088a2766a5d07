import { describe, expect, it } from 'vitest';
import { couldAnswer } from '../../../../src/retrieval/could-answer.ts';
import { answerTypesOf } from '../../../../src/retrieval/query.ts';
import { fr } from '../../../../src/text/languages/fr.ts';
import { pointsBack } from '../../../../src/text/sentence-shape.ts';
import { termsOf, termSet } from '../../../../src/text/terms.ts';

function terms(text: string): readonly string[] {
  return termsOf(text, fr.words).map(({ term }) => term);
}

describe('French words', () => {
  it.each([
    ['port ports PORTS'],
    ['île l’île îles ILE d’île'],
    ['mangé mangée manger MANGER'],
    ['cheval chevaux CHEVAUX'],
    ['œuvre oeuvre œuvres ŒUVRE'],
    ['marin marins'],
  ])('meet in all their forms: %s', (forms) => {
    const [first = '', ...others] = forms.split(' ');
    expect(terms(first)).toHaveLength(1);
    for (const other of others) expect([other, ...terms(other)]).toEqual([other, ...terms(first)]);
  });

  it.each([['phare port'], ['année jour'], ['bateau bâton']])(
    'stay apart if they are others: %s',
    (words) => {
      const all = words.split(' ').map((word) => terms(word).join(' '));
      expect(new Set(all).size).toBe(all.length);
    },
  );

  it('are none if they say nothing of the matter, in capitals, too', () => {
    const little = 'Qui l’a fait pour eux, quand et où ?';
    expect(terms(little)).toEqual([]);
    expect(terms(little.toUpperCase())).toEqual([]);
  });
});

describe('a French question', () => {
  it.each([
    ['time', 'Quand le phare a-t-il été construit ?'],
    ['time', 'En quelle année le port a-t-il fermé ?'],
    ['money', 'Combien coûte le bac ?'],
    ['age', 'Quel âge avait le capitaine ?'],
    ['duration', 'Combien de temps a duré la grève ?'],
    ['share', 'Quel pourcentage des habitants prend le bac ?'],
    ['frequency', 'À quelle fréquence part le bac ?'],
    ['number', 'Combien de bateaux y avait-il ?'],
    ['person', 'Qui a construit le phare ?'],
    ['place', 'Où se trouve la tour ?'],
    ['place', 'Dans quel pays est l’île ?'],
    ['name', 'Comment s’appelle le bac ?'],
    ['reason', 'Pourquoi la grève a-t-elle pris fin ?'],
    ['manner', 'De quelle manière tourne la lampe ?'],
    ['wording', 'Quel surnom a le bac ?'],
    ['definition', 'Qu’est-ce que la vase ?'],
  ] as const)('asks for a %s: %s', (kind, question) => {
    expect(answerTypesOf(question, fr.questions)).toContain(kind);
    expect(answerTypesOf(question.toUpperCase(), fr.questions)).toContain(kind);
  });

  it('is told by how it begins where its mark was left out', () => {
    expect(fr.questions.opening?.test('Où se trouve la tour')).toBe(true);
    expect(fr.questions.opening?.test('La tour est là où elle était')).toBe(false);
  });

  it.each([
    ['Que dit l’article sur les digues ?', 'les digues'],
    ['Selon l’auteur, la tempête fut forte', 'la tempête fut forte'],
    ['Quels articles parlent de digues ?', 'digues'],
    ['Pouvez-vous me dire quand vint la tempête ?', 'quand vint la tempête'],
  ])('is about what it asks of articles: %s', (question, matter) => {
    const rest = (fr.questions.frames ?? []).reduce(
      (words, one) => words.replaceAll(one, ' '),
      question,
    );
    expect(terms(rest)).toEqual(terms(matter));
  });
});

describe('a French sentence', () => {
  it.each([
    ['time', 'Elle céda le 3 mars 1902.', 'Elle céda la nuit.'],
    ['money', 'Elle coûta 3 millions de francs.', 'Elle coûta cher.'],
    ['duration', 'Elle dura onze semaines.', 'Elle dura.'],
    ['share', 'Un tiers des maisons tomba.', 'Les maisons tombèrent.'],
    ['number', 'Douze bateaux coulèrent.', 'Les bateaux coulèrent.'],
    ['person', 'La tour, bâtie par Ada Lund, tient.', 'La tour est haute.'],
    ['place', 'Le bac alla à Calais.', 'Le bac partit.'],
    ['reason', 'Elle cessa parce que le comté paya.', 'Le comté paya.'],
  ] as const)('may answer who asks for a %s: %s', (kind, sentence, other) => {
    const asked = termSet('', fr.words);
    expect(couldAnswer(kind, sentence, asked, fr)).toBe(1);
    expect(couldAnswer(kind, other, asked, fr)).toBeLessThan(1);
  });

  it('points back if it opens with what was said before', () => {
    for (const sentence of [
      'Il partit.',
      'Cela aida.',
      '« Cependant, nul ne vint. »',
      'Cette tour tint bon.',
      'C’est pourquoi elle resta.',
    ])
      expect([sentence, pointsBack(sentence, fr.shape)]).toEqual([sentence, true]);
    for (const sentence of [
      'Ada Lund partit.',
      'Cette année, la tempête vint tôt.',
      'Le phare s’éteignit.',
      'Ilse vint.',
    ])
      expect([sentence, pointsBack(sentence, fr.shape)]).toEqual([sentence, false]);
  });
});
