import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  Button,
  datumLang,
  datumTijd,
  Form,
  type FormState,
  formVan,
  KeyValue,
  Knoppen,
  Layout,
  Leeg,
  Melding,
  meervoud,
  PageHead,
  periode,
  Sectie,
  SelectField,
  Tabel,
  Tag,
  Termijn,
  TextArea,
  Tijdlijn,
  veld,
} from '../../../ui/index.ts'
import { casusPad, indienerLabels } from '../../casus/index.ts'
import { doorverwijzingen, type LoketCasus } from '../loket.schema.ts'
import {
  afloopLabels,
  doorverwijzingLabels,
  kanaalLabels,
  klasseLabels,
  klokLabels,
  letInZicht,
  trapLabels,
} from '../loket.texts.ts'
import { bevestigOntvangst } from '../usecases/bevestig-ontvangst.ts'
import { haalErbij } from '../usecases/haal-erbij.ts'
import { haalTerug, legOpzij } from '../usecases/leg-opzij.ts'
import { legTerug } from '../usecases/leg-terug.ts'
import { WieErbij } from './erbij.tsx'
import { type LoketCasusData, laadLoketCasus } from './laad.tsx'
import { naamVanStatus } from './loket.tsx'
import { Ervaring, Nabespreking } from './nabespreking.tsx'
import { Opzij } from './opzij.tsx'

export const casusLoketPagina = definePage<LoketCasusData>({
  path: '/casussen/:casusId/loket',
  laad: laadLoketCasus,
  toon: (d, form) => <CasusLoketPagina d={d} form={form} />,
})
export const casusLoketFormulieren = [
  defineForm({
    path: '/casussen/:casusId/loket/ontvangst',
    useCase: bevestigOntvangst,
    pagina: casusLoketPagina,
    naar: (r) => `${casusPad(r.casusId)}/loket`,
    gelukt: () => 'De ontvangst is bevestigd.',
  }),
  defineForm({
    path: '/casussen/:casusId/loket/terug',
    useCase: legTerug,
    pagina: casusLoketPagina,
    naar: () => '/loket',
    gelukt: () => 'Teruggelegd, met je suggestie. De professional krijgt bericht.',
  }),
  defineForm({
    path: '/casussen/:casusId/loket/erbij',
    useCase: haalErbij,
    pagina: casusLoketPagina,
    naar: (r) => `${casusPad(r.casusId)}/loket#erbij`,
    gelukt: (r) => `${r.naam} krijgt bericht, en ziet nog niets. Deel nu wat nodig is.`,
  }),
  defineForm({
    path: '/casussen/:casusId/loket/opzij',
    useCase: legOpzij,
    pagina: casusLoketPagina,
    naar: (r) => `${casusPad(r.casusId)}/loket`,
    gelukt: (r) => `De casus ligt opzij tot ${datumLang(r.tot)}. Dan komt hij vanzelf terug.`,
  }),
  defineForm({
    path: '/casussen/:casusId/loket/terughalen',
    useCase: haalTerug,
    pagina: casusLoketPagina,
    naar: (r) => `${casusPad(r.casusId)}/loket`,
    gelukt: () => 'De casus staat weer op je bord.',
  }),
]

function CasusLoketPagina({ d, form }: { d: LoketCasusData; form: FormState | undefined }) {
  const { c } = d
  return (
    <Layout
      title={`Loket (LMM): ${c.titel}`}
      crumbs={[
        { href: '/casussen', label: 'Casussen' },
        { href: casusPad(c.casusId), label: c.nummer },
      ]}
      fout={form !== undefined}
    >
      <PageHead
        titel="Hoe staat het bij het LMM?"
        boven={`${c.nummer} · ${c.titel}`}
        tags={<Tag stand="loopt">{naamVanStatus(c.status)}</Tag>}
      />
      <Doorlooptijd c={c} />
      <ZietTot c={c} />
      <Opzij d={d} form={formVan(form, 'opzij-formulier')} />
      <WieErbij d={d} />
      <Aanmeldingen d={d} />
      <Wacht c={c} />
      {c.toewijzingen.length > 0 && (
        <Sectie titel="Wie van het LMM werkt eraan?">
          <Tijdlijn
            regels={c.toewijzingen.map((t) => ({
              id: t.van,
              wanneer: t.van,
              toon: periode(t.van, t.tot),
              tekst: t.regievoerder.naam,
            }))}
          />
        </Sectie>
      )}
      {d.coordinator && c.status === 'lmm_aangemeld' && <Terug d={d} form={formVan(form, 'terug-formulier')} />}
      <Nabespreking d={d} form={formVan(form, 'nabespreking-formulier')} />
      <Ervaring d={d} form={formVan(form, 'ervaring-formulier')} />
    </Layout>
  )
}

