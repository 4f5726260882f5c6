-- AFW-21: it is often unclear whether the executor or the department decides, so a provision says it (001 L193-196).
create type ruimte_beslislaag as enum ('uitvoerder', 'departement', 'beide', 'rechter', 'anders', 'onbekend');
alter table ruimte_versies add column beslislaag ruimte_beslislaag not null default 'onbekend';
comment on column ruimte_versies.beslislaag is 'openbaar';
