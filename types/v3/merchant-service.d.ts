/** `v3/merchant-service/` */
export interface MerchantService {
  /** 消费者投诉：创建投诉通知回调、查询投诉通知回调、更新投诉通知回调、删除投诉通知回调 */
  complaintNotifications: import('./merchant-service/complaint-notifications.js').ComplaintNotifications
  /** 消费者投诉：查询投诉信息 */
  complaints: import('./merchant-service/complaints.js').Complaints
  /** 消费者投诉：查询投诉单列表 */
  complaintsV2: import('./merchant-service/complaints-v2.js').ComplaintsV2
  /** 消费者投诉：商户反馈 */
  feedbacks: import('./merchant-service/feedbacks.js').Feedbacks
  /** 消费者投诉 */
  images: import('./merchant-service/images.js').Images
}
