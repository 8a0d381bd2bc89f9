/** `wxpay completion`: the script of a shell. */
import { SCRIPTS } from '../completion/scripts.js'
import type { Context } from '../context.js'
import { UsageError } from '../failure.js'

export function run({ args }: Context): void {
  const [shell = ''] = args.words
  if (!Object.hasOwn(SCRIPTS, shell))
    throw new UsageError(
      `there is no script for ${JSON.stringify(shell)}: ${Object.keys(SCRIPTS).join(', ')}`,
    )
  process.stdout.write(SCRIPTS[shell]!)
}
