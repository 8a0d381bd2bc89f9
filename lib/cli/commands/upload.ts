/** `wxpay upload`: a file to an upload endpoint, or an audience package in parts. */
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import {
  UPLOAD_ENDPOINTS,
  UploadError,
  uploadMedia,
  uploadUserPackage,
  type UploadEndpoint,
  type UploadTemplate,
  type UserPackage,
} from '../../index.js'
import type { Context } from '../context.js'
import { openClient } from '../credentials/client.js'
import { report, UsageError } from '../failure.js'
import { replace } from '../files.js'
import { interruptible } from '../interrupt.js'
import { nearestOrBegun } from '../../text/nearest.js'
import type { Output } from '../output.js'
import { bytes, createBar } from '../progress.js'
import { readState } from '../upload-state.js'
import { readPairs } from '../values.js'
import { t } from '../language.js'

const USER_PACKAGE = 'brand/marketing/user-package/uploads'

export async function run(context: Context): Promise<number | void> {
  const { args, output } = context
  if (args.has('list')) return list(context)
  const [written = '', file = '', ...words] = args.words
  const template = written.replace(/^\//, '')
  if (template !== USER_PACKAGE && !Object.hasOwn(UPLOAD_ENDPOINTS, template)) {
    const near = nearestOrBegun(template, [...Object.keys(UPLOAD_ENDPOINTS), USER_PACKAGE])
    throw new UsageError(
      t(
        `${template} takes no files${near ? `. Did you mean ${near}?` : ': wxpay upload --list'}`,
        `${template} 不接受文件${near ? `，是不是 ${near}？` : '：wxpay upload --list'}`,
      ),
    )
  }
  if (!existsSync(file)) throw new UsageError(t(`there is no file ${file}`, `没有文件 ${file}`))
  const { client } = openClient(context)
  const upload = template === USER_PACKAGE ? packageUpload : mediaUpload
  try {
    output.data(
      (await interruptible((signal) =>
        upload(context, client, template as UploadTemplate, file, words, signal),
      )) ?? null,
    )
  } catch (error) {
    return report(error, output, true)
  }
}

type Client = ReturnType<typeof openClient>['client']

async function mediaUpload(
  { args, output }: Context,
  client: Client,
  template: UploadTemplate,
  file: string,
  words: readonly string[],
  signal: AbortSignal,
): Promise<unknown> {
  const bar = createBar(output, file)
  const { filename } = args.texts
  const meta = readPairs(args.lists['meta'] ?? [])
  const options = {
    ...readPairs(words),
    file,
    signal,
    onProgress: bar.update,
    ...(filename !== undefined && { filename }),
    ...(Object.keys(meta).length > 0 && { meta }),
  }
  const { data } = await uploadMedia(client, template, options).finally(bar.end)
  return data
}

/** What stopped half way goes on where `--state` says; when all of it is there, the state is done with. */
async function packageUpload(
  { args, output }: Context,
  client: Client,
  _: UploadTemplate,
  file: string,
  words: readonly string[],
  signal: AbortSignal,
): Promise<unknown> {
  const { state, filename } = args.texts
  const resume = state === undefined ? undefined : await readState(state)
  if (resume)
    output.note(
      t(
        `going on with ${resume.upload_id}: ${resume.confirmed.length} of ${resume.file_part_count} parts are there`,
        `继续 ${resume.upload_id}：${resume.file_part_count} 片中已有 ${resume.confirmed.length} 片`,
      ),
    )
  const bar = createBar(output, file, (parts) => `${parts} parts`)
  try {
    const done = await uploadUserPackage(client, {
      ...(readPairs(words) as unknown as UserPackage),
      file,
      signal,
      onProgress: ({ parts, total }) => bar.update({ loaded: parts, total }),
      ...(filename !== undefined && { filename }),
      ...(resume && { resume }),
    })
    if (resume) await rm(state!, { force: true })
    return done
  } catch (error) {
    if (error instanceof UploadError && state !== undefined) await keepState(state, error.state, output)
    throw error
  } finally {
    bar.end()
  }
}

/** Where it cannot be written, it is shown: without it all parts are to be sent again. */
async function keepState(path: string, state: unknown, output: Output): Promise<void> {
  try {
    await replace(path, JSON.stringify(state))
    output.note(
      t(
        `where it stands is in ${path}: the same command goes on from there`,
        `进度已存入 ${path}：再执行同一命令即可继续`,
      ),
    )
  } catch (error) {
    report(error, output)
    output.fail({ state }, [
      t(`where it stands, to be put into ${path}:`, `上传进度，请存入 ${path}：`),
      JSON.stringify(state),
    ])
  }
}

function list({ output }: Context): void {
  for (const [path, endpoint] of Object.entries(
    UPLOAD_ENDPOINTS as Readonly<Record<string, UploadEndpoint>>,
  )) {
    const { types, maxBytes, see } = endpoint
    output.data({ path, types, maxBytes, see }, [
      path,
      `    ${[types?.join(', '), maxBytes === undefined ? undefined : t(`at most ${bytes(maxBytes)}`, `最大 ${bytes(maxBytes)}`)].filter(Boolean).join('; ') || t('any file', '任何文件')}`,
    ])
  }
  output.data({ path: USER_PACKAGE, types: ['csv'] }, [
    USER_PACKAGE,
    t('    csv, in parts', '    csv，分片上传'),
  ])
}
