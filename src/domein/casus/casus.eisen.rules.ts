import type { CasusActie, CasusStatus } from './casus.schema.ts'
import * as als from './casus.voorwaarden.rules.ts'

/** Per state and action what must be true first; each row is one row of the table in eisen 3.4. */
export const voorwaarden: { readonly [S in CasusStatus]: { readonly [A in CasusActie]?: readonly als.Voorwaarde[] } } =
  {
    concept: { start: [als.meervoudig, als.regisseur], trekIn: als.intrekken },
    eigen_organisatie: {
      gaNaarRegister: [als.regisseur, als.eigenStap, als.aangesloten],
      meldAanBijLmm: [als.regisseur, als.eigenStap, als.redenOverslaan, als.lokaalGedaan, ...als.intakeVragen],
      rondAf: als.afronding,
      trekIn: als.intrekken,
    },
    register: {
      meldAanBijLmm: [als.regisseur, als.eigenStap, als.contactOfReden, als.lokaalGedaan, ...als.intakeVragen],
      startUitvoering: [als.toezegging],
      rondAf: als.afronding,
      trekIn: als.intrekken,
    },
    lmm_aangemeld: {
      neemInBehandeling: [als.regievoerder, als.bevestigd],
      legTerug: [als.motivering, als.suggestie],
      trekIn: als.intrekken,
    },
    lmm_behandeling: {
      startUitvoering: [als.gekozenOptie, als.afspraakPerOptie],
      verzoekLet: [
        als.professionalUitgeput,
        als.lmmUitgeput,
        als.landelijkePartij,
        als.analyse,
        als.advies,
        als.besturenDoenMee,
      ],
      trekIn: als.intrekken,
    },
    let_verzocht: {
      neemInLetBehandeling: [als.voorzitter, als.voorzitterOnafhankelijk, als.zittingsdatum, als.leden],
      trekLetVerzoekTerug: [als.letTerugReden, als.motivering],
      wijsLetAf: [als.motivering],
      legTerug: [als.lokalePatstelling, als.motivering, als.adviesOfReden],
      trekIn: als.intrekken,
    },
    let_behandeling: {
      startUitvoering: [als.besluitregel, als.afwijkingGemotiveerd, als.leerdeel],
      meldImpasse: [als.motivering, als.impasseVervolg],
      legTerug: [als.lokalePatstelling, als.motivering, als.adviesOfReden],
      trekIn: als.intrekken,
    },
    uitvoering: {
      rondAf: [als.afsprakenKlaar, ...als.afronding],
      hervatBijRegister: [als.vanuitRegister, als.redenHervat],
      hervatBijLmm: [als.nietVanuitRegister, als.redenHervat],
      trekIn: als.intrekken,
    },
    afgerond: {
      sluit: [als.nabespreking],
      heropenInEigenOrganisatie: [als.redenHeropen],
      heropenBijLmm: [als.ooitBijLmm, als.redenHeropen],
    },
    gesloten: {
      heropenInEigenOrganisatie: [als.redenHeropen],
      heropenBijLmm: [als.ooitBijLmm, als.redenHeropen],
    },
    teruggelegd: { pakWeerOp: [], trekIn: als.intrekken },
    ingetrokken: {},
  }
