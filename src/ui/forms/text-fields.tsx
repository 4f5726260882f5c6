import type { ReactNode } from 'react'
import { cx } from '../class-names.ts'
import { datumJaar } from '../format.ts'
import { Field, type FieldProps, useControl } from './field.tsx'
import { useRecord } from './form-record.ts'

const textbox = (error: string | undefined, extra?: string | false) =>
  cx('utrecht-textbox utrecht-textbox--html-input', error && 'utrecht-textbox--invalid', extra)

export type TextFieldProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | undefined
  autoComplete?: string | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | undefined
  /** A short answer gets a short field. */
  kort?: boolean | undefined
  /** Warn for BSN, phone or e-mail while typing. */
  waarschuw?: boolean | undefined
}

export function TextField(props: TextFieldProps) {
  const { type = 'text', value, autoComplete = 'off', inputMode, kort, waarschuw, error } = props
  useRecord(props, [value])
  return (
    <Field field={props}>
      <input
        {...useControl(props)}
        type={type}
        className={textbox(error, kort && 'kort')}
        defaultValue={value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        data-waarschuw={waarschuw ? '' : undefined}
      />
    </Field>
  )
}

export type TextAreaProps = FieldProps & {
  value?: string | undefined
  rows?: number | undefined
  /** Shown as a limit and counted by a script; the server checks it. */
  max?: number | undefined
  waarschuw?: boolean | undefined
}

export function TextArea(props: TextAreaProps) {
  const { value, rows = 4, max, waarschuw, error } = props
  useRecord(props, [value])
  const control = useControl(props, max ? 'teller' : undefined)
  return (
    <Field field={props}>
      <textarea
        {...control}
        rows={rows}
        className={cx('utrecht-textarea utrecht-textarea--html-textarea', error && 'utrecht-textarea--invalid')}
        defaultValue={value}
        data-max={max}
        data-waarschuw={waarschuw ? '' : undefined}
      />
      {max && (
        <p className="hint" id={`${control.id}-teller`}>
          Hoogstens {max} tekens
        </p>
      )}
    </Field>
  )
}

export type DateFieldProps = FieldProps & {
  value?: string | undefined
  min?: string | undefined
  max?: string | undefined
}

const inWords = (v: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(v) ? datumJaar(v) : v)

/** Native date input; the value is 'YYYY-MM-DD'. */
export function DateField(props: DateFieldProps) {
  useRecord(props, [props.value], inWords)
  return (
    <Field field={props}>
      <input
        {...useControl(props)}
        type="date"
        className={textbox(props.error, 'kort')}
        defaultValue={props.value}
        min={props.min}
        max={props.max}
      />
    </Field>
  )
}

export type TimeFieldProps = FieldProps & { value?: string | undefined; step?: number | undefined }

export function TimeField(props: TimeFieldProps) {
  useRecord(props, [props.value])
  return (
    <Field field={props}>
      <input
        {...useControl(props)}
        type="time"
        className={textbox(props.error, 'kort')}
        defaultValue={props.value}
        step={props.step}
      />
    </Field>
  )
}

export type MoneyFieldProps = FieldProps & {
  /** Text as typed: '1.234,56'. The server reads it with parseEuro. */
  value?: string | undefined
  /** Words behind the field: 'per maand'. */
  achter?: ReactNode
}

export function MoneyField(props: MoneyFieldProps) {
  useRecord(props, [props.value])
  return (
    <Field field={props}>
      <span className="geld">
        <span aria-hidden="true">€</span>
        <input
          {...useControl(props)}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={textbox(props.error, 'utrecht-textbox--numeric')}
          defaultValue={props.value}
        />
        {props.achter && <span className="small">{props.achter}</span>}
      </span>
    </Field>
  )
}

export type FileFieldProps = FieldProps & { accept?: string | undefined; multiple?: boolean | undefined }

/** Needs `bestanden` on the form. */
export function FileField(props: FileFieldProps) {
  return (
    <Field field={props}>
      <input {...useControl(props)} type="file" className="bestand" accept={props.accept} multiple={props.multiple} />
    </Field>
  )
}
