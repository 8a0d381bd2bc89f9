/** URLs that are hard to spell. Nothing here runs: that it compiles is the test. */
import type { Answer, Notification, NotificationEvents, Wechatpay } from 'wechatpay-chain'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const expectTrue = <_T extends true>(): void => undefined

declare const instance: Wechatpay

export async function segmentsNamedLikeVerbs(): Promise<void> {
  const receiver = { appid: 'wx8888888888888888', type: 'MERCHANT_ID', account: '86693852' } as const
  await instance.v3.profitsharing.receivers.delete.post({ json: receiver })
  await instance['v3/profitsharing/receivers/delete'].postAsync({ json: receiver })
  // @ts-expect-error the segment is no verb there
  await instance.v3.profitsharing.receivers.delete({ json: receiver })
  // and where DELETE is a verb
  await instance.v3.global.merchantService.complaintNotifications.delete()
  await instance.v3.global.merchantService.complaintNotifications.deleteAsync()
}

export async function trailingSlashes(): Promise<void> {
  const a = instance['v3/applyment4sub/applyment/'].post
  const b = instance.v3.applyment4sub.applyment._empty_.post
  const c = instance.chain('v3/applyment4sub/applyment/').post
  expectTrue<Equal<typeof a, typeof b>>()
  expectTrue<Equal<typeof a, typeof c>>()
  // @ts-expect-error without the slash it is another URL
  await instance.v3.applyment4sub.applyment.post({})
}

export async function capitalsAreReachedByTheirTemplate(): Promise<void> {
  const { data } = await instance['v2/secapi/mch/queryInstitutionsub'].post({
    xml: { mch_id: '1', sub_mch_id: '2' },
    security: true,
  } as never)
  expectTrue<Equal<typeof data.return_code, 'SUCCESS'>>()
  const { data: same } = await instance.v2.secapi.mch._queryinstitutionsub_.post({
    queryinstitutionsub: 'queryInstitutionsub',
    xml: { app_id: '1', mch_id: '1', sub_mch_id: '2' },
    security: true,
  })
  expectTrue<Equal<typeof same, typeof data>>()
  // @ts-expect-error the chain would send query-institutionsub
  await instance.v2.secapi.mch.queryInstitutionsub.post({})
}

export async function underscoresStayAndHyphensAreCamels(): Promise<void> {
  const video = instance.v3.merchant.media.video_upload.post
  expectTrue<Equal<typeof video, (typeof instance)['v3/merchant/media/video_upload']['post']>>()
  await instance.v3.applyment4sub.applyment.business_code._business_code_.get({
    business_code: '1900013511_10000',
  })
  await instance.v3.merchantService.complaintsV2._complaint_id_.get({ complaint_id: '1' })
}

export async function placeholdersSideBySide(): Promise<void> {
  await instance.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: '1' })
  // @ts-expect-error refund_id is the other one's variable
  await instance.v3.refund.domestic.refunds._out_refund_no_.get({ refund_id: '1' })
  const abnormal = instance.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund.post
  expectTrue<
    Equal<
      typeof abnormal,
      (typeof instance)['v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund']['post']
    >
  >()
}

export async function prefixes(): Promise<void> {
  const overseas = instance.hk.v3.transactions.native.post
  expectTrue<Equal<typeof overseas, (typeof instance)['hk/v3/transactions/native']['post']>>()
  const customs = instance.global.v3.customs.orders.get
  expectTrue<Equal<typeof customs, (typeof instance)['global/v3/customs/orders']['get']>>()
  // @ts-expect-error a refund needs the TLS client certificate
  await instance.v2.secapi.pay.refund.post({
    xml: { appid: 'wx1', mch_id: '1', out_trade_no: '1', out_refund_no: '1', total_fee: 1, refund_fee: 1 },
  })
  await instance.v2.secapi.pay.refund.post({
    xml: { appid: 'wx1', mch_id: '1', out_trade_no: '1', out_refund_no: '1', total_fee: '1', refund_fee: 1 },
    security: true,
  })
}

export async function filesAndEmptyAnswers(): Promise<void> {
  const bill = await instance.v3.billdownload.file.get({ query: { token: 't' } })
  expectTrue<Equal<typeof bill.data, Buffer>>()
  const saved = await instance.v3.billdownload.file.get({ query: { token: 't' }, sink: 'bill.csv' })
  expectTrue<Equal<typeof saved.data, undefined>>()
  const done = await instance.v3.merchantService.complaintsV2._complaint_id_.complete.post({
    complaint_id: '1',
    json: { complainted_mchid: '1' },
  })
  expectTrue<Equal<typeof done, Answer<void>>>()
}

export function eventTypeTellsTheResource(notification: Notification): string | undefined {
  switch (notification.event_type) {
    case 'REFUND.SUCCESS':
      return notification.resource.out_refund_no
    case 'COMPLAINT.CREATE':
      return notification.resource.complaint_id
    // @ts-expect-error there is no such event
    case 'REFUND.SUCESS':
      return undefined
    default:
      return notification.id
  }
}

export function oneKindOfNotification({ resource }: Notification<'TRANSACTION.SUCCESS'>): void {
  expectTrue<Equal<typeof resource, NotificationEvents['TRANSACTION.SUCCESS']>>()
}
