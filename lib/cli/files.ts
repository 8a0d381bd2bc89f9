/** Files for their owner's eyes only, never in place of another. */
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError, UsageError } from './failure.js'

/** The folder, made if need be, for its owner only. */
export async function ownFolder(path: string): Promise<void> {
  if (path === '') throw new UsageError('the name of the folder is empty')
  const made = await mkdir(path, { recursive: true, mode: 0o700 })
  if (made !== undefined) await chmod(path, 0o700)
}

/** @throws CommandError where the file exists */
export async function writeOwn(folder: string, name: string, content: string): Promise<string> {
  const path = join(folder, name)
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new CommandError(`${path} exists and is not replaced: choose another folder, or remove it`)
    throw error
  }
  return path
}
