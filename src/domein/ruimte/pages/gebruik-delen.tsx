import { newId } from '../../../platform/ids.ts'
import {
  Button,
  ButtonLink,
  Details,
  datum,
  Form,
  type FormState,
  formVan,
  Knoppen,
  Melding,
  Punten,
  Sectie,
  SelectField,
  Stack,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import { type GebruikDetail, Weigeringsgrond } from '../ruimte.gebruik.schema.ts'
import { gebruikPad } from '../ruimte.links.ts'
import { weigeringsgrondLabels } from '../ruimte.texts.ts'

/** AFW-10: how comparable requests ended; the small numbers stay hidden. */
export function Gelijkheid({ g }: { g: GebruikDetail }) {
  return (
    <Sectie titel="Eerder besloten">
      {g.weigeringsgronden.length === 0 ? (
        <p className="small subtle">Er is te weinig om te vergelijken zonder iemand te herkennen.</p>
      ) : (
        <Punten
          items={g.weigeringsgronden.map((w) => `${w.aantal} keer geweigerd: ${weigeringsgrondLabels[w.grond]}`)}
        />
      )}
      <p className="small">
        <a href={`/ruimte/${g.sleutel}`}>Voorbeelden zonder namen</a>
      </p>
    </Sectie>
  )
}

export function Intrekken({ g }: { g: GebruikDetail }) {
  return (
    <Details samenvatting="Toch niet nodig?">
      <Form action={`${gebruikPad(g.casusId, g.id)}/intrekken`} id="intrekken" versie={g.version} label="Trek in">
        <Button size="small">Trek in</Button>
      </Form>
    </Details>
  )
}

export function Gelezen({ g }: { g: GebruikDetail }) {
  return (
    <>
      {g.status === 'geweigerd' && g.weigeringsgrond !== null && (
        <Melding soort="nee" titel={`${g.organisatie} zei nee: ${weigeringsgrondLabels[g.weigeringsgrond]}`}>
          {g.weigeringToelichting ?? ''}
        </Melding>
      )}
      {g.status === 'toegepast' && (
        <Melding
          soort="gelukt"
          titel={`${g.organisatie} besloot de ruimte te gebruiken${g.beslistOp ? ` op ${datum(g.beslistOp)}` : ''}.`}
        />
      )}
      {g.besluit !== '' && (
        <Sectie titel={g.status === 'toegepast' ? 'Het besluit' : 'Concept van een besluit'}>
          <Stack>
            {g.besluit.split('\n\n').map((deel) => {
              const [kop = '', ...rest] = deel.split('\n')
              return (
                <div key={kop} className="stack-s">
                  {rest.length === 0 ? (
                    <p className="subtle">{kop}</p>
                  ) : (
                    <h3 className="nl-heading nl-heading--level-3">{kop}</h3>
                  )}
                  {rest.length > 0 && <p className="measure">{rest.join(' ')}</p>}
                </div>
              )
            })}
          </Stack>
          <Knoppen>
            <ButtonLink href={`${gebruikPad(g.casusId, g.id)}/concept.pdf`} size="small">
              Download als PDF
            </ButtonLink>
          </Knoppen>
        </Sectie>
      )}
      {g.status === 'aangeboden' && <Intrekken g={g} />}
    </>
  )
}

/** AFW-05: only the organisation itself sees these buttons, and only she may use them. */
export function Beslis({ g, form }: { g: GebruikDetail; form: FormState | undefined }) {
  const adres = gebruikPad(g.casusId, g.id)
  const nee = formVan(form, 'weigeren')
  return (
    <Sectie titel="Jouw organisatie beslist">
      {g.letOpNu === null && (
        <Form
          action={`${adres}/toepassen`}
          id="toepassen"
          versie={g.version}
          sleutel={newId()}
          form={formVan(form, 'toepassen')}
          label="Neem het besluit"
          besluit
        >
          <Button variant="primary">Neem dit besluit over</Button>
        </Form>
      )}
      <Details samenvatting="Nee, en waarom niet" open={nee !== undefined}>
        <Form
          action={`${adres}/weigeren`}
          id="weigeren"
          versie={g.version}
          sleutel={newId()}
          form={nee}
          label="Weiger met reden"
          besluit
        >
          <SelectField
            {...veld(nee, 'weigeringsgrond')}
            label="Waarom niet?"
            options={Weigeringsgrond.options.map((value) => ({ value, label: weigeringsgrondLabels[value] }))}
          />
          <TextArea
            {...veld(nee, 'toelichting')}
            label="Leg uit, zodat de professional verder kan"
            rows={3}
            max={3000}
            waarschuw
          />
          <Button>Leg het nee vast</Button>
        </Form>
      </Details>
    </Sectie>
  )
}
