import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../../src/articles/corpus-error.ts';
import { decode } from '../../../src/articles/decode.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))),
  );

function faultOf(content: Uint8Array): CorpusError {
  try {
    decode('marsh.txt', content);
  } catch (error) {
    if (error instanceof CorpusError) return error;
    throw error;
  }
  throw new Error('no fault was found');
}

describe('decode', () => {
  it('keeps every character as it is', () => {
    const text = ' “Tide”\u00A0— 3\u202F000 ‘reeds’\u00AD… 🌊\r\n\tlast\u2028line ';
    expect(decode('marsh.txt', bytes(text))).toBe(text);
  });

  it('leaves a byte order mark out, for it is no character of the text', () => {
    expect(decode('marsh.txt', bytes([0xef, 0xbb, 0xbf], 'Tide.'))).toBe('Tide.');
  });

  it('reads UTF-16 if its mark says so', () => {
    expect(decode('marsh.txt', bytes([0xff, 0xfe], [0x54, 0, 0x69, 0, 0x64, 0]))).toBe('Tid');
    expect(decode('marsh.txt', bytes([0xfe, 0xff], [0, 0x54, 0, 0x69, 0, 0x64]))).toBe('Tid');
  });

  it.each([
    ['Latin-1', bytes('One.\nTwo.\ncaf', [0xe9], ' three.\n'), 3],
    ['Windows-1252', bytes('One.\r\n', [0x93], 'Two', [0x94]), 2],
    ['UTF-16 without one', bytes([0x54, 0, 0x69, 0, 0x0a, 0]), 1],
    ['a picture', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0]), 1],
    ['UTF-8 that stops inside a character', bytes('One.\nTwo.\nThree ', [0xe2, 0x80]), 3],
    ['a text with a zero byte', bytes('One.\nTwo', [0], '.'), 2],
  ])('refuses %s and says on which line', (_, content, line) => {
    const fault = faultOf(content);
    expect(fault.message).toBe('the file is not UTF-8 text');
    expect(fault.remedy).toContain('UTF-8');
    expect(fault.line).toBe(line);
  });

  it.each([
    ['nothing', ''],
    ['white space alone', ' \n\t\u00A0\r\n'],
    ['a byte order mark alone', '\uFEFF'],
  ])('refuses a file that holds %s', (_, text) => {
    expect(faultOf(bytes(text)).message).toBe('the file is empty');
  });

  it('refuses a document in RTF, which would be quoted with its marks', () => {
    const fault = faultOf(bytes('{\\rtf1\\ansi The mill \\b turns\\b0 .\\par}'));
    expect(fault.message).toContain('RTF');
    expect(fault.remedy).toContain('.docx');
  });

  it('reads whatever size of file is accepted', () => {
    expect(decode('a.txt', Buffer.alloc(5_000_000, 'a'))).toHaveLength(5_000_000);
  });
});
