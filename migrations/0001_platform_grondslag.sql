-- Ground floor: who acts (set at the start of each transaction), the journal, sessions and idempotency.
-- Roles: maatwerkpad_owner runs this file and owns everything; maatwerkpad_app owns nothing and bypasses nothing.

-- The actor of this transaction. Empty outside the door, so that every row-level policy says no (deny by default).
create function huidige_persoon() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('mwp.persoon', true), '')::uuid $$;
create function huidige_organisatie() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('mwp.organisatie', true), '')::uuid $$;
create function huidige_rollen() returns text[] language sql stable parallel safe
  as $$ select string_to_array(coalesce(current_setting('mwp.rollen', true), ''), ',') $$;
create function huidig_systeem() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('mwp.systeem', true), '') $$;
create function heeft_rol(variadic gevraagd text[]) returns boolean language sql stable parallel safe
  as $$ select huidige_rollen() && gevraagd $$;

-- Journal: ids and codes only, never names or free text. Append-only: the application role may insert and read, nothing else.
create table journaal (
  id bigint generated always as identity primary key,
  transactie xid8 not null default pg_current_xact_id(),
  op timestamptz not null,
  persoon_id uuid,
  organisatie_id uuid,
  systeem text,
  handeling text not null,
  activiteit text not null,
  feit text not null,
  inzage boolean not null,
  casus_id uuid,
  object_id uuid,
  gegevens jsonb not null default '{}',
  reden text,
  spoor text not null,
  check (persoon_id is not null or systeem is not null)
);
comment on table journaal is 'wie deed of las wat, wanneer, waarover en waarom; alleen toevoegen';
comment on column journaal.id is 'technisch: volgnummer';
comment on column journaal.transactie is 'technisch: om veilig in batches te lezen';
comment on column journaal.op is 'beroepsgegeven: moment';
comment on column journaal.persoon_id is 'beroepsgegeven: wie';
comment on column journaal.organisatie_id is 'organisatie: namens wie';
comment on column journaal.systeem is 'technisch: naam van de taak als er geen mens was';
comment on column journaal.handeling is 'technisch: use case';
comment on column journaal.activiteit is 'technisch: verwerkingsactiviteit (art. 30 AVG)';
comment on column journaal.feit is 'technisch: soort feit';
comment on column journaal.inzage is 'technisch: lezen of wijzigen';
comment on column journaal.casus_id is 'pseudoniem: casus';
comment on column journaal.object_id is 'pseudoniem: onderdeel';
comment on column journaal.gegevens is 'technisch: alleen ids, codes en aantallen';
comment on column journaal.reden is 'technisch: code van de reden, nooit vrije tekst over een mens';
comment on column journaal.spoor is 'technisch: trace id';
create index journaal_casus on journaal (casus_id, id) where casus_id is not null;
create index journaal_persoon on journaal (persoon_id, id);
create index journaal_transactie on journaal (transactie);

-- The seal: a hash per line over the line and the previous hash. Written in batches by journaal_verzegel().
create table journaal_keten (
  nr bigint primary key,
  journaal_id bigint not null unique references journaal (id),
  hash bytea not null,
  verzegeld_op timestamptz not null default now()
);
comment on table journaal_keten is 'zegel over het journaal; alleen toevoegen';
comment on column journaal_keten.nr is 'technisch: plaats in de keten';
comment on column journaal_keten.journaal_id is 'technisch';
comment on column journaal_keten.hash is 'technisch';
comment on column journaal_keten.verzegeld_op is 'technisch';

create function journaal_regel_tekst(j journaal) returns text language sql immutable as $$
  select concat_ws('|', j.id, extract(epoch from j.op), j.persoon_id, j.organisatie_id, j.systeem, j.handeling, j.activiteit, j.feit,
    j.inzage, j.casus_id, j.object_id, j.gegevens::text, j.reden, j.spoor)
$$;

