-- A source may be a document without an address, and need not state on what terms its figures may be used.
alter table source alter column address drop not null;
alter table source alter column licence drop not null;
