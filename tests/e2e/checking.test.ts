import { expect, it } from 'vitest';
import { messageCommandInteraction } from '../support/interactions.ts';
import { LIGHTHOUSE } from '../support/sample-articles.ts';
import { beginStory } from '../support/story.ts';

it('checks all that a message quotes, for the asker alone, also after a restart', async () => {
  const { discord, restart } = await beginStory({ corpus: { 'lighthouse.md': LIGHTHOUSE } });
  const words = [
    'The book says “Electricity reached the tower in 1936”, and Paul Stein writes:',
    '> The last keeper left, and a machine has turned the lamp ever since.',
    '“Ida Fenwick kept the light for thirty-two years.”',
  ].join('\n');
  const { message } = await discord.interact(messageCommandInteraction('Check quotations', words));
  expect(message?.isPrivate).toBe(true);
  expect(message?.text).toContain('1 of 3 quotations is right.');
  expect(message?.text).toContain('> The last keeper left **in March 1971**, and a machine');
  expect(message?.text).toContain('thirty-~~two~~');
  await restart();
  const context = await discord.press(message, 'In context');
  expect(context.message?.text).toContain('Electricity reached the tower in 1936');
});
