CREATE TABLE laureate (
    laureate_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sex TEXT NOT NULL,
    birth_year INTEGER NOT NULL,
    birth_country TEXT NOT NULL -- by today's borders
);
CREATE TABLE category (category_id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE prize (
    prize_id INTEGER PRIMARY KEY,
    laureate_id INTEGER NOT NULL REFERENCES laureate (laureate_id),
    category_id INTEGER NOT NULL REFERENCES category (category_id),
    year INTEGER NOT NULL
);
INSERT INTO category VALUES
    (1, 'Physics'), (2, 'Chemistry'), (3, 'Medicine'), (4, 'Literature'), (5, 'Peace'), (6, 'Economics');
INSERT INTO laureate VALUES
    (1, 'Wilhelm Röntgen', 'male', 1845, 'Germany'),
    (2, 'Marie Curie', 'female', 1867, 'Poland'),
    (3, 'Pierre Curie', 'male', 1859, 'France'),
    (4, 'Albert Einstein', 'male', 1879, 'Germany'),
    (5, 'Niels Bohr', 'male', 1885, 'Denmark'),
    (6, 'Werner Heisenberg', 'male', 1901, 'Germany'),
    (7, 'Enrico Fermi', 'male', 1901, 'Italy'),
    (8, 'Richard Feynman', 'male', 1918, 'United States'),
    (9, 'John Bardeen', 'male', 1908, 'United States'),
    (10, 'Donna Strickland', 'female', 1959, 'Canada'),
    (11, 'Ernest Rutherford', 'male', 1871, 'New Zealand'),
    (12, 'Irène Joliot-Curie', 'female', 1897, 'France'),
    (13, 'Dorothy Hodgkin', 'female', 1910, 'Egypt'),
    (14, 'Linus Pauling', 'male', 1901, 'United States'),
    (15, 'Frederick Sanger', 'male', 1918, 'United Kingdom'),
    (16, 'Jennifer Doudna', 'female', 1964, 'United States'),
    (17, 'Emmanuelle Charpentier', 'female', 1968, 'France'),
    (18, 'Alexander Fleming', 'male', 1881, 'United Kingdom'),
    (19, 'Robert Koch', 'male', 1843, 'Germany'),
    (20, 'Ivan Pavlov', 'male', 1849, 'Russia'),
    (21, 'Barbara McClintock', 'female', 1902, 'United States'),
    (22, 'Tu Youyou', 'female', 1930, 'China'),
    (23, 'Rudyard Kipling', 'male', 1865, 'India'),
    (24, 'Selma Lagerlöf', 'female', 1858, 'Sweden'),
    (25, 'Rabindranath Tagore', 'male', 1861, 'India'),
    (26, 'Thomas Mann', 'male', 1875, 'Germany'),
    (27, 'Ernest Hemingway', 'male', 1899, 'United States'),
    (28, 'Gabriel García Márquez', 'male', 1927, 'Colombia'),
    (29, 'Toni Morrison', 'female', 1931, 'United States'),
    (30, 'Martin Luther King Jr.', 'male', 1929, 'United States'),
    (31, 'Mother Teresa', 'female', 1910, 'North Macedonia'),
    (32, 'Nelson Mandela', 'male', 1918, 'South Africa'),
    (33, 'Malala Yousafzai', 'female', 1997, 'Pakistan'),
    (34, 'Amartya Sen', 'male', 1933, 'India'),
    (35, 'Elinor Ostrom', 'female', 1933, 'United States'),
    (36, 'Esther Duflo', 'female', 1972, 'France');
INSERT INTO prize VALUES
    (1, 1, 1, 1901), (2, 2, 1, 1903), (3, 3, 1, 1903), (4, 20, 3, 1904), (5, 19, 3, 1905), (6, 23, 4, 1907),
    (7, 11, 2, 1908), (8, 24, 4, 1909), (9, 2, 2, 1911), (10, 25, 4, 1913), (11, 4, 1, 1921), (12, 5, 1, 1922),
    (13, 26, 4, 1929), (14, 6, 1, 1932), (15, 12, 2, 1935), (16, 7, 1, 1938), (17, 18, 3, 1945), (18, 14, 2, 1954),
    (19, 27, 4, 1954), (20, 9, 1, 1956), (21, 15, 2, 1958), (22, 14, 5, 1962), (23, 13, 2, 1964), (24, 30, 5, 1964),
    (25, 8, 1, 1965), (26, 9, 1, 1972), (27, 31, 5, 1979), (28, 15, 2, 1980), (29, 28, 4, 1982), (30, 21, 3, 1983),
    (31, 29, 4, 1993), (32, 32, 5, 1993), (33, 34, 6, 1998), (34, 35, 6, 2009), (35, 33, 5, 2014), (36, 22, 3, 2015),
    (37, 10, 1, 2018), (38, 36, 6, 2019), (39, 16, 2, 2020), (40, 17, 2, 2020);
