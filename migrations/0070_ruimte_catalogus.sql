-- The legal room as data (AFW-01): a provision is a chain of versions, each a whole snapshot that never changes, so that a
-- motivation of last year shows the provision as it was then. Three separate marks, always together (INV-42).

create type ruimte_rechtsstatus as enum ('geldend', 'toekomstig', 'vervallen', 'nakijken');
create type ruimte_zekerheid as enum ('gecheckt', 'bekend', 'controleren');
create type ruimte_beoordeling as enum ('voorstel', 'juridisch_gecontroleerd', 'bevestigd', 'verouderd');
create type ruimte_soort_regel as enum ('wet', 'amvb', 'ministeriele_regeling', 'beleidsregel', 'verordening', 'afspraak', 'verdrag');
create type ruimte_bevoegdheid as enum ('gebonden', 'beleidsvrijheid', 'beoordelingsruimte', 'afwijkingsgrond', 'hardheidsclausule');

create table ruimte_bepalingen (
  id uuid primary key,
  sleutel text not null unique check (sleutel ~ '^[a-z0-9-]+$'),
  beoordeling ruimte_beoordeling not null default 'voorstel',
  huidig_nr integer not null check (huidig_nr > 0),
  voorgesteld_door uuid references personen (id),
  gecontroleerd_door uuid references personen (id),
  bevestigd_door uuid references personen (id),
  version integer not null default 1,
  -- AFW-17: who proposes does not check, who checks does not confirm; a new content starts as a proposal
  constraint ruimte_vier_ogen check (gecontroleerd_door is distinct from voorgesteld_door or gecontroleerd_door is null),
  constraint ruimte_bevestigd check (beoordeling <> 'bevestigd' or (bevestigd_door is not null and gecontroleerd_door is not null
    and bevestigd_door <> gecontroleerd_door and bevestigd_door is distinct from voorgesteld_door)),
  constraint ruimte_gecontroleerd check (beoordeling <> 'juridisch_gecontroleerd' or gecontroleerd_door is not null)
);
comment on table ruimte_bepalingen is 'ruimte in de wet: een bepaling, met de stand van de beoordeling';

create table ruimte_versies (
  bepaling_id uuid not null references ruimte_bepalingen (id) deferrable initially deferred,
  nr integer not null check (nr > 0),
  titel text not null,
  wet text not null,
  bwb text check (bwb ~ '^BWBR[0-9]{7}$'),
  artikel text,
  lid text,
  soort_regel ruimte_soort_regel not null,
  soort text not null,
  bevoegdheid ruimte_bevoegdheid not null,
  organisaties text[] not null check (cardinality(organisaties) > 0),
  beslist text not null,
  domeinen text[] not null check (cardinality(domeinen) > 0),
  situaties text[] not null default '{}',
  samenvatting text not null,
  voorwaarden text not null,
  trefwoorden text[] not null,
  fraude text not null check (fraude in ('nvt', 'weegt_mee', 'deels', 'nee', 'ja')),
  rechtsstatus ruimte_rechtsstatus not null,
  geldig_van date,
  geldig_tot date,
  zekerheid ruimte_zekerheid not null,
  bron text,
  bron_datum text,
  noot text,
  beoordeling ruimte_beoordeling not null,
  beoordeeld_op date,
  wijziging text not null,
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid references personen (id),
  vastgelegd_organisatie_id uuid references organisaties (id),
  primary key (bepaling_id, nr),
  check (geldig_tot is null or geldig_van is null or geldig_tot > geldig_van)
);
comment on table ruimte_versies is 'ruimte in de wet: elke stand van een bepaling, alleen toevoegen';
alter table ruimte_bepalingen add constraint ruimte_huidige_versie foreign key (id, huidig_nr) references ruimte_versies (bepaling_id, nr)
  deferrable initially deferred;
create trigger ruimte_versies_alleen_toevoegen before update or delete or truncate on ruimte_versies for each statement execute function weiger_wijziging();

-- 'Klopt dit nog?': anybody may ask, a jurist answers with a new version.
create table ruimte_meldingen (
  id uuid primary key,
  bepaling_id uuid not null,
  nr integer not null,
  toelichting text not null,
  gemeld_op timestamptz not null,
  gemeld_door uuid not null references personen (id),
  gemeld_organisatie_id uuid not null references organisaties (id),
  afgehandeld_op timestamptz,
  afgehandeld_door uuid references personen (id),
  uitkomst text check (uitkomst in ('klopt', 'aangepast', 'verouderd')),
  version integer not null default 1,
  foreign key (bepaling_id, nr) references ruimte_versies (bepaling_id, nr),
  check ((afgehandeld_op is null) = (uitkomst is null))
);
comment on table ruimte_meldingen is 'vraag of een bepaling nog klopt, en het antwoord van een jurist';
create index ruimte_meldingen_bepaling on ruimte_meldingen (bepaling_id);
create index ruimte_meldingen_open on ruimte_meldingen (gemeld_op) where afgehandeld_op is null;

