import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCodeBlock, readCodeBlock } from '../../../../src/presentation/quotes/code-block.ts';
import { hostileText } from '../../../support/hostile-text.ts';

describe('drawCodeBlock', () => {
  it('shows a text as it is', () => {
    expect(drawCodeBlock('**One** `two` ``three``')).toBe('```\n**One** `two` ``three``\n```');
  });

  it('can be read back, and has one end only, whatever stands in the text', () => {
    const ticks = fc
      .array(fc.constantFrom('`', '``', '```', '\u200B', '\n', 'a'), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(ticks, hostileText()), (text) => {
        const drawn = drawCodeBlock(text);
        expect(readCodeBlock(drawn)).toBe(text);
        expect(drawn.slice(3, -3)).not.toContain('```');
      }),
    );
  });

  it('is nothing else', () => {
    for (const other of ['One', '```One```', '```\nOne\n``` and two', '```\n```\n```'])
      expect(readCodeBlock(other)).toBeUndefined();
  });
});
