import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  Checkbox,
  datumTijd,
  Form,
  HiddenField,
  Knoppen,
  Layout,
  Leeg,
  Melding,
  PageHead,
  Sectie,
  Tabel,
  Tag,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../../casus/index.ts'
import { beoordeelNood, listNoodtoegangen, openInNood } from '../usecases/open-in-nood.ts'

async function laad(b: Bezoek) {
  const leidt = b.actor.rollen.includes('leidinggevende')
  return { inzagen: leidt ? (await b.run(listNoodtoegangen, {})).items : null, sleutel: newId() }
}
type Data = Awaited<ReturnType<typeof laad>>

export const noodPagina = definePage({ path: '/noodtoegang', laad, toon: (d, form) => <Nood d={d} form={form} /> })
export const noodFormulieren = [
  defineForm({
    path: '/noodtoegang',
    useCase: openInNood,
    pagina: noodPagina,
    naar: (r) => casusPad(r.casusId),
    gelukt: () => 'Je ziet deze casus 4 uur. De casusregisseur weet dat je meekijkt.',
  }),
  defineForm({
    path: '/noodtoegang/:noodtoegangId/oordeel',
    useCase: beoordeelNood,
    pagina: noodPagina,
    naar: () => '/noodtoegang',
    gelukt: () => 'Je oordeel is vastgelegd.',
  }),
]

function Nood({ d, form }: { d: Data; form: FormState | undefined }) {
  const f = form ?? { values: {}, errors: [] }
  return (
    <Layout title="Een casus openen in nood" fout={form !== undefined} crumbs={[{ href: '/', label: 'Mijn werk' }]}>
      <PageHead titel="Een casus openen in nood" />
      <Melding soort="info" titel="Alleen als wachten gevaar oplevert">
        <p>
          Je ziet een casus van je eigen organisatie 4 uur lang, zonder iets te kunnen wijzigen. De casusregisseur
          krijgt meteen bericht. Je leidinggevende beoordeelt of het terecht was. Bij direct gevaar bel je 112.
        </p>
      </Melding>
      <Form action="/noodtoegang" form={form} sleutel={d.sleutel} label="Open een casus in nood">
        <TextField {...veld(f, 'nummer')} label="Nummer van de casus" hint="Bijvoorbeeld MP-1042." kort required />
        <TextArea {...veld(f, 'reden')} label="Wat is de nood?" rows={3} max={1000} waarschuw required />
        <Checkbox {...veld(f, 'begrepen')} label="Ik weet dat dit wordt vastgelegd en beoordeeld" />
        <Knoppen>
          <Button variant="primary">Open de casus</Button>
        </Knoppen>
      </Form>
      {d.inzagen && <Beoordelen inzagen={d.inzagen} />}
    </Layout>
  )
}

function Beoordelen({ inzagen }: { inzagen: NonNullable<Data['inzagen']> }) {
  return (
    <Sectie titel="Inzage in nood bij je organisatie">
      <Tabel
        caption="Wie in nood een casus opende"
        captionVerborgen
        sleutel={(n) => n.id}
        rijen={inzagen}
        leeg={<Leeg titel="Niemand opende een casus in nood." />}
        kolommen={[
          { kop: 'Wie', cel: (n) => n.wie },
          { kop: 'Wanneer', cel: (n) => datumTijd(n.van) },
          { kop: 'Waarom', cel: (n) => n.reden },
          {
            kop: 'Oordeel',
            cel: (n) =>
              n.oordeel ? (
                <Tag stand={n.oordeel === 'terecht' ? 'klaar' : 'af'}>{n.oordeel}</Tag>
              ) : (
                (['terecht', 'onterecht'] as const).map((oordeel) => (
                  <Form
                    key={oordeel}
                    action={`/noodtoegang/${n.id}/oordeel`}
                    id={`${oordeel}-${n.id}`}
                    versie={n.version}
                    label={`Inzage van ${n.wie}: ${oordeel}`}
                    className="btns"
                    bewaak={false}
                  >
                    <HiddenField name="oordeel" value={oordeel} />
                    <Button size="small" verborgen={`: inzage van ${n.wie}`}>
                      {oordeel === 'terecht' ? 'Terecht' : 'Onterecht'}
                    </Button>
                  </Form>
                ))
              ),
          },
        ]}
      />
    </Sectie>
  )
}
