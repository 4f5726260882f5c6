/** Puts a copy button inside each <details data-kopieer>; the text itself can always be selected. */
export function copyButtons(): void {
  for (const box of document.querySelectorAll('[data-kopieer]')) {
    const text = box.querySelector('pre')?.textContent
    if (!text) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'btn btn--small'
    button.textContent = 'Kopieer'
    const said = document.createElement('span')
    said.className = 'small'
    said.setAttribute('role', 'status')
    button.addEventListener('click', () => void copy(text, said))
    box.append(button, said)
  }
}

async function copy(text: string, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    said.textContent = ' Gekopieerd'
  } catch {
    said.textContent = ' Kopiëren lukte niet. Selecteer de tekst zelf.'
  }
}
