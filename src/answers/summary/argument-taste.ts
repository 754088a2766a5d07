import type { Taste } from './taste.ts';

/**
 * What makes a good summary of an argument. There are no model summaries of arguments to fit this to,
 * so it is set by hand from what an argument is: its point stands in its title, in its claims and at
 * its end, its evidence in all its parts, and a sentence that speaks of "these plots" is no use
 * without them. Read against two essays and their briefs at 3, 5 and 8 sentences; halving both costs
 * or raising them by half changes hardly a sentence.
 */
export const ARGUMENT: Taste = {
  weights: {
    opening: 1.2,
    early: 0.6,
    closing: 1.8,
    central: 1,
    salient: 1.3,
    covering: 0,
    likeOpening: 0.5,
    likeTitle: 1.5,
    length: 0.5,
    excess: -0.15,
    names: 1,
    figures: 0,
    quoted: -0.8,
    reported: 0,
    self: -0.2,
    claims: 1.4,
    leaning: -0.3,
    referring: -1.2,
  },
  redundancyCost: 1,
  crowdingCost: 1,
};
