import * as fc from 'fast-check';
import { anyCharacter } from './any-character.ts';
import { hostileText } from './hostile-text.ts';

const LINES = [
  'The Marsh',
  'By Ann Lee',
  'Ann Lee',
  'May 3, 2024',
  'The tide came in. Nobody saw it.',
  'She said:',
  '• A gate',
  '1. A wall',
  '- A road',
  'Related Posts',
  'Share',
  '# A heading',
  '> Quoted. Twice.',
  '![x](y.jpg)',
  '*Caption.*',
  '```',
  '| a | b |',
  '<p>A tag. Two.</p>',
  '&amp; &#8212; &#xD800;',
  '<!--',
  '-->',
  '---',
  '***',
  'title: x',
  '...',
  '[a]: b',
  '    In.',
  'Setext',
  '===',
  '[^1]: Note.',
  '(AP Photo/A B)',
  'Image caption,',
  '“Yes.”',
  '番人は開ける。門だ。',
  '\u00A0',
  '',
];

const pasted = fc
  .array(
    fc.oneof({ arbitrary: fc.constantFrom(...LINES), weight: 5 }, hostileText({ maxLength: 8 })),
    { maxLength: 30 },
  )
  .chain((lines) =>
    fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n').map((gap) => lines.join(gap)),
  );

const frontMatter = fc.constantFrom(
  '',
  '---\ntitle: A\n---\n',
  '---\ntitle: The Marsh\nauthor: B\n---\n',
);

/** Any text, much of it as articles, pages and their sources look. */
export const anySource = fc.oneof(
  fc.tuple(frontMatter, pasted).map((parts) => parts.join('')),
  hostileText(),
  fc.string({ unit: anyCharacter }),
);

const inUtf8 = anySource.map((text) => new TextEncoder().encode(text));

/** Any file: a text in UTF-8, the same with a byte changed, or no text at all. */
export const anyFile = fc.oneof(
  { arbitrary: inUtf8, weight: 8 },
  fc
    .tuple(inUtf8, fc.nat(), fc.nat(255))
    .map(([bytes, at, byte]) => bytes.map((one, nth) => (nth === at % bytes.length ? byte : one))),
  fc.uint8Array({ maxLength: 200 }),
);
