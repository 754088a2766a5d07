/** A modal's part of a response as it comes over the wire. */
export interface WireModal {
  readonly components?: readonly unknown[];
}

/** Discord's component reference; the schema would take 40. */
const MAX_COMPONENTS = 5;

/** What Discord's rules for modals, beyond their shape, say against this one. */
export function modalFaults({ components = [] }: WireModal): string[] {
  const ids = [...customIdsOf(components)];
  return [
    ...(components.length > MAX_COMPONENTS
      ? [`components: ${components.length} are too many for a modal`]
      : []),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `custom_id: ${id} occurs twice`),
  ];
}

function* customIdsOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'custom_id' && typeof inner === 'string') yield inner;
    else yield* customIdsOf(inner);
  }
}
