import { describe, expect, it } from 'vitest';
import { readPageLinks } from '../../../../src/sources/formats/page-links.ts';

const URL_OF_PAGE = 'https://review.example/2024/tide-mill?utm_source=feed';

const linksIn = (head: string) =>
  readPageLinks(Buffer.from(`<!doctype html><html><head>${head}</head><body>`), URL_OF_PAGE);

describe('readPageLinks', () => {
  it('finds a page’s own address', () => {
    expect(linksIn('<link rel="canonical" href="/2024/tide-mill">')).toEqual({
      canonical: 'https://review.example/2024/tide-mill',
      isNoindex: false,
      feeds: [],
    });
  });

  it.each([
    ['one on no web', '<link rel="canonical" href="file:///a">'],
    ['two that differ', '<link rel="canonical" href="/a"><link rel="canonical" href="/b">'],
    ['the first page, which is on all', '<link rel="canonical" href="https://review.example/">'],
    [
      'one that a reader wrote',
      '</head><body><p><link rel="canonical" href="https://evil.example/a">',
    ],
    ['one in a comment', '<!-- <link rel="canonical" href="/a"> -->'],
  ])('believes no address of %s', (_, head) => {
    expect(linksIn(head).canonical).toBeUndefined();
  });

  it.each([
    ['<meta name="robots" content="noindex, follow">', true],
    ['<META NAME="ROBOTS" CONTENT="NONE">', true],
    ['<meta name="pullquote" content="noindex">', true],
    ['<meta name="robots" content="index, max-snippet:-1">', false],
    ['<meta name="googlebot-news" content="noindex">', false],
    ['<meta name="description" content="noindex">', false],
  ])('tells whether %s asks not to be listed', (head, isNoindex) => {
    expect(linksIn(head).isNoindex).toBe(isNoindex);
  });

  it('knows nothing of what is no text', () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(readPageLinks(picture, URL_OF_PAGE)).toEqual({ isNoindex: false, feeds: [] });
  });

  it('reads no head whose tags stand in each other without end', () => {
    const before = process.cpuUsage();
    const head = `${'<template>'.repeat(90_000)}<link rel="canonical" href="/a">`;
    expect(linksIn(head).canonical).toBeUndefined();
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(2);
  });

  it('finds feeds and the page that goes on, from where its links start', () => {
    const head = `<base href="https://review.example/blog/">
      <link rel="alternate" type="application/rss+xml" title="All &amp;amp; more" href="feed">
      <link rel="alternate feed" type="application/atom+xml; charset=utf-8" href="/atom.xml">
      <link rel="alternate" type="text/html" hreflang="de" href="/de">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <link rel="next" href="page/2">`;
    expect(linksIn(head)).toEqual({
      isNoindex: false,
      feeds: [
        { url: 'https://review.example/blog/feed', title: 'All & more' },
        { url: 'https://review.example/atom.xml' },
      ],
      next: 'https://review.example/blog/page/2',
    });
  });
});
