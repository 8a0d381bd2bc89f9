import { createHash, randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import {
  ApiError,
  expandUserPackage,
  InputError,
  uploadUserPackage,
  UploadError,
  Wechatpay,
  type PartsProgress,
  type UserPackage,
  type UserPackageState,
} from '../../lib/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { expectRejection } from '../helpers/errors.js'
import { folder } from '../helpers/keys.js'
import { answer, config } from '../helpers/platform.js'
import { startServer, type Received } from '../helpers/server.js'

/** The simulator asks for parts of 10,240 bytes: five of them, the last one short. */
const USERS = Buffer.from(
  Array.from({ length: 1_300 }, () => `${randomBytes(16).toString('hex')}\n`).join(''),
)
const PARTS = 5
const EXAMPLE: Omit<UserPackage, 'file'> = {
  package_type: 'USER_PACKAGE_TYPE_EXPOSURE',
  data_type: 'USER_PACKAGE_DATA_TYPE_PHONE',
  description: '最近三十天内到店两次以上的顾客',
}
const named = folder()
const path = named('active_user.csv', USERS)
const runtime = { sleep: async () => undefined }
const PART = /\/uploads\/\w+\/\d+$/

let platform: Simulator
let instance: Wechatpay
let before = 0
beforeAll(async () => {
  platform = await createSimulator()
  instance = new Wechatpay(platform.config, runtime)
})
beforeEach(() => {
  before = platform.requests.length
})
afterAll(() => platform.close())

const upload = (more: Partial<UserPackage> = {}) =>
  uploadUserPackage(instance, { file: path, ...EXAMPLE, ...more })
const stopped = async (call: Promise<unknown>, message: string): Promise<UploadError<UserPackageState>> =>
  (await expectRejection(
    call,
    UploadError,
    'ERR_UPLOAD_INCOMPLETE',
    message,
  )) as UploadError<UserPackageState>
/** What this test has sent. */
const sent = () => platform.requests.slice(before)
const partsSent = (status = 200): number[] =>
  sent()
    .filter((one) => one.method === 'PUT' && one.status === status)
    .map(({ target }) => Number(target.split('/').at(-1)))
const inOrder = (numbers: number[]): number[] => numbers.sort((a, b) => a - b)
const merges = () =>
  sent()
    .filter(({ method, target }) => method === 'POST' && /\/uploads\/\w+$/.test(target))
    .map(({ status }) => status)

describe('an audience package', () => {
  test.each<[string, Partial<UserPackage>]>([
    ['a path', {}],
    ['a file:// URL', { file: pathToFileURL(path) }],
    ['bytes with a name', { file: new Uint8Array(USERS), filename: 'users.csv' }],
    ['one part at a time', { concurrency: 1 }],
    ['more hands than parts', { concurrency: 9 }],
  ])('is uploaded, merged and expanded (%s)', async (_, more) => {
    const seen: PartsProgress[] = []
    const state = await upload({
      ...more,
      onProgress: (progress) => {
        seen.push(progress)
      },
    })
    expect(state).toEqual({
      upload_id: expect.stringMatching(/^\w{64}$/),
      file_part_size: 10_240,
      file_part_count: PARTS,
      file_size: USERS.length,
      digest: createHash('sha256').update(USERS).digest('hex'),
      confirmed: [1, 2, 3, 4, 5],
    })
    expect(seen).toEqual([1, 2, 3, 4, 5].map((parts) => ({ parts, total: PARTS })))
    expect([inOrder(partsSent()), merges()]).toEqual([[1, 2, 3, 4, 5], [200]])
    expect(
      await expandUserPackage(instance, {
        user_package_id: '01000100010000000007',
        upload_id: state.upload_id,
      }),
    ).toEqual({ return_message: 'success', state: 'USER_PACKAGE_PROCESS_STATE_PROCESSING' })
  })

  test('is not touched by a listener of its progress that throws or rejects', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    const onProgress = async (): Promise<void> => {
      throw new Error('mine')
    }
    expect((await upload({ onProgress })).confirmed).toHaveLength(PARTS)
    expect(partsSent()).toHaveLength(PARTS)
    expect(warn.mock.calls.map(([message]) => message)).toEqual([
      'onProgress failed: mine. The upload goes on',
    ])
    warn.mockRestore()
  })
  test('of any length is cut without losing a byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 30_800 }),
        fc.integer({ min: 1, max: 4 }),
        async (file, concurrency) => {
          // The simulator compares the digest of what it put together with the one it was told.
          expect((await upload({ file, filename: 'a.csv', concurrency })).confirmed).toHaveLength(
            Math.ceil(file.length / 10_240),
          )
        },
      ),
      { numRuns: 12 },
    )
  })
  test('that is a window into a larger buffer is sent as that window', async () => {
    const around = new Uint8Array(USERS.length + 20)
    around.set(USERS, 10)
    expect((await upload({ file: around.subarray(10, 10 + USERS.length), filename: 'a.csv' })).digest).toBe(
      createHash('sha256').update(USERS).digest('hex'),
    )
  })
})

