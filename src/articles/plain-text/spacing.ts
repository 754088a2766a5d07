import { type Line, runsOn } from './lines.ts';

/** A text is double-spaced if so few of its lines stand right below another. */
const MAX_SHARE_OF_ADJACENT = 0.05;

/** So many of its narrowest gaps stand inside a sentence. */
const MIN_SHARE_OF_RUN_ON = 1 / 3;

const BLANK: Line = { words: '', indent: 0 };

/**
 * The lines of a text as if it weren't double-spaced: those that have the usual gap between them stand right
 * below each other, those with a wider one a blank line apart. Of other texts, their lines as they are.
 */
export function singleSpaced(lines: readonly Line[]): readonly Line[] {
  const texted: { readonly line: Line; readonly blanksAbove: number }[] = [];
  let blanksAbove = 0;
  for (const line of lines) {
    if (line.words === '') blanksAbove += 1;
    else {
      texted.push({ line, blanksAbove });
      blanksAbove = 0;
    }
  }
  const usual = usualGap(texted.slice(1).map((one) => one.blanksAbove));
  if (usual === undefined) return lines;
  const runOn = texted.filter(({ line }, index) => {
    const next = texted[index + 1];
    return next?.blanksAbove === usual && runsOn(line, next.line);
  });
  const gaps = texted.slice(1).filter((one) => one.blanksAbove === usual).length;
  if (runOn.length < gaps * MIN_SHARE_OF_RUN_ON) return lines;
  return texted.flatMap((one) => (one.blanksAbove > usual ? [BLANK, one.line] : [one.line]));
}

/** The narrowest gap between lines, if hardly any stand right below another; undefined for a usual text. */
function usualGap(gaps: readonly number[]): number | undefined {
  const apart = gaps.filter((gap) => gap > 0);
  if (gaps.length < 3 || gaps.length - apart.length > gaps.length * MAX_SHARE_OF_ADJACENT)
    return undefined;
  return apart.reduce((least, gap) => Math.min(least, gap));
}
