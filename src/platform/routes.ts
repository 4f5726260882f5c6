import type { ReactElement } from 'react'
import type { Bezoek } from './door.ts'
import type { UseCase } from './usecase.ts'

/** Slices export their routes and pages as data; app/http.ts serves them. Paths use ':param'. */

export type ApiRoute = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Under /api/v1, Dutch plural nouns: '/casussen/:casusId/stappen'. */
  readonly path: string
  readonly useCase: UseCase
  readonly status?: 200 | 201 | 202 | 204
  /** Idempotency-Key required (create and money). */
  readonly sleutel?: 'verplicht'
  /** If-Match required (428 without); on other routes it is checked when sent. */
  readonly ifMatch?: 'verplicht'
  /** Answers a file (calendar, PDF, CSV): the use case's result must then be a `Bestand`. */
  readonly bestand?: true
  /** Takes a file (base64 in the body), so a bigger body may come in. */
  readonly bestandIn?: true
  /** For whoever holds a link: no login, the task 'buitenstaander'. On a page the key of the link is the param `sleutel`. */
  readonly metLink?: true
}
/** A file of 10 MB in base64, with the rest of the form. */
export const bestandInLimiet = 15 * 1024 * 1024

/** What a form shows again after a refusal: what was filled in, what is wrong, what misses. */
export type FormState = {
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly errors: readonly { readonly name: string; readonly reason: string }[]
  readonly weigering?: {
    readonly message: string
    readonly ontbreekt: readonly { readonly code: string; readonly uitleg: string; readonly link?: string }[]
  }
  /** Somebody else changed it while this form was open: what changed, and what she filled in when the form is gone. */
  readonly intussen?: {
    readonly veranderd: readonly {
      readonly name: string
      readonly label: string
      readonly nu: readonly string[]
      readonly botst: boolean
    }[]
    readonly weg?: readonly { readonly label: string; readonly tekst: string }[] | undefined
  }
  /** What a question form (`VraagPost`) found; the page knows its shape. */
  readonly antwoord?: unknown
}

export type PageRequest = {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | readonly string[]>>
}

/** A GET page: `open` loads what it shows, in the visit's transaction, and gives back how to draw it. Out of scope is 404 by itself. */
export type Page = {
  readonly path: string
  /** For whoever holds a link: no login, the task 'buitenstaander'. On a page the key of the link is the param `sleutel`. */
  readonly metLink?: true
  readonly open: (b: Bezoek, req: PageRequest) => Promise<(form: FormState | undefined) => ReactElement>
}

/** A POST from a form: run the command, then go to another page (303) with a short message; on a refusal show `pagina` again. */
export type FormPost = {
  readonly path: string
  readonly useCase: UseCase
  readonly pagina: Page
  /** Takes a file: multipart, in which each file becomes a field with its bytes in base64. */
  readonly bestandIn?: true
  /** For whoever holds a link: no login, the task 'buitenstaander'. On a page the key of the link is the param `sleutel`. */
  readonly metLink?: true
  readonly naar: (result: never, req: PageRequest) => string
  readonly gelukt?: (result: never) => string
}

/** A POST that only asks, with words that belong in no address: the page is drawn again, as filled in, with the answer. */
export type VraagPost = { readonly path: string; readonly useCase: UseCase; readonly pagina: Page }

/** A download behind a page: calendar file, PDF, text. `toon` shows it in the browser, in a sandbox. */
export type Bestand = {
  readonly naam: string
  readonly type: string
  readonly inhoud: Uint8Array | string
  readonly toon?: boolean
}
export type DownloadRoute = { readonly path: string; readonly useCase: UseCase<Bestand> }

export type Pages = {
  readonly paginas: readonly Page[]
  readonly formulieren: readonly FormPost[]
  readonly downloads?: readonly DownloadRoute[]
  readonly vragen?: readonly VraagPost[]
}

/** A page from its two halves: what to load and how to draw it. */
export function definePage<D>(def: {
  path: string
  metLink?: true
  laad: (b: Bezoek, req: PageRequest) => Promise<D>
  toon: (data: D, form: FormState | undefined) => ReactElement
}): Page {
  return {
    path: def.path,
    ...(def.metLink ? { metLink: true } : {}),
    open: async (b, req) => {
      const data = await def.laad(b, req)
      return (form) => def.toon(data, form)
    },
  }
}
/** Keeps the result type of the command and `naar` together. */
export const defineForm = <R>(form: {
  path: string
  useCase: UseCase<R>
  pagina: Page
  bestandIn?: true
  metLink?: true
  naar: (result: R, req: PageRequest) => string
  gelukt?: (result: R) => string
}): FormPost => form
