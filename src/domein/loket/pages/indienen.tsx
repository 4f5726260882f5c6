import type { ReactNode } from 'react'
import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import { defineForm, definePage, type PageRequest } from '../../../platform/routes.ts'
import {
  Button,
  Checkbox,
  Citaat,
  Details,
  Form,
  type FormState,
  KeyValue,
  Knoppen,
  Layout,
  meervoud,
  opsomming,
  PageHead,
  Punten,
  Sectie,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../../casus/index.ts'
import type { IndienVeld } from '../loket.rules.ts'
import { bekijkIndienen } from '../usecases/bekijk-loket-casus.ts'
import { bewaarAanvulling } from '../usecases/bewaar-aanvulling.ts'
import { dienIn } from '../usecases/dien-in.ts'

const laad = async (b: Bezoek, req: PageRequest) => ({
  c: await b.run(bekijkIndienen, { casusId: req.params.casusId ?? '' }),
  sleutel: newId(),
})
type Data = Awaited<ReturnType<typeof laad>>

export const indienenPagina = definePage<Data>({
  path: '/casussen/:casusId/indienen',
  laad,
  toon: (d, form) => <IndienenPagina d={d} form={form} />,
})
/** The conditions of the case point here for what the LMM still needs to know. */
export const aanmeldingPagina = definePage<Data>({
  path: '/casussen/:casusId/aanmelding',
  laad,
  toon: (d, form) => <IndienenPagina d={d} form={form} />,
})
export const indienenFormulier = defineForm({
  path: '/casussen/:casusId/indienen',
  useCase: dienIn,
  pagina: indienenPagina,
  naar: (r) => `${casusPad(r.casusId)}/loket`,
  gelukt: () => 'Je casus is aangemeld bij het LMM. De ontvangst is bevestigd.',
})

export const aanvullingFormulier = defineForm({
  path: '/casussen/:casusId/indienen/bewaren',
  useCase: bewaarAanvulling,
  pagina: indienenPagina,
  naar: (r) => `${casusPad(r.casusId)}/indienen`,
  gelukt: () => 'Bewaard. Hieronder staat alleen nog wat ontbreekt.',
})

function IndienenPagina({ d: { c, sleutel }, form }: { d: Data; form: FormState | undefined }) {
  const klaar = c.status !== 'concept' && c.status !== 'eigen_organisatie' && c.status !== 'register'
  return (
    <Layout
      title={`Aanmelden bij het LMM: ${c.titel}`}
      crumbs={[
        { href: '/casussen', label: 'Casussen' },
        { href: casusPad(c.casusId), label: c.nummer },
      ]}
      fout={form !== undefined}
    >
      <PageHead
        titel="Aanmelden bij het LMM"
        boven={`${c.nummer} · ${c.titel}`}
        intro="De regievoerder van het LMM werkt met je mee. De casus blijft van jou. Het is gratis en je hebt er geen afspraak of certificaat voor nodig."
      />
      {klaar ? (
        <p>
          Deze casus is al aangemeld. <a href={`${casusPad(c.casusId)}/loket`}>Bekijk hoe het staat</a>
        </p>
      ) : (
        <Form
          action={`${casusPad(c.casusId)}/indienen`}
          form={form}
          sleutel={sleutel}
          versie={c.version}
          label="Aanmelden"
        >
          {c.nodig.length === 0 ? (
            <p>Alles wat nodig is, staat er al.</p>
          ) : (
            c.nodig.map((v) => <Vraag key={v} veldNaam={v} form={form} />)
          )}
          <Knoppen>
            <Button variant="primary">Meld aan bij het LMM</Button>
            {c.nodig.length > 0 && (
              <Button formAction={`${casusPad(c.casusId)}/indienen/bewaren`}>Bewaar en ga later verder</Button>
            )}
            <a href={casusPad(c.casusId)}>Terug naar de casus</a>
          </Knoppen>
        </Form>
      )}
      <Sectie titel="Dit gaat mee">
        <Citaat bron="wat jij opschreef">{c.situatie}</Citaat>
        <KeyValue
          feiten={[
            { naam: 'Eigen stappen', waarde: meervoud(c.eigenStappen, 'stap', 'stappen') },
            { naam: 'Contacten via het register', waarde: String(c.registercontacten) },
            { naam: 'Organisaties', waarde: c.partijen.length === 0 ? 'nog geen' : opsomming(c.partijen) },
          ]}
        />
        <p className="small subtle">
          Het LMM ziet de casus zonder namen. Gegevens die naar een mens leiden, deel je apart, als dat nodig is.
        </p>
      </Sectie>
      <NietHier />
    </Layout>
  )
}

const vragen: Record<IndienVeld, (form: FormState | undefined) => ReactNode> = {
  situatie: (form) => (
    <TextArea
      {...veld(form, 'situatie')}
      label="Welk probleem moet worden opgelost?"
      rows={5}
      max={5000}
      waarschuw
      required
    />
  ),
  gevraagd: (form) => (
    <TextArea
      {...veld(form, 'gevraagd')}
      label="Welke oplossing is er nodig, en wie moet daarover gaan?"
      rows={3}
      max={2000}
      waarschuw
      required
    />
  ),
  eersteStap: (form) => (
    <TextArea
      {...veld(form, 'eersteStap')}
      label="Wat heb je in je eigen organisatie al gedaan?"
      rows={3}
      max={2000}
      waarschuw
      required
    />
  ),
  redenGeenContact: (form) => (
    <TextArea
      {...veld(form, 'redenGeenContact')}
      label="Waarom kon contact met een maatwerkfunctionaris niet?"
      hint="Bijvoorbeeld: de organisatie doet niet mee, of niemand gaf antwoord."
      rows={2}
      max={2000}
      waarschuw
      required
    />
  ),
  waaromNietLokaal: (form) => (
    <TextArea
      {...veld(form, 'waaromNietLokaal')}
      label="Waarom lukt het lokaal niet?"
      rows={3}
      max={2000}
      waarschuw
      required
    />
  ),
  lokaalAllesGedaan: (form) => (
    <Checkbox {...veld(form, 'lokaalAllesGedaan')} label="Lokaal en regionaal is alles gedaan wat kon" />
  ),
}
const Vraag = ({ veldNaam, form }: { veldNaam: IndienVeld; form: FormState | undefined }) => vragen[veldNaam](form)

/** LMM-24: where to go when this is not the place. */
function NietHier() {
  return (
    <Details samenvatting="Past je vraag hier niet?">
      <Punten
        items={[
          'Eén vraag aan één organisatie: gebruik de gewone weg van die organisatie, of bezwaar.',
          <>
            Je zoekt iemand met mandaat: kijk in het <a href="/register">Maatwerkregister</a>.
          </>,
          'Alleen schulden, zonder andere problemen: de schuldhulpverlening van de gemeente.',
          'Je wilt met collega’s leren hoe je maatwerk aanpakt: de Maatwerkplaats.',
        ]}
      />
    </Details>
  )
}
