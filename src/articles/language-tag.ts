import { foldWords } from '../text/fold-words.ts';

/** Languages whose names are known, in themselves and in each other. */
const KNOWN =
  'ar bg ca cs da de el en es et eu fa fi fr gl he hi hr hu id is it ja ko lt lv nl no pl pt ro ru sk sl sq sr sv th tr uk ur vi zh';
const NAMED_IN = ['en', 'de', 'fr', 'es', 'tr'];

/** A BCP 47 tag of what names a language, such as `en_US`, `de-de` or `Deutsch`; undefined if nothing does. */
export function readLanguageTag(given: string): string | undefined {
  const [tag = ''] = given.trim().replaceAll('_', '-').split('.');
  return byName(tag) ?? canonical(tag);
}

/** Words that have the form of a language's subtag, which no language has. */
const WORD = /^[a-z]{4,8}(?:-|$)/iu;

function canonical(tag: string): string | undefined {
  try {
    return WORD.test(tag) ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function byName(name: string): string | undefined {
  if (name.length < 4 || name.includes('-')) return undefined;
  tagsByName ??= nameLanguages();
  return tagsByName.get(foldWords(name));
}

/** Made when it is first needed: few files name their language. */
let tagsByName: ReadonlyMap<string, string> | undefined;

function nameLanguages(): ReadonlyMap<string, string> {
  const named = KNOWN.split(' ').flatMap((tag) =>
    [tag, ...NAMED_IN].map((locale): [string, string] => {
      const name = new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
      return [foldWords(name), tag];
    }),
  );
  return new Map(named);
}
