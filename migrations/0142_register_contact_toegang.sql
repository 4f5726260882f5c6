-- INV-31: whose access to a case ended, no longer reads what was asked about it. Who was asked keeps her own question (REG-15),
-- without the case: the application gives its id only to who has access (register.contact.store.ts).
drop policy contactmomenten_lezen on contactmomenten;
create policy contactmomenten_lezen on contactmomenten for select to maatwerkpad_app using (
  (van_id = huidige_persoon() and (casus_id is null or heeft_toegang(casus_id)))
  or (van_organisatie_id = huidige_organisatie() and casus_id is null and heeft_rol('leidinggevende'))
  or (van_organisatie_id = huidige_organisatie() and casus_id is not null and heeft_toegang(casus_id, 'stappen'))
  or (naar_organisatie_id = huidige_organisatie() and (naar_id = huidige_persoon() or heeft_rol('maatwerkfunctionaris', 'leidinggevende')))
  or (casus_id is not null and heeft_rol('regievoerder') and heeft_toegang(casus_id))
  or huidig_systeem() = 'termijnen');
