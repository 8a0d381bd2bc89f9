/** NestJS without a compiler: its decorators are functions. `rawBody` keeps the bytes of notifications as they came: they are what is verified. */
import { Controller, Get, Header, HttpCode, Ip, Module, Param, Post, Query, Req, Res } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { createNodeHandler } from 'wechatpay-chain/notifications'
import { HOST, NOTIFY_PATH, PAGE, PORT, shop } from '../shop.js'

const { order, state, notifications, handlers } = await shop()
const handle = createNodeHandler(notifications, handlers)

class ShopController {
  notify(request, response) {
    return handle(request, response)
  }

  page() {
    return PAGE
  }

  order(openid, ip) {
    return order({ openid, ip })
  }

  state(out_trade_no) {
    return state(out_trade_no)
  }
}

/** What `@Post('orders') order(@Query('openid') openid)` says in TypeScript. */
function route(name, decorators, parameters = []) {
  const { prototype } = ShopController
  parameters.forEach((decorate, at) => decorate(prototype, name, at))
  for (const decorate of decorators)
    decorate(prototype, name, Object.getOwnPropertyDescriptor(prototype, name))
}
route('notify', [Post(NOTIFY_PATH)], [Req(), Res()])
route('page', [Get(), Header('content-type', 'text/html; charset=utf-8')])
route('order', [Post('orders'), HttpCode(200)], [Query('openid'), Ip()])
route('state', [Get('orders/:out_trade_no')], [Param('out_trade_no')])
Controller()(ShopController)

class AppModule {}
Module({ controllers: [ShopController] })(AppModule)

const app = await NestFactory.create(AppModule, { rawBody: true, logger: ['error', 'warn'] })
await app.listen(PORT, HOST)
console.log(`shop http://127.0.0.1:${PORT}/`)
