import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../src/articles/formats/markdown.ts';

/** Words that a reader sees are "seen" with a number behind, all others "hush". */
const SHOWN = [
  'The seenN is shut.',
  'See [the **seenN**](https://hush.example/hush "hush") *now*.',
  '- seenN\n- [ ] The gate',
  '> [!note] seenN\n> It is shut.',
  '## seenN {#hush .hush}',
  'The `seenN` is shut.[^hush]\n\n[^hush]: Since March.',
  '{% if hush %}The seenN is shut.{% endif %}',
  '{{< notice hush >}}\nThe seenN is shut.\n{{< /notice >}}',
  ':::tip seenN\n\nIt is shut.\n\n:::',
  '<Hush hush={"hush"}>\n\nThe seenN is shut.\n\n</Hush>',
  '| seenN | b |\n| --- | --- |\n| c | d |',
  'Gate\n: The seenN is shut.',
  '<details hush="hush"><summary>seenN</summary>\n\nIt is shut.\n\n</details>',
  '```hush\nseenN\n```',
  'See [[hush|seenN]] ==now== ^hush-1',
  'The seenN ~~is~~ H~2~O^2^ $5.\\\nIt is [shut]{.hush} [@hush].',
] as const;

const HIDDEN = [
  '<!-- hush\n\nhush -->',
  '%%hush\n\nhush%%',
  '{% comment %}\nhush\n\nhush\n{% endcomment %}',
  '{/* hush\n\nhush */}',
  '{{/* hush */}}',
  '{{< hush hush="hush" >}}',
  '{% include hush.html hush="hush" %}',
  '{{ hush | hush }}',
  '{: .hush}',
  '*[HTML]: hush',
  '![hush](hush.png "hush")',
  '![[hush.png]]',
  '<script>\nhush("hush")\n</script>',
  '<style>\n.hush {}\n</style>',
  '<p hidden>hush</p>',
  '[hush]: https://hush.example',
  '{::comment}hush{:/comment}',
  "import hush from 'hush';",
  '```mermaid\nhush\n```',
  '#hush #hush/hush',
] as const;

const anyParts = fc.array(
  fc.oneof(
    fc.record({ isShown: fc.constant(true), part: fc.constantFrom(...SHOWN) }),
    fc.record({ isShown: fc.constant(false), part: fc.constantFrom(...HIDDEN) }),
  ),
  { minLength: 1, maxLength: 12 },
);

describe('A Markdown article', () => {
  it('holds all that its readers see, in its order, and nothing that is hidden from them', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const source = parts.map(({ part }, nth) => part.replaceAll('seenN', `seen${nth}x`));
        const { text } = readMarkdown(
          `The tide came.\n\n${source.join('\n\n')}\n\nThe end.`,
          'a.md',
        );
        const shown = parts.flatMap(({ isShown }, nth) => (isShown ? `seen${nth}x` : []));
        expect(text).not.toContain('hush');
        expect(text.match(/seen\d+x/g) ?? []).toEqual(shown);
        expect(text).toMatch(/The end\.(?:\n\nSince March\.)*$/);
      }),
      { numRuns: 3000 },
    );
  });
});
