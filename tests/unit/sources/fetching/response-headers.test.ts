import { describe, expect, it } from 'vitest';
import {
  asksNotToBeListed,
  conditionsOf,
  readContentType,
  readRetryAfter,
  readValidators,
} from '../../../../src/sources/fetching/response-headers.ts';

const NOW = Date.parse('2024-03-05T08:00:00Z');

describe('The type of a body', () => {
  it.each([
    ['text/html', 'text/html', undefined],
    ['Text/HTML; Charset=UTF-8', 'text/html', 'UTF-8'],
    ['text/html;charset="shift_jis"; x=y', 'text/html', 'shift_jis'],
    ["text/html; x=y; charset='gbk'", 'text/html', 'gbk'],
    ['text/html; charset=', 'text/html', undefined],
    ['application/pdf', 'application/pdf', undefined],
    ['text/html, text/plain', 'text/html', undefined],
    ['html', undefined, undefined],
    ['; charset=utf-8', undefined, 'utf-8'],
    [undefined, undefined, undefined],
  ])('is read: %s', (header, mediaType, charset) => {
    expect(readContentType(header)).toEqual({ mediaType, charset });
  });
});

describe('When to come again', () => {
  it.each([
    ['120', 120_000],
    ['0', 0],
    ['99999999999', 7 * 86_400_000],
    ['Tue, 05 Mar 2024 09:00:00 GMT', 3_600_000],
    ['Tuesday, 05-Mar-24 09:00:00 GMT', 3_600_000],
    ['Tue, 05 Mar 2024 07:00:00 GMT', 0],
    ['Tue, 05 Mar 2124 07:00:00 GMT', 7 * 86_400_000],
    ['-5', undefined],
    ['soon', undefined],
    ['2024', 2_024_000],
    ['Xyz, nonsense', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('is read: %s', (header, ms) => {
    expect(readRetryAfter(header, NOW)).toBe(ms);
  });
});

describe('What tells versions apart', () => {
  it('is sent back as it came', () => {
    const validators = readValidators({ etag: 'W/"1"', 'last-modified': 'yesterday' });
    expect(validators).toEqual({ etag: 'W/"1"', lastModified: 'yesterday' });
    expect(conditionsOf(validators)).toEqual({
      'if-none-match': 'W/"1"',
      'if-modified-since': 'yesterday',
    });
  });

  it('is left out where it can’t be sent', () => {
    expect(readValidators({ etag: '"ü"', 'last-modified': 'x'.repeat(501) })).toEqual({});
    expect(conditionsOf({ etag: '"1"\r\nX-Evil: 1' })).toEqual({});
  });
});

describe('A page that asks not to be listed', () => {
  it.each([
    [['noindex'], true],
    [['NoIndex, nofollow'], true],
    [['none'], true],
    [['nofollow, noindex'], true],
    [['pullquote: noindex'], true],
    [['Pullquote: nofollow, noindex'], true],
    [['otherbot: noindex'], false],
    [['otherbot: noindex, nofollow', 'pullquote: nofollow'], false],
    [['otherbot: nofollow, pullquote: noindex'], true],
    [['otherbot: noindex', 'noindex'], true],
    [['max-snippet: 20, noindex'], true],
    [['nofollow'], false],
    [['all'], false],
    [['unavailable_after: 25 Jun 2020 15:00:00 PST'], true],
    [['unavailable_after: 25 Jun 2040 15:00:00 PST'], false],
    [['otherbot: unavailable_after: 25 Jun 2020 15:00:00 PST'], false],
    [[''], false],
    [[], false],
  ])('says so in %j: %s', (headers, isAsked) => {
    expect(asksNotToBeListed(headers, 'pullquote', NOW)).toBe(isAsked);
  });
});
