/** Searching a part of the page: what is typed, and the kind or state that is chosen. `/` goes to the search, Escape empties it. */
import { all, byId, one } from './dom.js'
import { word } from './language.js'

/**
 * What a search needs of a `List`.
 * @template T
 * @typedef {object} Searched
 * @property {number} size
 * @property {(fits: (element: HTMLElement, value: T, textOf: () => string, key: string) => boolean) => number} filter
 */

/**
 * @template T
 * @param {string} part the section's id
 * @param {readonly Searched<T>[]} lists
 * @param {object} options
 * @param {(element: HTMLElement, value: T, choice: string) => boolean} options.fits whether a row is of what is chosen
 * @param {() => boolean} [options.isChosen] whether rows are chosen elsewhere
 * @param {(text: string) => Promise<ReadonlySet<string>>} [options.find] keys that hold a string in what the page does not have
 */
export function createFilter(part, lists, { fits, isChosen = () => false, find }) {
  const section = byId(part)
  const input = /** @type {HTMLInputElement} */ (one(section, 'input[type=search]'))
  const choices = all(section, '.choices button')
  const none = one(section, '.nothing')
  let choice = ''
  /** @type {ReadonlySet<string>} */
  let found = new Set()
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer

  let wasAsked = false

  const apply = () => {
    const text = input.value.trim().toLowerCase()
    const isAsked = text !== '' || choice !== '' || isChosen()
    if (!isAsked && !wasAsked) return
    wasAsked = isAsked
    const holds = (/** @type {() => string} */ textOf, /** @type {string} */ key) =>
      text === '' || textOf().toLowerCase().includes(text) || found.has(key)
    let shown = 0
    for (const list of lists)
      shown += list.filter(
        (element, value, textOf, key) => fits(element, value, choice) && holds(textOf, key),
      )
    none.hidden = !isAsked || shown > 0 || lists.every(({ size }) => size === 0)
    none.textContent = word('nothingFound')
    for (const button of choices) button.ariaPressed = String(button.dataset['choice'] === choice)
  }
  const look = async () => {
    const text = input.value.trim()
    found = text === '' || !find ? new Set() : await find(text)
    if (text === input.value.trim()) apply()
  }
  /** What the page does not have is asked for when typing has paused. */
  const soon = () => {
    apply()
    clearTimeout(timer)
    if (find && input.value.trim() !== '') timer = setTimeout(() => void look(), 150)
  }
  for (const button of choices) button.ariaPressed = String(button.dataset['choice'] === '')
  input.addEventListener('input', soon)
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    input.value = ''
    soon()
  })
  for (const button of choices)
    button.addEventListener('click', () => {
      choice = button.dataset['choice'] ?? ''
      apply()
    })
  return {
    /** After changes. */
    apply: soon,
    /** @param {string} text */
    search: (text) => {
      input.value = text
      choice = ''
      soon()
    },
  }
}

/** Who has no keyboard is not told of a key. */
export function writeHints() {
  if (matchMedia('(pointer: coarse)').matches)
    for (const input of all(document, '[data-hint=searchHint]')) input.dataset['hint'] = 'search'
}

/** Elsewhere than in a field, `/` goes to the search of the part that is seen. */
export function followSlash() {
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event
    if (key !== '/' || ctrlKey || metaKey || altKey) return
    if (target instanceof HTMLElement && target.matches('input, select, textarea')) return
    const within = target instanceof HTMLElement ? target.closest('main > section') : null
    const search = [within, ...all(document, 'main > [role=tabpanel]:not([hidden])'), byId('orders')]
      .map((section) => section?.querySelector('input[type=search]'))
      .find((input) => input instanceof HTMLElement && input.checkVisibility())
    if (!(search instanceof HTMLInputElement)) return
    event.preventDefault()
    search.select()
  })
}
