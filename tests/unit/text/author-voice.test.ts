import { describe, expect, it } from 'vitest';
import {
  claimsIn,
  isReported,
  speaksOfSelf,
  withoutQuotations,
} from '../../../src/text/author-voice.ts';

describe('the voice of an author', () => {
  it('is what stands outside of quotation marks', () => {
    expect(withoutQuotations('She said “we must go”, and "now", and left.')).toBe(
      'She said  , and  , and left.',
    );
    expect(withoutQuotations('An “open end stays.')).toBe('An “open end stays.');
  });

  it('is cut out however many marks are open', () => {
    const open = '“'.repeat(200_000);
    expect(withoutQuotations(open)).toBe(open);
  });

  it('speaks as I, or to you', () => {
    expect(speaksOfSelf('I saw it.')).toBe(true);
    expect(speaksOfSelf('The US saw it.')).toBe(false);
  });

  it('claims and demands', () => {
    expect(claimsIn('the tower must stand, and it is essential to paint it.')).toBe(2);
    expect(claimsIn('the tower stands.')).toBe(0);
  });

  it('hands on what others said', () => {
    expect(isReported('the keeper said that it rained.')).toBe(true);
    expect(isReported('it rained.')).toBe(false);
  });
});
