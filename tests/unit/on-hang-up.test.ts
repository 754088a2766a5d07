import { expect, it, onTestFinished } from 'vitest';
import { onHangUp, outlastHangUps } from '../../src/on-hang-up.ts';

const hangUp = () => process.emit('SIGHUP', 'SIGHUP');

it.skipIf(process.platform === 'win32')(
  'does once, as soon as it can be done, what SIGHUP asked for before',
  () => {
    let done = 0;
    onTestFinished(outlastHangUps());
    const begin = (): (() => void) => onHangUp(() => (done += 1));
    begin()();
    expect(done).toBe(0);

    hangUp();
    hangUp();
    const end = begin();
    expect(done).toBe(1);
    hangUp();
    expect(done).toBe(2);
    end();
    begin()();
    expect(done).toBe(2);
  },
);
