import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/discord/form-fields.ts';

describe('readFields', () => {
  it('reads texts and choices by their ids, however they are nested', () => {
    const components = [
      { type: 18, component: { type: 4, custom_id: 'page', value: '12' } },
      { type: 18, component: { type: 3, custom_id: 'why', values: ['a', 'b'] } },
      { type: 1, components: [{ type: 4, custom_id: 'note', value: '' }] },
      { type: 10, content: 'no field' },
    ];
    expect(readFields(components)).toEqual({ page: '12', why: ['a', 'b'], note: '' });
  });

  it('leaves out what holds nothing', () => {
    expect(readFields([{ custom_id: 'odd', value: null }])).toEqual({});
  });
});
