import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../../support/hostile-text.ts';
import { fileNameOf } from '../../../../commands/read/full-text-card.ts';

describe('fileNameOf', () => {
  it.each([
    ['on-quoting', 'on-quoting.txt'],
    ['2024/Über die Brücke (2)', '2024-Uber-die-Brucke-2.txt'],
    ['../../etc/passwd', 'etc-passwd.txt'],
    ['.hidden', 'hidden.txt'],
    ['灯台', 'article.txt'],
    ['CON', 'article-CON.txt'],
  ])('names the file of %s', (id, name) => {
    expect(fileNameOf({ id })).toBe(name);
  });

  it('keeps to letters, digits, dashes and underscores, and to a length', () => {
    fc.assert(
      fc.property(hostileText(), (id) => {
        expect(fileNameOf({ id })).toMatch(/^\w[\w-]{0,79}\.txt$/);
      }),
    );
  });
});
