import { notFound } from '../../../platform/errors.ts'
import { defineForm, definePage, type FormState } from '../../../platform/routes.ts'
import {
  Button,
  Checkbox,
  DateField,
  Form,
  HiddenField,
  Knoppen,
  Melding,
  Punten,
  RadioGroup,
  TextArea,
  TextField,
  veld,
} from '../../../ui/index.ts'
import { casusPad, stapPad } from '../casus.links.ts'
import { heeftVolgendeActie } from '../casus.rules.ts'
import { afrondUitkomsten, CasusActie, impasseVervolgen, letTerugRedenen } from '../casus.schema.ts'
import { statusLabels, uitkomstLabels } from '../casus.texts.ts'
import { zetStap } from '../usecases/zet-stap.ts'
import { laadStappen, type StapPaginaData } from './data.tsx'
import { DeelPagina, leeg } from './deel.tsx'

const path = '/casussen/:casusId/stap/:actie'
type Data = StapPaginaData & { actie: CasusActie }

export const stapPagina = definePage<Data>({
  path,
  laad: async (b, req) => {
    const actie = CasusActie.safeParse(req.params.actie)
    if (!actie.success) throw notFound('Deze stap')
    return { ...(await laadStappen(b, req)), actie: actie.data }
  },
  toon: (d, form) => <StapPagina d={d} form={form} />,
})
export const stapFormulier = defineForm({
  path,
  useCase: zetStap,
  pagina: stapPagina,
  naar: (r) => casusPad(r.id),
  gelukt: (r) => `Gelukt. De casus staat nu op: ${statusLabels[r.status]}.`,
})

const letTerugLabels = {
  opgelost_door_druk: 'Opgelost vóór LET',
  nog_niet_uitgeput: 'Er kan toch nog iets zonder het LET',
}
const impasseLabels = { bemiddeling: 'We vragen bemiddeling', ander_plan: 'We maken een ander plan' }
const keuze = <T extends string>(lijst: readonly T[], labels: Record<T, string>) =>
  lijst.map((value) => ({ value, label: labels[value] }))

/** Which questions a step asks; the conditions in the rules say which of them must be answered. */
const vragen: {
  readonly [A in CasusActie]?: readonly ('reden' | 'uitkomst' | 'suggestie' | 'lokaal' | 'letTerug' | 'impasse')[]
} = {
  meldAanBijLmm: ['reden'],
  legTerug: ['reden', 'suggestie', 'lokaal'],
  trekLetVerzoekTerug: ['letTerug', 'reden'],
  wijsLetAf: ['reden'],
  meldImpasse: ['reden', 'impasse'],
  hervatBijRegister: ['reden'],
  hervatBijLmm: ['reden'],
  rondAf: ['uitkomst', 'reden'],
  heropenInEigenOrganisatie: ['reden'],
  heropenBijLmm: ['reden'],
  trekIn: ['reden'],
}

function StapPagina({ d, form }: { d: Data; form: FormState | undefined }) {
  const { casus: c, actie } = d
  const stap = d.stappen.find((s) => s.actie === actie)
  if (stap === undefined)
    return (
      <DeelPagina casus={c} titel="Deze stap kan nu niet" form={form}>
        <Melding soort="nee" titel={`De casus staat nu op: ${statusLabels[c.status]}.`}>
          <p>
            <a href={`${casusPad(c.id)}#verder`}>Bekijk wat er wel kan</a>
          </p>
        </Melding>
      </DeelPagina>
    )
  const f = form ?? leeg
  const vraagt = vragen[actie] ?? []
  return (
    <DeelPagina
      casus={c}
      titel={stap.label}
      form={form}
      intro={`Daarna staat de casus op: ${statusLabels[stap.naar]}.`}
    >
      {form?.weigering === undefined && !stap.magJij && (
        <Melding soort="nee" titel={stap.waaromNiet ?? 'Deze stap is niet aan jou.'} />
      )}
      {form?.weigering === undefined && stap.ontbreekt.length > 0 && (
        <Melding soort="info" titel="Dit ontbreekt nog">
          <Punten
            items={stap.ontbreekt.map((o) =>
              o.link ? (
                <a key={o.code} href={o.link}>
                  {o.uitleg}
                </a>
              ) : (
                o.uitleg
              ),
            )}
          />
        </Melding>
      )}
      <Form action={stapPad(c.id, actie)} form={form} sleutel={d.sleutel} versie={c.version} label={stap.label} besluit>
        <HiddenField name="actie" value={actie} />
        {vraagt.includes('uitkomst') && (
          <RadioGroup
            {...veld(f, 'uitkomst')}
            label="Wat is de uitkomst?"
            options={keuze(afrondUitkomsten, uitkomstLabels)}
          />
        )}
        {vraagt.includes('letTerug') && (
          <RadioGroup
            {...veld(f, 'letTerugReden')}
            label="Waarom is het LET niet meer nodig?"
            options={keuze(letTerugRedenen, letTerugLabels)}
          />
        )}
        {vraagt.includes('reden') && (
          <TextArea
            {...veld(f, 'reden')}
            label="Waarom?"
            rows={4}
            max={2000}
            waarschuw
            required={actie === 'meldAanBijLmm' || actie === 'rondAf' ? false : undefined}
          />
        )}
        {vraagt.includes('suggestie') && (
          <>
            <TextArea
              {...veld(f, 'suggestie')}
              label="Waarmee kan de professional verder?"
              hint="Een advies of een goed voorbeeld."
              rows={3}
              max={2000}
              required={false}
            />
            <TextArea
              {...veld(f, 'redenGeenSuggestie')}
              label="Is er geen advies? Leg uit waarom."
              rows={2}
              max={2000}
              required={false}
            />
          </>
        )}
        {vraagt.includes('lokaal') && c.status !== 'lmm_aangemeld' && (
          <Checkbox {...veld(f, 'patstellingLokaal')} label="De patstelling ligt bij de gemeente of lokale partners" />
        )}
        {vraagt.includes('impasse') && (
          <RadioGroup
            {...veld(f, 'impasseVervolg')}
            label="Wat gebeurt er na de impasse?"
            options={keuze(impasseVervolgen, impasseLabels)}
          />
        )}
        {heeftVolgendeActie(stap.naar) && (
          <>
            <TextField
              {...veld(f, 'volgendeActie')}
              label="Wat is de volgende actie?"
              hint="Laat leeg voor het voorstel van Maatwerkpad."
              required={false}
            />
            <DateField {...veld(f, 'volgendeActieOp')} label="Uiterlijk" required={false} min={d.vandaag} />
          </>
        )}
        <Knoppen>
          <Button variant="primary">{stap.label}</Button>
          <a href={casusPad(c.id)}>Terug naar de casus</a>
        </Knoppen>
      </Form>
    </DeelPagina>
  )
}
