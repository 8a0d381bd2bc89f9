/** Signs responses with a platform key: in the thread pool while others wait, so that the event loop goes on. */
import { createPrivateKey, sign as signInPool, type KeyObject } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { cryptoOf, isSm2 } from './sm2-pair.js'

/** The base64 signature of a message. */
export type SignMessage = (message: Buffer, privateKey: KeyObject) => string | Promise<string>

/** As many as libuv has threads, where there are so many cores. */
const MAX_UNDERWAY = Math.min(4, availableParallelism())

/**
 * A signature costs some 0.2 ms, more than all else of a response. Alone it is quickest where it is asked for;
 * of several requests in one turn of the event loop, or where one is in the pool, the pool signs.
 */
export function createMessageSigner(): SignMessage {
  const pools = new WeakMap<KeyObject, Pool>()
  let [inTurn, inPool] = [0, 0]

  return (message, privateKey) => {
    if (inTurn === 0)
      setImmediate(() => {
        inTurn = 0
      })
    inTurn += 1
    if (isSm2(privateKey) || (inTurn === 1 && inPool === 0))
      return cryptoOf(privateKey).sign(message, privateKey)
    const pool = pools.get(privateKey) ?? new Pool(privateKey)
    pools.set(privateKey, pool)
    inPool += 1
    return pool.sign(message).finally(() => {
      inPool -= 1
    })
  }
}

/**
 * Copies of one key, each for one signature at a time: Node.js locks a key while a thread signs with it, and
 * who names it meanwhile waits, the event loop too.
 */
class Pool {
  readonly #idle: KeyObject[]
  readonly #waiting: ((key: KeyObject) => void)[] = []

  constructor(privateKey: KeyObject) {
    const key = privateKey.export({ format: 'der', type: 'pkcs8' })
    this.#idle = Array.from({ length: MAX_UNDERWAY }, () =>
      createPrivateKey({ key, format: 'der', type: 'pkcs8' }),
    )
  }

  sign(message: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const begin = (key: KeyObject): void => {
        signInPool('sha256', message, key, (error, signature) => {
          const next = this.#waiting.shift()
          if (next) next(key)
          else this.#idle.push(key)
          if (error) reject(error)
          else resolve(signature.toString('base64'))
        })
      }
      const key = this.#idle.pop()
      if (key) begin(key)
      else this.#waiting.push(begin)
    })
  }
}
