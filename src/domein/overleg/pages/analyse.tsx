import type { FormState } from '../../../ui/index.ts'
import {
  Button,
  CheckboxGroup,
  Details,
  datumTijd,
  Form,
  formVan,
  KeyValue,
  Knoppen,
  Leeg,
  Sectie,
  Stack,
  Tabel,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import type { Tafel } from '../overleg.schema.ts'

type Props = { tafel: Tafel; form: FormState | undefined; sleutel: string }
const waardeOpties = (tafel: Tafel) =>
  tafel.waarden.filter((w) => w.actief).map((w) => ({ value: w.sleutel, label: w.titel, hint: w.tekst }))
const opsomming = (tafel: Tafel, lijst: readonly string[]): string =>
  lijst.length === 0
    ? 'niet genoemd'
    : lijst.map((w) => tafel.waarden.find((k) => k.sleutel === w)?.titel ?? w).join('; ')

export function AnalyseDeel({ tafel, form, sleutel }: Props) {
  const { analyse, casus, magSchrijven, magReageren } = tafel
  return (
    <Sectie titel="Gezamenlijke analyse">
      <Stack>
        {analyse ? (
          <>
            <KeyValue
              feiten={[
                { naam: 'Wat er speelt', waarde: analyse.tekst },
                { naam: 'Bedoeling', waarde: analyse.bedoeling },
                { naam: 'Waarden die tellen', waarde: opsomming(tafel, analyse.waarden) },
                { naam: 'Waarden die botsen', waarde: opsomming(tafel, analyse.botsendeWaarden) },
                { naam: 'Nadeel voor de inwoner', waarde: analyse.schadeVoorInwoner },
                {
                  naam: 'Versie',
                  waarde: `${analyse.versie}, ${analyse.doorNaam}, ${datumTijd(new Date(analyse.op))}`,
                },
              ]}
            />
            <Tabel
              caption="Wat organisaties van deze versie vinden"
              sleutel={(a) => a.organisatie.id}
              rijen={analyse.akkoorden}
              leeg={<p className="subtle">Er reageerde nog geen organisatie op deze versie.</p>}
              kolommen={[
                { kop: 'Organisatie', cel: (a) => a.organisatie.naam },
                { kop: 'Oordeel', cel: (a) => (a.akkoord ? 'eens' : 'niet eens') },
                { kop: 'Waarom', cel: (a) => a.reden ?? '' },
              ]}
            />
          </>
        ) : (
          <Leeg titel="Er is nog geen gezamenlijke analyse.">Zonder analyse kan een casus niet naar het LET.</Leeg>
        )}
        {analyse && magReageren ? (
          <Reactie casusId={casus.id} analyseId={analyse.id} form={form} sleutel={sleutel} />
        ) : null}
        {magSchrijven ? (
          <Details
            samenvatting={analyse ? 'Maak een nieuwe versie' : 'Leg de analyse vast'}
            open={formVan(form, 'analyse') !== undefined}
          >
            <AnalyseFormulier tafel={tafel} form={formVan(form, 'analyse')} sleutel={sleutel} />
          </Details>
        ) : null}
      </Stack>
    </Sectie>
  )
}

function Reactie({
  casusId,
  analyseId,
  form,
  sleutel,
}: {
  casusId: string
  analyseId: string
  form: FormState | undefined
  sleutel: string
}) {
  const f = formVan(form, 'reactie')
  return (
    <Form
      id="reactie"
      action={`/casussen/${casusId}/overleg/analyse/${analyseId}/reactie`}
      form={f}
      sleutel={`${sleutel}-reactie`}
      label="Reageer namens je organisatie"
      besluit
    >
      <TextArea
        {...veld(f, 'reden')}
        label="Waar is je organisatie het niet mee eens?"
        hint="Alleen nodig als je het niet eens bent."
        required={false}
        rows={3}
        max={2000}
        waarschuw
      />
      <Knoppen>
        <Button variant="primary" name="akkoord" value="ja">
          Wij zijn het eens
        </Button>
        <Button name="akkoord" value="nee">
          Wij zijn het niet eens
        </Button>
      </Knoppen>
    </Form>
  )
}

function AnalyseFormulier({ tafel, form, sleutel }: Props) {
  const { analyse, casus } = tafel
  return (
    <Form
      id="analyse"
      action={`/casussen/${casus.id}/overleg/analyse`}
      form={form}
      sleutel={`${sleutel}-analyse`}
      versie={analyse?.versie ?? 0}
      bewaak
    >
      <TextArea
        {...veld(form, 'tekst', analyse?.tekst)}
        label="Wat is er aan de hand, als je alles samen ziet?"
        rows={6}
        max={8000}
        waarschuw
      />
      <TextArea
        {...veld(form, 'bedoeling', analyse?.bedoeling)}
        label="Wat is hier de Bedoeling?"
        hint="Eén of twee zinnen die alle organisaties kunnen delen. Denk aan: ieder het zijne, in verhouding en billijk."
        rows={2}
        max={2000}
        waarschuw
      />
      <CheckboxGroup
        {...veld(form, 'waarden', analyse?.waarden)}
        label="Welke waarden tellen hier?"
        hint={
          <>
            Uit <a href="/bedoeling">de waardenkaart</a>. Geen lijst om af te vinken: kies wat hier echt telt.
          </>
        }
        options={waardeOpties(tafel)}
        required={false}
      />
      {tafel.paradigmas.length > 0 && (
        <Details samenvatting="Hoe kijken de wetten hier naar mensen?">
          <KeyValue feiten={tafel.paradigmas.map((p) => ({ naam: p.titel, waarde: p.tekst }))} />
        </Details>
      )}
      <CheckboxGroup
        {...veld(form, 'botsendeWaarden', analyse?.botsendeWaarden)}
        label="Welke waarden botsen?"
        options={waardeOpties(tafel)}
        required={false}
      />
      <TextArea
        {...veld(form, 'schadeVoorInwoner', analyse?.schadeVoorInwoner)}
        label="Kan samen optrekken nadelig zijn voor de inwoner?"
        hint="Zo nee, schrijf op waarom niet."
        rows={2}
        max={2000}
        waarschuw
      />
      <Button variant="primary">Leg deze versie vast</Button>
    </Form>
  )
}

export function AdviesDeel({ tafel, form, sleutel }: Props) {
  const { advies, casus, magSchrijven } = tafel
  const f = formVan(form, 'advies')
  return (
    <Sectie titel="Advies van de casusregisseur">
      {advies ? (
        <KeyValue
          feiten={[
            { naam: 'Advies', waarde: advies.tekst },
            { naam: 'Versie', waarde: `${advies.versie}, ${advies.doorNaam}, ${datumTijd(new Date(advies.op))}` },
          ]}
        />
      ) : (
        <p className="subtle">
          Er is nog geen advies. Wijkt een organisatie later af van het advies, dan schrijft zij op waarom.
        </p>
      )}
      {magSchrijven ? (
        <Details samenvatting={advies ? 'Maak een nieuwe versie' : 'Leg het advies vast'} open={f !== undefined}>
          <Form
            id="advies"
            action={`/casussen/${casus.id}/overleg/advies`}
            form={f}
            sleutel={`${sleutel}-advies`}
            versie={advies?.versie ?? 0}
            bewaak
          >
            <TextArea
              {...veld(f, 'tekst', advies?.tekst)}
              label="Wat is er volgens jou nodig?"
              rows={4}
              max={8000}
              waarschuw
            />
            <Button variant="primary">Leg het advies vast</Button>
          </Form>
        </Details>
      ) : null}
    </Sectie>
  )
}
