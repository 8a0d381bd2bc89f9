import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitepress'
import { anchorOf } from '../anchors.mjs'
import { MODULES } from '../modules.mjs'
import { endpoints } from '../overlays.mjs'
import { groups, productOf, products } from '../products.mjs'
import { OPTIONS, searchSource } from '../search.mjs'

const pages = new URL('../pages/', import.meta.url)
const titleOf = (path) =>
  /^# (.+)$/m.exec(readFileSync(new URL(path, pages), 'utf8'))?.[1].replaceAll('`', '') ?? path
const list = (folder) =>
  readdirSync(new URL(folder, pages))
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .map((name) => ({ text: titleOf(folder + name), link: `/${folder}${name.slice(0, -3)}` }))

const ORDER = [
  'payments',
  'notifications',
  'outcomes',
  'merchants',
  'files',
  'simulator',
  'testing',
  'languages',
  'cashier',
  'cli',
  'mcp',
  'keys',
  'errors',
  'reliability',
  'performance',
  'telemetry',
  'protocol',
  'overlays',
  'bundling',
  'openapi',
  'migration',
  'migration-node',
  'faq',
  'glossary',
]
const placeOf = ({ link }) => ORDER.indexOf(link.split('/').at(-1)) + 1 || 99
const guides = (folder) => list(folder).sort((a, b) => placeOf(a) - placeOf(b))

const used = new Set([...endpoints.keys()].map(productOf))
const productTree = (language, base) =>
  groups.map((group) => ({
    text: group[language],
    collapsed: group !== groups[0],
    items: products
      .filter((product) => product.group === group && used.has(product))
      .map(({ names, page }) => ({ text: names[language], link: `${base}/endpoints/product/${page}` })),
  }))

const kindsOf = (module, base) =>
  readdirSync(new URL(`api/${module}/`, pages), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      text: name,
      collapsed: true,
      items: readdirSync(new URL(`api/${module}/${name}/`, pages)).map((file) => ({
        text: file.slice(0, -3),
        link: `${base}/api/${module}/${name}/${file.slice(0, -3)}`,
      })),
    }))
const reference = (base) =>
  Object.entries(MODULES)
    .filter(([module]) => existsSync(new URL(`api/${module}/`, pages)))
    .map(([module, text]) => ({
      text,
      link: `${base}/api/${module}/`,
      collapsed: module !== 'index',
      items: kindsOf(module, base),
    }))

const TEXTS = {
  en: {
    guide: 'Guide',
    endpoints: 'Endpoints',
    notifications: 'Notifications',
    examples: 'Examples',
    all: 'All',
    project: 'Project',
    start: 'First payment',
    contributing: 'Contributing',
    changelog: 'Changelog',
    agents: 'For tools',
  },
  zh: {
    guide: '指南',
    endpoints: '接口',
    notifications: '回调通知',
    examples: '示例',
    all: '全部',
    project: '项目',
    start: '第一笔支付',
    contributing: '参与贡献',
    changelog: '更新日志',
    agents: '给工具看的说明',
  },
}

/** Navigation and sidebars, the same in both languages. */
function navigation(language, base) {
  const texts = TEXTS[language]
  const folder = base.slice(1) + (base ? '/' : '')
  const events = list(`${folder}notifications/`).map(({ text, link }) => ({
    text: text.replaceAll(/[._]/g, '$&<wbr>'),
    link,
  }))
  return {
    nav: [
      { text: texts.guide, link: `${base}/start` },
      { text: texts.endpoints, link: `${base}/endpoints/` },
      { text: texts.notifications, link: `${base}/notifications/` },
      { text: 'API', link: `${base}/api/` },
      { text: texts.examples, link: `${base}/examples/` },
    ],
    sidebar: {
      [`${base}/endpoints/`]: productTree(language, base),
      [`${base}/api/`]: reference(base),
      [`${base}/notifications/`]: [{ text: texts.notifications, items: events }],
      [`${base}/`]: [
        {
          text: texts.guide,
          items: [{ text: texts.start, link: `${base}/start` }, ...guides(`${folder}guide/`)],
        },
        {
          text: texts.examples,
          items: [{ text: texts.all, link: `${base}/examples/` }, ...list(`${folder}examples/`)],
        },
        {
          text: texts.project,
          items: ['contributing', 'changelog', 'agents'].map((page) => ({
            text: texts[page],
            link: `${base}/${page}`,
          })),
        },
      ],
    },
  }
}

const chinese = {
  ...navigation('zh', '/zh'),
  outline: { label: '本页', level: [2, 3] },
  docFooter: { prev: '上一页', next: '下一页' },
  darkModeSwitchLabel: '外观',
  returnToTopLabel: '回到顶部',
  sidebarMenuLabel: '菜单',
  langMenuLabel: '语言',
  notFound: { title: '没有这一页', quote: '地址写错了，或者这一页已经移走。', linkText: '回到首页' },
}
const searchWords = {
  button: { buttonText: '搜索' },
  modal: {
    noResultsText: '没有结果',
    resetButtonTitle: '清除',
    footer: { selectText: '选择', navigateText: '移动', closeText: '关闭' },
  },
}

/** What is indexed is rendered from less than the page where the page is tables. */
function searchable(source, env, md) {
  if (/^(?:zh\/)?api\//.test(env.relativePath)) return ''
  return md.render(searchSource(env.relativePath, source), env)
}

export default defineConfig({
  srcDir: 'pages',
  title: 'wechatpay-chain',
  description: 'A chainable WeChat Pay client for Node.js and TypeScript',
  cleanUrls: true,
  lastUpdated: false,
  metaChunk: true,
  head: [['link', { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]],
  markdown: {
    anchor: { slugify: anchorOf },
    attrs: { leftDelimiter: '{#', rightDelimiter: '}', allowedAttributes: ['id'] },
  },
  locales: {
    root: { label: 'English', lang: 'en' },
    zh: {
      label: '简体中文',
      lang: 'zh-CN',
      description: 'Node.js 与 TypeScript 的链式微信支付客户端',
      themeConfig: chinese,
    },
  },
  themeConfig: {
    ...navigation('en', ''),
    logo: '/favicon.svg',
    outline: [2, 3],
    search: {
      provider: 'local',
      options: { locales: { zh: { translations: searchWords } }, miniSearch: OPTIONS, _render: searchable },
    },
  },
})
