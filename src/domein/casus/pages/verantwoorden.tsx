import type { Bezoek } from '../../../platform/door.ts'
import { defineForm, definePage, type FormState, type PageRequest } from '../../../platform/routes.ts'
import {
  Button,
  CheckboxGroup,
  datumTijd,
  Form,
  Knoppen,
  Leeg,
  Melding,
  Punten,
  Sectie,
  Tabel,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import { casusPad } from '../casus.links.ts'
import { procedures } from '../casus.verantwoording.schema.ts'
import { listAfwegingen, stelAfwegingVast } from '../usecases/stel-afweging-vast.ts'
import { laadDeel } from './data.tsx'
import { DeelPagina, leeg } from './deel.tsx'
import { werktEraan } from './kop.tsx'

const path = '/casussen/:casusId/verantwoorden'
async function laad(b: Bezoek, req: PageRequest) {
  const d = await laadDeel(b, req)
  const { items } = await b.run(listAfwegingen, { casusId: d.casus.id })
  return { ...d, verslagen: items }
}
type Data = Awaited<ReturnType<typeof laad>>

export const verantwoordenPagina = definePage({ path, laad, toon: (d, form) => <Verantwoorden d={d} form={form} /> })
export const verantwoordenFormulier = defineForm({
  path,
  useCase: stelAfwegingVast,
  pagina: verantwoordenPagina,
  naar: (_r, req) => `${casusPad(req.params.casusId ?? '')}/verantwoorden`,
  gelukt: (r) => `Versie ${r.versie} staat vast.`,
})

const procedureLabels: Record<(typeof procedures)[number], string> = {
  bezwaar: 'Bezwaar',
  beroep: 'Beroep bij de rechter',
  klacht: 'Klacht bij een organisatie',
  tuchtklacht: 'Tuchtklacht',
  ombudsman: 'Klacht bij de ombudsman',
}

function Verantwoorden({ d, form }: { d: Data; form: FormState | undefined }) {
  const { casus: c, verslagen } = d
  const lopend = [...new Set(verslagen[0]?.procedures ?? [])]
  const kind = c.huishouden?.some((l) => l.minderjarig) ?? false
  return (
    <DeelPagina
      casus={c}
      titel="Verantwoorden"
      form={form}
      intro="Leg je afweging vast als die er echt toe doet. Het verslag is alleen voor je eigen organisatie. Vastgesteld is vast."
    >
      {lopend.length > 0 && (
        <Melding soort="info" titel={`Er loopt ook: ${lopend.map((p) => procedureLabels[p].toLowerCase()).join(', ')}`}>
          <p>Die procedure gaat gewoon door. Stem af wie wat doet, en houd de inwoner op de hoogte.</p>
        </Melding>
      )}
      <Sectie titel="Vastgestelde verslagen">
        <Tabel
          caption="Afwegingsverslagen, nieuwste eerst"
          captionVerborgen
          sleutel={(v) => v.id}
          rijen={verslagen}
          leeg={<Leeg titel="Er is nog geen afweging vastgesteld." />}
          kolommen={[
            { kop: 'Versie', cel: (v) => v.versie },
            { kop: 'Vastgesteld', cel: (v) => `${datumTijd(v.vastgesteldOp)}, ${v.vastgesteldDoor}` },
            { kop: 'Keuze', cel: (v) => v.keuze },
            {
              kop: 'Document',
              cel: (v) => <a href={`${casusPad(c.id)}/afwegingsverslagen/${v.id}`}>PDF van versie {v.versie}</a>,
            },
          ]}
        />
      </Sectie>
      <Sectie titel="Wanneer doe ik het goed?">
        <Punten
          items={[
            'Je hoorde de inwoner en schreef op wat zij wil.',
            'Je woog de belangen van iedereen in het huishouden, en keek naar minstens één alternatief.',
            'Je vroeg een ander om mee te kijken: een collega, een jurist of de functionaris.',
            'Je besprak het in je eigen organisatie en schreef op of die je steunt.',
            'In ongeveer 90 procent van de tuchtzaken handelde de professional goed (Verkenning maatwerk multiproblematiek, regel 938).',
          ]}
        />
        {kind && (
          <Melding soort="info" titel="Er is een kind bij betrokken">
            <p>
              Hoor het kind als dat kan, naar leeftijd. Vraag toestemming aan de juiste persoon: vanaf 16 jaar het kind
              zelf, van 12 tot 16 jaar kind en ouder, jonger dan 12 jaar de ouder. Volg bij zorgen de meldcode.
            </p>
          </Melding>
        )}
        <p className="small measure">
          De inwoner kan altijd bezwaar maken, een klacht indienen of naar de tuchtrechter gaan. Wijs haar die weg als
          zij daarom vraagt.
        </p>
      </Sectie>
      {werktEraan(c, d.ik) && <Formulier d={d} form={form} />}
    </DeelPagina>
  )
}

function Formulier({ d, form }: { d: Data; form: FormState | undefined }) {
  const f = form ?? leeg
  const pad = `${casusPad(d.casus.id)}/verantwoorden`
  return (
    <Sectie id="nieuw" titel="Stel een afweging vast">
      <Form action={pad} form={form} sleutel={d.sleutel} label="Stel een afweging vast" besluit>
        <TextArea {...veld(f, 'belangen')} label="Welke belangen spelen er?" rows={4} max={5000} waarschuw required />
        <TextArea
          {...veld(f, 'stemInwoner')}
          label="Wat vindt de inwoner zelf?"
          rows={3}
          max={3000}
          waarschuw
          required={false}
        />
        <TextArea
          {...veld(f, 'alternatieven')}
          label="Welke alternatieven waren er?"
          rows={4}
          max={5000}
          waarschuw
          required
        />
        <TextArea
          {...veld(f, 'geraadpleegd')}
          label="Wie raadpleegde je?"
          hint="Functies, geen namen van inwoners."
          rows={2}
          max={3000}
          required={false}
        />
        <TextArea {...veld(f, 'keuze')} label="Wat kies je?" rows={3} max={3000} waarschuw required />
        <TextArea {...veld(f, 'motivering')} label="Waarom?" rows={5} max={5000} waarschuw required />
        <CheckboxGroup
          {...veld(f, 'procedures')}
          label="Lopen er ook procedures?"
          required={false}
          options={procedures.map((value) => ({ value, label: procedureLabels[value] }))}
        />
        <TextArea
          {...veld(f, 'steunOrganisatie')}
          label="Hoe steunt je organisatie je?"
          rows={2}
          max={2000}
          required={false}
        />
        <Knoppen>
          <Button variant="primary">Stel vast</Button>
        </Knoppen>
        <p className="hint">Na vaststellen kan niemand dit nog wijzigen. Een aanvulling wordt een nieuwe versie.</p>
      </Form>
    </Sectie>
  )
}
