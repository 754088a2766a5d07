import { describe, expect, it } from 'vitest';
import { answerTypesOf } from '../../../../src/retrieval/query.ts';
import { couldAnswer } from '../../../../src/retrieval/could-answer.ts';
import type { AnswerType } from '../../../../src/text/answer-type.ts';
import { ru } from '../../../../src/text/languages/ru.ts';
import { pointsBack } from '../../../../src/text/sentence-shape.ts';
import { termsOf, termSet } from '../../../../src/text/terms.ts';

function terms(text: string): readonly string[] {
  return termsOf(text, ru.words).map(({ term }) => term);
}

function withoutFrames(question: string): string {
  return (ru.questions.frames ?? []).reduce((rest, frame) => rest.replaceAll(frame, ' '), question);
}

describe('Russian words', () => {
  it.each([
    ['cases', 'маяк маяка маяку маяком маяки маяками'],
    ['a feminine one', 'лодка лодки лодку лодкой лодкам'],
    ['forms of a verb', 'закрыла закрыли закрыло'],
    ['ё and е', 'ёлка елка Ёлка'],
    ['a stress that is marked', 'паро\u0301м паром'],
    ['й, composed or not', 'чайка чаи\u0306ка'],
    ['a place and its adjective', 'город городской'],
  ])('meet in %s', (_, forms) => {
    expect(new Set(forms.split(' ').map((form) => terms(form)[0])).size).toBe(1);
  });

  it('are kept apart by й', () => {
    expect(terms('чай')).not.toEqual(terms('чаща'));
  });

  it('leave out those that say nothing', () => {
    expect(terms('Который из них был у неё, и почему?')).toEqual([]);
  });
});

describe('a Russian question', () => {
  it.each([
    ['time', 'Когда построили маяк?'],
    ['time', 'В каком году закрыли порт?'],
    ['money', 'Сколько стоил паром?'],
    ['age', 'Сколько лет было капитану?'],
    ['duration', 'Как долго длился ремонт?'],
    ['share', 'Какой процент жителей ездит на пароме?'],
    ['frequency', 'Как часто ходит паром?'],
    ['number', 'Сколько жителей на острове?'],
    ['person', 'Кто построил маяк?'],
    ['place', 'Куда ходит паром?'],
    ['place', 'В какой стране стоит маяк?'],
    ['name', 'Какая компания держит паром?'],
    ['reason', 'Почему паром не ходит?'],
    ['manner', 'Каким образом маяк получает ток?'],
    ['wording', 'Как называется паром?'],
    ['definition', 'Что такое прилив?'],
  ] as const)('asks for a %s: %s', (type, question) => {
    expect(answerTypesOf(question, ru.questions)).toContain(type);
  });

  it('is about the matter, whatever it is wrapped in', () => {
    for (const question of [
      'Что говорится в статье о забастовке паромщиков?',
      'Согласно статье, забастовка паромщиков?',
      'Расскажите мне о забастовке паромщиков',
      'Я хочу узнать о забастовке паромщиков',
      'Какие статьи рассказывают о забастовке паромщиков?',
    ])
      expect(terms(withoutFrames(question))).toEqual(terms('забастовка паромщиков'));
    expect(ru.questions.whichArticles?.test('Какие статьи есть о пароме?')).toBe(true);
    expect(ru.questions.whichArticles?.test('Какие паромы есть?')).toBe(false);
  });

  it('is one without its mark', () => {
    expect(ru.questions.opening?.test('почему паром не ходит')).toBe(true);
    expect(ru.questions.opening?.test('в каком году закрыли порт')).toBe(true);
    expect(ru.questions.opening?.test('паром не ходит')).toBe(false);
  });
});

describe('a Russian answer', () => {
  it.each([
    ['time', 'Он построен в марте 1902 года.', 'Он построен из камня.'],
    ['money', 'Билет стоит 12 рублей.', 'Билет стоит у кассы.'],
    ['age', 'Капитану 47 лет.', 'Капитан ушёл.'],
    ['duration', 'Ремонт шёл три месяца.', 'Ремонт шёл.'],
    ['share', 'Большинство жителей уехало.', 'Жители уехали.'],
    ['frequency', 'Паром ходит дважды в день.', 'Паром ходит.'],
    ['number', 'На острове живут 350 человек.', 'На острове живут с 1998 года.'],
    ['person', 'Её построила Анна Ридова.', 'Её построили.'],
    ['place', 'Паром ходит в Кемь.', 'Паром ходит.'],
    ['name', 'Паром держит «Волна».', 'Паром держит ход.'],
    ['reason', 'Паром стоит из-за тумана.', 'Паром стоит.'],
    ['manner', 'Ток идёт с помощью кабеля.', 'Ток идёт.'],
    ['wording', 'Его зовут «Старый свет».', 'Он пришёл.'],
    ['definition', 'Маяк — это башня с огнём.', 'Башня с огнём стоит.'],
  ] as const)('gives a %s: %s', (type: AnswerType, answer, other) => {
    const value = (sentence: string) => couldAnswer(type, sentence, termSet('маяк', ru.words), ru);
    expect(value(answer)).toBeGreaterThan(value(other));
  });

  it('leans on what was said before it', () => {
    expect(pointsBack('Однако паром не пришёл.', ru.shape)).toBe(true);
    expect(pointsBack('Паром не пришёл.', ru.shape)).toBe(false);
  });
});
