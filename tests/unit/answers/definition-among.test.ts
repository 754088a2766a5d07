import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../../src/answers/outcome.ts';
import { createPullquote } from '../../../src/pullquote-over-archive.ts';
import { makeArticle } from '../../support/make-article.ts';

const ARTICLE = makeArticle({
  title: 'Nights on the pier',
  paragraphs: [
    [
      'Nobody can overstate what the Harbour Watch Committee (HWC) did for the pier in the storm.',
      'The Harbour Watch Committee saved the crane, and the Harbour Watch Committee paid for it.',
    ],
    [
      'Rope is dear in winter.',
      'The HWC, a club of nine retired pilots, meets in a shed behind the fish market.',
      'The shed has a stove, and the stove has a name.',
    ],
    ['In spring the Harbour Watch Committee will vote on lamps, and on the colour of the lamps.'],
    ['Old men like the Tide Office, which the Tide Office doesn’t like.'],
    ['Every bell of the Office of Tides and Bells (OTB) rings at noon.'],
    ['Ask the OTB when the OTB opens, and the OTB will shrug.'],
  ],
});

describe('a question what something is', () => {
  it.each([
    ['What is the Harbour Watch Committee?', 'a club of nine retired pilots'],
    ['What is the HWC?', 'a club of nine retired pilots'],
    ['What is the OTB?', 'Office of Tides and Bells (OTB)'],
  ])('is answered first by what says so: %s', async (text, said) => {
    const outcome = await (await createPullquote([ARTICLE])).ask({ text });
    expect(excerptsOf(outcome)[0]?.quote.text).toContain(said);
  });
});
