/** `v3/merchant-service/` */
export interface MerchantService {
  complaintNotifications: import('./merchant-service/complaint-notifications.js').ComplaintNotifications
  complaints: import('./merchant-service/complaints.js').Complaints
  complaintsV2: import('./merchant-service/complaints-v2.js').ComplaintsV2
  feedbacks: import('./merchant-service/feedbacks.js').Feedbacks
  images: import('./merchant-service/images.js').Images
}
