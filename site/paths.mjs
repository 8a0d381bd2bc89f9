// How a URL is called as a page.
/** `v3/pay/transactions/id/{transaction_id}` is the page `v3/pay/transactions/id/_transaction_id_`. */
export const pathOf = (template) => template.replaceAll(/\{(\w+)\}/g, '_$1_').replace(/\/$/, '/_empty_')
