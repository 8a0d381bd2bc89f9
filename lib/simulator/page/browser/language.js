/** The language of the page: its words, and the button that switches. */
import { all, byId } from './dom.js'
import { EN, ZH } from './words.js'

/** @typedef {keyof typeof EN} Word */

const KEPT = 'wechatpay-cashier-language'
let chinese = (kept() ?? navigator.language).startsWith('zh')

/** A browser that keeps nothing forgets the choice. */
function kept(value = '') {
  try {
    if (value !== '') localStorage.setItem(KEPT, value)
    return localStorage.getItem(KEPT)
  } catch {
    return null
  }
}

export const locale = () => (chinese ? 'zh-CN' : 'en')

/** @param {Word} name */
export const word = (name) => (chinese ? ZH : EN)[name]

/**
 * The word of a name that the platform uses, or the name itself.
 * @param {string} name
 * @param {string} otherwise
 */
export const named = (name, otherwise) =>
  Object.hasOwn(EN, name) ? word(/** @type {Word} */ (name)) : otherwise

/**
 * Writes the words of a part of the page.
 * @template {ParentNode} T
 * @param {T} root
 * @returns {T}
 */
export function translate(root) {
  for (const element of all(root, '[data-word]'))
    element.textContent = word(/** @type {Word} */ (element.dataset['word']))
  for (const element of all(root, '[data-label]'))
    element.setAttribute('aria-label', word(/** @type {Word} */ (element.dataset['label'])))
  for (const element of all(root, '[data-hint]'))
    element.setAttribute('placeholder', word(/** @type {Word} */ (element.dataset['hint'])))
  return root
}

/**
 * The button that switches, and the language of the browser until it is pressed.
 * @param {() => void} rewrite writes what is not a fixed word
 */
export function followLanguage(rewrite) {
  const button = byId('language')
  const write = () => {
    document.documentElement.lang = locale()
    document.title = word('cashier')
    translate(document)
    button.textContent = chinese ? 'English' : '中文'
    button.lang = chinese ? 'en' : 'zh-CN'
    rewrite()
  }
  button.addEventListener('click', () => {
    chinese = !chinese
    kept(locale())
    write()
  })
  write()
}
