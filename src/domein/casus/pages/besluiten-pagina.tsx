import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  DateField,
  datumJaar,
  Form,
  Knoppen,
  Leeg,
  Melding,
  Samenhang,
  Sectie,
  SelectField,
  Stack,
  Tabel,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { soortSamenhang } from '../casus.beweging.rules.ts'
import { casusPad } from '../casus.links.ts'
import type { CasusDetail } from '../casus.uitvoer.schema.ts'
import { legBesluitVast, legVerband } from '../usecases/leg-besluit-vast.ts'
import { type DeelPaginaData, laadDeel, organisatieGroepen } from './data.tsx'
import { DeelPagina, leeg } from './deel.tsx'
import { werktEraan } from './kop.tsx'

const path = '/casussen/:casusId/besluiten'
const terug = (_r: unknown, req: { params: Readonly<Record<string, string>> }): string =>
  `${casusPad(req.params.casusId ?? '')}/besluiten`
export const besluitenPagina = definePage({ path, laad: laadDeel, toon: (d, form) => <Besluiten d={d} form={form} /> })
export const besluitenFormulieren = [
  defineForm({
    path,
    useCase: legBesluitVast,
    pagina: besluitenPagina,
    naar: terug,
    gelukt: () => 'Het besluit is vastgelegd.',
  }),
  defineForm({
    path: `${path}/:besluitId/verbanden`,
    useCase: legVerband,
    pagina: besluitenPagina,
    naar: terug,
    gelukt: () => 'Het verband is vastgelegd.',
  }),
]

type Besluit = NonNullable<CasusDetail['besluiten']>[number]
const verbandWoord = { leidt_tot: 'leidt tot', botst_met: 'botst met', beinvloedt: 'beïnvloedt' } as const
const samenhangWoorden = {
  keten: 'Het ene besluit leidt tot het andere (ketenbeschikking).',
  tegensprekend: 'Er zijn besluiten die elkaar tegenspreken.',
  samenhangend: 'Er zijn besluiten die elkaar beïnvloeden.',
} as const
const naam = (b: Besluit): string => `${b.organisatie.naam}: ${b.soort} (${datumJaar(b.datum)})`

function Besluiten({ d, form }: { d: DeelPaginaData; form: FormState | undefined }) {
  const { casus: c } = d
  const besluiten = c.besluiten ?? []
  const naarNaam = (id: string) => besluiten.filter((b) => b.id === id).map(naam)[0] ?? ''
  const mag = werktEraan(c, d.ik)
  return (
    <DeelPagina
      casus={c}
      titel="Besluiten en samenhang"
      form={form}
      intro="Welk besluit leidt tot welk ander besluit, en welke besluiten botsen? Elk besluit blijft van de organisatie die het nam."
    >
      {besluiten.length > 1 && (c.verbanden ?? []).length > 0 && (
        <Sectie titel="Hoe het samenhangt">
          <p className="measure">
            {soortSamenhang(c.verbanden ?? [])
              .map((k) => samenhangWoorden[k])
              .join(' ')}
          </p>
          <Samenhang
            besluiten={besluiten.map((b) => ({ ...b, organisatie: b.organisatie.naam }))}
            verbanden={c.verbanden ?? []}
          />
        </Sectie>
      )}
      <Sectie titel="Op volgorde van datum">
        <Tabel<Besluit>
          caption="Besluiten van organisaties over dit huishouden"
          captionVerborgen
          sleutel={(b) => b.id}
          rijen={besluiten}
          leeg={<Leeg titel="Er is nog geen besluit vastgelegd." />}
          kolommen={[
            {
              kop: 'Besluit',
              cel: (b) => (
                <>
                  {b.soort}
                  <small>{b.organisatie.naam}</small>
                </>
              ),
            },
            { kop: 'Datum', cel: (b) => datumJaar(b.datum) },
            { kop: 'Wet', cel: (b) => [b.wet, b.artikel].filter(Boolean).join(', artikel ') },
            { kop: 'Gevolg', cel: (b) => b.gevolg },
            {
              kop: 'Samenhang',
              cel: (b) =>
                (c.verbanden ?? [])
                  .filter((v) => v.vanId === b.id)
                  .map((v) => (
                    <p key={`${v.soort}${v.naarId}`}>
                      {verbandWoord[v.soort]} {naarNaam(v.naarId)}
                    </p>
                  )),
            },
            { kop: 'Bezwaar', cel: (b) => (b.bezwaarTot ? `tot ${datumJaar(b.bezwaarTot)}` : '') },
          ]}
        />
      </Sectie>
      <Sectie titel="Waar je op let">
        <Melding soort="info" titel="Afstemmen mag, beslissen doet ieder zelf">
          <p>
            Elke organisatie onderzoekt zelf wat zij moet weten (artikel 3:2 Awb) en gebruikt een bevoegdheid alleen
            waarvoor die is gegeven (artikel 3:3 Awb). Let op of afstemmen het huishouden ook kan schaden.
          </p>
        </Melding>
      </Sectie>
      {mag && <Formulieren d={d} form={form} besluiten={besluiten} />}
    </DeelPagina>
  )
}

function Formulieren({
  d,
  form,
  besluiten,
}: {
  d: DeelPaginaData
  form: FormState | undefined
  besluiten: readonly Besluit[]
}) {
  const f = form ?? leeg
  const pad = `${casusPad(d.casus.id)}/besluiten`
  const opties = besluiten.map((b) => ({ value: b.id, label: naam(b) }))
  return (
    <>
      <Sectie id="nieuw" titel="Leg een besluit vast">
        <Form action={pad} form={form} sleutel={d.sleutel} label="Leg een besluit vast" besluit>
          <TextField
            {...veld(f, 'soort')}
            label="Wat voor besluit is het?"
            hint="Bijvoorbeeld: afwijzing bijzondere bijstand."
            required
          />
          <SelectField
            {...veld(f, 'organisatieId')}
            label="Van welke organisatie?"
            groups={organisatieGroepen(d)}
            required
          />
          <DateField {...veld(f, 'datum')} label="Datum van het besluit" required />
          <TextField {...veld(f, 'wet')} label="Welke wet?" required={false} kort />
          <TextField {...veld(f, 'artikel')} label="Welk artikel?" required={false} kort />
          <TextArea {...veld(f, 'gevolg')} label="Wat is het gevolg voor het huishouden?" rows={3} waarschuw required />
          <DateField {...veld(f, 'bezwaarTot')} label="Bezwaar kan tot" required={false} />
          <Knoppen>
            <Button variant="primary">Leg vast</Button>
          </Knoppen>
        </Form>
      </Sectie>
      {besluiten.length > 1 && (
        <Sectie id="verband" titel="Leg een verband">
          <Stack>
            {besluiten.map((b) => (
              <Form
                key={b.id}
                action={`${pad}/${b.id}/verbanden`}
                id={`v-${b.id}`}
                sleutel={`${d.sleutel}-${b.id.slice(-6)}`}
                label={`Verband van ${naam(b)}`}
                bewaak={false}
              >
                <p>
                  <strong>{naam(b)}</strong>
                </p>
                <SelectField
                  name="soort"
                  label="Hoe hangt het samen?"
                  leeg={null}
                  options={Object.entries(verbandWoord).map(([value, label]) => ({ value, label }))}
                />
                <SelectField name="naarId" label="Met welk besluit?" options={opties.filter((o) => o.value !== b.id)} />
                <Knoppen>
                  <Button size="small">Leg verband</Button>
                </Knoppen>
              </Form>
            ))}
          </Stack>
        </Sectie>
      )}
    </>
  )
}
