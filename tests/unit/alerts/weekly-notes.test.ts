import { describe, expect, it } from 'vitest';
import { drawWeeklyNote } from '../../../commands/desk/weekly-note-card.ts';
import { startWeeklyNotes } from '../../../src/alerts/weekly/start-weekly-notes.ts';
import { manualClock } from '../../support/manual-clock.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { recordingOutbox } from '../../support/recording-outbox.ts';
import { keepRecords } from '../../support/records.ts';
import { DAY_MS } from '../../../src/text/calendar.ts';

const HERE = '1200000000000000004';
const CHANNEL = '1200000000000000003';
const HOUR_MS = 60 * 60 * 1000;

async function open(keepQuestions = true) {
  let now = 0;
  const clock = manualClock();
  const outbox = recordingOutbox();
  const records = await keepRecords({ keepQuestions, now: () => now });
  const log = recordingLog();
  const start = () =>
    startWeeklyNotes({
      records,
      outbox,
      draw: drawWeeklyNote,
      log,
      schedule: clock.schedule,
      now: () => now,
    });
  const pass = async (days: number): Promise<void> => {
    for (let hour = 0; hour < days * 24; hour += 1) {
      now += HOUR_MS;
      await clock.advance(HOUR_MS);
    }
  };
  const said = () => outbox.posts.map(({ reply }) => JSON.stringify(reply.components));
  await records.weeklyNotes.set(HERE, { channelId: CHANNEL, locale: 'en-GB' });
  const setBack = (days: number): void => {
    now -= days * DAY_MS;
  };
  return { records, outbox, start, pass, said, setBack };
}

describe('a weekly note', () => {
  it('tells once a week how much was asked in vain, and what several members asked', async () => {
    const { records, outbox, start, pass, said } = await open();
    start();
    await records.feedback.addUnanswered('1', 'Who built the gate?', HERE);
    await records.feedback.addUnanswered('2', 'Who has built the gates?', HERE);
    await records.feedback.addUnanswered('1', 'My very own question about zebras?', HERE);
    await records.feedback.addUnanswered('3', 'Who built the gate?', 'elsewhere');
    await pass(6);
    expect(outbox.posts).toEqual([]);
    await pass(3);
    expect(outbox.posts).toMatchObject([{ channelId: CHANNEL }]);
    expect(said()[0]).toContain('within a week: 2 questions');
    expect(said()[0]).toContain('2 members');
    expect(said()[0]).not.toContain('zebras');
    await pass(14);
    expect(outbox.posts).toHaveLength(1);
    await records.feedback.addUnanswered('1', 'Where is the church?', HERE);
    await pass(7);
    expect(said()[1]).toContain('within a week: 1 question');
    expect(said()[1]).not.toContain('church');
  });

  it('says nothing of what moderators have answered or dismissed', async () => {
    const { records, start, pass, said } = await open();
    start();
    for (const member of ['1', '2']) {
      await records.feedback.addUnanswered(member, 'Who built the gate?', HERE);
      await records.feedback.addUnanswered(member, 'What does Ben hide in his cellar?', HERE);
    }
    await records.desk.close(HERE, ['what does ben hide in his cellar']);
    await pass(8);
    expect(said()[0]).toContain('within a week: 1 question');
    expect(said()[0]).toContain('Who built the gate?');
    expect(said()[0]).not.toContain('cellar');
  });

  it('tells once across restarts', async () => {
    const { records, outbox, start, pass } = await open();
    await records.feedback.addUnanswered('1', 'Who built the gate?', HERE);
    for (let nth = 0; nth < 10; nth += 1) {
      const running = start();
      await pass(1);
      await running.close();
    }
    expect(outbox.posts).toHaveLength(1);
  });

  it('tries again what Discord fails to take, and ends where the bot may not write', async () => {
    const { records, outbox, start, pass } = await open();
    start();
    await records.feedback.addUnanswered('1', 'Who built the gate?', HERE);
    outbox.answer(CHANNEL, { kind: 'failed', error: new Error('503') });
    await pass(7.5);
    outbox.answer(CHANNEL, undefined);
    await pass(0.5);
    expect(outbox.posts).toHaveLength(1);
    await records.feedback.addUnanswered('1', 'Who built the tower?', HERE);
    outbox.answer(CHANNEL, { kind: 'refused', status: 403 });
    await pass(8);
    expect(await records.weeklyNotes.of(HERE)).toMatchObject({ ended: 403 });
    outbox.answer(CHANNEL, undefined);
    await records.feedback.addUnanswered('1', 'Who built the wall?', HERE);
    await pass(14);
    expect(outbox.posts).toHaveLength(1);
  });

  it('goes on within a week after the clock is set back', async () => {
    const { records, outbox, start, pass, setBack } = await open();
    start();
    await pass(100);
    await records.feedback.addUnanswered('1', 'Who built the gate?', HERE);
    await pass(7);
    expect(outbox.posts).toHaveLength(1);
    setBack(90);
    await pass(1);
    await records.feedback.addUnanswered('1', 'Who built the tower?', HERE);
    await pass(7);
    expect(outbox.posts).toHaveLength(2);
  });

  it('says how many want an answer where no words are kept', async () => {
    const { records, start, pass, said } = await open(false);
    start();
    await records.feedback.addWish('1', 'Who built the gate?', HERE);
    await records.feedback.addWish('2', 'Who built the gate?', HERE);
    await pass(8);
    expect(said()).toEqual([expect.stringContaining('1 question')]);
    expect(said()[0]).not.toContain('gate');
    expect(await records.weeklyNotes.of(HERE)).toMatchObject({ toldAt: 7 * DAY_MS });
  });
});
