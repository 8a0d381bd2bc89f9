import { shop } from '../../../shop.js'

export async function POST(request: Request): Promise<Response> {
  const openid = new URL(request.url).searchParams.get('openid') ?? undefined
  const [ip] = request.headers.get('x-forwarded-for')?.split(',') ?? []
  const { order } = await shop()
  return Response.json(await order({ openid, ip }))
}
