import type { Bezoek } from '../../../platform/door.ts'
import { newId } from '../../../platform/ids.ts'
import { weigering } from '../../../platform/policy.ts'
import { defineForm, definePage, type PageRequest } from '../../../platform/routes.ts'
import { datumVan } from '../../../platform/time.ts'
import { actionsFrom } from '../../../platform/transitions.ts'
import {
  Button,
  datumLang,
  Form,
  type FormState,
  formVan,
  KeyValue,
  Layout,
  PageHead,
  Sectie,
  SelectField,
  Termijn,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../../casus/index.ts'
import { tipSoortLabels, tipStatusLabels } from '../loket.texts.ts'
import { tipPolicy } from '../loket.tips.policy.ts'
import { type TipActie, tipOvergangen } from '../loket.tips.rules.ts'
import type { TipDetail } from '../loket.tips.schema.ts'
import { bekijkTip, keuzeCollega, keuzeTip } from '../usecases/bekijk-tips.ts'
import { neemTipAan } from '../usecases/neem-tip-aan.ts'
import { legTipWeg, stuurTipDoor, stuurTipNaarLoket, wijsTipToe } from '../usecases/zet-tip-stap.ts'
import { Stand } from './tips.tsx'

const laadTip = async (b: Bezoek, req: PageRequest) => {
  const tip = await b.run(bekijkTip, { tipId: req.params.tipId ?? '' })
  const s = {
    status: tip.status,
    naarOrganisatieId: tip.naarOrganisatie.id,
    professionalId: tip.professional?.id ?? null,
  }
  const mag = (actie: TipActie) =>
    actionsFrom(tipOvergangen, tip.status).some((a) => a === actie) && weigering(tipPolicy[actie], b.actor, s) === null
  const kan = {
    wijsToe: mag('wijsToe'),
    naarLoket: mag('naarLoket'),
    stuurDoor: mag('stuurDoor'),
    neemAan: mag('neemAan'),
    legWeg: mag('legWeg'),
  }
  return {
    tip,
    kan,
    collegas: kan.wijsToe ? (await b.run(keuzeCollega, { tipId: tip.id })).items : [],
    organisaties: kan.stuurDoor ? (await b.run(keuzeTip, {})).items : [],
    sleutel: newId(),
    vandaag: b.vandaag,
  }
}
type Een = Awaited<ReturnType<typeof laadTip>>
export const tipPagina = definePage<Een>({
  path: '/tips/:tipId',
  laad: laadTip,
  toon: (d, form) => <TipPagina d={d} form={form} />,
})

function TipPagina({ d, form }: { d: Een; form: FormState | undefined }) {
  const { tip } = d
  return (
    <Layout title="Een tip" crumbs={[{ href: '/tips', label: 'Tips' }]} fout={form !== undefined}>
      <PageHead titel="Een tip" boven={tipSoortLabels[tip.soort]} tags={<Stand tip={tip} />} />
      <KeyValue
        feiten={[
          { naam: 'Van', waarde: [tip.van?.naam, tip.vanOrganisatie.naam].filter(Boolean).join(', ') },
          { naam: 'Voor', waarde: [tip.professional?.naam, tip.naarOrganisatie.naam].filter(Boolean).join(', ') },
          { naam: 'Ontvangen', waarde: datumLang(tip.ontvangenOp) },
          ...(tip.afgerondOp === null
            ? [
                {
                  naam: 'Antwoord uiterlijk',
                  waarde: <Termijn datum={tip.antwoordVoor} teLaat={tip.antwoordVoor < d.vandaag} />,
                },
              ]
            : [{ naam: tipStatusLabels[tip.status], waarde: datumLang(datumVan(new Date(tip.afgerondOp))) }]),
          ...(tip.bereikbaar ? [{ naam: 'Bereikbaar', waarde: tip.bereikbaar }] : []),
          ...(tip.reden ? [{ naam: 'Waarom niet', waarde: tip.reden }] : []),
          ...(tip.suggestie ? [{ naam: 'Wat kan wel', waarde: tip.suggestie }] : []),
        ]}
      />
      {tip.wat !== null && tip.wat !== '' && (
        <Sectie titel="Wat zit er vast?">
          <p className="zoals-geschreven">{tip.wat}</p>
        </Sectie>
      )}
      <Acties d={d} form={form} />
    </Layout>
  )
}

function Acties({ d, form }: { d: Een; form: FormState | undefined }) {
  const { tip, kan } = d
  const pad = `/tips/${tip.id}`
  return (
    <>
      {kan.neemAan && (
        <Sectie titel="Pak de tip op">
          <Form
            id="oppakken"
            action={`${pad}/oppakken`}
            form={formVan(form, 'oppakken')}
            sleutel={d.sleutel}
            label="Pak de tip op"
            bewaak={false}
          >
            <p>
              De woorden van de tip worden het begin van je vraag. De casus is dan van jou. Bel wie de tip gaf om te
              horen om wie het gaat.
            </p>
            <Button variant="primary">Pak op als nieuwe vraag</Button>
          </Form>
        </Sectie>
      )}
      {kan.wijsToe && (
        <Sectie titel="Wie pakt de tip op?">
          <Form
            id="toewijzen"
            action={`${pad}/professional`}
            form={formVan(form, 'toewijzen')}
            versie={tip.version}
            label="Kies wie de tip oppakt"
            bewaak={false}
          >
            <SelectField
              {...veld(formVan(form, 'toewijzen'), 'professionalId', tip.professional?.id)}
              label="Professional"
              options={d.collegas.map((c) => ({ value: c.id, label: c.functie ? `${c.naam}, ${c.functie}` : c.naam }))}
              required
            />
            <Button variant="primary">Geef de tip</Button>
          </Form>
        </Sectie>
      )}
      {kan.stuurDoor && (
        <Sectie titel="Stuur door naar een organisatie ter plaatse">
          <Form
            id="doorsturen"
            action={`${pad}/doorsturen`}
            form={formVan(form, 'doorsturen')}
            versie={tip.version}
            label="Stuur de tip door"
            bewaak={false}
          >
            <SelectField
              {...veld(formVan(form, 'doorsturen'), 'organisatieId')}
              label="Organisatie"
              options={d.organisaties.map((o) => ({ value: o.id, label: o.naam }))}
              required
            />
            <Button variant="primary">Stuur door</Button>
          </Form>
        </Sectie>
      )}
      {kan.naarLoket && (
        <Sectie titel="Hoort de tip hier niet?">
          <Form
            id="loket"
            action={`${pad}/loket`}
            form={formVan(form, 'loket')}
            versie={tip.version}
            label="Stuur de tip naar het LMM"
            bewaak={false}
          >
            <p>De coördinator van het LMM zoekt dan wie ter plaatse verder kan.</p>
            <Button>Stuur naar het LMM</Button>
          </Form>
        </Sectie>
      )}
      {kan.legWeg && <LegWeg d={d} form={formVan(form, 'wegleggen')} />}
    </>
  )
}

function LegWeg({ d: { tip }, form }: { d: { tip: TipDetail }; form: FormState | undefined }) {
  return (
    <Sectie titel="Niet oppakken">
      <Form
        id="wegleggen"
        action={`/tips/${tip.id}/wegleggen`}
        form={form}
        versie={tip.version}
        label="Pak de tip niet op"
      >
        <TextArea
          {...veld(form, 'reden')}
          label="Waarom pak je de tip niet op?"
          rows={2}
          max={1000}
          waarschuw
          required
        />
        <TextArea
          {...veld(form, 'suggestie')}
          label="Wat kan wel?"
          hint="Wie de tip gaf, leest dit."
          rows={2}
          max={1000}
          waarschuw
          required
        />
        <Button>Pak niet op</Button>
      </Form>
    </Sectie>
  )
}
const terug = (r: { id: string }): string => `/tips/${r.id}`
export const tipFormulieren = [
  defineForm({
    path: '/tips/:tipId/professional',
    useCase: wijsTipToe,
    pagina: tipPagina,
    naar: terug,
    gelukt: () => 'De professional krijgt bericht.',
  }),
  defineForm({
    path: '/tips/:tipId/loket',
    useCase: stuurTipNaarLoket,
    pagina: tipPagina,
    naar: terug,
    gelukt: () => 'De tip ligt nu bij het LMM.',
  }),
  defineForm({
    path: '/tips/:tipId/doorsturen',
    useCase: stuurTipDoor,
    pagina: tipPagina,
    naar: terug,
    gelukt: () => 'De organisatie krijgt bericht.',
  }),
  defineForm({
    path: '/tips/:tipId/oppakken',
    useCase: neemTipAan,
    pagina: tipPagina,
    naar: (r) => casusPad(r.casusId),
    gelukt: () => 'De tip is een vraag van jou. Wie hem gaf, ziet dat hij is opgepakt.',
  }),
  defineForm({
    path: '/tips/:tipId/wegleggen',
    useCase: legTipWeg,
    pagina: tipPagina,
    naar: () => '/tips',
    gelukt: () => 'Niet opgepakt. Wie de tip gaf, leest je reden en je suggestie.',
  }),
]
