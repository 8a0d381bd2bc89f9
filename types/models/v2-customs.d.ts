/** 状态码 */
export type DeclaredCustomsOrderState =
  | 'NDECLARED'
  | 'SUBMITTED'
  | 'PROCESSING'
  | 'SUCCESS'
  | 'FAIL'
  | 'EXCEPT'
