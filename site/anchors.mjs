// Anchors of headings as GitHub and npm make them, so that one link works in the repository, in the package and on the site.
import { existsSync, readFileSync } from 'node:fs'

const docs = new URL('../docs/', import.meta.url)

export const anchorOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

const anchorsOf = (path) => {
  const file = new URL(path, docs)
  const text = existsSync(file) ? readFileSync(file, 'utf8').replaceAll(/```[^]*?```/g, '') : ''
  return Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading]) => anchorOf(heading))
}

/** The anchor of the same part of a guide in this language: an English page under zh/ links to headings by their English names. */
export function anchorIn(language, guide, anchor) {
  const [english, chinese] = [anchorsOf(`${guide}.md`), anchorsOf(`zh/${guide}.md`)]
  const [from, to] = language === 'zh' ? [english, chinese] : [chinese, english]
  const written = decodeURIComponent(anchor)
  return to.includes(written) ? written : (to[from.indexOf(written)] ?? written)
}
