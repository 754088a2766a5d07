import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../../src/sources/fetching/public-address.ts';
import { anyPrivateV4, anyPublicV4 } from '../../../support/sources/any-address.ts';

describe('An IPv4 address', () => {
  it('is private in all of a private network, and public right beside it', () => {
    for (const [network, first, last, beside] of [
      ['10.0.0.0/8', '10.0.0.0', '10.255.255.255', '11.0.0.0'],
      ['100.64.0.0/10', '100.64.0.0', '100.127.255.255', '100.128.0.0'],
      ['127.0.0.0/8', '127.0.0.0', '127.255.255.255', '128.0.0.0'],
      ['169.254.0.0/16', '169.254.0.0', '169.254.169.254', '169.255.0.0'],
      ['172.16.0.0/12', '172.16.0.0', '172.31.255.255', '172.32.0.0'],
      ['192.168.0.0/16', '192.168.0.0', '192.168.255.255', '192.169.0.0'],
      ['198.18.0.0/15', '198.18.0.0', '198.19.255.255', '198.20.0.0'],
      ['0.0.0.0/8', '0.0.0.0', '0.255.255.255', '1.0.0.0'],
      ['224.0.0.0/3', '224.0.0.0', '255.255.255.255', '223.255.255.255'],
    ] as const)
      expect([network, ...[first, last, beside].map(isPublicAddress)]).toEqual([
        network,
        false,
        false,
        true,
      ]);
  });

  it.each(['169.254.169.254', '100.100.100.200', '192.0.0.192', '168.63.129.16'])(
    'of a cloud’s metadata is private: %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );

  it('for documentation is private', () => {
    for (const address of ['192.0.2.1', '198.51.100.1', '203.0.113.1'])
      expect(isPublicAddress(address)).toBe(false);
  });
});

describe('An IPv6 address', () => {
  it.each([
    '::',
    '::1',
    '0:0:0:0:0:0:0:1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'fc00::1',
    'fd00:ec2::254',
    'fd12:3456:789a::1',
    'ff02::1',
    '2001:db8::1',
    '2001::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '2002:7f00:1::',
    '2002:a00:1::1',
    '3fff::1',
    '64:ff9b:1::1',
    '100::1',
    '5f00::1',
    '::127.0.0.1',
    '::7f00:1',
    '::8.8.8.8',
    '4000::1',
    'nonsense',
    '',
  ])('is private: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '2606:2800:220:1:248:1893:25c8:1946',
    '2a00:1450:4001:81b::200e',
    '2001:4860:4860::8888',
  ])('is public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('is as private as the IPv4 address that it leads to', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyPrivateV4.map((address) => ({ address, isPublic: false })),
          anyPublicV4.map((address) => ({ address, isPublic: true })),
        ),
        ({ address, isPublic }) => {
          const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
          const [high, low] = [a * 256 + b, c * 256 + d].map((group) => group.toString(16));
          for (const written of [
            `::ffff:${address}`,
            `::FFFF:${high}:${low}`,
            `0:0:0:0:0:ffff:${high}:${low}`,
            `64:ff9b::${address}`,
            `64:ff9b::${high}:${low}`,
          ])
            expect([written, isPublicAddress(written)]).toEqual([written, isPublic]);
          expect(isPublicAddress(`2002:${high}:${low}::1`)).toBe(false);
          expect(isPublicAddress(`::${address}`)).toBe(false);
        },
      ),
    );
  });
});
