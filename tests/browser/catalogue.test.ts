import { expect, it } from 'vitest';
import { DESKTOP, describeStories, openScene, PHONE, type Scene } from './support/scene.ts';

const HONEY = [
  'Honey costs eleven crowns a jar this autumn, as rain kept the bees at home.',
  'Importers say the opposite, and point to full warehouses.',
].join('\n\n');

const article = (head: string, words: string): string => `---\n${head}\n---\n\n${words}\n`;

const corpus = {
  'honey.md': article('title: Dear honey\nauthor: Tom Hale\npublished: 2023-11-20', HONEY),
  'cold.md': article(
    'title: Bumblebees in the cold\nauthor: Ida Stone\npublished: 2025-03-09',
    'Bumblebees fly when the air is above eight degrees. Ada Moor leads the count of their queens.',
  ),
  'law.md': article(
    'title: A law for hedges\nauthor: Ida Stone\npublished: 2021-06-01',
    'The law forbids cutting hedges between March and September, with fines for those who do.',
  ),
};

async function ask({ page }: Scene, question: string, said: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill('/ask');
  await page.keyboard.press('Enter');
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
  await page.locator('.message').last().getByText(said).first().waitFor();
}

const STORIES = [
  ['subject-unclear', 'Who leads it?', 'Whom or what do you mean by that?'],
  ['article-unclear', 'Summarize the article', 'Which article do you mean?'],
  ['author', 'Who is Ida Stone?', 'Ida Stone is the author of 2 articles here.'],
  ['overview', 'What are the articles about?', '3 articles'],
  ['newest', 'Which is the latest?', 'The newest of 3 articles'],
  ['compared', 'Do the articles disagree on the price of honey?', 'Importers say the opposite'],
  ['first', 'Who leads the count of the queens?', 'Ada Moor leads'],
  ['follow-up', 'Who leads it?', 'Taken as a follow-up to'],
] as const;

describeStories('the articles as an answer in the playground', () => {
  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('have room on a %s', async (where, device) => {
    const scene = await openScene({ corpus, device });
    for (const [name, question, said] of STORIES) {
      await ask(scene, question, said);
      await scene.picture(`catalogue-${name}-${where}`);
    }
    const isWide = await scene.page.evaluate(
      'document.documentElement.scrollWidth > window.innerWidth',
    );
    expect(isWide).toBe(false);
  });
});