-- Seals all lines of finished transactions; returns how many. One sealer at a time.
create function journaal_verzegel() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  vorige bytea; volgnr bigint; aantal integer := 0; r journaal;
begin
  perform pg_advisory_xact_lock(7301);
  select nr, hash into volgnr, vorige from journaal_keten order by nr desc limit 1;
  volgnr := coalesce(volgnr, 0); vorige := coalesce(vorige, '\x'::bytea);
  for r in
    select j.* from journaal j
    where j.transactie < pg_snapshot_xmin(pg_current_snapshot())
      and not exists (select 1 from journaal_keten k where k.journaal_id = j.id)
    order by j.id limit 50000
  loop
    volgnr := volgnr + 1; aantal := aantal + 1;
    vorige := sha256(vorige || convert_to(journaal_regel_tekst(r), 'UTF8'));
    insert into journaal_keten (nr, journaal_id, hash) values (volgnr, r.id, vorige);
  end loop;
  return aantal;
end $$;

-- Walks the chain; returns the number of lines and the first broken one (null = whole).
create function journaal_controleer(out regels bigint, out gebroken bigint) language plpgsql security definer set search_path = public, pg_temp as $$
declare
  vorige bytea := '\x'; verwacht bigint := 0; k record;
begin
  gebroken := null; regels := 0;
  for k in select kt.nr, kt.hash, j as regel, j.id as jid from journaal_keten kt left join journaal j on j.id = kt.journaal_id order by kt.nr loop
    verwacht := verwacht + 1;
    if k.nr <> verwacht then gebroken := verwacht; return; end if;
    if k.jid is null then gebroken := k.nr; return; end if;
    vorige := sha256(vorige || convert_to(journaal_regel_tekst(k.regel), 'UTF8'));
    if vorige <> k.hash then gebroken := k.nr; return; end if;
    regels := regels + 1;
  end loop;
end $$;

create function weiger_wijziging() returns trigger language plpgsql as $$
begin
  raise exception 'tabel % is alleen toevoegen', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger journaal_alleen_toevoegen before update or delete or truncate on journaal for each statement execute function weiger_wijziging();
create trigger journaal_keten_alleen_toevoegen before update or delete or truncate on journaal_keten for each statement execute function weiger_wijziging();

alter table journaal enable row level security;
create policy journaal_schrijf on journaal for insert to maatwerkpad_app
  with check (persoon_id is not distinct from huidige_persoon() and systeem is not distinct from huidig_systeem());
create policy journaal_eigen on journaal for select to maatwerkpad_app using (persoon_id = huidige_persoon() or heeft_rol('fg'));
create policy journaal_systeem on journaal for select to maatwerkpad_app using (huidig_systeem() is not null);
alter table journaal_keten enable row level security;
create policy journaal_keten_lees on journaal_keten for select to maatwerkpad_app using (heeft_rol('fg') or huidig_systeem() is not null);
grant select, insert on journaal to maatwerkpad_app;
grant select on journaal_keten to maatwerkpad_app;
revoke execute on function journaal_verzegel(), journaal_controleer() from public;
grant execute on function journaal_verzegel(), journaal_controleer() to maatwerkpad_app;

-- A repeated create or money command with the same key gives the first answer; with another body it is refused.
create table idempotentie (
  organisatie_id uuid not null,
  persoon_id uuid not null,
  sleutel text not null,
  handeling text not null,
  vingerafdruk bytea not null,
  antwoord jsonb not null,
  op timestamptz not null,
  primary key (persoon_id, sleutel)
);
comment on table idempotentie is 'antwoord op een eerder gedane opdracht met dezelfde sleutel; na 24 uur opgeruimd';
comment on column idempotentie.organisatie_id is 'organisatie';
comment on column idempotentie.persoon_id is 'beroepsgegeven';
comment on column idempotentie.sleutel is 'technisch';
comment on column idempotentie.handeling is 'technisch';
comment on column idempotentie.vingerafdruk is 'technisch';
comment on column idempotentie.antwoord is 'casusgegeven: het antwoord dat de opdrachtgever al kreeg';
comment on column idempotentie.op is 'technisch';
alter table idempotentie enable row level security;
create policy idempotentie_eigen on idempotentie to maatwerkpad_app
  using (persoon_id = huidige_persoon()) with check (persoon_id = huidige_persoon());
create policy idempotentie_opruimen on idempotentie for delete to maatwerkpad_app using (huidig_systeem() is not null and op < now() - interval '1 day');
create policy idempotentie_opruimen_zien on idempotentie for select to maatwerkpad_app using (huidig_systeem() is not null and op < now() - interval '1 day');
grant select, insert, delete on idempotentie to maatwerkpad_app;
