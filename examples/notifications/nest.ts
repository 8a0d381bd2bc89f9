/** NestJS 12: rawBody keeps the bytes beside the parsed body. */
import { Controller, Module, Post, Req, Res } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { ServerResponse } from 'node:http'
import { createNodeHandler, type NodeRequest } from 'wechatpay-chain/notifications'
import { handlers, listening, notifications, PORT } from './receiver.ts'

@Controller('wechatpay')
class NotifyController {
  readonly #handle = createNodeHandler(notifications, handlers)

  @Post('notify')
  notify(@Req() request: NodeRequest, @Res() response: ServerResponse): Promise<void> {
    return this.#handle(request, response)
  }
}

@Module({ controllers: [NotifyController] })
class AppModule {}

const app = await NestFactory.create(AppModule, { rawBody: true, logger: ['error', 'warn'] })
await app.listen(PORT, '127.0.0.1')
listening(Number(new URL(await app.getUrl()).port))
