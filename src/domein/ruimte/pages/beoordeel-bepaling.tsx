import { useId } from 'react'
import { type Actor, heeftRol } from '../../../platform/policy.ts'
import { Button, Details, Form, type FormState, formVan, SelectField, TextField, veld } from '../../../ui/index.ts'
import { type BepalingMetGeschiedenis, Rechtsstatus, Zekerheid } from '../ruimte.schema.ts'

/** What a jurist can do with this provision now. */
export function Beoordeel({
  actor,
  b,
  form,
}: {
  actor: Actor
  b: BepalingMetGeschiedenis
  form: FormState | undefined
}) {
  const kop = useId()
  if (!heeftRol(actor, 'jurist')) return null
  return (
    <section aria-labelledby={kop} className="stack">
      <h2 id={kop} className="nl-heading nl-heading--level-3">
        Beoordeling
      </h2>
      {b.beoordeling === 'voorstel' && <Controleer b={b} form={formVan(form, 'controle')} />}
      {b.beoordeling === 'juridisch_gecontroleerd' && (
        <Form
          action={`/ruimte/${b.sleutel}/bevestiging`}
          id="bevestiging"
          versie={b.version}
          form={formVan(form, 'bevestiging')}
          label="Bevestig"
        >
          <p className="small">Je bevestigt wat een ander voorstelde en een derde controleerde.</p>
          <Button size="small">Bevestig</Button>
        </Form>
      )}
      {b.beoordeling === 'juridisch_gecontroleerd' && <MetReden b={b} form={form} id="terug" knop="Stuur terug" />}
      {b.beoordeling !== 'verouderd' && <MetReden b={b} form={form} id="verouderd" knop="Verklaar verouderd" />}
    </section>
  )
}

function Controleer({ b, form }: { b: BepalingMetGeschiedenis; form: FormState | undefined }) {
  return (
    <Form action={`/ruimte/${b.sleutel}/controle`} id="controle" versie={b.version} form={form} label="Controleer">
      <SelectField
        {...veld(form, 'rechtsstatus', b.rechtsstatus)}
        label="Rechtsstatus"
        leeg={null}
        options={Rechtsstatus.options.map((v) => ({ value: v, label: v }))}
      />
      <SelectField
        {...veld(form, 'zekerheid', b.zekerheid)}
        label="Zekerheid"
        leeg={null}
        options={Zekerheid.options.map((v) => ({ value: v, label: v }))}
      />
      <TextField {...veld(form, 'bron', b.bron ?? '')} label="Bron" />
      <TextField {...veld(form, 'bronDatum', b.bronDatum ?? '')} label="Datum van de bron" kort />
      <Button size="small">Zet op gecontroleerd</Button>
    </Form>
  )
}

function MetReden({
  b,
  form,
  id,
  knop,
}: {
  b: BepalingMetGeschiedenis
  form: FormState | undefined
  id: string
  knop: string
}) {
  const f = formVan(form, id)
  return (
    <Details samenvatting={knop} open={f !== undefined}>
      <Form action={`/ruimte/${b.sleutel}/${id}`} id={id} versie={b.version} form={f} label={knop}>
        <TextField {...veld(f, 'waarom')} label="Waarom?" />
        <Button size="small">{knop}</Button>
      </Form>
    </Details>
  )
}
