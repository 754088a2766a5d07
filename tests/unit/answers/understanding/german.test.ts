import { describe, expect, it } from 'vitest';
import { leftAsItIs, understoodOf } from '../../../support/bylines.ts';

describe('German', () => {
  it.each([
    ['Was sagt Quill über Sanktionen?', 'Mara Quill: sanktionen'],
    ['was sagt quill zu sanktionen', 'Mara Quill: sanktionen'],
    ['Was meint Mara Quill zu den Sanktionen?', 'Mara Quill: den sanktionen'],
    ['Was hält Birch von der Wahl?', 'Tomas Birch: der wahl'],
    ['Wie denkt Birch über Verhandlungen?', 'Tomas Birch: verhandlungen'],
    ['Was hat Birch über die Wahl geschrieben?', 'Tomas Birch: die wahl'],
    ['was hat quill zu sanktionen gesagt', 'Mara Quill: sanktionen'],
    ['Wie äußert sich Birch zur Wahl?', 'Tomas Birch: wahl'],
    ['Laut Quill, wo warten die Zellen?', 'Mara Quill: wo warten die zellen'],
    ['Wo warten laut Quill die Zellen?', 'Mara Quill: wo warten die zellen'],
    ['Wer wählt nach Birchs Meinung frei?', 'Tomas Birch: wer wählt frei'],
    ['Birch zufolge ist die Wahl was?', 'Tomas Birch: ist die wahl was'],
    ['Nach Ansicht von Birch, ist die Wahl frei?', 'Tomas Birch: ist die wahl frei'],
    ['Quills Meinung zu Sanktionen', 'Mara Quill: sanktionen'],
    ['Was ist Quills Meinung zu Sanktionen?', 'Mara Quill: sanktionen'],
    ['quills meinung zu sanktionen', 'Mara Quill: sanktionen'],
    ['Wie lautet Birchs Haltung zu Verhandlungen?', 'Tomas Birch: verhandlungen'],
    ['Die Meinung von Birch über die Wahl', 'Tomas Birch: die wahl'],
    ['Welche Meinung hat Birch zu Verhandlungen?', 'Tomas Birch: verhandlungen'],
    ['Was steht im Artikel von Birch über das Regime?', 'Tomas Birch: das regime'],
    ['Im Artikel von Birch: Wer führt das Regime?', 'Tomas Birch: wer führt das regime'],
    ['Was sagt der Artikel von Birch über das Regime?', 'Tomas Birch: das regime'],
    ['in birchs artikel, wer führt das regime', 'Tomas Birch: wer führt das regime'],
    ['Warum nennt Birch die Wahl eine Farce?', '(Tomas Birch): warum nennt die wahl eine farce'],
    [
      'Wen macht Birch verantwortlich für die Wahl?',
      '(Tomas Birch): wen macht verantwortlich für die wahl',
    ],
    ['Kritisiert Quill die Sanktionen?', '(Mara Quill): kritisiert die sanktionen'],
    ['Erwähnt Ida Stone die Königin?', 'Ida Stone: die königin'],
    ['Sagt Quill, dass Sanktionen bleiben müssen?', 'Mara Quill: sanktionen bleiben müssen'],
    [
      'Welche Gründe nennt Birch für den Betrug?',
      '(Tomas Birch): welche gründe nennt für den betrug',
    ],
    ['Was schreibt The Orchard Review über Honig?', 'The Orchard Review: honig'],
    ['Was kostet Honig laut Robert Stone?', 'Robert Stone: was kostet honig'],
    ['Quill über Sanktionen', 'Mara Quill: sanktionen'],
    ['Birch: wer führt das Regime?', 'Tomas Birch: wer führt das regime'],
    ['weißt du, was Quill über Sanktionen sagt?', 'Mara Quill: sanktionen'],
    ['Was denken Birch und Quill über das Regime?', 'Tomas Birch, Mara Quill: das regime'],
  ])('“%s” asks %s', async (question, understood) => {
    expect(await understoodOf(question)).toBe(understood);
  });

  it.each([
    ['Wer ist Ida Stone?', 'author of Ida Stone'],
    ['wer ist eigentlich tomas birch', 'author of Tomas Birch'],
    ['Was hat Ida Stone noch geschrieben?', 'list of Ida Stone'],
    ['Was hat Ida Stone sonst noch geschrieben?', 'list of Ida Stone'],
    ['Welche Artikel hat Ida Stone geschrieben?', 'list of Ida Stone'],
    ['Welche Artikel gibt es von Birch?', 'list of Tomas Birch'],
    ['Gibt es noch mehr von Stone?', 'list of Ida Stone, Robert Stone'],
    ['Zeig mir alle Artikel von Birch', 'list of Tomas Birch'],
    ['Welcher Artikel ist der neueste?', 'newest'],
    ['Was ist der neueste Artikel?', 'newest'],
    ['welches ist der neuste artikel', 'newest'],
    ['Was ist der letzte Artikel von Ida Stone?', 'newest of Ida Stone'],
    ['Welches ist der älteste Artikel?', 'oldest'],
    ['Wie viele Artikel gibt es?', 'count'],
    ['wieviele artikel hat birch geschrieben', 'count of Tomas Birch'],
    ['Wovon handeln die Artikel?', 'overview'],
    ['Worum geht es in den Artikeln?', 'overview'],
    ['Welche Themen behandeln die Artikel?', 'overview'],
    ['Fasse den Artikel von Birch zusammen', 'summary of Tomas Birch on den artikel von'],
    ['fass birchs artikel zusammen', 'summary of Tomas Birch on artikel'],
    [
      'Kannst du mir den Artikel von Birch zusammenfassen?',
      'summary of Tomas Birch on den artikel von',
    ],
    ['Zusammenfassung des Artikels über Honig', 'summary on artikels über honig'],
    ['Gib mir eine kurze Zusammenfassung von Quills Artikel', 'summary of Mara Quill on artikel'],
    [
      'Was ist das Hauptargument des Artikels von Birch?',
      'summary of Tomas Birch on des artikels von',
    ],
    ['was ist birchs hauptargument', 'summary of Tomas Birch'],
    ['Worum geht es im Artikel von Quill?', 'summary of Mara Quill on artikel von'],
    ['tldr birch artikel', 'summary of Tomas Birch on artikel'],
    ['Sind sich die Artikel über den Honigpreis einig?', 'comparison on den honigpreis'],
    ['Widersprechen sich die Artikel beim Honigpreis?', 'comparison on honigpreis'],
    [
      'Sind Birch und Quill einer Meinung über das Regime?',
      'comparison of Tomas Birch, Mara Quill on das regime',
    ],
    [
      'Worin unterscheiden sich Birch und Quill bei den Sanktionen?',
      'comparison of Tomas Birch, Mara Quill on den sanktionen',
    ],
    ['Vergleiche Birch und Quill zum Regime', 'comparison of Tomas Birch, Mara Quill on regime'],
    [
      'Was sind die Unterschiede zwischen Birch und Quill zum Regime?',
      'comparison of Tomas Birch, Mara Quill on regime',
    ],
  ])('“%s” wants the %s', async (question, understood) => {
    expect(await understoodOf(question)).toBe(understood);
  });

  it.each([
    'Wo wachsen Rosen?',
    'Wie viel kostet ein Glas Honig?',
    'Warum schläft die Königin allein?',
    'Was passiert im Mai?',
    'Sind Rosen rot?',
    'Wer ist der erste Präsident?',
    'Was ist das Thema der Wahl?',
  ])('“%s” is left as it is', async (question) => {
    expect(await understoodOf(question)).toBe(leftAsItIs(question));
  });
});
