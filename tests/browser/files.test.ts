import {
  type APIAttachment,
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import type { ReadAttachment } from '../../src/discord/attachment.ts';
import type { Bot } from '../../src/discord/bot.ts';
import type { Declaration } from '../../src/playground/pretend-discord/command-entries.ts';
import { describeStories, DESKTOP, openScene, PHONE, type Scene } from './support/scene.ts';

const NOTE = { name: 'Öl & Nebel.md', mimeType: '', buffer: Buffer.from('The fog came at noon.') };

const DECLARATIONS: readonly Declaration[] = [
  {
    name: 'add',
    description: 'Adds an article',
    options: [
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        description: 'A file',
        required: true,
      },
    ],
  },
  { name: 'Add', type: ApplicationCommandType.Message },
];

describeStories('files in the playground', () => {
  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('are given to a command, on a %s', async (name, device) => {
    const { page, see, picture, seen } = await openReading(device);
    await page.locator('#composer-text').fill('/add');
    await page.keyboard.press('Enter');
    await page.getByLabel('file', { exact: true }).setInputFiles(NOTE);
    await picture(`file-option-${name}`);
    await page.getByRole('button', { name: 'Send' }).click();
    await see('Read: The fog came at noon.');
    expect(seen[0]).toMatchObject({
      filename: 'Ol_Nebel.md',
      title: NOTE.name,
      size: 21,
      ephemeral: true,
    });
    const { url = '' } = seen[0] ?? {};
    expect(await (await fetch(url)).text()).toBe('The fog came at noon.');
  });

  it('are required where a command requires them', async () => {
    const { page, seen } = await openReading(DESKTOP);
    await page.locator('#composer-text').fill('/add');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('This option is required.').waitFor();
    expect(seen).toEqual([]);
  });

  it('of more bytes than Discord takes are refused', async () => {
    const { page, seen } = await openReading(DESKTOP);
    await page.locator('#composer-text').fill('/add');
    await page.keyboard.press('Enter');
    const buffer = Buffer.alloc(10_485_761);
    await page.getByLabel('file', { exact: true }).setInputFiles({ ...NOTE, buffer });
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Request entity too large').waitFor();
    expect(seen).toEqual([]);
  });

  it('come along with a message, whose menu takes them', async () => {
    const { page, see, picture, seen } = await openReading(DESKTOP);
    await page.locator('#attach-input').setInputFiles([NOTE, { ...NOTE, name: 'other.txt' }]);
    await page.getByRole('button', { name: 'Take away other.txt' }).click();
    await page.locator('#composer-text').fill('Have you seen this?');
    await picture('file-attached');
    await page.keyboard.press('Enter');
    const message = await see('Have you seen this?');
    expect(await message.locator('.file').allTextContents()).toEqual(['Ol_Nebel.md21 bytes']);
    await message.hover();
    await message.getByRole('button', { name: /^Apps/ }).click();
    await page.getByRole('menuitem', { name: 'Add' }).click();
    await see('Read: The fog came at noon.');
    expect(seen[0]).toMatchObject({ filename: 'Ol_Nebel.md' });
  });
});

/** A bot that reads what it is given. */
async function openReading(
  device: typeof DESKTOP | typeof PHONE,
): Promise<Scene & { readonly seen: readonly APIAttachment[] }> {
  const seen: APIAttachment[] = [];
  const reading: { read: ReadAttachment } = { read: async () => new Uint8Array() };
  const bot: Bot = async (interaction) => {
    const files = attachmentsIn(interaction);
    seen.push(...files);
    const read = await Promise.all(files.map((file) => reading.read(file, Infinity)));
    const words = read.map((bytes) => Buffer.from(bytes).toString());
    return {
      response: {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: { content: `Read: ${words.join()}` },
      },
    };
  };
  const scene = await openScene({ bot, declarations: DECLARATIONS, device });
  reading.read = scene.readAttachment;
  return { ...scene, seen };
}

function attachmentsIn(interaction: APIInteraction): readonly APIAttachment[] {
  if (interaction.type !== InteractionType.ApplicationCommand) return [];
  const { resolved } = interaction.data as {
    readonly resolved?: {
      readonly attachments?: Readonly<Record<string, APIAttachment>>;
      readonly messages?: Readonly<Record<string, { readonly attachments: APIAttachment[] }>>;
    };
  };
  const onMessages = Object.values(resolved?.messages ?? {}).flatMap(
    ({ attachments }) => attachments,
  );
  return [...Object.values(resolved?.attachments ?? {}), ...onMessages];
}
