-- RAP-05, REG-17: how the register is used; counts over all organisations, never who.
create function register_cijfers(van date, tot date) returns table (
  zoekvragen bigint, zoekers bigint, contacten bigint, beantwoord bigint, op_tijd bigint, opgelost bigint, beoordeeld bigint, geholpen bigint,
  actief bigint, te_bevestigen bigint, verborgen bigint
) language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select g.zoekvragen, g.zoekers, c.contacten, c.beantwoord, c.op_tijd, c.opgelost, c.beoordeeld, c.geholpen, v.actief, v.te_bevestigen, v.verborgen
  from (select coalesce(sum(r.zoekvragen), 0)::bigint as zoekvragen, count(distinct r.persoon_id) as zoekers from registergebruik r where r.dag between van and tot) g,
    (select count(*) as contacten, count(*) filter (where m.uitkomst not in ('open', 'geen_reactie')) as beantwoord,
        count(*) filter (where m.uitkomst not in ('open', 'geen_reactie') and m.beantwoord_op <= m.antwoord_uiterlijk) as op_tijd,
        count(*) filter (where m.uitkomst = 'opgelost') as opgelost, count(m.geholpen) as beoordeeld, count(*) filter (where m.geholpen) as geholpen
      from contactmomenten m where m.gevraagd_op between van and tot) c,
    (select count(*) filter (where e.status = 'actief') as actief, count(*) filter (where e.status = 'te_bevestigen') as te_bevestigen,
        count(*) filter (where e.status = 'verborgen') as verborgen from registervermeldingen e) v
  where heeft_rol('relatiebeheerder', 'lmm_coordinator', 'stuurgroep');
end $$;
revoke execute on function register_cijfers(date, date) from public;
grant execute on function register_cijfers(date, date) to maatwerkpad_app;
