import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  ButtonLink,
  Checkbox,
  datumJaar,
  Form,
  Knoppen,
  Leeg,
  Sectie,
  SelectField,
  Tabel,
  Tag,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import { voegPartijToe } from '../usecases/voeg-partij-toe.ts'
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
    </DeelPagina>
  )
}
