-- A weekly pottery market: makers, their pieces, customers and what was sold. Written for this project.
CREATE TABLE maker (
  maker_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  town TEXT NOT NULL,
  stall_number INTEGER
);
CREATE TABLE glaze (
  glaze_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  food_safe INTEGER NOT NULL
);
CREATE TABLE piece (
  piece_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  maker_id INTEGER NOT NULL REFERENCES maker(maker_id),
  glaze_id INTEGER REFERENCES glaze(glaze_id),
  price REAL NOT NULL,
  weight_g INTEGER
);
CREATE TABLE customer (
  customer_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  city TEXT
);
CREATE TABLE sale (
  sale_id INTEGER PRIMARY KEY,
  piece_id INTEGER NOT NULL REFERENCES piece(piece_id),
  customer_id INTEGER NOT NULL REFERENCES customer(customer_id),
  sale_date TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  discount REAL NOT NULL DEFAULT 0
);
INSERT INTO maker VALUES
  (1, 'Agnès Pons', 'Vallauris', 3),
  (2, 'Takumi Endō', 'Mashiko', 7),
  (3, 'Rosa Kettle', 'Stoke', 1),
  (4, 'Piotr Glina', 'Bolesławiec', NULL),
  (5, 'Dora Quint', 'Stoke', 12);
INSERT INTO glaze VALUES
  (1, 'celadon', 1),
  (2, 'tenmoku', 1),
  (3, 'raku', 0),
  (4, 'copper red', 0);
INSERT INTO piece VALUES
  (1, 'Tea bowl', 'bowl', 2, 2, 48.0, 310),
  (2, 'Moon jar', 'vase', 2, 1, 180.0, 2400),
  (3, 'Breakfast mug', 'mug', 3, 1, 18.0, 350),
  (4, 'Night mug', 'mug', 3, 2, 18.0, 365),
  (5, 'Market plate', 'plate', 1, 1, 32.5, 700),
  (6, 'Fire vase', 'vase', 1, 4, 95.0, 1250),
  (7, 'Blue dot teapot', 'teapot', 4, 1, 64.0, 900),
  (8, 'Blue dot plate', 'plate', 4, 1, 32.5, NULL),
  (9, 'Smoke box', 'box', 5, 3, 40.0, 480),
  (10, 'Unglazed pot', 'vase', 5, NULL, 25.0, 1500);
INSERT INTO customer VALUES
  (1, 'Ida Brandt', 'Köln'),
  (2, 'Marcus Webb', 'Leeds'),
  (3, 'Chloé Petit', 'Nice'),
  (4, 'Ravi Menon', 'Leeds'),
  (5, 'Nils Aho', NULL);
INSERT INTO sale VALUES
  (1, 3, 2, '2024-03-02', 4, 0),
  (2, 5, 1, '2024-03-02', 2, 0),
  (3, 1, 3, '2024-03-09', 1, 0),
  (4, 4, 2, '2024-03-09', 2, 0.1),
  (5, 7, 4, '2024-03-16', 1, 0),
  (6, 2, 1, '2024-03-16', 1, 0.15),
  (7, 9, 5, '2024-03-23', 1, 0),
  (8, 3, 4, '2024-03-23', 6, 0.1),
  (9, 6, 3, '2024-03-30', 1, 0),
  (10, 8, 2, '2024-03-30', 2, 0),
  (11, 3, 1, '2024-04-06', 1, 0),
  (12, 10, 5, '2024-04-06', 1, 0);
