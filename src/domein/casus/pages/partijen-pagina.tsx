import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  ButtonLink,
  Checkbox,
  Details,
  datumJaar,
  Form,
  formVan,
  Knoppen,
  Leeg,
  Sectie,
  SelectField,
  Tabel,
  Tag,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import { geefStandpunt } from '../usecases/geef-standpunt.ts'
import { voegPartijToe, wijzigPartij } from '../usecases/voeg-partij-toe.ts'
import { type DeelPaginaData, laadDeel, organisatieGroepen } from './data.tsx'
import { DeelPagina, leeg } from './deel.tsx'
import { werktEraan } from './kop.tsx'

const path = '/casussen/:casusId/partijen'
export const partijenPagina = definePage({
  path,
  laad: laadDeel,
  toon: (d, form) => <PartijenPagina d={d} form={form} />,
})
export const partijenFormulier = defineForm({
  path,
  useCase: voegPartijToe,
  pagina: partijenPagina,
  naar: (_r, req) => `${casusPad(req.params.casusId ?? '')}/partijen`,
  gelukt: () => 'De organisatie staat erbij. Zij ziet nog niets.',
})

const naarPartijen = (_r: unknown, req: { params: Readonly<Record<string, string>> }): string =>
  `${casusPad(req.params.casusId ?? '')}/partijen`
export const partijBijwerkenFormulieren = [
  defineForm({
    path: `${path}/:partijId`,
    useCase: wijzigPartij,
    pagina: partijenPagina,
    naar: naarPartijen,
    gelukt: () => 'De organisatie is bijgewerkt.',
  }),
  defineForm({
    path: `${path}/:partijId/standpunt`,
    useCase: geefStandpunt,
    pagina: partijenPagina,
    naar: naarPartijen,
    gelukt: () => 'Het standpunt is vastgelegd.',
  }),
]

type Partij = NonNullable<DeelPaginaData['casus']['partijen']>[number]

/** Whether it is stuck here, and what the organisation itself says of it: the LET asks for both (LET-03, LET-10). */
function WerkPartijBij({ pad, p, form }: { pad: string; p: Partij; form: FormState | undefined }) {
  const vast = formVan(form, `vast-${p.id}`)
  const standpunt = formVan(form, `standpunt-${p.id}`)
  return (
    <Details samenvatting={p.organisatie.naam} open={vast !== undefined || standpunt !== undefined}>
      <Form
        id={`vast-${p.id}`}
        action={`${pad}/partijen/${p.id}`}
        form={vast}
        versie={p.version}
        label={`Patstelling bij ${p.organisatie.naam}`}
      >
        <Checkbox
          {...veld(vast, 'inPatstelling', p.inPatstelling ? 'ja' : '')}
          label="Bij deze organisatie zit het vast"
        />
        <Checkbox
          {...veld(vast, 'bestuurderAkkoord', p.bestuurderAkkoord ? 'ja' : '')}
          label="De bestuurder doet mee voor deze casus"
          hint="Alleen nodig als de organisatie geen bestuurlijke afspraak heeft en het LET wordt gevraagd."
        />
        <Button size="small" verborgen={`: ${p.organisatie.naam}`}>
          Bewaar
        </Button>
      </Form>
      <Form
        id={`standpunt-${p.id}`}
        action={`${pad}/partijen/${p.id}/standpunt`}
        form={standpunt}
        versie={p.version}
        label={`Standpunt van ${p.organisatie.naam}`}
      >
        <TextArea
          {...veld(standpunt, 'standpunt', p.standpunt ?? '')}
          label="Wat vindt de organisatie zelf?"
          rows={2}
          max={3000}
          waarschuw
        />
        <Button size="small" verborgen={` van ${p.organisatie.naam}`}>
          Leg het standpunt vast
        </Button>
      </Form>
    </Details>
  )
}

function PartijenPagina({ d, form }: { d: DeelPaginaData; form: FormState | undefined }) {
  const { casus: c } = d
  const f = form ?? leeg
  const pad = casusPad(c.id)
  return (
    <DeelPagina
      casus={c}
      titel="Partijen"
      form={form}
      intro="Een organisatie hier noemen deelt nog niets. Delen doe je apart."
    >
      <Sectie
        titel="Wie is betrokken"
        rechts={
          werktEraan(c, d.ik) && (
            <ButtonLink size="small" href={`${pad}/delen`}>
              Iets delen
            </ButtonLink>
          )
        }
      >
        <Tabel
          caption="Betrokken organisaties en hun standpunt"
          captionVerborgen
          sleutel={(p) => p.id}
          rijen={c.partijen ?? []}
          leeg={<Leeg titel="Er is nog geen andere organisatie betrokken." />}
          kolommen={[
            {
              kop: 'Organisatie',
              cel: (p) => (
                <>
                  {p.organisatie.naam}
                  <small>{[p.rol, p.contactNaam].filter(Boolean).join(' · ')}</small>
                </>
              ),
            },
            { kop: 'Zit vast', cel: (p) => (p.inPatstelling ? <Tag stand="gevaar">zit vast</Tag> : 'nee') },
            {
              kop: 'Standpunt',
              cel: (p) =>
                p.standpunt ? (
                  <>
                    {p.standpunt}
                    <small>{p.standpuntOp && datumJaar(p.standpuntOp)}</small>
                  </>
                ) : (
                  'nog niet gegeven'
                ),
            },
          ]}
        />
      </Sectie>
      {werktEraan(c, d.ik) && (
        <Sectie id="nieuw" titel="Voeg een organisatie toe">
          <form method="get" className="formulier" aria-label="Zoek een organisatie">
            <TextField
              name="zoek"
              label="Zoek een gemeente of andere organisatie"
              hint="Landelijke organisaties staan al in de lijst."
              required={false}
              kort
            />
            <Button>Zoek</Button>
          </form>
          <Form action={`${pad}/partijen`} form={form} sleutel={d.sleutel} label="Voeg een organisatie toe">
            <SelectField
              {...veld(f, 'organisatieId')}
              label="Welke organisatie?"
              groups={organisatieGroepen(d).slice(1)}
              required
            />
            <TextField
              {...veld(f, 'rol')}
              label="Wat is haar rol?"
              hint="Bijvoorbeeld: schuldeiser, verhuurder, uitvoerder."
              required={false}
              kort
            />
            <TextField {...veld(f, 'contactNaam')} label="Wie spreek je daar?" required={false} kort />
            <Checkbox {...veld(f, 'inPatstelling')} label="Bij deze organisatie zit het vast" />
            <Knoppen>
              <Button variant="primary">Voeg toe</Button>
            </Knoppen>
          </Form>
        </Sectie>
      )}
      {werktEraan(c, d.ik) && (c.partijen ?? []).length > 0 && (
        <Sectie titel="Patstelling en standpunt">
          {(c.partijen ?? []).map((p) => (
            <WerkPartijBij key={p.id} pad={pad} p={p} form={form} />
          ))}
        </Sectie>
      )}
    </DeelPagina>
  )
}
