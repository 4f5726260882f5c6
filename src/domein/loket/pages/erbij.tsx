import { Button, Form, HiddenField, Sectie, Tabel } from '../../../ui/index.ts'
import { casusPad } from '../../casus/index.ts'
import type { Erbij } from '../usecases/haal-erbij.ts'
import type { LoketCasusData } from './laad.tsx'

const vraagLabels = {
  niet_gevraagd: 'nog niet gevraagd',
  wacht: 'gevraagd, nog geen antwoord',
  beantwoord: 'heeft geantwoord',
} as const

/** LMM-10: whom the regievoerder draws in. Naming somebody shares nothing; sharing is its own step. */
export function WieErbij({ d }: { d: LoketCasusData }) {
  if (d.erbij === null) return null
  const { partijen, departementen } = d.erbij
  const pad = casusPad(d.c.casusId)
  return (
    <Sectie
      titel="Wie haal je erbij?"
      id="erbij"
      rechts={
        <>
          <a href={`/register?casus=${d.c.casusId}`}>Zoek een functionaris</a> ·{' '}
          <a href={`${pad}/delen`}>Deel wat nodig is</a>
        </>
      }
    >
      <div className="stack">
        <Tabel<Erbij['partijen'][number]>
          caption="Organisaties in deze casus, en wat ze via het register is gevraagd"
          rijen={partijen}
          sleutel={(p) => p.organisatie.id}
          leeg={<p>Er staat nog geen organisatie bij deze casus.</p>}
          kolommen={[
            { kop: 'Organisatie', cel: (p) => p.organisatie.naam },
            { kop: 'Contact', cel: (p) => p.contact ?? 'nog niemand' },
            { kop: 'Vraag', cel: (p) => vraagLabels[p.vraag] },
            { kop: 'Ziet', cel: (p) => (p.ziet ? 'wat is gedeeld' : 'nee') },
          ]}
        />
        <Tabel<Erbij['departementen'][number]>
          caption="Departementen en hun PMM-ambassadeur"
          rijen={departementen}
          sleutel={(m) => m.organisatie.id}
          leeg={<p>Bij deze organisaties hoort geen departement.</p>}
          kolommen={[
            {
              kop: 'Departement',
              cel: (m) => (
                <>
                  {m.organisatie.naam}
                  {m.vanwege.length > 0 && <small>{m.vanwege.join(', ')}</small>}
                </>
              ),
            },
            { kop: 'Ambassadeur', cel: (m) => m.ambassadeur ?? 'nog geen' },
            {
              kop: 'Erbij',
              cel: (m) =>
                m.erbij ? (
                  m.ziet ? (
                    'ja, en ziet wat is gedeeld'
                  ) : (
                    'ja, ziet nog niets'
                  )
                ) : m.ambassadeur === null ? (
                  'kan nog niet'
                ) : (
                  <Form
                    action={`${pad}/loket/erbij`}
                    sleutel={`${d.sleutel}-${m.organisatie.id}`}
                    label={`Haal ${m.ambassadeur} erbij`}
                    bewaak={false}
                  >
                    <HiddenField name="organisatieId" value={m.organisatie.id} />
                    <Button size="small">Haal erbij</Button>
                  </Form>
                ),
            },
          ]}
        />
      </div>
    </Sectie>
  )
}
