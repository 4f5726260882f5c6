import { counterText } from './text-checks.ts'

/** Counts what is left of a limit; the server stays the judge. Quiet for screen readers until little is left. */
export function characterCounters(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-max]')) {
    const max = Number(area.dataset.max)
    const line = document.getElementById(`${area.id}-teller`)
    if (!line || !max) continue
    const update = () => {
      const left = max - area.value.length
      line.textContent = counterText(max, area.value.length)
      line.classList.toggle('hint--te-lang', left < 0)
      if (left < max / 10) line.setAttribute('aria-live', 'polite')
      else line.removeAttribute('aria-live')
    }
    area.addEventListener('input', update)
    if (area.value) update()
  }
}
