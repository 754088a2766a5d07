import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';

// Articles with marks, and messages as version 0.2 drew them: quotes had the marks of their files, places
// counted them, and so do the ids of buttons. They stay as they are, whatever later versions draw.

/** By the names of their files. */
export const MARKED_FILES = {
  'night-ferry.md': `---
title: The night ferry of Saltmouth
author: Mara Quill
url: https://gazette.example/night-ferry
---

## A crossing in the *dark*

The [port authority](https://port.example/notices_(2024) "Notices") said on *Tuesday* that the night ferry would stop at the end of October.[^1] Its captain, **Ida Fenwick**, called the decision &ldquo;a quiet theft&rdquo; &mdash; and kept the
ropes that she had spliced herself.

The night ferry carried __nine&nbsp;hundred__ people on its [last crossing][log], and ~~none~~ few of them paid. *The tide was late that night. The night ferry was not.* It rained, wrote the keeper, “as if the sea had \\*changed\\* places”.

- The engine of the night ferry, a \`Type_4\` diesel, went to a farmer in [Northam](<https://northam.example/a b>).
- Its bell hangs in the school, where it rings at noon.

> The harbour was never so quiet
> as on the first night without the night ferry, said [a _young_ pilot. She](https://pilots.example) went home early.

The night ferry had a <em>cat</em>,<!-- nobody knows its name --> which stayed<br>with <https://cats.example> and grew fat.

[^1]: Notice 12.

[log]: https://port.example/log "The log"
`,
  'mill.txt': `The mill at Grey Brook

By Tomas Birch

The mill at Grey Brook ground barley until the winter of the great flood, when the
wheel froze and split along its whole length. Nobody in the valley could mend the
millwheel, so the miller sold the stones to a gardener.

The old mill stands empty now, but for swallows that nest above the door of the gra-
nary every spring. The children of the village count their young in the month of
June.
`,
} as const;

const NIGHT_FERRY = '**The night ferry of Saltmouth** · Mara Quill';
const MILL = '**The mill at Grey Brook** · Tomas Birch';

/** What was quoted: as a message shows it, the id of its button but for its number, and what readers see. */
export interface MarkedQuote {
  readonly shown: string;
  readonly id: string;
  readonly words: string;
}

export const MARKED_QUOTES = {
  authority: {
    shown:
      '> The \\[port authority](https\\://port.example\\/notices\\_(2024) "Notices") said on \\*Tuesday\\* that the night ferry would stop at the end of October.\\[^1]',
    id: '1;context;22,4,1;oJsseNe2V83wOiTb5Ju.40open',
    words:
      'The port authority said on Tuesday that the night ferry would stop at the end of October.',
  },
  captain: {
    shown:
      '> The \\[port authority](https\\://port.example\\/notices\\_(2024) "Notices") said on \\*Tuesday\\* that the night ferry would stop at the end of October.\\[^1] Its captain, \\*\\*Ida Fenwick\\*\\*, called the decision &ldquo;a quiet theft&rdquo; &mdash; and kept the\n> ropes that she had spliced herself.',
    id: '1;context;22,4,1;oJsseNe2V8HsjYah5Au.7ropen',
    words:
      'The port authority said on Tuesday that the night ferry would stop at the end of October. Its captain, Ida Fenwick, called the decision “a quiet theft” — and kept the ropes that she had spliced herself.',
  },
  tide: {
    shown: '> \\*The tide was late that night.',
    id: '1;context;22,4,1;oJsseNe2V8D1sKvPIQbs.uopen',
    words: 'The tide was late that night.',
  },
  crossing: {
    shown:
      '> The night ferry carried \\_\\_nine&nbsp;hundred\\_\\_ people on its \\[last crossing]\\[log], and \\~\\~none\\~\\~ few of them paid.',
    id: '1;context;23,4,1;oJsseNe2V8yndBkDWD8n.34open',
    words:
      'The night ferry carried nine\u00a0hundred people on its last crossing, and none few of them paid.',
  },
  engine: {
    shown:
      '> The engine of the night ferry, a \\`Type\\_4\\` diesel, went to a farmer in \\[Northam](\\<https\\://northam.example\\/a b>).',
    id: '1;context;23,4,1;oJsseNe2V8Ew-tSRATfd.33open',
    words: 'The engine of the night ferry, a Type_4 diesel, went to a farmer in Northam.',
  },
  quiet: {
    shown:
      '> The harbour was never so quiet\n> \\> as on the first night without the night ferry, said \\[a \\_young\\_ pilot.',
    id: '1;context;23,4,1;oJsseNe2V87O01FqJEk4.2uopen',
    words:
      'The harbour was never so quiet as on the first night without the night ferry, said a young pilot.',
  },
  home: {
    shown:
      '> The harbour was never so quiet\n> \\> as on the first night without the night ferry, said \\[a \\_young\\_ pilot. She](https\\://pilots.example) went home early.',
    id: '1;context;23,4,1;oJsseNe2V8NfvgFDOCk4.44open',
    words:
      'The harbour was never so quiet as on the first night without the night ferry, said a young pilot. She went home early.',
  },
  cat: {
    shown:
      '> The night ferry had a \\<em>cat\\</em>,\\<!-- nobody knows its name --> which stayed\\<br>with \\<https\\://cats.example> and grew fat.',
    id: '1;context;23,4,1;oJsseNe2V8WeEykgYKoa.3fopen',
    words: 'The night ferry had a cat, which stayed with https://cats.example and grew fat.',
  },
  grinding: {
    shown:
      '> The mill at Grey Brook ground barley until the winter of the great flood, when the\n> wheel froze and split along its whole length.',
    id: '1;context;23,4,1;kB-sCOO0ZLMV3q-fZW14.3kopen',
    words:
      'The mill at Grey Brook ground barley until the winter of the great flood, when the wheel froze and split along its whole length.',
  },
  millwheel: {
    shown:
      '> Nobody in the valley could mend the\n> millwheel, so the miller sold the stones to a gardener.',
    id: '1;context;23,4,1;kB-sCOO0ZLCQGMEFp74p.2jopen',
    words:
      'Nobody in the valley could mend the millwheel, so the miller sold the stones to a gardener.',
  },
  swallows: {
    shown:
      '> The old mill stands empty now, but for swallows that nest above the door of the gra-\n> nary every spring.',
    id: '1;context;23,4,1;kB-sCOO0ZLCvPqG5Rr7a.2vopen',
    words:
      'The old mill stands empty now, but for swallows that nest above the door of the granary every spring.',
  },
  night: {
    shown: '> \\*The tide was late that night. The night ferry was not.\\*',
    id: '1;context;23,4,1;oJsseNe2V8Dx98En7Qbs.1kopen',
    words: 'The tide was late that night. The night ferry was not.',
  },
} as const satisfies Readonly<Record<string, MarkedQuote>>;

