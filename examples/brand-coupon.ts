/** A brand's product coupon is given to a user and used. Signed as the brand, because its path begins with `brand/`. */
import { environment } from './environment.ts'
import { appid, couponStock, instance, newNumber, openid } from './shop.ts'

const { WXPAY_PRODUCT_COUPON_ID: product_coupon_id, WXPAY_STOCK_ID: stock_id } = environment
const ids = product_coupon_id && stock_id ? { product_coupon_id, stock_id } : await couponStock()
const { coupons } = instance.brand.marketing.productCoupon.users._openid_

const coupon_code = newNumber('code')
await coupons.post({
  openid,
  json: { ...ids, coupon_code, appid, send_request_no: newNumber('send') },
})
console.log(`${coupon_code}: given`)

const { data } = await coupons._coupon_code_.use.post({
  openid,
  coupon_code,
  json: {
    ...ids,
    appid,
    use_time: new Date().toISOString(),
    out_request_no: newNumber('use'),
  },
})
console.log(`${coupon_code}: ${data.coupon_state}`)
