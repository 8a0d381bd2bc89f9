/** NestJS: clients of two merchants to inject, and methods that handle their notifications. On Express, or on Fastify with ADAPTER=fastify. */
import { Injectable, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import { Wechatpay, type Config } from 'wechatpay-chain'
import { InjectWechatpay, OnNotification, OnNotificationV2, WechatpayModule } from 'wechatpay-chain/nestjs'
import type { HandlerContext, Notification, NotificationV2 } from 'wechatpay-chain/notifications'
import { environment } from '../environment.ts'

/** Each merchant's keys, from files or a vault: here from two variables that hold them as JSON. */
const configOf = (name: string): Config => JSON.parse(environment[name] ?? '{}') as Config

@Injectable()
class Orders {
  readonly #wechatpay: Wechatpay
  readonly #second: Wechatpay

  constructor(wechatpay: Wechatpay, @InjectWechatpay('second') second: Wechatpay) {
    this.#wechatpay = wechatpay
    this.#second = second
  }

  @OnNotification('TRANSACTION.SUCCESS')
  async paid({ resource }: Notification<'TRANSACTION.SUCCESS'>, { signal }: HandlerContext): Promise<void> {
    const { out_trade_no, mchid = '' } = resource
    const { v3 } = this.#wechatpay
    const query = { mchid }
    const { data } = await v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query, signal })
    console.log(`paid ${out_trade_no} ${data.trade_state}`)
  }

  @OnNotificationV2('transaction-success')
  paidV2({ resource }: NotificationV2<'transaction-success'>): void {
    console.log(`paid ${resource.out_trade_no} by APIv2`)
  }

  @OnNotification('TRANSACTION.SUCCESS', 'second')
  async paidSecond({ resource }: Notification<'TRANSACTION.SUCCESS'>): Promise<void> {
    const { out_trade_no, mchid = '' } = resource
    const { v3 } = this.#second
    const query = { mchid }
    const { data } = await v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query })
    console.log(`second paid ${out_trade_no} ${data.trade_state}`)
  }
}

@Module({
  imports: [
    WechatpayModule.forRootAsync({
      path: 'wechatpay/notify',
      useFactory: async () => ({ config: configOf('WXPAY_FIRST') }),
    }),
    WechatpayModule.forFeature({
      name: 'second',
      path: 'wechatpay/second/notify',
      config: configOf('WXPAY_SECOND'),
    }),
  ],
  providers: [Orders],
})
class AppModule {}

const options = { rawBody: true, logger: ['error', 'warn'] as ['error', 'warn'] }
const app =
  environment['ADAPTER'] === 'fastify'
    ? await NestFactory.create(AppModule, new FastifyAdapter(), options)
    : await NestFactory.create(AppModule, options)
await app.listen(Number(environment['PORT'] ?? 3000), '127.0.0.1')
console.log(`listening on ${await app.getUrl()}`)
