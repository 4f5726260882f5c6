import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakWeb } from '../../../../test/support/web.ts'
import { maakWereld, type Wereld } from '../../../../test/support/wereld.ts'
import { Refusal } from '../../../platform/errors.ts'
import { bekijkOrganisatie, exporteerOrganisaties } from '../../organisaties/index.ts'
import { importeerGegevens } from './importeer-gegevens.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w.drop())

const oin = '00000001825783434000'
const organisaties = (...rijen: string[]): string =>
  ['code;naam;soort;oin;valt_onder_afspraak_van', ...rijen].join('\n')
const afspraken = (...rijen: string[]): string =>
  ['organisatie;ondertekenaar;ondertekend_op;geldig_tot', ...rijen].join('\n')
const kop =
  'code;organisatie;naam;mail_persoon;vangnet;functiemail;telefoon;vervanger;opdracht;mandaat;mandaat_gegeven_door;mandaat_van;mandaat_tot'
const vermeldingen = (...rijen: string[]): string => [kop, ...rijen].join('\n')
const vermelding = (
  code: string,
  extra: { org?: string; vervanger?: string; tot?: string; mail?: string; vangnet?: string } = {},
): string =>
  [
    code,
    extra.org ?? 'GM0344',
    `Team ${code}`,
    extra.mail ?? '',
    extra.vangnet ?? '',
    'team@gm0344.example',
    '070 000 0001',
    extra.vervanger ?? '',
    'Opdracht',
    'Mandaat',
    'Directeur',
    '2026-01-01',
    extra.tot ?? '',
  ].join(';')

const laad = (invoer: object) => w.door.run(w.als('relatiebeheerder'), importeerGegevens, invoer)
const tellen = async () => ({
  organisaties: (await w.db.owner.selectFrom('organisaties').select('id').execute()).length,
  afspraken: (await w.db.owner.selectFrom('bestuursafspraken').select('id').execute()).length,
  vermeldingen: (await w.db.owner.selectFrom('registervermeldingen').select('id').execute()).length,
})

