import { describe, expect, it } from 'vitest';
import { answerTypesOf } from '../../../../src/retrieval/query.ts';
import { couldAnswer } from '../../../../src/retrieval/could-answer.ts';
import type { AnswerType } from '../../../../src/text/answer-type.ts';
import { ar } from '../../../../src/text/languages/ar.ts';
import { pointsBack } from '../../../../src/text/sentence-shape.ts';
import { termsOf, termSet } from '../../../../src/text/terms.ts';

function terms(text: string): readonly string[] {
  return termsOf(text, ar.words).map(({ term }) => term);
}

function withoutFrames(question: string): string {
  return (ar.questions.frames ?? []).reduce((rest, frame) => rest.replaceAll(frame, ' '), question);
}

describe('Arabic words', () => {
  it.each([
    ['the article, and what is joined to it', 'منارة المنارة والمنارة بالمنارة للمنارة'],

    ['endings of number and gender', 'مهندس مهندسة مهندسون مهندسين مهندسات'],
    ['forms of alif', 'أمير امير'],
    ['alif maqsura and ya', 'مبنى مبني'],
    ['ta marbuta and ha', 'مدرسة مدرسه'],
    ['vowels, written or not', 'مَنَارَة منارة'],
    ['a stroke that makes them longer', 'منـــارة منارة'],
    ['letters of a Persian keyboard', 'كتاب کتاب'],
    ['presentation forms', 'ﻣﻨﺎرة منارة'],
    ['digits', '١٩٠٢ 1902 ۱۹۰۲'],
  ])('meet in %s', (_, forms) => {
    expect(new Set(forms.split(' ').map((form) => terms(form)[0])).size).toBe(1);
  });

  it('leave out those that say nothing, joined or not', () => {
    expect(terms('من الذي كان في هذا، ولماذا؟')).toEqual([]);
  });
});

describe('an Arabic question', () => {
  it.each([
    ['time', 'متى بنيت المنارة؟'],
    ['time', 'في أي عام أغلق الميناء؟'],
    ['money', 'كم تكلف التذكرة؟'],
    ['age', 'كم كان عمر القبطان؟'],
    ['duration', 'كم من الوقت استغرق الإصلاح؟'],
    ['share', 'ما نسبة السكان الذين يركبون العبارة؟'],
    ['frequency', 'كم مرة تبحر العبارة؟'],
    ['number', 'كم عدد سكان الجزيرة؟'],
    ['person', 'من بنى المنارة؟'],
    ['person', 'مَن صمم المنارة؟'],
    ['place', 'أين تقع المنارة؟'],
    ['place', 'في اي دولة تقع المنارة؟'],
    ['name', 'ما الشركة التي تدير العبارة؟'],
    ['reason', 'لماذا توقفت العبارة؟'],
    ['manner', 'كيف تحصل المنارة على الكهرباء؟'],
    ['wording', 'ما اسم العبارة؟'],
    ['definition', 'ما هو المد؟'],
  ] as const)('asks for a %s: %s', (type, question) => {
    expect(answerTypesOf(question, ar.questions)).toContain(type);
  });

  it('asks for no person where something comes from somewhere', () => {
    expect(answerTypesOf('من أين تأتي العبارة؟', ar.questions)).not.toContain('person');
  });

  it('is about the matter, whatever it is wrapped in', () => {
    for (const question of [
      'ماذا يقول المقال عن إضراب العبارات؟',
      'أخبرني عن إضراب العبارات',
      'أريد أن أعرف المزيد عن إضراب العبارات',
      'هل هناك مقالات تتحدث عن إضراب العبارات؟',
    ])
      expect(terms(withoutFrames(question))).toEqual(terms('إضراب العبارات'));
    expect(ar.questions.whichArticles?.test('ما هي المقالات التي تتحدث عن العبارات؟')).toBe(true);
    expect(ar.questions.whichArticles?.test('ما هي العبارات؟')).toBe(false);
  });

  it('is one without its mark', () => {
    expect(ar.questions.opening?.test('لماذا توقفت العبارة')).toBe(true);
    expect(ar.questions.opening?.test('في أي عام توقفت العبارة')).toBe(true);
    expect(ar.questions.opening?.test('توقفت العبارة')).toBe(false);
  });
});

describe('an Arabic answer', () => {
  it.each([
    ['time', 'بنيت في مارس ١٩٠٢.', 'بنيت من حجر.'],
    ['money', 'ثمن التذكرة ١٢ دولارا.', 'ثمن التذكرة زهيد.'],
    ['duration', 'استغرق الإصلاح ثلاثة أشهر.', 'استغرق الإصلاح وقته.'],
    ['share', 'يركبها نصف السكان.', 'يركبها السكان.'],
    ['frequency', 'تبحر مرتين كل أسبوع.', 'تبحر بعيدا.'],
    ['number', 'يسكنها 350 شخصا.', 'يسكنونها منذ 1998.'],
    ['person', 'صممها المهندس سالم رشيد.', 'صممت جيدا.'],
    ['place', 'تبحر إلى طرطوس.', 'تبحر بعيدا.'],
    ['name', 'تديرها شركة الموجة.', 'تدار جيدا.'],
    ['reason', 'توقفت بسبب الضباب.', 'توقفت.'],
    ['manner', 'تصل عن طريق سلك.', 'تصل.'],
    ['wording', 'سماها الناس «النور القديم».', 'جاء الناس.'],
    ['definition', 'المنارة هي برج فيه ضوء.', 'برج فيه ضوء.'],
  ] as const)('gives a %s: %s', (type: AnswerType, answer, other) => {
    const value = (sentence: string) =>
      couldAnswer(type, sentence, termSet('المنارة', ar.words), ar);
    expect(value(answer)).toBeGreaterThan(value(other));
  });

  it('leans on what was said before it', () => {
    expect(pointsBack('ومع ذلك لم تأت العبارة.', ar.shape)).toBe(true);
    expect(pointsBack('لم تأت العبارة.', ar.shape)).toBe(false);
  });
});
