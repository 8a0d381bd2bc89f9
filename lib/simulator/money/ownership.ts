/** Whose order it is: a service provider names the sub-merchant, a merchant of its own must not. */
import { paramError, Refusal } from '../http/refusal.js'
import type { Order } from './order.js'

/**
 * The order, where it is that of the sub-merchant named.
 * @param location where `sub_mchid` is: `body` or `query`
 * @throws Refusal `PARAM_ERROR`
 * @see https://github.com/yansongda/pay/issues/635
 * @see https://github.com/zoujingli/WeChatDeveloper/issues/76
 */
export function ofSubMerchant<Concerned extends Pick<Order, 'sub_mchid'>>(
  order: Concerned,
  sub_mchid: unknown,
  location = 'body',
): Concerned {
  const given = sub_mchid === '' ? undefined : sub_mchid
  if (given === order.sub_mchid) return order
  if (given === undefined) throw refuse('受理机构必须传入sub_mchid', location)
  if (order.sub_mchid === undefined) throw refuse('普通商户不允许传sub_mchid', location)
  throw paramError('/sub_mchid', '与订单的子商户号不一致', location, given)
}

const refuse = (message: string, location: string): Refusal =>
  new Refusal(400, 'PARAM_ERROR', message, { field: '/sub_mchid', issue: message, location })

/** @throws Refusal `NO_AUTH` where the service provider has sub-merchants and this is none of them */
export function checkBound(subMerchants: readonly string[] | undefined, sub_mchid: string): void {
  if (subMerchants && !subMerchants.includes(sub_mchid)) throw new Refusal(403, 'NO_AUTH', '受理关系不存在')
}

/** A merchant that has become a sub-merchant may be named from then on. */
export function bindSubMerchant(
  { subMerchants }: { readonly subMerchants?: string[] },
  sub_mchid: string,
): void {
  if (subMerchants && !subMerchants.includes(sub_mchid)) subMerchants.push(sub_mchid)
}
