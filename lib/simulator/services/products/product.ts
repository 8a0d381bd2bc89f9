/**
 * What a product is whose things have a number and a state: where they are made, read
 * and changed, and who is notified.
 */
import type { Fields } from '../../http/messages.js'
import type { World } from '../../world/world.js'
import type { Row, Words } from '../records.js'

export interface Context {
  readonly world: World
  /** By RFC 3339. */
  readonly now: string
  /** What the request or the control said. */
  readonly said: Fields
}

/** One step from state to state. */
export interface Change {
  readonly from: readonly string[]
  readonly to: string
  /** States in which asking again changes nothing. */
  readonly already?: readonly string[]
  /** What is known from then on. */
  readonly more?: (row: Row, context: Context) => Fields
  /** Moves money, or makes something else of it. @throws Refusal */
  readonly effect?: (row: Row, context: Context) => void
  /** What the merchant is told, and where that says something else than the row does. */
  readonly event?: string
  readonly told?: (row: Row, context: Context) => Fields
  /** What is told, where the event's overlay is a choice of several. */
  readonly only?: readonly string[]
  /** Members of the response that say something else than the row does. */
  readonly answer?: Fields
}

export interface Product {
  /** Its table. */
  readonly name: string
  /** The member with the merchant's number; where no request names it, the platform gives it. */
  readonly number: string
  /** The member with the platform's number, and what that begins with. */
  readonly id?: readonly [name: string, prefix: string, digits?: number]
  /** The member that says its state. */
  readonly state: string
  readonly first: string
  /** Operations by which one is made, and the state in which each makes it where that is not the first. */
  readonly creates: Readonly<Record<string, string | undefined>>
  /** Operations that show one: by a number in the path, the query or the body. */
  readonly reads?: readonly string[]
  /** Operations that show several: those of which each member of the query is the same. */
  readonly lists?: readonly string[]
  /** The member that holds the list; default: `data`. */
  readonly listed?: string
  /** What the merchant changes, by operation. */
  readonly changes?: Readonly<Record<string, Change>>
  /** What payers and the platform's staff change, by the state it comes to. */
  readonly decisions?: Readonly<Record<string, Change>>
  /** States in which the same number may be made anew: what was rejected is corrected. */
  readonly anew?: readonly string[]
  /** What is known beside what the request says. */
  readonly made?: (context: Context) => Fields
  /** Moves money once it is made. @throws Refusal */
  readonly begin?: (row: Row, context: Context) => void
  /** What is known of it in other words, for a response. */
  readonly shown?: (row: Row, context: Context) => Fields
  /** Further routes' own words, by operation. */
  readonly answers?: Readonly<Record<string, (row: Row, context: Context) => Fields>>
  /**
   * Whose address the merchant is told at, where requests do not name one: a row
   * of the table `notify-addresses`.
   */
  readonly address?: string
  readonly words?: Partial<Words>
}
