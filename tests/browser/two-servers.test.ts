import { expect, it } from 'vitest';
import { BOOK_CLUB } from '../../src/playground/pretend-discord/server.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { describeStories, DESKTOP, PHONE } from './support/scene.ts';
import { openWholeScene } from './support/whole-scene.ts';

const COLLECTIONS = `
collections:
  sea: { name: The sea, servers: ["${BOOK_CLUB.id}"] }
  fields: { name: Fields }
`;
const corpus = {
  'collections.yaml': COLLECTIONS,
  'sea/lighthouse.md': LIGHTHOUSE,
  'fields/orchard.md': ORCHARD,
};
const LAMP = 'What did the lamp at Hollow Point burn?';
const ROOTS = 'How deep do old rootstocks reach?';

describeStories('two servers in the playground', () => {
  it('are each answered from the collections that are theirs', async () => {
    const { see, use, become, goTo, picture, page } = await openWholeScene({ corpus });
    await use('ask', LAMP);
    expect(await (await see('Only you can see this')).innerText()).not.toMatch(/colza|Quill/);
    await become('Cleo');
    await page.getByText('Welcome to #book-talk!').waitFor();
    await use('ask', LAMP);
    await see('colza oil');
    await become('Nia');
    await use('settings collections');
    const settings = await see('All 2 collections that are open here are used.');
    await settings.getByRole('combobox', { name: 'Choose collections' }).click();
    await page.getByRole('option', { name: 'Fields' }).click();
    await page.keyboard.press('Escape');
    await see(/Used: Fields/);
    await picture('settings-collections');
    await goTo('moderators');
    await use('ask', LAMP);
    await see('Only you can see this');
    expect(await page.locator('.message').last().innerText()).not.toMatch(/colza|Quill/);
    await use('ask', ROOTS);
    await see('four metres');
  });

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('have a desk for their moderators, on a %s', async (name, device) => {
    const { see, use, become, goTo, picture, page } = await openWholeScene({ corpus, device });
    await become('Cleo');
    await page.getByText('Welcome to #book-talk!').waitFor();
    await use('ask', 'How tall was the zebra climb for wardens nightly?');
    await see('I found no passage');
    await page.locator('#composer-text').fill('/desk');
    await page.getByText('No command matches.').waitFor();
    await page.locator('#composer-text').fill('');
    await become('Nia');
    await goTo('moderators');
    await use('desk');
    const desk = await see('zebra climb');
    await picture(`desk-${name}`);
    await desk.getByRole('button', { name: 'Answer with an article' }).click();
    const answer = await see('Which article answers this?');
    await answer.getByRole('combobox', { name: 'Choose an article' }).click();
    await page.getByRole('option', { name: /Hollow Point/ }).click();
    const chosen = await see('Keep as the answer here');
    await picture(`desk-answer-${name}`);
    await chosen.getByRole('combobox', { name: 'Post it in a channel' }).click();
    await page.getByRole('option', { name: 'book-talk' }).click();
    await see('Posted in #book-talk.');
    await goTo('book-talk');
    const posted = await see('Hollow Point');
    expect(await posted.getAttribute('class')).not.toContain('is-private');
    await posted.getByRole('button').first().waitFor();
    await picture(`desk-posted-${name}`);
  });
});
