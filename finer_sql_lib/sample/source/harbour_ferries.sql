-- Ferry lines of an archipelago: ports, vessels, routes, single sailings. Written for this project.
CREATE TABLE port (
  port_code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  island TEXT,
  depth_m REAL
) WITHOUT ROWID;
CREATE TABLE vessel (
  vessel_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  built_year INTEGER,
  car_capacity INTEGER NOT NULL,
  passenger_capacity INTEGER NOT NULL,
  flag TEXT NOT NULL
);
CREATE TABLE route (
  route_id INTEGER PRIMARY KEY,
  origin TEXT NOT NULL REFERENCES port(port_code),
  destination TEXT NOT NULL REFERENCES port(port_code),
  distance_nm REAL NOT NULL,
  season TEXT NOT NULL
);
CREATE TABLE sailing (
  sailing_id INTEGER PRIMARY KEY,
  route_id INTEGER NOT NULL REFERENCES route(route_id),
  vessel_id INTEGER NOT NULL REFERENCES vessel(vessel_id),
  sail_date TEXT NOT NULL,
  passengers INTEGER NOT NULL,
  cars INTEGER NOT NULL,
  delay_min INTEGER
);
INSERT INTO port VALUES
  ('BRH', 'Brønnhavn', 'Mainland', 14.5),
  ('SKA', 'Skarvøy', 'Skarvøy', 6.0),
  ('LUN', 'Lundevik', 'Lunda', 8.2),
  ('TER', 'Ternholm', 'Ternholm', 4.1),
  ('STO', 'Storsund', 'Lunda', 8.2),
  ('GRA', 'Gråskjær', NULL, 3.0);
INSERT INTO vessel VALUES
  (1, 'Havørn', 1998, 40, 220, 'Norway'),
  (2, 'Terna', 2011, 60, 300, 'Norway'),
  (3, 'Lunde', 2011, 0, 120, 'Norway'),
  (4, 'Princess Maud', 1976, 85, 450, 'Denmark'),
  (5, 'Elektra', 2022, 50, 180, 'Finland'),
  (6, 'Old Faithful', NULL, 12, 60, 'Norway');
INSERT INTO route VALUES
  (1, 'BRH', 'SKA', 12.5, 'all year'),
  (2, 'BRH', 'LUN', 22.0, 'all year'),
  (3, 'LUN', 'STO', 5.5, 'all year'),
  (4, 'BRH', 'TER', 31.0, 'summer'),
  (5, 'SKA', 'TER', 18.0, 'summer'),
  (6, 'TER', 'GRA', 9.0, 'summer'),
  (7, 'STO', 'BRH', 22.0, 'winter');
INSERT INTO sailing VALUES
  (1, 1, 1, '2024-01-10', 88, 21, 0),
  (2, 1, 1, '2024-01-11', 95, 24, 12),
  (3, 1, 2, '2024-06-15', 240, 58, 5),
  (4, 2, 2, '2024-06-16', 300, 60, 0),
  (5, 2, 4, '2024-07-01', 410, 80, 35),
  (6, 2, 4, '2024-07-02', 450, 85, NULL),
  (7, 3, 3, '2024-02-02', 35, 0, 0),
  (8, 3, 3, '2024-02-03', 28, 0, 3),
  (9, 4, 5, '2024-07-05', 175, 44, 0),
  (10, 4, 5, '2024-07-06', 180, 50, 18),
  (11, 5, 3, '2024-07-06', 110, 0, 7),
  (12, 7, 1, '2024-12-20', 60, 33, 55),
  (13, 7, 2, '2024-12-21', 120, 41, NULL),
  (14, 5, 3, '2024-08-01', 120, 0, 0);
