/** Which keys were used, what they opened, and a button that copies. */
import { copy, fill } from './dom.js'
import { word } from './language.js'

/**
 * @typedef {{ key: 'merchant' | 'brand' | 'platform' | 'apiv2' | 'apiv3', of?: string, serial?: string, type?: string, verified?: boolean }} Key
 * @typedef {{ path: string, plain: string, key: string }} Opened
 */

/** `the merchant's certificate 5C76…`, `APIv2 key of 1900000001, MD5`. @param {Key | undefined | '' | false} key */
export function keyName(key) {
  if (!key) return undefined
  const { serial = '', of = '', type } = key
  const named = word(/** @type {'key_merchant'} */ (`key_${key.key}`))
  return [[named, serial || of].filter(Boolean).join(' '), type].filter(Boolean).join(', ')
}

/**
 * A list of names and values; those without a value are left out.
 * @param {HTMLElement} list
 * @param {readonly (readonly [name: string, value: string | undefined])[]} facts
 */
export function writeFacts(list, facts) {
  const rows = facts.filter(([, value]) => value)
  list.hidden = rows.length === 0
  list.replaceChildren(
    ...rows.map(([name, value]) => {
      const row = copy('fact')
      fill(row, { name, value })
      return row
    }),
  )
}

/**
 * What was encrypted, in plain.
 * @param {HTMLElement} element
 * @param {readonly Opened[]} opened
 */
export function writeOpened(element, opened) {
  element.hidden = opened.length === 0
  const list = /** @type {HTMLElement} */ (element.querySelector('dl'))
  writeFacts(
    list,
    opened.map(({ path, plain }) => [path || '/', plain]),
  )
  fill(element, { with: [...new Set(opened.map(({ key }) => key))].join(', ') })
}

/** What each button copies. @type {WeakMap<HTMLElement, string>} */
const copies = new WeakMap()

/**
 * @param {HTMLElement} button
 * @param {string | undefined} text
 */
export function offerCopy(button, text) {
  button.hidden = text === undefined
  if (!copies.has(button)) button.addEventListener('click', () => void copyOf(button))
  copies.set(button, text ?? '')
}

/** @param {HTMLElement} button */
async function copyOf(button) {
  await navigator.clipboard.writeText(copies.get(button) ?? '')
  button.textContent = word('copied')
  setTimeout(() => {
    button.textContent = word('copy')
  }, 1_500)
}
