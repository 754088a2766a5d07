import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCopy } from '../../../src/text/plain-copy.ts';
import { hostileText } from '../../support/hostile-text.ts';

describe('a plain copy', () => {
  it.each([
    ['“Nobody won,” she said', '"Nobody won," she said'],
    ['«Nobody won»', "'Nobody won'"],
    ['it’s', "it's"],
    ['a storm — the last one', 'a storm--the last one'],
    ['1998–2001', '1998-2001'],
    ['two\u00a0words\n  more', 'two words more'],
    ['soft\u00adhyphen\u200b', 'softhyphen'],
    ['and so on…', 'and so on...'],
    ['and so on…', 'and so on. . .'],
    ['cafe\u0301', 'café'],
    ['ﬁne', 'fine'],
    ['كتبتِ المعلّمةُ', 'كتبت المعلمة'],
    ['مرحبـــا', 'مرحبا'],
    ['کتاب‌های قدیمی', 'كتابهاي قديمي'],
    ['سال ۱۹۹۸', 'سال ١٩٩٨'],
  ])('makes no difference between %j and %j', (one, other) => {
    expect(plainCopy(one).text).toBe(plainCopy(other).text);
  });

  it.each([
    ['The lamp', 'the lamp'],
    ['its', 'it’s'],
    ['so.', 'so..'],
    ['now here', 'nowhere'],
    ['été', 'ete'],
    ['أسماء', 'اسماء'],
    ['مدرسة', 'مدرسه'],
    ['على', 'علي'],
    ['ışık', 'isik'],
  ])('tells %j from %j', (one, other) => {
    expect(plainCopy(one).text).not.toBe(plainCopy(other).text);
  });

  it('knows where each of its characters comes from', () => {
    fc.assert(
      fc.property(hostileText(), fc.nat(), fc.nat(), (original, a, b) => {
        const copy = plainCopy(original);
        if (copy.text === '') return;
        const start = a % copy.text.length;
        const end = start + 1 + (b % (copy.text.length - start));
        const from = copy.originalOf({ start, end });
        expect(from.start).toBeLessThan(from.end);
        expect(plainCopy(original.slice(from.start, from.end)).text).toContain(
          copy.text.slice(start, end),
        );
      }),
    );
  });

  it('takes time in step with the length of a text, whatever is in it', () => {
    const long = ['-', ' ', '. ', '\u0301', '\u200b', ' -'].map((part) => part.repeat(50_000));
    for (const text of long) expect(plainCopy(text).text.length).toBeLessThanOrEqual(text.length);
  });
});
