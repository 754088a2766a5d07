import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * Whether an IP address is one of the internet at large, and none of a machine or network that somebody has to
 * themselves. What isn't known to be is not: https://www.iana.org/assignments/iana-ipv4-special-registry and
 * https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !SPECIAL.check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  const inner = embeddedIn(address);
  if (inner !== undefined) return isPublicAddress(inner);
  return GLOBAL.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6');
}

/** With what each is for. */
const SPECIAL_V4 = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'behind a carrier’s NAT; one cloud’s metadata'],
  ['127.0.0.0', 8, 'loopback'],
  ['168.63.129.16', 32, 'Azure’s own, for each of its machines'],
  ['169.254.0.0', 16, 'link-local; most clouds’ metadata'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'protocols'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.31.196.0', 24, 'AS112'],
  ['192.52.193.0', 24, 'AMT'],
  ['192.88.99.0', 24, '6to4 relays'],
  ['192.168.0.0', 16, 'private'],
  ['192.175.48.0', 24, 'AS112'],
  ['198.18.0.0', 15, 'benchmarks'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved; broadcast'],
] as const;

/** Within what is given out; all else, such as loopback, link-local and unique local, isn't. */
const SPECIAL_V6 = [
  ['2001::', 23, 'protocols; Teredo'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4'],
  ['2620:4f:8000::', 48, 'AS112'],
  ['3fff::', 20, 'documentation'],
] as const;

const SPECIAL = new BlockList();
for (const [network, prefix] of SPECIAL_V4) SPECIAL.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of SPECIAL_V6) SPECIAL.addSubnet(network, prefix, 'ipv6');

const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');

/** The IPv4 address that an IPv6 one leads to: mapped (RFC 4291) or by NAT64 (RFC 6052). */
function embeddedIn(address: string): string | undefined {
  const groups = groupsOf(address);
  const isMapped = isBegunBy(groups, [0, 0, 0, 0, 0, 0xffff]);
  const isNat64 = isBegunBy(groups, [0x64, 0xff9b, 0, 0, 0, 0]);
  if (!isMapped && !isNat64) return undefined;
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.');
}

function isBegunBy(groups: readonly number[], beginning: readonly number[]): boolean {
  return beginning.every((group, nth) => groups[nth] === group);
}

/** The eight numbers of an IPv6 address, however it is written. */
function groupsOf(address: string): readonly number[] {
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [before = [], after] = written
    .split('::')
    .map((half) => (half === '' ? [] : half.split(':').map((group) => parseInt(group, 16))));
  if (!after) return before;
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}
