import { KeyValue } from '../key-value.tsx'
import { Melding } from '../message.tsx'
import { fieldId, type Intussen } from './form-state.ts'

/** Two people in one form: the second sees what the first changed, and keeps what she wrote herself. */
export function Meanwhile({ intussen, prefix }: { intussen: Intussen; prefix: string }) {
  const { veranderd, weg } = intussen
  if (weg) return <Gone weg={weg} />
  if (veranderd.length === 0)
    return (
      <Melding soort="info" kop={2} titel="In dit formulier veranderde niets">
        Een ander veranderde wel iets anders. Wat jij invulde, staat nog in het formulier. Kijk of het nog klopt en
        bewaar dan opnieuw.
      </Melding>
    )
  return (
    <Melding soort="info" kop={2} titel="Dit veranderde een ander">
      <p>Wat jij schreef, staat nog in het formulier. Lees wat er nu staat en bewaar dan opnieuw.</p>
      <KeyValue
        breed={false}
        feiten={veranderd.map(({ name, label, nu, botst }) => ({
          naam: <a href={`#${fieldId(name, prefix)}`}>{label || 'Dit veld'}</a>,
          waarde: (
            <>
              <p className="zoals-geschreven">{nu.join(', ') || 'niets'}</p>
              <p className="small">
                {botst
                  ? 'Jij schreef hier ook iets. Bewaar je, dan komt jouw tekst in de plaats van deze.'
                  : 'Dit staat ook al in het formulier.'}
              </p>
            </>
          ),
        }))}
      />
    </Melding>
  )
}

function Gone({ weg }: { weg: NonNullable<Intussen['weg']> }) {
  return (
    <Melding soort="info" kop={2} titel="Dit formulier staat er niet meer">
      <p>Wat jij invulde, is niet bewaard. Neem hieruit over wat je nog nodig hebt.</p>
      <KeyValue
        breed={false}
        feiten={weg.map(({ label, tekst }) => ({
          naam: label || 'Dit veld',
          waarde: <p className="zoals-geschreven">{tekst}</p>,
        }))}
      />
    </Melding>
  )
}