function Doorlooptijd({ c }: { c: LoketCasus }) {
  if (c.doorlooptijd === null) return null
  const { dagen, van, tot, klasse } = c.doorlooptijd
  return (
    <KeyValue
      feiten={[
        { naam: 'Je kon verder na', waarde: `${meervoud(dagen, 'dag', 'dagen')} (${klasseLabels[klasse] ?? klasse})` },
        { naam: 'Geteld', waarde: periode(van, tot) },
        { naam: 'Situatie opgelost', waarde: c.opgelostOp === null ? 'nog niet' : datumLang(c.opgelostOp) },
      ]}
    />
  )
}

/** INF-16: who brought the case sees when the LMM stops seeing it, and what brings it back. */
function ZietTot({ c }: { c: LoketCasus }) {
  if (c.lmmZietTot === null) return null
  const { op, voorbij } = c.lmmZietTot
  return (
    <Melding
      soort="info"
      titel={
        voorbij
          ? `Het LMM ziet deze casus niet meer sinds ${datumLang(op)}`
          : `Het LMM ziet deze casus tot ${datumLang(op)}`
      }
    >
      {c.status === 'gesloten'
        ? 'Na het sluiten kan het LMM nog 90 dagen terugkijken. Gaat het weer mis? Heropen de casus bij het LMM, dan ziet het hem weer.'
        : 'Het LMM werkt nu niet aan deze casus. Meld hem opnieuw aan als dat nodig is.'}
    </Melding>
  )
}

/** The next rung and its clock, for everybody who sees the case. */
function Wacht({ c }: { c: LoketCasus }) {
  if (c.wacht.length === 0) return null
  return (
    <Sectie titel="Wat als het te lang wacht?" id="wacht">
      {c.wacht.map((w) => (
        <div key={w.klok} className="block">
          <Tabel
            caption={`${klokLabels[w.klok]}: uiterlijk ${datumLang(w.uiterlijk)}`}
            rijen={w.trappen}
            sleutel={(t) => t.trap}
            leeg={<p>Hier krijgt niemand vanzelf bericht.</p>}
            kolommen={[
              { kop: 'Wie', cel: (t) => trapLabels[t.trap] ?? t.trap },
              {
                kop: 'Krijgt bericht',
                cel: (t) =>
                  t.bericht === null ? <Termijn datum={t.op} /> : `kreeg bericht op ${datumLang(t.bericht)}`,
              },
            ]}
          />
        </div>
      ))}
      <p>{letInZicht}</p>
    </Sectie>
  )
}

function Aanmeldingen({ d }: { d: LoketCasusData }) {
  const { c } = d
  if (c.aanmeldingen.length === 0)
    return (
      <Leeg
        titel="Deze casus is niet aangemeld bij het LMM."
        acties={<a href={`${casusPad(c.casusId)}/indienen`}>Meld aan bij het LMM</a>}
      />
    )
  return (
    <Sectie titel="Aangemeld" aantal={c.aanmeldingen.length}>
      {c.aanmeldingen.map((a) => (
        <div key={a.id} className="block">
          <KeyValue
            feiten={[
              {
                naam: 'Door',
                waarde: `${a.indienerPersoon.naam}, ${a.indienerOrganisatie.naam} (${indienerLabels[a.indiener]})`,
              },
              { naam: 'Hoe', waarde: kanaalLabels[a.kanaal] },
              { naam: 'Ontvangen', waarde: datumTijd(a.ontvangenOp) },
              { naam: 'Ontvangst bevestigd', waarde: a.bevestigdOp === null ? 'nog niet' : datumTijd(a.bevestigdOp) },
              { naam: 'Eerste contact uiterlijk', waarde: datumLang(a.contactVoor) },
              { naam: 'Afloop', waarde: a.afloop === null ? 'wacht op een regievoerder' : afloopLabels[a.afloop] },
            ]}
          />
          {d.lmm && a.afloop === null && a.bevestigdOp === null && (
            <Form action={`${casusPad(c.casusId)}/loket/ontvangst`} sleutel={d.sleutel} bewaak={false}>
              <Button>Bevestig de ontvangst</Button>
            </Form>
          )}
        </div>
      ))}
    </Sectie>
  )
}

function Terug({ d, form }: { d: LoketCasusData; form: FormState | undefined }) {
  return (
    <Sectie titel="Terugleggen" id="terug">
      <Form
        id="terug-formulier"
        action={`${casusPad(d.c.casusId)}/loket/terug`}
        form={form}
        versie={d.c.version}
        label="Terugleggen"
        besluit
      >
        <TextArea {...veld(form, 'reden')} label="Waarom leg je deze casus terug?" rows={3} max={2000} required />
        <TextArea
          {...veld(form, 'suggestie')}
          label="Waarmee kan de professional verder?"
          rows={3}
          max={2000}
          required
        />
        <SelectField
          {...veld(form, 'doorverwijzing', 'anders')}
          label="Verder via"
          leeg={null}
          options={doorverwijzingen.map((w) => ({ value: w, label: doorverwijzingLabels[w] }))}
        />
        <Knoppen>
          <Button>Leg terug</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}
