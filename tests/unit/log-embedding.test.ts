import { describe, expect, it } from 'vitest';
import { logEmbedding } from '../../src/log-embedding.ts';
import { recordingLog } from '../support/recording-log.ts';

/** What is logged of embedding so many passages, as many a second as told, from where it was. */
function logged(of: number, perSecond: number, embedded = 0): readonly unknown[] {
  const log = recordingLog();
  let ms = 0;
  const tell = logEmbedding(log, () => ms);
  for (let done = embedded; done < of; done += 1) {
    tell({ embedded: done, of });
    ms += 1000 / perSecond;
  }
  tell({ embedded: of, of });
  expect(log.lines.every(({ level }) => level === 'info')).toBe(true);
  return log.lines.map(({ message, fields }) => [message.slice(0, 26), fields]);
}

const DONE = 'Questions find what was me';
const GOING_ON = 'Passages are being embedde';

describe('What is logged of embedding', () => {
  it('is how many passages there are, how long it takes, each quarter, and the end', () => {
    expect(logged(6000, 10, 1000)).toEqual([
      [GOING_ON, { passages: 5000, minutesLeft: 9 }],
      [GOING_ON, { embedded: 1500, of: 6000, minutesLeft: 8 }],
      [GOING_ON, { embedded: 3000, of: 6000, minutesLeft: 5 }],
      [GOING_ON, { embedded: 4500, of: 6000, minutesLeft: 3 }],
      [DONE, { passages: 6000 }],
    ]);
  });

  it('is the end alone where nothing is to be done, or it takes no time', () => {
    expect(logged(200, 10, 200)).toEqual([[DONE, { passages: 200 }]]);
    expect(logged(40, 10)).toEqual([[DONE, { passages: 40 }]]);
  });

  it('is not more than what somebody reads', () => {
    expect(logged(400, 10)).toHaveLength(3);
  });

  it('is nothing of what comes later and is soon done, or of nothing', () => {
    const log = recordingLog();
    const tell = logEmbedding(log, () => 0);
    tell({ embedded: 0, of: 0 });
    expect(log.lines).toEqual([]);
    for (const embedded of [3, 2, 3]) tell({ embedded, of: 3 });
    tell({ embedded: 3, of: 4 });
    tell({ embedded: 4, of: 4 });
    expect(log.lines).toHaveLength(1);
  });
});
