create table note (key integer primary key, text text not null);
insert into note (key, text) select key, kind from statement;
