import { describe, expect, it } from 'vitest';
import { shownAddress } from '../../../src/articles/shown-address.ts';

describe('An address in a log', () => {
  it('keeps where it leads, and none of what is asked for', () => {
    expect(shownAddress('https://ann:secret@herald.example/feed?token=secret&page=2#secret')).toBe(
      'https://herald.example/feed?token=…&page=…',
    );
    expect(shownAddress('http://herald.example:8080/')).toBe('http://herald.example:8080/');
  });

  it('shows nothing of what is no address', () => {
    for (const text of ['', 'secret', 'https://', 'http://[secret', 'https://a b'])
      expect(shownAddress(text)).toBe('an address that is none');
  });
});
