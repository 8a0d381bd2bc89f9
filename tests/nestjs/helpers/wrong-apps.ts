/** Applications with one mistake each. */
import { Injectable, Module, Scope } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { generateKeyPairSync } from 'node:crypto'
import { OnNotification, WechatpayModule } from 'wechatpay-chain/nestjs'
import { createTestKeys } from 'wechatpay-chain/notifications'

const what = process.argv[2]
const on = (type: string): ReturnType<typeof OnNotification<'otherwise'>> =>
  OnNotification(type as 'otherwise')

@Injectable({ scope: what === 'scoped' ? Scope.REQUEST : Scope.DEFAULT })
class Orders {
  @on(what === 'misspelt' ? 'TRANSACTION.SUCESS' : 'TRANSACTION.SUCCESS')
  paid(): void {}

  @on(what === 'twice' ? 'TRANSACTION.SUCCESS' : 'REFUND.SUCCESS')
  again(): void {}
}

@Injectable()
class Nobody {}

const { certs, apiv3Key } = createTestKeys()
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

@Module({
  imports: [
    WechatpayModule.forRoot({
      path: 'wechatpay/notify',
      config: {
        mchid: what === 'configuration' ? 'shop' : '1900000001',
        serial: '7132D72A03E93CDDF8C03BBD1F37EEDF00000000',
        privateKey,
        certs,
        apiv3Key,
      },
    }),
  ],
  providers: [what === 'none' ? Nobody : Orders],
})
class AppModule {}

try {
  const app = await NestFactory.create(AppModule, { rawBody: true, logger: false, abortOnError: false })
  await app.init()
  console.log('started')
  await app.close()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
