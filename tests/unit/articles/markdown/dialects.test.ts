import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../src/articles/formats/markdown.ts';

/** Each block of what is read below a paragraph, by its kind. */
function blocksOf(source: string): readonly (readonly [kind: string, words: string])[] {
  const { text, blocks } = readMarkdown(`The tide came in at four.\n\n${source}\n`, 'marsh.md');
  return blocks.slice(1).map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
}

/** What is shown of a source that is a single paragraph. */
function lineOf(source: string): string {
  const [[kind, words] = [], ...others] = blocksOf(source);
  expect({ kind, others }).toEqual({ kind: 'prose', others: [] });
  return words ?? '';
}

describe('a line of Markdown', () => {
  it.each([
    ['The [gate](https://a.example/gate "Gate") is [shut][g].\n\n[g]: /shut', 'The gate is shut.'],
    [
      'The **gate** is *very* ***shut***, and __so__ is the _wall_.',
      'The gate is very shut, and so is the wall.',
    ],
    [
      'Reed &amp; Lee met at 3&nbsp;p.m. &mdash; it&#39;s true.',
      "Reed & Lee met at 3\u00A0p.m. — it's true.",
    ],
    ['It was 5 \\* 4 \\[sic\\], said gate\\_keeper.', 'It was 5 * 4 [sic], said gate_keeper.'],
    ['The gate\nis shut\n  by now.', 'The gate is shut by now.'],
    [
      'Roses are red,  \nfog is grey,\\\nand so they stay.',
      'Roses are red,\nfog is grey,\nand so they stay.',
    ],
    ['Roses are red,<br>fog is grey.', 'Roses are red,\nfog is grey.'],
    ['The keeper left.[^1] She came back[^why].\n\n[^1]: ', 'The keeper left. She came back.'],
    ['Run `gate --open` twice.', 'Run gate --open twice.'],
    ['The ~~wall~~ gate is shut.', 'The wall gate is shut.'],
    ['H~2~O is wet, e^x^ grows, and ==this== matters.', 'H2O is wet, ex grows, and this matters.'],
    [
      'It took ~5 to ~10 days, 2^10 tries, 3~5 men and 6~9 boats.',
      'It took ~5 to ~10 days, 2^10 tries, 3~5 men and 6~9 boats.',
    ],
    ['If a == b and c==d && e==f, go ^_^ home.', 'If a == b and c==d && e==f, go ^_^ home.'],
    ['See ![a gate](gate.png) the gate.', 'See the gate.'],
    ['See <https://a.example/gate> now.', 'See https://a.example/gate now.'],
    [
      'The <b>gate</b> is H<sub>2</sub>O <!-- rust --> proof<span hidden>, hush</span>.',
      'The gate is H2O proof.',
    ],
    ['A stamp.<sup>[2](#note-2)</sup> It stuck.[[3]](#n3)', 'A stamp. It stuck.'],
  ])('shows of %j what a browser does', (source, words) => {
    expect(lineOf(source)).toBe(words);
  });
});

describe('Obsidian’s Markdown', () => {
  it.each([
    [
      'See [[Gates of 2024#Old|the gates]], [[Reed]] and [[Marsh#North]].',
      'See the gates, Reed and Marsh > North.',
    ],
    ['The gate is shut. %%Ask Reed%% Go home. ^gate-1', 'The gate is shut. Go home.'],
    ['It was 100%% sure, not 50%%.', 'It was 100%% sure, not 50%%.'],
    ['Rent is $5 and bread $6, so $x + y$ is $n$.', 'Rent is $5 and bread $6, so x + y is n.'],
  ])('shows %j as Obsidian does', (source, words) => {
    expect(lineOf(source)).toBe(words);
  });

  it('hides comments of many paragraphs, embedded files, tags and queries', () => {
    const source =
      '%%\nHush.\n\nHush.\n%%\n\n![[gate.png|300]]\n\n#gate #marsh/north\n\n```dataview\nTABLE hush\n```\n\nThe end.';
    expect(blocksOf(source)).toEqual([['prose', 'The end.']]);
  });

  it('reads callouts and boxes to tick', () => {
    expect(blocksOf('> [!quote]- The keeper\n> It is shut.\n\n> [!NOTE]\n> Go home.')).toEqual([
      ['caption', 'The keeper'],
      ['prose', 'It is shut.'],
      ['prose', 'Go home.'],
    ]);
    expect(blocksOf('- [ ] Mend the gate\n- [x] Paint it')).toEqual([
      ['prose', 'Mend the gate\nPaint it'],
    ]);
  });

  it('puts a footnote that stands in a line below its paragraph', () => {
    expect(blocksOf('It was shut.^[In *March*.] It still is.')).toEqual([
      ['prose', 'It was shut. It still is.'],
      ['note', 'In March.'],
    ]);
  });
});

