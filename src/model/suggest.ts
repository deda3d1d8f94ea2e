/**
 * The candidate that is most likely meant by a misspelt word; undefined when none is near enough: `most` letters apart, and a
 * third of the word's.
 */
export function findSuggestion(
  word: string,
  candidates: Iterable<string>,
  most = Number.POSITIVE_INFINITY,
): string | undefined {
  const limit = Math.min(most, Math.max(1, Math.floor(word.length / 3)));
  const written = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = distanceBetween(written, candidate.toLowerCase(), Math.min(limit, bestDistance));
    if (distance < bestDistance || (distance === bestDistance && best !== undefined && candidate < best)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return bestDistance > limit ? undefined : best;
}

/** `did you mean "admin"?`, or undefined when nothing is near. */
export function describeSuggestion(
  word: string,
  candidates: Iterable<string>,
  most?: number,
): string | undefined {
  const suggestion = findSuggestion(word, candidates, most);
  return suggestion === undefined ? undefined : `did you mean "${suggestion}"?`;
}

/**
 * Damerau–Levenshtein (optimal string alignment): insertions, deletions, substitutions and swaps of neighbours. Infinity when
 * it is more than `most`, which is found out sooner.
 */
export function distanceBetween(left: string, right: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(left.length - right.length) > most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let nearest = row;
    for (let column = 1; column <= right.length; column++) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost);
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
      nearest = Math.min(nearest, best);
    }
    // A swap may still lead from the row before to the next one.
    if (nearest > most && Math.min(...last) >= most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = current;
  }
  const distance = at(last, right.length);
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
