// Writes the pages that the site is made of into a folder: guides, examples, a page an endpoint, a page a notification.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { endpointPage, eventPage, productPage } from './endpoint-page.mjs'
import { endpoints, events, FAMILIES, pathOf, productOf } from './overlays.mjs'

const markdown = (folder) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
const titleOf = (text) => /^# (.+)$/m.exec(text)?.[1] ?? ''
const firstSentence = (text) =>
  /^(?!#|\[|```|\||-|>)\S[^]*?(?:[.。:](?=\s|$)|$)/m
    .exec(text.replace(/^---[^]*?---/, '').replace(/^# .*$/m, ''))?.[0]
    .replaceAll(/\s+/g, ' ') ?? ''

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
  const chinese = markdown(join(root, 'docs/zh')).map((name) => name.slice(0, -3))
  const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()

  /** Links between files become links between pages; a file that is no page is named without one. */
  const relink = (text, zh) =>
    text.replaceAll(/\[([^\]\n]*)\]\((?!https?:|#)([^)\s]+)\)/g, (whole, shown, link) => {
      const [path, anchor] = link.split('#')
      const name = path.replace(/^(?:\.\.?\/)*/, '').replace(/^docs\//, '')
      if (/^(?:tests|lib|bench|types)\//.test(name)) return shown
      const to =
        {
          'README.md': '/',
          'README.zh-CN.md': '/zh/',
          examples: '/examples/',
          'examples/notifications': '/examples/',
          'CHANGELOG.md': '/changelog',
          'CONTRIBUTING.md': '/contributing',
          'SECURITY.md': '/security',
          'CODE_OF_CONDUCT.md': '/code-of-conduct',
        }[name] ??
        (name.startsWith('examples/')
          ? `/examples/${name.slice('examples/'.length).replace(/\.ts$/, '')}`
          : `${zh && chinese.includes(name.replace(/^zh\//, '').replace(/\.md$/, '')) ? '/zh' : ''}/guide/${name.replace(/^zh\//, '').replace(/\.md$/, '')}`)
      return /\.md$|^examples|\.ts$|examples/.test(path)
        ? `[${shown}](${to}${anchor ? `#${anchor}` : ''})`
        : whole
    })

  write('index.md', relink(read('README.md'), false))
  write('zh/index.md', relink(read('README.zh-CN.md'), true))
  for (const name of guides) write(`guide/${name}.md`, relink(read(`docs/${name}.md`), false))
  for (const name of readdirSync(join(root, 'docs')).filter((one) => one.endsWith('.svg')))
    cpSync(join(root, 'docs', name), join(target, 'guide', name))
  for (const name of chinese) write(`zh/guide/${name}.md`, relink(read(`docs/zh/${name}.md`), true))
  for (const [file, page] of [
    ['CHANGELOG.md', 'changelog'],
    ['CONTRIBUTING.md', 'contributing'],
    ['SECURITY.md', 'security'],
    ['CODE_OF_CONDUCT.md', 'code-of-conduct'],
    ['AGENTS.md', 'agents'],
  ])
    if (existsSync(join(root, file))) write(`${page}.md`, relink(read(file), false))
  write(
    'examples/index.md',
    read('examples/README.md').replaceAll(/^\| `([\w-]+)\.ts`/gm, '| [`$1.ts`](/examples/$1)'),
  )
  for (const name of examples)
    write(
      `examples/${name.replace(/\.ts$/, '')}.md`,
      `# ${name}\n\n\`\`\`ts\n${read(`examples/${name}`)}\`\`\`\n`,
    )

  for (const [template, operations] of endpoints)
    write(`endpoints/${pathOf(template)}.md`, endpointPage(template, operations))
  const products = group([...endpoints.keys()].sort(byFamily), productOf)
  for (const [product, templates] of products)
    write(`endpoints/${pathOf(product)}/index.md`, productPage(product, templates))
  write('endpoints/index.md', endpointsIndex(products))
  for (const [name, schema] of Object.entries(events.v3))
    write(`notifications/${name}.md`, eventPage(name, schema))
  write(
    'notifications/index.md',
    `# 通知 Notifications\n\n${Object.keys(events.v3)
      .map((name) => `- [\`${name}\`](/notifications/${name})`)
      .join('\n')}\n`,
  )

  const link = (path) =>
    `- [${titleOf(readFileSync(join(target, path), 'utf8')).replaceAll('`', '')}](/${path.replace(/\.md$/, '')}): ${firstSentence(readFileSync(join(target, path), 'utf8'))}`
  const listed = (prefix) =>
    written
      .filter((path) => path.startsWith(prefix) && !path.endsWith('index.md'))
      .map(link)
      .join('\n')
  const kept = [
    `# wechatpay-chain\n\n> ${firstSentence(read('README.md'))}`,
    read('AGENTS.md').replace(/^# .*$/m, '## Use'),
    `## Guides\n\n${listed('guide/')}`,
    `## Examples\n\n${examples.map((name) => `- [${name}](/examples/${name.replace(/\.ts$/, '')}): ${/^\/\*\* (.+?) \*\//.exec(read(`examples/${name}`))?.[1] ?? ''}`).join('\n')}`,
    `## Endpoints\n\n${[...products.keys()].map((product) => `- [${product}](/endpoints/${pathOf(product)}/)`).join('\n')}`,
  ]
  mkdirSync(join(target, 'public'), { recursive: true })
  writeFileSync(join(target, 'public/llms.txt'), `${kept.join('\n\n')}\n`)
  cpSync(join(root, 'site/favicon.svg'), join(target, 'public/favicon.svg'))
  return { written, guides, chinese, products: [...products.keys()] }
}

function group(list, by) {
  const groups = new Map()
  for (const one of list) groups.set(by(one), [...(groups.get(by(one)) ?? []), one])
  return groups
}

/** As the sidebar has them; what nobody calls first comes last. */
function byFamily(a, b) {
  const place = (template) => FAMILIES.indexOf(template.slice(0, template.indexOf('/')))
  return place(a) - place(b) || (a < b ? -1 : 1)
}

function endpointsIndex(products) {
  const rows = [...products].map(
    ([product, templates]) => `| [${product}](/endpoints/${pathOf(product)}/) | ${templates.length} |`,
  )
  return `---\noutline: false\nprev: false\nnext: false\n---\n\n# 接口 Endpoints\n\n${[...products.values()].flat().length} URLs. 每页列出三种写法、字段、枚举与应答。Each page has the three ways of calling, the fields, the enums, the answer.\n\n| 产品 product | URLs |\n| --- | --- |\n${rows.join('\n')}\n`
}
