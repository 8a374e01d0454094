SELECT T2.home_type, T2.name FROM district AS T1 INNER JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T1.daily_result = 'draw'	district_city_treatment
SELECT name FROM district WHERE hours > 39	district_city_treatment
SELECT home_type, SUM(floors) AS sum_floors FROM city_treatment GROUP BY home_type	district_city_treatment
SELECT COUNT(treatment_id) FROM city_treatment WHERE home_type = 'regular'	district_city_treatment
SELECT name FROM city_treatment WHERE home_type = 'regular'	district_city_treatment
SELECT T1.name, COUNT(T2.treatment_id) AS row_count FROM district AS T1 INNER JOIN city_treatment AS T2 ON T1.district_id = T2.district_id GROUP BY T1.district_id	district_city_treatment
SELECT name FROM district ORDER BY hours ASC LIMIT 1	district_city_treatment
SELECT COUNT(treatment_id) FROM city_treatment WHERE floors >= 41	district_city_treatment
SELECT SUM(IIF(floors > 23, 1, 0)) - SUM(IIF(home_type = 'regular', 1, 0)) FROM city_treatment	district_city_treatment
SELECT CAST(SUM(IIF(daily_result = 'draw', 1, 0)) AS REAL) * 100 / COUNT(district_id) FROM district	district_city_treatment
SELECT name FROM city_treatment WHERE floors < (SELECT AVG(floors) FROM city_treatment)	district_city_treatment
SELECT T1.daily_result FROM district AS T1 INNER JOIN city_treatment AS T2 ON T1.district_id = T2.district_id GROUP BY T1.district_id HAVING COUNT(T2.treatment_id) >= 3	district_city_treatment
SELECT home_type, COUNT(treatment_id) AS row_count FROM city_treatment GROUP BY home_type	district_city_treatment
SELECT name, floors FROM city_treatment ORDER BY name ASC	district_city_treatment
SELECT daily_result FROM district ORDER BY hours ASC LIMIT 1	district_city_treatment
SELECT COUNT(treatment_id) FROM city_treatment WHERE floors <= 41	district_city_treatment
SELECT COUNT(T2.treatment_id) FROM district AS T1 INNER JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T1.daily_result = 'draw'	district_city_treatment
SELECT CAST(SUM(IIF(home_type = 'deluxe', 1, 0)) AS REAL) * 100 / COUNT(treatment_id) FROM city_treatment	district_city_treatment
SELECT hours, name FROM district WHERE district_id NOT IN (SELECT district_id FROM city_treatment)	district_city_treatment
SELECT name, daily_result FROM district ORDER BY hours ASC LIMIT 1	district_city_treatment
SELECT name, CASE WHEN home_type = 'deluxe' THEN 'leading' ELSE 'normal' END FROM city_treatment	district_city_treatment
SELECT daily_result, MAX(hours) AS max_hours FROM district GROUP BY daily_result	district_city_treatment
SELECT T2.floors FROM district AS T1 INNER JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T1.daily_result = 'draw'	district_city_treatment
SELECT T1.name FROM district AS T1 INNER JOIN city_treatment AS T2 ON T1.district_id = T2.district_id GROUP BY T1.district_id HAVING COUNT(T2.treatment_id) > 2	district_city_treatment
SELECT T2.code FROM product AS T1 INNER JOIN camera AS T2 ON T1.product_id = T2.product_id WHERE T1.stars = 4	product_judge
SELECT code FROM camera WHERE brand = 'Orion'	product_judge
SELECT name FROM judge WHERE scale = 'large' ORDER BY tax DESC	product_judge
SELECT T2.code FROM product AS T1 INNER JOIN camera AS T2 ON T1.product_id = T2.product_id WHERE T1.end_month = 'December'	product_judge
SELECT code FROM product WHERE stars < 4 AND product_id NOT IN (SELECT product_id FROM camera WHERE brand = 'Orion')	product_judge
SELECT T1.code FROM product AS T1 INNER JOIN camera AS T2 ON T1.product_id = T2.product_id GROUP BY T1.product_id HAVING COUNT(T2.camera_id) >= 2	product_judge
SELECT CAST(SUM(IIF(brand = 'Orion', 1, 0)) AS REAL) * 100 / COUNT(camera_id) FROM camera	product_judge
SELECT end_month FROM product GROUP BY end_month HAVING COUNT(product_id) >= 3	product_judge
SELECT code, CASE WHEN end_month = 'May' THEN 'popular' ELSE 'normal' END FROM product	product_judge
SELECT T2.name, T2.cuisine FROM judge AS T1 INNER JOIN director AS T2 ON T1.judge_id = T2.judge_id WHERE T1.scale = 'huge'	product_judge
SELECT code FROM product WHERE degree = 'master' OR former_quantity BETWEEN 44 AND 65	product_judge
SELECT CAST(SUM(IIF(brand = 'Orion', 1, 0)) AS REAL) / SUM(IIF(wins < 27, 1, 0)) FROM camera	product_judge
SELECT CAST(SUM(IIF(scale = 'small', 1, 0)) AS REAL) * 100 / COUNT(judge_id) FROM judge	product_judge
SELECT AVG(wins) FROM camera	product_judge
SELECT name FROM judge WHERE judge_id NOT IN (SELECT judge_id FROM director)	product_judge
SELECT name FROM judge ORDER BY tax ASC LIMIT 1	product_judge
SELECT T2.name, T2.cuisine FROM judge AS T1 INNER JOIN director AS T2 ON T1.judge_id = T2.judge_id WHERE T1.scale = 'medium'	product_judge
SELECT T1.code FROM product AS T1 INNER JOIN judge AS T2 ON T1.product_id = T2.product_id WHERE T2.scale = 'large' GROUP BY T1.product_id ORDER BY COUNT(T2.judge_id) DESC LIMIT 1	product_judge
SELECT code FROM camera ORDER BY wins ASC LIMIT 1	product_judge
SELECT SUM(IIF(wins = 2, 1, 0)) - SUM(IIF(brand = 'Titan', 1, 0)) FROM camera	product_judge
SELECT CAST(SUM(IIF(floors >= 4, 1, 0)) AS REAL) * 100 / COUNT(director_id) FROM director	product_judge
SELECT CAST(SUM(IIF(end_month = 'October', 1, 0)) AS REAL) / SUM(IIF(end_month = 'December', 1, 0)) FROM product	product_judge
SELECT code, CASE WHEN degree = 'diploma' THEN 'notable' ELSE 'normal' END FROM product	product_judge
SELECT DISTINCT cuisine FROM director	product_judge
SELECT brand, SUM(wins) AS sum_wins FROM camera GROUP BY brand	product_judge
SELECT T2.name FROM meeting AS T1 INNER JOIN scientist AS T2 ON T1.id = T2.meeting_id WHERE T1.status = 'finished'	device_junior_village
SELECT SUM(hours) FROM scientist WHERE cuisine = 'Turkish'	device_junior_village
SELECT T1.name FROM device AS T1 INNER JOIN junior_village AS T2 ON T1.id = T2.device_id GROUP BY T1.id HAVING COUNT(T2.id) >= 2	device_junior_village
SELECT COUNT(id) FROM meeting	device_junior_village
SELECT MIN(floors), AVG(floors) FROM meeting	device_junior_village
SELECT COUNT(T2.id) FROM device AS T1 INNER JOIN junior_village AS T2 ON T1.id = T2.device_id WHERE T1.position = 'forward'	device_junior_village
SELECT CAST(SUM(IIF(monthly_scale = 'huge', 1, 0)) AS REAL) * 100 / COUNT(id) FROM junior_village	device_junior_village
SELECT SUM(IIF(format = 'print', 1, 0)) - SUM(IIF(status = 'open', 1, 0)) FROM meeting	device_junior_village
SELECT color FROM device WHERE position = 'leader'	device_junior_village
SELECT T1.name, COUNT(T2.id) AS row_count FROM device AS T1 INNER JOIN scientist AS T2 ON T1.id = T2.device_id GROUP BY T1.id	device_junior_village
SELECT material, COUNT(id) AS row_count FROM scientist GROUP BY material	device_junior_village
SELECT COUNT(id) FROM junior_village WHERE copies < 440	device_junior_village
SELECT monthly_scale, AVG(copies) AS avg_copies FROM junior_village GROUP BY monthly_scale	device_junior_village
SELECT COUNT(T3.id) FROM device AS T1 INNER JOIN meeting AS T2 ON T1.id = T2.device_id INNER JOIN scientist AS T3 ON T2.id = T3.meeting_id WHERE T1.position = 'keeper'	device_junior_village
SELECT T2.name FROM device AS T1 INNER JOIN junior_village AS T2 ON T1.id = T2.device_id WHERE T1.color = 'white'	device_junior_village
SELECT name FROM device WHERE speed < (SELECT AVG(speed) FROM device)	device_junior_village
SELECT T2.name, T2.copies FROM device AS T1 INNER JOIN junior_village AS T2 ON T1.id = T2.device_id WHERE T1.speed < 375	device_junior_village
SELECT CAST(SUM(IIF(copies >= 440, 1, 0)) AS REAL) / SUM(IIF(monthly_scale = 'huge', 1, 0)) FROM junior_village	device_junior_village
SELECT COUNT(id) FROM meeting WHERE status = 'open'	device_junior_village
SELECT SUM(IIF(position = 'forward', 1, 0)) - SUM(IIF(speed = 375, 1, 0)) FROM device	device_junior_village
SELECT SUM(IIF(color = 'black', 1, 0)) - SUM(IIF(speed >= 344, 1, 0)) FROM device	device_junior_village
SELECT CAST(SUM(IIF(material = 'stone', 1, 0)) AS REAL) * 100 / COUNT(id) FROM scientist	device_junior_village
SELECT COUNT(id) FROM device WHERE position = 'keeper'	device_junior_village
SELECT monthly_month, AVG(floors) AS avg_floors FROM meeting GROUP BY monthly_month	device_junior_village
SELECT cuisine, COUNT(id) AS row_count FROM scientist GROUP BY cuisine	device_junior_village
SELECT COUNT(T2.college_id) FROM flower AS T1 INNER JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id WHERE T1.wins <= 2	flower_blue_college
SELECT COUNT(T2.college_id) FROM flower AS T1 INNER JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id WHERE T1.wins <= 51	flower_blue_college
SELECT name FROM flower WHERE name LIKE '%Hidden%'	flower_blue_college
SELECT name FROM blue_college WHERE city = 'Vienna' ORDER BY name ASC	flower_blue_college
SELECT T2.name FROM flower AS T1 INNER JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id WHERE T1.genre = 'horror'	flower_blue_college
SELECT name, wins FROM flower WHERE genre = 'comedy'	flower_blue_college
SELECT T2.name, T2.city FROM flower AS T1 INNER JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id WHERE T1.genre = 'comedy'	flower_blue_college
SELECT COUNT(college_id) FROM blue_college WHERE category = 'travel'	flower_blue_college
SELECT T1.name FROM flower AS T1 INNER JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id GROUP BY T1.flower_id HAVING COUNT(T2.college_id) > 1	flower_blue_college
SELECT SUM(IIF(wins < 27, 1, 0)) - SUM(IIF(wins >= 53, 1, 0)) FROM flower	flower_blue_college
SELECT genre FROM flower GROUP BY genre ORDER BY COUNT(flower_id) DESC LIMIT 1	flower_blue_college
SELECT CAST(SUM(IIF(profit >= 443, 1, 0)) AS REAL) / SUM(IIF(profit <= 443, 1, 0)) FROM blue_college	flower_blue_college
SELECT genre, MAX(wins) AS max_wins FROM flower GROUP BY genre	flower_blue_college
SELECT MAX(wins) FROM flower	flower_blue_college
SELECT category FROM blue_college WHERE city = 'Berlin'	flower_blue_college
SELECT name, CASE WHEN current_month = 'March' THEN 'young' ELSE 'normal' END FROM blue_college	flower_blue_college
SELECT MIN(profit) FROM blue_college WHERE city = 'Berlin'	flower_blue_college
SELECT CAST(SUM(IIF(category = 'travel', 1, 0)) AS REAL) / SUM(IIF(profit = 646, 1, 0)) FROM blue_college	flower_blue_college
SELECT name, CASE WHEN wins = 27 THEN 'modest' ELSE 'normal' END FROM flower	flower_blue_college
SELECT SUM(IIF(category = 'travel', 1, 0)) - SUM(IIF(profit >= 688, 1, 0)) FROM blue_college	flower_blue_college
SELECT current_month FROM blue_college ORDER BY profit DESC LIMIT 1	flower_blue_college
SELECT name FROM blue_college ORDER BY profit DESC LIMIT 1	flower_blue_college
SELECT current_month, COUNT(college_id) AS row_count FROM blue_college GROUP BY current_month	flower_blue_college
SELECT MAX(profit), AVG(profit) FROM blue_college	flower_blue_college
SELECT name FROM summer_bridge ORDER BY price DESC LIMIT 1	region_summer_bridge
SELECT name, CASE WHEN price > 671 THEN 'heavy' ELSE 'normal' END FROM summer_bridge	region_summer_bridge
SELECT target_month FROM summer_bridge WHERE price < 655	region_summer_bridge
SELECT shape, MAX(population) AS max_population FROM trainer GROUP BY shape	region_summer_bridge
SELECT population, shape FROM trainer WHERE population >= 115	region_summer_bridge
SELECT name, price FROM summer_bridge WHERE price <= 129	region_summer_bridge
SELECT T2.population FROM summer_bridge AS T1 INNER JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id WHERE T1.target_month = 'March'	region_summer_bridge
SELECT T1.name, COUNT(T2.bridge_id) AS row_count FROM region AS T1 INNER JOIN summer_bridge AS T2 ON T1.region_id = T2.region_id GROUP BY T1.region_id	region_summer_bridge
SELECT T1.name FROM summer_bridge AS T1 INNER JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id WHERE T2.population > 608 GROUP BY T1.bridge_id ORDER BY COUNT(T2.trainer_id) DESC LIMIT 1	region_summer_bridge
SELECT name FROM region WHERE material = 'cotton' AND fee < (SELECT AVG(fee) FROM region)	region_summer_bridge
SELECT COUNT(region_id) FROM region	region_summer_bridge
SELECT population FROM trainer ORDER BY population DESC LIMIT 2	region_summer_bridge
SELECT T1.name FROM region AS T1 INNER JOIN summer_bridge AS T2 ON T1.region_id = T2.region_id GROUP BY T1.region_id HAVING COUNT(T2.bridge_id) > 1	region_summer_bridge
SELECT CAST(SUM(IIF(material = 'cotton', 1, 0)) AS REAL) / SUM(IIF(fee < 198, 1, 0)) FROM region	region_summer_bridge
SELECT shape, MIN(population) AS min_population FROM trainer GROUP BY shape	region_summer_bridge
SELECT name FROM summer_bridge WHERE bridge_id NOT IN (SELECT bridge_id FROM trainer)	region_summer_bridge
SELECT name, price FROM summer_bridge WHERE target_month = 'March'	region_summer_bridge
SELECT AVG(T2.population) FROM summer_bridge AS T1 INNER JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id WHERE T1.target_month = 'March'	region_summer_bridge
SELECT MAX(fee) FROM region	region_summer_bridge
SELECT target_month FROM summer_bridge ORDER BY price ASC LIMIT 1	region_summer_bridge
SELECT material FROM region ORDER BY fee ASC LIMIT 1	region_summer_bridge
SELECT name FROM region WHERE material = 'cotton' ORDER BY name ASC	region_summer_bridge
SELECT T2.climate FROM summer_bridge AS T1 INNER JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id WHERE T1.target_month = 'January'	region_summer_bridge
SELECT name FROM summer_bridge WHERE target_month = 'March'	region_summer_bridge
SELECT name FROM summer_bridge WHERE target_month = 'January' AND price > (SELECT AVG(price) FROM summer_bridge)	region_summer_bridge
SELECT T1.current_capacity FROM city_hospital AS T1 INNER JOIN actor AS T2 ON T1.hospital_id = T2.hospital_id WHERE T2.birth_material = 'cotton' GROUP BY T1.hospital_id ORDER BY COUNT(T2.actor_id) DESC LIMIT 1	city_hospital_bank
SELECT type, COUNT(bank_id) AS row_count FROM bank GROUP BY type	city_hospital_bank
SELECT COUNT(bank_id) FROM bank WHERE status = 'open'	city_hospital_bank
SELECT CAST(SUM(IIF(birth_party = 'Liberal', 1, 0)) AS REAL) * 100 / COUNT(actor_id) FROM actor	city_hospital_bank
SELECT AVG(area) FROM bank WHERE status = 'open'	city_hospital_bank
SELECT T2.name FROM city_hospital AS T1 INNER JOIN bank AS T2 ON T1.hospital_id = T2.hospital_id WHERE T1.cuisine = 'Thai'	city_hospital_bank
SELECT name, area FROM bank WHERE type = 'regular' AND area > (SELECT AVG(area) FROM bank)	city_hospital_bank
SELECT COUNT(T2.bank_id) FROM city_hospital AS T1 INNER JOIN bank AS T2 ON T1.hospital_id = T2.hospital_id WHERE T1.cuisine = 'Thai'	city_hospital_bank
SELECT seats, cuisine FROM city_hospital	city_hospital_bank
SELECT COUNT(hospital_id) FROM city_hospital	city_hospital_bank
SELECT T2.name FROM city_hospital AS T1 INNER JOIN bank AS T2 ON T1.hospital_id = T2.hospital_id WHERE T1.cuisine = 'Turkish'	city_hospital_bank
SELECT T1.name, COUNT(T2.actor_id) AS row_count FROM city_hospital AS T1 INNER JOIN actor AS T2 ON T1.hospital_id = T2.hospital_id GROUP BY T1.hospital_id	city_hospital_bank
SELECT current_capacity FROM city_hospital WHERE seats = 50	city_hospital_bank
SELECT AVG(T2.area) FROM city_hospital AS T1 INNER JOIN bank AS T2 ON T1.hospital_id = T2.hospital_id WHERE T1.cuisine = 'Turkish'	city_hospital_bank
SELECT birth_party, birth_material FROM actor WHERE former_days = 24	city_hospital_bank
SELECT name FROM bank ORDER BY area DESC LIMIT 1	city_hospital_bank
SELECT T1.name FROM city_hospital AS T1 INNER JOIN actor AS T2 ON T1.hospital_id = T2.hospital_id GROUP BY T1.hospital_id ORDER BY COUNT(T2.actor_id) DESC LIMIT 1	city_hospital_bank
SELECT T2.birth_party, T2.name FROM city_hospital AS T1 INNER JOIN actor AS T2 ON T1.hospital_id = T2.hospital_id WHERE T1.current_capacity < 577	city_hospital_bank
SELECT name, area FROM bank WHERE area < 303	city_hospital_bank
SELECT name FROM actor WHERE home_speed > (SELECT AVG(home_speed) FROM actor)	city_hospital_bank
SELECT name FROM city_hospital WHERE seats = 387	city_hospital_bank
SELECT COUNT(bank_id) FROM bank WHERE status = 'cancelled'	city_hospital_bank
SELECT T1.name, T1.current_capacity FROM city_hospital AS T1 INNER JOIN actor AS T2 ON T1.hospital_id = T2.hospital_id GROUP BY T1.hospital_id ORDER BY COUNT(T2.actor_id) DESC LIMIT 1	city_hospital_bank
SELECT T1.current_capacity FROM city_hospital AS T1 INNER JOIN actor AS T2 ON T1.hospital_id = T2.hospital_id GROUP BY T1.hospital_id ORDER BY COUNT(T2.actor_id) DESC LIMIT 1	city_hospital_bank
SELECT name, grade FROM blue_flower WHERE speed < 184	village_visitor
SELECT T2.height FROM village AS T1 INNER JOIN private_cheese AS T2 ON T1.village_id = T2.village_id WHERE T1.gender = 'female'	village_visitor
SELECT name FROM blue_flower WHERE speed >= 227	village_visitor
SELECT COUNT(T2.cheese_id) FROM village AS T1 INNER JOIN private_cheese AS T2 ON T1.village_id = T2.village_id WHERE T1.score = 60	village_visitor
SELECT gender FROM village GROUP BY gender ORDER BY COUNT(village_id) ASC LIMIT 1	village_visitor
SELECT current_year FROM blue_flower WHERE name LIKE '%Distant%'	village_visitor
SELECT COUNT(village_id) FROM village WHERE type = 'deluxe'	village_visitor
SELECT T1.height FROM private_cheese AS T1 INNER JOIN blue_flower AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id HAVING COUNT(T2.flower_id) >= 3	village_visitor
SELECT name FROM blue_flower ORDER BY current_year DESC LIMIT 1	village_visitor
SELECT name FROM blue_flower ORDER BY grade ASC LIMIT 1	village_visitor
SELECT T1.name FROM village AS T1 INNER JOIN private_cheese AS T2 ON T1.village_id = T2.village_id GROUP BY T1.village_id ORDER BY COUNT(T2.cheese_id) DESC LIMIT 1	village_visitor
SELECT COUNT(visitor_id) FROM visitor WHERE votes > 822	village_visitor
SELECT name FROM blue_flower WHERE speed > 27 AND current_year < (SELECT AVG(current_year) FROM blue_flower)	village_visitor
SELECT position, COUNT(visitor_id) AS row_count FROM visitor GROUP BY position	village_visitor
SELECT COUNT(cheese_id) FROM private_cheese WHERE state = 'Maine'	village_visitor
SELECT height FROM private_cheese	village_visitor
SELECT position, AVG(votes) AS avg_votes FROM visitor GROUP BY position	village_visitor
SELECT COUNT(T3.flower_id) FROM village AS T1 INNER JOIN visitor AS T2 ON T1.village_id = T2.village_id INNER JOIN blue_flower AS T3 ON T2.visitor_id = T3.visitor_id WHERE T1.type = 'deluxe'	village_visitor
SELECT T2.name, T2.votes FROM village AS T1 INNER JOIN visitor AS T2 ON T1.village_id = T2.village_id WHERE T1.type = 'regular'	village_visitor
SELECT CAST(SUM(IIF(votes < 822, 1, 0)) AS REAL) * 100 / COUNT(visitor_id) FROM visitor	village_visitor
SELECT gender, MAX(score) AS max_score FROM village GROUP BY gender	village_visitor
SELECT type, COUNT(village_id) AS row_count FROM village GROUP BY type	village_visitor
SELECT gender FROM village WHERE gender = 'female'	village_visitor
SELECT DISTINCT T1.name FROM visitor AS T1 INNER JOIN blue_flower AS T2 ON T1.visitor_id = T2.visitor_id WHERE T2.grade < 42	village_visitor
SELECT stars FROM tree WHERE volume >= 147	ticket_singer
SELECT discount FROM singer WHERE format = 'digital'	ticket_singer
SELECT monthly_gender FROM tree WHERE monthly_gender = 'female'	ticket_singer
SELECT T1.name, COUNT(T2.tree_id) AS row_count FROM ticket AS T1 INNER JOIN tree AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id	ticket_singer
SELECT format FROM singer WHERE format = 'audio' AND discount < (SELECT AVG(discount) FROM singer)	ticket_singer
SELECT format FROM singer WHERE format = 'audio'	ticket_singer
SELECT T1.name, COUNT(T2.singer_id) AS row_count FROM ticket AS T1 INNER JOIN singer AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id	ticket_singer
SELECT nationality FROM tree WHERE monthly_gender = 'male'	ticket_singer
SELECT CAST(SUM(IIF(format = 'print', 1, 0)) AS REAL) / SUM(IIF(format = 'audio', 1, 0)) FROM singer	ticket_singer
SELECT T2.volume FROM singer AS T1 INNER JOIN tree AS T2 ON T1.singer_id = T2.singer_id WHERE T1.discount < 37	ticket_singer
SELECT COUNT(singer_id) FROM singer WHERE format = 'print'	ticket_singer
SELECT nationality, monthly_gender FROM tree ORDER BY stars ASC LIMIT 1	ticket_singer
SELECT T1.name FROM ticket AS T1 INNER JOIN tree AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id ORDER BY COUNT(T2.tree_id) DESC LIMIT 1	ticket_singer
SELECT COUNT(ticket_id) FROM ticket WHERE current_votes IS NOT NULL	ticket_singer
SELECT CAST(SUM(IIF(result = 'loss', 1, 0)) AS REAL) * 100 / COUNT(ticket_id) FROM ticket	ticket_singer
SELECT nationality FROM tree GROUP BY nationality ORDER BY COUNT(tree_id) ASC LIMIT 1	ticket_singer
SELECT T1.current_votes FROM ticket AS T1 INNER JOIN singer AS T2 ON T1.ticket_id = T2.ticket_id WHERE T2.format = 'digital' GROUP BY T1.ticket_id ORDER BY COUNT(T2.singer_id) DESC LIMIT 1	ticket_singer
SELECT COUNT(singer_id) FROM singer WHERE format = 'digital'	ticket_singer
SELECT T1.name FROM ticket AS T1 INNER JOIN tree AS T2 ON T1.ticket_id = T2.ticket_id WHERE T2.monthly_gender = 'male' GROUP BY T1.ticket_id ORDER BY COUNT(T2.tree_id) DESC LIMIT 1	ticket_singer
SELECT MIN(stars), MAX(stars) FROM tree	ticket_singer
SELECT MIN(T2.stars) FROM singer AS T1 INNER JOIN tree AS T2 ON T1.singer_id = T2.singer_id WHERE T1.format = 'audio'	ticket_singer
SELECT name FROM ticket WHERE result = 'win' AND ticket_id NOT IN (SELECT ticket_id FROM singer WHERE discount < 22)	ticket_singer
SELECT COUNT(ticket_id) FROM ticket WHERE current_votes < 854	ticket_singer
SELECT result, COUNT(ticket_id) AS row_count FROM ticket GROUP BY result	ticket_singer
SELECT T1.name FROM ticket AS T1 INNER JOIN singer AS T2 ON T1.ticket_id = T2.ticket_id WHERE T2.format = 'print' GROUP BY T1.ticket_id ORDER BY COUNT(T2.singer_id) DESC LIMIT 1	ticket_singer
SELECT T1.style FROM paper AS T1 INNER JOIN public_booking AS T2 ON T1.paper_id = T2.paper_id ORDER BY T2.copies DESC LIMIT 1	paper_studio
SELECT name FROM theater WHERE votes >= 681	paper_studio
SELECT name FROM theater ORDER BY votes ASC LIMIT 1	paper_studio
SELECT name, weather FROM public_booking WHERE copies > 527	paper_studio
SELECT COUNT(T2.theater_id) FROM public_booking AS T1 INNER JOIN theater AS T2 ON T1.booking_id = T2.booking_id WHERE T1.weather = 'rainy'	paper_studio
SELECT name FROM theater WHERE cost > 137	paper_studio
SELECT COUNT(paper_id) FROM paper	paper_studio
SELECT name FROM public_booking WHERE copies > 281 AND booking_id NOT IN (SELECT booking_id FROM theater WHERE cost = 521)	paper_studio
SELECT T2.name FROM paper AS T1 INNER JOIN public_booking AS T2 ON T1.paper_id = T2.paper_id WHERE T1.revenue > 686	paper_studio
SELECT COUNT(T3.booking_id) FROM paper AS T1 INNER JOIN studio AS T2 ON T1.paper_id = T2.paper_id INNER JOIN public_booking AS T3 ON T2.studio_id = T3.studio_id WHERE T1.birth_category = 'travel'	paper_studio
SELECT CAST(SUM(IIF(score > 81, 1, 0)) AS REAL) * 100 / COUNT(studio_id) FROM studio	paper_studio
SELECT MIN(cost) FROM theater	paper_studio
SELECT name, result FROM studio WHERE area < 544	paper_studio
SELECT COUNT(studio_id) FROM studio WHERE area < 325	paper_studio
SELECT AVG(T2.cost) FROM public_booking AS T1 INNER JOIN theater AS T2 ON T1.booking_id = T2.booking_id WHERE T1.weather = 'rainy'	paper_studio
SELECT CAST(SUM(IIF(cost > 648, 1, 0)) AS REAL) * 100 / COUNT(theater_id) FROM theater	paper_studio
SELECT name FROM public_booking WHERE weather = 'rainy' AND copies < (SELECT AVG(copies) FROM public_booking)	paper_studio
SELECT COUNT(T2.studio_id) FROM paper AS T1 INNER JOIN studio AS T2 ON T1.paper_id = T2.paper_id WHERE T1.birth_category = 'health'	paper_studio
SELECT COUNT(T2.studio_id) FROM paper AS T1 INNER JOIN studio AS T2 ON T1.paper_id = T2.paper_id WHERE T1.language = 'German'	paper_studio
SELECT COUNT(T2.booking_id) FROM paper AS T1 INNER JOIN public_booking AS T2 ON T1.paper_id = T2.paper_id WHERE T1.language = 'French'	paper_studio
SELECT weather FROM public_booking WHERE copies = 281	paper_studio
SELECT CAST(SUM(IIF(votes > 681, 1, 0)) AS REAL) / SUM(IIF(cost > 634, 1, 0)) FROM theater	paper_studio
SELECT score FROM studio WHERE score < (SELECT AVG(score) FROM studio)	paper_studio
SELECT name FROM studio WHERE area > (SELECT AVG(area) FROM studio)	paper_studio
SELECT name, cost FROM theater ORDER BY name ASC	paper_studio
SELECT T1.title FROM article AS T1 INNER JOIN restaurant AS T2 ON T1.article_id = T2.article_id GROUP BY T1.article_id ORDER BY COUNT(T2.restaurant_id) ASC LIMIT 1	article_restaurant
SELECT country FROM restaurant GROUP BY country ORDER BY COUNT(restaurant_id) ASC LIMIT 1	article_restaurant
SELECT title FROM article ORDER BY title ASC	article_restaurant
SELECT T1.title FROM article AS T1 INNER JOIN restaurant AS T2 ON T1.article_id = T2.article_id WHERE T2.country = 'India' GROUP BY T1.article_id ORDER BY COUNT(T2.restaurant_id) DESC LIMIT 1	article_restaurant
SELECT title FROM article ORDER BY weight DESC LIMIT 1	article_restaurant
SELECT CAST(SUM(IIF(goals >= 0, 1, 0)) AS REAL) * 100 / COUNT(restaurant_id) FROM restaurant	article_restaurant
SELECT climate, SUM(weight) AS sum_weight FROM article GROUP BY climate	article_restaurant
SELECT COUNT(article_id) FROM article WHERE climate = 'tropical'	article_restaurant
SELECT SUM(IIF(country = 'Brazil', 1, 0)) - SUM(IIF(target_income < 816, 1, 0)) FROM restaurant	article_restaurant
SELECT cuisine, AVG(weight) AS avg_weight FROM article GROUP BY cuisine	article_restaurant
SELECT T1.cuisine FROM article AS T1 INNER JOIN restaurant AS T2 ON T1.article_id = T2.article_id GROUP BY T1.article_id ORDER BY COUNT(T2.restaurant_id) ASC LIMIT 1	article_restaurant
SELECT CAST(SUM(IIF(target_income > 521, 1, 0)) AS REAL) / SUM(IIF(country = 'Germany', 1, 0)) FROM restaurant	article_restaurant
SELECT CAST(SUM(IIF(weight = 28, 1, 0)) AS REAL) * 100 / COUNT(article_id) FROM article	article_restaurant
SELECT COUNT(article_id) FROM article WHERE article_id NOT IN (SELECT article_id FROM restaurant)	article_restaurant
SELECT country FROM restaurant WHERE goals > 43	article_restaurant
SELECT title FROM article WHERE weight = 160	article_restaurant
SELECT country, AVG(goals) AS avg_goals FROM restaurant GROUP BY country	article_restaurant
SELECT cuisine, COUNT(article_id) AS row_count FROM article GROUP BY cuisine	article_restaurant
SELECT title, CASE WHEN cuisine = 'Turkish' THEN 'popular' ELSE 'normal' END FROM article	article_restaurant
SELECT SUM(T2.goals) FROM article AS T1 INNER JOIN restaurant AS T2 ON T1.article_id = T2.article_id WHERE T1.city = 'Oslo'	article_restaurant
SELECT target_income FROM restaurant ORDER BY target_income DESC LIMIT 1	article_restaurant
SELECT COUNT(restaurant_id) FROM restaurant WHERE target_income < 521	article_restaurant
SELECT COUNT(restaurant_id) FROM restaurant WHERE target_income > 225 AND goals < 35	article_restaurant
SELECT climate, COUNT(article_id) AS row_count FROM article GROUP BY climate	article_restaurant
SELECT gender, COUNT(ticket_id) AS row_count FROM ticket GROUP BY gender	ticket_river_tour
SELECT age, pages FROM river_tour WHERE tour_id NOT IN (SELECT tour_id FROM home_castle)	ticket_river_tour
SELECT CAST(SUM(IIF(first_sales > 737, 1, 0)) AS REAL) / SUM(IIF(gender = 'male', 1, 0)) FROM ticket	ticket_river_tour
SELECT age FROM river_tour	ticket_river_tour
SELECT CAST(SUM(IIF(score = 97, 1, 0)) AS REAL) * 100 / COUNT(printer_id) FROM night_printer	ticket_river_tour
SELECT season, gender FROM ticket WHERE first_sales = 382	ticket_river_tour
SELECT CAST(SUM(IIF(depth > 436, 1, 0)) AS REAL) * 100 / COUNT(castle_id) FROM home_castle	ticket_river_tour
SELECT CAST(SUM(IIF(birth_distance <= 177, 1, 0)) AS REAL) * 100 / COUNT(castle_id) FROM home_castle	ticket_river_tour
SELECT score FROM night_printer WHERE score >= 69	ticket_river_tour
SELECT start_salary, age FROM river_tour	ticket_river_tour
SELECT depth FROM home_castle ORDER BY depth DESC LIMIT 1	ticket_river_tour
SELECT T3.birth_distance FROM ticket AS T1 INNER JOIN river_tour AS T2 ON T1.ticket_id = T2.ticket_id INNER JOIN home_castle AS T3 ON T2.tour_id = T3.tour_id WHERE T1.first_sales > 382	ticket_river_tour
SELECT T2.name FROM ticket AS T1 INNER JOIN home_castle AS T2 ON T1.ticket_id = T2.ticket_id WHERE T1.season = 'spring'	ticket_river_tour
SELECT name FROM home_castle WHERE depth > 196	ticket_river_tour
SELECT COUNT(tour_id) FROM river_tour WHERE pages < 375	ticket_river_tour
SELECT budget FROM night_printer ORDER BY score DESC LIMIT 1	ticket_river_tour
SELECT season FROM ticket GROUP BY season HAVING COUNT(ticket_id) < 3	ticket_river_tour
SELECT code FROM ticket ORDER BY first_sales DESC LIMIT 1	ticket_river_tour
SELECT T2.budget FROM ticket AS T1 INNER JOIN night_printer AS T2 ON T1.ticket_id = T2.ticket_id WHERE T1.season = 'summer'	ticket_river_tour
SELECT DISTINCT T1.name FROM river_tour AS T1 INNER JOIN home_castle AS T2 ON T1.tour_id = T2.tour_id WHERE T2.depth <= 306	ticket_river_tour
SELECT COUNT(tour_id) FROM river_tour WHERE age < 70	ticket_river_tour
SELECT DISTINCT season FROM ticket	ticket_river_tour
SELECT T2.start_salary FROM ticket AS T1 INNER JOIN river_tour AS T2 ON T1.ticket_id = T2.ticket_id WHERE T1.gender = 'female'	ticket_river_tour
SELECT CAST(SUM(IIF(birth_distance = 422, 1, 0)) AS REAL) * 100 / COUNT(castle_id) FROM home_castle	ticket_river_tour
SELECT COUNT(ticket_id) FROM ticket WHERE season = 'spring' AND first_sales <= 55	ticket_river_tour
SELECT name FROM team WHERE home_copies > (SELECT AVG(home_copies) FROM team)	officer_team
SELECT T2.name FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T1.genre = 'jazz'	officer_team
SELECT T1.name FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T2.length < 253 GROUP BY T1.officer_id ORDER BY COUNT(T2.team_id) DESC LIMIT 1	officer_team
SELECT COUNT(T2.team_id) FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T1.type = 'express'	officer_team
SELECT type FROM officer GROUP BY type HAVING COUNT(officer_id) >= 3	officer_team
SELECT CAST(SUM(IIF(length = 282, 1, 0)) AS REAL) * 100 / COUNT(team_id) FROM team	officer_team
SELECT T2.last_points FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T1.power >= 773	officer_team
SELECT COUNT(team_id) FROM team WHERE home_copies = 801	officer_team
SELECT name, genre FROM officer WHERE type = 'basic'	officer_team
SELECT type, SUM(power) AS sum_power FROM officer GROUP BY type	officer_team
SELECT T2.last_points FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T1.type = 'express'	officer_team
SELECT T1.power FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id ORDER BY T2.last_points ASC LIMIT 1	officer_team
SELECT T1.name, COUNT(T2.team_id) AS row_count FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id GROUP BY T1.officer_id	officer_team
SELECT CAST(SUM(IIF(genre = 'pop', 1, 0)) AS REAL) * 100 / COUNT(officer_id) FROM officer	officer_team
SELECT SUM(IIF(power <= 740, 1, 0)) - SUM(IIF(type = 'basic', 1, 0)) FROM officer	officer_team
SELECT SUM(IIF(genre = 'pop', 1, 0)) - SUM(IIF(power <= 585, 1, 0)) FROM officer	officer_team
SELECT T1.type, T1.name FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id ORDER BY T2.last_points ASC LIMIT 1	officer_team
SELECT MAX(T2.last_points) FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T1.type = 'basic'	officer_team
SELECT name, home_copies FROM team WHERE length > (SELECT AVG(length) FROM team)	officer_team
SELECT genre, MIN(power) AS min_power FROM officer GROUP BY genre	officer_team
SELECT name FROM officer ORDER BY power ASC LIMIT 1	officer_team
SELECT genre, SUM(power) AS sum_power FROM officer GROUP BY genre	officer_team
SELECT CAST(SUM(IIF(type = 'basic', 1, 0)) AS REAL) * 100 / COUNT(officer_id) FROM officer	officer_team
SELECT length FROM team WHERE last_points = 3	officer_team
SELECT type FROM officer GROUP BY type HAVING COUNT(officer_id) > 1	officer_team
SELECT name, CASE WHEN duration < 176 THEN 'recent' ELSE 'normal' END FROM employee	employee_director
SELECT T1.name, COUNT(T2.director_id) AS row_count FROM employee AS T1 INNER JOIN director AS T2 ON T1.employee_id = T2.employee_id GROUP BY T1.employee_id	employee_director
SELECT name FROM employee ORDER BY duration ASC LIMIT 1	employee_director
SELECT T1.name FROM employee AS T1 INNER JOIN director AS T2 ON T1.employee_id = T2.employee_id ORDER BY T2.amount ASC LIMIT 1	employee_director
SELECT category, COUNT(director_id) AS row_count FROM director GROUP BY category	employee_director
SELECT T1.duration FROM employee AS T1 INNER JOIN director AS T2 ON T1.employee_id = T2.employee_id GROUP BY T1.employee_id ORDER BY COUNT(T2.director_id) DESC LIMIT 1	employee_director
SELECT CAST(SUM(IIF(duration >= 176, 1, 0)) AS REAL) * 100 / COUNT(employee_id) FROM employee	employee_director
SELECT scale FROM employee ORDER BY duration ASC LIMIT 1	employee_director
SELECT T2.category, T2.amount FROM employee AS T1 INNER JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T1.duration > 92	employee_director
SELECT T2.category FROM employee AS T1 INNER JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T1.duration <= 92	employee_director
SELECT CAST(SUM(IIF(category = 'science', 1, 0)) AS REAL) * 100 / COUNT(director_id) FROM director	employee_director
SELECT amount FROM director ORDER BY amount DESC LIMIT 1	employee_director
SELECT SUM(IIF(amount > 211, 1, 0)) - SUM(IIF(amount > 229, 1, 0)) FROM director	employee_director
SELECT name, CASE WHEN duration > 92 THEN 'veteran' ELSE 'normal' END FROM employee	employee_director
SELECT category FROM director GROUP BY category ORDER BY COUNT(director_id) ASC LIMIT 1	employee_director
SELECT name, scale FROM employee WHERE scale = 'medium'	employee_director
SELECT T1.name, T1.scale FROM employee AS T1 INNER JOIN director AS T2 ON T1.employee_id = T2.employee_id GROUP BY T1.employee_id ORDER BY COUNT(T2.director_id) DESC LIMIT 1	employee_director
SELECT scale, MIN(duration) AS min_duration FROM employee GROUP BY scale	employee_director
SELECT name, CASE WHEN scale = 'small' THEN 'top' ELSE 'normal' END FROM employee	employee_director
SELECT AVG(duration) FROM employee	employee_director
SELECT CAST(SUM(IIF(scale = 'small', 1, 0)) AS REAL) * 100 / COUNT(employee_id) FROM employee	employee_director
SELECT amount FROM director WHERE amount > (SELECT AVG(amount) FROM director)	employee_director
SELECT COUNT(T2.director_id) FROM employee AS T1 INNER JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T1.scale = 'small'	employee_director
SELECT COUNT(employee_id) FROM employee WHERE scale = 'medium'	employee_director
SELECT CAST(SUM(IIF(grade = 41, 1, 0)) AS REAL) * 100 / COUNT(flower_id) FROM music_flower	music_flower_flight
SELECT COUNT(flight_id) FROM flight WHERE flight_id NOT IN (SELECT flight_id FROM doctor)	music_flower_flight
SELECT COUNT(DISTINCT cuisine) FROM flight	music_flower_flight
SELECT role FROM dancer ORDER BY salary ASC LIMIT 1	music_flower_flight
SELECT name, CASE WHEN wins <= 23 THEN 'modest' ELSE 'normal' END FROM dancer	music_flower_flight
SELECT SUM(IIF(seats = 266, 1, 0)) - SUM(IIF(seats = 434, 1, 0)) FROM flight	music_flower_flight
SELECT CAST(SUM(IIF(grade > 49, 1, 0)) AS REAL) * 100 / COUNT(flower_id) FROM music_flower	music_flower_flight
SELECT AVG(income) FROM doctor	music_flower_flight
SELECT COUNT(DISTINCT month) FROM doctor	music_flower_flight
SELECT CAST(SUM(IIF(grade = 15, 1, 0)) AS REAL) * 100 / COUNT(flower_id) FROM music_flower	music_flower_flight
SELECT category FROM music_flower ORDER BY grade DESC LIMIT 1	music_flower_flight
SELECT CAST(SUM(IIF(cuisine = 'Mexican', 1, 0)) AS REAL) * 100 / COUNT(flight_id) FROM flight	music_flower_flight
SELECT T2.wins FROM doctor AS T1 INNER JOIN dancer AS T2 ON T1.doctor_id = T2.doctor_id WHERE T1.month = 'March'	music_flower_flight
SELECT T1.name FROM doctor AS T1 INNER JOIN dancer AS T2 ON T1.doctor_id = T2.doctor_id WHERE T2.hours = 35 GROUP BY T1.doctor_id ORDER BY COUNT(T2.dancer_id) DESC LIMIT 1	music_flower_flight
SELECT name FROM flight ORDER BY seats ASC LIMIT 1	music_flower_flight
SELECT CAST(SUM(IIF(cuisine = 'Turkish', 1, 0)) AS REAL) * 100 / COUNT(flight_id) FROM flight	music_flower_flight
SELECT SUM(IIF(quantity < 33, 1, 0)) - SUM(IIF(month = 'March', 1, 0)) FROM doctor	music_flower_flight
SELECT DISTINCT month FROM doctor	music_flower_flight
SELECT name FROM doctor WHERE month = 'October'	music_flower_flight
SELECT cuisine, seats FROM flight WHERE seats > 272	music_flower_flight
SELECT CAST(SUM(IIF(category = 'sport', 1, 0)) AS REAL) * 100 / COUNT(flower_id) FROM music_flower	music_flower_flight
SELECT CAST(SUM(IIF(role = 'host', 1, 0)) AS REAL) * 100 / COUNT(dancer_id) FROM dancer	music_flower_flight
SELECT name, cuisine FROM flight ORDER BY seats DESC LIMIT 1	music_flower_flight
SELECT name FROM flight ORDER BY seats DESC LIMIT 1	music_flower_flight
SELECT CAST(SUM(IIF(grade > 28, 1, 0)) AS REAL) * 100 / COUNT(flower_id) FROM music_flower	music_flower_flight
SELECT title, CASE WHEN birth_scale = 'small' THEN 'popular' ELSE 'normal' END FROM play	robot_play
SELECT T1.name, COUNT(T2.play_id) AS row_count FROM robot AS T1 INNER JOIN play AS T2 ON T1.robot_id = T2.robot_id GROUP BY T1.robot_id	robot_play
SELECT title, format FROM play WHERE birth_scale = 'small'	robot_play
SELECT DISTINCT T1.name, T1.official_depth FROM robot AS T1 INNER JOIN play AS T2 ON T1.robot_id = T2.robot_id WHERE T2.birth_scale = 'large'	robot_play
SELECT T1.name FROM robot AS T1 INNER JOIN play AS T2 ON T1.robot_id = T2.robot_id GROUP BY T1.robot_id ORDER BY COUNT(T2.play_id) ASC LIMIT 1	robot_play
SELECT T2.format FROM robot AS T1 INNER JOIN play AS T2 ON T1.robot_id = T2.robot_id WHERE T1.official_depth < 416	robot_play
SELECT title FROM play WHERE title LIKE '%Bright%'	robot_play
SELECT CAST(SUM(IIF(native_credits > 2, 1, 0)) AS REAL) * 100 / COUNT(play_id) FROM play	robot_play
SELECT name, CASE WHEN rent >= 420 THEN 'elite' ELSE 'normal' END FROM robot	robot_play
SELECT T2.format FROM robot AS T1 INNER JOIN play AS T2 ON T1.robot_id = T2.robot_id WHERE T1.rent > 634	robot_play
SELECT birth_scale FROM play GROUP BY birth_scale ORDER BY COUNT(play_id) DESC LIMIT 1	robot_play
SELECT name FROM robot WHERE official_depth < 431	robot_play
SELECT title FROM play WHERE native_credits > 7	robot_play
SELECT T1.name FROM robot AS T1 INNER JOIN play AS T2 ON T1.robot_id = T2.robot_id GROUP BY T1.robot_id HAVING COUNT(T2.play_id) > 1	robot_play
SELECT COUNT(play_id) FROM play WHERE birth_scale = 'small'	robot_play
SELECT COUNT(play_id) FROM play WHERE birth_scale = 'small' AND format = 'audio'	robot_play
SELECT title, birth_scale FROM play WHERE format != 'video'	robot_play
SELECT T2.title FROM robot AS T1 INNER JOIN play AS T2 ON T1.robot_id = T2.robot_id WHERE T1.official_depth > 128	robot_play
SELECT name FROM robot ORDER BY rent ASC LIMIT 2	robot_play
SELECT T1.name, T1.rent FROM robot AS T1 INNER JOIN play AS T2 ON T1.robot_id = T2.robot_id WHERE T2.birth_scale = 'large' GROUP BY T1.robot_id ORDER BY COUNT(T2.play_id) DESC LIMIT 1	robot_play
SELECT CAST(SUM(IIF(format = 'digital', 1, 0)) AS REAL) * 100 / COUNT(play_id) FROM play	robot_play
SELECT name, official_depth FROM robot ORDER BY rent ASC LIMIT 1	robot_play
SELECT format FROM play ORDER BY title ASC	robot_play
SELECT birth_scale FROM play WHERE birth_scale = 'small'	robot_play
SELECT floors FROM song WHERE current_credits > 2	song_review
SELECT AVG(floors) FROM song	song_review
SELECT T1.name FROM song AS T1 INNER JOIN review AS T2 ON T1.song_id = T2.song_id ORDER BY T2.income ASC LIMIT 1	song_review
SELECT COUNT(song_id) FROM song WHERE current_credits > 5	song_review
SELECT T2.title, T2.annual_city FROM song AS T1 INNER JOIN review AS T2 ON T1.song_id = T2.song_id WHERE T1.floors >= 7	song_review
SELECT title FROM review WHERE title LIKE 'Broken%'	song_review
SELECT T2.income FROM song AS T1 INNER JOIN review AS T2 ON T1.song_id = T2.song_id WHERE T1.current_credits >= 2	song_review
SELECT name FROM song WHERE floors > 37 AND current_credits < (SELECT AVG(current_credits) FROM song)	song_review
SELECT COUNT(song_id) FROM song WHERE floors >= 55	song_review
SELECT name, floors FROM song WHERE floors >= 51 AND song_id NOT IN (SELECT song_id FROM review WHERE annual_city = 'Vienna')	song_review
SELECT T2.title FROM song AS T1 INNER JOIN review AS T2 ON T1.song_id = T2.song_id WHERE T1.current_credits > 2	song_review
SELECT T1.name, COUNT(T2.review_id) AS row_count FROM song AS T1 INNER JOIN review AS T2 ON T1.song_id = T2.song_id GROUP BY T1.song_id	song_review
SELECT CAST(SUM(IIF(floors < 55, 1, 0)) AS REAL) * 100 / COUNT(song_id) FROM song	song_review
SELECT annual_city, COUNT(review_id) AS row_count FROM review GROUP BY annual_city	song_review
SELECT title, CASE WHEN income = 946 THEN 'rare' ELSE 'normal' END FROM review	song_review
SELECT annual_city FROM review GROUP BY annual_city ORDER BY COUNT(review_id) ASC LIMIT 1	song_review
SELECT CAST(SUM(IIF(annual_city = 'Madrid', 1, 0)) AS REAL) / SUM(IIF(annual_city = 'Vienna', 1, 0)) FROM review	song_review
SELECT COUNT(review_id) FROM review WHERE annual_city = 'Madrid'	song_review
SELECT CAST(SUM(IIF(annual_city = 'Vienna', 1, 0)) AS REAL) * 100 / COUNT(review_id) FROM review	song_review
SELECT T1.floors FROM song AS T1 INNER JOIN review AS T2 ON T1.song_id = T2.song_id ORDER BY T2.income ASC LIMIT 1	song_review
SELECT CAST(SUM(IIF(current_credits < 12, 1, 0)) AS REAL) / SUM(IIF(current_credits <= 1, 1, 0)) FROM song	song_review
SELECT title FROM review WHERE title LIKE '%Crystal%'	song_review
SELECT T1.name, T1.current_credits FROM song AS T1 INNER JOIN review AS T2 ON T1.song_id = T2.song_id GROUP BY T1.song_id ORDER BY COUNT(T2.review_id) DESC LIMIT 1	song_review
SELECT name FROM chef WHERE price < (SELECT AVG(price) FROM chef)	chef_mobile_team
SELECT COUNT(T2.id) FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id WHERE T1.department = 'History'	chef_mobile_team
SELECT T1.name FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id WHERE T2.annual_quantity < 30 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	chef_mobile_team
SELECT SUM(IIF(price > 694, 1, 0)) - SUM(IIF(price > 796, 1, 0)) FROM chef	chef_mobile_team
SELECT department, SUM(seats) AS sum_seats FROM chef GROUP BY department	chef_mobile_team
SELECT MAX(seats) FROM chef	chef_mobile_team
SELECT CAST(SUM(IIF(seats <= 322, 1, 0)) AS REAL) / SUM(IIF(department = 'Law', 1, 0)) FROM chef	chef_mobile_team
SELECT genre, name FROM mobile_team	chef_mobile_team
SELECT T1.name, T1.seats FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id WHERE T2.annual_quantity < 30 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	chef_mobile_team
SELECT T1.name FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id GROUP BY T1.id HAVING COUNT(T2.id) >= 3	chef_mobile_team
SELECT CAST(SUM(IIF(type = 'deluxe', 1, 0)) AS REAL) / SUM(IIF(seats = 174, 1, 0)) FROM chef	chef_mobile_team
SELECT scale, COUNT(id) AS row_count FROM mobile_team GROUP BY scale	chef_mobile_team
SELECT COUNT(id) FROM mobile_team WHERE genre = 'pop'	chef_mobile_team
SELECT COUNT(id) FROM mobile_team WHERE annual_quantity = 35	chef_mobile_team
SELECT name FROM mobile_team WHERE annual_quantity = 70	chef_mobile_team
SELECT T1.name, COUNT(T2.id) AS row_count FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id GROUP BY T1.id	chef_mobile_team
SELECT CAST(SUM(IIF(department = 'Biology', 1, 0)) AS REAL) * 100 / COUNT(id) FROM chef	chef_mobile_team
SELECT COUNT(id) FROM mobile_team WHERE genre = 'classic'	chef_mobile_team
SELECT name FROM chef WHERE price > 376	chef_mobile_team
SELECT COUNT(T2.id) FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id WHERE T1.department = 'Biology'	chef_mobile_team
SELECT T1.name FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id ORDER BY T2.annual_quantity ASC LIMIT 1	chef_mobile_team
SELECT name FROM mobile_team WHERE name LIKE '%Journey%'	chef_mobile_team
SELECT COUNT(id) FROM mobile_team WHERE scale = 'huge'	chef_mobile_team
SELECT yearly_language, COUNT(device_id) AS row_count FROM private_device GROUP BY yearly_language	guide_north_officer
SELECT T1.name, COUNT(T2.officer_id) AS row_count FROM guide AS T1 INNER JOIN north_officer AS T2 ON T1.guide_id = T2.guide_id GROUP BY T1.guide_id	guide_north_officer
SELECT result, level FROM guide WHERE result = 'abandoned'	guide_north_officer
SELECT distance FROM north_officer ORDER BY distance DESC LIMIT 1	guide_north_officer
SELECT T2.revenue FROM guide AS T1 INNER JOIN private_device AS T2 ON T1.guide_id = T2.guide_id WHERE T1.result = 'draw'	guide_north_officer
SELECT height FROM delivery ORDER BY budget ASC LIMIT 3	guide_north_officer
SELECT T2.title FROM camera AS T1 INNER JOIN delivery AS T2 ON T1.camera_id = T2.camera_id WHERE T1.salary <= 669	guide_north_officer
SELECT T2.title FROM camera AS T1 INNER JOIN delivery AS T2 ON T1.camera_id = T2.camera_id WHERE T1.salary > 647	guide_north_officer
SELECT name, CASE WHEN distance > 611 THEN 'top' ELSE 'normal' END FROM north_officer	guide_north_officer
SELECT title FROM delivery WHERE height < 156	guide_north_officer
SELECT T2.revenue, T2.yearly_capacity FROM guide AS T1 INNER JOIN private_device AS T2 ON T1.guide_id = T2.guide_id WHERE T1.level > 1	guide_north_officer
SELECT T1.name FROM guide AS T1 INNER JOIN north_officer AS T2 ON T1.guide_id = T2.guide_id GROUP BY T1.guide_id HAVING COUNT(T2.officer_id) > 1	guide_north_officer
SELECT revenue FROM private_device	guide_north_officer
SELECT COUNT(DISTINCT result) FROM guide	guide_north_officer
SELECT revenue FROM private_device ORDER BY revenue ASC LIMIT 1	guide_north_officer
SELECT salary, seats FROM camera WHERE seats = 83	guide_north_officer
SELECT yearly_language FROM private_device GROUP BY yearly_language HAVING COUNT(device_id) <= 2	guide_north_officer
SELECT result, MIN(level) AS min_level FROM guide GROUP BY result	guide_north_officer
SELECT name FROM north_officer WHERE officer_id NOT IN (SELECT officer_id FROM camera)	guide_north_officer
SELECT level FROM guide WHERE result = 'draw' AND level > (SELECT AVG(level) FROM guide)	guide_north_officer
SELECT CAST(SUM(IIF(salary < 707, 1, 0)) AS REAL) * 100 / COUNT(camera_id) FROM camera	guide_north_officer
SELECT COUNT(T2.camera_id) FROM north_officer AS T1 INNER JOIN camera AS T2 ON T1.officer_id = T2.officer_id WHERE T1.yearly_price = 851	guide_north_officer
SELECT salary, seats FROM camera WHERE seats < (SELECT AVG(seats) FROM camera)	guide_north_officer
SELECT COUNT(DISTINCT yearly_language) FROM private_device	guide_north_officer
SELECT DISTINCT yearly_language FROM private_device	guide_north_officer
SELECT name FROM driver ORDER BY name ASC	market_driver
SELECT copies FROM driver ORDER BY stars ASC LIMIT 1	market_driver
SELECT COUNT(id) FROM driver WHERE stars <= 2 AND copies BETWEEN 226 AND 707	market_driver
SELECT country, COUNT(id) AS row_count FROM market GROUP BY country	market_driver
SELECT T2.name, T2.copies FROM market AS T1 INNER JOIN driver AS T2 ON T1.id = T2.market_id WHERE T1.country = 'Japan'	market_driver
SELECT T2.name FROM market AS T1 INNER JOIN driver AS T2 ON T1.id = T2.market_id WHERE T1.hours > 7	market_driver
SELECT name FROM driver WHERE stars < (SELECT AVG(stars) FROM driver)	market_driver
SELECT COUNT(T2.id) FROM market AS T1 INNER JOIN driver AS T2 ON T1.id = T2.market_id WHERE T1.hours < 33	market_driver
SELECT name FROM market ORDER BY hours DESC LIMIT 1	market_driver
SELECT T2.name FROM market AS T1 INNER JOIN driver AS T2 ON T1.id = T2.market_id WHERE T1.country = 'Japan'	market_driver
SELECT country FROM market WHERE name LIKE '%Hidden%'	market_driver
SELECT name, CASE WHEN hours <= 37 THEN 'strong' ELSE 'normal' END FROM market	market_driver
SELECT COUNT(id) FROM driver WHERE copies > 550	market_driver
SELECT CAST(SUM(IIF(stars = 3, 1, 0)) AS REAL) / SUM(IIF(stars = 2, 1, 0)) FROM driver	market_driver
SELECT T2.name FROM market AS T1 INNER JOIN driver AS T2 ON T1.id = T2.market_id WHERE T1.country = 'Italy'	market_driver
SELECT CAST(SUM(IIF(stars <= 2, 1, 0)) AS REAL) * 100 / COUNT(id) FROM driver	market_driver
SELECT COUNT(T2.id) FROM market AS T1 INNER JOIN driver AS T2 ON T1.id = T2.market_id WHERE T1.country = 'Japan'	market_driver
SELECT name, stars FROM driver WHERE stars > (SELECT AVG(stars) FROM driver)	market_driver
SELECT CAST(SUM(IIF(hours = 37, 1, 0)) AS REAL) * 100 / COUNT(id) FROM market	market_driver
SELECT COUNT(id) FROM driver WHERE copies > 626	market_driver
SELECT MIN(stars) FROM driver	market_driver
SELECT CAST(SUM(IIF(hours <= 9, 1, 0)) AS REAL) / SUM(IIF(country = 'Italy', 1, 0)) FROM market	market_driver
SELECT T1.title FROM exam AS T1 INNER JOIN statue AS T2 ON T1.exam_id = T2.exam_id WHERE T2.credits < 11 GROUP BY T1.exam_id ORDER BY COUNT(T2.statue_id) DESC LIMIT 1	exam_statue
SELECT language, COUNT(review_id) AS row_count FROM junior_review GROUP BY language	exam_statue
SELECT SUM(IIF(power > 750, 1, 0)) - SUM(IIF(weight < 256, 1, 0)) FROM exam	exam_statue
SELECT name, CASE WHEN language = 'Spanish' THEN 'popular' ELSE 'normal' END FROM junior_review	exam_statue
SELECT DISTINCT language FROM junior_review	exam_statue
SELECT name FROM statue ORDER BY duration ASC LIMIT 1	exam_statue
SELECT name FROM junior_review	exam_statue
SELECT language, MIN(yearly_discount) AS min_yearly_discount FROM junior_review GROUP BY language	exam_statue
SELECT name FROM statue WHERE statue_id NOT IN (SELECT statue_id FROM junior_review)	exam_statue
SELECT SUM(IIF(credits >= 7, 1, 0)) - SUM(IIF(credits = 12, 1, 0)) FROM statue	exam_statue
SELECT CAST(SUM(IIF(weight > 215, 1, 0)) AS REAL) / SUM(IIF(power < 456, 1, 0)) FROM exam	exam_statue
SELECT COUNT(exam_id) FROM exam	exam_statue
SELECT name FROM statue WHERE duration = 109	exam_statue
SELECT T1.title FROM exam AS T1 INNER JOIN junior_review AS T2 ON T1.exam_id = T2.exam_id ORDER BY T2.rating DESC LIMIT 1	exam_statue
SELECT CAST(SUM(IIF(fee <= 23, 1, 0)) AS REAL) / SUM(IIF(yearly_discount < 46, 1, 0)) FROM junior_review	exam_statue
SELECT CAST(SUM(IIF(weight >= 215, 1, 0)) AS REAL) * 100 / COUNT(exam_id) FROM exam	exam_statue
SELECT T1.name, COUNT(T2.review_id) AS row_count FROM statue AS T1 INNER JOIN junior_review AS T2 ON T1.statue_id = T2.statue_id GROUP BY T1.statue_id	exam_statue
SELECT T1.title, COUNT(T2.statue_id) AS row_count FROM exam AS T1 INNER JOIN statue AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id	exam_statue
SELECT T2.name FROM statue AS T1 INNER JOIN junior_review AS T2 ON T1.statue_id = T2.statue_id WHERE T1.duration < 161	exam_statue
SELECT name, CASE WHEN rating > 3.9 THEN 'classic' ELSE 'normal' END FROM junior_review	exam_statue
SELECT language, SUM(fee) AS sum_fee FROM junior_review GROUP BY language	exam_statue
SELECT name, duration FROM statue WHERE credits < (SELECT AVG(credits) FROM statue)	exam_statue
SELECT CAST(SUM(IIF(language = 'French', 1, 0)) AS REAL) / SUM(IIF(language = 'Polish', 1, 0)) FROM junior_review	exam_statue
SELECT degree FROM painting GROUP BY degree HAVING COUNT(painting_id) > 2	company_green_district
SELECT birth_credits FROM editor WHERE name LIKE '%Łucja%'	company_green_district
SELECT CAST(SUM(IIF(birth_rank < 18, 1, 0)) AS REAL) * 100 / COUNT(district_id) FROM green_district	company_green_district
SELECT T1.name, COUNT(T2.painting_id) AS row_count FROM company AS T1 INNER JOIN painting AS T2 ON T1.company_id = T2.company_id GROUP BY T1.company_id	company_green_district
SELECT T2.birth_rank, T2.annual_position FROM company AS T1 INNER JOIN green_district AS T2 ON T1.company_id = T2.company_id WHERE T1.age = 43	company_green_district
SELECT T1.name FROM company AS T1 INNER JOIN editor AS T2 ON T1.company_id = T2.company_id WHERE T2.birth_credits > 7 GROUP BY T1.company_id ORDER BY COUNT(T2.editor_id) DESC LIMIT 1	company_green_district
SELECT name, CASE WHEN style = 'gothic' THEN 'minor' ELSE 'normal' END FROM company	company_green_district
SELECT AVG(rent) FROM green_district	company_green_district
SELECT rent FROM green_district WHERE annual_position = 'defender' AND rent > (SELECT AVG(rent) FROM green_district)	company_green_district
SELECT T1.name FROM company AS T1 INNER JOIN green_district AS T2 ON T1.company_id = T2.company_id WHERE T2.rent > 646 GROUP BY T1.company_id ORDER BY COUNT(T2.district_id) DESC LIMIT 1	company_green_district
SELECT capacity, birth_length FROM painting WHERE genre = 'drama'	company_green_district
SELECT annual_position, COUNT(district_id) AS row_count FROM green_district GROUP BY annual_position	company_green_district
SELECT birth_length FROM painting WHERE capacity < 684	company_green_district
SELECT season, COUNT(company_id) AS row_count FROM company GROUP BY season	company_green_district
SELECT T2.annual_position FROM company AS T1 INNER JOIN green_district AS T2 ON T1.company_id = T2.company_id WHERE T1.style = 'rustic'	company_green_district
SELECT name FROM company WHERE season = 'autumn'	company_green_district
SELECT city, AVG(area) AS avg_area FROM editor GROUP BY city	company_green_district
SELECT COUNT(T2.district_id) FROM company AS T1 INNER JOIN green_district AS T2 ON T1.company_id = T2.company_id WHERE T1.season = 'winter'	company_green_district
SELECT SUM(IIF(season = 'summer', 1, 0)) - SUM(IIF(season = 'autumn', 1, 0)) FROM company	company_green_district
SELECT birth_rank FROM green_district WHERE annual_position = 'leader' ORDER BY birth_rank DESC	company_green_district
SELECT SUM(IIF(birth_rank < 18, 1, 0)) - SUM(IIF(annual_position = 'leader', 1, 0)) FROM green_district	company_green_district
SELECT city, COUNT(editor_id) AS row_count FROM editor GROUP BY city	company_green_district
SELECT CAST(SUM(IIF(birth_length = 332, 1, 0)) AS REAL) / SUM(IIF(degree = 'bachelor', 1, 0)) FROM painting	company_green_district
SELECT COUNT(patient_id) FROM science_patient WHERE seats <= 403	mobile_cat_science_patient
SELECT name, seats FROM science_patient WHERE quantity < 66	mobile_cat_science_patient
SELECT COUNT(T2.patient_id) FROM mobile_cat AS T1 INNER JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id WHERE T1.level < 8	mobile_cat_science_patient
SELECT T1.code FROM mobile_cat AS T1 INNER JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id ORDER BY T2.seats DESC LIMIT 1	mobile_cat_science_patient
SELECT code FROM mobile_cat WHERE points < 114	mobile_cat_science_patient
SELECT DISTINCT T1.rent FROM mobile_cat AS T1 INNER JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id WHERE T2.quantity < 66	mobile_cat_science_patient
SELECT T1.code FROM mobile_cat AS T1 INNER JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id GROUP BY T1.cat_id HAVING COUNT(T2.patient_id) >= 3	mobile_cat_science_patient
SELECT name FROM science_patient WHERE seats < (SELECT AVG(seats) FROM science_patient)	mobile_cat_science_patient
SELECT code, points FROM mobile_cat WHERE level > 4 AND cat_id NOT IN (SELECT cat_id FROM science_patient WHERE seats > 153)	mobile_cat_science_patient
SELECT code, target_population, rent FROM mobile_cat	mobile_cat_science_patient
SELECT code FROM mobile_cat ORDER BY target_population DESC LIMIT 1	mobile_cat_science_patient
SELECT COUNT(cat_id) FROM mobile_cat WHERE target_population = 635	mobile_cat_science_patient
SELECT name FROM science_patient ORDER BY name ASC	mobile_cat_science_patient
SELECT COUNT(patient_id) FROM science_patient WHERE quantity >= 78	mobile_cat_science_patient
SELECT T2.quantity, T2.capacity FROM mobile_cat AS T1 INNER JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id WHERE T1.points = 40	mobile_cat_science_patient
SELECT T1.level, T1.rent FROM mobile_cat AS T1 INNER JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id GROUP BY T1.cat_id HAVING COUNT(T2.patient_id) >= 2	mobile_cat_science_patient
SELECT COUNT(T2.engine_id) FROM hotel AS T1 INNER JOIN engine AS T2 ON T1.hotel_id = T2.hotel_id WHERE T1.monthly_level = 8	hotel_paper
SELECT T3.name FROM hotel AS T1 INNER JOIN engine AS T2 ON T1.hotel_id = T2.hotel_id INNER JOIN team AS T3 ON T2.engine_id = T3.engine_id WHERE T1.monthly_level < 4	hotel_paper
SELECT birth_status FROM night_gym GROUP BY birth_status HAVING COUNT(gym_id) <= 2	hotel_paper
SELECT birth_status, MIN(tax) AS min_tax FROM night_gym GROUP BY birth_status	hotel_paper
SELECT name FROM paper WHERE gross_type = 'premium'	hotel_paper
SELECT CAST(SUM(IIF(birth_status = 'pending', 1, 0)) AS REAL) * 100 / COUNT(gym_id) FROM night_gym	hotel_paper
SELECT name, gross_type FROM paper WHERE gross_type = 'premium'	hotel_paper
SELECT net_cuisine FROM engine GROUP BY net_cuisine ORDER BY COUNT(engine_id) DESC LIMIT 1	hotel_paper
SELECT monthly_level, name FROM hotel WHERE score > 39	hotel_paper
SELECT name FROM paper ORDER BY main_amount DESC LIMIT 1	hotel_paper
SELECT COUNT(engine_id) FROM engine WHERE home_seats = 447	hotel_paper
SELECT T1.home_seats FROM engine AS T1 INNER JOIN night_gym AS T2 ON T1.engine_id = T2.engine_id GROUP BY T1.engine_id HAVING COUNT(T2.gym_id) > 2	hotel_paper
SELECT name FROM hotel WHERE monthly_level < 8	hotel_paper
SELECT CAST(SUM(IIF(tax = 78, 1, 0)) AS REAL) * 100 / COUNT(gym_id) FROM night_gym	hotel_paper
SELECT name, gross_type FROM paper ORDER BY main_amount DESC LIMIT 1	hotel_paper
SELECT COUNT(T2.engine_id) FROM hotel AS T1 INNER JOIN engine AS T2 ON T1.hotel_id = T2.hotel_id WHERE T1.style = 'baroque'	hotel_paper
SELECT CAST(SUM(IIF(home_seats > 235, 1, 0)) AS REAL) * 100 / COUNT(engine_id) FROM engine	hotel_paper
SELECT T2.birth_status, T2.tax FROM engine AS T1 INNER JOIN night_gym AS T2 ON T1.engine_id = T2.engine_id WHERE T1.home_seats < 585	hotel_paper
SELECT COUNT(gym_id) FROM night_gym WHERE tax <= 19 AND birth_status = 'finished'	hotel_paper
SELECT T1.name FROM hotel AS T1 INNER JOIN paper AS T2 ON T1.hotel_id = T2.hotel_id GROUP BY T1.hotel_id HAVING COUNT(T2.paper_id) >= 2	hotel_paper
SELECT COUNT(engine_id) FROM engine WHERE engine_id NOT IN (SELECT engine_id FROM team)	hotel_paper
SELECT T1.name, T1.home_seats FROM engine AS T1 INNER JOIN team AS T2 ON T1.engine_id = T2.engine_id WHERE T2.discount <= 8 GROUP BY T1.engine_id ORDER BY COUNT(T2.team_id) DESC LIMIT 1	hotel_paper
SELECT net_cuisine, MIN(home_seats) AS min_home_seats FROM engine GROUP BY net_cuisine	hotel_paper
SELECT tax, name FROM night_gym	hotel_paper
SELECT tax, name FROM night_gym WHERE tax > (SELECT AVG(tax) FROM night_gym)	hotel_paper
SELECT area FROM blue_project ORDER BY base_fee DESC LIMIT 1	patient_employee
SELECT color FROM patient GROUP BY color ORDER BY COUNT(id) ASC LIMIT 1	patient_employee
SELECT T2.name, T2.budget FROM blue_project AS T1 INNER JOIN library AS T2 ON T1.id = T2.project_id WHERE T1.base_fee >= 49	patient_employee
SELECT color, MIN(wins) AS min_wins FROM patient GROUP BY color	patient_employee
SELECT COUNT(T2.id) FROM patient AS T1 INNER JOIN blue_project AS T2 ON T1.id = T2.patient_id WHERE T1.color = 'white'	patient_employee
SELECT name FROM blue_project WHERE base_fee < 101	patient_employee
SELECT COUNT(id) FROM employee	patient_employee
SELECT DISTINCT T1.name FROM employee AS T1 INNER JOIN library AS T2 ON T1.id = T2.employee_id WHERE T2.genre = 'rock'	patient_employee
SELECT T2.name FROM employee AS T1 INNER JOIN library AS T2 ON T1.id = T2.employee_id WHERE T1.target_size = 75	patient_employee
SELECT SUM(IIF(color = 'red', 1, 0)) - SUM(IIF(wins > 55, 1, 0)) FROM patient	patient_employee
SELECT rooms FROM employee ORDER BY distance DESC LIMIT 1	patient_employee
SELECT name FROM blue_project WHERE party = 'Liberal'	patient_employee
SELECT T1.name FROM patient AS T1 INNER JOIN employee AS T2 ON T1.id = T2.patient_id ORDER BY T2.distance DESC LIMIT 1	patient_employee
SELECT CAST(SUM(IIF(base_fee > 95, 1, 0)) AS REAL) * 100 / COUNT(id) FROM blue_project	patient_employee
SELECT color, AVG(wins) AS avg_wins FROM patient GROUP BY color	patient_employee
SELECT genre, COUNT(id) AS row_count FROM library GROUP BY genre	patient_employee
SELECT SUM(IIF(party = 'Liberal', 1, 0)) - SUM(IIF(area < 189, 1, 0)) FROM blue_project	patient_employee
SELECT name FROM patient WHERE wins > 7	patient_employee
SELECT name, CASE WHEN area = 692 THEN 'key' ELSE 'normal' END FROM blue_project	patient_employee
SELECT color, wins FROM patient WHERE color = 'brown' AND wins < (SELECT AVG(wins) FROM patient)	patient_employee
SELECT T3.genre FROM patient AS T1 INNER JOIN employee AS T2 ON T1.id = T2.patient_id INNER JOIN library AS T3 ON T2.id = T3.employee_id WHERE T1.color = 'brown'	patient_employee
SELECT wins FROM patient WHERE name LIKE '%Müller%'	patient_employee
SELECT T2.name FROM employee AS T1 INNER JOIN blue_project AS T2 ON T1.id = T2.employee_id WHERE T1.target_size = 41	patient_employee
SELECT type FROM blue_project GROUP BY type ORDER BY COUNT(id) DESC LIMIT 1	patient_employee
SELECT name FROM library ORDER BY budget DESC LIMIT 1	patient_employee
SELECT title, yearly_age FROM game WHERE method = 'transfer'	club_game
SELECT current_budget FROM ticket ORDER BY current_budget DESC LIMIT 1	club_game
SELECT height FROM club WHERE sales < 50	club_game
SELECT current_budget, daily_rating FROM ticket WHERE price IS NULL AND current_budget < (SELECT AVG(current_budget) FROM ticket)	club_game
SELECT COUNT(T2.id) FROM game AS T1 INNER JOIN ticket AS T2 ON T1.id = T2.game_id WHERE T1.method = 'transfer'	club_game
SELECT MAX(current_budget) FROM ticket	club_game
SELECT name FROM club ORDER BY height ASC LIMIT 1	club_game
SELECT method, COUNT(id) AS row_count FROM game GROUP BY method	club_game
SELECT current_budget FROM ticket ORDER BY current_budget ASC LIMIT 1	club_game
SELECT name FROM club WHERE height < 229 ORDER BY sales DESC	club_game
SELECT CAST(SUM(IIF(height = 194, 1, 0)) AS REAL) * 100 / COUNT(id) FROM club	club_game
SELECT title, yearly_age FROM game WHERE yearly_age < 67	club_game
SELECT title, method FROM game WHERE method = 'card' AND id NOT IN (SELECT game_id FROM ticket WHERE current_budget < 952)	club_game
SELECT T2.current_budget, T2.daily_rating FROM club AS T1 INNER JOIN ticket AS T2 ON T1.id = T2.club_id WHERE T1.height > 137	club_game
SELECT daily_rating FROM ticket WHERE daily_rating <= 2.9	club_game
SELECT sales FROM club WHERE height > 192	club_game
SELECT title, yearly_age FROM game	club_game
SELECT T2.price FROM club AS T1 INNER JOIN ticket AS T2 ON T1.id = T2.club_id WHERE T1.sales < 979	club_game
SELECT T1.title, COUNT(T2.id) AS row_count FROM game AS T1 INNER JOIN ticket AS T2 ON T1.id = T2.game_id GROUP BY T1.id	club_game
SELECT method FROM game GROUP BY method HAVING COUNT(id) >= 2	club_game
SELECT title FROM game WHERE method = 'transfer' AND id NOT IN (SELECT game_id FROM ticket WHERE price > 661)	club_game
SELECT name FROM club WHERE sales = 979 ORDER BY height ASC	club_game
SELECT T1.name FROM club AS T1 INNER JOIN game AS T2 ON T1.id = T2.club_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	club_game
SELECT title FROM game ORDER BY yearly_age DESC LIMIT 1	club_game
SELECT T1.name, COUNT(T2.id) AS row_count FROM club AS T1 INNER JOIN ticket AS T2 ON T1.id = T2.club_id GROUP BY T1.id	club_game
SELECT COUNT(painting_id) FROM painting WHERE rooms >= 115	public_car_nurse
SELECT T2.rooms FROM nurse AS T1 INNER JOIN painting AS T2 ON T1.nurse_id = T2.nurse_id WHERE T1.former_weather = 'rainy'	public_car_nurse
SELECT COUNT(guide_id) FROM guide WHERE former_power = 560	public_car_nurse
SELECT COUNT(T2.painting_id) FROM nurse AS T1 INNER JOIN painting AS T2 ON T1.nurse_id = T2.nurse_id WHERE T1.salary < 318	public_car_nurse
SELECT name FROM public_car ORDER BY official_sales ASC LIMIT 1	public_car_nurse
SELECT name FROM public_car WHERE income > 515 AND car_id NOT IN (SELECT car_id FROM officer WHERE copies < 267)	public_car_nurse
SELECT salary FROM nurse WHERE salary = 108	public_car_nurse
SELECT COUNT(painting_id) FROM painting WHERE rooms = 123	public_car_nurse
SELECT COUNT(T2.guide_id) FROM public_car AS T1 INNER JOIN guide AS T2 ON T1.car_id = T2.car_id WHERE T1.official_sales < 405	public_car_nurse
SELECT T1.name, T1.climate FROM painting AS T1 INNER JOIN officer AS T2 ON T1.painting_id = T2.painting_id ORDER BY T2.copies DESC LIMIT 1	public_car_nurse
SELECT COUNT(T2.owner_id) FROM officer AS T1 INNER JOIN owner AS T2 ON T1.officer_id = T2.officer_id WHERE T1.copies = 900	public_car_nurse
SELECT DISTINCT former_weather FROM nurse	public_car_nurse
SELECT COUNT(T2.officer_id) FROM painting AS T1 INNER JOIN officer AS T2 ON T1.painting_id = T2.painting_id WHERE T1.rooms < 96	public_car_nurse
SELECT MIN(former_power) FROM guide	public_car_nurse
SELECT T1.name FROM public_car AS T1 INNER JOIN officer AS T2 ON T1.car_id = T2.car_id ORDER BY T2.copies ASC LIMIT 1	public_car_nurse
SELECT CAST(SUM(IIF(official_sales < 405, 1, 0)) AS REAL) * 100 / COUNT(car_id) FROM public_car	public_car_nurse
SELECT former_weather FROM nurse GROUP BY former_weather ORDER BY COUNT(nurse_id) ASC LIMIT 1	public_car_nurse
SELECT T1.income, T1.official_sales FROM public_car AS T1 INNER JOIN painting AS T2 ON T1.car_id = T2.car_id WHERE T2.climate = 'tropical' GROUP BY T1.car_id ORDER BY COUNT(T2.painting_id) DESC LIMIT 1	public_car_nurse
SELECT T1.name, COUNT(T2.painting_id) AS row_count FROM public_car AS T1 INNER JOIN painting AS T2 ON T1.car_id = T2.car_id GROUP BY T1.car_id	public_car_nurse
SELECT COUNT(painting_id) FROM painting WHERE rooms < 115 AND climate = 'humid'	public_car_nurse
SELECT DISTINCT T1.name FROM public_car AS T1 INNER JOIN nurse AS T2 ON T1.car_id = T2.car_id WHERE T2.former_weather = 'windy'	public_car_nurse
SELECT name FROM public_car ORDER BY name ASC	public_car_nurse
SELECT T3.floors, T3.target_revenue FROM public_car AS T1 INNER JOIN officer AS T2 ON T1.car_id = T2.car_id INNER JOIN owner AS T3 ON T2.officer_id = T3.officer_id WHERE T1.official_sales < 429	public_car_nurse
SELECT name FROM guide ORDER BY level DESC LIMIT 1	public_car_nurse
SELECT MAX(T2.salary) FROM public_car AS T1 INNER JOIN nurse AS T2 ON T1.car_id = T2.car_id WHERE T1.income > 354	public_car_nurse
SELECT language FROM senior_robot WHERE name LIKE '%Storm%'	senior_robot_engineer
SELECT state, depth FROM central_cheese WHERE cheese_id NOT IN (SELECT cheese_id FROM delivery)	senior_robot_engineer
SELECT style, AVG(length) AS avg_length FROM band GROUP BY style	senior_robot_engineer
SELECT T2.length FROM engineer AS T1 INNER JOIN band AS T2 ON T1.engineer_id = T2.engineer_id WHERE T1.category = 'travel'	senior_robot_engineer
SELECT climate, SUM(salary) AS sum_salary FROM delivery GROUP BY climate	senior_robot_engineer
SELECT length, name FROM band WHERE length < 330	senior_robot_engineer
SELECT style FROM band ORDER BY length DESC LIMIT 1	senior_robot_engineer
SELECT style, COUNT(band_id) AS row_count FROM band GROUP BY style	senior_robot_engineer
SELECT name FROM senior_robot WHERE language != 'Spanish' AND volume > (SELECT AVG(volume) FROM senior_robot)	senior_robot_engineer
SELECT category FROM engineer WHERE target_size <= 44	senior_robot_engineer
SELECT style FROM band GROUP BY style ORDER BY COUNT(band_id) DESC LIMIT 1	senior_robot_engineer
SELECT state, COUNT(cheese_id) AS row_count FROM central_cheese GROUP BY state	senior_robot_engineer
SELECT name FROM band WHERE style != 'rustic'	senior_robot_engineer
SELECT name FROM manager ORDER BY power ASC LIMIT 2	senior_robot_engineer
SELECT language FROM senior_robot ORDER BY volume DESC LIMIT 1	senior_robot_engineer
SELECT style, MAX(length) AS max_length FROM band GROUP BY style	senior_robot_engineer
SELECT MAX(length) FROM band	senior_robot_engineer
SELECT T1.name, COUNT(T2.cheese_id) AS row_count FROM band AS T1 INNER JOIN central_cheese AS T2 ON T1.band_id = T2.band_id GROUP BY T1.band_id	senior_robot_engineer
SELECT category, COUNT(engineer_id) AS row_count FROM engineer GROUP BY category	senior_robot_engineer
SELECT DISTINCT climate FROM delivery	senior_robot_engineer
SELECT style, MIN(length) AS min_length FROM band GROUP BY style	senior_robot_engineer
SELECT CAST(SUM(IIF(volume = 196, 1, 0)) AS REAL) * 100 / COUNT(robot_id) FROM senior_robot	senior_robot_engineer
SELECT T2.name, T2.gross_floors FROM band AS T1 INNER JOIN manager AS T2 ON T1.band_id = T2.band_id WHERE T1.length > 108	senior_robot_engineer
SELECT COUNT(cheese_id) FROM central_cheese WHERE state = 'Utah'	senior_robot_engineer
SELECT name FROM delivery ORDER BY salary DESC LIMIT 1	senior_robot_engineer
SELECT DISTINCT T1.name FROM restaurant AS T1 INNER JOIN castle AS T2 ON T1.id = T2.restaurant_id WHERE T2.goals > 9	chef_restaurant
SELECT name FROM restaurant WHERE result = 'abandoned'	chef_restaurant
SELECT CAST(SUM(IIF(local_points >= 110, 1, 0)) AS REAL) * 100 / COUNT(id) FROM castle	chef_restaurant
SELECT local_points, goals FROM castle WHERE goals < (SELECT AVG(goals) FROM castle)	chef_restaurant
SELECT result, MIN(debt) AS min_debt FROM restaurant GROUP BY result	chef_restaurant
SELECT name FROM restaurant ORDER BY debt DESC LIMIT 1	chef_restaurant
SELECT T1.name FROM restaurant AS T1 INNER JOIN castle AS T2 ON T1.id = T2.restaurant_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	chef_restaurant
SELECT name, gross_stars FROM chef WHERE id NOT IN (SELECT chef_id FROM castle)	chef_restaurant
SELECT AVG(local_points), SUM(local_points) FROM castle WHERE goals > 9	chef_restaurant
SELECT T2.name FROM chef AS T1 INNER JOIN castle AS T2 ON T1.id = T2.chef_id WHERE T1.votes < 501	chef_restaurant
SELECT name FROM castle WHERE goals < 8	chef_restaurant
SELECT COUNT(id) FROM castle WHERE goals < 37	chef_restaurant
SELECT T3.name FROM chef AS T1 INNER JOIN restaurant AS T2 ON T1.id = T2.chef_id INNER JOIN castle AS T3 ON T2.id = T3.restaurant_id WHERE T1.votes >= 269	chef_restaurant
SELECT name FROM restaurant WHERE target_role = 'partner'	chef_restaurant
SELECT T2.name FROM chef AS T1 INNER JOIN restaurant AS T2 ON T1.id = T2.chef_id WHERE T1.gross_stars <= 2	chef_restaurant
SELECT local_points FROM castle WHERE name LIKE '%Hidden%'	chef_restaurant
SELECT CAST(SUM(IIF(brand = 'Vega', 1, 0)) AS REAL) / SUM(IIF(brand = 'Orion', 1, 0)) FROM chef	chef_restaurant
SELECT COUNT(id) FROM chef WHERE brand = 'Orion'	chef_restaurant
SELECT COUNT(DISTINCT target_role) FROM restaurant	chef_restaurant
SELECT CAST(SUM(IIF(brand = 'Vega', 1, 0)) AS REAL) / SUM(IIF(votes < 784, 1, 0)) FROM chef	chef_restaurant
SELECT name FROM castle ORDER BY area DESC LIMIT 1	chef_restaurant
SELECT T2.debt FROM chef AS T1 INNER JOIN restaurant AS T2 ON T1.id = T2.chef_id WHERE T1.gross_stars <= 3	chef_restaurant
SELECT CAST(SUM(IIF(local_points > 111, 1, 0)) AS REAL) * 100 / COUNT(id) FROM castle	chef_restaurant
SELECT gross_stars FROM chef ORDER BY gross_stars DESC LIMIT 1	chef_restaurant
SELECT DISTINCT T1.name FROM restaurant AS T1 INNER JOIN castle AS T2 ON T1.id = T2.restaurant_id WHERE T2.area <= 61	chef_restaurant
SELECT name FROM director ORDER BY daily_tax DESC LIMIT 1	director_west_camp
SELECT T1.name FROM director AS T1 INNER JOIN west_camp AS T2 ON T1.director_id = T2.director_id WHERE T2.depth < 333 GROUP BY T1.director_id ORDER BY COUNT(T2.camp_id) DESC LIMIT 1	director_west_camp
SELECT COUNT(car_id) FROM car WHERE discount <= 12	director_west_camp
SELECT T1.name, T1.gross_age FROM director AS T1 INNER JOIN car AS T2 ON T1.director_id = T2.director_id WHERE T2.rank >= 76 GROUP BY T1.director_id ORDER BY COUNT(T2.car_id) DESC LIMIT 1	director_west_camp
SELECT code FROM car ORDER BY discount ASC LIMIT 1	director_west_camp
SELECT code FROM car ORDER BY rank ASC LIMIT 1	director_west_camp
SELECT name FROM director ORDER BY name ASC	director_west_camp
SELECT name, budget FROM director WHERE budget <= 124	director_west_camp
SELECT profit FROM west_camp ORDER BY profit ASC LIMIT 1	director_west_camp
SELECT DISTINCT role FROM car	director_west_camp
SELECT CAST(SUM(IIF(speed < 394, 1, 0)) AS REAL) * 100 / COUNT(car_id) FROM car	director_west_camp
SELECT DISTINCT T1.name FROM director AS T1 INNER JOIN car AS T2 ON T1.director_id = T2.director_id WHERE T2.role = 'host'	director_west_camp
SELECT rank FROM car ORDER BY rank DESC LIMIT 1	director_west_camp
SELECT role, COUNT(car_id) AS row_count FROM car GROUP BY role	director_west_camp
SELECT name, budget FROM director WHERE budget > 124 AND director_id NOT IN (SELECT director_id FROM west_camp WHERE depth > 395)	director_west_camp
SELECT name FROM director ORDER BY gross_age DESC LIMIT 1	director_west_camp
SELECT COUNT(T2.camp_id) FROM director AS T1 INNER JOIN west_camp AS T2 ON T1.director_id = T2.director_id WHERE T1.daily_tax > 74	director_west_camp
SELECT COUNT(T2.camp_id) FROM director AS T1 INNER JOIN west_camp AS T2 ON T1.director_id = T2.director_id WHERE T1.budget < 799	director_west_camp
SELECT T3.code FROM director AS T1 INNER JOIN west_camp AS T2 ON T1.director_id = T2.director_id INNER JOIN car AS T3 ON T2.camp_id = T3.camp_id WHERE T1.gross_age > 46	director_west_camp
SELECT T3.code FROM director AS T1 INNER JOIN west_camp AS T2 ON T1.director_id = T2.director_id INNER JOIN car AS T3 ON T2.camp_id = T3.camp_id WHERE T1.daily_tax <= 28	director_west_camp
SELECT T1.name, COUNT(T2.car_id) AS row_count FROM director AS T1 INNER JOIN car AS T2 ON T1.director_id = T2.director_id GROUP BY T1.director_id	director_west_camp
SELECT CAST(SUM(IIF(monthly_season = 'winter', 1, 0)) AS REAL) * 100 / COUNT(camp_id) FROM west_camp	director_west_camp
SELECT COUNT(director_id) FROM director WHERE daily_tax <= 66 AND budget < 844	director_west_camp
SELECT code FROM car WHERE role = 'partner'	director_west_camp
SELECT T3.code FROM director AS T1 INNER JOIN west_camp AS T2 ON T1.director_id = T2.director_id INNER JOIN car AS T3 ON T2.camp_id = T3.camp_id WHERE T1.budget > 584	director_west_camp
SELECT COUNT(id) FROM machine WHERE members <= 168	museum_restaurant
SELECT T3.name FROM museum AS T1 INNER JOIN restaurant AS T2 ON T1.id = T2.museum_id INNER JOIN machine AS T3 ON T2.id = T3.restaurant_id WHERE T1.speed > 72	museum_restaurant
SELECT T1.name, COUNT(T2.id) AS row_count FROM restaurant AS T1 INNER JOIN machine AS T2 ON T1.id = T2.restaurant_id GROUP BY T1.id	museum_restaurant
SELECT COUNT(DISTINCT material) FROM restaurant	museum_restaurant
SELECT name FROM machine WHERE weight > (SELECT AVG(weight) FROM machine)	museum_restaurant
SELECT name FROM restaurant WHERE height <= 229	museum_restaurant
SELECT city, COUNT(id) AS row_count FROM restaurant GROUP BY city	museum_restaurant
SELECT COUNT(id) FROM machine WHERE members > 75	museum_restaurant
SELECT material, COUNT(id) AS row_count FROM restaurant GROUP BY material	museum_restaurant
SELECT yearly_floors FROM museum	museum_restaurant
SELECT T1.name, COUNT(T2.id) AS row_count FROM museum AS T1 INNER JOIN restaurant AS T2 ON T1.id = T2.museum_id GROUP BY T1.id	museum_restaurant
SELECT T1.name FROM restaurant AS T1 INNER JOIN machine AS T2 ON T1.id = T2.restaurant_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	museum_restaurant
SELECT material, AVG(votes) AS avg_votes FROM restaurant GROUP BY material	museum_restaurant
SELECT COUNT(id) FROM machine WHERE weight >= 262	museum_restaurant
SELECT COUNT(id) FROM restaurant WHERE city = 'Boston'	museum_restaurant
SELECT CAST(SUM(IIF(city = 'Paris', 1, 0)) AS REAL) / SUM(IIF(material = 'cotton', 1, 0)) FROM restaurant	museum_restaurant
SELECT speed, name FROM museum WHERE speed > 72 AND id NOT IN (SELECT museum_id FROM restaurant WHERE city = 'Paris')	museum_restaurant
SELECT city FROM restaurant GROUP BY city ORDER BY COUNT(id) DESC LIMIT 1	museum_restaurant
SELECT material FROM restaurant GROUP BY material ORDER BY COUNT(id) DESC LIMIT 1	museum_restaurant
SELECT COUNT(T2.id) FROM museum AS T1 INNER JOIN machine AS T2 ON T1.id = T2.museum_id WHERE T1.yearly_floors < 41	museum_restaurant
SELECT material, SUM(votes) AS sum_votes FROM restaurant GROUP BY material	museum_restaurant
SELECT material FROM restaurant ORDER BY height ASC LIMIT 1	museum_restaurant
SELECT T1.votes FROM restaurant AS T1 INNER JOIN machine AS T2 ON T1.id = T2.restaurant_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	museum_restaurant
SELECT CAST(SUM(IIF(city = 'Rome', 1, 0)) AS REAL) * 100 / COUNT(id) FROM restaurant	museum_restaurant
SELECT AVG(speed) FROM museum WHERE yearly_floors > 41	museum_restaurant
SELECT title, CASE WHEN copies < 957 THEN 'veteran' ELSE 'normal' END FROM game	game_farmer
SELECT scale FROM farmer GROUP BY scale ORDER BY COUNT(farmer_id) DESC LIMIT 1	game_farmer
SELECT seats FROM game WHERE target_height > 147	game_farmer
SELECT scale, net_salary FROM farmer ORDER BY name ASC	game_farmer
SELECT COUNT(T2.driver_id) FROM farmer AS T1 INNER JOIN driver AS T2 ON T1.farmer_id = T2.farmer_id WHERE T1.scale = 'medium'	game_farmer
SELECT copies FROM game	game_farmer
SELECT CAST(SUM(IIF(scale = 'medium', 1, 0)) AS REAL) / SUM(IIF(net_salary < 860, 1, 0)) FROM farmer	game_farmer
SELECT SUM(IIF(scale = 'medium', 1, 0)) - SUM(IIF(net_salary <= 936, 1, 0)) FROM farmer	game_farmer
SELECT COUNT(farmer_id) FROM farmer WHERE scale = 'medium'	game_farmer
SELECT seats FROM game	game_farmer
SELECT T1.name FROM farmer AS T1 INNER JOIN driver AS T2 ON T1.farmer_id = T2.farmer_id ORDER BY T2.length DESC LIMIT 1	game_farmer
SELECT name FROM driver WHERE length < 78 AND pages < (SELECT AVG(pages) FROM driver)	game_farmer
SELECT T2.name FROM game AS T1 INNER JOIN farmer AS T2 ON T1.game_id = T2.game_id WHERE T1.target_height = 147	game_farmer
SELECT SUM(IIF(length = 338, 1, 0)) - SUM(IIF(length < 104, 1, 0)) FROM driver	game_farmer
SELECT name, CASE WHEN length = 286 THEN 'top' ELSE 'normal' END FROM driver	game_farmer
SELECT name FROM driver WHERE length <= 206 AND pages > 351	game_farmer
SELECT name FROM farmer WHERE net_salary < 860	game_farmer
SELECT name FROM driver ORDER BY pages ASC LIMIT 1	game_farmer
SELECT T1.title, COUNT(T2.driver_id) AS row_count FROM game AS T1 INNER JOIN driver AS T2 ON T1.game_id = T2.game_id GROUP BY T1.game_id	game_farmer
SELECT COUNT(T2.driver_id) FROM farmer AS T1 INNER JOIN driver AS T2 ON T1.farmer_id = T2.farmer_id WHERE T1.net_salary < 860	game_farmer
SELECT T2.name, T2.scale FROM game AS T1 INNER JOIN farmer AS T2 ON T1.game_id = T2.game_id WHERE T1.copies >= 905	game_farmer
SELECT scale, MAX(net_salary) AS max_net_salary FROM farmer GROUP BY scale	game_farmer
SELECT name, pages FROM driver WHERE length BETWEEN 64 AND 104	game_farmer
SELECT T1.title FROM game AS T1 INNER JOIN driver AS T2 ON T1.game_id = T2.game_id WHERE T2.pages < 652 GROUP BY T1.game_id ORDER BY COUNT(T2.driver_id) DESC LIMIT 1	game_farmer
SELECT DISTINCT T1.target_height, T1.seats FROM game AS T1 INNER JOIN driver AS T2 ON T1.game_id = T2.game_id WHERE T2.pages = 463	game_farmer
SELECT COUNT(T2.id) FROM program AS T1 INNER JOIN sport_theater AS T2 ON T1.id = T2.program_id WHERE T1.annual_height > 131	program_science_lesson
SELECT name, country FROM science_lesson WHERE temperature >= 6	program_science_lesson
SELECT name, annual_height FROM program WHERE local_level < 8	program_science_lesson
SELECT T1.name FROM program AS T1 INNER JOIN sport_theater AS T2 ON T1.id = T2.program_id GROUP BY T1.id HAVING COUNT(T2.id) >= 3	program_science_lesson
SELECT temperature FROM science_lesson WHERE name LIKE '%Lagoon%'	program_science_lesson
SELECT name FROM science_lesson ORDER BY temperature DESC LIMIT 1	program_science_lesson
SELECT T1.name, COUNT(T2.id) AS row_count FROM program AS T1 INNER JOIN sport_theater AS T2 ON T1.id = T2.program_id GROUP BY T1.id	program_science_lesson
SELECT COUNT(id) FROM science_lesson WHERE last_brand = 'Vega'	program_science_lesson
SELECT T1.name FROM program AS T1 INNER JOIN sport_theater AS T2 ON T1.id = T2.program_id WHERE T2.official_stars = 5 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	program_science_lesson
SELECT name FROM science_lesson WHERE country = 'Austria'	program_science_lesson
SELECT CAST(SUM(IIF(country = 'Austria', 1, 0)) AS REAL) / SUM(IIF(country = 'Portugal', 1, 0)) FROM science_lesson	program_science_lesson
SELECT CAST(SUM(IIF(country = 'France', 1, 0)) AS REAL) * 100 / COUNT(id) FROM science_lesson	program_science_lesson
SELECT name FROM science_lesson ORDER BY temperature ASC LIMIT 1	program_science_lesson
SELECT name FROM science_lesson WHERE temperature < (SELECT AVG(temperature) FROM science_lesson)	program_science_lesson
SELECT COUNT(id) FROM sport_theater WHERE population < 318 AND official_stars BETWEEN 4 AND 5	program_science_lesson
SELECT annual_height FROM program WHERE annual_height > 160 AND local_level < (SELECT AVG(local_level) FROM program)	program_science_lesson
SELECT last_brand, name FROM science_lesson WHERE country = 'Portugal'	program_science_lesson
SELECT T1.name FROM program AS T1 INNER JOIN science_lesson AS T2 ON T1.id = T2.program_id GROUP BY T1.id HAVING COUNT(T2.id) > 1	program_science_lesson
SELECT SUM(IIF(temperature >= 33, 1, 0)) - SUM(IIF(temperature > 28, 1, 0)) FROM science_lesson	program_science_lesson
SELECT name FROM program WHERE annual_height > 122	program_science_lesson
SELECT state, MAX(local_level) AS max_local_level FROM program GROUP BY state	program_science_lesson
SELECT CAST(SUM(IIF(official_stars < 4, 1, 0)) AS REAL) / SUM(IIF(population = 318, 1, 0)) FROM sport_theater	program_science_lesson
SELECT local_level, state FROM program WHERE local_level > 1 AND annual_height < (SELECT AVG(annual_height) FROM program)	program_science_lesson
SELECT SUM(temperature), MIN(temperature) FROM science_lesson	program_science_lesson
SELECT DISTINCT T1.name FROM program AS T1 INNER JOIN sport_theater AS T2 ON T1.id = T2.program_id WHERE T2.official_stars = 4	program_science_lesson
SELECT COUNT(T2.author_id) FROM music_team AS T1 INNER JOIN author AS T2 ON T1.team_id = T2.team_id WHERE T1.climate = 'dry'	repair_music_team
SELECT COUNT(repair_id) FROM repair WHERE quantity >= 14	repair_music_team
SELECT T1.title, COUNT(T2.team_id) AS row_count FROM repair AS T1 INNER JOIN music_team AS T2 ON T1.repair_id = T2.repair_id GROUP BY T1.repair_id	repair_music_team
SELECT code, party FROM music_team WHERE climate = 'dry'	repair_music_team
SELECT name FROM river_bank ORDER BY annual_rating DESC LIMIT 1	repair_music_team
SELECT cuisine, COUNT(author_id) AS row_count FROM author GROUP BY cuisine	repair_music_team
SELECT climate, AVG(cost) AS avg_cost FROM music_team GROUP BY climate	repair_music_team
SELECT code FROM music_team ORDER BY cost ASC LIMIT 1	repair_music_team
SELECT CAST(SUM(IIF(genre = 'classic', 1, 0)) AS REAL) * 100 / COUNT(bank_id) FROM river_bank	repair_music_team
SELECT name FROM river_bank ORDER BY seats ASC LIMIT 1	repair_music_team
SELECT COUNT(DISTINCT genre) FROM river_bank	repair_music_team
SELECT yearly_sales FROM author ORDER BY yearly_sales DESC LIMIT 1	repair_music_team
SELECT COUNT(bank_id) FROM river_bank WHERE seats = 229	repair_music_team
SELECT quantity FROM repair	repair_music_team
SELECT T1.code, T1.climate FROM music_team AS T1 INNER JOIN river_bank AS T2 ON T1.team_id = T2.team_id ORDER BY T2.annual_rating DESC LIMIT 1	repair_music_team
SELECT COUNT(team_id) FROM music_team WHERE cost = 796	repair_music_team
SELECT COUNT(team_id) FROM music_team WHERE cost >= 548	repair_music_team
SELECT T1.code, COUNT(T2.bank_id) AS row_count FROM music_team AS T1 INNER JOIN river_bank AS T2 ON T1.team_id = T2.team_id GROUP BY T1.team_id	repair_music_team
SELECT MAX(birth_days) FROM author	repair_music_team
SELECT code FROM music_team WHERE climate = 'humid' AND team_id NOT IN (SELECT team_id FROM author WHERE yearly_sales = 818)	repair_music_team
SELECT COUNT(T2.team_id) FROM repair AS T1 INNER JOIN music_team AS T2 ON T1.repair_id = T2.repair_id WHERE T1.population > 523	repair_music_team
SELECT T1.climate, T1.code FROM music_team AS T1 INNER JOIN river_bank AS T2 ON T1.team_id = T2.team_id GROUP BY T1.team_id HAVING COUNT(T2.bank_id) >= 3	repair_music_team
SELECT nationality, COUNT(repair_id) AS row_count FROM repair GROUP BY nationality	repair_music_team
SELECT code FROM music_team WHERE party = 'Liberal'	repair_music_team
SELECT name FROM south_client ORDER BY year DESC LIMIT 1	program_south_client
SELECT COUNT(client_id) FROM south_client WHERE population < 156	program_south_client
SELECT department, COUNT(pilot_id) AS row_count FROM city_pilot GROUP BY department	program_south_client
SELECT CAST(SUM(IIF(height >= 117, 1, 0)) AS REAL) * 100 / COUNT(program_id) FROM program	program_south_client
SELECT title FROM sport_contract ORDER BY price ASC LIMIT 1	program_south_client
SELECT T2.name FROM south_client AS T1 INNER JOIN city_pilot AS T2 ON T1.client_id = T2.client_id WHERE T1.year > 1976	program_south_client
SELECT COUNT(T3.pilot_id) FROM program AS T1 INNER JOIN south_client AS T2 ON T1.program_id = T2.program_id INNER JOIN city_pilot AS T3 ON T2.client_id = T3.client_id WHERE T1.height > 130	program_south_client
SELECT COUNT(DISTINCT department) FROM city_pilot	program_south_client
SELECT T2.population, T2.year FROM program AS T1 INNER JOIN south_client AS T2 ON T1.program_id = T2.program_id WHERE T1.height > 222	program_south_client
SELECT COUNT(program_id) FROM program WHERE height < 222	program_south_client
SELECT type FROM city_pilot GROUP BY type ORDER BY COUNT(pilot_id) DESC LIMIT 1	program_south_client
SELECT status, SUM(year) AS sum_year FROM south_client GROUP BY status	program_south_client
SELECT T1.name, COUNT(T2.pilot_id) AS row_count FROM program AS T1 INNER JOIN city_pilot AS T2 ON T1.program_id = T2.program_id GROUP BY T1.program_id	program_south_client
SELECT status FROM south_client GROUP BY status ORDER BY COUNT(client_id) DESC LIMIT 1	program_south_client
SELECT T1.type FROM city_pilot AS T1 INNER JOIN sport_contract AS T2 ON T1.pilot_id = T2.pilot_id GROUP BY T1.pilot_id HAVING COUNT(T2.contract_id) > 1	program_south_client
SELECT name FROM city_pilot ORDER BY weight ASC LIMIT 1	program_south_client
SELECT COUNT(client_id) FROM south_client WHERE population > 205 AND year >= 1974	program_south_client
SELECT type, COUNT(pilot_id) AS row_count FROM city_pilot GROUP BY type	program_south_client
SELECT pages FROM sport_contract ORDER BY tax ASC LIMIT 1	program_south_client
SELECT T1.size FROM program AS T1 INNER JOIN south_client AS T2 ON T1.program_id = T2.program_id WHERE T2.year > 1974 GROUP BY T1.program_id ORDER BY COUNT(T2.client_id) DESC LIMIT 1	program_south_client
SELECT title FROM sport_contract WHERE pages < 686	program_south_client
SELECT T1.name FROM city_pilot AS T1 INNER JOIN sport_contract AS T2 ON T1.pilot_id = T2.pilot_id WHERE T2.tax >= 29 GROUP BY T1.pilot_id ORDER BY COUNT(T2.contract_id) DESC LIMIT 1	program_south_client
SELECT population, name, status FROM south_client	program_south_client
SELECT MIN(pages) FROM sport_contract	program_south_client
SELECT state, AVG(days) AS avg_days FROM exam GROUP BY state	new_tutor_exam
SELECT T1.name, COUNT(T2.id) AS row_count FROM new_tutor AS T1 INNER JOIN exam AS T2 ON T1.id = T2.tutor_id GROUP BY T1.id	new_tutor_exam
SELECT name FROM new_tutor WHERE monthly_seats > 362	new_tutor_exam
SELECT COUNT(id) FROM new_tutor WHERE level = 7 AND monthly_seats > 473	new_tutor_exam
SELECT T1.name, T1.level FROM new_tutor AS T1 INNER JOIN exam AS T2 ON T1.id = T2.tutor_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	new_tutor_exam
SELECT COUNT(T2.id) FROM new_tutor AS T1 INNER JOIN exam AS T2 ON T1.id = T2.tutor_id WHERE T1.base_goals = 4	new_tutor_exam
SELECT T2.title, T2.days FROM new_tutor AS T1 INNER JOIN exam AS T2 ON T1.id = T2.tutor_id WHERE T1.floors < 33	new_tutor_exam
SELECT title FROM exam WHERE days <= 16	new_tutor_exam
SELECT T1.monthly_seats, T1.base_goals FROM new_tutor AS T1 INNER JOIN exam AS T2 ON T1.id = T2.tutor_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	new_tutor_exam
SELECT floors FROM new_tutor WHERE monthly_seats > 473 ORDER BY name ASC	new_tutor_exam
SELECT T1.name FROM new_tutor AS T1 INNER JOIN exam AS T2 ON T1.id = T2.tutor_id ORDER BY T2.days ASC LIMIT 1	new_tutor_exam
SELECT state, SUM(days) AS sum_days FROM exam GROUP BY state	new_tutor_exam
SELECT monthly_seats FROM new_tutor WHERE base_goals BETWEEN 23 AND 25 AND floors < (SELECT AVG(floors) FROM new_tutor)	new_tutor_exam
SELECT state, COUNT(id) AS row_count FROM exam GROUP BY state	new_tutor_exam
SELECT T1.level, T1.monthly_seats FROM new_tutor AS T1 INNER JOIN exam AS T2 ON T1.id = T2.tutor_id GROUP BY T1.id HAVING COUNT(T2.id) > 1	new_tutor_exam
SELECT name, CASE WHEN level < 2 THEN 'popular' ELSE 'normal' END FROM new_tutor	new_tutor_exam
SELECT name FROM new_tutor WHERE monthly_seats < 251	new_tutor_exam
SELECT name FROM new_tutor WHERE id NOT IN (SELECT tutor_id FROM exam)	new_tutor_exam
SELECT name FROM new_tutor WHERE level BETWEEN 3 AND 6 AND floors < (SELECT AVG(floors) FROM new_tutor)	new_tutor_exam
SELECT title, CASE WHEN days < 18 THEN 'early' ELSE 'normal' END FROM exam	new_tutor_exam
SELECT T2.population, T2.party FROM bank AS T1 INNER JOIN truck AS T2 ON T1.bank_id = T2.bank_id WHERE T1.members < 256	bank_new_director
SELECT T1.name FROM bank AS T1 INNER JOIN boat AS T2 ON T1.bank_id = T2.bank_id GROUP BY T1.bank_id HAVING COUNT(T2.boat_id) >= 2	bank_new_director
SELECT DISTINCT T1.volume FROM bank AS T1 INNER JOIN new_director AS T2 ON T1.bank_id = T2.bank_id WHERE T2.method = 'cheque'	bank_new_director
SELECT party, population FROM truck WHERE party = 'Liberal'	bank_new_director
SELECT COUNT(truck_id) FROM truck WHERE party = 'Liberal'	bank_new_director
SELECT DISTINCT method FROM new_director	bank_new_director
SELECT CAST(SUM(IIF(volume < 170, 1, 0)) AS REAL) * 100 / COUNT(bank_id) FROM bank	bank_new_director
SELECT DISTINCT T1.credits FROM bank AS T1 INNER JOIN truck AS T2 ON T1.bank_id = T2.bank_id WHERE T2.party = 'Liberal'	bank_new_director
SELECT T2.name FROM bank AS T1 INNER JOIN new_director AS T2 ON T1.bank_id = T2.bank_id WHERE T1.members > 223	bank_new_director
SELECT party, COUNT(truck_id) AS row_count FROM truck GROUP BY party	bank_new_director
SELECT method, MIN(revenue) AS min_revenue FROM new_director GROUP BY method	bank_new_director
SELECT credits, name FROM bank	bank_new_director
SELECT T2.rooms FROM bank AS T1 INNER JOIN boat AS T2 ON T1.bank_id = T2.bank_id WHERE T1.temperature > 5	bank_new_director
SELECT method, SUM(grade) AS sum_grade FROM new_director GROUP BY method	bank_new_director
SELECT COUNT(DISTINCT party) FROM truck	bank_new_director
SELECT method FROM new_director GROUP BY method HAVING COUNT(director_id) < 3	bank_new_director
SELECT volume, temperature FROM bank WHERE volume > 160 AND bank_id NOT IN (SELECT bank_id FROM truck WHERE population < 429)	bank_new_director
SELECT members FROM bank ORDER BY volume DESC LIMIT 1	bank_new_director
SELECT T1.name FROM bank AS T1 INNER JOIN boat AS T2 ON T1.bank_id = T2.bank_id GROUP BY T1.bank_id HAVING COUNT(T2.boat_id) >= 3	bank_new_director
SELECT name, members FROM bank WHERE credits > 5 AND bank_id NOT IN (SELECT bank_id FROM new_director WHERE revenue >= 120)	bank_new_director
SELECT name FROM bank WHERE volume > 152	bank_new_director
SELECT CAST(SUM(IIF(population < 429, 1, 0)) AS REAL) * 100 / COUNT(truck_id) FROM truck	bank_new_director
SELECT target_height, rooms FROM boat WHERE target_height > 193	bank_new_director
SELECT method, MAX(revenue) AS max_revenue FROM new_director GROUP BY method	bank_new_director
SELECT DISTINCT T1.credits, T1.members FROM bank AS T1 INNER JOIN new_director AS T2 ON T1.bank_id = T2.bank_id WHERE T2.grade < 30	bank_new_director
SELECT T1.name FROM manager AS T1 INNER JOIN tool AS T2 ON T1.manager_id = T2.manager_id WHERE T2.birth_cost < 389 GROUP BY T1.manager_id ORDER BY COUNT(T2.tool_id) DESC LIMIT 1	manager_machine
SELECT T1.name, COUNT(T2.ship_id) AS row_count FROM machine AS T1 INNER JOIN night_ship AS T2 ON T1.machine_id = T2.machine_id GROUP BY T1.machine_id	manager_machine
SELECT rooms, weather FROM manager ORDER BY rating DESC LIMIT 1	manager_machine
SELECT SUM(T2.birth_cost) FROM manager AS T1 INNER JOIN tool AS T2 ON T1.manager_id = T2.manager_id WHERE T1.rooms < 238	manager_machine
SELECT T2.name FROM manager AS T1 INNER JOIN night_ship AS T2 ON T1.manager_id = T2.manager_id WHERE T1.rating < 7.5	manager_machine
SELECT weather, COUNT(manager_id) AS row_count FROM manager GROUP BY weather	manager_machine
SELECT birth_cost FROM tool WHERE last_category = 'science'	manager_machine
SELECT last_category, COUNT(tool_id) AS row_count FROM tool GROUP BY last_category	manager_machine
SELECT seats, name FROM machine WHERE size BETWEEN 4 AND 57 AND machine_id NOT IN (SELECT machine_id FROM night_ship WHERE language = 'Japanese')	manager_machine
SELECT COUNT(machine_id) FROM machine WHERE seats >= 588	manager_machine
SELECT COUNT(tool_id) FROM tool WHERE birth_cost > 291	manager_machine
SELECT CAST(SUM(IIF(start_power < 463, 1, 0)) AS REAL) * 100 / COUNT(ship_id) FROM night_ship	manager_machine
SELECT SUM(IIF(size >= 54, 1, 0)) - SUM(IIF(size = 65, 1, 0)) FROM machine	manager_machine
SELECT weather FROM manager GROUP BY weather ORDER BY COUNT(manager_id) ASC LIMIT 1	manager_machine
SELECT weather FROM manager GROUP BY weather ORDER BY COUNT(manager_id) DESC LIMIT 1	manager_machine
SELECT T1.name, COUNT(T2.tool_id) AS row_count FROM manager AS T1 INNER JOIN tool AS T2 ON T1.manager_id = T2.manager_id GROUP BY T1.manager_id	manager_machine
SELECT name FROM machine WHERE machine_id NOT IN (SELECT machine_id FROM night_ship)	manager_machine
SELECT T2.code FROM manager AS T1 INNER JOIN tool AS T2 ON T1.manager_id = T2.manager_id WHERE T1.rooms < 271	manager_machine
SELECT COUNT(tool_id) FROM tool WHERE last_category = 'food'	manager_machine
SELECT T1.name, T1.rating FROM manager AS T1 INNER JOIN night_ship AS T2 ON T1.manager_id = T2.manager_id GROUP BY T1.manager_id ORDER BY COUNT(T2.ship_id) DESC LIMIT 1	manager_machine
SELECT name FROM manager ORDER BY rating DESC LIMIT 5	manager_machine
SELECT name, end_degree FROM night_ship WHERE language = 'Spanish'	manager_machine
SELECT city FROM tool GROUP BY city ORDER BY COUNT(tool_id) DESC LIMIT 1	manager_machine
SELECT name FROM night_ship ORDER BY start_power ASC LIMIT 1	manager_machine
SELECT T1.name, COUNT(T2.machine_id) AS row_count FROM manager AS T1 INNER JOIN machine AS T2 ON T1.manager_id = T2.manager_id GROUP BY T1.manager_id	manager_machine
SELECT DISTINCT T1.name, T1.temperature FROM south_chef AS T1 INNER JOIN patient AS T2 ON T1.chef_id = T2.chef_id WHERE T2.rank > 41	south_chef_patient
SELECT first_month FROM member GROUP BY first_month ORDER BY COUNT(member_id) ASC LIMIT 1	south_chef_patient
SELECT name FROM south_chef WHERE chef_id NOT IN (SELECT chef_id FROM member)	south_chef_patient
SELECT name FROM south_chef WHERE main_nationality = 'British' AND temperature < (SELECT AVG(temperature) FROM south_chef)	south_chef_patient
SELECT shape, COUNT(patient_id) AS row_count FROM patient GROUP BY shape	south_chef_patient
SELECT CAST(SUM(IIF(first_month = 'July', 1, 0)) AS REAL) * 100 / COUNT(member_id) FROM member	south_chef_patient
SELECT T2.first_month FROM patient AS T1 INNER JOIN member AS T2 ON T1.patient_id = T2.patient_id WHERE T1.shape = 'long'	south_chef_patient
SELECT COUNT(T2.patient_id) FROM south_chef AS T1 INNER JOIN patient AS T2 ON T1.chef_id = T2.chef_id WHERE T1.temperature >= 26	south_chef_patient
SELECT name FROM south_chef WHERE climate = 'humid'	south_chef_patient
SELECT T1.name, COUNT(T2.patient_id) AS row_count FROM south_chef AS T1 INNER JOIN patient AS T2 ON T1.chef_id = T2.chef_id GROUP BY T1.chef_id	south_chef_patient
SELECT COUNT(patient_id) FROM patient WHERE first_price = 183	south_chef_patient
SELECT first_month FROM member ORDER BY local_seats DESC LIMIT 2	south_chef_patient
SELECT COUNT(patient_id) FROM patient WHERE start_discount <= 52	south_chef_patient
SELECT T2.local_seats FROM south_chef AS T1 INNER JOIN member AS T2 ON T1.chef_id = T2.chef_id WHERE T1.climate = 'tropical'	south_chef_patient
SELECT name, CASE WHEN climate = 'tropical' THEN 'recent' ELSE 'normal' END FROM south_chef	south_chef_patient
SELECT brand, COUNT(chef_id) AS row_count FROM south_chef GROUP BY brand	south_chef_patient
SELECT T2.local_seats FROM patient AS T1 INNER JOIN member AS T2 ON T1.patient_id = T2.patient_id WHERE T1.shape = 'long'	south_chef_patient
SELECT COUNT(chef_id) FROM south_chef WHERE temperature > 26	south_chef_patient
SELECT DISTINCT shape FROM patient	south_chef_patient
SELECT main_nationality FROM south_chef GROUP BY main_nationality ORDER BY COUNT(chef_id) ASC LIMIT 1	south_chef_patient
SELECT T2.local_seats FROM south_chef AS T1 INNER JOIN member AS T2 ON T1.chef_id = T2.chef_id WHERE T1.brand = 'Nova'	south_chef_patient
SELECT COUNT(T2.member_id) FROM patient AS T1 INNER JOIN member AS T2 ON T1.patient_id = T2.patient_id WHERE T1.first_price > 183	south_chef_patient
SELECT climate FROM south_chef GROUP BY climate HAVING COUNT(chef_id) < 3	south_chef_patient
SELECT CAST(SUM(IIF(main_nationality = 'Greek', 1, 0)) AS REAL) / SUM(IIF(temperature > 28, 1, 0)) FROM south_chef	south_chef_patient
SELECT COUNT(T2.patient_id) FROM south_chef AS T1 INNER JOIN patient AS T2 ON T1.chef_id = T2.chef_id WHERE T1.climate = 'tropical'	south_chef_patient
SELECT official_degree, COUNT(concert_id) AS row_count FROM concert GROUP BY official_degree	author_program
SELECT name, format FROM author ORDER BY price DESC LIMIT 1	author_program
SELECT year FROM warehouse WHERE name LIKE '%Lantern%'	author_program
SELECT T1.name, COUNT(T2.program_id) AS row_count FROM author AS T1 INNER JOIN program AS T2 ON T1.author_id = T2.author_id GROUP BY T1.author_id	author_program
SELECT COUNT(author_id) FROM author WHERE format = 'print'	author_program
SELECT name FROM street_camp WHERE rent > 136	author_program
SELECT price FROM author ORDER BY price DESC LIMIT 1	author_program
SELECT name, price FROM author ORDER BY name ASC	author_program
SELECT SUM(IIF(gross_country = 'Canada', 1, 0)) - SUM(IIF(temperature > 22, 1, 0)) FROM painting	author_program
SELECT T2.year, T2.name FROM author AS T1 INNER JOIN warehouse AS T2 ON T1.author_id = T2.author_id WHERE T1.price = 564	author_program
SELECT name, income FROM street_camp WHERE income > (SELECT AVG(income) FROM street_camp)	author_program
SELECT T1.title FROM program AS T1 INNER JOIN street_camp AS T2 ON T1.program_id = T2.program_id GROUP BY T1.program_id HAVING COUNT(T2.camp_id) > 2	author_program
SELECT weather, COUNT(warehouse_id) AS row_count FROM warehouse GROUP BY weather	author_program
SELECT COUNT(concert_id) FROM concert WHERE official_degree = 'doctorate'	author_program
SELECT CAST(SUM(IIF(year = 2002, 1, 0)) AS REAL) * 100 / COUNT(warehouse_id) FROM warehouse	author_program
SELECT COUNT(warehouse_id) FROM warehouse WHERE year > 2005	author_program
SELECT official_degree, AVG(votes) AS avg_votes FROM concert GROUP BY official_degree	author_program
SELECT CAST(SUM(IIF(votes < 466, 1, 0)) AS REAL) / SUM(IIF(official_degree = 'doctorate', 1, 0)) FROM concert	author_program
SELECT name, gross_country FROM painting WHERE temperature < 23	author_program
SELECT T1.name FROM warehouse AS T1 INNER JOIN concert AS T2 ON T1.warehouse_id = T2.warehouse_id ORDER BY T2.votes DESC LIMIT 1	author_program
SELECT name FROM author WHERE price > (SELECT AVG(price) FROM author)	author_program
SELECT COUNT(T2.concert_id) FROM author AS T1 INNER JOIN concert AS T2 ON T1.author_id = T2.author_id WHERE T1.format = 'digital'	author_program
SELECT SUM(IIF(year > 1956, 1, 0)) - SUM(IIF(weather = 'rainy', 1, 0)) FROM warehouse	author_program
SELECT DISTINCT format FROM author WHERE price > 618	author_program
SELECT T1.name, T1.year FROM warehouse AS T1 INNER JOIN concert AS T2 ON T1.warehouse_id = T2.warehouse_id ORDER BY T2.votes ASC LIMIT 1	author_program
SELECT T1.birth_shape FROM singer AS T1 INNER JOIN house AS T2 ON T1.singer_id = T2.singer_id ORDER BY T2.volume DESC LIMIT 1	singer_house
SELECT name FROM house ORDER BY volume ASC LIMIT 1	singer_house
SELECT COUNT(DISTINCT brand) FROM coin	singer_house
SELECT COUNT(singer_id) FROM singer WHERE birth_shape = 'oval'	singer_house
SELECT T1.name FROM singer AS T1 INNER JOIN house AS T2 ON T1.singer_id = T2.singer_id WHERE T2.target_city = 'Zürich' GROUP BY T1.singer_id ORDER BY COUNT(T2.house_id) DESC LIMIT 1	singer_house
SELECT name FROM house WHERE position = 'forward' AND house_id NOT IN (SELECT house_id FROM coin WHERE score < 23)	singer_house
SELECT COUNT(house_id) FROM house WHERE position = 'forward' AND target_city = 'Madrid'	singer_house
SELECT COUNT(T2.house_id) FROM singer AS T1 INNER JOIN house AS T2 ON T1.singer_id = T2.singer_id WHERE T1.birth_shape = 'flat'	singer_house
SELECT CAST(SUM(IIF(volume < 230, 1, 0)) AS REAL) * 100 / COUNT(house_id) FROM house	singer_house
SELECT T2.volume FROM singer AS T1 INNER JOIN house AS T2 ON T1.singer_id = T2.singer_id WHERE T1.rank >= 57	singer_house
SELECT COUNT(singer_id) FROM singer WHERE role = 'umpire'	singer_house
SELECT score FROM coin ORDER BY score DESC LIMIT 1	singer_house
SELECT T2.brand, T2.score FROM house AS T1 INNER JOIN coin AS T2 ON T1.house_id = T2.house_id WHERE T1.volume > 77	singer_house
SELECT T2.name FROM singer AS T1 INNER JOIN house AS T2 ON T1.singer_id = T2.singer_id WHERE T1.role = 'guest'	singer_house
SELECT score, brand FROM coin WHERE score > (SELECT AVG(score) FROM coin)	singer_house
SELECT CAST(SUM(IIF(birth_shape = 'flat', 1, 0)) AS REAL) * 100 / COUNT(singer_id) FROM singer	singer_house
SELECT name FROM house ORDER BY volume DESC LIMIT 1	singer_house
SELECT name, target_city FROM house WHERE position = 'chief'	singer_house
SELECT T3.score FROM singer AS T1 INNER JOIN house AS T2 ON T1.singer_id = T2.singer_id INNER JOIN coin AS T3 ON T2.house_id = T3.house_id WHERE T1.material = 'leather'	singer_house
SELECT volume FROM house WHERE target_city = 'Zürich' AND volume < (SELECT AVG(volume) FROM house)	singer_house
SELECT birth_shape FROM singer WHERE material = 'cotton'	singer_house
SELECT CAST(SUM(IIF(target_city = 'Madrid', 1, 0)) AS REAL) * 100 / COUNT(house_id) FROM house	singer_house
SELECT COUNT(house_id) FROM house WHERE target_city = 'Zürich'	singer_house
SELECT T1.birth_shape, T1.role FROM singer AS T1 INNER JOIN house AS T2 ON T1.singer_id = T2.singer_id ORDER BY T2.volume ASC LIMIT 1	singer_house
SELECT T2.score FROM house AS T1 INNER JOIN coin AS T2 ON T1.house_id = T2.house_id WHERE T1.volume = 125	singer_house
SELECT T1.name, T1.degree FROM dancer AS T1 INNER JOIN coach AS T2 ON T1.dancer_id = T2.dancer_id GROUP BY T1.dancer_id HAVING COUNT(T2.coach_id) > 2	dancer_coach
SELECT name, cost FROM coach WHERE duration > 110	dancer_coach
SELECT pages FROM dancer ORDER BY base_points DESC LIMIT 1	dancer_coach
SELECT name FROM west_hospital WHERE yearly_rank >= 61 AND net_temperature > (SELECT AVG(net_temperature) FROM west_hospital)	dancer_coach
SELECT name FROM coach ORDER BY seats DESC LIMIT 1	dancer_coach
SELECT CAST(SUM(IIF(yearly_rank < 85, 1, 0)) AS REAL) * 100 / COUNT(hospital_id) FROM west_hospital	dancer_coach
SELECT name FROM coach WHERE cost IS NULL AND duration > 153	dancer_coach
SELECT T2.name FROM dancer AS T1 INNER JOIN west_hospital AS T2 ON T1.dancer_id = T2.dancer_id WHERE T1.status = 'pending'	dancer_coach
SELECT SUM(IIF(pages > 408, 1, 0)) - SUM(IIF(status = 'active', 1, 0)) FROM dancer	dancer_coach
SELECT name FROM dancer WHERE degree = 'master'	dancer_coach
SELECT SUM(IIF(pages > 506, 1, 0)) - SUM(IIF(status = 'pending', 1, 0)) FROM dancer	dancer_coach
SELECT name, status FROM dancer WHERE base_points < 120	dancer_coach
SELECT degree FROM dancer GROUP BY degree ORDER BY COUNT(dancer_id) DESC LIMIT 1	dancer_coach
SELECT CAST(SUM(IIF(status = 'finished', 1, 0)) AS REAL) * 100 / COUNT(dancer_id) FROM dancer	dancer_coach
SELECT status, COUNT(dancer_id) AS row_count FROM dancer GROUP BY status	dancer_coach
SELECT CAST(SUM(IIF(yearly_rank > 77, 1, 0)) AS REAL) * 100 / COUNT(hospital_id) FROM west_hospital	dancer_coach
SELECT pages, base_points FROM dancer WHERE pages = 865 ORDER BY base_points DESC	dancer_coach
SELECT T2.name FROM dancer AS T1 INNER JOIN west_hospital AS T2 ON T1.dancer_id = T2.dancer_id WHERE T1.status = 'active'	dancer_coach
SELECT name FROM dancer WHERE status = 'active'	dancer_coach
SELECT T2.name FROM dancer AS T1 INNER JOIN west_hospital AS T2 ON T1.dancer_id = T2.dancer_id WHERE T1.degree = 'doctorate'	dancer_coach
SELECT name FROM dancer ORDER BY name ASC	dancer_coach
SELECT name, CASE WHEN status = 'active' THEN 'recent' ELSE 'normal' END FROM dancer	dancer_coach
SELECT MAX(duration), MIN(duration) FROM coach WHERE duration BETWEEN 15 AND 161	dancer_coach
SELECT T1.title FROM delivery AS T1 INNER JOIN game AS T2 ON T1.delivery_id = T2.delivery_id ORDER BY T2.local_quantity ASC LIMIT 1	delivery_country
SELECT name, CASE WHEN shape = 'square' THEN 'classic' ELSE 'normal' END FROM country	delivery_country
SELECT T2.title FROM delivery AS T1 INNER JOIN game AS T2 ON T1.delivery_id = T2.delivery_id WHERE T1.target_status = 'open'	delivery_country
SELECT COUNT(country_id) FROM country WHERE rank = 93	delivery_country
SELECT COUNT(T2.game_id) FROM delivery AS T1 INNER JOIN game AS T2 ON T1.delivery_id = T2.delivery_id WHERE T1.target_status = 'open'	delivery_country
SELECT CAST(SUM(IIF(rank = 13, 1, 0)) AS REAL) * 100 / COUNT(country_id) FROM country	delivery_country
SELECT CAST(SUM(IIF(target_status = 'open', 1, 0)) AS REAL) * 100 / COUNT(delivery_id) FROM delivery	delivery_country
SELECT DISTINCT T1.price FROM delivery AS T1 INNER JOIN country AS T2 ON T1.delivery_id = T2.delivery_id WHERE T2.shape = 'square'	delivery_country
SELECT CAST(SUM(IIF(shape = 'square', 1, 0)) AS REAL) / SUM(IIF(shape = 'oval', 1, 0)) FROM country	delivery_country
SELECT T1.title FROM delivery AS T1 INNER JOIN country AS T2 ON T1.delivery_id = T2.delivery_id GROUP BY T1.delivery_id ORDER BY COUNT(T2.country_id) DESC LIMIT 1	delivery_country
SELECT name FROM country WHERE shape = 'long' AND rank < (SELECT AVG(rank) FROM country)	delivery_country
SELECT T1.title, T1.price FROM delivery AS T1 INNER JOIN game AS T2 ON T1.delivery_id = T2.delivery_id WHERE T2.annual_material = 'stone' GROUP BY T1.delivery_id ORDER BY COUNT(T2.game_id) DESC LIMIT 1	delivery_country
SELECT SUM(IIF(shape = 'square', 1, 0)) - SUM(IIF(rank > 66, 1, 0)) FROM country	delivery_country
SELECT T1.title, T1.target_status FROM delivery AS T1 INNER JOIN game AS T2 ON T1.delivery_id = T2.delivery_id ORDER BY T2.height ASC LIMIT 1	delivery_country
SELECT DISTINCT T1.title FROM delivery AS T1 INNER JOIN country AS T2 ON T1.delivery_id = T2.delivery_id WHERE T2.power > 100	delivery_country
SELECT title, height FROM game WHERE height = 167	delivery_country
SELECT target_status FROM delivery GROUP BY target_status HAVING COUNT(delivery_id) > 2	delivery_country
SELECT T2.name FROM delivery AS T1 INNER JOIN country AS T2 ON T1.delivery_id = T2.delivery_id WHERE T1.price <= 284	delivery_country
SELECT title FROM delivery WHERE target_status = 'open'	delivery_country
SELECT shape FROM country GROUP BY shape HAVING COUNT(country_id) > 3	delivery_country
SELECT title FROM game ORDER BY height ASC LIMIT 1	delivery_country
SELECT T1.title, COUNT(T2.country_id) AS row_count FROM delivery AS T1 INNER JOIN country AS T2 ON T1.delivery_id = T2.delivery_id GROUP BY T1.delivery_id	delivery_country
SELECT CAST(SUM(IIF(price <= 777, 1, 0)) AS REAL) / SUM(IIF(target_status = 'cancelled', 1, 0)) FROM delivery	delivery_country
SELECT CAST(SUM(IIF(shape = 'square', 1, 0)) AS REAL) * 100 / COUNT(country_id) FROM country	delivery_country
SELECT CAST(SUM(IIF(role = 'host', 1, 0)) AS REAL) / SUM(IIF(rooms = 18, 1, 0)) FROM magazine	magazine_room
SELECT T1.role, T1.rooms FROM magazine AS T1 INNER JOIN room AS T2 ON T1.id = T2.magazine_id WHERE T2.last_color = 'red' GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	magazine_room
SELECT code FROM room WHERE last_color = 'red'	magazine_room
SELECT COUNT(T2.id) FROM magazine AS T1 INNER JOIN room AS T2 ON T1.id = T2.magazine_id WHERE T1.rooms < 144	magazine_room
SELECT CAST(SUM(IIF(role = 'guest', 1, 0)) AS REAL) / SUM(IIF(role = 'host', 1, 0)) FROM magazine	magazine_room
SELECT code, last_color FROM room WHERE amount < (SELECT AVG(amount) FROM room)	magazine_room
SELECT code FROM room ORDER BY amount DESC LIMIT 1	magazine_room
SELECT code, last_color FROM room ORDER BY amount DESC LIMIT 1	magazine_room
SELECT name, CASE WHEN role = 'umpire' THEN 'elite' ELSE 'normal' END FROM magazine	magazine_room
SELECT T2.code FROM magazine AS T1 INNER JOIN room AS T2 ON T1.id = T2.magazine_id WHERE T1.role = 'sponsor'	magazine_room
SELECT CAST(SUM(IIF(rooms < 240, 1, 0)) AS REAL) * 100 / COUNT(id) FROM magazine	magazine_room
SELECT name FROM magazine WHERE rooms >= 80	magazine_room
SELECT last_color FROM room GROUP BY last_color ORDER BY COUNT(id) ASC LIMIT 1	magazine_room
SELECT CAST(SUM(IIF(amount = 296, 1, 0)) AS REAL) * 100 / COUNT(id) FROM room	magazine_room
SELECT code, CASE WHEN last_color = 'red' THEN 'veteran' ELSE 'normal' END FROM room	magazine_room
SELECT T1.name, COUNT(T2.id) AS row_count FROM magazine AS T1 INNER JOIN room AS T2 ON T1.id = T2.magazine_id GROUP BY T1.id	magazine_room
SELECT name, rooms FROM magazine	magazine_room
SELECT code FROM room WHERE last_color = 'white'	magazine_room
SELECT name, rooms FROM magazine WHERE rooms < (SELECT AVG(rooms) FROM magazine)	magazine_room
SELECT COUNT(id) FROM magazine WHERE rooms < 267	magazine_room
SELECT T1.name FROM magazine AS T1 INNER JOIN room AS T2 ON T1.id = T2.magazine_id GROUP BY T1.id HAVING COUNT(T2.id) >= 3	magazine_room
SELECT AVG(amount) FROM room	magazine_room
SELECT COUNT(T2.id) FROM magazine AS T1 INNER JOIN room AS T2 ON T1.id = T2.magazine_id WHERE T1.role = 'sponsor'	magazine_room
SELECT DISTINCT T1.name FROM magazine AS T1 INNER JOIN room AS T2 ON T1.id = T2.magazine_id WHERE T2.method = 'cash'	magazine_room
SELECT cuisine, COUNT(company_id) AS row_count FROM company GROUP BY cuisine	painting_company
SELECT COUNT(painting_id) FROM painting	painting_company
SELECT name FROM painting ORDER BY annual_copies DESC LIMIT 1	painting_company
SELECT name FROM painting WHERE yearly_nationality = 'Dutch' ORDER BY annual_copies DESC	painting_company
SELECT MAX(native_tax) FROM company	painting_company
SELECT T1.name, COUNT(T2.company_id) AS row_count FROM painting AS T1 INNER JOIN company AS T2 ON T1.painting_id = T2.painting_id GROUP BY T1.painting_id	painting_company
SELECT native_tax FROM company WHERE native_tax < 18	painting_company
SELECT yearly_nationality, COUNT(painting_id) AS row_count FROM painting GROUP BY yearly_nationality	painting_company
SELECT COUNT(painting_id) FROM painting WHERE annual_copies < 720	painting_company
SELECT CAST(SUM(IIF(rank < 86, 1, 0)) AS REAL) * 100 / COUNT(company_id) FROM company	painting_company
SELECT COUNT(painting_id) FROM painting WHERE painting_id NOT IN (SELECT painting_id FROM company)	painting_company
SELECT COUNT(painting_id) FROM painting WHERE yearly_nationality != 'French'	painting_company
SELECT rank FROM company	painting_company
SELECT CAST(SUM(IIF(shape = 'oval', 1, 0)) AS REAL) * 100 / COUNT(company_id) FROM company	painting_company
SELECT shape FROM company ORDER BY rank DESC LIMIT 1	painting_company
SELECT cuisine FROM company ORDER BY rank DESC LIMIT 1	painting_company
SELECT SUM(annual_copies) FROM painting WHERE annual_copies < 720	painting_company
SELECT name, annual_copies FROM painting	painting_company
SELECT name, CASE WHEN annual_copies < 813 THEN 'busy' ELSE 'normal' END FROM painting	painting_company
SELECT AVG(annual_copies), MIN(annual_copies) FROM painting	painting_company
SELECT T2.shape FROM painting AS T1 INNER JOIN company AS T2 ON T1.painting_id = T2.painting_id WHERE T1.annual_copies < 680	painting_company
SELECT name FROM painting WHERE painting_id NOT IN (SELECT painting_id FROM company)	painting_company
SELECT T1.name FROM painting AS T1 INNER JOIN company AS T2 ON T1.painting_id = T2.painting_id ORDER BY T2.rank DESC LIMIT 1	painting_company
SELECT shape, COUNT(company_id) AS row_count FROM company GROUP BY shape	painting_company
SELECT capacity FROM art_play WHERE end_climate = 'dry'	green_cheese_teacher
SELECT AVG(capacity), SUM(capacity) FROM art_play	green_cheese_teacher
SELECT revenue FROM teacher ORDER BY revenue DESC LIMIT 1	green_cheese_teacher
SELECT COUNT(T2.play_id) FROM teacher AS T1 INNER JOIN art_play AS T2 ON T1.teacher_id = T2.teacher_id WHERE T1.category = 'music'	green_cheese_teacher
SELECT end_climate, COUNT(play_id) AS row_count FROM art_play GROUP BY end_climate	green_cheese_teacher
SELECT category, revenue, name FROM teacher	green_cheese_teacher
SELECT COUNT(cheese_id) FROM green_cheese WHERE monthly_country = 'Spain'	green_cheese_teacher
SELECT CAST(SUM(IIF(format = 'video', 1, 0)) AS REAL) * 100 / COUNT(teacher_id) FROM teacher	green_cheese_teacher
SELECT code FROM green_cheese WHERE monthly_country = 'Japan'	green_cheese_teacher
SELECT CAST(SUM(IIF(category = 'sport', 1, 0)) AS REAL) * 100 / COUNT(teacher_id) FROM teacher	green_cheese_teacher
SELECT T1.name, T1.category FROM teacher AS T1 INNER JOIN bridge AS T2 ON T1.teacher_id = T2.teacher_id GROUP BY T1.teacher_id HAVING COUNT(T2.bridge_id) >= 3	green_cheese_teacher
SELECT T1.code, COUNT(T2.teacher_id) AS row_count FROM green_cheese AS T1 INNER JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id	green_cheese_teacher
SELECT capacity FROM art_play WHERE title LIKE '%Hidden%'	green_cheese_teacher
SELECT CAST(SUM(IIF(daily_points > 92, 1, 0)) AS REAL) * 100 / COUNT(play_id) FROM art_play	green_cheese_teacher
SELECT votes FROM bridge ORDER BY volume DESC LIMIT 1	green_cheese_teacher
SELECT COUNT(teacher_id) FROM teacher WHERE revenue <= 907	green_cheese_teacher
SELECT T1.code, T1.population FROM green_cheese AS T1 INNER JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id ORDER BY T2.revenue DESC LIMIT 1	green_cheese_teacher
SELECT CAST(SUM(IIF(population < 929, 1, 0)) AS REAL) * 100 / COUNT(cheese_id) FROM green_cheese	green_cheese_teacher
SELECT DISTINCT weather FROM bridge	green_cheese_teacher
SELECT monthly_country FROM green_cheese GROUP BY monthly_country ORDER BY COUNT(cheese_id) ASC LIMIT 1	green_cheese_teacher
SELECT name FROM teacher WHERE format = 'digital' AND teacher_id NOT IN (SELECT teacher_id FROM art_play WHERE daily_points > 44)	green_cheese_teacher
SELECT daily_points, income, title FROM art_play	green_cheese_teacher
SELECT monthly_country FROM green_cheese GROUP BY monthly_country ORDER BY COUNT(cheese_id) DESC LIMIT 1	green_cheese_teacher
SELECT DISTINCT T1.name FROM teacher AS T1 INNER JOIN art_play AS T2 ON T1.teacher_id = T2.teacher_id WHERE T2.end_climate = 'mild'	green_cheese_teacher
SELECT COUNT(T2.teacher_id) FROM green_cheese AS T1 INNER JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.monthly_country = 'Japan'	green_cheese_teacher
SELECT COUNT(stadium_id) FROM winter_stadium	camera_dancer
SELECT T2.debt FROM camera AS T1 INNER JOIN tour AS T2 ON T1.camera_id = T2.camera_id WHERE T1.power > 44	camera_dancer
SELECT role, name FROM winter_stadium ORDER BY name ASC	camera_dancer
SELECT T2.level FROM dancer AS T1 INNER JOIN winter_stadium AS T2 ON T1.dancer_id = T2.dancer_id WHERE T1.income = 458	camera_dancer
SELECT code, power FROM camera WHERE month != 'December' AND camera_id NOT IN (SELECT camera_id FROM hotel WHERE climate = 'humid')	camera_dancer
SELECT T1.level FROM winter_stadium AS T1 INNER JOIN hotel AS T2 ON T1.stadium_id = T2.stadium_id GROUP BY T1.stadium_id HAVING COUNT(T2.hotel_id) > 2	camera_dancer
SELECT AVG(income), MIN(income) FROM dancer WHERE annual_age > 67	camera_dancer
SELECT role FROM winter_stadium GROUP BY role ORDER BY COUNT(stadium_id) DESC LIMIT 1	camera_dancer
SELECT month, code FROM camera WHERE month = 'December' ORDER BY code ASC	camera_dancer
SELECT code FROM camera ORDER BY power DESC LIMIT 1	camera_dancer
SELECT T3.name FROM dancer AS T1 INNER JOIN winter_stadium AS T2 ON T1.dancer_id = T2.dancer_id INNER JOIN hotel AS T3 ON T2.stadium_id = T3.stadium_id WHERE T1.income > 691	camera_dancer
SELECT T1.name FROM winter_stadium AS T1 INNER JOIN hotel AS T2 ON T1.stadium_id = T2.stadium_id ORDER BY T2.gross_revenue DESC LIMIT 1	camera_dancer
SELECT SUM(IIF(debt < 29, 1, 0)) - SUM(IIF(debt < 558, 1, 0)) FROM tour	camera_dancer
SELECT COUNT(T2.dancer_id) FROM camera AS T1 INNER JOIN dancer AS T2 ON T1.camera_id = T2.camera_id WHERE T1.month = 'December'	camera_dancer
SELECT CAST(SUM(IIF(power >= 773, 1, 0)) AS REAL) / SUM(IIF(power < 758, 1, 0)) FROM camera	camera_dancer
SELECT T1.code FROM camera AS T1 INNER JOIN hotel AS T2 ON T1.camera_id = T2.camera_id GROUP BY T1.camera_id ORDER BY COUNT(T2.hotel_id) DESC LIMIT 1	camera_dancer
SELECT name FROM dancer ORDER BY income DESC LIMIT 2	camera_dancer
SELECT month FROM camera GROUP BY month ORDER BY COUNT(camera_id) ASC LIMIT 1	camera_dancer
SELECT name FROM hotel ORDER BY name ASC	camera_dancer
SELECT T1.code FROM camera AS T1 INNER JOIN dancer AS T2 ON T1.camera_id = T2.camera_id WHERE T2.income < 547 GROUP BY T1.camera_id ORDER BY COUNT(T2.dancer_id) DESC LIMIT 1	camera_dancer
SELECT COUNT(DISTINCT role) FROM winter_stadium	camera_dancer
SELECT COUNT(stadium_id) FROM winter_stadium WHERE role = 'sponsor'	camera_dancer
SELECT name FROM dancer ORDER BY income DESC LIMIT 1	camera_dancer
SELECT T3.gross_revenue, T3.name FROM dancer AS T1 INNER JOIN winter_stadium AS T2 ON T1.dancer_id = T2.dancer_id INNER JOIN hotel AS T3 ON T2.stadium_id = T3.stadium_id WHERE T1.annual_age >= 61	camera_dancer
SELECT name FROM hotel WHERE gross_revenue < 685	camera_dancer
SELECT target_month, SUM(population) AS sum_population FROM national_region GROUP BY target_month	tree_royal_visit
SELECT COUNT(T2.id) FROM tree AS T1 INNER JOIN national_region AS T2 ON T1.id = T2.tree_id WHERE T1.former_members > 225	tree_royal_visit
SELECT name FROM tree WHERE former_members < 229 AND id NOT IN (SELECT tree_id FROM national_region WHERE type = 'special')	tree_royal_visit
SELECT T1.name, T1.former_members FROM tree AS T1 INNER JOIN royal_visit AS T2 ON T1.id = T2.tree_id ORDER BY T2.speed DESC LIMIT 1	tree_royal_visit
SELECT COUNT(T2.id) FROM tree AS T1 INNER JOIN royal_visit AS T2 ON T1.id = T2.tree_id WHERE T1.former_members <= 82	tree_royal_visit
SELECT CAST(SUM(IIF(department = 'Biology', 1, 0)) AS REAL) * 100 / COUNT(id) FROM royal_visit	tree_royal_visit
SELECT COUNT(id) FROM royal_visit WHERE department = 'Biology'	tree_royal_visit
SELECT department FROM royal_visit GROUP BY department ORDER BY COUNT(id) DESC LIMIT 1	tree_royal_visit
SELECT COUNT(id) FROM tree WHERE former_members BETWEEN 201 AND 222	tree_royal_visit
SELECT target_month FROM national_region WHERE target_month = 'March' AND population > (SELECT AVG(population) FROM national_region)	tree_royal_visit
SELECT type FROM national_region WHERE type = 'special' AND population > (SELECT AVG(population) FROM national_region)	tree_royal_visit
SELECT COUNT(id) FROM national_region WHERE target_month = 'March'	tree_royal_visit
SELECT title FROM royal_visit ORDER BY title ASC	tree_royal_visit
SELECT title FROM royal_visit WHERE department != 'Finance' AND speed > 188	tree_royal_visit
SELECT COUNT(id) FROM national_region	tree_royal_visit
SELECT title FROM royal_visit WHERE department = 'Design'	tree_royal_visit
SELECT target_month FROM national_region WHERE population <= 596	tree_royal_visit
SELECT CAST(SUM(IIF(former_members > 262, 1, 0)) AS REAL) / SUM(IIF(base_floors < 51, 1, 0)) FROM tree	tree_royal_visit
SELECT population, target_month FROM national_region WHERE type = 'special'	tree_royal_visit
SELECT COUNT(T2.id) FROM tree AS T1 INNER JOIN national_region AS T2 ON T1.id = T2.tree_id WHERE T1.former_members < 121	tree_royal_visit
SELECT CAST(SUM(IIF(target_month = 'July', 1, 0)) AS REAL) * 100 / COUNT(id) FROM national_region	tree_royal_visit
SELECT department, COUNT(id) AS row_count FROM royal_visit GROUP BY department	tree_royal_visit
SELECT title FROM royal_visit WHERE department = 'Law' ORDER BY title ASC	tree_royal_visit
SELECT COUNT(id) FROM tree WHERE former_members > 202	tree_royal_visit
SELECT main_rooms FROM tutor ORDER BY pages DESC LIMIT 1	tutor_program
SELECT T1.name FROM tutor AS T1 INNER JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id ORDER BY COUNT(T2.program_id) DESC LIMIT 1	tutor_program
SELECT T2.title FROM tutor AS T1 INNER JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T1.medal = 'bronze'	tutor_program
SELECT name FROM tutor ORDER BY pages DESC LIMIT 1	tutor_program
SELECT main_rooms, name FROM tutor ORDER BY pages DESC LIMIT 1	tutor_program
SELECT T2.cost FROM tutor AS T1 INNER JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T1.pages < 302	tutor_program
SELECT main_color, COUNT(program_id) AS row_count FROM program GROUP BY main_color	tutor_program
SELECT main_color FROM program GROUP BY main_color HAVING COUNT(program_id) > 1	tutor_program
SELECT name FROM tutor WHERE medal = 'bronze' AND pages > (SELECT AVG(pages) FROM tutor)	tutor_program
SELECT medal, AVG(main_rooms) AS avg_main_rooms FROM tutor GROUP BY medal	tutor_program
SELECT title FROM program ORDER BY cost ASC LIMIT 1	tutor_program
SELECT CAST(SUM(IIF(main_rooms <= 72, 1, 0)) AS REAL) * 100 / COUNT(tutor_id) FROM tutor	tutor_program
SELECT T1.medal FROM tutor AS T1 INNER JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id ORDER BY COUNT(T2.program_id) DESC LIMIT 1	tutor_program
SELECT CAST(SUM(IIF(pages > 529, 1, 0)) AS REAL) / SUM(IIF(pages = 350, 1, 0)) FROM tutor	tutor_program
SELECT T2.title, T2.cost FROM tutor AS T1 INNER JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T1.medal = 'bronze'	tutor_program
SELECT COUNT(tutor_id) FROM tutor WHERE pages > 563	tutor_program
SELECT T2.title FROM tutor AS T1 INNER JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T1.pages < 682	tutor_program
SELECT name FROM tutor WHERE medal = 'gold' AND main_rooms > (SELECT AVG(main_rooms) FROM tutor)	tutor_program
SELECT SUM(IIF(cost > 761, 1, 0)) - SUM(IIF(main_color = 'silver', 1, 0)) FROM program	tutor_program
SELECT T1.pages, T1.name FROM tutor AS T1 INNER JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id ORDER BY COUNT(T2.program_id) DESC LIMIT 1	tutor_program
SELECT main_color FROM program GROUP BY main_color HAVING COUNT(program_id) > 2	tutor_program
SELECT COUNT(DISTINCT main_color) FROM program	tutor_program
SELECT CAST(SUM(IIF(medal = 'none', 1, 0)) AS REAL) * 100 / COUNT(tutor_id) FROM tutor	tutor_program
SELECT CAST(SUM(IIF(medal = 'none', 1, 0)) AS REAL) / SUM(IIF(pages <= 188, 1, 0)) FROM tutor	tutor_program
SELECT DISTINCT T1.name FROM green_house AS T1 INNER JOIN junior_tenant AS T2 ON T1.house_id = T2.house_id WHERE T2.temperature < 36	green_house_junior_tenant
SELECT T2.daily_brand, T2.rent FROM junior_tenant AS T1 INNER JOIN meeting AS T2 ON T1.tenant_id = T2.tenant_id WHERE T1.points >= 107	green_house_junior_tenant
SELECT local_climate, COUNT(band_id) AS row_count FROM junior_band GROUP BY local_climate	green_house_junior_tenant
SELECT seats FROM cheese ORDER BY rooms ASC LIMIT 1	green_house_junior_tenant
SELECT T1.former_goals FROM shop AS T1 INNER JOIN junior_band AS T2 ON T1.shop_id = T2.shop_id GROUP BY T1.shop_id HAVING COUNT(T2.band_id) >= 2	green_house_junior_tenant
SELECT name FROM junior_band ORDER BY sales DESC LIMIT 1	green_house_junior_tenant
SELECT T2.name FROM shop AS T1 INNER JOIN junior_band AS T2 ON T1.shop_id = T2.shop_id WHERE T1.profit = 299	green_house_junior_tenant
SELECT COUNT(cheese_id) FROM cheese WHERE seats < 466	green_house_junior_tenant
SELECT daily_brand, MAX(rent) AS max_rent FROM meeting GROUP BY daily_brand	green_house_junior_tenant
SELECT CAST(SUM(IIF(seats < 466, 1, 0)) AS REAL) * 100 / COUNT(cheese_id) FROM cheese	green_house_junior_tenant
SELECT name FROM junior_tenant WHERE points > 58	green_house_junior_tenant
SELECT status, name FROM green_house WHERE status = 'open' AND quantity < (SELECT AVG(quantity) FROM green_house)	green_house_junior_tenant
SELECT profit, name FROM shop	green_house_junior_tenant
SELECT COUNT(house_id) FROM green_house WHERE status = 'finished'	green_house_junior_tenant
SELECT COUNT(cheese_id) FROM cheese WHERE seats < 502	green_house_junior_tenant
SELECT name FROM shop	green_house_junior_tenant
SELECT daily_brand FROM meeting GROUP BY daily_brand HAVING COUNT(meeting_id) > 3	green_house_junior_tenant
SELECT COUNT(band_id) FROM junior_band WHERE local_climate = 'mild'	green_house_junior_tenant
SELECT T1.name FROM green_house AS T1 INNER JOIN junior_tenant AS T2 ON T1.house_id = T2.house_id GROUP BY T1.house_id HAVING COUNT(T2.tenant_id) > 2	green_house_junior_tenant
SELECT T1.sales FROM junior_band AS T1 INNER JOIN cheese AS T2 ON T1.band_id = T2.band_id GROUP BY T1.band_id ORDER BY COUNT(T2.cheese_id) DESC LIMIT 1	green_house_junior_tenant
SELECT name FROM meeting WHERE daily_brand = 'Vega'	green_house_junior_tenant
SELECT COUNT(T2.band_id) FROM shop AS T1 INNER JOIN junior_band AS T2 ON T1.shop_id = T2.shop_id WHERE T1.profit < 299	green_house_junior_tenant
SELECT T1.name, COUNT(T2.tenant_id) AS row_count FROM green_house AS T1 INNER JOIN junior_tenant AS T2 ON T1.house_id = T2.house_id GROUP BY T1.house_id	green_house_junior_tenant
SELECT T1.name FROM junior_band AS T1 INNER JOIN cheese AS T2 ON T1.band_id = T2.band_id GROUP BY T1.band_id ORDER BY COUNT(T2.cheese_id) DESC LIMIT 1	green_house_junior_tenant
SELECT name FROM shop ORDER BY profit DESC LIMIT 1	green_house_junior_tenant
SELECT title FROM junior_contract ORDER BY title ASC	booking_junior_contract
SELECT COUNT(contract_id) FROM junior_contract WHERE rank BETWEEN 36 AND 42	booking_junior_contract
SELECT name, CASE WHEN nationality = 'Turkish' THEN 'popular' ELSE 'normal' END FROM booking	booking_junior_contract
SELECT name FROM booking WHERE nationality = 'Swedish'	booking_junior_contract
SELECT T1.name, COUNT(T2.contract_id) AS row_count FROM booking AS T1 INNER JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id GROUP BY T1.booking_id	booking_junior_contract
SELECT name, CASE WHEN debt <= 91 THEN 'key' ELSE 'normal' END FROM booking	booking_junior_contract
SELECT T2.title, T2.fee FROM booking AS T1 INNER JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id WHERE T1.gross_department = 'Finance'	booking_junior_contract
SELECT T1.name, T1.nationality FROM booking AS T1 INNER JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id GROUP BY T1.booking_id ORDER BY COUNT(T2.contract_id) DESC LIMIT 1	booking_junior_contract
SELECT fee FROM junior_contract ORDER BY rank ASC LIMIT 1	booking_junior_contract
SELECT rank FROM junior_contract ORDER BY fee DESC LIMIT 1	booking_junior_contract
SELECT T1.name FROM booking AS T1 INNER JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id ORDER BY T2.rank DESC LIMIT 1	booking_junior_contract
SELECT SUM(IIF(nationality = 'Turkish', 1, 0)) - SUM(IIF(gross_department = 'Law', 1, 0)) FROM booking	booking_junior_contract
SELECT DISTINCT T1.name FROM booking AS T1 INNER JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id WHERE T2.birth_language = 'German'	booking_junior_contract
SELECT rank FROM junior_contract WHERE rank < (SELECT AVG(rank) FROM junior_contract)	booking_junior_contract
SELECT DISTINCT T1.debt FROM booking AS T1 INNER JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id WHERE T2.fee < 158	booking_junior_contract
SELECT nationality, COUNT(booking_id) AS row_count FROM booking GROUP BY nationality	booking_junior_contract
SELECT T2.title, T2.birth_language FROM booking AS T1 INNER JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id WHERE T1.nationality = 'Turkish'	booking_junior_contract
SELECT name FROM booking ORDER BY debt DESC LIMIT 2	booking_junior_contract
SELECT COUNT(T2.contract_id) FROM booking AS T1 INNER JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id WHERE T1.gross_department = 'Finance'	booking_junior_contract
SELECT COUNT(contract_id) FROM junior_contract	booking_junior_contract
SELECT SUM(IIF(fee >= 62, 1, 0)) - SUM(IIF(rank > 76, 1, 0)) FROM junior_contract	booking_junior_contract
SELECT COUNT(booking_id) FROM booking WHERE debt <= 334	booking_junior_contract
SELECT CAST(SUM(IIF(gross_department = 'Finance', 1, 0)) AS REAL) * 100 / COUNT(booking_id) FROM booking	booking_junior_contract
SELECT points FROM concert WHERE points = 20 AND id NOT IN (SELECT concert_id FROM art_game WHERE start_season = 'winter')	owner_painting
SELECT budget FROM report WHERE result = 'win'	owner_painting
SELECT T2.result, T2.budget FROM owner AS T1 INNER JOIN report AS T2 ON T1.id = T2.owner_id WHERE T1.official_seats = 41	owner_painting
SELECT T1.name, COUNT(T2.id) AS row_count FROM owner AS T1 INNER JOIN report AS T2 ON T1.id = T2.owner_id GROUP BY T1.id	owner_painting
SELECT code FROM painting WHERE main_area <= 519	owner_painting
SELECT T3.name FROM owner AS T1 INNER JOIN concert AS T2 ON T1.id = T2.owner_id INNER JOIN art_game AS T3 ON T2.id = T3.concert_id WHERE T1.style = 'baroque'	owner_painting
SELECT COUNT(id) FROM concert WHERE points <= 37	owner_painting
SELECT salary FROM concert WHERE salary > 203 AND points < (SELECT AVG(points) FROM concert)	owner_painting
SELECT party, COUNT(id) AS row_count FROM painting GROUP BY party	owner_painting
SELECT T1.name, COUNT(T2.id) AS row_count FROM owner AS T1 INNER JOIN concert AS T2 ON T1.id = T2.owner_id GROUP BY T1.id	owner_painting
SELECT salary FROM concert WHERE points < 20	owner_painting
SELECT COUNT(id) FROM owner WHERE official_seats > 14	owner_painting
SELECT T1.official_seats, T1.style FROM owner AS T1 INNER JOIN report AS T2 ON T1.id = T2.owner_id ORDER BY T2.budget ASC LIMIT 1	owner_painting
SELECT T1.name, COUNT(T2.id) AS row_count FROM owner AS T1 INNER JOIN painting AS T2 ON T1.id = T2.owner_id GROUP BY T1.id	owner_painting
SELECT style, COUNT(id) AS row_count FROM owner GROUP BY style	owner_painting
SELECT result, COUNT(id) AS row_count FROM report GROUP BY result	owner_painting
SELECT department, COUNT(id) AS row_count FROM concert GROUP BY department	owner_painting
SELECT department, MIN(points) AS min_points FROM concert GROUP BY department	owner_painting
SELECT CAST(SUM(IIF(style = 'minimal', 1, 0)) AS REAL) / SUM(IIF(style = 'rustic', 1, 0)) FROM owner	owner_painting
SELECT COUNT(T3.id) FROM owner AS T1 INNER JOIN concert AS T2 ON T1.id = T2.owner_id INNER JOIN art_game AS T3 ON T2.id = T3.concert_id WHERE T1.official_seats > 392	owner_painting
SELECT DISTINCT style FROM owner	owner_painting
SELECT COUNT(id) FROM art_game WHERE start_season = 'winter'	owner_painting
SELECT DISTINCT T1.name FROM owner AS T1 INNER JOIN concert AS T2 ON T1.id = T2.owner_id WHERE T2.department = 'Design'	owner_painting
SELECT department FROM concert ORDER BY salary ASC LIMIT 1	owner_painting
SELECT name FROM owner WHERE style = 'rustic'	owner_painting
SELECT budget FROM cheese WHERE name LIKE '%Meadow%'	cheese_flower
SELECT yearly_area FROM junior_plane WHERE rent > (SELECT AVG(rent) FROM junior_plane)	cheese_flower
SELECT salary FROM flower ORDER BY salary DESC LIMIT 1	cheese_flower
SELECT CAST(SUM(IIF(budget > 220, 1, 0)) AS REAL) / SUM(IIF(profit >= 540, 1, 0)) FROM cheese	cheese_flower
SELECT name, CASE WHEN power < 528 THEN 'notable' ELSE 'normal' END FROM flower	cheese_flower
SELECT name FROM cheese WHERE budget > 611	cheese_flower
SELECT COUNT(plane_id) FROM junior_plane WHERE yearly_area = 16	cheese_flower
SELECT yearly_area, wins FROM junior_plane WHERE score = 95 ORDER BY wins DESC	cheese_flower
SELECT name FROM cheese WHERE cheese_id NOT IN (SELECT cheese_id FROM junior_plane)	cheese_flower
SELECT DISTINCT T1.name FROM cheese AS T1 INNER JOIN junior_plane AS T2 ON T1.cheese_id = T2.cheese_id WHERE T2.score > 70	cheese_flower
SELECT COUNT(T2.plane_id) FROM cheese AS T1 INNER JOIN junior_plane AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.votes < 707	cheese_flower
SELECT profit FROM cheese WHERE votes = 40	cheese_flower
SELECT T1.votes FROM cheese AS T1 INNER JOIN flower AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id HAVING COUNT(T2.flower_id) > 1	cheese_flower
SELECT T2.wins, T2.rent FROM cheese AS T1 INNER JOIN junior_plane AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.budget > 639	cheese_flower
SELECT name FROM flower ORDER BY power ASC LIMIT 1	cheese_flower
SELECT name FROM flower WHERE power = 554	cheese_flower
SELECT brand FROM north_room ORDER BY code ASC	north_room_album
SELECT CAST(SUM(IIF(fee = 140, 1, 0)) AS REAL) * 100 / COUNT(id) FROM album	north_room_album
SELECT COUNT(T2.id) FROM north_room AS T1 INNER JOIN album AS T2 ON T1.id = T2.room_id WHERE T1.brand = 'Zenith'	north_room_album
SELECT T1.population FROM north_room AS T1 INNER JOIN album AS T2 ON T1.id = T2.room_id ORDER BY T2.fee DESC LIMIT 1	north_room_album
SELECT population, shape FROM north_room WHERE shape = 'oval' AND id NOT IN (SELECT room_id FROM album WHERE yearly_position = 'assistant')	north_room_album
SELECT code, brand FROM north_room WHERE brand IS NULL AND population < (SELECT AVG(population) FROM north_room)	north_room_album
SELECT T1.code FROM north_room AS T1 INNER JOIN album AS T2 ON T1.id = T2.room_id WHERE T2.fee > 73 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	north_room_album
SELECT COUNT(id) FROM album WHERE yearly_position = 'assistant'	north_room_album
SELECT code FROM north_room WHERE id NOT IN (SELECT room_id FROM album)	north_room_album
SELECT DISTINCT T1.code FROM north_room AS T1 INNER JOIN album AS T2 ON T1.id = T2.room_id WHERE T2.fee < 140	north_room_album
SELECT COUNT(T2.id) FROM north_room AS T1 INNER JOIN album AS T2 ON T1.id = T2.room_id WHERE T1.population = 289	north_room_album
SELECT brand FROM north_room WHERE shape = 'oval' AND id NOT IN (SELECT room_id FROM album WHERE yearly_position = 'chief')	north_room_album
SELECT CAST(SUM(IIF(yearly_position = 'assistant', 1, 0)) AS REAL) * 100 / COUNT(id) FROM album	north_room_album
SELECT COUNT(id) FROM album WHERE yearly_position = 'leader'	north_room_album
SELECT yearly_position FROM album GROUP BY yearly_position ORDER BY COUNT(id) ASC LIMIT 1	north_room_album
SELECT COUNT(T2.id) FROM north_room AS T1 INNER JOIN album AS T2 ON T1.id = T2.room_id WHERE T1.brand = 'Vega'	north_room_album
SELECT fee, yearly_position FROM album	north_room_album
SELECT COUNT(id) FROM north_room WHERE shape = 'oval'	north_room_album
SELECT T1.code FROM north_room AS T1 INNER JOIN album AS T2 ON T1.id = T2.room_id GROUP BY T1.id HAVING COUNT(T2.id) >= 2	north_room_album
SELECT T2.yearly_position FROM north_room AS T1 INNER JOIN album AS T2 ON T1.id = T2.room_id WHERE T1.population > 465	north_room_album
SELECT AVG(T2.fee) FROM north_room AS T1 INNER JOIN album AS T2 ON T1.id = T2.room_id WHERE T1.shape = 'oval'	north_room_album
SELECT code FROM north_room WHERE shape = 'oval' AND id NOT IN (SELECT room_id FROM album WHERE fee <= 62)	north_room_album
SELECT yearly_position FROM album WHERE fee > (SELECT AVG(fee) FROM album)	north_room_album
SELECT brand, MIN(population) AS min_population FROM north_room GROUP BY brand	north_room_album
SELECT title FROM science_recipe ORDER BY title ASC	school_science_recipe
SELECT name, CASE WHEN end_degree = 'doctorate' THEN 'leading' ELSE 'normal' END FROM blue_college	school_science_recipe
SELECT local_power FROM science_recipe WHERE local_power <= 301 AND recipe_id NOT IN (SELECT recipe_id FROM blue_college WHERE former_price > 603)	school_science_recipe
SELECT former_price FROM blue_college WHERE end_degree = 'bachelor'	school_science_recipe
SELECT SUM(IIF(copies = 290, 1, 0)) - SUM(IIF(copies >= 898, 1, 0)) FROM class	school_science_recipe
SELECT COUNT(recipe_id) FROM science_recipe WHERE medal = 'none'	school_science_recipe
SELECT COUNT(college_id) FROM blue_college WHERE end_degree = 'doctorate' AND former_price > 5	school_science_recipe
SELECT CAST(SUM(IIF(former_price < 364, 1, 0)) AS REAL) / SUM(IIF(end_degree = 'doctorate', 1, 0)) FROM blue_college	school_science_recipe
SELECT points FROM park ORDER BY points DESC LIMIT 1	school_science_recipe
SELECT DISTINCT T1.name FROM blue_college AS T1 INNER JOIN class AS T2 ON T1.college_id = T2.college_id WHERE T2.copies <= 399	school_science_recipe
SELECT CAST(SUM(IIF(points > 10, 1, 0)) AS REAL) * 100 / COUNT(park_id) FROM park	school_science_recipe
SELECT brand, COUNT(park_id) AS row_count FROM park GROUP BY brand	school_science_recipe
SELECT points, brand FROM park	school_science_recipe
SELECT CAST(SUM(IIF(local_power >= 341, 1, 0)) AS REAL) * 100 / COUNT(recipe_id) FROM science_recipe	school_science_recipe
SELECT T2.name FROM science_recipe AS T1 INNER JOIN blue_college AS T2 ON T1.recipe_id = T2.recipe_id WHERE T1.medal = 'silver'	school_science_recipe
SELECT DISTINCT T1.name FROM school AS T1 INNER JOIN park AS T2 ON T1.school_id = T2.school_id WHERE T2.points < 109	school_science_recipe
SELECT T1.title FROM science_recipe AS T1 INNER JOIN blue_college AS T2 ON T1.recipe_id = T2.recipe_id GROUP BY T1.recipe_id ORDER BY COUNT(T2.college_id) DESC LIMIT 1	school_science_recipe
SELECT DISTINCT T1.former_price, T1.end_degree FROM blue_college AS T1 INNER JOIN class AS T2 ON T1.college_id = T2.college_id WHERE T2.debt > 170	school_science_recipe
SELECT title, CASE WHEN local_power = 189 THEN 'early' ELSE 'normal' END FROM science_recipe	school_science_recipe
SELECT COUNT(recipe_id) FROM science_recipe WHERE medal = 'silver'	school_science_recipe
SELECT T2.points, T2.brand FROM school AS T1 INNER JOIN park AS T2 ON T1.school_id = T2.school_id WHERE T1.amount > 399	school_science_recipe
SELECT name FROM park ORDER BY points ASC LIMIT 1	school_science_recipe
SELECT COUNT(recipe_id) FROM science_recipe WHERE local_power > 347	school_science_recipe
SELECT T1.name, COUNT(T2.recipe_id) AS row_count FROM school AS T1 INNER JOIN science_recipe AS T2 ON T1.school_id = T2.school_id GROUP BY T1.school_id	school_science_recipe
SELECT CAST(SUM(IIF(debt <= 182, 1, 0)) AS REAL) * 100 / COUNT(class_id) FROM class	school_science_recipe
SELECT SUM(IIF(department = 'Finance', 1, 0)) - SUM(IIF(fee = 7, 1, 0)) FROM exam	exam_music_bike
SELECT SUM(IIF(monthly_weather = 'cloudy', 1, 0)) - SUM(IIF(material = 'cotton', 1, 0)) FROM music_bike	exam_music_bike
SELECT scale, fee FROM exam	exam_music_bike
SELECT CAST(SUM(IIF(department = 'Biology', 1, 0)) AS REAL) * 100 / COUNT(exam_id) FROM exam	exam_music_bike
SELECT COUNT(exam_id) FROM exam WHERE exam_id NOT IN (SELECT exam_id FROM music_bike)	exam_music_bike
SELECT T1.title FROM exam AS T1 INNER JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id ORDER BY T2.last_seats ASC LIMIT 1	exam_music_bike
SELECT scale FROM exam WHERE department = 'Finance'	exam_music_bike
SELECT T1.title, COUNT(T2.bike_id) AS row_count FROM exam AS T1 INNER JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id	exam_music_bike
SELECT code FROM music_bike ORDER BY last_seats ASC LIMIT 1	exam_music_bike
SELECT COUNT(T2.bike_id) FROM exam AS T1 INNER JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id WHERE T1.scale = 'large'	exam_music_bike
SELECT CAST(SUM(IIF(last_seats >= 140, 1, 0)) AS REAL) * 100 / COUNT(bike_id) FROM music_bike	exam_music_bike
SELECT department, COUNT(exam_id) AS row_count FROM exam GROUP BY department	exam_music_bike
SELECT CAST(SUM(IIF(department = 'Finance', 1, 0)) AS REAL) * 100 / COUNT(exam_id) FROM exam	exam_music_bike
SELECT T2.material, T2.code FROM exam AS T1 INNER JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id WHERE T1.fee = 74	exam_music_bike
SELECT T2.code, T2.monthly_weather FROM exam AS T1 INNER JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id WHERE T1.scale = 'huge'	exam_music_bike
SELECT code FROM music_bike ORDER BY last_seats DESC LIMIT 1	exam_music_bike
SELECT material FROM music_bike GROUP BY material ORDER BY COUNT(bike_id) DESC LIMIT 1	exam_music_bike
SELECT department, MAX(fee) AS max_fee FROM exam GROUP BY department	exam_music_bike
SELECT CAST(SUM(IIF(material = 'steel', 1, 0)) AS REAL) * 100 / COUNT(bike_id) FROM music_bike	exam_music_bike
SELECT title FROM exam WHERE scale = 'huge' AND exam_id NOT IN (SELECT exam_id FROM music_bike WHERE monthly_weather = 'rainy')	exam_music_bike
SELECT department FROM exam ORDER BY title ASC	exam_music_bike
SELECT T1.title, T1.department FROM exam AS T1 INNER JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id ORDER BY T2.last_seats DESC LIMIT 1	exam_music_bike
SELECT code FROM music_bike WHERE material = 'stone'	exam_music_bike
SELECT code FROM music_bike WHERE last_seats < 52	exam_music_bike
SELECT name, CASE WHEN net_depth = 34 THEN 'minor' ELSE 'normal' END FROM street_agent	company_street_agent
SELECT color FROM street_agent WHERE net_income < (SELECT AVG(net_income) FROM street_agent)	company_street_agent
SELECT name FROM street_agent WHERE net_income < (SELECT AVG(net_income) FROM street_agent)	company_street_agent
SELECT code FROM company WHERE discount > (SELECT AVG(discount) FROM company)	company_street_agent
SELECT color, MIN(net_income) AS min_net_income FROM street_agent GROUP BY color	company_street_agent
SELECT name FROM street_agent WHERE net_income >= 738	company_street_agent
SELECT T2.pages FROM company AS T1 INNER JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T1.yearly_position = 'assistant'	company_street_agent
SELECT name FROM street_agent WHERE pages > 613	company_street_agent
SELECT name FROM street_agent WHERE color = 'red'	company_street_agent
SELECT net_income FROM street_agent WHERE color = 'silver'	company_street_agent
SELECT yearly_position, MAX(discount) AS max_discount FROM company GROUP BY yearly_position	company_street_agent
SELECT SUM(discount) FROM company	company_street_agent
SELECT DISTINCT T1.code FROM company AS T1 INNER JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T2.net_income = 631	company_street_agent
SELECT CAST(SUM(IIF(net_depth > 34, 1, 0)) AS REAL) * 100 / COUNT(agent_id) FROM street_agent	company_street_agent
SELECT discount, yearly_position FROM company WHERE volume > 197	company_street_agent
SELECT color FROM street_agent GROUP BY color HAVING COUNT(agent_id) < 3	company_street_agent
SELECT T1.code FROM company AS T1 INNER JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T2.pages < 615 GROUP BY T1.company_id ORDER BY COUNT(T2.agent_id) DESC LIMIT 1	company_street_agent
SELECT T2.name FROM company AS T1 INNER JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T1.medal = 'gold'	company_street_agent
SELECT color FROM street_agent GROUP BY color HAVING COUNT(agent_id) <= 2	company_street_agent
SELECT name, color FROM street_agent WHERE color = 'red' AND net_depth > (SELECT AVG(net_depth) FROM street_agent)	company_street_agent
SELECT COUNT(agent_id) FROM street_agent WHERE pages > 250	company_street_agent
SELECT name FROM street_agent WHERE color = 'green'	company_street_agent
SELECT COUNT(agent_id) FROM street_agent WHERE pages < 592 AND color = 'blue'	company_street_agent
SELECT code, yearly_position FROM company WHERE discount = 25 AND company_id NOT IN (SELECT company_id FROM street_agent WHERE net_income > 167)	company_street_agent
SELECT COUNT(company_id) FROM company WHERE medal != 'bronze'	company_street_agent
SELECT COUNT(id) FROM street_player WHERE distance <= 70	market_plane
SELECT COUNT(id) FROM mobile_factory WHERE rating < 8.7	market_plane
SELECT name FROM market WHERE area < 525	market_plane
SELECT T2.name FROM plane AS T1 INNER JOIN museum AS T2 ON T1.id = T2.plane_id WHERE T1.color = 'blue'	market_plane
SELECT COUNT(T2.id) FROM plane AS T1 INNER JOIN street_player AS T2 ON T1.id = T2.plane_id WHERE T1.budget = 713	market_plane
SELECT COUNT(T2.id) FROM market AS T1 INNER JOIN owner AS T2 ON T1.id = T2.market_id WHERE T1.type = 'special'	market_plane
SELECT COUNT(T2.id) FROM market AS T1 INNER JOIN mobile_factory AS T2 ON T1.id = T2.market_id WHERE T1.type = 'regular'	market_plane
SELECT type, COUNT(id) AS row_count FROM market GROUP BY type	market_plane
SELECT T1.name FROM street_player AS T1 INNER JOIN museum AS T2 ON T1.id = T2.player_id WHERE T2.city = 'Vienna' GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	market_plane
SELECT color FROM plane GROUP BY color HAVING COUNT(id) <= 2	market_plane
SELECT T1.name FROM market AS T1 INNER JOIN mobile_factory AS T2 ON T1.id = T2.market_id WHERE T2.rating <= 9.0 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	market_plane
SELECT name FROM owner WHERE degree != 'bachelor'	market_plane
SELECT CAST(SUM(IIF(size = 40, 1, 0)) AS REAL) * 100 / COUNT(id) FROM museum	market_plane
SELECT SUM(T2.distance) FROM plane AS T1 INNER JOIN street_player AS T2 ON T1.id = T2.plane_id WHERE T1.color = 'black'	market_plane
SELECT COUNT(id) FROM market WHERE type = 'regular' AND area < 379	market_plane
SELECT goals FROM mobile_factory WHERE goals = 5	market_plane
SELECT T1.type FROM market AS T1 INNER JOIN plane AS T2 ON T1.id = T2.market_id GROUP BY T1.id HAVING COUNT(T2.id) >= 2	market_plane
SELECT name FROM street_player WHERE salary <= 940	market_plane
SELECT color, COUNT(id) AS row_count FROM plane GROUP BY color	market_plane
SELECT COUNT(T2.id) FROM market AS T1 INNER JOIN owner AS T2 ON T1.id = T2.market_id WHERE T1.area > 370	market_plane
SELECT DISTINCT T1.name, T1.distance FROM street_player AS T1 INNER JOIN museum AS T2 ON T1.id = T2.player_id WHERE T2.size > 49	market_plane
SELECT name FROM street_player ORDER BY salary DESC LIMIT 1	market_plane
SELECT T1.name, T1.budget FROM plane AS T1 INNER JOIN street_player AS T2 ON T1.id = T2.plane_id WHERE T2.distance >= 478 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	market_plane
SELECT SUM(IIF(rating > 7.5, 1, 0)) - SUM(IIF(goals > 5, 1, 0)) FROM mobile_factory	market_plane
SELECT COUNT(id) FROM market WHERE type != 'special'	market_plane
SELECT name FROM mountain_doctor WHERE stars < 5	camp_mountain_doctor
SELECT DISTINCT T1.name FROM mountain_doctor AS T1 INNER JOIN player AS T2 ON T1.doctor_id = T2.doctor_id WHERE T2.first_duration < 151	camp_mountain_doctor
SELECT CAST(SUM(IIF(format = 'digital', 1, 0)) AS REAL) / SUM(IIF(stars <= 4, 1, 0)) FROM mountain_doctor	camp_mountain_doctor
SELECT CAST(SUM(IIF(season = 'spring', 1, 0)) AS REAL) * 100 / COUNT(player_id) FROM player	camp_mountain_doctor
SELECT format, SUM(stars) AS sum_stars FROM mountain_doctor GROUP BY format	camp_mountain_doctor
SELECT name FROM player ORDER BY first_duration DESC LIMIT 1	camp_mountain_doctor
SELECT name FROM camp WHERE credits >= 6	camp_mountain_doctor
SELECT COUNT(T2.player_id) FROM mountain_doctor AS T1 INNER JOIN player AS T2 ON T1.doctor_id = T2.doctor_id WHERE T1.format = 'video'	camp_mountain_doctor
SELECT name FROM player ORDER BY amount DESC LIMIT 1	camp_mountain_doctor
SELECT CAST(SUM(IIF(credits >= 5, 1, 0)) AS REAL) * 100 / COUNT(camp_id) FROM camp	camp_mountain_doctor
SELECT shape FROM player GROUP BY shape HAVING COUNT(player_id) > 3	camp_mountain_doctor
SELECT T1.name FROM camp AS T1 INNER JOIN player AS T2 ON T1.camp_id = T2.camp_id GROUP BY T1.camp_id HAVING COUNT(T2.player_id) >= 3	camp_mountain_doctor
SELECT name FROM mountain_doctor	camp_mountain_doctor
SELECT CAST(SUM(IIF(credits = 12, 1, 0)) AS REAL) * 100 / COUNT(camp_id) FROM camp	camp_mountain_doctor
SELECT name, format FROM mountain_doctor WHERE stars BETWEEN 4 AND 5 AND doctor_id NOT IN (SELECT doctor_id FROM player WHERE shape = 'round')	camp_mountain_doctor
SELECT CAST(SUM(IIF(format = 'video', 1, 0)) AS REAL) * 100 / COUNT(doctor_id) FROM mountain_doctor	camp_mountain_doctor
SELECT name, CASE WHEN amount >= 268 THEN 'notable' ELSE 'normal' END FROM player	camp_mountain_doctor
SELECT T3.name FROM mountain_doctor AS T1 INNER JOIN player AS T2 ON T1.doctor_id = T2.doctor_id INNER JOIN battle AS T3 ON T2.player_id = T3.player_id WHERE T1.stars < 4	camp_mountain_doctor
SELECT T1.name, COUNT(T2.battle_id) AS row_count FROM player AS T1 INNER JOIN battle AS T2 ON T1.player_id = T2.player_id GROUP BY T1.player_id	camp_mountain_doctor
SELECT name, CASE WHEN credits = 6 THEN 'early' ELSE 'normal' END FROM camp	camp_mountain_doctor
SELECT official_department FROM battle GROUP BY official_department ORDER BY COUNT(battle_id) DESC LIMIT 1	camp_mountain_doctor
SELECT T2.name FROM player AS T1 INNER JOIN battle AS T2 ON T1.player_id = T2.player_id WHERE T1.season = 'spring'	camp_mountain_doctor
SELECT name, CASE WHEN tax >= 50 THEN 'minor' ELSE 'normal' END FROM battle	camp_mountain_doctor
SELECT name FROM camp WHERE credits BETWEEN 6 AND 7 AND camp_id NOT IN (SELECT camp_id FROM player WHERE shape = 'round')	camp_mountain_doctor
SELECT COUNT(T2.player_id) FROM camp AS T1 INNER JOIN player AS T2 ON T1.camp_id = T2.camp_id WHERE T1.length > 206	camp_mountain_doctor
SELECT CAST(SUM(IIF(area >= 222, 1, 0)) AS REAL) * 100 / COUNT(trainer_id) FROM trainer	ship_guide
SELECT T1.name, COUNT(T2.trainer_id) AS row_count FROM guide AS T1 INNER JOIN trainer AS T2 ON T1.guide_id = T2.guide_id GROUP BY T1.guide_id	ship_guide
SELECT T1.name, COUNT(T2.guide_id) AS row_count FROM ship AS T1 INNER JOIN guide AS T2 ON T1.ship_id = T2.ship_id GROUP BY T1.ship_id	ship_guide
SELECT COUNT(DISTINCT shape) FROM guide	ship_guide
SELECT shape FROM guide GROUP BY shape HAVING COUNT(guide_id) > 1	ship_guide
SELECT name FROM guide WHERE shape = 'round'	ship_guide
SELECT T2.area, T2.temperature FROM ship AS T1 INNER JOIN trainer AS T2 ON T1.ship_id = T2.ship_id WHERE T1.tax > 52	ship_guide
SELECT name FROM guide WHERE points < 81	ship_guide
SELECT shape, COUNT(guide_id) AS row_count FROM guide GROUP BY shape	ship_guide
SELECT name, CASE WHEN hours >= 30 THEN 'early' ELSE 'normal' END FROM ship	ship_guide
SELECT title, rooms FROM river_exam	ship_guide
SELECT temperature FROM trainer ORDER BY area ASC LIMIT 3	ship_guide
SELECT hours FROM ship ORDER BY tax DESC LIMIT 1	ship_guide
SELECT title FROM river_exam ORDER BY rooms DESC LIMIT 1	ship_guide
SELECT DISTINCT T1.annual_population, T1.height FROM modern_author AS T1 INNER JOIN river_exam AS T2 ON T1.author_id = T2.author_id WHERE T2.rooms < 261	ship_guide
SELECT annual_population, height FROM modern_author WHERE height > 243	ship_guide
SELECT T2.annual_population FROM trainer AS T1 INNER JOIN modern_author AS T2 ON T1.trainer_id = T2.trainer_id WHERE T1.temperature < 15	ship_guide
SELECT name FROM ship ORDER BY tax ASC LIMIT 1	ship_guide
SELECT SUM(IIF(price = 568, 1, 0)) - SUM(IIF(rooms < 264, 1, 0)) FROM river_exam	ship_guide
SELECT T1.name, COUNT(T2.trainer_id) AS row_count FROM ship AS T1 INNER JOIN trainer AS T2 ON T1.ship_id = T2.ship_id GROUP BY T1.ship_id	ship_guide
SELECT CAST(SUM(IIF(hours >= 34, 1, 0)) AS REAL) * 100 / COUNT(ship_id) FROM ship	ship_guide
SELECT COUNT(exam_id) FROM river_exam WHERE rooms > 196	ship_guide
SELECT name FROM ship WHERE hours < 37 AND ship_id NOT IN (SELECT ship_id FROM guide WHERE shape = 'long')	ship_guide
SELECT CAST(SUM(IIF(season = 'winter', 1, 0)) AS REAL) / SUM(IIF(season = 'summer', 1, 0)) FROM report	river_editor_client
SELECT stars FROM client WHERE distance > (SELECT AVG(distance) FROM client)	river_editor_client
SELECT COUNT(tutor_id) FROM tutor WHERE genre = 'jazz'	river_editor_client
SELECT T1.distance FROM client AS T1 INNER JOIN senior_farm AS T2 ON T1.client_id = T2.client_id GROUP BY T1.client_id HAVING COUNT(T2.farm_id) >= 3	river_editor_client
SELECT genre, MAX(birth_rooms) AS max_birth_rooms FROM tutor GROUP BY genre	river_editor_client
SELECT COUNT(report_id) FROM report WHERE age BETWEEN 32 AND 55	river_editor_client
SELECT distance FROM client ORDER BY stars ASC LIMIT 1	river_editor_client
SELECT title, CASE WHEN age >= 32 THEN 'classic' ELSE 'normal' END FROM report	river_editor_client
SELECT CAST(SUM(IIF(birth_rooms = 148, 1, 0)) AS REAL) * 100 / COUNT(tutor_id) FROM tutor	river_editor_client
SELECT daily_color, MAX(discount) AS max_discount FROM senior_farm GROUP BY daily_color	river_editor_client
SELECT stars FROM client ORDER BY distance DESC LIMIT 1	river_editor_client
SELECT area, climate FROM north_club	river_editor_client
SELECT T2.name, T2.daily_color FROM client AS T1 INNER JOIN senior_farm AS T2 ON T1.client_id = T2.client_id WHERE T1.distance < 350	river_editor_client
SELECT daily_color, COUNT(farm_id) AS row_count FROM senior_farm GROUP BY daily_color	river_editor_client
SELECT T2.title FROM client AS T1 INNER JOIN report AS T2 ON T1.client_id = T2.client_id WHERE T1.distance > 183	river_editor_client
SELECT T2.stars FROM river_editor AS T1 INNER JOIN client AS T2 ON T1.editor_id = T2.editor_id WHERE T1.annual_points < 66	river_editor_client
SELECT T1.name FROM senior_farm AS T1 INNER JOIN tutor AS T2 ON T1.farm_id = T2.farm_id GROUP BY T1.farm_id ORDER BY COUNT(T2.tutor_id) DESC LIMIT 1	river_editor_client
SELECT name FROM river_editor ORDER BY annual_points DESC LIMIT 1	river_editor_client
SELECT T2.distance FROM river_editor AS T1 INNER JOIN client AS T2 ON T1.editor_id = T2.editor_id WHERE T1.annual_points > 24	river_editor_client
SELECT T1.title FROM report AS T1 INNER JOIN north_club AS T2 ON T1.report_id = T2.report_id GROUP BY T1.report_id ORDER BY COUNT(T2.club_id) DESC LIMIT 1	river_editor_client
SELECT DISTINCT climate FROM north_club	river_editor_client
SELECT DISTINCT T1.stars, T1.distance FROM client AS T1 INNER JOIN senior_farm AS T2 ON T1.client_id = T2.client_id WHERE T2.daily_color = 'white'	river_editor_client
SELECT COUNT(client_id) FROM client WHERE client_id NOT IN (SELECT client_id FROM report)	river_editor_client
SELECT annual_points FROM river_editor ORDER BY annual_points ASC LIMIT 1	river_editor_client
SELECT DISTINCT T1.name FROM senior_farm AS T1 INNER JOIN report AS T2 ON T1.farm_id = T2.farm_id WHERE T2.age > 32	river_editor_client
