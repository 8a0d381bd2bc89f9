import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  checkUpload,
  Hash,
  InputError,
  MediaUtil,
  Transformer,
  UPLOAD_ENDPOINTS,
  uploadMedia,
  Wechatpay,
  type UploadEndpoint,
  type UploadTemplate,
} from '../../lib/index.js'
import { expectError, expectRejection } from '../helpers/errors.js'
import { folder } from '../helpers/keys.js'
import { answer, config, isGenuine, partNamed, secret } from '../helpers/platform.js'
import { useServer } from '../helpers/use-server.js'

const PICTURE = Buffer.from('\x89PNG not really')
const path = folder()('licence.png', PICTURE)
const hash = (bytes: Buffer, name = 'sha256') => createHash(name).update(bytes).digest('hex')
const rows = Object.entries(UPLOAD_ENDPOINTS) as unknown as [UploadTemplate, UploadEndpoint][]
const variables = {
  package_id: '8473295',
  sub_mchid: '1900000109',
  due_diligence_id: 'dd-1',
  upload_id: 'u-1',
  part_number: 1,
}
const variablesOf = (template: string) =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => template.includes(`{${name}}`)))
const nameFor = ({ types }: UploadEndpoint): string => `file.${types?.[0] ?? 'pdf'}`

const server = useServer((request, response) => {
  if (request.target !== '/secapi/mch/uploadmedia') return answer(response, { media_id: 'MEDIA-1' })
  const fields = { media_id: 'MEDIA-2', result_code: 'SUCCESS', return_code: 'SUCCESS' }
  response.writeHead(200).end(
    Transformer.toXml({
      ...fields,
      sign: Hash.sign(
        'HMAC-SHA256',
        Object.entries(fields)
          .map((pair) => pair.join('='))
          .join('&'),
        secret,
      ),
    }),
  )
})
let instance: Wechatpay
beforeAll(() => {
  instance = new Wechatpay(config(server.baseURL))
})

