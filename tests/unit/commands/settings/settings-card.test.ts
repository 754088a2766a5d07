import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hideable } from '../../../../commands/settings/hideable.ts';
import {
  drawHidingChange,
  drawUnclearHideable,
} from '../../../../commands/settings/hiding-card.ts';
import {
  drawResetQuestion,
  drawSettings,
  type SettingsPanel,
} from '../../../../commands/settings/settings-card.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { textsOf } from '../../../support/texts-of.ts';
import { anyVoice, ENGLISH } from '../../../support/voices.ts';

const CHANNELS = Array.from({ length: 30 }, (_, index) => `12000000000000001${index}`);

function draw(parts: Partial<SettingsPanel>, spoken = ENGLISH) {
  const panel = { visibility: 'public', excerpts: 3, publicChannels: [], hidden: [] } as const;
  return drawSettings({ ...panel, ...parts }, spoken);
}

function hostileHideable(): fc.Arbitrary<Hideable> {
  const id = fc.oneof(hostileText(), fc.constantFrom('漢_'.repeat(500), '*'.repeat(3000)));
  return fc.oneof(
    fc.record({ kind: fc.constant('tag' as const), tag: id, articleCount: fc.nat() }),
    fc.record({
      kind: fc.constant('article' as const),
      id,
      article: fc.option(hostileArticle(), { nil: undefined }),
    }),
  );
}

describe('drawSettings', () => {
  it('lists what is hidden, as far as one reads', () => {
    const tag = { kind: 'tag', tag: 'sea_side', articleCount: 1 } as const;
    const article = makeArticle({ title: 'The lamp' });
    const tales = Array.from({ length: 40 }, (_, index): Hideable => ({
      kind: 'article',
      id: `tale-${index}`,
      article,
    }));
    const few = textsOf(draw({ hidden: [tag, ...tales.slice(0, 1)] }).components);
    expect(few.at(-2)).toBe(
      'Hidden here: 1 article and 1 tag\n- Tag **sea\\_side**: 1 article\n- **The lamp** · Ann Author',
    );
    const many = textsOf(draw({ hidden: tales }).components).at(-2) ?? '';
    expect(many.split('\n')).toHaveLength(14);
    expect(many).toMatch(/^Hidden here: 40 articles\n/);
    expect(many).toMatch(/\n- and 28 more$/);
  });

  it('can be sent with ten thousand hidden things of any name, in any language and style', () => {
    const several = fc.array(hostileHideable(), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(
        several,
        anyVoice(),
        fc.integer({ min: 0, max: 30 }),
        (things, spoken, channels) => {
          const hidden = Array.from(
            { length: 10_000 },
            (_, index) => things[index % things.length],
          );
          const panel = {
            hidden: hidden.filter((thing) => thing !== undefined),
            publicChannels: CHANNELS.slice(0, channels),
          };
          expect(replyFaults(draw(panel, spoken))).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('can be sent when every name is as long as can be', () => {
    const huge = makeArticle({ title: '漢_'.repeat(500), authors: ['漢字'.repeat(500)] });
    const hidden = Array.from({ length: 10_000 }, (_, index): Hideable => ({
      kind: 'article',
      id: String(index),
      article: huge,
    }));
    const reply = draw({ hidden });
    expect(replyFaults(reply)).toEqual([]);
    expect(textsOf(reply.components).at(-2)).toMatch(/and 9,9\d\d more$/);
  });
});

describe('drawResetQuestion', () => {
  it('can be sent in any language and style', () => {
    fc.assert(
      fc.property(anyVoice(), (spoken) => {
        expect(replyFaults(drawResetQuestion(spoken))).toEqual([]);
      }),
    );
  });
});

describe('what comes of hiding', () => {
  it('can be said whatever a thing is called, in any language and style', () => {
    const changes = [
      'hidden',
      'hidden-already',
      'unhidden',
      'not-hidden',
      'hidden-by-tag',
    ] as const;
    fc.assert(
      fc.property(
        hostileHideable(),
        fc.constantFrom(...changes),
        fc.nat(),
        anyVoice(),
        (thing, change, articleCount, spoken) => {
          expect(replyFaults(drawHidingChange({ change, thing, articleCount }, spoken))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('can be unclear whatever was typed, in any language and style', () => {
    fc.assert(
      fc.property(
        hostileText(),
        fc.array(hostileHideable(), { maxLength: 8 }),
        anyVoice(),
        (named, candidates, spoken) => {
          expect(replyFaults(drawUnclearHideable({ named, candidates }, spoken))).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });
});
