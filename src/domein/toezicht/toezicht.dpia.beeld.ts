import type { Document } from '../../platform/documents.ts'
import { maatregelen } from './toezicht.maatregelen.texts.ts'
import type { Verwerking } from './toezicht.schema.ts'

const rolTekst: Record<Verwerking['rol'], string> = {
  zelfstandig: 'zelf verantwoordelijk',
  gezamenlijk: 'samen verantwoordelijk (art. 26 AVG)',
}

/** The data protection impact assessment, as far as the product knows it; the FG adds and decides. */
export function dpia(verwerkingen: readonly Verwerking[], datum: string, eigenaar: string): Document {
  return {
    titel: 'Gegevensbeschermingseffectbeoordeling (DPIA) Maatwerkpad',
    eigenaar,
    datum,
    versie: verwerkingen.reduce((s, v) => s + v.versie, 0).toString(),
    inleiding:
      'Gemaakt uit het register van verwerkingen en de maatregelen in het product. Het is een concept: de verwerkende organisatie vult aan, de functionaris gegevensbescherming geeft advies, en de organisatie stelt vast.',
    secties: [
      {
        kop: 'Waarom een DPIA',
        alineas: [
          'Het gaat om huishoudens in de knel, om gegevens van meer organisaties, en soms om kinderen. Dat is een hoog risico (art. 35 AVG).',
        ],
      },
      ...verwerkingen.map((v) => ({
        kop: `Verwerking: ${v.id}`,
        feiten: [
          { naam: 'Doel', waarde: v.doel },
          { naam: 'Over wie', waarde: v.betrokkenen },
          { naam: 'Gegevens', waarde: v.gegevens },
          { naam: 'Ontvangers', waarde: v.ontvangers },
          { naam: 'Grondslag (voorstel)', waarde: v.grondslag },
          { naam: 'Bewaren', waarde: v.bewaren },
          { naam: 'Verantwoordelijk', waarde: `${rolTekst[v.rol]}. ${v.verantwoordelijke}` },
          { naam: 'Handelingen in het product', waarde: String(v.handelingen.length) },
        ],
      })),
      {
        kop: 'Risico en maatregel',
        tabel: {
          koppen: ['Risico', 'Maatregel', 'Aangetoond in'],
          rijen: maatregelen.map((m) => [m.risico, m.maatregel, m.bewijs]),
        },
      },
      {
        kop: 'Wat nog moet',
        lijst: [
          'Elke grondslag met "nakijken" laten bevestigen door een jurist.',
          'Vaststellen wie verantwoordelijk is, en de regeling van artikel 26 AVG tekenen.',
          'De bewaartermijn van het logboek vaststellen.',
          'De inwoner informeren, en vragen wat hij ervan vindt (art. 35 lid 9 AVG).',
        ],
      },
    ],
  }
}

/** The same as text, for the documents of the product. */
export function alsMarkdown(d: Document): string {
  const cel = (s: string): string => s.replaceAll('|', '\\|')
  const delen = d.secties.flatMap((s) => [
    `## ${s.kop}`,
    ...(s.alineas ?? []),
    ...(s.feiten ? [s.feiten.map((f) => `- **${f.naam}**: ${f.waarde}`).join('\n')] : []),
    ...(s.lijst ? [s.lijst.map((x) => `- ${x}`).join('\n')] : []),
    ...(s.tabel
      ? [
          [
            `| ${s.tabel.koppen.join(' | ')} |`,
            `|${s.tabel.koppen.map(() => '---').join('|')}|`,
            ...s.tabel.rijen.map((r) => `| ${r.map(cel).join(' | ')} |`),
          ].join('\n'),
        ]
      : []),
  ])
  return [`# ${d.titel}`, d.inleiding ?? '', ...delen, ''].join('\n\n').replace(/\n+$/, '\n')
}

/** docs/verwerkingen.md: the register for who reads the repository. */
export function registerMarkdown(verwerkingen: readonly Verwerking[]): string {
  const rijen = verwerkingen.map(
    (v) =>
      `| \`${v.id}\` | ${v.doel} | ${v.betrokkenen} | ${v.gegevens} | ${v.ontvangers} | ${v.grondslag} | ${v.bewaren} | ${rolTekst[v.rol]} |`,
  )
  return `# Register van verwerkingsactiviteiten

Gemaakt door \`npm run generate\` uit \`src/domein/toezicht/toezicht.verwerkingen.texts.ts\`: voeg daar een activiteit toe, niet hier.
In het product staat het op \`/verwerkingen\`.

Concept voor het register van artikel 30 AVG, per activiteit die de code noemt. De organisatie die Maatwerkpad draait, vult
aan en stelt vast, met haar FG. Welke handelingen bij een activiteit horen, staat in
[generated/verwerkingen.md](generated/verwerkingen.md); welke gegevens waar liggen in
[generated/gegevens.md](generated/gegevens.md); de DPIA die eruit volgt in [generated/dpia.md](generated/dpia.md).

Grondslagen zijn een voorstel: **nakijken** betekent dat een jurist van de verwerkende organisatie het bevestigt. Voor het
voorleggen van een casus aan een functionaris of het loket is geen aparte wet gevonden; daarom werkt alles standaard
zonder naam, en vraagt elke deling een eigen grondslag.

| Activiteit | Doel | Betrokkenen | Gegevens | Ontvangers | Grondslag (voorstel) | Bewaren | Verantwoordelijk |
|---|---|---|---|---|---|---|---|
${rijen.join('\n')}
`
}
