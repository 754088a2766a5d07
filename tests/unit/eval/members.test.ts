import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadCorpus } from '../../../src/articles/load-corpus.ts';
import { articlesNamed } from '../../../src/cli/testing/open-tested-articles.ts';
import { readQuestions } from '../../../src/cli/testing/read-questions.ts';
import { plainCopy } from '../../../src/text/plain-copy.ts';

const SET = fileURLToPath(new URL('../../eval/members/', import.meta.url));

it('The questions of members have evidence that stands in the articles which they name', async () => {
  const { articles, problems } = await loadCorpus(`${SET}articles`);
  const { questions, faults, unread } = await readQuestions(`${SET}questions.jsonl`);
  expect({ problems, faults, unread }).toEqual({ problems: [], faults: [], unread: [] });
  for (const { value } of questions) {
    const texts = value.articles.map((name) => {
      const [source, ...others] = articlesNamed(name, articles);
      expect({ name, others, isThere: source !== undefined }).toMatchObject({
        others: [],
        isThere: true,
      });
      return plainCopy(articles.find(({ id }) => id === source?.id)?.text ?? '').text;
    });
    for (const words of value.evidence)
      expect(texts).toContainEqual(expect.stringContaining(plainCopy(words).text));
  }
});
