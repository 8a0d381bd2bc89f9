/** Rows whose detail is made when they are opened for the first time. */
import { copy } from './dom.js'
import { translate } from './language.js'

/**
 * @template T
 * @param {string} name the row's template; its detail's is `NAME-detail`
 * @param {(element: HTMLDetailsElement, value: T) => void} write
 * @param {(element: HTMLDetailsElement) => void} opened once, with the detail
 * @returns {import('./list.js').Row<T>}
 */
export function openable(name, write, opened) {
  const element = /** @type {HTMLDetailsElement} */ (copy(name))
  /** @type {{ value: T } | undefined} */
  let last
  element.addEventListener('toggle', () => {
    if (!element.open || element.querySelector('.detail')) return
    element.append(translate(copy(`${name}-detail`)))
    if (last) write(element, last.value)
    opened(element)
  })
  return {
    element,
    write: (value) => {
      last = { value }
      write(element, value)
    },
  }
}
