import { createContext, type ReactNode, useContext } from 'react'
import { usePage } from '../context.tsx'
import { Weigering } from '../message.tsx'
import { type FormRecord, FormRecordProvider, opened } from './form-record.ts'
import { type FormState, fieldId, sentForm } from './form-state.ts'
import { Meanwhile } from './meanwhile.tsx'

const Prefix = createContext('v')

/** Ids of fields are made from their name; a second form on the page takes another `id`. */
export const useFieldId = (name: string): string => fieldId(name, useContext(Prefix))

export type FoutSamenvattingProps = { fouten: readonly { name: string; reason: string }[]; titel?: string | undefined }

/** On top of the form, takes focus (script), counts, and links to each field. */
export function FoutSamenvatting({ fouten, titel }: FoutSamenvattingProps) {
  const prefix = useContext(Prefix)
  if (fouten.length === 0) return null
  const n = fouten.length
  return (
    <div className="fouten" role="alert" tabIndex={-1} data-fouten="">
      <h2 className="nl-heading nl-heading--level-2">
        {titel ?? (n === 1 ? 'Er klopt 1 ding niet' : `Er kloppen ${n} dingen niet`)}
      </h2>
      <ul className="punten">
        {fouten.map((f) => (
          <li key={`${f.name} ${f.reason}`}>
            {f.name ? <a href={`#${fieldId(f.name, prefix)}`}>{f.reason}</a> : f.reason}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Refusal and errors of a sent form. The layout shows it on top of the page, so no page can forget it. */
export function FormAntwoord({ form }: { form: FormState }) {
  const own = useContext(Prefix)
  return (
    <Prefix.Provider value={sentForm(form) ?? own}>
      {form.weigering && <Weigering {...form.weigering} />}
      {form.intussen && <Meanwhile intussen={form.intussen} prefix={sentForm(form) ?? own} />}
      <FoutSamenvatting fouten={form.errors} />
    </Prefix.Provider>
  )
}

export type FormProps = {
  action: string
  method?: 'get' | 'post' | undefined
  id?: string | undefined
  /** Idempotency key: a second click does nothing twice. */
  sleutel?: string | undefined
  /** Version for optimistic locking, sent as `_versie`. */
  versie?: number | string | undefined
  /** Shows refusal and error summary, unless the layout does (PageContext.form). */
  form?: FormState | undefined
  label?: string | undefined
  labelledby?: string | undefined
  /** Has a file field. */
  bestanden?: boolean | undefined
  className?: string | undefined
  /** Warns when somebody leaves with unsaved text; on for post. */
  bewaak?: boolean | undefined
  /** Here somebody decides something about a household: the Bedoeling stands at hand (GEN-22). */
  besluit?: boolean | undefined
  /** Where a script asks what may fit, while somebody types; the answer goes into #suggesties. */
  suggesties?: string | undefined
  /** Where a script keeps what was typed so far, so that nothing is lost; the button of the form does the same without it. */
  concept?: string | undefined
  children: ReactNode
}

/** After a refusal: what stood there when she opened it, not what she made of it. */
function openedBefore(shown: FormState | undefined, record: FormRecord, pad: string): string | undefined {
  if (!shown || record.action !== pad || (sentForm(shown) ?? '') !== record.id) return undefined
  const { _eerder: value } = shown.values
  return typeof value === 'string' ? value : undefined
}

/** Drawn after the fields, when the record of the form is whole. */
function Opened({ record }: { record: FormRecord }) {
  const { form, pad } = usePage()
  return <HiddenField name="_eerder" value={openedBefore(form, record, pad) ?? JSON.stringify(opened(record.fields))} />
}

export function Form(props: FormProps) {
  const { action, method = 'post', id, sleutel, versie, form, bestanden, children } = props
  const { csrf, form: shown, vormen } = usePage()
  const post = method === 'post'
  const record: FormRecord = { action: action.split('?')[0] ?? '', id: id ?? '', versie: `${versie ?? ''}`, fields: [] }
  if (post) vormen?.push(record)
  return (
    <Prefix.Provider value={id ?? 'v'}>
      <form
        action={action}
        method={method}
        id={id}
        noValidate={post}
        encType={bestanden ? 'multipart/form-data' : undefined}
        className={props.className ?? (post ? 'formulier' : undefined)}
        aria-label={props.label}
        aria-labelledby={props.labelledby}
        data-suggesties={props.suggesties}
        data-concept={props.concept}
        data-bewaak={post && props.bewaak !== false ? '' : undefined}
      >
        {post && <input type="hidden" name="_csrf" value={csrf} />}
        {sleutel && <input type="hidden" name="_sleutel" value={sleutel} />}
        {versie !== undefined && <input type="hidden" name="_versie" value={versie} />}
        {post && id && <input type="hidden" name="_formulier" value={id} />}
        {form && !shown && <FormAntwoord form={form} />}
        <FormRecordProvider value={record}>{children}</FormRecordProvider>
        {post && versie !== undefined && <Opened record={record} />}
        {props.besluit && (
          <p className="small">
            Waar doen wij dit voor? Lees <a href="/bedoeling">de Bedoeling</a>.
          </p>
        )}
      </form>
    </Prefix.Provider>
  )
}

export function HiddenField({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />
}
