-- The case: one household, several truths. Who may see what is one table, casus_toegang (INF-14, INV-31).

create type casus_status as enum ('concept', 'eigen_organisatie', 'register', 'lmm_aangemeld', 'lmm_behandeling', 'let_verzocht',
  'let_behandeling', 'uitvoering', 'afgerond', 'gesloten', 'teruggelegd', 'ingetrokken');
create type casus_uitkomst as enum ('opgelost', 'opgelost_door_druk', 'deels', 'niet_oplosbaar', 'teruggelegd', 'ingetrokken');
create type casus_urgentie as enum ('gewoon', 'spoed', 'acuut');
create type bal_bij as enum ('casusregisseur', 'partij', 'lmm_coordinator', 'regievoerder', 'let');
create sequence casus_nummer start 1001;

create table casussen (
  id uuid primary key,
  nummer text not null unique default 'MP-' || nextval('casus_nummer'),
  titel text not null,
  status casus_status not null default 'concept',
  trede smallint not null default 1 check (trede between 1 and 4),
  organisatie_id uuid not null references organisaties (id),
  casusregisseur_id uuid references personen (id),
  regievoerder_id uuid references personen (id),
  let_voorzitter_id uuid references personen (id),
  urgentie casus_urgentie not null default 'gewoon',
  bestaanszekerheid text[] not null default '{}',
  kritieke_dag date,
  kritieke_dag_wat text,
  volgende_actie text,
  volgende_actie_op date,
  bal_bij bal_bij not null default 'casusregisseur',
  bal_organisatie_id uuid references organisaties (id),
  bal_sinds timestamptz not null default now(),
  aangemaakt_op timestamptz not null,
  ingediend_op timestamptz,
  interventie_op timestamptz,
  verder_op timestamptz,
  afgerond_op timestamptz,
  gesloten_op timestamptz,
  uitvoering_vanuit casus_status check (uitvoering_vanuit in ('register', 'lmm_behandeling', 'let_behandeling')),
  uitkomst casus_uitkomst,
  fictief boolean not null default false,
  version integer not null default 1,
  -- INV-1: from the own organisation on, exactly one casusregisseur
  constraint casus_een_regisseur check (status = 'concept' or casusregisseur_id is not null),
  -- INV-39: an open case always has a dated next action
  constraint casus_volgende_actie check (status in ('concept', 'afgerond', 'gesloten', 'ingetrokken') or (volgende_actie is not null and volgende_actie_op is not null)),
  -- INV-47: lead time is never negative
  constraint casus_doorlooptijd check (verder_op is null or interventie_op is null or verder_op >= interventie_op)
);
comment on table casussen is 'pseudonieme kern van een casus: wat iedereen met enige toegang ziet';

-- What is at stake, in words: only for who has the category 'vraag' (row-level security knows no columns).
create table casus_vragen (
  casus_id uuid primary key references casussen (id),
  situatie text not null default '',
  wens text not null default '',
  gevraagd text not null default '',
  geprobeerd text not null default '',
  dreigend boolean not null default false,
  dreigend_reden text,
  levensdomeinen text[] not null default '{}',
  wetten text[] not null default '{}',
  knelpunten text[] not null default '{}',
  lokaal_alles_gedaan boolean not null default false,
  waarom_niet_lokaal text,
  reden_geen_contact text,
  uitkomst_toelichting text
);
comment on table casus_vragen is 'de vraag: situatie, wens, wat nodig is';

-- Each step on the ladder, for the drawing and the lead times; the reason is a step (stappen).
create table casus_overgangen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  van casus_status,
  naar casus_status not null,
  trede smallint not null check (trede between 1 and 4),
  door_id uuid references personen (id),
  op timestamptz not null
);
comment on table casus_overgangen is 'wanneer een casus welke status kreeg';
create index casus_overgangen_casus on casus_overgangen (casus_id, op);