describe('bad input is refused with row, field and reason; nothing half imported (REG-01, BA-01, REG-06, REG-07)', () => {
  it.each([
    [
      'duplicate codes',
      { organisaties: organisaties('GM9101;Eerste;gemeente;;', 'GM9101;Tweede;gemeente;;') },
      'organisaties.3.code',
      'staat ook al op rij 2',
    ],
    [
      'a wrong OIN',
      { organisaties: organisaties('GM9101;Goed;gemeente;;', 'GM9102;Fout;gemeente;12345;') },
      'organisaties.3.oin',
      'precies 20 cijfers',
    ],
    [
      'an unknown cover',
      { organisaties: organisaties('so9101;Samen;samenwerkingsverband;;GM0000') },
      'organisaties.2.valt_onder_afspraak_van',
      'GM0000 bestaat niet',
    ],
    [
      'an agreement signed by someone of another organisation',
      { afspraken: afspraken('GM0344;Bestuurder duo;2026-01-01;2028-01-01') },
      'afspraken.2.ondertekenaar',
      'geen bestuurder van GM0344',
    ],
    [
      'a deputy loop',
      {
        vermeldingen: vermeldingen(
          vermelding('a1', { vervanger: 'b1' }),
          vermelding('b1', { vervanger: 'c1' }),
          vermelding('c1', { vervanger: 'a1' }),
        ),
      },
      'vermeldingen.2.vervanger',
      'verwijzen naar elkaar',
    ],
    [
      'a mandate that ends before it starts',
      { vermeldingen: vermeldingen(vermelding('a1'), vermelding('b1', { tot: '2025-12-31' })) },
      'vermeldingen.3.mandaat_tot',
      'eindigt voordat het begint',
    ],
    [
      'a person who does not work there',
      { vermeldingen: vermeldingen(vermelding('a1', { mail: 'functionaris-cak@cak.example' })) },
      'vermeldingen.2.mail_persoon',
      'werkt niemand met dit adres',
    ],
    [
      'an organisation that ends before it starts',
      { organisaties: 'code;naam;soort;geldig_van;geldig_tot\nGM9102;Fout;gemeente;2026-01-01;2025-01-01' },
      'organisaties.2.geldig_tot',
      'eindigt voordat zij begint',
    ],
    [
      'an unknown successor',
      { organisaties: 'code;naam;soort;opvolger\nGM9102;Fout;gemeente;GM0000' },
      'organisaties.2.opvolger',
      'GM0000 bestaat niet',
    ],
    ['a broken row', { organisaties: 'code;naam;soort\nGM9101;Een' }, 'organisaties.2.', 'evenveel kolommen'],
    [
      'a column that does not exist',
      { organisaties: 'code;naam;soort;bsn\nGM9101;Een;gemeente;1' },
      'organisaties.2.bsn',
      'kolom bestaat niet',
    ],
  ])('REG-01 %s', async (_wat, fout, naam, reden) => {
    const voor = await tellen()
    // A good row rides along, to prove that nothing is half imported.
    const invoer = { organisaties: organisaties('GM9199;Rijdt mee;gemeente;;'), ...fout }
    const proef = await laad({ ...invoer, proef: true })
    expect(proef.uitgevoerd).toBe(false)
    expect(proef.fouten.map((f) => `${f.bestand}.${f.rij}.${f.veld}`)).toContain(naam)
    const weigering = await laad({ ...invoer, proef: false }).catch((e: unknown) => e)
    if (!(weigering instanceof Refusal)) throw new Error('niet geweigerd')
    const param = weigering.extra.invalidParams?.find((p) => p.name === naam)
    expect(param?.reason).toContain(reden)
    expect(await tellen()).toEqual(voor)
  })

  it('REG-01 BA-06 a good file shows first what would change, then does it; entries wait for management (INV-29)', async () => {
    const invoer = {
      organisaties: organisaties(
        'GM0344;Gemeente Utrecht;gemeente;;',
        `GM9101;Zandermeer;gemeente;${oin};`,
        'so9101;Samen Verder;samenwerkingsverband;;GM9101',
      ),
      afspraken: afspraken('GM0344;Bestuurder utrecht;2026-01-01;2029-01-01'),
      vermeldingen: vermeldingen(
        vermelding('team', { vangnet: 'ja' }),
        vermelding('mens', { vervanger: 'team', mail: 'buitenstaander@gm0344.example' }),
      ),
    }
    const voor = await tellen()
    const proef = await laad(invoer)
    expect(proef.fouten).toEqual([])
    expect(proef.wijzigingen.map((x) => x.soort)).toEqual(['gewijzigd', 'nieuw', 'nieuw', 'nieuw', 'nieuw', 'nieuw'])
    expect(await tellen()).toEqual(voor)
    await laad({ ...invoer, proef: false })
    expect(await tellen()).toEqual({
      organisaties: voor.organisaties + 2,
      afspraken: voor.afspraken + 1,
      vermeldingen: voor.vermeldingen + 2,
    })
    const nieuw = await w.db.owner
      .selectFrom('registervermeldingen')
      .selectAll()
      .where('organisatieId', '=', w.org('GM0344'))
      .execute()
    expect(nieuw.map((v) => v.status)).toEqual(['concept', 'concept'])
    expect(nieuw.find((v) => v.soort === 'persoon')?.persoonId).toBe(w.persoon('buitenstaander'))
    expect((await laad({ organisaties: invoer.organisaties })).wijzigingen.map((x) => x.soort)).toEqual([
      'gelijk',
      'gelijk',
      'gelijk',
    ])
  })

  it('REG-01 what goes out comes in unchanged; a column that the file does not have stays as it is', async () => {
    const uit = async () => String((await w.door.run(w.als('relatiebeheerder'), exporteerOrganisaties, {})).inhoud)
    const eerst = await uit()
    const proef = await laad({ organisaties: eerst })
    expect(proef.fouten).toEqual([])
    expect(new Set(proef.wijzigingen.map((x) => x.soort))).toEqual(new Set(['gelijk']))
    await laad({ organisaties: 'code;naam;soort\nuwv;UWV;zbo', proef: false })
    const regel = (bestand: string) => bestand.split('\n').find((r) => r.startsWith('uwv;'))
    expect(regel(await uit())).toBe(regel(eerst)?.replace('Uitvoeringsinstituut Werknemersverzekeringen', 'UWV'))
    expect(regel(eerst)).toContain('WIA;WW')
  })

  it('REG-01 a municipality that merged points to its successor, and is connected per date', async () => {
    await laad({
      organisaties:
        'code;naam;soort;tooi;geldig_van;geldig_tot;opvolger;wetten\nGM9201;Oudhoven;gemeente;gm9201;2000-01-01;2026-01-01;GM9202;\nGM9202;Nieuwhoven;gemeente;gm9202;2026-01-01;;;Wmo 2015',
      proef: false,
    })
    const id = async (code: string) =>
      (await w.db.owner.selectFrom('organisaties').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id
    const bekijk = (organisatieId: string, op?: string) =>
      w.door.run(w.als('raadsvrouw'), bekijkOrganisatie, { organisatieId, ...(op ? { op } : {}) })
    expect(await bekijk(await id('GM9201'))).toMatchObject({
      geldigTot: '2026-01-01',
      opvolger: { naam: 'Nieuwhoven' },
    })
    expect(await bekijk(await id('GM9202'))).toMatchObject({
      voorgangers: [{ naam: 'Oudhoven' }],
      wetten: [{ afkorting: 'Wmo 2015' }],
      aangesloten: false,
    })
    expect((await bekijk(w.org('duo'))).aangesloten).toBe(true)
    expect((await bekijk(w.org('duo'), '1999-01-01')).aangesloten).toBe(false)
    await expect(
      w.db.owner.updateTable('organisaties').set({ geldigTot: '1999-01-01' }).where('code', '=', 'GM9201').execute(),
    ).rejects.toThrow('check')
  })

  it('REG-20 only PMM loads; the export holds public data of organisations and no people', async () => {
    await expect(w.door.run(w.als('organisatiebeheerder'), importeerGegevens, {})).rejects.toThrow('mag je niet')
    const bestand = await w.door.run(w.als('raadsvrouw'), exporteerOrganisaties, {})
    expect(String(bestand.inhoud)).toContain('demo-raadslieden')
    expect(String(bestand.inhoud)).not.toContain('@')
    const web = await maakWeb(w)
    const relatie = await web.als('relatiebeheerder')
    expect((await relatie.get('/register/importeren')).body).toContain('Alles of niets')
    const fout = await relatie.post('/register/importeren', {
      organisaties: organisaties('GM9102;Fout;gemeente;12345;'),
    })
    expect(fout.statusCode).toBe(422)
    expect(fout.body).toContain('organisaties, rij 2, oin: Een OIN heeft precies 20 cijfers.')
    const goed = { organisaties: organisaties('GM9103;Goed;gemeente;;') }
    const proef = await relatie.post('/register/importeren/proef', { ...goed, proef: 'ja' })
    expect(proef.statusCode).toBe(200)
    expect(proef.body).toContain('Geen fouten: 1 nieuw')
    expect(proef.body).toContain('GM9103;Goed')
    expect(
      (await w.db.owner.selectFrom('organisaties').select('id').where('code', '=', 'GM9103').execute()).length,
    ).toBe(0)
    expect((await relatie.post('/register/importeren', { ...goed, proef: 'nee' })).statusCode).toBe(303)
    expect(
      (await w.db.owner.selectFrom('organisaties').select('id').where('code', '=', 'GM9103').execute()).length,
    ).toBe(1)
    expect((await relatie.get('/organisaties/bestand')).headers['content-type']).toContain('text/csv')
    await web.close()
  })
})
