const INSIDE = /(?<=[\p{L}\p{M}])['’-](?=\p{L})/gu;

/** A name as it is written, and without what joins its parts, which many leave out: “OBrien”, “JeanLuc”. */
export function nameSpellings(name: string): readonly string[] {
  const run = name.replaceAll(INSIDE, '');
  return run === name ? [name] : [name, run];
}
