import { describe, expect, it } from 'vitest';
import { KEPT_ANSWER_DAYS, MAX_KEPT_ANSWERS } from '../../../src/records/kept-answers.ts';
import { keepRecords } from '../../support/records.ts';
import { inScratchFolder } from '../../support/scratch-folder.ts';
import { DAY_MS } from '../../../src/text/calendar.ts';

const HERE = '1200000000000000004';
const ELSEWHERE = '1200000000000000044';
const kept = (question: string, reference = 'r') => ({ wordings: [question], reference });

describe('kept answers', () => {
  it('answer a question in whatever words it is asked, in their server alone', async () => {
    const { keptAnswers } = await keepRecords();
    await keptAnswers.keep(HERE, {
      wordings: ['Who built the gate?', 'Whose gate?'],
      reference: 'a',
    });
    await keptAnswers.keep(HERE, kept('Where is the church?', 'b'));
    expect(await keptAnswers.to('who has built the GATES', HERE)).toMatchObject({ reference: 'a' });
    expect(await keptAnswers.to('Whose gate', HERE)).toMatchObject({ reference: 'a' });
    expect(await keptAnswers.to('Who painted the gate?', HERE)).toBeUndefined();
    expect(await keptAnswers.to('Who built the gate?', ELSEWHERE)).toBeUndefined();
    expect(await keptAnswers.of(ELSEWHERE)).toEqual([]);
  });

  it('take the place of one to the same question, and are forgotten', async () => {
    const { keptAnswers } = await keepRecords();
    await keptAnswers.keep(HERE, kept('Who built the gate?', 'a'));
    await keptAnswers.keep(HERE, kept('Who has built the gates?', 'b'));
    expect(await keptAnswers.of(HERE)).toMatchObject([{ reference: 'b' }]);
    await keptAnswers.forget(HERE, 'Who has built the gates?');
    expect(await keptAnswers.of(HERE)).toEqual([]);
  });

  it('are bounded in number, and in days', async () => {
    let now = 0;
    const { keptAnswers } = await keepRecords({ now: () => now });
    for (let nth = 0; nth < MAX_KEPT_ANSWERS; nth += 1) {
      expect(await keptAnswers.keep(HERE, kept(`Who carried lamp ${nth}?`, String(nth)))).toBe(
        true,
      );
    }
    expect(await keptAnswers.keep(HERE, kept('Who carried lamp 1000?', 'x'))).toBe(false);
    expect(await keptAnswers.keep(HERE, kept('Who carried lamp 7?', 'y'))).toBe(true);
    expect(await keptAnswers.of(HERE)).toHaveLength(MAX_KEPT_ANSWERS);
    now = (KEPT_ANSWER_DAYS - 1) * DAY_MS;
    expect(await keptAnswers.keep(HERE, kept('Who carried lamp 8?', 'z'))).toBe(true);
    now = KEPT_ANSWER_DAYS * DAY_MS;
    expect(await keptAnswers.of(HERE)).toMatchObject([{ reference: 'z' }]);
  });

  it('outlast a restart, but not that whoever runs the bot keeps no questions any more', () =>
    inScratchFolder(async (folder) => {
      const open = async (keepQuestions: boolean) => keepRecords({ folder, keepQuestions });
      const first = await open(true);
      await first.keptAnswers.keep(HERE, kept('Who built the gate?'));
      await first.close();
      const second = await open(true);
      expect(await second.keptAnswers.of(HERE)).toHaveLength(1);
      await second.close();
      const third = await open(false);
      expect(await third.keptAnswers.keep(HERE, kept('Who built the gate?'))).toBe(false);
      await third.close();
      const fourth = await open(true);
      expect(await fourth.keptAnswers.of(HERE)).toEqual([]);
      await fourth.close();
    }));
});
