/** Copies of the page's templates, and texts put into them. A text is only ever text. */

/** @param {string} id */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id))

/**
 * @param {ParentNode} root
 * @param {string} selector
 */
export const one = (root, selector) => /** @type {HTMLElement} */ (root.querySelector(selector))

/**
 * @param {ParentNode} root
 * @param {string} selector
 */
export const all = (root, selector) => /** @type {HTMLElement[]} */ ([...root.querySelectorAll(selector)])

/**
 * The element in a template, anew.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function copy(id) {
  const { content } = /** @type {HTMLTemplateElement} */ (document.querySelector(`template#${id}`))
  return /** @type {HTMLElement} */ (/** @type {Element} */ (content.firstElementChild).cloneNode(true))
}

/**
 * Sets the text of each `data-field` named; what has none is hidden.
 * @param {ParentNode} root
 * @param {Readonly<Record<string, string | undefined>>} fields
 */
export function fill(root, fields) {
  for (const [name, text = ''] of Object.entries(fields)) {
    const element = one(root, `[data-field=${name}]`)
    if (element.textContent !== text) element.textContent = text
    element.hidden = text === ''
  }
}

/**
 * A small label with a colour; the words alone say as much.
 * @param {ParentNode} root
 * @param {string} name of its `data-field`
 * @param {'good' | 'wait' | 'bad' | 'off'} tone
 * @param {string} text
 */
export function pill(root, name, tone, text) {
  fill(root, { [name]: text })
  one(root, `[data-field=${name}]`).dataset['tone'] = tone
}
