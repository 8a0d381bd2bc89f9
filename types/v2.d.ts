/** `v2/` */
export interface V2 {
  /** 实名授权（APIv2） */
  appauth: import('./v2/appauth.js').Appauth
  /** 小微商户进件（APIv2） */
  applyment: import('./v2/applyment.js').Applyment
  /** 订单评价（APIv2） */
  billcommentsp: import('./v2/billcommentsp.js').Billcommentsp
  /** 清关报关（APIv2） */
  cgiBin: import('./v2/cgi-bin.js').CgiBin
  /** 押金支付·酒店押金（APIv2） */
  deposit: import('./v2/deposit.js').Deposit
  /** 刷脸支付（APIv2） */
  face: import('./v2/face.js').Face
  /** 小微商户提现（APIv2） */
  fund: import('./v2/fund.js').Fund
  /** 商户风险服务（APIv2） */
  mchrisk: import('./v2/mchrisk.js').Mchrisk
  /** 现金红包（APIv2） */
  mmpaymkttransfers: import('./v2/mmpaymkttransfers.js').Mmpaymkttransfers
  /** 付款到银行卡（APIv2） */
  mmpaysptrans: import('./v2/mmpaysptrans.js').Mmpaysptrans
  /** 委托代扣（APIv2） */
  papay: import('./v2/papay.js').Papay
  /** 基础支付（APIv2） */
  pay: import('./v2/pay.js').Pay
  /** 交易保障（APIv2） */
  payitil: import('./v2/payitil.js').Payitil
  /** 违规查询、平台证书、获取公钥（APIv2） */
  risk: import('./v2/risk.js').Risk
  /** 沙箱环境（旧，APIv2） */
  sandboxnew: import('./v2/sandboxnew.js').Sandboxnew
  /** 撤销与退款、分账、商户管理（APIv2） */
  secapi: import('./v2/secapi.js').Secapi
  /** 实名校验（APIv2） */
  secsvc: import('./v2/secsvc.js').Secsvc
  /** 授权码与短链接工具（APIv2） */
  tools: import('./v2/tools.js').Tools
  /** 乘车码代扣（APIv2） */
  transit: import('./v2/transit.js').Transit
  /** 微信车主服务（APIv2） */
  vehicle: import('./v2/vehicle.js').Vehicle
  /** 免押租借/免押速住（APIv2） */
  wxv: import('./v2/wxv.js').Wxv
  /** 沙箱环境（APIv2） */
  xdc: import('./v2/xdc.js').Xdc
}
