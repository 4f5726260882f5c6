import { DevFigures } from './dev-figures.tsx'
import { DevForms } from './dev-forms.tsx'
import { DevParts } from './dev-parts.tsx'
import { Layout, PageHead } from './index.ts'

/** Catalogue of all components, at /dev; everybody and everything in it is invented. */
export function DevPage() {
  return (
    <Layout title="Bouwstenen" crumbs={[{ href: '/', label: 'Mijn werk' }]}>
      <PageHead titel="Bouwstenen" intro="De vaste onderdelen van elk scherm, los van hun scherm." />
      <DevFigures />
      <DevParts />
      <DevForms />
    </Layout>
  )
}
