import {
  InteractionResponseType as Response,
  InteractionType as Asked,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  commandFaults,
  responseFaults,
} from '../../../../src/playground/validation/payload-faults.ts';
import { placeFaults } from '../../../../src/playground/validation/response-rules.ts';

const V2 = 1 << 15;

describe('a select', () => {
  it.each([
    ['two options of one value', [option('a'), option('a')], {}],
    ['more values than it offers', [option('a')], { max_values: 2 }],
    ['more chosen than it takes', [option('a', true), option('b', true)], {}],
  ])('can’t have %s', (_name, options, more) => {
    expect(responseFaults(row([{ type: 3, custom_id: 's', options, ...more }]))).not.toEqual([]);
  });

  it('of channels can’t have more chosen than it takes', () => {
    const chosen = ['1', '2'].map((id) => ({ id, type: 'channel' }));
    const select = { type: 8, custom_id: 's', default_values: chosen };
    expect(responseFaults(row([{ ...select, min_values: 0, max_values: 25 }]))).toEqual([]);
    expect(responseFaults(row([{ ...select, min_values: 3, max_values: 25 }]))).not.toEqual([]);
    expect(responseFaults(row([select]))).not.toEqual([]);
  });

  it('stands alone in its row', () => {
    const select = { type: 3, custom_id: 's', options: [option('a')] };
    const button = { type: 2, style: 1, label: 'B', custom_id: 'b' };
    expect(responseFaults(row([select]))).toEqual([]);
    expect(responseFaults(row([select, button]))).not.toEqual([]);
  });
});

function naming(allowed_mentions: object): readonly string[] {
  return responseFaults({ type: 4, data: { content: '<@7>', allowed_mentions } });
}

describe('who may be notified', () => {
  it('is told by a kind or one by one', () => {
    expect(naming({ parse: [], users: ['7'] })).toEqual([]);
    expect(naming({ parse: ['users'], users: ['7'] })).not.toEqual([]);
  });

  it('is nobody twice, and no more than a hundred', () => {
    const many = Array.from({ length: 101 }, (_, nth) => String(nth));
    expect(naming({ parse: [], users: many.slice(1) })).toEqual([]);
    expect(naming({ parse: [], users: many })).not.toEqual([]);
    expect(naming({ parse: [], users: ['7', '7'] })).not.toEqual([]);
  });
});

describe('a command', () => {
  it.each([
    ['32', true],
    ['many', false],
    [true, false],
  ])('may ask for permissions %j: %j', (bits, isFine) => {
    const command = { name: 'settle', description: 'Settles', default_member_permissions: bits };
    expect(commandFaults([command]).length === 0).toBe(isFine);
  });
});

describe('a modal', () => {
  it('has up to five components, and no custom id twice', () => {
    expect(responseFaults(modal(['a', 'b']))).toEqual([]);
    expect(responseFaults(modal(['a', 'a']))).not.toEqual([]);
    expect(responseFaults(modal(['a', 'b', 'c', 'd', 'e', 'f']))).not.toEqual([]);
  });
});

describe('a response', () => {
  it.each([
    [Asked.ApplicationCommandAutocomplete, Response.ChannelMessageWithSource],
    [Asked.ApplicationCommand, Response.ApplicationCommandAutocompleteResult],
    [Asked.ApplicationCommand, Response.UpdateMessage],
    [Asked.ModalSubmit, Response.Modal],
  ])('to an interaction of type %i can’t be of type %i', (asked, type) => {
    expect(placeFaults(asked, type)).not.toEqual([]);
  });

  it.each([
    [Asked.ApplicationCommand, Response.ChannelMessageWithSource],
    [Asked.MessageComponent, Response.UpdateMessage],
    [Asked.ApplicationCommandAutocomplete, Response.ApplicationCommandAutocompleteResult],
    [Asked.ApplicationCommand, Response.Modal],
    [Asked.ModalSubmit, Response.UpdateMessage],
  ])('to an interaction of type %i can be of type %i', (asked, type) => {
    expect(placeFaults(asked, type)).toEqual([]);
  });
});

function option(value: string, isChosen = false) {
  return { label: value, value, default: isChosen };
}

function row(components: readonly unknown[]) {
  return { type: 4, data: { flags: V2, components: [{ type: 1, components }] } };
}

function modal(ids: readonly string[]) {
  const components = ids.map((id) => ({
    type: 18,
    label: id,
    component: { type: 4, custom_id: id, style: 1 },
  }));
  return { type: 9, data: { custom_id: 'm', title: 'Why?', components } };
}
