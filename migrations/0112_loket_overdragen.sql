-- Cover for a colleague who is ill: the same hand-over, with for whom, so that it can go back (LMM-09).
alter table loket_toewijzingen add column waarneming_voor_id uuid references personen (id);
comment on column loket_toewijzingen.waarneming_voor_id is 'beroepsgegeven';
alter table loket_toewijzingen drop constraint loket_toewijzingen_reden_check;
alter table loket_toewijzingen add constraint loket_toewijzingen_reden_check check (reden in ('toegewezen', 'overgedragen', 'hervat', 'waarneming'));
alter table loket_toewijzingen add constraint loket_toewijzingen_waarneming check ((reden = 'waarneming') = (waarneming_voor_id is not null));
