import { describe, expect, it } from 'vitest';
import { analyserOf } from '../../../src/text/analysers.ts';
import { en } from '../../../src/text/languages/en.ts';
import {
  isOfOthers,
  isTurned,
  isWholeStatement,
  pointsBack,
  refersBack,
} from '../../../src/text/sentence-shape.ts';

describe('pointsBack', () => {
  it.each([
    'He kept the light for thirty years.',
    '“They never came back,” she said.',
    'This network has spread to three countries.',
    'However, nobody had asked the keeper.',
    'For example, the lamp went out twice.',
    'But even if that were so, the tower would stand.',
    'It brings together people from both shores.',
    'The danger of such a storm was known.',
    'Only through such an effort can the tower be saved.',
    'Just three months later, the lamp was moved.',
    'The latter was never found.',
  ])('holds for “%s”', (sentence) => {
    expect(pointsBack(sentence, en.shape)).toBe(true);
  });

  it.each([
    'The lighthouse was lit in 1868.',
    'It is essential to keep the stairs dry.',
    'It is not sufficient to paint the door.',
    'This year the harbour froze.',
    'Most of the boats were lost.',
    'Thirty keepers served there.',
    'Hershel Bay was named after a family.',
    'The revelation that boats were lost moved the town.',
    '灯台は1868年に建てられた。',
  ])('does not for “%s”', (sentence) => {
    expect(pointsBack(sentence, en.shape)).toBe(false);
  });
});

describe('refersBack', () => {
  it.each([
    'The keeper plays a part in this struggle.',
    'Tehran responded to that text.',
    'Nobody had thought of that.',
    'The town forbade such action.',
    'A lamp would be useful here.',
    'Most sailors preferred the latter.',
    'In 1998 he left the island.',
    'When they returned, the lamp was out.',
  ])('holds for “%s”', (sentence) => {
    expect(refersBack(sentence, en.shape)).toBe(true);
  });

  it.each([
    'The lamp was lit this year for those who sail.',
    'The news that the lamp was lit spread.',
    'Harbours such as Hollow Point freeze.',
    'The baker said he would stay.',
    'In 1998 Ann Lee left her island.',
    'Keepers wrote their names on the wall.',
    'Nothing in this country burns longer.',
  ])('does not for “%s”', (sentence) => {
    expect(refersBack(sentence, en.shape)).toBe(false);
  });
});

describe('isTurned', () => {
  it.each([
    ['Some say that the lamp is too dear.', 'But oil costs less than a wreck.'],
    ['Critics of the tower often argue that nobody looks at it.', 'Sailors do.', 'Yet they do.'],
    ['The tower is too old to keep.', 'That is plainly wrong.'],
    ['Of course, a buoy is cheaper.', 'However, no buoy has a keeper.'],
  ])('holds for “%s”', (sentence, ...after) => {
    expect(isTurned(sentence, after, en.shape)).toBe(true);
  });

  it.each([
    ['The lamp is dear.', 'But oil costs less than a wreck.'],
    ['Some say that the lamp is too dear.', 'They want a buoy.'],
    ['The tower is old.'],
  ])('does not for “%s”', (sentence, ...after) => {
    expect(isTurned(sentence, after, en.shape)).toBe(false);
  });
});

describe('isWholeStatement', () => {
  it.each([
    'The keeper left in 1971.',
    '“I never minded the stairs,” she told a visitor.',
    'The group is the largest of all (in members).',
    'The group met in the Old Hall. (OLDH)',
    '灯台は1868年に建てられた。',
    'अंतिम रखवाला चला गया।',
  ])('holds for “%s”', (sentence) => {
    expect(isWholeStatement(sentence, en.shape)).toBe(true);
  });

  it.each([
    ['a question', 'Who kept the light in winter?'],
    ['a quoted question', '“Who kept the light?”'],
    ['half a quotation', '“I never minded the stairs.'],
    ['the other half', 'I minded the fog,” she said.'],
    ['a quotation with straight marks cut in two', '"I never minded the stairs.'],
    ['a half sentence', 'and then they left the island.'],
    ['a list’s head', 'The keeper had three duties in winter:'],
    ['an item', 'Oil for the lamp and rope'],
    ['an item by its mark', '• The lamp has to burn all night.'],
    ['an item by its number', '1.Towers are no cheaper than buoys.'],
    ['a footnote', '[12] The lamp was described by Reed in 1907.'],
    ['a caption', 'Figure 3: The lamp as it stood in 1907.'],
    ['a scrap', 'Not at all.'],
    ['an open bracket', 'The tower (built in 1868 was painted.'],
    ['a note about authors', 'Ann Lee and Tom Reed contributed to this report.'],
    ['a disclaimer', 'The opinions expressed in this commentary are solely hers.'],
  ])('does not for %s', (_, sentence) => {
    expect(isWholeStatement(sentence, en.shape)).toBe(false);
  });
});

