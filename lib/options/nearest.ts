/** The option that was probably meant. */
import { distance } from '../distance.js'

/** The candidate at most two typing mistakes away. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const near = candidates.filter(
    (one) =>
      Math.abs(one.length - word.length) <= 2 &&
      distance(one.toLowerCase(), word.toLowerCase()) <= (word.length > 4 ? 2 : 1),
  )
  return near.sort((a, b) => distance(a, word) - distance(b, word))[0]
}
