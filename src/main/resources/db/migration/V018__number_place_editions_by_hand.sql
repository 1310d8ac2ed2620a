-- Editions keep their numbers in an archive, and a column that counts by itself does not go on from rows put in.
alter table place_edition alter column id drop identity;
