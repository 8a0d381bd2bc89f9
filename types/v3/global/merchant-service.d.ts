/** `v3/global/merchant-service/` */
export interface MerchantService {
  complaintNotifications: import('./merchant-service/complaint-notifications.js').ComplaintNotifications
  complaints: import('./merchant-service/complaints.js').Complaints
  images: import('./merchant-service/images.js').Images
}
