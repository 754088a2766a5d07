import { describe, expect, it } from 'vitest';
import {
  claimsIn,
  isReported,
  refersBack,
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

  it('speaks of something as named before', () => {
    expect(refersBack('the keeper plays a part in this struggle.')).toBe(true);
    expect(refersBack('tehran responded to that text.')).toBe(true);
    expect(refersBack('the lamp was lit this year for those who sail.')).toBe(false);
    expect(refersBack('the news that the lamp was lit spread.')).toBe(false);
  });
});
