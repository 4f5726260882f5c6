import { Button, Form, type FormState, KeyValue, Sectie, Tabel, TextArea, veld } from '../../../ui/index.ts'
import { vervaltDoorLabels } from '../let.texts.ts'
import type { SessieDetail } from '../let.uitvoer.schema.ts'

type Props = { s: SessieDetail; form: FormState | undefined; sleutel: string }

export function Standpunten({ s, form, sleutel }: Props) {
  return (
    <Sectie titel="Wat er op tafel ligt" id="standpunten">
      <KeyValue
        feiten={[
          { naam: 'Het probleem', waarde: s.verzoek.probleem },
          { naam: 'Wat nodig is', waarde: s.verzoek.gevraagd },
          { naam: 'Waarom het lokaal niet lukt', waarde: s.verzoek.waaromNietLokaal },
          { naam: 'Waarom de professional niet verder kan', waarde: s.professionalUitgeput },
          { naam: 'Waarom het LMM niet verder kan', waarde: s.lmmUitgeput },
          ...(s.analyse ? [{ naam: 'Analyse', waarde: s.analyse }] : []),
          ...(s.verslag ? [{ naam: 'Verslag', waarde: s.verslag }] : []),
          ...(s.impasseReden ? [{ naam: 'Waarom een impasse', waarde: s.impasseReden }] : []),
          ...(s.vervaltDoor
            ? [{ naam: 'Waarom niet meer nodig', waarde: vervaltDoorLabels[s.vervaltDoor] ?? s.vervaltDoor }]
            : []),
          ...(s.reden && s.reden !== s.impasseReden ? [{ naam: 'Reden', waarde: s.reden }] : []),
          ...s.conflictbepalingen.map((c) => ({
            naam: `Als partijen er niet uit komen (${c.organisatie})`,
            waarde: c.tekst,
          })),
          ...(s.suggestie ? [{ naam: 'Advies of voorbeeld', waarde: s.suggestie }] : []),
          ...(s.bemiddelaar ? [{ naam: 'Gevraagd om bemiddeling', waarde: s.bemiddelaar }] : []),
        ]}
      />
      <Tabel
        caption="Standpunten van de partijen"
        sleutel={(p) => p.organisatie.id}
        rijen={s.partijen}
        kolommen={[
          { kop: 'Organisatie', cel: (p) => p.organisatie.naam },
          { kop: 'Standpunt', cel: (p) => p.standpunt ?? 'nog niet gegeven' },
          {
            kop: 'Aan tafel',
            cel: (p) =>
              s.leden
                .filter((l) => l.organisatie.id === p.organisatie.id)
                .map((l) => l.naam)
                .join(', ') || 'nog niemand',
          },
        ]}
      />
      {s.magStandpuntVoor.length > 0 ? <Vooraf s={s} form={form} sleutel={sleutel} /> : null}
    </Sectie>
  )
}

/** One form for every position that this reader may give: a member its own, the regievoerder all that came by phone or mail. */
const Vooraf = ({ s, form, sleutel }: Props) => (
  <Form
    id="standpunten-vooraf"
    action={`/let/${s.id}/standpunten`}
    form={form}
    sleutel={`${sleutel}-standpunten`}
    label="Standpunten vooraf"
    bewaak
  >
    {s.magStandpuntVoor.map((o, i) => (
      <div key={o.id}>
        <input type="hidden" name={`standpunten.${i}.organisatieId`} value={o.id} />
        <TextArea
          {...veld(
            form,
            `standpunten.${i}.standpunt`,
            s.partijen.find((p) => p.organisatie.id === o.id)?.standpunt ?? undefined,
          )}
          label={`Standpunt van ${o.naam}`}
          hint={
            i === 0 ? 'Wat vindt de organisatie, en wat kan zij zelf doen? Het gaat mee in het dossier.' : undefined
          }
          required={false}
          rows={3}
          max={3000}
          waarschuw
        />
      </div>
    ))}
    <Button variant="primary">Bewaar {s.magStandpuntVoor.length === 1 ? 'het standpunt' : 'de standpunten'}</Button>
  </Form>
)
