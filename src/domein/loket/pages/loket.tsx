import { newId } from '../../../platform/ids.ts'
import { heeftRol } from '../../../platform/policy.ts'
import { defineForm, definePage } from '../../../platform/routes.ts'
import {
  Button,
  ButtonLink,
  datum,
  Form,
  type FormState,
  formVan,
  Knoppen,
  Layout,
  Leeg,
  meervoud,
  PageHead,
  Sectie,
  SelectField,
  StaafGrafiek,
  Tabel,
  Tag,
  Termijn,
  veld,
} from '../../../ui/index.ts'
import { CasusStatus, casusPad, statusLabels } from '../../casus/index.ts'
import type { LoketRij } from '../loket.schema.ts'
import { standLabels } from '../loket.texts.ts'
import { bekijkLoket } from '../usecases/bekijk-loket.ts'
import { draagWerkOver } from '../usecases/draag-werk-over.ts'
import { bekijkBundels } from '../usecases/pak-samen-op.ts'
import { wijsRegievoerderToe } from '../usecases/wijs-regievoerder-toe.ts'
import { Bundels, type LoketData, NietGeantwoord, Onvolledig, OpzijGelegd, Overdragen } from './loket-delen.tsx'

export const loketPagina = definePage<LoketData>({
  path: '/loket',
  laad: async (b) => ({
    beeld: await b.run(bekijkLoket, {}),
    coordinator: heeftRol(b.actor, 'lmm_coordinator'),
    regievoerder: heeftRol(b.actor, 'regievoerder'),
    bundels: heeftRol(b.actor, 'regievoerder') ? (await b.run(bekijkBundels, {})).items : [],
    ikId: b.actor.persoonId,
    sleutel: newId(),
    vandaag: b.vandaag,
  }),
  toon: (d, form) => <LoketPagina d={d} form={form} />,
})

export const toewijsFormulier = defineForm({
  path: '/loket/casussen/:casusId/regievoerder',
  useCase: wijsRegievoerderToe,
  pagina: loketPagina,
  naar: () => '/loket',
  gelukt: () => 'De regievoerder is gekozen en krijgt bericht.',
})

export const overdraagFormulier = defineForm({
  path: '/loket/overdrachten',
  useCase: draagWerkOver,
  pagina: loketPagina,
  naar: () => '/loket',
  gelukt: (r) => `${meervoud(r.casusIds.length, 'casus is', 'casussen zijn')} overgedragen, met bericht.`,
})

export const naamVanStatus = (s: string): string => {
  const status = CasusStatus.safeParse(s)
  return status.success ? statusLabels[status.data] : s
}

function LoketPagina({ d, form }: { d: LoketData; form: FormState | undefined }) {
  const { inbox, bord, werkvoorraad } = d.beeld
  const van = (id: string) => bord.filter((r) => r.regievoerder?.id === id)
  return (
    <Layout title="Loket (LMM)" fout={form !== undefined}>
      <PageHead
        titel="Loket (LMM)"
        intro="Wat binnenkwam, wie eraan werkt, en wie de bal heeft. De casus blijft van de professional."
        acties={
          <>
            {d.regievoerder && (
              <ButtonLink variant="primary" href="/loket/telefoon">
                Er belt iemand
              </ButtonLink>
            )}
            <ButtonLink href="/loket/notities">Notities en mails</ButtonLink>
            <ButtonLink href="/loket/beeld">Wat speelt er?</ButtonLink>
            {d.coordinator && <ButtonLink href="/tips">Tips</ButtonLink>}
          </>
        }
      />
      <Sectie titel="Wacht op een regievoerder" aantal={inbox.length} id="inbox">
        <Inbox d={d} form={form} />
      </Sectie>
      <Onvolledig d={d} />
      <Sectie titel="Wie heeft niet geantwoord" aantal={d.beeld.nietGeantwoord.length} id="niet-geantwoord">
        <NietGeantwoord d={d.beeld} vandaag={d.vandaag} />
      </Sectie>
      <Sectie titel="Werk per regievoerder" id="werkvoorraad">
        <StaafGrafiek
          titel="Open casussen per regievoerder"
          kolom="Open"
          rijkop="Regievoerder"
          staven={werkvoorraad.map((w) => ({
            label: w.regievoerder.naam,
            waarde: w.open,
            extra: `${w.spoed} met spoed, ${w.teLaat} te laat`,
            nadruk: w.regievoerder.id === d.ikId,
          }))}
        />
      </Sectie>
      {werkvoorraad.map(({ regievoerder: r, nietMeer }) => (
        <Sectie
          key={r.id}
          titel={r.id === d.ikId ? 'Jouw casussen' : nietMeer ? `${r.naam} (geen regievoerder meer)` : r.naam}
          aantal={van(r.id).length}
          id={`r-${r.id}`}
        >
          <Bord
            rijen={van(r.id).filter((c) => c.opzij === null)}
            naam={r.naam}
            leeg={van(r.id).length > 0 ? 'Alles ligt opzij.' : 'Geen casussen.'}
          />
          <OpzijGelegd rijen={van(r.id).filter((c) => c.opzij !== null)} />
          {r.id === d.ikId && <Bundels d={d} />}
          {d.coordinator && van(r.id).length > 0 && <Overdragen d={d} van={r} form={form} />}
        </Sectie>
      ))}
    </Layout>
  )
}

