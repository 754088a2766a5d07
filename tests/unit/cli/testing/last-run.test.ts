import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Grade, GRADES } from '../../../../src/cli/testing/judge-reply.ts';
import {
  compareWith,
  keepRun,
  liesIn,
  readLastRun,
  usualFile,
} from '../../../../src/cli/testing/last-run.ts';
import type { TestResult } from '../../../../src/cli/testing/ask-each.ts';
import { makeCorpus } from '../marsh-corpus.ts';
import { removeFolder } from '../../../support/scratch-folder.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await makeCorpus({});
  file = join(folder, 'data/tests/last.jsonl');
});

afterEach(() => removeFolder(folder));

function result(question: string, grade: Grade, corpus?: string): TestResult {
  return {
    line: 1,
    wanted: { question, expect: 'answered', corpus, articles: [], evidence: ['words of it'] },
    reply: { kind: 'not-found', question, nearest: [] },
    verdict: { grade },
  };
}

/** What is said of results after others were kept. */
async function after(kept: readonly TestResult[], results: readonly TestResult[]) {
  await keepRun(file, kept);
  return compareWith(await readLastRun(file), results).map(({ change }) => change);
}

describe('a run', () => {
  it('is told from the one before: what got better, worse or is new', async () => {
    const before = [
      result('Herons?', 'right'),
      result('Eels?', 'unanswered'),
      result('Reeds?', 'wrong'),
      result('Gone?', 'right'),
    ];
    const now = [
      result('Reeds?', 'partly'),
      result('Herons?', 'right'),
      result('Eels?', 'wrong'),
      result('Otters?', 'wrong'),
    ];
    expect(await after(before, now)).toEqual(['better', 'same', 'worse', 'new']);
  });

  it('knows a question by the articles it is asked of, and by how often it was asked before', async () => {
    const before = [result('Herons?', 'right', 'a'), result('Herons?', 'wrong', 'b')];
    const now = [
      result('Herons?', 'wrong', 'b'),
      result('Herons?', 'right', 'a'),
      result('Herons?', 'right', 'a'),
      result('Herons?', 'right'),
    ];
    expect(await after(before, now)).toEqual(['same', 'same', 'new', 'new']);
  });

  it('compared with itself has no change', async () => {
    const results = fc.array(
      fc
        .record({ question: fc.string(), grade: fc.constantFrom(...GRADES) })
        .map(({ question, grade }) => result(question, grade)),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(results, async (run) => {
        expect(await after(run, run)).toEqual(run.map(() => 'same'));
      }),
      { numRuns: 30 },
    );
  });

  it('is kept a question a line, without what was wanted or quoted', async () => {
    await keepRun(file, [result('Herons?', 'right', 'marsh'), result('Eels?', 'wrong')]);
    expect(await readFile(file, 'utf8')).toBe(
      '{"question":"Herons?","corpus":"marsh","grade":"right"}\n{"question":"Eels?","grade":"wrong"}\n',
    );
  });

  it('is new as a whole where none was kept', async () => {
    expect(await readLastRun(file)).toBeUndefined();
    const [first] = compareWith(undefined, [result('Herons?', 'right')]);
    expect(first).toMatchObject({ change: 'new', before: undefined });
  });

  it('takes no other file for one, which keeping would destroy', async () => {
    const other = join(folder, 'questions.jsonl');
    await writeFile(other, '{"question":"Herons?","article":"gate"}\n');
    await expect(readLastRun(other)).rejects.toThrow('is not what a run of questions came to');
    await writeFile(other, 'Herons?\n');
    await expect(readLastRun(other)).rejects.toThrow('name another file (--last)');
  });

  it('has a file of its own for each file of questions and folder of articles', () => {
    const files = [
      usualFile('a/questions.jsonl', 'corpus', 'data'),
      usualFile('b/questions.jsonl', 'corpus', 'data'),
      usualFile('a/questions.jsonl', 'other', 'data'),
    ];
    expect(new Set(files).size).toBe(3);
    expect(files[0]).toMatch(/^data.tests.questions\.jsonl\.[0-9a-f]{8}\.jsonl$/u);
    expect(usualFile('./a/questions.jsonl', 'corpus/', 'data')).toBe(files[0]);
  });
});

describe('a file', () => {
  it.each([
    ['corpus', 'corpus/a.jsonl', true],
    ['corpus', './corpus/deep/../deep/a.jsonl', true],
    ['corpus', 'corpus/..a.jsonl', true],
    ['corpus', 'corpus', false],
    ['corpus', 'corpus.jsonl', false],
    ['corpus', 'corpus/../a.jsonl', false],
    ['.', 'data/a.jsonl', true],
  ])('of the folder %s: %s', (directory, path, isThere) => {
    expect(liesIn(directory, path)).toBe(isThere);
  });
});
