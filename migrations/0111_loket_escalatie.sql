-- Escalation that shows itself (LMM-17, REG-12, eisen 3.6): whom a clock of a case at work warned, once for each rung.
create table loket_waarschuwingen (
  id uuid primary key,
  casus_id uuid not null references casussen (id),
  klok text not null check (klok in ('eerste_contact', 'volgende_actie', 'antwoord', 'doorlooptijd')),
  -- Which run of this clock: the day it ends. A new day is a new run.
  uiterlijk date not null,
  trap text not null check (trap ~ '^(persoon|vervanger|leidinggevende|regievoerder|dag30|week8|maand6|herinnering-[0-9]+)$'),
  persoon_ids uuid[] not null check (cardinality(persoon_ids) > 0),
  op timestamptz not null,
  -- Each exactly once, also with two processes and after a restart.
  constraint loket_waarschuwingen_een_keer unique (casus_id, klok, uiterlijk, trap)
);
comment on table loket_waarschuwingen is 'wie wanneer bericht kreeg omdat iets in een casus te lang wacht, per trap een keer';
do $$
declare c record;
begin
  for c in select column_name from information_schema.columns where table_schema = 'public' and table_name = 'loket_waarschuwingen' loop
    execute format('comment on column loket_waarschuwingen.%I is %L', c.column_name, case
      when c.column_name = 'persoon_ids' then 'beroepsgegeven'
      when c.column_name in ('id', 'casus_id') then 'pseudoniem: verwijzing' else 'beroepsgegeven: verloop' end);
  end loop;
end $$;
alter table loket_waarschuwingen enable row level security;
create policy loket_waarschuwingen_lezen on loket_waarschuwingen for select to maatwerkpad_app
  using (heeft_toegang(casus_id) or huidig_systeem() is not null);
create policy loket_waarschuwingen_maken on loket_waarschuwingen for insert to maatwerkpad_app with check (huidig_systeem() = 'termijnen');
grant select, insert on loket_waarschuwingen to maatwerkpad_app;

-- Who stands on which rung for whoever is to act. Ids only; who sees the case learns that a rung is there, not who.
create function loket_ladders(welke uuid[]) returns table (
  casus_id uuid, klok text, persoon_ids uuid[], vervanger_id uuid, leidinggevende_id uuid, regievoerder_id uuid
) language sql stable security definer set search_path = public, pg_temp as $$
  with casus as (
    select c.*, c.status in ('lmm_aangemeld', 'lmm_behandeling', 'let_verzocht', 'let_behandeling', 'uitvoering')
      and c.regievoerder_id is not null as bij_lmm
    from casussen c where c.id = any (welke) and (heeft_toegang(c.id) or huidig_systeem() is not null)
  ), wie as (
    -- the desk itself
    select c.id, 'eerste_contact' as klok, array(select lmm_coordinatoren()) as ids, c.bij_lmm, c.regievoerder_id from casus c
      where c.status = 'lmm_aangemeld'
    union all
    -- the next action is of the regievoerder when the desk works on it, else of the casusregisseur
    select c.id, 'volgende_actie', array[case when c.bij_lmm and c.bal_bij in ('regievoerder', 'partij', 'let')
      then c.regievoerder_id else c.casusregisseur_id end], c.bij_lmm, c.regievoerder_id from casus c
      where c.status not in ('concept', 'lmm_aangemeld', 'afgerond', 'gesloten', 'ingetrokken')
    union all
    -- a party that may see the case and has the ball: its contact, or who answers for its entry in the register
    select c.id, 'antwoord', array[coalesce(p.contact_persoon_id, (select coalesce(v.persoon_id, v.bevestigd_door_id) from registervermeldingen v
        where v.organisatie_id = c.bal_organisatie_id and v.status in ('actief', 'te_bevestigen') order by v.is_vangnet, v.id limit 1))],
      c.bij_lmm, c.regievoerder_id
      from casus c left join partijen p on p.casus_id = c.id and p.organisatie_id = c.bal_organisatie_id
      where c.bal_bij = 'partij' and exists (select 1 from casus_toegang t where t.casus_id = c.id
        and t.organisatie_id = c.bal_organisatie_id and t.van <= now() and (t.tot is null or t.tot > now()))
    union all
    select c.id, 'doorlooptijd', array(select lmm_coordinatoren()) || c.regievoerder_id, c.bij_lmm, c.regievoerder_id from casus c
      where c.bij_lmm and c.interventie_op is not null and c.verder_op is null
  )
  select w.id, w.klok, array_remove(w.ids, null), v.id,
    (select p.leidinggevende_id from personen p where p.id = w.ids[1]),
    case when w.bij_lmm and w.regievoerder_id <> all (w.ids) then w.regievoerder_id end
  from wie w left join lateral (
    -- a team as deputy: a colleague of the same organisation who is in the register
    select coalesce(plaats.persoon_id, (select a.persoon_id from registervermeldingen a where a.organisatie_id = eigen.organisatie_id
      and a.status in ('actief', 'te_bevestigen') and a.persoon_id <> eigen.persoon_id order by a.naam, a.id limit 1)) as id
    from registervermeldingen eigen join registervermeldingen plaats on plaats.id = eigen.vervanger_id
    where eigen.persoon_id = w.ids[1] and eigen.status in ('actief', 'te_bevestigen') limit 1
  ) v on true
$$;
revoke execute on function loket_ladders(uuid[]) from public;
grant execute on function loket_ladders(uuid[]) to maatwerkpad_app;
