// The products of WeChat Pay as the official documents group them: paths, official Chinese name, English name. A path belongs to the
// longest prefix that it begins with.

const GROUPS = [
  {
    names: { zh: '基础支付', en: 'Payments' },
    products: [
      ['账单', 'Bills', 'v3/bill'],
      ['账单下载', 'Bill download', 'v3/billdownload'],
      ['合单支付', 'Combined payment', 'v3/combine-transactions'],
      ['刷脸支付', 'Face payment', 'v3/facemch'],
      ['刷脸支付设备', 'Face payment devices', 'v3/iotmanage'],
      ['微信刷掌', 'Palm payment', 'v3/palmservice'],
      ['免密支付', 'Password-free payment', 'v3/password-exempt-contract'],
      [
        '微信分付',
        'WeChat Pay instalments (Fenfu)',
        'v3/pay/acquiring-bank',
        'v3/pay/instal',
        'v3/pay/partner/transactions/exposure',
        'v3/pay/transactions/exposure',
      ],
      ['基础支付（服务商）', 'Basic payments (partner)', 'v3/pay/partner/transactions'],
      [
        '支付中签约',
        'Pay and sign in one step',
        'v3/pay/partner/transactions/app-with-contract',
        'v3/pay/transactions/app-with-contract',
      ],
      [
        '免密支付（下单并授权）',
        'Password-free payment (order and authorise)',
        'v3/pay/partner/transactions/jsapi-with-contract',
        'v3/pay/transactions/jsapi-with-contract',
      ],
      ['基础支付（直连商户）', 'Basic payments (direct merchant)', 'v3/pay/transactions'],
      ['退款', 'Refunds', 'v3/refund'],
      ['刷脸支付（APIv2）', 'Face payment (APIv2)', 'v2/face', 'v2/pay/facepay'],
      ['基础支付（APIv2）', 'Basic payments (APIv2)', 'v2/pay'],
      [
        '合单支付（APIv2）',
        'Combined payment (APIv2)',
        'v2/pay/closecombinedorder',
        'v2/pay/combinedorder',
        'v2/pay/querycombinedorder',
      ],
      ['账单（APIv2）', 'Bills (APIv2)', 'v2/pay/download'],
      ['撤销与退款（APIv2）', 'Reversal and refunds (APIv2)', 'v2/secapi/pay'],
    ],
  },
  {
    names: { zh: '资金应用', en: 'Funds' },
    products: [
      ['银行模式电子回单', 'Bank transfer receipts', 'v3/bank-batch-transfer'],
      ['银行模式批量转账', 'Batch transfer for banks', 'v3/bank-transfer'],
      ['连锁品牌分账', 'Profit sharing for brands', 'v3/brand/profitsharing'],
      ['品牌红包', 'Brand red packets', 'v3/fund-app/brand-redpacket'],
      ['商家转账', 'Merchant transfer', 'v3/fund-app/mch-transfer'],
      ['公益捐赠·电子回单', 'Charity donation: receipts', 'v3/fund-app/mch-transfer/partner/budget'],
      [
        '公益捐赠',
        'Charity donation',
        'v3/fund-app/mch-transfer/partner/charity-budget',
        'v3/fund-app/mch-transfer/partner/charity-transfer-bills',
      ],
      [
        '商家转账到QQ钱包',
        'Merchant transfer to QQ Wallet',
        'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills',
      ],
      ['商户余额与提现', 'Merchant balance and withdrawal', 'v3/merchant/fund'],
      ['来账识别', 'Incoming transfer identification', 'v3/merchantfund'],
      ['商家转账到零钱（服务商，旧版）', 'Batch transfer (partner, legacy)', 'v3/partner-transfer'],
      ['微工卡', 'Payroll card', 'v3/payroll-card'],
      ['商家转账（预约模式）', 'Merchant transfer by reservation', 'v3/platsolution/mch-transfer'],
      ['分账', 'Profit sharing', 'v3/profitsharing'],
      ['商家充值', 'Merchant top-up', 'v3/recharge'],
      ['商家转账到零钱（批量，旧版）', 'Batch transfer to balance (legacy)', 'v3/transfer'],
      ['商家转账电子回单', 'Transfer receipts', 'v3/transfer-detail'],
      ['电子回单下载', 'Receipt download', 'v3/transferdownload'],
      [
        '企业付款到零钱（APIv2）',
        'Payment to balance (APIv2)',
        'v2/mmpaymkttransfers/gettransferinfo',
        'v2/mmpaymkttransfers/promotion/transfers',
      ],
      [
        '企业微信付款与红包（APIv2）',
        'WeCom payments and red packets (APIv2)',
        'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket',
        'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket',
        'v2/mmpaymkttransfers/queryworkwxredpack',
        'v2/mmpaymkttransfers/sendworkwxredpack',
      ],
      ['付款到银行卡（APIv2）', 'Payment to bank card (APIv2)', 'v2/mmpaysptrans'],
      [
        '分账（APIv2）',
        'Profit sharing (APIv2)',
        'v2/pay/profitsharing',
        'v2/secapi/pay/multiprofitsharing',
        'v2/secapi/pay/profitsharing',
      ],
      ['付款到银行卡·获取公钥（APIv2）', 'Payment to bank card: public key (APIv2)', 'v2/risk/getpublickey'],
    ],
  },
  {
    names: { zh: '营销工具', en: 'Marketing' },
    products: [
      ['出行券切卡', 'Travel coupon card switch', 'v3/industry-coupon'],
      ['定向用户号码包', 'Targeted user packages', 'v3/marketing/bank'],
      ['银行立减', 'Bank instant discount', 'v3/marketing/bank-favor'],
      ['商家券', 'Merchant coupons', 'v3/marketing/busifavor'],
      ['代金券', 'WeChat Pay vouchers', 'v3/marketing/favor'],
      ['图片上传（营销专用）', 'Image upload for marketing', 'v3/marketing/favor/media'],
      ['品牌小店营销', 'Small store marketing', 'v3/marketing/goods-subsidy-activity'],
      ['会员卡', 'Member cards', 'v3/marketing/membercard'],
      ['商品券', 'Product coupons', 'v3/marketing/partner'],
      ['委托营销', 'Entrusted marketing', 'v3/marketing/partnerships'],
      ['支付有礼', 'Pay rewards', 'v3/marketing/paygiftactivity'],
      ['周周惠', 'Weekly discount', 'v3/marketing/weekly-discount'],
      ['提现免费券', 'Free withdrawal coupons', 'v3/marketing/withdraw-favor'],
      ['消费金', 'Multi-use allowance', 'v3/multiuse'],
      ['现金红包（APIv2）', 'Cash red packets (APIv2)', 'v2/mmpaymkttransfers'],
      [
        '代金券（APIv2）',
        'WeChat Pay vouchers (APIv2)',
        'v2/mmpaymkttransfers/query_coupon_stock',
        'v2/mmpaymkttransfers/querycouponsinfo',
        'v2/mmpaymkttransfers/send_coupon',
      ],
    ],
  },
  {
    names: { zh: '商户进件', en: 'Onboarding' },
    products: [
      ['特约商户结算账户', 'Sub-merchant settlement account', 'v3/apply4sub'],
      ['特约商户进件', 'Sub-merchant onboarding', 'v3/applyment4sub'],
      ['商户资料与超管变更', 'Merchant profile and administrator change', 'v3/mchalterapply'],
      ['结算规则管理', 'Settlement rules', 'v3/merchant-settlement'],
      ['优惠费率活动', 'Preferential rate activities', 'v3/rate-activity'],
      ['小微商户进件（APIv2）', 'Micro merchant onboarding (APIv2)', 'v2/applyment'],
      ['小微商户提现（APIv2）', 'Micro merchant withdrawal (APIv2)', 'v2/fund'],
      ['商户管理（APIv2）', 'Merchant management (APIv2)', 'v2/secapi/mch'],
    ],
  },
  {
    names: { zh: '经营能力', en: 'Operations' },
    products: [
      ['微信点餐', 'WeChat ordering', 'v3/catering'],
      ['微信先享卡', 'Discount card', 'v3/discount-card'],
      ['点金计划', 'Gold Plan', 'v3/goldplan'],
      ['支付码牌／智慧经营', 'Payment plate / smart operation', 'v3/industry-rebate'],
      ['电子小票', 'Digital shopping receipt', 'v3/marketing/shopping-receipt'],
      ['码牌音箱', 'Payment speaker', 'v3/pay-devices/open-scenario-speaker'],
      ['小票机', 'Receipt printer', 'v3/pay-devices/printers'],
      ['微信支付分', 'WeChat Pay Score', 'v3/payscore'],
      ['支付即服务', 'Pay as a service', 'v3/smartguide'],
      ['免押租借／免押速住（APIv2）', 'Deposit-free rental and stay (APIv2)', 'v2/wxv'],
    ],
  },
  {
    names: { zh: '风险合规', en: 'Risk and compliance' },
    products: [
      ['商户开户意愿确认', 'Account-opening intent confirmation', 'v3/apply4subject'],
      ['不活跃商户身份核实', 'Inactive merchant verification', 'v3/compliance'],
      ['商户管理记录', 'Merchant management records', 'v3/mch-manage'],
      ['商户尽职调查与管控', 'Due diligence and limitations', 'v3/mch-operation-manage'],
      ['商户风险管理', 'Merchant risk management', 'v3/merchant-risk-manage'],
      ['商户平台处置通知', 'Violation notifications', 'v3/merchant-risk-manage/violation-notifications'],
      ['消费者投诉', 'Consumer complaints', 'v3/merchant-service'],
      ['交易拦截记录', 'Blocked transaction records', 'v3/transaction-block'],
      ['商户风险服务（APIv2）', 'Merchant risk (APIv2)', 'v2/mchrisk'],
      ['违规查询（APIv2）', 'Violation query (APIv2)', 'v2/risk/getviolation'],
    ],
  },
  {
    names: { zh: '品牌经营', en: 'Brands' },
    products: [
      ['品牌入驻与名片', 'Brand onboarding and card', 'v3/brand'],
      ['品牌服务商授权', 'Brand partner authorisation', 'v3/brand-basic'],
      ['品牌入驻', 'Brand onboarding', 'v3/brand/applyments'],
      ['商家名片', 'Merchant card', 'v3/brand/card'],
      ['摇一摇有优惠', 'Shake activities', 'v3/brand/marketing'],
      ['商家名片会员', 'Merchant card membership', 'v3/brand/partner/card-member'],
      ['品牌门店', 'Brand stores', 'v3/brand/partner/store'],
      ['连锁品牌门店', 'Chain brand stores', 'v3/merchant-store'],
      ['商品券（品牌直连）', 'Product coupons (brand)', 'brand/marketing/product-coupon'],
      ['人群包', 'User packages', 'brand/marketing/user-package'],
    ],
  },
  {
    names: { zh: '行业方案', en: 'Industries' },
    products: [
      ['平台收付通·个人收款（异常资金）', 'Platform Pay: abnormal funds', 'v3/abnormal-fund-processing'],
      ['聚合账户银行渠道服务', 'Aggregated accounts: bank channel service', 'v3/aggracct-bc'],
      ['智慧商圈', 'Smart business district', 'v3/businesscircle'],
      ['自动还款', 'Automatic repayment', 'v3/credit-repayment'],
      ['电动自行车行业代扣', 'E-bike auto-debit', 'v3/ebike'],
      ['平台收付通', 'Platform Pay (e-commerce)', 'v3/ecommerce', 'v3/platsolution/ecommerce'],
      ['教育续费通', 'Education renewal', 'v3/edu-papay'],
      ['学生卡身份权益', 'Student card benefits', 'v3/edu-star'],
      ['校园轻松付', 'Campus easy pay', 'v3/eduschoolpay'],
      ['微信寄快递', 'WeChat express', 'v3/express'],
      ['平台收付通·跨境付款', 'Platform Pay: cross-border payout', 'v3/funds-to-oversea'],
      ['国补（国家消费品换新补贴）', 'Government trade-in subsidy', 'v3/gov/subsidy'],
      ['租用充电宝', 'Power bank rental', 'v3/hire-power-bank'],
      ['微信保单服务', 'Insurance policy service', 'v3/inspolicymgr'],
      ['爱心餐', 'Love feast donation', 'v3/lovefeast'],
      ['平台收付通·已注销商户提现', 'Platform Pay: withdrawal after closing', 'v3/mch_operate'],
      ['医保支付', 'Medical insurance payment', 'v3/med-ins'],
      ['电子发票', 'E-invoice (fapiao)', 'v3/new-tax-control-fapiao'],
      ['K12刷脸代扣', 'K-12 face payment deduction', 'v3/offlineface'],
      ['K12刷脸代扣·机构用户', 'K-12 face payment: organisations', 'v3/offlinefacemch'],
      ['委托代扣', 'Auto-debit', 'v3/papay'],
      ['停车缴费服务', 'Parking fee service', 'v3/parking'],
      ['委托代扣（服务商）', 'Auto-debit (partner)', 'v3/partner-papay'],
      [
        '平台收付通·赔付（含平台保证金）',
        'Platform Pay: compensation and deposit',
        'v3/platsolution/ecommerce/mch-transfer',
      ],
      [
        '商家转账（平台收付通·预约模式）',
        'Merchant transfer by reservation (Platform Pay)',
        'v3/platsolution/insurance/mch-transfer',
      ],
      ['刷码乘车', 'Scan and ride', 'v3/qrcode'],
      ['还款支付', 'Repayment', 'v3/repayment'],
      ['出租车电子发票', 'Taxi e-invoice', 'v3/taxi-invoice'],
      ['微信支付分停车服务', 'WeChat Pay Score parking service', 'v3/vehicle'],
      ['ETC授权扣费', 'ETC deduction', 'v3/vehicle/etc'],
      ['企业支付', 'Enterprise payment', 'v3/webizpay'],
      ['押金支付·酒店押金（APIv2）', 'Hotel deposit (APIv2)', 'v2/deposit'],
      [
        '委托代扣（APIv2）',
        'Auto-debit (APIv2)',
        'v2/papay',
        'v2/pay/contractorder',
        'v2/pay/paporderquery',
        'v2/pay/pappayapply',
        'v2/pay/partner',
      ],
      ['乘车码代扣（APIv2）', 'Transit code deduction (APIv2)', 'v2/transit'],
      ['微信车主服务（APIv2）', 'Vehicle owner service (APIv2)', 'v2/vehicle'],
    ],
  },
  {
    names: { zh: '其他能力', en: 'Other' },
    products: [
      ['银行与地区查询', 'Banks and regions', 'v3/capital'],
      ['微信支付平台证书', 'Platform certificates', 'v3/certificates'],
      ['图片／视频上传', 'Image and video upload', 'v3/merchant/media'],
      ['实名校验', 'Real-name check', 'v3/realname'],
      ['签名验签／加解密测试', 'Signature and encryption self-test', 'v3/security'],
      ['回调通知订阅', 'Webhook subscription', 'v3/webhooks'],
      ['实名授权（APIv2）', 'Real-name authorisation (APIv2)', 'v2/appauth'],
      ['订单评价（APIv2）', 'Order comments (APIv2)', 'v2/billcommentsp'],
      ['清关报关（APIv2）', 'Customs Declaration (APIv2)', 'v2/cgi-bin/mch'],
      ['交易保障（APIv2）', 'Transaction report (APIv2)', 'v2/payitil'],
      ['平台证书（APIv2）', 'Platform certificates (APIv2)', 'v2/risk/getcertficates'],
      ['沙箱环境（旧，APIv2）', 'Sandbox (old, APIv2)', 'v2/sandboxnew'],
      ['推荐关注配置（APIv2）', 'Recommended follow settings (APIv2)', 'v2/secapi/mkt'],
      ['实名校验（APIv2）', 'Real-name check (APIv2)', 'v2/secsvc'],
      ['授权码与短链接工具（APIv2）', 'Tools: auth code and short URL (APIv2)', 'v2/tools'],
      ['沙箱环境（APIv2）', 'Sandbox (APIv2)', 'v2/xdc'],
    ],
  },
  {
    names: { zh: '跨境与全球', en: 'Cross-border' },
    products: [
      ['清关报关', 'Customs Declaration', 'v3/customs'],
      ['境外支付', 'Cross-border payments', 'v3/global'],
      ['自助清关（报关）', 'Customs Declaration', 'v3/global/customs'],
      ['境外支付·消费者投诉', 'Cross-border: complaints', 'v3/global/merchant-service'],
      ['境外支付·委托代扣', 'Cross-border: Auto-Debit Payment', 'v3/global/papay'],
      ['境外支付·分账', 'Cross-border: Funds Distribution', 'v3/global/profit-sharing'],
      ['子商户进件（融合钱包，旧路径）', 'Merchant Onboarding (older path)', 'v3/merchants'],
      ['微信支付分（海外从业机构）', 'WeChat Pay Score (overseas institution)', 'v3/payscore/oversea'],
      ['境外支付·退款（旧路径）', 'Cross-border: refunds (older path)', 'v3/refunds'],
      ['境外支付·结算明细', 'Cross-border: settlement details', 'v3/settle'],
      ['境外支付·对账单', 'Cross-border: statements', 'v3/statements'],
      ['境外支付·下单（旧路径）', 'Cross-border: orders (older path)', 'v3/transactions'],
      ['清关报关（全球接入点）', 'Customs Declaration (global entry)', 'global/v3/customs'],
      ['境外支付（香港接入点）', 'Cross-border payments (Hong Kong entry)', 'hk/v3'],
      ['境外支付·汇率查询（APIv2）', 'Cross-border: exchange rate (APIv2)', 'v2/pay/queryexchagerate'],
      ['境外支付·结算查询（APIv2）', 'Cross-border: settlement (APIv2)', 'v2/pay/settlementquery'],
    ],
  },
]

