import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { fillModal } from '../../../../src/playground/pretend-discord/modals.ts';

it('sends a form back as Discord does, each input with what it holds', () => {
  const modal = {
    custom_id: 'why',
    title: 'Why?',
    components: [
      {
        type: ComponentType.Label as const,
        label: 'A',
        component: {
          type: ComponentType.TextInput as const,
          custom_id: 'text',
          style: TextInputStyle.Short,
        },
      },
      {
        type: ComponentType.Label as const,
        label: 'B',
        component: { type: ComponentType.StringSelect as const, custom_id: 'one', options: [] },
      },
      { type: ComponentType.TextDisplay as const, content: 'words' },
    ],
  };
  expect(fillModal(modal, { text: 'Because.', one: ['x'] })).toEqual([
    { type: 18, component: { type: 4, custom_id: 'text', value: 'Because.' } },
    { type: 18, component: { type: 3, custom_id: 'one', values: ['x'] } },
    { type: 10 },
  ]);
});
