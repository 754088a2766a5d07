import { describe, expect, it } from 'vitest';
import { understand } from '../../../../src/answers/understanding/understand.ts';
import { archiveOf } from '../../../support/archives.ts';
import { BYLINES, understoodOf } from '../../../support/bylines.ts';

const HONEY = 'The price of honey';
const BEES = 'Bumblebees in the cold';
const BAKERS = 'What the town owes its bakers';

describe('an article that a question names', () => {
  it.each([
    ['What does the article on honey say about importers?', `${HONEY}: importers`],
    ['what does the honey article say about importers', `${HONEY}: importers`],
    ['does the piece about honey mention importers?', `${HONEY}: importers`],
    ['In the piece about honey, who objects?', `${HONEY}: who objects`],
    ['who objects in the piece about honey?', `${HONEY}: who objects`],
    ['according to the article on bumblebees, who sleeps?', `${BEES}: who sleeps`],
    [
      'In Stone’s piece on bumblebees, what happens to the queen?',
      `${BEES}: what happens to the queen`,
    ],
    ['in the bumblebee piece, what does the queen do', `${BEES}: what does the queen do`],
    ['In “The price of honey”, who objects?', `${HONEY}: who objects`],
    ['What does "The price of honey" say about importers?', `${HONEY}: importers`],
    ['In The price of honey, who objects?', `${HONEY}: who objects`],
    ['in the latest article, what happens to the queen?', `${BEES}: what happens to the queen`],
    [
      'In the oldest piece, who built the ferry?',
      'A ferry that nobody wanted: who built the ferry',
    ],
    ['what does the editorial say about ovens', `${BAKERS}: ovens`],
    ['In the leader, what does the town owe?', `${BAKERS}: what does the town owe`],
    ['According to the editorial, what does the town owe?', `${BAKERS}: what does the town owe`],
  ])('answers “%s”: %s', async (question, understood) => {
    expect(await understoodOf(question)).toBe(understood);
  });

  it.each([
    'what does the law say about fines',
    'in the piece of bread, what is hidden?',
    'In the town of the bakers, who sleeps?',
    'in the article, who objects?',
    'in winter, what do bees do?',
    'What does “sleeper cells” mean?',
    'Who is the leader of the town?',
    'what does the leader say about ovens',
    'what does the volcano editorial say about ash?',
    'what does the article on volcanoes say about ash?',
    'In May, what opens?',
  ])('is none in “%s”', async (question) => {
    expect(await understoodOf(question)).not.toContain(': ');
  });

  it('may be named by what it is about instead of its title', async () => {
    const question = 'What does the article on lighthouses say about oil?';
    const { sources, rest } = await understand(await archiveOf(BYLINES), question, {
      nearest: async () => BYLINES[0],
    });
    expect(sources.article?.title).toBe('The lamp at Hollow Point');
    expect(rest).toBe('oil?');
  });
});