describe.each(rows)('%s', (template, endpoint) => {
  const send = (media: MediaUtil) =>
    uploadMedia(instance, template, { file: media, ...variablesOf(template) })

  test("is an official page's", () => {
    expect(endpoint.see).toMatch(/^https:\/\/pay\.weixin\.qq\.com\//)
  })
  test("gets the file under its template's path", async () => {
    await send(new MediaUtil(nameFor(endpoint), PICTURE))
    const { method, target, body } = server.last()
    expect([method, target]).toEqual([
      endpoint.method === 'put' ? 'PUT' : 'POST',
      template
        .replace(/^v2/, '')
        .replace(/^(?=[^/])/, '/')
        .replace(/\{(\w+)\}/g, (_, name: keyof typeof variables) => String(variables[name])),
    ])
    expect(body.includes(PICTURE)).toBe(true)
  })
  test('gets no empty file', async () => {
    await refused(send(new MediaUtil(nameFor(endpoint), '')), `${template}: "${nameFor(endpoint)}" is empty`)
  })

  const { types, maxBytes, name } = endpoint
  if (types) {
    test.each(['file.exe', 'file', `file.${types[0]}.gif`])('gets no %s', async (wrong) => {
      await refused(send(new MediaUtil(wrong, 'x')), `must end in one of ${types.join(', ')}`)
    })
    test.each(types)('gets a .%s in small and capital letters', (type) => {
      checkUpload(template, new MediaUtil(`a.${type}`, 'x'))
      checkUpload(template, new MediaUtil(`a.${type.toUpperCase()}`, 'x'))
    })
  }
  if (maxBytes !== undefined) {
    test(`gets ${maxBytes} bytes and not one more`, async () => {
      checkUpload(template, new MediaUtil(nameFor(endpoint), Buffer.alloc(maxBytes)))
      await refused(
        send(new MediaUtil(nameFor(endpoint), Buffer.alloc(maxBytes + 1))),
        `has ${maxBytes + 1} bytes, at most ${maxBytes} are taken`,
      )
    })
  }
  if (name) {
    const ending = `.${types![0]!}`
    test(`gets a name of ${name.maxLength} characters and not one more`, async () => {
      checkUpload(template, new MediaUtil('a'.repeat(name.maxLength - ending.length) + ending, 'x'))
      await refused(
        send(new MediaUtil('a'.repeat(name.maxLength - ending.length + 1) + ending, 'x')),
        `must have at most ${name.maxLength} characters`,
      )
    })
  }
  if (name?.pattern)
    test('gets no name with other characters', async () => {
      await refused(send(new MediaUtil(`用户.${types![0]}`, 'x')), 'of A-Z, a-z, 0-9, _, . and -')
    })
})

test('the limits are those of the official pages', () => {
  expect(
    Object.fromEntries(rows.map(([template, { maxBytes }]) => [template, maxBytes && maxBytes / 1024])),
  ).toEqual({
    'v3/merchant/media/upload': 5_120,
    'v3/merchant/media/video_upload': 5_120,
    'v3/marketing/favor/media/image-upload': 2_048,
    'v3/merchant-service/images/upload': 2_048,
    'v3/global/merchant-service/images/upload': 2_048,
    'v3/global/merchant-storage/file/upload': 5_120,
    'v3/marketing/partner/product-coupon/media/upload-image': 2_048,
    'brand/marketing/product-coupon/media/upload-image': 2_048,
    'v3/ecommerce/account/cancel-applications/media': 2_048,
    'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': 2_048,
    'v3/taxi-invoice/cards/upload-file': 2_048,
    'v3/marketing/shopping-receipt/shoppingreceipts': 200,
    'v3/marketing/bank/packages/{package_id}/tasks': 2_048,
    'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': undefined,
    'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': undefined,
    'brand/marketing/user-package/uploads/{upload_id}/{part_number}': 20_480,
    'v2/secapi/mch/uploadmedia': 2_048,
  })
})

async function refused(call: Promise<unknown>, message: string): Promise<void> {
  const { outcome } = await expectRejection(call, InputError, 'ERR_INPUT_MEDIA', message)
  expect([outcome, server.received]).toEqual(['not-sent', []])
}

test('there are seventeen', () => {
  expect(rows).toHaveLength(17)
})

describe('a file', () => {
  test.each<[string, () => Parameters<typeof uploadMedia>[2]]>([
    ['a path', () => ({ file: path })],
    ['a file:// text', () => ({ file: `file://${path}` })],
    ['a file:// URL', () => ({ file: pathToFileURL(path) })],
    ['a MediaUtil', () => ({ file: new MediaUtil(path) })],
    ['bytes with a name', () => ({ file: new Uint8Array(PICTURE), filename: 'licence.png' })],
    ['a stream with a name', () => ({ file: createReadStream(path), filename: 'licence.png' })],
    ['a path under another name', () => ({ file: path, filename: 'licence.png' })],
  ])('is taken from %s, its metadata signed', async (_, options) => {
    expect(await uploadMedia(instance, 'v3/merchant/media/upload', options())).toMatchObject({
      status: 200,
      attempts: 1,
      verified: true,
      headers: { 'request-id': 'REQ-1' },
      data: { media_id: 'MEDIA-1' },
    })
    const request = server.last()
    expect(JSON.parse(partNamed(request, 'meta').toString())).toEqual({
      filename: 'licence.png',
      sha256: hash(PICTURE),
    })
    expect(partNamed(request, 'file')).toEqual(PICTURE)
    expect(isGenuine(request, partNamed(request, 'meta'))).toBe(true)
  })
  test.each([
    ['bytes', () => new Uint8Array(PICTURE)],
    ['a stream', () => createReadStream(path)],
  ])('that is %s needs a name', async (_, file) => {
    await refused(uploadMedia(instance, 'v3/merchant/media/upload', { file: file() }), 'bytes have no name')
  })
  test('that is missing is refused', async () => {
    await refused(uploadMedia(instance, 'v3/merchant/media/upload', { file: '/nowhere/a.png' }), 'ENOENT')
  })
  test('goes to an upload endpoint only', async () => {
    const call = uploadMedia(instance, 'v3/certificates' as UploadTemplate, { file: path })
    await expectRejection(
      call,
      InputError,
      'ERR_INPUT_OPTION',
      'v3/certificates is no upload endpoint: v3/merchant/media/upload, ',
    )
    await expectRejection(
      uploadMedia(instance, 'toString' as UploadTemplate, { file: path }),
      InputError,
      'ERR_INPUT_OPTION',
      'toString is no upload endpoint',
    )
    expect(server.received).toEqual([])
  })
  test('reports its progress up to the whole body', async () => {
    const seen: { loaded: number; total?: number }[] = []
    await uploadMedia(instance, 'v3/merchant/media/upload', {
      file: new MediaUtil('a.png', Buffer.alloc(300_000)),
      onProgress: ({ loaded, total }) => {
        seen.push({ loaded, total: total! })
      },
    })
    const { length } = server.last().body
    expect(seen.at(-1)).toEqual({ loaded: length, total: length })
    expect(seen.map(({ loaded }) => loaded)).toEqual(seen.map(({ loaded }) => loaded).sort((a, b) => a - b))
  })
  test('is given up when its signal says so', async () => {
    const { code } = await uploadMedia(instance, 'v3/merchant/media/upload', {
      file: path,
      signal: AbortSignal.abort(),
    }).then(
      () => ({ code: '' }),
      (error: { code: string }) => error,
    )
    expect([code, server.received]).toEqual(['ERR_NET_ABORTED', []])
  })
})

describe('its form', () => {
  test("has an invoice's SM3 digest", async () => {
    await uploadMedia(instance, 'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file', {
      file: new MediaUtil('a.pdf', 'abc'),
    })
    // printf abc | openssl dgst -sm3
    expect(JSON.parse(partNamed(server.last(), 'meta').toString())).toEqual({
      digest_alogrithm: 'SM3',
      digest: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    })
  })
  test('has members of the metadata that are added', async () => {
    await uploadMedia(instance, 'v3/marketing/bank/packages/{package_id}/tasks', {
      package_id: '8473295',
      file: new MediaUtil('active_user.csv', 'x'),
      meta: { bank_type: 'ICBC_DEBIT' },
    })
    const request = server.last()
    expect(JSON.parse(partNamed(request, 'meta').toString())).toEqual({
      filename: 'active_user.csv',
      sha256: hash(Buffer.from('x')),
      bank_type: 'ICBC_DEBIT',
    })
    expect(isGenuine(request, partNamed(request, 'meta'))).toBe(true)
  })
  test.each([
    ['from memory', () => new MediaUtil('a.pdf', PICTURE)],
    ['from the disk', () => MediaUtil.from(path)],
  ])('has the item a submission file answers (%s)', async (_, make) => {
    const media = await make()
    await uploadMedia(instance, 'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload', {
      sub_mchid: '1900000109',
      file: media,
      item_id: '17',
      manage_record_id: 'r-1',
    })
    const request = server.last()
    expect(request.target).toBe('/v3/mch-manage/submission-files/sub-mchid/1900000109/upload')
    expect([
      partNamed(request, 'item_id').toString(),
      partNamed(request, 'manage_record_id').toString(),
    ]).toEqual(['17', 'r-1'])
    expect(partNamed(request, 'submission_file')).toEqual(PICTURE)
    expect(JSON.parse(partNamed(request, 'meta').toString())).toEqual({
      file_name: media.filename,
      file_digest: hash(PICTURE),
    })
    expect(isGenuine(request, partNamed(request, 'meta'))).toBe(true)
  })
  test('has for APIv2 the merchant, the MD5 of the file and a signature over both', async () => {
    expect(await uploadMedia(instance, 'v2/secapi/mch/uploadmedia', { file: path })).toMatchObject({
      data: { media_id: 'MEDIA-2' },
    })
    const request = server.last()
    expect([partNamed(request, 'media_hash').toString(), partNamed(request, 'media')]).toEqual([
      hash(PICTURE, 'md5'),
      PICTURE,
    ])
  })
})

test('checkUpload names the endpoint, the file and what is allowed', () => {
  expectError(
    () => {
      checkUpload('v3/marketing/shopping-receipt/shoppingreceipts', new MediaUtil('a.gif', 'x'))
    },
    InputError,
    'ERR_INPUT_MEDIA',
    'v3/marketing/shopping-receipt/shoppingreceipts: "a.gif" must end in one of png, jpg, jpeg',
  )
})
