import { describe, expect, it } from 'vitest';
import { changedLater } from '../../../src/sources/changed-later.ts';
import { manualClock } from '../../support/manual-clock.ts';

function begin(tookMs = 0) {
  const clock = manualClock();
  let now = 1_800_000_000_000;
  const toldAt: number[] = [];
  const begun = now;
  const changed = changedLater(
    () => {
      toldAt.push(now - begun);
      now += tookMs;
    },
    clock.schedule,
    () => now,
  );
  const pass = async (ms: number): Promise<void> => {
    for (let passed = 0; passed < ms; passed += 500) {
      now += 500;
      await clock.advance(500);
    }
  };
  return { changed, pass, toldAt, setBack: (ms: number) => void (now -= ms) };
}

describe('Changes that are told later', () => {
  it('are told soon after a quiet time, and once when there are many', async () => {
    const { changed, pass, toldAt } = begin();
    for (let nth = 0; nth < 100; nth += 1) changed.tell();
    await pass(20_000);
    expect(toldAt).toEqual([1000]);
  });

  it('are told at some distance from each other', async () => {
    const { changed, pass, toldAt } = begin();
    for (let nth = 0; nth < 60; nth += 1) {
      changed.tell();
      await pass(500);
    }
    expect(toldAt).toEqual([1000, 11_000, 21_000]);
  });

  it('are told the more seldom, the longer it takes to take them in', async () => {
    const { changed, pass, toldAt } = begin(6000);
    changed.tell();
    await pass(2000);
    changed.tell();
    await pass(58_000);
    expect(toldAt).toHaveLength(1);
    await pass(2000);
    expect(toldAt).toHaveLength(2);
  });

  it('are told at once when somebody waits for them, and not again', async () => {
    const { changed, pass, toldAt } = begin();
    changed.tell();
    await changed.flush();
    expect(toldAt).toEqual([0]);
    await changed.flush();
    await pass(20_000);
    expect(toldAt).toEqual([0]);
  });

  it('are told in time after the clock was put back', async () => {
    const { changed, pass, toldAt, setBack } = begin();
    changed.tell();
    await changed.flush();
    setBack(3_600_000);
    changed.tell();
    await pass(11_000);
    expect(toldAt).toHaveLength(2);
  });

  it('are not told once it is closed', async () => {
    const { changed, pass, toldAt } = begin();
    changed.tell();
    await changed.close();
    changed.tell();
    await pass(20_000);
    expect(toldAt).toEqual([]);
  });
});
