/** Are two outputs alike but for numbers, names and times? */

/** Runs of digits and of what keys and identifiers are made of say nothing. */
const shapeOf = (line: string): string =>
  line
    .replaceAll(/[\w+/=-]{20,}/g, (word) => (/\d|[a-z][A-Z]\w*[a-z][A-Z]/.test(word) ? '#' : word))
    .replaceAll(/\b[0-9A-F]{6}\b/g, '#')
    .replaceAll(/\d+(?:\.\d+)?/g, '0')
    .replaceAll(/[kM]B\b|\bbytes\b|字节/g, 'B')
    .replaceAll(/ +/g, ' ')
    .trim()

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What the page shows as a pattern: `…` stands for anything in its line, alone in a line for any lines. */
export function patternOf(shown: string): RegExp {
  const lines = shown
    .trimEnd()
    .split('\n')
    .map((line) =>
      line.trim() === '…' ? '(?:.*\\n)*?' : `${shapeOf(line).split('…').map(escaped).join('.*')}\\n`,
    )
  return new RegExp(`^${lines.join('')}$`)
}

export const shapeOfAll = (said: string): string => `${said.trimEnd().split('\n').map(shapeOf).join('\n')}\n`
