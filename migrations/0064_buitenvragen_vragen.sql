-- A question to somebody without an account, by a secure link. She sees this row and nothing else of the case. The link itself is not
-- here: only a hash of it, so that a dump gives nobody access.

create table buitenvragen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  aan text not null check (aan <> ''),
  vraag text not null check (vraag <> ''),
  toelichting text not null default '',
  doel text not null check (doel <> ''),
  sleutel_hash bytea not null unique check (length(sleutel_hash) = 32),
  organisatie_id uuid not null references organisaties (id),
  door_id uuid not null references personen (id),
  gemaakt_op timestamptz not null,
  verloopt_op timestamptz not null,
  ingetrokken_op timestamptz,
  ingetrokken_door uuid references personen (id),
  version integer not null default 1,
  constraint buitenvraag_termijn check (verloopt_op > gemaakt_op and verloopt_op <= gemaakt_op + interval '61 days')
);
comment on table buitenvragen is 'vraag aan iemand zonder account, met een link die verloopt en in te trekken is';
create index buitenvragen_casus on buitenvragen (casus_id);

create table buitenantwoorden (
  id uuid primary key,
  buitenvraag_id uuid not null references buitenvragen (id),
  casus_id uuid not null references casussen (id),
  van text not null check (van <> ''),
  tekst text not null check (tekst <> ''),
  op timestamptz not null
);
comment on table buitenantwoorden is 'antwoorden van iemand zonder account; er mogen er meer zijn';
create index buitenantwoorden_vraag on buitenantwoorden (buitenvraag_id, op);

alter table buitenvragen enable row level security;
create policy buitenvragen_lezen on buitenvragen for select to maatwerkpad_app using (heeft_toegang(casus_id, 'toegang'));
create policy buitenvragen_maken on buitenvragen for insert to maatwerkpad_app
  with check (heeft_toegang(casus_id, 'toegang', true) and door_id = huidige_persoon() and organisatie_id = huidige_organisatie());
create policy buitenvragen_intrekken on buitenvragen for update to maatwerkpad_app using (heeft_toegang(casus_id, 'toegang', true));
grant select (id, casus_id, aan, vraag, toelichting, doel, organisatie_id, door_id, gemaakt_op, verloopt_op, ingetrokken_op, ingetrokken_door, version) on buitenvragen to maatwerkpad_app;
grant insert on buitenvragen to maatwerkpad_app;
grant update (ingetrokken_op, ingetrokken_door, version) on buitenvragen to maatwerkpad_app;

alter table buitenantwoorden enable row level security;
create policy buitenantwoorden_lezen on buitenantwoorden for select to maatwerkpad_app using (heeft_toegang(casus_id, 'toegang'));
grant select on buitenantwoorden to maatwerkpad_app;

-- The one question of a link that is open: not expired, not withdrawn, and the case is not closed.
create function buitenvraag_open(welke bytea) returns buitenvragen language sql stable security definer set search_path = public, pg_temp as $$
  select b from buitenvragen b join casussen c on c.id = b.casus_id
  where b.sleutel_hash = welke and huidig_systeem() = 'buitenstaander' and b.ingetrokken_op is null and b.verloopt_op > now()
    and c.status not in ('gesloten', 'ingetrokken')
$$;
create function buitenvraag_lees(welke bytea) returns table (id uuid, casus_id uuid, aan text, vraag text, toelichting text, organisatie text, verloopt_op timestamptz, aantal bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.id, b.casus_id, b.aan, b.vraag, b.toelichting, o.naam, b.verloopt_op, (select count(*) from buitenantwoorden a where a.buitenvraag_id = b.id)
  from buitenvraag_open(welke) b join organisaties o on o.id = b.organisatie_id where b.id is not null
$$;
-- Several answers are fine, the same words twice are a double click, and there is an end to it.
create function buitenvraag_antwoord(welke bytea, antwoord_id uuid, wie text, woorden text)
returns table (casus_id uuid, buitenvraag_id uuid, door_id uuid, vol boolean) language plpgsql security definer set search_path = public, pg_temp as $$
declare b buitenvragen;
begin
  b := buitenvraag_open(welke);
  if b.id is null then return; end if;
  perform 1 from buitenvragen v where v.id = b.id for update;
  if (select count(*) from buitenantwoorden a where a.buitenvraag_id = b.id) >= 20 then
    return query select b.casus_id, b.id, b.door_id, true;
    return;
  end if;
  if not exists (select 1 from buitenantwoorden a where a.buitenvraag_id = b.id and a.tekst = woorden) then
    insert into buitenantwoorden (id, buitenvraag_id, casus_id, van, tekst, op) values (antwoord_id, b.id, b.casus_id, wie, woorden, now());
  end if;
  return query select b.casus_id, b.id, b.door_id, false;
end $$;
revoke execute on function buitenvraag_open(bytea), buitenvraag_lees(bytea), buitenvraag_antwoord(bytea, uuid, text, text) from public;
grant execute on function buitenvraag_lees(bytea), buitenvraag_antwoord(bytea, uuid, text, text) to maatwerkpad_app;

do $$
declare c record;
begin
  for c in select table_name, column_name from information_schema.columns where table_schema = 'public' and table_name in ('buitenvragen', 'buitenantwoorden') loop
    execute format('comment on column %I.%I is %L', c.table_name, c.column_name,
      case when c.column_name in ('version', 'sleutel_hash') then 'technisch' when c.column_name = 'van' then 'beroepsgegeven: wie antwoordt'
        when c.column_name ~ '(_id|^id|_door)$' then 'pseudoniem: verwijzing' else 'casusgegeven: pseudoniem' end);
  end loop;
end $$;
