/**
 * Contracts by which a merchant may deduct money from a user: asked for, signed by
 * the user, terminated by either.
 */
import type { Fields } from '../../http/messages.js'
import { pick, text } from '../../http/fields.js'
import { paramError, Refusal } from '../../http/refusal.js'
import { SOMEBODY } from '../../money/orders.js'
import type { World } from '../../world/world.js'
import { Records, type Row, type Words } from '../records.js'
import { plainOf } from '../sensitive-fields.js'
import { contractOf, FAMILIES, familyOf, type FamilyName } from './contract.js'

/** Where the user signs, and the numbers that lead there. */
export interface Presigned {
  readonly row: Row
  readonly token: string
}

/** @see https://pay.weixin.qq.com/doc/v3/partner/4012160323 */
const OF_EDUCATION = [
  'sp_mchid',
  'appid',
  'sub_mchid',
  'sub_appid',
  'openid',
  'sub_openid',
  'plan_id',
  'contract_information',
] as const

export class Contracts {
  readonly #records: Records

  constructor(
    private readonly world: World,
    words: Partial<Words> = {},
  ) {
    this.#records = new Records(world, 'contracts', words)
  }

  /**
   * The merchant asks for a contract; the user has not signed it yet.
   * @throws Refusal where it is signed already
   */
  presign(family: FamilyName, body: Fields, more: Fields = {}): Presigned {
    const { identities, random } = this.world
    const said = plainOf(body, identities)
    const key = text(body, 'out_contract_code') || text(body, 'contract_code') || `edu-${random.digits(16)}`
    const known = this.#records.get(key)
    if (known?.state === 'SIGNED') throw new Refusal(400, 'INVALID_REQUEST', '协议已签约，请勿重复签约')
    if (known) this.#records.delete(known)
    const contract_id = `${this.#now().slice(0, 8)}${random.digits(16)}`
    const token = `5778aadY9nltAsZzXixCkFIGYnV2V${random.hex(8)}`
    const openid = [said['openid'], said['sp_openid'], said['sub_openid']].find((one) => one !== undefined)
    const row = this.#records.create(
      key,
      said,
      'PENDING',
      { family, said, contract_id, openid, token, ...more },
      [contract_id, token],
    )
    return { row, token }
  }

  /**
   * The user signs; resolves when the merchant was notified once.
   * @param number out_contract_code, contract_id, or a token of the pre-signing
   * @throws Refusal
   */
  async sign(number: string, openid?: string): Promise<string> {
    const row = this.#records.find(number)
    const signer = openid ?? row.known['openid'] ?? SOMEBODY
    const signed = this.#records.move(row, ['PENDING'], 'SIGNED', {
      openid: signer,
      signed: this.world.clock.now(),
    })
    await this.tell(signed)
    return signed.known['contract_id'] as string
  }

  /** By the user or by the merchant; resolves when the merchant was notified once. @throws Refusal */
  async terminate(number: string, remark: string, byUser: boolean): Promise<void> {
    await this.tell(this.end(this.find(number), remark, byUser))
  }

  /** @throws Refusal where it is over */
  end(row: Row, remark: string, byUser = false): Row {
    return this.#records.move(row, ['SIGNED'], 'TERMINATED', {
      terminated: this.world.clock.now(),
      remark,
      byUser,
    })
  }

  /** One that was signed, by either number. @throws Refusal */
  find(number: string, { plan_id }: Fields = {}): Row {
    const row = this.#records.get(number)
    const planned = (row?.known['said'] as Fields | undefined)?.['plan_id']
    const isOther = plan_id !== undefined && planned !== undefined && String(planned) !== plan_id
    return row === undefined || row.state === 'PENDING' || isOther ? this.#records.find('') : row
  }

  /** By which money may be deducted. @throws Refusal where it is over */
  inForce(number: string): Row {
    const row = this.find(number)
    return this.#records.move(row, ['SIGNED'], 'SIGNED')
  }

  has(number: string): boolean {
    return this.#records.get(number) !== undefined
  }

  get all(): readonly Row[] {
    return this.#records.all.filter(({ state }) => state !== 'PENDING')
  }

  change(row: Row, more: Fields): Row {
    return this.#records.change(row, more)
  }

  shown(row: Row): Fields {
    return contractOf(row, this.world.identities.merchant.id)
  }

  /** Of its signing or of its end, whichever was last; of another event where one is named. */
  async tell(row: Row, event?: string, more: Fields = {}): Promise<void> {
    const family = familyOf(row)
    const name = event ?? FAMILIES[family].events?.[row.state === 'TERMINATED' ? 1 : 0]
    if (name === undefined) return
    const { notify_url, contract_notify_url, success_notify_url } = row.known['said'] as Fields
    const url = [contract_notify_url, notify_url, success_notify_url, this.world.notify_url].find(Boolean)
    const told = { ...this.shown(row), ...more }
    // The overlay joins the notices of education's contracts with those of its deductions: here is no order.
    if (family === 'education')
      return this.world.notifier.send(String(url), name, pick(told, ...OF_EDUCATION))
    // It knows only how a school's contract ends.
    const { contract_status, ...others } = told as Fields
    const isSigned = family === 'school' && contract_status === 'ADD'
    await this.world.notifier.tell(
      String(url),
      name,
      isSigned ? others : told,
      family === 'xml' ? 'v2' : 'v3',
    )
  }

  /** @throws Refusal where the merchant's own number is not its */
  checkMerchant(mchid: unknown): void {
    const { id } = this.world.identities.merchant
    if (mchid !== id) throw paramError('/mchid', `不是 ${id}`, 'body', mchid)
  }

  #now(): string {
    return new Date(this.world.clock.now()).toISOString().replace(/\D/g, '')
  }
}