-- Who had the ball, from when to when: who waited for whom.
create table bal_perioden (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  bij bal_bij not null,
  organisatie_id uuid references organisaties (id),
  waarvoor text not null default '',
  van timestamptz not null,
  tot timestamptz,
  check (tot is null or tot >= van)
);
comment on table bal_perioden is 'bij wie de bal lag, per periode';
create unique index bal_perioden_een_open on bal_perioden (casus_id) where tot is null;
create index bal_perioden_casus on bal_perioden (casus_id, van);
create index casussen_organisatie on casussen (organisatie_id, volgende_actie_op);
create index casussen_regisseur on casussen (casusregisseur_id) where casusregisseur_id is not null;
create index casussen_regievoerder on casussen (regievoerder_id) where regievoerder_id is not null;

-- Who may see (and change) a case: an organisation, one person or a role in it, per category and period.
create table casus_toegang (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  organisatie_id uuid not null references organisaties (id),
  persoon_id uuid references personen (id),
  rol text,
  categorieen text[] not null check (cardinality(categorieen) > 0),
  mag_wijzigen boolean not null default false,
  bron text not null check (bron in ('eigenaar', 'regisseur', 'leiding', 'deling', 'loket', 'let', 'noodtoegang')),
  bron_id uuid,
  van timestamptz not null,
  tot timestamptz,
  reden_einde text,
  check (tot is null or tot >= van)
);
comment on table casus_toegang is 'wie een casus mag zien: per organisatie, persoon of rol, categorie en periode';
create index casus_toegang_casus on casus_toegang (casus_id);
create index casus_toegang_organisatie on casus_toegang (organisatie_id, casus_id) where tot is null;
create index casus_toegang_persoon on casus_toegang (persoon_id) where persoon_id is not null;

-- Whoever knows the household or has another stake never sees the case, whatever access her organisation has.
create table belangenconflicten (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  persoon_id uuid not null references personen (id),
  gemeld_door uuid not null references personen (id),
  van timestamptz not null,
  tot timestamptz,
  check (tot is null or tot >= van)
);
comment on table belangenconflicten is 'wie een casus niet mag zien omdat zij er zelf bij betrokken is';
create unique index belangenconflicten_een_keer on belangenconflicten (casus_id, persoon_id) where tot is null;

-- The one test behind every row-level policy on case data. A category null = any access at all.
create function heeft_toegang(welke uuid, categorie text default null, wijzigen boolean default false) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select 1 from casus_toegang t
    where t.casus_id = welke
      and t.organisatie_id = huidige_organisatie()
      and (t.persoon_id is null or t.persoon_id = huidige_persoon())
      and (t.rol is null or t.rol = any (huidige_rollen()))
      and t.van <= now() and (t.tot is null or t.tot > now())
      and (categorie is null or categorie = any (t.categorieen) or 'alles' = any (t.categorieen))
      and (not wijzigen or t.mag_wijzigen)
      and not exists (select 1 from belangenconflicten b where b.casus_id = welke and b.persoon_id = huidige_persoon() and b.tot is null)
  )
$$;

-- All categories this actor sees of a case, in one call.
create function mijn_categorieen(welke uuid) returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct c), '{}') from casus_toegang t cross join lateral unnest(t.categorieen) c
  where t.casus_id = welke and t.organisatie_id = huidige_organisatie()
    and (t.persoon_id is null or t.persoon_id = huidige_persoon())
    and (t.rol is null or t.rol = any (huidige_rollen()))
    and t.van <= now() and (t.tot is null or t.tot > now())
    and not exists (select 1 from belangenconflicten b where b.casus_id = welke and b.persoon_id = huidige_persoon() and b.tot is null)
$$;

