-- A question means some tens of words, not the thousand that the planner takes for granted: with that it read the whole word
-- index for each search (npm run bench: 20 ms of 28).
alter function zoek_betekenissen(text) rows 30;
alter function zoek_register(text, uuid, text[], uuid, text, text, integer) rows 10;
alter function zoek_vermeldingen(uuid[], text[], integer) rows 40;