-- The search index: per provision the stems of its current version, with the weight of the best field they stand in.
create table ruimte_woorden (
  stam text not null,
  bepaling_id uuid not null references ruimte_bepalingen (id),
  gewicht real not null check (gewicht > 0),
  primary key (stam, bepaling_id) include (gewicht)
);
comment on table ruimte_woorden is 'zoekwoorden per bepaling, afgeleid van de huidige versie';
create index ruimte_woorden_bepaling on ruimte_woorden (bepaling_id);

-- How many provisions hold a stem: rare words count for more.
create table ruimte_stammen (
  stam text primary key,
  aantal integer not null
);
comment on table ruimte_stammen is 'hoe vaak een zoekwoord voorkomt in de catalogus';

-- The words as written, to offer the nearest one to a word nobody knows (typing mistakes).
create table ruimte_lexicon (
  woord text primary key,
  stam text not null
);
comment on table ruimte_lexicon is 'woorden die in de catalogus voorkomen, voor typefouten';
create index ruimte_lexicon_stam on ruimte_lexicon (stam);
create index ruimte_lexicon_drietallen on ruimte_lexicon using gin (woord gin_trgm_ops);

create function ruimte_tel_stammen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into ruimte_stammen (stam, aantal) select stam, count(*) from nieuw group by stam order by stam
      on conflict (stam) do update set aantal = ruimte_stammen.aantal + excluded.aantal;
  else
    update ruimte_stammen s set aantal = s.aantal - o.n from (select stam, count(*) n from oud group by stam order by stam) o where s.stam = o.stam;
  end if;
  return null;
end $$;
create trigger ruimte_woorden_erbij after insert on ruimte_woorden referencing new table as nieuw for each statement execute function ruimte_tel_stammen();
create trigger ruimte_woorden_eraf after delete on ruimte_woorden referencing old table as oud for each statement execute function ruimte_tel_stammen();

-- The words of the question that the catalogue knows, and for the others the nearest ones.
create function ruimte_spelling(woorden text[], stammen text[]) returns table (woord text, kandidaat text, gelijkenis real)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if huidige_persoon() is null and huidig_systeem() is null then return; end if;
  perform set_config('pg_trgm.similarity_threshold', '0.2', true);
  return query
    select v.w, coalesce(k.kandidaat, v.w), coalesce(k.gelijkenis, 1::real)
    from unnest(woorden, stammen) as v (w, s)
    left join lateral (select 1 as bekend from ruimte_lexicon l where l.stam = v.s limit 1) b on true
    left join lateral (
      select l.woord as kandidaat, similarity(l.woord, v.w) as gelijkenis from ruimte_lexicon l
      where b.bekend is null and l.woord % v.w and length(l.woord) between length(v.w) - 2 and length(v.w) + 2
      order by 2 desc, 1 limit 8
    ) k on true
    where b.bekend is not null or k.kandidaat is not null;
end $$;

