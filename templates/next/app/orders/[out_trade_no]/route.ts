import { shop } from '../../../../shop.js'

export async function GET(
  _: Request,
  { params }: { params: Promise<{ out_trade_no: string }> },
): Promise<Response> {
  const { state } = await shop()
  return Response.json(await state((await params).out_trade_no))
}
