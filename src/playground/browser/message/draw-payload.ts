import type { Budget, Exchange, ExchangeStep } from '../../protocol/channel.ts';
import { fetchExchange } from '../connection.ts';
import { h } from '../element.ts';

/** The interaction and what the bot sent for it, as JSON, with the budgets used. */
export async function drawPayload(exchangeId: string): Promise<HTMLElement> {
  const exchange = await fetchExchange(exchangeId);
  if (exchange === undefined) return h('p', {}, 'The payload is no longer kept.');
  return h(
    'div',
    { class: 'payload-parts' },
    ...exchange.steps.map(drawStep),
    exchange.interaction === undefined ? undefined : drawInteraction(exchange),
  );
}

function drawStep({ kind, afterMs, body, budgets, faults }: ExchangeStep): HTMLElement {
  return h(
    'section',
    { class: 'payload-part' },
    h(
      'h4',
      {},
      TITLES[kind],
      kind === 'post' ? undefined : h('span', { class: 'payload-time' }, `after ${afterMs} ms`),
    ),
    budgets.length === 0 ? undefined : h('div', { class: 'budgets' }, ...budgets.map(drawBudget)),
    faults.length === 0
      ? undefined
      : h('ul', { class: 'faults' }, ...faults.map((fault) => h('li', {}, fault))),
    body === null ? undefined : drawJson(body, `${TITLES[kind]} as JSON`),
  );
}

const TITLES = {
  response: 'Response',
  edit: 'Edit of the response',
  delete: 'Response deleted',
  'follow-up': 'Follow-up',
  post: 'Posted of its own accord',
} as const satisfies Record<ExchangeStep['kind'], string>;

function drawBudget({ name, used, limit }: Budget): HTMLElement {
  const numbers = `${used.toLocaleString('en')} of ${limit.toLocaleString('en')}`;
  const meter = h('meter', {
    min: '0',
    max: String(limit),
    high: String(Math.floor(limit * 0.95)),
    value: String(used),
    'aria-label': `${name}: ${numbers}`,
  });
  return h('div', { class: 'budget' }, h('span', {}, `${numbers} ${name}`), meter);
}

function drawInteraction({ interaction }: Exchange): HTMLElement {
  return h(
    'section',
    { class: 'payload-part' },
    h('h4', {}, 'Interaction'),
    drawJson(interaction, 'Interaction as JSON'),
  );
}

function drawJson(value: unknown, label: string): HTMLElement {
  const json = h('code', {}, JSON.stringify(value, null, 2));
  return h('pre', { class: 'json', tabindex: '0', role: 'region', 'aria-label': label }, json);
}
