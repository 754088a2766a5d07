import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../support/scratch-folder.ts';

export const GATE = `---
title: The Gate of the North Marsh
authors: [Ann Lee, Tom Reed]
publication: The Marsh Herald
url: https://marsh.example/gate
published: 2024-01-29
---
The North Marsh has one gate. It was built in 1998 by Josephine Hay, “a\u00A0keeper’s daughter”, who never left the village.

## Herons

Nineteen herons nest in the alders above the gate. They came back in 2004.
`;

/** What a reader sees of it. */
export const GATE_TEXT = GATE.slice(GATE.lastIndexOf('---\n') + 4)
  .replace('## ', '')
  .trim();

export const FLOOD = `The Flood of Saltmouth

The flood reached Saltmouth at four in the morning.
Its mayor, Walter Sandhill, slept through it.
`;

/** Of which something stands beside the running text. */
export const HIVES = `---
title: What the hives weighed
---

## The scales

Nobody had weighed a night.[^1]

| Night | Kilos |
| --- | --- |
| 12 May | 31 |

The bees *flew* out again in the morning.

[^1]: But for a beekeeper in Norham.
`;

/** A folder of its own with the given files, or two sound articles. */
export async function makeCorpus(
  files: Readonly<Record<string, string | Uint8Array>> = {
    'gate.md': GATE,
    'news/flood.txt': FLOOD,
  },
): Promise<string> {
  const folder = await makeFolder('cli');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
