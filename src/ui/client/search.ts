const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** '/' goes to search, unless the user switched single-key shortcuts off (WCAG 2.1.4). */
export function searchShortcut(): void {
  if (document.documentElement.dataset.sneltoets === undefined) return
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
    const field = mainField()
    if (!field) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}

const urlOf = (form: HTMLFormElement): string => {
  const params = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value) params.append(name, value)
  const query = params.toString()
  return `${new URL(form.action).pathname}${query ? `?${query}` : ''}`
}

async function refresh(url: string, signal: AbortSignal): Promise<void> {
  const answer = await fetch(url, {
    headers: { Accept: 'text/html', 'X-Fragment': '1' },
    credentials: 'same-origin',
    signal,
  })
  if (!answer.ok || answer.redirected) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const fresh = page.getElementById('resultaten')
  const old = document.getElementById('resultaten')
  if (!fresh || !old) return
  const oldStatus = old.querySelector('[role="status"]')
  const newStatus = fresh.querySelector('[role="status"]')
  // The live region stays the same node, or its change would not be announced.
  if (oldStatus && newStatus) {
    oldStatus.innerHTML = newStatus.innerHTML
    newStatus.replaceWith(oldStatus)
  }
  old.replaceChildren(...fresh.childNodes)
  history.replaceState(null, '', url)
}

/** Same address, same page; only the results are replaced while typing. */
export function liveSearch(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-zoek]')) {
    if (!document.getElementById('resultaten')) continue
    let timer = 0
    let running: AbortController | undefined
    const go = () => {
      running?.abort()
      running = new AbortController()
      refresh(urlOf(form), running.signal).catch(() => undefined)
    }
    form.addEventListener('input', () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(go, 200)
    })
    form.addEventListener('change', go)
  }
}

const mainField = (): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>('form[data-zoek] input[name="q"]') ??
  document.querySelector<HTMLInputElement>('#zoek')

/** Where an arrow key goes: field, first hit, next hit; null when the key is not ours. */
function arrowGoal(key: string, from: HTMLElement): HTMLElement | null {
  const field = mainField()
  const hits = [...document.querySelectorAll<HTMLElement>('[data-treffer]')]
  const at = hits.indexOf(from)
  if (from === field) return key === 'ArrowDown' ? (hits[0] ?? null) : null
  if (at < 0) return null
  return key === 'ArrowDown' ? (hits[at + 1] ?? from) : (hits[at - 1] ?? field)
}

export function arrowKeys(): void {
  document.addEventListener('keydown', (event) => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || !(event.target instanceof HTMLElement)) return
    const goal = arrowGoal(event.key, event.target)
    if (!goal) return
    event.preventDefault()
    goal.focus()
  })
}
