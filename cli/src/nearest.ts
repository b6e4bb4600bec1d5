import { distance } from "fastest-levenshtein";

import { folded } from "./lookup.js";

/** How many names are suggested at most. */
const mostNames = 4;

/** The names that somebody may have meant, the likeliest first: those that differ least, or else those with the word in them. */
export function nearest(typed: string, names: readonly string[]): string[] {
  const word = folded(typed);
  if (word.length < 3) return [];
  const byDistance = names
    .map((name) => ({ name, differing: distance(word, folded(name)) }))
    .sort((a, b) => a.differing - b.differing || a.name.length - b.name.length);
  // A third of another word is another word.
  const least = byDistance[0]?.differing ?? Infinity;
  if (least <= Math.max(1, word.length / 3))
    return firstOf(byDistance.filter(({ differing }) => differing <= least + 1).map(({ name }) => name));
  const holding = names.filter((name) => folded(name).includes(word));
  return firstOf(holding.sort((a, b) => a.length - b.length));
}

function firstOf(names: readonly string[]): string[] {
  return names.slice(0, mostNames);
}
