/** `v3/global/merchant-service/` */
export interface MerchantService {
  /** 境外支付·消费者投诉：创建投诉通知回调、查询投诉通知回调、更新投诉通知回调、删除投诉通知回调 */
  complaintNotifications: import('./merchant-service/complaint-notifications.js').ComplaintNotifications
  /** 境外支付·消费者投诉：查询投诉单列表 */
  complaints: import('./merchant-service/complaints.js').Complaints
  /** 境外支付·消费者投诉 */
  images: import('./merchant-service/images.js').Images
}
