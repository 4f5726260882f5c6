import type { z } from 'zod'
import {
  Button,
  datumTijd,
  Form,
  type FormState,
  Knoppen,
  Leeg,
  Sectie,
  SelectField,
  Tabel,
  TextArea,
  veld,
} from '../../../ui/index.ts'
import { casusPad, categorieNaam, deelCategorieen } from '../../casus/index.ts'
import type { RechtenStand } from '../kluis.bewaren.schema.ts'

type Props = {
  pad: string
  casusId: string
  correcties: z.infer<typeof RechtenStand>['correcties']
  sleutel: string
  form: FormState | undefined
}

/** First mend it, then say what was wrong: whoever has it gets a notice, and reads what on the page of the case. */
export function Verbeteren({ pad, casusId, correcties, sleutel, form }: Props) {
  return (
    <Sectie id="verbeteren" titel="Verbeteren">
      <p className="measure">
        Klopt er iets niet? Verbeter het eerst, bijvoorbeeld in <a href={`${casusPad(casusId)}/vraag`}>de vraag</a>. Leg
        daarna hier vast wat er fout was. Iedereen die het heeft, krijgt bericht.
      </p>
      <Tabel
        caption="Wat er is verbeterd"
        captionVerborgen
        sleutel={(c) => c.id}
        rijen={correcties}
        leeg={<Leeg titel="Er is nog niets verbeterd op verzoek." />}
        kolommen={[
          { kop: 'Wat', cel: (c) => c.wat },
          { kop: 'Deel', cel: (c) => categorieNaam(c.categorie) },
          { kop: 'Wanneer', cel: (c) => datumTijd(c.op) },
          {
            kop: 'Wie het weet',
            cel: (c) => (
              <>
                {c.ontvangers === 1 ? '1 persoon kreeg bericht.' : `${c.ontvangers} mensen kregen bericht.`}
                {c.eerder.length > 0 && (
                  <small>Laat het zelf weten aan: {c.eerder.join(', ')}. Zij zagen dit eerder.</small>
                )}
              </>
            ),
          },
        ]}
      />
      <Form action={`${pad}/correctie`} id="correctie" sleutel={`${sleutel}-c`} label="Leg een verbetering vast">
        <SelectField
          {...veld(form, 'categorie')}
          label="In welk deel zat de fout?"
          options={deelCategorieen.map((value) => ({ value, label: categorieNaam(value) }))}
        />
        <TextArea {...veld(form, 'wat')} label="Wat is er verbeterd?" max={1000} waarschuw />
        <Knoppen>
          <Button>Leg vast en laat het weten</Button>
        </Knoppen>
      </Form>
    </Sectie>
  )
}
