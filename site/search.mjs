// What the site searches: tokens, ranking, and the everyday words for operations that the official documents call otherwise.
import { pathOf } from './paths.mjs'

/** Word → the operations that a developer expects first. */
export const WORDS = {
  退款: ['POST v3/refund/domestic/refunds', 'GET v3/refund/domestic/refunds/{out_refund_no}'],
  申请退款: ['POST v3/refund/domestic/refunds'],
  查询退款: ['GET v3/refund/domestic/refunds/{out_refund_no}'],
  异常退款: ['POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'],
  商家转账: [
    'POST v3/fund-app/mch-transfer/transfer-bills',
    'GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
  ],
  转账: [
    'POST v3/fund-app/mch-transfer/transfer-bills',
    'GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
  ],
  撤销转账: ['POST v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel'],
  分账: ['POST v3/profitsharing/orders', 'POST v3/profitsharing/receivers/add'],
  分账回退: ['POST v3/profitsharing/return-orders'],
  小程序下单: ['POST v3/pay/transactions/jsapi'],
  小程序支付: ['POST v3/pay/transactions/jsapi'],
  公众号支付: ['POST v3/pay/transactions/jsapi'],
  APP支付: ['POST v3/pay/transactions/app'],
  H5支付: ['POST v3/pay/transactions/h5'],
  扫码支付: ['POST v3/pay/transactions/native'],
  付款码: ['POST v3/pay/transactions/codepay', 'POST v2/pay/micropay'],
  刷卡支付: ['POST v2/pay/micropay', 'POST v3/pay/transactions/codepay'],
  合单支付: ['POST v3/combine-transactions/jsapi'],
  统一下单: ['POST v2/pay/unifiedorder', 'POST v3/pay/transactions/jsapi'],
  关闭订单: ['POST v3/pay/transactions/out-trade-no/{out_trade_no}/close'],
  撤销订单: ['POST v3/pay/transactions/out-trade-no/{out_trade_no}/reverse'],
  查询订单: [
    'GET v3/pay/transactions/out-trade-no/{out_trade_no}',
    'GET v3/pay/transactions/id/{transaction_id}',
  ],
  服务商下单: ['POST v3/pay/partner/transactions/jsapi'],
  下载平台证书: ['GET v3/certificates'],
  账单: ['GET v3/bill/tradebill', 'GET v3/bill/fundflowbill'],
  下载账单: ['GET v3/billdownload/file', 'GET v3/bill/tradebill'],
  电子回单: [
    'POST v3/fund-app/mch-transfer/elecsign/out-bill-no',
    'GET v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}',
  ],
  余额: ['GET v3/merchant/fund/balance/{account_type}'],
  提现: ['POST v3/merchant/fund/withdraw', 'POST v3/ecommerce/fund/withdraw'],
  充值: ['POST v3/recharge/bank-transfer-recharges/apply', 'POST v3/platsolution/ecommerce/recharges/apply'],
  进件: ['POST v3/applyment4sub/applyment/', 'POST v3/ecommerce/applyments/'],
  开户意愿: ['POST v3/apply4subject/applyment'],
  结算账户: ['POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement'],
  投诉: [
    'GET v3/merchant-service/complaints-v2',
    'POST v3/merchant-service/complaints-v2/{complaint_id}/response',
  ],
  红包: ['POST v2/mmpaymkttransfers/sendredpack', 'POST v3/fund-app/brand-redpacket/brand-merchant-batches'],
  支付分: ['POST v3/payscore/serviceorder', 'POST v3/payscore/serviceorder/{out_order_no}/complete'],
  先用后付: ['POST v3/payscore/servicepayondeliveryorder'],
  代金券: ['POST v3/marketing/favor/coupon-stocks', 'POST v3/marketing/favor/users/{openid}/coupons'],
  商家券: ['POST v3/marketing/busifavor/stocks', 'POST v3/marketing/busifavor/coupons/use'],
  商品券: [
    'POST v3/marketing/partner/product-coupon/product-coupons',
    'POST brand/marketing/product-coupon/product-coupons',
  ],
  人群包: ['POST brand/marketing/user-package/uploads'],
  支付有礼: ['POST v3/marketing/paygiftactivity/unique-threshold-activity'],
  会员卡: ['POST v3/marketing/membercard-open/cards'],
  图片上传: ['POST v3/merchant/media/upload', 'POST v3/marketing/favor/media/image-upload'],
  视频上传: ['POST v3/merchant/media/video_upload'],
  回调: ['POST v3/merchant-service/complaint-notifications', 'POST v3/marketing/favor/callbacks'],
  签约: [
    'POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program',
    'GET v2/papay/entrustweb',
  ],
  代扣: ['POST v3/papay/pay/transactions/apply', 'POST v2/pay/pappayapply'],
  解约: ['POST v2/papay/deletecontract'],
  医保: ['POST v3/med-ins/orders'],
  停车: ['POST v3/vehicle/parking/parkings', 'POST v3/vehicle/transactions/parking'],
  校园: ['POST v3/eduschoolpay/transactions', 'POST v3/eduschoolpay/contracts/presign'],
  发票: ['POST v3/new-tax-control-fapiao/fapiao-applications'],
  报关: ['POST v3/global/customs/orders', 'POST v2/cgi-bin/mch/customs/customdeclareorder'],
  国补: ['GET v3/gov/subsidy/qualification'],
  智慧商圈: ['POST v3/businesscircle/points/notify'],
  点金计划: ['POST v3/goldplan/merchants/changegoldplanstatus'],
  验签测试: ['POST v3/security/echo'],
  refund: ['POST v3/refund/domestic/refunds', 'GET v3/refund/domestic/refunds/{out_refund_no}'],
  'query refund': ['GET v3/refund/domestic/refunds/{out_refund_no}'],
  'abnormal refund': ['POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'],
  transfer: [
    'POST v3/fund-app/mch-transfer/transfer-bills',
    'GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
  ],
  'cancel transfer': ['POST v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel'],
  'profit sharing': ['POST v3/profitsharing/orders', 'POST v3/profitsharing/receivers/add'],
  'mini program': ['POST v3/pay/transactions/jsapi'],
  'official account': ['POST v3/pay/transactions/jsapi'],
  'app payment': ['POST v3/pay/transactions/app'],
  'web payment': ['POST v3/pay/transactions/h5'],
  native: ['POST v3/pay/transactions/native'],
  'qr code': ['POST v3/pay/transactions/native'],
  'payment code': ['POST v3/pay/transactions/codepay', 'POST v2/pay/micropay'],
  'combined payment': ['POST v3/combine-transactions/jsapi'],
  'close order': ['POST v3/pay/transactions/out-trade-no/{out_trade_no}/close'],
  'reverse order': ['POST v3/pay/transactions/out-trade-no/{out_trade_no}/reverse'],
  'query order': [
    'GET v3/pay/transactions/out-trade-no/{out_trade_no}',
    'GET v3/pay/transactions/id/{transaction_id}',
  ],
  'partner order': ['POST v3/pay/partner/transactions/jsapi'],
  certificate: ['GET v3/certificates'],
  bill: ['GET v3/bill/tradebill', 'GET v3/bill/fundflowbill'],
  'download bill': ['GET v3/billdownload/file', 'GET v3/bill/tradebill'],
  balance: ['GET v3/merchant/fund/balance/{account_type}'],
  withdraw: ['POST v3/merchant/fund/withdraw', 'POST v3/ecommerce/fund/withdraw'],
  onboarding: ['POST v3/applyment4sub/applyment/', 'POST v3/ecommerce/applyments/'],
  settlement: ['POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement'],
  complaint: [
    'GET v3/merchant-service/complaints-v2',
    'POST v3/merchant-service/complaints-v2/{complaint_id}/response',
  ],
  'red packet': [
    'POST v2/mmpaymkttransfers/sendredpack',
    'POST v3/fund-app/brand-redpacket/brand-merchant-batches',
  ],
  payscore: ['POST v3/payscore/serviceorder', 'POST v3/payscore/serviceorder/{out_order_no}/complete'],
  coupon: ['POST v3/marketing/favor/coupon-stocks', 'POST v3/marketing/favor/users/{openid}/coupons'],
  'member card': ['POST v3/marketing/membercard-open/cards'],
  'upload image': ['POST v3/merchant/media/upload', 'POST v3/marketing/favor/media/image-upload'],
  'upload video': ['POST v3/merchant/media/video_upload'],
  deduction: ['POST v3/papay/pay/transactions/apply', 'POST v2/pay/pappayapply'],
  invoice: ['POST v3/new-tax-control-fapiao/fapiao-applications'],
  customs: ['POST v3/customs/orders', 'POST v3/global/customs/orders'],
}

