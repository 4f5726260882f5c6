import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  Checkbox,
  Form,
  Huishouden,
  Knoppen,
  Leeg,
  Sectie,
  SelectField,
  Tabel,
  Tag,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { leeftijdsklassen } from '../casus.invoer.schema.ts'
import { casusPad } from '../casus.links.ts'
import { verwijderGezinslid, voegGezinslidToe } from '../usecases/voeg-gezinslid-toe.ts'
import { type DeelPaginaData, laadDeel } from './data.tsx'
import { DeelPagina, leeg } from './deel.tsx'
import { werktEraan } from './kop.tsx'

const path = '/casussen/:casusId/huishouden'
const terug = (_r: unknown, req: { params: Readonly<Record<string, string>> }): string =>
  `${casusPad(req.params.casusId ?? '')}/huishouden`
export const huishoudenPagina = definePage({
  path,
  laad: laadDeel,
  toon: (d, form) => <HuishoudenPagina d={d} form={form} />,
})
export const huishoudenFormulieren = [
  defineForm({
    path,
    useCase: voegGezinslidToe,
    pagina: huishoudenPagina,
    naar: terug,
    gelukt: () => 'Toegevoegd aan het huishouden.',
  }),
  defineForm({
    path: `${path}/:gezinslidId/verwijdering`,
    useCase: verwijderGezinslid,
    pagina: huishoudenPagina,
    naar: terug,
    gelukt: () => 'Uit het huishouden gehaald.',
  }),
]
const klasse = (k: string): string => (k === 'onbekend' ? 'onbekend' : `${k.replace('-', ' tot ')} jaar`)

function HuishoudenPagina({ d, form }: { d: DeelPaginaData; form: FormState | undefined }) {
  const { casus: c } = d
  const f = form ?? leeg
  const mag = werktEraan(c, d.ik)
  return (
    <DeelPagina
      casus={c}
      titel="Huishouden"
      form={form}
      intro="Zonder namen: een rol en een leeftijdsgroep zijn genoeg om mee te denken."
    >
      <Sectie titel="Wie horen erbij">
        {c.huishouden !== null && c.huishouden.length > 0 && <Huishouden leden={c.huishouden} />}
        <Tabel
          caption="Leden van het huishouden"
          captionVerborgen
          sleutel={(l) => l.id}
          rijen={c.huishouden ?? []}
          leeg={<Leeg titel="Er is nog niemand ingevuld." />}
          kolommen={[
            {
              kop: 'Wie',
              cel: (l) => (
                <>
                  {l.pseudoniem}
                  <small>{l.rol}</small>
                </>
              ),
            },
            {
              kop: 'Leeftijd',
              cel: (l) => (
                <>
                  {klasse(l.leeftijdsklasse)} {l.minderjarig && <Tag stand="open">minderjarig</Tag>}
                </>
              ),
            },
            {
              kop: 'Let op',
              cel: (l) => (
                <>
                  {l.kwetsbaar && <Tag stand="gevaar">kwetsbaar</Tag>} {l.aandachtspunt}
                </>
              ),
            },
            {
              kop: 'Doen',
              kopVerborgen: true,
              cel: (l) =>
                mag && (
                  <Form
                    action={`${casusPad(c.id)}/huishouden/${l.id}/verwijdering`}
                    id={`w-${l.id}`}
                    label={`Haal ${l.pseudoniem} weg`}
                    className="btns"
                    bewaak={false}
                  >
                    <Button size="small" verborgen={`: ${l.pseudoniem}`}>
                      Haal weg
                    </Button>
                  </Form>
                ),
            },
          ]}
        />
      </Sectie>
      {mag && (
        <Sectie id="nieuw" titel="Voeg iemand toe">
          <Form action={`${casusPad(c.id)}/huishouden`} form={form} sleutel={d.sleutel} label="Voeg iemand toe">
            <TextField
              {...veld(f, 'pseudoniem')}
              label="Hoe noem je deze persoon hier?"
              hint="Bijvoorbeeld: moeder, zoon 1. Geen echte naam."
              waarschuw
              required
              kort
            />
            <TextField {...veld(f, 'rol')} label="Rol in het huishouden" required kort />
            <SelectField
              {...veld(f, 'leeftijdsklasse')}
              label="Leeftijd"
              options={leeftijdsklassen.map((k) => ({ value: k, label: klasse(k) }))}
              required
            />
            <Checkbox {...veld(f, 'kwetsbaar')} label="Deze persoon is extra kwetsbaar" />
            <TextField
              {...veld(f, 'aandachtspunt')}
              label="Waar moet je op letten?"
              hint="Geen diagnose."
              required={false}
              waarschuw
            />
            <Knoppen>
              <Button variant="primary">Voeg toe</Button>
            </Knoppen>
          </Form>
        </Sectie>
      )}
    </DeelPagina>
  )
}
