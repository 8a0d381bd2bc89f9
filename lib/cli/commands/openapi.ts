/** `wxpay openapi`: the documented endpoints as an OpenAPI document. */
import { openapi } from '../../openapi/index.js'
import type { Context } from '../context.js'
import { writeNew } from '../files.js'
import { t } from '../language.js'

export async function run({ args, output }: Context): Promise<void> {
  const document = await openapi(...args.words)
  const file = args.texts['output']
  if (file === undefined) return output.data(document)
  await writeNew(file, Buffer.from(`${JSON.stringify(document, null, 2)}\n`))
  const paths = Object.keys(document.paths).length
  const webhooks = Object.keys(document.webhooks).length
  output.data(
    { file, paths, webhooks },
    `${output.paint('green', '✔')} ${file}: ${t(`${paths} paths, ${webhooks} notifications`, `${paths} 个路径，${webhooks} 种通知`)}`,
  )
}
