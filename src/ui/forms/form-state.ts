/** Somebody else changed it while this form was open. */
export type Intussen = {
  readonly veranderd: readonly {
    readonly name: string
    readonly label: string
    /** What stands there now, in words. */
    readonly nu: readonly string[]
    /** She wrote here too. */
    readonly botst: boolean
  }[]
  /** The form is not on the page any more: what she filled in, to take along. */
  readonly weg?: readonly { readonly label: string; readonly tekst: string }[] | undefined
}

/** What a form shows again after a refusal: what was typed, what is wrong, what misses. */
export type FormState = {
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly errors: readonly { readonly name: string; readonly reason: string }[]
  readonly weigering?:
    | {
        readonly message: string
        readonly ontbreekt: readonly {
          readonly code: string
          readonly uitleg: string
          readonly link?: string | undefined
        }[]
      }
    | undefined
  readonly intussen?: Intussen | undefined
}

export type Veld = { name: string; value: string; values: readonly string[]; error: string | undefined }

const list = (v: string | readonly string[] | undefined): readonly string[] =>
  v === undefined ? [] : typeof v === 'string' ? [v] : v

/**
 * The props of one field, to spread: `<TextField {...veld(form, 'doel', casus.doel)} label="Waarvoor?" />`.
 * `start` is what stands there when the form opens; after a refusal what was typed comes back.
 */
export function veld(form: FormState | undefined, name: string, start?: string | readonly string[]): Veld {
  const values = list(form ? form.values[name] : start)
  return { name, value: values[0] ?? '', values, error: form?.errors.find((e) => e.name === name)?.reason }
}

/** Which form was sent, when a page has several: the `id` of that Form. */
export const sentForm = (form: FormState): string | undefined => list(form.values._formulier)[0]

/** The state for one form of a page with several; the others open as they were. */
export const formVan = (form: FormState | undefined, id: string): FormState | undefined =>
  form && sentForm(form) === id ? form : undefined

/** 'partijen.0.doel' becomes a valid id that the error summary can link to. */
export const fieldId = (name: string, prefix = 'v'): string => `${prefix}-${name.replace(/[^A-Za-z0-9_-]+/g, '-')}`
