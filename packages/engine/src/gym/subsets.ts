/**
 * Totals past which no more are listed. A real rack gives some 150 (every 2.5 kg to 400 kg); the bound only keeps a
 * mistyped station from growing without end.
 */
const mostTotals = 1000;

/** Hundredths of the marked unit: fine enough for every plate sold, coarse enough to make 0.1 + 0.2 equal 0.3. */
export const sameTotal = (total: number): number => Math.round(total * 100);

/**
 * Every total that some of the pieces make, each piece used at most once, ascending, with the fewest pieces for each
 * (heaviest first); the empty choice included. Pieces are in one unit; any that is not above 0 is ignored.
 */
export function fewestPieces(
  pieces: readonly number[],
): readonly { readonly total: number; readonly chosen: readonly number[] }[] {
  const best = new Map<number, { readonly total: number; readonly chosen: readonly number[] }>([
    [0, { total: 0, chosen: [] }],
  ]);
  const heaviestFirst = pieces.filter((piece) => piece > 0).toSorted((a, b) => b - a);
  for (const piece of heaviestFirst) {
    // Listed before it grows: a choice made with this piece must not take it a second time.
    const without = Array.from(best.values());
    for (const { total, chosen } of without) {
      const key = sameTotal(total + piece);
      const known = best.get(key);
      if (known ? known.chosen.length > chosen.length + 1 : best.size < mostTotals) {
        best.set(key, { total: total + piece, chosen: [...chosen, piece] });
      }
    }
  }
  return [...best.values()].toSorted((a, b) => a.total - b.total);
}