/** Answers with several quotes. */
export const KNOWN_ANSWER = answer(['cat', 'quiet', 'engine', 'authority']);
export const NIGHT_ANSWER = answer(['night', 'quiet', 'cat', 'engine', 'authority']);

/** A quote in context, and a citation of it. */
export const MARKED_CONTEXT = message(MessageFlags.Ephemeral, [
  text('**The night ferry of Saltmouth**\n-# Mara Quill'),
  text(
    '> **The \\[port authority](https\\://port.example\\/notices\\_(2024) "Notices") said on \\*Tuesday\\* that the night ferry would stop at the end of October.\\[^1]** Its captain, \\*\\*Ida Fenwick\\*\\*, called the decision &ldquo;a quiet theft&rdquo; &mdash; and kept the\n> ropes that she had spliced herself.',
  ),
  text('-# ¶ 1'),
  text('-# The quoted words are in bold. Word for word from the articles.'),
]);
export const MARKED_CITATION = message(MessageFlags.Ephemeral, [
  text('**The night ferry of Saltmouth**\n-# Mara Quill'),
  text(
    '```\nThe [port authority](https://port.example/notices_(2024) "Notices") said on *Tuesday* that the night ferry would stop at the end of October.[^1]\n— Mara Quill, “The night ferry of Saltmouth”, ¶ 1\nhttps://gazette.example/night-ferry (accessed 1 January 1970)\n```',
  ),
]);
export const MARKED_MARKDOWN_CITATION = message(MessageFlags.Ephemeral, [
  text('**The night ferry of Saltmouth**\n-# Mara Quill'),
  text(
    '```\n> The \\[port authority](https\\://port.example\\/notices\\_(2024) "Notices") said on \\*Tuesday\\* that the night ferry would stop at the end of October.\\[^1]\n>\n> — Mara Quill, [The night ferry of Saltmouth](<https://gazette.example/night-ferry>), ¶ 1 (accessed 1 January 1970)\n```',
  ),
]);

export const MARKED_BIBTEX_CITATION = message(MessageFlags.Ephemeral, [
  text('**The night ferry of Saltmouth**\n-# Mara Quill'),
  text(
    '```\n@misc{Quillnight,\n\tnote = {[Online; accessed 1970-01-01]},\n\tannote = {The [port authority](https://port.example/notices\\_(2024) "Notices") said on *Tuesday* that the night ferry would stop at the end of October.[\\textasciicircum{}1]},\n\tauthor = {Quill, Mara},\n\ttitle = {The night ferry of {Saltmouth}},\n\turl = {https://gazette.example/night-ferry},\n}\n```',
  ),
]);

export function answer(quotes: readonly (keyof typeof MARKED_QUOTES)[]): Partial<APIMessage> {
  return message(0, [
    text('-# Question: What is known of the night ferry?'),
    ...quotes.flatMap((name, index) => {
      const { shown, id } = MARKED_QUOTES[name];
      return [
        text(shown),
        besideContext(id.includes('kB-sCOO0ZL') ? MILL : NIGHT_FERRY, `${id}${index}`),
      ];
    }),
    text('-# Word for word from the articles. Opinions are their authors’.'),
  ]);
}

function message(flags: number, components: readonly object[]): Partial<APIMessage> {
  const framed = [{ type: 17, accent_color: 4020864, components }];
  return { id: '1200000000000000020', flags, components: framed };
}

function text(content: string): object {
  return { type: 10, content };
}

function besideContext(source: string, customId: string): object {
  const button = { type: 2, style: 2, label: 'In context', custom_id: customId, disabled: false };
  return { type: 9, components: [text(`-# ${source}`)], accessory: button };
}
