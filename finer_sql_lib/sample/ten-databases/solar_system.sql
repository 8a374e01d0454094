CREATE TABLE planet (
    planet_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    diameter_km INTEGER NOT NULL,
    distance_from_sun_au REAL NOT NULL,
    orbital_period_days REAL NOT NULL
);
CREATE TABLE moon (
    moon_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    planet_id INTEGER NOT NULL REFERENCES planet (planet_id),
    diameter_km INTEGER NOT NULL,
    discovered_by TEXT,
    discovery_year INTEGER
);
INSERT INTO planet VALUES
    (1, 'Mercury', 4879, 0.39, 88.0),
    (2, 'Venus', 12104, 0.72, 224.7),
    (3, 'Earth', 12756, 1.0, 365.2),
    (4, 'Mars', 6792, 1.52, 687.0),
    (5, 'Jupiter', 142984, 5.2, 4331.0),
    (6, 'Saturn', 120536, 9.58, 10747.0),
    (7, 'Uranus', 51118, 19.2, 30589.0),
    (8, 'Neptune', 49528, 30.05, 59800.0);
INSERT INTO moon VALUES
    (1, 'Moon', 3, 3475, NULL, NULL),
    (2, 'Phobos', 4, 22, 'Asaph Hall', 1877),
    (3, 'Deimos', 4, 12, 'Asaph Hall', 1877),
    (4, 'Io', 5, 3643, 'Galileo Galilei', 1610),
    (5, 'Europa', 5, 3122, 'Galileo Galilei', 1610),
    (6, 'Ganymede', 5, 5268, 'Galileo Galilei', 1610),
    (7, 'Callisto', 5, 4821, 'Galileo Galilei', 1610),
    (8, 'Amalthea', 5, 167, 'Edward Barnard', 1892),
    (9, 'Mimas', 6, 396, 'William Herschel', 1789),
    (10, 'Enceladus', 6, 504, 'William Herschel', 1789),
    (11, 'Tethys', 6, 1062, 'Giovanni Cassini', 1684),
    (12, 'Dione', 6, 1123, 'Giovanni Cassini', 1684),
    (13, 'Rhea', 6, 1527, 'Giovanni Cassini', 1672),
    (14, 'Titan', 6, 5150, 'Christiaan Huygens', 1655),
    (15, 'Hyperion', 6, 270, 'William Bond', 1848),
    (16, 'Iapetus', 6, 1469, 'Giovanni Cassini', 1671),
    (17, 'Phoebe', 6, 213, 'William Pickering', 1899),
    (18, 'Miranda', 7, 472, 'Gerard Kuiper', 1948),
    (19, 'Ariel', 7, 1158, 'William Lassell', 1851),
    (20, 'Umbriel', 7, 1169, 'William Lassell', 1851),
    (21, 'Titania', 7, 1577, 'William Herschel', 1787),
    (22, 'Oberon', 7, 1523, 'William Herschel', 1787),
    (23, 'Triton', 8, 2707, 'William Lassell', 1846),
    (24, 'Nereid', 8, 340, 'Gerard Kuiper', 1949),
    (25, 'Proteus', 8, 420, 'Voyager 2', 1989);
