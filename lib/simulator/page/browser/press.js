/** A button asks the platform to do something. What it does comes back through the feed; what went wrong is told beside the button. */
import { one } from './dom.js'

/**
 * @param {HTMLElement} button inside an element with a `.problem`
 * @param {string} action of the page, or a whole path of the control API
 * @param {Readonly<Record<string, unknown>>} body
 * @param {string} [method]
 * @returns {Promise<boolean>} whether it was done
 */
export async function press(button, action, body, method = 'POST') {
  const problem = one(/** @type {HTMLElement} */ (button.closest('article, .detail')), '.problem')
  problem.textContent = ''
  button.ariaBusy = 'true'
  try {
    const response = await fetch(action.startsWith('/') ? action : `/cashier/${action}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method !== 'DELETE' && { body: JSON.stringify(body) }),
    })
    if (!response.ok) problem.textContent = (await response.json()).message
    return response.ok
  } catch (error) {
    problem.textContent = String(error)
    return false
  } finally {
    button.ariaBusy = null
  }
}
