// Links between files of the repository become links between pages of the site.
import { anchorIn } from './anchors.mjs'
import { wordsIn } from './words.mjs'

const PAGES = {
  'README.md': 'start',
  'README.zh-CN.md': 'start',
  examples: 'examples/',
  'examples/notifications': 'examples/',
  'examples/README.md': 'examples/',
  'CHANGELOG.md': 'changelog',
  'CONTRIBUTING.md': 'contributing',
  'SECURITY.md': 'security',
  'CODE_OF_CONDUCT.md': 'code-of-conduct',
  'AGENTS.md': 'agents',
}

/** A link to another language leads to that language; a file that is no page is named without a link. */
export const relink = (text, language, guides) =>
  text.replaceAll(/\[([^\]\n]*)\]\((?!https?:|#)([^)\s]+)\)/g, (whole, shown, link) => {
    const [path, hash] = link.split('#')
    // The guides' pictures are in one folder with the guides, which is beside the README's page.
    if (/\.(?:svg|png)$/.test(path)) return `[${shown}](${path.replace(/^docs\/(?:zh\/)?/, './guide/')})`
    const name = path.replace(/^(?:\.\.?\/)*/, '').replace(/^docs\//, '')
    if (/^(?:tests|lib|bench|types)\//.test(name)) return shown
    const page = PAGES[name] ?? pageOf(name, guides)
    if (page === undefined) return whole
    const other =
      path.includes('zh-CN') || name.startsWith('zh/')
        ? 'zh'
        : /(?:^|\/)README\.md$/.test(path)
          ? 'en'
          : language
    const [, guide] = /^guide\/(.+)$/.exec(page) ?? []
    const anchor = hash && guide ? anchorIn(other, guide, hash) : hash
    return `[${shown}](${wordsIn(other).base}/${page}${anchor ? `#${anchor}` : ''})`
  })

function pageOf(name, guides) {
  if (name.startsWith('examples/')) return name.endsWith('.ts') ? name.replace(/\.ts$/, '') : 'examples/'
  const guide = name.replace(/^zh\//, '').replace(/\.md$/, '')
  return guides.includes(guide) ? `guide/${guide}` : undefined
}
