/** `wxpay init`: a small shop that runs on the simulator, and in production by its environment. */
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Context } from '../context.js'
import { CommandError } from '../failure.js'
import { readChoices } from '../init/choices.js'
import { shopFiles } from '../init/shop.js'
import { t } from '../language.js'

export async function run({ args, output }: Context): Promise<void> {
  const [folder = 'shop'] = args.words
  await checkEmpty(folder)
  const choices = await readChoices(args)
  const name =
    basename(resolve(folder))
      .toLowerCase()
      .replaceAll(/[^\w.-]+/g, '-')
      .replace(/^[._-]+/, '') || 'shop'
  const files = Object.entries(shopFiles(name, choices))
  for (const [path, content] of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    // What others edit: readable by all, and nothing that is there is replaced.
    await writeFile(file, content, { flag: 'wx' })
    output.data({ file }, `${output.paint('green', '✔')} ${file}`)
  }
  output.note('')
  output.note(
    t(`next  cd ${folder} && npm install && npm start`, `接下来  cd ${folder} && npm install && npm start`),
  )
}

/** @throws CommandError for a folder that holds anything */
async function checkEmpty(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (found.length > 0)
    throw new CommandError(
      t(`${folder} is not empty: choose another folder`, `${folder} 不是空目录：请换一个`),
    )
}
