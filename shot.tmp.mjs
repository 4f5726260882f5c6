import { chromium } from 'playwright-core'

const [, , persona, ...paden] = process.argv
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
await p.click(`[value="${persona}"]`)
await p.fill('input[name=code]', '123456')
await p.keyboard.press('Enter')
await p.waitForTimeout(800)
let i = 0
for (const pad of paden) {
  if (pad.startsWith('click:')) {
    await p.click(pad.slice(6))
    await p.waitForTimeout(300)
  } else await p.goto('http://127.0.0.1:3300' + pad)
  await p.screenshot({ path: `/tmp/lead/p${++i}.png`, fullPage: true })
  console.log(p.url(), await p.title())
}
await b.close()