describe('Jekyll’s Markdown', () => {
  it('leaves out what Liquid fills in, and keeps what stands between its tags', () => {
    const source = `{% include toc.html %}
{% if page.old %}The gate is old.{% endif %}

{% comment %}
Hush.

{% endcomment %}As it says in [the plan]({% post_url 2024-01-29-plan %}), go.

{% raw %}It says {{ gate }}.{% endraw %}`;
    expect(blocksOf(source)).toEqual([
      ['prose', 'The gate is old.'],
      ['prose', 'As it says in the plan, go.'],
      ['prose', 'It says {{ gate }}.'],
    ]);
  });

  it('knows a link whose address Liquid fills in', () => {
    expect(
      lineOf('See [the plan]({{ "/plan" | url }} "The plan") and [Reed]({% link reed.md %}).'),
    ).toBe('See the plan and Reed.');
  });

  it('shows highlighted code as code', () => {
    expect(blocksOf('{% highlight js %}\nopen(gate);\n{% endhighlight %}')).toEqual([
      ['code', 'open(gate);'],
    ]);
  });

  it('leaves out kramdown’s attributes, contents and abbreviations', () => {
    const source = `1. Contents
{:toc}

The gate is shut.
{: .lead #start}

## The wall {#wall}

> It is *old*{: .red}.
{: .quote}

HTML is a language.
{::comment}
Hush.
{:/comment}

*[HTML]: Hush
^`;
    expect(blocksOf(source)).toEqual([
      ['prose', 'The gate is shut.'],
      ['heading', 'The wall'],
      ['prose', 'It is old.'],
      ['prose', 'HTML is a language.'],
    ]);
  });

  it('reads lists of definitions', () => {
    expect(blocksOf('Gate\n: It *opens*.\n: It shuts.')).toEqual([
      ['caption', 'Gate'],
      ['prose', 'It opens.'],
      ['prose', 'It shuts.'],
    ]);
  });
});

describe('Hugo’s Markdown', () => {
  it('leaves out shortcodes, and keeps the text between two of them', () => {
    const source = `{{< toc >}}

{{% notice warning "Mind" %}}
The *gate* is shut.
{{% /notice %}}

{{< figure src="/gate.png" alt="Hush" caption="The gate at **dawn**." >}}

See [the plan]({{< ref "plan.md" >}}){{< youtube hush >}}.<!--more--> Go {{/* hush */}}home.

{{< highlight go "linenos=table" >}}
open("gate")
{{< /highlight >}}

Write {{</* toc */>}} for that.`;
    expect(blocksOf(source)).toEqual([
      ['prose', 'The gate is shut.'],
      ['caption', 'The gate at dawn.'],
      ['prose', 'See the plan. Go home.'],
      ['code', 'open("gate")'],
      ['prose', 'Write {{< toc >}} for that.'],
    ]);
  });
});

