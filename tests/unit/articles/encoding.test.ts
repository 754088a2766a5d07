import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/articles/decode.ts';
import { decodeAs, encodingOf } from '../../../src/articles/encoding.ts';
import { decodeHtml } from '../../../src/articles/html/decode-html.ts';

/** Bytes as other systems write them, made by nobody's decoder. */
const SAMPLES = {
  'windows-1252': ['“Café” – déjà vu, 5 €', '93436166e99420962064e96ae02076752c20352080'],
  'windows-1251': ['Мельница', 'cce5ebfcede8f6e0'],
  shift_jis: ['水車が回る', '90858ed482aa89f182e9'],
  'euc-jp': ['水車が回る', 'bfe5bcd6a4acb2f3a4eb'],
  gb18030: ['水车转动', 'cbaeb3b5d7aab6af'],
  big5: ['水車轉動', 'a4f4a8aec2e0b0ca'],
  'euc-kr': ['물레방아', 'b9b0b7b9b9e6bec6'],
  'iso-8859-2': ['Młyn ożył', '4db3796e206fbf79b3'],
} as const;

const samples = Object.entries(SAMPLES).map(
  ([name, [text, hex]]) => [name, text, bytesOf(hex)] as const,
);

describe('The encoding of a text', () => {
  it.each(samples)('is as its server says: %s', (name, text, bytes) => {
    expect(decodeAs(bytes, encodingOf(bytes, [name]))).toBe(text);
    expect(decode('mill.txt', bytes, { charset: name.toUpperCase() })).toBe(text);
  });

  it.each(samples)(
    'is as a page declares if its server says nothing, or nonsense: %s',
    (name, text, bytes) => {
      const html = joined(`<meta charset="${name}"><p>`, bytes);
      for (const charset of [undefined, 'nonsense', '', '\u0000'])
        expect(decodeHtml(html, 'mill.html', charset)).toContain(text);
    },
  );

  it.each(samples)('is as its server says, whatever the page declares: %s', (name, text, bytes) => {
    const html = joined('<meta charset="iso-8859-7"><p>', bytes);
    expect(decodeHtml(html, 'mill.html', name)).toContain(text);
  });

  it.each([
    ['ru-RU', 'windows-1251'],
    ['ja', 'shift_jis'],
    ['JA', 'euc-jp'],
    ['zh-CN', 'gb18030'],
    ['zh-Hant', 'big5'],
    ['ko', 'euc-kr'],
    ['pl', 'iso-8859-2'],
    ['fr', 'windows-1252'],
  ] as const)('is as usual in the page’s language, %s, if nobody says it: %s', (lang, name) => {
    const [text, hex] = SAMPLES[name];
    const html = joined(`<html class="x" lang="${lang}"><p>`, bytesOf(hex));
    expect(decodeHtml(html, 'mill.html')).toContain(text);
    expect(decodeHtml(html, 'mill.html', 'utf-8')).toContain(text);
  });

  it('is UTF-8 wherever that is what the bytes are', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', minLength: 1 })
          .filter((text) => !/[\p{Cc}\ufeff]/u.test(text)),
        fc.constantFrom('windows-1252', 'shift_jis', 'utf-16', 'big5', undefined),
        (text, label) => {
          expect(encodingOf(new TextEncoder().encode(text), [label])).toBe('utf-8');
        },
      ),
    );
  });

  it('is the one that a byte order mark tells, before all else', () => {
    const text = 'Die Mühle dreht sich – 水車';
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    const utf8 = Buffer.from(`\ufeff${text}`);
    for (const bytes of [little, big, utf8]) {
      expect(decodeAs(bytes, encodingOf(bytes, ['windows-1252', 'shift_jis']))).toBe(text);
      expect(decode('mill.txt', bytes, { charset: 'gb18030' })).toBe(text);
    }
  });

  it('is UTF-16 without a mark if its server or a page’s first sign says so', () => {
    const text = '<p>Die Mühle – 水車</p>';
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(decodeHtml(little, 'mill.html')).toBe(text);
    expect(decodeHtml(big, 'mill.html')).toBe(text);
    const plain = Buffer.from('Die Mühle – 水車', 'utf16le');
    expect(decode('mill.txt', plain, { charset: 'utf-16le' })).toBe('Die Mühle – 水車');
  });

  it('is not as a page says that the bytes contradict', () => {
    const western = joined('<meta charset="utf-8"><p>', bytesOf(SAMPLES['windows-1252'][1]));
    expect(decodeHtml(western, 'mill.html', 'UTF-8')).toContain(SAMPLES['windows-1252'][0]);
    const cyrillic = joined(
      '<meta charset="windows-1251"><p>',
      bytesOf(SAMPLES['windows-1251'][1]),
    );
    expect(decodeHtml(cyrillic, 'mill.html', 'utf-8')).toContain('Мельница');
  });

  it('stays what it is where a character was cut off', () => {
    const text = 'Die Mühle dreht sich wieder, und der Müller freut sich über Körner.';
    const broken = Buffer.concat([Buffer.from(text), Buffer.of(0xe2, 0x80)]);
    expect(decodeHtml(broken, 'mill.html', 'utf-8')).toContain(text);
    const japanese = Buffer.concat([bytesOf(SAMPLES.shift_jis[1]), Buffer.of(0x82)]);
    expect(decodeHtml(japanese, 'mill.html', 'shift_jis')).toContain('水車が回る');
  });

  it('is most likely Western where nobody knows', () => {
    const [text, hex] = SAMPLES['windows-1252'];
    expect(decode('mill.txt', bytesOf(hex), {})).toBe(text);
  });
});

function bytesOf(hex: string): Uint8Array {
  return Buffer.from(hex.replaceAll(/\s/gu, ''), 'hex');
}

function joined(before: string, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(before), bytes, Buffer.from('</p>')]);
}
