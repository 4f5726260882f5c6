import { chromium } from 'playwright-core'

const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
const p = await (await b.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
await p.goto('http://127.0.0.1:3300/')
await p.screenshot({ path: '/tmp/lead/s1.png', fullPage: true })
console.log(p.url())
const persona = process.argv[2] ?? 'raadsvrouw'
await p.click(`[value="${persona}"]`).catch(async () => {
  console.log(await p.content())
})
await p.waitForTimeout(500)
console.log(p.url())
await p.screenshot({ path: '/tmp/lead/s2.png', fullPage: true })
await p.fill('input[name=code]', '123456').catch(() => 0)
await p.keyboard.press('Enter')
await p.waitForTimeout(1500)
console.log(p.url())
await p.screenshot({ path: '/tmp/lead/s3.png', fullPage: true })
await p.goto('http://127.0.0.1:3300/casussen/nieuw')
await p.screenshot({ path: '/tmp/lead/s4.png', fullPage: true })
await b.close()
