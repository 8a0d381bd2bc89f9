/** `v3/` */
export interface V3 {
  /** 平台收付通·个人收款（异常资金） */
  abnormalFundProcessing: import('./v3/abnormal-fund-processing.js').AbnormalFundProcessing
  /** 聚合账户银行渠道服务 */
  aggracctBc: import('./v3/aggracct-bc.js').AggracctBc
  /** 特约商户结算账户 */
  apply4sub: import('./v3/apply4sub.js').Apply4sub
  /** 商户开户意愿确认 */
  apply4subject: import('./v3/apply4subject.js').Apply4subject
  /** 特约商户进件 */
  applyment4sub: import('./v3/applyment4sub.js').Applyment4sub
  /** 银行模式电子回单 */
  bankBatchTransfer: import('./v3/bank-batch-transfer.js').BankBatchTransfer
  /** 银行模式批量转账 */
  bankTransfer: import('./v3/bank-transfer.js').BankTransfer
  /** 账单 */
  bill: import('./v3/bill.js').Bill
  /** 账单下载 */
  billdownload: import('./v3/billdownload.js').Billdownload
  /** 品牌入驻与名片 */
  brand: import('./v3/brand.js').Brand
  /** 品牌服务商授权 */
  brandBasic: import('./v3/brand-basic.js').BrandBasic
  /** 智慧商圈 */
  businesscircle: import('./v3/businesscircle.js').Businesscircle
  /** 银行与地区查询 */
  capital: import('./v3/capital.js').Capital
  /** 微信点餐 */
  catering: import('./v3/catering.js').Catering
  /** 微信支付平台证书：获取平台证书列表 */
  certificates: import('./v3/certificates.js').Certificates
  /** 合单支付 */
  combineTransactions: import('./v3/combine-transactions.js').CombineTransactions
  /** 不活跃商户身份核实 */
  compliance: import('./v3/compliance.js').Compliance
  /** 自动还款 */
  creditRepayment: import('./v3/credit-repayment.js').CreditRepayment
  /** 清关报关 */
  customs: import('./v3/customs.js').Customs
  /** 微信先享卡 */
  discountCard: import('./v3/discount-card.js').DiscountCard
  /** 电动自行车行业代扣 */
  ebike: import('./v3/ebike.js').Ebike
  /** 平台收付通 */
  ecommerce: import('./v3/ecommerce.js').Ecommerce
  /** 教育续费通 */
  eduPapay: import('./v3/edu-papay.js').EduPapay
  /** 学生卡身份权益 */
  eduStar: import('./v3/edu-star.js').EduStar
  /** 校园轻松付 */
  eduschoolpay: import('./v3/eduschoolpay.js').Eduschoolpay
  /** 微信寄快递 */
  express: import('./v3/express.js').Express
  /** 刷脸支付 */
  facemch: import('./v3/facemch.js').Facemch
  /** 品牌红包、商家转账、公益捐赠 */
  fundApp: import('./v3/fund-app.js').FundApp
  /** 平台收付通·跨境付款 */
  fundsToOversea: import('./v3/funds-to-oversea.js').FundsToOversea
  /** 境外支付 */
  global: import('./v3/global.js').Global
  /** 点金计划 */
  goldplan: import('./v3/goldplan.js').Goldplan
  /** 国补（国家消费品换新补贴） */
  gov: import('./v3/gov.js').Gov
  /** 租用充电宝 */
  hirePowerBank: import('./v3/hire-power-bank.js').HirePowerBank
  /** 出行券切卡 */
  industryCoupon: import('./v3/industry-coupon.js').IndustryCoupon
  /** 支付码牌/智慧经营 */
  industryRebate: import('./v3/industry-rebate.js').IndustryRebate
  /** 微信保单服务 */
  inspolicymgr: import('./v3/inspolicymgr.js').Inspolicymgr
  /** 刷脸支付设备 */
  iotmanage: import('./v3/iotmanage.js').Iotmanage
  /** 爱心餐 */
  lovefeast: import('./v3/lovefeast.js').Lovefeast
  /** 营销工具 */
  marketing: import('./v3/marketing.js').Marketing
  /** 商户管理记录 */
  mchManage: import('./v3/mch-manage.js').MchManage
  /** 商户尽职调查与管控 */
  mchOperationManage: import('./v3/mch-operation-manage.js').MchOperationManage
  /** 平台收付通·已注销商户提现 */
  mch_operate: import('./v3/mch_operate.js').MchOperate
  /** 商户超管变更、商户资料变更、商户简称变更 */
  mchalterapply: import('./v3/mchalterapply.js').Mchalterapply
  /** 医保支付 */
  medIns: import('./v3/med-ins.js').MedIns
  /** 商户余额与提现、图片/视频上传 */
  merchant: import('./v3/merchant.js').Merchant
  /** 商户风险管理 */
  merchantRiskManage: import('./v3/merchant-risk-manage.js').MerchantRiskManage
  /** 消费者投诉 */
  merchantService: import('./v3/merchant-service.js').MerchantService
  /** 结算规则管理 */
  merchantSettlement: import('./v3/merchant-settlement.js').MerchantSettlement
  /** 连锁品牌门店 */
  merchantStore: import('./v3/merchant-store.js').MerchantStore
  /** 来账识别 */
  merchantfund: import('./v3/merchantfund.js').Merchantfund
  /** 子商户进件（融合钱包，旧路径）：子商户进件（融合钱包）、修改子商户（融合钱包） */
  merchants: import('./v3/merchants.js').Merchants
  /** 消费金 */
  multiuse: import('./v3/multiuse.js').Multiuse
  /** 电子发票 */
  newTaxControlFapiao: import('./v3/new-tax-control-fapiao.js').NewTaxControlFapiao
  /** K12刷脸代扣 */
  offlineface: import('./v3/offlineface.js').Offlineface
  /** K12刷脸代扣·机构用户 */
  offlinefacemch: import('./v3/offlinefacemch.js').Offlinefacemch
  /** 微信刷掌 */
  palmservice: import('./v3/palmservice.js').Palmservice
  /** 委托代扣 */
  papay: import('./v3/papay.js').Papay
  /** 停车缴费服务 */
  parking: import('./v3/parking.js').Parking
  /** 委托代扣（服务商） */
  partnerPapay: import('./v3/partner-papay.js').PartnerPapay
  /** 商家转账到零钱（服务商，旧版） */
  partnerTransfer: import('./v3/partner-transfer.js').PartnerTransfer
  /** 免密支付 */
  passwordExemptContract: import('./v3/password-exempt-contract.js').PasswordExemptContract
  /** 基础支付 */
  pay: import('./v3/pay.js').Pay
  /** 码牌音箱、小票机 */
  payDevices: import('./v3/pay-devices.js').PayDevices
  /** 微工卡 */
  payrollCard: import('./v3/payroll-card.js').PayrollCard
  /** 微信支付分 */
  payscore: import('./v3/payscore.js').Payscore
  /** 平台收付通、商家转账（预约模式） */
  platsolution: import('./v3/platsolution.js').Platsolution
  /** 分账 */
  profitsharing: import('./v3/profitsharing.js').Profitsharing
  /** 刷码乘车 */
  qrcode: import('./v3/qrcode.js').Qrcode
  /** 优惠费率活动 */
  rateActivity: import('./v3/rate-activity.js').RateActivity
  /** 实名校验 */
  realname: import('./v3/realname.js').Realname
  /** 商家充值 */
  recharge: import('./v3/recharge.js').Recharge
  /** 退款 */
  refund: import('./v3/refund.js').Refund
  /** 境外支付·退款（旧路径）：申请退款、查询所有退款 */
  refunds: import('./v3/refunds.js').Refunds
  /** 还款支付 */
  repayment: import('./v3/repayment.js').Repayment
  /** 签名验签/加解密测试 */
  security: import('./v3/security.js').Security
  /** 境外支付·结算明细 */
  settle: import('./v3/settle.js').Settle
  /** 支付即服务 */
  smartguide: import('./v3/smartguide.js').Smartguide
  /** 境外支付·对账单：下载对账单 */
  statements: import('./v3/statements.js').Statements
  /** 出租车电子发票 */
  taxiInvoice: import('./v3/taxi-invoice.js').TaxiInvoice
  /** 交易拦截记录 */
  transactionBlock: import('./v3/transaction-block.js').TransactionBlock
  /** 境外支付·下单（旧路径） */
  transactions: import('./v3/transactions.js').Transactions
  /** 商家转账到零钱（批量，旧版） */
  transfer: import('./v3/transfer.js').Transfer
  /** 商家转账电子回单 */
  transferDetail: import('./v3/transfer-detail.js').TransferDetail
  /** 电子回单下载 */
  transferdownload: import('./v3/transferdownload.js').Transferdownload
  /** 微信支付分停车服务 */
  vehicle: import('./v3/vehicle.js').Vehicle
  /** 回调通知订阅：接收通知 */
  webhooks: import('./v3/webhooks.js').Webhooks
  /** 企业支付 */
  webizpay: import('./v3/webizpay.js').Webizpay
}
