/** Every URI template, for brackets. Written by tools/templates.mjs from the other files here: change those. */
import type { Endpoints } from './endpoint.js'

/**
 * TypeScript lets brackets reach what is private: an editor offers these names inside `['`, and after a dot only where a path begins.
 * @see https://www.typescriptlang.org/docs/handbook/2/classes.html#caveats
 */
export declare abstract class Bracketed {
  /** 创建会员卡模板、查询会员卡模板列表 */
  private readonly 'brand/card-member/cards': Endpoints['brand/card-member/cards']
  /** 查询会员卡模板信息、修改会员卡模板信息 */
  private readonly 'brand/card-member/cards/{card_id}': Endpoints['brand/card-member/cards/{card_id}']
  /** 失效会员卡模板 */
  private readonly 'brand/card-member/cards/{card_id}/invalidate': Endpoints['brand/card-member/cards/{card_id}/invalidate']
  /** 图片上传 */
  private readonly 'brand/card-member/media/image-upload': Endpoints['brand/card-member/media/image-upload']
  /** 创建预授权token */
  private readonly 'brand/card-member/pre-auth-tokens': Endpoints['brand/card-member/pre-auth-tokens']
  /** 查询用户在品牌下所有会员卡 */
  private readonly 'brand/card-member/user-cards': Endpoints['brand/card-member/user-cards']
  /** 根据OPENID导入用户会员卡 */
  private readonly 'brand/card-member/user-cards/import-by-openid': Endpoints['brand/card-member/user-cards/import-by-openid']
  /** 查询用户会员卡信息、修改用户会员卡信息 */
  private readonly 'brand/card-member/user-cards/{user_card_code}': Endpoints['brand/card-member/user-cards/{user_card_code}']
  /** 同步会员开通结果 */
  private readonly 'brand/card-member/user-cards/{user_card_code}/confirm': Endpoints['brand/card-member/user-cards/{user_card_code}/confirm']
  /** 失效用户会员卡 */
  private readonly 'brand/card-member/user-cards/{user_card_code}/invalidate': Endpoints['brand/card-member/user-cards/{user_card_code}/invalidate']
  /** 创建用户动态信息 */
  private readonly 'brand/card-member/user-feeds': Endpoints['brand/card-member/user-feeds']
  /** 同步积分兑券结果 */
  private readonly 'brand/card-member/user-points/exchange-coupon/confirm': Endpoints['brand/card-member/user-points/exchange-coupon/confirm']
  /** 同步积分余额 */
  private readonly 'brand/card-member/user-points/sync': Endpoints['brand/card-member/user-points/sync']
  /** 创建投放计划、分页查询投放计划列表 */
  private readonly 'brand/marketing/delivery-plan/delivery-plans': Endpoints['brand/marketing/delivery-plan/delivery-plans']
  /** 更新投放计划 */
  private readonly 'brand/marketing/delivery-plan/delivery-plans/{plan_id}': Endpoints['brand/marketing/delivery-plan/delivery-plans/{plan_id}']
  /** 设置投放计划回调地址 */
  private readonly 'brand/marketing/delivery-plan/notify-url': Endpoints['brand/marketing/delivery-plan/notify-url']
  /** 上传图片（文件域meta、file，摘要SHA-256） */
  private readonly 'brand/marketing/product-coupon/media/upload-image': Endpoints['brand/marketing/product-coupon/media/upload-image']
  /** 设置商品券事件通知地址、获取商品券事件通知地址 */
  private readonly 'brand/marketing/product-coupon/notify-configs': Endpoints['brand/marketing/product-coupon/notify-configs']
  /** 创建商品券 */
  private readonly 'brand/marketing/product-coupon/product-coupons': Endpoints['brand/marketing/product-coupon/product-coupons']
  /** 查询商品券、修改商品券 */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}']
  /** 失效商品券 */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate']
  /** 添加商品券批次组 */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles']
  /** 修改商品券批次组 */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}']
  /** 批次组批量关联门店 */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores']
  /** 批次组批量取消关联门店 */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores']
  /** 修改商品券批次组发放预算 */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget']
  /** 添加商品券批次、查询商品券批次列表 */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks']
  /** 查询商品券批次详情、修改商品券批次 */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}']
  /** 批次关联门店 */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores']
  /** 查询批次关联门店列表 */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores']
  /** 失效商品券批次 */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate']
  /** 批次取消关联门店 */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores']
  /** 修改商品券批次发放预算 */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget']
  /** 预上传券Code */
  private readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': Endpoints['brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes']
  /** 向用户发放商品券、指定券状态查询用户商品券列表 */
  private readonly 'brand/marketing/product-coupon/users/{openid}/coupons': Endpoints['brand/marketing/product-coupon/users/{openid}/coupons']
  /** 查询用户商品券详情 */
  private readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}': Endpoints['brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}']
  /** 确认发放用户商品券 */
  private readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': Endpoints['brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm']
  /** 失效用户商品券 */
  private readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': Endpoints['brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate']
  /** 退券 */
  private readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return': Endpoints['brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return']
  /** 核销用户商品券 */
  private readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use': Endpoints['brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use']
  /** 向用户预发放商品券（小程序发券组件） */
  private readonly 'brand/marketing/product-coupon/users/{openid}/pre-send-coupon': Endpoints['brand/marketing/product-coupon/users/{openid}/pre-send-coupon']
  /** 初始化上传 */
  private readonly 'brand/marketing/user-package/uploads': Endpoints['brand/marketing/user-package/uploads']
  /** 文件分块合并 */
  private readonly 'brand/marketing/user-package/uploads/{upload_id}': Endpoints['brand/marketing/user-package/uploads/{upload_id}']
  /** 上传文件分块，最大20MiB */
  private readonly 'brand/marketing/user-package/uploads/{upload_id}/{part_number}': Endpoints['brand/marketing/user-package/uploads/{upload_id}/{part_number}']
  /** 扩充人群包 */
  private readonly 'brand/marketing/user-package/user-packages/{user_package_id}/expand': Endpoints['brand/marketing/user-package/user-packages/{user_package_id}/expand']
  /** 创建品牌门店、查询品牌门店列表 */
  private readonly 'brand/store/brandstores': Endpoints['brand/store/brandstores']
  /** 查询品牌门店、修改品牌门店、删除品牌门店 */
  private readonly 'brand/store/brandstores/{store_id}': Endpoints['brand/store/brandstores/{store_id}']
  /** 添加门店收款商户号 */
  private readonly 'brand/store/brandstores/{store_id}/bindrecipient': Endpoints['brand/store/brandstores/{store_id}/bindrecipient']
  /** 暂停营业 */
  private readonly 'brand/store/brandstores/{store_id}/close': Endpoints['brand/store/brandstores/{store_id}/close']
  /** 恢复营业 */
  private readonly 'brand/store/brandstores/{store_id}/resume': Endpoints['brand/store/brandstores/{store_id}/resume']
  /** 解除门店收款商户号 */
  private readonly 'brand/store/brandstores/{store_id}/unbindrecipient': Endpoints['brand/store/brandstores/{store_id}/unbindrecipient']
  /** 报关、报关查询、报关信息修改 */
  private readonly 'global/v3/customs/orders': Endpoints['global/v3/customs/orders']
  /** 报关重推 */
  private readonly 'global/v3/customs/redeclare': Endpoints['global/v3/customs/redeclare']
  /** 身份信息校验 */
  private readonly 'global/v3/customs/verify-certificate': Endpoints['global/v3/customs/verify-certificate']
  /** 获取平台证书列表 */
  private readonly 'hk/v3/certificates': Endpoints['hk/v3/certificates']
  /** 子商户进件（融合钱包）、修改子商户（融合钱包） */
  private readonly 'hk/v3/merchants': Endpoints['hk/v3/merchants']
  /** 查询子商户（融合钱包） */
  private readonly 'hk/v3/merchants/{sub_mchid}': Endpoints['hk/v3/merchants/{sub_mchid}']
  /** 申请退款、查询所有退款 */
  private readonly 'hk/v3/refunds': Endpoints['hk/v3/refunds']
  /** 查询单笔退款(微信支付退款订单号) */
  private readonly 'hk/v3/refunds/id/{refund_id}': Endpoints['hk/v3/refunds/id/{refund_id}']
  /** 查询单笔退款(商户退款订单号) */
  private readonly 'hk/v3/refunds/out-refund-no/{out_refund_no}': Endpoints['hk/v3/refunds/out-refund-no/{out_refund_no}']
  /** 查询结算资金明细 */
  private readonly 'hk/v3/settle/settlements': Endpoints['hk/v3/settle/settlements']
  /** 下载对账单（CSV文件） */
  private readonly 'hk/v3/statements': Endpoints['hk/v3/statements']
  /** APP支付下单 */
  private readonly 'hk/v3/transactions/app': Endpoints['hk/v3/transactions/app']
  /** 查询订单(微信支付订单号) */
  private readonly 'hk/v3/transactions/id/{transaction_id}': Endpoints['hk/v3/transactions/id/{transaction_id}']
  /** 关闭订单(微信支付订单号) */
  private readonly 'hk/v3/transactions/id/{transaction_id}/close': Endpoints['hk/v3/transactions/id/{transaction_id}/close']
  /** 撤销订单(微信支付订单号) */
  private readonly 'hk/v3/transactions/id/{transaction_id}/reverse': Endpoints['hk/v3/transactions/id/{transaction_id}/reverse']
  /** 小程序/公众号支付下单 */
  private readonly 'hk/v3/transactions/jsapi': Endpoints['hk/v3/transactions/jsapi']
  /** 提交付款码支付 */
  private readonly 'hk/v3/transactions/micropay': Endpoints['hk/v3/transactions/micropay']
  /** H5支付下单 */
  private readonly 'hk/v3/transactions/mweb': Endpoints['hk/v3/transactions/mweb']
  /** 扫码支付下单 */
  private readonly 'hk/v3/transactions/native': Endpoints['hk/v3/transactions/native']
  /** 查询订单(商户订单号) */
  private readonly 'hk/v3/transactions/out-trade-no/{out_trade_no}': Endpoints['hk/v3/transactions/out-trade-no/{out_trade_no}']
  /** 关闭订单(商户订单号) */
  private readonly 'hk/v3/transactions/out-trade-no/{out_trade_no}/close': Endpoints['hk/v3/transactions/out-trade-no/{out_trade_no}/close']
  /** 撤销订单(商户订单号) */
  private readonly 'hk/v3/transactions/out-trade-no/{out_trade_no}/reverse': Endpoints['hk/v3/transactions/out-trade-no/{out_trade_no}/reverse']
  /** 授权获取code */
  private readonly 'v2/appauth/authindex': Endpoints['v2/appauth/authindex']
  /** 获取授权access_token */
  private readonly 'v2/appauth/getaccesstoken': Endpoints['v2/appauth/getaccesstoken']
  /** 查询申请状态 */
  private readonly 'v2/applyment/micro/getstate': Endpoints['v2/applyment/micro/getstate']
  /** 查询升级申请单状态 */
  private readonly 'v2/applyment/micro/getupgradestate': Endpoints['v2/applyment/micro/getupgradestate']
  /** 修改结算银行卡 */
  private readonly 'v2/applyment/micro/modifyarchives': Endpoints['v2/applyment/micro/modifyarchives']
  /** 修改联系信息 */
  private readonly 'v2/applyment/micro/modifycontactinfo': Endpoints['v2/applyment/micro/modifycontactinfo']
  /** 签约报备 */
  private readonly 'v2/applyment/micro/signcontract': Endpoints['v2/applyment/micro/signcontract']
  /** 申请入驻 */
  private readonly 'v2/applyment/micro/submit': Endpoints['v2/applyment/micro/submit']
  /** 提交升级申请单 */
  private readonly 'v2/applyment/micro/submitupgrade': Endpoints['v2/applyment/micro/submitupgrade']
  /** 拉取订单评价数据（CSV文本） */
  private readonly 'v2/billcommentsp/batchquerycomment': Endpoints['v2/billcommentsp/batchquerycomment']
  /** 订单附加信息提交接口 */
  private readonly 'v2/cgi-bin/mch/customs/customdeclareorder': Endpoints['v2/cgi-bin/mch/customs/customdeclareorder']
  /** 订单附加信息查询接口 */
  private readonly 'v2/cgi-bin/mch/customs/customdeclarequery': Endpoints['v2/cgi-bin/mch/customs/customdeclarequery']
  /** 订单附加信息重推接口 */
  private readonly 'v2/cgi-bin/mch/newcustoms/customdeclareredeclare': Endpoints['v2/cgi-bin/mch/newcustoms/customdeclareredeclare']
  /** 消费押金 */
  private readonly 'v2/deposit/consume': Endpoints['v2/deposit/consume']
  /** 支付押金（人脸支付） */
  private readonly 'v2/deposit/facepay': Endpoints['v2/deposit/facepay']
  /** 支付押金（付款码支付） */
  private readonly 'v2/deposit/micropay': Endpoints['v2/deposit/micropay']
  /** 查询订单 */
  private readonly 'v2/deposit/orderquery': Endpoints['v2/deposit/orderquery']
  /** 申请退款（押金） */
  private readonly 'v2/deposit/refund': Endpoints['v2/deposit/refund']
  /** 查询退款（押金） */
  private readonly 'v2/deposit/refundquery': Endpoints['v2/deposit/refundquery']
  /** 撤销订单 */
  private readonly 'v2/deposit/reverse': Endpoints['v2/deposit/reverse']
  /** 支付押金（JSAPI/APP支付） */
  private readonly 'v2/deposit/unifiedorder': Endpoints['v2/deposit/unifiedorder']
  /** 人脸识别SDK-获取调用凭证 */
  private readonly 'v2/face/get_wxpayface_authinfo': Endpoints['v2/face/get_wxpayface_authinfo']
  /** 查询提现状态 */
  private readonly 'v2/fund/queryautowithdrawbydate': Endpoints['v2/fund/queryautowithdrawbydate']
  /** 重新发起提现 */
  private readonly 'v2/fund/reautowithdrawbydate': Endpoints['v2/fund/reautowithdrawbydate']
  /** 间联模式查询商户审核状态开放接口 */
  private readonly 'v2/mchrisk/bankquerymchauditinfo': Endpoints['v2/mchrisk/bankquerymchauditinfo']
  /** 渠道商查询商户审核信息 */
  private readonly 'v2/mchrisk/channelquerymchauditinfo': Endpoints['v2/mchrisk/channelquerymchauditinfo']
  /** 事前-风险商户核查接口 */
  private readonly 'v2/mchrisk/querymchrisk': Endpoints['v2/mchrisk/querymchrisk']
  /** 设置风险通知回调链接 */
  private readonly 'v2/mchrisk/setmchriskcallback': Endpoints['v2/mchrisk/setmchriskcallback']
  /** 事后-风险商户处理结果同步接口 */
  private readonly 'v2/mchrisk/syncmchriskresult': Endpoints['v2/mchrisk/syncmchriskresult']
  /** 查询红包记录 */
  private readonly 'v2/mmpaymkttransfers/gethbinfo': Endpoints['v2/mmpaymkttransfers/gethbinfo']
  /** 查询企业向微信用户个人付款 */
  private readonly 'v2/mmpaymkttransfers/gettransferinfo': Endpoints['v2/mmpaymkttransfers/gettransferinfo']
  /** 向员工付款 */
  private readonly 'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': Endpoints['v2/mmpaymkttransfers/promotion/paywwsptrans2pocket']
  /** 查询付款记录 */
  private readonly 'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': Endpoints['v2/mmpaymkttransfers/promotion/querywwsptrans2pocket']
  /** 向微信用户个人付款 */
  private readonly 'v2/mmpaymkttransfers/promotion/transfers': Endpoints['v2/mmpaymkttransfers/promotion/transfers']
  /** 查询代金券批次 */
  private readonly 'v2/mmpaymkttransfers/query_coupon_stock': Endpoints['v2/mmpaymkttransfers/query_coupon_stock']
  /** 查询代金券信息 */
  private readonly 'v2/mmpaymkttransfers/querycouponsinfo': Endpoints['v2/mmpaymkttransfers/querycouponsinfo']
  /** 查询红包记录 */
  private readonly 'v2/mmpaymkttransfers/queryworkwxredpack': Endpoints['v2/mmpaymkttransfers/queryworkwxredpack']
  /** 发放代金券 */
  private readonly 'v2/mmpaymkttransfers/send_coupon': Endpoints['v2/mmpaymkttransfers/send_coupon']
  /** 发放裂变红包 */
  private readonly 'v2/mmpaymkttransfers/sendgroupredpack': Endpoints['v2/mmpaymkttransfers/sendgroupredpack']
  /** 发放小程序红包接口 */
  private readonly 'v2/mmpaymkttransfers/sendminiprogramhb': Endpoints['v2/mmpaymkttransfers/sendminiprogramhb']
  /** 发放普通红包 */
  private readonly 'v2/mmpaymkttransfers/sendredpack': Endpoints['v2/mmpaymkttransfers/sendredpack']
  /** 发放企业红包 */
  private readonly 'v2/mmpaymkttransfers/sendworkwxredpack': Endpoints['v2/mmpaymkttransfers/sendworkwxredpack']
  /** 企业付款到银行卡 */
  private readonly 'v2/mmpaysptrans/pay_bank': Endpoints['v2/mmpaysptrans/pay_bank']
  /** 查询企业付款银行卡 */
  private readonly 'v2/mmpaysptrans/query_bank': Endpoints['v2/mmpaysptrans/query_bank']
  /** 申请解约 */
  private readonly 'v2/papay/deletecontract': Endpoints['v2/papay/deletecontract']
  /** 公众号纯签约 */
  private readonly 'v2/papay/entrustweb': Endpoints['v2/papay/entrustweb']
  /** H5纯签约 */
  private readonly 'v2/papay/h5entrustweb': Endpoints['v2/papay/h5entrustweb']
  /** 申请解约 */
  private readonly 'v2/papay/partner/deletecontract': Endpoints['v2/papay/partner/deletecontract']
  /** 公众号纯签约 */
  private readonly 'v2/papay/partner/entrustweb': Endpoints['v2/papay/partner/entrustweb']
  /** H5纯签约 */
  private readonly 'v2/papay/partner/h5entrustweb': Endpoints['v2/papay/partner/h5entrustweb']
  /** APP纯签约 */
  private readonly 'v2/papay/partner/preentrustweb': Endpoints['v2/papay/partner/preentrustweb']
  /** 查询签约关系 */
  private readonly 'v2/papay/partner/querycontract': Endpoints['v2/papay/partner/querycontract']
  /** APP纯签约 */
  private readonly 'v2/papay/preentrustweb': Endpoints['v2/papay/preentrustweb']
  /** 查询签约关系 */
  private readonly 'v2/papay/querycontract': Endpoints['v2/papay/querycontract']
  /** 合单关单 */
  private readonly 'v2/pay/closecombinedorder': Endpoints['v2/pay/closecombinedorder']
  /** 关闭订单 */
  private readonly 'v2/pay/closeorder': Endpoints['v2/pay/closeorder']
  /** 合单下单 */
  private readonly 'v2/pay/combinedorder': Endpoints['v2/pay/combinedorder']
  /** 支付中签约 */
  private readonly 'v2/pay/contractorder': Endpoints['v2/pay/contractorder']
  /** 下载对账单（CSV文本；tar_type为GZIP时返回gzip文件的Buffer） */
  private readonly 'v2/pay/downloadbill': Endpoints['v2/pay/downloadbill']
  /** 下载资金账单（CSV文本；tar_type为GZIP时返回gzip文件的Buffer） */
  private readonly 'v2/pay/downloadfundflow': Endpoints['v2/pay/downloadfundflow']
  /** 提交刷脸支付 */
  private readonly 'v2/pay/facepay': Endpoints['v2/pay/facepay']
  /** 查询订单 */
  private readonly 'v2/pay/facepayquery': Endpoints['v2/pay/facepayquery']
  /** 提交付款码支付 */
  private readonly 'v2/pay/micropay': Endpoints['v2/pay/micropay']
  /** 查询订单 */
  private readonly 'v2/pay/orderquery': Endpoints['v2/pay/orderquery']
  /** 查询订单 */
  private readonly 'v2/pay/paporderquery': Endpoints['v2/pay/paporderquery']
  /** 申请扣款 */
  private readonly 'v2/pay/pappayapply': Endpoints['v2/pay/pappayapply']
  /** 查询订单 */
  private readonly 'v2/pay/partner/paporderquery': Endpoints['v2/pay/partner/paporderquery']
  /** 申请扣款 */
  private readonly 'v2/pay/partner/pappayapply': Endpoints['v2/pay/partner/pappayapply']
  /** 添加分账接收方 */
  private readonly 'v2/pay/profitsharingaddreceiver': Endpoints['v2/pay/profitsharingaddreceiver']
  /** 查询最大分账比例 */
  private readonly 'v2/pay/profitsharingmerchantratioquery': Endpoints['v2/pay/profitsharingmerchantratioquery']
  /** 查询订单待分账金额 */
  private readonly 'v2/pay/profitsharingorderamountquery': Endpoints['v2/pay/profitsharingorderamountquery']
  /** 查询分账结果 */
  private readonly 'v2/pay/profitsharingquery': Endpoints['v2/pay/profitsharingquery']
  /** 删除分账接收方 */
  private readonly 'v2/pay/profitsharingremovereceiver': Endpoints['v2/pay/profitsharingremovereceiver']
  /** 回退结果查询 */
  private readonly 'v2/pay/profitsharingreturnquery': Endpoints['v2/pay/profitsharingreturnquery']
  /** 合单查单 */
  private readonly 'v2/pay/querycombinedorder': Endpoints['v2/pay/querycombinedorder']
  /** 汇率查询 */
  private readonly 'v2/pay/queryexchagerate': Endpoints['v2/pay/queryexchagerate']
  /** 查询退款 */
  private readonly 'v2/pay/refundquery': Endpoints['v2/pay/refundquery']
  /** 查询退款（支持单品） */
  private readonly 'v2/pay/refundqueryv2': Endpoints['v2/pay/refundqueryv2']
  /** 查询结算资金 */
  private readonly 'v2/pay/settlementquery': Endpoints['v2/pay/settlementquery']
  /** 统一下单 */
  private readonly 'v2/pay/unifiedorder': Endpoints['v2/pay/unifiedorder']
  /** 交易保障 */
  private readonly 'v2/payitil/report': Endpoints['v2/payitil/report']
  /** 获取平台证书 */
  private readonly 'v2/risk/getcertficates': Endpoints['v2/risk/getcertficates']
  /** 获取RSA加密公钥 */
  private readonly 'v2/risk/getpublickey': Endpoints['v2/risk/getpublickey']
  /** 银行特约商户违规信息查询 */
  private readonly 'v2/risk/getviolation': Endpoints['v2/risk/getviolation']
  /** 下载对账单（CSV文本；tar_type为GZIP时返回gzip文件的Buffer） */
  private readonly 'v2/sandboxnew/pay/downloadbill': Endpoints['v2/sandboxnew/pay/downloadbill']
  /** 获取验签密钥 */
  private readonly 'v2/sandboxnew/pay/getsignkey': Endpoints['v2/sandboxnew/pay/getsignkey']
  /** 提交付款码支付 */
  private readonly 'v2/sandboxnew/pay/micropay': Endpoints['v2/sandboxnew/pay/micropay']
  /** 查询订单 */
  private readonly 'v2/sandboxnew/pay/orderquery': Endpoints['v2/sandboxnew/pay/orderquery']
  /** 申请退款 */
  private readonly 'v2/sandboxnew/pay/refund': Endpoints['v2/sandboxnew/pay/refund']
  /** 查询退款 */
  private readonly 'v2/sandboxnew/pay/refundquery': Endpoints['v2/sandboxnew/pay/refundquery']
  /** 统一下单 */
  private readonly 'v2/sandboxnew/pay/unifiedorder': Endpoints['v2/sandboxnew/pay/unifiedorder']
  /** 进件子商户 */
  private readonly 'v2/secapi/mch/addInstitutionsub': Endpoints['v2/secapi/mch/addInstitutionsub']
  /** 新增子商户开发配置 */
  private readonly 'v2/secapi/mch/addsubdevconfig': Endpoints['v2/secapi/mch/addsubdevconfig']
  /** 银行服务商特约子商户指定渠道号 */
  private readonly 'v2/secapi/mch/channelsetting': Endpoints['v2/secapi/mch/channelsetting']
  /** 修改子商户 */
  private readonly 'v2/secapi/mch/modifyInstitutionsub': Endpoints['v2/secapi/mch/modifyInstitutionsub']
  /** 银行特约商户信息修改 */
  private readonly 'v2/secapi/mch/modifymchinfo': Endpoints['v2/secapi/mch/modifymchinfo']
  /** 查询子商户 */
  private readonly 'v2/secapi/mch/queryInstitutionsub': Endpoints['v2/secapi/mch/queryInstitutionsub']
  /** 配置查询 */
  private readonly 'v2/secapi/mch/querysubdevconfig': Endpoints['v2/secapi/mch/querysubdevconfig']
  /** 特约商户录入与查询 */
  private readonly 'v2/secapi/mch/submchmanage': Endpoints['v2/secapi/mch/submchmanage']
  /** 图片上传（文件域media，摘要MD5；其他域mch_id、media_hash、sign、sign_type） */
  private readonly 'v2/secapi/mch/uploadmedia': Endpoints['v2/secapi/mch/uploadmedia']
  /** 服务商特约商户关注功能配置 */
  private readonly 'v2/secapi/mkt/addrecommendconf': Endpoints['v2/secapi/mkt/addrecommendconf']
  /** 撤销订单 */
  private readonly 'v2/secapi/pay/facepayreverse': Endpoints['v2/secapi/pay/facepayreverse']
  /** 请求多次分账 */
  private readonly 'v2/secapi/pay/multiprofitsharing': Endpoints['v2/secapi/pay/multiprofitsharing']
  /** 请求单次分账 */
  private readonly 'v2/secapi/pay/profitsharing': Endpoints['v2/secapi/pay/profitsharing']
  /** 完结分账 */
  private readonly 'v2/secapi/pay/profitsharingfinish': Endpoints['v2/secapi/pay/profitsharingfinish']
  /** 分账回退 */
  private readonly 'v2/secapi/pay/profitsharingreturn': Endpoints['v2/secapi/pay/profitsharingreturn']
  /** 申请退款 */
  private readonly 'v2/secapi/pay/refund': Endpoints['v2/secapi/pay/refund']
  /** 申请退款（支持单品） */
  private readonly 'v2/secapi/pay/refundv2': Endpoints['v2/secapi/pay/refundv2']
  /** 撤销订单 */
  private readonly 'v2/secapi/pay/reverse': Endpoints['v2/secapi/pay/reverse']
  /** 微信支付实名授权 */
  private readonly 'v2/secsvc/getrealnameinfo': Endpoints['v2/secsvc/getrealnameinfo']
  /** 微信支付实名验证 */
  private readonly 'v2/secsvc/realnameauth': Endpoints['v2/secsvc/realnameauth']
  /** 授权码查询openid */
  private readonly 'v2/tools/authcodetoopenid': Endpoints['v2/tools/authcodetoopenid']
  /** 转换短链接 */
  private readonly 'v2/tools/shorturl': Endpoints['v2/tools/shorturl']
  /** 申请扣款 */
  private readonly 'v2/transit/partnerpay/payapply': Endpoints['v2/transit/partnerpay/payapply']
  /** 查询订单 */
  private readonly 'v2/transit/partnerpay/queryorder': Endpoints['v2/transit/partnerpay/queryorder']
  /** 查询用户状态接口 */
  private readonly 'v2/transit/partnerpay/querystate': Endpoints['v2/transit/partnerpay/querystate']
  /** 申请扣款 */
  private readonly 'v2/transit/pay/payapply': Endpoints['v2/transit/pay/payapply']
  /** 查询用户状态接口 */
  private readonly 'v2/transit/pay/querystate': Endpoints['v2/transit/pay/querystate']
  /** 查询订单 */
  private readonly 'v2/transit/queryorder': Endpoints['v2/transit/queryorder']
  /** 用户入场通知api */
  private readonly 'v2/vehicle/partnerpay/notification': Endpoints['v2/vehicle/partnerpay/notification']
  /** 申请扣款 */
  private readonly 'v2/vehicle/partnerpay/payapply': Endpoints['v2/vehicle/partnerpay/payapply']
  /** 用户状态查询 */
  private readonly 'v2/vehicle/partnerpay/querystate': Endpoints['v2/vehicle/partnerpay/querystate']
  /** 用户入场通知api */
  private readonly 'v2/vehicle/pay/notification': Endpoints['v2/vehicle/pay/notification']
  /** 申请扣款 */
  private readonly 'v2/vehicle/pay/payapply': Endpoints['v2/vehicle/pay/payapply']
  /** 用户状态查询 */
  private readonly 'v2/vehicle/pay/querystate': Endpoints['v2/vehicle/pay/querystate']
  /** 撤销租借订单 */
  private readonly 'v2/wxv/cancelbill': Endpoints['v2/wxv/cancelbill']
  /** 修改租借订单 */
  private readonly 'v2/wxv/changerentmoney': Endpoints['v2/wxv/changerentmoney']
  /** 创建速住订单 */
  private readonly 'v2/wxv/createhotelbill': Endpoints['v2/wxv/createhotelbill']
  /** 创建租借订单 */
  private readonly 'v2/wxv/createrentbill': Endpoints['v2/wxv/createrentbill']
  /** 完结速住订单 */
  private readonly 'v2/wxv/finishhotelbill': Endpoints['v2/wxv/finishhotelbill']
  /** 完结租借订单 */
  private readonly 'v2/wxv/finishrentbill': Endpoints['v2/wxv/finishrentbill']
  /** 查询速住订单 */
  private readonly 'v2/wxv/queryhotelbill': Endpoints['v2/wxv/queryhotelbill']
  /** 查询租借订单 */
  private readonly 'v2/wxv/queryrentbill': Endpoints['v2/wxv/queryrentbill']
  /** 获取验签密钥 */
  private readonly 'v2/xdc/apiv2getsignkey/sign/getsignkey': Endpoints['v2/xdc/apiv2getsignkey/sign/getsignkey']
  /** 提交付款码支付 */
  private readonly 'v2/xdc/apiv2sandbox/pay/micropay': Endpoints['v2/xdc/apiv2sandbox/pay/micropay']
  /** 查询订单 */
  private readonly 'v2/xdc/apiv2sandbox/pay/orderquery': Endpoints['v2/xdc/apiv2sandbox/pay/orderquery']
  /** 查询在途异常资金付款结果 */
  private readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}': Endpoints['v3/abnormal-fund-processing/receipts/{receipt_id}']
  /** 发起在途异常资金付款指令 */
  private readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': Endpoints['v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions']
  /** 查询在途异常资金付款指令执行结果 */
  private readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': Endpoints['v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}']
  /** 查询渠道额度 */
  private readonly 'v3/aggracct-bc/wb-channel/account/balance': Endpoints['v3/aggracct-bc/wb-channel/account/balance']
  /** 查询商户资料 */
  private readonly 'v3/aggracct-bc/wb-channel/account/mch_archives': Endpoints['v3/aggracct-bc/wb-channel/account/mch_archives']
  /** 查询商户影像件资料 */
  private readonly 'v3/aggracct-bc/wb-channel/account/mch_media': Endpoints['v3/aggracct-bc/wb-channel/account/mch_media']
  /** 受理渠道结算银行账户更名申请 */
  private readonly 'v3/aggracct-bc/wb-channel/bank-channel-account/rename': Endpoints['v3/aggracct-bc/wb-channel/bank-channel-account/rename']
  /** 查询渠道结算银行账户更名申请 */
  private readonly 'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': Endpoints['v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}']
  /** 资料更新请求审核结果回调通知 */
  private readonly 'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': Endpoints['v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify']
  /** 发起微众台账管控 */
  private readonly 'v3/aggracct-bc/wb-channel/control-orders/punish': Endpoints['v3/aggracct-bc/wb-channel/control-orders/punish']
  /** 解除对微众台账的管控 */
  private readonly 'v3/aggracct-bc/wb-channel/control-orders/recover': Endpoints['v3/aggracct-bc/wb-channel/control-orders/recover']
  /** 查询控制单 */
  private readonly 'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': Endpoints['v3/aggracct-bc/wb-channel/control-orders/{out_request_no}']
  /** 特殊减额 */
  private readonly 'v3/aggracct-bc/wb-channel/special-reduction': Endpoints['v3/aggracct-bc/wb-channel/special-reduction']
  /** 查询特殊减额结果 */
  private readonly 'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': Endpoints['v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}']
  /** 查询结算账户修改申请状态 */
  private readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': Endpoints['v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}']
  /** 修改结算帐号 */
  private readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': Endpoints['v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement']
  /** 查询结算账户 */
  private readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/settlement': Endpoints['v3/apply4sub/sub_merchants/{sub_mchid}/settlement']
  /** 提交商户开户意愿申请单、查询商户开户意愿申请单审核结果 */
  private readonly 'v3/apply4subject/applyment': Endpoints['v3/apply4subject/applyment']
  /** 获取商户开户意愿确认状态 */
  private readonly 'v3/apply4subject/applyment/merchants/{sub_mchid}/state': Endpoints['v3/apply4subject/applyment/merchants/{sub_mchid}/state']
  /** 撤销商户开户意愿申请单 */
  private readonly 'v3/apply4subject/applyment/{applyment_id}/cancel': Endpoints['v3/apply4subject/applyment/{applyment_id}/cancel']
  /** 撤销商户开户意愿申请单 */
  private readonly 'v3/apply4subject/applyment/{business_code}/cancel': Endpoints['v3/apply4subject/applyment/{business_code}/cancel']
  /** 提交申请单 */
  private readonly 'v3/applyment4sub/applyment/': Endpoints['v3/applyment4sub/applyment/']
  /** 通过申请单号查询申请状态 */
  private readonly 'v3/applyment4sub/applyment/applyment_id/{applyment_id}': Endpoints['v3/applyment4sub/applyment/applyment_id/{applyment_id}']
  /** 通过业务申请编号查询申请状态 */
  private readonly 'v3/applyment4sub/applyment/business_code/{business_code}': Endpoints['v3/applyment4sub/applyment/business_code/{business_code}']
  /** 受理明细电子回单、查询明细电子回单受理结果 */
  private readonly 'v3/bank-batch-transfer/receipt/detail-receipts': Endpoints['v3/bank-batch-transfer/receipt/detail-receipts']
  /** 受理汇总电子回单、查询汇总电子回单受理结果 */
  private readonly 'v3/bank-batch-transfer/receipt/summary-receipts': Endpoints['v3/bank-batch-transfer/receipt/summary-receipts']
  /** 发起批量转账 */
  private readonly 'v3/bank-transfer/batches': Endpoints['v3/bank-transfer/batches']
  /** 微信支付批次单号查询批次单 */
  private readonly 'v3/bank-transfer/batches/batch-id/{batch_id}': Endpoints['v3/bank-transfer/batches/batch-id/{batch_id}']
  /** 微信支付明细单号查询明细单 */
  private readonly 'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': Endpoints['v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}']
  /** 银行批次单号查询批次单 */
  private readonly 'v3/bank-transfer/batches/out-batch-no/{out_batch_no}': Endpoints['v3/bank-transfer/batches/out-batch-no/{out_batch_no}']
  /** 银行明细单号查询明细单 */
  private readonly 'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': Endpoints['v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}']
  /** 申请资金账单 */
  private readonly 'v3/bill/fundflowbill': Endpoints['v3/bill/fundflowbill']
  /** 申请单个子商户资金账单 */
  private readonly 'v3/bill/sub-merchant-fundflowbill': Endpoints['v3/bill/sub-merchant-fundflowbill']
  /** 申请交易账单 */
  private readonly 'v3/bill/tradebill': Endpoints['v3/bill/tradebill']
  /** 下载账单 */
  private readonly 'v3/billdownload/file': Endpoints['v3/billdownload/file']
  /** 查询品牌产品权限 */
  private readonly 'v3/brand-basic/partner/brands/{brand_id}/product-authorities': Endpoints['v3/brand-basic/partner/brands/{brand_id}/product-authorities']
  /** 提交入驻申请 */
  private readonly 'v3/brand/applyments': Endpoints['v3/brand/applyments']
  /** 根据申请单ID查询申请状态 */
  private readonly 'v3/brand/applyments/applyment-id/{applyment_id}': Endpoints['v3/brand/applyments/applyment-id/{applyment_id}']
  /** 根据业务申请编号查询申请状态 */
  private readonly 'v3/brand/applyments/business-code/{business_code}': Endpoints['v3/brand/applyments/business-code/{business_code}']
  /** 撤销申请 */
  private readonly 'v3/brand/applyments/cancel-applyment': Endpoints['v3/brand/applyments/cancel-applyment']
  /** 提交商家名片配置申请、查询商家名片配置申请状态 */
  private readonly 'v3/brand/card/card-configs': Endpoints['v3/brand/card/card-configs']
  /** 撤销商家名片配置申请 */
  private readonly 'v3/brand/card/card-configs/cancel-applyment': Endpoints['v3/brand/card/card-configs/cancel-applyment']
  /** 获取商家名片预览二维码 */
  private readonly 'v3/brand/card/card-configs/preview-url': Endpoints['v3/brand/card/card-configs/preview-url']
  /** 发布商家名片配置 */
  private readonly 'v3/brand/card/card-configs/publish': Endpoints['v3/brand/card/card-configs/publish']
  /** 添加交易连接名片规则申请、查询已生效交易连接名片规则 */
  private readonly 'v3/brand/card/card-links': Endpoints['v3/brand/card/card-links']
  /** 根据业务申请编号查询添加申请状态 */
  private readonly 'v3/brand/card/card-links/business-code/{business_code}': Endpoints['v3/brand/card/card-links/business-code/{business_code}']
  /** 撤销交易连接名片配置申请 */
  private readonly 'v3/brand/card/card-links/cancel-applyment': Endpoints['v3/brand/card/card-links/cancel-applyment']
  /** 解除已生效交易连接名片场景 */
  private readonly 'v3/brand/card/card-links/unbind-card-link': Endpoints['v3/brand/card/card-links/unbind-card-link']
  /** 查询摇优惠活动列表 */
  private readonly 'v3/brand/marketing/shake-activities/activities': Endpoints['v3/brand/marketing/shake-activities/activities']
  /** 创建会员卡模板、查询会员卡模板列表 */
  private readonly 'v3/brand/partner/card-member/cards': Endpoints['v3/brand/partner/card-member/cards']
  /** 查询会员卡模板信息、修改会员卡模板信息、删除会员卡模板 */
  private readonly 'v3/brand/partner/card-member/cards/{card_id}': Endpoints['v3/brand/partner/card-member/cards/{card_id}']
  /** 作废会员卡模板 */
  private readonly 'v3/brand/partner/card-member/cards/{card_id}/invalidate': Endpoints['v3/brand/partner/card-member/cards/{card_id}/invalidate']
  /** 创建品牌会员发券活动、查询品牌会员发券活动列表 */
  private readonly 'v3/brand/partner/card-member/membership-activities': Endpoints['v3/brand/partner/card-member/membership-activities']
  /** 查询品牌会员发券活动、修改品牌会员发券活动信息 */
  private readonly 'v3/brand/partner/card-member/membership-activities/{activity_id}': Endpoints['v3/brand/partner/card-member/membership-activities/{activity_id}']
  /** 终止品牌会员发券活动 */
  private readonly 'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': Endpoints['v3/brand/partner/card-member/membership-activities/{activity_id}/terminate']
  /** 品牌会员展示付款码组件预授权 */
  private readonly 'v3/brand/partner/card-member/pay-view-tokens': Endpoints['v3/brand/partner/card-member/pay-view-tokens']
  /** 入会组件预授权 */
  private readonly 'v3/brand/partner/card-member/pre-auth-tokens': Endpoints['v3/brand/partner/card-member/pre-auth-tokens']
  /** 查询用户在品牌下所有会员卡 */
  private readonly 'v3/brand/partner/card-member/user-cards': Endpoints['v3/brand/partner/card-member/user-cards']
  /** 根据openid导入用户会员卡 */
  private readonly 'v3/brand/partner/card-member/user-cards/import-by-openid': Endpoints['v3/brand/partner/card-member/user-cards/import-by-openid']
  /** 根据手机号导入用户会员卡 */
  private readonly 'v3/brand/partner/card-member/user-cards/import-by-phone': Endpoints['v3/brand/partner/card-member/user-cards/import-by-phone']
  /** 查询用户会员卡信息、修改用户会员卡信息 */
  private readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}': Endpoints['v3/brand/partner/card-member/user-cards/{user_card_code}']
  /** 同步会员开通结果 */
  private readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': Endpoints['v3/brand/partner/card-member/user-cards/{user_card_code}/confirm']
  /** 作废用户会员卡 */
  private readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': Endpoints['v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate']
  /** 创建用户动态信息 */
  private readonly 'v3/brand/partner/card-member/user-feeds': Endpoints['v3/brand/partner/card-member/user-feeds']
  /** 同步积分兑券结果 */
  private readonly 'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': Endpoints['v3/brand/partner/card-member/user-points/exchange-coupon/confirm']
  /** 同步积分余额 */
  private readonly 'v3/brand/partner/card-member/user-points/sync': Endpoints['v3/brand/partner/card-member/user-points/sync']
  /** 创建品牌门店、列表查询品牌门店信息 */
  private readonly 'v3/brand/partner/store/brandstores': Endpoints['v3/brand/partner/store/brandstores']
  /** 查询品牌门店、更新品牌门店、删除品牌门店 */
  private readonly 'v3/brand/partner/store/brandstores/{store_id}': Endpoints['v3/brand/partner/store/brandstores/{store_id}']
  /** 绑定收款商户号 */
  private readonly 'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': Endpoints['v3/brand/partner/store/brandstores/{store_id}/bindrecipient']
  /** 暂停门店营业 */
  private readonly 'v3/brand/partner/store/brandstores/{store_id}/close': Endpoints['v3/brand/partner/store/brandstores/{store_id}/close']
  /** 恢复门店营业 */
  private readonly 'v3/brand/partner/store/brandstores/{store_id}/resume': Endpoints['v3/brand/partner/store/brandstores/{store_id}/resume']
  /** 解绑收款商户号 */
  private readonly 'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': Endpoints['v3/brand/partner/store/brandstores/{store_id}/unbindrecipient']
  /** 查询最大分账比例 */
  private readonly 'v3/brand/profitsharing/brand-configs/{brand_mchid}': Endpoints['v3/brand/profitsharing/brand-configs/{brand_mchid}']
  /** 完结分账 */
  private readonly 'v3/brand/profitsharing/finish-order': Endpoints['v3/brand/profitsharing/finish-order']
  /** 请求分账、查询分账结果 */
  private readonly 'v3/brand/profitsharing/orders': Endpoints['v3/brand/profitsharing/orders']
  /** 查询订单剩余待分金额 */
  private readonly 'v3/brand/profitsharing/orders/{transaction_id}/amounts': Endpoints['v3/brand/profitsharing/orders/{transaction_id}/amounts']
  /** 添加分账接收方 */
  private readonly 'v3/brand/profitsharing/receivers/add': Endpoints['v3/brand/profitsharing/receivers/add']
  /** 删除分账接收方 */
  private readonly 'v3/brand/profitsharing/receivers/delete': Endpoints['v3/brand/profitsharing/receivers/delete']
  /** 请求分账回退、查询分账回退结果 */
  private readonly 'v3/brand/profitsharing/returnorders': Endpoints['v3/brand/profitsharing/returnorders']
  /** 商圈会员停车状态同步 */
  private readonly 'v3/businesscircle/parkings': Endpoints['v3/businesscircle/parkings']
  /** 商圈会员积分同步 */
  private readonly 'v3/businesscircle/points/notify': Endpoints['v3/businesscircle/points/notify']
  /** 商圈积分授权查询 */
  private readonly 'v3/businesscircle/user-authorizations/{openid}': Endpoints['v3/businesscircle/user-authorizations/{openid}']
  /** 商圈会员待积分状态查询 */
  private readonly 'v3/businesscircle/users/{openid}/points/commit_status': Endpoints['v3/businesscircle/users/{openid}/points/commit_status']
  /** 查询省份列表 */
  private readonly 'v3/capital/capitallhh/areas/provinces': Endpoints['v3/capital/capitallhh/areas/provinces']
  /** 查询城市列表 */
  private readonly 'v3/capital/capitallhh/areas/provinces/{province_code}/cities': Endpoints['v3/capital/capitallhh/areas/provinces/{province_code}/cities']
  /** 查询支持对公业务的银行列表 */
  private readonly 'v3/capital/capitallhh/banks/corporate-banking': Endpoints['v3/capital/capitallhh/banks/corporate-banking']
  /** 查询支持个人业务的银行列表 */
  private readonly 'v3/capital/capitallhh/banks/personal-banking': Endpoints['v3/capital/capitallhh/banks/personal-banking']
  /** 获取对私银行卡号开户银行 */
  private readonly 'v3/capital/capitallhh/banks/search-banks-by-bank-account': Endpoints['v3/capital/capitallhh/banks/search-banks-by-bank-account']
  /** 查询支行列表 */
  private readonly 'v3/capital/capitallhh/banks/{bank_alias_code}/branches': Endpoints['v3/capital/capitallhh/banks/{bank_alias_code}/branches']
  /** 点餐订单信息同步（渠道商/服务商） */
  private readonly 'v3/catering/orders/sync-status': Endpoints['v3/catering/orders/sync-status']
  /** 获取平台证书列表 */
  private readonly 'v3/certificates': Endpoints['v3/certificates']
  /** 合单下单-APP支付 */
  private readonly 'v3/combine-transactions/app': Endpoints['v3/combine-transactions/app']
  /** 合单下单-H5支付 */
  private readonly 'v3/combine-transactions/h5': Endpoints['v3/combine-transactions/h5']
  /** 个人收款交易通过微信支付订单号查单 */
  private readonly 'v3/combine-transactions/id/{combine_transaction_id}': Endpoints['v3/combine-transactions/id/{combine_transaction_id}']
  /** 合单下单-JSAPI支付 */
  private readonly 'v3/combine-transactions/jsapi': Endpoints['v3/combine-transactions/jsapi']
  /** 个人收款交易下单-小程序 */
  private readonly 'v3/combine-transactions/miniprogram': Endpoints['v3/combine-transactions/miniprogram']
  /** 合单下单-Native支付 */
  private readonly 'v3/combine-transactions/native': Endpoints['v3/combine-transactions/native']
  /** 合单查询订单 */
  private readonly 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}': Endpoints['v3/combine-transactions/out-trade-no/{combine_out_trade_no}']
  /** 合单关闭订单 */
  private readonly 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': Endpoints['v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close']
  /** 发起不活跃商户身份核实 */
  private readonly 'v3/compliance/inactive-merchant-identity-verification/merchants': Endpoints['v3/compliance/inactive-merchant-identity-verification/merchants']
  /** 查询不活跃商户身份核实结果 */
  private readonly 'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': Endpoints['v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}']
  /** APP预签约自动还款协议 */
  private readonly 'v3/credit-repayment/partner/contracts/app-presign': Endpoints['v3/credit-repayment/partner/contracts/app-presign']
  /** H5预签约自动还款协议 */
  private readonly 'v3/credit-repayment/partner/contracts/h5-presign': Endpoints['v3/credit-repayment/partner/contracts/h5-presign']
  /** 解除自动还款协议 */
  private readonly 'v3/credit-repayment/partner/contracts/terminate': Endpoints['v3/credit-repayment/partner/contracts/terminate']
  /** 查询自动还款协议 */
  private readonly 'v3/credit-repayment/partner/contracts/{out_contract_code}': Endpoints['v3/credit-repayment/partner/contracts/{out_contract_code}']
  /** 发起还款 */
  private readonly 'v3/credit-repayment/partner/deduct-orders': Endpoints['v3/credit-repayment/partner/deduct-orders']
  /** 查询还款单 */
  private readonly 'v3/credit-repayment/partner/deduct-orders/{out_trade_no}': Endpoints['v3/credit-repayment/partner/deduct-orders/{out_trade_no}']
  /** 预约还款 */
  private readonly 'v3/credit-repayment/partner/schedule-records/batch-create': Endpoints['v3/credit-repayment/partner/schedule-records/batch-create']
  /** 查询预约还款记录 */
  private readonly 'v3/credit-repayment/partner/schedule-records/{out_record_id}': Endpoints['v3/credit-repayment/partner/schedule-records/{out_record_id}']
  /** 报关、报关查询、报关信息修改 */
  private readonly 'v3/customs/orders': Endpoints['v3/customs/orders']
  /** 报关重推 */
  private readonly 'v3/customs/redeclare': Endpoints['v3/customs/redeclare']
  /** 身份信息校验 */
  private readonly 'v3/customs/verify-certificate': Endpoints['v3/customs/verify-certificate']
  /** 预受理领卡请求 */
  private readonly 'v3/discount-card/cards': Endpoints['v3/discount-card/cards']
  /** 查询先享卡订单 */
  private readonly 'v3/discount-card/cards/{out_card_code}': Endpoints['v3/discount-card/cards/{out_card_code}']
  /** 增加用户记录 */
  private readonly 'v3/discount-card/cards/{out_card_code}/add-user-records': Endpoints['v3/discount-card/cards/{out_card_code}/add-user-records']
  /** 通过先享卡订单号查询订单 */
  private readonly 'v3/discount-card/orders/out-trade-no/{out_trade_no}': Endpoints['v3/discount-card/orders/out-trade-no/{out_trade_no}']
  /** 通过先享卡订单号查询订单、更新先享卡订单 */
  private readonly 'v3/discount-card/orders/{out_order_no}': Endpoints['v3/discount-card/orders/{out_order_no}']
  /** 预开通服务 */
  private readonly 'v3/ebike/charge/contracts/preopen': Endpoints['v3/ebike/charge/contracts/preopen']
  /** 通过签约号查询用户状态 */
  private readonly 'v3/ebike/charge/contracts/{contract_id}': Endpoints['v3/ebike/charge/contracts/{contract_id}']
  /** 创建用户当次充电代扣凭证 */
  private readonly 'v3/ebike/charge/contracts/{contract_id}/confirm': Endpoints['v3/ebike/charge/contracts/{contract_id}/confirm']
  /** 充电自行车代扣受理扣款 */
  private readonly 'v3/ebike/charge/transactions': Endpoints['v3/ebike/charge/transactions']
  /** 查询订单 */
  private readonly 'v3/ebike/charge/transactions/id/{transaction_id}': Endpoints['v3/ebike/charge/transactions/id/{transaction_id}']
  /** 查询订单 */
  private readonly 'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': Endpoints['v3/ebike/charge/transactions/out-trade-no/{out_trade_no}']
  /** 通过用户标识查询用户状态 */
  private readonly 'v3/ebike/charge/users/{openid}/contract': Endpoints['v3/ebike/charge/users/{openid}/contract']
  /** 提交注销提现申请 */
  private readonly 'v3/ecommerce/account/apply-cancel-withdraw': Endpoints['v3/ecommerce/account/apply-cancel-withdraw']
  /** 微信支付注销提现申请单号查询申请单状态 */
  private readonly 'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': Endpoints['v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}']
  /** 平台代商户确认注销 */
  private readonly 'v3/ecommerce/account/apply-cancel-withdraw/confirm': Endpoints['v3/ecommerce/account/apply-cancel-withdraw/confirm']
  /** 商户注销提现申请单号查询申请单状态 */
  private readonly 'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': Endpoints['v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}']
  /** 商户注销资格校验 */
  private readonly 'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': Endpoints['v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}']
  /** 提交注销申请单 */
  private readonly 'v3/ecommerce/account/cancel-applications': Endpoints['v3/ecommerce/account/cancel-applications']
  /** 图片上传（文件域meta、file，摘要SHA-256） */
  private readonly 'v3/ecommerce/account/cancel-applications/media': Endpoints['v3/ecommerce/account/cancel-applications/media']
  /** 查询注销单状态 */
  private readonly 'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': Endpoints['v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}']
  /** 二级商户进件 */
  private readonly 'v3/ecommerce/applyments/': Endpoints['v3/ecommerce/applyments/']
  /** 通过业务申请编号查询申请状态 */
  private readonly 'v3/ecommerce/applyments/out-request-no/{out_request_no}': Endpoints['v3/ecommerce/applyments/out-request-no/{out_request_no}']
  /** 撤销申请单-使用业务申请编号 */
  private readonly 'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': Endpoints['v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke']
  /** 提交申请单 */
  private readonly 'v3/ecommerce/applyments/submit-account-hosting-applyment': Endpoints['v3/ecommerce/applyments/submit-account-hosting-applyment']
  /** 平台代理签约核身 */
  private readonly 'v3/ecommerce/applyments/submit-sign-verify-info': Endpoints['v3/ecommerce/applyments/submit-sign-verify-info']
  /** 通过申请单ID查询申请状态 */
  private readonly 'v3/ecommerce/applyments/{applyment_id}': Endpoints['v3/ecommerce/applyments/{applyment_id}']
  /** 撤销申请单-使用申请单号 */
  private readonly 'v3/ecommerce/applyments/{applyment_id}/revoke': Endpoints['v3/ecommerce/applyments/{applyment_id}/revoke']
  /** 申请二级商户资金账单 */
  private readonly 'v3/ecommerce/bill/fundflowbill': Endpoints['v3/ecommerce/bill/fundflowbill']
  /** 通过商户协议号查询协议 */
  private readonly 'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': Endpoints['v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}']
  /** 商户协议号解约协议 */
  private readonly 'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': Endpoints['v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate']
  /** APP方式预签约 */
  private readonly 'v3/ecommerce/combine-papay/contracts/pre-entrust-sign': Endpoints['v3/ecommerce/combine-papay/contracts/pre-entrust-sign']
  /** 小程序方式预签约 */
  private readonly 'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': Endpoints['v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program']
  /** 电商合单委托代扣支付 */
  private readonly 'v3/ecommerce/combine-papay/transactions': Endpoints['v3/ecommerce/combine-papay/transactions']
  /** 电商合单委托代扣查询订单 */
  private readonly 'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': Endpoints['v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}']
  /** 电商合单委托代扣撤销订单 */
  private readonly 'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': Endpoints['v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse']
  /** 查询二级商户账户实时余额 */
  private readonly 'v3/ecommerce/fund/balance/{sub_mchid}': Endpoints['v3/ecommerce/fund/balance/{sub_mchid}']
  /** 查询二级商户账户日终余额 */
  private readonly 'v3/ecommerce/fund/enddaybalance/{sub_mchid}': Endpoints['v3/ecommerce/fund/enddaybalance/{sub_mchid}']
  /** 账户余额提现 */
  private readonly 'v3/ecommerce/fund/withdraw': Endpoints['v3/ecommerce/fund/withdraw']
  /** 商户提现单号查询 */
  private readonly 'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': Endpoints['v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}']
  /** 微信支付提现单号查询 */
  private readonly 'v3/ecommerce/fund/withdraw/{withdraw_id}': Endpoints['v3/ecommerce/fund/withdraw/{withdraw_id}']
  /** 根据业务申请单号查签约信息 */
  private readonly 'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': Endpoints['v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}']
  /** APP场景预签约（需要实名验证） */
  private readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': Endpoints['v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app']
  /** 小程序场景预签约（需要实名验证） */
  private readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': Endpoints['v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program']
  /** APP场景预签约 */
  private readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign/app': Endpoints['v3/ecommerce/individual-contracts/pre-entrust-sign/app']
  /** 小程序场景预签约 */
  private readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': Endpoints['v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program']
  /** 查询个人收款方授权结果 */
  private readonly 'v3/ecommerce/individual-contracts/{openid}': Endpoints['v3/ecommerce/individual-contracts/{openid}']
  /** 申请二级商户商家转账授权 */
  private readonly 'v3/ecommerce/mch-transfer/authorizations': Endpoints['v3/ecommerce/mch-transfer/authorizations']
  /** 查询二级商户商家转账授权状态 */
  private readonly 'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': Endpoints['v3/ecommerce/mch-transfer/authorizations/{sub_mchid}']
  /** 发起转账 */
  private readonly 'v3/ecommerce/mch-transfer/transfer-bills': Endpoints['v3/ecommerce/mch-transfer/transfer-bills']
  /** 商户单号查询转账单 */
  private readonly 'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': Endpoints['v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}']
  /** 撤销转账 */
  private readonly 'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': Endpoints['v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel']
  /** 微信转账单号查询转账单 */
  private readonly 'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': Endpoints['v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}']
  /** 请求售后服务分账、查询售后服务分账结果 */
  private readonly 'v3/ecommerce/profitsharing/after-sales-orders': Endpoints['v3/ecommerce/profitsharing/after-sales-orders']
  /** 完结分账 */
  private readonly 'v3/ecommerce/profitsharing/finish-order': Endpoints['v3/ecommerce/profitsharing/finish-order']
  /** 请求分账、查询分账结果 */
  private readonly 'v3/ecommerce/profitsharing/orders': Endpoints['v3/ecommerce/profitsharing/orders']
  /** 查询订单剩余待分金额 */
  private readonly 'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': Endpoints['v3/ecommerce/profitsharing/orders/{transaction_id}/amounts']
  /** 添加分账接收方 */
  private readonly 'v3/ecommerce/profitsharing/receivers/add': Endpoints['v3/ecommerce/profitsharing/receivers/add']
  /** 删除分账接收方 */
  private readonly 'v3/ecommerce/profitsharing/receivers/delete': Endpoints['v3/ecommerce/profitsharing/receivers/delete']
  /** 请求分账回退、查询分账回退结果 */
  private readonly 'v3/ecommerce/profitsharing/returnorders': Endpoints['v3/ecommerce/profitsharing/returnorders']
  /** 退款申请 */
  private readonly 'v3/ecommerce/refunds/apply': Endpoints['v3/ecommerce/refunds/apply']
  /** 通过微信支付退款单号查询退款 */
  private readonly 'v3/ecommerce/refunds/id/{refund_id}': Endpoints['v3/ecommerce/refunds/id/{refund_id}']
  /** 通过商户退款单号查询退款 */
  private readonly 'v3/ecommerce/refunds/out-refund-no/{out_refund_no}': Endpoints['v3/ecommerce/refunds/out-refund-no/{out_refund_no}']
  /** 发起异常退款 */
  private readonly 'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': Endpoints['v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund']
  /** 垫付退款回补、查询垫付回补结果 */
  private readonly 'v3/ecommerce/refunds/{refund_id}/return-advance': Endpoints['v3/ecommerce/refunds/{refund_id}/return-advance']
  /** 查询指定主体子商户列表 */
  private readonly 'v3/ecommerce/subject-sub-merchants': Endpoints['v3/ecommerce/subject-sub-merchants']
  /** 取消补差 */
  private readonly 'v3/ecommerce/subsidies/cancel': Endpoints['v3/ecommerce/subsidies/cancel']
  /** 请求补差 */
  private readonly 'v3/ecommerce/subsidies/create': Endpoints['v3/ecommerce/subsidies/create']
  /** 请求补差回退 */
  private readonly 'v3/ecommerce/subsidies/return': Endpoints['v3/ecommerce/subsidies/return']
  /** 通过协议号查询签约 */
  private readonly 'v3/edu-papay/contracts/id/{contract_id}': Endpoints['v3/edu-papay/contracts/id/{contract_id}']
  /** 预签约 */
  private readonly 'v3/edu-papay/contracts/presign': Endpoints['v3/edu-papay/contracts/presign']
  /** 解约 */
  private readonly 'v3/edu-papay/contracts/{contract_id}': Endpoints['v3/edu-papay/contracts/{contract_id}']
  /** 教育通扣款受理 */
  private readonly 'v3/edu-papay/transactions': Endpoints['v3/edu-papay/transactions']
  /** 微信订单号查单 */
  private readonly 'v3/edu-papay/transactions/id/{transaction_id}': Endpoints['v3/edu-papay/transactions/id/{transaction_id}']
  /** 商户订单号查单 */
  private readonly 'v3/edu-papay/transactions/out-trade-no/{out_trade_no}': Endpoints['v3/edu-papay/transactions/out-trade-no/{out_trade_no}']
  /** 发送扣款预通知 */
  private readonly 'v3/edu-papay/user-notifications/{contract_id}/send': Endpoints['v3/edu-papay/user-notifications/{contract_id}/send']
  /** 通过用户标识查询签约 */
  private readonly 'v3/edu-papay/user/{openid}/contracts': Endpoints['v3/edu-papay/user/{openid}/contracts']
  /** 创建核销订单、通过QQ账号查询核销订单列表 */
  private readonly 'v3/edu-star/orders': Endpoints['v3/edu-star/orders']
  /** 通过微信用户标识查询用户信息 */
  private readonly 'v3/edu-star/users/openid/{wechat_openid}': Endpoints['v3/edu-star/users/openid/{wechat_openid}']
  /** 通过QQ账号查询用户信息 */
  private readonly 'v3/edu-star/users/qq/{qq}': Endpoints['v3/edu-star/users/qq/{qq}']
  /** 预签约 */
  private readonly 'v3/eduschoolpay/contracts/presign': Endpoints['v3/eduschoolpay/contracts/presign']
  /** 通过协议号查询签约 */
  private readonly 'v3/eduschoolpay/contracts/{contract_id}': Endpoints['v3/eduschoolpay/contracts/{contract_id}']
  /** 商户主动解约 */
  private readonly 'v3/eduschoolpay/contracts/{contract_id}/terminate': Endpoints['v3/eduschoolpay/contracts/{contract_id}/terminate']
  /** 扣款 */
  private readonly 'v3/eduschoolpay/transactions': Endpoints['v3/eduschoolpay/transactions']
  /** 微信支付订单号查单 */
  private readonly 'v3/eduschoolpay/transactions/id/{transaction_id}': Endpoints['v3/eduschoolpay/transactions/id/{transaction_id}']
  /** 商户订单号查单 */
  private readonly 'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': Endpoints['v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}']
  /** 查询用户签约列表 */
  private readonly 'v3/eduschoolpay/users/{openid}/contracts': Endpoints['v3/eduschoolpay/users/{openid}/contracts']
  /** 商户查询用户欠款状态 */
  private readonly 'v3/eduschoolpay/users/{openid}/debt-state': Endpoints['v3/eduschoolpay/users/{openid}/debt-state']
  /** 用户openid转换 */
  private readonly 'v3/express/users/{openid}/transform': Endpoints['v3/express/users/{openid}/transform']
  /** 查询用户授权的实名信息 */
  private readonly 'v3/facemch/users/{face_sid}': Endpoints['v3/facemch/users/{face_sid}']
  /** 品牌商户发放红包 */
  private readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches': Endpoints['v3/fund-app/brand-redpacket/brand-merchant-batches']
  /** 微信支付批次单号查询批次单 */
  private readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': Endpoints['v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}']
  /** 商家明细单号查询明细单 */
  private readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': Endpoints['v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}']
  /** 商家批次单号查询批次单 */
  private readonly 'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': Endpoints['v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}']
  /** 商家明细单号查询明细单 */
  private readonly 'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': Endpoints['v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}']
  /** 商户单号申请电子回单 */
  private readonly 'v3/fund-app/mch-transfer/elecsign/out-bill-no': Endpoints['v3/fund-app/mch-transfer/elecsign/out-bill-no']
  /** 商户单号查询电子回单 */
  private readonly 'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': Endpoints['v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}']
  /** 微信单号申请电子回单 */
  private readonly 'v3/fund-app/mch-transfer/elecsign/transfer-bill-no': Endpoints['v3/fund-app/mch-transfer/elecsign/transfer-bill-no']
  /** 微信单号查询电子回单 */
  private readonly 'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': Endpoints['v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}']
  /** 申请预算出资的电子回单、查询预算出资的电子回单 */
  private readonly 'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': Endpoints['v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts']
  /** 申请公益捐赠预算 */
  private readonly 'v3/fund-app/mch-transfer/partner/charity-budget': Endpoints['v3/fund-app/mch-transfer/partner/charity-budget']
  /** 商户单号查询公益捐赠预算详情 */
  private readonly 'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': Endpoints['v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}']
  /** 解锁公益捐赠预算 */
  private readonly 'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': Endpoints['v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock']
  /** 发起公益捐赠 */
  private readonly 'v3/fund-app/mch-transfer/partner/charity-transfer-bills': Endpoints['v3/fund-app/mch-transfer/partner/charity-transfer-bills']
  /** 商户单号查询公益捐赠详情 */
  private readonly 'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': Endpoints['v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}']
  /** 申请单笔转账电子回单 */
  private readonly 'v3/fund-app/mch-transfer/partner/electronic-receipts': Endpoints['v3/fund-app/mch-transfer/partner/electronic-receipts']
  /** 查询单笔转账电子回单 */
  private readonly 'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': Endpoints['v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}']
  /** 申请子商户商家转账授权 */
  private readonly 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations': Endpoints['v3/fund-app/mch-transfer/partner/sub-mch-authorizations']
  /** 查询子商户商家转账授权状态 */
  private readonly 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': Endpoints['v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}']
  /** 发起转账 */
  private readonly 'v3/fund-app/mch-transfer/partner/transfer-bills': Endpoints['v3/fund-app/mch-transfer/partner/transfer-bills']
  /** 商户单号查询转账单 */
  private readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': Endpoints['v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}']
  /** 撤销转账 */
  private readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': Endpoints['v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel']
  /** 发起转账并完成自动收款授权 */
  private readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': Endpoints['v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization']
  /** 转账（用户自动收款） */
  private readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/transfer': Endpoints['v3/fund-app/mch-transfer/partner/transfer-bills/transfer']
  /** 申请免确认收款授权 */
  private readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations': Endpoints['v3/fund-app/mch-transfer/partner/user-confirm-authorizations']
  /** 商户单号查询自动收款授权 */
  private readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': Endpoints['v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}']
  /** 解除免确认收款授权 */
  private readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': Endpoints['v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close']
  /** 发起转账 */
  private readonly 'v3/fund-app/mch-transfer/transfer-bills': Endpoints['v3/fund-app/mch-transfer/transfer-bills']
  /** 商户单号查询转账单 */
  private readonly 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': Endpoints['v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}']
  /** 撤销转账 */
  private readonly 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': Endpoints['v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel']
  /** 发起转账并完成自动收款授权 */
  private readonly 'v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': Endpoints['v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization']
  /** 用户授权后转账 */
  private readonly 'v3/fund-app/mch-transfer/transfer-bills/transfer': Endpoints['v3/fund-app/mch-transfer/transfer-bills/transfer']
  /** 微信转账单号查询转账单 */
  private readonly 'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': Endpoints['v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}']
  /** 发起转账到QQ钱包 */
  private readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': Endpoints['v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills']
  /** 查询转账到QQ钱包的结果 */
  private readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': Endpoints['v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}']
  /** 撤销转账到QQ钱包 */
  private readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': Endpoints['v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel']
  /** 申请免确认收款授权 */
  private readonly 'v3/fund-app/mch-transfer/user-confirm-authorization': Endpoints['v3/fund-app/mch-transfer/user-confirm-authorization']
  /** 商户单号查询自动收款授权 */
  private readonly 'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': Endpoints['v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}']
  /** 解除免确认收款授权 */
  private readonly 'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': Endpoints['v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close']
  /** 获取购付汇账单文件下载链接 */
  private readonly 'v3/funds-to-oversea/bill-download-url': Endpoints['v3/funds-to-oversea/bill-download-url']
  /** 申请资金出境 */
  private readonly 'v3/funds-to-oversea/orders': Endpoints['v3/funds-to-oversea/orders']
  /** 查询出境结果 */
  private readonly 'v3/funds-to-oversea/orders/{out_order_id}': Endpoints['v3/funds-to-oversea/orders/{out_order_id}']
  /** 申请资金出境退回 */
  private readonly 'v3/funds-to-oversea/return/return-orders': Endpoints['v3/funds-to-oversea/return/return-orders']
  /** 查询资金出境退回结果 */
  private readonly 'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': Endpoints['v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}']
  /** 查询订单剩余可出境余额 */
  private readonly 'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': Endpoints['v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts']
  /** 获取平台证书列表 */
  private readonly 'v3/global/certificates': Endpoints['v3/global/certificates']
  /** 报关、报关查询、报关信息修改 */
  private readonly 'v3/global/customs/orders': Endpoints['v3/global/customs/orders']
  /** 报关重推 */
  private readonly 'v3/global/customs/redeclare': Endpoints['v3/global/customs/redeclare']
  /** 身份信息校验 */
  private readonly 'v3/global/customs/verify-certificate': Endpoints['v3/global/customs/verify-certificate']
  /** 创建投诉通知回调、查询投诉通知回调、更新投诉通知回调、删除投诉通知回调 */
  private readonly 'v3/global/merchant-service/complaint-notifications': Endpoints['v3/global/merchant-service/complaint-notifications']
  /** 查询投诉单列表 */
  private readonly 'v3/global/merchant-service/complaints': Endpoints['v3/global/merchant-service/complaints']
  /** 查询投诉单详情 */
  private readonly 'v3/global/merchant-service/complaints/{complaint_id}': Endpoints['v3/global/merchant-service/complaints/{complaint_id}']
  /** 反馈处理完成 */
  private readonly 'v3/global/merchant-service/complaints/{complaint_id}/complete': Endpoints['v3/global/merchant-service/complaints/{complaint_id}/complete']
  /** 查询投诉协商历史 */
  private readonly 'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': Endpoints['v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys']
  /** 提交回复 */
  private readonly 'v3/global/merchant-service/complaints/{complaint_id}/response': Endpoints['v3/global/merchant-service/complaints/{complaint_id}/response']
  /** 商户上传反馈图片（文件域meta、file，摘要SHA-256） */
  private readonly 'v3/global/merchant-service/images/upload': Endpoints['v3/global/merchant-service/images/upload']
  /** 图片下载 */
  private readonly 'v3/global/merchant-service/images/{media_id}': Endpoints['v3/global/merchant-service/images/{media_id}']
  /** 上传文件（文件域meta、file，摘要SHA-256） */
  private readonly 'v3/global/merchant-storage/file/upload': Endpoints['v3/global/merchant-storage/file/upload']
  /** 创建H5支付权限申请单 */
  private readonly 'v3/global/merchant/h5/permission/applications': Endpoints['v3/global/merchant/h5/permission/applications']
  /** 查询H5支付权限申请单详情、修改H5支付权限申请单 */
  private readonly 'v3/global/merchant/h5/permission/applications/{applyment_id}': Endpoints['v3/global/merchant/h5/permission/applications/{applyment_id}']
  /** 创建H5支付域名修改申请单 */
  private readonly 'v3/global/merchant/h5/permission/domain/applications': Endpoints['v3/global/merchant/h5/permission/domain/applications']
  /** 查询H5支付域名修改申请单、修改H5支付域名修改申请单 */
  private readonly 'v3/global/merchant/h5/permission/domain/applications/{applyment_id}': Endpoints['v3/global/merchant/h5/permission/domain/applications/{applyment_id}']
  /** 查询子商户H5支付权限状态 */
  private readonly 'v3/global/merchant/h5/permission/{sub_mchid}': Endpoints['v3/global/merchant/h5/permission/{sub_mchid}']
  /** 子商户进件（融合钱包） */
  private readonly 'v3/global/merchants': Endpoints['v3/global/merchants']
  /** 查询子商户（融合钱包）、修改子商户（融合钱包） */
  private readonly 'v3/global/merchants/{sub_mchid}': Endpoints['v3/global/merchants/{sub_mchid}']
  /** 撤销订单(微信支付订单号) */
  private readonly 'v3/global/micropay/transactions/id/{transaction_id}/reverse': Endpoints['v3/global/micropay/transactions/id/{transaction_id}/reverse']
  /** 撤销订单(商户订单号) */
  private readonly 'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': Endpoints['v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse']
  /** 提交付款码支付 */
  private readonly 'v3/global/micropay/transactions/pay': Endpoints['v3/global/micropay/transactions/pay']
  /** APP签约 */
  private readonly 'v3/global/papay/contracts/app-pre-entrust-sign': Endpoints['v3/global/papay/contracts/app-pre-entrust-sign']
  /** H5预签约 */
  private readonly 'v3/global/papay/contracts/h5-pre-entrust-sign': Endpoints['v3/global/papay/contracts/h5-pre-entrust-sign']
  /** JSAPI预签约 */
  private readonly 'v3/global/papay/contracts/jsapi-pre-entrust-sign': Endpoints['v3/global/papay/contracts/jsapi-pre-entrust-sign']
  /** 小程序签约 */
  private readonly 'v3/global/papay/contracts/miniprogram-pre-entrust-sign': Endpoints['v3/global/papay/contracts/miniprogram-pre-entrust-sign']
  /** 商户协议号查询签约 */
  private readonly 'v3/global/papay/contracts/out-contract-code/{out_contract_code}': Endpoints['v3/global/papay/contracts/out-contract-code/{out_contract_code}']
  /** WEB预签约 */
  private readonly 'v3/global/papay/contracts/web-pre-entrust-sign': Endpoints['v3/global/papay/contracts/web-pre-entrust-sign']
  /** 代扣协议ID查询签约 */
  private readonly 'v3/global/papay/contracts/{contract_id}': Endpoints['v3/global/papay/contracts/{contract_id}']
  /** 申请解约 */
  private readonly 'v3/global/papay/contracts/{contract_id}/terminate': Endpoints['v3/global/papay/contracts/{contract_id}/terminate']
  /** 支付扣款 */
  private readonly 'v3/global/papay/transactions': Endpoints['v3/global/papay/transactions']
  /** 查询订单(商户订单号) */
  private readonly 'v3/global/papay/transactions/out-trade-no/{out_trade_no}': Endpoints['v3/global/papay/transactions/out-trade-no/{out_trade_no}']
  /** 撤销订单(商户订单号) */
  private readonly 'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': Endpoints['v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse']
  /** 查询订单(微信支付订单号) */
  private readonly 'v3/global/papay/transactions/{transaction_id}': Endpoints['v3/global/papay/transactions/{transaction_id}']
  /** 获取分账账单文件下载地址 */
  private readonly 'v3/global/profit-sharing/bill-download-url': Endpoints['v3/global/profit-sharing/bill-download-url']
  /** 请求分账 */
  private readonly 'v3/global/profit-sharing/orders': Endpoints['v3/global/profit-sharing/orders']
  /** 解冻剩余资金 */
  private readonly 'v3/global/profit-sharing/orders/unfreeze': Endpoints['v3/global/profit-sharing/orders/unfreeze']
  /** 查询分账结果 */
  private readonly 'v3/global/profit-sharing/orders/{out_order_no}': Endpoints['v3/global/profit-sharing/orders/{out_order_no}']
  /** 添加分账接收方、删除分账接收方 */
  private readonly 'v3/global/profit-sharing/receivers': Endpoints['v3/global/profit-sharing/receivers']
  /** 查询分账接收方添加结果 */
  private readonly 'v3/global/profit-sharing/receivers/{account}': Endpoints['v3/global/profit-sharing/receivers/{account}']
  /** 获取分账退款账单下载链接 */
  private readonly 'v3/global/profit-sharing/refunds/bill-download-url': Endpoints['v3/global/profit-sharing/refunds/bill-download-url']
  /** 查询可供垫付退款实时余额 */
  private readonly 'v3/global/profit-sharing/refunds/refundable-balance': Endpoints['v3/global/profit-sharing/refunds/refundable-balance']
  /** 分账标记 */
  private readonly 'v3/global/profit-sharing/transactions/mark': Endpoints['v3/global/profit-sharing/transactions/mark']
  /** 查询剩余待分金额 */
  private readonly 'v3/global/profit-sharing/transactions/{transaction_id}/amounts': Endpoints['v3/global/profit-sharing/transactions/{transaction_id}/amounts']
  /** 查询订单剩余可退款金额 */
  private readonly 'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': Endpoints['v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts']
  /** 商家充值退款余额查询 */
  private readonly 'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': Endpoints['v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}']
  /** 商家充值退款余额查询 */
  private readonly 'v3/global/refund/recharge-balance': Endpoints['v3/global/refund/recharge-balance']
  /** 申请退款、查询所有退款 */
  private readonly 'v3/global/refunds': Endpoints['v3/global/refunds']
  /** 查询单笔退款(微信支付退款订单号) */
  private readonly 'v3/global/refunds/id/{refund_id}': Endpoints['v3/global/refunds/id/{refund_id}']
  /** 查询单笔退款(商户退款订单号) */
  private readonly 'v3/global/refunds/out-refund-no/{out_refund_no}': Endpoints['v3/global/refunds/out-refund-no/{out_refund_no}']
  /** 查询结算资金明细 */
  private readonly 'v3/global/settle/settlements': Endpoints['v3/global/settle/settlements']
  /** 下载对账单（CSV文件） */
  private readonly 'v3/global/statements': Endpoints['v3/global/statements']
  /** APP支付下单 */
  private readonly 'v3/global/transactions/app': Endpoints['v3/global/transactions/app']
  /** 查询订单(微信支付订单号) */
  private readonly 'v3/global/transactions/id/{transaction_id}': Endpoints['v3/global/transactions/id/{transaction_id}']
  /** 关闭订单(微信支付订单号) */
  private readonly 'v3/global/transactions/id/{transaction_id}/close': Endpoints['v3/global/transactions/id/{transaction_id}/close']
  /** JSAPI支付下单 */
  private readonly 'v3/global/transactions/jsapi': Endpoints['v3/global/transactions/jsapi']
  /** H5支付下单 */
  private readonly 'v3/global/transactions/mweb': Endpoints['v3/global/transactions/mweb']
  /** Native支付下单 */
  private readonly 'v3/global/transactions/native': Endpoints['v3/global/transactions/native']
  /** 查询订单(商户订单号) */
  private readonly 'v3/global/transactions/out-trade-no/{out_trade_no}': Endpoints['v3/global/transactions/out-trade-no/{out_trade_no}']
  /** 关闭订单(商户订单号) */
  private readonly 'v3/global/transactions/out-trade-no/{out_trade_no}/close': Endpoints['v3/global/transactions/out-trade-no/{out_trade_no}/close']
  /** 商家小票管理 */
  private readonly 'v3/goldplan/merchants/changecustompagestatus': Endpoints['v3/goldplan/merchants/changecustompagestatus']
  /** 点金计划管理 */
  private readonly 'v3/goldplan/merchants/changegoldplanstatus': Endpoints['v3/goldplan/merchants/changegoldplanstatus']
  /** 关闭广告展示 */
  private readonly 'v3/goldplan/merchants/close-advertising-show': Endpoints['v3/goldplan/merchants/close-advertising-show']
  /** 开通广告展示 */
  private readonly 'v3/goldplan/merchants/open-advertising-show': Endpoints['v3/goldplan/merchants/open-advertising-show']
  /** 同业过滤标签管理 */
  private readonly 'v3/goldplan/merchants/set-advertising-industry-filter': Endpoints['v3/goldplan/merchants/set-advertising-industry-filter']
  /** 查询审核结果 */
  private readonly 'v3/gov/subsidy/audit/cup/invalid': Endpoints['v3/gov/subsidy/audit/cup/invalid']
  /** 查询审核结果 */
  private readonly 'v3/gov/subsidy/audit/cup/query': Endpoints['v3/gov/subsidy/audit/cup/query']
  /** 同步非银联支付交易退款信息 */
  private readonly 'v3/gov/subsidy/audit/cup/refund/sync': Endpoints['v3/gov/subsidy/audit/cup/refund/sync']
  /** 更新审核数据 */
  private readonly 'v3/gov/subsidy/audit/cup/update': Endpoints['v3/gov/subsidy/audit/cup/update']
  /** 上传审核数据 */
  private readonly 'v3/gov/subsidy/audit/cup/upload': Endpoints['v3/gov/subsidy/audit/cup/upload']
  /** 企业信息查询 */
  private readonly 'v3/gov/subsidy/companies/query': Endpoints['v3/gov/subsidy/companies/query']
  /** 商品信息上传 */
  private readonly 'v3/gov/subsidy/goods/upload': Endpoints['v3/gov/subsidy/goods/upload']
  /** N品类同步资格核销信息 */
  private readonly 'v3/gov/subsidy/n-qualifications/sync': Endpoints['v3/gov/subsidy/n-qualifications/sync']
  /** 查询补贴资格 */
  private readonly 'v3/gov/subsidy/qualification': Endpoints['v3/gov/subsidy/qualification']
  /** 取消资格(透传模式) */
  private readonly 'v3/gov/subsidy/qualifications/passthrough/cancel': Endpoints['v3/gov/subsidy/qualifications/passthrough/cancel']
  /** 领取资格(透传模式) */
  private readonly 'v3/gov/subsidy/qualifications/passthrough/claim': Endpoints['v3/gov/subsidy/qualifications/passthrough/claim']
  /** 批量查询用户资格(透传模式) */
  private readonly 'v3/gov/subsidy/qualifications/passthrough/query': Endpoints['v3/gov/subsidy/qualifications/passthrough/query']
  /** 批量查询用户资格 */
  private readonly 'v3/gov/subsidy/qualifications/query': Endpoints['v3/gov/subsidy/qualifications/query']
  /** 同步资格核销信息 */
  private readonly 'v3/gov/subsidy/qualifications/sync': Endpoints['v3/gov/subsidy/qualifications/sync']
  /** sn码锁定 */
  private readonly 'v3/gov/subsidy/sncode/lock': Endpoints['v3/gov/subsidy/sncode/lock']
  /** 查询sn码状态 */
  private readonly 'v3/gov/subsidy/sncode/query': Endpoints['v3/gov/subsidy/sncode/query']
  /** sn码解锁 */
  private readonly 'v3/gov/subsidy/sncode/unlock': Endpoints['v3/gov/subsidy/sncode/unlock']
  /** 交易信息查询 */
  private readonly 'v3/gov/subsidy/transactions/query': Endpoints['v3/gov/subsidy/transactions/query']
  /** 查询单日交易汇总 */
  private readonly 'v3/gov/subsidy/transactions/summary/query-day': Endpoints['v3/gov/subsidy/transactions/summary/query-day']
  /** 交易信息回传 */
  private readonly 'v3/gov/subsidy/transactions/sync': Endpoints['v3/gov/subsidy/transactions/sync']
  /** 品类凭证码预核销撤销 */
  private readonly 'v3/gov/subsidy/zhejiang/authcode/cancel': Endpoints['v3/gov/subsidy/zhejiang/authcode/cancel']
  /** 品类凭证码上报确认 */
  private readonly 'v3/gov/subsidy/zhejiang/authcode/commit': Endpoints['v3/gov/subsidy/zhejiang/authcode/commit']
  /** 申请品类凭证码 */
  private readonly 'v3/gov/subsidy/zhejiang/authcode/issue': Endpoints['v3/gov/subsidy/zhejiang/authcode/issue']
  /** 品类凭证码上报撤销 */
  private readonly 'v3/gov/subsidy/zhejiang/authcode/refund': Endpoints['v3/gov/subsidy/zhejiang/authcode/refund']
  /** 预核销品类凭证码 */
  private readonly 'v3/gov/subsidy/zhejiang/authcode/try': Endpoints['v3/gov/subsidy/zhejiang/authcode/try']
  /** 商品信息查询 */
  private readonly 'v3/gov/subsidy/zhejiang/goods/query': Endpoints['v3/gov/subsidy/zhejiang/goods/query']
  /** n品类核销 */
  private readonly 'v3/gov/subsidy/zhejiang/n-qualifications/confirm': Endpoints['v3/gov/subsidy/zhejiang/n-qualifications/confirm']
  /** 变更资格 */
  private readonly 'v3/gov/subsidy/zhejiang/qualifications/alter': Endpoints['v3/gov/subsidy/zhejiang/qualifications/alter']
  /** 领取资格 */
  private readonly 'v3/gov/subsidy/zhejiang/qualifications/claim': Endpoints['v3/gov/subsidy/zhejiang/qualifications/claim']
  /** 查询补贴资格 */
  private readonly 'v3/gov/subsidy/zhejiang/qualifications/query': Endpoints['v3/gov/subsidy/zhejiang/qualifications/query']
  /** 核销资格 */
  private readonly 'v3/gov/subsidy/zhejiang/qualifications/sync': Endpoints['v3/gov/subsidy/zhejiang/qualifications/sync']
  /** sn码锁定 */
  private readonly 'v3/gov/subsidy/zhejiang/sncode/lock': Endpoints['v3/gov/subsidy/zhejiang/sncode/lock']
  /** sn码销售状态查询 */
  private readonly 'v3/gov/subsidy/zhejiang/sncode/query': Endpoints['v3/gov/subsidy/zhejiang/sncode/query']
  /** sn码解锁 */
  private readonly 'v3/gov/subsidy/zhejiang/sncode/unlock': Endpoints['v3/gov/subsidy/zhejiang/sncode/unlock']
  /** 创建保险订单 */
  private readonly 'v3/hire-power-bank/insurance-orders': Endpoints['v3/hire-power-bank/insurance-orders']
  /** 查询保险订单详情 */
  private readonly 'v3/hire-power-bank/insurance-orders/{out_order_no}': Endpoints['v3/hire-power-bank/insurance-orders/{out_order_no}']
  /** 查询用户保险订单领取资格 */
  private readonly 'v3/hire-power-bank/user-qualifications/{openid}': Endpoints['v3/hire-power-bank/user-qualifications/{openid}']
  /** 出行券切卡组件预下单 */
  private readonly 'v3/industry-coupon/tokens': Endpoints['v3/industry-coupon/tokens']
  /** 回传SN和商品编码 */
  private readonly 'v3/industry-rebate/retail-industry/transactions': Endpoints['v3/industry-rebate/retail-industry/transactions']
  /** 支付码牌/点餐码牌交易回传 */
  private readonly 'v3/industry-rebate/transactions/{transaction_id}': Endpoints['v3/industry-rebate/transactions/{transaction_id}']
  /** 提交保单授权信息 */
  private readonly 'v3/inspolicymgr/deduct/authorizations': Endpoints['v3/inspolicymgr/deduct/authorizations']
  /** 查询保单授权信息 */
  private readonly 'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': Endpoints['v3/inspolicymgr/deduct/authorizations/{out_insurance_no}']
  /** 上传保单 */
  private readonly 'v3/inspolicymgr/deduct/policies': Endpoints['v3/inspolicymgr/deduct/policies']
  /** 查询保单、更新保单信息 */
  private readonly 'v3/inspolicymgr/deduct/policies/{out_insurance_no}': Endpoints['v3/inspolicymgr/deduct/policies/{out_insurance_no}']
  /** 获取出厂检查结果 */
  private readonly 'v3/iotmanage/device-inspections/{device_sn}': Endpoints['v3/iotmanage/device-inspections/{device_sn}']
  /** 智能设备列表 */
  private readonly 'v3/iotmanage/devices': Endpoints['v3/iotmanage/devices']
  /** 查询爱心餐品牌信息 */
  private readonly 'v3/lovefeast/brands/{brand_id}': Endpoints['v3/lovefeast/brands/{brand_id}']
  /** 查询用户捐赠单列表 */
  private readonly 'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': Endpoints['v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}']
  /** 查询用户捐赠单详情 */
  private readonly 'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': Endpoints['v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}']
  /** 给指定用户报名多笔立减活动 */
  private readonly 'v3/marketing/bank-favor/users/{openid}/bank-multi-activity': Endpoints['v3/marketing/bank-favor/users/{openid}/bank-multi-activity']
  /** 查询绑定多笔立减活动的代金券详情 */
  private readonly 'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': Endpoints['v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}']
  /** 导入定向用户协议号、查询上传任务列表 */
  private readonly 'v3/marketing/bank/packages/{package_id}/tasks': Endpoints['v3/marketing/bank/packages/{package_id}/tasks']
  /** 设置商家券事件通知地址、查询商家券事件通知地址 */
  private readonly 'v3/marketing/busifavor/callbacks': Endpoints['v3/marketing/busifavor/callbacks']
  /** 关联订单信息 */
  private readonly 'v3/marketing/busifavor/coupons/associate': Endpoints['v3/marketing/busifavor/coupons/associate']
  /** 使券失效 */
  private readonly 'v3/marketing/busifavor/coupons/deactivate': Endpoints['v3/marketing/busifavor/coupons/deactivate']
  /** 取消关联订单信息 */
  private readonly 'v3/marketing/busifavor/coupons/disassociate': Endpoints['v3/marketing/busifavor/coupons/disassociate']
  /** 申请退券 */
  private readonly 'v3/marketing/busifavor/coupons/return': Endpoints['v3/marketing/busifavor/coupons/return']
  /** 向用户发券 */
  private readonly 'v3/marketing/busifavor/coupons/send': Endpoints['v3/marketing/busifavor/coupons/send']
  /** 核销用户券 */
  private readonly 'v3/marketing/busifavor/coupons/use': Endpoints['v3/marketing/busifavor/coupons/use']
  /** 发放消费卡 */
  private readonly 'v3/marketing/busifavor/coupons/{card_id}/send': Endpoints['v3/marketing/busifavor/coupons/{card_id}/send']
  /** 向用户预发放商品券 */
  private readonly 'v3/marketing/busifavor/product-coupons/pre-send': Endpoints['v3/marketing/busifavor/product-coupons/pre-send']
  /** 向用户发放商品券 */
  private readonly 'v3/marketing/busifavor/product-coupons/send': Endpoints['v3/marketing/busifavor/product-coupons/send']
  /** 创建商家券 */
  private readonly 'v3/marketing/busifavor/stocks': Endpoints['v3/marketing/busifavor/stocks']
  /** 查询商家券详情、修改商家券基本信息 */
  private readonly 'v3/marketing/busifavor/stocks/{stock_id}': Endpoints['v3/marketing/busifavor/stocks/{stock_id}']
  /** 修改批次预算 */
  private readonly 'v3/marketing/busifavor/stocks/{stock_id}/budget': Endpoints['v3/marketing/busifavor/stocks/{stock_id}/budget']
  /** 上传预存code、查询预存code列表 */
  private readonly 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes': Endpoints['v3/marketing/busifavor/stocks/{stock_id}/couponcodes']
  /** 查询预存code详情、删除预存code */
  private readonly 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': Endpoints['v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}']
  /** 营销补差付款、查询营销补差付款单列表 */
  private readonly 'v3/marketing/busifavor/subsidy/pay-receipts': Endpoints['v3/marketing/busifavor/subsidy/pay-receipts']
  /** 查询营销补差付款单详情 */
  private readonly 'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': Endpoints['v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}']
  /** 营销补差回退 */
  private readonly 'v3/marketing/busifavor/subsidy/return-receipts': Endpoints['v3/marketing/busifavor/subsidy/return-receipts']
  /** 查询商家券营销补差回退单详情 */
  private readonly 'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': Endpoints['v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}']
  /** 根据过滤条件查询用户券 */
  private readonly 'v3/marketing/busifavor/users/{openid}/coupons': Endpoints['v3/marketing/busifavor/users/{openid}/coupons']
  /** 查询用户单张券详情 */
  private readonly 'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': Endpoints['v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}']
  /** 设置消息通知地址、获取已设置的消息通知地址 */
  private readonly 'v3/marketing/favor/callbacks': Endpoints['v3/marketing/favor/callbacks']
  /** 创建代金券批次 */
  private readonly 'v3/marketing/favor/coupon-stocks': Endpoints['v3/marketing/favor/coupon-stocks']
  /** （营销）图片上传（文件域meta、file，摘要SHA-256） */
  private readonly 'v3/marketing/favor/media/image-upload': Endpoints['v3/marketing/favor/media/image-upload']
  /** 条件查询批次列表 */
  private readonly 'v3/marketing/favor/stocks': Endpoints['v3/marketing/favor/stocks']
  /** 查询批次详情 */
  private readonly 'v3/marketing/favor/stocks/{stock_id}': Endpoints['v3/marketing/favor/stocks/{stock_id}']
  /** 查询代金券可用单品 */
  private readonly 'v3/marketing/favor/stocks/{stock_id}/items': Endpoints['v3/marketing/favor/stocks/{stock_id}/items']
  /** 查询代金券可用商户 */
  private readonly 'v3/marketing/favor/stocks/{stock_id}/merchants': Endpoints['v3/marketing/favor/stocks/{stock_id}/merchants']
  /** 修改可用单品编码 */
  private readonly 'v3/marketing/favor/stocks/{stock_id}/modify-goods-id': Endpoints['v3/marketing/favor/stocks/{stock_id}/modify-goods-id']
  /** 暂停代金券批次 */
  private readonly 'v3/marketing/favor/stocks/{stock_id}/pause': Endpoints['v3/marketing/favor/stocks/{stock_id}/pause']
  /** 下载批次退款明细 */
  private readonly 'v3/marketing/favor/stocks/{stock_id}/refund-flow': Endpoints['v3/marketing/favor/stocks/{stock_id}/refund-flow']
  /** 获取批次退款明细下载链接 */
  private readonly 'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': Endpoints['v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day']
  /** 重启代金券批次 */
  private readonly 'v3/marketing/favor/stocks/{stock_id}/restart': Endpoints['v3/marketing/favor/stocks/{stock_id}/restart']
  /** 激活代金券批次 */
  private readonly 'v3/marketing/favor/stocks/{stock_id}/start': Endpoints['v3/marketing/favor/stocks/{stock_id}/start']
  /** 终止代金券批次 */
  private readonly 'v3/marketing/favor/stocks/{stock_id}/stop': Endpoints['v3/marketing/favor/stocks/{stock_id}/stop']
  /** 下载批次核销明细 */
  private readonly 'v3/marketing/favor/stocks/{stock_id}/use-flow': Endpoints['v3/marketing/favor/stocks/{stock_id}/use-flow']
  /** 获取批次核销明细下载链接 */
  private readonly 'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': Endpoints['v3/marketing/favor/stocks/{stock_id}/use-flow-by-day']
  /** 发放代金券、根据商户号查用户的券 */
  private readonly 'v3/marketing/favor/users/{openid}/coupons': Endpoints['v3/marketing/favor/users/{openid}/coupons']
  /** 查询代金券详情 */
  private readonly 'v3/marketing/favor/users/{openid}/coupons/{coupon_id}': Endpoints['v3/marketing/favor/users/{openid}/coupons/{coupon_id}']
  /** 按区域查询品牌加价购活动 */
  private readonly 'v3/marketing/goods-subsidy-activity/activities': Endpoints['v3/marketing/goods-subsidy-activity/activities']
  /** 门店报名品牌加价购活动 */
  private readonly 'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': Endpoints['v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply']
  /** 锁定品牌加价购活动资格 */
  private readonly 'v3/marketing/goods-subsidy-activity/qualification/lock': Endpoints['v3/marketing/goods-subsidy-activity/qualification/lock']
  /** 解锁品牌加价购活动资格 */
  private readonly 'v3/marketing/goods-subsidy-activity/qualification/unlock': Endpoints['v3/marketing/goods-subsidy-activity/qualification/unlock']
  /** 添加零售小店活动业务代理、删除零售小店活动业务代理 */
  private readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': Endpoints['v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative']
  /** 查询零售小店活动业务代理 */
  private readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': Endpoints['v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives']
  /** 生成小店活动物料码 */
  private readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': Endpoints['v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials']
  /** 添加小店活动门店、查询小店活动门店列表、删除小店活动门店 */
  private readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': Endpoints['v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores']
  /** 查询小店活动门店详情 */
  private readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': Endpoints['v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}']
  /** 创建活动、查询活动列表 */
  private readonly 'v3/marketing/membercard-activity/activities': Endpoints['v3/marketing/membercard-activity/activities']
  /** 查询活动详情 */
  private readonly 'v3/marketing/membercard-activity/activities/{activity_id}': Endpoints['v3/marketing/membercard-activity/activities/{activity_id}']
  /** 终止活动 */
  private readonly 'v3/marketing/membercard-activity/activities/{activity_id}/terminate': Endpoints['v3/marketing/membercard-activity/activities/{activity_id}/terminate']
  /** 获取用户信息（跳转型激活） */
  private readonly 'v3/marketing/membercard-open/activate-informations/{activate_ticket}': Endpoints['v3/marketing/membercard-open/activate-informations/{activate_ticket}']
  /** 查询回调地址、设置回调地址 */
  private readonly 'v3/marketing/membercard-open/callback': Endpoints['v3/marketing/membercard-open/callback']
  /** 创建会员卡模板、查询会员卡模板列表 */
  private readonly 'v3/marketing/membercard-open/cards': Endpoints['v3/marketing/membercard-open/cards']
  /** 查询会员卡模板信息、修改会员卡模板信息、删除会员卡模板 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}': Endpoints['v3/marketing/membercard-open/cards/{card_id}']
  /** 导入会员Code */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': Endpoints['v3/marketing/membercard-open/cards/{card_id}/codes/deposit']
  /** 查询用户会员卡信息、修改用户会员卡信息 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': Endpoints['v3/marketing/membercard-open/cards/{card_id}/codes/{code}']
  /** 激活会员卡（跳转型激活） */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': Endpoints['v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate']
  /** 设置支付后展示的积分到账 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': Endpoints['v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit']
  /** 支付结果页展示会员积分 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': Endpoints['v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare']
  /** 设置会员权益 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': Endpoints['v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights']
  /** 设置会员服务项用户信息 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': Endpoints['v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data']
  /** 作废用户会员卡 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': Endpoints['v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable']
  /** 加密code解码（跳转型激活） */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': Endpoints['v3/marketing/membercard-open/cards/{card_id}/decrypt-code']
  /** 商户预授权 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': Endpoints['v3/marketing/membercard-open/cards/{card_id}/permission-tokens']
  /** 根据手机号导入用户会员卡 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': Endpoints['v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import']
  /** 创建会员卡二维码 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/qrcode': Endpoints['v3/marketing/membercard-open/cards/{card_id}/qrcode']
  /** 设置会员卡模板权益项 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/rights': Endpoints['v3/marketing/membercard-open/cards/{card_id}/rights']
  /** 添加会员卡服务项 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/service-modules': Endpoints['v3/marketing/membercard-open/cards/{card_id}/service-modules']
  /** 修改会员卡服务项、移除会员卡服务项 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': Endpoints['v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}']
  /** 老会员卡模板升级 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/upgrade': Endpoints['v3/marketing/membercard-open/cards/{card_id}/upgrade']
  /** 根据openid导入用户会员卡 */
  private readonly 'v3/marketing/membercard-open/cards/{card_id}/users/import': Endpoints['v3/marketing/membercard-open/cards/{card_id}/users/import']
  /** 导入加密手机号提醒会员领卡 */
  private readonly 'v3/marketing/membercard-open/phonenumber-member/import': Endpoints['v3/marketing/membercard-open/phonenumber-member/import']
  /** 通过加密手机号查询会员领卡状态 */
  private readonly 'v3/marketing/membercard-open/phonenumber-member/search': Endpoints['v3/marketing/membercard-open/phonenumber-member/search']
  /** 查询用户在品牌下所有会员卡 */
  private readonly 'v3/marketing/membercard-open/user/cards': Endpoints['v3/marketing/membercard-open/user/cards']
  /** 创建投放计划 */
  private readonly 'v3/marketing/partner/delivery-plan/delivery-plans': Endpoints['v3/marketing/partner/delivery-plan/delivery-plans']
  /** 分页查询投放计划列表 */
  private readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': Endpoints['v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans']
  /** 更新投放计划 */
  private readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': Endpoints['v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}']
  /** 终止投放计划 */
  private readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': Endpoints['v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate']
  /** 设置投放计划回调地址 */
  private readonly 'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': Endpoints['v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url']
  /** 提交图片生成任务 */
  private readonly 'v3/marketing/partner/product-coupon/image-generation-tasks': Endpoints['v3/marketing/partner/product-coupon/image-generation-tasks']
  /** 查询图片生成任务执行结果 */
  private readonly 'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': Endpoints['v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}']
  /** 图片上传（文件域meta、file，摘要SHA-256） */
  private readonly 'v3/marketing/partner/product-coupon/media/upload-image': Endpoints['v3/marketing/partner/product-coupon/media/upload-image']
  /** 设置商品券事件通知地址、获取商品券事件通知地址 */
  private readonly 'v3/marketing/partner/product-coupon/notify-configs': Endpoints['v3/marketing/partner/product-coupon/notify-configs']
  /** 创建商品券 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons': Endpoints['v3/marketing/partner/product-coupon/product-coupons']
  /** 查询商品券、修改商品券 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}']
  /** 失效商品券 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate']
  /** 添加商品券批次组 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles']
  /** 修改商品券批次组 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}']
  /** 批次组批量关联门店 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores']
  /** 批次组批量取消关联门店 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores']
  /** 修改商品券批次组发放预算 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget']
  /** 添加商品券批次、查询商品券批次列表 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks']
  /** 查询商品券指定批次、修改商品券指定批次 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}']
  /** 批次关联门店 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores']
  /** 查询批次关联门店列表 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores']
  /** 失效商品券批次 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate']
  /** 批次取消关联门店 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores']
  /** 修改商品券批次发放预算 */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget']
  /** 预上传券Code */
  private readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': Endpoints['v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes']
  /** 向用户发放商品券批次组 */
  private readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': Endpoints['v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles']
  /** 失效用户商品券组 */
  private readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': Endpoints['v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate']
  /** 向用户发放商品券、指定券状态查询用户商品券列表 */
  private readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons': Endpoints['v3/marketing/partner/product-coupon/users/{openid}/coupons']
  /** 查询用户商品券详情 */
  private readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': Endpoints['v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}']
  /** 确认发放用户商品券 */
  private readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': Endpoints['v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm']
  /** 失效用户商品券 */
  private readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': Endpoints['v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate']
  /** 退券 */
  private readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': Endpoints['v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return']
  /** 核销用户商品券 */
  private readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': Endpoints['v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use']
  /** 向用户预发放商品券 */
  private readonly 'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': Endpoints['v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon']
  /** 向用户预发放商品券批次组 */
  private readonly 'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': Endpoints['v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle']
  /** 查询合作关系列表 */
  private readonly 'v3/marketing/partnerships': Endpoints['v3/marketing/partnerships']
  /** 建立合作关系 */
  private readonly 'v3/marketing/partnerships/build': Endpoints['v3/marketing/partnerships/build']
  /** 终止合作关系 */
  private readonly 'v3/marketing/partnerships/terminate': Endpoints['v3/marketing/partnerships/terminate']
  /** 获取支付有礼活动列表 */
  private readonly 'v3/marketing/paygiftactivity/activities': Endpoints['v3/marketing/paygiftactivity/activities']
  /** 查询活动详情接口 */
  private readonly 'v3/marketing/paygiftactivity/activities/{activity_id}': Endpoints['v3/marketing/paygiftactivity/activities/{activity_id}']
  /** 查询活动指定商品列表 */
  private readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/goods': Endpoints['v3/marketing/paygiftactivity/activities/{activity_id}/goods']
  /** 查询活动发券商户号 */
  private readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants': Endpoints['v3/marketing/paygiftactivity/activities/{activity_id}/merchants']
  /** 新增活动发券商户号 */
  private readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': Endpoints['v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add']
  /** 删除活动发券商户号 */
  private readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': Endpoints['v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete']
  /** 终止活动 */
  private readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/terminate': Endpoints['v3/marketing/paygiftactivity/activities/{activity_id}/terminate']
  /** 创建全场满额送活动 */
  private readonly 'v3/marketing/paygiftactivity/unique-threshold-activity': Endpoints['v3/marketing/paygiftactivity/unique-threshold-activity']
  /** 创建自定义入口 */
  private readonly 'v3/marketing/shopping-receipt/customentrances': Endpoints['v3/marketing/shopping-receipt/customentrances']
  /** 查询自定义入口、更新自定义入口 */
  private readonly 'v3/marketing/shopping-receipt/customentrances/{brand_id}': Endpoints['v3/marketing/shopping-receipt/customentrances/{brand_id}']
  /** 上传商家电子小票跳转信息 */
  private readonly 'v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': Endpoints['v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos']
  /** 上传电子小票（文件域meta、file，摘要SHA-256） */
  private readonly 'v3/marketing/shopping-receipt/shoppingreceipts': Endpoints['v3/marketing/shopping-receipt/shoppingreceipts']
  /** 查询周周惠活动列表 */
  private readonly 'v3/marketing/weekly-discount/activities': Endpoints['v3/marketing/weekly-discount/activities']
  /** 查询周周惠活动详情 */
  private readonly 'v3/marketing/weekly-discount/activities/{activity_id}': Endpoints['v3/marketing/weekly-discount/activities/{activity_id}']
  /** 报名周周惠活动 */
  private readonly 'v3/marketing/weekly-discount/activities/{activity_id}/apply': Endpoints['v3/marketing/weekly-discount/activities/{activity_id}/apply']
  /** 为用户发银行提现免费券、查询批次下用户银行提现免费券列表 */
  private readonly 'v3/marketing/withdraw-favor/users/{openid}/coupons': Endpoints['v3/marketing/withdraw-favor/users/{openid}/coupons']
  /** 分页查询子商户名下的商户管理记录 */
  private readonly 'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': Endpoints['v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}']
  /** 查询子商户下指定商户管理记录 */
  private readonly 'v3/mch-manage/mch-manage-records/{manage_record_id}': Endpoints['v3/mch-manage/mch-manage-records/{manage_record_id}']
  /** 对指定商户管理记录提交资料 */
  private readonly 'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': Endpoints['v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions']
  /** 上传商户提交资料文件（文件域meta、submission_file，摘要SHA-256；其他域item_id、manage_record_id） */
  private readonly 'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': Endpoints['v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload']
  /** 查询子商户强化尽调单信息 */
  private readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': Endpoints['v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}']
  /** 提交尽调资料 */
  private readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': Endpoints['v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit']
  /** 上传尽调资料文件（文件域meta、due_diligence_file，摘要SHA-256） */
  private readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': Endpoints['v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload']
  /** 查询子商户管控情况 */
  private readonly 'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': Endpoints['v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}']
  /** 提交已注销商户号可用余额提现申请单 */
  private readonly 'v3/mch_operate/risk/withdrawl-apply': Endpoints['v3/mch_operate/risk/withdrawl-apply']
  /** 微信支付提现申请单号查询提现申请单状态 */
  private readonly 'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': Endpoints['v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}']
  /** 商户提现申请单号查询提现申请单状态 */
  private readonly 'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': Endpoints['v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}']
  /** 提交超管变更申请单 */
  private readonly 'v3/mchalterapply/mchcontactalterapplyment': Endpoints['v3/mchalterapply/mchcontactalterapplyment']
  /** 查询超管变更申请单状态-使用业务申请编号 */
  private readonly 'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': Endpoints['v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}']
  /** 查询超管变更申请单状态-使用申请单号 */
  private readonly 'v3/mchalterapply/mchcontactalterapplyment/{apply_id}': Endpoints['v3/mchalterapply/mchcontactalterapplyment/{apply_id}']
  /** 撤销超管变更申请单 */
  private readonly 'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': Endpoints['v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke']
  /** 提交资料变更申请单 */
  private readonly 'v3/mchalterapply/mchsubjectalterapplyment': Endpoints['v3/mchalterapply/mchsubjectalterapplyment']
  /** 查询申请单状态-使用业务单号 */
  private readonly 'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': Endpoints['v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}']
  /** 查询资料变更申请单状态-使用申请单号 */
  private readonly 'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': Endpoints['v3/mchalterapply/mchsubjectalterapplyment/{apply_id}']
  /** 撤销资料变更申请单 */
  private readonly 'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': Endpoints['v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke']
  /** 提交商户简称变更申请单 */
  private readonly 'v3/mchalterapply/merchantnamealterapplyment': Endpoints['v3/mchalterapply/merchantnamealterapplyment']
  /** 查询商家简称修改申请单状态-使用业务申请编号 */
  private readonly 'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': Endpoints['v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}']
  /** 查询商家简称修改申请单状态-使用申请单号 */
  private readonly 'v3/mchalterapply/merchantnamealterapplyment/{apply_id}': Endpoints['v3/mchalterapply/merchantnamealterapplyment/{apply_id}']
  /** 撤销商户简称变更申请单 */
  private readonly 'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': Endpoints['v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke']
  /** 医保自费混合收款下单 */
  private readonly 'v3/med-ins/orders': Endpoints['v3/med-ins/orders']
  /** 使用医保自费混合订单号查看下单结果 */
  private readonly 'v3/med-ins/orders/mix-trade-no/{mix_trade_no}': Endpoints['v3/med-ins/orders/mix-trade-no/{mix_trade_no}']
  /** 使用商户订单号查看下单结果 */
  private readonly 'v3/med-ins/orders/out-trade-no/{out_trade_no}': Endpoints['v3/med-ins/orders/out-trade-no/{out_trade_no}']
  /** 医保退款通知 */
  private readonly 'v3/med-ins/refunds/notify': Endpoints['v3/med-ins/refunds/notify']
  /** 查询风险订单 */
  private readonly 'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': Endpoints['v3/merchant-risk-manage/ec-trade-risk/query-risk-trades']
  /** 回传处置结果 */
  private readonly 'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': Endpoints['v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result']
  /** 上报订单关联信息 */
  private readonly 'v3/merchant-risk-manage/report-trade-union-information': Endpoints['v3/merchant-risk-manage/report-trade-union-information']
  /** 查询风险信息 */
  private readonly 'v3/merchant-risk-manage/trade-risk-information': Endpoints['v3/merchant-risk-manage/trade-risk-information']
  /** 处置结果回传 */
  private readonly 'v3/merchant-risk-manage/trade-risk-result': Endpoints['v3/merchant-risk-manage/trade-risk-result']
  /** 创建商户违规通知回调地址、查询商户违规通知回调地址、修改商户违规通知回调地址、删除商户违规通知回调地址 */
  private readonly 'v3/merchant-risk-manage/violation-notifications': Endpoints['v3/merchant-risk-manage/violation-notifications']
  /** 创建投诉通知回调、查询投诉通知回调、更新投诉通知回调、删除投诉通知回调 */
  private readonly 'v3/merchant-service/complaint-notifications': Endpoints['v3/merchant-service/complaint-notifications']
  /** 查询投诉信息 */
  private readonly 'v3/merchant-service/complaints': Endpoints['v3/merchant-service/complaints']
  /** 查询投诉单列表 */
  private readonly 'v3/merchant-service/complaints-v2': Endpoints['v3/merchant-service/complaints-v2']
  /** 查询投诉单详情 */
  private readonly 'v3/merchant-service/complaints-v2/{complaint_id}': Endpoints['v3/merchant-service/complaints-v2/{complaint_id}']
  /** 反馈处理完成 */
  private readonly 'v3/merchant-service/complaints-v2/{complaint_id}/complete': Endpoints['v3/merchant-service/complaints-v2/{complaint_id}/complete']
  /** 查询投诉协商历史 */
  private readonly 'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': Endpoints['v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys']
  /** 提交回复 */
  private readonly 'v3/merchant-service/complaints-v2/{complaint_id}/response': Endpoints['v3/merchant-service/complaints-v2/{complaint_id}/response']
  /** 回复需要即时服务的投诉单 */
  private readonly 'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': Endpoints['v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service']
  /** 更新退款审批结果 */
  private readonly 'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': Endpoints['v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress']
  /** 查询投诉详情 */
  private readonly 'v3/merchant-service/complaints/{transaction_id}': Endpoints['v3/merchant-service/complaints/{transaction_id}']
  /** 查询投诉协商历史 */
  private readonly 'v3/merchant-service/complaints/{transaction_id}/negotiation-historys': Endpoints['v3/merchant-service/complaints/{transaction_id}/negotiation-historys']
  /** 商户反馈 */
  private readonly 'v3/merchant-service/feedbacks': Endpoints['v3/merchant-service/feedbacks']
  /** 商户上传反馈图片（文件域meta、file，摘要SHA-256） */
  private readonly 'v3/merchant-service/images/upload': Endpoints['v3/merchant-service/images/upload']
  /** 图片下载 */
  private readonly 'v3/merchant-service/images/{media_id}': Endpoints['v3/merchant-service/images/{media_id}']
  /** 申请修改特约商户结算规则 */
  private readonly 'v3/merchant-settlement/merchant-settle-rule-applications': Endpoints['v3/merchant-settlement/merchant-settle-rule-applications']
  /** 根据申请单ID查询结果 */
  private readonly 'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': Endpoints['v3/merchant-settlement/merchant-settle-rule-applications/{application_id}']
  /** 创建门店 */
  private readonly 'v3/merchant-store/stores': Endpoints['v3/merchant-store/stores']
  /** 查询门店、修改门店 */
  private readonly 'v3/merchant-store/stores/{store_id}': Endpoints['v3/merchant-store/stores/{store_id}']
  /** 绑定门店收款信息 */
  private readonly 'v3/merchant-store/stores/{store_id}/recipients/bind': Endpoints['v3/merchant-store/stores/{store_id}/recipients/bind']
  /** 解除门店收款信息绑定 */
  private readonly 'v3/merchant-store/stores/{store_id}/recipients/unbind': Endpoints['v3/merchant-store/stores/{store_id}/recipients/unbind']
  /** 查询账户实时余额 */
  private readonly 'v3/merchant/fund/balance/{account_type}': Endpoints['v3/merchant/fund/balance/{account_type}']
  /** 查询账户日终余额 */
  private readonly 'v3/merchant/fund/dayendbalance/{account_type}': Endpoints['v3/merchant/fund/dayendbalance/{account_type}']
  /** 电商平台提现 */
  private readonly 'v3/merchant/fund/withdraw': Endpoints['v3/merchant/fund/withdraw']
  /** 按日下载提现异常文件 */
  private readonly 'v3/merchant/fund/withdraw/bill-type/{bill_type}': Endpoints['v3/merchant/fund/withdraw/bill-type/{bill_type}']
  /** 电商平台(商户提现单号查询)提现状态 */
  private readonly 'v3/merchant/fund/withdraw/out-request-no/{out_request_no}': Endpoints['v3/merchant/fund/withdraw/out-request-no/{out_request_no}']
  /** 电商平台(微信支付提现单号查询)提现状态 */
  private readonly 'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': Endpoints['v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}']
  /** 文件上传（文件域meta、file，摘要SHA-256） */
  private readonly 'v3/merchant/media/upload': Endpoints['v3/merchant/media/upload']
  /** 视频上传（文件域meta、file，摘要SHA-256） */
  private readonly 'v3/merchant/media/video_upload': Endpoints['v3/merchant/media/video_upload']
  /** 服务商银行来账查询 */
  private readonly 'v3/merchantfund/merchant/income-records': Endpoints['v3/merchantfund/merchant/income-records']
  /** 特约商户银行来账查询 */
  private readonly 'v3/merchantfund/partner/income-records': Endpoints['v3/merchantfund/partner/income-records']
  /** 子商户进件（融合钱包）、修改子商户（融合钱包） */
  private readonly 'v3/merchants': Endpoints['v3/merchants']
  /** 查询子商户（融合钱包） */
  private readonly 'v3/merchants/{sub_mchid}': Endpoints['v3/merchants/{sub_mchid}']
  /** 下载批次退款明细 */
  private readonly 'v3/multiuse/stocks/{stock_id}/refund-flow': Endpoints['v3/multiuse/stocks/{stock_id}/refund-flow']
  /** 下载批次发放明细 */
  private readonly 'v3/multiuse/stocks/{stock_id}/send-flow': Endpoints['v3/multiuse/stocks/{stock_id}/send-flow']
  /** 下载核销明细 */
  private readonly 'v3/multiuse/stocks/{stock_id}/use-flow': Endpoints['v3/multiuse/stocks/{stock_id}/use-flow']
  /** 发放指定批次的消费金 */
  private readonly 'v3/multiuse/users/{openid}/coupons': Endpoints['v3/multiuse/users/{openid}/coupons']
  /** 创建电子发票卡券模板 */
  private readonly 'v3/new-tax-control-fapiao/card-template': Endpoints['v3/new-tax-control-fapiao/card-template']
  /** 下载发票文件 */
  private readonly 'v3/new-tax-control-fapiao/download': Endpoints['v3/new-tax-control-fapiao/download']
  /** 开具电子发票 */
  private readonly 'v3/new-tax-control-fapiao/fapiao-applications': Endpoints['v3/new-tax-control-fapiao/fapiao-applications']
  /** 开具通用行业电子发票 */
  private readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-general': Endpoints['v3/new-tax-control-fapiao/fapiao-applications/issue-general']
  /** 开具旅客运输行业电子发票 */
  private readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': Endpoints['v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport']
  /** 开具成品油行业电子发票 */
  private readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': Endpoints['v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil']
  /** 开具不动产租赁行业电子发票 */
  private readonly 'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': Endpoints['v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing']
  /** 上传电子发票文件（文件域meta、file，摘要SM3） */
  private readonly 'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': Endpoints['v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file']
  /** 查询电子发票 */
  private readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': Endpoints['v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}']
  /** 获取发票下载信息 */
  private readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': Endpoints['v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files']
  /** 将电子发票插入微信用户卡包 */
  private readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': Endpoints['v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards']
  /** 冲红电子发票 */
  private readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': Endpoints['v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse']
  /** 获取邀请商户开通服务商电子发票能力 */
  private readonly 'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': Endpoints['v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl']
  /** 获取邀请开通的商户信息 */
  private readonly 'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': Endpoints['v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo']
  /** 获取商户开票基础信息 */
  private readonly 'v3/new-tax-control-fapiao/merchant/base-information': Endpoints['v3/new-tax-control-fapiao/merchant/base-information']
  /** 查询商户配置的开发选项、配置开发选项 */
  private readonly 'v3/new-tax-control-fapiao/merchant/development-config': Endpoints['v3/new-tax-control-fapiao/merchant/development-config']
  /** 获取商品和服务税收分类对照表 */
  private readonly 'v3/new-tax-control-fapiao/merchant/tax-codes': Endpoints['v3/new-tax-control-fapiao/merchant/tax-codes']
  /** 检查子商户开票功能状态 */
  private readonly 'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': Endpoints['v3/new-tax-control-fapiao/merchant/{sub_mchid}/check']
  /** 检查子商户开票功能状态 */
  private readonly 'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': Endpoints['v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status']
  /** 获取用户填写的抬头 */
  private readonly 'v3/new-tax-control-fapiao/user-title': Endpoints['v3/new-tax-control-fapiao/user-title']
  /** 获取抬头填写链接 */
  private readonly 'v3/new-tax-control-fapiao/user-title/title-url': Endpoints['v3/new-tax-control-fapiao/user-title/title-url']
  /** 获取authinfo接口 */
  private readonly 'v3/offlineface/authinfo': Endpoints['v3/offlineface/authinfo']
  /** 预签约接口 */
  private readonly 'v3/offlineface/contracts/presign': Endpoints['v3/offlineface/contracts/presign']
  /** 签约查询接口 */
  private readonly 'v3/offlineface/contracts/{contract_id}': Endpoints['v3/offlineface/contracts/{contract_id}']
  /** 查询重采用户列表 */
  private readonly 'v3/offlineface/face-collections': Endpoints['v3/offlineface/face-collections']
  /** 查询重采请求详情 */
  private readonly 'v3/offlineface/face-collections/{collection_id}': Endpoints['v3/offlineface/face-collections/{collection_id}']
  /** 获取还款链接接口 */
  private readonly 'v3/offlineface/repayment-url': Endpoints['v3/offlineface/repayment-url']
  /** 申请扣款接口 */
  private readonly 'v3/offlineface/transactions': Endpoints['v3/offlineface/transactions']
  /** 查单接口 */
  private readonly 'v3/offlineface/transactions/out-trade-no/{out_trade_no}': Endpoints['v3/offlineface/transactions/out-trade-no/{out_trade_no}']
  /** 查询机构信息接口 */
  private readonly 'v3/offlinefacemch/organizations': Endpoints['v3/offlinefacemch/organizations']
  /** 刷脸用户信息查询接口、刷脸用户信息修改接口 */
  private readonly 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': Endpoints['v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}']
  /** 解除刷脸用户签约关系接口 */
  private readonly 'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': Endpoints['v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract']
  /** 获取凭证授权接口 */
  private readonly 'v3/offlinefacemch/tokens': Endpoints['v3/offlinefacemch/tokens']
  /** 查询刷掌授权 */
  private readonly 'v3/palmservice/authorization/openid/{openid}': Endpoints['v3/palmservice/authorization/openid/{openid}']
  /** 服务关联预授权 */
  private readonly 'v3/palmservice/authorization/preauthorize': Endpoints['v3/palmservice/authorization/preauthorize']
  /** 重试扣费通知 */
  private readonly 'v3/papay/contracts/{contract_id}/fail-notify': Endpoints['v3/papay/contracts/{contract_id}/fail-notify']
  /** 直连商户预扣费通知 */
  private readonly 'v3/papay/contracts/{contract_id}/notify': Endpoints['v3/papay/contracts/{contract_id}/notify']
  /** 保险商户查询保险自动续费预约 */
  private readonly 'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': Endpoints['v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}']
  /** 保险商户预约保险自动续费 */
  private readonly 'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': Endpoints['v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule']
  /** 保险商户受理保险自动续费扣款 */
  private readonly 'v3/papay/insurance-pay/transactions/apply': Endpoints['v3/papay/insurance-pay/transactions/apply']
  /** 保险商户受理续期自动续费协议 */
  private readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': Endpoints['v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew']
  /** 保险商户查询保险自动续费协议 */
  private readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': Endpoints['v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}']
  /** 商户侧协议号解约 */
  private readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': Endpoints['v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate']
  /** 保险商户App预签约 */
  private readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/app': Endpoints['v3/papay/insurance-sign/contracts/pre-entrust-sign/app']
  /** 保险商户H5预签约 */
  private readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': Endpoints['v3/papay/insurance-sign/contracts/pre-entrust-sign/h5']
  /** 保险商户JSAPI预签约 */
  private readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': Endpoints['v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi']
  /** 保险商户小程序预签约 */
  private readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': Endpoints['v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program']
  /** 保险商户修改保险扣费周期列表 */
  private readonly 'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': Endpoints['v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify']
  /** 保险商户查询保险扣费周期列表 */
  private readonly 'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': Endpoints['v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}']
  /** 代扣受理扣款 */
  private readonly 'v3/papay/pay/harmony/transactions/apply': Endpoints['v3/papay/pay/harmony/transactions/apply']
  /** 查询扣费预约 */
  private readonly 'v3/papay/pay/partner/schedules/contract-id/{contract_id}': Endpoints['v3/papay/pay/partner/schedules/contract-id/{contract_id}']
  /** 预约扣费 */
  private readonly 'v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': Endpoints['v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule']
  /** 受理扣款 */
  private readonly 'v3/papay/pay/partner/transactions/apply': Endpoints['v3/papay/pay/partner/transactions/apply']
  /** 查询扣费预约 */
  private readonly 'v3/papay/pay/schedules/contract-id/{contract_id}': Endpoints['v3/papay/pay/schedules/contract-id/{contract_id}']
  /** 预约扣费 */
  private readonly 'v3/papay/pay/schedules/contract-id/{contract_id}/schedule': Endpoints['v3/papay/pay/schedules/contract-id/{contract_id}/schedule']
  /** 受理扣款 */
  private readonly 'v3/papay/pay/transactions/apply': Endpoints['v3/papay/pay/transactions/apply']
  /** App场景预约扣费类型签约的预签约 */
  private readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': Endpoints['v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app']
  /** H5场景预约扣费类型签约的预签约 */
  private readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': Endpoints['v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5']
  /** JSAPI场景预约扣费类型签约的预签约 */
  private readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': Endpoints['v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi']
  /** 小程序场景预约扣费类型签约的预签约 */
  private readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': Endpoints['v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program']
  /** App场景预约扣费类型签约的预签约 */
  private readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': Endpoints['v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app']
  /** H5场景预约扣费类型签约的预签约 */
  private readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': Endpoints['v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5']
  /** JSAPI场景预约扣费类型签约的预签约 */
  private readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': Endpoints['v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi']
  /** 小程序场景预约扣费类型签约的预签约 */
  private readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': Endpoints['v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program']
  /** 通过商户协议号查询委托代扣签约协议 */
  private readonly 'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': Endpoints['v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}']
  /** 通过商户协议号查询委托代扣签约协议 */
  private readonly 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': Endpoints['v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}']
  /** 通过商户协议号解除委托代扣签约协议 */
  private readonly 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': Endpoints['v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate']
  /** 代扣预签约 */
  private readonly 'v3/papay/sign/contracts/pre-entrust-sign': Endpoints['v3/papay/sign/contracts/pre-entrust-sign']
  /** 通过商户协议号查询委托代扣签约协议 */
  private readonly 'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': Endpoints['v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}']
  /** 通过商户协议号解除委托代扣签约协议 */
  private readonly 'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': Endpoints['v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate']
  /** 提交停车场进件申请 */
  private readonly 'v3/parking/reminders/application': Endpoints['v3/parking/reminders/application']
  /** 查询停车场进件申请单 */
  private readonly 'v3/parking/reminders/application/query': Endpoints['v3/parking/reminders/application/query']
  /** 撤回停车场进件申请 */
  private readonly 'v3/parking/reminders/application/withdraw': Endpoints['v3/parking/reminders/application/withdraw']
  /** 查询停车场进件申请单列表 */
  private readonly 'v3/parking/reminders/applications': Endpoints['v3/parking/reminders/applications']
  /** 同步车辆入场通知 */
  private readonly 'v3/parking/reminders/entry': Endpoints['v3/parking/reminders/entry']
  /** 同步车辆离场通知 */
  private readonly 'v3/parking/reminders/exit': Endpoints['v3/parking/reminders/exit']
  /** 同步非临停扩展支付 */
  private readonly 'v3/parking/reminders/ext-payment': Endpoints['v3/parking/reminders/ext-payment']
  /** 查询停车费用 */
  private readonly 'v3/parking/reminders/parking-fee': Endpoints['v3/parking/reminders/parking-fee']
  /** 查询停车场信息 */
  private readonly 'v3/parking/reminders/parking-lot': Endpoints['v3/parking/reminders/parking-lot']
  /** 同步支付结果通知 */
  private readonly 'v3/parking/reminders/payment': Endpoints['v3/parking/reminders/payment']
  /** 服务商商户重试扣费通知 */
  private readonly 'v3/partner-papay/contracts/{contract_id}/fail-notify': Endpoints['v3/partner-papay/contracts/{contract_id}/fail-notify']
  /** 服务商商户预扣费通知 */
  private readonly 'v3/partner-papay/contracts/{contract_id}/notify': Endpoints['v3/partner-papay/contracts/{contract_id}/notify']
  /** 发起批量转账 */
  private readonly 'v3/partner-transfer/batches': Endpoints['v3/partner-transfer/batches']
  /** 微信支付批次单号查询批次单 */
  private readonly 'v3/partner-transfer/batches/batch-id/{batch_id}': Endpoints['v3/partner-transfer/batches/batch-id/{batch_id}']
  /** 微信支付明细单号查询明细单 */
  private readonly 'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': Endpoints['v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}']
  /** 商家批次单号查询批次单 */
  private readonly 'v3/partner-transfer/batches/out-batch-no/{out_batch_no}': Endpoints['v3/partner-transfer/batches/out-batch-no/{out_batch_no}']
  /** 商家明细单号查询明细单 */
  private readonly 'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': Endpoints['v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}']
  /** 电商收付通模式小程序场景预签约 */
  private readonly 'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': Endpoints['v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program']
  /** 电商收付通模式支付后场景预签约 */
  private readonly 'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': Endpoints['v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign']
  /** 直连商户模式小程序场景预签约 */
  private readonly 'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': Endpoints['v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program']
  /** 直连商户模式支付后场景预签约 */
  private readonly 'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': Endpoints['v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign']
  /** 清算机构模式小程序场景预签约 */
  private readonly 'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': Endpoints['v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program']
  /** 清算机构模式支付后场景预签约 */
  private readonly 'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': Endpoints['v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign']
  /** 商户通过商户协议号查询协议 */
  private readonly 'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': Endpoints['v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}']
  /** 商户通过商户协议号解约协议 */
  private readonly 'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': Endpoints['v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate']
  /** 服务商模式小程序场景预签约 */
  private readonly 'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': Endpoints['v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program']
  /** 服务商模式支付后场景预签约 */
  private readonly 'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': Endpoints['v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign']
  /** 查询音箱绑定信息 */
  private readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}': Endpoints['v3/pay-devices/open-scenario-speaker/{device_sn}']
  /** 绑定音箱设备码牌 */
  private readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/bind': Endpoints['v3/pay-devices/open-scenario-speaker/{device_sn}/bind']
  /** 出厂预绑定音箱和码牌 */
  private readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': Endpoints['v3/pay-devices/open-scenario-speaker/{device_sn}/prebind']
  /** 解绑音箱设备码牌 */
  private readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': Endpoints['v3/pay-devices/open-scenario-speaker/{device_sn}/unbind']
  /** 码牌支付结果上报 */
  private readonly 'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': Endpoints['v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report']
  /** 小票机打印 */
  private readonly 'v3/pay-devices/printers/{device_id}/print-orders': Endpoints['v3/pay-devices/printers/{device_id}/print-orders']
  /** 查询订单 */
  private readonly 'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': Endpoints['v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}']
  /** 微信分付-支付方式前置服务 */
  private readonly 'v3/pay/acquiring-bank/transactions/exposure': Endpoints['v3/pay/acquiring-bank/transactions/exposure']
  /** 商户贴息-获取微信分付曝光建议 */
  private readonly 'v3/pay/instal/exposure': Endpoints['v3/pay/instal/exposure']
  /** 商户贴息-获取微信分付曝光建议 */
  private readonly 'v3/pay/instal/partner/exposure': Endpoints['v3/pay/instal/partner/exposure']
  /** APP下单 */
  private readonly 'v3/pay/partner/transactions/app': Endpoints['v3/pay/partner/transactions/app']
  /** APP下单并签约 */
  private readonly 'v3/pay/partner/transactions/app-with-contract': Endpoints['v3/pay/partner/transactions/app-with-contract']
  /** 付款码支付 */
  private readonly 'v3/pay/partner/transactions/codepay': Endpoints['v3/pay/partner/transactions/codepay']
  /** 微信分付-支付方式前置服务 */
  private readonly 'v3/pay/partner/transactions/exposure': Endpoints['v3/pay/partner/transactions/exposure']
  /** H5下单 */
  private readonly 'v3/pay/partner/transactions/h5': Endpoints['v3/pay/partner/transactions/h5']
  /** 微信支付订单号查询 */
  private readonly 'v3/pay/partner/transactions/id/{transaction_id}': Endpoints['v3/pay/partner/transactions/id/{transaction_id}']
  /** JSAPI下单 */
  private readonly 'v3/pay/partner/transactions/jsapi': Endpoints['v3/pay/partner/transactions/jsapi']
  /** JSAPI下单并授权/签约 */
  private readonly 'v3/pay/partner/transactions/jsapi-with-contract': Endpoints['v3/pay/partner/transactions/jsapi-with-contract']
  /** 小程序支付下单 */
  private readonly 'v3/pay/partner/transactions/miniprogram': Endpoints['v3/pay/partner/transactions/miniprogram']
  /** Native下单 */
  private readonly 'v3/pay/partner/transactions/native': Endpoints['v3/pay/partner/transactions/native']
  /** 商户订单号查询 */
  private readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}': Endpoints['v3/pay/partner/transactions/out-trade-no/{out_trade_no}']
  /** 关单 */
  private readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': Endpoints['v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close']
  /** 撤销 */
  private readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': Endpoints['v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse']
  /** 扫码支付下单 */
  private readonly 'v3/pay/partner/transactions/scannedpos': Endpoints['v3/pay/partner/transactions/scannedpos']
  /** APP下单 */
  private readonly 'v3/pay/transactions/app': Endpoints['v3/pay/transactions/app']
  /** APP下单并签约 */
  private readonly 'v3/pay/transactions/app-with-contract': Endpoints['v3/pay/transactions/app-with-contract']
  /** 付款码支付 */
  private readonly 'v3/pay/transactions/codepay': Endpoints['v3/pay/transactions/codepay']
  /** 微信分付-支付方式前置服务 */
  private readonly 'v3/pay/transactions/exposure': Endpoints['v3/pay/transactions/exposure']
  /** H5下单 */
  private readonly 'v3/pay/transactions/h5': Endpoints['v3/pay/transactions/h5']
  /** 微信支付订单号查询 */
  private readonly 'v3/pay/transactions/id/{transaction_id}': Endpoints['v3/pay/transactions/id/{transaction_id}']
  /** JSAPI下单 */
  private readonly 'v3/pay/transactions/jsapi': Endpoints['v3/pay/transactions/jsapi']
  /** JSAPI下单并授权/签约 */
  private readonly 'v3/pay/transactions/jsapi-with-contract': Endpoints['v3/pay/transactions/jsapi-with-contract']
  /** Native下单 */
  private readonly 'v3/pay/transactions/native': Endpoints['v3/pay/transactions/native']
  /** 商户订单号查询 */
  private readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}': Endpoints['v3/pay/transactions/out-trade-no/{out_trade_no}']
  /** 关单 */
  private readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}/close': Endpoints['v3/pay/transactions/out-trade-no/{out_trade_no}/close']
  /** 撤销 */
  private readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': Endpoints['v3/pay/transactions/out-trade-no/{out_trade_no}/reverse']
  /** 查询核身记录 */
  private readonly 'v3/payroll-card/authentications': Endpoints['v3/payroll-card/authentications']
  /** 微工卡核身预下单 */
  private readonly 'v3/payroll-card/authentications/pre-order': Endpoints['v3/payroll-card/authentications/pre-order']
  /** 微工卡核身预下单（流程中完成授权） */
  private readonly 'v3/payroll-card/authentications/pre-order-with-auth': Endpoints['v3/payroll-card/authentications/pre-order-with-auth']
  /** 获取核身结果 */
  private readonly 'v3/payroll-card/authentications/{authenticate_number}': Endpoints['v3/payroll-card/authentications/{authenticate_number}']
  /** 查询微工卡授权关系 */
  private readonly 'v3/payroll-card/relations/{openid}': Endpoints['v3/payroll-card/relations/{openid}']
  /** 生成授权token */
  private readonly 'v3/payroll-card/tokens': Endpoints['v3/payroll-card/tokens']
  /** 发起批量转账 */
  private readonly 'v3/payroll-card/transfer-batches': Endpoints['v3/payroll-card/transfer-batches']
  /** 生成投保结果 */
  private readonly 'v3/payroll-card/wesure/insurance': Endpoints['v3/payroll-card/wesure/insurance']
  /** 校验核身结果 */
  private readonly 'v3/payroll-card/wesure/token-validations': Endpoints['v3/payroll-card/wesure/token-validations']
  /** 从业机构预授权 */
  private readonly 'v3/payscore/acquiringbank/permissions': Endpoints['v3/payscore/acquiringbank/permissions']
  /** 从业机构查询用户授权记录（授权协议号） */
  private readonly 'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}': Endpoints['v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}']
  /** 从业机构解除用户授权关系（授权协议号） */
  private readonly 'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': Endpoints['v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate']
  /** 从业机构创建微信支付分订单、从业机构查询微信支付分订单 */
  private readonly 'v3/payscore/acquiringbank/serviceorder': Endpoints['v3/payscore/acquiringbank/serviceorder']
  /** 从业机构查询微信支付分扣款信息 */
  private readonly 'v3/payscore/acquiringbank/serviceorder/deduction': Endpoints['v3/payscore/acquiringbank/serviceorder/deduction']
  /** 从业机构取消微信支付分订单 */
  private readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': Endpoints['v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel']
  /** 从业机构完结微信支付分订单 */
  private readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': Endpoints['v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete']
  /** 从业机构修改微信支付分订单金额 */
  private readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': Endpoints['v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify']
  /** 从业机构登记微信支付分扣款信息 */
  private readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': Endpoints['v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo']
  /** 从业机构同步微信支付分订单信息 */
  private readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': Endpoints['v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync']
  /** 从业机构创建先用后付订单 */
  private readonly 'v3/payscore/acquiringbank/servicepayondeliveryorder': Endpoints['v3/payscore/acquiringbank/servicepayondeliveryorder']
  /** 商户申请获取对账单 */
  private readonly 'v3/payscore/merchant-bill': Endpoints['v3/payscore/merchant-bill']
  /** 创建支付分订单、查询支付分订单 */
  private readonly 'v3/payscore/oversea/partner/serviceorder': Endpoints['v3/payscore/oversea/partner/serviceorder']
  /** 取消支付分订单 */
  private readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': Endpoints['v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel']
  /** 完结支付分订单 */
  private readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': Endpoints['v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete']
  /** 同步支付分订单信息 */
  private readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': Endpoints['v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync']
  /** 商户预授权 */
  private readonly 'v3/payscore/partner/permissions': Endpoints['v3/payscore/partner/permissions']
  /** 服务商场景中预授权 */
  private readonly 'v3/payscore/partner/permissions/apply-for-scene': Endpoints['v3/payscore/partner/permissions/apply-for-scene']
  /** 服务商评估用户分层 */
  private readonly 'v3/payscore/partner/permissions/assess-user-risk-level': Endpoints['v3/payscore/partner/permissions/assess-user-risk-level']
  /** 查询与用户授权记录（授权协议号） */
  private readonly 'v3/payscore/partner/permissions/authorization-code/{authorization_code}': Endpoints['v3/payscore/partner/permissions/authorization-code/{authorization_code}']
  /** 解除用户授权关系（授权协议号） */
  private readonly 'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': Endpoints['v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate']
  /** 查询与用户授权记录（openid） */
  private readonly 'v3/payscore/partner/permissions/search': Endpoints['v3/payscore/partner/permissions/search']
  /** 解除用户授权关系（openid） */
  private readonly 'v3/payscore/partner/permissions/terminate': Endpoints['v3/payscore/partner/permissions/terminate']
  /** 收付通子商户申请绑定支付分服务 */
  private readonly 'v3/payscore/partner/service-account-applications': Endpoints['v3/payscore/partner/service-account-applications']
  /** 查询收付通子商户服务绑定结果 */
  private readonly 'v3/payscore/partner/service-account-applications/{out_apply_no}': Endpoints['v3/payscore/partner/service-account-applications/{out_apply_no}']
  /** 创建支付分订单、查询支付分订单 */
  private readonly 'v3/payscore/partner/serviceorder': Endpoints['v3/payscore/partner/serviceorder']
  /** 创单结单合并 */
  private readonly 'v3/payscore/partner/serviceorder/direct-complete': Endpoints['v3/payscore/partner/serviceorder/direct-complete']
  /** 取消支付分订单 */
  private readonly 'v3/payscore/partner/serviceorder/{out_order_no}/cancel': Endpoints['v3/payscore/partner/serviceorder/{out_order_no}/cancel']
  /** 完结支付分订单 */
  private readonly 'v3/payscore/partner/serviceorder/{out_order_no}/complete': Endpoints['v3/payscore/partner/serviceorder/{out_order_no}/complete']
  /** 修改订单金额 */
  private readonly 'v3/payscore/partner/serviceorder/{out_order_no}/modify': Endpoints['v3/payscore/partner/serviceorder/{out_order_no}/modify']
  /** 商户发起催收扣款 */
  private readonly 'v3/payscore/partner/serviceorder/{out_order_no}/pay': Endpoints['v3/payscore/partner/serviceorder/{out_order_no}/pay']
  /** 下发服务费用待处理消息 */
  private readonly 'v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage': Endpoints['v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage']
  /** 下发服务预扣费消息 */
  private readonly 'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': Endpoints['v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage']
  /** 同步订单信息 */
  private readonly 'v3/payscore/partner/serviceorder/{out_order_no}/sync': Endpoints['v3/payscore/partner/serviceorder/{out_order_no}/sync']
  /** 创建先用后付订单 */
  private readonly 'v3/payscore/partner/servicepayondeliveryorder': Endpoints['v3/payscore/partner/servicepayondeliveryorder']
  /** 查询用户分层对应建议先享金额 */
  private readonly 'v3/payscore/partner/servicequotas/service-id/{service_id}': Endpoints['v3/payscore/partner/servicequotas/service-id/{service_id}']
  /** 创建先享后付订单、查询先享后付订单 */
  private readonly 'v3/payscore/payafter-orders': Endpoints['v3/payscore/payafter-orders']
  /** 撤销先享后付订单 */
  private readonly 'v3/payscore/payafter-orders/{out_order_no}/cancel': Endpoints['v3/payscore/payafter-orders/{out_order_no}/cancel']
  /** 完结先享后付订单 */
  private readonly 'v3/payscore/payafter-orders/{out_order_no}/complete': Endpoints['v3/payscore/payafter-orders/{out_order_no}/complete']
  /** 支付分订单同步 */
  private readonly 'v3/payscore/payafter-orders/{out_order_no}/sync': Endpoints['v3/payscore/payafter-orders/{out_order_no}/sync']
  /** 商户预授权 */
  private readonly 'v3/payscore/permissions': Endpoints['v3/payscore/permissions']
  /** 商户评估用户分层 */
  private readonly 'v3/payscore/permissions/assess-user-risk-level': Endpoints['v3/payscore/permissions/assess-user-risk-level']
  /** 查询与用户授权记录（授权协议号） */
  private readonly 'v3/payscore/permissions/authorization-code/{authorization_code}': Endpoints['v3/payscore/permissions/authorization-code/{authorization_code}']
  /** 解除用户授权关系（授权协议号） */
  private readonly 'v3/payscore/permissions/authorization-code/{authorization_code}/terminate': Endpoints['v3/payscore/permissions/authorization-code/{authorization_code}/terminate']
  /** 查询与用户授权记录（openid） */
  private readonly 'v3/payscore/permissions/openid/{openid}': Endpoints['v3/payscore/permissions/openid/{openid}']
  /** 解除用户授权关系（openid） */
  private readonly 'v3/payscore/permissions/openid/{openid}/terminate': Endpoints['v3/payscore/permissions/openid/{openid}/terminate']
  /** 创建支付分计划 */
  private readonly 'v3/payscore/plan/partner/payscore-plans': Endpoints['v3/payscore/plan/partner/payscore-plans']
  /** 查询支付分计划 */
  private readonly 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': Endpoints['v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}']
  /** 停止支付分计划 */
  private readonly 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': Endpoints['v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop']
  /** 创建支付分计划 */
  private readonly 'v3/payscore/plan/payscore-plans': Endpoints['v3/payscore/plan/payscore-plans']
  /** 查询支付分计划 */
  private readonly 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': Endpoints['v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}']
  /** 停止支付分计划 */
  private readonly 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': Endpoints['v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop']
  /** 创建支付分订单、查询支付分订单 */
  private readonly 'v3/payscore/serviceorder': Endpoints['v3/payscore/serviceorder']
  /** 创单结单合并 */
  private readonly 'v3/payscore/serviceorder/direct-complete': Endpoints['v3/payscore/serviceorder/direct-complete']
  /** 取消支付分订单 */
  private readonly 'v3/payscore/serviceorder/{out_order_no}/cancel': Endpoints['v3/payscore/serviceorder/{out_order_no}/cancel']
  /** 完结支付分订单 */
  private readonly 'v3/payscore/serviceorder/{out_order_no}/complete': Endpoints['v3/payscore/serviceorder/{out_order_no}/complete']
  /** 修改订单金额 */
  private readonly 'v3/payscore/serviceorder/{out_order_no}/modify': Endpoints['v3/payscore/serviceorder/{out_order_no}/modify']
  /** 商户发起催收扣款 */
  private readonly 'v3/payscore/serviceorder/{out_order_no}/pay': Endpoints['v3/payscore/serviceorder/{out_order_no}/pay']
  /** 下发服务费用待处理消息 */
  private readonly 'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': Endpoints['v3/payscore/serviceorder/{out_order_no}/send-pendingmessage']
  /** 下发服务预扣费消息 */
  private readonly 'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': Endpoints['v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage']
  /** 同步服务订单信息 */
  private readonly 'v3/payscore/serviceorder/{out_order_no}/sync': Endpoints['v3/payscore/serviceorder/{out_order_no}/sync']
  /** 创建先用后付订单 */
  private readonly 'v3/payscore/servicepayondeliveryorder': Endpoints['v3/payscore/servicepayondeliveryorder']
  /** 创建用户的签约计划详情对应的服务订单 */
  private readonly 'v3/payscore/sign-plan/partner/serviceorder': Endpoints['v3/payscore/sign-plan/partner/serviceorder']
  /** 创建用户的签约计划 */
  private readonly 'v3/payscore/sign-plan/partner/user-sign-plans': Endpoints['v3/payscore/sign-plan/partner/user-sign-plans']
  /** 查询用户的签约计划 */
  private readonly 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': Endpoints['v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}']
  /** 取消用户的签约计划 */
  private readonly 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': Endpoints['v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop']
  /** 创建用户的签约计划详情对应的服务订单 */
  private readonly 'v3/payscore/sign-plan/serviceorder': Endpoints['v3/payscore/sign-plan/serviceorder']
  /** 创建用户的签约计划 */
  private readonly 'v3/payscore/sign-plan/user-sign-plans': Endpoints['v3/payscore/sign-plan/user-sign-plans']
  /** 查询用户的签约计划 */
  private readonly 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': Endpoints['v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}']
  /** 直连商户取消用户的签约计划 */
  private readonly 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': Endpoints['v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop']
  /** 创建智慧零售订单、查询智慧零售订单 */
  private readonly 'v3/payscore/smartretail-orders': Endpoints['v3/payscore/smartretail-orders']
  /** 撤销智慧零售订单 */
  private readonly 'v3/payscore/smartretail-orders/{out_order_no}/cancel': Endpoints['v3/payscore/smartretail-orders/{out_order_no}/cancel']
  /** 完结智慧零售订单 */
  private readonly 'v3/payscore/smartretail-orders/{out_order_no}/complete': Endpoints['v3/payscore/smartretail-orders/{out_order_no}/complete']
  /** 查询用户授权状态 */
  private readonly 'v3/payscore/user-service-state': Endpoints['v3/payscore/user-service-state']
  /** 商户解除用户授权关系 */
  private readonly 'v3/payscore/users/{openid}/permissions/{service_id}/terminate': Endpoints['v3/payscore/users/{openid}/permissions/{service_id}/terminate']
  /** 申请银行转账充值 */
  private readonly 'v3/platsolution/ecommerce/bank-transfer-recharges/apply': Endpoints['v3/platsolution/ecommerce/bank-transfer-recharges/apply']
  /** 查询银行转账充值结果 */
  private readonly 'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': Endpoints['v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}']
  /** 开通保险理赔功能 */
  private readonly 'v3/platsolution/ecommerce/insurance-compensation-contracts': Endpoints['v3/platsolution/ecommerce/insurance-compensation-contracts']
  /** 查询保险理赔功能开通状态 */
  private readonly 'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': Endpoints['v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened']
  /** 请求赔付 */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills': Endpoints['v3/platsolution/ecommerce/mch-transfer/compensate-bills']
  /** 查询赔付结果（按微信支付赔付单号） */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}': Endpoints['v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}']
  /** 查询赔付结果（按商户赔付单号） */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': Endpoints['v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}']
  /** 请求撤销赔付 */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': Endpoints['v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel']
  /** 请求赔付预下单 */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': Endpoints['v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer']
  /** 请求保证金售后赔付 */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': Endpoints['v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills']
  /** 查询保证金售后赔付结果（按微信支付赔付单号） */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': Endpoints['v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}']
  /** 查询保证金售后赔付结果（按商户赔付单号） */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': Endpoints['v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}']
  /** 发起保证金赔付保司保费 */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': Endpoints['v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills']
  /** 查询保证金赔付保司保费结果 */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': Endpoints['v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}']
  /** 发起保证金赔付用户运费 */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': Endpoints['v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills']
  /** 查询保证金赔付用户运费结果 */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': Endpoints['v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}']
  /** 请求保险理赔 */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': Endpoints['v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills']
  /** 查询保险理赔结果（按微信支付赔付单号） */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': Endpoints['v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}']
  /** 查询保险理赔结果（按商户赔付单号） */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': Endpoints['v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}']
  /** 请求撤销保险理赔 */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': Endpoints['v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel']
  /** 请求保险理赔预下单 */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': Endpoints['v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer']
  /** 请求赔付 */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': Endpoints['v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills']
  /** 查询赔付结果（按商户赔付单号） */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': Endpoints['v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}']
  /** 保证金赔付 */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills': Endpoints['v3/platsolution/ecommerce/mch-transfer/transfer-bills']
  /** 查询保证金赔付结果（按微信支付赔付单号） */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': Endpoints['v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}']
  /** 查询保证金赔付结果（按商户赔付单号） */
  private readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': Endpoints['v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}']
  /** 添加二级商户可扫码充值员工 */
  private readonly 'v3/platsolution/ecommerce/recharge-employees': Endpoints['v3/platsolution/ecommerce/recharge-employees']
  /** 查询二级商户可扫码充值员工列表 */
  private readonly 'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': Endpoints['v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}']
  /** 删除二级商户可扫码充值员工 */
  private readonly 'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': Endpoints['v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete']
  /** 申请二级商户充值 */
  private readonly 'v3/platsolution/ecommerce/recharges/apply': Endpoints['v3/platsolution/ecommerce/recharges/apply']
  /** 查询二级商户充值结果 */
  private readonly 'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': Endpoints['v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}']
  /** 关闭二级商户充值 */
  private readonly 'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': Endpoints['v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close']
  /** 个人收款-申请批量结算 */
  private readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders': Endpoints['v3/platsolution/ecommerce/settle/prepay-settle-orders']
  /** 个人收款-查询批量结算信息 */
  private readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': Endpoints['v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}']
  /** 个人收款-申请异常结算批次单处理 */
  private readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': Endpoints['v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle']
  /** 二级商户按日终余额预约提现 */
  private readonly 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': Endpoints['v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw']
  /** 查询二级商户按日终余额预约提现状态 */
  private readonly 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': Endpoints['v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}']
  /** 受理商家转账 */
  private readonly 'v3/platsolution/insurance/mch-transfer/batches/apply': Endpoints['v3/platsolution/insurance/mch-transfer/batches/apply']
  /** 微信支付转账批次单号查询批次单 */
  private readonly 'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': Endpoints['v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}']
  /** 微信支付转账明细单号查询明细单 */
  private readonly 'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': Endpoints['v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}']
  /** 查询商家转账明细电子回单 */
  private readonly 'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': Endpoints['v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}']
  /** 申请商家转账明细电子回单 */
  private readonly 'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': Endpoints['v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply']
  /** 商户转账批次单号查询批次单 */
  private readonly 'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': Endpoints['v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}']
  /** 商户明细单号查询明细单 */
  private readonly 'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': Endpoints['v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}']
  /** 查询商家转账批次电子回单 */
  private readonly 'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': Endpoints['v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}']
  /** 申请商家转账批次电子回单 */
  private readonly 'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': Endpoints['v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply']
  /** 受理单次预约商家转账 */
  private readonly 'v3/platsolution/insurance/mch-transfer/reservation/apply': Endpoints['v3/platsolution/insurance/mch-transfer/reservation/apply']
  /** 商户预约单号查询预约商家转账记录 */
  private readonly 'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': Endpoints['v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}']
  /** 关闭预约商家转账记录 */
  private readonly 'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': Endpoints['v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close']
  /** 微信支付预约单号查询预约商家转账记录 */
  private readonly 'v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': Endpoints['v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}']
  /** 受理商家转账 */
  private readonly 'v3/platsolution/mch-transfer/batches/apply': Endpoints['v3/platsolution/mch-transfer/batches/apply']
  /** 微信支付转账批次单号查询批次单 */
  private readonly 'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': Endpoints['v3/platsolution/mch-transfer/batches/batch-id/{batch_id}']
  /** 微信支付转账明细单号查询明细单 */
  private readonly 'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': Endpoints['v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}']
  /** 查询商家转账明细电子回单 */
  private readonly 'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': Endpoints['v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}']
  /** 申请商家转账明细电子回单 */
  private readonly 'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': Endpoints['v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply']
  /** 商户转账批次单号查询批次单 */
  private readonly 'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': Endpoints['v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}']
  /** 商户明细单号查询明细单 */
  private readonly 'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': Endpoints['v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}']
  /** 查询商家转账批次电子回单 */
  private readonly 'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': Endpoints['v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}']
  /** 申请商家转账批次电子回单 */
  private readonly 'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': Endpoints['v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply']
  /** 受理单次预约商家转账 */
  private readonly 'v3/platsolution/mch-transfer/reservation/apply': Endpoints['v3/platsolution/mch-transfer/reservation/apply']
  /** 商户预约单号查询预约商家转账记录 */
  private readonly 'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': Endpoints['v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}']
  /** 关闭预约商家转账记录 */
  private readonly 'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': Endpoints['v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close']
  /** 微信支付预约单号查询预约商家转账记录 */
  private readonly 'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': Endpoints['v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}']
  /** 申请分账账单 */
  private readonly 'v3/profitsharing/bills': Endpoints['v3/profitsharing/bills']
  /** 查询最大分账比例 */
  private readonly 'v3/profitsharing/merchant-configs/{sub_mchid}': Endpoints['v3/profitsharing/merchant-configs/{sub_mchid}']
  /** 请求分账 */
  private readonly 'v3/profitsharing/orders': Endpoints['v3/profitsharing/orders']
  /** 解冻剩余资金 */
  private readonly 'v3/profitsharing/orders/unfreeze': Endpoints['v3/profitsharing/orders/unfreeze']
  /** 查询分账结果 */
  private readonly 'v3/profitsharing/orders/{out_order_no}': Endpoints['v3/profitsharing/orders/{out_order_no}']
  /** 添加分账接收方 */
  private readonly 'v3/profitsharing/receivers/add': Endpoints['v3/profitsharing/receivers/add']
  /** 删除分账接收方 */
  private readonly 'v3/profitsharing/receivers/delete': Endpoints['v3/profitsharing/receivers/delete']
  /** 请求分账回退 */
  private readonly 'v3/profitsharing/return-orders': Endpoints['v3/profitsharing/return-orders']
  /** 查询分账回退结果 */
  private readonly 'v3/profitsharing/return-orders/{out_return_no}': Endpoints['v3/profitsharing/return-orders/{out_return_no}']
  /** 查询剩余待分金额 */
  private readonly 'v3/profitsharing/transactions/{transaction_id}/amounts': Endpoints['v3/profitsharing/transactions/{transaction_id}/amounts']
  /** 扣费受理 */
  private readonly 'v3/qrcode/transactions': Endpoints['v3/qrcode/transactions']
  /** 查询订单 */
  private readonly 'v3/qrcode/transactions/out-trade-no/{out_trade_no}': Endpoints['v3/qrcode/transactions/out-trade-no/{out_trade_no}']
  /** 查询用户服务可用信息 */
  private readonly 'v3/qrcode/user-services/contract-id/{contract_id}': Endpoints['v3/qrcode/user-services/contract-id/{contract_id}']
  /** 报名费率优惠活动 */
  private readonly 'v3/rate-activity/applications': Endpoints['v3/rate-activity/applications']
  /** 根据申请单ID查询申请单结果、修改单据信息 */
  private readonly 'v3/rate-activity/applications/id/{application_id}': Endpoints['v3/rate-activity/applications/id/{application_id}']
  /** 实名信息校验 */
  private readonly 'v3/realname/verify': Endpoints['v3/realname/verify']
  /** 申请银行转账充值 */
  private readonly 'v3/recharge/bank-transfer-recharges/apply': Endpoints['v3/recharge/bank-transfer-recharges/apply']
  /** 查询银行转账充值结果 */
  private readonly 'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': Endpoints['v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}']
  /** 申请退款 */
  private readonly 'v3/refund/domestic/refunds': Endpoints['v3/refund/domestic/refunds']
  /** 查询单笔退款 */
  private readonly 'v3/refund/domestic/refunds/{out_refund_no}': Endpoints['v3/refund/domestic/refunds/{out_refund_no}']
  /** 发起异常退款 */
  private readonly 'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': Endpoints['v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund']
  /** 申请退款、查询所有退款 */
  private readonly 'v3/refunds': Endpoints['v3/refunds']
  /** 查询单笔退款(微信支付退款订单号) */
  private readonly 'v3/refunds/id/{refund_id}': Endpoints['v3/refunds/id/{refund_id}']
  /** 查询单笔退款(商户退款订单号) */
  private readonly 'v3/refunds/out-refund-no/{out_refund_no}': Endpoints['v3/refunds/out-refund-no/{out_refund_no}']
  /** 还款单查询 */
  private readonly 'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': Endpoints['v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}']
  /** 商户关单 */
  private readonly 'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': Endpoints['v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close']
  /** 还款下单 */
  private readonly 'v3/repayment/combine-transactions/partner/prepay': Endpoints['v3/repayment/combine-transactions/partner/prepay']
  /** 商户签名验签／加解密测试 */
  private readonly 'v3/security/echo': Endpoints['v3/security/echo']
  /** 查询结算资金明细 */
  private readonly 'v3/settle/settlements': Endpoints['v3/settle/settlements']
  /** 服务人员注册、服务人员查询 */
  private readonly 'v3/smartguide/guides': Endpoints['v3/smartguide/guides']
  /** 服务人员信息更新 */
  private readonly 'v3/smartguide/guides/{guide_id}': Endpoints['v3/smartguide/guides/{guide_id}']
  /** 服务人员分配 */
  private readonly 'v3/smartguide/guides/{guide_id}/assign': Endpoints['v3/smartguide/guides/{guide_id}/assign']
  /** 下载对账单（CSV文件） */
  private readonly 'v3/statements': Endpoints['v3/statements']
  /** 签到签退 */
  private readonly 'v3/taxi-invoice/attendance/punch': Endpoints['v3/taxi-invoice/attendance/punch']
  /** 将出租车电子发票插入微信用户卡包 */
  private readonly 'v3/taxi-invoice/cards': Endpoints['v3/taxi-invoice/cards']
  /** 上传出租车电子发票文件（文件域meta、file，摘要SM3） */
  private readonly 'v3/taxi-invoice/cards/upload-file': Endpoints['v3/taxi-invoice/cards/upload-file']
  /** 更新司机信息 */
  private readonly 'v3/taxi-invoice/driver/update-driver': Endpoints['v3/taxi-invoice/driver/update-driver']
  /** 获取司机信息 */
  private readonly 'v3/taxi-invoice/drivers/{driver_license}': Endpoints['v3/taxi-invoice/drivers/{driver_license}']
  /** 获取出租车公司商户信息 */
  private readonly 'v3/taxi-invoice/taxi-companies/{company_mchid}': Endpoints['v3/taxi-invoice/taxi-companies/{company_mchid}']
  /** 新增出租车公司 */
  private readonly 'v3/taxi-invoice/taxi-company/create-taxi-company': Endpoints['v3/taxi-invoice/taxi-company/create-taxi-company']
  /** 更新出租车信息 */
  private readonly 'v3/taxi-invoice/taxi/update-taxi': Endpoints['v3/taxi-invoice/taxi/update-taxi']
  /** 获取出租车信息 */
  private readonly 'v3/taxi-invoice/taxies/{plate_number}': Endpoints['v3/taxi-invoice/taxies/{plate_number}']
  /** 根据凭证查询乘客行程单 */
  private readonly 'v3/taxi-invoice/user-taxi-order/find-by-token': Endpoints['v3/taxi-invoice/user-taxi-order/find-by-token']
  /** 获取乘客行程单列表 */
  private readonly 'v3/taxi-invoice/user-taxi-orders': Endpoints['v3/taxi-invoice/user-taxi-orders']
  /** 分页查询子商户名下的交易拦截记录 */
  private readonly 'v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': Endpoints['v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}']
  /** 查询子商户交易拦截记录详情 */
  private readonly 'v3/transaction-block/transaction-block-records/{block_record_id}': Endpoints['v3/transaction-block/transaction-block-records/{block_record_id}']
  /** 发起交易拦截申诉 */
  private readonly 'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': Endpoints['v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}']
  /** 查询交易拦截申诉详情 */
  private readonly 'v3/transaction-block/transaction-block-submissions/{block_submission_id}': Endpoints['v3/transaction-block/transaction-block-submissions/{block_submission_id}']
  /** APP支付下单 */
  private readonly 'v3/transactions/app': Endpoints['v3/transactions/app']
  /** 查询订单(微信支付订单号) */
  private readonly 'v3/transactions/id/{transaction_id}': Endpoints['v3/transactions/id/{transaction_id}']
  /** 关闭订单(微信支付订单号) */
  private readonly 'v3/transactions/id/{transaction_id}/close': Endpoints['v3/transactions/id/{transaction_id}/close']
  /** 撤销订单(微信支付订单号) */
  private readonly 'v3/transactions/id/{transaction_id}/reverse': Endpoints['v3/transactions/id/{transaction_id}/reverse']
  /** 小程序/公众号支付下单 */
  private readonly 'v3/transactions/jsapi': Endpoints['v3/transactions/jsapi']
  /** 提交付款码支付 */
  private readonly 'v3/transactions/micropay': Endpoints['v3/transactions/micropay']
  /** H5支付下单 */
  private readonly 'v3/transactions/mweb': Endpoints['v3/transactions/mweb']
  /** 扫码支付下单 */
  private readonly 'v3/transactions/native': Endpoints['v3/transactions/native']
  /** 查询订单(商户订单号) */
  private readonly 'v3/transactions/out-trade-no/{out_trade_no}': Endpoints['v3/transactions/out-trade-no/{out_trade_no}']
  /** 关闭订单(商户订单号) */
  private readonly 'v3/transactions/out-trade-no/{out_trade_no}/close': Endpoints['v3/transactions/out-trade-no/{out_trade_no}/close']
  /** 撤销订单(商户订单号) */
  private readonly 'v3/transactions/out-trade-no/{out_trade_no}/reverse': Endpoints['v3/transactions/out-trade-no/{out_trade_no}/reverse']
  /** 转账明细电子回单受理、查询转账明细电子回单受理结果 */
  private readonly 'v3/transfer-detail/electronic-receipts': Endpoints['v3/transfer-detail/electronic-receipts']
  /** 发起批量转账 */
  private readonly 'v3/transfer/batches': Endpoints['v3/transfer/batches']
  /** 微信批次单号查询批次单 */
  private readonly 'v3/transfer/batches/batch-id/{batch_id}': Endpoints['v3/transfer/batches/batch-id/{batch_id}']
  /** 微信明细单号查询明细单 */
  private readonly 'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': Endpoints['v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}']
  /** 商家批次单号查询批次单 */
  private readonly 'v3/transfer/batches/out-batch-no/{out_batch_no}': Endpoints['v3/transfer/batches/out-batch-no/{out_batch_no}']
  /** 商家明细单号查询明细单 */
  private readonly 'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': Endpoints['v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}']
  /** 转账电子回单申请受理 */
  private readonly 'v3/transfer/bill-receipt': Endpoints['v3/transfer/bill-receipt']
  /** 查询转账电子回单 */
  private readonly 'v3/transfer/bill-receipt/{out_batch_no}': Endpoints['v3/transfer/bill-receipt/{out_batch_no}']
  /** 下载电子回单 */
  private readonly 'v3/transferdownload/elecvoucherfile': Endpoints['v3/transferdownload/elecvoucherfile']
  /** 下载电子回单 */
  private readonly 'v3/transferdownload/signfile': Endpoints['v3/transferdownload/signfile']
  /** 通过商户ETC绑定号查询签约状态 */
  private readonly 'v3/vehicle/etc/contracts/{contract_id}': Endpoints['v3/vehicle/etc/contracts/{contract_id}']
  /** 预开通用户ETC指定卡扣费 */
  private readonly 'v3/vehicle/etc/preopen': Endpoints['v3/vehicle/etc/preopen']
  /** 高速场景商户扣款 */
  private readonly 'v3/vehicle/etc/transactions/highway': Endpoints['v3/vehicle/etc/transactions/highway']
  /** 查询订单 */
  private readonly 'v3/vehicle/etc/transactions/id/{transaction_id}': Endpoints['v3/vehicle/etc/transactions/id/{transaction_id}']
  /** 查询订单 */
  private readonly 'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': Endpoints['v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}']
  /** 查询ETC签约状态 */
  private readonly 'v3/vehicle/etc/users/{openid}/contracts': Endpoints['v3/vehicle/etc/users/{openid}/contracts']
  /** 创建停车入场 */
  private readonly 'v3/vehicle/parking/parkings': Endpoints['v3/vehicle/parking/parkings']
  /** 查询车牌服务开通信息 */
  private readonly 'v3/vehicle/parking/services/find': Endpoints['v3/vehicle/parking/services/find']
  /** 查询订单 */
  private readonly 'v3/vehicle/transactions/out-trade-no/{out_trade_no}': Endpoints['v3/vehicle/transactions/out-trade-no/{out_trade_no}']
  /** 扣费受理 */
  private readonly 'v3/vehicle/transactions/parking': Endpoints['v3/vehicle/transactions/parking']
  /** 接收通知 */
  private readonly 'v3/webhooks': Endpoints['v3/webhooks']
  /** 创建可用商户范围、查询可用商户范围列表 */
  private readonly 'v3/webizpay/avail-mch-ranges': Endpoints['v3/webizpay/avail-mch-ranges']
  /** 添加商户标识、查询商户标识列表 */
  private readonly 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': Endpoints['v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers']
  /** 删除商户标识 */
  private readonly 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': Endpoints['v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}']
  /** 申请企业商户企业支付出资凭证 */
  private readonly 'v3/webizpay/bill/proof': Endpoints['v3/webizpay/bill/proof']
  /** 申请企业商户企业支付业务账单 */
  private readonly 'v3/webizpay/bill/trade-bill': Endpoints['v3/webizpay/bill/trade-bill']
  /** 使用商户卡号查询企业支付额度卡 */
  private readonly 'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': Endpoints['v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}']
  /** 企业商户为员工下发企业支付额度卡 */
  private readonly 'v3/webizpay/employees/{employee_id}/quota-cards': Endpoints['v3/webizpay/employees/{employee_id}/quota-cards']
  /** 企业商户查询企业支付额度卡 */
  private readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': Endpoints['v3/webizpay/employees/{employee_id}/quota-cards/{card_no}']
  /** 企业商户作废员工企业支付额度卡 */
  private readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': Endpoints['v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel']
  /** 企业商户获取指定额度卡支付链接 */
  private readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': Endpoints['v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url']
  /** 企业商户发起解除员工企业支付授权 */
  private readonly 'v3/webizpay/employees/{employee_id}/revoke': Endpoints['v3/webizpay/employees/{employee_id}/revoke']
  /** 发起门店主体匹配 */
  private readonly 'v3/webizpay/stores/entity-matches': Endpoints['v3/webizpay/stores/entity-matches']
  /** 查询门店主体匹配结果 */
  private readonly 'v3/webizpay/stores/entity-matches/{batch_id}': Endpoints['v3/webizpay/stores/entity-matches/{batch_id}']
  /** 企业商户查询企业员工开通授权状态 */
  private readonly 'v3/webizpay/users/{user_id}/authorization-state': Endpoints['v3/webizpay/users/{user_id}/authorization-state']
  /** 企业商户发起员工开通企业支付授权 */
  private readonly 'v3/webizpay/users/{user_id}/authorization-url': Endpoints['v3/webizpay/users/{user_id}/authorization-url']
}
