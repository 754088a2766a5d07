import type { OptionValues } from '../../protocol/action.ts';
import type { CommandEntry, OptionEntry } from '../../protocol/channel.ts';
import type { Stage } from '../stage.ts';
import type { Words } from '../wording/en.ts';
import type { OptionField } from './option-field.ts';
import { createSuggestValues } from './suggest-values.ts';
import type { Found } from './suggest-values.ts';
import type { Suggestion, SuggestionList } from './suggestions.ts';

/** What is suggested while a command's options are filled in. */
export interface OptionSuggestions {
  readonly forField: (field: OptionField) => void;
  /** The options that have no field yet. */
  readonly moreOptions: (input: HTMLElement, title: string, words: string) => void;
}

export interface OptionSuggestionsParts {
  readonly entry: CommandEntry;
  readonly stage: Stage;
  readonly suggestions: SuggestionList;
  /** Those that are shown at the time. */
  readonly fields: readonly OptionField[];
  readonly add: (option: OptionEntry) => OptionField;
  readonly readValues: () => OptionValues;
}

export function createOptionSuggestions(parts: OptionSuggestionsParts): OptionSuggestions {
  const { entry, stage, suggestions, fields, add, readValues } = parts;
  const suggestValues = createSuggestValues(entry.path, stage);
  return { forField, moreOptions };

  /** The field's values, or, where any text will do, the options that could be added. */
  function forField(field: OptionField): void {
    const { option, input } = field;
    const words = stage.localize(option.description, option.descriptions);
    const label = stage.localize(option.name, option.names);
    if (option.choices.length === 0 && !option.completes) {
      moreOptions(input, label, words);
      return;
    }
    suggestValues(field, readValues(), (found) => {
      if (document.activeElement !== input) return;
      suggestions.show({
        input,
        title: label,
        words,
        rows: rowsOf(found, field),
        active: input.value === '' && !option.isRequired && option.completes ? undefined : 0,
        empty: stage.say(
          found.kind === 'choices' && !option.completes ? 'options.none' : EMPTY[found.kind],
        ),
      });
    });
  }

  function rowsOf(found: Found, field: OptionField): readonly Suggestion[] {
    if (found.kind !== 'choices') return [];
    return found.choices.map((choice) => ({
      label: choice.name,
      pick() {
        field.pick(choice);
        suggestions.hide();
        const next = fields.find((each) => each.value() === undefined);
        if (next === undefined)
          moreOptions(field.input, `/${entry.path.join(' ')}`, stage.say('options.send'));
        else next.input.focus();
      },
    }));
  }

  function moreOptions(input: HTMLElement, title: string, words: string): void {
    const rest = entry.options.filter((option) => fields.every((field) => field.option !== option));
    const rows = rest.map((option) => ({
      label: stage.localize(option.name, option.names),
      detail: stage.localize(option.description, option.descriptions),
      hint: stage.say('optional'),
      pick: () => add(option).input.focus(),
    }));
    suggestions.show({ input, title, words, rows });
  }
}

const EMPTY = {
  searching: 'options.loading',
  failed: 'options.failed',
  choices: 'options.none-sent',
} as const satisfies Readonly<Record<Found['kind'], keyof Words>>;
