/** Where an audience package stands that was not sent whole. */
import { constants } from 'node:fs'
import { access, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { UserPackageState } from '../index.js'
import { UsageError } from './failure.js'
import { parse } from './saved.js'
import { t } from './language.js'

/**
 * Nothing where there is no file yet. That its folder takes none is found before a
 * byte is sent, where it was named.
 * @throws UsageError for a file that holds something else
 */
export async function readState(path: string, isNamed: boolean): Promise<UserPackageState | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    if (isNamed) await access(dirname(path), constants.W_OK)
    return undefined
  }
  const state = parse(text) as Partial<UserPackageState> | null | undefined
  if (typeof state?.upload_id === 'string' && Array.isArray(state.confirmed)) return state as UserPackageState
  throw new UsageError(
    t(
      `--state: ${path} does not hold the state of an upload, or only a part of it: remove it to send the whole file again, or name another`,
      `--state：${path} 里不是上传进度，或者不完整：删掉它从头上传，或换一个文件`,
    ),
  )
}
