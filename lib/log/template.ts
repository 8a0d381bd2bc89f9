/** A literal URL may hold a file's token, or a password. */
export function bare(template: string): string {
  const [path = ''] = template.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?]*@/i, '$1').split('?', 1)
  return path
}
