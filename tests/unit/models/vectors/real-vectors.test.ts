import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type StartedInference,
  startInference,
} from '../../../../src/models/inference/start-inference.ts';
import type { EmbedPassages } from '../../../../src/models/vectors/embed-patiently.ts';
import { embedArticles } from '../../../../src/models/vectors/embed-articles.ts';
import { openVectorStore } from '../../../../src/models/vectors/vector-store.ts';
import { nearestPassages } from '../../../../src/retrieval/memory/nearest-passages.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { describeWithModels, E5 } from '../../../support/models.ts';
import { makeFolder, removeFolder } from '../../../support/scratch-folder.ts';

const boats = makeArticle({
  title: 'Boats',
  paragraphs: [
    ['Varnish peels when the hull was damp.'],
    ['The ferry sank after it had struck a rock.', 'All who were aboard were saved.'],
  ],
});
const bread = makeArticle({ title: 'Bread', paragraphs: [['Dough rises slowly in a cold room.']] });
const library = [boats, bread];

/** Shares no word that means something with what answers it. */
const QUESTION = 'Why did the ship go down?';

const never: EmbedPassages = () => Promise.reject(new Error('all have been embedded'));

describeWithModels('Vectors of a real model', [E5], () => {
  let folder: string;
  let inference: StartedInference;

  beforeAll(async () => {
    folder = await makeFolder('vectors');
    inference = startInference([E5], { threads: 1 });
    await inference.ready(60_000);
  });

  afterAll(async () => {
    await inference.close();
    await removeFolder(folder);
  });

  it('find what means the same in other words, at the next start as well', async () => {
    const { name } = E5.model;
    const [question] = (await inference.embed(name, 'question', [QUESTION], 30_000)) ?? [];
    if (!question) throw new Error('the question has no vector');
    const really: EmbedPassages = (texts) => inference.embed(name, 'passage', texts, 30_000);
    for (const embedPassages of [really, never]) {
      const store = await openVectorStore(join(folder, 'vectors'), () => {});
      const embedding = embedArticles({ articles: () => library, embedPassages, store });
      expect(await embedding.whenDone()).toEqual({ embedded: 3, of: 3 });
      const embedded = library.flatMap((article) => {
        const vectors = embedding.of(article);
        return vectors ? [{ article, vectors }] : [];
      });
      const [nearest] = nearestPassages(embedded, question, 1);
      expect(nearest).toMatchObject({ article: { title: 'Boats' }, paragraph: 2 });
      expect(nearest?.cosine).toBeGreaterThan(0.7);
      await embedding.close();
      await store.close();
    }
  });
});
