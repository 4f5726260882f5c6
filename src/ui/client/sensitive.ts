import { sensitiveFinds } from './text-checks.ts'

const sentence = (finds: readonly string[]): string =>
  `Hier staat misschien ${finds.length > 1 ? `${finds.slice(0, -1).join(', ')} en ${finds.at(-1)}` : finds[0]}. Haal het weg als het om een bewoner gaat.`

/** Warns, never blocks: the professional decides, the server checks again. */
export function sensitiveText(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('[data-waarschuw]')) {
    const warning = document.createElement('p')
    warning.className = 'waarschuwing'
    warning.setAttribute('role', 'status')
    field.insertAdjacentElement('afterend', warning)
    let timer = 0
    const check = () => {
      const finds = sensitiveFinds(field.value)
      const text = finds.length > 0 ? sentence(finds) : ''
      if (warning.textContent !== text) warning.textContent = text
    }
    field.addEventListener('input', () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(check, 500)
    })
    field.addEventListener('blur', check)
    check()
  }
}