/** What most people look for stands first in its group. */
const FIRST = [
  '基础支付（直连商户）',
  '基础支付（服务商）',
  '退款',
  '账单',
  '合单支付',
  '账单下载',
  '商家转账',
  '分账',
  '商家转账电子回单',
  '商户余额与提现',
  '代金券',
  '商家券',
  '商品券',
  '支付有礼',
  '特约商户进件',
  '特约商户结算账户',
  '微信支付分',
  '消费者投诉',
  '品牌入驻与名片',
  '平台收付通',
  '委托代扣',
  '电子发票',
  '医保支付',
  '微信支付平台证书',
  '图片／视频上传',
]
const rank = ([name]) => FIRST.indexOf(name) + 1 || FIRST.length + 1

/** `{ names: { zh, en }, prefixes, group, page }` */
export const products = GROUPS.flatMap(({ names: group, products: rows }) =>
  rows
    .toSorted((a, b) => rank(a) - rank(b))
    .map(([zh, en, ...prefixes]) => ({
      names: { zh, en },
      prefixes,
      group,
      page: prefixes[0].replaceAll('/', '-'),
    })),
)

const byPrefix = products
  .flatMap((product) => product.prefixes.map((prefix) => [prefix, product]))
  .sort(([a], [b]) => b.length - a.length)

/** The product of `v3/pay/transactions/native`. */
export function productOf(template) {
  const found = byPrefix.find(([prefix]) => template.startsWith(prefix))
  return found?.[1] ?? unnamed(template)
}

/** A path that no row names is a product by its first two segments. */
function unnamed(template) {
  const prefix = template.split('/').slice(0, 2).join('/')
  const product = {
    names: { zh: prefix, en: prefix },
    prefixes: [prefix],
    group: GROUPS.at(-2).names,
    page: prefix.replaceAll('/', '-'),
  }
  products.push(product)
  byPrefix.push([prefix, product])
  return product
}

export const groups = GROUPS.map(({ names }) => names)
