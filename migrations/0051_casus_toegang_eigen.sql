-- A colleague without a role in the case does not even learn that it exists: of the rows of access one sees the own ones,
-- and all of a case only with the category 'toegang' or as the leidinggevende who may hand it over (INV-31).
alter policy casus_toegang_lezen on casus_toegang
  using (
    (organisatie_id = huidige_organisatie() and (persoon_id is null or persoon_id = huidige_persoon()) and (rol is null or heeft_rol(rol)))
    or huidig_systeem() is not null
    or heeft_toegang(casus_id, 'toegang')
    or mag_leiden(casus_id)
  );
