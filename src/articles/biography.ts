import { foldWords } from '../text/fold-words.ts';
import type { Block } from './block.ts';
import { wordsIn } from './page-languages.ts';

/** Papers say in a sentence or two who wrote. */
const MAX_LENGTH = 500;

/** Several authors have one each. */
const MAX_BIOGRAPHIES = 4;

const ROLES: ReadonlySet<string> = new Set([
  ...wordsIn('roles'),
  ...`author fellow professor lecturer novelist essayist historian critic covers writes teaches
    schriftstellerin schriftsteller professorin historikerin historiker schreibt
    écrivain écrivaine professeur professeure historien historienne escritor escritora profesor profesora
    historiador historiadora yazarıdır muhabiridir profesör tarihçi`
    .split(/\s+/u)
    .map(foldWords),
]);

/** Behind the name: "is", "has written", "covers", "ist Redakteurin". */
const VERB =
  /^(?:\s\([^()]{1,60}\))?,?\s(?:is|was|has|covers|writes|reports|teaches|joined|ist|war|schreibt|arbeitet|berichtet|lehrt|est|ecrit|couvre|enseigne|es|escribe|cubre|ensena)\s/u;

/**
 * The blocks without the last ones that say who the authors are: "Ann Lee is a reporter who covers ports". Texts
 * about people who write say so anywhere else.
 *
 * @param authors The article's.
 */
export function withoutBiographies(
  blocks: readonly Block[],
  authors: readonly string[],
): readonly Block[] {
  let end = blocks.length;
  for (let count = 0; count < MAX_BIOGRAPHIES; count += 1) {
    const last = blocks.slice(0, end).findLastIndex(({ kind }) => kind === 'prose');
    const block = blocks[last];
    if (last < 1 || !block || !authors.some((author) => isBiography(block.words, author))) break;
    end = last;
  }
  return blocks.slice(0, end);
}

function isBiography(words: string, author: string): boolean {
  if (words.length > MAX_LENGTH) return false;
  const line = foldWords(words);
  const name = foldWords(author);
  if (!line.startsWith(`${name} `) && !line.startsWith(`${name}, `)) return false;
  const rest = line.slice(name.length);
  const [sentence = ''] = rest.split(/[.!?]\s/u);
  const isOfWriter = sentence.split(/[^\p{L}]+/u).some((word) => ROLES.has(word));
  return isOfWriter && (VERB.test(rest) || /d[iu]r\.?$/u.test(sentence));
}
