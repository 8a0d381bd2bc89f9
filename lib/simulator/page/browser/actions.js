/** Buttons that the platform offers for a card: each an operation of the control API, some with something to type. */
import { copy, one } from './dom.js'
import { press } from './press.js'
import { word } from './language.js'

/** @typedef {{ path: string, word: string, body: Record<string, unknown>, asks?: string }} Action */

/**
 * Writes them anew only when they are others: a button that stays keeps the focus.
 * @param {HTMLElement} container
 * @param {readonly Action[]} actions
 * @param {string} number what they are for, as it is read out
 */
export function writeActions(container, actions, number) {
  const known = JSON.stringify(actions)
  container.hidden = actions.length === 0
  if (container.dataset['known'] !== known) {
    container.dataset['known'] = known
    container.replaceChildren(...actions.map(make))
  }
  actions.forEach((action, at) => {
    const element = /** @type {HTMLElement} */ (container.children[at])
    const button = one(element, 'button')
    // A state is called what the platform calls it.
    const label = action.path === 'decide' ? action.word : word(/** @type {'accept'} */ (action.word))
    button.textContent = label
    button.ariaLabel = `${label} ${number}`
    nameInput(element, action)
  })
}

/**
 * @param {HTMLElement} element
 * @param {Action} action
 */
function nameInput(element, { asks }) {
  const input = element.querySelector('input')
  if (!input) return
  input.ariaLabel = word(asks === 'openid' ? 'asksOpenid' : 'asksText')
  input.placeholder = input.ariaLabel
}

/** What must be typed is asked for when the button is pressed first. @param {Action} action */
function make(action) {
  const { path, body, asks } = action
  const element = copy('action')
  const button = one(element, 'button')
  const run = async () => {
    const input = element.querySelector('input')
    if (button.ariaBusy === 'true') return
    if (asks !== undefined && !input) return ask()
    const typed = input?.value.trim() ?? ''
    if (asks !== undefined && typed === '') return input?.focus()
    if (await press(button, `/simulator/${path}`, { ...body, ...(asks !== undefined && { [asks]: typed }) }))
      input?.remove()
  }
  const ask = () => {
    const input = /** @type {HTMLInputElement} */ (copy('asked'))
    input.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') void run()
      if (key !== 'Escape') return
      input.remove()
      button.focus()
    })
    element.append(input)
    nameInput(element, action)
    input.focus()
  }
  button.addEventListener('click', () => void run())
  return element
}
