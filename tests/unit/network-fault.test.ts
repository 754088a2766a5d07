import { expect, it } from 'vitest';
import { describeNetworkFault } from '../../src/network-fault.ts';

function failing(cause: unknown): Error {
  return new TypeError('fetch failed', { cause });
}

it('tells why a request failed by the innermost causes that are known', () => {
  const inner = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  expect(describeNetworkFault(failing(inner))).toEqual({ reason: 'it refuses connections' });
  expect(describeNetworkFault(failing(failing(inner))).reason).toBe('it refuses connections');
});

it('tells what to do about what will not pass', () => {
  const untrusted = Object.assign(new Error('no'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' });
  expect(describeNetworkFault(failing(untrusted)).remedy).toContain('NODE_EXTRA_CA_CERTS');
  const early = Object.assign(new Error('no'), { code: 'CERT_NOT_YET_VALID' });
  expect(describeNetworkFault(failing(early)).remedy).toContain('clock');
  const locked = new Error('Proxy response (407) !== 200 when HTTP Tunneling');
  expect(describeNetworkFault(failing(locked)).remedy).toContain('HTTPS_PROXY');
});

it('tells the code or the words of what it doesn’t know', () => {
  const strange = Object.assign(new Error('odd'), { code: 'EODD' });
  expect(describeNetworkFault(failing(strange))).toEqual({ reason: 'EODD' });
  expect(describeNetworkFault(failing(new Error('odd')))).toEqual({ reason: 'odd' });
  expect(describeNetworkFault('odd')).toEqual({ reason: 'odd' });
});
