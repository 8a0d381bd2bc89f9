/** `wxpay completion`: the script of a shell. */
import { SCRIPTS } from '../completion/scripts.js'
import type { Context } from '../context.js'
import { UsageError } from '../failure.js'
import { t } from '../language.js'

export function run({ args }: Context): void {
  const [shell = ''] = args.words
  if (!Object.hasOwn(SCRIPTS, shell))
    throw new UsageError(
      t(
        `there is no script for ${JSON.stringify(shell)}: ${Object.keys(SCRIPTS).join(', ')}`,
        `没有 ${JSON.stringify(shell)} 的脚本：${Object.keys(SCRIPTS).join('、')}`,
      ),
    )
  process.stdout.write(SCRIPTS[shell]!)
}
