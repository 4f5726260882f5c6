import type { ReactNode } from 'react'
import { cx } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

export type Rechtsstatus = 'geldend' | 'toekomstig' | 'vervallen' | 'nakijken'
export type Zekerheid = 'gecheckt' | 'bekend' | 'controleren'
export type Beoordeling = 'bevestigd' | 'gecontroleerd' | 'voorstel' | 'verouderd'

const wet: Record<Rechtsstatus, IconName> = {
  geldend: 'wet-geldt',
  toekomstig: 'wet-onzeker',
  vervallen: 'wet-onzeker',
  nakijken: 'wet-onzeker',
}
const zeker: Record<Zekerheid, IconName> = { gecheckt: 'zeker-3', bekend: 'zeker-2', controleren: 'zeker-1' }
const stempel: Record<Beoordeling, IconName> = {
  bevestigd: 'stempel',
  gecontroleerd: 'stempel-open',
  voorstel: 'stempel-open',
  verouderd: 'stempel-open',
}

export type Merk<T> = { waarde: T; uitleg?: ReactNode }
export type MerkenProps = {
  rechtsstatus: Merk<Rechtsstatus>
  zekerheid: Merk<Zekerheid>
  beoordeling: Merk<Beoordeling>
}

function Rij({ naam, icon, merk }: { naam: string; icon: IconName; merk: Merk<string> }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>
        <Icon naam={icon} />
        <span>
          <span className="sterk">{merk.waarde}</span>
          {merk.uitleg && <>, {merk.uitleg}</>}
        </span>
      </dd>
    </div>
  )
}

/** The three marks, always all three. A weak mark gives the block a dashed edge. */
export function Merken({ rechtsstatus, zekerheid, beoordeling }: MerkenProps) {
  const weak =
    rechtsstatus.waarde !== 'geldend' || zekerheid.waarde === 'controleren' || beoordeling.waarde === 'verouderd'
  return (
    <dl className={cx('merken', weak && 'merken--letop')}>
      <Rij naam="Rechtsstatus" icon={wet[rechtsstatus.waarde]} merk={rechtsstatus} />
      <Rij naam="Zekerheid" icon={zeker[zekerheid.waarde]} merk={zekerheid} />
      <Rij naam="Beoordeling" icon={stempel[beoordeling.waarde]} merk={beoordeling} />
    </dl>
  )
}

export type RuimteItemProps = {
  titel: string
  href: string
  /** 'Wet studiefinanciering 2000, artikel 6.10 · uitstel of regeling' */
  bron: ReactNode
  wieBeslist: string
  uitleg: ReactNode
  letOp?: ReactNode
  onder?: ReactNode
  merken: MerkenProps
}

/** One item of the legal room in a list; belongs in <ol className="lijst">. */
export function RuimteItem({ titel, href, bron, wieBeslist, uitleg, letOp, onder, merken }: RuimteItemProps) {
  return (
    <li className="ruimte">
      <div className="stack-s">
        <h3>
          <a href={href} data-treffer="">
            {titel}
          </a>
        </h3>
        <p className="small subtle">
          {bron} · <strong>{wieBeslist} beslist</strong>
        </p>
        <p className="measure">{uitleg}</p>
        {letOp && <p className="small measure">{letOp}</p>}
        {onder && <div className="small">{onder}</div>}
      </div>
      <Merken {...merken} />
    </li>
  )
}
