/** The word that was probably meant. */
import { distance } from '../text/distance.js'

/** The candidate at most two typing mistakes away, or that begins with the word. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const near = [...candidates].map((one) => ({
    one,
    off: one.startsWith(word) && word !== '' ? 1 : distance(one.toLowerCase(), word.toLowerCase()),
  }))
  return near.filter(({ off }) => off <= 2).sort((a, b) => a.off - b.off)[0]?.one
}
