import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { APIButtonComponent, APISectionComponent } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { card, divider, text } from '../../../../src/presentation/cards/card.ts';
import { fits, measure } from '../../../../src/presentation/cards/measure.ts';
import { ENGLISH } from '../../../support/voices.ts';

describe('measure', () => {
  it('counts texts and components wherever they stand', () => {
    const accessory: APIButtonComponent = {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      url: 'https://news.example/',
      label: 'Open',
    };
    const section: APISectionComponent = {
      type: ComponentType.Section,
      components: [text('漢😀')],
      accessory,
    };
    expect(measure([text('ab'), ...card(ENGLISH, 'ink', [section, divider()])])).toEqual({
      units: 2 + 3,
      bytes: 2 + 12 + (3 + 4) + 12,
      components: 6,
    });
  });
});

describe('fits', () => {
  it('holds up to each budget and not beyond', () => {
    const full = { units: 3800, bytes: 9800, components: 38 };
    expect(fits(full)).toBe(true);
    for (const budget of ['units', 'bytes', 'components'] as const) {
      expect(fits({ ...full, [budget]: full[budget] + 1 })).toBe(false);
    }
  });
});
