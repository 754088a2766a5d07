import type { CatalogueName } from '../../retrieval/archive.ts';
import { ANY_MARK, type AskingRules } from '../../text/asking-rules.ts';
import { termSet } from '../../text/terms.ts';
import { mark, sourcesOf } from './marked-question.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { Sources } from './sources.ts';
import { type AskingLanguage, withoutFrills } from './asking-languages.ts';

/** Tags, where a question says that something is tagged so. */
export function tagsIn(
  question: string,
  names: readonly CatalogueName[],
  rules: readonly AskingRules[],
): readonly Mention[] {
  return mentionsIn(question, tagsAmong(names), []).filter(
    ({ kind, start, end }) =>
      kind === 'whole' &&
      rules.some(
        ({ tagged, taggedBehind }) =>
          endsWith(question.slice(0, start), tagged) || taggedBehind?.test(question.slice(end)),
      ),
  );
}

/**
 * The tags whose articles a question asks for, and nothing else: "Which articles are about Iran?", where a tag
 * is called so.
 */
export function articlesOnTag(
  question: string,
  names: readonly CatalogueName[],
  languages: readonly AskingLanguage[],
): { readonly sources: Sources; readonly rules: AskingRules } | undefined {
  const tags = tagsAmong(names);
  if (tags.length === 0) return undefined;
  for (const { asking, words } of languages) {
    const { topic } = asking.onTopic?.exec(withoutFrills(question, asking))?.groups ?? {};
    if (topic === undefined) continue;
    const named = mentionsIn(topic, tags, [asking])
      .filter(({ kind }) => kind === 'whole')
      .map((mention) => Object.assign({}, mention, { isWord: false }));
    const rest = mark(topic, named).text.replaceAll(ANY_MARK, ' ');
    if (named.length === 0 || termSet(rest, words).size > 0) continue;
    return { sources: sourcesOf(named.map((mention) => mention.names)), rules: asking };
  }
  return undefined;
}

function tagsAmong(names: readonly CatalogueName[]): readonly CatalogueName[] {
  return names.filter(({ field }) => field === 'tag');
}

function endsWith(text: string, pattern: RegExp | undefined): boolean {
  const last = pattern && [...text.matchAll(new RegExp(pattern, 'giu'))].at(-1);
  return last !== undefined && last.index + last[0].length === text.length;
}
