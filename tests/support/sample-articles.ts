/** Small articles for stories, written for this project. */

export const LIGHTHOUSE = `---
title: The lamp at Hollow Point
author: Mara Quill
publication: The Tidewater Gazette
url: https://gazette.example/hollow-point
published: 2021-04-03
tags: [sea, light]
---

The lighthouse at Hollow Point was lit for the first time on 9 October 1868. Its lamp burned colza oil, which the keeper carried up 214 steps every evening.

Ida Fenwick kept the light for thirty-one years. “I never minded the stairs,” she told a visitor in 1902. “I minded the fog.”

Electricity reached the tower in 1936. The last keeper left in March 1971, and a machine has turned the lamp ever since.
`;

export const ORCHARD = `---
title: Why the old orchards are coming back
author: Tomas Birch
publication: Field Notes
url: https://fieldnotes.example/orchards
published: 2023-09-18
---

Growers in the valley planted eleven thousand apple trees of forgotten kinds last winter. Most of them had survived only in two gardens and a churchyard.

The reason is drought. Old rootstocks reach four metres into the ground, twice as deep as the dwarf trees that replaced them.
`;