-- The leidinggevende of the own organisation may hand a case to another regisseur (INV-1, INV-46).
create function mag_leiden(welke uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select heeft_rol('leidinggevende') and exists (select 1 from casussen c where c.id = welke and c.organisatie_id = huidige_organisatie())
$$;

-- Who may give access: the maker the first row, then who has the category 'toegang'; never more than one's own (INV-31).
create function mag_toegang_geven(welke uuid, aan uuid, bron text, wat text[]) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when not exists (select 1 from casus_toegang t where t.casus_id = welke) then
      aan = huidige_organisatie() and bron in ('eigenaar', 'regisseur', 'loket')
      and exists (select 1 from casussen c where c.id = welke and (c.organisatie_id = huidige_organisatie() or heeft_rol('regievoerder', 'lmm_coordinator')))
    when bron in ('eigenaar', 'regisseur', 'leiding') then
      exists (select 1 from casussen c where c.id = welke and c.organisatie_id = aan)
      and (heeft_toegang(welke, 'toegang', true) or mag_leiden(welke))
    else heeft_toegang(welke, 'toegang', true) and (wat <@ mijn_categorieen(welke) or 'alles' = any (mijn_categorieen(welke)))
  end
$$;

alter table casussen enable row level security;
create policy casussen_lezen on casussen for select to maatwerkpad_app using (heeft_toegang(id));
create policy casussen_maken on casussen for insert to maatwerkpad_app with check (organisatie_id = huidige_organisatie() or heeft_rol('regievoerder', 'lmm_coordinator'));
create policy casussen_wijzigen on casussen for update to maatwerkpad_app
  using (heeft_toegang(id, 'vraag', true) or mag_leiden(id)) with check (heeft_toegang(id, 'vraag', true) or mag_leiden(id));
create policy casussen_taak on casussen for select to maatwerkpad_app using (huidig_systeem() is not null);
create policy casussen_taak_wijzigen on casussen for update to maatwerkpad_app using (huidig_systeem() in ('termijnen', 'simulatie'));
grant select, insert, update on casussen to maatwerkpad_app;
grant usage on sequence casus_nummer to maatwerkpad_app;

alter table casus_toegang enable row level security;
create policy casus_toegang_lezen on casus_toegang for select to maatwerkpad_app
  using (organisatie_id = huidige_organisatie() or huidig_systeem() is not null or heeft_toegang(casus_id, 'toegang'));
create policy casus_toegang_maken on casus_toegang for insert to maatwerkpad_app
  with check (huidig_systeem() is not null or mag_toegang_geven(casus_id, organisatie_id, bron, categorieen));
-- A row of access is never widened, only ended.
create policy casus_toegang_eindigen on casus_toegang for update to maatwerkpad_app
  using (huidig_systeem() is not null or persoon_id = huidige_persoon() or heeft_toegang(casus_id, 'toegang', true) or mag_leiden(casus_id));
grant select, insert on casus_toegang to maatwerkpad_app;
grant update (tot, reden_einde) on casus_toegang to maatwerkpad_app;

alter table belangenconflicten enable row level security;
create policy belangenconflicten_lezen on belangenconflicten for select to maatwerkpad_app
  using (persoon_id = huidige_persoon() or heeft_toegang(casus_id, 'toegang'));
create policy belangenconflicten_maken on belangenconflicten for insert to maatwerkpad_app
  with check (gemeld_door = huidige_persoon() and ((persoon_id = huidige_persoon() and heeft_toegang(casus_id))
    or heeft_toegang(casus_id, 'toegang', true) or mag_leiden(casus_id)));
create policy belangenconflicten_einde on belangenconflicten for update to maatwerkpad_app
  using (heeft_toegang(casus_id, 'toegang', true) or mag_leiden(casus_id));
grant select, insert on belangenconflicten to maatwerkpad_app;
grant update (tot) on belangenconflicten to maatwerkpad_app;

alter table casus_vragen enable row level security;
create policy casus_vragen_lezen on casus_vragen for select to maatwerkpad_app using (heeft_toegang(casus_id, 'vraag') or huidig_systeem() is not null);
create policy casus_vragen_maken on casus_vragen for insert to maatwerkpad_app with check (heeft_toegang(casus_id, 'vraag', true));
create policy casus_vragen_wijzigen on casus_vragen for update to maatwerkpad_app using (heeft_toegang(casus_id, 'vraag', true));
grant select, insert, update on casus_vragen to maatwerkpad_app;

alter table casus_overgangen enable row level security;
create policy casus_overgangen_lezen on casus_overgangen for select to maatwerkpad_app using (heeft_toegang(casus_id) or huidig_systeem() is not null);
create policy casus_overgangen_maken on casus_overgangen for insert to maatwerkpad_app with check (heeft_toegang(casus_id, 'vraag', true) and door_id = huidige_persoon());
grant select, insert on casus_overgangen to maatwerkpad_app;

alter table bal_perioden enable row level security;
create policy bal_perioden_lezen on bal_perioden for select to maatwerkpad_app using (heeft_toegang(casus_id) or huidig_systeem() is not null);
create policy bal_perioden_maken on bal_perioden for insert to maatwerkpad_app with check (heeft_toegang(casus_id, 'vraag', true));
create policy bal_perioden_einde on bal_perioden for update to maatwerkpad_app using (heeft_toegang(casus_id, 'vraag', true));
grant select, insert on bal_perioden to maatwerkpad_app;
grant update (tot) on bal_perioden to maatwerkpad_app;

create table gezinsleden (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  pseudoniem text not null,
  rol text not null,
  leeftijdsklasse text not null,
  minderjarig boolean not null,
  kwetsbaar boolean not null default false,
  aandachtspunt text,
  volgorde smallint not null default 0,
  version integer not null default 1
);
comment on table gezinsleden is 'het huishouden, pseudoniem';
create index gezinsleden_casus on gezinsleden (casus_id);

-- What was done, when, on which rung, with whom: the evidence behind the guards (LMM-04).
create table stappen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  datum date not null,
  trede smallint not null check (trede between 1 and 4),
  soort text not null default 'stap',
  wat text not null,
  met_organisatie_id uuid references organisaties (id),
  met_wie text,
  resultaat text not null default '',
  door_id uuid references personen (id),
  door_organisatie_id uuid references organisaties (id),
  contactmoment_id uuid,
  vastgelegd_op timestamptz not null,
  version integer not null default 1
);
comment on table stappen is 'stappen in een casus: wat, wanneer, met wie, resultaat';
create index stappen_casus on stappen (casus_id, datum desc, id desc);

