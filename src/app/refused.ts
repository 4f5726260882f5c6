import type { ReactElement } from 'react'
import type { FormState } from '../platform/routes.ts'
import type { PageContextValue } from '../ui/context.tsx'
import type { FormRecord } from '../ui/forms/form-record.ts'
import { renderPage } from '../ui/layout.tsx'
import { isSent, keepText, mergeWithNow, sentVersion } from './meanwhile.ts'

type Show = (form: FormState | undefined) => ReactElement

/**
 * A page with a form that was refused. A form with a version is first drawn as it stands now, to see whether somebody else
 * changed it; whatever was wrong with it, nothing of the other may be put back by saving again.
 */
export function drawRefused(toon: Show, form: FormState, ctx: PageContextValue): string {
  const draw = (f: FormState): string => renderPage(toon(f), { ...ctx, form: f })
  const version = sentVersion(form)
  if (version === '') return draw(form)
  const now = formsOf(toon(undefined), ctx).find(isSent(form, ctx.pad))
  if (now && now.versie !== version) return draw(mergeWithNow(form, now))
  if (now) return draw(form)
  const shown = formsOf(toon(form), { ...ctx, form }).find(isSent(form, ctx.pad))
  return draw(shown ? form : keepText(form))
}

function formsOf(page: ReactElement, ctx: PageContextValue): FormRecord[] {
  const vormen: FormRecord[] = []
  renderPage(page, { ...ctx, vormen })
  return vormen
}
