/** `v3/edu-star/` */
export interface EduStar {
  orders: import('./edu-star/orders.js').Orders
  users: import('./edu-star/users.js').Users
}
