/** Red packets over APIv2, for one user or for several; what nobody opens within a day returns. */
import { Elements, type Fields, type Routes } from '../../http/messages.js'
import { pick, text } from '../../http/fields.js'
import { notFound, paramError, Refusal, reworded } from '../../http/refusal.js'
import { plainTime } from '../../http/times.js'
import { merchantAccount, UNDERWAY, userAccount } from '../../money/ledger.js'
import type { World } from '../../world/world.js'

interface OpenedPacket {
  readonly openid: string
  /** In fen. */
  readonly amount: number
  readonly time: number
}

interface RedPacket {
  readonly mch_billno: string
  readonly wxappid: string
  readonly re_openid: string
  readonly total_amount: number
  readonly total_num: number
  readonly act_name: string
  readonly wishing: string
  readonly remark: string
  readonly detail_id: string
  readonly hb_type: 'NORMAL' | 'GROUP'
  readonly opened: readonly OpenedPacket[]
  readonly sent: number
  readonly returned?: number
}

const DAY = 86_400_000
const LEAST = 100
const MOST = 20_000

export class RedPackets {
  readonly #rows: Map<string, RedPacket>

  constructor(private readonly world: World) {
    this.#rows = world.store.table('red-packets')
  }

  readonly routes: Routes = {
    'POST v2/mmpaymkttransfers/sendredpack': ({ body }) => this.#send(body, 'NORMAL'),
    'POST v2/mmpaymkttransfers/sendgroupredpack': ({ body }) => this.#send(body, 'GROUP'),
    'POST v2/mmpaymkttransfers/gethbinfo': ({ body }) => this.#shown(this.#find(text(body, 'mch_billno'))),
  }

  /** A user opens it: the one it was sent to, or of a group the next. @throws Refusal */
  open(mch_billno: string, openid?: string): void {
    const row = this.#find(mch_billno)
    const left = row.total_num - row.opened.length
    if (left === 0 || row.returned !== undefined)
      throw new Refusal(400, 'INVALID_REQUEST', left === 0 ? '红包已领完' : '红包已过期退款')
    const by =
      openid ?? (row.hb_type === 'NORMAL' ? row.re_openid : `${row.re_openid}-${row.opened.length + 1}`)
    if (row.opened.some((one) => one.openid === by))
      throw new Refusal(400, 'INVALID_REQUEST', '该用户已领取过')
    const amount = left === 1 ? restOf(row) : Math.floor(row.total_amount / row.total_num)
    this.world.ledger.move('RED_PACKET_RECEIVED', mch_billno, amount, UNDERWAY, userAccount(by))
    this.#rows.set(mch_billno, {
      ...row,
      opened: [...row.opened, { openid: by, amount, time: this.world.clock.now() }],
    })
  }

  expire(): void {
    for (const { mch_billno } of this.#rows.values()) this.#find(mch_billno)
  }

  #send(body: Fields, hb_type: RedPacket['hb_type']): Fields {
    const {
      identities: { merchant },
      ledger,
      clock,
    } = this.world
    const [total_amount, total_num] = [Number(body['total_amount']), Number(body['total_num'])]
    const [mch_billno, wxappid, re_openid] = [
      text(body, 'mch_billno'),
      text(body, 'wxappid'),
      text(body, 're_openid'),
    ]
    const wanted = { mch_billno, wxappid, re_openid, total_amount, total_num, hb_type }
    const known = this.#rows.get(mch_billno)
    const isOther =
      known && Object.entries(wanted).some(([name, value]) => known[name as keyof RedPacket] !== value)
    if (isOther) throw new Refusal(400, 'PARAM_ERROR', '更换了参数，但商户订单号未更换，请确认参数后重试')
    if (!known) {
      const [least, most, rule] = hb_type === 'NORMAL' ? [1, 1, '必须为1'] : [3, 20, '必须在 3 到 20 之间']
      if (!(total_num >= least && total_num <= most))
        throw paramError('/total_num', rule, 'body', body['total_num'])
      if (!Number.isSafeInteger(total_amount))
        throw paramError('/total_amount', '必须是正整数', 'body', body['total_amount'])
      const each = total_amount / total_num
      if (each < LEAST || each > MOST)
        throw new Refusal(400, 'MONEY_LIMIT', '每个红包的平均金额必须在1.00元到200.00元之间')
      enough(() =>
        ledger.move('RED_PACKET', mch_billno, total_amount, merchantAccount(merchant.id), UNDERWAY),
      )
      const words = {
        act_name: text(body, 'act_name'),
        wishing: text(body, 'wishing'),
        remark: text(body, 'remark'),
      }
      this.#rows.set(mch_billno, {
        ...wanted,
        ...words,
        detail_id: `100000000020${this.world.random.digits(18)}`,
        opened: [],
        sent: clock.now(),
      })
    }
    const { detail_id } = this.#rows.get(mch_billno)!
    return {
      ...pick(wanted, 'mch_billno', 'wxappid', 're_openid'),
      mch_id: merchant.id,
      total_amount: String(total_amount),
      send_listid: detail_id,
    }
  }

  #find(mch_billno: string): RedPacket {
    const row = this.#rows.get(mch_billno)
    if (!row) throw notFound('NOT_FOUND', '指定单号数据不存在')
    const {
      clock,
      ledger,
      identities: { merchant },
    } = this.world
    if (row.returned !== undefined || restOf(row) === 0 || clock.now() < row.sent + DAY) return row
    ledger.move('RED_PACKET_RETURN', mch_billno, restOf(row), UNDERWAY, merchantAccount(merchant.id))
    const returned = { ...row, returned: clock.now() }
    this.#rows.set(mch_billno, returned)
    return returned
  }

  #shown(row: RedPacket): Fields {
    const hbinfo = row.opened.map(({ openid, amount, time }) => ({
      openid,
      amount: String(amount),
      rcv_time: plainTime(time),
    }))
    return {
      ...pick(row, 'mch_billno', 'detail_id', 'hb_type', 'wishing', 'remark', 'act_name'),
      mch_id: this.world.identities.merchant.id,
      status: statusOf(row),
      send_type: 'API',
      total_num: String(row.total_num),
      total_amount: String(row.total_amount),
      send_time: plainTime(row.sent),
      ...(hbinfo.length > 0 && { hblist: new Elements('hbinfo', hbinfo) }),
      ...(row.returned !== undefined && {
        refund_time: plainTime(row.returned),
        refund_amount: String(restOf(row)),
      }),
    }
  }
}

const restOf = ({ total_amount, opened }: RedPacket): number =>
  total_amount - opened.reduce((sum, { amount }) => sum + amount, 0)
const statusOf = (row: RedPacket): string =>
  row.returned !== undefined ? 'REFUND' : restOf(row) === 0 ? 'RECEIVED' : 'SENT'

/** Red packets' own word for an empty account. */
const enough = (move: () => void): void =>
  reworded(
    move,
    ({ code }) => code === 'NOT_ENOUGH',
    new Refusal(403, 'NOTENOUGH', '帐号余额不足，请到商户平台充值后再重试'),
  )
