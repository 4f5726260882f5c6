import type { ReactNode } from 'react'
import { cx } from '../class-names.ts'
import { Field, type FieldProps, HintAndError, LabelText, useControl } from './field.tsx'
import { useFieldId } from './form.tsx'
import { useRecord } from './form-record.ts'

export type Option = { value: string; label: string; hint?: ReactNode; disabled?: boolean | undefined }
export type OptionGroup = { label: string; options: readonly Option[] }

export type SelectFieldProps = FieldProps & {
  value?: string | undefined
  options?: readonly Option[] | undefined
  groups?: readonly OptionGroup[] | undefined
  /** First, empty choice; default 'Kies', null for none. */
  leeg?: string | null | undefined
}

const labelIn =
  (options: readonly Option[]) =>
  (value: string): string =>
    options.find((o) => o.value === value)?.label ?? value

const optionOf = (o: Option) => (
  <option key={o.value} value={o.value} disabled={o.disabled}>
    {o.label}
  </option>
)

export function SelectField(props: SelectFieldProps) {
  const { value, options = [], groups = [], leeg = 'Kies', error } = props
  const all = [...options, ...groups.flatMap((g) => g.options)]
  // A list without an empty choice sends its first one.
  useRecord(props, [value || (leeg === null ? all[0]?.value : undefined)], labelIn(all))
  return (
    <Field field={props}>
      <select
        {...useControl(props)}
        className={cx('utrecht-select utrecht-select--html-select', error && 'utrecht-select--invalid')}
        defaultValue={value}
      >
        {leeg !== null && <option value="">{leeg}</option>}
        {options.map(optionOf)}
        {groups.map((g) => (
          <optgroup key={g.label} label={g.label}>
            {g.options.map(optionOf)}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}

type ChoiceProps = {
  type: 'checkbox' | 'radio'
  id: string
  name: string
  option: Option
  checked: boolean
  invalid?: boolean | undefined
}

function Choice({ type, id, name, option, checked, invalid }: ChoiceProps) {
  return (
    <div className="check">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        disabled={option.disabled}
        className={type === 'checkbox' ? 'utrecht-checkbox utrecht-checkbox--html-input' : undefined}
        aria-invalid={invalid ? true : undefined}
        aria-describedby={option.hint ? `${id}-keuze-hint` : undefined}
      />
      <div>
        <label htmlFor={id}>{option.label}</label>
        {option.hint && (
          <p className="hint" id={`${id}-keuze-hint`}>
            {option.hint}
          </p>
        )}
      </div>
    </div>
  )
}

export type GroupProps = FieldProps & { options: readonly Option[]; children?: ReactNode }

/** The first choice carries the id of the field, so that the error summary lands on it. */
function Group({ field, type, chosen }: { field: GroupProps; type: 'checkbox' | 'radio'; chosen: readonly string[] }) {
  const id = useFieldId(field.name)
  const control = useControl(field)
  useRecord(field, chosen, labelIn(field.options))
  return (
    <fieldset
      className={cx('veld utrecht-form-field', field.error && 'fout utrecht-form-field--invalid')}
      aria-describedby={control['aria-describedby']}
    >
      <legend className="utrecht-form-field__label">
        <LabelText {...field} />
      </legend>
      <HintAndError id={id} hint={field.hint} error={field.error} />
      {field.options.map((o, i) => (
        <Choice
          key={o.value}
          type={type}
          id={i === 0 ? id : `${id}-${i}`}
          name={field.name}
          option={o}
          checked={chosen.includes(o.value)}
          invalid={Boolean(field.error) && type === 'checkbox'}
        />
      ))}
      {field.children}
    </fieldset>
  )
}

export type RadioGroupProps = GroupProps & { value?: string | undefined }

export function RadioGroup(props: RadioGroupProps) {
  return <Group field={props} type="radio" chosen={props.value ? [props.value] : []} />
}

export type CheckboxGroupProps = GroupProps & { values?: readonly string[] | undefined }

export function CheckboxGroup(props: CheckboxGroupProps) {
  return <Group field={props} type="checkbox" chosen={props.values ?? []} />
}

export type CheckboxProps = FieldProps & {
  /** What is sent when ticked. */
  aan?: string | undefined
  /** What was sent last time: ticked when equal to `aan`. */
  value?: string | undefined
}

/** One statement to tick: 'Ik heb gecontroleerd dat …'. */
export function Checkbox(props: CheckboxProps) {
  const { aan = 'ja', value, label, hint, error } = props
  const control = useControl(props)
  useRecord(props, value === aan ? [aan] : [], () => 'ja')
  return (
    <div className={cx('veld utrecht-form-field', error && 'fout utrecht-form-field--invalid')}>
      <HintAndError id={control.id} error={error} />
      <div className="check">
        <input
          {...control}
          type="checkbox"
          value={aan}
          defaultChecked={value === aan}
          className="utrecht-checkbox utrecht-checkbox--html-input"
        />
        <div>
          <label htmlFor={control.id}>{label}</label>
          <HintAndError id={control.id} hint={hint} />
        </div>
      </div>
    </div>
  )
}
