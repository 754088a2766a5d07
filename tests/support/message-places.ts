import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The parser's number for text that stands as it is (`TYPE.literal`, which it doesn't export). */
const LITERAL = 0;

/** The names of what an ICU message wants filled in, each once, sorted. */
export function placesIn(message: string): readonly string[] {
  const names = elementsOf(message).flatMap((element) => (isPlace(element) ? element.value : []));
  return [...new Set(names)].toSorted();
}

/** The plural forms that each of its counts has words for, sorted; not the exact ones, as `=0`. */
export function pluralFormsIn(message: string): readonly (readonly string[])[] {
  return elementsOf(message).flatMap((element) =>
    'options' in element
      ? [
          Object.keys(element.options)
            .filter((form) => !form.startsWith('='))
            .toSorted(),
        ]
      : [],
  );
}

/** Those in the branches of a count as well. */
function elementsOf(message: string): readonly Element[] {
  const format = new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true });
  return format.getAst().flatMap(withBranches);
}

function withBranches(element: Element): readonly Element[] {
  if (!('options' in element)) return [element];
  const branches = Object.values(element.options).flatMap(({ value }) => value);
  return [element, ...branches.flatMap(withBranches)];
}

/** The number sign in a count has no name of its own. */
function isPlace(element: Element): element is Extract<Element, { value: string }> {
  const kind: number = element.type;
  return 'value' in element && kind !== LITERAL;
}
