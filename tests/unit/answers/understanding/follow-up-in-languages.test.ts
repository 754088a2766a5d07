import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../src/answers/outcome.ts';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import { BYLINES, understoodOf } from '../../../support/bylines.ts';
import { makeArticle } from '../../../support/make-article.ts';

const articles = [
  makeArticle({
    id: 'hafen',
    title: 'Eine Mauer für den Hafen',
    language: 'de',
    paragraphs: [
      ['Der Hafenrat will eine Mauer aus Granit. Olga Finn leitet den Rat seit dem Sturm.'],
    ],
  }),
  makeArticle({
    id: 'port',
    title: 'Un mur pour le port',
    language: 'fr',
    paragraphs: [
      ['Le conseil du port veut un mur de granit. Olga Finn dirige le conseil depuis la tempête.'],
    ],
  }),
  makeArticle({
    id: 'puerto',
    title: 'Un muro para el puerto',
    language: 'es',
    paragraphs: [
      ['El consejo del puerto quiere un muro de granito. Olga Finn dirige el consejo desde enero.'],
    ],
  }),
  makeArticle({
    id: 'liman',
    title: 'Liman için bir duvar',
    language: 'tr',
    paragraphs: [
      ['Liman kurulu granitten bir duvar istiyor. Kurulu fırtınadan beri Olga Finn yönetiyor.'],
    ],
  }),
];

const pullquote = await createPullquote(articles);
const ask = (text: string, after?: string): Promise<Outcome> =>
  pullquote.ask({
    text,
    today: '2025-06-01',
    ...(after && { previous: { text: 'Olga Finn', articles: [after] } }),
  });

describe('A question that names nothing', () => {
  it.each([
    'Wer leitet sie?',
    'wer leitet sie',
    'Wann wurde es gebaut?',
    'Wie teuer ist das?',
    'Was ist ihr Budget?',
    'Wie hoch ist sein Budget?',
    'Wer hat ihn gebaut?',
    'Warum ist das so?',
    'Wie alt ist er?',
    'Wo steht es?',
    'Und wer bezahlt dafür?',
    'Qui la dirige ?',
    'Quand a-t-il été construit ?',
    'Combien ça coûte ?',
    'Quel est son budget ?',
    "Qui l'a construit ?",
    'Pourquoi cela ?',
    'Quel âge a-t-il ?',
    'Où se trouve-t-elle ?',
    'Et qui le paie ?',
    'Est-elle morte ?',
    '¿Quién la dirige?',
    '¿Cuándo lo construyeron?',
    '¿Cuánto cuesta eso?',
    '¿Cuánto cuesta?',
    '¿Cuándo murió?',
    '¿Cuál es su presupuesto?',
    '¿Quién lo construyó?',
    '¿Por qué eso?',
    '¿Qué edad tiene él?',
    '¿Quién los paga?',
    '¿Y quién lo paga?',
    'Onu kim yönetiyor?',
    'Ne zaman öldü?',
    'Bu ne zaman yapıldı?',
    'Bu ne kadar tutuyor?',
    'Onun bütçesi ne kadar?',
    'Bütçesi ne kadar?',
    'Başkanı kim?',
    'Onu kim yaptı?',
    'O kaç yaşında?',
    'Peki bunu kim ödüyor?',
    'O nerede?',
    'Wer hat sie gegründet?',
    'Warum macht er das?',
    'Wie lange dauert es?',
    'Was passiert dann mit ihnen?',
    'Wie viele davon gibt es?',
    'Woran ist sie gestorben?',
    "Qui l'a fondée ?",
    'Pourquoi fait-il ça ?',
    'Combien de temps ça dure ?',
    'De quoi est-elle morte ?',
    'Comment ils font ?',
    '¿Quién la fundó?',
    '¿Por qué lo hace?',
    '¿Cuánto dura?',
    '¿De qué murió?',
    '¿Cómo se llama?',
    '¿Dónde está?',
    '¿Quién es su jefe?',
    'Onu kim kurdu?',
    'Bunu neden yapıyor?',
    'Neden öldü?',
    'Onlar nasıl yapıyor?',
    'Nerede bulunuyor?',
  ])('is asked back about: %s', async (text) => {
    expect(await ask(text)).toMatchObject({ kind: 'unclear', what: 'subject' });
  });

  it.each([
    ['Wer leitet ihn?', 'hafen'],
    ['Qui le dirige ?', 'port'],
    ['¿Quién lo dirige?', 'puerto'],
    ['Onu kim yönetiyor?', 'liman'],
  ])('leans on what was shown: %s', async (text, id) => {
    expect(await ask(text, id)).toMatchObject({
      sources: { article: { id } },
      follows: 'Olga Finn',
    });
  });
});

