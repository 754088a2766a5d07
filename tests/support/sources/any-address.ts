import * as fc from 'fast-check';

const byte = fc.nat(255);

function inNetwork(first: number, second: readonly [number, number] = [0, 255]) {
  return fc
    .tuple(fc.constant(first), fc.integer({ min: second[0], max: second[1] }), byte, byte)
    .map((bytes) => bytes.join('.'));
}

/** IPv4 addresses of machines and networks that somebody has to themselves. */
export const anyPrivateV4: fc.Arbitrary<string> = fc.oneof(
  inNetwork(0),
  inNetwork(10),
  inNetwork(100, [64, 127]),
  inNetwork(127),
  inNetwork(169, [254, 254]),
  inNetwork(172, [16, 31]),
  inNetwork(192, [168, 168]),
  inNetwork(198, [18, 19]),
  fc.integer({ min: 224, max: 255 }).chain((first) => inNetwork(first)),
  fc.constant('169.254.169.254'),
);

/** Others. */
export const anyPublicV4: fc.Arbitrary<string> = fc.oneof(
  inNetwork(8),
  inNetwork(93),
  inNetwork(151),
  inNetwork(100, [128, 255]),
  inNetwork(172, [32, 255]),
);

/** All that the web's standard takes for the same host: https://url.spec.whatwg.org/#concept-ipv4-parser */
export function anySpellingOf(address: string): fc.Arbitrary<string> {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  const groupings = [
    [a, b, c, d],
    [a, b, c * 256 + d],
    [a, (b * 256 + c) * 256 + d],
    [((a * 256 + b) * 256 + c) * 256 + d],
  ];
  const written = fc
    .constantFrom(...groupings)
    .chain((parts) => fc.tuple(...parts.map(anySpellingOfNumber)).map((spelt) => spelt.join('.')));
  return fc
    .tuple(written, fc.constantFrom('', '.'), fc.constantFrom(asItIs, fullWidth, encoded))
    .map(([host, dot, how]) => how(host) + dot);
}

function anySpellingOfNumber(number: number): fc.Arbitrary<string> {
  return fc.constantFrom(
    String(number),
    `0${number.toString(8)}`,
    `000${number.toString(8)}`,
    `0x${number.toString(16)}`,
    `0X${number.toString(16).toUpperCase()}`,
    `0x000${number.toString(16)}`,
  );
}

function asItIs(host: string): string {
  return host;
}

/** As Japanese keyboards write digits, dots and letters. */
function fullWidth(host: string): string {
  return host.replaceAll(/[!-~]/gu, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
}

function encoded(host: string): string {
  return host.replaceAll(/\d/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
