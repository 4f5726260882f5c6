/** What a form shows again after a refusal: what was typed, what is wrong, what misses. */
export type FormState = {
  values: Record<string, string | string[]>
  errors: readonly { name: string; reason: string }[]
  weigering?:
    | { message: string; ontbreekt: readonly { code: string; uitleg: string; link?: string | undefined }[] }
    | undefined
}

export const emptyForm = (values: FormState['values'] = {}): FormState => ({ values, errors: [] })

export type Veld = { name: string; value: string; values: string[]; error: string | undefined }

/** The props of one field, to spread: `<TextField {...veld(form, 'doel')} label="Waarvoor?" />`. */
export function veld(form: FormState, name: string): Veld {
  const v = form.values[name]
  const values = v === undefined ? [] : Array.isArray(v) ? v : [v]
  return { name, value: values[0] ?? '', values, error: form.errors.find((e) => e.name === name)?.reason }
}

/** 'partijen.0.doel' becomes a valid id that the error summary can link to. */
export const fieldId = (name: string, prefix = 'v'): string => `${prefix}-${name.replace(/[^A-Za-z0-9_-]+/g, '-')}`
