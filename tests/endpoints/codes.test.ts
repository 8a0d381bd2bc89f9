/** The table of error codes: each row has its page, and each endpoint that moves money is in its family. */
import { describe, expect, test } from '@jest/globals'
import { FAMILIES, meaningOf } from '../../lib/endpoints/codes/index.js'
import { loadSchemas, type Operation, type Schemas } from '../../lib/schemas/operations.js'

const familyOf = (request: string): string => FAMILIES.find((family) => family.request.test(request))!.name

/** `POST /pay/micropay`: as the platform sees it. */
const requestOf = (name: string): string => name.replace(/ (?:v2\/)?\/?/, ' /')

describe('each row', () => {
  const rows = FAMILIES.flatMap(({ name, see, rows: own }) => own.map((row) => ({ name, see, row })))

  test('has an official page', () => {
    for (const { see, row } of rows)
      expect(row[4] ?? see).toMatch(/^https:\/\/(?:pay|developers?(?:\.work)?)\.weixin\.qq\.com\//)
  })

  test('names codes as the platform writes them, each once for a status', () => {
    for (const { name, rows: own } of FAMILIES) {
      const seen = new Set<string>()
      for (const [codes, status] of own)
        for (const code of codes.split(' ')) {
          expect(code).toMatch(/^(?:[A-Z][A-Z0-9_]*\*?|\*)$/)
          const key = `${name} ${code} ${status}`
          expect([key, seen.has(key)]).toEqual([key, false])
          seen.add(key)
        }
    }
  })

  test('that sends a request again leaves no doubt whether it was done, or a number to ask by', () => {
    for (const { row } of rows) {
      const [, , outcome, advice] = row
      if (advice === 'query') expect([row, outcome]).toEqual([row, 'unknown'])
      if (advice === 'change' || advice === 'never' || advice === 'same-number')
        expect([row, outcome]).toEqual([row, 'rejected'])
    }
  })

  test('can be reached: none stands behind one that has taken all of its codes', () => {
    for (const { rows: own } of FAMILIES)
      own.forEach(([codes, status], at) => {
        for (const code of codes.split(' ')) {
          const hidden = own
            .slice(0, at)
            .some(
              ([others, where]) =>
                (where === undefined || where === status) &&
                others
                  .split(' ')
                  .some((one) => one === code || (one.endsWith('*') && code.startsWith(one.slice(0, -1)))),
            )
          expect([code, status, hidden]).toEqual([code, status, false])
        }
      })
  })
})

describe('the families', () => {
  const names = async (
    is: (operation: Operation, resolve: Schemas['resolve']) => boolean,
  ): Promise<string[]> => {
    const { operations, resolve } = await loadSchemas()
    return Object.entries(operations)
      .filter(([, operation]) => is(operation, resolve))
      .map(([name]) => requestOf(name))
  }
  /** Requests that have these members. */
  const taking = (...members: string[]) =>
    names((operation, resolve) => {
      const body = resolve(operation.json ?? operation.xml ?? {}).properties ?? {}
      return members.every((member) => Object.hasOwn(body, member))
    })
  const unlisted = (requests: readonly string[], family: RegExp): string[] =>
    requests.filter((request) => !family.test(familyOf(request)))

  test('each has an endpoint of the overlays', async () => {
    const requests = await names(() => true)
    for (const { name, request } of FAMILIES)
      expect([name, requests.some((one) => request.test(one))]).toEqual([name, true])
  })

  test('hold every refund', async () => {
    const requests = (await taking('out_refund_no')).filter(
      (one) => !/query|customs|med-ins\/refunds\/notify/.test(one),
    )
    expect(requests.length).toBeGreaterThan(8)
    expect(unlisted(requests, /refund$/)).toEqual([])
  })

  test('hold every transfer under a bill number', async () => {
    const requests = (await taking('out_bill_no')).filter((one) => !/elecsign|electronic-receipts/.test(one))
    expect(requests.length).toBeGreaterThan(12)
    expect(unlisted(requests, /^APIv3: transfer$/)).toEqual([])
  })

  test('hold every batch of transfers', async () => {
    const requests = (await taking('out_batch_no')).filter((one) => !/receipt/.test(one))
    expect(requests.length).toBeGreaterThan(5)
    expect(unlisted(requests, /^APIv3: transfers in a batch$/)).toEqual([])
  })

  test('hold every APIv2 transfer and red packet, and their queries', async () => {
    const requests = [...(await taking('partner_trade_no')), ...(await taking('mch_billno'))]
    expect(requests.length).toBeGreaterThan(9)
    expect(unlisted(requests, /transfer|red packet|bank card|coupon/)).toEqual([])
  })

  test('hold every query of a transfer', async () => {
    const { operations } = await loadSchemas()
    const queries = Object.keys(operations)
      .filter(
        (name) =>
          /^GET .*(?:transfer-bills|-bills|batches)\/.*\{(?:out_)?(?:bill|batch|detail)_(?:no|id)\}$/.test(
            name,
          ) && !/receipt|elecsign|marketing/.test(name),
      )
      .map(requestOf)
    expect(queries.length).toBeGreaterThan(15)
    expect(unlisted(queries, /transfer query|query of transfers/)).toEqual([])
    for (const request of queries) {
      const [method = '', pathname = ''] = request.split(' ')
      const meaning = meaningOf({ method, pathname, status: 404, code: 'NOT_FOUND', verified: true })
      expect([request, meaning]).toEqual([request, { outcome: 'unknown', advice: 'query' }])
    }
  })

  test('hold every payment by code', async () => {
    const requests = (await names(() => true)).filter((one) =>
      /(?:micropay|codepay|facepay|micropay\/transactions\/pay|offlineface\/transactions)$/.test(one),
    )
    expect(requests.length).toBeGreaterThan(10)
    expect(unlisted(requests, /payment by code/)).toEqual([])
  })
})

test('a code that only begins like one is another', () => {
  const meaning = (code: string) =>
    meaningOf({ method: 'POST', pathname: '/v3/x', status: 403, code, verified: true })
  expect(meaning('SYSTEM_ERROR')).toEqual({ outcome: 'unknown', advice: 'repeat' })
  expect(meaning('SYSTEM_ERROR_X')).toEqual({ outcome: 'rejected', advice: 'change' })
  expect(meaning('RATE_LIMIT_X')).toEqual({ outcome: 'rejected', advice: 'slower' })
  expect(meaning('X_RATE_LIMIT')).toEqual({ outcome: 'rejected', advice: 'change' })
})