const shapeOf = (language: string) => analyserOf(language).shape;

describe('a sentence in another language', () => {
  it.each([
    ['de', 'Die Stadt hat für dieses Vorhaben kein Geld.'],
    ['de', 'Niemand spricht darüber.'],
    ['fr', 'La ville n’a pas d’argent pour ce projet.'],
    ['fr', 'Le maire préfère cette dernière.'],
    ['es', 'La ciudad no tiene dinero para ese proyecto.'],
    ['es', 'El alcalde firmó dicho acuerdo.'],
    ['tr', 'Belediyenin bu proje için parası yok.'],
  ])('refers back, in %s: %s', (language, sentence) => {
    expect(refersBack(sentence, shapeOf(language))).toBe(true);
  });

  it.each([
    ['de', 'Die Lampe brannte in diesem Winter jede Nacht.'],
    ['de', 'Die Wärter, die das Öl trugen, waren müde.'],
    ['fr', 'La lampe a brûlé chaque nuit de cet hiver.'],
    ['fr', 'C’est la mer qui décide, et ce que disent les cartes ne compte pas.'],
    ['fr', 'On attendit jusqu’à ce qu’il fasse nuit.'],
    ['tr', 'Lamba şu anda yanıyor.'],
    ['es', 'La lámpara ardió cada noche de este invierno.'],
    ['es', 'El faro está al este de la ciudad.'],
    ['tr', 'Lamba bu kış her gece yandı.'],
  ])('refers to nothing before, in %s: %s', (language, sentence) => {
    expect(refersBack(sentence, shapeOf(language))).toBe(false);
  });

  it.each([
    [
      'de',
      'Manche Kritiker sagen, die Lampe sei zu teuer.',
      'Doch Öl kostet weniger als ein Wrack.',
    ],
    ['de', 'Zwar ist eine Boje billiger.', 'Aber keine Boje hat einen Wärter.'],
    ['de', 'Der Turm ist zu alt.', 'Das ist schlicht falsch.'],
    [
      'fr',
      'Certains disent que la lampe est trop chère.',
      'Mais l’huile coûte moins qu’un naufrage.',
    ],
    ['fr', 'Certes, une bouée coûte moins.', 'Pourtant aucune bouée n’a de gardien.'],
    ['fr', 'La tour est trop vieille.', 'C’est faux.'],
    [
      'es',
      'Algunos dicen que la lámpara es cara.',
      'Pero el aceite cuesta menos que un naufragio.',
    ],
    ['es', 'La torre es demasiado vieja.', 'Eso es sencillamente falso.'],
    ['tr', 'Bazıları lambanın pahalı olduğunu söylüyor.', 'Ama yağ bir kazadan ucuzdur.'],
    ['tr', 'Kule çok eski.', 'Bu doğru değil.'],
  ])('is turned by what follows, in %s: %s', (language, sentence, ...after) => {
    expect(isTurned(sentence, after, shapeOf(language))).toBe(true);
  });

  it.each([
    ['de', 'Die Lampe ist teuer.', 'Aber Öl kostet weniger als ein Wrack.'],
    ['fr', 'La lampe est chère.', 'Mais l’huile coûte moins qu’un naufrage.'],
    ['es', 'Algunos dicen que la lámpara es cara.', 'Quieren una boya.'],
    ['tr', 'Lamba pahalı.', 'Ama yağ bir kazadan ucuzdur.'],
  ])('is not turned, in %s: %s', (language, sentence, ...after) => {
    expect(isTurned(sentence, after, shapeOf(language))).toBe(false);
  });

  it.each([
    ['de', 'Drei Mythen über Leuchttürme'],
    ['fr', 'Les idées reçues'],
    ['es', 'Tres mitos sobre los faros'],
    ['tr', 'Yanılgılar ve itirazlar'],
  ])('a heading is of what others hold, in %s: %s', (language, heading) => {
    expect(isOfOthers(heading, shapeOf(language))).toBe(true);
    expect(isOfOthers('1868', shapeOf(language))).toBe(false);
  });
});
