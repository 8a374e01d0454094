SELECT COUNT(id) FROM national_boat WHERE height < 233	room_art_employee
SELECT COUNT(DISTINCT result) FROM home_stadium	room_art_employee
SELECT party, COUNT(id) AS row_count FROM branch GROUP BY party	room_art_employee
SELECT T2.capacity FROM art_employee AS T1 INNER JOIN market AS T2 ON T1.id = T2.employee_id WHERE T1.start_credits <= 4	room_art_employee
SELECT name FROM art_employee WHERE id IN (SELECT employee_id FROM home_stadium WHERE result = 'draw')	room_art_employee
SELECT members, name, party FROM branch	room_art_employee
SELECT result FROM home_stadium WHERE floors > (SELECT AVG(floors) FROM home_stadium)	room_art_employee
SELECT code FROM national_boat ORDER BY age DESC LIMIT 1	room_art_employee
SELECT code, height FROM national_boat WHERE age > 40	room_art_employee
SELECT T1.annual_level FROM art_employee AS T1 INNER JOIN home_stadium AS T2 ON T1.id = T2.employee_id ORDER BY T2.floors DESC LIMIT 1	room_art_employee
SELECT name, seats FROM room WHERE seats > 44 AND id NOT IN (SELECT room_id FROM art_employee WHERE start_credits = 3)	room_art_employee
SELECT code FROM national_boat ORDER BY height DESC LIMIT 1	room_art_employee
SELECT name, CASE WHEN seats >= 301 THEN 'famous' ELSE 'normal' END FROM room	room_art_employee
SELECT name FROM room WHERE speed > 151 AND id NOT IN (SELECT room_id FROM branch WHERE members < 152)	room_art_employee
SELECT COUNT(id) FROM national_boat WHERE age > 26	room_art_employee
SELECT result FROM home_stadium GROUP BY result ORDER BY COUNT(id) DESC LIMIT 1	room_art_employee
SELECT COUNT(ring_id) FROM ring WHERE ring_id IN (SELECT ring_id FROM river_company WHERE degree = 'bachelor')	ring_river_company
SELECT COUNT(ring_id) FROM ring WHERE target_department = 'Law' AND tax >= 81	ring_river_company
SELECT COUNT(T2.company_id) FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.tax > 55	ring_river_company
SELECT tax FROM ring WHERE target_department = 'Law' AND tax < (SELECT AVG(tax) FROM ring)	ring_river_company
SELECT name FROM ring WHERE tax < (SELECT AVG(tax) FROM ring)	ring_river_company
SELECT T1.name FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id GROUP BY T1.ring_id HAVING COUNT(T2.company_id) > 2	ring_river_company
SELECT COUNT(T2.company_id) FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.target_department = 'Law'	ring_river_company
SELECT code, degree FROM river_company ORDER BY amount ASC LIMIT 1	ring_river_company
SELECT COUNT(ring_id) FROM ring WHERE target_department = 'Design' AND tax <= 5	ring_river_company
SELECT degree, SUM(amount) AS sum_amount FROM river_company GROUP BY degree	ring_river_company
SELECT DISTINCT target_department FROM ring	ring_river_company
SELECT degree FROM river_company ORDER BY amount ASC LIMIT 1	ring_river_company
SELECT COUNT(ring_id) FROM ring WHERE target_department = 'Law'	ring_river_company
SELECT COUNT(company_id) FROM river_company WHERE degree != 'bachelor'	ring_river_company
SELECT code, CASE WHEN degree = 'bachelor' THEN 'heavy' ELSE 'normal' END FROM river_company	ring_river_company
SELECT degree, amount FROM river_company WHERE degree = 'bachelor'	ring_river_company
SELECT gross_year, party FROM poem ORDER BY daily_amount ASC LIMIT 1	race_poem
SELECT COUNT(id) FROM race WHERE distance < 582	race_poem
SELECT COUNT(T3.id) FROM race AS T1 INNER JOIN poem AS T2 ON T1.id = T2.race_id INNER JOIN island AS T3 ON T2.id = T3.poem_id WHERE T1.distance > 462	race_poem
SELECT COUNT(T3.id) FROM race AS T1 INNER JOIN poem AS T2 ON T1.id = T2.race_id INNER JOIN island AS T3 ON T2.id = T3.poem_id WHERE T1.target_role = 'partner'	race_poem
SELECT COUNT(T2.id) FROM race AS T1 INNER JOIN poem AS T2 ON T1.id = T2.race_id WHERE T1.last_brand = 'Orion'	race_poem
SELECT T1.title FROM race AS T1 INNER JOIN poem AS T2 ON T1.id = T2.race_id WHERE T2.gross_year <= 1962 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	race_poem
SELECT T2.annual_weight, T2.copies FROM poem AS T1 INNER JOIN island AS T2 ON T1.id = T2.poem_id WHERE T1.daily_amount = 598	race_poem
SELECT last_brand, COUNT(id) AS row_count FROM race GROUP BY last_brand	race_poem
SELECT COUNT(id) FROM race WHERE target_role = 'umpire'	race_poem
SELECT title, distance FROM race WHERE language = 'Japanese'	race_poem
SELECT title, language FROM race WHERE distance < (SELECT AVG(distance) FROM race)	race_poem
SELECT T1.party FROM poem AS T1 INNER JOIN island AS T2 ON T1.id = T2.poem_id ORDER BY T2.annual_weight ASC LIMIT 1	race_poem
SELECT gross_year FROM poem ORDER BY daily_amount ASC LIMIT 1	race_poem
SELECT COUNT(T2.id) FROM poem AS T1 INNER JOIN island AS T2 ON T1.id = T2.poem_id WHERE T1.party = 'Liberal'	race_poem
SELECT COUNT(id) FROM island WHERE copies < 204	race_poem
SELECT DISTINCT T1.name FROM race AS T1 INNER JOIN junior_item AS T2 ON T1.race_id = T2.race_id WHERE T2.start_nationality = 'Swedish'	race_junior_item
SELECT COUNT(item_id) FROM junior_item WHERE item_id IN (SELECT item_id FROM central_office WHERE copies < 295)	race_junior_item
SELECT language, COUNT(item_id) AS row_count FROM junior_item GROUP BY language	race_junior_item
SELECT CAST(SUM(IIF(height < 242, 1, 0)) AS REAL) * 100 / COUNT(item_id) FROM junior_item	race_junior_item
SELECT COUNT(T2.office_id) FROM junior_item AS T1 INNER JOIN central_office AS T2 ON T1.item_id = T2.item_id WHERE T1.height > 105	race_junior_item
SELECT name FROM race ORDER BY birth_age DESC LIMIT 1	race_junior_item
SELECT T1.power FROM junior_item AS T1 INNER JOIN central_office AS T2 ON T1.item_id = T2.item_id WHERE T2.copies >= 636 GROUP BY T1.item_id ORDER BY COUNT(T2.office_id) DESC LIMIT 1	race_junior_item
SELECT COUNT(T3.office_id) FROM race AS T1 INNER JOIN junior_item AS T2 ON T1.race_id = T2.race_id INNER JOIN central_office AS T3 ON T2.item_id = T3.item_id WHERE T1.hours <= 24	race_junior_item
SELECT COUNT(race_id) FROM race WHERE birth_age < 75	race_junior_item
SELECT T1.name FROM race AS T1 INNER JOIN junior_item AS T2 ON T1.race_id = T2.race_id GROUP BY T1.race_id HAVING COUNT(T2.item_id) > 2	race_junior_item
SELECT T3.discount, T3.copies FROM race AS T1 INNER JOIN junior_item AS T2 ON T1.race_id = T2.race_id INNER JOIN central_office AS T3 ON T2.item_id = T3.item_id WHERE T1.hours < 36	race_junior_item
SELECT COUNT(item_id) FROM junior_item WHERE start_nationality = 'Swedish'	race_junior_item
SELECT format, AVG(revenue) AS avg_revenue FROM restaurant GROUP BY format	race_junior_item
SELECT COUNT(T2.office_id) FROM junior_item AS T1 INNER JOIN central_office AS T2 ON T1.item_id = T2.item_id WHERE T1.height = 169	race_junior_item
SELECT T2.language FROM race AS T1 INNER JOIN junior_item AS T2 ON T1.race_id = T2.race_id WHERE T1.hours <= 12	race_junior_item
SELECT COUNT(restaurant_id) FROM restaurant WHERE revenue = 198 AND members > 19	race_junior_item
SELECT CAST(SUM(IIF(speed > 129, 1, 0)) AS REAL) / SUM(IIF(population >= 430, 1, 0)) FROM lawyer	lawyer_castle
SELECT CAST(SUM(IIF(start_area < 524, 1, 0)) AS REAL) / SUM(IIF(profit >= 374, 1, 0)) FROM office	lawyer_castle
SELECT T1.name FROM castle AS T1 INNER JOIN client AS T2 ON T1.castle_id = T2.castle_id GROUP BY T1.castle_id ORDER BY COUNT(T2.client_id) DESC LIMIT 1	lawyer_castle
SELECT name, CASE WHEN quantity < 40 THEN 'rare' ELSE 'normal' END FROM client	lawyer_castle
SELECT seats FROM client WHERE pages <= 660	lawyer_castle
SELECT T2.name FROM castle AS T1 INNER JOIN client AS T2 ON T1.castle_id = T2.castle_id WHERE T1.native_department = 'Finance'	lawyer_castle
SELECT T1.name, T1.rooms FROM lawyer AS T1 INNER JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id ORDER BY T2.score ASC LIMIT 1	lawyer_castle
SELECT T3.name FROM lawyer AS T1 INNER JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id INNER JOIN office AS T3 ON T2.castle_id = T3.castle_id WHERE T1.days > 2	lawyer_castle
SELECT COUNT(T2.castle_id) FROM lawyer AS T1 INNER JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.rooms < 21	lawyer_castle
SELECT T1.name, COUNT(T2.client_id) AS row_count FROM castle AS T1 INNER JOIN client AS T2 ON T1.castle_id = T2.castle_id GROUP BY T1.castle_id	lawyer_castle
SELECT name FROM castle WHERE castle_id NOT IN (SELECT castle_id FROM client)	lawyer_castle
SELECT name, pages FROM client ORDER BY volume DESC LIMIT 1	lawyer_castle
SELECT T3.volume FROM lawyer AS T1 INNER JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id INNER JOIN client AS T3 ON T2.castle_id = T3.castle_id WHERE T1.days < 18	lawyer_castle
SELECT DISTINCT native_department FROM castle	lawyer_castle
SELECT name FROM lawyer WHERE days > 2	lawyer_castle
SELECT name, population FROM lawyer WHERE speed > 150 AND days > (SELECT AVG(days) FROM lawyer)	lawyer_castle
SELECT T1.title, T1.local_revenue FROM street_contest AS T1 INNER JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.degree = 'doctorate' GROUP BY T1.contest_id ORDER BY COUNT(T2.tool_id) DESC LIMIT 1	street_contest_tool
SELECT SUM(power) FROM street_contest WHERE local_revenue >= 308	street_contest_tool
SELECT T1.title FROM street_contest AS T1 INNER JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.degree = 'doctorate' GROUP BY T1.contest_id ORDER BY COUNT(T2.tool_id) DESC LIMIT 1	street_contest_tool
SELECT T2.shape FROM street_contest AS T1 INNER JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T1.role = 'partner'	street_contest_tool
SELECT title, role FROM street_contest WHERE power < (SELECT AVG(power) FROM street_contest)	street_contest_tool
SELECT T2.shape FROM street_contest AS T1 INNER JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T1.power >= 744	street_contest_tool
SELECT CAST(SUM(IIF(shape = 'oval', 1, 0)) AS REAL) / SUM(IIF(category = 'science', 1, 0)) FROM tool	street_contest_tool
SELECT power FROM street_contest ORDER BY local_revenue DESC LIMIT 1	street_contest_tool
SELECT CAST(SUM(IIF(local_revenue > 308, 1, 0)) AS REAL) * 100 / COUNT(contest_id) FROM street_contest	street_contest_tool
SELECT code, CASE WHEN sales <= 786 THEN 'minor' ELSE 'normal' END FROM tool	street_contest_tool
SELECT COUNT(tool_id) FROM tool WHERE category = 'music'	street_contest_tool
SELECT title FROM street_contest WHERE title LIKE '%Harbor%'	street_contest_tool
SELECT T2.code FROM street_contest AS T1 INNER JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T1.role = 'sponsor'	street_contest_tool
SELECT CAST(SUM(IIF(category = 'fashion', 1, 0)) AS REAL) * 100 / COUNT(tool_id) FROM tool	street_contest_tool
SELECT T1.title FROM street_contest AS T1 INNER JOIN tool AS T2 ON T1.contest_id = T2.contest_id GROUP BY T1.contest_id HAVING COUNT(T2.tool_id) > 2	street_contest_tool
SELECT cost, power FROM bike ORDER BY size DESC LIMIT 1	hospital_theater
SELECT power FROM bike WHERE cost = 184 ORDER BY seats DESC	hospital_theater
SELECT T3.name FROM hospital AS T1 INNER JOIN theater AS T2 ON T1.id = T2.hospital_id INNER JOIN public_visit AS T3 ON T2.id = T3.theater_id WHERE T1.score > 35	hospital_theater
SELECT T1.name, T1.official_genre FROM theater AS T1 INNER JOIN public_visit AS T2 ON T1.id = T2.theater_id WHERE T2.official_month = 'December' GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	hospital_theater
SELECT name FROM public_visit WHERE official_month = 'October'	hospital_theater
SELECT name FROM theater WHERE official_genre = 'jazz'	hospital_theater
SELECT CAST(SUM(IIF(official_month = 'December', 1, 0)) AS REAL) * 100 / COUNT(id) FROM public_visit	hospital_theater
SELECT name FROM theater WHERE year = 1988	hospital_theater
SELECT COUNT(id) FROM theater WHERE goals >= 16	hospital_theater
SELECT name, CASE WHEN official_month = 'October' THEN 'top' ELSE 'normal' END FROM public_visit	hospital_theater
SELECT official_month, COUNT(id) AS row_count FROM public_visit GROUP BY official_month	hospital_theater
SELECT CAST(SUM(IIF(score <= 51, 1, 0)) AS REAL) * 100 / COUNT(id) FROM hospital	hospital_theater
SELECT name FROM theater WHERE year > (SELECT AVG(year) FROM theater)	hospital_theater
SELECT T2.name FROM hospital AS T1 INNER JOIN theater AS T2 ON T1.id = T2.hospital_id WHERE T1.volume <= 90	hospital_theater
SELECT year FROM theater ORDER BY name ASC	hospital_theater
SELECT goals FROM theater WHERE goals > 23 AND year < (SELECT AVG(year) FROM theater)	hospital_theater
SELECT state, COUNT(festival_id) AS row_count FROM art_festival GROUP BY state	statue_patient
SELECT MAX(rank), MIN(rank) FROM theater	statue_patient
SELECT CAST(SUM(IIF(state = 'Iowa', 1, 0)) AS REAL) * 100 / COUNT(festival_id) FROM art_festival	statue_patient
SELECT gender, COUNT(theater_id) AS row_count FROM theater GROUP BY gender	statue_patient
SELECT title FROM art_festival WHERE annual_discount >= 41	statue_patient
SELECT state, SUM(annual_discount) AS sum_annual_discount FROM art_festival GROUP BY state	statue_patient
SELECT COUNT(shop_id) FROM shop WHERE depth < 383	statue_patient
SELECT SUM(duration), MAX(duration) FROM house	statue_patient
SELECT T1.name, COUNT(T2.shop_id) AS row_count FROM patient AS T1 INNER JOIN shop AS T2 ON T1.patient_id = T2.patient_id GROUP BY T1.patient_id	statue_patient
SELECT CAST(SUM(IIF(revenue > 497, 1, 0)) AS REAL) * 100 / COUNT(patient_id) FROM patient	statue_patient
SELECT T2.type FROM statue AS T1 INNER JOIN patient AS T2 ON T1.statue_id = T2.statue_id WHERE T1.salary < 416	statue_patient
SELECT T1.depth FROM shop AS T1 INNER JOIN art_festival AS T2 ON T1.shop_id = T2.shop_id GROUP BY T1.shop_id ORDER BY COUNT(T2.festival_id) DESC LIMIT 1	statue_patient
SELECT COUNT(T2.festival_id) FROM shop AS T1 INNER JOIN art_festival AS T2 ON T1.shop_id = T2.shop_id WHERE T1.votes > 471	statue_patient
SELECT code FROM house WHERE duration >= 250	statue_patient
SELECT name FROM patient WHERE patient_id NOT IN (SELECT patient_id FROM art_festival)	statue_patient
SELECT COUNT(tower_id) FROM tower WHERE tower_id NOT IN (SELECT tower_id FROM car)	tower_car
SELECT name FROM tower WHERE tower_id IN (SELECT tower_id FROM car WHERE members <= 130)	tower_car
SELECT T3.votes FROM tower AS T1 INNER JOIN car AS T2 ON T1.tower_id = T2.tower_id INNER JOIN battle AS T3 ON T2.car_id = T3.car_id WHERE T1.last_hours < 17	tower_car
SELECT CAST(SUM(IIF(members < 132, 1, 0)) AS REAL) * 100 / COUNT(car_id) FROM car	tower_car
SELECT name FROM tower WHERE tower_id IN (SELECT tower_id FROM car WHERE current_material = 'steel')	tower_car
SELECT DISTINCT T1.name FROM tower AS T1 INNER JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel'	tower_car
SELECT cuisine, last_hours FROM tower ORDER BY name ASC	tower_car
SELECT SUM(IIF(nationality = 'Greek', 1, 0)) - SUM(IIF(last_hours < 8, 1, 0)) FROM tower	tower_car
SELECT name, nationality FROM tower WHERE nationality = 'Swedish'	tower_car
SELECT DISTINCT T1.members, T1.current_material FROM car AS T1 INNER JOIN battle AS T2 ON T1.car_id = T2.car_id WHERE T2.votes < 792	tower_car
SELECT T1.name, T1.last_hours FROM tower AS T1 INNER JOIN car AS T2 ON T1.tower_id = T2.tower_id GROUP BY T1.tower_id HAVING COUNT(T2.car_id) >= 2	tower_car
SELECT COUNT(T3.battle_id) FROM tower AS T1 INNER JOIN car AS T2 ON T1.tower_id = T2.tower_id INNER JOIN battle AS T3 ON T2.car_id = T3.car_id WHERE T1.last_hours = 15	tower_car
SELECT current_material FROM car GROUP BY current_material ORDER BY COUNT(car_id) DESC LIMIT 1	tower_car
SELECT COUNT(car_id) FROM car	tower_car
SELECT budget FROM battle ORDER BY name ASC	tower_car
SELECT name, nationality FROM tower WHERE cuisine = 'Korean'	tower_car
SELECT T1.title, COUNT(T2.coach_id) AS row_count FROM senior_sale AS T1 INNER JOIN mountain_coach AS T2 ON T1.sale_id = T2.sale_id GROUP BY T1.sale_id	senior_sale_mobile_stadium
SELECT COUNT(director_id) FROM south_director	senior_sale_mobile_stadium
SELECT T1.name FROM mobile_stadium AS T1 INNER JOIN south_director AS T2 ON T1.stadium_id = T2.stadium_id GROUP BY T1.stadium_id ORDER BY COUNT(T2.director_id) DESC LIMIT 1	senior_sale_mobile_stadium
SELECT T1.name, COUNT(T2.director_id) AS row_count FROM mobile_stadium AS T1 INNER JOIN south_director AS T2 ON T1.stadium_id = T2.stadium_id GROUP BY T1.stadium_id	senior_sale_mobile_stadium
SELECT T2.name, T2.quantity FROM senior_sale AS T1 INNER JOIN south_director AS T2 ON T1.sale_id = T2.sale_id WHERE T1.rent > 225	senior_sale_mobile_stadium
SELECT name FROM mountain_coach WHERE month = 'December'	senior_sale_mobile_stadium
SELECT name FROM mobile_stadium WHERE country = 'France' ORDER BY name ASC	senior_sale_mobile_stadium
SELECT T1.name, COUNT(T2.coach_id) AS row_count FROM mobile_stadium AS T1 INNER JOIN mountain_coach AS T2 ON T1.stadium_id = T2.stadium_id GROUP BY T1.stadium_id	senior_sale_mobile_stadium
SELECT title FROM senior_sale WHERE official_votes > 49	senior_sale_mobile_stadium
SELECT name FROM south_director ORDER BY score DESC LIMIT 1	senior_sale_mobile_stadium
SELECT month, COUNT(coach_id) AS row_count FROM mountain_coach GROUP BY month	senior_sale_mobile_stadium
SELECT COUNT(director_id) FROM south_director WHERE quantity > 2	senior_sale_mobile_stadium
SELECT COUNT(T2.coach_id) FROM mobile_stadium AS T1 INNER JOIN mountain_coach AS T2 ON T1.stadium_id = T2.stadium_id WHERE T1.country = 'France'	senior_sale_mobile_stadium
SELECT T2.name, T2.quantity FROM senior_sale AS T1 INNER JOIN south_director AS T2 ON T1.sale_id = T2.sale_id WHERE T1.rent = 225	senior_sale_mobile_stadium
SELECT title FROM senior_sale WHERE sale_id NOT IN (SELECT sale_id FROM mountain_coach)	senior_sale_mobile_stadium
SELECT COUNT(sale_id) FROM senior_sale WHERE gross_population < 913	senior_sale_mobile_stadium
SELECT revenue FROM modern_factory WHERE factory_id IN (SELECT factory_id FROM truck WHERE net_distance < 589)	farmer_modern_factory
SELECT revenue, price FROM modern_factory WHERE revenue > 254	farmer_modern_factory
SELECT code, native_sales FROM cat WHERE income > 582 ORDER BY income DESC	farmer_modern_factory
SELECT T2.price, T2.revenue FROM farmer AS T1 INNER JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id WHERE T1.month = 'December'	farmer_modern_factory
SELECT T1.revenue FROM modern_factory AS T1 INNER JOIN health_review AS T2 ON T1.factory_id = T2.factory_id GROUP BY T1.factory_id HAVING COUNT(T2.review_id) >= 2	farmer_modern_factory
SELECT size FROM truck ORDER BY net_distance DESC LIMIT 1	farmer_modern_factory
SELECT T2.title FROM modern_factory AS T1 INNER JOIN health_review AS T2 ON T1.factory_id = T2.factory_id WHERE T1.price < 833	farmer_modern_factory
SELECT name FROM farmer WHERE month = 'October'	farmer_modern_factory
SELECT T2.name FROM truck AS T1 INNER JOIN author AS T2 ON T1.truck_id = T2.truck_id WHERE T1.net_distance < 60	farmer_modern_factory
SELECT COUNT(factory_id) FROM modern_factory WHERE factory_id IN (SELECT factory_id FROM truck WHERE net_distance < 445)	farmer_modern_factory
SELECT gender, COUNT(author_id) AS row_count FROM author GROUP BY gender	farmer_modern_factory
SELECT COUNT(truck_id) FROM truck WHERE net_distance < 419	farmer_modern_factory
SELECT T2.name FROM truck AS T1 INNER JOIN author AS T2 ON T1.truck_id = T2.truck_id WHERE T1.net_distance = 489	farmer_modern_factory
SELECT SUM(IIF(size < 12, 1, 0)) - SUM(IIF(net_distance < 419, 1, 0)) FROM truck	farmer_modern_factory
SELECT COUNT(factory_id) FROM modern_factory WHERE price < 714	farmer_modern_factory
SELECT COUNT(T2.cat_id) FROM truck AS T1 INNER JOIN cat AS T2 ON T1.truck_id = T2.truck_id WHERE T1.size > 52	farmer_modern_factory
SELECT T2.scale FROM senior_country AS T1 INNER JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.level >= 5	mountain_manager_senior_country
SELECT T1.name FROM mountain_manager AS T1 INNER JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id GROUP BY T1.manager_id ORDER BY COUNT(T2.country_id) DESC LIMIT 1	mountain_manager_senior_country
SELECT CAST(SUM(IIF(tax > 46, 1, 0)) AS REAL) * 100 / COUNT(manager_id) FROM mountain_manager	mountain_manager_senior_country
SELECT COUNT(T2.chef_id) FROM senior_country AS T1 INNER JOIN chef AS T2 ON T1.country_id = T2.country_id WHERE T1.distance > 412	mountain_manager_senior_country
SELECT T2.name FROM senior_country AS T1 INNER JOIN chef AS T2 ON T1.country_id = T2.country_id WHERE T1.distance > 554	mountain_manager_senior_country
SELECT CAST(SUM(IIF(gender = 'female', 1, 0)) AS REAL) / SUM(IIF(gender = 'male', 1, 0)) FROM mountain_manager	mountain_manager_senior_country
SELECT MIN(T2.distance) FROM mountain_manager AS T1 INNER JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id WHERE T1.home_duration = 32	mountain_manager_senior_country
SELECT MIN(depth) FROM chef	mountain_manager_senior_country
SELECT DISTINCT T1.level FROM senior_country AS T1 INNER JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T2.net_method = 'voucher'	mountain_manager_senior_country
SELECT COUNT(DISTINCT gender) FROM mountain_manager	mountain_manager_senior_country
SELECT CAST(SUM(IIF(net_method = 'voucher', 1, 0)) AS REAL) * 100 / COUNT(restaurant_id) FROM restaurant	mountain_manager_senior_country
SELECT name, CASE WHEN distance = 434 THEN 'notable' ELSE 'normal' END FROM senior_country	mountain_manager_senior_country
SELECT T1.name, COUNT(T2.country_id) AS row_count FROM mountain_manager AS T1 INNER JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id GROUP BY T1.manager_id	mountain_manager_senior_country
SELECT name FROM senior_country WHERE level = 5 AND country_id NOT IN (SELECT country_id FROM chef WHERE category = 'travel')	mountain_manager_senior_country
SELECT level FROM senior_country ORDER BY distance ASC LIMIT 1	mountain_manager_senior_country
SELECT COUNT(country_id) FROM senior_country WHERE distance > 434	mountain_manager_senior_country
SELECT T1.name, COUNT(T2.exam_id) AS row_count FROM summer_agent AS T1 INNER JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id GROUP BY T1.agent_id	summer_agent_mobile_exam
SELECT T1.title FROM mobile_exam AS T1 INNER JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY COUNT(T2.captain_id) DESC LIMIT 1	summer_agent_mobile_exam
SELECT T1.title, COUNT(T2.house_id) AS row_count FROM mobile_exam AS T1 INNER JOIN house AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id	summer_agent_mobile_exam
SELECT T2.cuisine FROM summer_agent AS T1 INNER JOIN house AS T2 ON T1.agent_id = T2.agent_id WHERE T1.debt > 384	summer_agent_mobile_exam
SELECT cuisine, score FROM house WHERE cuisine = 'Thai'	summer_agent_mobile_exam
SELECT T2.title FROM summer_agent AS T1 INNER JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id WHERE T1.debt > 74	summer_agent_mobile_exam
SELECT CAST(SUM(IIF(cuisine = 'Mexican', 1, 0)) AS REAL) * 100 / COUNT(house_id) FROM house	summer_agent_mobile_exam
SELECT SUM(IIF(last_city = 'Berlin', 1, 0)) - SUM(IIF(last_city = 'Zürich', 1, 0)) FROM night_captain	summer_agent_mobile_exam
SELECT score FROM house WHERE cuisine = 'Indian'	summer_agent_mobile_exam
SELECT type FROM mobile_exam GROUP BY type ORDER BY COUNT(exam_id) DESC LIMIT 1	summer_agent_mobile_exam
SELECT name FROM summer_agent WHERE points > 6 AND agent_id NOT IN (SELECT agent_id FROM mobile_exam WHERE depth < 353)	summer_agent_mobile_exam
SELECT name FROM new_camp ORDER BY income ASC LIMIT 1	summer_agent_mobile_exam
SELECT name, score FROM house WHERE cuisine != 'Mexican' AND house_id NOT IN (SELECT house_id FROM new_camp WHERE cost = 629)	summer_agent_mobile_exam
SELECT cuisine, SUM(score) AS sum_score FROM house GROUP BY cuisine	summer_agent_mobile_exam
SELECT name, cuisine FROM house WHERE cuisine = 'Mexican'	summer_agent_mobile_exam
SELECT COUNT(house_id) FROM house WHERE house_id IN (SELECT house_id FROM new_camp WHERE income < 461)	summer_agent_mobile_exam
SELECT T2.size, T2.state FROM castle AS T1 INNER JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id WHERE T1.amount = 638	castle_mobile_school
SELECT votes FROM bike WHERE votes > (SELECT AVG(votes) FROM bike)	castle_mobile_school
SELECT T1.revenue FROM mobile_school AS T1 INNER JOIN bike AS T2 ON T1.school_id = T2.school_id GROUP BY T1.school_id HAVING COUNT(T2.bike_id) >= 3	castle_mobile_school
SELECT price FROM castle WHERE price BETWEEN 727 AND 897 AND castle_id NOT IN (SELECT castle_id FROM bike WHERE country = 'Italy')	castle_mobile_school
SELECT state FROM mobile_school WHERE revenue > 250	castle_mobile_school
SELECT code FROM bike WHERE end_power < 335	castle_mobile_school
SELECT code, country FROM bike WHERE month = 'January'	castle_mobile_school
SELECT code FROM bike ORDER BY votes DESC LIMIT 1	castle_mobile_school
SELECT CAST(SUM(IIF(points > 23, 1, 0)) AS REAL) * 100 / COUNT(castle_id) FROM castle	castle_mobile_school
SELECT COUNT(castle_id) FROM castle WHERE amount > 53	castle_mobile_school
SELECT country, SUM(votes) AS sum_votes FROM bike GROUP BY country	castle_mobile_school
SELECT state FROM mobile_school WHERE revenue = 479	castle_mobile_school
SELECT DISTINCT state FROM mobile_school	castle_mobile_school
SELECT T1.size, T1.revenue FROM mobile_school AS T1 INNER JOIN bike AS T2 ON T1.school_id = T2.school_id GROUP BY T1.school_id HAVING COUNT(T2.bike_id) > 1	castle_mobile_school
SELECT COUNT(T2.bike_id) FROM mobile_school AS T1 INNER JOIN bike AS T2 ON T1.school_id = T2.school_id WHERE T1.revenue < 798	castle_mobile_school
SELECT T1.name, T1.points FROM castle AS T1 INNER JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id WHERE T2.revenue <= 675 GROUP BY T1.castle_id ORDER BY COUNT(T2.school_id) DESC LIMIT 1	castle_mobile_school
SELECT name FROM story WHERE daily_volume < 270	actor_story
SELECT depth FROM story WHERE daily_volume >= 142	actor_story
SELECT COUNT(id) FROM warehouse WHERE weight = 100	actor_story
SELECT CAST(SUM(IIF(weight <= 197, 1, 0)) AS REAL) * 100 / COUNT(id) FROM warehouse	actor_story
SELECT T2.name, T2.daily_volume FROM actor AS T1 INNER JOIN story AS T2 ON T1.id = T2.actor_id WHERE T1.target_debt >= 120	actor_story
SELECT end_nationality FROM warehouse GROUP BY end_nationality HAVING COUNT(id) > 2	actor_story
SELECT CAST(SUM(IIF(weight < 243, 1, 0)) AS REAL) * 100 / COUNT(id) FROM warehouse	actor_story
SELECT CAST(SUM(IIF(scale = 'medium', 1, 0)) AS REAL) / SUM(IIF(end_nationality = 'American', 1, 0)) FROM warehouse	actor_story
SELECT daily_volume FROM story ORDER BY depth ASC LIMIT 1	actor_story
SELECT credits FROM actor WHERE id IN (SELECT actor_id FROM warehouse WHERE scale = 'medium')	actor_story
SELECT name FROM story WHERE daily_volume < (SELECT AVG(daily_volume) FROM story)	actor_story
SELECT name, CASE WHEN target_debt >= 196 THEN 'key' ELSE 'normal' END FROM actor	actor_story
SELECT SUM(IIF(scale = 'huge', 1, 0)) - SUM(IIF(weight < 30, 1, 0)) FROM warehouse	actor_story
SELECT T2.name FROM actor AS T1 INNER JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'yellow'	actor_story
SELECT name, color FROM actor ORDER BY target_debt ASC LIMIT 1	actor_story
SELECT diagnosis FROM eclipse ORDER BY thickness ASC LIMIT 1	bakery_baker
SELECT diagnosis, COUNT(eclipse_id) AS row_count FROM eclipse GROUP BY diagnosis	bakery_baker
SELECT COUNT(sofa_id) FROM sofa WHERE frozen_wingspan <= 20	bakery_baker
SELECT SUM(IIF(instrument = 'oboe', 1, 0)) - SUM(IIF(instrument = 'banjo', 1, 0)) FROM falcon	bakery_baker
SELECT diagnosis FROM eclipse GROUP BY diagnosis HAVING COUNT(eclipse_id) > 1	bakery_baker
SELECT T1.name FROM bakery AS T1 INNER JOIN baker AS T2 ON T1.bakery_id = T2.bakery_id GROUP BY T1.bakery_id HAVING COUNT(T2.baker_id) >= 2	bakery_baker
SELECT name, CASE WHEN peak_penalty > 1 THEN 'frugal' ELSE 'normal' END FROM bakery	bakery_baker
SELECT T1.name, T1.peak_penalty FROM bakery AS T1 INNER JOIN velvet_audition AS T2 ON T1.bakery_id = T2.bakery_id GROUP BY T1.bakery_id ORDER BY COUNT(T2.audition_id) DESC LIMIT 1	bakery_baker
SELECT SUM(T2.thickness) FROM falcon AS T1 INNER JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id WHERE T1.octane > 23	bakery_baker
SELECT province, COUNT(audition_id) AS row_count FROM velvet_audition GROUP BY province	bakery_baker
SELECT altitude FROM baker WHERE name LIKE '%Ravi%'	bakery_baker
SELECT altitude FROM baker WHERE altitude > 108	bakery_baker
SELECT MIN(mileage), MAX(mileage) FROM baker WHERE altitude > 439	bakery_baker
SELECT SUM(IIF(frozen_deposit > 355, 1, 0)) - SUM(IIF(frozen_wingspan < 20, 1, 0)) FROM sofa	bakery_baker
SELECT DISTINCT T1.name, T1.mileage FROM baker AS T1 INNER JOIN falcon AS T2 ON T1.baker_id = T2.baker_id WHERE T2.instrument = 'banjo'	bakery_baker
SELECT DISTINCT T1.province, T1.wattage FROM velvet_audition AS T1 INNER JOIN sofa AS T2 ON T1.audition_id = T2.audition_id WHERE T2.frozen_wingspan < 190	bakery_baker
SELECT name FROM violinist ORDER BY name ASC	referee_violinist
SELECT mineral, COUNT(novelist_id) AS row_count FROM novelist GROUP BY mineral	referee_violinist
SELECT instrument, MIN(calories) AS min_calories FROM referee GROUP BY instrument	referee_violinist
SELECT name, viewers FROM harvest WHERE primary_pension > 342 AND harvest_id NOT IN (SELECT harvest_id FROM novelist WHERE mineral = 'topaz')	referee_violinist
SELECT COUNT(T2.violinist_id) FROM referee AS T1 INNER JOIN violinist AS T2 ON T1.referee_id = T2.referee_id WHERE T1.instrument = 'flute'	referee_violinist
SELECT COUNT(T2.novelist_id) FROM harvest AS T1 INNER JOIN novelist AS T2 ON T1.harvest_id = T2.harvest_id WHERE T1.viewers <= 974	referee_violinist
SELECT T2.name FROM referee AS T1 INNER JOIN violinist AS T2 ON T1.referee_id = T2.referee_id WHERE T1.instrument = 'flute'	referee_violinist
SELECT T1.name, T1.instrument FROM referee AS T1 INNER JOIN violinist AS T2 ON T1.referee_id = T2.referee_id ORDER BY T2.humidity DESC LIMIT 1	referee_violinist
SELECT primary_pension FROM harvest ORDER BY primary_pension DESC LIMIT 1	referee_violinist
SELECT COUNT(novelist_id) FROM novelist WHERE turnover = 719	referee_violinist
SELECT COUNT(harvest_id) FROM harvest WHERE viewers < 777	referee_violinist
SELECT name FROM violinist WHERE mileage = 474	referee_violinist
SELECT primary_pension FROM harvest WHERE harvest_id IN (SELECT harvest_id FROM novelist WHERE turnover = 317)	referee_violinist
SELECT COUNT(violinist_id) FROM violinist WHERE violinist_id NOT IN (SELECT violinist_id FROM harvest)	referee_violinist
SELECT CAST(SUM(IIF(mileage < 498, 1, 0)) AS REAL) / SUM(IIF(mileage < 869, 1, 0)) FROM violinist	referee_violinist
SELECT COUNT(T2.novelist_id) FROM harvest AS T1 INNER JOIN novelist AS T2 ON T1.harvest_id = T2.harvest_id WHERE T1.viewers = 169	referee_violinist
SELECT T2.name FROM helmet AS T1 INNER JOIN ancient_picnic AS T2 ON T1.helmet_id = T2.helmet_id WHERE T1.instrument = 'banjo'	helmet_ancient_picnic
SELECT DISTINCT T1.name FROM helmet AS T1 INNER JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id WHERE T2.humidity > 70	helmet_ancient_picnic
SELECT humidity, hourly_octane FROM falcon WHERE dialect = 'Walloon'	helmet_ancient_picnic
SELECT CAST(SUM(IIF(voltage = 393, 1, 0)) AS REAL) * 100 / COUNT(picnic_id) FROM ancient_picnic	helmet_ancient_picnic
SELECT viewers, instrument FROM helmet ORDER BY turnover DESC LIMIT 1	helmet_ancient_picnic
SELECT T1.name, COUNT(T2.falcon_id) AS row_count FROM helmet AS T1 INNER JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id GROUP BY T1.helmet_id	helmet_ancient_picnic
SELECT COUNT(falcon_id) FROM falcon WHERE humidity = 99	helmet_ancient_picnic
SELECT occupation FROM ancient_picnic GROUP BY occupation ORDER BY COUNT(picnic_id) DESC LIMIT 1	helmet_ancient_picnic
SELECT SUM(IIF(dialect = 'Walloon', 1, 0)) - SUM(IIF(dialect = 'Catalan', 1, 0)) FROM falcon	helmet_ancient_picnic
SELECT DISTINCT T1.instrument FROM helmet AS T1 INNER JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id WHERE T2.hourly_octane >= 93	helmet_ancient_picnic
SELECT code FROM falcon WHERE humidity > 70	helmet_ancient_picnic
SELECT instrument FROM helmet WHERE helmet_id NOT IN (SELECT helmet_id FROM ancient_picnic)	helmet_ancient_picnic
SELECT COUNT(picnic_id) FROM ancient_picnic WHERE voltage > 275	helmet_ancient_picnic
SELECT dialect FROM falcon GROUP BY dialect ORDER BY COUNT(falcon_id) ASC LIMIT 1	helmet_ancient_picnic
SELECT CAST(SUM(IIF(occupation = 'porter', 1, 0)) AS REAL) * 100 / COUNT(picnic_id) FROM ancient_picnic	helmet_ancient_picnic
SELECT CAST(SUM(IIF(dialect = 'Walloon', 1, 0)) AS REAL) * 100 / COUNT(falcon_id) FROM falcon	helmet_ancient_picnic
SELECT primary_wattage FROM parade WHERE primary_wattage > (SELECT AVG(primary_wattage) FROM parade)	aquarium_parade
SELECT name FROM aquarium WHERE aquarium_id NOT IN (SELECT aquarium_id FROM parade)	aquarium_parade
SELECT name FROM parade WHERE hourly_viewers = 709	aquarium_parade
SELECT COUNT(T2.parade_id) FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T1.flavor = 'ginger'	aquarium_parade
SELECT CAST(SUM(IIF(flavor = 'vanilla', 1, 0)) AS REAL) * 100 / COUNT(aquarium_id) FROM aquarium	aquarium_parade
SELECT CAST(SUM(IIF(hourly_viewers < 874, 1, 0)) AS REAL) * 100 / COUNT(parade_id) FROM parade	aquarium_parade
SELECT T2.hourly_viewers FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T1.bonus > 104	aquarium_parade
SELECT COUNT(aquarium_id) FROM aquarium WHERE religion = 'Jewish'	aquarium_parade
SELECT name, hourly_viewers FROM parade WHERE hourly_viewers > 708	aquarium_parade
SELECT DISTINCT dialect FROM aquarium	aquarium_parade
SELECT MIN(T2.deposit) FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T1.flavor = 'ginger'	aquarium_parade
SELECT name, CASE WHEN primary_wattage > 707 THEN 'frugal' ELSE 'normal' END FROM parade	aquarium_parade
SELECT DISTINCT T1.name FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T2.primary_wattage > 217	aquarium_parade
SELECT DISTINCT flavor FROM aquarium WHERE bonus < 350	aquarium_parade
SELECT CAST(SUM(IIF(deposit = 524, 1, 0)) AS REAL) * 100 / COUNT(parade_id) FROM parade	aquarium_parade
SELECT T1.name FROM jockey AS T1 INNER JOIN arctic_harvest AS T2 ON T1.jockey_id = T2.jockey_id GROUP BY T1.jockey_id ORDER BY COUNT(T2.harvest_id) DESC LIMIT 1	jockey_arctic_harvest
SELECT viewers FROM arctic_harvest WHERE viewers < (SELECT AVG(viewers) FROM arctic_harvest)	jockey_arctic_harvest
SELECT MAX(spare_humidity), SUM(spare_humidity) FROM orchid	jockey_arctic_harvest
SELECT COUNT(orchid_id) FROM orchid WHERE turnover > 69	jockey_arctic_harvest
SELECT name, wattage FROM jockey WHERE jockey_id NOT IN (SELECT jockey_id FROM orchid)	jockey_arctic_harvest
SELECT T2.diagnosis FROM jockey AS T1 INNER JOIN orchid AS T2 ON T1.jockey_id = T2.jockey_id WHERE T1.wattage <= 755	jockey_arctic_harvest
SELECT name, CASE WHEN regional_attendance = 288 THEN 'frugal' ELSE 'normal' END FROM jockey	jockey_arctic_harvest
SELECT MAX(T2.turnover) FROM jockey AS T1 INNER JOIN orchid AS T2 ON T1.jockey_id = T2.jockey_id WHERE T1.wattage > 528	jockey_arctic_harvest
SELECT T1.name, T1.wattage FROM jockey AS T1 INNER JOIN arctic_harvest AS T2 ON T1.jockey_id = T2.jockey_id GROUP BY T1.jockey_id ORDER BY COUNT(T2.harvest_id) DESC LIMIT 1	jockey_arctic_harvest
SELECT CAST(SUM(IIF(spare_humidity <= 23, 1, 0)) AS REAL) * 100 / COUNT(orchid_id) FROM orchid	jockey_arctic_harvest
SELECT name, wattage FROM jockey ORDER BY regional_attendance DESC LIMIT 1	jockey_arctic_harvest
SELECT turnover FROM orchid WHERE spare_humidity = 42 AND turnover < (SELECT AVG(turnover) FROM orchid)	jockey_arctic_harvest
SELECT name FROM jockey WHERE wattage > 777	jockey_arctic_harvest
SELECT T1.name, COUNT(T2.harvest_id) AS row_count FROM jockey AS T1 INNER JOIN arctic_harvest AS T2 ON T1.jockey_id = T2.jockey_id GROUP BY T1.jockey_id	jockey_arctic_harvest
SELECT T1.regional_attendance, T1.wattage FROM jockey AS T1 INNER JOIN arctic_harvest AS T2 ON T1.jockey_id = T2.jockey_id GROUP BY T1.jockey_id ORDER BY COUNT(T2.harvest_id) DESC LIMIT 1	jockey_arctic_harvest
SELECT COUNT(jockey_id) FROM jockey WHERE regional_attendance < 308	jockey_arctic_harvest
SELECT province FROM vineyard WHERE id IN (SELECT vineyard_id FROM sofa WHERE octane > 54)	velvet_auction_vineyard
SELECT COUNT(id) FROM bakery WHERE penalty < 18	velvet_auction_vineyard
SELECT province, COUNT(id) AS row_count FROM vineyard GROUP BY province	velvet_auction_vineyard
SELECT code FROM sofa ORDER BY octane ASC LIMIT 2	velvet_auction_vineyard
SELECT CAST(SUM(IIF(turnover <= 854, 1, 0)) AS REAL) / SUM(IIF(province = 'Ontario', 1, 0)) FROM vineyard	velvet_auction_vineyard
SELECT name, penalty FROM bakery WHERE primary_voltage < 114 AND hourly_calories > (SELECT AVG(hourly_calories) FROM bakery)	velvet_auction_vineyard
SELECT T2.frozen_wattage FROM vineyard AS T1 INNER JOIN wooden_diver AS T2 ON T1.id = T2.vineyard_id WHERE T1.turnover = 450	velvet_auction_vineyard
SELECT code, octane FROM sofa WHERE octane > (SELECT AVG(octane) FROM sofa)	velvet_auction_vineyard
SELECT T1.title, COUNT(T2.id) AS row_count FROM velvet_auction AS T1 INNER JOIN vineyard AS T2 ON T1.id = T2.auction_id GROUP BY T1.id	velvet_auction_vineyard
SELECT CAST(SUM(IIF(hourly_calories = 728, 1, 0)) AS REAL) * 100 / COUNT(id) FROM bakery	velvet_auction_vineyard
SELECT T1.turnover FROM vineyard AS T1 INNER JOIN sofa AS T2 ON T1.id = T2.vineyard_id GROUP BY T1.id HAVING COUNT(T2.id) >= 3	velvet_auction_vineyard
SELECT regional_pension FROM wooden_diver ORDER BY name ASC	velvet_auction_vineyard
SELECT CAST(SUM(IIF(latency >= 300, 1, 0)) AS REAL) * 100 / COUNT(id) FROM velvet_auction	velvet_auction_vineyard
SELECT province, MAX(turnover) AS max_turnover FROM vineyard GROUP BY province	velvet_auction_vineyard
SELECT COUNT(T2.id) FROM vineyard AS T1 INNER JOIN sofa AS T2 ON T1.id = T2.vineyard_id WHERE T1.province = 'Manitoba'	velvet_auction_vineyard
SELECT frozen_wattage FROM wooden_diver WHERE frozen_wattage = 140	velvet_auction_vineyard
SELECT COUNT(id) FROM goalie WHERE id IN (SELECT goalie_id FROM brochure WHERE religion = 'Lutheran')	kettle_goalie
SELECT SUM(IIF(attendance > 439, 1, 0)) - SUM(IIF(religion = 'Catholic', 1, 0)) FROM brochure	kettle_goalie
SELECT DISTINCT T1.frozen_pension, T1.name FROM goalie AS T1 INNER JOIN brochure AS T2 ON T1.id = T2.goalie_id WHERE T2.primary_viewers < 194	kettle_goalie
SELECT SUM(T2.attendance) FROM kettle AS T1 INNER JOIN brochure AS T2 ON T1.id = T2.kettle_id WHERE T1.instrument = 'harp'	kettle_goalie
SELECT T1.name FROM kettle AS T1 INNER JOIN brochure AS T2 ON T1.id = T2.kettle_id ORDER BY T2.attendance DESC LIMIT 1	kettle_goalie
SELECT CAST(SUM(IIF(latency > 197, 1, 0)) AS REAL) / SUM(IIF(breed = 'beagle', 1, 0)) FROM helicopter	kettle_goalie
SELECT name FROM goalie WHERE mineral = 'basalt' AND id NOT IN (SELECT goalie_id FROM helicopter WHERE fabric = 'denim')	kettle_goalie
SELECT instrument FROM kettle GROUP BY instrument ORDER BY COUNT(id) DESC LIMIT 1	kettle_goalie
SELECT name FROM helicopter ORDER BY latency DESC LIMIT 1	kettle_goalie
SELECT title, CASE WHEN religion = 'Catholic' THEN 'seasoned' ELSE 'normal' END FROM brochure	kettle_goalie
SELECT CAST(SUM(IIF(religion = 'Catholic', 1, 0)) AS REAL) / SUM(IIF(religion = 'Lutheran', 1, 0)) FROM brochure	kettle_goalie
SELECT T1.name, COUNT(T2.id) AS row_count FROM goalie AS T1 INNER JOIN helicopter AS T2 ON T1.id = T2.goalie_id GROUP BY T1.id	kettle_goalie
SELECT title FROM brochure WHERE primary_viewers IS NULL	kettle_goalie
SELECT COUNT(id) FROM helicopter WHERE breed = 'beagle'	kettle_goalie
SELECT T2.title FROM goalie AS T1 INNER JOIN brochure AS T2 ON T1.id = T2.goalie_id WHERE T1.mineral = 'marble'	kettle_goalie
SELECT instrument, MAX(penalty) AS max_penalty FROM kettle GROUP BY instrument	kettle_goalie
SELECT COUNT(T2.debate_id) FROM diver AS T1 INNER JOIN debate AS T2 ON T1.diver_id = T2.diver_id WHERE T1.fatalities = 74	diver_debate
SELECT T2.name FROM debate AS T1 INNER JOIN wooden_compass AS T2 ON T1.debate_id = T2.debate_id WHERE T1.penalty = 47	diver_debate
SELECT name FROM debate WHERE thickness > 39 AND debate_id NOT IN (SELECT debate_id FROM wooden_compass WHERE altitude = 979)	diver_debate
SELECT SUM(IIF(penalty >= 47, 1, 0)) - SUM(IIF(spare_province = 'Ontario', 1, 0)) FROM debate	diver_debate
SELECT COUNT(diver_id) FROM diver WHERE fatalities < 74	diver_debate
SELECT T1.name, COUNT(T2.compass_id) AS row_count FROM debate AS T1 INNER JOIN wooden_compass AS T2 ON T1.debate_id = T2.debate_id GROUP BY T1.debate_id	diver_debate
SELECT peak_fabric FROM diver GROUP BY peak_fabric ORDER BY COUNT(diver_id) DESC LIMIT 1	diver_debate
SELECT COUNT(T2.compass_id) FROM debate AS T1 INNER JOIN wooden_compass AS T2 ON T1.debate_id = T2.debate_id WHERE T1.spare_province = 'Manitoba'	diver_debate
SELECT name FROM debate WHERE debate_id IN (SELECT debate_id FROM wooden_compass WHERE wattage > 772)	diver_debate
SELECT wattage, altitude FROM wooden_compass	diver_debate
SELECT T1.instrument FROM diver AS T1 INNER JOIN debate AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id ORDER BY COUNT(T2.debate_id) ASC LIMIT 1	diver_debate
SELECT CAST(SUM(IIF(penalty > 47, 1, 0)) AS REAL) * 100 / COUNT(debate_id) FROM debate	diver_debate
SELECT COUNT(T2.debate_id) FROM diver AS T1 INNER JOIN debate AS T2 ON T1.diver_id = T2.diver_id WHERE T1.peak_fabric = 'denim'	diver_debate
SELECT SUM(IIF(spare_province = 'Saskia', 1, 0)) - SUM(IIF(spare_province = 'Ontario', 1, 0)) FROM debate	diver_debate
SELECT name, peak_fabric FROM diver ORDER BY fatalities ASC LIMIT 1	diver_debate
SELECT COUNT(T2.debate_id) FROM diver AS T1 INNER JOIN debate AS T2 ON T1.diver_id = T2.diver_id WHERE T1.fatalities >= 74	diver_debate
SELECT name FROM polar_gardener WHERE continent = 'Asia'	polar_gardener_dolphin
SELECT diagnosis FROM polar_sketch WHERE title LIKE 'Forgotten%'	polar_gardener_dolphin
SELECT penalty FROM polar_gardener WHERE continent = 'Asia' AND penalty > (SELECT AVG(penalty) FROM polar_gardener)	polar_gardener_dolphin
SELECT SUM(T2.octane) FROM polar_gardener AS T1 INNER JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id WHERE T1.penalty <= 38	polar_gardener_dolphin
SELECT CAST(SUM(IIF(diagnosis = 'measles', 1, 0)) AS REAL) * 100 / COUNT(sketch_id) FROM polar_sketch	polar_gardener_dolphin
SELECT title FROM polar_sketch WHERE humidity < 56	polar_gardener_dolphin
SELECT CAST(SUM(IIF(penalty <= 54, 1, 0)) AS REAL) * 100 / COUNT(gardener_id) FROM polar_gardener	polar_gardener_dolphin
SELECT title, CASE WHEN humidity = 79 THEN 'scarce' ELSE 'normal' END FROM polar_sketch	polar_gardener_dolphin
SELECT name, continent FROM polar_gardener WHERE continent = 'Oceania' AND gardener_id NOT IN (SELECT gardener_id FROM dolphin WHERE peak_flavor = 'mint')	polar_gardener_dolphin
SELECT T2.title FROM polar_gardener AS T1 INNER JOIN polar_sketch AS T2 ON T1.gardener_id = T2.gardener_id WHERE T1.mineral = 'marble'	polar_gardener_dolphin
SELECT COUNT(sketch_id) FROM polar_sketch WHERE diagnosis = 'measles'	polar_gardener_dolphin
SELECT title FROM polar_sketch WHERE diagnosis = 'anemia'	polar_gardener_dolphin
SELECT title FROM polar_sketch WHERE diagnosis = 'asthma' AND humidity > (SELECT AVG(humidity) FROM polar_sketch)	polar_gardener_dolphin
SELECT DISTINCT T1.name, T1.continent FROM polar_gardener AS T1 INNER JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id WHERE T2.peak_flavor = 'ginger'	polar_gardener_dolphin
SELECT T1.name FROM polar_gardener AS T1 INNER JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id GROUP BY T1.gardener_id HAVING COUNT(T2.dolphin_id) > 2	polar_gardener_dolphin
SELECT T2.diagnosis FROM polar_gardener AS T1 INNER JOIN polar_sketch AS T2 ON T1.gardener_id = T2.gardener_id WHERE T1.penalty > 38	polar_gardener_dolphin
SELECT T1.name, COUNT(T2.wedding_id) AS row_count FROM coastal_drummer AS T1 INNER JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id GROUP BY T1.drummer_id	coastal_drummer_arctic_wedding
SELECT DISTINCT currency FROM arctic_wedding	coastal_drummer_arctic_wedding
SELECT T2.name FROM coastal_drummer AS T1 INNER JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id WHERE T1.altitude < 329	coastal_drummer_arctic_wedding
SELECT currency FROM arctic_wedding GROUP BY currency ORDER BY COUNT(wedding_id) DESC LIMIT 1	coastal_drummer_arctic_wedding
SELECT CAST(SUM(IIF(spare_octane > 40, 1, 0)) AS REAL) * 100 / COUNT(drummer_id) FROM coastal_drummer	coastal_drummer_arctic_wedding
SELECT name FROM coastal_drummer ORDER BY altitude DESC LIMIT 1	coastal_drummer_arctic_wedding
SELECT currency FROM arctic_wedding GROUP BY currency ORDER BY COUNT(wedding_id) ASC LIMIT 1	coastal_drummer_arctic_wedding
SELECT CAST(SUM(IIF(spare_octane >= 18, 1, 0)) AS REAL) * 100 / COUNT(drummer_id) FROM coastal_drummer	coastal_drummer_arctic_wedding
SELECT calories FROM coastal_drummer ORDER BY altitude DESC LIMIT 1	coastal_drummer_arctic_wedding
SELECT COUNT(T2.wedding_id) FROM coastal_drummer AS T1 INNER JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id WHERE T1.spare_octane = 40	coastal_drummer_arctic_wedding
SELECT DISTINCT T1.name FROM coastal_drummer AS T1 INNER JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id WHERE T2.peak_turnover < 675	coastal_drummer_arctic_wedding
SELECT calories FROM coastal_drummer WHERE spare_octane = 93	coastal_drummer_arctic_wedding
SELECT name FROM coastal_drummer WHERE altitude > 392 AND spare_octane > (SELECT AVG(spare_octane) FROM coastal_drummer)	coastal_drummer_arctic_wedding
SELECT MIN(peak_turnover), AVG(peak_turnover) FROM arctic_wedding	coastal_drummer_arctic_wedding
SELECT name FROM arctic_wedding WHERE peak_turnover > (SELECT AVG(peak_turnover) FROM arctic_wedding)	coastal_drummer_arctic_wedding
SELECT regional_currency FROM wooden_diver ORDER BY voltage ASC LIMIT 2	brewery_wooden_diver
SELECT regional_currency, COUNT(diver_id) AS row_count FROM wooden_diver GROUP BY regional_currency	brewery_wooden_diver
SELECT T1.name, COUNT(T2.diver_id) AS row_count FROM brewery AS T1 INNER JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id GROUP BY T1.brewery_id	brewery_wooden_diver
SELECT dialect, MIN(fatalities) AS min_fatalities FROM brewery GROUP BY dialect	brewery_wooden_diver
SELECT regional_currency FROM wooden_diver WHERE regional_currency = 'krone' ORDER BY voltage DESC	brewery_wooden_diver
SELECT COUNT(brewery_id) FROM brewery WHERE fatalities > 60	brewery_wooden_diver
SELECT CAST(SUM(IIF(regional_currency = 'złoty', 1, 0)) AS REAL) * 100 / COUNT(diver_id) FROM wooden_diver	brewery_wooden_diver
SELECT T1.name FROM brewery AS T1 INNER JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id ORDER BY T2.voltage DESC LIMIT 1	brewery_wooden_diver
SELECT mineral FROM helmet WHERE spare_turnover < 234	brewery_wooden_diver
SELECT mineral FROM helmet GROUP BY mineral ORDER BY COUNT(helmet_id) DESC LIMIT 1	brewery_wooden_diver
SELECT COUNT(brewery_id) FROM brewery WHERE fatalities > 6	brewery_wooden_diver
SELECT DISTINCT regional_currency FROM wooden_diver	brewery_wooden_diver
SELECT MIN(fatalities) FROM brewery WHERE dialect = 'Frisian'	brewery_wooden_diver
SELECT mineral FROM helmet WHERE spare_turnover < 976	brewery_wooden_diver
SELECT T2.mineral FROM brewery AS T1 INNER JOIN helmet AS T2 ON T1.brewery_id = T2.brewery_id WHERE T1.dialect = 'Bavarian'	brewery_wooden_diver
SELECT fabric FROM polar_ballad WHERE octane > (SELECT AVG(octane) FROM polar_ballad)	velvet_helicopter_polar_ballad
SELECT fabric, octane FROM polar_ballad ORDER BY spare_pension DESC LIMIT 1	velvet_helicopter_polar_ballad
SELECT octane, spare_pension FROM polar_ballad WHERE octane < 45	velvet_helicopter_polar_ballad
SELECT COUNT(T2.ballad_id) FROM velvet_helicopter AS T1 INNER JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id WHERE T1.wattage = 554	velvet_helicopter_polar_ballad
SELECT DISTINCT fabric FROM polar_ballad	velvet_helicopter_polar_ballad
SELECT fabric FROM polar_ballad GROUP BY fabric ORDER BY COUNT(ballad_id) DESC LIMIT 1	velvet_helicopter_polar_ballad
SELECT name FROM velvet_helicopter WHERE flavor = 'lemon' AND helicopter_id NOT IN (SELECT helicopter_id FROM polar_ballad WHERE fabric = 'linen')	velvet_helicopter_polar_ballad
SELECT name, CASE WHEN wattage = 412 THEN 'bulky' ELSE 'normal' END FROM velvet_helicopter	velvet_helicopter_polar_ballad
SELECT COUNT(T2.ballad_id) FROM velvet_helicopter AS T1 INNER JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id WHERE T1.flavor = 'lemon'	velvet_helicopter_polar_ballad
SELECT COUNT(DISTINCT flavor) FROM velvet_helicopter	velvet_helicopter_polar_ballad
SELECT flavor, wattage FROM velvet_helicopter ORDER BY name ASC	velvet_helicopter_polar_ballad
SELECT COUNT(ballad_id) FROM polar_ballad WHERE spare_pension >= 57 AND octane > 65	velvet_helicopter_polar_ballad
SELECT COUNT(helicopter_id) FROM velvet_helicopter WHERE flavor = 'mint'	velvet_helicopter_polar_ballad
SELECT name, flavor FROM velvet_helicopter WHERE wattage >= 554 AND helicopter_id NOT IN (SELECT helicopter_id FROM polar_ballad WHERE spare_pension > 781)	velvet_helicopter_polar_ballad
SELECT flavor FROM velvet_helicopter GROUP BY flavor HAVING COUNT(helicopter_id) >= 2	velvet_helicopter_polar_ballad
SELECT CAST(SUM(IIF(diagnosis = 'asthma', 1, 0)) AS REAL) * 100 / COUNT(prison_id) FROM prison	sketch_prison
SELECT CAST(SUM(IIF(diagnosis = 'asthma', 1, 0)) AS REAL) / SUM(IIF(diagnosis = 'eczema', 1, 0)) FROM prison	sketch_prison
SELECT CAST(SUM(IIF(altitude > 105, 1, 0)) AS REAL) * 100 / COUNT(prison_id) FROM prison	sketch_prison
SELECT T1.title, COUNT(T2.prison_id) AS row_count FROM sketch AS T1 INNER JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id GROUP BY T1.sketch_id	sketch_prison
SELECT title FROM sketch WHERE sketch_id IN (SELECT sketch_id FROM prison WHERE diagnosis = 'asthma')	sketch_prison
SELECT fabric, MAX(wattage) AS max_wattage FROM sketch GROUP BY fabric	sketch_prison
SELECT name FROM prison WHERE altitude > (SELECT AVG(altitude) FROM prison)	sketch_prison
SELECT title, CASE WHEN fabric = 'velvet' THEN 'frugal' ELSE 'normal' END FROM sketch	sketch_prison
SELECT MIN(altitude) FROM prison	sketch_prison
SELECT CAST(SUM(IIF(diagnosis = 'eczema', 1, 0)) AS REAL) * 100 / COUNT(prison_id) FROM prison	sketch_prison
SELECT AVG(altitude) FROM prison WHERE diagnosis = 'asthma'	sketch_prison
SELECT T2.altitude FROM sketch AS T1 INNER JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id WHERE T1.fabric = 'linen'	sketch_prison
SELECT T1.dialect FROM sketch AS T1 INNER JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id ORDER BY T2.altitude ASC LIMIT 1	sketch_prison
SELECT dialect FROM sketch ORDER BY wattage DESC LIMIT 1	sketch_prison
SELECT diagnosis, SUM(altitude) AS sum_altitude FROM prison GROUP BY diagnosis	sketch_prison
SELECT dialect, MIN(wattage) AS min_wattage FROM sketch GROUP BY dialect	sketch_prison
SELECT CAST(SUM(IIF(bonus >= 353, 1, 0)) AS REAL) * 100 / COUNT(id) FROM goalie	helicopter_arctic_reservoir
SELECT province, MIN(bonus) AS min_bonus FROM goalie GROUP BY province	helicopter_arctic_reservoir
SELECT T1.code, COUNT(T2.id) AS row_count FROM helicopter AS T1 INNER JOIN arctic_reservoir AS T2 ON T1.id = T2.helicopter_id GROUP BY T1.id	helicopter_arctic_reservoir
SELECT COUNT(T2.id) FROM arctic_reservoir AS T1 INNER JOIN goalie AS T2 ON T1.id = T2.reservoir_id WHERE T1.wattage < 149	helicopter_arctic_reservoir
SELECT DISTINCT T1.code, T1.humidity FROM helicopter AS T1 INNER JOIN goalie AS T2 ON T1.id = T2.helicopter_id WHERE T2.province = 'Alberta'	helicopter_arctic_reservoir
SELECT name, CASE WHEN calories < 987 THEN 'seasoned' ELSE 'normal' END FROM valley	helicopter_arctic_reservoir
SELECT COUNT(id) FROM arctic_reservoir WHERE wattage < 441	helicopter_arctic_reservoir
SELECT COUNT(T2.id) FROM arctic_reservoir AS T1 INNER JOIN goalie AS T2 ON T1.id = T2.reservoir_id WHERE T1.fatalities = 86	helicopter_arctic_reservoir
SELECT diagnosis FROM goalie ORDER BY bonus DESC LIMIT 1	helicopter_arctic_reservoir
SELECT fabric FROM valley GROUP BY fabric HAVING COUNT(id) > 3	helicopter_arctic_reservoir
SELECT code, peak_octane FROM helicopter ORDER BY humidity DESC LIMIT 1	helicopter_arctic_reservoir
SELECT CAST(SUM(IIF(fatalities >= 53, 1, 0)) AS REAL) * 100 / COUNT(id) FROM arctic_reservoir	helicopter_arctic_reservoir
SELECT humidity FROM helicopter ORDER BY humidity DESC LIMIT 1	helicopter_arctic_reservoir
SELECT COUNT(id) FROM arctic_reservoir WHERE fatalities = 53	helicopter_arctic_reservoir
SELECT COUNT(id) FROM valley WHERE fabric = 'linen'	helicopter_arctic_reservoir
SELECT name, CASE WHEN occupation = 'tailor' THEN 'thriving' ELSE 'normal' END FROM arctic_reservoir	helicopter_arctic_reservoir
SELECT dialect, octane FROM auction WHERE wingspan > 313	velvet_falcon_auction
SELECT name FROM cathedral WHERE altitude > 444	velvet_falcon_auction
SELECT name FROM coastal_diver WHERE turnover < 674	velvet_falcon_auction
SELECT T1.name FROM velvet_falcon AS T1 INNER JOIN cathedral AS T2 ON T1.falcon_id = T2.falcon_id WHERE T2.altitude >= 444 GROUP BY T1.falcon_id ORDER BY COUNT(T2.cathedral_id) DESC LIMIT 1	velvet_falcon_auction
SELECT COUNT(T3.cathedral_id) FROM velvet_falcon AS T1 INNER JOIN auction AS T2 ON T1.falcon_id = T2.falcon_id INNER JOIN cathedral AS T3 ON T2.auction_id = T3.auction_id WHERE T1.deposit > 148	velvet_falcon_auction
SELECT dialect, COUNT(auction_id) AS row_count FROM auction GROUP BY dialect	velvet_falcon_auction
SELECT name FROM coastal_diver WHERE attendance > 727	velvet_falcon_auction
SELECT T2.octane FROM velvet_falcon AS T1 INNER JOIN auction AS T2 ON T1.falcon_id = T2.falcon_id WHERE T1.deposit > 112	velvet_falcon_auction
SELECT T1.name, COUNT(T2.cathedral_id) AS row_count FROM velvet_falcon AS T1 INNER JOIN cathedral AS T2 ON T1.falcon_id = T2.falcon_id GROUP BY T1.falcon_id	velvet_falcon_auction
SELECT name, deposit FROM velvet_falcon WHERE deposit < 286 AND frozen_voltage < (SELECT AVG(frozen_voltage) FROM velvet_falcon)	velvet_falcon_auction
SELECT name FROM velvet_falcon WHERE deposit BETWEEN 148 AND 594 AND falcon_id NOT IN (SELECT falcon_id FROM cathedral WHERE wattage = 117)	velvet_falcon_auction
SELECT wingspan FROM auction WHERE wingspan > 256 AND octane > (SELECT AVG(octane) FROM auction)	velvet_falcon_auction
SELECT instrument FROM velvet_falcon GROUP BY instrument ORDER BY COUNT(falcon_id) DESC LIMIT 1	velvet_falcon_auction
SELECT COUNT(T2.cathedral_id) FROM auction AS T1 INNER JOIN cathedral AS T2 ON T1.auction_id = T2.auction_id WHERE T1.wingspan = 256	velvet_falcon_auction
SELECT T1.name, COUNT(T2.diver_id) AS row_count FROM cathedral AS T1 INNER JOIN coastal_diver AS T2 ON T1.cathedral_id = T2.cathedral_id GROUP BY T1.cathedral_id	velvet_falcon_auction
