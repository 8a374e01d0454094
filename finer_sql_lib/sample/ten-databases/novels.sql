CREATE TABLE author (
    author_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    birth_year INTEGER NOT NULL,
    death_year INTEGER
);
CREATE TABLE novel (
    novel_id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    author_id INTEGER NOT NULL REFERENCES author (author_id),
    year INTEGER NOT NULL
);
CREATE TABLE film (
    film_id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    novel_id INTEGER NOT NULL REFERENCES novel (novel_id), -- that it adapts
    director TEXT NOT NULL,
    year INTEGER NOT NULL
);
INSERT INTO author VALUES
    (1, 'Jane Austen', 'United Kingdom', 1775, 1817), (2, 'Mary Shelley', 'United Kingdom', 1797, 1851),
    (3, 'Victor Hugo', 'France', 1802, 1885), (4, 'Alexandre Dumas', 'France', 1802, 1870),
    (5, 'Charles Dickens', 'United Kingdom', 1812, 1870), (6, 'Herman Melville', 'United States', 1819, 1891),
    (7, 'Fyodor Dostoevsky', 'Russia', 1821, 1881), (8, 'Leo Tolstoy', 'Russia', 1828, 1910),
    (9, 'Jules Verne', 'France', 1828, 1905), (10, 'Mark Twain', 'United States', 1835, 1910),
    (11, 'Bram Stoker', 'Ireland', 1847, 1912), (12, 'Franz Kafka', 'Czechia', 1883, 1924),
    (13, 'Agatha Christie', 'United Kingdom', 1890, 1976), (14, 'J. R. R. Tolkien', 'United Kingdom', 1892, 1973),
    (15, 'F. Scott Fitzgerald', 'United States', 1896, 1940), (16, 'George Orwell', 'United Kingdom', 1903, 1950),
    (17, 'Harper Lee', 'United States', 1926, 2016), (18, 'Gabriel García Márquez', 'Colombia', 1927, 2014),
    (19, 'Umberto Eco', 'Italy', 1932, 2016), (20, 'Margaret Atwood', 'Canada', 1939, NULL),
    (21, 'Stephen King', 'United States', 1947, NULL), (22, 'Haruki Murakami', 'Japan', 1949, NULL),
    (23, 'Kazuo Ishiguro', 'United Kingdom', 1954, NULL), (24, 'J. K. Rowling', 'United Kingdom', 1965, NULL);
INSERT INTO novel VALUES
    (1, 'Sense and Sensibility', 1, 1811), (2, 'Pride and Prejudice', 1, 1813), (3, 'Emma', 1, 1815),
    (4, 'Frankenstein', 2, 1818), (5, 'The Hunchback of Notre-Dame', 3, 1831), (6, 'Les Misérables', 3, 1862),
    (7, 'The Count of Monte Cristo', 4, 1844), (8, 'Oliver Twist', 5, 1838), (9, 'A Tale of Two Cities', 5, 1859),
    (10, 'Great Expectations', 5, 1861), (11, 'Moby-Dick', 6, 1851), (12, 'Crime and Punishment', 7, 1866),
    (13, 'War and Peace', 8, 1869), (14, 'Anna Karenina', 8, 1878), (15, 'Around the World in Eighty Days', 9, 1872),
    (16, 'Adventures of Huckleberry Finn', 10, 1884), (17, 'Dracula', 11, 1897), (18, 'The Trial', 12, 1925),
    (19, 'Murder on the Orient Express', 13, 1934), (20, 'The Hobbit', 14, 1937), (21, 'The Great Gatsby', 15, 1925),
    (22, 'Animal Farm', 16, 1945), (23, 'Nineteen Eighty-Four', 16, 1949), (24, 'To Kill a Mockingbird', 17, 1960),
    (25, 'One Hundred Years of Solitude', 18, 1967), (26, 'The Name of the Rose', 19, 1980),
    (27, 'The Handmaid''s Tale', 20, 1985), (28, 'Carrie', 21, 1974), (29, 'The Shining', 21, 1977),
    (30, 'Norwegian Wood', 22, 1987), (31, 'The Remains of the Day', 23, 1989), (32, 'Never Let Me Go', 23, 2005),
    (33, 'Harry Potter and the Philosopher''s Stone', 24, 1997);
INSERT INTO film VALUES
    (1, 'Nosferatu', 17, 'F. W. Murnau', 1922), (2, 'Dracula', 17, 'Tod Browning', 1931),
    (3, 'Frankenstein', 4, 'James Whale', 1931), (4, 'Great Expectations', 10, 'David Lean', 1946),
    (5, 'Oliver Twist', 8, 'David Lean', 1948), (6, 'Moby Dick', 11, 'John Huston', 1956),
    (7, 'The Trial', 18, 'Orson Welles', 1962), (8, 'To Kill a Mockingbird', 24, 'Robert Mulligan', 1962),
    (9, 'War and Peace', 13, 'Sergei Bondarchuk', 1966), (10, 'Murder on the Orient Express', 19, 'Sidney Lumet', 1974),
    (11, 'Carrie', 28, 'Brian De Palma', 1976), (12, 'The Shining', 29, 'Stanley Kubrick', 1980),
    (13, 'Nineteen Eighty-Four', 23, 'Michael Radford', 1984),
    (14, 'The Name of the Rose', 26, 'Jean-Jacques Annaud', 1986),
    (15, 'Bram Stoker''s Dracula', 17, 'Francis Ford Coppola', 1992),
    (16, 'The Remains of the Day', 31, 'James Ivory', 1993), (17, 'Sense and Sensibility', 1, 'Ang Lee', 1995),
    (18, 'Clueless', 3, 'Amy Heckerling', 1995), (19, 'Harry Potter and the Philosopher''s Stone', 33, 'Chris Columbus', 2001),
    (20, 'Pride and Prejudice', 2, 'Joe Wright', 2005), (21, 'Never Let Me Go', 32, 'Mark Romanek', 2010),
    (22, 'Norwegian Wood', 30, 'Tran Anh Hung', 2010), (23, 'Anna Karenina', 14, 'Joe Wright', 2012),
    (24, 'Les Misérables', 6, 'Tom Hooper', 2012), (25, 'The Hobbit: An Unexpected Journey', 20, 'Peter Jackson', 2012),
    (26, 'The Great Gatsby', 21, 'Baz Luhrmann', 2013), (27, 'Murder on the Orient Express', 19, 'Kenneth Branagh', 2017);
