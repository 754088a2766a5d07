import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Records } from '../../../src/records/open-records.ts';
import { formatDate } from '../../../src/presentation/wording/format-date.ts';
import { keepRecords } from '../../support/records.ts';
import { runCli, type Surroundings } from './fake-io.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await scratchFolder('feedback');
});

const KEPT = { FEEDBACK_KEEP_QUESTIONS: 'true' };

const feedback = (
  args: readonly string[] = [],
  { environment = KEPT, ...others }: Surroundings = {},
) =>
  runCli(['feedback', ...args], { environment: { DATA_DIR: folder, ...environment }, ...others });

const now = Date.now();
const TODAY = formatDate(new Date(now).toISOString(), { locale: 'en-GB' });

async function record(use: (records: Records) => Promise<void>): Promise<void> {
  const records = await keepRecords({ folder, now: () => now });
  await use(records);
  await records.close();
}

const GATE = [{ articleId: 'gate', paragraph: 2 }];

async function fill({ feedback }: Records): Promise<void> {
  await feedback.addUnanswered('1', 'Who built the gate?');
  await feedback.addUnanswered('2', 'who has built the gate');
  await feedback.vote('a', '3', {
    vote: 'not-helpful',
    reason: 'wrong-passage',
    question: 'Who built the gate?',
    note: 'It was\nanother\u001B[2J gate.',
    excerpts: GATE,
  });
  await feedback.vote('a', '4', { vote: 'helpful', question: 'Herons?', excerpts: GATE });
  await feedback.addUnanswered('1', 'Where is the church?');
}

async function wish({ feedback }: Records): Promise<void> {
  await feedback.addWish('1', 'Where is the church?', '7');
  await feedback.addWish('5', 'where is the church', undefined);
  await feedback.addWish('5', 'Who rang?', '7');
}

describe('pullquote feedback', () => {
  it('prints what was asked in vain and what didn’t help, while the bot runs', async () => {
    await record(async (records) => {
      await fill(records);
      expect(await feedback()).toEqual({
        stdout: `Asked in vain

3× Who built the gate?
not found 2 · not helpful 1 (wrong passage 1) · last on ${TODAY}
also: who has built the gate
said: It was another␛[2J gate.

1× Where is the church?
not found 1 · last on ${TODAY}

Quoted in answers that didn’t help

1× ¶ 2 of gate (wrong passage 1) · helpful 1

Votes: 1 helpful, 1 not helpful.
`,
        stderr: '',
        exitCode: 0,
      });
    });
  });

  it('prints what members say should be answered ahead of what they only asked', async () => {
    await record(fill);
    await record(wish);
    const { stdout } = await feedback();
    expect(stdout).toContain(`2× Where is the church?
should be answered 2 · not found 1 · last on ${TODAY}

3× Who built the gate?
`);
    expect(stdout).toContain('\nShould be answered: 2 questions, said 3 times.\n');
    const { questions, wanted } = JSON.parse((await feedback(['--json'])).stdout);
    expect(questions[0]).toMatchObject({ question: 'Where is the church?', wanted: 2 });
    expect(wanted).toEqual({ questions: 2, wishes: 3 });
  });

  it('counts what should be answered where questions aren’t kept', async () => {
    await record(wish);
    const { stdout } = await feedback([], { environment: {} });
    expect(stdout).toContain('Should be answered: 2 questions, said 3 times.');
    expect(stdout).not.toContain('church');
  });

  it('prints one object', async () => {
    await record(fill);
    const { stdout } = await feedback(['--json']);
    expect(JSON.parse(stdout)).toEqual({
      keepsQuestions: true,
      votes: { helpful: 1, notHelpful: 1 },
      wanted: { questions: 0, wishes: 0 },
      questions: [
        {
          question: 'Who built the gate?',
          otherWordings: ['who has built the gate'],
          wanted: 0,
          notFound: 2,
          notHelpful: 1,
          reasons: { 'wrong-passage': 1 },
          notes: ['It was\nanother\u001B[2J gate.'],
          lastAsked: new Date(now).toISOString(),
        },
        {
          question: 'Where is the church?',
          otherWordings: [],
          wanted: 0,
          notFound: 1,
          notHelpful: 0,
          reasons: {},
          notes: [],
          lastAsked: new Date(now).toISOString(),
        },
      ],
      passages: [
        {
          articleId: 'gate',
          paragraph: 2,
          notHelpful: 1,
          helpful: 1,
          reasons: { 'wrong-passage': 1 },
        },
      ],
      damagedLines: 0,
    });
    expect(stdout).toMatch(/^[^\n]+\n$/u);
  });

  it('wraps on a terminal', async () => {
    await record(async ({ feedback }) => {
      await feedback.addUnanswered('1', 'Who built the gate of the marsh in the north? '.repeat(4));
    });
    const { stdout } = await feedback([], { terminal: 40 });
    expect(stdout).toContain('\n  1× Who built');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });

  it('says that questions aren’t kept, and how they would be', async () => {
    await record(fill);
    const { stdout } = await feedback([], { environment: {} });
    expect(stdout).toContain('set FEEDBACK_KEEP_QUESTIONS=true in .env');
    expect(stdout).toContain('1× ¶ 2 of gate');
    for (const word of ['built', 'church', 'another']) expect(stdout).not.toContain(word);
  });

  it('says so if no question was asked in vain', async () => {
    await record(({ feedback }) => feedback.vote('a', '1', { vote: 'helpful', excerpts: GATE }));
    expect((await feedback()).stdout).toBe(
      'No question was asked in vain.\n\nVotes: 1 helpful, 0 not helpful.\n',
    );
  });

  it('says where feedback comes from if there is none, and makes nothing', async () => {
    const { stdout, exitCode } = await feedback();
    expect(stdout).toMatch(
      /^There is no feedback in .* yet\. .*“Not helpful” under an answer\.\n$/u,
    );
    expect(exitCode).toBe(0);
    expect((await feedback([], { environment: {} })).stdout).toContain('FEEDBACK_KEEP_QUESTIONS');
    expect(await readdir(folder)).toEqual([]);
  });

  it('shows the most frequent ones, and says how many there are more', async () => {
    await record(async ({ feedback }) => {
      for (let number = 1; number <= 21; number += 1) {
        await feedback.addUnanswered('1', `What happened in ${1900 + number}?`);
      }
    });
    const { stdout } = await feedback();
    expect(stdout.match(/1× What/gu)).toHaveLength(20);
    expect(stdout).toContain('\n1 more question; --json prints all.\n');
  });

  it('mentions lines that can’t be understood', async () => {
    await appendFile(join(folder, 'votes.jsonl'), 'nonsense\n{}\n');
    const { stderr, exitCode } = await feedback();
    expect(stderr).toBe(`note: 2 lines are left out that can’t be understood, in ${folder}\n`);
    expect(exitCode).toBe(0);
  });

  it('says what is wrong with its settings or its folder', async () => {
    const faulty = await feedback([], { environment: { FEEDBACK_KEEP_QUESTIONS: 'maybe' } });
    expect(faulty.stderr).toContain('FEEDBACK_KEEP_QUESTIONS is neither true nor false');
    await appendFile(join(folder, 'file'), '');
    const misplaced = await feedback([], { environment: { DATA_DIR: join(folder, 'file') } });
    expect(misplaced.stderr).toMatch(/^error: .*votes\.jsonl can’t be used: .*\n$/u);
    expect([faulty.exitCode, misplaced.exitCode]).toEqual([1, 1]);
  });
});