-- Best first: per group of words (a word of the question with its synonyms) the rarest and heaviest hit counts, the rest a little.
create function zoek_ruimte(groepen integer[], stammen text[], gewichten real[], filters jsonb, hoogstens integer)
returns table (bepaling_id uuid, score real, treffers integer[], woorden text[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare totaal real;
begin
  if huidige_persoon() is null and huidig_systeem() is null then return; end if;
  select greatest(count(*), 1) into totaal from ruimte_bepalingen;
  return query
    with vraag as (
      select g, s, max(w) as w from unnest(groepen, stammen, gewichten) as v (g, s, w) group by g, s
    ), zeldzaam as (
      select v.g, v.s, v.w * ln(1 + totaal / (t.aantal + 2))::real as w from vraag v join ruimte_stammen t on t.stam = v.s
      where t.aantal > 0 and t.aantal < totaal * 0.4 + 3
    ), raak as (
      select r.bepaling_id as b, z.g, z.s, z.w * (r.gewicht / (r.gewicht + 1.0))::real as p
      from zeldzaam z join ruimte_woorden r on r.stam = z.s
    ), per_groep as (
      select r.b, r.g, max(r.p) + 0.25 * (sum(r.p) - max(r.p)) as p, array_agg(r.s order by r.p desc) as s from raak r group by r.b, r.g
    ), per_bepaling as (
      select p.b, sum(p.p) as p, array_agg(p.g order by p.p desc) as g, array_agg(p.s[1] order by p.p desc) as s from per_groep p group by p.b
    )
    select x.b, (x.p * case when v.rechtsstatus = 'geldend' then 1 when v.rechtsstatus = 'nakijken' then 0.85 else 0.6 end
        * case when b.beoordeling = 'verouderd' then 0.5 else 1 end)::real as punten, x.g, x.s
    from per_bepaling x join ruimte_bepalingen b on b.id = x.b join ruimte_versies v on v.bepaling_id = b.id and v.nr = b.huidig_nr
    where (filters -> 'organisatie' is null or v.organisaties && array(select jsonb_array_elements_text(filters -> 'organisatie')))
      and (filters -> 'soort' is null or v.soort = any (array(select jsonb_array_elements_text(filters -> 'soort'))))
      and (filters -> 'domein' is null or v.domeinen && array(select jsonb_array_elements_text(filters -> 'domein')))
      and (filters -> 'situatie' is null or v.situaties && array(select jsonb_array_elements_text(filters -> 'situatie')))
      and (filters -> 'rechtsstatus' is null or v.rechtsstatus::text = any (array(select jsonb_array_elements_text(filters -> 'rechtsstatus'))))
      and (filters -> 'beoordeling' is null or b.beoordeling::text = any (array(select jsonb_array_elements_text(filters -> 'beoordeling'))))
      and (filters -> 'wet' is null or v.wet = any (array(select jsonb_array_elements_text(filters -> 'wet'))))
    order by punten desc, b.sleutel limit hoogstens;
end $$;

alter table ruimte_bepalingen enable row level security;
create policy ruimte_bepalingen_lezen on ruimte_bepalingen for select to maatwerkpad_app using (huidige_persoon() is not null or huidig_systeem() is not null);
create policy ruimte_bepalingen_maken on ruimte_bepalingen for insert to maatwerkpad_app
  with check (huidig_systeem() = 'inrichting' or voorgesteld_door = huidige_persoon() or heeft_rol('jurist', 'platformbeheerder'));
create policy ruimte_bepalingen_wijzigen on ruimte_bepalingen for update to maatwerkpad_app using (huidige_persoon() is not null or huidig_systeem() = 'inrichting');
alter table ruimte_versies enable row level security;
create policy ruimte_versies_lezen on ruimte_versies for select to maatwerkpad_app using (huidige_persoon() is not null or huidig_systeem() is not null);
create policy ruimte_versies_maken on ruimte_versies for insert to maatwerkpad_app
  with check (huidig_systeem() = 'inrichting' or vastgelegd_door = huidige_persoon());
alter table ruimte_meldingen enable row level security;
create policy ruimte_meldingen_lezen on ruimte_meldingen for select to maatwerkpad_app using (heeft_rol('jurist') or gemeld_door = huidige_persoon());
create policy ruimte_meldingen_maken on ruimte_meldingen for insert to maatwerkpad_app with check (gemeld_door = huidige_persoon());
create policy ruimte_meldingen_wijzigen on ruimte_meldingen for update to maatwerkpad_app using (heeft_rol('jurist'));

do $$
declare t text;
begin
  foreach t in array array['ruimte_woorden', 'ruimte_lexicon'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select to maatwerkpad_app using (huidige_persoon() is not null or huidig_systeem() is not null)', t || '_lezen', t);
    execute format('create policy %I on %I for insert to maatwerkpad_app with check (huidige_persoon() is not null or huidig_systeem() = ''inrichting'')', t || '_maken', t);
  end loop;
end $$;
create policy ruimte_woorden_weg on ruimte_woorden for delete to maatwerkpad_app using (huidige_persoon() is not null or huidig_systeem() = 'inrichting');
alter table ruimte_stammen enable row level security;
create policy ruimte_stammen_lezen on ruimte_stammen for select to maatwerkpad_app using (huidige_persoon() is not null or huidig_systeem() is not null);

grant select, insert, update on ruimte_bepalingen, ruimte_meldingen to maatwerkpad_app;
grant select, insert on ruimte_versies, ruimte_lexicon to maatwerkpad_app;
grant select, insert, delete on ruimte_woorden to maatwerkpad_app;
grant select on ruimte_stammen to maatwerkpad_app;

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public'
    and table_name in ('ruimte_bepalingen', 'ruimte_versies', 'ruimte_meldingen', 'ruimte_woorden', 'ruimte_stammen', 'ruimte_lexicon') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name,
      case when c.column_name ~ '_door$' then 'beroepsgegeven' when c.column_name ~ 'organisatie_id$' then 'organisatie'
        when c.column_name in ('version', 'gewicht', 'aantal') then 'technisch'
        when c.table_name = 'ruimte_meldingen' then 'beroepsgegeven' else 'openbaar' end);
  end loop;
end $$;

revoke execute on function ruimte_tel_stammen(), ruimte_spelling(text[], text[]), zoek_ruimte(integer[], text[], real[], jsonb, integer) from public;
grant execute on function ruimte_spelling(text[], text[]), zoek_ruimte(integer[], text[], real[], jsonb, integer) to maatwerkpad_app;
