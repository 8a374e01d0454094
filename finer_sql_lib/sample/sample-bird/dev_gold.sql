SELECT COUNT(T2.id) FROM room AS T1 INNER JOIN branch AS T2 ON T1.id = T2.room_id WHERE T1.seats = 197	room_art_employee
SELECT name FROM art_employee WHERE annual_level >= 1 AND id NOT IN (SELECT employee_id FROM national_boat WHERE height = 104)	room_art_employee
SELECT COUNT(id) FROM room WHERE speed < 366	room_art_employee
SELECT T2.name, T2.party FROM room AS T1 INNER JOIN branch AS T2 ON T1.id = T2.room_id WHERE T1.speed < 212	room_art_employee
SELECT COUNT(id) FROM market	room_art_employee
SELECT name FROM room WHERE id NOT IN (SELECT room_id FROM branch)	room_art_employee
SELECT code FROM national_boat ORDER BY age DESC LIMIT 1	room_art_employee
SELECT code, height FROM national_boat WHERE age > 40	room_art_employee
SELECT T1.annual_level FROM art_employee AS T1 INNER JOIN home_stadium AS T2 ON T1.id = T2.employee_id ORDER BY T2.floors DESC LIMIT 1	room_art_employee
SELECT COUNT(id) FROM room WHERE id NOT IN (SELECT room_id FROM art_employee)	room_art_employee
SELECT T1.name FROM art_employee AS T1 INNER JOIN market AS T2 ON T1.id = T2.employee_id ORDER BY T2.capacity ASC LIMIT 1	room_art_employee
SELECT result FROM home_stadium WHERE floors > (SELECT AVG(floors) FROM home_stadium)	room_art_employee
SELECT party, MAX(members) AS max_members FROM branch GROUP BY party	room_art_employee
SELECT COUNT(id) FROM room WHERE seats < 301	room_art_employee
SELECT result FROM home_stadium GROUP BY result ORDER BY COUNT(id) ASC LIMIT 1	room_art_employee
SELECT CAST(SUM(IIF(seats < 131, 1, 0)) AS REAL) * 100 / COUNT(id) FROM room	room_art_employee
SELECT code FROM river_company ORDER BY amount ASC LIMIT 1	ring_river_company
SELECT T2.code FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.tax > 8	ring_river_company
SELECT SUM(IIF(target_department = 'Design', 1, 0)) - SUM(IIF(target_department = 'Law', 1, 0)) FROM ring	ring_river_company
SELECT code, amount FROM river_company WHERE amount > (SELECT AVG(amount) FROM river_company)	ring_river_company
SELECT T1.name FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id GROUP BY T1.ring_id ORDER BY COUNT(T2.company_id) DESC LIMIT 1	ring_river_company
SELECT code FROM river_company ORDER BY amount DESC LIMIT 1	ring_river_company
SELECT tax FROM ring WHERE target_department = 'Law'	ring_river_company
SELECT COUNT(ring_id) FROM ring WHERE target_department = 'Law'	ring_river_company
SELECT COUNT(company_id) FROM river_company WHERE degree != 'bachelor'	ring_river_company
SELECT code, CASE WHEN degree = 'bachelor' THEN 'heavy' ELSE 'normal' END FROM river_company	ring_river_company
SELECT degree, amount FROM river_company WHERE degree = 'bachelor'	ring_river_company
SELECT T2.code FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.tax > 5	ring_river_company
SELECT degree FROM river_company GROUP BY degree ORDER BY COUNT(company_id) ASC LIMIT 1	ring_river_company
SELECT target_department, COUNT(ring_id) AS row_count FROM ring GROUP BY target_department	ring_river_company
SELECT DISTINCT degree FROM river_company	ring_river_company
SELECT gross_year, party FROM poem ORDER BY daily_amount ASC LIMIT 1	race_poem
SELECT COUNT(id) FROM race WHERE distance < 582	race_poem
SELECT daily_amount, depth FROM poem WHERE party = 'Liberal' AND daily_amount > (SELECT AVG(daily_amount) FROM poem)	race_poem
SELECT party FROM poem GROUP BY party HAVING COUNT(id) <= 2	race_poem
SELECT party FROM poem GROUP BY party ORDER BY COUNT(id) ASC LIMIT 1	race_poem
SELECT T1.title FROM race AS T1 INNER JOIN poem AS T2 ON T1.id = T2.race_id WHERE T2.gross_year <= 1962 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	race_poem
SELECT gross_year, daily_amount FROM poem WHERE gross_year > (SELECT AVG(gross_year) FROM poem)	race_poem
SELECT SUM(IIF(target_role = 'host', 1, 0)) - SUM(IIF(distance > 677, 1, 0)) FROM race	race_poem
SELECT party FROM poem GROUP BY party HAVING COUNT(id) >= 3	race_poem
SELECT COUNT(id) FROM poem WHERE daily_amount > 925	race_poem
SELECT party, AVG(depth) AS avg_depth FROM poem GROUP BY party	race_poem
SELECT depth FROM poem ORDER BY gross_year DESC LIMIT 1	race_poem
SELECT party, depth FROM poem ORDER BY daily_amount DESC LIMIT 1	race_poem
SELECT T2.annual_weight FROM poem AS T1 INNER JOIN island AS T2 ON T1.id = T2.poem_id WHERE T1.party = 'Reform'	race_poem
SELECT daily_amount, gross_year FROM poem WHERE depth <= 175	race_poem
SELECT T1.start_nationality, T1.language FROM junior_item AS T1 INNER JOIN central_office AS T2 ON T1.item_id = T2.item_id ORDER BY T2.copies ASC LIMIT 1	race_junior_item
SELECT start_nationality FROM junior_item ORDER BY height DESC LIMIT 1	race_junior_item
SELECT COUNT(T2.restaurant_id) FROM junior_item AS T1 INNER JOIN restaurant AS T2 ON T1.item_id = T2.item_id WHERE T1.start_nationality = 'American'	race_junior_item
SELECT discount FROM central_office ORDER BY copies DESC LIMIT 1	race_junior_item
SELECT COUNT(race_id) FROM race WHERE birth_age < 77 AND hours > 24	race_junior_item
SELECT T2.height, T2.power FROM race AS T1 INNER JOIN junior_item AS T2 ON T1.race_id = T2.race_id WHERE T1.birth_age < 43	race_junior_item
SELECT language FROM junior_item WHERE power < 295	race_junior_item
SELECT CAST(SUM(IIF(revenue < 198, 1, 0)) AS REAL) * 100 / COUNT(restaurant_id) FROM restaurant	race_junior_item
SELECT format, COUNT(restaurant_id) AS row_count FROM restaurant GROUP BY format	race_junior_item
SELECT COUNT(item_id) FROM junior_item WHERE power = 295	race_junior_item
SELECT copies FROM central_office ORDER BY copies DESC LIMIT 1	race_junior_item
SELECT COUNT(office_id) FROM central_office WHERE copies > 175	race_junior_item
SELECT name FROM restaurant ORDER BY members DESC LIMIT 1	race_junior_item
SELECT revenue, format FROM restaurant ORDER BY members DESC LIMIT 5	race_junior_item
SELECT name, revenue FROM restaurant ORDER BY members DESC LIMIT 1	race_junior_item
SELECT name, CASE WHEN revenue >= 198 THEN 'busy' ELSE 'normal' END FROM restaurant	race_junior_item
SELECT CAST(SUM(IIF(speed > 129, 1, 0)) AS REAL) / SUM(IIF(population >= 430, 1, 0)) FROM lawyer	lawyer_castle
SELECT CAST(SUM(IIF(start_area < 524, 1, 0)) AS REAL) / SUM(IIF(profit >= 374, 1, 0)) FROM office	lawyer_castle
SELECT T1.name, COUNT(T2.client_id) AS row_count FROM castle AS T1 INNER JOIN client AS T2 ON T1.castle_id = T2.castle_id GROUP BY T1.castle_id	lawyer_castle
SELECT COUNT(castle_id) FROM castle WHERE price = 649	lawyer_castle
SELECT DISTINCT native_department FROM castle	lawyer_castle
SELECT COUNT(client_id) FROM client WHERE quantity > 21	lawyer_castle
SELECT name, population FROM lawyer WHERE rooms > 21	lawyer_castle
SELECT rooms FROM lawyer WHERE speed > 340 AND lawyer_id NOT IN (SELECT lawyer_id FROM client WHERE quantity <= 47)	lawyer_castle
SELECT CAST(SUM(IIF(population < 834, 1, 0)) AS REAL) * 100 / COUNT(lawyer_id) FROM lawyer	lawyer_castle
SELECT SUM(IIF(profit < 374, 1, 0)) - SUM(IIF(start_area > 450, 1, 0)) FROM office	lawyer_castle
SELECT SUM(IIF(start_area < 372, 1, 0)) - SUM(IIF(profit > 374, 1, 0)) FROM office	lawyer_castle
SELECT T1.name, COUNT(T2.client_id) AS row_count FROM lawyer AS T1 INNER JOIN client AS T2 ON T1.lawyer_id = T2.lawyer_id GROUP BY T1.lawyer_id	lawyer_castle
SELECT CAST(SUM(IIF(price > 94, 1, 0)) AS REAL) * 100 / COUNT(castle_id) FROM castle	lawyer_castle
SELECT SUM(IIF(days < 14, 1, 0)) - SUM(IIF(speed >= 233, 1, 0)) FROM lawyer	lawyer_castle
SELECT score FROM castle WHERE native_department = 'Marketing'	lawyer_castle
SELECT name FROM client WHERE pages >= 414	lawyer_castle
SELECT title FROM street_contest WHERE power > 602 AND contest_id NOT IN (SELECT contest_id FROM tool WHERE category = 'science')	street_contest_tool
SELECT COUNT(tool_id) FROM tool WHERE sales > 685	street_contest_tool
SELECT title, local_revenue FROM street_contest WHERE power < (SELECT AVG(power) FROM street_contest)	street_contest_tool
SELECT COUNT(contest_id) FROM street_contest WHERE role != 'partner'	street_contest_tool
SELECT MIN(local_revenue) FROM street_contest WHERE power BETWEEN 83 AND 602	street_contest_tool
SELECT SUM(IIF(role = 'partner', 1, 0)) - SUM(IIF(power < 154, 1, 0)) FROM street_contest	street_contest_tool
SELECT degree, COUNT(tool_id) AS row_count FROM tool GROUP BY degree	street_contest_tool
SELECT CAST(SUM(IIF(local_revenue > 548, 1, 0)) AS REAL) * 100 / COUNT(contest_id) FROM street_contest	street_contest_tool
SELECT role, SUM(local_revenue) AS sum_local_revenue FROM street_contest GROUP BY role	street_contest_tool
SELECT CAST(SUM(IIF(role = 'sponsor', 1, 0)) AS REAL) / SUM(IIF(power = 145, 1, 0)) FROM street_contest	street_contest_tool
SELECT category, COUNT(tool_id) AS row_count FROM tool GROUP BY category	street_contest_tool
SELECT SUM(power), MAX(power) FROM street_contest WHERE role = 'sponsor'	street_contest_tool
SELECT COUNT(tool_id) FROM tool WHERE degree = 'bachelor'	street_contest_tool
SELECT code, CASE WHEN degree = 'diploma' THEN 'strong' ELSE 'normal' END FROM tool	street_contest_tool
SELECT cost, power FROM bike ORDER BY size DESC LIMIT 1	hospital_theater
SELECT gender FROM theater GROUP BY gender ORDER BY COUNT(id) ASC LIMIT 1	hospital_theater
SELECT T1.name FROM hospital AS T1 INNER JOIN theater AS T2 ON T1.id = T2.hospital_id GROUP BY T1.id HAVING COUNT(T2.id) > 2	hospital_theater
SELECT T2.gender, T2.name FROM hospital AS T1 INNER JOIN theater AS T2 ON T1.id = T2.hospital_id WHERE T1.score <= 35	hospital_theater
SELECT official_genre, COUNT(id) AS row_count FROM theater GROUP BY official_genre	hospital_theater
SELECT T1.name, COUNT(T2.id) AS row_count FROM theater AS T1 INNER JOIN public_visit AS T2 ON T1.id = T2.theater_id GROUP BY T1.id	hospital_theater
SELECT T1.name FROM hospital AS T1 INNER JOIN bike AS T2 ON T1.id = T2.hospital_id ORDER BY T2.power ASC LIMIT 1	hospital_theater
SELECT seats FROM bike WHERE power BETWEEN 236 AND 642	hospital_theater
SELECT SUM(IIF(age > 43, 1, 0)) - SUM(IIF(official_month = 'October', 1, 0)) FROM public_visit	hospital_theater
SELECT official_month, MIN(age) AS min_age FROM public_visit GROUP BY official_month	hospital_theater
SELECT name FROM public_visit WHERE name LIKE '%River%'	hospital_theater
SELECT name FROM hospital WHERE score > 35 OR volume = 90	hospital_theater
SELECT SUM(IIF(power > 640, 1, 0)) - SUM(IIF(seats >= 100, 1, 0)) FROM bike	hospital_theater
SELECT COUNT(T2.id) FROM theater AS T1 INNER JOIN public_visit AS T2 ON T1.id = T2.theater_id WHERE T1.gender = 'female'	hospital_theater
SELECT CAST(SUM(IIF(volume <= 90, 1, 0)) AS REAL) / SUM(IIF(volume >= 233, 1, 0)) FROM hospital	hospital_theater
SELECT official_month, age FROM public_visit WHERE official_month = 'October' AND age < (SELECT AVG(age) FROM public_visit)	hospital_theater
SELECT state, COUNT(festival_id) AS row_count FROM art_festival GROUP BY state	statue_patient
SELECT MAX(rank), MIN(rank) FROM theater	statue_patient
SELECT CAST(SUM(IIF(state = 'Iowa', 1, 0)) AS REAL) * 100 / COUNT(festival_id) FROM art_festival	statue_patient
SELECT gender, COUNT(theater_id) AS row_count FROM theater GROUP BY gender	statue_patient
SELECT title FROM art_festival WHERE annual_discount >= 41	statue_patient
SELECT state, SUM(annual_discount) AS sum_annual_discount FROM art_festival GROUP BY state	statue_patient
SELECT COUNT(shop_id) FROM shop WHERE depth < 383	statue_patient
SELECT SUM(duration), MAX(duration) FROM house	statue_patient
SELECT DISTINCT T1.code FROM statue AS T1 INNER JOIN patient AS T2 ON T1.statue_id = T2.statue_id WHERE T2.type = 'premium'	statue_patient
SELECT SUM(IIF(votes < 471, 1, 0)) - SUM(IIF(votes < 109, 1, 0)) FROM shop	statue_patient
SELECT CAST(SUM(IIF(type = 'premium', 1, 0)) AS REAL) / SUM(IIF(type = 'standard', 1, 0)) FROM patient	statue_patient
SELECT T2.code FROM patient AS T1 INNER JOIN house AS T2 ON T1.patient_id = T2.patient_id WHERE T1.revenue <= 478	statue_patient
SELECT type, COUNT(patient_id) AS row_count FROM patient GROUP BY type	statue_patient
SELECT code FROM statue ORDER BY salary DESC LIMIT 1	statue_patient
SELECT age FROM statue ORDER BY age ASC LIMIT 1	statue_patient
SELECT T1.name, T1.last_hours FROM tower AS T1 INNER JOIN car AS T2 ON T1.tower_id = T2.tower_id GROUP BY T1.tower_id HAVING COUNT(T2.car_id) >= 2	tower_car
SELECT T2.name FROM car AS T1 INNER JOIN battle AS T2 ON T1.car_id = T2.car_id WHERE T1.members < 218	tower_car
SELECT name FROM battle WHERE votes < (SELECT AVG(votes) FROM battle)	tower_car
SELECT nationality, COUNT(tower_id) AS row_count FROM tower GROUP BY nationality	tower_car
SELECT CAST(SUM(IIF(nationality = 'British', 1, 0)) AS REAL) * 100 / COUNT(tower_id) FROM tower	tower_car
SELECT SUM(IIF(votes > 738, 1, 0)) - SUM(IIF(budget < 136, 1, 0)) FROM battle	tower_car
SELECT current_material FROM car WHERE car_id NOT IN (SELECT car_id FROM battle)	tower_car
SELECT name, votes FROM battle WHERE votes < 738	tower_car
SELECT name, CASE WHEN budget > 346 THEN 'luxury' ELSE 'normal' END FROM battle	tower_car
SELECT members, current_material FROM car WHERE members < (SELECT AVG(members) FROM car)	tower_car
SELECT name, votes FROM battle WHERE budget < 346 AND votes < (SELECT AVG(votes) FROM battle)	tower_car
SELECT T2.name, T2.votes FROM car AS T1 INNER JOIN battle AS T2 ON T1.car_id = T2.car_id WHERE T1.current_material = 'glass'	tower_car
SELECT COUNT(battle_id) FROM battle WHERE votes > 397	tower_car
SELECT T1.name, T1.nationality FROM tower AS T1 INNER JOIN car AS T2 ON T1.tower_id = T2.tower_id GROUP BY T1.tower_id ORDER BY COUNT(T2.car_id) DESC LIMIT 1	tower_car
SELECT COUNT(car_id) FROM car WHERE current_material = 'steel'	tower_car
SELECT name, CASE WHEN last_hours < 30 THEN 'luxury' ELSE 'normal' END FROM tower	tower_car
SELECT DISTINCT T1.title FROM senior_sale AS T1 INNER JOIN mountain_coach AS T2 ON T1.sale_id = T2.sale_id WHERE T2.credits = 11	senior_sale_mobile_stadium
SELECT T1.official_votes, T1.rent FROM senior_sale AS T1 INNER JOIN mobile_stadium AS T2 ON T1.sale_id = T2.sale_id WHERE T2.former_size <= 44 GROUP BY T1.sale_id ORDER BY COUNT(T2.stadium_id) DESC LIMIT 1	senior_sale_mobile_stadium
SELECT country, COUNT(stadium_id) AS row_count FROM mobile_stadium GROUP BY country	senior_sale_mobile_stadium
SELECT name FROM mobile_stadium WHERE former_size < 82 ORDER BY name ASC	senior_sale_mobile_stadium
SELECT COUNT(T2.coach_id) FROM mobile_stadium AS T1 INNER JOIN mountain_coach AS T2 ON T1.stadium_id = T2.stadium_id WHERE T1.country = 'France'	senior_sale_mobile_stadium
SELECT former_size FROM mobile_stadium ORDER BY former_size DESC LIMIT 1	senior_sale_mobile_stadium
SELECT name FROM mountain_coach ORDER BY credits DESC LIMIT 1	senior_sale_mobile_stadium
SELECT SUM(IIF(official_votes >= 232, 1, 0)) - SUM(IIF(official_votes > 591, 1, 0)) FROM senior_sale	senior_sale_mobile_stadium
SELECT T1.title FROM senior_sale AS T1 INNER JOIN mountain_coach AS T2 ON T1.sale_id = T2.sale_id WHERE T2.level > 3 GROUP BY T1.sale_id ORDER BY COUNT(T2.coach_id) DESC LIMIT 1	senior_sale_mobile_stadium
SELECT COUNT(sale_id) FROM senior_sale WHERE rent > 588	senior_sale_mobile_stadium
SELECT name FROM mountain_coach WHERE credits = 7	senior_sale_mobile_stadium
SELECT COUNT(director_id) FROM south_director WHERE quantity > 2	senior_sale_mobile_stadium
SELECT COUNT(T2.director_id) FROM senior_sale AS T1 INNER JOIN south_director AS T2 ON T1.sale_id = T2.sale_id WHERE T1.official_votes < 694	senior_sale_mobile_stadium
SELECT DISTINCT T1.name FROM mobile_stadium AS T1 INNER JOIN mountain_coach AS T2 ON T1.stadium_id = T2.stadium_id WHERE T2.credits < 11	senior_sale_mobile_stadium
SELECT month FROM mountain_coach	senior_sale_mobile_stadium
SELECT COUNT(stadium_id) FROM mobile_stadium WHERE former_size > 44	senior_sale_mobile_stadium
SELECT price, revenue FROM modern_factory WHERE price < 833	farmer_modern_factory
SELECT size FROM truck ORDER BY size DESC LIMIT 1	farmer_modern_factory
SELECT COUNT(cat_id) FROM cat WHERE native_sales < 655	farmer_modern_factory
SELECT COUNT(DISTINCT month) FROM farmer	farmer_modern_factory
SELECT native_sales FROM cat ORDER BY income DESC LIMIT 1	farmer_modern_factory
SELECT COUNT(farmer_id) FROM farmer WHERE hours < 25	farmer_modern_factory
SELECT name FROM farmer ORDER BY name ASC	farmer_modern_factory
SELECT T2.title FROM modern_factory AS T1 INNER JOIN health_review AS T2 ON T1.factory_id = T2.factory_id WHERE T1.price < 833	farmer_modern_factory
SELECT name FROM farmer WHERE month = 'October'	farmer_modern_factory
SELECT T2.name FROM truck AS T1 INNER JOIN author AS T2 ON T1.truck_id = T2.truck_id WHERE T1.net_distance < 60	farmer_modern_factory
SELECT price FROM modern_factory WHERE price < 315	farmer_modern_factory
SELECT MAX(net_distance) FROM truck WHERE size < 22	farmer_modern_factory
SELECT net_distance FROM truck ORDER BY size ASC LIMIT 1	farmer_modern_factory
SELECT MIN(T2.price) FROM farmer AS T1 INNER JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id WHERE T1.month = 'October'	farmer_modern_factory
SELECT CAST(SUM(IIF(price < 890, 1, 0)) AS REAL) * 100 / COUNT(factory_id) FROM modern_factory	farmer_modern_factory
SELECT COUNT(T2.cat_id) FROM truck AS T1 INNER JOIN cat AS T2 ON T1.truck_id = T2.truck_id WHERE T1.size > 52	farmer_modern_factory
SELECT T2.scale FROM senior_country AS T1 INNER JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.level >= 5	mountain_manager_senior_country
SELECT T1.name, COUNT(T2.country_id) AS row_count FROM mountain_manager AS T1 INNER JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id GROUP BY T1.manager_id	mountain_manager_senior_country
SELECT CAST(SUM(IIF(category = 'travel', 1, 0)) AS REAL) * 100 / COUNT(chef_id) FROM chef	mountain_manager_senior_country
SELECT COUNT(DISTINCT category) FROM chef	mountain_manager_senior_country
SELECT COUNT(T2.chef_id) FROM senior_country AS T1 INNER JOIN chef AS T2 ON T1.country_id = T2.country_id WHERE T1.distance > 412	mountain_manager_senior_country
SELECT T2.name FROM senior_country AS T1 INNER JOIN chef AS T2 ON T1.country_id = T2.country_id WHERE T1.distance > 554	mountain_manager_senior_country
SELECT CAST(SUM(IIF(gender = 'female', 1, 0)) AS REAL) / SUM(IIF(gender = 'male', 1, 0)) FROM mountain_manager	mountain_manager_senior_country
SELECT name FROM senior_country WHERE level < (SELECT AVG(level) FROM senior_country)	mountain_manager_senior_country
SELECT end_seats, home_duration, name FROM mountain_manager	mountain_manager_senior_country
SELECT gender FROM mountain_manager GROUP BY gender HAVING COUNT(manager_id) > 3	mountain_manager_senior_country
SELECT T3.fee FROM mountain_manager AS T1 INNER JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id INNER JOIN restaurant AS T3 ON T2.country_id = T3.country_id WHERE T1.tax > 71	mountain_manager_senior_country
SELECT COUNT(chef_id) FROM chef	mountain_manager_senior_country
SELECT T3.last_credits FROM mountain_manager AS T1 INNER JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id INNER JOIN chef AS T3 ON T2.country_id = T3.country_id WHERE T1.gender = 'male'	mountain_manager_senior_country
SELECT net_method FROM restaurant WHERE fee < 20 ORDER BY fee DESC	mountain_manager_senior_country
SELECT COUNT(T2.country_id) FROM mountain_manager AS T1 INNER JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id WHERE T1.end_seats < 464	mountain_manager_senior_country
SELECT gender, AVG(end_seats) AS avg_end_seats FROM mountain_manager GROUP BY gender	mountain_manager_senior_country
SELECT DISTINCT T1.depth FROM mobile_exam AS T1 INNER JOIN house AS T2 ON T1.exam_id = T2.exam_id WHERE T2.score < 76	summer_agent_mobile_exam
SELECT COUNT(T3.camp_id) FROM summer_agent AS T1 INNER JOIN house AS T2 ON T1.agent_id = T2.agent_id INNER JOIN new_camp AS T3 ON T2.house_id = T3.house_id WHERE T1.points < 31	summer_agent_mobile_exam
SELECT T1.points FROM summer_agent AS T1 INNER JOIN house AS T2 ON T1.agent_id = T2.agent_id GROUP BY T1.agent_id HAVING COUNT(T2.house_id) > 1	summer_agent_mobile_exam
SELECT SUM(IIF(debt < 592, 1, 0)) - SUM(IIF(debt > 219, 1, 0)) FROM summer_agent	summer_agent_mobile_exam
SELECT name FROM new_camp ORDER BY income ASC LIMIT 1	summer_agent_mobile_exam
SELECT T1.name FROM house AS T1 INNER JOIN new_camp AS T2 ON T1.house_id = T2.house_id GROUP BY T1.house_id HAVING COUNT(T2.camp_id) >= 2	summer_agent_mobile_exam
SELECT T1.name, COUNT(T2.exam_id) AS row_count FROM summer_agent AS T1 INNER JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id GROUP BY T1.agent_id	summer_agent_mobile_exam
SELECT type, COUNT(exam_id) AS row_count FROM mobile_exam GROUP BY type	summer_agent_mobile_exam
SELECT CAST(SUM(IIF(debt >= 173, 1, 0)) AS REAL) * 100 / COUNT(agent_id) FROM summer_agent	summer_agent_mobile_exam
SELECT T3.name FROM summer_agent AS T1 INNER JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id INNER JOIN new_camp AS T3 ON T2.exam_id = T3.exam_id WHERE T1.debt < 126	summer_agent_mobile_exam
SELECT name FROM new_camp ORDER BY income ASC LIMIT 2	summer_agent_mobile_exam
SELECT T2.name FROM mobile_exam AS T1 INNER JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id WHERE T1.type = 'basic'	summer_agent_mobile_exam
SELECT T1.name FROM summer_agent AS T1 INNER JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id ORDER BY T2.depth DESC LIMIT 1	summer_agent_mobile_exam
SELECT DISTINCT cuisine FROM house	summer_agent_mobile_exam
SELECT COUNT(agent_id) FROM summer_agent WHERE points < 11	summer_agent_mobile_exam
SELECT SUM(IIF(cost = 404, 1, 0)) - SUM(IIF(cost < 389, 1, 0)) FROM new_camp	summer_agent_mobile_exam
SELECT T2.size, T2.state FROM castle AS T1 INNER JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id WHERE T1.amount = 638	castle_mobile_school
SELECT amount FROM castle ORDER BY points DESC LIMIT 1	castle_mobile_school
SELECT DISTINCT T1.name, T1.price FROM castle AS T1 INNER JOIN bike AS T2 ON T1.castle_id = T2.castle_id WHERE T2.country = 'Norway'	castle_mobile_school
SELECT COUNT(school_id) FROM mobile_school WHERE size > 33	castle_mobile_school
SELECT country, SUM(end_power) AS sum_end_power FROM bike GROUP BY country	castle_mobile_school
SELECT month FROM bike GROUP BY month HAVING COUNT(bike_id) <= 2	castle_mobile_school
SELECT state FROM mobile_school	castle_mobile_school
SELECT T1.name, COUNT(T2.bike_id) AS row_count FROM castle AS T1 INNER JOIN bike AS T2 ON T1.castle_id = T2.castle_id GROUP BY T1.castle_id	castle_mobile_school
SELECT CAST(SUM(IIF(price = 727, 1, 0)) AS REAL) * 100 / COUNT(castle_id) FROM castle	castle_mobile_school
SELECT price, name FROM castle WHERE amount < 638	castle_mobile_school
SELECT name FROM castle WHERE points BETWEEN 36 AND 91	castle_mobile_school
SELECT T1.name, COUNT(T2.school_id) AS row_count FROM castle AS T1 INNER JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id GROUP BY T1.castle_id	castle_mobile_school
SELECT DISTINCT state FROM mobile_school	castle_mobile_school
SELECT COUNT(DISTINCT state) FROM mobile_school	castle_mobile_school
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
SELECT T2.daily_volume FROM actor AS T1 INNER JOIN story AS T2 ON T1.id = T2.actor_id WHERE T1.credits < 4	actor_story
SELECT name FROM actor ORDER BY target_debt ASC LIMIT 1	actor_story
SELECT COUNT(T2.id) FROM actor AS T1 INNER JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'yellow'	actor_story
SELECT COUNT(T2.id) FROM actor AS T1 INNER JOIN story AS T2 ON T1.id = T2.actor_id WHERE T1.credits > 3	actor_story
SELECT MIN(target_debt), AVG(target_debt) FROM actor	actor_story
SELECT T1.target_debt FROM actor AS T1 INNER JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T2.end_nationality = 'Greek' GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	actor_story
SELECT diagnosis FROM eclipse ORDER BY thickness ASC LIMIT 1	bakery_baker
SELECT diagnosis, COUNT(eclipse_id) AS row_count FROM eclipse GROUP BY diagnosis	bakery_baker
SELECT COUNT(sofa_id) FROM sofa WHERE frozen_wingspan <= 20	bakery_baker
SELECT SUM(IIF(instrument = 'oboe', 1, 0)) - SUM(IIF(instrument = 'banjo', 1, 0)) FROM falcon	bakery_baker
SELECT peak_breed, MAX(peak_penalty) AS max_peak_penalty FROM bakery GROUP BY peak_breed	bakery_baker
SELECT T3.thickness FROM baker AS T1 INNER JOIN falcon AS T2 ON T1.baker_id = T2.baker_id INNER JOIN eclipse AS T3 ON T2.falcon_id = T3.falcon_id WHERE T1.mileage <= 770	bakery_baker
SELECT CAST(SUM(IIF(wattage > 174, 1, 0)) AS REAL) / SUM(IIF(wattage < 879, 1, 0)) FROM velvet_audition	bakery_baker
SELECT diagnosis FROM eclipse WHERE diagnosis = 'migraine' AND thickness < (SELECT AVG(thickness) FROM eclipse)	bakery_baker
SELECT name, mileage FROM baker ORDER BY altitude DESC LIMIT 1	bakery_baker
SELECT name FROM falcon ORDER BY octane ASC LIMIT 1	bakery_baker
SELECT name FROM falcon ORDER BY octane DESC LIMIT 2	bakery_baker
SELECT frozen_wingspan FROM sofa ORDER BY frozen_deposit DESC LIMIT 2	bakery_baker
SELECT COUNT(baker_id) FROM baker WHERE altitude = 326	bakery_baker
SELECT T1.province FROM velvet_audition AS T1 INNER JOIN sofa AS T2 ON T1.audition_id = T2.audition_id GROUP BY T1.audition_id ORDER BY COUNT(T2.sofa_id) DESC LIMIT 1	bakery_baker
SELECT name FROM baker ORDER BY altitude DESC LIMIT 1	bakery_baker
SELECT COUNT(T2.eclipse_id) FROM falcon AS T1 INNER JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id WHERE T1.octane < 23	bakery_baker
SELECT name FROM violinist ORDER BY name ASC	referee_violinist
SELECT mineral, COUNT(novelist_id) AS row_count FROM novelist GROUP BY mineral	referee_violinist
SELECT instrument, MIN(calories) AS min_calories FROM referee GROUP BY instrument	referee_violinist
SELECT name FROM harvest WHERE harvest_id NOT IN (SELECT harvest_id FROM novelist)	referee_violinist
SELECT DISTINCT T1.name FROM harvest AS T1 INNER JOIN novelist AS T2 ON T1.harvest_id = T2.harvest_id WHERE T2.mineral = 'granite'	referee_violinist
SELECT T1.name FROM harvest AS T1 INNER JOIN novelist AS T2 ON T1.harvest_id = T2.harvest_id GROUP BY T1.harvest_id ORDER BY COUNT(T2.novelist_id) DESC LIMIT 1	referee_violinist
SELECT COUNT(T2.novelist_id) FROM harvest AS T1 INNER JOIN novelist AS T2 ON T1.harvest_id = T2.harvest_id WHERE T1.viewers <= 974	referee_violinist
SELECT T1.name FROM referee AS T1 INNER JOIN violinist AS T2 ON T1.referee_id = T2.referee_id WHERE T2.humidity = 60 GROUP BY T1.referee_id ORDER BY COUNT(T2.violinist_id) DESC LIMIT 1	referee_violinist
SELECT CAST(SUM(IIF(viewers = 988, 1, 0)) AS REAL) / SUM(IIF(viewers >= 988, 1, 0)) FROM harvest	referee_violinist
SELECT instrument, COUNT(referee_id) AS row_count FROM referee GROUP BY instrument	referee_violinist
SELECT COUNT(referee_id) FROM referee WHERE calories = 771	referee_violinist
SELECT viewers, name FROM harvest WHERE viewers < 237	referee_violinist
SELECT humidity FROM violinist WHERE violinist_id NOT IN (SELECT violinist_id FROM harvest)	referee_violinist
SELECT T1.name, COUNT(T2.harvest_id) AS row_count FROM violinist AS T1 INNER JOIN harvest AS T2 ON T1.violinist_id = T2.violinist_id GROUP BY T1.violinist_id	referee_violinist
SELECT COUNT(T2.novelist_id) FROM harvest AS T1 INNER JOIN novelist AS T2 ON T1.harvest_id = T2.harvest_id WHERE T1.primary_pension < 342	referee_violinist
SELECT COUNT(T2.harvest_id) FROM violinist AS T1 INNER JOIN harvest AS T2 ON T1.violinist_id = T2.violinist_id WHERE T1.wattage < 890	referee_violinist
SELECT T2.name FROM helmet AS T1 INNER JOIN ancient_picnic AS T2 ON T1.helmet_id = T2.helmet_id WHERE T1.instrument = 'banjo'	helmet_ancient_picnic
SELECT DISTINCT T1.name FROM helmet AS T1 INNER JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id WHERE T2.humidity > 70	helmet_ancient_picnic
SELECT humidity, hourly_octane FROM falcon WHERE dialect = 'Walloon'	helmet_ancient_picnic
SELECT CAST(SUM(IIF(voltage = 393, 1, 0)) AS REAL) * 100 / COUNT(picnic_id) FROM ancient_picnic	helmet_ancient_picnic
SELECT viewers, instrument FROM helmet ORDER BY turnover DESC LIMIT 1	helmet_ancient_picnic
SELECT DISTINCT T1.name FROM helmet AS T1 INNER JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id WHERE T2.humidity < 70	helmet_ancient_picnic
SELECT T1.turnover, T1.name FROM helmet AS T1 INNER JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id GROUP BY T1.helmet_id HAVING COUNT(T2.falcon_id) >= 3	helmet_ancient_picnic
SELECT bonus, name, occupation FROM ancient_picnic	helmet_ancient_picnic
SELECT name FROM ancient_picnic WHERE voltage < (SELECT AVG(voltage) FROM ancient_picnic)	helmet_ancient_picnic
SELECT AVG(viewers) FROM helmet	helmet_ancient_picnic
SELECT name, viewers FROM helmet WHERE calories < 585	helmet_ancient_picnic
SELECT code FROM falcon ORDER BY humidity DESC LIMIT 1	helmet_ancient_picnic
SELECT code FROM falcon ORDER BY hourly_octane ASC LIMIT 1	helmet_ancient_picnic
SELECT DISTINCT occupation FROM ancient_picnic	helmet_ancient_picnic
SELECT DISTINCT dialect FROM falcon	helmet_ancient_picnic
SELECT DISTINCT regional_flavor FROM ancient_picnic	helmet_ancient_picnic
SELECT name, primary_wattage FROM parade ORDER BY hourly_viewers ASC LIMIT 1	aquarium_parade
SELECT name FROM parade WHERE primary_wattage >= 658 AND hourly_viewers > (SELECT AVG(hourly_viewers) FROM parade)	aquarium_parade
SELECT dialect, MIN(bonus) AS min_bonus FROM aquarium GROUP BY dialect	aquarium_parade
SELECT T1.dialect FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id ORDER BY T2.hourly_viewers DESC LIMIT 1	aquarium_parade
SELECT T2.name FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T1.dialect = 'Bavarian'	aquarium_parade
SELECT name FROM parade WHERE primary_wattage < 544 AND deposit < (SELECT AVG(deposit) FROM parade)	aquarium_parade
SELECT name FROM aquarium WHERE flavor = 'lemon' AND bonus < (SELECT AVG(bonus) FROM aquarium)	aquarium_parade
SELECT T2.name FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T1.dialect = 'Gaelic'	aquarium_parade
SELECT DISTINCT T1.dialect FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T2.deposit < 550	aquarium_parade
SELECT COUNT(parade_id) FROM parade	aquarium_parade
SELECT name FROM parade WHERE primary_wattage > (SELECT AVG(primary_wattage) FROM parade)	aquarium_parade
SELECT deposit, hourly_viewers FROM parade ORDER BY primary_wattage DESC LIMIT 1	aquarium_parade
SELECT COUNT(T2.parade_id) FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T1.dialect = 'Bavarian'	aquarium_parade
SELECT religion, COUNT(aquarium_id) AS row_count FROM aquarium GROUP BY religion	aquarium_parade
SELECT COUNT(parade_id) FROM parade WHERE deposit < 524 AND hourly_viewers < 907	aquarium_parade
SELECT T2.name FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T1.bonus < 250	aquarium_parade
SELECT T1.name, COUNT(T2.orchid_id) AS row_count FROM jockey AS T1 INNER JOIN orchid AS T2 ON T1.jockey_id = T2.jockey_id GROUP BY T1.jockey_id	jockey_arctic_harvest
SELECT T2.spare_humidity, T2.turnover FROM arctic_harvest AS T1 INNER JOIN orchid AS T2 ON T1.harvest_id = T2.harvest_id WHERE T1.viewers >= 203	jockey_arctic_harvest
SELECT viewers FROM arctic_harvest WHERE province = 'Alberta' AND harvest_id NOT IN (SELECT harvest_id FROM orchid WHERE spare_humidity < 42)	jockey_arctic_harvest
SELECT COUNT(orchid_id) FROM orchid WHERE spare_humidity <= 11	jockey_arctic_harvest
SELECT title FROM arctic_harvest WHERE viewers > (SELECT AVG(viewers) FROM arctic_harvest)	jockey_arctic_harvest
SELECT T1.name FROM jockey AS T1 INNER JOIN orchid AS T2 ON T1.jockey_id = T2.jockey_id GROUP BY T1.jockey_id HAVING COUNT(T2.orchid_id) >= 2	jockey_arctic_harvest
SELECT COUNT(orchid_id) FROM orchid WHERE turnover = 401	jockey_arctic_harvest
SELECT COUNT(T3.orchid_id) FROM jockey AS T1 INNER JOIN arctic_harvest AS T2 ON T1.jockey_id = T2.jockey_id INNER JOIN orchid AS T3 ON T2.harvest_id = T3.harvest_id WHERE T1.regional_attendance > 148	jockey_arctic_harvest
SELECT COUNT(T2.orchid_id) FROM jockey AS T1 INNER JOIN orchid AS T2 ON T1.jockey_id = T2.jockey_id WHERE T1.wattage = 755	jockey_arctic_harvest
SELECT title FROM arctic_harvest WHERE province = 'Alberta' AND viewers > (SELECT AVG(viewers) FROM arctic_harvest)	jockey_arctic_harvest
SELECT T1.name FROM jockey AS T1 INNER JOIN arctic_harvest AS T2 ON T1.jockey_id = T2.jockey_id GROUP BY T1.jockey_id ORDER BY COUNT(T2.harvest_id) DESC LIMIT 1	jockey_arctic_harvest
SELECT CAST(SUM(IIF(diagnosis = 'anemia', 1, 0)) AS REAL) * 100 / COUNT(orchid_id) FROM orchid	jockey_arctic_harvest
SELECT turnover, diagnosis FROM orchid WHERE diagnosis = 'eczema'	jockey_arctic_harvest
SELECT diagnosis FROM orchid WHERE spare_humidity < (SELECT AVG(spare_humidity) FROM orchid)	jockey_arctic_harvest
SELECT title, province FROM arctic_harvest WHERE province = 'Saskia' AND viewers < (SELECT AVG(viewers) FROM arctic_harvest)	jockey_arctic_harvest
SELECT province, COUNT(harvest_id) AS row_count FROM arctic_harvest GROUP BY province	jockey_arctic_harvest
SELECT province FROM vineyard WHERE turnover > 189	velvet_auction_vineyard
SELECT T1.province, T1.turnover FROM vineyard AS T1 INNER JOIN sofa AS T2 ON T1.id = T2.vineyard_id GROUP BY T1.id HAVING COUNT(T2.id) > 2	velvet_auction_vineyard
SELECT T1.latency FROM velvet_auction AS T1 INNER JOIN vineyard AS T2 ON T1.id = T2.auction_id GROUP BY T1.id HAVING COUNT(T2.id) > 2	velvet_auction_vineyard
SELECT T1.name, T1.frozen_wattage FROM wooden_diver AS T1 INNER JOIN bakery AS T2 ON T1.id = T2.diver_id ORDER BY T2.primary_voltage DESC LIMIT 1	velvet_auction_vineyard
SELECT T1.regional_pension, T1.name FROM wooden_diver AS T1 INNER JOIN bakery AS T2 ON T1.id = T2.diver_id WHERE T2.hourly_calories < 637 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	velvet_auction_vineyard
SELECT COUNT(id) FROM wooden_diver WHERE frozen_wattage > 140	velvet_auction_vineyard
SELECT province, AVG(turnover) AS avg_turnover FROM vineyard GROUP BY province	velvet_auction_vineyard
SELECT CAST(SUM(IIF(latency < 130, 1, 0)) AS REAL) * 100 / COUNT(id) FROM velvet_auction	velvet_auction_vineyard
SELECT T2.code FROM vineyard AS T1 INNER JOIN sofa AS T2 ON T1.id = T2.vineyard_id WHERE T1.province = 'Saskia'	velvet_auction_vineyard
SELECT T2.turnover, T2.province FROM velvet_auction AS T1 INNER JOIN vineyard AS T2 ON T1.id = T2.auction_id WHERE T1.wingspan <= 266	velvet_auction_vineyard
SELECT COUNT(id) FROM velvet_auction WHERE wingspan = 247	velvet_auction_vineyard
SELECT COUNT(T2.id) FROM vineyard AS T1 INNER JOIN sofa AS T2 ON T1.id = T2.vineyard_id WHERE T1.province = 'Manitoba'	velvet_auction_vineyard
SELECT frozen_wattage FROM wooden_diver WHERE frozen_wattage = 140	velvet_auction_vineyard
SELECT name FROM wooden_diver ORDER BY frozen_wattage DESC LIMIT 1	velvet_auction_vineyard
SELECT T2.turnover FROM velvet_auction AS T1 INNER JOIN vineyard AS T2 ON T1.id = T2.auction_id WHERE T1.latency < 200	velvet_auction_vineyard
SELECT province, MAX(turnover) AS max_turnover FROM vineyard GROUP BY province	velvet_auction_vineyard
SELECT title, attendance FROM brochure WHERE religion = 'Lutheran'	kettle_goalie
SELECT T1.name FROM goalie AS T1 INNER JOIN helicopter AS T2 ON T1.id = T2.goalie_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	kettle_goalie
SELECT T1.mileage FROM kettle AS T1 INNER JOIN brochure AS T2 ON T1.id = T2.kettle_id ORDER BY T2.attendance DESC LIMIT 1	kettle_goalie
SELECT name FROM helicopter ORDER BY latency DESC LIMIT 1	kettle_goalie
SELECT COUNT(id) FROM kettle WHERE instrument = 'cello'	kettle_goalie
SELECT CAST(SUM(IIF(frozen_pension = 173, 1, 0)) AS REAL) * 100 / COUNT(id) FROM goalie	kettle_goalie
SELECT mineral, COUNT(id) AS row_count FROM goalie GROUP BY mineral	kettle_goalie
SELECT religion FROM brochure GROUP BY religion ORDER BY COUNT(id) DESC LIMIT 1	kettle_goalie
SELECT T2.title FROM goalie AS T1 INNER JOIN brochure AS T2 ON T1.id = T2.goalie_id WHERE T1.mineral = 'marble'	kettle_goalie
SELECT SUM(frozen_pension), MIN(frozen_pension) FROM goalie	kettle_goalie
SELECT T1.name FROM kettle AS T1 INNER JOIN brochure AS T2 ON T1.id = T2.kettle_id GROUP BY T1.id HAVING COUNT(T2.id) > 1	kettle_goalie
SELECT mineral FROM goalie WHERE name LIKE 'Søren%'	kettle_goalie
SELECT DISTINCT T1.penalty, T1.mileage FROM kettle AS T1 INNER JOIN brochure AS T2 ON T1.id = T2.kettle_id WHERE T2.primary_viewers <= 659	kettle_goalie
SELECT instrument, COUNT(id) AS row_count FROM kettle GROUP BY instrument	kettle_goalie
SELECT mineral FROM goalie WHERE frozen_pension > (SELECT AVG(frozen_pension) FROM goalie)	kettle_goalie
SELECT CAST(SUM(IIF(primary_flavor = 'cocoa', 1, 0)) AS REAL) * 100 / COUNT(id) FROM helicopter	kettle_goalie
SELECT COUNT(T2.debate_id) FROM diver AS T1 INNER JOIN debate AS T2 ON T1.diver_id = T2.diver_id WHERE T1.fatalities = 74	diver_debate
SELECT T2.name FROM debate AS T1 INNER JOIN wooden_compass AS T2 ON T1.debate_id = T2.debate_id WHERE T1.penalty = 47	diver_debate
SELECT T1.name FROM diver AS T1 INNER JOIN debate AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id HAVING COUNT(T2.debate_id) >= 2	diver_debate
SELECT SUM(IIF(penalty >= 47, 1, 0)) - SUM(IIF(spare_province = 'Ontario', 1, 0)) FROM debate	diver_debate
SELECT COUNT(diver_id) FROM diver WHERE fatalities < 74	diver_debate
SELECT T1.name, COUNT(T2.compass_id) AS row_count FROM debate AS T1 INNER JOIN wooden_compass AS T2 ON T1.debate_id = T2.debate_id GROUP BY T1.debate_id	diver_debate
SELECT instrument FROM diver GROUP BY instrument HAVING COUNT(diver_id) > 2	diver_debate
SELECT COUNT(debate_id) FROM debate WHERE debate_id NOT IN (SELECT debate_id FROM wooden_compass)	diver_debate
SELECT name FROM wooden_compass WHERE altitude < 899	diver_debate
SELECT DISTINCT T1.name FROM diver AS T1 INNER JOIN debate AS T2 ON T1.diver_id = T2.diver_id WHERE T2.thickness < 39	diver_debate
SELECT T1.name, COUNT(T2.debate_id) AS row_count FROM diver AS T1 INNER JOIN debate AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id	diver_debate
SELECT name FROM debate WHERE penalty < 47 AND debate_id NOT IN (SELECT debate_id FROM wooden_compass WHERE wattage < 414)	diver_debate
SELECT name, wattage FROM wooden_compass WHERE altitude < 603 ORDER BY wattage ASC	diver_debate
SELECT name FROM debate WHERE spare_province = 'Manitoba' AND debate_id NOT IN (SELECT debate_id FROM wooden_compass WHERE altitude < 899)	diver_debate
SELECT name, peak_fabric FROM diver ORDER BY name ASC	diver_debate
SELECT CAST(SUM(IIF(fatalities >= 74, 1, 0)) AS REAL) * 100 / COUNT(diver_id) FROM diver	diver_debate
SELECT name FROM polar_gardener WHERE continent = 'Asia'	polar_gardener_dolphin
SELECT name FROM polar_gardener WHERE mineral = 'basalt' AND continent = 'Asia'	polar_gardener_dolphin
SELECT humidity, diagnosis FROM polar_sketch WHERE humidity > (SELECT AVG(humidity) FROM polar_sketch)	polar_gardener_dolphin
SELECT COUNT(T2.dolphin_id) FROM polar_gardener AS T1 INNER JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id WHERE T1.penalty > 49	polar_gardener_dolphin
SELECT mineral FROM polar_gardener WHERE penalty <= 38	polar_gardener_dolphin
SELECT CAST(SUM(IIF(bonus >= 172, 1, 0)) AS REAL) * 100 / COUNT(dolphin_id) FROM dolphin	polar_gardener_dolphin
SELECT diagnosis FROM polar_sketch GROUP BY diagnosis HAVING COUNT(sketch_id) > 1	polar_gardener_dolphin
SELECT AVG(humidity) FROM polar_sketch WHERE diagnosis = 'anemia'	polar_gardener_dolphin
SELECT CAST(SUM(IIF(continent = 'Oceania', 1, 0)) AS REAL) * 100 / COUNT(gardener_id) FROM polar_gardener	polar_gardener_dolphin
SELECT COUNT(gardener_id) FROM polar_gardener WHERE gardener_id NOT IN (SELECT gardener_id FROM polar_sketch)	polar_gardener_dolphin
SELECT COUNT(dolphin_id) FROM dolphin	polar_gardener_dolphin
SELECT diagnosis, COUNT(sketch_id) AS row_count FROM polar_sketch GROUP BY diagnosis	polar_gardener_dolphin
SELECT name FROM polar_gardener WHERE penalty < (SELECT AVG(penalty) FROM polar_gardener)	polar_gardener_dolphin
SELECT diagnosis FROM polar_sketch GROUP BY diagnosis HAVING COUNT(sketch_id) >= 2	polar_gardener_dolphin
SELECT peak_flavor FROM dolphin GROUP BY peak_flavor ORDER BY COUNT(dolphin_id) DESC LIMIT 1	polar_gardener_dolphin
SELECT diagnosis, AVG(humidity) AS avg_humidity FROM polar_sketch GROUP BY diagnosis	polar_gardener_dolphin
SELECT T1.name, COUNT(T2.wedding_id) AS row_count FROM coastal_drummer AS T1 INNER JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id GROUP BY T1.drummer_id	coastal_drummer_arctic_wedding
SELECT COUNT(DISTINCT currency) FROM arctic_wedding	coastal_drummer_arctic_wedding
SELECT name, altitude FROM coastal_drummer ORDER BY wattage ASC LIMIT 1	coastal_drummer_arctic_wedding
SELECT T1.spare_octane, T1.calories FROM coastal_drummer AS T1 INNER JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id GROUP BY T1.drummer_id HAVING COUNT(T2.wedding_id) >= 2	coastal_drummer_arctic_wedding
SELECT name FROM coastal_drummer WHERE altitude < (SELECT AVG(altitude) FROM coastal_drummer)	coastal_drummer_arctic_wedding
SELECT SUM(IIF(spare_octane = 24, 1, 0)) - SUM(IIF(wattage < 318, 1, 0)) FROM coastal_drummer	coastal_drummer_arctic_wedding
SELECT MAX(peak_turnover), SUM(peak_turnover) FROM arctic_wedding	coastal_drummer_arctic_wedding
SELECT T2.name, T2.peak_turnover FROM coastal_drummer AS T1 INNER JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id WHERE T1.wattage < 459	coastal_drummer_arctic_wedding
SELECT name, CASE WHEN currency = 'rupee' THEN 'seasoned' ELSE 'normal' END FROM arctic_wedding	coastal_drummer_arctic_wedding
SELECT name FROM arctic_wedding WHERE currency = 'krone'	coastal_drummer_arctic_wedding
SELECT currency, COUNT(wedding_id) AS row_count FROM arctic_wedding GROUP BY currency	coastal_drummer_arctic_wedding
SELECT peak_turnover FROM arctic_wedding WHERE currency = 'krone'	coastal_drummer_arctic_wedding
SELECT T2.peak_turnover FROM coastal_drummer AS T1 INNER JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id WHERE T1.wattage < 859	coastal_drummer_arctic_wedding
SELECT name FROM arctic_wedding WHERE peak_turnover IS NOT NULL	coastal_drummer_arctic_wedding
SELECT CAST(SUM(IIF(currency = 'rupee', 1, 0)) AS REAL) * 100 / COUNT(wedding_id) FROM arctic_wedding	coastal_drummer_arctic_wedding
SELECT currency FROM arctic_wedding GROUP BY currency ORDER BY COUNT(wedding_id) DESC LIMIT 1	coastal_drummer_arctic_wedding
SELECT name FROM brewery WHERE dialect = 'Bavarian' ORDER BY fatalities DESC	brewery_wooden_diver
SELECT T1.name, T1.fatalities FROM brewery AS T1 INNER JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id ORDER BY T2.voltage DESC LIMIT 1	brewery_wooden_diver
SELECT regional_currency FROM wooden_diver ORDER BY voltage ASC LIMIT 1	brewery_wooden_diver
SELECT SUM(IIF(fatalities < 71, 1, 0)) - SUM(IIF(dialect = 'Catalan', 1, 0)) FROM brewery	brewery_wooden_diver
SELECT mineral FROM helmet GROUP BY mineral ORDER BY COUNT(helmet_id) DESC LIMIT 1	brewery_wooden_diver
SELECT COUNT(helmet_id) FROM helmet WHERE mineral = 'basalt'	brewery_wooden_diver
SELECT name FROM brewery WHERE fatalities >= 35	brewery_wooden_diver
SELECT T2.voltage FROM brewery AS T1 INNER JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id WHERE T1.dialect = 'Frisian'	brewery_wooden_diver
SELECT SUM(IIF(voltage <= 89, 1, 0)) - SUM(IIF(voltage > 197, 1, 0)) FROM wooden_diver	brewery_wooden_diver
SELECT regional_currency FROM wooden_diver WHERE voltage > 95	brewery_wooden_diver
SELECT name, CASE WHEN dialect = 'Frisian' THEN 'frugal' ELSE 'normal' END FROM brewery	brewery_wooden_diver
SELECT CAST(SUM(IIF(dialect = 'Frisian', 1, 0)) AS REAL) * 100 / COUNT(brewery_id) FROM brewery	brewery_wooden_diver
SELECT name, CASE WHEN dialect = 'Frisian' THEN 'bulky' ELSE 'normal' END FROM brewery	brewery_wooden_diver
SELECT CAST(SUM(IIF(fatalities > 59, 1, 0)) AS REAL) / SUM(IIF(dialect = 'Walloon', 1, 0)) FROM brewery	brewery_wooden_diver
SELECT T2.spare_turnover FROM wooden_diver AS T1 INNER JOIN helmet AS T2 ON T1.diver_id = T2.diver_id WHERE T1.regional_currency = 'krone'	brewery_wooden_diver
SELECT octane FROM polar_ballad ORDER BY spare_pension ASC LIMIT 1	velvet_helicopter_polar_ballad
SELECT flavor FROM velvet_helicopter	velvet_helicopter_polar_ballad
SELECT octane, spare_pension FROM polar_ballad WHERE octane < 45	velvet_helicopter_polar_ballad
SELECT COUNT(T2.ballad_id) FROM velvet_helicopter AS T1 INNER JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id WHERE T1.wattage = 554	velvet_helicopter_polar_ballad
SELECT DISTINCT fabric FROM polar_ballad	velvet_helicopter_polar_ballad
SELECT fabric FROM polar_ballad GROUP BY fabric ORDER BY COUNT(ballad_id) DESC LIMIT 1	velvet_helicopter_polar_ballad
SELECT name, wattage FROM velvet_helicopter WHERE helicopter_id NOT IN (SELECT helicopter_id FROM polar_ballad)	velvet_helicopter_polar_ballad
SELECT name FROM velvet_helicopter ORDER BY name ASC	velvet_helicopter_polar_ballad
SELECT name, CASE WHEN wattage > 554 THEN 'seasoned' ELSE 'normal' END FROM velvet_helicopter	velvet_helicopter_polar_ballad
SELECT name, flavor FROM velvet_helicopter WHERE flavor = 'lemon' AND wattage < (SELECT AVG(wattage) FROM velvet_helicopter)	velvet_helicopter_polar_ballad
SELECT CAST(SUM(IIF(octane = 95, 1, 0)) AS REAL) / SUM(IIF(octane <= 95, 1, 0)) FROM polar_ballad	velvet_helicopter_polar_ballad
SELECT COUNT(ballad_id) FROM polar_ballad WHERE spare_pension > 466 AND fabric != 'wool'	velvet_helicopter_polar_ballad
SELECT flavor FROM velvet_helicopter ORDER BY wattage DESC LIMIT 3	velvet_helicopter_polar_ballad
SELECT flavor FROM velvet_helicopter GROUP BY flavor ORDER BY COUNT(helicopter_id) DESC LIMIT 1	velvet_helicopter_polar_ballad
SELECT name FROM velvet_helicopter ORDER BY wattage ASC LIMIT 1	velvet_helicopter_polar_ballad
SELECT T1.name FROM velvet_helicopter AS T1 INNER JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id WHERE T2.octane < 76 GROUP BY T1.helicopter_id ORDER BY COUNT(T2.ballad_id) DESC LIMIT 1	velvet_helicopter_polar_ballad
SELECT CAST(SUM(IIF(diagnosis = 'asthma', 1, 0)) AS REAL) * 100 / COUNT(prison_id) FROM prison	sketch_prison
SELECT CAST(SUM(IIF(diagnosis = 'asthma', 1, 0)) AS REAL) / SUM(IIF(diagnosis = 'eczema', 1, 0)) FROM prison	sketch_prison
SELECT CAST(SUM(IIF(altitude > 105, 1, 0)) AS REAL) * 100 / COUNT(prison_id) FROM prison	sketch_prison
SELECT T1.title, COUNT(T2.prison_id) AS row_count FROM sketch AS T1 INNER JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id GROUP BY T1.sketch_id	sketch_prison
SELECT MAX(altitude) FROM prison	sketch_prison
SELECT SUM(IIF(altitude = 627, 1, 0)) - SUM(IIF(altitude < 175, 1, 0)) FROM prison	sketch_prison
SELECT T2.name FROM sketch AS T1 INNER JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id WHERE T1.dialect = 'Gaelic'	sketch_prison
SELECT T1.title FROM sketch AS T1 INNER JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id GROUP BY T1.sketch_id HAVING COUNT(T2.prison_id) > 1	sketch_prison
SELECT CAST(SUM(IIF(fabric = 'linen', 1, 0)) AS REAL) / SUM(IIF(dialect = 'Bavarian', 1, 0)) FROM sketch	sketch_prison
SELECT COUNT(T2.prison_id) FROM sketch AS T1 INNER JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id WHERE T1.dialect = 'Catalan'	sketch_prison
SELECT T1.wattage FROM sketch AS T1 INNER JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id GROUP BY T1.sketch_id HAVING COUNT(T2.prison_id) > 1	sketch_prison
SELECT T1.title, T1.fabric FROM sketch AS T1 INNER JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id ORDER BY T2.altitude DESC LIMIT 1	sketch_prison
SELECT DISTINCT T1.title, T1.dialect FROM sketch AS T1 INNER JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id WHERE T2.altitude >= 380	sketch_prison
SELECT COUNT(DISTINCT dialect) FROM sketch	sketch_prison
SELECT COUNT(prison_id) FROM prison WHERE diagnosis = 'asthma' AND altitude < 775	sketch_prison
SELECT CAST(SUM(IIF(bonus >= 353, 1, 0)) AS REAL) * 100 / COUNT(id) FROM goalie	helicopter_arctic_reservoir
SELECT province, MIN(bonus) AS min_bonus FROM goalie GROUP BY province	helicopter_arctic_reservoir
SELECT T1.code, COUNT(T2.id) AS row_count FROM helicopter AS T1 INNER JOIN arctic_reservoir AS T2 ON T1.id = T2.helicopter_id GROUP BY T1.id	helicopter_arctic_reservoir
SELECT COUNT(T2.id) FROM arctic_reservoir AS T1 INNER JOIN goalie AS T2 ON T1.id = T2.reservoir_id WHERE T1.wattage < 149	helicopter_arctic_reservoir
SELECT T1.code FROM helicopter AS T1 INNER JOIN goalie AS T2 ON T1.id = T2.helicopter_id ORDER BY T2.bonus DESC LIMIT 1	helicopter_arctic_reservoir
SELECT CAST(SUM(IIF(province = 'Ontario', 1, 0)) AS REAL) * 100 / COUNT(id) FROM goalie	helicopter_arctic_reservoir
SELECT CAST(SUM(IIF(wattage = 286, 1, 0)) AS REAL) * 100 / COUNT(id) FROM arctic_reservoir	helicopter_arctic_reservoir
SELECT COUNT(id) FROM helicopter WHERE peak_octane < 35	helicopter_arctic_reservoir
SELECT COUNT(T2.id) FROM arctic_reservoir AS T1 INNER JOIN goalie AS T2 ON T1.id = T2.reservoir_id WHERE T1.fatalities = 86	helicopter_arctic_reservoir
SELECT diagnosis FROM goalie ORDER BY bonus DESC LIMIT 1	helicopter_arctic_reservoir
SELECT fabric, MAX(calories) AS max_calories FROM valley GROUP BY fabric	helicopter_arctic_reservoir
SELECT COUNT(T2.id) FROM helicopter AS T1 INNER JOIN goalie AS T2 ON T1.id = T2.helicopter_id WHERE T1.instrument = 'banjo'	helicopter_arctic_reservoir
SELECT fabric, MIN(calories) AS min_calories FROM valley GROUP BY fabric	helicopter_arctic_reservoir
SELECT humidity FROM helicopter WHERE peak_octane = 12 ORDER BY humidity DESC	helicopter_arctic_reservoir
SELECT CAST(SUM(IIF(diagnosis = 'migraine', 1, 0)) AS REAL) * 100 / COUNT(id) FROM goalie	helicopter_arctic_reservoir
SELECT name FROM valley ORDER BY name ASC	helicopter_arctic_reservoir
SELECT dialect, octane FROM auction WHERE wingspan > 313	velvet_falcon_auction
SELECT name FROM cathedral WHERE altitude > 444	velvet_falcon_auction
SELECT name FROM coastal_diver WHERE turnover < 674	velvet_falcon_auction
SELECT thickness FROM cathedral WHERE wattage >= 490 AND cathedral_id NOT IN (SELECT cathedral_id FROM coastal_diver WHERE turnover < 876)	velvet_falcon_auction
SELECT instrument FROM velvet_falcon GROUP BY instrument HAVING COUNT(falcon_id) > 3	velvet_falcon_auction
SELECT name FROM auction ORDER BY wingspan DESC LIMIT 5	velvet_falcon_auction
SELECT DISTINCT T1.name FROM auction AS T1 INNER JOIN coastal_diver AS T2 ON T1.auction_id = T2.auction_id WHERE T2.turnover > 469	velvet_falcon_auction
SELECT COUNT(cathedral_id) FROM cathedral WHERE altitude > 260 AND wattage > 117	velvet_falcon_auction
SELECT instrument, COUNT(falcon_id) AS row_count FROM velvet_falcon GROUP BY instrument	velvet_falcon_auction
SELECT T1.name, COUNT(T2.diver_id) AS row_count FROM auction AS T1 INNER JOIN coastal_diver AS T2 ON T1.auction_id = T2.auction_id GROUP BY T1.auction_id	velvet_falcon_auction
SELECT CAST(SUM(IIF(thickness < 24, 1, 0)) AS REAL) * 100 / COUNT(cathedral_id) FROM cathedral	velvet_falcon_auction
SELECT COUNT(T2.auction_id) FROM velvet_falcon AS T1 INNER JOIN auction AS T2 ON T1.falcon_id = T2.falcon_id WHERE T1.deposit >= 286	velvet_falcon_auction
SELECT T2.name FROM velvet_falcon AS T1 INNER JOIN auction AS T2 ON T1.falcon_id = T2.falcon_id WHERE T1.deposit > 56	velvet_falcon_auction
SELECT dialect, COUNT(auction_id) AS row_count FROM auction GROUP BY dialect	velvet_falcon_auction
SELECT T1.name FROM auction AS T1 INNER JOIN coastal_diver AS T2 ON T1.auction_id = T2.auction_id GROUP BY T1.auction_id HAVING COUNT(T2.diver_id) > 2	velvet_falcon_auction
SELECT name FROM cathedral ORDER BY thickness DESC LIMIT 2	velvet_falcon_auction
