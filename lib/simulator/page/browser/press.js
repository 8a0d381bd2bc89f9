/** A button asks the platform to do something. What it does comes back through the feed; what went wrong is told beside the button. */
import { one } from './dom.js'

/**
 * @param {HTMLElement} button inside an element with a `.problem`
 * @param {string} action
 * @param {Readonly<Record<string, unknown>>} body
 */
export async function press(button, action, body) {
  const problem = one(/** @type {HTMLElement} */ (button.closest('article, .detail')), '.problem')
  problem.textContent = ''
  button.ariaBusy = 'true'
  try {
    const response = await fetch(`/cashier/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) problem.textContent = (await response.json()).message
  } catch (error) {
    problem.textContent = String(error)
  } finally {
    button.ariaBusy = null
  }
}
