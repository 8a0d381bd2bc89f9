/** A literal URL may hold a file's token, or a password. */
export const bare = (template: string): string =>
  template.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?]*@/i, '$1').split('?', 1)[0]!
