import { describe, expect, it } from 'vitest';
import { KNOWN_MODELS } from '../../../src/models/known-models.ts';

describe('the table of models', () => {
  it('has names that are typed, and folders that are made of them', () => {
    const names = KNOWN_MODELS.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9][\w-]*$/iu);
    for (const name of names) expect(['auto', 'off']).not.toContain(name);
  });

  it.each(KNOWN_MODELS)('tells of $name where it comes from and what it must be', ({ origin }) => {
    expect(origin.repository).toMatch(/^[\w-]+\/[\w.-]+$/u);
    expect(origin.revision).toMatch(/^[0-9a-f]{40}$/u);
    expect(origin.files.map(({ name }) => name)).toEqual(['model.onnx', 'tokenizer.json']);
    for (const { bytes, sha256 } of origin.files) {
      expect(bytes).toBeGreaterThan(100_000);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
    }
  });

  it.each(KNOWN_MODELS)('names the languages of $name by their subtags', ({ languages }) => {
    expect(languages.length).toBeGreaterThan(0);
    for (const language of languages) expect(language).toMatch(/^[a-z]{2,3}$/u);
  });
});
