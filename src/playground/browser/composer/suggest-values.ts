import type { OptionValues } from '../../protocol/action.ts';
import type { ChoiceEntry } from '../../protocol/channel.ts';
import type { Stage } from '../stage.ts';
import type { OptionField } from './option-field.ts';

/** Suggestions for one field: the option's own choices, or what the bot suggests. */
export type SuggestValues = (
  field: OptionField,
  values: OptionValues,
  show: (found: Found) => void,
) => void;

export type Found =
  | { readonly kind: 'searching' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'choices'; readonly choices: readonly ChoiceEntry[] };

/** So that not every key becomes an interaction. */
const TYPING_PAUSE_MS = 250;

/** What comes late for a text that has changed since is dropped. */
export function createSuggestValues(path: readonly string[], stage: Stage): SuggestValues {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  return (field, values, show) => {
    clearTimeout(timer);
    latest += 1;
    const { option, input } = field;
    if (!option.completes) {
      show({ kind: 'choices', choices: filterChoices(option.choices, input.value) });
      return;
    }
    const asked = latest;
    show({ kind: 'searching' });
    const isFirst = input.value === '';
    timer = setTimeout(() => void ask(asked), isFirst ? 0 : TYPING_PAUSE_MS);

    async function ask(asked: number): Promise<void> {
      const options = { ...values, [option.name]: input.value };
      const outcome = await stage.act({ kind: 'complete', path, options, focused: option.name });
      if (asked !== latest) return;
      show(outcome.kind === 'choices' ? outcome : { kind: 'failed' });
    }
  };
}

/** All of them while the field holds one of them: then one may want another. */
function filterChoices(choices: readonly ChoiceEntry[], typed: string): readonly ChoiceEntry[] {
  const wanted = typed.trim().toLowerCase();
  if (choices.some(({ name }) => name.toLowerCase() === wanted)) return choices;
  return choices.filter(({ name }) => name.toLowerCase().includes(wanted));
}
