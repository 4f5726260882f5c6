const PAUSE = 2500

async function keep(form: HTMLFormElement, path: string): Promise<void> {
  const body = new URLSearchParams()
  // The key belongs to sending the form itself.
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && name !== '_sleutel') body.append(name, value)
  const answer = await fetch(path, { method: 'POST', body, credentials: 'same-origin', redirect: 'manual' })
  const state = form.querySelector('[data-concept-stand]')
  if (!state) return
  const kept = answer.type === 'opaqueredirect'
  const time = new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' })
  state.textContent = kept ? `Bewaard om ${time}. Je kunt later verdergaan.` : 'Nog niet bewaard.'
}

/** Keeps a long form on the server while somebody types, one save at a time. */
export function keepDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-concept]')) {
    const path = form.dataset.concept ?? ''
    let timer = 0
    let sent = false
    let last: Promise<void> = Promise.resolve()
    form.addEventListener('submit', () => {
      sent = true
      window.clearTimeout(timer)
    })
    form.addEventListener('input', () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        if (!sent) last = last.then(() => keep(form, path)).catch(() => undefined)
      }, PAUSE)
    })
  }
}