describe('a part', () => {
  test('that fails in passing is sent again alone, after the others', async () => {
    // Each try of a part is repeated by the client itself first.
    platform.fail({ method: 'PUT', path: /\/2$/, status: 500, times: 3 })
    await upload({ concurrency: 1 })
    expect([partsSent(500), partsSent()]).toEqual([
      [2, 2, 2],
      [1, 3, 4, 5, 2],
    ])
    expect(merges()).toEqual([200])
  })
  test('that fails for good stops the upload, and the error says where', async () => {
    platform.fail({ method: 'PUT', path: /\/3$/, status: 400, code: 'PARAM_ERROR' })
    const error = await stopped(
      upload({ concurrency: 1 }),
      'stopped after 2 of 5 parts. Go on with { resume: error.state }',
    )
    expect(error).toMatchObject({
      outcome: 'rejected',
      verified: true,
      state: { confirmed: [1, 2], file_part_count: PARTS },
    })
    expect(error.cause).toBeInstanceOf(ApiError)
    expect(error.cause).toMatchObject({ code: 'PARAM_ERROR' })
    expect(merges()).toEqual([])
  })
  test('that keeps failing ends the upload after three tries', async () => {
    platform.fail({ method: 'PUT', path: /\/4$/, status: 500, times: 9 })
    const { state } = await stopped(upload(), 'stopped after 4 of 5 parts')
    expect(state.confirmed).toEqual([1, 2, 3, 5])
    expect(partsSent(500)).toHaveLength(9)
    expect(merges()).toEqual([])
  })
})

describe('an upload that stopped goes on', () => {
  test('with the missing parts alone, after a trip through JSON', async () => {
    platform.fail({ method: 'PUT', path: /\/3$/, status: 400 })
    const { state } = await stopped(upload({ concurrency: 1 }), 'stopped')
    const first = partsSent().length
    const done = await upload({ resume: JSON.parse(JSON.stringify(state)) as UserPackageState })
    expect(done).toEqual({ ...state, confirmed: [1, 2, 3, 4, 5] })
    expect(inOrder(partsSent().slice(first))).toEqual([3, 4, 5])
    expect(sent().filter(({ target }) => target.endsWith('/uploads'))).toHaveLength(1)
  })
  test('with the merge alone, when only that had failed', async () => {
    platform.fail({ method: 'POST', path: /\/uploads\/\w+$/, status: 403 })
    const { state } = await stopped(upload(), 'stopped after 5 of 5 parts')
    await upload({ resume: state })
    expect([inOrder(partsSent()), merges()]).toEqual([
      [1, 2, 3, 4, 5],
      [403, 200],
    ])
  })
  test('after it was aborted', async () => {
    const stop = new AbortController()
    const call = upload({
      concurrency: 1,
      signal: stop.signal,
      onProgress: ({ parts }) => {
        if (parts === 2) stop.abort()
      },
    })
    const error = await stopped(call, 'stopped after 2 of 5 parts')
    expect([error.state.confirmed, (error.cause as { code: string }).code, merges()]).toEqual([
      [1, 2],
      'ERR_NET_ABORTED',
      [],
    ])
    expect((await upload({ resume: error.state })).confirmed).toHaveLength(PARTS)
  })
  test('but not with a file that changed meanwhile', async () => {
    const changing = named('changing.csv', USERS)
    platform.fail({ method: 'PUT', path: /\/2$/, status: 400 })
    const { state } = await stopped(upload({ file: changing, concurrency: 1 }), 'stopped')
    const first = sent().length
    await writeFile(changing, Buffer.concat([USERS.subarray(0, -1), Buffer.from(' ')]))
    await expectRejection(
      upload({ file: changing, resume: state }),
      InputError,
      'ERR_INPUT_MEDIA',
      `the file changed since the upload ${state.upload_id} began`,
    )
    expect(sent()).toHaveLength(first)
  })
  test.each<[string, Partial<UserPackageState>]>([
    ['no upload_id', { upload_id: '' }],
    ['parts of no bytes', { file_part_size: 0 }],
    ['too few parts', { file_part_count: 1 }],
    ['a part that is none', { confirmed: [6] }],
    ['half a part', { confirmed: [1.5] }],
    ['parts that are no list', { confirmed: '12345' as never }],
    ['no parts', { confirmed: undefined as never }],
    ['a size that is no number', { file_size: '51200' as never }],
    ['no digest', { digest: undefined as never }],
    ['parts above 20 MB', { file_part_size: (20 << 20) + 1, file_part_count: 1 }],
  ])('but not with a state of %s', async (_, spoilt) => {
    const state = {
      upload_id: 'u',
      file_part_size: 10_240,
      file_part_count: PARTS,
      file_size: USERS.length,
      digest: createHash('sha256').update(USERS).digest('hex'),
      confirmed: [],
      ...spoilt,
    }
    await expectRejection(
      upload({ resume: state }),
      InputError,
      'ERR_INPUT_OPTION',
      'resume must be the state of an UploadError',
    )
  })
})

