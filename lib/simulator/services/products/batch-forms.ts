/** In which words each product speaks of a batch and its details. */

export interface Form {
  readonly base: string
  readonly create: string
  /** The member with the platform's number. */
  readonly id: string
  readonly state: string
  readonly finished: string
  readonly details: string
  readonly amount: string
  /** A detail's number and state. */
  readonly detailId: string
  readonly detailState: string
  readonly prefix: string
  readonly reads: readonly string[]
  readonly detailReads: readonly string[]
  readonly event?: string
}

/** Where a batch and its details are read, by either number. */
const byNumbers = (base: string): Pick<Form, 'base' | 'reads' | 'detailReads'> => ({
  base,
  reads: [`${base}/out-batch-no/{out_batch_no}`, `${base}/batch-id/{batch_id}`],
  detailReads: [
    `${base}/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`,
    `${base}/batch-id/{batch_id}/details/detail-id/{detail_id}`,
  ],
})
const EXCLUSIVE = {
  create: '/apply',
  id: 'batch_id',
  state: 'batch_state',
  details: 'transfer_detail_list',
  amount: 'transfer_amount',
  detailId: 'detail_id',
  detailState: 'detail_state',
  prefix: '',
  event: 'MCHTRANSFER.BATCH.FINISHED',
} as const

export const FORMS: Readonly<Record<string, Form>> = {
  'partner-batches': {
    ...EXCLUSIVE,
    ...byNumbers('v3/partner-transfer/batches'),
    create: '',
    state: 'batch_status',
    finished: 'FINISHED',
    detailState: 'detail_status',
  },
  'exclusive-batches': {
    ...EXCLUSIVE,
    ...byNumbers('v3/platsolution/mch-transfer/batches'),
    finished: 'FINISHED',
  },
  'insurance-batches': {
    ...EXCLUSIVE,
    ...byNumbers('v3/platsolution/insurance/mch-transfer/batches'),
    finished: 'COMPLETED',
  },
  'brand-batches': {
    base: 'v3/fund-app/brand-redpacket/brand-merchant-batches',
    create: '',
    id: 'batch_no',
    state: 'batch_state',
    finished: 'FINISHED',
    details: 'detail_list',
    amount: 'amount',
    detailId: 'detail_no',
    detailState: 'detail_state',
    prefix: 'DETAIL_',
    reads: [
      'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}',
      'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}',
    ],
    detailReads: [
      'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}',
      'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}',
    ],
  },
}
