/** The ledger: accounts with their balances, and every posting. */
import { byId, copy, fill } from './dom.js'
import { clock, yuan } from './format.js'
import { List } from './list.js'
import { word } from './language.js'

/** @typedef {{ id: number, time: number, kind: string, reference: string, postings: { account: string, amount: number }[] }} Entry */

/** @returns {List<Entry>} */
export const createEntries = () => new List(byId('entries'), makeEntry, (_, key) => Number(key))

function makeEntry() {
  const element = copy('entry')
  return {
    element,
    write: (/** @type {Entry} */ entry) => {
      writeEntry(element, entry)
    },
  }
}

/**
 * The second posting of an entry says neither when nor what for again.
 * @param {HTMLElement} element
 * @param {Entry} entry
 */
function writeEntry(element, { time, kind, reference, postings }) {
  postings.forEach(({ account, amount }, at) => {
    const row = /** @type {HTMLElement} */ (element.children[at] ?? element.appendChild(copy('posting')))
    const first =
      at === 0
        ? { time: clock(time), kind: word(/** @type {'ledger_PAY'} */ (`ledger_${kind}`)), reference }
        : { time: '', kind: '', reference: '' }
    fill(row, { ...first, account, amount: yuan(amount) })
    toneAmount(row, amount)
  })
}

/** Accounts in the order of their names. */
export class Accounts {
  /** @type {Map<string, { row: HTMLElement, balance: number }>} */
  #accounts = new Map()
  #sum = 0

  /**
   * @param {string} account
   * @param {number} balance in fen
   */
  put(account, balance) {
    const row = this.#accounts.get(account)?.row ?? copy('account')
    const isNew = !this.#accounts.has(account)
    this.#accounts.set(account, { row, balance })
    fill(row, { account, balance: yuan(balance) })
    toneAmount(row, balance)
    if (isNew)
      byId('account-list').replaceChildren(
        ...[...this.#accounts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one.row),
      )
  }

  /** @param {number} sum of all, in fen */
  total(sum) {
    this.#sum = sum
    byId('sum').textContent = yuan(sum)
  }

  rewrite() {
    for (const [account, { balance }] of this.#accounts) this.put(account, balance)
    this.total(this.#sum)
  }

  clear() {
    this.#accounts.clear()
    byId('account-list').replaceChildren()
  }
}

/**
 * @param {HTMLElement} row
 * @param {number} amount
 */
function toneAmount(row, amount) {
  row.dataset['sign'] = amount < 0 ? 'less' : 'more'
}