describe('before anything is sent', () => {
  test.each<[string, Partial<UserPackage>, 'ERR_INPUT_MEDIA' | 'ERR_INPUT_OPTION', string]>([
    ['a name that is no .csv', { filename: 'a.txt' }, 'ERR_INPUT_MEDIA', 'ending in .csv, found "a.txt"'],
    ['a name of other letters', { filename: '用户.csv' }, 'ERR_INPUT_MEDIA', 'found "用户.csv"'],
    ['a name of 129', { filename: `${'a'.repeat(125)}.csv` }, 'ERR_INPUT_MEDIA', 'at most 128'],
    ['bytes without a name', { file: new Uint8Array(1) }, 'ERR_INPUT_MEDIA', 'found ""'],
    ['an empty file', { file: new Uint8Array(), filename: 'a.csv' }, 'ERR_INPUT_MEDIA', 'the file is empty'],
    ['a missing file', { file: '/nowhere/a.csv' }, 'ERR_INPUT_MEDIA', 'ENOENT'],
    [
      'a description of 14',
      { description: '很'.repeat(14) },
      'ERR_INPUT_OPTION',
      'description must have 15 to 128 characters, found 14',
    ],
    ['a description of 129', { description: '很'.repeat(129) }, 'ERR_INPUT_OPTION', 'found 129'],
    ['no description', { description: undefined as never }, 'ERR_INPUT_OPTION', 'found 0'],
    ['another package type', { package_type: 'X' as never }, 'ERR_INPUT_OPTION', 'package_type must be'],
    ['another data type', { data_type: 'X' as never }, 'ERR_INPUT_OPTION', 'data_type must be'],
    [
      'no hands',
      { concurrency: 0 },
      'ERR_INPUT_OPTION',
      'concurrency must be a positive whole number, found 0',
    ],
    ['half a hand', { concurrency: 1.5 }, 'ERR_INPUT_OPTION', 'found 1.5'],
  ])('%s is refused', async (_, spoilt, code, message) => {
    const { outcome } = await expectRejection(upload(spoilt), InputError, code, message)
    expect([outcome, sent()]).toEqual(['not-sent', []])
  })
  test("a failure to begin is the call's own", async () => {
    platform.fail({ path: '/brand/marketing/user-package/uploads', status: 403, code: 'NO_AUTH' })
    await expectRejection(upload(), ApiError, 'NO_AUTH', '')
  })
})

describe("against a platform of one's own", () => {
  /** Holds every part back for a while, so that as many as may be are under way together. */
  async function watched(respond: (request: Received) => object | undefined, concurrency = 3) {
    let [now, most] = [0, 0]
    await using server = await startServer(async (request, response) => {
      most = Math.max(most, ++now)
      for (let turn = 0; turn < 20; turn++) await setImmediate()
      now--
      answer(response, respond(request))
    })
    const outcome = await uploadUserPackage(new Wechatpay(config(server.baseURL), runtime), {
      file: path,
      ...EXAMPLE,
      concurrency,
    }).catch((error: unknown) => error)
    return { outcome, most, received: server.received }
  }
  const begin =
    (size: number) =>
    ({ method }: Received) =>
      method === 'POST'
        ? { upload_id: 'u-1', file_part_size: size, file_part_count: Math.ceil(USERS.length / size) }
        : undefined

  test.each([1, 2, 5])('never more than %d parts are under way', async (concurrency) => {
    const { most, received } = await watched(begin(1_000), concurrency)
    expect(most).toBe(concurrency)
    expect(received.filter(({ target }) => PART.test(target) || target.includes('/u-1/'))).toHaveLength(
      Math.ceil(USERS.length / 1_000),
    )
  })
  test.each([
    [(20 << 20) + 1, 1],
    [10_240, 3],
    [0, 5],
    [-1, 5],
    [1.5, 28_600],
  ])(
    'parts of %d bytes, %d of them, are refused before one is sent',
    async (file_part_size, file_part_count) => {
      const { outcome, received } = await watched(() => ({
        upload_id: 'u-1',
        file_part_size,
        file_part_count,
      }))
      expect(outcome).toBeInstanceOf(UploadError)
      expect(outcome).toMatchObject({
        code: 'ERR_UPLOAD_INCOMPLETE',
        outcome: 'rejected',
        message: expect.stringContaining(
          `the platform asks for ${file_part_count} parts of ${file_part_size} bytes`,
        ) as unknown,
      })
      expect(received).toHaveLength(1)
    },
  )
})
