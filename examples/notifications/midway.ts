/** Midway 4 on Koa: takes the context; Midway's parser keeps the string as it came. */
import { once } from 'node:events'
import type { Server } from 'node:http'
import {
  Configuration,
  Controller,
  HTTP_SERVER_KEY,
  Inject,
  initializeGlobalApplicationContext,
  Post,
} from '@midwayjs/core'
import * as koa from '@midwayjs/koa'
import { createNodeHandler } from 'wechatpay-chain/notifications'
import { handlers, listening, notifications, PORT } from './receiver.ts'

@Controller('/wechatpay')
class NotifyController {
  readonly #handle = createNodeHandler(notifications, handlers)

  @Inject()
  ctx!: koa.Context

  @Post('/notify')
  notify(): Promise<void> {
    return this.#handle(this.ctx)
  }
}

@Configuration({
  imports: [koa],
  importConfigs: [{ default: { keys: 'of your cookies', koa: { port: PORT, hostname: '127.0.0.1' } } }],
})
class MainConfiguration {}

// A project has these classes in src/, and starts with `Bootstrap.run()` of @midwayjs/bootstrap, which does this.
const context = await initializeGlobalApplicationContext({
  baseDir: '',
  imports: [{ MainConfiguration, NotifyController }],
})
const server = context.get<Server>(HTTP_SERVER_KEY)
if (!server.listening) await once(server, 'listening')
listening(Number(process.env['MIDWAY_HTTP_PORT']))
