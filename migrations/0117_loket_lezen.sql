-- Which cases ever came to the desk is known only to who has access to that case: working at the LMM is no access, and an
-- access that ended hides the case here too (INV-31, INF-16).
alter policy loket_aanmeldingen_lezen on loket_aanmeldingen using (heeft_toegang(casus_id) or huidig_systeem() is not null);
alter policy loket_toewijzingen_lezen on loket_toewijzingen using (heeft_toegang(casus_id) or huidig_systeem() is not null);
alter policy loket_ervaringen_lezen on loket_ervaringen
  using (persoon_id = huidige_persoon() or (werkt_bij_lmm() and heeft_toegang(casus_id)) or huidig_systeem() is not null);
