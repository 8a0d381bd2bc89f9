/** Express 5: the route stands before the body parser, so the body is still in the stream. */
import express from 'express'
import type { AddressInfo } from 'node:net'
import { createNodeHandler } from 'wechatpay-chain/notifications'
import { handlers, listening, notifications, PATH, PORT } from './receiver.ts'

const app = express()
app.post(PATH, createNodeHandler(notifications, handlers))
app.use(express.json())

const server = app.listen(PORT, '127.0.0.1', () => listening((server.address() as AddressInfo).port))
