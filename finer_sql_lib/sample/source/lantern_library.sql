-- A town library with branches, members and loans. Written for this project.
CREATE TABLE branch (
  branch_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  district TEXT NOT NULL,
  opened_year INTEGER
);
CREATE TABLE author (
  author_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  birth_country TEXT,
  born INTEGER
);
CREATE TABLE book (
  book_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  author_id INTEGER REFERENCES author(author_id),
  genre TEXT NOT NULL,
  pages INTEGER,
  year INTEGER
);
CREATE TABLE member (
  member_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL,
  home_branch_id INTEGER REFERENCES branch(branch_id),
  joined TEXT NOT NULL,
  email TEXT
);
CREATE TABLE loan (
  loan_id INTEGER PRIMARY KEY,
  book_id INTEGER NOT NULL REFERENCES book(book_id),
  member_id INTEGER NOT NULL REFERENCES member(member_id),
  branch_id INTEGER NOT NULL REFERENCES branch(branch_id),
  out_date TEXT NOT NULL,
  back_date TEXT,
  fine REAL NOT NULL DEFAULT 0
);
INSERT INTO branch VALUES
  (1, 'Lantern House', 'Old Town', 1931),
  (2, 'Mill Lane', 'Riverside', 1978),
  (3, 'Northgate', 'Northgate', 2005),
  (4, 'Hilltop Van', 'Riverside', NULL);
INSERT INTO author VALUES
  (1, 'Inés Carvalho', 'Portugal', 1952),
  (2, 'Bo Lindgren', 'Sweden', 1967),
  (3, 'Amara Okafor', 'Nigeria', 1980),
  (4, 'Søren Dahl', 'Denmark', NULL),
  (5, 'Anonymous', NULL, NULL),
  (6, 'Greta Lindgren', 'Sweden', 1941);
INSERT INTO book VALUES
  (1, 'The Tin Orchard', 1, 'novel', 312, 1999),
  (2, 'Salt Hours', 1, 'novel', 288, 2006),
  (3, 'Cold Harbour', 2, 'crime', 410, 2010),
  (4, 'The Second Key', 2, 'crime', 395, 2013),
  (5, 'River of Names', 3, 'novel', 350, 2015),
  (6, 'Small Machines', 3, 'essay', 140, 2018),
  (7, 'Fjord Songs', 4, 'poetry', 96, 1988),
  (8, 'Lantern Verses', 5, 'poetry', NULL, 1850),
  (9, 'The Quiet Ferry', 2, 'crime', 410, 2019),
  (10, 'Bread and Weather', 6, 'essay', 210, 1979);
INSERT INTO member VALUES
  (1, 'Edie Marsh', 1, '2018-03-01', 'edie@lantern.example'),
  (2, 'Tom Marsh', 1, '2018-03-01', NULL),
  (3, 'Noor Aziz', 2, '2020-09-14', 'noor@lantern.example'),
  (4, 'Zoë Park', 3, '2021-01-05', 'zoe@lantern.example'),
  (5, 'Luís Prado', 2, '2022-06-30', NULL),
  (6, 'Hana Sato', NULL, '2023-02-11', 'hana@lantern.example'),
  (7, 'Per Holm', 3, '2023-10-02', 'per@lantern.example');
INSERT INTO loan VALUES
  (1, 1, 1, 1, '2023-01-04', '2023-01-20', 0),
  (2, 3, 1, 1, '2023-02-01', '2023-03-10', 2.5),
  (3, 3, 3, 2, '2023-03-15', '2023-03-29', 0),
  (4, 4, 3, 2, '2023-04-01', '2023-04-12', 0),
  (5, 5, 4, 3, '2023-04-02', NULL, 0),
  (6, 9, 2, 1, '2023-05-05', '2023-06-30', 5.0),
  (7, 7, 5, 2, '2023-05-19', '2023-05-20', 0),
  (8, 3, 6, 1, '2023-06-01', '2023-06-13', 0),
  (9, 6, 4, 3, '2023-06-20', '2023-07-01', 0),
  (10, 5, 1, 1, '2023-07-07', '2023-08-15', 2.5),
  (11, 2, 3, 2, '2024-01-09', NULL, 0),
  (12, 9, 3, 1, '2024-01-15', '2024-01-30', 0),
  (13, 10, 2, 1, '2024-02-02', NULL, 0);