describe('VitePress’ Markdown', () => {
  it('is no MDX for the sake of its scripts, and of modules in code', () => {
    const source = `<script setup>
import { ref } from './vue.js'
const gate = ref('hush')
</script>

The gate {is} shut.

<style>
.hush { color: red }
</style>

- In a list:
  \`\`\`js
  import gate from './gate.js';
  \`\`\`

\`\`\`\`md
import Gate from './gate';

{/* Kept. */}
\`\`\`\`

The {wall} is old.`;
    expect(blocksOf(source)).toEqual([
      ['prose', 'The gate {is} shut.'],
      ['prose', 'In a list:'],
      ['code', "import gate from './gate.js';"],
      ['code', "import Gate from './gate';\n\n{/* Kept. */}"],
      ['prose', 'The {wall} is old.'],
    ]);
  });

  it('keeps its scripts out of MDX', () => {
    const source = `import Gate from './gate';

<script>
import hush from './hush.js';

hush();
</script>

The gate is shut.`;
    expect(blocksOf(source)).toEqual([['prose', 'The gate is shut.']]);
  });
});

describe('R Markdown', () => {
  it('shows nothing of what is for LaTeX’s index', () => {
    const line =
      'The tide\\index{tide|see{moon \\& sun}} \\index{sea} comes.\\newpage It \\rises{now}.';
    expect(blocksOf(`\`\`\`{r}\n1\n\`\`\`\n\n${line}`)).toEqual([
      ['code', '1'],
      ['prose', 'The tide comes. It \\rises{now}.'],
    ]);
    expect(lineOf('See \\index{tide} there.')).toBe('See \\index{tide} there.');
  });
});

describe('Markdown between tags of HTML', () => {
  it('is read where they say so', () => {
    const source = `<div class="a" markdown="1">
  <img src="hush.png" alt="hush">
  The **gate** is [old](hush).
  <p markdown="1" class="b">
The *wall* is, too.
  </p>
</div>

<section markdown="block">
It *rains*.
</section>

Go <span markdown="1">*home*</span>.`;
    expect(blocksOf(source)).toEqual([
      ['prose', 'The gate is old.'],
      ['prose', 'The wall is, too.'],
      ['prose', 'It rains.'],
      ['prose', 'Go home.'],
    ]);
  });
});

describe('Docusaurus’ Markdown', () => {
  it('leaves out modules, expressions and tags, and keeps the text between them', () => {
    const source = `import Tabs from '@theme/Tabs';
import {
  Gate,
} from "./gate.js";

export const open = () => {

  return <b>hush</b>;
};

:::note Mind the **gate**

It is shut.

:::

<Tabs groupId="a" values={[
  {label: 'Hush', value: 'x > y'},
]}>
  <TabItem value="one" label="One">

The *wall* is old.

  </TabItem>
</Tabs>

<Card onClick={() => alert("hush")}>Go home.</Card> Now{' '}or {open()} never. {/* Hush. */}

<div style={{color: 'red'}}>Sleep well.</div>

:::tip[Last]
The end.
:::`;
    expect(blocksOf(source)).toEqual([
      ['caption', 'Mind the gate'],
      ['prose', 'It is shut.'],
      ['prose', 'The wall is old.'],
      ['prose', 'Go home.'],
      ['prose', 'Sleep well.'],
      ['caption', 'Last'],
      ['prose', 'The end.'],
    ]);
  });

  it('reads what stands between tags as Markdown', () => {
    const source = `import Gate from './gate';

<figure>
  <Gate />
  <figcaption>The \`gate\` at *dawn*.</figcaption>
</figure>

<Box>
The **gate** is shut.
</Box>`;
    expect(blocksOf(source)).toEqual([
      ['caption', 'The gate at dawn.'],
      ['prose', 'The gate is shut.'],
    ]);
  });

  it('takes no text for a tag that nobody ended', () => {
    expect(
      blocksOf('See <Gate the wall.\n\nIt is {shut} >.\n\n<a href="x>Go</a> home.').length,
    ).toBe(3);
  });

  it('takes neither prose about imports nor braces for code elsewhere', () => {
    expect(lineOf('import duties rose to {x} per cent, and export was banned.')).toBe(
      'import duties rose to {x} per cent, and export was banned.',
    );
  });
});

