import { describe, expect, it } from 'vitest';
import { analyserOf } from '../../../src/text/analysers.ts';
import { defines, nameAskedFor } from '../../../src/text/definition.ts';
import { termsOf } from '../../../src/text/terms.ts';

function definesIn(language: string, name: string, sentence: string): boolean {
  const { words, shape } = analyserOf(language);
  const form = termsOf(name, words).map(({ term }) => term);
  return shape.definition !== undefined && defines(sentence, [form], shape.definition, words);
}

describe('a question what something is', () => {
  it.each([
    ['en', 'What is the Harbour Watch?', 'Harbour Watch'],
    ['en', 'what are tide clocks', 'tide clocks'],
    ['en', 'Who was Olga Finn?', 'Olga Finn'],
    ['de', 'Was ist die Hafenwacht?', 'Hafenwacht'],
    ['fr', 'Qu’est-ce que la garde du port ?', undefined],
    ['fr', 'C’est quoi, la Garde ?', 'Garde'],
    ['es', '¿Qué es la Guardia del Puerto?', 'Guardia del Puerto'],
    ['tr', 'Liman Nöbeti nedir?', 'Liman Nöbeti'],
    ['en', 'What is the aim of the harbour board?', undefined],
    ['en', 'Why is the Harbour Watch late?', undefined],
  ])('names it, in %s: %s', (language, question, name) => {
    expect(nameAskedFor(question, analyserOf(language).shape.definition)).toBe(name);
  });
});

describe('a sentence', () => {
  it.each([
    ['en', 'Harbour Watch', 'The Harbour Watch is a club of nine pilots.'],
    ['en', 'Harbour Watch', 'The Harbour Watch, a club of nine pilots, meets in a shed.'],
    ['en', 'tide clocks', 'Tide clocks are devices that count the moon.'],
    ['en', 'tide clocks', 'They keep tide clocks—brass discs with one hand—in the shed.'],
    ['en', 'Olga Finn', 'It was led by Olga Finn, who was a pilot herself.'],
    ['en', 'Gull', 'The club owns a boat known as the Gull.'],
    ['de', 'Hafenwacht', 'Die Hafenwacht ist ein Verein von neun Lotsen.'],
    ['de', 'Hafenwacht', 'Dort tagt die Hafenwacht, ein Verein von neun Lotsen.'],
    ['fr', 'Garde', 'La Garde est une société de neuf pilotes.'],
    ['es', 'Guardia', 'La Guardia, una sociedad de nueve pilotos, se reúne aquí.'],
    ['tr', 'Liman Nöbeti', 'Liman Nöbeti, dokuz kılavuzun kurduğu bir dernektir.'],
  ])('says what it is, in %s: %s: %s', (language, name, sentence) => {
    expect(definesIn(language, name, sentence)).toBe(true);
  });

  it.each([
    ['en', 'Harbour Watch', 'The shed of the Harbour Watch is a ruin.'],
    ['en', 'Harbour Watch', 'The Harbour Watch is late again.'],
    ['en', 'Harbour Watch', 'The Harbour Watch, the board and the museum agree.'],
    ['en', 'Harbour Watch', 'The harbour is a place to watch.'],
    ['de', 'Hafenwacht', 'Die Hafenwacht, die im Schuppen tagt, ist müde.'],
    ['fr', 'Garde', 'La Garde est en retard.'],
    ['es', 'Guardia', 'La Guardia llega tarde.'],
  ])('merely mentions it, in %s: %s: %s', (language, name, sentence) => {
    expect(definesIn(language, name, sentence)).toBe(false);
  });
});
