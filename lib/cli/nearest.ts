/** The word that was probably meant. */

/** The candidate at most two typing mistakes away, or that begins with the word. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const near = [...candidates].map((one) => ({ one, off: one.startsWith(word) && word !== '' ? 1 : distance(one.toLowerCase(), word.toLowerCase()) }))
  return near.filter(({ off }) => off <= 2).sort((a, b) => a.off - b.off)[0]?.one
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (letter === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
