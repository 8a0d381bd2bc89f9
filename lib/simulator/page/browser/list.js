/** A list that follows the feed: the newest row first, a thousand rows at most, each changed in its place. */
import { translate } from './language.js'

const KEPT = 1_000

/**
 * @template T
 * @typedef {object} Row
 * @property {HTMLElement} element
 * @property {(value: T) => void} write
 */

/** @template T */
export class List {
  /** @type {Map<string, Row<T> & { value: T, rank: number }>} */
  #rows = new Map()
  #container
  #make
  #rank
  #textOf

  /**
   * @param {HTMLElement} container its rows follow the head that is there
   * @param {(key: string) => Row<T>} make an empty row
   * @param {(value: T, key: string) => number} rank the highest is first
   * @param {(value: T) => string} textOf what a search looks in
   */
  constructor(container, make, rank, textOf = () => '') {
    this.#container = container
    this.#make = make
    this.#rank = rank
    this.#textOf = textOf
  }

  get size() {
    return this.#rows.size
  }

  /** @param {string} key */
  get(key) {
    return this.#rows.get(key)?.value
  }

  /**
   * @param {string} key
   * @param {T} value
   * @param {boolean} isNews it happens now
   */
  put(key, value, isNews) {
    const known = this.#rows.get(key)
    if (known) known.value = value
    const row = known ?? this.#add(key, value)
    if (!known && isNews) row.element.classList.add('new')
    row.write(value)
  }

  /** Writes all rows anew, in another language. */
  rewrite() {
    for (const { element, write, value } of this.#rows.values()) {
      translate(element)
      write(value)
    }
  }

  /**
   * Shows those rows that fit.
   * @param {(element: HTMLElement, value: T, textOf: () => string, key: string) => boolean} fits
   * @returns how many are shown
   */
  filter(fits) {
    let shown = 0
    for (const [key, { element, value }] of this.#rows) {
      element.hidden = !fits(element, value, () => this.#textOf(value), key)
      if (!element.hidden) shown++
    }
    return shown
  }

  clear() {
    for (const { element } of this.#rows.values()) element.remove()
    this.#rows.clear()
  }

  /**
   * @param {string} key
   * @param {T} value
   */
  #add(key, value) {
    const row = { ...this.#make(key), value, rank: this.#rank(value, key) }
    translate(row.element)
    row.element.dataset['rank'] = String(row.rank)
    let after = this.#container.querySelector(':scope > [data-rank]')
    while (after instanceof HTMLElement && Number(after.dataset['rank']) > row.rank)
      after = after.nextElementSibling
    this.#container.insertBefore(row.element, after)
    this.#rows.set(key, row)
    if (this.#rows.size > KEPT) this.#drop()
    return row
  }

  #drop() {
    const [key, { element }] = [...this.#rows].reduce((oldest, row) =>
      row[1].rank < oldest[1].rank ? row : oldest,
    )
    element.remove()
    this.#rows.delete(key)
  }
}
