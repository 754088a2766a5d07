import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../../src/answers/draft/check-draft.ts';
import { type CheckedQuotation, isWrong } from '../../../../src/answers/draft/draft-check.ts';
import { wordChanges } from '../../../../src/answers/draft/word-changes.ts';
import { readMarkdown } from '../../../../src/articles/formats/markdown.ts';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import { wordsOf } from '../../../../src/text/words.ts';
import { LIBRARY } from '../../../support/library.ts';
import { makeArticle } from '../../../support/make-article.ts';

const library = await createPullquote(LIBRARY);

const MARSH = makeArticle({
  title: 'The marsh that moved inland',
  authors: ['Ann Lee'],
  publication: 'The Marsh Herald',
  paragraphs: [
    [
      'The marsh moved two hundred metres inland last winter.',
      'Nobody noticed until the herons had gone.',
    ],
    [
      'Fishermen say the water used to speak at night.',
      'They listened for it every evening, says the lock keeper Tom Reed.',
    ],
    ['The council will decide in March whether to let the land go.'],
  ],
});
const LAMP = makeArticle({
  title: 'A lamp for the harbour',
  authors: ['Ben Ortiz'],
  paragraphs: [
    [
      'Every harbour keeps one lamp that no ship needs.',
      'It burns through the shortest nights of the year.',
    ],
  ],
});
const coast = await createPullquote([MARSH, LAMP]);

const check = (draft: string, pullquote = coast) =>
  checkDraft(readMarkdown(draft, 'draft.md'), pullquote);

const kindsIn = async (draft: string) => (await check(draft)).map((each) => each.check.kind);

/** Sentences with enough words to be told, without marks that would be paired with those around. */
const SENTENCES = LIBRARY.flatMap(({ text, paragraphs }) =>
  paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
).filter((sentence) => !/["“”‘’']/u.test(sentence) && wordsOf(sentence).length > 8);

const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['« ', ' »'],
  ['»', '«'],
  ['”', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['‚', '‘'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
] as const;

const anyDraft = fc.record({
  sentence: fc.constantFrom(...SENTENCES),
  marks: fc.constantFrom(...MARKS),
  before: fc.constantFrom(
    '',
    'It is well known: ',
    'The 12" plank isn’t new: ',
    'One more.\n\nThen ',
  ),
  after: fc.constantFrom('', ' That was all.', ', as they say', ' (and so on).\n\nMore of it.'),
});

describe('a quotation', () => {
  it('of any sentence between any marks is found, and right', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, async ({ sentence, marks: [opening, closing], before, after }) => {
        const checked = await check(`${before}${opening}${sentence}${closing}${after}`, library);
        expect(checked).toMatchObject([{ text: sentence, check: { kind: 'exact' } }]);
      }),
    );
  });

  it('with a word of it changed differs, and the right word is told', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, fc.nat(), async ({ sentence, marks, before, after }, place) => {
        const words = wordsOf(sentence).filter(({ isWord }) => isWord);
        const changed = words[place % words.length];
        if (!changed) return;
        const given = sentence.slice(0, changed.start) + 'quibbled' + sentence.slice(changed.end);
        const [quotation] = await check(before + marks[0] + given + marks[1] + after, library);
        const { kind } = quotation?.check ?? {};
        expect(kind).toBe('differs');
        if (quotation?.check.kind !== 'differs') return;
        const { article, parts } = quotation.check;
        const changes = parts.flatMap((part) => wordChanges(part, article));
        expect(changes.map((change) => change.given).join(' ')).toMatch(/quibbled/i);
      }),
      { numRuns: 50 },
    );
  });

  it('without a word from its middle is told to be left out', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, fc.nat(), async ({ sentence, marks, before, after }, place) => {
        const words = wordsOf(sentence);
        const inner = words
          .slice(1, -2)
          .filter(
            ({ isWord }, index) => isWord && words[index]?.isWord && words[index + 2]?.isWord,
          );
        const dropped = inner[place % Math.max(1, inner.length)];
        if (!dropped) return;
        const given = sentence.slice(0, dropped.start) + sentence.slice(dropped.end).trimStart();
        const [quotation] = await check(before + marks[0] + given + marks[1] + after, library);
        expect(quotation?.check.kind).toBe('left-out');
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['“[T]he marsh moved […] inland last winter.”', 'exact'],
    ['“The marsh moved ... inland last winter.”', 'exact'],
    ['“Nobody [in the village] noticed until the herons had gone.”', 'exact'],
    ['“Nobody noticed until [the birds] had gone.”', 'exact'],
    ['“Nobody noticed until the herons had gone,” he said.', 'exact'],
    ['"the   water used to speak at night"', 'exact'],
    [
      '“The marsh moved two hundred metres inland last winter.\n\n“Nobody noticed until the herons had gone.”',
      'exact',
    ],
    [
      '“The marsh moved two hundred metres inland. Nobody noticed until the herons had gone.”',
      'left-out',
    ],
    [
      '“The marsh moved two hundred metres inland last winter. The council will decide in March.”',
      'left-out',
    ],
    [
      '“Nobody noticed until the council will decide in March whether to let the land go.”',
      'left-out',
    ],
    ['“Nobody noticed until the swans had gone.”', 'differs'],
    ['“Nobody noticed until the zebras won a tournament of chess.”', 'not-in-articles'],
    ['> Fishermen say the water used to speak at night.', 'exact'],
    ['> Fishermen say the water used to sing at night.', 'differs'],
    ['See “A lamp for the harbour”.', 'apart'],
    ['See “The Marsh that Moved Inland”.', 'apart'],
    ['See “The Structure of Scientific Revolutions”.', 'apart'],
    ['The “so-called lamp”.', 'apart'],
  ])('is judged: %s', async (draft, kind) => {
    expect(await kindsIn(draft)).toEqual([kind]);
  });

  it('shows what was left out between the words that are there', async () => {
    const [quotation] = await check(
      '“The marsh moved two hundred metres inland last winter. The council will decide in March.”',
    );
    expect(quotation?.check).toMatchObject({
      kind: 'left-out',
      place: {
        article: { id: 'the-marsh-that-moved-inland' },
        quotes: [
          {
            paragraph: 1,
            quote: { text: 'The marsh moved two hundred metres inland last winter' },
          },
          { paragraph: 3, quote: { text: 'The council will decide in March' } },
        ],
      },
    });
  });
});

