import * as fc from 'fast-check';
import { anyCharacter } from './any-character.ts';

const MARKUP =
  '* ** _ __ ~~ || ` ``` \\ \\\\ [ ] ]( ) : [x](https://evil.example) https:// HTTP://A.B';
const MENTIONS =
  '<@1> <@&1> <#1> <t:1:R> <:e:1> <a:e:1> </ask:1> <id:home> @everyone @here :smile:';
const LINE_STARTS = ['> ', '>>> ', '# ', '### ', '-# ', '- ', '* ', '+ ', '1. ', '12. ', '\n> '];
const BLANKS = [
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\r\n> ',
  '\u2028',
  '\u0085',
  '\f',
  '\v',
  '\t',
  ' ',
  '\u00A0',
];
const WORDS = 'a word 10:30 1.5 “ ” ’ – … […] discord.gg/x ¯\\_(ツ)_/¯ 漢字 العربية 👩‍👩‍👧';
const ODDITIES = [' […]', '\\[…\\]', '\u202E', '\u2066', '\u0301', '\uD800', '\uDC00', '\u0000'];

const SNIPPETS = [
  ...[MARKUP, MENTIONS, WORDS].flatMap((snippets) => snippets.split(' ')),
  ...LINE_STARTS,
  ...BLANKS,
  ...ODDITIES,
];

/** Any Unicode string, lone surrogates included, much of it Discord's markup. */
export function hostileText({ maxLength = 60 } = {}): fc.Arbitrary<string> {
  const part = fc.oneof(
    { arbitrary: fc.constantFrom(...SNIPPETS), weight: 4 },
    { arbitrary: fc.string({ unit: anyCharacter, maxLength: 4 }), weight: 1 },
    {
      arbitrary: fc.integer({ min: 0, max: 0xff_ff }).map((n) => String.fromCharCode(n)),
      weight: 1,
    },
  );
  return fc.array(part, { maxLength }).map((parts) => parts.join(''));
}
