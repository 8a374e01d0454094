SELECT DISTINCT T1.name FROM room AS T1 JOIN branch AS T2 ON T1.id = T2.room_id WHERE T2.party = 'Labour'
SELECT party FROM branch GROUP BY party HAVING count(*) >= 3
SELECT sum(members), party FROM branch GROUP BY party
SELECT sum(age) FROM national_boat WHERE height BETWEEN 123 AND 246
SELECT party FROM branch GROUP BY party HAVING count(*) > 3
SELECT name FROM market UNION SELECT name FROM art_employee
SELECT avg(height) FROM national_boat
SELECT 1
SELECT T1.annual_level, T1.start_credits FROM art_employee AS T1 JOIN market AS T2 ON T1.id = T2.employee_id ORDER BY T2.debt LIMIT 1
SELECT count(DISTINCT result) FROM home_stadium
SELECT count(*), T1.name FROM room AS T1 JOIN branch AS T2 ON T1.id = T2.room_id GROUP BY T1.id
SELECT name, annual_level FROM art_employee ORDER BY name
SELECT T2.floors FROM art_employee AS T1 JOIN home_stadium AS T2 ON T1.id = T2.employee_id WHERE T1.annual_level = 1
SELECT code FROM national_boat WHERE height > 127 AND age < (SELECT avg(age) FROM national_boat)
SELECT count(*), result FROM home_stadium GROUP BY result
SELECT sum(floors), result FROM home_stadium GROUP BY result
SELECT target_department FROM ring WHERE tax > 3 EXCEPT SELECT target_department FROM ring WHERE tax < 8
SELECT code FROM river_company ORDER BY amount DESC LIMIT 1
SELECT code FROM river_company WHERE amount <= 237
SELECT T1.name, T1.target_department FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor' GROUP BY T1.ring_id ORDER BY count(*) DESC LIMIT 1
SELECT name FROM ring UNION SELECT code FROM river_company
SELECT T1.name FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id ORDER BY T2.amount DESC LIMIT 1
SELECT 1
SELECT 1
SELECT target_department FROM ring WHERE tax < 30 INTERSECT SELECT target_department FROM ring WHERE tax > 30
SELECT DISTINCT T1.name, T1.tax FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor'
SELECT code FROM river_company ORDER BY code
SELECT target_department FROM ring WHERE tax > 8 EXCEPT SELECT target_department FROM ring WHERE tax = 5
SELECT name FROM ring WHERE target_department = 'Law' OR tax < 81 AND tax < 81 AND tax < 81 AND tax < 81 AND tax < 8
SELECT T2.code FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.target_department = 'Law'
SELECT avg(T2.amount) FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.tax > 30
SELECT count(*) FROM poem WHERE id NOT IN (SELECT poem_id FROM island)
SELECT count(*), T1.title FROM race AS T1 JOIN poem AS T2 ON T1.id = T2.race_id GROUP BY T1.id
SELECT max(depth), party FROM poem GROUP BY party
SELECT count(*) FROM poem WHERE depth >= 411
SELECT daily_amount, depth FROM poem WHERE party = 'Green'
SELECT count(*), party FROM poem GROUP BY party
SELECT DISTINCT T1.gross_year FROM poem AS T1 JOIN island AS T2 ON T1.id = T2.poem_id WHERE T2.copies < 441
SELECT count(*) FROM island
SELECT count(*) FROM race AS T1 JOIN poem AS T2 ON T1.id = T2.race_id WHERE T1.last_brand = 'Vega'
SELECT gross_year, daily_amount FROM poem WHERE depth < 457
SELECT party FROM poem GROUP BY party HAVING count(*) > 2
SELECT gross_year FROM poem WHERE daily_amount < 723
SELECT gross_year FROM poem ORDER BY daily_amount LIMIT 1
SELECT sum(T2.gross_year) FROM race AS T1 JOIN poem AS T2 ON T1.id = T2.race_id WHERE T1.language = 'Japanese'
SELECT language FROM race GROUP BY language ORDER BY count(*) DESC LIMIT 1
SELECT party FROM poem WHERE daily_amount > 855 INTERSECT SELECT party FROM poem WHERE gross_year <= 1977
SELECT T1.start_nationality FROM junior_item AS T1 JOIN central_office AS T2 ON T1.item_id = T2.item_id GROUP BY T1.item_id HAVING count(*) >= 3
SELECT count(*) FROM race WHERE birth_age < 63
SELECT count(*) FROM junior_item AS T1 JOIN restaurant AS T2 ON T1.item_id = T2.item_id WHERE T1.height > 169
SELECT T1.hours FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id GROUP BY T1.race_id ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT name FROM restaurant ORDER BY revenue DESC LIMIT 2
SELECT sum(T2.members) FROM junior_item AS T1 JOIN restaurant AS T2 ON T1.item_id = T2.item_id WHERE T1.language = 'French'
SELECT name FROM race WHERE hours = 21 ORDER BY name
SELECT T2.power, T2.language FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id WHERE T1.hours < 26
SELECT copies FROM central_office WHERE discount BETWEEN 47 AND 59
SELECT avg(hours), max(hours) FROM race WHERE hours < 21
SELECT name FROM race WHERE birth_age > 55
SELECT power FROM junior_item ORDER BY power LIMIT 1
SELECT format FROM restaurant GROUP BY format ORDER BY count(*) LIMIT 1
SELECT count(DISTINCT start_nationality) FROM junior_item
SELECT 1
SELECT count(*) FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.rooms <= 122
SELECT native_department FROM castle GROUP BY native_department HAVING count(*) > 3
SELECT T1.name FROM castle AS T1 JOIN office AS T2 ON T1.castle_id = T2.castle_id ORDER BY T2.profit DESC LIMIT 1
SELECT name FROM castle WHERE native_department = 'History' AND price > (SELECT avg(price) FROM castle)
SELECT rooms, days FROM lawyer WHERE speed < 183 AND lawyer_id NOT IN (SELECT lawyer_id FROM client WHERE volume <= 256)
SELECT count(*), T1.name FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id GROUP BY T1.lawyer_id
SELECT T2.name, T2.pages FROM lawyer AS T1 JOIN client AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.population <= 578
SELECT native_department FROM castle GROUP BY native_department ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT native_department) FROM castle
SELECT T2.name FROM lawyer AS T1 JOIN client AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.population > 257
SELECT seats FROM client
SELECT name FROM office WHERE start_area < 529 AND profit > (SELECT avg(profit) FROM office)
SELECT code, shape FROM tool WHERE category = 'food'
SELECT local_revenue FROM street_contest WHERE title LIKE '%Silent%'
SELECT avg(sales) FROM tool WHERE shape = 'round'
SELECT title FROM street_contest WHERE power = 744 ORDER BY title
SELECT title, local_revenue FROM street_contest WHERE role = 'partner'
SELECT degree FROM tool WHERE sales > (SELECT avg(sales) FROM tool)
SELECT role FROM street_contest GROUP BY role HAVING count(*) >= 3
SELECT T1.title FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id GROUP BY T1.contest_id ORDER BY count(*) DESC LIMIT 1
SELECT code FROM tool
SELECT DISTINCT category FROM tool WHERE degree = 'master'
SELECT T1.title, T1.power FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id GROUP BY T1.contest_id ORDER BY count(*) DESC LIMIT 1
SELECT T1.local_revenue, T1.title FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.degree = 'doctorate' GROUP BY T1.contest_id ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T1.role = 'partner'
SELECT DISTINCT gender FROM theater
SELECT score FROM hospital WHERE score > (SELECT avg(score) FROM hospital)
SELECT cost, size FROM bike
SELECT official_month FROM public_visit WHERE name LIKE '%Lost%'
SELECT name FROM theater WHERE goals > (SELECT avg(goals) FROM theater)
SELECT 1
SELECT T1.name FROM theater AS T1 JOIN public_visit AS T2 ON T1.id = T2.theater_id WHERE T2.official_month = 'October' GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1
SELECT count(*), T1.name FROM hospital AS T1 JOIN bike AS T2 ON T1.id = T2.hospital_id GROUP BY T1.id
SELECT T1.volume FROM hospital AS T1 JOIN theater AS T2 ON T1.id = T2.hospital_id GROUP BY T1.id ORDER BY count(*) LIMIT 1
SELECT name, gender FROM theater WHERE official_genre = 'rock'
SELECT count(*) FROM hospital WHERE id NOT IN (SELECT hospital_id FROM theater)
SELECT avg(T2.year) FROM hospital AS T1 JOIN theater AS T2 ON T1.id = T2.hospital_id WHERE T1.score = 35
SELECT name FROM hospital WHERE id NOT IN (SELECT hospital_id FROM theater)
SELECT count(*), T1.name FROM patient AS T1 JOIN shop AS T2 ON T1.patient_id = T2.patient_id GROUP BY T1.patient_id
SELECT count(*) FROM house WHERE goals > 5
SELECT name FROM shop ORDER BY name
SELECT count(*) FROM patient WHERE type = 'premium'
SELECT code FROM statue ORDER BY code
SELECT rank FROM theater
SELECT state FROM art_festival ORDER BY annual_discount DESC LIMIT 1
SELECT state FROM art_festival GROUP BY state HAVING count(*) > 3
SELECT avg(revenue), type FROM patient GROUP BY type
SELECT T1.name FROM patient AS T1 JOIN house AS T2 ON T1.patient_id = T2.patient_id ORDER BY T2.goals DESC LIMIT 1
SELECT state FROM art_festival ORDER BY title
SELECT state FROM art_festival GROUP BY state ORDER BY count(*) DESC LIMIT 1
SELECT code FROM statue WHERE salary BETWEEN 254 AND 477 AND statue_id NOT IN (SELECT statue_id FROM shop WHERE depth > 104)
SELECT T1.name, T1.type FROM patient AS T1 JOIN art_festival AS T2 ON T1.patient_id = T2.patient_id GROUP BY T1.patient_id HAVING count(*) >= 2
SELECT gender FROM theater WHERE gender = 'male' AND rank > (SELECT avg(rank) FROM theater)
SELECT votes FROM battle WHERE name LIKE 'Distant%'
SELECT count(*), T1.name FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id GROUP BY T1.tower_id
SELECT DISTINCT T1.name FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel'
SELECT DISTINCT cuisine FROM tower
SELECT T1.name, T1.cuisine FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel' GROUP BY T1.tower_id ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT current_material FROM car
SELECT name FROM tower WHERE last_hours < 19 AND tower_id NOT IN (SELECT tower_id FROM car WHERE current_material = 'steel')
SELECT name FROM battle WHERE budget < 502
SELECT T1.nationality, T1.last_hours FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel' GROUP BY T1.tower_id ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT cuisine FROM tower WHERE nationality = 'Turkish' INTERSECT SELECT cuisine FROM tower WHERE last_hours < 29
SELECT cuisine FROM tower GROUP BY cuisine ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT current_material FROM car GROUP BY current_material ORDER BY count(*) DESC LIMIT 1
SELECT T2.current_material, T2.members FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T1.last_hours < 17
SELECT score FROM south_director ORDER BY name
SELECT T2.score FROM senior_sale AS T1 JOIN south_director AS T2 ON T1.sale_id = T2.sale_id WHERE T1.official_votes < 458
SELECT name, score FROM south_director WHERE quantity < 76 AND score < (SELECT avg(score) FROM south_director)
SELECT title FROM senior_sale WHERE rent > 279 AND sale_id NOT IN (SELECT sale_id FROM mountain_coach WHERE month = 'December')
SELECT T2.name FROM mobile_stadium AS T1 JOIN south_director AS T2 ON T1.stadium_id = T2.stadium_id WHERE T1.former_size > 66
SELECT sum(former_size) FROM mobile_stadium WHERE former_size >= 73
SELECT sum(former_size), min(former_size) FROM mobile_stadium
SELECT country FROM mobile_stadium WHERE former_size = 44 INTERSECT SELECT country FROM mobile_stadium WHERE former_size > 66
SELECT T1.official_votes FROM senior_sale AS T1 JOIN mobile_stadium AS T2 ON T1.sale_id = T2.sale_id GROUP BY T1.sale_id ORDER BY count(*) DESC LIMIT 1
SELECT credits FROM mountain_coach
SELECT T1.title FROM senior_sale AS T1 JOIN mobile_stadium AS T2 ON T1.sale_id = T2.sale_id ORDER BY T2.former_size DESC LIMIT 1
SELECT count(*) FROM south_director
SELECT count(*), month FROM mountain_coach GROUP BY month
SELECT name, former_size FROM mobile_stadium ORDER BY name
SELECT size FROM truck GROUP BY size HAVING count(*) > 2
SELECT count(*) FROM truck WHERE truck_id NOT IN (SELECT truck_id FROM cat)
SELECT count(*) FROM health_review
SELECT hours FROM farmer WHERE month = 'May'
SELECT T1.name FROM farmer AS T1 JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id WHERE T2.price <= 714 GROUP BY T1.farmer_id ORDER BY count(*) DESC LIMIT 1
SELECT avg(hours) FROM farmer
SELECT 1
SELECT 1
SELECT count(DISTINCT month) FROM farmer
SELECT T1.price, T1.revenue FROM modern_factory AS T1 JOIN truck AS T2 ON T1.factory_id = T2.factory_id WHERE T2.size >= 55 GROUP BY T1.factory_id ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT month FROM farmer
SELECT 1
SELECT code FROM cat WHERE native_sales < 919
SELECT count(DISTINCT gender) FROM author
SELECT avg(hours), month FROM farmer GROUP BY month
SELECT sum(last_credits) FROM chef WHERE depth > 214
SELECT count(*) FROM senior_country AS T1 JOIN senior_country AS T2 ON T1.country_id = T2.country_id WHERE T1.level < 5
SELECT count(*) FROM senior_country AS T1 JOIN senior_country AS T2 ON T1.country_id = T2.country_id WHERE T1.distance < 434
SELECT distance, name FROM senior_country
SELECT name, tax FROM mountain_manager WHERE end_seats > 464
SELECT T1.tax, T1.end_seats FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id ORDER BY T2.level LIMIT 1
SELECT min(tax), gender FROM mountain_manager GROUP BY gender
SELECT distance FROM senior_country ORDER BY level LIMIT 1
SELECT distance FROM senior_country ORDER BY distance DESC LIMIT 1
SELECT count(*) FROM mountain_manager WHERE manager_id NOT IN (SELECT manager_id FROM senior_country)
SELECT name FROM chef WHERE points > 83
SELECT 1
SELECT T1.distance FROM senior_country AS T1 JOIN chef AS T2 ON T1.country_id = T2.country_id WHERE T2.category = 'travel' GROUP BY T1.country_id ORDER BY count(*) DESC LIMIT 1
SELECT net_method FROM restaurant GROUP BY net_method ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM house WHERE score = 65
SELECT 1
SELECT DISTINCT type FROM mobile_exam
SELECT title FROM mobile_exam WHERE type = 'special' AND depth < (SELECT avg(depth) FROM mobile_exam)
SELECT DISTINCT cuisine FROM house
SELECT name FROM house ORDER BY name
SELECT name FROM summer_agent WHERE debt < 515 AND agent_id NOT IN (SELECT agent_id FROM house WHERE score <= 65)
SELECT name FROM night_captain WHERE last_city = 'Berlin' ORDER BY name
SELECT name FROM summer_agent ORDER BY name
SELECT DISTINCT last_city FROM night_captain
SELECT title FROM mobile_exam WHERE type = 'premium' AND depth > (SELECT avg(depth) FROM mobile_exam)
SELECT T1.title, T1.depth FROM mobile_exam AS T1 JOIN new_camp AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY count(*) DESC LIMIT 1
SELECT T1.name FROM summer_agent AS T1 JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id WHERE T2.type = 'special' GROUP BY T1.agent_id ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT count(DISTINCT type) FROM mobile_exam
SELECT max(T2.size) FROM castle AS T1 JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id WHERE T1.points > 36
SELECT T1.size FROM mobile_school AS T1 JOIN bike AS T2 ON T1.school_id = T2.school_id GROUP BY T1.school_id ORDER BY count(*) DESC LIMIT 1
SELECT amount FROM castle WHERE name LIKE '%Harbor%'
SELECT T1.size FROM mobile_school AS T1 JOIN bike AS T2 ON T1.school_id = T2.school_id GROUP BY T1.school_id HAVING count(*) > 1
SELECT code FROM bike WHERE votes = 839 ORDER BY code
SELECT revenue, state FROM mobile_school
SELECT 1
SELECT amount FROM castle WHERE price > 877
SELECT count(*), T1.name FROM castle AS T1 JOIN bike AS T2 ON T1.castle_id = T2.castle_id GROUP BY T1.castle_id
SELECT count(*) FROM castle WHERE price > 243
SELECT state FROM mobile_school
SELECT size FROM mobile_school WHERE revenue > (SELECT avg(revenue) FROM mobile_school)
SELECT 1
SELECT month FROM bike WHERE votes = 13 EXCEPT SELECT month FROM bike WHERE votes = 618
SELECT name FROM actor WHERE target_debt < (SELECT avg(target_debt) FROM actor)
SELECT count(*) FROM actor
SELECT name FROM actor WHERE color != 'yellow'
SELECT T1.credits FROM actor AS T1 JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T2.scale = 'large' GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT T1.name FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id WHERE T2.depth = 468
SELECT T2.name, T2.daily_volume FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'yellow'
SELECT DISTINCT color FROM actor
SELECT name FROM actor ORDER BY target_debt LIMIT 2
SELECT count(*) FROM warehouse WHERE end_nationality != 'Greek'
SELECT color FROM actor GROUP BY color HAVING count(*) > 3
SELECT name, credits FROM actor ORDER BY target_debt DESC LIMIT 1
SELECT weight, name FROM warehouse ORDER BY name
SELECT DISTINCT T1.credits, T1.color FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id WHERE T2.daily_volume > 26
SELECT T2.name FROM actor AS T1 JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'red'
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(*), T1.name FROM baker AS T1 JOIN falcon AS T2 ON T1.baker_id = T2.baker_id GROUP BY T1.baker_id
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(*), T1.name FROM helmet AS T1 JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id GROUP BY T1.helmet_id
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(*), peak_fabric FROM diver GROUP BY peak_fabric
SELECT 1
SELECT 1
SELECT count(*) FROM diver
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T2.name FROM cathedral AS T1 JOIN coastal_diver AS T2 ON T1.cathedral_id = T2.cathedral_id WHERE T1.wattage = 551