-- INV-48: every outcome that was reached stays, also after reopening.
create table uitkomsten (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  uitkomst casus_uitkomst not null,
  toelichting text,
  op timestamptz not null
);
comment on table uitkomsten is 'bereikte uitkomsten van een casus, ook na heropenen';
create index uitkomsten_casus on uitkomsten (casus_id);

-- Organisations around the household, with their position; sharing (deling) decides what they see.
create table partijen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  organisatie_id uuid not null references organisaties (id),
  contact_persoon_id uuid references personen (id),
  contact_naam text,
  rol text not null default 'betrokken',
  in_patstelling boolean not null default false,
  standpunt text,
  standpunt_op timestamptz,
  bestuurder_akkoord boolean not null default false,
  version integer not null default 1,
  unique (casus_id, organisatie_id)
);
comment on table partijen is 'organisaties die betrokken zijn bij een casus en hun standpunt';

create table besluiten (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  organisatie_id uuid not null references organisaties (id),
  soort text not null,
  datum date not null,
  wet text,
  artikel text,
  gevolg text not null,
  bezwaar_tot date,
  version integer not null default 1
);
comment on table besluiten is 'besluiten van organisaties over het huishouden';
create index besluiten_casus on besluiten (casus_id, datum);
create type verband_soort as enum ('leidt_tot', 'botst_met', 'beinvloedt');
create table besluit_verbanden (
  van_id uuid not null references besluiten (id),
  naar_id uuid not null references besluiten (id),
  casus_id uuid not null references casussen (id),
  soort verband_soort not null,
  primary key (van_id, naar_id, soort),
  check (van_id <> naar_id)
);
comment on table besluit_verbanden is 'hoe besluiten samenhangen (AFS-02)';

create type optie_status as enum ('open', 'in_onderzoek', 'haalbaar', 'afgewezen', 'gekozen');
create table opties (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  omschrijving text not null,
  organisatie_id uuid references organisaties (id),
  ruimte_id text,
  status optie_status not null default 'open',
  reden text,
  toegevoegd_door uuid references personen (id),
  toegevoegd_op timestamptz not null,
  version integer not null default 1,
  -- LMM-11: a rejected option keeps its reason
  constraint optie_afgewezen_reden check (status <> 'afgewezen' or reden is not null)
);
comment on table opties is 'wat kan nog en wat viel af, met de reden (LMM-11)';
create index opties_casus on opties (casus_id);

