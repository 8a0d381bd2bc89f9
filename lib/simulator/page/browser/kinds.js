/** Buttons for the kinds of cards there are; without any but orders there is nothing to choose. */
import { all, byId } from './dom.js'
import { locale, word } from './language.js'

const KINDS = /** @type {const} */ ([
  'order',
  'transfer',
  'packet',
  'coupon',
  'score',
  'complaint',
  'contract',
  'case',
])

/** @param {() => void} changed */
export function createKinds(changed) {
  const group = byId('kinds')
  /** @type {string} */
  let chosen = ''
  const choose = (/** @type {string} */ kind) => {
    chosen = kind
    write()
    changed()
  }

  function write() {
    const counts = new Map(
      KINDS.map((kind) => [kind, all(document, `#order-list > [data-kind=${kind}]`).length]),
    )
    const there = KINDS.filter((kind) => (counts.get(kind) ?? 0) > 0)
    group.hidden = there.every((kind) => kind === 'order')
    if (chosen !== '' && !there.some((kind) => kind === chosen)) chosen = ''
    const wanted = ['', ...there]
    if (group.dataset['known'] !== wanted.join()) {
      group.dataset['known'] = wanted.join()
      group.replaceChildren(...wanted.map((kind) => chip(kind, choose)))
    }
    for (const button of all(group, 'button')) {
      const kind = /** @type {'' | 'order'} */ (button.dataset['kind'] ?? '')
      const count = kind === '' ? '' : ` ${(counts.get(kind) ?? 0).toLocaleString(locale())}`
      button.textContent = word(kind === '' ? 'all' : `kind_${kind}`) + count
      button.ariaPressed = String(kind === chosen)
    }
  }

  return {
    write,
    isChosen: () => chosen !== '',
    /** @param {HTMLElement} element */
    fits: (element) => chosen === '' || element.dataset['kind'] === chosen,
  }
}

/**
 * @param {string} kind
 * @param {(kind: string) => void} choose
 */
function chip(kind, choose) {
  const button = document.createElement('button')
  button.type = 'button'
  button.dataset['kind'] = kind
  button.addEventListener('click', () => {
    choose(kind)
  })
  return button
}
