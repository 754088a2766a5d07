import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ParsedMarkdown,
  parseFully,
  parseMarkdown,
} from '../../../../src/articles/markdown/parse-markdown.ts';
import { hostileText } from '../../../support/hostile-text.ts';

const PLAIN = [
  'The tide came in at four.',
  '“Nobody,” she said, “was *ready*: 3 of 4 weren’t!”',
  'Äpfel fell, (all of them) – 12 #1 | 2 = 3 ~ 4 + 5  ',
  'x',
  '東京都は、日本の首都である。',
  'The gate [1] of the [marsh] is shut ![now] ].\nTrailing',
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
[^1]: note
:::tip
$$
\\[
{: .lead}
: meaning
| a |
| - |
    indented
1990 was dry.
[
…
\uE000
😀 came.`.split('\n');

const ODDITIES = ['\u00A0', '\uFEFFmark', '\u0085', '\f', 'a\u0000b', 'a\rb', '\tindented', ' x'];
const LINE_ENDS = ['\n', '\n\n', '\n \t\n', '\r\n', '\n\n\n', '\n\n ', '\r', ''];

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

function outline({ tokens }: ParsedMarkdown) {
  return tokens.map(({ type, tag, content, info }) => ({
    type,
    tag,
    content: content.trim(),
    info,
  }));
}

describe('parseMarkdown', () => {
  it('gives the blocks that the parser gives, whatever the text', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        expect(outline(parseMarkdown(text))).toEqual(outline(parseFully(text)));
      }),
      { numRuns: 2000 },
    );
  });
});
