import { describe, expect, it } from 'vitest';
import { leftAsItIs, understoodOf } from '../../../support/bylines.ts';

describe('Spanish', () => {
  it.each([
    ['¿Qué dice Quill sobre las sanciones?', 'Mara Quill: las sanciones'],
    ['qué opina birch de la elección', 'Tomas Birch: la elección'],
    ['¿Qué piensa Birch sobre la negociación?', 'Tomas Birch: la negociación'],
    ['que piensa birch acerca de la negociacion', 'Tomas Birch: la negociacion'],
    ['¿Qué ha escrito Birch sobre la elección?', 'Tomas Birch: la elección'],
    ['Según Quill, ¿dónde esperan las células?', 'Mara Quill: dónde esperan las células'],
    ['segun quill donde esperan las celulas', 'Mara Quill: donde esperan las celulas'],
    ['De acuerdo con Birch, ¿quién vota libremente?', 'Tomas Birch: quién vota libremente'],
    ['¿Cuál es la opinión de Birch sobre la elección?', 'Tomas Birch: la elección'],
    ['¿Qué opinión tiene Birch de la elección?', 'Tomas Birch: la elección'],
    ['En opinión de Quill, ¿deben seguir las sanciones?', 'Mara Quill: deben seguir las sanciones'],
    ['Para Birch, ¿qué es la elección?', 'Tomas Birch: qué es la elección'],
    [
      '¿Por qué Birch llama farsa a la elección?',
      '(Tomas Birch): por qué llama farsa a la elección',
    ],
    [
      '¿Por qué llama Birch farsa a la elección?',
      '(Tomas Birch): por qué llama farsa a la elección',
    ],
    ['¿Cómo describe Quill las células durmientes?', 'Mara Quill: cómo las células durmientes'],
    ['¿Habla Quill de sanciones?', 'Mara Quill: sanciones'],
    ['¿Quill dice que las sanciones deben seguir?', 'Mara Quill: las sanciones deben seguir'],
    ['En el artículo de Birch, ¿quién dirige el régimen?', 'Tomas Birch: quién dirige el régimen'],
    ['¿Qué dice el artículo de Birch sobre el régimen?', 'Tomas Birch: el régimen'],
    ['¿Qué dice The Orchard Review sobre la miel?', 'The Orchard Review: la miel'],
    ['La postura de Quill ante las sanciones', 'Mara Quill: las sanciones'],
    ['Quill sobre las sanciones', 'Mara Quill: las sanciones'],
    ['Birch: ¿quién dirige el régimen?', 'Tomas Birch: quién dirige el régimen'],
    ['¿Cuánto cuesta la miel según Robert Stone?', 'Robert Stone: cuánto cuesta la miel'],
  ])('“%s” asks %s', async (question, understood) => {
    expect(await understoodOf(question)).toBe(understood);
  });

  it.each([
    ['¿Quién es Ida Stone?', 'author of Ida Stone'],
    ['quien es tomas birch', 'author of Tomas Birch'],
    ['¿Qué más escribió Ida Stone?', 'list of Ida Stone'],
    ['¿Qué más ha escrito Ida Stone?', 'list of Ida Stone'],
    ['¿Qué artículos ha escrito Ida Stone?', 'list of Ida Stone'],
    ['¿Cuáles son los artículos de Birch?', 'list of Tomas Birch'],
    ['¿Cuál es el último artículo?', 'newest'],
    ['cual es el articulo mas reciente', 'newest'],
    ['¿Cuál es el primer artículo de Ida Stone?', 'oldest of Ida Stone'],
    ['¿Cuál es el artículo más antiguo?', 'oldest'],
    ['¿Cuántos artículos hay?', 'count'],
    ['cuantos articulos ha escrito birch', 'count of Tomas Birch'],
    ['¿De qué tratan los artículos?', 'overview'],
    ['¿Qué temas tratan los artículos?', 'overview'],
    ['Resume el artículo de Birch', 'summary of Tomas Birch on el artículo de'],
    ['¿puedes resumir el artículo de Birch por favor?', 'summary of Tomas Birch on el artículo de'],
    ['Hazme un resumen del artículo sobre la miel', 'summary on artículo sobre la miel'],
    ['resumen del articulo de quill', 'summary of Mara Quill on del articulo de'],
    [
      '¿Cuál es el argumento principal del artículo de Birch?',
      'summary of Tomas Birch on artículo de',
    ],
    ['¿De qué trata el artículo de Quill?', 'summary of Mara Quill on el artículo de'],
    ['tl;dr del artículo de Birch', 'summary of Tomas Birch on artículo de'],
    [
      '¿Están los artículos de acuerdo sobre el precio de la miel?',
      'comparison on el precio de la miel',
    ],
    ['¿Los autores discrepan sobre las sanciones?', 'comparison on las sanciones'],
    [
      '¿Coinciden Birch y Quill sobre el régimen?',
      'comparison of Tomas Birch, Mara Quill on el régimen',
    ],
    [
      '¿Están de acuerdo Birch y Quill en las sanciones?',
      'comparison of Tomas Birch, Mara Quill on las sanciones',
    ],
    [
      'Compara a Birch y Quill sobre el régimen',
      'comparison of Tomas Birch, Mara Quill on el régimen',
    ],
    [
      '¿Cuáles son las diferencias entre Birch y Quill sobre el régimen?',
      'comparison of Tomas Birch, Mara Quill on el régimen',
    ],
  ])('“%s” wants the %s', async (question, understood) => {
    expect(await understoodOf(question)).toBe(understood);
  });

  it.each([
    '¿Dónde crecen las rosas?',
    '¿Cuánto cuesta un tarro de miel?',
    '¿Por qué duerme sola la reina?',
    '¿Qué pasará en mayo?',
  ])('“%s” is left as it is', async (question) => {
    expect(await understoodOf(question)).toBe(leftAsItIs(question));
  });
});
