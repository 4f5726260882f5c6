// What lies outside the Verkenning is said, and stops nobody (GEN-14; 004 L1343). The IND stays a partner like the others.

const vreemdelingenrecht = /^(vw|vw ?2000|rwn)$|vreemdeling|rijkswet op het nederlanderschap/i

/** One of the laws named is about residence or nationality. */
export const raaktVreemdelingenrecht = (wetten: readonly string[]): boolean =>
  wetten.some((w) => vreemdelingenrecht.test(w.trim()))
