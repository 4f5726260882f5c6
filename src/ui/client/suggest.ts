const PAUSE = 900
const ENOUGH = 20

async function ask(form: HTMLFormElement, path: string, signal: AbortSignal): Promise<void> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  const answer = await fetch(path, {
    method: 'POST',
    body,
    headers: { Accept: 'text/html', 'X-Fragment': '1' },
    credentials: 'same-origin',
    signal,
  })
  if (!answer.ok || answer.redirected) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const fresh = page.getElementById('suggesties')
  const old = document.getElementById('suggesties')
  const status = old?.querySelector('[role="status"]')
  const said = fresh?.querySelector('[role="status"]')
  if (!fresh || !old || !status || !said) return
  // The live region stays the same node, or its change would not be announced.
  status.textContent = said.textContent
  said.replaceWith(status)
  old.replaceChildren(...fresh.childNodes)
}

/** While somebody describes a question, what may fit appears next to it. The words go in the body, never in an address. */
export function suggestWhileTyping(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggesties]')) {
    const path = form.dataset.suggesties ?? ''
    let timer = 0
    let running: AbortController | undefined
    form.addEventListener('input', (event) => {
      window.clearTimeout(timer)
      if (!(event.target instanceof HTMLTextAreaElement) || event.target.value.length < ENOUGH) return
      timer = window.setTimeout(() => {
        running?.abort()
        running = new AbortController()
        ask(form, path, running.signal).catch(() => undefined)
      }, PAUSE)
    })
  }
}
