/** NestJS. `rawBody` keeps the bytes of notifications as they came: they are what is verified. */
import { Controller, Get, Header, HttpCode, Ip, Module, Param, Post, Query, Req, Res } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { ServerResponse } from 'node:http'
import { createNodeHandler, type NodeRequest } from 'wechatpay-chain/notifications'
import { HOST, NOTIFY_PATH, PAGE, PORT, shop } from '../shop.js'

const { order, state, notifications, handlers } = await shop()
const handle = createNodeHandler(notifications, handlers)

@Controller()
class ShopController {
  @Post(NOTIFY_PATH)
  notify(@Req() request: NodeRequest, @Res() response: ServerResponse): Promise<void> {
    return handle(request, response)
  }

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE
  }

  @Post('orders')
  @HttpCode(200)
  order(@Query('openid') openid: string | undefined, @Ip() ip: string): ReturnType<typeof order> {
    return order({ openid, ip })
  }

  @Get('orders/:out_trade_no')
  state(@Param('out_trade_no') out_trade_no: string): ReturnType<typeof state> {
    return state(out_trade_no)
  }
}

@Module({ controllers: [ShopController] })
class AppModule {}

const app = await NestFactory.create(AppModule, { rawBody: true, logger: ['error', 'warn'] })
await app.listen(PORT, HOST)
console.log(`shop http://127.0.0.1:${PORT}/`)