describe('A question that stands for itself', () => {
  it.each([
    'Wer leitet den Hafenrat?',
    'Was bedeutet es zu hungern?',
    'Gibt es Fähren?',
    'Stimmt es, dass Bienen frieren?',
    'Warum brauchen Bienen ihre Königin im Winter?',
    'Ist es möglich, Hecken im Mai zu schneiden?',
    'Wie viele Mauern habt ihr?',
    'Mauern: Wozu sind sie gut?',
    'Was kostet es in Bremen?',
    'Pourquoi la reine dort-elle seule ?',
    'Où la reine est-elle ?',
    'Est-il vrai que les abeilles gèlent ?',
    'Y a-t-il des ferries ?',
    'Est-il ouvert au public ?',
    'Que font les abeilles quand il fait froid ?',
    "Qu'est-ce que le son ?",
    'Quel est le prix du miel ?',
    "Pourquoi l'avion est-il en retard ?",
    '¿Por qué dejan los abejorros la colmena?',
    '¿Por qué los abejorros dejan la colmena?',
    '¿Cuándo la ciudad crece?',
    '¿Qué es la miel?',
    '¿Qué es lo mejor para las abejas?',
    '¿Cuáles son las reglas para los setos?',
    '¿Qué son los clades?',
    'Que son los clades',
    'Rejimi kim devirdi?',
    'Bu yıl bal ne kadar?',
    'O adam kim?',
    'Bal fiyatı ne kadar?',
    'Bakteri nedir?',
    'Enerji nedir?',
    'Arılar neden ölüyor?',
  ])('leans on nothing: %s', async (text) => {
    const outcome = await ask(text, 'hafen');
    expect(outcome).not.toHaveProperty('follows');
    expect(outcome.kind).not.toBe('unclear');
  });
});

const stone = BYLINES.find(({ authors }) => authors.includes('Ida Stone'));

describe('An author of what was shown', () => {
  it.each([
    ['Was hat sie noch geschrieben?', 'list of Ida Stone'],
    ['Was hat er sonst noch geschrieben?', 'list of Ida Stone'],
    ['Hat sie noch mehr geschrieben?', 'list of Ida Stone'],
    ['Andere Artikel von ihr?', 'list of Ida Stone'],
    ['Was schreibt sie über Rosen?', 'Ida Stone: rosen'],
    ['Wer ist die Autorin?', 'author of Ida Stone'],
    ['Sind sie sich beim Honigpreis einig?', 'comparison on honigpreis'],
    ["Qu'a-t-elle écrit d'autre ?", 'list of Ida Stone'],
    ["Qu'est-ce qu'elle a écrit d'autre ?", 'list of Ida Stone'],
    ['A-t-elle écrit autre chose ?', 'list of Ida Stone'],
    ["D'autres articles d'elle ?", 'list of Ida Stone'],
    ['Que dit-elle des roses ?', 'Ida Stone: roses'],
    ["Qui est l'autrice ?", 'author of Ida Stone'],
    ['Sont-ils d’accord sur le prix du miel ?', 'comparison on le prix du miel'],
    ['¿Qué más ha escrito ella?', 'list of Ida Stone'],
    ['¿Qué más escribió la autora?', 'list of Ida Stone'],
    ['¿Ha escrito ella algo más?', 'list of Ida Stone'],
    ['¿Otros artículos de ella?', 'list of Ida Stone'],
    ['¿Qué dice ella de las rosas?', 'Ida Stone: las rosas'],
    ['¿Quién es la autora?', 'author of Ida Stone'],
    ['O başka ne yazdı?', 'list of Ida Stone'],
    ['Yazar başka neler yazdı?', 'list of Ida Stone'],
    ['Onun diğer makaleleri neler?', 'list of Ida Stone'],
    ['O güller hakkında ne diyor?', 'Ida Stone: güller'],
    ['Yazarı kim?', 'author of Ida Stone'],
    ['Do they disagree on honey?', 'comparison on honey'],
    ['Was sagt sie dazu?', 'Ida Stone'],
    ['Und was meint er zu Rosen?', 'Ida Stone: rosen'],
    ["Et qu'est-ce qu'elle pense des roses ?", 'Ida Stone: roses'],
    ['¿Y qué piensa ella de las rosas?', 'Ida Stone: las rosas'],
    ['Peki o ne düşünüyor?', 'summary of Ida Stone'],
  ])('is spoken of in “%s”', async (question, understood) => {
    expect(await understoodOf(question, stone)).toBe(understood);
  });
});

describe('Two questions in one', () => {
  it.each([
    'Wer leitet den Hafen, und warum will er Mauern?',
    'Wer leitet den Hafen? Und warum hungern die Bienen?',
    'Qui dirige le port et pourquoi les abeilles meurent-elles ?',
    'Qui dirige le port ? Et pourquoi les abeilles meurent-elles ?',
    '¿Quién dirige el puerto y por qué mueren las abejas?',
    '¿Quién dirige el puerto? ¿Y por qué mueren las abejas?',
    'Limanı kim yönetiyor ve arılar neden ölüyor?',
    'Limanı kim yönetiyor? Peki arılar neden ölüyor?',
  ])('are answered one after the other: %s', async (text) => {
    const outcome = await ask(text);
    expect(outcome).toMatchObject({ kind: 'several', parts: { length: 2 } });
  });

  it.each([
    'Wann und warum hungern die Bienen?',
    'Wer leitet den Hafen und den Rat?',
    'Quand et pourquoi les abeilles meurent-elles ?',
    '¿Cuándo y por qué mueren las abejas?',
    'Arıları kim ve ne zaman öldürdü?',
    'Bal ve şeker neden pahalı?',
  ])('are one if a part of them says nothing: %s', async (text) => {
    expect((await ask(text)).kind).not.toBe('several');
  });
});
