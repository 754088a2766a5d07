import { describe, expect, it } from 'vitest';
import { commands } from '../../../../../commands/index.ts';
import {
  areWords,
  commandForWords,
  isQuestion,
} from '../../../../../src/playground/browser/composer/command-for-words.ts';
import { listCommands } from '../../../../../src/playground/pretend-discord/command-entries.ts';

const entries = listCommands(commands.map(({ declaration }) => declaration));

describe('words that are typed without a command', () => {
  it('are asked', () => {
    const question = 'Who leads the MOIS?';
    expect(commandForWords(question, entries)?.deed).toEqual({
      kind: 'command',
      path: ['ask'],
      options: { question },
    });
  });

  it('are asked by none that doesn’t take them', () => {
    expect(commandForWords('?', entries)).toBeUndefined();
    expect(commandForWords('W'.repeat(5_000), entries)).toBeUndefined();
    expect(commandForWords('Who?', [])).toBeUndefined();
  });

  it.each([
    ['Who leads it?', true],
    ['霧は何日ありましたか？', true],
    ['من هو المدير؟', true],
    ['(Who leads it?)', true],
    ['Good morning', false],
    ['??', false],
    ['Really? I see.', false],
  ])('are a question or not: %s', (words, is) => {
    expect(isQuestion(words)).toBe(is);
  });

  it.each([
    ['Who leads', true],
    ['霧は何日ありましたか？', true],
    ['articels', false],
    ['', false],
  ])('are told from a command’s name: %s', (typed, are) => {
    expect(areWords(typed)).toBe(are);
  });
});
