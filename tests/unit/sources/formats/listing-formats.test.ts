import { describe, expect, it } from 'vitest';
import { LISTING_FORMATS } from '../../../../src/sources/listing-formats.ts';
import { describeListingFormat } from '../../../support/listing-contract.ts';
import { SAMPLES } from './samples.ts';

const NONE = { text: '', items: [] };

for (const format of LISTING_FORMATS) describeListingFormat(format, SAMPLES[format.name] ?? NONE);

describe('the table of formats', () => {
  it('has a sample for each', () => {
    expect(Object.keys(SAMPLES).toSorted()).toEqual(
      LISTING_FORMATS.map(({ name }) => name).toSorted(),
    );
  });
});
