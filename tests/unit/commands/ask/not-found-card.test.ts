import { ComponentType } from 'discord-api-types/v10';
import type { APIStringSelectComponent } from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAnswer } from '../../../../commands/ask/answer-card.ts';
import { PUBLIC } from '../../../support/answer-options.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { textsOf } from '../../../support/texts-of.ts';
import { walkComponents } from '../../../../src/presentation/cards/walk-components.ts';
import type { Reply } from '../../../../src/presentation/cards/reply.ts';
import { voiceFor } from '../../../../src/presentation/wording/voice.ts';
import { ENGLISH } from '../../../support/voices.ts';

const question = 'Who won?';

function selectsIn({ components }: Reply): readonly APIStringSelectComponent[] {
  return [...walkComponents(components)].filter(
    (component) => component.type === ComponentType.StringSelect,
  );
}

function labelsIn({ components }: Reply): readonly string[] {
  return [...walkComponents(components)].flatMap((component) =>
    component.type === ComponentType.Button && 'label' in component ? (component.label ?? '') : [],
  );
}

const articles = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((title) =>
  makeArticle({ title }),
);

describe('drawAnswer, when nothing was found', () => {
  it('is private even if a public answer was asked for', () => {
    const reply = drawAnswer({ kind: 'not-found', question, nearest: [] }, PUBLIC, ENGLISH);
    expect(reply.visibility).toBe('private');
  });

  it('says so and offers the five nearest articles', () => {
    const reply = drawAnswer({ kind: 'not-found', question, nearest: articles }, PUBLIC, ENGLISH);
    expect(textsOf(reply.components)).toEqual([
      '**I found no passage that answers this.**',
      '-# Question: Who won?',
      'Nearest to your words:',
      'Try other words, or look into one of these articles.',
    ]);
  });

  it('offers the nearest articles in a select, of which the first is open', () => {
    const reply = drawAnswer({ kind: 'not-found', question, nearest: articles }, PUBLIC, ENGLISH);
    const [select] = selectsIn(reply);
    expect(select?.options.map(({ label }) => label)).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
    ]);
    expect(select?.options.flatMap((each) => (each.default ? each.label : []))).toEqual(['One']);
    expect(labelsIn(reply)).toEqual([
      'Ask in this one',
      'Read here',
      'Summarize',
      'Closest passages',
      'This should be answered',
    ]);
  });

  it('has no select of one article, and names it', () => {
    const [nearest] = articles;
    const reply = drawAnswer(
      { kind: 'not-found', question, nearest: nearest ? [nearest] : [] },
      PUBLIC,
      ENGLISH,
    );
    expect(selectsIn(reply)).toEqual([]);
    expect(textsOf(reply.components)[2]).toBe('Nearest to your words:\n- **One** · Ann Author');
    expect(labelsIn(reply)).toContain('Ask in this one');
  });

  it('offers those who speak of it where the ones who were named don’t', () => {
    const [own, first, second] = articles;
    const others = [first, second].flatMap((each) => each ?? []);
    const reply = drawAnswer(
      {
        kind: 'not-found',
        question,
        nearest: own ? [own] : [],
        sources: { authors: ['Ida Stone'] },
        others,
      },
      PUBLIC,
      ENGLISH,
    );
    expect(textsOf(reply.components)).toEqual([
      '**I found no passage that answers this.**',
      '-# Question: Who won?',
      '-# By Ida Stone',
      'Others speak of it:',
      'Try other words, or look into one of these articles.',
    ]);
    expect(selectsIn(reply)[0]?.options.map(({ label }) => label)).toEqual(['Two', 'Three']);
  });

  it('shows no words of what may only be linked to', () => {
    const linked = makeArticle({ title: 'One', url: 'https://paper.example/one', linkOnly: true });
    const reply = drawAnswer({ kind: 'not-found', question, nearest: [linked] }, PUBLIC, ENGLISH);
    expect(labelsIn(reply)).toEqual(['Source', 'Open article', 'This should be answered']);
  });

  it('passes nothing of somebody else’s words on', () => {
    const asked = { ...PUBLIC.asked, isOthers: true };
    const reply = drawAnswer(
      { kind: 'not-found', question, nearest: articles },
      { ...PUBLIC, asked },
      ENGLISH,
    );
    expect(labelsIn(reply)).not.toContain('This should be answered');
    expect(labelsIn(reply)).toContain('Closest passages');
  });

  it('says in which languages the articles are, in the reader’s', () => {
    const languages = { asked: ['de'], others: ['en', 'fa'] };
    const answer = { kind: 'not-found', question, nearest: [], languages } as const;
    expect(textsOf(drawAnswer(answer, PUBLIC, ENGLISH).components)).toContain(
      'I looked in the articles in German. Others are in English and Persian; I don’t translate: ask in their language.',
    );
    const unasked = { ...answer, languages: { asked: [], others: ['en'] } };
    const told = ['de', 'es-ES', 'fr', 'tr'].map(
      (locale) => textsOf(drawAnswer(unasked, PUBLIC, voiceFor(locale)).components)[2],
    );
    expect(told).toEqual([
      'Die Artikel sind auf Englisch. Ich übersetze nicht: Frag in ihrer Sprache.',
      'Los artículos están en inglés. No traduzco: pregunta en su idioma.',
      'Les articles sont en anglais. Je ne traduis pas : posez la question dans leur langue.',
      'Makalelerin dili: İngilizce. Çeviri yapmıyorum: onların dilinde sor.',
    ]);
  });

  it('says in which language the only article is that was asked', () => {
    const [asked] = articles;
    const languages = { asked: [], others: ['en'] };
    const reply = drawAnswer(
      { kind: 'not-found', question, nearest: [], languages },
      { ...PUBLIC, article: asked },
      ENGLISH,
    );
    expect(textsOf(reply.components)).toContain(
      'It is in English. I don’t translate: ask in its language.',
    );
  });

  it('says which article was asked and does not offer it again', () => {
    const [asked] = articles;
    const reply = drawAnswer(
      { kind: 'not-found', question, nearest: articles.slice(0, 1) },
      { ...PUBLIC, article: asked },
      ENGLISH,
    );
    expect(textsOf(reply.components)).toEqual([
      'I found no passage in **One** that answers this.',
      '-# Question: Who won?',
      'Try other words, or leave `article` empty to ask all of them.',
    ]);
  });

  it('says that the article which was asked may only be linked to', () => {
    const asked = makeArticle({ title: 'One', url: 'https://paper.example/one', linkOnly: true });
    const reply = drawAnswer(
      { kind: 'not-found', question, nearest: [] },
      { ...PUBLIC, article: asked },
      ENGLISH,
    );
    expect(textsOf(reply.components)[0]).toBe(
      '**One** may be linked to, but not quoted. · [Open article](https://paper.example/one)',
    );
  });

  it('can be sent whatever the articles are called', () => {
    fc.assert(
      fc.property(
        hostileText(),
        fc.array(hostileArticle(), { maxLength: 6 }),
        (question, nearest) => {
          const answer = { kind: 'not-found', question, nearest } as const;
          expect(
            replyFaults(drawAnswer(answer, { ...PUBLIC, article: nearest[0] }, ENGLISH)),
          ).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
