/** Finds the word that was probably meant. */

/**
 * The candidate with the fewest typing mistakes, whatever the case of its letters: at most two, or one
 * in a word of up to four letters.
 * @example nearest('qurey', ['query', 'json']) // 'query'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = word.length > 4 ? 2 : 1
  return Array.from(candidates)
    .filter((name) => Math.abs(name.length - word.length) <= limit)
    .map((name) => ({
      name,
      mistakes: distance(name.toLowerCase(), word.toLowerCase()),
      exact: distance(name, word),
    }))
    .filter(({ mistakes }) => mistakes <= limit)
    .sort((a, b) => a.exact - b.exact)[0]?.name
}

/** For words that are typed at a prompt: two mistakes at most, and to have stopped early counts as one. */
export function nearestOrBegun(word: string, candidates: Iterable<string>): string | undefined {
  return Array.from(candidates, (name) => ({
    name,
    mistakes: word !== '' && name.startsWith(word) ? 1 : distance(name.toLowerCase(), word.toLowerCase()),
  }))
    .filter(({ mistakes }) => mistakes <= 2)
    .sort((a, b) => a.mistakes - b.mistakes)[0]?.name
}

/**
 * Typing mistakes between two words: letters added, left out or changed.
 * @example distance('qurey', 'query') // 2
 */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 0; i < a.length; i++) {
    let left = i + 1
    let diagonal = i
    row = row.map((above, j) => {
      if (j > 0) left = Math.min(above + 1, left + 1, diagonal + (a[i] === b[j - 1] ? 0 : 1))
      diagonal = above
      return left
    })
  }
  return row.at(-1) ?? 0
}
