type Value = string | readonly string[];

interface Node {
  readonly custom_id?: unknown;
  readonly value?: unknown;
  readonly values?: unknown;
  readonly component?: Node;
  readonly components?: readonly Node[];
}

/** What each field of a submitted form holds, by custom id, wherever it is nested. */
export function readFields(components: readonly object[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(components.flatMap((component) => [...fieldsIn(component)]));
}

function* fieldsIn(node: Node): Generator<[string, Value]> {
  const { custom_id: id, value, values, component, components = [] } = node;
  if (typeof id === 'string' && typeof value === 'string') yield [id, value];
  if (typeof id === 'string' && Array.isArray(values)) yield [id, values.map(String)];
  if (component) yield* fieldsIn(component);
  for (const inner of components) yield* fieldsIn(inner);
}
