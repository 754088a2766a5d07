import { examine, pick } from '../../src/answers/summary/examine.ts';
import type { Features } from '../../src/answers/summary/summary-features.ts';
import type { Taste } from '../../src/answers/summary/taste.ts';
import { ascend } from './evolution-strategy.ts';
import type { Rouge } from './rouge.ts';
import { average, judge, type SummaryCase } from './summary-set.ts';

/** As the figures are reported. */
const SENTENCES = 3;

const STEPS = 40;
const SEED = 1;

/**
 * A plain guess: what stands first, is central and isn't said twice. The articles of the evaluation
 * set have no titles, so the title's weight can't be fitted; it stays that of an average feature.
 */
const GUESS: Taste = {
  weights: {
    opening: 1,
    early: 0,
    closing: 0,
    central: 1,
    salient: 0,
    covering: 0,
    likeOpening: 0,
    likeTitle: 1,
    length: 0,
    excess: 0,
    names: 0,
    figures: 0,
    quoted: 0,
    reported: 0,
    self: 0,
    claims: 0,
    leaning: 0,
    referring: 0,
  },
  redundancyCost: 1,
  crowdingCost: 0,
};

const FITTED = (Object.keys(GUESS.weights) as (keyof Features)[]).filter(
  (name) => name !== 'likeTitle',
);

/** An article made ready to be summarised with one taste after another. */
export interface Trial {
  score(taste: Taste): Rouge;
}

export function trialOf(summaryCase: SummaryCase): Trial {
  const examined = examine(summaryCase.article);
  const known = new Map<string, Rouge>();
  return {
    score(taste) {
      const chosen = pick(examined, { limit: SENTENCES, report: taste });
      const key = chosen.map(({ index }) => index).join();
      const rouge =
        known.get(key) ??
        judge(
          summaryCase,
          chosen.map(({ words }) => words),
        );
      known.set(key, rouge);
      return rouge;
    },
  };
}

export function scoreOf(trials: readonly Trial[], taste: Taste): Rouge {
  return average(trials.map((trial) => trial.score(taste)));
}

/** The taste whose summaries of these articles score highest, by the sum of the three figures. */
export function fit(trials: readonly Trial[]): Taste {
  const start = [
    ...FITTED.map((name) => GUESS.weights[name]),
    GUESS.redundancyCost,
    GUESS.crowdingCost,
  ];
  const value = (point: readonly number[]): number => {
    const { rouge1, rouge2, rougeLsum } = scoreOf(trials, tasteOf(point));
    return rouge1 + rouge2 + rougeLsum;
  };
  return tasteOf(ascend(value, start, { steps: STEPS, seed: SEED }));
}

/** What each article scores under a taste that was fitted without it, and without its fold. */
export function crossValidate(trials: readonly Trial[], folds = 5): Rouge {
  const scores: Rouge[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const taste = fit(trials.filter((_, index) => index % folds !== fold));
    const held = trials.filter((_, index) => index % folds === fold);
    scores.push(...held.map((trial) => trial.score(taste)));
  }
  return average(scores);
}

function tasteOf(point: readonly number[]): Taste {
  const at = (index: number): number => Math.round((point[index] ?? 0) * 100) / 100;
  return {
    weights: {
      ...GUESS.weights,
      ...Object.fromEntries(FITTED.map((name, index) => [name, at(index)])),
    },
    redundancyCost: at(FITTED.length),
    crowdingCost: at(FITTED.length + 1),
  };
}
