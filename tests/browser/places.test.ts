import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { BOOK_CLUB, READING_SERVER } from '../../src/playground/pretend-discord/server.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { showcaseBot, showcaseDeclarations } from './support/showcase-bot.ts';
import { describeStories, DESKTOP, openScene, PHONE } from './support/scene.ts';

const SHOWCASE = { bot: showcaseBot, declarations: showcaseDeclarations };
const [READING_ROOM, LOUNGE] = READING_SERVER.channels;
const [BOOK_TALK, , , MODERATORS] = BOOK_CLUB.channels;
const [ADA, BEN] = READING_SERVER.members;

describeStories('the playground’s servers', () => {
  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('are seen by those who are in them, on a %s', async (name, device) => {
    const { page, see, become, goTo, picture } = await openScene({ device });
    const places = page.locator('#places');
    expect(await places.textContent()).not.toContain('Book club');
    await become('Cleo');
    await page.getByText('Welcome to #book-talk!').waitFor();
    expect(await places.textContent()).not.toMatch(/Reading|moderators/);
    await goTo('Whom does the MOIS work with?');
    await see('organized crime groups');
    const { width } = device.viewport;
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await picture(`places-${name}`);
    await become('Nia');
    await goTo('moderators');
    await page.getByText('Welcome to #moderators!').waitFor();
    await become('Mo');
    await page.getByText('Welcome to #reading-room!').waitFor();
    expect(await places.textContent()).toMatch(/Reading.*Book club/s);
  });

  it('shows what the bot says of its own accord, and where there is something new', async () => {
    const { page, see, outbox, goTo, picture } = await openScene({ ...SHOWCASE, device: PHONE });
    await outbox.post(READING_ROOM.id, saying('Here is something new.'));
    const posted = await see('Here is something new.');
    await posted.getByRole('button', { name: 'Look' }).click();
    await see('You chose nothing.');
    await posted.locator('.payload-toggle').click();
    await posted.locator('.json', { hasText: '"custom_id": "look"' }).waitFor();
    await outbox.post(LOUNGE.id, saying('News for the lounge.'));
    await outbox.post(BOOK_TALK.id, saying('News for the club.'));
    await outbox.send(BEN.id, saying('For Ben alone.'));
    await outbox.send(ADA.id, saying('For Ada alone.'));
    await page.locator('#open-places.has-unread').click();
    const marked = page.locator('#places .is-unread');
    await expect
      .poll(() => marked.allTextContents())
      .toEqual(['#lounge (new)', '@Pullquote (new)']);
    await picture('places-unread');
    await page.keyboard.press('Escape');
    await goTo('Pullquote');
    await see('For Ada alone.');
    expect(await page.locator('.message').count()).toBe(1);
    await goTo('lounge');
    await see('News for the lounge.');
    expect(await marked.count()).toBe(0);
  });

  it('takes no message of the bot’s where it may not write', async () => {
    const { outbox } = await openScene(SHOWCASE);
    const posted = await outbox.post(MODERATORS.id, saying('For moderators.'));
    expect(posted.kind).toBe('posted');
    const [, forum] = BOOK_CLUB.channels;
    expect(await outbox.post(forum.id, saying('A post?'))).toMatchObject({ kind: 'refused' });
    expect(await outbox.post('7', saying('Anyone?'))).toEqual({ kind: 'refused', status: 404 });
  });
});

function saying(content: string): Reply {
  return {
    visibility: 'public',
    quotes: [],
    components: [
      { type: ComponentType.TextDisplay, content },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: 'Look',
            custom_id: 'look',
          },
        ],
      },
    ],
  };
}
