/** A brand's audience packages: initiated, uploaded in parts, merged, expanded. */
import { createHash } from 'node:crypto'
import { Bytes, type Fields, type Routes } from '../../http/messages.js'
import { object, text } from '../../http/fields.js'
import { notFound, paramError, Refusal } from '../../http/refusal.js'
import type { World } from '../../world/world.js'

const PART_BYTES = 10_240
const FORMATS = {
  filename: /^[\w.-]{1,124}\.csv$/,
  package_type: /^USER_PACKAGE_TYPE_(?:EXPOSURE|RISK)$/,
  data_type: /^USER_PACKAGE_DATA_TYPE_(?:PHONE|OPENID)$/,
  // The page asks for 15 characters; its own samples in Java and Go send 6.
  description: /^.{1,128}$/su,
  digest: /^[0-9a-f]{64}$/,
}

interface Upload {
  readonly digest: string
  readonly size: number
  /** The file of each part, by number. */
  readonly parts: Readonly<Record<string, string>>
  readonly merged: boolean
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const partCount = (size: number): number => Math.ceil(size / PART_BYTES)
const DONE = new Bytes(Buffer.alloc(0), 'application/json')

export function userPackages({ store, files, random }: World): Routes {
  const uploads = store.table<Upload>('user-packages')
  const find = (id = ''): Upload => {
    const upload = uploads.get(id)
    if (!upload) throw notFound('NOT_FOUND', '上传任务不存在')
    return upload
  }

  return {
    'POST brand/marketing/user-package/uploads': ({ body }) => {
      const info = object(body, 'user_package_file_info')
      for (const [name, format] of Object.entries(FORMATS)) checkFormat(info, name, format)
      const size = Number(info['file_size'])
      if (!Number.isSafeInteger(size) || size < 1)
        throw paramError('/user_package_file_info/file_size', '必须是正整数')
      const upload_id = random.hex(32)
      uploads.set(upload_id, { digest: text(info, 'digest'), size, parts: {}, merged: false })
      return {
        return_message: 'success',
        upload_id,
        file_part_size: PART_BYTES,
        file_part_count: partCount(size),
      }
    },
    'PUT brand/marketing/user-package/uploads/{upload_id}/{part_number}': ({
      variables: { upload_id = '', part_number },
      body,
      file,
    }) => {
      const upload = find(upload_id)
      const { bytes } = file!
      const number = Number(part_number)
      const last = partCount(upload.size)
      if (!(number >= 1 && number <= last))
        throw paramError('/part_number', `必须在 1 到 ${last} 之间`, 'path')
      const expected = number === last ? upload.size - (number - 1) * PART_BYTES : PART_BYTES
      if (bytes.length !== expected) throw paramError('/file', `分块应为 ${expected} 字节`)
      if (sha256(bytes) !== text(body, 'digest')) throw paramError('/digest', '与分块内容不一致')
      uploads.set(upload_id, { ...upload, parts: { ...upload.parts, [number]: files.put(bytes) } })
      return DONE
    },
    'POST brand/marketing/user-package/uploads/{upload_id}': ({ variables: { upload_id = '' } }) => {
      const upload = find(upload_id)
      if (upload.merged) return DONE
      const parts = Array.from({ length: partCount(upload.size) }, (_, at) => upload.parts[at + 1])
      const bytes = parts.map((id) => files.get(id ?? ''))
      const missing = bytes.findIndex((part) => part === undefined)
      if (missing >= 0) throw new Refusal(400, 'INVALID_REQUEST', `分块 ${missing + 1} 未上传`)
      if (sha256(Buffer.concat(bytes as Buffer[])) !== upload.digest)
        throw paramError('/digest', '与合并后的文件不一致')
      for (const id of parts) files.delete(id!)
      uploads.set(upload_id, { ...upload, parts: {}, merged: true })
      return DONE
    },
    'POST brand/marketing/user-package/user-packages/{user_package_id}/expand': ({ body }) => {
      if (!find(text(body, 'upload_id')).merged) throw new Refusal(400, 'INVALID_REQUEST', '文件分块未合并')
      return { return_message: 'success', state: 'USER_PACKAGE_PROCESS_STATE_PROCESSING' }
    },
  }
}

function checkFormat(info: Fields, name: string, format: RegExp): void {
  if (!format.test(text(info, name))) throw paramError(`/user_package_file_info/${name}`, '格式不正确')
}
