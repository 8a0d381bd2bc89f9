// What the operations that people use most are for: two sentences of our own, in Chinese and in English. All others get theirs from words.mjs.
const PURPOSES = {
  // Orders
  'POST v3/pay/transactions/jsapi': [
    '为公众号网页或小程序下单，得到 `prepay_id`，两小时内有效。再用 `prepayJsapi` 把它变成前端调起支付的参数；`openid` 必须属于下单用的 `appid`。',
    "Places an order for a page in WeChat or a mini program and answers a `prepay_id`, good for two hours. `prepayJsapi` makes of it what the front end pays with; the `openid` must be of the order's `appid`.",
  ],
  'POST v3/pay/transactions/app': [
    '为 App 下单，得到 `prepay_id`，两小时内有效。再用 `prepayApp` 把它变成 OpenSDK 调起微信所需的参数；`appid` 是开放平台的移动应用。',
    'Places an order for a native app and answers a `prepay_id`, good for two hours. `prepayApp` makes of it what the OpenSDK pays with; the `appid` is a mobile app of the open platform.',
  ],
  'POST v3/pay/transactions/h5': [
    '为微信之外的手机浏览器下单，得到跳转到微信的 `h5_url`，5 分钟内有效。`payer_client_ip` 必须是用户的真实 IP，发起支付的域名要在商户平台登记。',
    "Places an order for a mobile browser outside WeChat and answers an `h5_url` that opens WeChat, good for five minutes. `payer_client_ip` must be the user's own, and the page's domain must be registered on the merchant platform.",
  ],
  'POST v3/pay/transactions/native': [
    '下单并得到 `code_url`，把它做成二维码，用户用微信扫码支付，两小时内有效。适合电脑网页与店内屏幕；过期之后用原单号重新下单，得到新的 `code_url`。',
    'Places an order and answers a `code_url`: shown as a QR code, the user scans it with WeChat and pays, within two hours. For desktop pages and screens in a shop; afterwards the same number gives a new one.',
  ],
  'POST v3/pay/transactions/codepay': [
    '商户扫用户的付款码，当场扣款。应答可能是等待用户输入密码（`USERPAYING`），所以用 `payByCode`：它只发送一次，查询结果，不明则撤销。',
    "The shop scans the code on the user's phone and is paid at once. The answer may be that the user is entering a password (`USERPAYING`): `payByCode` sends it once, queries, and reverses what stays unclear.",
  ],
  'GET v3/pay/transactions/out-trade-no/{out_trade_no}': [
    '按商户订单号查询一笔订单的状态。没有收到通知，或下单的结果不明时，先用它查清楚；`awaitPayment` 按官方建议的间隔查询，直到有结果。',
    "The state of an order, by your own number. Ask it where no notification came or an order's outcome is unknown; `awaitPayment` asks at the official intervals until it is settled.",
  ],
  'GET v3/pay/transactions/id/{transaction_id}': [
    '按微信支付订单号查询一笔订单，用于从账单或用户的支付凭证倒查。应答里有你的商户订单号。',
    "An order by WeChat Pay's own number, to trace one from a bill or from the user's receipt. The answer has your number of it.",
  ],
  'POST v3/pay/transactions/out-trade-no/{out_trade_no}/close': [
    '关闭一笔未支付的订单，此后用户不能再支付。换单号重新下单之前，先关闭旧的，以免付两次。',
    'Closes an order that is not paid: nobody can pay it afterwards. Close the old one before you place it again under another number, or it may be paid twice.',
  ],
  'POST v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': [
    '撤销付款码支付的订单：未支付的关闭，已支付的原路退回。只用于结果不明的付款码支付，7 天之内；正常的退货请用申请退款。',
    'Reverses a payment by code: closes it where it is not paid, returns the money where it is. For payments by code whose outcome stays unknown, within seven days; goods that come back are a refund.',
  ],
  'POST v3/combine-transactions/jsapi': [
    '把几个子订单（可以属于不同商户）合成一次支付，用于公众号与小程序。每个子订单各自退款、各自出现在账单里。',
    'Several orders, of one or more merchants, paid at once in a page or a mini program. Each is refunded, and stands in the bill, by itself.',
  ],
  'POST v3/combine-transactions/app': [
    '把几个子订单合成一次支付，用于 App。得到的 `prepay_id` 与普通 App 下单用法相同。',
    'Several orders paid at once in a native app. Its `prepay_id` is used like that of a single order.',
  ],
  'POST v3/combine-transactions/h5': [
    '把几个子订单合成一次支付，用于微信之外的手机浏览器。得到跳转到微信的 `h5_url`。',
    'Several orders paid at once from a mobile browser outside WeChat. It answers the `h5_url` that opens WeChat.',
  ],
  'POST v3/combine-transactions/native': [
    '把几个子订单合成一次支付，用户扫码。得到做成二维码的 `code_url`。',
    'Several orders paid at once by scanning. It answers the `code_url` that is shown as a QR code.',
  ],
  'GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}': [
    '按合单商户订单号查询，得到每个子订单的状态。合单整体没有状态：逐个看 `sub_orders`。',
    'The state of each order of a combination. The combination as a whole has none: look at each of `sub_orders`.',
  ],
  'POST v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': [
    '关闭合单里未支付的订单。必须列出合单的全部子订单，不能只关一部分。',
    'Closes a combination that is not paid. All its orders must be listed; a part cannot be closed.',
  ],
  // Orders of service providers
  'POST v3/pay/partner/transactions/jsapi': [
    '服务商替特约商户为公众号或小程序下单，款项进入特约商户账户。`openid` 写在 `sp_openid` 还是 `sub_openid`，取决于它属于哪个 AppID。',
    'A service provider places an order for its sub-merchant, who gets the money. The `openid` is `sp_openid` or `sub_openid`, whichever app id it belongs to.',
  ],
  'POST v3/pay/partner/transactions/app': [
    '服务商替特约商户为 App 下单，款项进入特约商户账户。得到 `prepay_id`，用 `prepayApp` 生成前端参数。',
    "A service provider places an order of its sub-merchant for a native app. `prepayApp` makes the front end's parameters of the `prepay_id`.",
  ],
  'POST v3/pay/partner/transactions/h5': [
    '服务商替特约商户为微信之外的手机浏览器下单。得到跳转到微信的 `h5_url`。',
    'A service provider places an order of its sub-merchant for a mobile browser outside WeChat. It answers an `h5_url`.',
  ],
  'POST v3/pay/partner/transactions/native': [
    '服务商替特约商户下单，得到做成二维码的 `code_url`。要分账的订单，下单时就要写 `settle_info.profit_sharing`。',
    'A service provider places an order of its sub-merchant that is paid by scanning. Where it is to be shared, `settle_info.profit_sharing` must be given now.',
  ],
  'GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}': [
    '服务商按商户订单号查询特约商户的订单。查询参数里 `sp_mchid` 与 `sub_mchid` 都要写，否则查不到。',
    "The state of a sub-merchant's order, by your number. Both `sp_mchid` and `sub_mchid` must be named, or it is not found.",
  ],
  'POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': [
    '服务商关闭特约商户未支付的订单，此后用户不能再支付。换单号重新下单之前，先关闭旧的。',
    "Closes a sub-merchant's order that is not paid. Close the old one before you place it again under another number.",
  ],
  // Refunds
  'POST v3/refund/domestic/refunds': [
    '退回一笔支付的全部或一部分，支付之后一年之内，最多分 50 次。应答成功只是受理：结果看通知、查询退款，或 `awaitRefund`；没有结果之前，只能用原退款单号重试。',
    'Returns all or part of a payment, within a year, in up to fifty parts. A success is only its acceptance: the result comes by notification, query, or `awaitRefund`; until then repeat it under the same number only.',
  ],
  'GET v3/refund/domestic/refunds/{out_refund_no}': [
    '按商户退款单号查询退款到了哪一步。`PROCESSING` 不是失败；`ABNORMAL` 表示原路退不回去，要走异常退款。',
    'How far a refund is, by your number. `PROCESSING` is no failure; `ABNORMAL` says that the money cannot go back where it came from, and needs an abnormal refund.',
  ],
  'POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': [
    '原路退不回去的退款（`ABNORMAL`），改退到用户的银行卡，或退到商户自己的账户由商户处理。银行卡信息要加密：写上 `encrypt: true`。',
    "A refund that could not go back (`ABNORMAL`) goes to the user's bank card, or to the merchant, who settles it. The card's fields are encrypted: `encrypt: true`.",
  ],
  // Bills
  'GET v3/bill/tradebill': [
    '申请某一天的交易账单，次日 10 点之后可取，三个月之内。应答里是下载地址与摘要：`downloadBill` 会一并下载、核对并逐行给出。',
    'The trade bill of a day, from 10:00 of the next, for three months. The answer has an address and a digest: `downloadBill` also downloads it, checks it, and gives its rows.',
  ],
  'GET v3/bill/fundflowbill': [
    '申请某一天的资金账单：账户里每一笔收入与支出，含手续费与提现。用 `downloadBill` 下载并核对，可与交易账单互相印证。',
    'The fund-flow bill of a day: whatever went into and out of an account, fees and withdrawals included. `downloadBill` downloads and checks it.',
  ],
  'GET v3/billdownload/file': [
    '下载账单文件，地址来自申请账单的应答。文件没有签名，要靠先前应答里的摘要核对：`downloadBill` 与 `downloadFile` 会做。',
    'The file of a bill, at the address that another answer gave. It is not signed: the digest in that answer proves it, which `downloadBill` and `downloadFile` compare.',
  ],
  // Platform certificates
  'GET v3/certificates': [
    '下载微信支付平台证书，内容用 APIv3 密钥加密。使用微信支付公钥的商户没有证书，会得到 404；需要证书的，用 `KeyRing.download` 下载、验证并自动更新。',
    'The platform certificates, encrypted with the APIv3 key. Merchants with a WeChat Pay public key have none and get 404; for the others `KeyRing.download` fetches, verifies and refreshes them.',
  ],
  // Transfers
  'POST v3/fund-app/mch-transfer/transfer-bills': [
    '向用户的零钱转账，由用户在微信里确认收款。受理不等于到账；查询确认失败之前，绝不能换单号再转：`awaitTransfer` 查到有结果为止。',
    'A transfer to a user, who confirms it in WeChat. Accepted is not done, and it must never be made again under another number before a query says that it failed: `awaitTransfer` asks until it is settled.',
  ],
  'GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': [
    '按商户单号查询一笔商家转账。只有 `FAIL` 与 `CANCELLED` 才允许换新单号；刚提交就查不到，不表示没有转出。',
    'A transfer by your number. Only `FAIL` and `CANCELLED` allow a new number; one that is not found right after it was sent may still be under way.',
  ],
  'GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': [
    '按微信转账单号查询一笔商家转账，用于从账单或通知倒查。内容与按商户单号查询相同。',
    "A transfer by WeChat Pay's number, to trace one from a bill or a notification. The answer is the same as by your number.",
  ],
  'POST v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': [
    '撤销一笔用户还没有确认收款的商家转账。应答成功只是受理，撤销之后仍要查询，直到 `CANCELLED`。',
    'Takes back a transfer that its user has not confirmed yet. A success is only its acceptance: query until it says `CANCELLED`.',
  ],
  'POST v3/fund-app/mch-transfer/elecsign/out-bill-no': [
    '为一笔已完成的商家转账申请电子回单。生成需要时间，之后查询得到下载地址。',
    'Asks for the receipt of a transfer that is done. It takes a while; a query then names the file.',
  ],
  'POST v3/transfer/batches': [
    '旧版的批量商家转账。新接入的商户使用由用户确认收款的商家转账。',
    'The older transfers, in batches. Merchants who begin now use transfers that users confirm.',
  ],
  // Profit sharing
  'POST v3/profitsharing/orders': [
    '把一笔已支付订单的钱分给事先添加的接收方。要求下单时写明分账；应答只是受理，每个接收方的结果要查询，`unfreeze_unsplit` 决定剩余的钱是否解冻给商户。',
    "Divides a payment among receivers that were added before. The order must have been placed for sharing; each receiver's result is queried, and `unfreeze_unsplit` says whether the rest is released to the merchant.",
  ],
  'GET v3/profitsharing/orders/{out_order_no}': [
    '查询一次分账的结果。`FINISHED` 只说明处理完了：逐个看 `receivers` 里的 `result`。',
    'The result of a sharing. `FINISHED` only says that it was processed: look at the `result` of each of `receivers`.',
  ],
  'POST v3/profitsharing/orders/unfreeze': [
    '不再分账了，把订单里剩余的冻结资金解冻给商户。之后这笔订单不能再分账。',
    'Nothing more is to be shared: the rest of the money is released to the merchant. The payment cannot be shared afterwards.',
  ],
  'POST v3/profitsharing/return-orders': [
    '把已经分给接收方的钱退回来，通常在退款之前做。需要接收方是商户，并已授权回退。',
    'Takes back what a receiver got, mostly before a refund. The receiver must be a merchant who has allowed it.',
  ],
  'GET v3/profitsharing/return-orders/{out_return_no}': [
    '查询一次分账回退的结果。`PROCESSING` 时用原回退单号再查，不要换单号。',
    'The result of a return. While it is `PROCESSING`, ask again under the same number.',
  ],
  'POST v3/profitsharing/receivers/add': [
    '添加分账接收方：商户号或用户的 `openid`。分账之前必须先添加；姓名要加密，写上 `encrypt: true`。',
    "Adds a receiver, a merchant number or a user's `openid`. It must be done before anything is shared with it; its name is encrypted: `encrypt: true`.",
  ],
  'POST v3/profitsharing/receivers/delete': [
    '删除分账接收方，此后不能再分给它。已经完成的分账不受影响。',
    'Removes a receiver: nothing can be shared with it any more. What was shared stays.',
  ],
  'GET v3/profitsharing/transactions/{transaction_id}/amounts': [
    '查询一笔订单还有多少钱可以分账。分账之前查询，避免因余额不足被拒绝。',
    'How much of a payment can still be shared. Ask before a sharing that might be refused for it.',
  ],
  // Merchants of a service provider
  'POST v3/applyment4sub/applyment/': [
    '服务商为特约商户提交进件申请：主体、经营与结算信息。图片先上传得到 `media_id`，个人信息要加密（`encrypt: true`），之后按申请单号查询审核进度。',
    'A service provider applies for a sub-merchant: who it is, what it does, where its money goes. Pictures are uploaded first, personal fields are encrypted (`encrypt: true`), and the state is queried by its number.',
  ],
  'GET v3/applyment4sub/applyment/business_code/{business_code}': [
    '按业务申请编号查询进件的审核进度。被驳回时，`audit_detail` 逐项说明要改什么；待签约时，应答里有给法人的签约链接。',
    'How far an application is, by your number. Where it was turned down, `audit_detail` says what to correct; where it waits, the answer has the link to sign.',
  ],
  'POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': [
    '修改特约商户的结算银行账户。账号要加密（`encrypt: true`）；应答里是申请单号，验证账户之后才生效。',
    'Changes the bank account of a sub-merchant. The number is encrypted (`encrypt: true`), and the change takes effect when the account was verified.',
  ],
  'POST v3/merchant/media/upload': [
    '上传进件等用途的图片，得到 `media_id`。JPG、PNG、BMP，最大 2 MB；`uploadMedia` 会先核对，再计算摘要、签名、发送。',
    'Uploads a picture for an application and answers a `media_id`. JPG, PNG or BMP of at most 2 MB; `uploadMedia` checks, digests, signs and sends it.',
  ],
  'POST v3/merchant/media/video_upload': [
    '上传进件等用途的视频，得到 `media_id`。最大 5 MB；`uploadMedia` 会先核对，再计算摘要、签名、发送。',
    'Uploads a video for an application and answers a `media_id`. At most 5 MB; `uploadMedia` checks, digests, signs and sends it.',
  ],
  'POST v3/ecommerce/applyments/': [
    '电商平台为二级商户提交进件申请。个人信息要加密（`encrypt: true`），之后按申请单号查询审核进度。',
    'An e-commerce platform applies for a merchant of its own. Personal fields are encrypted (`encrypt: true`), and the state is queried by its number.',
  ],
  'POST v3/ecommerce/refunds/apply': [
    '平台收付通的退款：退回二级商户的一笔支付。已分账的钱要先回退；应答只是受理，结果看通知或查询。',
    "A refund of an e-commerce platform's merchant. What was shared is taken back first; the result comes by notification or query.",
  ],
  'GET v3/merchant/fund/balance/{account_type}': [
    '查询商户账户的实时余额：基本账户、运营账户或手续费账户。转账、退款之前可以先查，避免余额不足。',
    "What a merchant's account holds now: basic, operation or fees. Ask before transfers and refunds that need it.",
  ],
  // Complaints
  'GET v3/merchant-service/complaints-v2': [
    '按时间段列出用户的投诉，用于轮询或补漏。联系电话是密文，`decrypt: true` 会解开；用 `paginate` 逐页取。',
    'The complaints of a range of days, to poll or to catch up. Phone numbers are encrypted, `decrypt: true` opens them; `paginate` goes through the pages.',
  ],
  'GET v3/merchant-service/complaints-v2/{complaint_id}': [
    '查询一条投诉的详情：内容、订单、状态、是否待回复。收到投诉通知之后用它取全文。',
    'One complaint: what it says, of which order, its state. Ask it after the notification, which has only the number.',
  ],
  'POST v3/merchant-service/complaints-v2/{complaint_id}/response': [
    '回复用户的投诉，可以带图片。长时间不回复会影响商户；回复之后问题解决了，再反馈处理完成。',
    "Answers a user's complaint, with pictures if need be. Silence counts against the merchant; when it is settled, say so with `complete`.",
  ],
  'POST v3/merchant-service/complaints-v2/{complaint_id}/complete': [
    '告诉微信支付这条投诉已经处理完成。用户会收到通知；不认可的，可以继续投诉。',
    'Says that a complaint is settled. The user is told, and may go on complaining.',
  ],
  'POST v3/merchant-service/complaint-notifications': [
    '设置投诉通知发到哪个地址，一个商户号一个。设置之后，新的投诉与状态变化都会通知到那里。',
    'Sets where complaints are told, one address a merchant. New complaints and changes of them come there.',
  ],
  // Payscore
  'POST v3/payscore/serviceorder': [
    '创建支付分订单：用户凭信用分先享受服务，免押金，之后付款。得到的 `package` 用 `payscoreConfirmParams` 交给前端，用户确认后订单才开始。',
    'Opens a payscore order: the user is served first, without a deposit, and pays afterwards. `payscoreConfirmParams` makes of its `package` what the front end needs; the order begins when the user agrees.',
  ],
  'GET v3/payscore/serviceorder': [
    '查询支付分订单的状态，按商户单号或 `query_id`。没有收到确认或支付通知时，用它查清楚。',
    'The state of a payscore order, by your number or `query_id`. Ask where a notification of consent or payment did not come.',
  ],
  'POST v3/payscore/serviceorder/{out_order_no}/complete': [
    '服务结束，提交最终的收费项目与总金额，微信支付随即扣款。金额为 0 也要完结，否则订单一直挂着。',
    'The service is over: what it cost is stated, and collected. An order of 0 must be completed too, or it stays open.',
  ],
  'POST v3/payscore/serviceorder/{out_order_no}/cancel': [
    '服务没有发生，取消支付分订单，不收费。已经完结的不能取消，要退款。',
    'The service did not take place: the order is cancelled and costs nothing. What was completed is refunded instead.',
  ],
  // Coupons
  'POST v3/marketing/favor/coupon-stocks': [
    '创建代金券批次：面额、门槛、数量、有效期、预算。创建之后还要激活批次，才能发放。',
    'Makes a stock of cash coupons: value, threshold, number, dates, budget. It must be started before any is sent.',
  ],
  'POST v3/marketing/favor/stocks/{stock_id}/start': [
    '激活代金券批次，此后才能发券。预充值的代金券，批次的预算在激活时从商户余额里锁定。',
    "Starts a stock of cash coupons: from now on they can be sent. The budget of prepaid ones is set aside from the merchant's balance.",
  ],
  'POST v3/marketing/favor/users/{openid}/coupons': [
    '向用户发放代金券，用户下次支付时自动抵扣。`out_request_no` 相同的重复请求只发一张，所以结果不明时用原单号重试。',
    'Gives a user a cash coupon, which the next payment takes off. The same `out_request_no` gives one only: repeat an unclear one under it.',
  ],
  'GET v3/marketing/favor/users/{openid}/coupons': [
    '列出某个用户的代金券，可按批次与状态筛选。用 `paginate` 逐页取。',
    'The cash coupons of a user, by stock and state. `paginate` goes through the pages.',
  ],
  'POST v3/marketing/busifavor/stocks': [
    '创建商家券批次：由商户自己定规则、自己核销。券 code 由微信支付生成，或由商户预存（`MERCHANT_UPLOAD`）。',
    "Makes a stock of merchant coupons, whose rules and redemption are the merchant's own. Their codes are WeChat Pay's, or uploaded by the merchant (`MERCHANT_UPLOAD`).",
  ],
  'POST v3/marketing/busifavor/coupons/use': [
    '核销一张商家券：用户在商户这里用掉了。`use_request_no` 相同的重复请求只核销一次，结果不明时用原单号重试。',
    'Redeems a merchant coupon that its user has used. The same `use_request_no` redeems once: repeat an unclear one under it.',
  ],
  'POST v3/marketing/busifavor/stocks/{stock_id}/couponcodes': [
    '把商户自己的券 code 预存到商家券批次，发券时逐个用掉，一次最多 200 个。应答分别列出成功、失败与重复的 code，同一批可以放心重试。',
    "Uploads the merchant's own codes to a stock of coupons, up to 200 at a time; sending uses them up. The answer lists what was taken, refused and there already, so a batch can be sent again.",
  ],
  'GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes': [
    '列出一个商家券批次里预存的 code 与它们的状态。条数多时用 `paginate` 逐页取。',
    'The codes that were uploaded to a stock, and their states. `paginate` goes through the pages.',
  ],
  'POST v3/marketing/bank/packages/{package_id}/tasks': [
    '银行营销：上传一份用户名单文件，微信支付识别其中的用户，合并去重，追加到号码包。可以分多次上传；签名覆盖的是 `meta`，其中有文件的摘要。',
    "Bank campaigns: uploads a file of users, whom WeChat Pay recognises and adds to the package, each once. Several files may go into one; what is signed is `meta`, which holds the file's digest.",
  ],
  'POST brand/marketing/user-package/uploads': [
    '为品牌的人群包开始一次分片上传，说明文件的类型、大小与摘要。`uploadUserPackage` 会完成创建、逐片上传与合并，中断之后可以接着传。',
    "Begins the upload of a brand's audience package in parts. `uploadUserPackage` does all of it, from here to the merging, and goes on where it stopped.",
  ],
  'POST brand/marketing/user-package/user-packages/{user_package_id}/expand': [
    '往已有的人群包里追加用户，用户名单来自一次已经完成的上传。应答之后异步处理，人数要稍后查询。',
    'Adds users to an audience package, from an upload that is complete. They are added after the answer: ask for their number later.',
  ],
  // Others
  'GET v3/capital/capitallhh/areas/provinces': [
    '列出省份，用于进件时选择开户银行所在地。没有参数、没有副作用，很适合用来检查密钥配置是否正确。',
    'The provinces, to choose where a bank account is. Without parameters and without effect, it also tells whether your keys are right.',
  ],
  // APIv2
  'POST v2/pay/unifiedorder': [
    'APIv2 的下单，`trade_type` 决定是 JSAPI、NATIVE、APP 还是 MWEB。新接入请用 APIv3 的下单接口。',
    'An order over APIv2; `trade_type` says whether JSAPI, NATIVE, APP or MWEB. New programs use the orders of APIv3.',
  ],
  'POST v2/pay/micropay': [
    'APIv2 的付款码支付：商户扫用户的付款码，当场扣款。结果不明时绝不重发，要查询，再撤销：`payByCode` 会这样做。',
    'A payment by code over APIv2: the shop scans the user. It is never sent again where it is unclear, but queried, and then reversed: `payByCode` does so.',
  ],
  'POST v2/pay/orderquery': [
    'APIv2 的查询订单，按商户订单号或微信支付订单号。看 `trade_state`，不要只看 `result_code`。',
    "An order's state over APIv2, by either number. Read `trade_state`, not only `result_code`.",
  ],
  'POST v2/pay/closeorder': [
    'APIv2 的关闭订单，此后用户不能再支付。下单 5 分钟之内不要关闭。',
    'Closes an order over APIv2: nobody can pay it afterwards. Not within its first five minutes.',
  ],
  'POST v2/secapi/pay/refund': [
    'APIv2 的申请退款，需要商户 TLS 证书：写上 `security: true`，并在配置里给出 `merchant`。受理不等于到账，要查询退款。',
    "A refund over APIv2, which needs the merchant's TLS certificate: `security: true`, and `merchant` in the configuration. Accepted is not done: query it.",
  ],
  'POST v2/pay/refundquery': [
    'APIv2 的查询退款。一笔订单多次退款时，字段名带序号：`refund_status_0`、`refund_status_1` 等。',
    'Refunds over APIv2. Where an order has several, the names are numbered: `refund_status_0`, `refund_status_1`, ….',
  ],
  'POST v2/secapi/pay/reverse': [
    'APIv2 的撤销付款码支付，需要商户 TLS 证书。`recall` 为 `Y` 时要再次撤销；`payByCode` 会处理。',
    "Reverses a payment by code over APIv2, with the merchant's TLS certificate. Where `recall` is `Y` it must be made again; `payByCode` does.",
  ],
  'POST v2/mmpaymkttransfers/sendredpack': [
    '向用户发放普通现金红包，用户在公众号里领取，需要商户 TLS 证书。结果不明时先查询，只能用原单号重试。',
    "Sends a user a red packet, with the merchant's TLS certificate. Query an unclear one, and repeat it under the same number only.",
  ],
  'POST v2/mmpaymkttransfers/promotion/transfers': [
    '旧版的企业付款到零钱，直接到账，需要商户 TLS 证书。新接入请用商家转账；结果不明时先查询，绝不能换单号。',
    "The older payment to a user's balance, with the merchant's TLS certificate. New programs use transfers; an unclear one is queried, and never sent under another number.",
  ],
  'POST v2/pay/downloadbill': [
    'APIv2 的交易账单，应答就是文件内容。`downloadBill` 会解压、核对汇总并逐行给出。',
    'The trade bill over APIv2, whose answer is the file. `downloadBill` unpacks it, compares its sums and gives its rows.',
  ],
}

/** @returns the sentences, or undefined where none were written */
export const purposeOf = (verb, template, language) =>
  PURPOSES[`${verb.toUpperCase()} ${template}`]?.[language === 'zh' ? 0 : 1]

export const PURPOSE_OPERATIONS = Object.keys(PURPOSES)
