// Which notification tells the result of an operation.
const EVENTS = [
  [
    /^post v3\/(?:pay\/(?:partner\/)?transactions\/(?:jsapi|app|h5|native|codepay)|combine-transactions\/\w+)$/,
    'TRANSACTION.SUCCESS',
  ],
  [/^post v3\/(?:refund\/domestic|ecommerce)\/refunds/, 'REFUND.SUCCESS'],
  [/^post v3\/fund-app\/mch-transfer\/(?:partner\/)?transfer-bills$/, 'MCHTRANSFER.BILL.FINISHED'],
  [/^post v3\/transfer\/batches$/, 'MCHTRANSFER.BATCH.FINISHED'],
  [/^post v3\/(?:brand\/)?profitsharing\/orders$/, 'PROFITSHARING.SUCCESS'],
  [/^post v3\/payscore\/serviceorder$/, 'PAYSCORE.USER_CONFIRM'],
  [/^post v3\/payscore\/serviceorder\/\{out_order_no\}\/complete$/, 'PAYSCORE.USER_PAID'],
  [/^post v3\/payscore\/permissions$/, 'PAYSCORE.USER_OPEN_SERVICE'],
  [/^post v3\/marketing\/favor\/users\/\{openid\}\/coupons$/, 'COUPON.USE'],
  [/^post v3\/marketing\/busifavor\/stocks$/, 'COUPON.SEND'],
  [/^post v3\/new-tax-control-fapiao\/fapiao-applications$/, 'FAPIAO.ISSUED'],
  [/^post v3\/med-ins\/orders$/, 'MEDICAL_INSURANCE.SUCCESS'],
  [/^post v3\/vehicle\/transactions\/parking$/, 'TRANSACTION.SUCCESS'],
  [/^post v3\/merchant-service\/complaint-notifications$/, 'COMPLAINT.CREATE'],
]

export const eventOf = (template, verb) =>
  EVENTS.find(([pattern]) => pattern.test(`${verb} ${template}`))?.[1]
