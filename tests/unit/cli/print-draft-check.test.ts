import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../../support/scratch-folder.ts';
import { runCli, type Surroundings } from './fake-io.ts';
import { makeCorpus } from './marsh-corpus.ts';

const DRAFT = `---
title: "The gate and what nobody says of it"
---

# Herons

See “The Gate of the North Marsh”. The gate “was built in 1998 by Josephine Hay” and is “famous”.

“Nineteen swans nest in the alders above the gate,” writes Ann Lee.

Ben Ortiz writes: “They came back in 2004.”

“The North Marsh has one gate. Nineteen herons nest in the alders,” it says, and “the zebra won the tournament of chess”.
`;

let corpus: string;

beforeAll(async () => {
  corpus = await makeCorpus();
});

afterAll(() => removeFolder(corpus));

const verify = (stdin: string, args: readonly string[] = [], surroundings: Surroundings = {}) =>
  runCli(['verify', '--corpus', corpus, ...args], { stdin: [stdin], ...surroundings });

const SOURCE =
  'The Gate of the North Marsh · Ann Lee, Tom Reed · The Marsh Herald · 29 January 2024';
const URL = 'https://marsh.example/gate';

describe('pullquote verify', () => {
  it('prints what each quotation of a draft comes to, and exits with 1', async () => {
    const { stdout, stderr, exitCode } = await verify(DRAFT);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 });
    expect(stdout).toBe(`¶ 1: “The Gate of the North Marsh”
A title: not checked.

¶ 1: “was built in 1998 by Josephine Hay”
Right, word for word.
— ${SOURCE} · ¶ 1 of gate
${URL}

¶ 1: “famous”
Too few words to tell: not checked.

¶ 2: “Nineteen swans nest in the alders above the gate,”
Not word for word.
“swans” should be “herons”
Nineteen herons nest in the alders above the gate.
— ${SOURCE} · ¶ 2 of gate
${URL}

¶ 3: “They came back in 2004.”
Word for word, but not by Ben Ortiz.
— ${SOURCE} · ¶ 2 of gate
${URL}

¶ 4: “The North Marsh has one gate. Nineteen herons nest in the alders,”
Words are left out, and nothing marks it.
Left out: “It was built in 1998 by Josephine Hay, “a keeper’s daughter”, who never left the village. Herons”
— ${SOURCE} · ¶ 1 of gate
${URL}

¶ 4: “the zebra won the tournament of chess”
Not in the articles.

5 quotations: 1 right, 1 not word for word, 1 with words left out, 1 by somebody else, 1 not in the articles. Set apart: 2.
`);
  });

  it('is drawn for people on a terminal, however narrow', async () => {
    const { stdout } = await verify(DRAFT, [], { terminal: 40 });
    expect(stdout).toContain('  ┃ Nineteen herons nest in the alders\n  ┃ above the gate.\n');
    const own = stdout.split('\n').filter((line) => !line.includes('https:'));
    expect(own.filter((line) => line.length > 40)).toEqual([]);
  });

  it.each([
    ['“Nineteen herons nest in the alders above the gate.”', '1 quotation: 1 right.\n'],
    ['No one is quoted here.', 'There is no quotation to check.\n'],
    ['It is “famous”.', 'There is no quotation to check. Set apart: 1.\n'],
  ])('exits with 0 if nothing is wrong: %s', async (draft, summary) => {
    const { stdout, exitCode } = await verify(draft);
    expect(exitCode).toBe(0);
    expect(stdout.endsWith(summary)).toBe(true);
  });

  it.each(['draft.md', 'draft.txt', 'draft.srt', 'draft'])('reads a file: %s', async (name) => {
    const words = '“Nineteen herons nest in the alders above the gate.”';
    const file = join(corpus, name);
    const cue = name.endsWith('.srt') ? '1\n00:00:01,000 --> 00:00:05,000\n' : '';
    await writeFile(file, `${cue}She says: ${words}\n`);
    const { stdout, exitCode } = await verify('', [file]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('1 quotation: 1 right.');
  });

  it('tells where the draft’s own file has a quotation', async () => {
    const file = join(corpus, 'interview.vtt');
    const cue = '00:01:05.000 --> 00:01:09.000\nShe says: “Nineteen herons nest in the alders.”\n';
    await writeFile(file, `WEBVTT\n\n${cue}`);
    const { stdout } = await verify('', [file]);
    expect(stdout).toContain('¶ 1 · 1:05: “Nineteen herons');
    const json = await verify('', [file, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      quotations: [{ draftParagraph: 1, draftPosition: { seconds: 65 } }],
    });
  });

  it('is called wrongly with a file that is none', async () => {
    const { stdout, stderr, exitCode } = await verify('', [join(corpus, 'nowhere.md')]);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toMatch(/^error: there is no file .*nowhere\.md\n$/);
  });

  it('names a file out of which nothing can be read', async () => {
    const file = join(corpus, 'draft.docx');
    await writeFile(file, 'no document');
    const { stdout, stderr, exitCode } = await verify('', [file]);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr).toMatch(/^error: draft\.docx/);
  });
});

describe('pullquote verify --json', () => {
  it('prints one object, as the contract has it', async () => {
    const { stdout, exitCode } = await verify(DRAFT, ['--json']);
    expect(exitCode).toBe(1);
    const source = { articleId: 'gate', url: URL };
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'draft',
      right: 1,
      wrong: 4,
      apart: 2,
      quotations: [
        { kind: 'apart', reason: 'title', given: 'The Gate of the North Marsh', draftParagraph: 1 },
        {
          kind: 'exact',
          places: [{ ...source, quotes: [{ quote: 'was built in 1998 by Josephine Hay' }] }],
        },
        { kind: 'apart', reason: 'short' },
        {
          kind: 'differs',
          ...source,
          draftParagraph: 2,
          parts: [{ runs: expect.any(Array) as unknown }],
        },
        { kind: 'wrong-author', name: 'Ben Ortiz', places: [source] },
        {
          kind: 'left-out',
          places: [{ ...source, quotes: [{ paragraph: 1 }, { paragraph: 2 }] }],
        },
        { kind: 'not-in-articles', nearest: [] },
      ],
    });
  });

  it('names the file', async () => {
    const file = join(corpus, 'named.md');
    await writeFile(file, 'Nothing is quoted.');
    const { stdout } = await verify('', [file, '--json']);
    expect(JSON.parse(stdout)).toEqual({
      kind: 'draft',
      draft: file,
      right: 0,
      wrong: 0,
      apart: 0,
      quotations: [],
    });
  });
});