describe('whose words a quotation is said to be', () => {
  const WORDS = '“the marsh moved two hundred metres inland last winter”';

  it.each([
    `Ben Ortiz writes that ${WORDS}.`,
    `${WORDS}, writes Ben Ortiz.`,
    `According to Paula Quist, ${WORDS}.`,
    `${WORDS}, as Paula Quist put it.`,
    `Paula Quist, a poet from the coast, says ${WORDS}.`,
    `Laut Paula Quist ${WORDS}.`,
    `${WORDS}, schreibt Paula Quist.`,
    `${WORDS}, so Paula Quist.`,
    `Selon Paula Quist, ${WORDS}.`,
    `${WORDS}, explique Paula Quist.`,
    `Según Paula Quist, ${WORDS}.`,
    `${WORDS}, escribe Paula Quist.`,
    `Paula Quist’e göre ${WORDS}.`,
    `Paula Quist, ${WORDS} diyor.`,
    '> The marsh moved two hundred metres inland last winter.\n>\n> — Paula Quist',
    'As Paula Quist writes:\n\n> The marsh moved two hundred metres inland last winter.',
  ])('is wrong: %s', async (draft) => {
    const [quotation] = await check(draft);
    expect(quotation?.check).toMatchObject({
      kind: 'wrong-author',
      name: draft.includes('Ortiz') ? 'Ben Ortiz' : 'Paula Quist',
    });
  });

  it.each([
    `Ann Lee writes that ${WORDS}.`,
    `${WORDS}, writes Lee.`,
    `The Marsh Herald reports that ${WORDS}.`,
    `${WORDS}, she said on Monday.`,
    `The reporter wrote ${WORDS}.`,
    `In Lee’s report, cited by Paula Quist, ${WORDS}, as Paula Quist says.`,
    `${WORDS} (Ann Lee told Paula Quist).`,
    `Paula Quist disagrees. It says ${WORDS}.`,
    `${WORDS}. Paula Quist says so.`,
    'Tom Reed says: “They listened for it every evening”.',
    `Laut Bericht ${WORDS}.`,
    `Quist writes ${WORDS}.`,
    `${WORDS}, and Paula Quist writes: “They never listened for it at all”.`,
    `Paula Quist likes herons, but the paper has it that ${WORDS}.`,
    `Paula Quist writes “what they say”, and it says ${WORDS}.`,
  ])('is right, or nobody can tell: %s', async (draft) => {
    const kinds = await kindsIn(draft);
    expect(kinds).toContain('exact');
    expect(kinds).not.toContain('wrong-author');
  });
});

describe('those to be looked at once more', () => {
  it('are neither right nor set apart', async () => {
    const quotations: readonly CheckedQuotation[] = await check(
      '“Nobody noticed until the herons had gone”, “the herons”, “nobody noticed until the swans had gone”',
    );
    expect(quotations.map(isWrong)).toEqual([false, false, true]);
  });
});
