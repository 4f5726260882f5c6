import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'

const loader = new FileSystemConfigLoader({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How React writes HTML, all of it allowed by the standard.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    'valid-id': ['error', { relaxed: true }],
    // A style attribute would be stopped by the content security policy.
    'no-inline-style': 'error',
    'long-title': 'off',
  },
})

/** What is wrong with a page according to the HTML standard and the accessibility rules of html-validate; empty is good. */
export async function htmlProblems(html: string): Promise<string[]> {
  const report = await new HtmlValidate(loader).validateString(html)
  return report.results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector})`))
}
