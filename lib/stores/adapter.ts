/** What the adapters of drivers share. */
import { ConfigError } from '../errors.js'

/** @throws ConfigError `ERR_CONFIG_OPTION` */
export function own(name: string, expected: string, given: unknown, methods: readonly string[]): void {
  const shape = (given ?? {}) as Readonly<Record<string, unknown>>
  if (methods.every((method) => typeof shape[method] === 'function')) return
  throw new ConfigError(
    'ERR_CONFIG_OPTION',
    `${name}() needs ${expected}, with the methods ${methods.join(', ')}`,
  )
}

/** A connection that is gone has rolled back; one that does not answer is not waited for. */
const ROLLBACK_MILLISECONDS = 1_000
export async function rolledBack(rollback: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ROLLBACK_MILLISECONDS)
  })
  await Promise.race([rollback.catch(() => undefined), over])
  clearTimeout(timer)
}
