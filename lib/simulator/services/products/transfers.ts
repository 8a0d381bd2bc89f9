/** Transfers of service providers for their sub-merchants, to QQ wallets, and the authorizations of users. */
import { bill, MISSING, packageOf } from './bills.js'
import { at, wait } from './money.js'
import type { Change, Product } from './product.js'

const partner = bill('transfer_amount', 'MCHTRANSFER.BILL.FINISHED')
const PARTNER = 'v3/fund-app/mch-transfer/partner/transfer-bills'
const ECOMMERCE = 'v3/ecommerce/mch-transfer/transfer-bills'
export const PARTNER_TRANSFERS: Product = {
  name: 'partner-transfers',
  number: 'out_bill_no',
  id: ['transfer_bill_no', '1330000', 33],
  state: 'state',
  first: 'WAIT_USER_CONFIRM',
  creates: {
    [`POST ${PARTNER}`]: undefined,
    [`POST ${PARTNER}/pre-transfer-with-authorization`]: undefined,
    [`POST ${ECOMMERCE}`]: undefined,
  },
  reads: [
    `GET ${PARTNER}/out-bill-no/{out_bill_no}`,
    `GET ${ECOMMERCE}/out-bill-no/{out_bill_no}`,
    `GET ${ECOMMERCE}/transfer-bill-no/{transfer_bill_no}`,
  ],
  changes: {
    [`POST ${PARTNER}/out-bill-no/{out_bill_no}/cancel`]: partner.cancel,
    [`POST ${ECOMMERCE}/out-bill-no/{out_bill_no}/cancel`]: partner.cancel,
  },
  decisions: partner.ends,
  made: packageOf,
  begin: wait('TRANSFER', 'transfer_amount'),
  words: MISSING,
}

const wallet = bill('transfer_amount', 'MCHTRANSFER.QQWALLETBILL.FINISHED')
const WALLET = 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills'
export const WALLET_TRANSFERS: Product = {
  name: 'wallet-transfers',
  number: 'out_bill_no',
  id: ['transfer_bill_no', '1330000', 33],
  state: 'state',
  first: 'PROCESSING',
  creates: { [`POST ${WALLET}`]: undefined },
  reads: [`GET ${WALLET}/{out_bill_no}`],
  changes: { [`POST ${WALLET}/{out_bill_no}/cancel`]: { ...wallet.cancel, answer: {} } },
  decisions: wallet.ends,
  begin: wait('TRANSFER', 'transfer_amount'),
  words: MISSING,
}

/** A user agrees that transfers arrive without being confirmed one by one. */
const OWN = 'v3/fund-app/mch-transfer/user-confirm-authorization'
const PARTNERS = 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations'
const close: Change = {
  from: ['TAKING_EFFECT', 'WAIT_USER_CONFIRM'],
  to: 'CLOSED',
  more: (_, { now }) => ({ close_info: { close_time: now, close_reason: 'CLOSE_VIA_MCH_API' } }),
  event: 'MCHTRANSFER.AUTHORIZATION.CLOSED',
}
export const AUTHORIZATIONS: Product = {
  name: 'transfer-authorizations',
  number: 'out_authorization_no',
  id: ['authorization_id', '4200', 20],
  state: 'state',
  first: 'WAIT_USER_CONFIRM',
  creates: { [`POST ${OWN}`]: undefined, [`POST ${PARTNERS}`]: undefined },
  reads: [`GET ${OWN}/out-authorization-no/{out_authorization_no}`, `GET ${PARTNERS}/{out_authorization_no}`],
  changes: {
    [`POST ${OWN}/out-authorization-no/{out_authorization_no}/close`]: close,
    [`POST ${PARTNERS}/{out_authorization_no}/close`]: close,
  },
  decisions: {
    TAKING_EFFECT: {
      from: ['WAIT_USER_CONFIRM'],
      to: 'TAKING_EFFECT',
      more: at('authorize_time'),
      event: 'MCHTRANSFER.AUTHORIZATION.CONFIRMED',
    },
    CLOSED: {
      ...close,
      more: (_, { now }) => ({ close_info: { close_time: now, close_reason: 'USER_CLOSE' } }),
    },
  },
  made: packageOf,
  words: MISSING,
}
