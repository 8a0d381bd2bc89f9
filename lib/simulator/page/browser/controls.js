/** The platform's controls: its clock, faults, which keys sign, events on demand, and to begin anew. Each is an operation of the control API. */
import { all, byId, copy, fill, one } from './dom.js'
import { moment } from './format.js'
import { press } from './press.js'
import { translate, word } from './language.js'

/**
 * @typedef {{ id: string, mode?: string, status?: number, code?: string, method?: string, path?: string, rate?: number, left?: number }} Fault
 * @typedef {{ now: number, runs: boolean, ahead: number, mode: string, faults: Fault[] }} Controls
 */

/** @type {{ value: Controls, at: number } | undefined} */
let known

/** @param {Controls} value */
export function writeControls(value) {
  known = { value, at: Date.now() }
  const list = byId('fault-list')
  list.replaceChildren(...value.faults.map(faultRow))
  byId('no-faults').hidden = value.faults.length > 0
  byId('heal').hidden = value.faults.length === 0
  for (const count of all(document, '[data-count=fault]'))
    count.textContent = value.faults.length === 0 ? '' : String(value.faults.length)
  for (const radio of all(document, '#modes input'))
    /** @type {HTMLInputElement} */ (radio).checked =
      /** @type {HTMLInputElement} */ (radio).value === value.mode
  writeClock()
}

export function rewriteControls() {
  if (known) writeControls(known.value)
  writeModeOptions()
}

/** The platform's time goes on by itself, unless it stands still until it is advanced. */
function writeClock() {
  if (!known) return
  const { now, runs, ahead } = known.value
  byId('platform-time').textContent = moment(runs ? now + Date.now() - known.at : now)
  byId('platform-ahead').textContent = runs
    ? ahead >= 1000
      ? `${word('ahead')} ${span(ahead)}`
      : word('asHere')
    : word('still')
}

/** `2 d 3 h`. @param {number} milliseconds */
function span(milliseconds) {
  const seconds = Math.round(milliseconds / 1000)
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ]
  return parts
    .filter(([amount]) => amount !== 0)
    .slice(0, 2)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ')
}

/** @param {Fault} fault */
function faultRow({ id, mode, status = 500, code, method, path, rate, left }) {
  const row = translate(copy('fault'))
  fill(row, {
    mode: mode ?? [status, code].filter(Boolean).join(' '),
    where: [method, path].filter(Boolean).join(' ') || word('anyRequest'),
    often: [
      rate !== undefined && `${Math.round(rate * 1000) / 10} %`,
      left !== undefined && `${word('left')} ${left}`,
    ]
      .filter(Boolean)
      .join(' · '),
  })
  const button = one(row, 'button')
  button.ariaLabel = `${word('takeBack')} ${mode ?? status}`
  button.addEventListener('click', () => void press(button, `/simulator/faults/${id}`, {}, 'DELETE'))
  return row
}

/** The options say what each fault does. */
function writeModeOptions() {
  for (const option of all(document, '#fault-mode option')) {
    const { value } = /** @type {HTMLOptionElement} */ (option)
    const about = word(/** @type {'fault_reset'} */ (`fault_${value || 'refusal'}`))
    option.textContent = value === '' ? about : `${value}: ${about}`
  }
}

/** @param {string} id */
const input = (id) => /** @type {HTMLInputElement} */ (byId(id))

function fault() {
  const mode = input('fault-mode').value
  const typed = {
    mode: mode || undefined,
    status: mode === '' ? Number(input('fault-status').value) : undefined,
    code: mode === '' ? input('fault-code').value.trim() || undefined : undefined,
    method: input('fault-method').value || undefined,
    path: input('fault-path').value.trim() || undefined,
    rate: input('fault-rate').value === '' ? undefined : Number(input('fault-rate').value) / 100,
    times: input('fault-times').value === '' ? undefined : Number(input('fault-times').value),
  }
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined))
}

/** `localhost:3000/notify` is enough. @param {string} url */
const whole = (url) => (/^[a-z]+:\/\//i.test(url) ? url : `http://${url}`)

/** @param {string} by */
const advance = (by) => press(byId('advance'), '/simulator/clock', { by })

export function startControls() {
  setInterval(writeClock, 1000)
  writeModeOptions()
  for (const button of all(document, '[data-by]'))
    button.addEventListener('click', () => void advance(button.dataset['by'] ?? ''))
  submit('clock-form', () => advance(input('by').value.trim()))
  submit('fault-form', () => press(byId('inject'), '/simulator/faults', fault()))
  byId('fault-mode').addEventListener('change', () => {
    byId('refusal').hidden = input('fault-mode').value !== ''
  })
  byId('heal').addEventListener('click', () => void press(byId('heal'), '/simulator/faults', {}, 'DELETE'))
  for (const radio of all(document, '#modes input'))
    radio.addEventListener('change', () => {
      void press(radio, '/simulator/mode', { mode: /** @type {HTMLInputElement} */ (radio).value }, 'PUT')
    })
  submit('event-form', () =>
    press(byId('trigger'), '/simulator/trigger', {
      event_type: input('event').value.trim(),
      ...(input('event-url').value.trim() !== '' && { url: whole(input('event-url').value.trim()) }),
    }),
  )
  byId('event').addEventListener('focus', () => void offerEvents(), { once: true })
  startReset()
}

/**
 * @param {string} id
 * @param {() => Promise<unknown>} run
 */
function submit(id, run) {
  byId(id).addEventListener('submit', (event) => {
    event.preventDefault()
    void run()
  })
}

async function offerEvents() {
  const response = await fetch('/simulator/events')
  if (!response.ok) return
  /** @type {string[]} */
  const types = await response.json()
  byId('event-types').replaceChildren(
    ...types.map((value) => Object.assign(document.createElement('option'), { value })),
  )
}

/** It asks once more, as nothing brings back what was forgotten. */
function startReset() {
  const button = byId('reset')
  const calm = () => {
    delete button.dataset['sure']
    button.textContent = word('reset')
  }
  button.addEventListener('click', () => {
    if (!button.dataset['sure']) {
      button.dataset['sure'] = 'asked'
      button.textContent = word('resetSure')
      return
    }
    calm()
    void press(button, '/simulator/reset', {})
  })
  button.addEventListener('blur', calm)
}
