// Writes the pages that the site is made of into a folder, each in English and under zh/ in Chinese: the front page, guides, examples,
// a page an endpoint, a page a product, a page a notification.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { endpointPage, eventPage, productPage } from './endpoint-page.mjs'
import { frontPage } from './front-page.mjs'
import { relink } from './links.mjs'
import { endpoints, events, pathOf, resolve } from './overlays.mjs'
import { groups, products as everyProduct, productOf } from './products.mjs'
import { LANGUAGES, wordsIn } from './words.mjs'

const markdown = (folder) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
const titleOf = (text) => /^# (.+)$/m.exec(text)?.[1] ?? ''
const firstSentence = (text) =>
  /^(?!#|\[|```|\||-|>)\S[^]*?(?:[.。:](?=\s|$)|$)/m
    .exec(text.replace(/^---[^]*?---/, '').replace(/^# .*$/m, ''))?.[0]
    .replaceAll(/\s+/g, ' ') ?? ''

/** Pages of the project that stand beside README.md. */
const PROJECT = {
  'CHANGELOG.md': 'changelog',
  'CONTRIBUTING.md': 'contributing',
  'SECURITY.md': 'security',
  'CODE_OF_CONDUCT.md': 'code-of-conduct',
  'AGENTS.md': 'agents',
}

/** @returns the paths that were written, and the templates of each product */
export function writePages(root, target) {
  rmSync(target, { recursive: true, force: true })
  const written = []
  const write = (path, text) => {
    const file = join(target, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    written.push(path)
  }
  const read = (path) => readFileSync(join(root, path), 'utf8')
  const guides = markdown(join(root, 'docs')).map((name) => name.slice(0, -3))
  const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
  const products = groupBy(
    [...endpoints.keys()].sort((a, b) => (a < b ? -1 : 1)),
    productOf,
  )

  for (const language of LANGUAGES) {
    const folder = language === 'zh' ? 'zh/' : ''
    const translated = (path, chinese) =>
      read(language === 'zh' && existsSync(join(root, chinese)) ? chinese : path)
    // The site switches languages at the top of each page.
    const linked = (text) =>
      relink(text.replace(/^\[(?:English|中文|简体中文)\]\([^)]+\)\n\n?/m, ''), language, guides)
    write(`${folder}index.md`, frontPage(language))
    write(`${folder}start.md`, linked(read(language === 'zh' ? 'README.zh-CN.md' : 'README.md')))
    for (const name of guides)
      write(`${folder}guide/${name}.md`, linked(translated(`docs/${name}.md`, `docs/zh/${name}.md`)))
    for (const name of readdirSync(join(root, 'docs')).filter((one) => /\.(?:svg|png)$/.test(one))) {
      const own = join(root, 'docs', folder, name)
      cpSync(existsSync(own) ? own : join(root, 'docs', name), join(target, folder, 'guide', name))
    }
    for (const [file, page] of Object.entries(PROJECT))
      if (existsSync(join(root, file))) write(`${folder}${page}.md`, linked(read(file)))
    write(
      `${folder}examples/index.md`,
      translated('examples/README.md', 'examples/README.zh-CN.md').replaceAll(
        /^\| `([\w-]+)\.ts`/gm,
        `| [\`$1.ts\`](${wordsIn(language).base}/examples/$1)`,
      ),
    )
    for (const name of examples)
      write(
        `${folder}examples/${name.replace(/\.ts$/, '')}.md`,
        `# ${name}\n\n\`\`\`ts\n${read(`examples/${name}`)}\`\`\`\n`,
      )
    for (const [template, operations] of endpoints)
      write(`${folder}endpoints/${pathOf(template)}.md`, endpointPage(template, operations, language))
    for (const [product, templates] of products)
      write(`${folder}endpoints/product/${product.page}.md`, productPage(product, templates, language))
    write(`${folder}endpoints/index.md`, endpointsIndex(products, language))
    for (const [name, schema] of Object.entries(events.v3))
      write(`${folder}notifications/${name}.md`, eventPage(name, schema, language))
    write(`${folder}notifications/index.md`, eventsIndex(language))
  }
  writeFor(target, { read, written, examples, products })
  cpSync(join(root, 'site/favicon.svg'), join(target, 'public/favicon.svg'))
  return { written, guides, products }
}

/** llms.txt: the pages in English, a line each. */
function writeFor(target, { read, written, examples, products }) {
  const link = (path) => {
    const text = readFileSync(join(target, path), 'utf8')
    return `- [${titleOf(text).replaceAll('`', '')}](/${path.replace(/\.md$/, '')}): ${firstSentence(text)}`
  }
  const listed = (prefix) =>
    written.filter((path) => path.startsWith(prefix) && !path.endsWith('index.md')).map(link)
  const exampleLines = examples.map(
    (name) =>
      `- [${name}](/examples/${name.replace(/\.ts$/, '')}): ${/^\/\*\* (.+?) \*\//.exec(read(`examples/${name}`))?.[1] ?? ''}`,
  )
  const productLines = [...products.keys()].map(
    ({ names, prefixes, page }) =>
      `- [${names.en} ${names.zh}](/endpoints/product/${page}): ${prefixes.join(', ')}`,
  )
  const parts = [
    `# wechatpay-chain\n\n> ${firstSentence(read('README.md'))}`,
    read('AGENTS.md').replace(/^# .*$/m, '## Use'),
    `## Guides\n\n${listed('guide/').join('\n')}`,
    `## Examples\n\n${exampleLines.join('\n')}`,
    `## Endpoints\n\n${productLines.join('\n')}`,
  ]
  mkdirSync(join(target, 'public'), { recursive: true })
  writeFileSync(join(target, 'public/llms.txt'), `${parts.join('\n\n')}\n`)
}

function groupBy(list, by) {
  const found = new Map()
  for (const one of list) found.set(by(one), [...(found.get(by(one)) ?? []), one])
  return found
}

function endpointsIndex(products, language) {
  const words = wordsIn(language)
  const count = [...products.values()].flat().length
  const parts = groups.map((group) => {
    const rows = everyProduct
      .filter((product) => product.group === group && products.has(product))
      .map((product) => [product, products.get(product)])
      .map(
        ([{ names, prefixes, page }, templates]) =>
          `| [${names[language]}](${words.base}/endpoints/product/${page}) | ${prefixes.map((prefix) => `\`${prefix}\``).join(' ')} | ${templates.length} |`,
      )
    return `## ${group[language]}\n\n| ${words.product} | URL | ${words.count} |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `---\nprev: false\nnext: false\n---\n\n# ${words.endpoints}\n\n${words.indexIntro(count)}\n\n${parts.join('\n')}`
}

function eventsIndex(language) {
  const { notifications, base } = wordsIn(language)
  const rows = Object.entries(events.v3).map(
    ([name, schema]) => `- [\`${name}\`](${base}/notifications/${name}) ${resolve(schema).description ?? ''}`,
  )
  return `# ${notifications}\n\n${rows.join('\n')}\n`
}
