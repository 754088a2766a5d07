import { describe, expect, it } from 'vitest';
import { databaseFaultOf } from '../../../../src/records/postgres/database-fault.ts';

const told = (code: string) => databaseFaultOf(Object.assign(new Error('no'), { code }));

describe('a fault of a database', () => {
  it('is a lost connection where the system says so in as many letters as PostgreSQL', () => {
    const broken = Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' });
    expect(databaseFaultOf(broken)?.message).toBe('can’t be reached: the connection was lost');
  });

  it('is what PostgreSQL says, with its code where that isn’t known here', () => {
    expect(told('53100')?.message).toBe('can’t be written: the disk is full');
    expect(told('57P01')).toEqual(told('57P03'));
    expect(told('XX001')?.message).toBe('refused something (XX001)');
  });

  it('is none where nothing names a database’s', () => {
    expect(databaseFaultOf(new TypeError('x is not a function'))).toBeUndefined();
  });
});
