-- The application compares at its start which steps the database has had (and refuses to run on one that is behind).
grant select on kysely_migration to maatwerkpad_app;
