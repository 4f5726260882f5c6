/** After a refused form the summary is read first. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>('[data-fouten]')?.focus()
}
