/** `v3/edu-star/` */
export interface EduStar {
  /** 学生卡身份权益：创建核销订单、通过QQ账号查询核销订单列表 */
  orders: import('./edu-star/orders.js').Orders
  /** 学生卡身份权益 */
  users: import('./edu-star/users.js').Users
}