/** Chinese has no spaces: words as the language has them, in the browser and here. */
export const tokenize = (text) =>
  Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase())

/** Guides and the mainland's APIv3 first; what is called by few, or is being replaced, last. */
export const boostDocument = (id) => {
  const path = id.replace(/^\/zh\//, '/')
  if (path.startsWith('/guide/')) return 1.2
  if (!path.startsWith('/endpoints/')) return path.startsWith('/api/') ? 0.3 : 0.6
  if (/^\/endpoints\/v3\/(?:global|refunds|transactions|statements|settle|merchants)\b/.test(path)) return 0.4
  if (/\/partner\b|partner-|^\/endpoints\/v3\/(?:ecommerce|platsolution)\b/.test(path)) return 0.7
  return path.startsWith('/endpoints/v3/')
    ? 1
    : path.startsWith('/endpoints/brand/')
      ? 0.9
      : path.startsWith('/endpoints/v2/')
        ? 0.6
        : 0.4
}

/** MiniSearch's options: of the index, and of a search. */
export const OPTIONS = {
  options: { tokenize },
  searchOptions: {
    prefix: true,
    fuzzy: 0.1,
    combineWith: 'AND',
    boost: { title: 4, text: 1, titles: 2 },
    boostDocument,
  },
}

/** Page of an operation → the words that lead to it first, and the words that lead to it too. */
const first = new Map()
const others = new Map()
for (const [word, operations] of Object.entries(WORDS))
  for (const [place, operation] of operations.entries()) {
    const page = pathOf(operation.slice(operation.indexOf(' ') + 1))
    const words = place === 0 ? first : others
    words.set(page, [...(words.get(page) ?? []), word])
  }

/** The Markdown that is indexed of a page: of an endpoint its title, its product, its URL and the everyday words, of others everything. */
export function searchSource(path, source) {
  const [, page] = /^(?:zh\/)?(?:endpoints|notifications)\/(.+)\.md$/.exec(path) ?? []
  if (page === undefined) return source
  const title = /^# (.+)$/m.exec(source)?.[1] ?? ''
  const description = /^description: "(.*)"$/m.exec(source)?.[1] ?? ''
  const operations = Array.from(source.matchAll(/^## (.+)$/gm), ([, text]) => text)
  const text = [description, ...operations, ...(others.get(page) ?? [])].join(' ')
  return [`# ${title}\n\n${text}`, ...(first.get(page) ?? []).map((word) => `## ${word}`)].join('\n\n')
}
