import { PAGE } from '../../shop.js'

export const GET = (): Response =>
  new Response(PAGE, { headers: { 'content-type': 'text/html; charset=utf-8' } })
