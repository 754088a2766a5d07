import { sourceJson } from '../../answers/answer-json.ts';
import { excerptsOf } from '../../answers/outcome.ts';
import type { ComparedResult } from './last-run.ts';
import type { Placed } from './placed.ts';
import { articlesIn, REPLY_KINDS } from './reply-kinds.ts';
import { countsOf, tallyOf } from './tally.ts';

/** A run as other programs read it. This is a contract, described in the README. */
export function testRunJson(
  file: string,
  results: readonly ComparedResult[],
  faults: readonly Placed<string>[],
): object {
  return {
    kind: 'test',
    file,
    ...countsOf(results),
    better: results.filter(({ change }) => change === 'better').length,
    worse: results.filter(({ change }) => change === 'worse').length,
    groups: tallyOf(results),
    results: results.map(resultJson),
    faults: faults.map(({ line, value }) => ({ line, message: value })),
  };
}

function resultJson({ line, wanted, reply, verdict, before }: ComparedResult): object {
  const [first] = excerptsOf(reply);
  return {
    line,
    question: wanted.question,
    ...(wanted.corpus !== undefined && { corpus: wanted.corpus }),
    ...(wanted.category !== undefined && { category: wanted.category }),
    expect: wanted.expect,
    ...verdict,
    ...(before !== undefined && { before }),
    reply: reply.kind,
    ...(REPLY_KINDS[reply.kind].isRoute && { articles: articlesIn(reply).map(({ id }) => id) }),
    ...(first && {
      first: {
        ...sourceJson(first.quote.article),
        paragraph: first.paragraph,
        quote: first.quote.text,
      },
    }),
  };
}
