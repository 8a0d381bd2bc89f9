import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitepress'
import { endpoints, FAMILIES, pathOf, productOf } from '../overlays.mjs'

const pages = new URL('../pages/', import.meta.url)
const titleOf = (path) => /^# (.+)$/m.exec(readFileSync(new URL(path, pages), 'utf8'))[1].replaceAll('`', '')
const list = (folder) =>
  readdirSync(new URL(folder, pages))
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .map((name) => ({ text: titleOf(folder + name), link: `/${folder}${name.slice(0, -3)}` }))

const ORDER = [
  'payments',
  'notifications',
  'outcomes',
  'files',
  'simulator',
  'cashier',
  'cli',
  'keys',
  'errors',
  'reliability',
  'performance',
  'protocol',
  'overlays',
  'migration',
  'faq',
]
const placeOf = ({ link }) => ORDER.indexOf(link.split('/').at(-1)) + 1 || 99
const guides = (folder) => list(folder).sort((a, b) => placeOf(a) - placeOf(b))

const products = [...new Set([...endpoints.keys()].map(productOf))].sort((a, b) => (a < b ? -1 : 1))
const tree = FAMILIES.map((family) => ({
  text: family,
  collapsed: family !== 'v3',
  items: products
    .filter((product) => product.startsWith(`${family}/`))
    .map((product) => ({ text: product.slice(family.length + 1), link: `/endpoints/${pathOf(product)}/` })),
}))

const MODULES = {
  index: 'wechatpay-chain',
  notifications: 'wechatpay-chain/notifications',
  outcomes: 'wechatpay-chain/outcomes',
  bills: 'wechatpay-chain/bills',
  simulator: 'wechatpay-chain/simulator',
}
const kindsOf = (module) =>
  readdirSync(new URL(`api/${module}/`, pages), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      text: name,
      collapsed: true,
      items: readdirSync(new URL(`api/${module}/${name}/`, pages)).map((file) => ({
        text: file.slice(0, -3),
        link: `/api/${module}/${name}/${file.slice(0, -3)}`,
      })),
    }))
const reference = Object.entries(MODULES).map(([module, text]) => ({
  text,
  link: `/api/${module}/`,
  collapsed: module !== 'index',
  items: kindsOf(module),
}))

/** Endpoints and notifications stand in one language: who searches in Chinese finds them too. */
const sharedIndex = {
  name: 'shared-index',
  enforce: 'pre',
  resolveId: (id) => (id === '@localSearchIndexzh' ? '/@localSearchIndexroot' : undefined),
}

/** Chinese has no spaces: words as the language has them, in the browser and here. */
const tokenize = (text) =>
  Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase())

const english = {
  nav: [
    { text: 'Guide', link: '/guide/payments' },
    { text: 'Endpoints', link: '/endpoints/' },
    { text: 'Notifications', link: '/notifications/' },
    { text: 'API', link: '/api/' },
    { text: 'Examples', link: '/examples/' },
  ],
  sidebar: {
    '/endpoints/': tree,
    '/api/': reference,
    '/notifications/': [
      {
        text: 'Notifications',
        items: list('notifications/').map(({ text, link }) => ({
          text: text.replaceAll(/[._]/g, '$&<wbr>'),
          link,
        })),
      },
    ],
    '/': [
      { text: 'Guide', items: [{ text: 'wechatpay-chain', link: '/' }, ...guides('guide/')] },
      { text: 'Examples', items: [{ text: 'All', link: '/examples/' }, ...list('examples/')] },
      {
        text: 'Project',
        items: [
          { text: 'Contributing', link: '/contributing' },
          { text: 'Changelog', link: '/changelog' },
          { text: 'For tools', link: '/agents' },
        ],
      },
    ],
  },
}
const chinese = {
  nav: [
    { text: '指南', link: '/zh/' },
    { text: '接口', link: '/endpoints/' },
    { text: '通知', link: '/notifications/' },
    { text: 'API', link: '/api/' },
    { text: '示例', link: '/examples/' },
  ],
  sidebar: {
    '/zh/': [
      { text: '指南', items: [{ text: 'wechatpay-chain', link: '/zh/' }, ...guides('zh/guide/')] },
      { text: '英文指南', items: guides('guide/') },
    ],
  },
  outline: { label: '本页' },
  docFooter: { prev: '上一页', next: '下一页' },
  darkModeSwitchLabel: '外观',
  returnToTopLabel: '回到顶部',
  sidebarMenuLabel: '菜单',
  langMenuLabel: '语言',
}
const searching = {
  button: { buttonText: '搜索' },
  modal: {
    noResultsText: '没有结果',
    resetButtonTitle: '清除',
    footer: { selectText: '选择', navigateText: '移动', closeText: '关闭' },
  },
}

export default defineConfig({
  srcDir: 'pages',
  title: 'wechatpay-chain',
  description: 'A chainable WeChat Pay client for Node.js and TypeScript',
  cleanUrls: true,
  lastUpdated: false,
  metaChunk: true,
  head: [['link', { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]],
  markdown: { attrs: { leftDelimiter: '{#', rightDelimiter: '}', allowedAttributes: ['id'] } },
  vite: { plugins: [sharedIndex], build: { chunkSizeWarningLimit: 8_000 } },
  locales: {
    root: { label: 'English', lang: 'en' },
    zh: { label: '简体中文', lang: 'zh-CN', link: '/zh/', themeConfig: chinese },
  },
  themeConfig: {
    ...english,
    logo: '/favicon.svg',
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        locales: { zh: { translations: searching } },
        miniSearch: {
          options: { tokenize },
          searchOptions: {
            prefix: true,
            fuzzy: 0.1,
            combineWith: 'AND',
            boost: { title: 4, text: 1, titles: 2 },
          },
        },
      },
    },
  },
})
