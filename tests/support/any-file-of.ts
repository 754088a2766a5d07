import * as fc from 'fast-check';
import type { Format } from '../../src/articles/format.ts';
import { anyFile, anySource } from './any-source.ts';

const time = fc.nat(5_000_000).map((ms) => new Date(ms).toISOString().slice(11, 23));

const cue = fc.tuple(time, time, anySource).map(([from, to, words]) => {
  const lines = words.replaceAll(/\s*\n\s*/gu, '\n').slice(0, 200);
  return `${from.replace('.', ',')} --> ${to}\n${lines}\n`;
});

const subtitles = fc
  .tuple(
    fc.constantFrom('', 'WEBVTT\n\n', 'WEBVTT - The Marsh\nLanguage: en\n\n'),
    fc.array(cue, { maxLength: 8 }),
  )
  .map(([head, cues]) => new TextEncoder().encode(head + cues.join('\n')));

/** By the first ending of each format, files that hold an article more often than a text does. */
const FILES: Readonly<Record<string, fc.Arbitrary<Uint8Array>>> = { '.srt': subtitles };

/** Any file, and if it takes more than a text to make an article, many of the format's own kind. */
export function anyFileOf({ endings: [ending] }: Format): fc.Arbitrary<Uint8Array> {
  const own = FILES[ending];
  return own ? fc.oneof({ arbitrary: own, weight: 3 }, anyFile) : anyFile;
}
