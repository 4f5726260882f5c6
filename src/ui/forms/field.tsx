import type { ReactNode } from 'react'
import { cx } from '../class-names.ts'
import { Icon } from '../icon.tsx'
import { useFieldId } from './form.tsx'

export type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  required?: boolean | undefined
  error?: string | undefined
}

export type Control = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

/** The ids that tie label, hint and error to the control. */
export function useControl({ name, hint, required, error }: FieldProps, extra?: string): Control {
  const id = useFieldId(name)
  const described = [hint ? `${id}-hint` : '', error ? `${id}-fout` : '', extra ? `${id}-${extra}` : ''].filter(Boolean)
  return {
    id,
    name,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
    'aria-required': required ? true : undefined,
  }
}

/** Most fields are required; the exception is what we name. */
export function LabelText({ label, required }: Pick<FieldProps, 'label' | 'required'>) {
  return (
    <>
      {label}
      {required === false && <span className="optioneel"> (hoeft niet)</span>}
    </>
  )
}

export function HintAndError({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {hint && (
        <p className="hint utrecht-form-field__description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="fouttekst utrecht-form-field__error-message" id={`${id}-fout`}>
          <Icon naam="gevaar" />
          <span>{error}</span>
        </p>
      )}
    </>
  )
}

/** Label, hint, error, then the control: the order in which it is read. */
export function Field({ field, children }: { field: FieldProps; children: ReactNode }) {
  const id = useFieldId(field.name)
  return (
    <div className={cx('veld utrecht-form-field', field.error && 'fout utrecht-form-field--invalid')}>
      <label htmlFor={id} className="utrecht-form-field__label">
        <LabelText {...field} />
      </label>
      <HintAndError id={id} hint={field.hint} error={field.error} />
      {children}
    </div>
  )
}
