import { describe, expect, it } from 'vitest';
import { leftAsItIs, understoodOf } from '../../../support/bylines.ts';

describe('French', () => {
  it.each([
    ['Que dit Quill sur les sanctions ?', 'Mara Quill: les sanctions'],
    ['Que dit Quill des sanctions ?', 'Mara Quill: sanctions'],
    ["qu'est-ce que Quill dit des sanctions", 'Mara Quill: sanctions'],
    ['qu est ce que birch pense de la négociation', 'Tomas Birch: la négociation'],
    ["Que pense Birch de l'élection ?", "Tomas Birch: l'élection"],
    ["Qu'a écrit Birch sur l'élection ?", "Tomas Birch: l'élection"],
    [
      'Selon Quill, où attendent les cellules dormantes ?',
      'Mara Quill: où attendent les cellules dormantes',
    ],
    ["D'après Birch, qui vote librement ?", 'Tomas Birch: qui vote librement'],
    ["d'apres birch qui vote", 'Tomas Birch: qui vote'],
    ["De l'avis de Birch, l'élection est-elle libre ?", "Tomas Birch: l'élection est elle libre"],
    ["Quel est l'avis de Birch sur l'élection ?", "Tomas Birch: l'élection"],
    ["c'est quoi l'opinion de Mara Quill sur les sanctions", 'Mara Quill: les sanctions'],
    ["L'avis de Quill concernant les sanctions", 'Mara Quill: les sanctions'],
    ['Quill dit-il que les sanctions doivent rester ?', 'Mara Quill: les sanctions doivent rester'],
    ['Quill parle-t-il de sanctions ?', 'Mara Quill: sanctions'],
    [
      "Pourquoi Birch appelle-t-il l'élection une farce ?",
      "(Tomas Birch): pourquoi appelle t il l'élection une farce",
    ],
    ['Pourquoi Birch critique le régime ?', '(Tomas Birch): pourquoi critique le régime'],
    ['Comment Quill décrit-il les cellules ?', 'Mara Quill: comment les cellules'],
    ["Dans l'article de Birch, qui dirige le régime ?", 'Tomas Birch: qui dirige le régime'],
    ["L'article d'Ida Stone parle-t-il de la reine ?", "Ida Stone: l'article d' la reine"],
    ['Que dit The Orchard Review du prix du miel ?', 'The Orchard Review: prix du miel'],
    ["que dit l'Orchard Review sur le miel", 'The Orchard Review: le miel'],
    ['Quel est le prix du miel selon Robert Stone ?', 'Robert Stone: quel est le prix du miel'],
    ['Quill sur les sanctions', 'Mara Quill: les sanctions'],
    ['Birch : qui dirige le régime ?', 'Tomas Birch: qui dirige le régime'],
    ["Et les sanctions, qu'en pense Quill ?", 'Mara Quill: les sanctions'],
    ['Que reproche Birch au régime ?', '(Tomas Birch): que reproche au régime'],
  ])('“%s” asks %s', async (question, understood) => {
    expect(await understoodOf(question)).toBe(understood);
  });

  it.each([
    ['Qui est Ida Stone ?', 'author of Ida Stone'],
    ["c'est qui Tomas Birch", 'author of Tomas Birch'],
    ["Qu'a écrit d'autre Ida Stone ?", 'list of Ida Stone'],
    ["Qu'est-ce qu'Ida Stone a écrit d'autre ?", 'list of Ida Stone'],
    ['Quels articles a écrits Ida Stone ?', 'list of Ida Stone'],
    ['Quels sont les articles de Birch ?', 'list of Tomas Birch'],
    ['Quel est le dernier article ?', 'newest'],
    ["quel est l'article le plus récent", 'newest'],
    ["Quel est le premier article d'Ida Stone ?", 'oldest of Ida Stone'],
    ['Quel est le plus ancien article ?', 'oldest'],
    ["Combien d'articles y a-t-il ?", 'count'],
    ["combien d'articles a écrit birch", 'count of Tomas Birch'],
    ['De quoi parlent les articles ?', 'overview'],
    ['Quels sont les sujets des articles ?', 'overview'],
    ["Résume l'article de Birch", "summary of Tomas Birch on l'article de"],
    ["peux-tu résumer l'article de Birch s'il te plaît", "summary of Tomas Birch on l'article de"],
    ["resume moi l'article sur le miel", "summary on l'article sur le miel"],
    ["Résumé de l'article sur les haies", "summary on l'article sur les haies"],
    ["Fais un résumé de l'article de Quill", "summary of Mara Quill on l'article de"],
    [
      "Quel est l'argument principal de l'article de Birch ?",
      "summary of Tomas Birch on l'article de",
    ],
    ["De quoi parle l'article de Quill ?", "summary of Mara Quill on l'article de"],
    ["tl;dr de l'article de Birch", "summary of Tomas Birch on l'article de"],
    ["Les articles sont-ils d'accord sur le prix du miel ?", 'comparison on le prix du miel'],
    ['Est-ce que les auteurs divergent sur les sanctions ?', 'comparison on les sanctions'],
    [
      "Birch et Quill sont-ils d'accord sur le régime ?",
      'comparison of Tomas Birch, Mara Quill on le régime',
    ],
    ['Compare Birch et Quill sur le régime', 'comparison of Tomas Birch, Mara Quill on le régime'],
    [
      'Quelles sont les différences entre Birch et Quill sur le régime ?',
      'comparison of Tomas Birch, Mara Quill on le régime',
    ],
  ])('“%s” wants the %s', async (question, understood) => {
    expect(await understoodOf(question)).toBe(understood);
  });

  it.each([
    'Où poussent les roses ?',
    'Combien coûte un pot de miel ?',
    'Qui a tué la reine ?',
    'Pourquoi la reine dort-elle seule ?',
    'Quel est le prix du miel ?',
  ])('“%s” is left as it is', async (question) => {
    expect(await understoodOf(question)).toBe(leftAsItIs(question));
  });
});
