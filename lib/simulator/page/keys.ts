/**
 * How the page names what belongs to a merchant: the first one's by its number alone, of
 * the others `1900000002/order-1`.
 */
import type { Account, Accounts } from '../accounts.js'

/** The merchant of a key, and the number without its merchant. */
export function ownerOf(accounts: Accounts, key: string): [Account, string] {
  const slash = key.indexOf('/')
  const account = slash < 0 ? undefined : accounts.find(key.slice(0, slash))
  return account ? [account, key.slice(slash + 1)] : [accounts.first, key]
}

/** Of a table `1900000002/orders`, the merchant's prefix and the table's own name. */
export function splitTable(table: string): [prefix: string, name: string] {
  const slash = table.indexOf('/')
  return slash < 0 ? ['', table] : [table.slice(0, slash + 1), table.slice(slash + 1)]
}
