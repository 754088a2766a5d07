import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFully, parseMarkdown } from '../../../src/articles/parse-markdown.ts';
import { hostileText } from '../../support/hostile-text.ts';

const PLAIN = [
  'The tide came in at four.',
  '“Nobody,” she said, “was ready: 3 of 4 weren’t!”',
  'Äpfel fell, (all of them) – 12 #1 | 2 = 3 ~ 4 + 5',
  'x',
  '東京都は、日本の首都である。',
  'The gate [1] of the [marsh] is shut ![now] ].',
  'The fog\u00A0came\u2028twice.\uFEFF',
];

/** What makes something else of a text, here or further below. */
const OTHER = `# The Marsh
- one
  continued
1. first
> quoted
* * *
===
---
~~~
\`\`\`
<div>
</div>
<!-- hidden
-->
<script>
</script>
[1]: https://a.example
*came*
a \`b
the [gate](https://b.example) [1]
A &amp; B, R&B, a \\* b
| a |
    indented
trailing${'  '}
trailing\\
1990 was dry.
![](c.png)
<b>x
[
]:
](
…
😀 came.`.split('\n');

const ODDITIES = ['\u00A0', '\uFEFFmark', '\u0085', '\f', 'a\u0000b', 'a\rb', '\tindented'];
const LINE_ENDS = ['\n', '\n\n', '\n \t\n', '\r\n', '\r\n\r\n', '\n\n\n', '\r', ''];

const anyMarkdown = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...PLAIN), weight: 4 },
      { arbitrary: fc.constantFrom(...OTHER, ...ODDITIES), weight: 2 },
      { arbitrary: fc.constantFrom(...LINE_ENDS), weight: 6 },
      { arbitrary: hostileText({ maxLength: 3 }), weight: 1 },
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('parseMarkdown', () => {
  it.each([
    ['plain paragraphs alone', `${PLAIN.join('\n\n')}\n`],
    ['paragraphs in lines', 'The tide\ncame in.\r\nAll left.\n\nFog.'],
    [
      'other blocks between them',
      `# The Marsh\n\n${PLAIN.join('\n\n')}\n\n- one\n- two\n\n${PLAIN[0]}`,
    ],
    ['a list that an indented paragraph goes on with', '- one\n\n  The tide.\n\nThe fog.'],
    ['code around them', '```\n\nThe tide.\n\n```\n\nThe fog.'],
    ['a comment around them', '<!--\n\nThe tide.\n\n-->\n\nThe fog.'],
    ['a comment that never ends', 'The tide.\n\n<!-- \n\nThe fog.'],
    ['links by reference', 'The [gate] is shut.\n\nThe tide.\n\n[gate]: https://a.example'],
  ])('gives the tree that the parser gives, with %s', (_, text) => {
    expect(parseMarkdown(text)).toEqual(parseFully(text));
  });

  it('gives the tree that the parser gives, whatever the text', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        expect(parseMarkdown(text)).toEqual(parseFully(text));
      }),
      { numRuns: 2000 },
    );
  });
});