describe('Quarto’s Markdown', () => {
  it('leaves out attributes, citations and containers', () => {
    const source = `# The wall {#sec-wall .unnumbered}

::: {.callout-tip title="Mind it"}
It is [old]{.smallcaps} [@reed2020, p. 4; @lee].
:::

![](wall.png){#fig-wall width=50%}

$$
E = mc^2
$$ {#eq-e}

| Wall | Age |
|------|-----|
| Old  | 900 |

: Walls by age {#tbl-wall}

{{< video hush.mp4 >}}`;
    expect(blocksOf(source)).toEqual([
      ['heading', 'The wall'],
      ['caption', 'Mind it'],
      ['prose', 'It is old.'],
      ['code', 'E = mc^2'],
      ['table', 'Wall\tAge\nOld\t900'],
      ['caption', 'Walls by age'],
    ]);
  });
});

describe('code', () => {
  it('is shown as it stands, whatever else its text is written with', () => {
    const source =
      '````md\n%%kept%% {{< kept >}} <!-- kept -->\n```\n{% comment %}kept{% endcomment %}\n````\n\nUse `{{ kept }}` and ``%%`kept`%%``.';
    expect(blocksOf(source)).toEqual([
      ['code', '%%kept%% {{< kept >}} <!-- kept -->\n```\n{% comment %}kept{% endcomment %}'],
      ['prose', 'Use {{ kept }} and %%`kept`%%.'],
    ]);
  });

  it('is none behind a fence that nothing closes, for what is hidden there', () => {
    expect(blocksOf('```\nThe gate. <!-- hush -->')[0]?.[1]).not.toContain('hush');
  });
});

describe('what stands beside the text', () => {
  it('is told by its kind, in its place', () => {
    const source = `![](gate.png)
*The gate at dawn.*

| Gate | Wall |
| --- | --- |
| **Old** | [New](/x) |

It is shut.[^1]

[^1]: Since *March*.

    And for good.

<figure><img src="a.png"><figcaption>The wall.</figcaption></figure>

- [The plan](/plan)
- [The wall](/wall)`;
    expect(blocksOf(source)).toEqual([
      ['caption', 'The gate at dawn.'],
      ['table', 'Gate\tWall\nOld\tNew'],
      ['prose', 'It is shut.'],
      ['caption', 'The wall.'],
      ['caption', 'The plan\nThe wall'],
      ['note', 'Since March.'],
      ['note', 'And for good.'],
    ]);
  });

  it('stands below the text if it is a footnote, wherever it is written', () => {
    const source = `The gate is old.[^1]

[^1]: Built by Reed.

- It is shut.^[Since March.]
- It is high.[^2]

    [^2]: Ten feet.

The wall is old.`;
    expect(blocksOf(source)).toEqual([
      ['prose', 'The gate is old.'],
      ['prose', 'It is shut.\nIt is high.'],
      ['prose', 'The wall is old.'],
      ['note', 'Built by Reed.'],
      ['note', 'Since March.'],
      ['note', 'Ten feet.'],
    ]);
  });

  it('is a line with a date, though that begins as items of a list do', () => {
    const lists = [
      '3. April 2023',
      '1. April 2023, Reedham',
      '1. März 2024\n2. April 2024',
      '1. Reed',
      '3. It rained in April 2023 and all year.',
    ];
    expect(blocksOf(lists.join('\n\nSo.\n\n')).filter(([, words]) => words !== 'So.')).toEqual([
      ['prose', '3. April 2023'],
      ['prose', '1. April 2023, Reedham'],
      ['prose', 'März 2024\nApril 2024'],
      ['prose', 'Reed'],
      ['prose', 'It rained in April 2023 and all year.'],
    ]);
  });
});
