const snapshot = (form: HTMLFormElement): string =>
  JSON.stringify(
    [...new FormData(form)].filter(([name]) => name !== '_csrf').map(([n, v]) => [n, v instanceof File ? v.name : v]),
  )

/** Asks before somebody leaves a form with text that was not sent. */
export function unsavedGuard(): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-bewaak]')]
  const before = new Map(forms.map((f) => [f, snapshot(f)]))
  let sending = false
  for (const form of forms) form.addEventListener('submit', () => (sending = true))
  window.addEventListener('pageshow', () => (sending = false))
  window.addEventListener('beforeunload', (event) => {
    if (!sending && forms.some((f) => f.isConnected && snapshot(f) !== before.get(f))) event.preventDefault()
  })
}
