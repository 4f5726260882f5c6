-- Notices: that something waits, never what (INV-49). One row per event; the mailer bundles per person.
create table berichten (
  id uuid primary key,
  persoon_id uuid not null,
  soort text not null,
  pad text not null check (pad ~ '^/[A-Za-z0-9/_-]*$'),
  gemaakt_op timestamptz not null,
  gelezen_op timestamptz,
  verstuurd_op timestamptz,
  pogingen smallint not null default 0
);
comment on table berichten is 'bericht dat er iets wacht: alleen een soort en een pad, nooit inhoud';
comment on column berichten.id is 'technisch';
comment on column berichten.persoon_id is 'beroepsgegeven: voor wie';
comment on column berichten.soort is 'technisch: code';
comment on column berichten.pad is 'pseudoniem: verwijzing';
comment on column berichten.gemaakt_op is 'technisch';
comment on column berichten.gelezen_op is 'beroepsgegeven';
comment on column berichten.verstuurd_op is 'technisch';
comment on column berichten.pogingen is 'technisch';
create index berichten_te_versturen on berichten (persoon_id) where verstuurd_op is null;
create index berichten_persoon on berichten (persoon_id, gemaakt_op desc);

alter table berichten enable row level security;
create policy berichten_eigen on berichten for select to maatwerkpad_app using (persoon_id = huidige_persoon() or huidig_systeem() = 'post');
create policy berichten_gelezen on berichten for update to maatwerkpad_app using (persoon_id = huidige_persoon() or huidig_systeem() = 'post');
-- Anyone who acts may tell someone else that something waits; the row holds nothing that could leak.
create policy berichten_maken on berichten for insert to maatwerkpad_app with check (huidige_persoon() is not null or huidig_systeem() is not null);
grant select, insert, update on berichten to maatwerkpad_app;

-- Where to send what waits, one row per person; only for the mailer.
create function post_te_versturen() returns table (persoon_id uuid, email text, aantal bigint, ids uuid[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if huidig_systeem() is distinct from 'post' then raise exception 'alleen voor de post' using errcode = 'insufficient_privilege'; end if;
  return query
    select b.persoon_id, p.email, count(*), array_agg(b.id)
    from berichten b join personen p on p.id = b.persoon_id
    where b.verstuurd_op is null and b.gelezen_op is null and b.pogingen < 10
      and (p.actief_tot is null or p.actief_tot > now())
    group by b.persoon_id, p.email limit 200;
end $$;
revoke execute on function post_te_versturen() from public;
grant execute on function post_te_versturen() to maatwerkpad_app;
