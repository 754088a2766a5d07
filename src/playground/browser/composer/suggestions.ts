import { byId, h } from '../element.ts';

/** One row of the list over the composer. */
export interface Suggestion {
  readonly label: string;
  readonly detail?: string;
  /** On the right. */
  readonly hint?: string;
  pick(): void;
}

export interface SuggestionList {
  /**
   * @param input The field that keeps the focus while one moves through the list.
   * @param active The row that is chosen to begin with; none if undefined.
   */
  show(parts: SuggestionParts): void;
  hide(): void;
  isOpen(): boolean;
  move(step: 1 | -1): void;
  /** @returns whether there was a row to pick. */
  pickActive(): boolean;
}

export interface SuggestionParts {
  readonly input: HTMLElement;
  readonly title: string;
  /** A sentence under the title. */
  readonly words?: string | undefined;
  /** Whether the words are a complaint. */
  readonly isFault?: boolean;
  readonly rows: readonly Suggestion[];
  readonly active?: number | undefined;
  /** Shown in place of rows. */
  readonly empty?: string | undefined;
}

export function createSuggestionList(): SuggestionList {
  const panel = byId('suggestions');
  const title = byId('suggestions-title');
  const list = byId('suggestions-list');
  let rows: readonly Suggestion[] = [];
  let items: readonly HTMLElement[] = [];
  let active: number | undefined;
  let owner: HTMLElement | undefined;

  panel.addEventListener('pointerdown', (event) => event.preventDefault());
  return {
    show,
    hide,
    isOpen: () => !panel.hidden,
    move(step) {
      if (items.length === 0) return;
      const from = active ?? (step === 1 ? -1 : 0);
      setActive((from + step + items.length) % items.length);
    },
    pickActive() {
      const row = active === undefined || panel.hidden ? undefined : rows[active];
      row?.pick();
      return row !== undefined;
    },
  };

  function show(parts: SuggestionParts): void {
    hide();
    ({ rows, input: owner } = parts);
    const { words, empty } = parts;
    title.replaceChildren(
      h('strong', {}, parts.title),
      words ? h('span', { class: parts.isFault && 'is-fault' }, words) : '',
    );
    items = rows.map((row, index) => drawRow(row, index));
    const note =
      empty !== undefined && rows.length === 0
        ? [h('li', { class: 'suggestion-note' }, empty)]
        : [];
    list.replaceChildren(...items, ...note);
    panel.hidden = false;
    if (isCombobox(owner)) owner.setAttribute('aria-expanded', String(rows.length > 0));
    setActive(rows.length === 0 ? undefined : parts.active);
  }

  function drawRow(row: Suggestion, index: number): HTMLElement {
    const item = h(
      'li',
      { class: 'suggestion', role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false' },
      h('span', { class: 'suggestion-label' }, row.label),
      row.detail ? h('span', { class: 'suggestion-detail' }, row.detail) : undefined,
      row.hint ? h('span', { class: 'suggestion-hint' }, row.hint) : undefined,
    );
    item.addEventListener('pointermove', () => setActive(index));
    item.addEventListener('click', () => row.pick());
    return item;
  }

  function hide(): void {
    panel.hidden = true;
    if (owner && isCombobox(owner)) owner.setAttribute('aria-expanded', 'false');
    owner?.removeAttribute('aria-activedescendant');
    active = undefined;
  }

  function setActive(index: number | undefined): void {
    active = index;
    for (const [each, item] of items.entries()) {
      item.setAttribute('aria-selected', String(each === index));
    }
    const item = index === undefined ? undefined : items[index];
    item?.scrollIntoView({ block: 'nearest' });
    if (item) owner?.setAttribute('aria-activedescendant', item.id);
    else owner?.removeAttribute('aria-activedescendant');
  }
}

/** A field of several lines can't be a combobox, by ARIA in HTML. */
function isCombobox(owner: HTMLElement): boolean {
  return owner.role === 'combobox';
}
