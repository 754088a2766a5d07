import { describe, expect, it } from 'vitest';
import { answerTypesOf } from '../../../../src/retrieval/query.ts';
import { couldAnswer } from '../../../../src/retrieval/could-answer.ts';
import type { AnswerType } from '../../../../src/text/answer-type.ts';
import { fa } from '../../../../src/text/languages/fa.ts';
import { pointsBack } from '../../../../src/text/sentence-shape.ts';
import { termsOf, termSet } from '../../../../src/text/terms.ts';

function terms(text: string): readonly string[] {
  return termsOf(text, fa.words).map(({ term }) => term);
}

function withoutFrames(question: string): string {
  return (fa.questions.frames ?? []).reduce((rest, frame) => rest.replaceAll(frame, ' '), question);
}

describe('Persian words', () => {
  it.each([
    ['plurals, joined or not', 'کشتی‌ها|کشتیها|کشتی ها|کشتی‌های|کشتی های'],
    ['degrees', 'بلندتر|بلندترین|بلند'],
    ['forms of a verb', 'می‌سازند|می سازند|نمی‌سازند|میسازند'],
    ['pronouns joined to them', 'خانه‌اش|خانه‌ام|خانه'],
    ['letters of an Arabic keyboard', 'کشتی|كشتي'],
    ['hamza on the last letter', 'خانهٔ|خانۀ|خانه'],
    ['digits', '۱۹۰۲|1902|١٩٠٢'],
  ])('meet in %s', (_, forms) => {
    expect(new Set(forms.split('|').map((form) => terms(form).join(' '))).size).toBe(1);
  });

  it('leave out those that say nothing', () => {
    expect(terms('این که بود و چرا از آنها می شود؟')).toEqual([]);
  });
});

describe('a Persian question', () => {
  it.each([
    ['time', 'فانوس دریایی در چه سالی ساخته شد؟'],
    ['time', 'بندر چه زمانی بسته شد؟'],
    ['money', 'قیمت بلیت چقدر است؟'],
    ['age', 'ناخدا چند ساله بود؟'],
    ['duration', 'تعمیر چند ماه طول کشید؟'],
    ['share', 'چند درصد مردم سوار کشتی می‌شوند؟'],
    ['frequency', 'کشتی چند بار در هفته می‌رود؟'],
    ['number', 'جمعیت جزیره چقدره؟'],
    ['person', 'چه کسی فانوس را ساخت؟'],
    ['person', 'سازنده فانوس کیه؟'],
    ['place', 'فانوس کجاست؟'],
    ['place', 'کشتی به كدام شهر می‌رود؟'],
    ['name', 'کدام شرکت کشتی را می‌گرداند؟'],
    ['reason', 'چرا کشتی نرفت؟'],
    ['manner', 'برق فانوس چگونه می‌رسد؟'],
    ['wording', 'نام کشتی چیست؟'],
    ['definition', 'جزر و مد چیست؟'],
  ] as const)('asks for a %s: %s', (type, question) => {
    expect(answerTypesOf(question, fa.questions)).toContain(type);
  });

  it('is about the matter, whatever it is wrapped in', () => {
    for (const question of [
      'این مقاله چه می‌گوید درباره اعتصاب کشتی؟',
      'به من بگویید درباره اعتصاب کشتی',
      'می‌خواهم بدانم درباره اعتصاب کشتی',
      'کدام مقاله‌ها درباره اعتصاب کشتی',
    ])
      expect(terms(withoutFrames(question))).toEqual(terms('اعتصاب کشتی'));
    expect(fa.questions.whichArticles?.test('کدام مقاله‌ها درباره کشتی هستند؟')).toBe(true);
    expect(fa.questions.whichArticles?.test('کدام کشتی‌ها هستند؟')).toBe(false);
  });

  it('is one without its mark', () => {
    expect(fa.questions.opening?.test('چرا کشتی نرفت')).toBe(true);
    expect(fa.questions.opening?.test('فانوس کجاست')).toBe(true);
    expect(fa.questions.opening?.test('کشتی نرفت')).toBe(false);
  });
});

describe('a Persian answer', () => {
  it.each([
    ['time', 'در سال ۱۲۸۱ ساخته شد.', 'از سنگ ساخته شد.'],
    ['money', 'بلیت ۱۲ دلار است.', 'بلیت ارزان است.'],
    ['age', 'ناخدا ۴۷ ساله بود.', 'ناخدا پیر بود.'],
    ['duration', 'تعمیر سه ماه بود.', 'تعمیر خوب بود.'],
    ['share', 'نیمی از مردم رفتند.', 'مردم رفتند.'],
    ['frequency', 'کشتی هر هفته می‌رود.', 'کشتی می‌رود.'],
    ['number', 'مردمش ۳۵۰ نفرند.', 'مردمش از ۱۳۸۱ آنجایند.'],
    ['person', 'مهندس سالم رشیدی ساخت.', 'خوب ساخت.'],
    ['place', 'کشتی به بوشهر می‌رود.', 'کشتی می‌رود.'],
    ['name', 'شرکت موج می‌گرداند.', 'خوب می‌گرداند.'],
    ['reason', 'به دلیل مه نرفت.', 'نرفت.'],
    ['manner', 'از طریق سیم می‌رسد.', 'می‌رسد.'],
    ['wording', 'مردم به آن «چراغ پیر» می‌گویند.', 'مردم آمدند.'],
    ['definition', 'فانوس یک برج روشن است.', 'برجی روشن.'],
  ] as const)('gives a %s: %s', (type: AnswerType, answer, other) => {
    const value = (sentence: string) => couldAnswer(type, sentence, termSet('فانوس', fa.words), fa);
    expect(value(answer)).toBeGreaterThan(value(other));
  });

  it('leans on what was said before it', () => {
    expect(pointsBack('با این حال کشتی نیامد.', fa.shape)).toBe(true);
    expect(pointsBack('کشتی نیامد.', fa.shape)).toBe(false);
  });
});