function Inbox({ d, form }: { d: LoketData; form: FormState | undefined }) {
  return (
    <Tabel<LoketRij>
      caption="Aanmeldingen die nog niemand heeft, de oudste eerst"
      captionVerborgen
      rijen={d.beeld.inbox}
      sleutel={(r) => r.casusId}
      leeg={<Leeg titel="Er wacht geen aanmelding." />}
      kolommen={[
        {
          kop: 'Casus',
          cel: (r) => (
            <>
              <a href={casusPad(r.casusId)}>{r.titel}</a>
              <small>
                {r.nummer} · {r.organisatie.naam}
              </small>
            </>
          ),
        },
        { kop: 'Haast', cel: (r) => <Haast urgentie={r.urgentie} /> },
        { kop: 'Wacht', getal: true, cel: (r) => meervoud(r.dagen, 'dag', 'dagen') },
        {
          kop: 'Contact voor',
          cel: (r) => (r.contactVoor ? <Termijn datum={r.contactVoor} teLaat={r.dagen > 4} /> : '–'),
        },
        {
          kop: 'Regievoerder',
          cel: (r) => (d.coordinator ? <Toewijzen r={r} d={d} form={form} /> : 'De coördinator kiest'),
        },
      ]}
    />
  )
}

function Toewijzen({ r, d, form }: { r: LoketRij; d: LoketData; form: FormState | undefined }) {
  const id = `toewijzen-${r.casusId}`
  const eigen = formVan(form, id)
  return (
    <Form
      action={`/loket/casussen/${r.casusId}/regievoerder`}
      id={id}
      form={eigen}
      versie={r.version}
      sleutel={`${d.sleutel}-${r.casusId.slice(0, 8)}`}
      label={`Kies een regievoerder voor ${r.nummer}`}
      bewaak={false}
    >
      <SelectField
        {...veld(eigen, 'regievoerderId')}
        label="Regievoerder"
        options={d.beeld.werkvoorraad
          .filter((w) => !w.nietMeer)
          .map((w) => ({
            value: w.regievoerder.id,
            label: `${w.regievoerder.naam} (${w.open} open)`,
          }))}
        required
      />
      <Knoppen>
        <Button size="small" variant="primary">
          Wijs toe
        </Button>
        <a href={`${casusPad(r.casusId)}/loket#terug`}>Leg terug, met een suggestie</a>
      </Knoppen>
    </Form>
  )
}

export const Haast = ({ urgentie }: { urgentie: string }) =>
  urgentie === 'gewoon' ? <>Gewoon</> : <Tag stand="gevaar">{urgentie === 'acuut' ? 'Acuut' : 'Spoed'}</Tag>

const balNamen: Readonly<Record<string, string>> = {
  casusregisseur: 'professional',
  partij: 'organisatie',
  lmm_coordinator: 'coördinator',
  regievoerder: 'regievoerder',
  let: 'LET',
}

function Bord({ rijen, naam, leeg }: { rijen: readonly LoketRij[]; naam: string; leeg: string }) {
  return (
    <Tabel<LoketRij>
      caption={`Casussen van ${naam}, op volgorde van de volgende actie`}
      captionVerborgen
      rijen={rijen}
      sleutel={(r) => r.casusId}
      leeg={<Leeg titel={leeg} />}
      kolommen={[
        {
          kop: 'Casus',
          cel: (r) => (
            <>
              <a href={casusPad(r.casusId)}>{r.titel}</a>
              <small>
                {r.nummer} · {r.organisatie.naam} · {naamVanStatus(r.status)}
                {r.waarnemingVoor && ` · waargenomen voor ${r.waarnemingVoor.naam}`}
              </small>
            </>
          ),
        },
        { kop: 'Haast', cel: (r) => <Haast urgentie={r.urgentie} /> },
        { kop: 'Bal', cel: (r) => `${balNamen[r.balBij] ?? r.balBij}, ${meervoud(r.dagen, 'dag', 'dagen')}` },
        { kop: 'Volgende actie', cel: (r) => r.volgendeActie ?? '–' },
        {
          kop: 'Uiterlijk',
          cel: (r) =>
            r.volgendeActieOp ? (
              <Termijn
                datum={r.volgendeActieOp}
                uitleg={r.stand === 'later' ? undefined : standLabels[r.stand]}
                teLaat={r.stand === 'te_laat' || r.stand === 'escaleren'}
              />
            ) : (
              '–'
            ),
        },
        { kop: 'Aangemeld', cel: (r) => (r.aangemeldOp ? datum(r.aangemeldOp) : '–') },
      ]}
    />
  )
}
