import { expect, it } from 'vitest';
import { manualClock } from '../support/manual-clock.ts';
import { finishThinking, showcaseBot, showcaseDeclarations } from './support/showcase-bot.ts';
import { describeStories, openScene } from './support/scene.ts';

const SHOWCASE = { bot: showcaseBot, declarations: showcaseDeclarations };

describeStories('components in the playground', () => {
  it('draws every component and all of the Markdown', async () => {
    const { page, use, picture } = await openScene(SHOWCASE);
    await use('show');
    const reply = page.locator('.message').last();
    await reply.getByRole('button', { name: 'Ask' }).waitFor();
    expect(await reply.locator('h3').innerText()).toBe('Heading one');
    expect(await reply.locator('.mention').innerText()).toBe('@Ada');
    expect(await reply.locator('li li').innerText()).toBe('and one inside');
    expect(await reply.locator('pre').innerText()).toContain('const answer = 42;');
    expect(await reply.getByText('*not italic* <t:1>').count()).toBe(1);
    expect(await reply.getByRole('link', { name: 'Source' }).getAttribute('rel')).toContain(
      'noopener',
    );
    expect(await reply.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
    await reply.getByRole('button', { name: 'Spoiler' }).click();
    await page.locator('#scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
    await picture('components-top');
    await page.locator('#scroller').evaluate((scroller) => scroller.scrollTo(0, 9999));
    await picture('components-bottom');
  });

  it('lets a select be opened and used by keyboard', async () => {
    const { page, see, use, picture } = await openScene(SHOWCASE);
    await use('show');
    await page.getByRole('combobox', { name: 'Choose a style' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await picture('select');
    await page.keyboard.press('Enter');
    const answer = await see('You chose apa.');
    expect(await answer.innerText()).toContain('Only you can see this');
    expect(await answer.locator('.origin').innerText()).toContain('Heading one');
  });

  it('shows a form and sends what was entered', async () => {
    const { page, use, picture } = await openScene(SHOWCASE);
    await use('show');
    await page.getByRole('button', { name: 'Ask' }).click();
    const dialog = page.getByRole('dialog', { name: 'What was wrong?' });
    await dialog.getByLabel('Reason').selectOption('Off topic');
    await dialog.getByLabel('Anything else?').fill('It is about bees.');
    await picture('modal');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    const answer = page.locator('.message.is-private');
    await answer.waitFor();
    expect(await answer.innerText()).toContain('"values":["topic"]');
    expect(await answer.innerText()).toContain('It is about bees.');
    expect(await dialog.count()).toBe(0);
  });

  it('shows “thinking…” until the reply is there', async () => {
    const { see, use, picture } = await openScene(SHOWCASE);
    await use('think');
    await see('Pullquote is thinking…');
    await picture('thinking');
    finishThinking();
    const reply = await see('Thought it over.');
    expect(await reply.innerText()).not.toContain('thinking');
  });

  it('fails as Discord would: too late, refused, or on a click', async () => {
    const clock = manualClock();
    const { page, see, use, picture } = await openScene({ ...SHOWCASE, schedule: clock.schedule });
    await use('refused');
    await see(/Discord would refuse this reply .50035/);
    await use('show');
    await page.getByRole('button', { name: 'Break' }).click();
    await see(/This interaction failed/);
    await use('late');
    const failures = page.locator('.failure:visible');
    await expect
      .poll(async () => {
        await clock.advance(3000);
        return failures.count();
      })
      .toBe(3);
    await see(/no answer came within 3 seconds/);
    expect(await failures.count()).toBe(3);
    await picture('failures');
  });

  it('offers message commands on every message, and subcommands by their full name', async () => {
    const { page, see, use, picture } = await openScene(SHOWCASE);
    await page.getByRole('textbox', { name: 'Message' }).fill('Were the **bees** paid?');
    await page.keyboard.press('Enter');
    const said = page.locator('.message').first();
    expect(await said.locator('strong').innerText()).toBe('bees');
    await said.getByRole('button', { name: /^Apps/ }).click();
    await picture('message-menu');
    await page.getByRole('menuitem', { name: 'Find in articles' }).click();
    await see('Looked for: Were the bees paid?');
    await use('settings reset');
    await see('as they were in the beginning');
  });
});
