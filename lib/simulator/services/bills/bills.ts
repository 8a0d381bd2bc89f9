/**
 * Bills over APIv3 and APIv2: written when they are asked for, handed out under an
 * address with a token, or at once.
 */
import { gzipSync } from 'node:zlib'
import { Transformer } from '../../../index.js'
import { text } from '../../http/fields.js'
import { Bytes, type Call, type Fields, type Routes } from '../../http/messages.js'
import { paramError, Refusal } from '../../http/refusal.js'
import { dayOf, plainTime } from '../../http/times.js'
import { merchantAccount } from '../../money/ledger.js'
import type { World } from '../../world/world.js'
import { pdfOf } from '../files/samples.js'
import type { Services } from '../index.js'
import { announce, announceEncrypted, csvFile, digestOf, type FileContent } from './downloads.js'
import { fundFlowBill } from './fund-flow-bill.js'
import { statement, tradeBill } from './trade-bill.js'
import { tradeRows, type TradeSource } from './trade-rows.js'

/** @param samplesOnly answers whatever is asked for from samples, as where nothing is remembered */
export function bills(world: World, services: Services, samplesOnly = false): Routes {
  const { identities, clock, ledger, random, feeRate } = world
  const { downloads, orders, refunds } = services
  const { merchant } = identities
  const own = merchantAccount(merchant.id)
  const source: TradeSource = {
    world,
    orders,
    refunds,
    began: samplesOnly ? '9999-12-31' : dayOf(clock.now()),
  }
  const rate = `${(feeRate * 100).toFixed(2)}%`
  const trades = (date: string, { sub_mchid, bill_type = 'ALL' }: Fields): string =>
    tradeBill(tradeRows(source, date, sub_mchid as string | undefined), String(bill_type), rate)
  const take = ({ query: { token } }: Call): Bytes =>
    samplesOnly ? downloads.takeOr(token, SAMPLE) : downloads.take(token)
  const flows = (date: string, isConcerned: (account: string) => boolean): string =>
    fundFlowBill(ledger, isConcerned, date, source.began)
  const encrypted = (call: Call, csv: string): Fields =>
    announceEncrypted(downloads, call, csvFile(csv), merchant, random)
  const statementOf = ({ query }: Call): Bytes =>
    new Bytes(
      Buffer.from(statement(tradeRows(source, samplesOnly ? '2026-01-01' : dayIn(query, 'date')), rate)),
      'text/plain',
    )
  /** The account that `account_type` names; only the basic one has movements here. */
  const ofType = (type: unknown): ((account: string) => boolean) =>
    /^basic$/i.test(String(type ?? 'BASIC')) ? (account) => account === own : () => false

  return {
    'GET v3/bill/tradebill': (call) => announce(downloads, call, csvFile(trades(dateOf(call), call.query))),
    'GET v3/bill/fundflowbill': (call) =>
      announce(downloads, call, csvFile(flows(dateOf(call), ofType(call.query['account_type'])))),
    'GET v3/bill/sub-merchant-fundflowbill': (call) =>
      encrypted(
        call,
        flows(dateOf(call), (account) => account === merchantAccount(text(call.query, 'sub_mchid'))),
      ),
    'GET v3/ecommerce/bill/fundflowbill': (call) =>
      encrypted(
        call,
        flows(dateOf(call), (account) => account !== own && /^mch:\d+:BASIC$/.test(account)),
      ),
    /** The request is signed, the answer is not. */
    'GET v3/billdownload/file': take,
    'GET v3/transferdownload/elecvoucherfile': take,
    'GET v3/transferdownload/signfile': take,
    'GET v3/new-tax-control-fapiao/download': ({ query }) =>
      new Bytes(pdfOf(`fapiao ${text(query, 'fapiao_id')}`), 'application/pdf'),
    'GET v3/statements': statementOf,
    'GET hk/v3/statements': statementOf,
    'GET v3/global/statements': statementOf,
    'POST v2/pay/downloadbill': ({ body }) => v2File(body, (date) => trades(date, body)),
    'POST v2/sandboxnew/pay/downloadbill': ({ body }) => v2File(body, (date) => trades(date, body)),
    'POST v2/pay/downloadfundflow': ({ body }) =>
      v2File(body, (date) => flows(date, ofType(body['account_type']))),
    'POST v2/billcommentsp/batchquerycomment': () =>
      new Bytes(
        Buffer.from(`100\n\`${plainTime(clock.now())},\`4200000001,\`5,\`赞,\`水果很新鲜`),
        'text/plain; charset=utf-8',
      ),
  }
}

const SAMPLE: FileContent = { bytes: pdfOf('sample'), type: 'application/pdf' }

/**
 * An APIv2 bill is the response; where there is none, XML says so without a signature.
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/NativePay/chapter8_6.shtml
 */
function v2File(body: Fields, csvOf: (date: string) => string): Bytes {
  try {
    const plain = Buffer.from(csvOf(dayIn(body, 'bill_date')))
    const isPacked = body['tar_type'] === 'GZIP'
    return new Bytes(isPacked ? gzipSync(plain) : plain, isPacked ? 'application/x-gzip' : 'text/plain', {
      digest: `SHA=${digestOf(plain, 'SHA1')}`,
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [return_msg, error_code] =
      error.code === 'NO_STATEMENT_EXIST' ? ['No Bill Exist', '20002'] : ['invalid bill_date', '20001']
    const xml = Transformer.toXml({ return_code: 'FAIL', return_msg, error_code }, true, false, 'xml')
    return new Bytes(Buffer.from(xml), 'text/plain')
  }
}

/** @throws Refusal `PARAM_ERROR` */
function dateOf({ query: { bill_date = '' } }: Call): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(bill_date))
    throw paramError('/bill_date', '格式应为yyyy-MM-DD', 'query', bill_date)
  return bill_date
}

/** `20140603` as `2014-06-03`. @throws Refusal `PARAM_ERROR` */
function dayIn(from: Fields, name: string): string {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text(from, name)) ?? []
  if (year === undefined) throw paramError(`/${name}`, '格式应为yyyyMMdd', 'query', from[name])
  return `${year}-${month}-${day}`
}
