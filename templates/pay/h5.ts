/** H5: the page of a browser outside WeChat goes to `h5_url`. */
import type { Place } from '../order.js'

export const PRODUCT_KIND = 'h5'

export const place: Place<{ h5_url: string }> = async ({ v3 }, order, { ip = '127.0.0.1' }) => {
  const scene_info = { payer_client_ip: ip, h5_info: { type: 'Wap' } } as const
  const { data } = await v3.pay.transactions.h5.post({ json: { ...order, scene_info } })
  return { h5_url: data.h5_url }
}
