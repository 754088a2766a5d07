import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { card, divider, text } from '../../../../src/presentation/cards/card.ts';

describe('card', () => {
  it('stands in a frame, but not in the plain style, which has no dividers either', () => {
    const words = [text('One.'), text('Two.')];
    expect(card({ style: 'rich' }, 'ink', words)).toMatchObject([
      { type: ComponentType.Container, components: words },
    ]);
    expect(card({ style: 'plain' }, 'ink', [...words, divider()])).toEqual(words);
  });
});
