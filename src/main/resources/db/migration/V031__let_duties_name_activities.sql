-- A duty is kept in one line: what people do, then its work activities after vertical bars.
alter table duty alter column text set data type varchar(2000);
