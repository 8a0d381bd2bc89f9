import { expect, test } from '@jest/globals'
import readQr from 'jsqr'
import { qrSvg } from '../../../lib/simulator/page/qr.js'

const SCALE = 4

/** The dark runs of the drawing as pixels: RGBA, white where nothing is drawn. */
function pixelsOf(svg: string): { pixels: Uint8ClampedArray; width: number } {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)![1])
  const width = size * SCALE
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  const [, runs = ''] = /<path d="([^"]+)"/.exec(svg)!
  for (const [, x, y, length] of runs.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(length)) * SCALE; column++)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
    }
  }
  return { pixels, width }
}

test.each([
  'weixin://wxpay/bizpayurl?pr=123456789012',
  `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx123456789012&package=${'9'.repeat(80)}`,
  '微信支付',
])('a reader of QR codes reads %s', (text) => {
  const { pixels, width } = pixelsOf(qrSvg(text))
  expect(readQr(pixels, width, width)?.data).toBe(text)
})

test('nothing of the text is in the drawing', () => {
  expect(qrSvg('"><script>alert(1)</script>')).toMatch(
    /^<svg [^<>]+><path [^<>]+\/><path d="[M\dhvz -]+"\/><\/svg>$/,
  )
})