create type afspraak_antwoord as enum ('aanvaard', 'geweigerd');
create type afspraak_status as enum ('advies', 'toezegging', 'besluit');
create table afspraken (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  organisatie_id uuid not null references organisaties (id),
  optie_id uuid references opties (id),
  overleg_id uuid,
  let_regel_id uuid,
  wat text not null,
  status afspraak_status not null,
  grondslag text,
  termijn date not null,
  antwoord afspraak_antwoord,
  antwoord_reden text,
  gedaan_op date,
  vervallen_reden text,
  vastgelegd_door uuid references personen (id),
  vastgelegd_op timestamptz not null,
  version integer not null default 1
);
comment on table afspraken is 'afspraken per organisatie met termijn (AFS-06)';
create index afspraken_casus on afspraken (casus_id);
create index afspraken_open on afspraken (organisatie_id, termijn) where gedaan_op is null and vervallen_reden is null;

do $$
declare t text; cat text;
begin
  foreach t in array array['gezinsleden:huishouden', 'stappen:stappen', 'uitkomsten:vraag', 'partijen:vraag', 'besluiten:besluiten', 'besluit_verbanden:besluiten', 'opties:opties', 'afspraken:afspraken'] loop
    cat := split_part(t, ':', 2); t := split_part(t, ':', 1);
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select to maatwerkpad_app using (heeft_toegang(casus_id, %L) or huidig_systeem() is not null)', t || '_lezen', t, cat);
    execute format('create policy %I on %I for insert to maatwerkpad_app with check (heeft_toegang(casus_id, %L, true))', t || '_maken', t, cat);
    execute format('create policy %I on %I for update to maatwerkpad_app using (heeft_toegang(casus_id, %L, true))', t || '_wijzigen', t, cat);
    execute format('grant select, insert, update on %I to maatwerkpad_app', t);
  end loop;
end $$;
-- An organisation answers for itself: its own position and its own agreements.
create policy partijen_eigen on partijen for update to maatwerkpad_app
  using (organisatie_id = huidige_organisatie() and heeft_toegang(casus_id)) with check (organisatie_id = huidige_organisatie());
create policy partijen_eigen_lezen on partijen for select to maatwerkpad_app using (organisatie_id = huidige_organisatie() and heeft_toegang(casus_id));
create policy afspraken_eigen on afspraken for update to maatwerkpad_app
  using (organisatie_id = huidige_organisatie() and heeft_toegang(casus_id)) with check (organisatie_id = huidige_organisatie());
create policy afspraken_eigen_lezen on afspraken for select to maatwerkpad_app using (organisatie_id = huidige_organisatie() and heeft_toegang(casus_id));
create policy besluit_verbanden_weg on besluit_verbanden for delete to maatwerkpad_app using (heeft_toegang(casus_id, 'besluiten', true));
create policy gezinsleden_weg on gezinsleden for delete to maatwerkpad_app using (heeft_toegang(casus_id, 'huishouden', true));
grant delete on besluit_verbanden, gezinsleden to maatwerkpad_app;

-- The case owner sees who looked on (INF-13).
create policy journaal_casus on journaal for select to maatwerkpad_app using (casus_id is not null and heeft_toegang(casus_id, 'toegang', true));

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public'
    and table_name in ('casussen', 'casus_vragen', 'casus_overgangen', 'bal_perioden', 'belangenconflicten', 'casus_toegang', 'gezinsleden', 'stappen', 'uitkomsten', 'partijen', 'besluiten', 'besluit_verbanden', 'opties', 'afspraken') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name,
      case when c.column_name in ('version', 'volgorde') then 'technisch'
        when c.column_name ~ '(_id|^id)$' then 'pseudoniem: verwijzing' else 'casusgegeven: pseudoniem' end);
  end loop;
end $$;

revoke execute on function heeft_toegang(uuid, text, boolean), mijn_categorieen(uuid), mag_leiden(uuid), mag_toegang_geven(uuid, uuid, text, text[]) from public;
grant execute on function heeft_toegang(uuid, text, boolean), mijn_categorieen(uuid), mag_leiden(uuid), mag_toegang_geven(uuid, uuid, text, text[]) to maatwerkpad_app;

-- Counting 500 rows must not cost 500 access tests: one test, then the count.
create function aantal_stappen(welke uuid) returns bigint language sql stable security definer set search_path = public, pg_temp as $$
  select case when heeft_toegang(welke, 'stappen') then (select count(*) from stappen s where s.casus_id = welke) else 0 end
$$;
revoke execute on function aantal_stappen(uuid) from public;
grant execute on function aantal_stappen(uuid) to maatwerkpad_app;
