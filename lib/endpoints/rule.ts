/** Matches a rule's path with a request's path. */

/** One fact about one path, or about all that a pattern matches, and the page that states it. */
export interface Rule {
  readonly path: string | RegExp
  readonly see: string
}

export const fits = ({ path }: Rule, pathname: string): boolean =>
  typeof path === 'string' ? path === pathname : path.test(pathname)

/** Is a pathname listed? Every call asks: names are looked up, and only patterns are tried. */
export function listed(rules: readonly Rule[]): (pathname: string) => boolean {
  const names = new Set(rules.map(({ path }) => path).filter((path) => typeof path === 'string'))
  const patterns = rules.map(({ path }) => path).filter((path) => typeof path !== 'string')
  return (pathname) => names.has(pathname) || patterns.some((pattern) => pattern.test(pathname))
}
