export function printButtons(): void {
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-doet="print"]')) window.print()
  })
}
