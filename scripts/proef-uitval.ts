import { goed, proefUitval, type Uitslag } from '../test/support/uitval.ts'
import { cli, WrongUse } from './cli.ts'

// kill -9 of the application, of the database and of both, while four people write.
const gebruik = 'Gebruik: npm run proef:uitval -- [--rondes N]'

function rondesUit(args: readonly string[]): number {
  if (args.length === 0) return 20
  const n = Number(args[1])
  if (args[0] !== '--rondes' || args.length !== 2 || !Number.isInteger(n) || n < 1) throw new WrongUse(gebruik)
  return n
}

function zeg(u: Uitslag): void {
  const fout = [
    ...u.verloren.map((i) => `verloren ${i}`),
    ...u.dubbel.map((t) => `dubbel ${t}`),
    ...u.zonderJournaal.map((i) => `niet in het journaal ${i}`),
  ]
  console.log(
    `ronde ${u.ronde}  ${u.geraakt.padEnd(10)}  ${u.bevestigd} bevestigd, ${u.zonderAntwoord} zonder antwoord, weer klaar na ${(u.hersteld / 1000).toFixed(1)} s, ${u.journaal}  ${goed(u) ? 'goed' : 'FOUT'}`,
  )
  for (const f of fout.slice(0, 20)) console.log(`  ${f}`)
}

await cli(async (args) => {
  const uitslagen = await proefUitval(rondesUit(args), zeg)
  const fout = uitslagen.filter((u) => !goed(u)).length
  const bevestigd = uitslagen.reduce((n, u) => n + u.bevestigd, 0)
  console.log(`${uitslagen.length} rondes, ${bevestigd} bevestigde opdrachten, ${fout} rondes fout`)
  if (fout > 0) process.exitCode = 1
})
