import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionLanguages } from '../../../src/text/question-languages.ts';
import { hostileText } from '../../support/hostile-text.ts';

describe('the languages that a question may be in', () => {
  it.each([
    ['How long did the keeper stay on the island?', ['de', 'en'], 'en'],
    ['Wie lange blieb der Wärter auf der Insel?', ['en', 'de'], 'de'],
    ['HOW LONG DID THE KEEPER STAY?', ['de', 'en'], 'en'],
    ['¿Cuánto tiempo vivió el farero en la isla?', ['en', 'es', 'fr'], 'es'],
    ['cual es el faro mas antiguo de la costa', ['fr', 'es'], 'es'],
    ['Combien de temps le gardien est-il resté sur l’île ?', ['en', 'es', 'fr'], 'fr'],
    ['Istanbul ne zaman fethedildi', ['en', 'tr'], 'tr'],
    ['Turkiyenin en eski deniz feneri nerede', ['en', 'tr'], 'tr'],
    ['Кто построил маяк на острове?', ['en', 'ru'], 'ru'],
    ['灯台はいつ建てられましたか', ['zh', 'ja'], 'ja'],
    ['灯塔是什么时候建造的？', ['ja', 'zh'], 'zh'],
    ['当 Sky Digital 推出时使用的是什么卫星？', ['en', 'zh'], 'zh'],
  ])('of “%s” among %j is %s', async (question, among, language) => {
    expect(await questionLanguages(question, among)).toEqual([language]);
  });

  it.each([
    ['Quando è stato costruito il faro di Genova?', ['en', 'it'], 'it'],
    ['Chi governa Roma?', ['en', 'it'], 'it'],
    ['Πότε χτίστηκε ο φάρος;', ['en', 'el'], 'el'],
    ['When was the lighthouse built?', ['it', 'en'], 'en'],
  ])('is one without an analyser, too: “%s” among %j', async (question, among, language) => {
    expect(await questionLanguages(question, among)).toEqual([language]);
  });

  it('is asked beside one that is like it and has an analyser', async () => {
    const among = ['es', 'pt'];
    for (const question of [
      'Quando foi construída a torre de Belém?',
      'Quem escreveu as cartas que o faroleiro guardou?',
      'O que não se sabe sobre os navios que chegaram à noite?',
    ])
      expect(await questionLanguages(question, among)).toContain('pt');
    expect(await questionLanguages('¿Cuándo se construyó la torre?', among)).toContain('es');
  });

  it('is Chinese by letters that Japanese has otherwise', async () => {
    for (const question of ['各频道的年度传输费是多少？', '灯塔属于哪个国家', '历史学会设计图书馆'])
      expect(await questionLanguages(question, ['ja', 'zh'])).toEqual(['zh']);
    expect(await questionLanguages('日本国憲法第九条', ['zh', 'ja'])).toContain('ja');
    expect(await questionLanguages('戒壇院四天王像', ['ja'])).toEqual(['ja']);
  });

  it('goes by the asker’s words, and not by those that are quoted', async () => {
    const question = 'What does “Der Weg ist das Ziel und nicht die Strafe” mean?';
    expect(await questionLanguages(question, ['de', 'en'])).toEqual(['en']);
    expect(await questionLanguages('„Der Weg ist das Ziel“', ['en', 'de'])).toContain('de');
  });

  it('is each of them for names, whatever they look like', async () => {
    for (const name of ['Berlin Wall?', 'angela merkel', 'Angela Merkel', 'NATO', 'Marie Curie'])
      expect(new Set(await questionLanguages(name, ['en', 'de']))).toEqual(new Set(['en', 'de']));
    expect(await questionLanguages('NATO', ['ja'])).toEqual(['ja']);
  });

  it('is each of them for a name or a figure, however many they are', async () => {
    const among = ['de', 'fr', 'es', 'tr', 'it', 'ru', 'en'];
    for (const words of ['Agnes Moor', '1987', 'kiln'])
      expect(new Set(await questionLanguages(words, among))).toEqual(new Set(among));
  });

  it('is the only one for keywords in it', async () => {
    for (const words of [
      'lighthouse keeper salary',
      'Saint Pierre Washington letters',
      'otto von bismarck born',
      'Kraków court moved Warsaw',
    ])
      expect(await questionLanguages(words, ['en'])).toEqual(['en']);
  });

  it('is another one if it is clearly in none of them', async () => {
    expect(await questionLanguages('Кто построил маяк на острове?', ['en', 'de'])).toEqual(['ru']);
    expect(await questionLanguages('Quando è stato costruito il faro?', ['en'])).not.toContain(
      'en',
    );
    expect(await questionLanguages('When was the lighthouse built?', ['de', 'tr'])).toEqual(['en']);
    expect(await questionLanguages('灯台はいつ建てられましたか', ['en'])).toEqual(['ja']);
    expect(await questionLanguages('灯台はいつ建てられましたか', ['zh', 'en'])).toEqual(['ja']);
    expect(await questionLanguages('灯塔是什么时候建造的？', ['ja', 'en'])).toEqual(['zh']);
  });

  it('is none that has other letters', async () => {
    for (const words of ['לוי', 'Ωμέγα'])
      expect(await questionLanguages(words, ['de', 'ru'])).not.toContain('de');
    expect(await questionLanguages('לוי', ['de', 'en'])).toEqual(['und']);
  });

  it('is at least one, and not more than three for more than names', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileText({ maxLength: 30 }),
        fc.uniqueArray(fc.constantFrom('en', 'de', 'ja', 'it', 'ar', 'x-own'), { minLength: 1 }),
        async (text, among) => {
          const some = await questionLanguages(text, among);
          expect(some.length).toBeGreaterThanOrEqual(1);
          expect(new Set(some).size).toBe(some.length);
          const few = await questionLanguages(`lighthouse keeper salary ${text}`, among);
          expect(few.length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});
