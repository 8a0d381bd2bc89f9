/** Native: the customer scans the QR code of `code_url`. */
import type { Place } from '../order.js'

export const PRODUCT_KIND = 'native'

export const place: Place<{ code_url: string }> = async ({ v3 }, json) => {
  const { data } = await v3.pay.transactions.native.post({ json })
  return { code_url: data.code_url }
}
