/** NestJS 12 on Fastify: rawBody keeps the bytes beside the parsed body, and the handler takes Fastify's request and reply. */
import { Controller, Module, Post, Req, Res } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { createNodeHandler } from 'wechatpay-chain/notifications'
import { handlers, listening, notifications, PORT } from './receiver.ts'

@Controller('wechatpay')
class NotifyController {
  readonly #handle = createNodeHandler(notifications, handlers)

  @Post('notify')
  notify(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.#handle(request, reply)
  }
}

@Module({ controllers: [NotifyController] })
class AppModule {}

const app = await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter(), {
  rawBody: true,
  logger: ['error', 'warn'],
})
await app.listen(PORT, '127.0.0.1')
listening(Number(new URL(await app.getUrl()).port))
