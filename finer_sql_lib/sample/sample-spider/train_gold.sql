SELECT count(*) FROM city_treatment WHERE home_type != 'regular'	district_city_treatment
SELECT name, floors FROM city_treatment WHERE home_type != 'deluxe' AND floors > (SELECT avg(floors) FROM city_treatment)	district_city_treatment
SELECT DISTINCT T1.name FROM district AS T1 JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T2.home_type = 'regular'	district_city_treatment
SELECT T1.name FROM district AS T1 JOIN city_treatment AS T2 ON T1.district_id = T2.district_id GROUP BY T1.district_id HAVING count(*) >= 3	district_city_treatment
SELECT count(*) FROM district AS T1 JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T1.daily_result = 'draw'	district_city_treatment
SELECT min(hours), daily_result FROM district GROUP BY daily_result	district_city_treatment
SELECT name, floors FROM city_treatment WHERE floors < (SELECT avg(floors) FROM city_treatment)	district_city_treatment
SELECT name, daily_result FROM district ORDER BY name	district_city_treatment
SELECT T2.name FROM district AS T1 JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T1.daily_result = 'draw'	district_city_treatment
SELECT T2.floors FROM district AS T1 JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T1.daily_result = 'draw'	district_city_treatment
SELECT name FROM district WHERE hours < 28 AND district_id NOT IN (SELECT district_id FROM city_treatment WHERE floors = 41)	district_city_treatment
SELECT T2.name, T2.floors FROM district AS T1 JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T1.daily_result = 'draw'	district_city_treatment
SELECT name FROM district ORDER BY hours LIMIT 1	district_city_treatment
SELECT avg(hours) FROM district	district_city_treatment
SELECT count(*) FROM district WHERE hours < 21	district_city_treatment
SELECT name, hours FROM district WHERE district_id NOT IN (SELECT district_id FROM city_treatment)	district_city_treatment
SELECT sum(hours), daily_result FROM district GROUP BY daily_result	district_city_treatment
SELECT name FROM city_treatment ORDER BY name	district_city_treatment
SELECT count(*) FROM city_treatment	district_city_treatment
SELECT T1.name, T1.daily_result FROM district AS T1 JOIN city_treatment AS T2 ON T1.district_id = T2.district_id GROUP BY T1.district_id HAVING count(*) >= 3	district_city_treatment
SELECT hours FROM district WHERE daily_result = 'abandoned' AND hours < (SELECT avg(hours) FROM district)	district_city_treatment
SELECT count(*), home_type FROM city_treatment GROUP BY home_type	district_city_treatment
SELECT count(DISTINCT home_type) FROM city_treatment	district_city_treatment
SELECT count(DISTINCT cuisine) FROM director	product_judge
SELECT cuisine FROM director GROUP BY cuisine ORDER BY count(*) DESC LIMIT 1	product_judge
SELECT scale FROM judge WHERE tax > 70 INTERSECT SELECT scale FROM judge WHERE tax >= 53	product_judge
SELECT avg(tax), max(tax) FROM judge	product_judge
SELECT count(*), scale FROM judge GROUP BY scale	product_judge
SELECT count(*), T1.code FROM product AS T1 JOIN camera AS T2 ON T1.product_id = T2.product_id GROUP BY T1.product_id	product_judge
SELECT end_month FROM product WHERE former_quantity < 14 INTERSECT SELECT end_month FROM product WHERE degree = 'master'	product_judge
SELECT name FROM director WHERE cuisine != 'Thai'	product_judge
SELECT max(T2.tax) FROM product AS T1 JOIN judge AS T2 ON T1.product_id = T2.product_id WHERE T1.former_quantity >= 38	product_judge
SELECT name FROM director WHERE debt < (SELECT avg(debt) FROM director)	product_judge
SELECT T1.name FROM judge AS T1 JOIN director AS T2 ON T1.judge_id = T2.judge_id WHERE T2.floors > 15 GROUP BY T1.judge_id ORDER BY count(*) DESC LIMIT 1	product_judge
SELECT count(*), end_month FROM product GROUP BY end_month	product_judge
SELECT count(*), degree FROM product GROUP BY degree	product_judge
SELECT scale FROM judge WHERE tax < 70 EXCEPT SELECT scale FROM judge WHERE tax = 41	product_judge
SELECT count(*), brand FROM camera GROUP BY brand	product_judge
SELECT code FROM product WHERE degree != 'master' AND product_id NOT IN (SELECT product_id FROM judge WHERE tax > 41)	product_judge
SELECT brand FROM camera	product_judge
SELECT T2.brand FROM product AS T1 JOIN camera AS T2 ON T1.product_id = T2.product_id WHERE T1.former_quantity = 38	product_judge
SELECT scale FROM judge WHERE tax < 41 INTERSECT SELECT scale FROM judge WHERE tax > 53	product_judge
SELECT name FROM judge WHERE tax <= 88 ORDER BY name	product_judge
SELECT sum(former_quantity), end_month FROM product GROUP BY end_month	product_judge
SELECT scale FROM judge GROUP BY scale HAVING count(*) < 3	product_judge
SELECT T1.name FROM judge AS T1 JOIN director AS T2 ON T1.judge_id = T2.judge_id GROUP BY T1.judge_id HAVING count(*) >= 3	product_judge
SELECT sum(debt), cuisine FROM director GROUP BY cuisine	product_judge
SELECT name, position FROM device ORDER BY name	device_junior_village
SELECT format FROM meeting GROUP BY format HAVING count(*) > 2	device_junior_village
SELECT count(*), cuisine FROM scientist GROUP BY cuisine	device_junior_village
SELECT name FROM device WHERE name LIKE '%Lagoon%'	device_junior_village
SELECT status FROM meeting WHERE status = 'finished' AND floors > (SELECT avg(floors) FROM meeting)	device_junior_village
SELECT DISTINCT T1.name FROM device AS T1 JOIN junior_village AS T2 ON T1.id = T2.device_id WHERE T2.copies > 440	device_junior_village
SELECT cuisine FROM scientist GROUP BY cuisine HAVING count(*) > 1	device_junior_village
SELECT position FROM device GROUP BY position HAVING count(*) <= 2	device_junior_village
SELECT count(*) FROM device AS T1 JOIN meeting AS T2 ON T1.id = T2.device_id JOIN scientist AS T3 ON T2.id = T3.meeting_id WHERE T1.color = 'black'	device_junior_village
SELECT status FROM meeting WHERE floors > (SELECT avg(floors) FROM meeting)	device_junior_village
SELECT monthly_month FROM meeting WHERE floors < 46 INTERSECT SELECT monthly_month FROM meeting WHERE floors = 46	device_junior_village
SELECT DISTINCT T1.speed FROM device AS T1 JOIN junior_village AS T2 ON T1.id = T2.device_id WHERE T2.copies > 440	device_junior_village
SELECT count(DISTINCT color) FROM device	device_junior_village
SELECT cuisine FROM scientist WHERE material = 'leather' EXCEPT SELECT cuisine FROM scientist WHERE material = 'plastic'	device_junior_village
SELECT name FROM device WHERE color = 'black' AND speed > (SELECT avg(speed) FROM device)	device_junior_village
SELECT name FROM device WHERE id NOT IN (SELECT device_id FROM junior_village)	device_junior_village
SELECT min(hours) FROM scientist WHERE hours = 22	device_junior_village
SELECT T1.floors FROM meeting AS T1 JOIN scientist AS T2 ON T1.id = T2.meeting_id GROUP BY T1.id ORDER BY count(*) LIMIT 1	device_junior_village
SELECT monthly_scale FROM junior_village WHERE copies <= 169 EXCEPT SELECT monthly_scale FROM junior_village WHERE copies < 169	device_junior_village
SELECT format FROM meeting WHERE status = 'open' OR monthly_month != 'December'	device_junior_village
SELECT name FROM junior_village UNION SELECT name FROM device	device_junior_village
SELECT count(*) FROM device WHERE id NOT IN (SELECT device_id FROM scientist)	device_junior_village
SELECT name FROM scientist WHERE cuisine = 'Greek' AND hours < (SELECT avg(hours) FROM scientist)	device_junior_village
SELECT count(DISTINCT current_month) FROM blue_college	flower_blue_college
SELECT profit FROM blue_college	flower_blue_college
SELECT current_month FROM blue_college ORDER BY profit DESC LIMIT 1	flower_blue_college
SELECT name FROM blue_college WHERE city = 'Chicago' AND profit < (SELECT avg(profit) FROM blue_college)	flower_blue_college
SELECT genre FROM flower GROUP BY genre ORDER BY count(*) DESC LIMIT 1	flower_blue_college
SELECT genre FROM flower GROUP BY genre ORDER BY count(*) LIMIT 1	flower_blue_college
SELECT name FROM flower WHERE flower_id NOT IN (SELECT flower_id FROM blue_college)	flower_blue_college
SELECT T1.name, T1.wins FROM flower AS T1 JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id GROUP BY T1.flower_id HAVING count(*) > 2	flower_blue_college
SELECT count(*) FROM blue_college WHERE category = 'food'	flower_blue_college
SELECT genre FROM flower WHERE wins < 36 AND flower_id NOT IN (SELECT flower_id FROM blue_college WHERE current_month = 'March')	flower_blue_college
SELECT name, wins FROM flower WHERE wins > (SELECT avg(wins) FROM flower)	flower_blue_college
SELECT category FROM blue_college WHERE city = 'Chicago' INTERSECT SELECT category FROM blue_college WHERE current_month = 'March'	flower_blue_college
SELECT max(profit), city FROM blue_college GROUP BY city	flower_blue_college
SELECT count(*) FROM flower WHERE wins >= 25	flower_blue_college
SELECT name FROM blue_college UNION SELECT name FROM flower	flower_blue_college
SELECT current_month FROM blue_college GROUP BY current_month HAVING count(*) > 3	flower_blue_college
SELECT city FROM blue_college ORDER BY name	flower_blue_college
SELECT count(DISTINCT genre) FROM flower	flower_blue_college
SELECT profit FROM blue_college ORDER BY profit LIMIT 1	flower_blue_college
SELECT count(*) FROM blue_college WHERE profit BETWEEN 533 AND 650	flower_blue_college
SELECT sum(wins), genre FROM flower GROUP BY genre	flower_blue_college
SELECT name FROM flower ORDER BY name	flower_blue_college
SELECT DISTINCT T1.name FROM flower AS T1 JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id WHERE T2.profit <= 293	flower_blue_college
SELECT name FROM blue_college WHERE city = 'Chicago'	flower_blue_college
SELECT T1.name FROM summer_bridge AS T1 JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id WHERE T2.shape = 'round' GROUP BY T1.bridge_id ORDER BY count(*) DESC LIMIT 1	region_summer_bridge
SELECT target_month FROM summer_bridge WHERE name LIKE '%Lagoon%'	region_summer_bridge
SELECT target_month FROM summer_bridge GROUP BY target_month ORDER BY count(*) LIMIT 1	region_summer_bridge
SELECT name FROM region WHERE fee < (SELECT avg(fee) FROM region)	region_summer_bridge
SELECT name FROM region WHERE material = 'cotton' AND fee < (SELECT avg(fee) FROM region)	region_summer_bridge
SELECT T1.price, T1.name FROM summer_bridge AS T1 JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id GROUP BY T1.bridge_id HAVING count(*) > 2	region_summer_bridge
SELECT material FROM region GROUP BY material HAVING count(*) <= 2	region_summer_bridge
SELECT shape, population FROM trainer WHERE population < (SELECT avg(population) FROM trainer)	region_summer_bridge
SELECT shape, climate FROM trainer ORDER BY population DESC LIMIT 1	region_summer_bridge
SELECT count(*) FROM region AS T1 JOIN summer_bridge AS T2 ON T1.region_id = T2.region_id JOIN trainer AS T3 ON T2.bridge_id = T3.bridge_id WHERE T1.fee >= 103	region_summer_bridge
SELECT T2.name FROM region AS T1 JOIN summer_bridge AS T2 ON T1.region_id = T2.region_id WHERE T1.fee < 162	region_summer_bridge
SELECT shape FROM trainer GROUP BY shape ORDER BY count(*) DESC LIMIT 1	region_summer_bridge
SELECT climate FROM trainer WHERE population < (SELECT avg(population) FROM trainer)	region_summer_bridge
SELECT avg(price), max(price) FROM summer_bridge WHERE price = 671	region_summer_bridge
SELECT name, material FROM region WHERE fee > 8	region_summer_bridge
SELECT material FROM region GROUP BY material ORDER BY count(*) DESC LIMIT 1	region_summer_bridge
SELECT T2.name FROM region AS T1 JOIN summer_bridge AS T2 ON T1.region_id = T2.region_id WHERE T1.fee > 70	region_summer_bridge
SELECT name FROM summer_bridge ORDER BY name	region_summer_bridge
SELECT T3.climate, T3.shape FROM region AS T1 JOIN summer_bridge AS T2 ON T1.region_id = T2.region_id JOIN trainer AS T3 ON T2.bridge_id = T3.bridge_id WHERE T1.fee > 70	region_summer_bridge
SELECT DISTINCT T1.name FROM summer_bridge AS T1 JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id WHERE T2.shape = 'round'	region_summer_bridge
SELECT name, price FROM summer_bridge WHERE target_month = 'January' AND price > (SELECT avg(price) FROM summer_bridge)	region_summer_bridge
SELECT target_month FROM summer_bridge GROUP BY target_month ORDER BY count(*) DESC LIMIT 1	region_summer_bridge
SELECT name FROM region WHERE material = 'cotton'	region_summer_bridge
SELECT name, target_month FROM summer_bridge WHERE bridge_id NOT IN (SELECT bridge_id FROM trainer)	region_summer_bridge
SELECT T1.name, T1.cuisine FROM city_hospital AS T1 JOIN actor AS T2 ON T1.hospital_id = T2.hospital_id GROUP BY T1.hospital_id HAVING count(*) >= 2	city_hospital_bank
SELECT status, type FROM bank ORDER BY area DESC LIMIT 1	city_hospital_bank
SELECT count(*) FROM city_hospital AS T1 JOIN bank AS T2 ON T1.hospital_id = T2.hospital_id WHERE T1.seats > 69	city_hospital_bank
SELECT DISTINCT T1.name FROM city_hospital AS T1 JOIN bank AS T2 ON T1.hospital_id = T2.hospital_id WHERE T2.type = 'premium'	city_hospital_bank
SELECT cuisine FROM city_hospital GROUP BY cuisine ORDER BY count(*) DESC LIMIT 1	city_hospital_bank
SELECT status FROM bank WHERE type = 'standard' INTERSECT SELECT status FROM bank WHERE area < 548	city_hospital_bank
SELECT name FROM city_hospital UNION SELECT name FROM bank	city_hospital_bank
SELECT count(DISTINCT birth_party) FROM actor	city_hospital_bank
SELECT name FROM city_hospital WHERE current_capacity > 697 OR seats < 500	city_hospital_bank
SELECT T1.name FROM city_hospital AS T1 JOIN bank AS T2 ON T1.hospital_id = T2.hospital_id GROUP BY T1.hospital_id HAVING count(*) > 1	city_hospital_bank
SELECT name FROM city_hospital WHERE hospital_id NOT IN (SELECT hospital_id FROM actor)	city_hospital_bank
SELECT birth_party FROM actor WHERE birth_party = 'Liberal' AND home_speed < (SELECT avg(home_speed) FROM actor)	city_hospital_bank
SELECT name FROM actor WHERE birth_party = 'Liberal' ORDER BY name	city_hospital_bank
SELECT name, home_speed FROM actor WHERE birth_party = 'Liberal' OR former_days >= 26	city_hospital_bank
SELECT name, type, area FROM bank	city_hospital_bank
SELECT status FROM bank	city_hospital_bank
SELECT name FROM city_hospital	city_hospital_bank
SELECT count(*), T1.name FROM city_hospital AS T1 JOIN actor AS T2 ON T1.hospital_id = T2.hospital_id GROUP BY T1.hospital_id	city_hospital_bank
SELECT status, name FROM bank	city_hospital_bank
SELECT count(*) FROM actor WHERE former_days > 26	city_hospital_bank
SELECT T2.name FROM city_hospital AS T1 JOIN bank AS T2 ON T1.hospital_id = T2.hospital_id WHERE T1.cuisine = 'Thai'	city_hospital_bank
SELECT count(*) FROM bank WHERE area <= 303	city_hospital_bank
SELECT count(*), cuisine FROM city_hospital GROUP BY cuisine	city_hospital_bank
SELECT cuisine, current_capacity FROM city_hospital WHERE cuisine != 'Korean' AND current_capacity > (SELECT avg(current_capacity) FROM city_hospital)	city_hospital_bank
SELECT count(*), T1.name FROM city_hospital AS T1 JOIN bank AS T2 ON T1.hospital_id = T2.hospital_id GROUP BY T1.hospital_id	city_hospital_bank
SELECT T1.name FROM village AS T1 JOIN private_cheese AS T2 ON T1.village_id = T2.village_id GROUP BY T1.village_id ORDER BY count(*) DESC LIMIT 1	village_visitor
SELECT T1.name FROM village AS T1 JOIN private_cheese AS T2 ON T1.village_id = T2.village_id ORDER BY T2.net_revenue LIMIT 1	village_visitor
SELECT T1.name FROM visitor AS T1 JOIN blue_flower AS T2 ON T1.visitor_id = T2.visitor_id GROUP BY T1.visitor_id HAVING count(*) >= 3	village_visitor
SELECT name, type FROM village WHERE score < (SELECT avg(score) FROM village)	village_visitor
SELECT T1.net_revenue FROM private_cheese AS T1 JOIN blue_flower AS T2 ON T1.cheese_id = T2.cheese_id WHERE T2.grade > 47 GROUP BY T1.cheese_id ORDER BY count(*) DESC LIMIT 1	village_visitor
SELECT state FROM private_cheese GROUP BY state HAVING count(*) > 2	village_visitor
SELECT position FROM visitor GROUP BY position HAVING count(*) <= 2	village_visitor
SELECT position FROM visitor GROUP BY position HAVING count(*) >= 3	village_visitor
SELECT position FROM visitor GROUP BY position ORDER BY count(*) DESC LIMIT 1	village_visitor
SELECT name FROM visitor UNION SELECT name FROM village	village_visitor
SELECT T1.name FROM visitor AS T1 JOIN blue_flower AS T2 ON T1.visitor_id = T2.visitor_id ORDER BY T2.grade LIMIT 1	village_visitor
SELECT name FROM visitor WHERE position = 'defender'	village_visitor
SELECT state FROM private_cheese WHERE net_revenue > 780 ORDER BY height	village_visitor
SELECT name FROM village WHERE type = 'deluxe'	village_visitor
SELECT count(*), T1.name FROM village AS T1 JOIN visitor AS T2 ON T1.village_id = T2.village_id GROUP BY T1.village_id	village_visitor
SELECT min(score) FROM village	village_visitor
SELECT name FROM village WHERE village_id NOT IN (SELECT village_id FROM private_cheese)	village_visitor
SELECT count(*), T1.name FROM visitor AS T1 JOIN blue_flower AS T2 ON T1.visitor_id = T2.visitor_id GROUP BY T1.visitor_id	village_visitor
SELECT name FROM village WHERE gender = 'female' AND village_id NOT IN (SELECT village_id FROM private_cheese WHERE state = 'Oregon')	village_visitor
SELECT sum(votes), max(votes) FROM visitor	village_visitor
SELECT count(*), T1.name FROM village AS T1 JOIN private_cheese AS T2 ON T1.village_id = T2.village_id GROUP BY T1.village_id	village_visitor
SELECT state FROM private_cheese GROUP BY state ORDER BY count(*) DESC LIMIT 1	village_visitor
SELECT name FROM blue_flower ORDER BY speed DESC LIMIT 1	village_visitor
SELECT current_votes, result FROM ticket	ticket_singer
SELECT count(DISTINCT format) FROM singer	ticket_singer
SELECT DISTINCT T1.format, T1.discount FROM singer AS T1 JOIN tree AS T2 ON T1.singer_id = T2.singer_id WHERE T2.monthly_gender = 'male'	ticket_singer
SELECT name FROM ticket WHERE name LIKE '%Bright%'	ticket_singer
SELECT volume, nationality FROM tree WHERE stars > 3	ticket_singer
SELECT name FROM ticket WHERE result = 'loss' OR current_votes >= 815	ticket_singer
SELECT name FROM ticket ORDER BY name	ticket_singer
SELECT result FROM ticket WHERE current_votes > 359 INTERSECT SELECT result FROM ticket WHERE current_votes > 210	ticket_singer
SELECT DISTINCT monthly_gender FROM tree	ticket_singer
SELECT stars, monthly_gender FROM tree	ticket_singer
SELECT volume, monthly_gender FROM tree	ticket_singer
SELECT avg(discount), min(discount) FROM singer WHERE format != 'print'	ticket_singer
SELECT T1.name FROM ticket AS T1 JOIN tree AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id ORDER BY count(*) DESC LIMIT 1	ticket_singer
SELECT count(*) FROM singer WHERE singer_id NOT IN (SELECT singer_id FROM tree)	ticket_singer
SELECT format, discount FROM singer WHERE format = 'print' ORDER BY discount	ticket_singer
SELECT name, current_votes FROM ticket WHERE result = 'loss' AND ticket_id NOT IN (SELECT ticket_id FROM tree WHERE volume = 7)	ticket_singer
SELECT min(current_votes), sum(current_votes) FROM ticket	ticket_singer
SELECT stars FROM tree ORDER BY volume LIMIT 1	ticket_singer
SELECT stars FROM tree	ticket_singer
SELECT result, name FROM ticket ORDER BY name	ticket_singer
SELECT stars, nationality FROM tree	ticket_singer
SELECT DISTINCT format FROM singer	ticket_singer
SELECT count(*) FROM ticket AS T1 JOIN tree AS T2 ON T1.ticket_id = T2.ticket_id WHERE T1.current_votes < 287	ticket_singer
SELECT count(*), T1.name FROM ticket AS T1 JOIN tree AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id	ticket_singer
SELECT result FROM studio GROUP BY result HAVING count(*) >= 2	paper_studio
SELECT name FROM public_booking WHERE debt < 363 AND booking_id NOT IN (SELECT booking_id FROM theater WHERE cost > 634)	paper_studio
SELECT T1.name FROM studio AS T1 JOIN public_booking AS T2 ON T1.studio_id = T2.studio_id GROUP BY T1.studio_id ORDER BY count(*) DESC LIMIT 1	paper_studio
SELECT name FROM public_booking WHERE weather = 'rainy' AND copies < (SELECT avg(copies) FROM public_booking)	paper_studio
SELECT count(DISTINCT language) FROM paper	paper_studio
SELECT DISTINCT birth_category FROM paper WHERE style = 'rustic'	paper_studio
SELECT name FROM theater WHERE cost BETWEEN 510 AND 634 OR votes <= 134	paper_studio
SELECT area FROM studio WHERE name LIKE 'Gentle%'	paper_studio
SELECT name FROM theater ORDER BY votes DESC LIMIT 1	paper_studio
SELECT T3.name, T3.votes FROM studio AS T1 JOIN public_booking AS T2 ON T1.studio_id = T2.studio_id JOIN theater AS T3 ON T2.booking_id = T3.booking_id WHERE T1.result = 'abandoned'	paper_studio
SELECT area, result, score FROM studio	paper_studio
SELECT cost, votes FROM theater WHERE votes = 792 ORDER BY cost DESC	paper_studio
SELECT name FROM theater UNION SELECT name FROM studio	paper_studio
SELECT T1.name, T1.debt FROM public_booking AS T1 JOIN theater AS T2 ON T1.booking_id = T2.booking_id GROUP BY T1.booking_id HAVING count(*) > 1	paper_studio
SELECT birth_category, language FROM paper ORDER BY revenue LIMIT 1	paper_studio
SELECT DISTINCT weather FROM public_booking	paper_studio
SELECT result FROM studio WHERE name LIKE '%Lost%'	paper_studio
SELECT count(*) FROM studio WHERE result = 'draw'	paper_studio
SELECT name FROM studio WHERE result = 'draw' AND score > (SELECT avg(score) FROM studio)	paper_studio
SELECT T1.result FROM studio AS T1 JOIN public_booking AS T2 ON T1.studio_id = T2.studio_id GROUP BY T1.studio_id HAVING count(*) > 1	paper_studio
SELECT T1.name FROM paper AS T1 JOIN studio AS T2 ON T1.paper_id = T2.paper_id ORDER BY T2.score LIMIT 1	paper_studio
SELECT style FROM paper WHERE language = 'German' EXCEPT SELECT style FROM paper WHERE birth_category = 'travel'	paper_studio
SELECT count(*), T1.name FROM paper AS T1 JOIN studio AS T2 ON T1.paper_id = T2.paper_id GROUP BY T1.paper_id	paper_studio
SELECT cost, votes FROM theater WHERE cost < (SELECT avg(cost) FROM theater)	paper_studio
SELECT country FROM restaurant GROUP BY country HAVING count(*) <= 2	article_restaurant
SELECT avg(goals) FROM restaurant	article_restaurant
SELECT DISTINCT country FROM restaurant	article_restaurant
SELECT title, city FROM article	article_restaurant
SELECT min(weight), city FROM article GROUP BY city	article_restaurant
SELECT country FROM restaurant GROUP BY country HAVING count(*) > 3	article_restaurant
SELECT T2.target_income FROM article AS T1 JOIN restaurant AS T2 ON T1.article_id = T2.article_id WHERE T1.city = 'Oslo'	article_restaurant
SELECT count(*), T1.title FROM article AS T1 JOIN restaurant AS T2 ON T1.article_id = T2.article_id GROUP BY T1.article_id	article_restaurant
SELECT T1.climate, T1.city FROM article AS T1 JOIN restaurant AS T2 ON T1.article_id = T2.article_id WHERE T2.country = 'Canada' GROUP BY T1.article_id ORDER BY count(*) DESC LIMIT 1	article_restaurant
SELECT T1.title FROM article AS T1 JOIN restaurant AS T2 ON T1.article_id = T2.article_id WHERE T2.country = 'Brazil' GROUP BY T1.article_id ORDER BY count(*) DESC LIMIT 1	article_restaurant
SELECT country FROM restaurant WHERE goals > 26	article_restaurant
SELECT title FROM article WHERE article_id NOT IN (SELECT article_id FROM restaurant)	article_restaurant
SELECT count(*), country FROM restaurant GROUP BY country	article_restaurant
SELECT min(target_income), country FROM restaurant GROUP BY country	article_restaurant
SELECT cuisine FROM article WHERE city = 'Oslo'	article_restaurant
SELECT max(target_income), country FROM restaurant GROUP BY country	article_restaurant
SELECT count(*) FROM restaurant WHERE goals BETWEEN 5 AND 14	article_restaurant
SELECT max(target_income) FROM restaurant	article_restaurant
SELECT title, city FROM article WHERE climate = 'tropical'	article_restaurant
SELECT count(*), climate FROM article GROUP BY climate	article_restaurant
SELECT climate, title FROM article WHERE city = 'Vienna' ORDER BY weight DESC	article_restaurant
SELECT sum(weight), city FROM article GROUP BY city	article_restaurant
SELECT count(*), gender FROM ticket GROUP BY gender	ticket_river_tour
SELECT T3.name FROM ticket AS T1 JOIN river_tour AS T2 ON T1.ticket_id = T2.ticket_id JOIN home_castle AS T3 ON T2.tour_id = T3.tour_id WHERE T1.season = 'winter'	ticket_river_tour
SELECT name, income FROM home_castle ORDER BY name	ticket_river_tour
SELECT count(*) FROM home_castle WHERE birth_distance < 422	ticket_river_tour
SELECT sum(first_sales), gender FROM ticket GROUP BY gender	ticket_river_tour
SELECT min(local_rating) FROM home_castle	ticket_river_tour
SELECT name FROM river_tour WHERE pages >= 400 AND tour_id NOT IN (SELECT tour_id FROM home_castle WHERE local_rating <= 9.8)	ticket_river_tour
SELECT name FROM river_tour ORDER BY start_salary DESC LIMIT 1	ticket_river_tour
SELECT DISTINCT T1.code FROM ticket AS T1 JOIN night_printer AS T2 ON T1.ticket_id = T2.ticket_id WHERE T2.budget = 117	ticket_river_tour
SELECT T1.code FROM ticket AS T1 JOIN night_printer AS T2 ON T1.ticket_id = T2.ticket_id WHERE T2.score < 69 GROUP BY T1.ticket_id ORDER BY count(*) DESC LIMIT 1	ticket_river_tour
SELECT season FROM ticket WHERE gender = 'female' INTERSECT SELECT season FROM ticket WHERE first_sales <= 801	ticket_river_tour
SELECT name, pages FROM river_tour WHERE pages < 345 AND tour_id NOT IN (SELECT tour_id FROM home_castle WHERE local_rating > 2.6)	ticket_river_tour
SELECT T1.code FROM ticket AS T1 JOIN river_tour AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id HAVING count(*) >= 3	ticket_river_tour
SELECT max(first_sales), gender FROM ticket GROUP BY gender	ticket_river_tour
SELECT T1.code, T1.gender FROM ticket AS T1 JOIN river_tour AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id ORDER BY count(*) DESC LIMIT 1	ticket_river_tour
SELECT birth_distance FROM home_castle	ticket_river_tour
SELECT T1.code FROM ticket AS T1 JOIN river_tour AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id ORDER BY count(*) DESC LIMIT 1	ticket_river_tour
SELECT count(*) FROM home_castle WHERE depth = 436	ticket_river_tour
SELECT birth_distance FROM home_castle WHERE name LIKE '%Wild%'	ticket_river_tour
SELECT season FROM ticket GROUP BY season ORDER BY count(*) DESC LIMIT 1	ticket_river_tour
SELECT T1.gender, T1.code FROM ticket AS T1 JOIN river_tour AS T2 ON T1.ticket_id = T2.ticket_id ORDER BY T2.pages LIMIT 1	ticket_river_tour
SELECT min(first_sales), season FROM ticket GROUP BY season	ticket_river_tour
SELECT min(last_points) FROM team	officer_team
SELECT avg(T2.home_copies) FROM officer AS T1 JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T1.power <= 773	officer_team
SELECT name FROM officer WHERE power > 189 AND officer_id NOT IN (SELECT officer_id FROM team WHERE length <= 319)	officer_team
SELECT name, length FROM team ORDER BY home_copies DESC LIMIT 1	officer_team
SELECT count(*) FROM team WHERE home_copies > 186	officer_team
SELECT count(*) FROM team	officer_team
SELECT name FROM team UNION SELECT name FROM officer	officer_team
SELECT name FROM team WHERE length BETWEEN 131 AND 262	officer_team
SELECT name FROM officer WHERE genre = 'pop'	officer_team
SELECT DISTINCT type FROM officer	officer_team
SELECT type FROM officer GROUP BY type ORDER BY count(*) DESC LIMIT 1	officer_team
SELECT count(*), genre FROM officer GROUP BY genre	officer_team
SELECT count(*) FROM officer WHERE officer_id NOT IN (SELECT officer_id FROM team)	officer_team
SELECT type FROM officer WHERE genre = 'folk' INTERSECT SELECT type FROM officer WHERE power >= 46	officer_team
SELECT sum(T2.home_copies) FROM officer AS T1 JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T1.genre = 'pop'	officer_team
SELECT T2.name FROM officer AS T1 JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T1.type = 'basic'	officer_team
SELECT genre FROM officer WHERE type = 'express' EXCEPT SELECT genre FROM officer WHERE power < 31	officer_team
SELECT count(*) FROM officer WHERE type = 'express'	officer_team
SELECT max(home_copies) FROM team	officer_team
SELECT DISTINCT T1.name, T1.power FROM officer AS T1 JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T2.home_copies < 619	officer_team
SELECT T1.name FROM officer AS T1 JOIN team AS T2 ON T1.officer_id = T2.officer_id GROUP BY T1.officer_id HAVING count(*) > 1	officer_team
SELECT name FROM officer WHERE power > (SELECT avg(power) FROM officer)	officer_team
SELECT count(*), type FROM officer GROUP BY type	officer_team
SELECT count(*) FROM employee AS T1 JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T1.scale = 'medium'	employee_director
SELECT scale FROM employee WHERE name LIKE '%Sofia%'	employee_director
SELECT DISTINCT scale FROM employee	employee_director
SELECT category, amount FROM director	employee_director
SELECT count(DISTINCT scale) FROM employee	employee_director
SELECT T2.amount FROM employee AS T1 JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T1.scale = 'small'	employee_director
SELECT name FROM employee WHERE scale = 'small' AND duration < (SELECT avg(duration) FROM employee)	employee_director
SELECT category, amount FROM director WHERE category != 'food' AND amount < (SELECT avg(amount) FROM director)	employee_director
SELECT DISTINCT T1.name, T1.scale FROM employee AS T1 JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T2.amount >= 788	employee_director
SELECT name FROM employee WHERE scale = 'medium'	employee_director
SELECT T2.amount FROM employee AS T1 JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T1.duration >= 176	employee_director
SELECT sum(duration) FROM employee	employee_director
SELECT T1.name, T1.duration FROM employee AS T1 JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T2.amount < 875 GROUP BY T1.employee_id ORDER BY count(*) DESC LIMIT 1	employee_director
SELECT category, amount FROM director WHERE category = 'science' AND amount > (SELECT avg(amount) FROM director)	employee_director
SELECT min(amount) FROM director	employee_director
SELECT name FROM employee WHERE name LIKE '%Emma%'	employee_director
SELECT DISTINCT T1.name FROM employee AS T1 JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T2.category = 'science'	employee_director
SELECT sum(amount) FROM director	employee_director
SELECT category FROM director GROUP BY category HAVING count(*) >= 2	employee_director
SELECT scale, name FROM employee WHERE duration = 92	employee_director
SELECT category FROM director ORDER BY amount DESC LIMIT 1	employee_director
SELECT code FROM music_flower WHERE grade < 92 AND flower_id NOT IN (SELECT flower_id FROM flight WHERE seats > 266)	music_flower_flight
SELECT avg(wins), role FROM dancer GROUP BY role	music_flower_flight
SELECT T1.code FROM music_flower AS T1 JOIN flight AS T2 ON T1.flower_id = T2.flower_id GROUP BY T1.flower_id HAVING count(*) > 1	music_flower_flight
SELECT name, quantity FROM doctor WHERE month = 'May' AND quantity < (SELECT avg(quantity) FROM doctor)	music_flower_flight
SELECT count(*), T1.name FROM doctor AS T1 JOIN dancer AS T2 ON T1.doctor_id = T2.doctor_id GROUP BY T1.doctor_id	music_flower_flight
SELECT T2.role, T2.salary FROM doctor AS T1 JOIN dancer AS T2 ON T1.doctor_id = T2.doctor_id WHERE T1.quantity > 46	music_flower_flight
SELECT name FROM flight WHERE seats > 405	music_flower_flight
SELECT name FROM doctor WHERE month = 'December'	music_flower_flight
SELECT role, wins FROM dancer WHERE salary > (SELECT avg(salary) FROM dancer)	music_flower_flight
SELECT name FROM flight ORDER BY name	music_flower_flight
SELECT count(*), T1.name FROM flight AS T1 JOIN doctor AS T2 ON T1.flight_id = T2.flight_id GROUP BY T1.flight_id	music_flower_flight
SELECT role FROM dancer WHERE salary > 556 EXCEPT SELECT role FROM dancer WHERE hours > 37	music_flower_flight
SELECT sum(salary), role FROM dancer GROUP BY role	music_flower_flight
SELECT T1.income FROM doctor AS T1 JOIN dancer AS T2 ON T1.doctor_id = T2.doctor_id WHERE T2.role = 'host' GROUP BY T1.doctor_id ORDER BY count(*) DESC LIMIT 1	music_flower_flight
SELECT seats FROM flight WHERE cuisine = 'Korean'	music_flower_flight
SELECT T2.name FROM doctor AS T1 JOIN dancer AS T2 ON T1.doctor_id = T2.doctor_id WHERE T1.quantity > 35	music_flower_flight
SELECT count(*), cuisine FROM flight GROUP BY cuisine	music_flower_flight
SELECT role FROM dancer GROUP BY role ORDER BY count(*) DESC LIMIT 1	music_flower_flight
SELECT role FROM dancer WHERE hours > 35 INTERSECT SELECT role FROM dancer WHERE wins > 26	music_flower_flight
SELECT code, grade FROM music_flower ORDER BY code	music_flower_flight
SELECT count(*) FROM music_flower WHERE grade > 41	music_flower_flight
SELECT name, month FROM doctor WHERE month != 'October' AND doctor_id NOT IN (SELECT doctor_id FROM dancer WHERE role = 'guest')	music_flower_flight
SELECT name FROM flight ORDER BY seats LIMIT 1	music_flower_flight
SELECT count(*), T1.code FROM music_flower AS T1 JOIN flight AS T2 ON T1.flower_id = T2.flower_id GROUP BY T1.flower_id	music_flower_flight
SELECT title FROM play WHERE format != 'audio'	robot_play
SELECT count(*), format FROM play GROUP BY format	robot_play
SELECT format FROM play GROUP BY format HAVING count(*) <= 2	robot_play
SELECT birth_scale FROM play	robot_play
SELECT count(*), birth_scale FROM play GROUP BY birth_scale	robot_play
SELECT title FROM play WHERE native_credits < 9	robot_play
SELECT count(*), T1.name FROM robot AS T1 JOIN play AS T2 ON T1.robot_id = T2.robot_id GROUP BY T1.robot_id	robot_play
SELECT name FROM robot WHERE rent < 466 AND robot_id NOT IN (SELECT robot_id FROM play WHERE native_credits > 8)	robot_play
SELECT max(rent) FROM robot	robot_play
SELECT DISTINCT T1.name FROM robot AS T1 JOIN play AS T2 ON T1.robot_id = T2.robot_id WHERE T2.birth_scale = 'large'	robot_play
SELECT T1.name FROM robot AS T1 JOIN play AS T2 ON T1.robot_id = T2.robot_id GROUP BY T1.robot_id HAVING count(*) >= 2	robot_play
SELECT sum(official_depth) FROM robot WHERE rent >= 634	robot_play
SELECT T1.official_depth FROM robot AS T1 JOIN play AS T2 ON T1.robot_id = T2.robot_id WHERE T2.native_credits > 2 GROUP BY T1.robot_id ORDER BY count(*) DESC LIMIT 1	robot_play
SELECT format FROM play WHERE birth_scale = 'large' INTERSECT SELECT format FROM play WHERE birth_scale = 'small'	robot_play
SELECT name, rent FROM robot WHERE robot_id NOT IN (SELECT robot_id FROM play)	robot_play
SELECT T1.name, T1.rent FROM robot AS T1 JOIN play AS T2 ON T1.robot_id = T2.robot_id GROUP BY T1.robot_id ORDER BY count(*) DESC LIMIT 1	robot_play
SELECT format FROM play GROUP BY format ORDER BY count(*) LIMIT 1	robot_play
SELECT DISTINCT birth_scale FROM play	robot_play
SELECT name FROM robot UNION SELECT title FROM play	robot_play
SELECT name FROM robot ORDER BY rent DESC LIMIT 1	robot_play
SELECT name FROM robot ORDER BY rent DESC LIMIT 2	robot_play
SELECT T2.title, T2.native_credits FROM robot AS T1 JOIN play AS T2 ON T1.robot_id = T2.robot_id WHERE T1.official_depth < 329	robot_play
SELECT count(*) FROM play WHERE birth_scale = 'large'	robot_play
SELECT annual_city FROM review WHERE income <= 232 EXCEPT SELECT annual_city FROM review WHERE income > 974	song_review
SELECT count(*), T1.name FROM song AS T1 JOIN review AS T2 ON T1.song_id = T2.song_id GROUP BY T1.song_id	song_review
SELECT T1.current_credits, T1.floors FROM song AS T1 JOIN review AS T2 ON T1.song_id = T2.song_id GROUP BY T1.song_id HAVING count(*) >= 2	song_review
SELECT name, current_credits FROM song WHERE current_credits > 1 AND song_id NOT IN (SELECT song_id FROM review WHERE income < 458)	song_review
SELECT T1.name FROM song AS T1 JOIN review AS T2 ON T1.song_id = T2.song_id GROUP BY T1.song_id ORDER BY count(*) DESC LIMIT 1	song_review
SELECT count(*) FROM review WHERE income <= 232	song_review
SELECT name FROM song WHERE current_credits BETWEEN 1 AND 6 AND song_id NOT IN (SELECT song_id FROM review WHERE income > 458)	song_review
SELECT floors FROM song WHERE name LIKE '%Crystal%'	song_review
SELECT T1.name FROM song AS T1 JOIN review AS T2 ON T1.song_id = T2.song_id ORDER BY T2.income LIMIT 1	song_review
SELECT name FROM song WHERE current_credits < 5 AND floors > (SELECT avg(floors) FROM song)	song_review
SELECT count(DISTINCT annual_city) FROM review	song_review
SELECT count(*) FROM song WHERE current_credits >= 12	song_review
SELECT title FROM review WHERE annual_city = 'Madrid'	song_review
SELECT annual_city FROM review GROUP BY annual_city HAVING count(*) <= 2	song_review
SELECT count(*), annual_city FROM review GROUP BY annual_city	song_review
SELECT income, title FROM review ORDER BY title	song_review
SELECT name FROM song ORDER BY floors DESC LIMIT 1	song_review
SELECT name, current_credits FROM song	song_review
SELECT T1.name FROM song AS T1 JOIN review AS T2 ON T1.song_id = T2.song_id WHERE T2.annual_city = 'Madrid' GROUP BY T1.song_id ORDER BY count(*) DESC LIMIT 1	song_review
SELECT current_credits FROM song WHERE name LIKE '%Meadow%'	song_review
SELECT annual_city FROM review GROUP BY annual_city HAVING count(*) > 3	song_review
SELECT count(*) FROM mobile_team	chef_mobile_team
SELECT name FROM mobile_team ORDER BY name	chef_mobile_team
SELECT price FROM chef WHERE name LIKE 'Oscar%'	chef_mobile_team
SELECT name FROM mobile_team WHERE genre = 'rock' AND annual_quantity < (SELECT avg(annual_quantity) FROM mobile_team)	chef_mobile_team
SELECT department FROM chef	chef_mobile_team
SELECT T1.price FROM chef AS T1 JOIN mobile_team AS T2 ON T1.id = T2.chef_id WHERE T2.annual_quantity <= 38 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	chef_mobile_team
SELECT name, genre FROM mobile_team WHERE scale = 'large' ORDER BY name	chef_mobile_team
SELECT name FROM chef WHERE id NOT IN (SELECT chef_id FROM mobile_team)	chef_mobile_team
SELECT scale FROM mobile_team GROUP BY scale ORDER BY count(*) DESC LIMIT 1	chef_mobile_team
SELECT type FROM chef WHERE id NOT IN (SELECT chef_id FROM mobile_team)	chef_mobile_team
SELECT type, department FROM chef ORDER BY price DESC LIMIT 5	chef_mobile_team
SELECT count(*) FROM chef AS T1 JOIN mobile_team AS T2 ON T1.id = T2.chef_id WHERE T1.price > 90	chef_mobile_team
SELECT sum(annual_quantity), scale FROM mobile_team GROUP BY scale	chef_mobile_team
SELECT avg(seats), department FROM chef GROUP BY department	chef_mobile_team
SELECT count(*) FROM chef WHERE id NOT IN (SELECT chef_id FROM mobile_team)	chef_mobile_team
SELECT genre FROM mobile_team GROUP BY genre HAVING count(*) <= 2	chef_mobile_team
SELECT department FROM chef WHERE seats <= 277 INTERSECT SELECT department FROM chef WHERE price > 168	chef_mobile_team
SELECT department, price FROM chef	chef_mobile_team
SELECT seats, name FROM chef ORDER BY price LIMIT 1	chef_mobile_team
SELECT scale FROM mobile_team WHERE genre = 'rock' EXCEPT SELECT scale FROM mobile_team WHERE annual_quantity = 42	chef_mobile_team
SELECT count(*), department FROM chef GROUP BY department	chef_mobile_team
SELECT name, genre FROM mobile_team ORDER BY name	chef_mobile_team
SELECT count(*), T1.name FROM chef AS T1 JOIN mobile_team AS T2 ON T1.id = T2.chef_id GROUP BY T1.id	chef_mobile_team
SELECT result FROM guide ORDER BY name	guide_north_officer
SELECT yearly_language FROM private_device GROUP BY yearly_language HAVING count(*) >= 2	guide_north_officer
SELECT T1.name, T1.distance FROM north_officer AS T1 JOIN camera AS T2 ON T1.officer_id = T2.officer_id ORDER BY T2.seats LIMIT 1	guide_north_officer
SELECT T1.name FROM guide AS T1 JOIN private_device AS T2 ON T1.guide_id = T2.guide_id GROUP BY T1.guide_id HAVING count(*) > 2	guide_north_officer
SELECT salary FROM camera WHERE seats <= 339 AND camera_id NOT IN (SELECT camera_id FROM delivery WHERE members > 87)	guide_north_officer
SELECT salary FROM camera WHERE seats < 306	guide_north_officer
SELECT T1.name, T1.result FROM guide AS T1 JOIN private_device AS T2 ON T1.guide_id = T2.guide_id WHERE T2.yearly_language = 'French' GROUP BY T1.guide_id ORDER BY count(*) DESC LIMIT 1	guide_north_officer
SELECT name, result FROM guide WHERE level BETWEEN 7 AND 8 AND guide_id NOT IN (SELECT guide_id FROM private_device WHERE yearly_language = 'French')	guide_north_officer
SELECT distance FROM north_officer WHERE distance = 83 ORDER BY name	guide_north_officer
SELECT name FROM north_officer	guide_north_officer
SELECT result FROM guide GROUP BY result ORDER BY count(*) DESC LIMIT 1	guide_north_officer
SELECT revenue FROM private_device WHERE yearly_language = 'Spanish'	guide_north_officer
SELECT T1.name, T1.result FROM guide AS T1 JOIN camera AS T2 ON T1.guide_id = T2.guide_id WHERE T2.salary <= 523 GROUP BY T1.guide_id ORDER BY count(*) DESC LIMIT 1	guide_north_officer
SELECT T1.name FROM north_officer AS T1 JOIN camera AS T2 ON T1.officer_id = T2.officer_id GROUP BY T1.officer_id ORDER BY count(*) DESC LIMIT 1	guide_north_officer
SELECT name FROM guide WHERE result = 'draw' AND level > (SELECT avg(level) FROM guide)	guide_north_officer
SELECT name FROM north_officer WHERE distance > (SELECT avg(distance) FROM north_officer)	guide_north_officer
SELECT yearly_language FROM private_device WHERE revenue > 542 INTERSECT SELECT yearly_language FROM private_device WHERE yearly_capacity = 583	guide_north_officer
SELECT yearly_capacity, revenue FROM private_device	guide_north_officer
SELECT title FROM delivery ORDER BY members DESC LIMIT 2	guide_north_officer
SELECT name, yearly_price FROM north_officer WHERE officer_id NOT IN (SELECT officer_id FROM camera)	guide_north_officer
SELECT salary FROM camera WHERE camera_id NOT IN (SELECT camera_id FROM delivery)	guide_north_officer
SELECT name FROM guide WHERE level >= 1 AND guide_id NOT IN (SELECT guide_id FROM camera WHERE salary > 523)	guide_north_officer
SELECT min(hours), country FROM market GROUP BY country	market_driver
SELECT DISTINCT T1.name FROM market AS T1 JOIN driver AS T2 ON T1.id = T2.market_id WHERE T2.stars > 2	market_driver
SELECT T1.hours, T1.name FROM market AS T1 JOIN driver AS T2 ON T1.id = T2.market_id ORDER BY T2.copies LIMIT 1	market_driver
SELECT name FROM market WHERE hours BETWEEN 9 AND 26 AND id NOT IN (SELECT market_id FROM driver WHERE copies < 874)	market_driver
SELECT name FROM driver WHERE copies >= 315 AND stars < (SELECT avg(stars) FROM driver)	market_driver
SELECT DISTINCT country FROM market	market_driver
SELECT T1.name, T1.hours FROM market AS T1 JOIN driver AS T2 ON T1.id = T2.market_id WHERE T2.stars >= 3 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	market_driver
SELECT name FROM driver WHERE stars > (SELECT avg(stars) FROM driver)	market_driver
SELECT name FROM market WHERE hours < 9 ORDER BY name	market_driver
SELECT country FROM market	market_driver
SELECT T1.hours FROM market AS T1 JOIN driver AS T2 ON T1.id = T2.market_id WHERE T2.copies > 315 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	market_driver
SELECT DISTINCT T1.name FROM market AS T1 JOIN driver AS T2 ON T1.id = T2.market_id WHERE T2.copies > 643	market_driver
SELECT name, country FROM market ORDER BY hours DESC LIMIT 1	market_driver
SELECT name FROM market UNION SELECT name FROM driver	market_driver
SELECT count(*), T1.name FROM market AS T1 JOIN driver AS T2 ON T1.id = T2.market_id GROUP BY T1.id	market_driver
SELECT name FROM driver WHERE copies = 519 AND stars < (SELECT avg(stars) FROM driver)	market_driver
SELECT count(*) FROM market WHERE id NOT IN (SELECT market_id FROM driver)	market_driver
SELECT T1.name, T1.country FROM market AS T1 JOIN driver AS T2 ON T1.id = T2.market_id WHERE T2.stars >= 3 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	market_driver
SELECT avg(hours) FROM market	market_driver
SELECT count(*) FROM market WHERE hours <= 26	market_driver
SELECT language FROM junior_review GROUP BY language HAVING count(*) > 3	exam_statue
SELECT T2.language FROM exam AS T1 JOIN junior_review AS T2 ON T1.exam_id = T2.exam_id WHERE T1.power > 496	exam_statue
SELECT count(*) FROM statue WHERE credits > 7	exam_statue
SELECT count(DISTINCT language) FROM junior_review	exam_statue
SELECT title FROM exam WHERE power < 703 AND base_rooms > 235	exam_statue
SELECT fee, language FROM junior_review	exam_statue
SELECT sum(T2.fee) FROM exam AS T1 JOIN junior_review AS T2 ON T1.exam_id = T2.exam_id WHERE T1.power = 405	exam_statue
SELECT count(*), T1.title FROM exam AS T1 JOIN junior_review AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id	exam_statue
SELECT count(*) FROM exam WHERE weight > 27	exam_statue
SELECT sum(fee), language FROM junior_review GROUP BY language	exam_statue
SELECT count(*) FROM exam AS T1 JOIN statue AS T2 ON T1.exam_id = T2.exam_id JOIN junior_review AS T3 ON T2.statue_id = T3.statue_id WHERE T1.base_rooms = 235	exam_statue
SELECT T1.name, T1.duration FROM statue AS T1 JOIN junior_review AS T2 ON T1.statue_id = T2.statue_id GROUP BY T1.statue_id HAVING count(*) > 1	exam_statue
SELECT T1.title FROM exam AS T1 JOIN junior_review AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY count(*) LIMIT 1	exam_statue
SELECT T1.title FROM exam AS T1 JOIN junior_review AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id HAVING count(*) > 2	exam_statue
SELECT language FROM junior_review WHERE yearly_discount < 46	exam_statue
SELECT title, power FROM exam WHERE exam_id NOT IN (SELECT exam_id FROM junior_review)	exam_statue
SELECT avg(yearly_discount), language FROM junior_review GROUP BY language	exam_statue
SELECT name, duration FROM statue	exam_statue
SELECT language FROM junior_review WHERE yearly_discount < 26	exam_statue
SELECT name FROM statue WHERE credits < (SELECT avg(credits) FROM statue)	exam_statue
SELECT T1.duration FROM statue AS T1 JOIN junior_review AS T2 ON T1.statue_id = T2.statue_id GROUP BY T1.statue_id ORDER BY count(*) DESC LIMIT 1	exam_statue
SELECT T2.name, T2.yearly_discount FROM exam AS T1 JOIN junior_review AS T2 ON T1.exam_id = T2.exam_id WHERE T1.base_rooms < 264	exam_statue
SELECT name FROM statue WHERE credits > 7 AND statue_id NOT IN (SELECT statue_id FROM junior_review WHERE rating < 2.7)	exam_statue
SELECT degree FROM painting WHERE capacity > (SELECT avg(capacity) FROM painting)	company_green_district
SELECT name FROM company UNION SELECT name FROM editor	company_green_district
SELECT T1.name FROM company AS T1 JOIN painting AS T2 ON T1.company_id = T2.company_id ORDER BY T2.birth_length DESC LIMIT 1	company_green_district
SELECT count(*), T1.name FROM company AS T1 JOIN green_district AS T2 ON T1.company_id = T2.company_id GROUP BY T1.company_id	company_green_district
SELECT birth_rank FROM green_district WHERE rent > 689	company_green_district
SELECT T1.name FROM company AS T1 JOIN editor AS T2 ON T1.company_id = T2.company_id WHERE T2.local_days > 7 GROUP BY T1.company_id ORDER BY count(*) DESC LIMIT 1	company_green_district
SELECT count(*), T1.name FROM company AS T1 JOIN painting AS T2 ON T1.company_id = T2.company_id GROUP BY T1.company_id	company_green_district
SELECT name FROM editor WHERE local_days > 19	company_green_district
SELECT season FROM company WHERE medal = 'bronze' OR style = 'modern'	company_green_district
SELECT count(*), annual_position FROM green_district GROUP BY annual_position	company_green_district
SELECT name FROM company WHERE style = 'rustic' AND company_id NOT IN (SELECT company_id FROM painting WHERE birth_length > 183)	company_green_district
SELECT name, season FROM company WHERE age > (SELECT avg(age) FROM company)	company_green_district
SELECT max(capacity), sum(capacity) FROM painting WHERE capacity <= 488	company_green_district
SELECT annual_position FROM green_district GROUP BY annual_position HAVING count(*) > 3	company_green_district
SELECT avg(local_days), sum(local_days) FROM editor	company_green_district
SELECT count(*), genre FROM painting GROUP BY genre	company_green_district
SELECT T1.name FROM company AS T1 JOIN painting AS T2 ON T1.company_id = T2.company_id ORDER BY T2.capacity LIMIT 1	company_green_district
SELECT max(age), medal FROM company GROUP BY medal	company_green_district
SELECT count(*), city FROM editor GROUP BY city	company_green_district
SELECT min(area) FROM editor WHERE area > 29	company_green_district
SELECT count(*) FROM painting WHERE genre != 'drama'	company_green_district
SELECT count(*) FROM green_district WHERE birth_rank < 13	company_green_district
SELECT local_days FROM editor WHERE name LIKE '%Julia%'	company_green_district
SELECT T1.name FROM company AS T1 JOIN editor AS T2 ON T1.company_id = T2.company_id GROUP BY T1.company_id HAVING count(*) >= 2	company_green_district
SELECT T1.name, T1.style FROM company AS T1 JOIN green_district AS T2 ON T1.company_id = T2.company_id WHERE T2.birth_rank >= 47 GROUP BY T1.company_id ORDER BY count(*) DESC LIMIT 1	company_green_district
SELECT count(*) FROM mobile_cat	mobile_cat_science_patient
SELECT max(capacity) FROM science_patient	mobile_cat_science_patient
SELECT T1.code FROM mobile_cat AS T1 JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id WHERE T2.seats > 403 GROUP BY T1.cat_id ORDER BY count(*) DESC LIMIT 1	mobile_cat_science_patient
SELECT count(*) FROM mobile_cat WHERE cat_id NOT IN (SELECT cat_id FROM science_patient)	mobile_cat_science_patient
SELECT quantity FROM science_patient WHERE name LIKE 'Victor%'	mobile_cat_science_patient
SELECT name FROM science_patient WHERE name LIKE '%Alice%'	mobile_cat_science_patient
SELECT target_population, points FROM mobile_cat WHERE cat_id NOT IN (SELECT cat_id FROM science_patient)	mobile_cat_science_patient
SELECT points FROM mobile_cat	mobile_cat_science_patient
SELECT name FROM science_patient WHERE seats < (SELECT avg(seats) FROM science_patient)	mobile_cat_science_patient
SELECT T1.code FROM mobile_cat AS T1 JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id GROUP BY T1.cat_id HAVING count(*) >= 3	mobile_cat_science_patient
SELECT T1.target_population FROM mobile_cat AS T1 JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id GROUP BY T1.cat_id HAVING count(*) > 1	mobile_cat_science_patient
SELECT name FROM science_patient UNION SELECT code FROM mobile_cat	mobile_cat_science_patient
SELECT code FROM mobile_cat WHERE points > 7	mobile_cat_science_patient
SELECT count(*), T1.code FROM mobile_cat AS T1 JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id GROUP BY T1.cat_id	mobile_cat_science_patient
SELECT name FROM science_patient WHERE quantity = 79	mobile_cat_science_patient
SELECT min(main_amount), gross_type FROM paper GROUP BY gross_type	hotel_paper
SELECT name, monthly_level FROM hotel WHERE style = 'gothic'	hotel_paper
SELECT sum(T2.home_seats) FROM hotel AS T1 JOIN engine AS T2 ON T1.hotel_id = T2.hotel_id WHERE T1.monthly_level > 4	hotel_paper
SELECT T1.name FROM hotel AS T1 JOIN paper AS T2 ON T1.hotel_id = T2.hotel_id GROUP BY T1.hotel_id HAVING count(*) > 1	hotel_paper
SELECT net_cuisine FROM engine WHERE home_seats > 447 INTERSECT SELECT net_cuisine FROM engine WHERE home_seats > 235	hotel_paper
SELECT T1.home_seats FROM engine AS T1 JOIN night_gym AS T2 ON T1.engine_id = T2.engine_id GROUP BY T1.engine_id ORDER BY count(*) DESC LIMIT 1	hotel_paper
SELECT count(*), birth_status FROM night_gym GROUP BY birth_status	hotel_paper
SELECT T1.name FROM hotel AS T1 JOIN paper AS T2 ON T1.hotel_id = T2.hotel_id GROUP BY T1.hotel_id ORDER BY count(*) DESC LIMIT 1	hotel_paper
SELECT count(*) FROM hotel WHERE monthly_level >= 2	hotel_paper
SELECT name, main_amount FROM paper WHERE main_amount < (SELECT avg(main_amount) FROM paper)	hotel_paper
SELECT count(*) FROM hotel	hotel_paper
SELECT count(*), T1.name FROM hotel AS T1 JOIN engine AS T2 ON T1.hotel_id = T2.hotel_id GROUP BY T1.hotel_id	hotel_paper
SELECT birth_status FROM night_gym GROUP BY birth_status HAVING count(*) <= 2	hotel_paper
SELECT name FROM paper ORDER BY main_amount DESC LIMIT 3	hotel_paper
SELECT monthly_level FROM hotel WHERE hotel_id NOT IN (SELECT hotel_id FROM engine)	hotel_paper
SELECT name FROM night_gym	hotel_paper
SELECT birth_status FROM night_gym GROUP BY birth_status HAVING count(*) > 2	hotel_paper
SELECT name, score FROM hotel ORDER BY monthly_level LIMIT 1	hotel_paper
SELECT count(*), T1.name FROM hotel AS T1 JOIN paper AS T2 ON T1.hotel_id = T2.hotel_id GROUP BY T1.hotel_id	hotel_paper
SELECT sum(score), style FROM hotel GROUP BY style	hotel_paper
SELECT count(*) FROM team WHERE home_power > 187	hotel_paper
SELECT style FROM hotel GROUP BY style ORDER BY count(*) LIMIT 1	hotel_paper
SELECT birth_status, tax FROM night_gym ORDER BY name	hotel_paper
SELECT DISTINCT style FROM hotel WHERE score < 64	hotel_paper
SELECT count(*) FROM engine AS T1 JOIN night_gym AS T2 ON T1.engine_id = T2.engine_id WHERE T1.home_seats > 235	hotel_paper
SELECT name FROM employee WHERE target_size > 36 AND id NOT IN (SELECT employee_id FROM library WHERE genre = 'rock')	patient_employee
SELECT name FROM patient ORDER BY name	patient_employee
SELECT count(*) FROM employee WHERE id NOT IN (SELECT employee_id FROM blue_project)	patient_employee
SELECT name FROM employee UNION SELECT name FROM library	patient_employee
SELECT count(*), T1.name FROM employee AS T1 JOIN blue_project AS T2 ON T1.id = T2.employee_id GROUP BY T1.id	patient_employee
SELECT count(*) FROM employee AS T1 JOIN blue_project AS T2 ON T1.id = T2.employee_id WHERE T1.distance = 554	patient_employee
SELECT count(*), T1.name FROM patient AS T1 JOIN blue_project AS T2 ON T1.id = T2.patient_id GROUP BY T1.id	patient_employee
SELECT T1.name FROM blue_project AS T1 JOIN library AS T2 ON T1.id = T2.project_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	patient_employee
SELECT party FROM blue_project GROUP BY party ORDER BY count(*) DESC LIMIT 1	patient_employee
SELECT name, budget FROM library WHERE genre = 'classic'	patient_employee
SELECT color FROM patient GROUP BY color ORDER BY count(*) LIMIT 1	patient_employee
SELECT name, rooms FROM employee WHERE distance BETWEEN 554 AND 668	patient_employee
SELECT avg(wins), min(wins) FROM patient WHERE color = 'red'	patient_employee
SELECT name FROM patient WHERE wins < 35	patient_employee
SELECT T1.name FROM patient AS T1 JOIN blue_project AS T2 ON T1.id = T2.patient_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	patient_employee
SELECT T3.name, T3.genre FROM patient AS T1 JOIN employee AS T2 ON T1.id = T2.patient_id JOIN library AS T3 ON T2.id = T3.employee_id WHERE T1.wins >= 35	patient_employee
SELECT T1.rooms FROM employee AS T1 JOIN blue_project AS T2 ON T1.id = T2.employee_id ORDER BY T2.area DESC LIMIT 1	patient_employee
SELECT T1.target_size FROM employee AS T1 JOIN library AS T2 ON T1.id = T2.employee_id GROUP BY T1.id HAVING count(*) >= 3	patient_employee
SELECT name FROM blue_project UNION SELECT name FROM patient	patient_employee
SELECT count(*) FROM employee WHERE target_size = 41	patient_employee
SELECT avg(budget) FROM library WHERE genre = 'rock'	patient_employee
SELECT name FROM library ORDER BY name	patient_employee
SELECT T1.color FROM patient AS T1 JOIN blue_project AS T2 ON T1.id = T2.patient_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	patient_employee
SELECT T1.name FROM blue_project AS T1 JOIN library AS T2 ON T1.id = T2.project_id WHERE T2.genre = 'classic' GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	patient_employee
SELECT method FROM game WHERE yearly_age < 42 INTERSECT SELECT method FROM game WHERE yearly_age >= 33	club_game
SELECT count(*) FROM club	club_game
SELECT count(*), method FROM game GROUP BY method	club_game
SELECT count(*) FROM ticket WHERE current_budget < 696	club_game
SELECT name FROM club ORDER BY height DESC LIMIT 1	club_game
SELECT name FROM club WHERE name LIKE '%Silent%'	club_game
SELECT T1.name FROM club AS T1 JOIN game AS T2 ON T1.id = T2.club_id ORDER BY T2.yearly_age DESC LIMIT 1	club_game
SELECT T1.name FROM club AS T1 JOIN game AS T2 ON T1.id = T2.club_id GROUP BY T1.id HAVING count(*) > 2	club_game
SELECT daily_rating FROM ticket WHERE daily_rating < 8.7 AND price < (SELECT avg(price) FROM ticket)	club_game
SELECT min(yearly_age), method FROM game GROUP BY method	club_game
SELECT method FROM game GROUP BY method HAVING count(*) < 3	club_game
SELECT name, height FROM club ORDER BY name	club_game
SELECT price, daily_rating FROM ticket	club_game
SELECT sales FROM club WHERE height BETWEEN 229 AND 245 AND sales < (SELECT avg(sales) FROM club)	club_game
SELECT DISTINCT T1.name FROM club AS T1 JOIN game AS T2 ON T1.id = T2.club_id WHERE T2.method = 'card'	club_game
SELECT name FROM club WHERE id NOT IN (SELECT club_id FROM ticket)	club_game
SELECT count(DISTINCT method) FROM game	club_game
SELECT name FROM club WHERE name LIKE 'Storm%'	club_game
SELECT count(*) FROM club AS T1 JOIN game AS T2 ON T1.id = T2.club_id JOIN ticket AS T3 ON T2.id = T3.game_id WHERE T1.height >= 244	club_game
SELECT DISTINCT method FROM game	club_game
SELECT method FROM game GROUP BY method ORDER BY count(*) DESC LIMIT 1	club_game
SELECT method FROM game GROUP BY method HAVING count(*) > 1	club_game
SELECT name FROM officer ORDER BY copies DESC LIMIT 1	public_car_nurse
SELECT count(*), T1.name FROM officer AS T1 JOIN owner AS T2 ON T1.officer_id = T2.officer_id GROUP BY T1.officer_id	public_car_nurse
SELECT name FROM guide ORDER BY level LIMIT 1	public_car_nurse
SELECT count(*) FROM public_car WHERE official_sales < 246	public_car_nurse
SELECT name FROM public_car WHERE official_sales < 732 AND car_id NOT IN (SELECT car_id FROM painting WHERE climate = 'tropical')	public_car_nurse
SELECT min(copies) FROM officer WHERE copies > 242	public_car_nurse
SELECT T1.name FROM public_car AS T1 JOIN nurse AS T2 ON T1.car_id = T2.car_id GROUP BY T1.car_id HAVING count(*) > 1	public_car_nurse
SELECT name FROM guide ORDER BY level DESC LIMIT 1	public_car_nurse
SELECT DISTINCT climate FROM painting WHERE rooms > 207	public_car_nurse
SELECT name FROM public_car WHERE income < 354 AND car_id NOT IN (SELECT car_id FROM nurse WHERE former_weather = 'windy')	public_car_nurse
SELECT sum(T2.rooms) FROM nurse AS T1 JOIN painting AS T2 ON T1.nurse_id = T2.nurse_id WHERE T1.former_weather = 'rainy'	public_car_nurse
SELECT name FROM public_car UNION SELECT name FROM painting	public_car_nurse
SELECT count(*) FROM public_car WHERE income < 460	public_car_nurse
SELECT name, income FROM public_car WHERE car_id NOT IN (SELECT car_id FROM guide)	public_car_nurse
SELECT salary, former_weather FROM nurse	public_car_nurse
SELECT name FROM officer WHERE copies < (SELECT avg(copies) FROM officer)	public_car_nurse
SELECT DISTINCT T1.name FROM public_car AS T1 JOIN officer AS T2 ON T1.car_id = T2.car_id WHERE T2.category = 'food'	public_car_nurse
SELECT count(*) FROM painting WHERE painting_id NOT IN (SELECT painting_id FROM officer)	public_car_nurse
SELECT name FROM owner WHERE name LIKE '%Lucas%'	public_car_nurse
SELECT DISTINCT climate FROM painting	public_car_nurse
SELECT name FROM owner WHERE target_revenue < 716	public_car_nurse
SELECT style FROM band GROUP BY style HAVING count(*) > 1	senior_robot_engineer
SELECT name FROM manager	senior_robot_engineer
SELECT count(*) FROM delivery WHERE salary >= 917	senior_robot_engineer
SELECT count(*) FROM central_cheese AS T1 JOIN delivery AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.state = 'Nevada'	senior_robot_engineer
SELECT count(*), T1.name FROM senior_robot AS T1 JOIN engineer AS T2 ON T1.robot_id = T2.robot_id GROUP BY T1.robot_id	senior_robot_engineer
SELECT language, volume FROM senior_robot	senior_robot_engineer
SELECT max(salary), climate FROM delivery GROUP BY climate	senior_robot_engineer
SELECT T1.language FROM senior_robot AS T1 JOIN engineer AS T2 ON T1.robot_id = T2.robot_id WHERE T2.category = 'travel' GROUP BY T1.robot_id ORDER BY count(*) DESC LIMIT 1	senior_robot_engineer
SELECT T1.name, T1.style FROM band AS T1 JOIN central_cheese AS T2 ON T1.band_id = T2.band_id GROUP BY T1.band_id HAVING count(*) >= 2	senior_robot_engineer
SELECT state FROM central_cheese WHERE depth > 288 EXCEPT SELECT state FROM central_cheese WHERE depth = 117	senior_robot_engineer
SELECT length FROM band ORDER BY name	senior_robot_engineer
SELECT T1.name FROM central_cheese AS T1 JOIN delivery AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id HAVING count(*) >= 3	senior_robot_engineer
SELECT name FROM central_cheese WHERE depth > 288	senior_robot_engineer
SELECT T1.name FROM band AS T1 JOIN manager AS T2 ON T1.band_id = T2.band_id GROUP BY T1.band_id HAVING count(*) >= 3	senior_robot_engineer
SELECT volume FROM senior_robot WHERE language = 'English' AND volume < (SELECT avg(volume) FROM senior_robot)	senior_robot_engineer
SELECT name FROM senior_robot ORDER BY volume DESC LIMIT 1	senior_robot_engineer
SELECT count(*), style FROM band GROUP BY style	senior_robot_engineer
SELECT climate FROM delivery WHERE name LIKE '%Shadow%'	senior_robot_engineer
SELECT name FROM senior_robot UNION SELECT name FROM band	senior_robot_engineer
SELECT name FROM senior_robot WHERE volume > 184 AND robot_id NOT IN (SELECT robot_id FROM engineer WHERE target_size > 53)	senior_robot_engineer
SELECT name FROM senior_robot	senior_robot_engineer
SELECT count(*) FROM band AS T1 JOIN manager AS T2 ON T1.band_id = T2.band_id WHERE T1.length < 112	senior_robot_engineer
SELECT max(power) FROM manager	senior_robot_engineer
SELECT avg(votes) FROM chef WHERE votes = 501	chef_restaurant
SELECT result FROM restaurant WHERE target_role = 'host' EXCEPT SELECT result FROM restaurant WHERE target_role = 'partner'	chef_restaurant
SELECT name FROM chef UNION SELECT name FROM restaurant	chef_restaurant
SELECT name FROM castle ORDER BY name	chef_restaurant
SELECT T2.name FROM restaurant AS T1 JOIN castle AS T2 ON T1.id = T2.restaurant_id WHERE T1.target_role = 'host'	chef_restaurant
SELECT T1.name FROM chef AS T1 JOIN castle AS T2 ON T1.id = T2.chef_id ORDER BY T2.local_points LIMIT 1	chef_restaurant
SELECT name FROM chef WHERE name LIKE '%Zoë%'	chef_restaurant
SELECT name FROM chef ORDER BY name	chef_restaurant
SELECT name FROM chef WHERE votes > (SELECT avg(votes) FROM chef)	chef_restaurant
SELECT name FROM chef WHERE gross_stars < (SELECT avg(gross_stars) FROM chef)	chef_restaurant
SELECT sum(T2.local_points) FROM chef AS T1 JOIN castle AS T2 ON T1.id = T2.chef_id WHERE T1.gross_stars > 2	chef_restaurant
SELECT name FROM chef ORDER BY votes LIMIT 2	chef_restaurant
SELECT brand FROM chef GROUP BY brand ORDER BY count(*) DESC LIMIT 1	chef_restaurant
SELECT name FROM restaurant ORDER BY name	chef_restaurant
SELECT T1.name FROM restaurant AS T1 JOIN castle AS T2 ON T1.id = T2.restaurant_id GROUP BY T1.id ORDER BY count(*) LIMIT 1	chef_restaurant
SELECT DISTINCT T1.name, T1.debt FROM restaurant AS T1 JOIN castle AS T2 ON T1.id = T2.restaurant_id WHERE T2.local_points < 62	chef_restaurant
SELECT target_role FROM restaurant GROUP BY target_role ORDER BY count(*) DESC LIMIT 1	chef_restaurant
SELECT name, gross_stars FROM chef WHERE brand = 'Vega'	chef_restaurant
SELECT name FROM castle ORDER BY area LIMIT 1	chef_restaurant
SELECT max(debt), result FROM restaurant GROUP BY result	chef_restaurant
SELECT name FROM restaurant WHERE result = 'loss'	chef_restaurant
SELECT target_role FROM restaurant WHERE debt > 124 INTERSECT SELECT target_role FROM restaurant WHERE debt < 509	chef_restaurant
SELECT count(*) FROM chef AS T1 JOIN restaurant AS T2 ON T1.id = T2.chef_id JOIN castle AS T3 ON T2.id = T3.restaurant_id WHERE T1.brand = 'Orion'	chef_restaurant
SELECT T1.name FROM chef AS T1 JOIN castle AS T2 ON T1.id = T2.chef_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	chef_restaurant
SELECT monthly_season, depth FROM west_camp WHERE profit = 9	director_west_camp
SELECT T3.code, T3.role FROM director AS T1 JOIN west_camp AS T2 ON T1.director_id = T2.director_id JOIN car AS T3 ON T2.camp_id = T3.camp_id WHERE T1.daily_tax < 52	director_west_camp
SELECT name FROM director WHERE daily_tax > 74 AND director_id NOT IN (SELECT director_id FROM car WHERE speed > 394)	director_west_camp
SELECT count(*), T1.name FROM director AS T1 JOIN west_camp AS T2 ON T1.director_id = T2.director_id GROUP BY T1.director_id	director_west_camp
SELECT monthly_season FROM west_camp WHERE profit > 223 EXCEPT SELECT monthly_season FROM west_camp WHERE depth < 209	director_west_camp
SELECT sum(depth) FROM west_camp WHERE monthly_season = 'summer'	director_west_camp
SELECT T1.daily_tax FROM director AS T1 JOIN west_camp AS T2 ON T1.director_id = T2.director_id GROUP BY T1.director_id HAVING count(*) > 2	director_west_camp
SELECT monthly_season FROM west_camp GROUP BY monthly_season ORDER BY count(*) DESC LIMIT 1	director_west_camp
SELECT role FROM car GROUP BY role ORDER BY count(*) DESC LIMIT 1	director_west_camp
SELECT T1.gross_age FROM director AS T1 JOIN car AS T2 ON T1.director_id = T2.director_id WHERE T2.role = 'host' GROUP BY T1.director_id ORDER BY count(*) DESC LIMIT 1	director_west_camp
SELECT monthly_season FROM west_camp WHERE profit < 193 INTERSECT SELECT monthly_season FROM west_camp WHERE depth > 205	director_west_camp
SELECT name FROM director UNION SELECT code FROM car	director_west_camp
SELECT name FROM director ORDER BY daily_tax DESC LIMIT 1	director_west_camp
SELECT budget, gross_age, name FROM director	director_west_camp
SELECT T1.name, T1.gross_age FROM director AS T1 JOIN car AS T2 ON T1.director_id = T2.director_id ORDER BY T2.discount LIMIT 1	director_west_camp
SELECT avg(rank), role FROM car GROUP BY role	director_west_camp
SELECT T2.profit, T2.depth FROM director AS T1 JOIN west_camp AS T2 ON T1.director_id = T2.director_id WHERE T1.gross_age < 22	director_west_camp
SELECT count(*) FROM director WHERE gross_age <= 26	director_west_camp
SELECT gross_age FROM director ORDER BY daily_tax DESC LIMIT 2	director_west_camp
SELECT monthly_season FROM west_camp WHERE depth < 333 EXCEPT SELECT monthly_season FROM west_camp WHERE profit = 225	director_west_camp
SELECT gross_age FROM director WHERE director_id NOT IN (SELECT director_id FROM west_camp)	director_west_camp
SELECT sum(depth), monthly_season FROM west_camp GROUP BY monthly_season	director_west_camp
SELECT profit FROM west_camp WHERE profit < 334 AND camp_id NOT IN (SELECT camp_id FROM car WHERE role = 'partner')	director_west_camp
SELECT name FROM director WHERE daily_tax > 75 ORDER BY budget DESC	director_west_camp
SELECT max(T2.height) FROM museum AS T1 JOIN restaurant AS T2 ON T1.id = T2.museum_id WHERE T1.yearly_floors = 54	museum_restaurant
SELECT count(DISTINCT material) FROM restaurant	museum_restaurant
SELECT name FROM machine WHERE power < 456 AND members < (SELECT avg(members) FROM machine)	museum_restaurant
SELECT T2.name FROM restaurant AS T1 JOIN machine AS T2 ON T1.id = T2.restaurant_id WHERE T1.votes > 67	museum_restaurant
SELECT count(*) FROM restaurant WHERE height = 252	museum_restaurant
SELECT count(*), city FROM restaurant GROUP BY city	museum_restaurant
SELECT city FROM restaurant WHERE votes <= 67 INTERSECT SELECT city FROM restaurant WHERE height < 205	museum_restaurant
SELECT DISTINCT T1.name FROM museum AS T1 JOIN restaurant AS T2 ON T1.id = T2.museum_id WHERE T2.city = 'Rome'	museum_restaurant
SELECT avg(members), min(members) FROM machine WHERE power = 276	museum_restaurant
SELECT material FROM restaurant GROUP BY material ORDER BY count(*) DESC LIMIT 1	museum_restaurant
SELECT count(*) FROM museum WHERE speed < 72	museum_restaurant
SELECT city FROM restaurant GROUP BY city HAVING count(*) < 3	museum_restaurant
SELECT count(*), T1.name FROM museum AS T1 JOIN restaurant AS T2 ON T1.id = T2.museum_id GROUP BY T1.id	museum_restaurant
SELECT T1.name FROM restaurant AS T1 JOIN machine AS T2 ON T1.id = T2.restaurant_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	museum_restaurant
SELECT T1.name FROM museum AS T1 JOIN restaurant AS T2 ON T1.id = T2.museum_id WHERE T2.votes >= 67 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	museum_restaurant
SELECT city FROM restaurant WHERE height >= 252 INTERSECT SELECT city FROM restaurant WHERE material = 'cotton'	museum_restaurant
SELECT count(*), material FROM restaurant GROUP BY material	museum_restaurant
SELECT DISTINCT T1.yearly_floors FROM museum AS T1 JOIN restaurant AS T2 ON T1.id = T2.museum_id WHERE T2.height < 252	museum_restaurant
SELECT avg(height), city FROM restaurant GROUP BY city	museum_restaurant
SELECT votes FROM restaurant WHERE material = 'glass' AND votes < (SELECT avg(votes) FROM restaurant)	museum_restaurant
SELECT name, yearly_floors FROM museum WHERE speed > (SELECT avg(speed) FROM museum)	museum_restaurant
SELECT city FROM restaurant GROUP BY city ORDER BY count(*) DESC LIMIT 1	museum_restaurant
SELECT T1.votes FROM restaurant AS T1 JOIN machine AS T2 ON T1.id = T2.restaurant_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	museum_restaurant
SELECT count(*), T1.name FROM farmer AS T1 JOIN driver AS T2 ON T1.farmer_id = T2.farmer_id GROUP BY T1.farmer_id	game_farmer
SELECT T1.seats FROM game AS T1 JOIN driver AS T2 ON T1.game_id = T2.game_id ORDER BY T2.pages DESC LIMIT 1	game_farmer
SELECT DISTINCT T1.title FROM game AS T1 JOIN farmer AS T2 ON T1.game_id = T2.game_id WHERE T2.scale = 'huge'	game_farmer
SELECT T1.title FROM game AS T1 JOIN farmer AS T2 ON T1.game_id = T2.game_id GROUP BY T1.game_id HAVING count(*) >= 2	game_farmer
SELECT T2.name FROM farmer AS T1 JOIN driver AS T2 ON T1.farmer_id = T2.farmer_id WHERE T1.net_salary < 860	game_farmer
SELECT title FROM game WHERE copies BETWEEN 473 AND 905 AND game_id NOT IN (SELECT game_id FROM farmer WHERE net_salary = 936)	game_farmer
SELECT name FROM driver WHERE length >= 147 OR pages = 744	game_farmer
SELECT T2.name FROM farmer AS T1 JOIN driver AS T2 ON T1.farmer_id = T2.farmer_id WHERE T1.net_salary < 717	game_farmer
SELECT count(*) FROM driver	game_farmer
SELECT seats, title FROM game WHERE game_id NOT IN (SELECT game_id FROM farmer)	game_farmer
SELECT count(*) FROM farmer WHERE net_salary > 717	game_farmer
SELECT count(*), scale FROM farmer GROUP BY scale	game_farmer
SELECT T1.name, T1.scale FROM farmer AS T1 JOIN driver AS T2 ON T1.farmer_id = T2.farmer_id GROUP BY T1.farmer_id ORDER BY count(*) DESC LIMIT 1	game_farmer
SELECT T1.title FROM game AS T1 JOIN driver AS T2 ON T1.game_id = T2.game_id GROUP BY T1.game_id ORDER BY count(*) DESC LIMIT 1	game_farmer
SELECT sum(copies) FROM game WHERE copies > 604	game_farmer
SELECT name, scale FROM farmer WHERE scale != 'medium' AND net_salary < (SELECT avg(net_salary) FROM farmer)	game_farmer
SELECT name FROM driver ORDER BY pages DESC LIMIT 1	game_farmer
SELECT name FROM driver WHERE pages < 463	game_farmer
SELECT title FROM game WHERE copies > 670	game_farmer
SELECT name FROM farmer WHERE scale != 'medium' AND net_salary < (SELECT avg(net_salary) FROM farmer)	game_farmer
SELECT max(temperature), sum(temperature) FROM science_lesson	program_science_lesson
SELECT name FROM science_lesson ORDER BY temperature DESC LIMIT 1	program_science_lesson
SELECT T1.name FROM program AS T1 JOIN science_lesson AS T2 ON T1.id = T2.program_id ORDER BY T2.temperature LIMIT 1	program_science_lesson
SELECT country FROM science_lesson GROUP BY country HAVING count(*) <= 2	program_science_lesson
SELECT count(*) FROM sport_theater WHERE population > 164	program_science_lesson
SELECT sum(temperature), max(temperature) FROM science_lesson	program_science_lesson
SELECT name FROM science_lesson UNION SELECT name FROM program	program_science_lesson
SELECT count(*) FROM program AS T1 JOIN science_lesson AS T2 ON T1.id = T2.program_id WHERE T1.local_level < 6	program_science_lesson
SELECT official_stars, population FROM sport_theater WHERE official_stars > (SELECT avg(official_stars) FROM sport_theater)	program_science_lesson
SELECT T1.name FROM program AS T1 JOIN sport_theater AS T2 ON T1.id = T2.program_id GROUP BY T1.id HAVING count(*) >= 3	program_science_lesson
SELECT name FROM science_lesson ORDER BY temperature DESC LIMIT 3	program_science_lesson
SELECT name FROM program ORDER BY annual_height DESC LIMIT 1	program_science_lesson
SELECT last_brand FROM science_lesson GROUP BY last_brand HAVING count(*) <= 2	program_science_lesson
SELECT state FROM program WHERE id NOT IN (SELECT program_id FROM sport_theater)	program_science_lesson
SELECT name FROM science_lesson WHERE last_brand != 'Titan'	program_science_lesson
SELECT name, annual_height FROM program WHERE annual_height < (SELECT avg(annual_height) FROM program)	program_science_lesson
SELECT DISTINCT last_brand FROM science_lesson	program_science_lesson
SELECT T1.name, T1.state FROM program AS T1 JOIN sport_theater AS T2 ON T1.id = T2.program_id WHERE T2.official_stars > 4 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	program_science_lesson
SELECT name FROM program WHERE annual_height < (SELECT avg(annual_height) FROM program)	program_science_lesson
SELECT last_brand FROM science_lesson GROUP BY last_brand HAVING count(*) >= 2	program_science_lesson
SELECT T1.name FROM program AS T1 JOIN science_lesson AS T2 ON T1.id = T2.program_id GROUP BY T1.id HAVING count(*) >= 2	program_science_lesson
SELECT population FROM sport_theater WHERE official_stars < 3	program_science_lesson
SELECT country FROM science_lesson WHERE temperature < 28 EXCEPT SELECT country FROM science_lesson WHERE temperature = 33	program_science_lesson
SELECT count(*) FROM program AS T1 JOIN sport_theater AS T2 ON T1.id = T2.program_id WHERE T1.annual_height < 119	program_science_lesson
SELECT country FROM science_lesson	program_science_lesson
SELECT cost FROM music_team WHERE team_id NOT IN (SELECT team_id FROM river_bank)	repair_music_team
SELECT count(DISTINCT cuisine) FROM author	repair_music_team
SELECT cuisine FROM author WHERE yearly_sales < 818 INTERSECT SELECT cuisine FROM author WHERE birth_days = 27	repair_music_team
SELECT sum(birth_days), avg(birth_days) FROM author WHERE yearly_sales > 852	repair_music_team
SELECT code, climate FROM music_team WHERE party = 'Unity' AND team_id NOT IN (SELECT team_id FROM author WHERE yearly_sales < 570)	repair_music_team
SELECT sum(birth_days), cuisine FROM author GROUP BY cuisine	repair_music_team
SELECT title FROM repair WHERE repair_id NOT IN (SELECT repair_id FROM music_team)	repair_music_team
SELECT T1.code FROM music_team AS T1 JOIN author AS T2 ON T1.team_id = T2.team_id GROUP BY T1.team_id ORDER BY count(*) DESC LIMIT 1	repair_music_team
SELECT count(*), genre FROM river_bank GROUP BY genre	repair_music_team
SELECT count(*) FROM music_team AS T1 JOIN author AS T2 ON T1.team_id = T2.team_id WHERE T1.party = 'Liberal'	repair_music_team
SELECT count(*), T1.code FROM music_team AS T1 JOIN author AS T2 ON T1.team_id = T2.team_id GROUP BY T1.team_id	repair_music_team
SELECT T1.code, T1.climate FROM music_team AS T1 JOIN river_bank AS T2 ON T1.team_id = T2.team_id ORDER BY T2.seats LIMIT 1	repair_music_team
SELECT nationality FROM repair ORDER BY title	repair_music_team
SELECT seats FROM river_bank WHERE annual_rating >= 3.4 ORDER BY name	repair_music_team
SELECT DISTINCT genre FROM river_bank	repair_music_team
SELECT count(*), T1.code FROM music_team AS T1 JOIN river_bank AS T2 ON T1.team_id = T2.team_id GROUP BY T1.team_id	repair_music_team
SELECT count(*) FROM repair WHERE nationality = 'Greek'	repair_music_team
SELECT T1.title FROM repair AS T1 JOIN music_team AS T2 ON T1.repair_id = T2.repair_id WHERE T2.cost < 657 GROUP BY T1.repair_id ORDER BY count(*) DESC LIMIT 1	repair_music_team
SELECT name FROM river_bank UNION SELECT title FROM repair	repair_music_team
SELECT T2.cost, T2.code FROM repair AS T1 JOIN music_team AS T2 ON T1.repair_id = T2.repair_id WHERE T1.department = 'History'	repair_music_team
SELECT title, population FROM repair WHERE repair_id NOT IN (SELECT repair_id FROM music_team)	repair_music_team
SELECT count(*), T1.title FROM repair AS T1 JOIN music_team AS T2 ON T1.repair_id = T2.repair_id GROUP BY T1.repair_id	repair_music_team
SELECT T2.name FROM music_team AS T1 JOIN river_bank AS T2 ON T1.team_id = T2.team_id WHERE T1.climate = 'humid'	repair_music_team
SELECT code FROM music_team WHERE party = 'Reform' AND team_id NOT IN (SELECT team_id FROM author WHERE cuisine = 'Mexican')	repair_music_team
SELECT count(*) FROM city_pilot WHERE weight >= 45	program_south_client
SELECT status FROM south_client GROUP BY status ORDER BY count(*) DESC LIMIT 1	program_south_client
SELECT T1.name FROM program AS T1 JOIN south_client AS T2 ON T1.program_id = T2.program_id ORDER BY T2.population DESC LIMIT 1	program_south_client
SELECT name FROM city_pilot WHERE weight > 213	program_south_client
SELECT T2.status FROM program AS T1 JOIN south_client AS T2 ON T1.program_id = T2.program_id WHERE T1.size = 27	program_south_client
SELECT DISTINCT department FROM city_pilot WHERE type != 'express'	program_south_client
SELECT name FROM south_client WHERE status = 'finished' ORDER BY name	program_south_client
SELECT min(weight), type FROM city_pilot GROUP BY type	program_south_client
SELECT T1.name FROM program AS T1 JOIN south_client AS T2 ON T1.program_id = T2.program_id WHERE T2.population = 543 GROUP BY T1.program_id ORDER BY count(*) DESC LIMIT 1	program_south_client
SELECT count(*) FROM city_pilot AS T1 JOIN sport_contract AS T2 ON T1.pilot_id = T2.pilot_id WHERE T1.type = 'standard'	program_south_client
SELECT avg(area), sum(area) FROM sport_contract WHERE area = 844	program_south_client
SELECT type FROM city_pilot GROUP BY type ORDER BY count(*) LIMIT 1	program_south_client
SELECT name FROM south_client ORDER BY year DESC LIMIT 1	program_south_client
SELECT T1.name FROM program AS T1 JOIN south_client AS T2 ON T1.program_id = T2.program_id GROUP BY T1.program_id HAVING count(*) > 1	program_south_client
SELECT count(*) FROM city_pilot AS T1 JOIN sport_contract AS T2 ON T1.pilot_id = T2.pilot_id WHERE T1.weight < 133	program_south_client
SELECT name, size FROM program WHERE height > 117	program_south_client
SELECT avg(population), status FROM south_client GROUP BY status	program_south_client
SELECT type FROM city_pilot WHERE weight < 133 INTERSECT SELECT type FROM city_pilot WHERE weight <= 208	program_south_client
SELECT DISTINCT T1.name FROM program AS T1 JOIN city_pilot AS T2 ON T1.program_id = T2.program_id WHERE T2.department = 'History'	program_south_client
SELECT name FROM program ORDER BY height LIMIT 1	program_south_client
SELECT max(weight), department FROM city_pilot GROUP BY department	program_south_client
SELECT sum(year) FROM south_client	program_south_client
SELECT T2.name FROM program AS T1 JOIN city_pilot AS T2 ON T1.program_id = T2.program_id WHERE T1.size < 86	program_south_client
SELECT department FROM city_pilot GROUP BY department HAVING count(*) >= 3	program_south_client
SELECT DISTINCT T1.floors, T1.name FROM new_tutor AS T1 JOIN exam AS T2 ON T1.id = T2.tutor_id WHERE T2.days <= 18	new_tutor_exam
SELECT name FROM new_tutor UNION SELECT title FROM exam	new_tutor_exam
SELECT name, base_goals FROM new_tutor ORDER BY name	new_tutor_exam
SELECT count(*), state FROM exam GROUP BY state	new_tutor_exam
SELECT T1.name, T1.floors FROM new_tutor AS T1 JOIN exam AS T2 ON T1.id = T2.tutor_id ORDER BY T2.days DESC LIMIT 1	new_tutor_exam
SELECT base_goals, level FROM new_tutor WHERE floors > 33 AND id NOT IN (SELECT tutor_id FROM exam WHERE state = 'Nevada')	new_tutor_exam
SELECT T1.name FROM new_tutor AS T1 JOIN exam AS T2 ON T1.id = T2.tutor_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	new_tutor_exam
SELECT title FROM exam ORDER BY days LIMIT 2	new_tutor_exam
SELECT name, base_goals FROM new_tutor WHERE base_goals < 25 AND monthly_seats < (SELECT avg(monthly_seats) FROM new_tutor)	new_tutor_exam
SELECT min(monthly_seats) FROM new_tutor	new_tutor_exam
SELECT T2.days FROM new_tutor AS T1 JOIN exam AS T2 ON T1.id = T2.tutor_id WHERE T1.monthly_seats < 333	new_tutor_exam
SELECT state FROM exam GROUP BY state HAVING count(*) > 1	new_tutor_exam
SELECT state FROM exam GROUP BY state HAVING count(*) >= 2	new_tutor_exam
SELECT T1.name FROM new_tutor AS T1 JOIN exam AS T2 ON T1.id = T2.tutor_id ORDER BY T2.days DESC LIMIT 1	new_tutor_exam
SELECT state FROM exam WHERE days < 28 EXCEPT SELECT state FROM exam WHERE days < 12	new_tutor_exam
SELECT min(floors) FROM new_tutor	new_tutor_exam
SELECT title FROM exam WHERE state = 'Texas'	new_tutor_exam
SELECT method FROM new_director GROUP BY method ORDER BY count(*) DESC LIMIT 1	bank_new_director
SELECT count(*) FROM new_director	bank_new_director
SELECT count(*), T1.name FROM bank AS T1 JOIN truck AS T2 ON T1.bank_id = T2.bank_id GROUP BY T1.bank_id	bank_new_director
SELECT T1.name, T1.volume FROM bank AS T1 JOIN boat AS T2 ON T1.bank_id = T2.bank_id WHERE T2.rooms >= 80 GROUP BY T1.bank_id ORDER BY count(*) DESC LIMIT 1	bank_new_director
SELECT T1.name FROM bank AS T1 JOIN boat AS T2 ON T1.bank_id = T2.bank_id GROUP BY T1.bank_id HAVING count(*) >= 2	bank_new_director
SELECT name FROM bank WHERE temperature >= 15 AND bank_id NOT IN (SELECT bank_id FROM new_director WHERE revenue >= 650)	bank_new_director
SELECT count(*) FROM new_director WHERE revenue BETWEEN 563 AND 946	bank_new_director
SELECT name FROM bank WHERE volume > (SELECT avg(volume) FROM bank)	bank_new_director
SELECT method FROM new_director WHERE goals = 22 EXCEPT SELECT method FROM new_director WHERE revenue > 946	bank_new_director
SELECT method FROM new_director GROUP BY method ORDER BY count(*) LIMIT 1	bank_new_director
SELECT DISTINCT T1.name, T1.volume FROM bank AS T1 JOIN new_director AS T2 ON T1.bank_id = T2.bank_id WHERE T2.method = 'cheque'	bank_new_director
SELECT name FROM bank WHERE temperature < 20 AND bank_id NOT IN (SELECT bank_id FROM new_director WHERE goals > 16)	bank_new_director
SELECT T1.name FROM bank AS T1 JOIN new_director AS T2 ON T1.bank_id = T2.bank_id GROUP BY T1.bank_id ORDER BY count(*) DESC LIMIT 1	bank_new_director
SELECT name FROM bank WHERE members < 256 AND bank_id NOT IN (SELECT bank_id FROM truck WHERE population = 744)	bank_new_director
SELECT DISTINCT party FROM truck	bank_new_director
SELECT count(DISTINCT party) FROM truck	bank_new_director
SELECT grade FROM new_director	bank_new_director
SELECT avg(temperature), sum(temperature) FROM bank WHERE members >= 28	bank_new_director
SELECT name, temperature FROM bank WHERE temperature < 11 ORDER BY members DESC	bank_new_director
SELECT name FROM bank WHERE temperature < 34	bank_new_director
SELECT T1.name FROM bank AS T1 JOIN boat AS T2 ON T1.bank_id = T2.bank_id ORDER BY T2.target_height DESC LIMIT 1	bank_new_director
SELECT method FROM new_director GROUP BY method HAVING count(*) > 3	bank_new_director
SELECT count(*), T1.name FROM bank AS T1 JOIN new_director AS T2 ON T1.bank_id = T2.bank_id GROUP BY T1.bank_id	bank_new_director
SELECT party FROM truck GROUP BY party ORDER BY count(*) DESC LIMIT 1	bank_new_director
SELECT T1.name FROM manager AS T1 JOIN machine AS T2 ON T1.manager_id = T2.manager_id WHERE T2.seats > 20 GROUP BY T1.manager_id ORDER BY count(*) DESC LIMIT 1	manager_machine
SELECT name, weather FROM manager WHERE rating < 7.5 AND manager_id NOT IN (SELECT manager_id FROM machine WHERE size < 84)	manager_machine
SELECT rooms, weather FROM manager WHERE rating >= 8.7 ORDER BY name	manager_machine
SELECT name FROM manager WHERE manager_id NOT IN (SELECT manager_id FROM machine)	manager_machine
SELECT T1.name, T1.weather FROM manager AS T1 JOIN machine AS T2 ON T1.manager_id = T2.manager_id GROUP BY T1.manager_id ORDER BY count(*) DESC LIMIT 1	manager_machine
SELECT start_power, revenue FROM night_ship	manager_machine
SELECT count(*), weather FROM manager GROUP BY weather	manager_machine
SELECT count(*) FROM night_ship WHERE language = 'Spanish'	manager_machine
SELECT last_category FROM tool WHERE city = 'Chicago' INTERSECT SELECT last_category FROM tool WHERE birth_cost = 644	manager_machine
SELECT name, rooms FROM manager WHERE weather = 'windy' AND rating < (SELECT avg(rating) FROM manager)	manager_machine
SELECT birth_cost, last_category FROM tool ORDER BY code	manager_machine
SELECT birth_cost FROM tool WHERE city = 'London' AND birth_cost > (SELECT avg(birth_cost) FROM tool)	manager_machine
SELECT T1.name FROM manager AS T1 JOIN tool AS T2 ON T1.manager_id = T2.manager_id WHERE T2.city = 'Chicago' GROUP BY T1.manager_id ORDER BY count(*) DESC LIMIT 1	manager_machine
SELECT rating FROM manager	manager_machine
SELECT size FROM machine WHERE name LIKE '%Golden%'	manager_machine
SELECT T1.name FROM manager AS T1 JOIN night_ship AS T2 ON T1.manager_id = T2.manager_id WHERE T2.start_power < 413 GROUP BY T1.manager_id ORDER BY count(*) DESC LIMIT 1	manager_machine
SELECT rooms FROM manager WHERE rooms > (SELECT avg(rooms) FROM manager)	manager_machine
SELECT count(*), T1.name FROM machine AS T1 JOIN night_ship AS T2 ON T1.machine_id = T2.machine_id GROUP BY T1.machine_id	manager_machine
SELECT count(*) FROM manager WHERE weather = 'rainy'	manager_machine
SELECT weather FROM manager GROUP BY weather ORDER BY count(*) LIMIT 1	manager_machine
SELECT name FROM machine WHERE size < (SELECT avg(size) FROM machine)	manager_machine
SELECT count(*) FROM tool WHERE last_category = 'sport'	manager_machine
SELECT T1.name FROM manager AS T1 JOIN night_ship AS T2 ON T1.manager_id = T2.manager_id GROUP BY T1.manager_id HAVING count(*) >= 3	manager_machine
SELECT code FROM tool ORDER BY birth_cost LIMIT 1	manager_machine
SELECT DISTINCT T1.name FROM south_chef AS T1 JOIN member AS T2 ON T1.chef_id = T2.chef_id WHERE T2.local_seats >= 235	south_chef_patient
SELECT shape FROM patient WHERE rank <= 35	south_chef_patient
SELECT count(DISTINCT shape) FROM patient	south_chef_patient
SELECT brand FROM south_chef WHERE temperature < (SELECT avg(temperature) FROM south_chef)	south_chef_patient
SELECT T1.name FROM south_chef AS T1 JOIN patient AS T2 ON T1.chef_id = T2.chef_id GROUP BY T1.chef_id ORDER BY count(*) DESC LIMIT 1	south_chef_patient
SELECT name FROM south_chef WHERE brand = 'Titan' ORDER BY name	south_chef_patient
SELECT main_nationality FROM south_chef WHERE climate = 'mild' INTERSECT SELECT main_nationality FROM south_chef WHERE temperature > 13	south_chef_patient
SELECT first_month, local_seats FROM member ORDER BY local_seats DESC	south_chef_patient
SELECT T1.temperature, T1.name FROM south_chef AS T1 JOIN patient AS T2 ON T1.chef_id = T2.chef_id GROUP BY T1.chef_id HAVING count(*) >= 2	south_chef_patient
SELECT first_price, rank FROM patient WHERE start_discount < 30	south_chef_patient
SELECT main_nationality, climate FROM south_chef ORDER BY name	south_chef_patient
SELECT name FROM south_chef WHERE climate = 'dry'	south_chef_patient
SELECT T1.name, T1.brand FROM south_chef AS T1 JOIN patient AS T2 ON T1.chef_id = T2.chef_id WHERE T2.rank < 48 GROUP BY T1.chef_id ORDER BY count(*) DESC LIMIT 1	south_chef_patient
SELECT first_month FROM member ORDER BY local_seats	south_chef_patient
SELECT name FROM south_chef ORDER BY temperature LIMIT 3	south_chef_patient
SELECT first_month FROM member ORDER BY local_seats LIMIT 5	south_chef_patient
SELECT name FROM south_chef WHERE name LIKE 'Zoë%'	south_chef_patient
SELECT T1.name FROM south_chef AS T1 JOIN member AS T2 ON T1.chef_id = T2.chef_id GROUP BY T1.chef_id HAVING count(*) > 1	south_chef_patient
SELECT climate, brand FROM south_chef ORDER BY name	south_chef_patient
SELECT T1.name FROM south_chef AS T1 JOIN patient AS T2 ON T1.chef_id = T2.chef_id WHERE T2.first_price < 183 GROUP BY T1.chef_id ORDER BY count(*) DESC LIMIT 1	south_chef_patient
SELECT first_price, start_discount FROM patient WHERE patient_id NOT IN (SELECT patient_id FROM member)	south_chef_patient
SELECT count(*), first_month FROM member GROUP BY first_month	south_chef_patient
SELECT name FROM south_chef WHERE brand = 'Titan' AND main_nationality = 'Greek'	south_chef_patient
SELECT main_nationality FROM south_chef GROUP BY main_nationality HAVING count(*) > 3	south_chef_patient
SELECT count(*), weather FROM warehouse GROUP BY weather	author_program
SELECT DISTINCT T1.official_degree, T1.votes FROM concert AS T1 JOIN painting AS T2 ON T1.concert_id = T2.concert_id WHERE T2.gross_country = 'Canada'	author_program
SELECT name FROM painting ORDER BY temperature DESC LIMIT 1	author_program
SELECT avg(price), format FROM author GROUP BY format	author_program
SELECT count(*) FROM concert WHERE votes > 302	author_program
SELECT gross_country FROM painting GROUP BY gross_country HAVING count(*) <= 2	author_program
SELECT gross_country FROM painting GROUP BY gross_country ORDER BY count(*) DESC LIMIT 1	author_program
SELECT DISTINCT T1.name FROM author AS T1 JOIN program AS T2 ON T1.author_id = T2.author_id WHERE T2.rank < 38	author_program
SELECT title, rank FROM program WHERE distance < (SELECT avg(distance) FROM program)	author_program
SELECT count(*), format FROM author GROUP BY format	author_program
SELECT rent FROM street_camp WHERE name LIKE '%Hidden%'	author_program
SELECT name FROM painting WHERE temperature > (SELECT avg(temperature) FROM painting)	author_program
SELECT count(*) FROM program AS T1 JOIN warehouse AS T2 ON T1.program_id = T2.program_id WHERE T1.rank <= 12	author_program
SELECT name FROM warehouse WHERE year < 1975	author_program
SELECT T1.name FROM author AS T1 JOIN warehouse AS T2 ON T1.author_id = T2.author_id WHERE T2.weather = 'foggy' GROUP BY T1.author_id ORDER BY count(*) DESC LIMIT 1	author_program
SELECT count(*), gross_country FROM painting GROUP BY gross_country	author_program
SELECT count(*), official_degree FROM concert GROUP BY official_degree	author_program
SELECT official_degree FROM concert WHERE votes < (SELECT avg(votes) FROM concert)	author_program
SELECT gross_country FROM painting GROUP BY gross_country HAVING count(*) >= 3	author_program
SELECT title, rank, distance FROM program	author_program
SELECT income FROM street_camp	author_program
SELECT count(*) FROM painting	author_program
SELECT target_city FROM house GROUP BY target_city ORDER BY count(*) LIMIT 1	singer_house
SELECT brand FROM coin	singer_house
SELECT DISTINCT birth_shape FROM singer WHERE role = 'umpire'	singer_house
SELECT name FROM house WHERE volume < (SELECT avg(volume) FROM house)	singer_house
SELECT count(*), brand FROM coin GROUP BY brand	singer_house
SELECT role FROM singer WHERE material = 'cotton' EXCEPT SELECT role FROM singer WHERE birth_shape = 'square'	singer_house
SELECT count(*), target_city FROM house GROUP BY target_city	singer_house
SELECT count(*), T1.name FROM singer AS T1 JOIN house AS T2 ON T1.singer_id = T2.singer_id GROUP BY T1.singer_id	singer_house
SELECT name FROM house ORDER BY volume LIMIT 3	singer_house
SELECT count(*) FROM singer WHERE material = 'leather'	singer_house
SELECT name FROM singer ORDER BY name	singer_house
SELECT count(*) FROM house WHERE target_city = 'Zürich'	singer_house
SELECT min(rank), material FROM singer GROUP BY material	singer_house
SELECT birth_shape FROM singer GROUP BY birth_shape HAVING count(*) > 1	singer_house
SELECT T3.brand FROM singer AS T1 JOIN house AS T2 ON T1.singer_id = T2.singer_id JOIN coin AS T3 ON T2.house_id = T3.house_id WHERE T1.rank > 66	singer_house
SELECT T1.name, T1.material FROM singer AS T1 JOIN house AS T2 ON T1.singer_id = T2.singer_id GROUP BY T1.singer_id ORDER BY count(*) DESC LIMIT 1	singer_house
SELECT name FROM house ORDER BY volume LIMIT 1	singer_house
SELECT name FROM singer WHERE birth_shape != 'flat' AND rank > (SELECT avg(rank) FROM singer)	singer_house
SELECT brand, score FROM coin WHERE score < (SELECT avg(score) FROM coin)	singer_house
SELECT count(DISTINCT role) FROM singer	singer_house
SELECT avg(rank) FROM singer WHERE role = 'partner'	singer_house
SELECT name, position FROM house ORDER BY volume DESC LIMIT 1	singer_house
SELECT name FROM singer WHERE role = 'umpire' AND rank < (SELECT avg(rank) FROM singer)	singer_house
SELECT count(*) FROM dancer AS T1 JOIN coach AS T2 ON T1.dancer_id = T2.dancer_id WHERE T1.degree = 'master'	dancer_coach
SELECT T1.name FROM dancer AS T1 JOIN west_hospital AS T2 ON T1.dancer_id = T2.dancer_id GROUP BY T1.dancer_id HAVING count(*) > 1	dancer_coach
SELECT duration FROM coach WHERE duration > 267 ORDER BY duration	dancer_coach
SELECT min(yearly_rank), sum(yearly_rank) FROM west_hospital	dancer_coach
SELECT count(*) FROM coach WHERE duration < 110	dancer_coach
SELECT name FROM dancer WHERE degree = 'doctorate' AND status = 'pending'	dancer_coach
SELECT name FROM coach WHERE seats > 583 ORDER BY duration	dancer_coach
SELECT T2.name FROM dancer AS T1 JOIN coach AS T2 ON T1.dancer_id = T2.dancer_id WHERE T1.base_points < 111	dancer_coach
SELECT count(*) FROM coach	dancer_coach
SELECT duration FROM coach WHERE cost > (SELECT avg(cost) FROM coach)	dancer_coach
SELECT T1.name FROM dancer AS T1 JOIN west_hospital AS T2 ON T1.dancer_id = T2.dancer_id GROUP BY T1.dancer_id HAVING count(*) >= 3	dancer_coach
SELECT name FROM dancer WHERE base_points < (SELECT avg(base_points) FROM dancer)	dancer_coach
SELECT DISTINCT T1.name FROM dancer AS T1 JOIN coach AS T2 ON T1.dancer_id = T2.dancer_id WHERE T2.duration > 110	dancer_coach
SELECT name, seats FROM coach WHERE seats < (SELECT avg(seats) FROM coach)	dancer_coach
SELECT name FROM dancer WHERE dancer_id NOT IN (SELECT dancer_id FROM coach)	dancer_coach
SELECT name, base_points FROM dancer WHERE status = 'active' AND dancer_id NOT IN (SELECT dancer_id FROM west_hospital WHERE yearly_rank >= 61)	dancer_coach
SELECT count(*) FROM west_hospital WHERE net_temperature BETWEEN 24 AND 27	dancer_coach
SELECT min(base_points), status FROM dancer GROUP BY status	dancer_coach
SELECT avg(T2.cost) FROM dancer AS T1 JOIN coach AS T2 ON T1.dancer_id = T2.dancer_id WHERE T1.degree = 'doctorate'	dancer_coach
SELECT name, degree FROM dancer WHERE pages > 126 AND dancer_id NOT IN (SELECT dancer_id FROM west_hospital WHERE yearly_rank < 72)	dancer_coach
SELECT name FROM dancer ORDER BY name	dancer_coach
SELECT name FROM coach ORDER BY duration DESC LIMIT 1	dancer_coach
SELECT title FROM game ORDER BY salary LIMIT 1	delivery_country
SELECT title FROM delivery WHERE target_status = 'cancelled' AND delivery_id NOT IN (SELECT delivery_id FROM game WHERE salary > 334)	delivery_country
SELECT name, rank FROM country WHERE shape = 'square'	delivery_country
SELECT count(*), T1.title FROM delivery AS T1 JOIN country AS T2 ON T1.delivery_id = T2.delivery_id GROUP BY T1.delivery_id	delivery_country
SELECT count(*), T1.title FROM delivery AS T1 JOIN game AS T2 ON T1.delivery_id = T2.delivery_id GROUP BY T1.delivery_id	delivery_country
SELECT DISTINCT T1.title FROM delivery AS T1 JOIN game AS T2 ON T1.delivery_id = T2.delivery_id WHERE T2.annual_material = 'glass'	delivery_country
SELECT max(price) FROM delivery	delivery_country
SELECT annual_material FROM game GROUP BY annual_material ORDER BY count(*) DESC LIMIT 1	delivery_country
SELECT target_status FROM delivery GROUP BY target_status HAVING count(*) >= 3	delivery_country
SELECT title, height FROM game WHERE salary > (SELECT avg(salary) FROM game)	delivery_country
SELECT title FROM game WHERE salary = 697 AND local_quantity > (SELECT avg(local_quantity) FROM game)	delivery_country
SELECT max(rank), shape FROM country GROUP BY shape	delivery_country
SELECT sum(salary), annual_material FROM game GROUP BY annual_material	delivery_country
SELECT count(DISTINCT target_status) FROM delivery	delivery_country
SELECT title FROM delivery WHERE price > 353 AND delivery_id NOT IN (SELECT delivery_id FROM game WHERE annual_material = 'stone')	delivery_country
SELECT rank FROM country ORDER BY name	delivery_country
SELECT title FROM delivery ORDER BY price LIMIT 1	delivery_country
SELECT title FROM delivery UNION SELECT name FROM country	delivery_country
SELECT annual_material FROM game WHERE salary = 697 INTERSECT SELECT annual_material FROM game WHERE salary < 542	delivery_country
SELECT price, title, target_status FROM delivery	delivery_country
SELECT title FROM delivery WHERE target_status != 'cancelled' AND price > (SELECT avg(price) FROM delivery)	delivery_country
SELECT title FROM game ORDER BY title	delivery_country
SELECT annual_material FROM game WHERE salary < 488 EXCEPT SELECT annual_material FROM game WHERE height < 145	delivery_country
SELECT title FROM delivery WHERE delivery_id NOT IN (SELECT delivery_id FROM game)	delivery_country
SELECT T2.rank FROM delivery AS T1 JOIN country AS T2 ON T1.delivery_id = T2.delivery_id WHERE T1.target_status = 'open'	delivery_country
SELECT T1.name FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id WHERE T2.last_color = 'brown' GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	magazine_room
SELECT DISTINCT T1.name FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id WHERE T2.method = 'cash'	magazine_room
SELECT code FROM room ORDER BY amount DESC LIMIT 1	magazine_room
SELECT rooms, role, name FROM magazine	magazine_room
SELECT method, amount FROM room WHERE amount > (SELECT avg(amount) FROM room)	magazine_room
SELECT method FROM room GROUP BY method ORDER BY count(*) DESC LIMIT 1	magazine_room
SELECT T1.name FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id WHERE T2.last_color = 'red' GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	magazine_room
SELECT count(*) FROM room WHERE method = 'cash'	magazine_room
SELECT last_color FROM room GROUP BY last_color ORDER BY count(*) LIMIT 1	magazine_room
SELECT amount, last_color FROM room	magazine_room
SELECT DISTINCT T1.name, T1.role FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id WHERE T2.amount < 810	magazine_room
SELECT T1.name, T1.rooms FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id WHERE T2.last_color = 'red' GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	magazine_room
SELECT max(amount), last_color FROM room GROUP BY last_color	magazine_room
SELECT name FROM magazine WHERE role = 'umpire' AND rooms < (SELECT avg(rooms) FROM magazine)	magazine_room
SELECT count(*), T1.name FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id GROUP BY T1.id	magazine_room
SELECT name, role FROM magazine WHERE rooms <= 176	magazine_room
SELECT name FROM magazine WHERE rooms < (SELECT avg(rooms) FROM magazine)	magazine_room
SELECT role FROM magazine GROUP BY role HAVING count(*) > 3	magazine_room
SELECT T1.rooms, T1.role FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id GROUP BY T1.id HAVING count(*) > 2	magazine_room
SELECT T1.name FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	magazine_room
SELECT count(*) FROM room WHERE last_color = 'brown'	magazine_room
SELECT count(*), last_color FROM room GROUP BY last_color	magazine_room
SELECT T1.name FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id ORDER BY T2.amount DESC LIMIT 1	magazine_room
SELECT count(*) FROM room	magazine_room
SELECT rank FROM company WHERE cuisine = 'Korean'	painting_company
SELECT name FROM painting WHERE painting_id NOT IN (SELECT painting_id FROM company)	painting_company
SELECT min(annual_copies), sum(annual_copies) FROM painting WHERE yearly_nationality = 'French'	painting_company
SELECT shape FROM company GROUP BY shape ORDER BY count(*) LIMIT 1	painting_company
SELECT count(*), yearly_nationality FROM painting GROUP BY yearly_nationality	painting_company
SELECT annual_copies FROM painting WHERE name LIKE 'River%'	painting_company
SELECT count(*), shape FROM company GROUP BY shape	painting_company
SELECT T1.name FROM painting AS T1 JOIN company AS T2 ON T1.painting_id = T2.painting_id GROUP BY T1.painting_id HAVING count(*) >= 2	painting_company
SELECT count(*), cuisine FROM company GROUP BY cuisine	painting_company
SELECT min(T2.rank) FROM painting AS T1 JOIN company AS T2 ON T1.painting_id = T2.painting_id WHERE T1.yearly_nationality = 'Dutch'	painting_company
SELECT shape, native_tax FROM company ORDER BY rank LIMIT 3	painting_company
SELECT T2.shape FROM painting AS T1 JOIN company AS T2 ON T1.painting_id = T2.painting_id WHERE T1.annual_copies > 485	painting_company
SELECT annual_copies FROM painting WHERE name LIKE '%Journey%'	painting_company
SELECT count(*) FROM painting AS T1 JOIN company AS T2 ON T1.painting_id = T2.painting_id WHERE T1.yearly_nationality = 'French'	painting_company
SELECT T1.name FROM painting AS T1 JOIN company AS T2 ON T1.painting_id = T2.painting_id ORDER BY T2.rank LIMIT 1	painting_company
SELECT yearly_nationality FROM painting GROUP BY yearly_nationality HAVING count(*) >= 3	painting_company
SELECT DISTINCT cuisine FROM company	painting_company
SELECT cuisine FROM company GROUP BY cuisine HAVING count(*) >= 2	painting_company
SELECT cuisine FROM company ORDER BY rank DESC LIMIT 1	painting_company
SELECT T1.name FROM painting AS T1 JOIN company AS T2 ON T1.painting_id = T2.painting_id GROUP BY T1.painting_id HAVING count(*) > 1	painting_company
SELECT sum(annual_copies) FROM painting WHERE annual_copies < 461	painting_company
SELECT name FROM painting WHERE annual_copies > 485 ORDER BY name	painting_company
SELECT name, yearly_nationality FROM painting WHERE yearly_nationality = 'French' AND painting_id NOT IN (SELECT painting_id FROM company WHERE cuisine = 'Mexican')	painting_company
SELECT DISTINCT T1.name FROM painting AS T1 JOIN company AS T2 ON T1.painting_id = T2.painting_id WHERE T2.cuisine = 'Korean'	painting_company
SELECT max(annual_copies), yearly_nationality FROM painting GROUP BY yearly_nationality	painting_company
SELECT min(income), end_climate FROM art_play GROUP BY end_climate	green_cheese_teacher
SELECT count(*) FROM bridge WHERE volume > 57	green_cheese_teacher
SELECT DISTINCT T1.code, T1.hours FROM green_cheese AS T1 JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id WHERE T2.revenue = 479	green_cheese_teacher
SELECT max(revenue), avg(revenue) FROM teacher WHERE format = 'video'	green_cheese_teacher
SELECT name FROM teacher WHERE revenue < 907 ORDER BY name	green_cheese_teacher
SELECT code FROM green_cheese ORDER BY hours LIMIT 2	green_cheese_teacher
SELECT code, population FROM green_cheese WHERE hours > (SELECT avg(hours) FROM green_cheese)	green_cheese_teacher
SELECT count(*) FROM art_play WHERE capacity < 495	green_cheese_teacher
SELECT DISTINCT T1.code FROM green_cheese AS T1 JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id WHERE T2.category = 'fashion'	green_cheese_teacher
SELECT title, income FROM art_play ORDER BY capacity DESC	green_cheese_teacher
SELECT capacity FROM art_play WHERE daily_points BETWEEN 19 AND 110	green_cheese_teacher
SELECT T1.name, T1.format FROM teacher AS T1 JOIN art_play AS T2 ON T1.teacher_id = T2.teacher_id WHERE T2.end_climate = 'mild' GROUP BY T1.teacher_id ORDER BY count(*) DESC LIMIT 1	green_cheese_teacher
SELECT max(area), weather FROM bridge GROUP BY weather	green_cheese_teacher
SELECT T1.monthly_country FROM green_cheese AS T1 JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id ORDER BY count(*) DESC LIMIT 1	green_cheese_teacher
SELECT name FROM teacher UNION SELECT title FROM art_play	green_cheese_teacher
SELECT T1.name FROM teacher AS T1 JOIN art_play AS T2 ON T1.teacher_id = T2.teacher_id GROUP BY T1.teacher_id ORDER BY count(*) LIMIT 1	green_cheese_teacher
SELECT capacity FROM art_play WHERE capacity > (SELECT avg(capacity) FROM art_play)	green_cheese_teacher
SELECT name FROM teacher WHERE category != 'music'	green_cheese_teacher
SELECT DISTINCT T1.code FROM green_cheese AS T1 JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id WHERE T2.category = 'music'	green_cheese_teacher
SELECT count(*) FROM green_cheese AS T1 JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.monthly_country = 'Portugal'	green_cheese_teacher
SELECT count(*), T1.name FROM teacher AS T1 JOIN art_play AS T2 ON T1.teacher_id = T2.teacher_id GROUP BY T1.teacher_id	green_cheese_teacher
SELECT weather FROM bridge GROUP BY weather ORDER BY count(*) DESC LIMIT 1	green_cheese_teacher
SELECT avg(revenue), category FROM teacher GROUP BY category	green_cheese_teacher
SELECT T1.code FROM green_cheese AS T1 JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id ORDER BY T2.revenue LIMIT 1	green_cheese_teacher
SELECT name FROM hotel UNION SELECT name FROM winter_stadium	camera_dancer
SELECT max(gross_revenue), climate FROM hotel GROUP BY climate	camera_dancer
SELECT T1.code FROM camera AS T1 JOIN hotel AS T2 ON T1.camera_id = T2.camera_id ORDER BY T2.gross_revenue DESC LIMIT 1	camera_dancer
SELECT month FROM camera GROUP BY month ORDER BY count(*) LIMIT 1	camera_dancer
SELECT name FROM hotel WHERE climate = 'cold' AND gross_revenue < (SELECT avg(gross_revenue) FROM hotel)	camera_dancer
SELECT count(DISTINCT climate) FROM hotel	camera_dancer
SELECT name FROM dancer UNION SELECT name FROM winter_stadium	camera_dancer
SELECT T1.code FROM camera AS T1 JOIN hotel AS T2 ON T1.camera_id = T2.camera_id WHERE T2.climate = 'cold' GROUP BY T1.camera_id ORDER BY count(*) DESC LIMIT 1	camera_dancer
SELECT name FROM dancer WHERE income > 585 AND dancer_id NOT IN (SELECT dancer_id FROM winter_stadium WHERE level < 8)	camera_dancer
SELECT count(*) FROM tour WHERE debt <= 313	camera_dancer
SELECT count(*), climate FROM hotel GROUP BY climate	camera_dancer
SELECT month FROM camera WHERE power < 758 INTERSECT SELECT month FROM camera WHERE power > 115	camera_dancer
SELECT count(DISTINCT month) FROM camera	camera_dancer
SELECT count(*) FROM camera AS T1 JOIN dancer AS T2 ON T1.camera_id = T2.camera_id JOIN winter_stadium AS T3 ON T2.dancer_id = T3.dancer_id WHERE T1.month = 'December'	camera_dancer
SELECT name FROM hotel WHERE gross_revenue < (SELECT avg(gross_revenue) FROM hotel)	camera_dancer
SELECT T2.name FROM camera AS T1 JOIN dancer AS T2 ON T1.camera_id = T2.camera_id WHERE T1.power < 685	camera_dancer
SELECT month FROM camera GROUP BY month HAVING count(*) > 1	camera_dancer
SELECT name, role FROM winter_stadium WHERE stadium_id NOT IN (SELECT stadium_id FROM hotel)	camera_dancer
SELECT name FROM dancer WHERE annual_age < 79 AND income < 757	camera_dancer
SELECT month FROM camera WHERE power < 685 INTERSECT SELECT month FROM camera WHERE power > 44	camera_dancer
SELECT name FROM hotel ORDER BY gross_revenue LIMIT 2	camera_dancer
SELECT name, level FROM winter_stadium WHERE role = 'umpire' ORDER BY name	camera_dancer
SELECT T1.month FROM camera AS T1 JOIN hotel AS T2 ON T1.camera_id = T2.camera_id ORDER BY T2.gross_revenue DESC LIMIT 1	camera_dancer
SELECT name FROM winter_stadium UNION SELECT code FROM camera	camera_dancer
SELECT T2.target_month FROM tree AS T1 JOIN national_region AS T2 ON T1.id = T2.tree_id WHERE T1.former_members < 93	tree_royal_visit
SELECT target_month FROM national_region WHERE population < (SELECT avg(population) FROM national_region)	tree_royal_visit
SELECT target_month FROM national_region WHERE type = 'regular' INTERSECT SELECT target_month FROM national_region WHERE population >= 626	tree_royal_visit
SELECT title, speed FROM royal_visit ORDER BY title	tree_royal_visit
SELECT T2.title FROM tree AS T1 JOIN royal_visit AS T2 ON T1.id = T2.tree_id WHERE T1.former_members < 229	tree_royal_visit
SELECT count(*) FROM tree AS T1 JOIN national_region AS T2 ON T1.id = T2.tree_id WHERE T1.base_floors > 20	tree_royal_visit
SELECT department, title FROM royal_visit	tree_royal_visit
SELECT T1.base_floors, T1.name FROM tree AS T1 JOIN national_region AS T2 ON T1.id = T2.tree_id WHERE T2.population >= 626 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	tree_royal_visit
SELECT avg(base_floors), max(base_floors) FROM tree	tree_royal_visit
SELECT count(*) FROM royal_visit	tree_royal_visit
SELECT title FROM royal_visit WHERE department = 'Biology'	tree_royal_visit
SELECT max(base_floors) FROM tree WHERE former_members = 122	tree_royal_visit
SELECT count(DISTINCT department) FROM royal_visit	tree_royal_visit
SELECT DISTINCT T1.name FROM tree AS T1 JOIN royal_visit AS T2 ON T1.id = T2.tree_id WHERE T2.department = 'Law'	tree_royal_visit
SELECT count(*) FROM tree WHERE id NOT IN (SELECT tree_id FROM national_region)	tree_royal_visit
SELECT DISTINCT T1.name, T1.former_members FROM tree AS T1 JOIN royal_visit AS T2 ON T1.id = T2.tree_id WHERE T2.department = 'Law'	tree_royal_visit
SELECT count(DISTINCT type) FROM national_region	tree_royal_visit
SELECT count(*) FROM tree AS T1 JOIN royal_visit AS T2 ON T1.id = T2.tree_id WHERE T1.former_members = 202	tree_royal_visit
SELECT department FROM royal_visit GROUP BY department ORDER BY count(*) DESC LIMIT 1	tree_royal_visit
SELECT name FROM tree WHERE former_members > 241 AND id NOT IN (SELECT tree_id FROM royal_visit WHERE speed >= 188)	tree_royal_visit
SELECT sum(population), type FROM national_region GROUP BY type	tree_royal_visit
SELECT name FROM tree WHERE base_floors = 33 AND former_members > (SELECT avg(former_members) FROM tree)	tree_royal_visit
SELECT title FROM royal_visit WHERE speed > (SELECT avg(speed) FROM royal_visit)	tree_royal_visit
SELECT T1.name FROM tree AS T1 JOIN royal_visit AS T2 ON T1.id = T2.tree_id ORDER BY T2.speed LIMIT 1	tree_royal_visit
SELECT DISTINCT T1.name FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T2.cost < 761	tutor_program
SELECT sum(cost) FROM program	tutor_program
SELECT count(*), medal FROM tutor GROUP BY medal	tutor_program
SELECT max(cost) FROM program	tutor_program
SELECT T2.main_color FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T1.main_rooms < 143	tutor_program
SELECT T1.name, T1.pages FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id ORDER BY count(*) DESC LIMIT 1	tutor_program
SELECT name FROM tutor WHERE main_rooms > 173 AND tutor_id NOT IN (SELECT tutor_id FROM program WHERE main_color = 'silver')	tutor_program
SELECT count(*), T1.name FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id	tutor_program
SELECT T1.pages FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id ORDER BY count(*) DESC LIMIT 1	tutor_program
SELECT T2.title FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T1.medal = 'bronze'	tutor_program
SELECT T1.pages FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T2.cost > 472 GROUP BY T1.tutor_id ORDER BY count(*) DESC LIMIT 1	tutor_program
SELECT name, main_rooms FROM tutor	tutor_program
SELECT count(*), main_color FROM program GROUP BY main_color	tutor_program
SELECT T1.name FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T2.cost >= 761 GROUP BY T1.tutor_id ORDER BY count(*) DESC LIMIT 1	tutor_program
SELECT main_color FROM program ORDER BY cost LIMIT 1	tutor_program
SELECT main_color, title, cost FROM program	tutor_program
SELECT T1.pages, T1.medal FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id ORDER BY count(*) DESC LIMIT 1	tutor_program
SELECT name, pages FROM tutor WHERE tutor_id NOT IN (SELECT tutor_id FROM program)	tutor_program
SELECT T1.name, T1.main_rooms FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id HAVING count(*) > 1	tutor_program
SELECT T1.name FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id HAVING count(*) > 2	tutor_program
SELECT name FROM tutor WHERE medal = 'silver'	tutor_program
SELECT name FROM tutor WHERE pages < (SELECT avg(pages) FROM tutor)	tutor_program
SELECT name FROM green_house WHERE quantity < 44	green_house_junior_tenant
SELECT name, points FROM junior_tenant WHERE temperature >= 7	green_house_junior_tenant
SELECT count(*), T1.name FROM junior_band AS T1 JOIN cheese AS T2 ON T1.band_id = T2.band_id GROUP BY T1.band_id	green_house_junior_tenant
SELECT name, quantity, status FROM green_house	green_house_junior_tenant
SELECT points FROM junior_tenant WHERE temperature >= 27	green_house_junior_tenant
SELECT status, quantity FROM green_house WHERE house_id NOT IN (SELECT house_id FROM junior_tenant)	green_house_junior_tenant
SELECT DISTINCT T1.name FROM green_house AS T1 JOIN junior_tenant AS T2 ON T1.house_id = T2.house_id WHERE T2.temperature <= 27	green_house_junior_tenant
SELECT name FROM green_house ORDER BY quantity DESC LIMIT 1	green_house_junior_tenant
SELECT local_climate FROM junior_band WHERE name LIKE '%Shadow%'	green_house_junior_tenant
SELECT T1.temperature FROM junior_tenant AS T1 JOIN meeting AS T2 ON T1.tenant_id = T2.tenant_id GROUP BY T1.tenant_id HAVING count(*) > 2	green_house_junior_tenant
SELECT T1.name FROM shop AS T1 JOIN junior_band AS T2 ON T1.shop_id = T2.shop_id WHERE T2.local_climate = 'humid' GROUP BY T1.shop_id ORDER BY count(*) DESC LIMIT 1	green_house_junior_tenant
SELECT status FROM green_house ORDER BY name	green_house_junior_tenant
SELECT name FROM shop WHERE shop_id NOT IN (SELECT shop_id FROM junior_band)	green_house_junior_tenant
SELECT count(*), T1.name FROM green_house AS T1 JOIN junior_tenant AS T2 ON T1.house_id = T2.house_id GROUP BY T1.house_id	green_house_junior_tenant
SELECT count(*), local_climate FROM junior_band GROUP BY local_climate	green_house_junior_tenant
SELECT count(*) FROM junior_tenant AS T1 JOIN meeting AS T2 ON T1.tenant_id = T2.tenant_id WHERE T1.temperature < 14	green_house_junior_tenant
SELECT T1.name FROM junior_band AS T1 JOIN cheese AS T2 ON T1.band_id = T2.band_id ORDER BY T2.rooms DESC LIMIT 1	green_house_junior_tenant
SELECT seats, rooms FROM cheese WHERE seats < 371 ORDER BY rooms	green_house_junior_tenant
SELECT name FROM meeting ORDER BY name	green_house_junior_tenant
SELECT daily_brand FROM meeting GROUP BY daily_brand ORDER BY count(*) DESC LIMIT 1	green_house_junior_tenant
SELECT name FROM junior_band WHERE local_climate = 'humid'	green_house_junior_tenant
SELECT T1.name, T1.status FROM green_house AS T1 JOIN shop AS T2 ON T1.house_id = T2.house_id WHERE T2.former_goals > 26 GROUP BY T1.house_id ORDER BY count(*) DESC LIMIT 1	green_house_junior_tenant
SELECT daily_brand FROM meeting GROUP BY daily_brand HAVING count(*) > 3	green_house_junior_tenant
SELECT count(*), T1.name FROM green_house AS T1 JOIN shop AS T2 ON T1.house_id = T2.house_id GROUP BY T1.house_id	green_house_junior_tenant
SELECT T1.name FROM green_house AS T1 JOIN shop AS T2 ON T1.house_id = T2.house_id ORDER BY T2.former_goals LIMIT 1	green_house_junior_tenant
SELECT name FROM booking UNION SELECT title FROM junior_contract	booking_junior_contract
SELECT nationality FROM booking WHERE debt = 91 INTERSECT SELECT nationality FROM booking WHERE gross_department = 'Marketing'	booking_junior_contract
SELECT count(*), T1.name FROM booking AS T1 JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id GROUP BY T1.booking_id	booking_junior_contract
SELECT avg(rank) FROM junior_contract WHERE birth_language = 'German'	booking_junior_contract
SELECT T1.name, T1.gross_department FROM booking AS T1 JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id ORDER BY T2.rank LIMIT 1	booking_junior_contract
SELECT gross_department FROM booking	booking_junior_contract
SELECT count(*) FROM junior_contract WHERE birth_language = 'Português'	booking_junior_contract
SELECT sum(rank) FROM junior_contract WHERE birth_language = 'German'	booking_junior_contract
SELECT nationality FROM booking WHERE debt > 509 AND booking_id NOT IN (SELECT booking_id FROM junior_contract WHERE rank < 97)	booking_junior_contract
SELECT birth_language FROM junior_contract ORDER BY fee DESC LIMIT 1	booking_junior_contract
SELECT title FROM junior_contract WHERE rank < 42 AND birth_language = 'German'	booking_junior_contract
SELECT count(*) FROM junior_contract WHERE rank >= 44	booking_junior_contract
SELECT gross_department FROM booking GROUP BY gross_department ORDER BY count(*) DESC LIMIT 1	booking_junior_contract
SELECT DISTINCT T1.name, T1.gross_department FROM booking AS T1 JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id WHERE T2.birth_language = 'German'	booking_junior_contract
SELECT DISTINCT T1.name FROM booking AS T1 JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id WHERE T2.birth_language = 'German'	booking_junior_contract
SELECT name FROM booking WHERE debt > (SELECT avg(debt) FROM booking)	booking_junior_contract
SELECT count(DISTINCT birth_language) FROM junior_contract	booking_junior_contract
SELECT fee, title FROM junior_contract ORDER BY title	booking_junior_contract
SELECT T1.name FROM booking AS T1 JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id ORDER BY T2.rank LIMIT 1	booking_junior_contract
SELECT debt FROM booking WHERE gross_department = 'Law'	booking_junior_contract
SELECT title FROM junior_contract WHERE rank < 42	booking_junior_contract
SELECT DISTINCT T1.name FROM booking AS T1 JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id WHERE T2.rank > 36	booking_junior_contract
SELECT count(DISTINCT nationality) FROM booking	booking_junior_contract
SELECT DISTINCT T1.points, T1.department FROM concert AS T1 JOIN art_game AS T2 ON T1.id = T2.concert_id WHERE T2.yearly_distance > 205	owner_painting
SELECT salary FROM concert	owner_painting
SELECT T2.name, T2.quantity FROM concert AS T1 JOIN art_game AS T2 ON T1.id = T2.concert_id WHERE T1.salary < 441	owner_painting
SELECT T3.name FROM owner AS T1 JOIN concert AS T2 ON T1.id = T2.owner_id JOIN art_game AS T3 ON T2.id = T3.concert_id WHERE T1.style = 'baroque'	owner_painting
SELECT party FROM painting WHERE main_area > 392 EXCEPT SELECT party FROM painting WHERE level > 8	owner_painting
SELECT count(*), start_season FROM art_game GROUP BY start_season	owner_painting
SELECT T2.name FROM concert AS T1 JOIN art_game AS T2 ON T1.id = T2.concert_id WHERE T1.points = 13	owner_painting
SELECT T1.name FROM owner AS T1 JOIN painting AS T2 ON T1.id = T2.owner_id GROUP BY T1.id HAVING count(*) >= 2	owner_painting
SELECT DISTINCT T1.name, T1.style FROM owner AS T1 JOIN concert AS T2 ON T1.id = T2.owner_id WHERE T2.department = 'History'	owner_painting
SELECT max(level), party FROM painting GROUP BY party	owner_painting
SELECT salary FROM concert WHERE department != 'History'	owner_painting
SELECT start_season FROM art_game ORDER BY yearly_distance DESC LIMIT 1	owner_painting
SELECT quantity FROM art_game WHERE name LIKE '%Secret%'	owner_painting
SELECT result FROM report GROUP BY result HAVING count(*) <= 2	owner_painting
SELECT style FROM owner WHERE official_seats < 41 EXCEPT SELECT style FROM owner WHERE official_seats = 14	owner_painting
SELECT name, quantity FROM art_game WHERE start_season = 'winter' AND yearly_distance > (SELECT avg(yearly_distance) FROM art_game)	owner_painting
SELECT T1.name FROM owner AS T1 JOIN concert AS T2 ON T1.id = T2.owner_id ORDER BY T2.salary LIMIT 1	owner_painting
SELECT count(*), result FROM report GROUP BY result	owner_painting
SELECT T2.code FROM owner AS T1 JOIN painting AS T2 ON T1.id = T2.owner_id WHERE T1.official_seats > 392	owner_painting
SELECT count(*) FROM owner WHERE id NOT IN (SELECT owner_id FROM painting)	owner_painting
SELECT T2.result FROM owner AS T1 JOIN report AS T2 ON T1.id = T2.owner_id WHERE T1.style = 'gothic'	owner_painting
SELECT T1.style FROM owner AS T1 JOIN report AS T2 ON T1.id = T2.owner_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	owner_painting
SELECT level, main_area FROM painting	owner_painting
SELECT T1.name, T1.official_seats FROM owner AS T1 JOIN report AS T2 ON T1.id = T2.owner_id GROUP BY T1.id HAVING count(*) >= 3	owner_painting
SELECT count(*) FROM art_game WHERE quantity < 75	owner_painting
SELECT count(*) FROM cheese WHERE cheese_id NOT IN (SELECT cheese_id FROM flower)	cheese_flower
SELECT T1.name FROM cheese AS T1 JOIN junior_plane AS T2 ON T1.cheese_id = T2.cheese_id WHERE T2.score < 72 GROUP BY T1.cheese_id ORDER BY count(*) DESC LIMIT 1	cheese_flower
SELECT votes FROM cheese WHERE name LIKE '%Summit%'	cheese_flower
SELECT name FROM cheese WHERE profit > 452 AND cheese_id NOT IN (SELECT cheese_id FROM flower WHERE speed > 128)	cheese_flower
SELECT T1.name, T1.profit FROM cheese AS T1 JOIN junior_plane AS T2 ON T1.cheese_id = T2.cheese_id WHERE T2.yearly_area > 20 GROUP BY T1.cheese_id ORDER BY count(*) DESC LIMIT 1	cheese_flower
SELECT avg(speed) FROM flower WHERE speed < 280	cheese_flower
SELECT T2.wins, T2.rent FROM cheese AS T1 JOIN junior_plane AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.budget >= 283	cheese_flower
SELECT name FROM cheese UNION SELECT name FROM flower	cheese_flower
SELECT max(speed) FROM flower	cheese_flower
SELECT name FROM cheese WHERE cheese_id NOT IN (SELECT cheese_id FROM flower)	cheese_flower
SELECT name FROM cheese ORDER BY name	cheese_flower
SELECT name FROM flower WHERE salary > 522	cheese_flower
SELECT salary FROM flower ORDER BY name	cheese_flower
SELECT name FROM cheese WHERE budget < 802 AND cheese_id NOT IN (SELECT cheese_id FROM junior_plane WHERE rent = 805)	cheese_flower
SELECT name FROM flower ORDER BY speed LIMIT 1	cheese_flower
SELECT count(*), T1.name FROM cheese AS T1 JOIN junior_plane AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id	cheese_flower
SELECT T1.name FROM cheese AS T1 JOIN flower AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id HAVING count(*) > 1	cheese_flower
SELECT count(*), T1.name FROM cheese AS T1 JOIN flower AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id	cheese_flower
SELECT DISTINCT T1.name FROM cheese AS T1 JOIN flower AS T2 ON T1.cheese_id = T2.cheese_id WHERE T2.power < 582	cheese_flower
SELECT sum(salary) FROM flower WHERE speed > 170	cheese_flower
SELECT speed, salary, power FROM flower	cheese_flower
SELECT yearly_position FROM album WHERE fee > 62 EXCEPT SELECT yearly_position FROM album WHERE fee = 73	north_room_album
SELECT yearly_position, fee FROM album	north_room_album
SELECT sum(population), brand FROM north_room GROUP BY brand	north_room_album
SELECT T2.yearly_position, T2.fee FROM north_room AS T1 JOIN album AS T2 ON T1.id = T2.room_id WHERE T1.shape = 'oval'	north_room_album
SELECT fee FROM album WHERE yearly_position = 'assistant'	north_room_album
SELECT fee FROM album WHERE yearly_position = 'leader'	north_room_album
SELECT yearly_position FROM album WHERE fee > 36 INTERSECT SELECT yearly_position FROM album WHERE fee < 142	north_room_album
SELECT brand FROM north_room WHERE population < 465 INTERSECT SELECT brand FROM north_room WHERE population >= 289	north_room_album
SELECT count(*) FROM album WHERE yearly_position = 'chief'	north_room_album
SELECT shape FROM north_room GROUP BY shape HAVING count(*) <= 2	north_room_album
SELECT code FROM north_room WHERE population > 433	north_room_album
SELECT avg(population), brand FROM north_room GROUP BY brand	north_room_album
SELECT count(DISTINCT yearly_position) FROM album	north_room_album
SELECT count(*), yearly_position FROM album GROUP BY yearly_position	north_room_album
SELECT code FROM north_room WHERE brand != 'Apex' AND id NOT IN (SELECT room_id FROM album WHERE yearly_position = 'assistant')	north_room_album
SELECT max(fee), min(fee) FROM album	north_room_album
SELECT sum(fee), yearly_position FROM album GROUP BY yearly_position	north_room_album
SELECT T1.code, T1.shape FROM north_room AS T1 JOIN album AS T2 ON T1.id = T2.room_id ORDER BY T2.fee DESC LIMIT 1	north_room_album
SELECT yearly_position, fee FROM album WHERE yearly_position = 'keeper' ORDER BY fee DESC	north_room_album
SELECT count(*) FROM north_room WHERE id NOT IN (SELECT room_id FROM album)	north_room_album
SELECT yearly_position, fee FROM album WHERE yearly_position = 'leader' ORDER BY fee	north_room_album
SELECT yearly_position FROM album WHERE fee BETWEEN 72 AND 142	north_room_album
SELECT DISTINCT T1.brand, T1.code FROM north_room AS T1 JOIN album AS T2 ON T1.id = T2.room_id WHERE T2.yearly_position = 'assistant'	north_room_album
SELECT title, medal FROM science_recipe	school_science_recipe
SELECT name, amount FROM school WHERE amount > 399 AND school_id NOT IN (SELECT school_id FROM blue_college WHERE former_price <= 799)	school_science_recipe
SELECT name, points FROM park WHERE points < (SELECT avg(points) FROM park)	school_science_recipe
SELECT avg(points) FROM park	school_science_recipe
SELECT count(*), end_degree FROM blue_college GROUP BY end_degree	school_science_recipe
SELECT DISTINCT T1.name FROM blue_college AS T1 JOIN class AS T2 ON T1.college_id = T2.college_id WHERE T2.copies < 284	school_science_recipe
SELECT title FROM science_recipe ORDER BY local_power LIMIT 1	school_science_recipe
SELECT name FROM blue_college WHERE college_id NOT IN (SELECT college_id FROM class)	school_science_recipe
SELECT name FROM blue_college WHERE end_degree = 'diploma' ORDER BY former_price DESC	school_science_recipe
SELECT T1.title FROM science_recipe AS T1 JOIN blue_college AS T2 ON T1.recipe_id = T2.recipe_id GROUP BY T1.recipe_id ORDER BY count(*) DESC LIMIT 1	school_science_recipe
SELECT DISTINCT T1.name, T1.amount FROM school AS T1 JOIN blue_college AS T2 ON T1.school_id = T2.school_id WHERE T2.former_price <= 603	school_science_recipe
SELECT debt, copies, code FROM class	school_science_recipe
SELECT name, end_degree, former_price FROM blue_college	school_science_recipe
SELECT result FROM school GROUP BY result HAVING count(*) <= 2	school_science_recipe
SELECT T1.name FROM blue_college AS T1 JOIN class AS T2 ON T1.college_id = T2.college_id GROUP BY T1.college_id HAVING count(*) >= 2	school_science_recipe
SELECT count(*) FROM school WHERE school_id NOT IN (SELECT school_id FROM park)	school_science_recipe
SELECT name, points FROM park	school_science_recipe
SELECT result FROM school GROUP BY result ORDER BY count(*) DESC LIMIT 1	school_science_recipe
SELECT name FROM blue_college WHERE end_degree = 'bachelor'	school_science_recipe
SELECT name FROM school WHERE result = 'win' AND school_id NOT IN (SELECT school_id FROM science_recipe WHERE local_power < 550)	school_science_recipe
SELECT sum(former_price) FROM blue_college WHERE end_degree = 'doctorate'	school_science_recipe
SELECT count(*) FROM school WHERE school_id NOT IN (SELECT school_id FROM science_recipe)	school_science_recipe
SELECT count(*) FROM blue_college WHERE end_degree = 'doctorate'	school_science_recipe
SELECT last_seats, material FROM music_bike ORDER BY code	exam_music_bike
SELECT monthly_weather FROM music_bike ORDER BY last_seats DESC LIMIT 1	exam_music_bike
SELECT code, monthly_weather FROM music_bike ORDER BY last_seats LIMIT 1	exam_music_bike
SELECT code FROM music_bike WHERE last_seats BETWEEN 286 AND 447	exam_music_bike
SELECT T1.scale, T1.department FROM exam AS T1 JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id HAVING count(*) > 2	exam_music_bike
SELECT title FROM exam WHERE exam_id NOT IN (SELECT exam_id FROM music_bike)	exam_music_bike
SELECT code FROM music_bike WHERE monthly_weather = 'rainy' AND last_seats > 286	exam_music_bike
SELECT max(fee) FROM exam	exam_music_bike
SELECT title FROM exam WHERE fee > (SELECT avg(fee) FROM exam)	exam_music_bike
SELECT title, department FROM exam WHERE scale = 'huge'	exam_music_bike
SELECT count(*), material FROM music_bike GROUP BY material	exam_music_bike
SELECT title, fee FROM exam WHERE fee < 186 AND exam_id NOT IN (SELECT exam_id FROM music_bike WHERE last_seats >= 325)	exam_music_bike
SELECT monthly_weather FROM music_bike GROUP BY monthly_weather HAVING count(*) > 2	exam_music_bike
SELECT count(*), T1.title FROM exam AS T1 JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id	exam_music_bike
SELECT code FROM music_bike ORDER BY last_seats DESC LIMIT 1	exam_music_bike
SELECT title, fee FROM exam WHERE exam_id NOT IN (SELECT exam_id FROM music_bike)	exam_music_bike
SELECT count(*) FROM exam WHERE fee > 9	exam_music_bike
SELECT scale FROM exam WHERE title LIKE '%Gentle%'	exam_music_bike
SELECT code FROM music_bike WHERE material = 'steel' AND last_seats < (SELECT avg(last_seats) FROM music_bike)	exam_music_bike
SELECT title FROM exam WHERE fee < (SELECT avg(fee) FROM exam)	exam_music_bike
SELECT count(*) FROM music_bike	exam_music_bike
SELECT T1.title FROM exam AS T1 JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id WHERE T2.material = 'steel' GROUP BY T1.exam_id ORDER BY count(*) DESC LIMIT 1	exam_music_bike
SELECT last_seats FROM music_bike	exam_music_bike
SELECT sum(net_income) FROM street_agent	company_street_agent
SELECT medal FROM company WHERE volume < (SELECT avg(volume) FROM company)	company_street_agent
SELECT volume, code, yearly_position FROM company	company_street_agent
SELECT count(*), T1.code FROM company AS T1 JOIN street_agent AS T2 ON T1.company_id = T2.company_id GROUP BY T1.company_id	company_street_agent
SELECT volume, yearly_position, code FROM company	company_street_agent
SELECT DISTINCT color FROM street_agent	company_street_agent
SELECT DISTINCT T1.code FROM company AS T1 JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T2.color = 'blue'	company_street_agent
SELECT medal FROM company GROUP BY medal HAVING count(*) <= 2	company_street_agent
SELECT T1.code FROM company AS T1 JOIN street_agent AS T2 ON T1.company_id = T2.company_id ORDER BY T2.net_income DESC LIMIT 1	company_street_agent
SELECT pages FROM street_agent WHERE color = 'silver' AND net_depth > (SELECT avg(net_depth) FROM street_agent)	company_street_agent
SELECT color FROM street_agent GROUP BY color ORDER BY count(*) DESC LIMIT 1	company_street_agent
SELECT name FROM street_agent WHERE net_income > 167 AND net_depth > (SELECT avg(net_depth) FROM street_agent)	company_street_agent
SELECT color FROM street_agent GROUP BY color ORDER BY count(*) LIMIT 1	company_street_agent
SELECT T1.code, T1.discount FROM company AS T1 JOIN street_agent AS T2 ON T1.company_id = T2.company_id ORDER BY T2.net_income DESC LIMIT 1	company_street_agent
SELECT code FROM company WHERE yearly_position = 'assistant' AND volume = 195	company_street_agent
SELECT color FROM street_agent GROUP BY color HAVING count(*) < 3	company_street_agent
SELECT code FROM company WHERE volume = 195 AND company_id NOT IN (SELECT company_id FROM street_agent WHERE pages > 479)	company_street_agent
SELECT min(net_depth) FROM street_agent WHERE color = 'green'	company_street_agent
SELECT min(volume), yearly_position FROM company GROUP BY yearly_position	company_street_agent
SELECT code FROM company WHERE volume BETWEEN 111 AND 195 AND discount < (SELECT avg(discount) FROM company)	company_street_agent
SELECT color FROM street_agent WHERE pages > 618 INTERSECT SELECT color FROM street_agent WHERE net_income <= 793	company_street_agent
SELECT min(discount), max(discount) FROM company WHERE volume > 197	company_street_agent
SELECT T1.code FROM company AS T1 JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T2.color = 'blue' GROUP BY T1.company_id ORDER BY count(*) DESC LIMIT 1	company_street_agent
SELECT medal FROM company WHERE yearly_position = 'chief' INTERSECT SELECT medal FROM company WHERE yearly_position = 'assistant'	company_street_agent
SELECT color FROM street_agent WHERE net_income >= 631 EXCEPT SELECT color FROM street_agent WHERE net_income = 132	company_street_agent
SELECT name FROM street_player WHERE salary > 948	market_plane
SELECT type FROM market WHERE area >= 581 EXCEPT SELECT type FROM market WHERE area > 649	market_plane
SELECT name FROM market WHERE type = 'special'	market_plane
SELECT goals FROM mobile_factory WHERE goals < (SELECT avg(goals) FROM mobile_factory)	market_plane
SELECT color FROM plane WHERE budget < 657 INTERSECT SELECT color FROM plane WHERE budget <= 988	market_plane
SELECT sum(area), type FROM market GROUP BY type	market_plane
SELECT name FROM market WHERE type = 'standard'	market_plane
SELECT height, degree FROM owner	market_plane
SELECT T2.name FROM market AS T1 JOIN plane AS T2 ON T1.id = T2.market_id WHERE T1.type = 'regular'	market_plane
SELECT name FROM owner UNION SELECT name FROM museum	market_plane
SELECT degree FROM owner GROUP BY degree HAVING count(*) >= 3	market_plane
SELECT count(*), city FROM museum GROUP BY city	market_plane
SELECT type FROM market WHERE name LIKE '%Broken%'	market_plane
SELECT area FROM market ORDER BY area LIMIT 1	market_plane
SELECT count(*), type FROM market GROUP BY type	market_plane
SELECT height FROM owner WHERE name LIKE '%Clara%'	market_plane
SELECT degree FROM owner GROUP BY degree ORDER BY count(*) LIMIT 1	market_plane
SELECT color FROM plane GROUP BY color HAVING count(*) > 2	market_plane
SELECT city FROM museum WHERE size > 49 INTERSECT SELECT city FROM museum WHERE size >= 22	market_plane
SELECT count(*), degree FROM owner GROUP BY degree	market_plane
SELECT type FROM market ORDER BY name	market_plane
SELECT T1.name FROM plane AS T1 JOIN museum AS T2 ON T1.id = T2.plane_id WHERE T2.city = 'Oslo' GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	market_plane
SELECT count(DISTINCT city) FROM museum	market_plane
SELECT T1.name, T1.season FROM player AS T1 JOIN battle AS T2 ON T1.player_id = T2.player_id WHERE T2.debt < 529 GROUP BY T1.player_id ORDER BY count(*) DESC LIMIT 1	camp_mountain_doctor
SELECT T1.name FROM mountain_doctor AS T1 JOIN player AS T2 ON T1.doctor_id = T2.doctor_id WHERE T2.amount >= 604 GROUP BY T1.doctor_id ORDER BY count(*) DESC LIMIT 1	camp_mountain_doctor
SELECT T2.shape FROM mountain_doctor AS T1 JOIN player AS T2 ON T1.doctor_id = T2.doctor_id WHERE T1.stars <= 1	camp_mountain_doctor
SELECT season, first_duration, amount FROM player	camp_mountain_doctor
SELECT name, format FROM mountain_doctor WHERE format != 'video' AND stars < (SELECT avg(stars) FROM mountain_doctor)	camp_mountain_doctor
SELECT T1.name FROM camp AS T1 JOIN player AS T2 ON T1.camp_id = T2.camp_id ORDER BY T2.amount DESC LIMIT 1	camp_mountain_doctor
SELECT name FROM battle ORDER BY tax DESC LIMIT 1	camp_mountain_doctor
SELECT official_department FROM battle WHERE tax > 78 INTERSECT SELECT official_department FROM battle WHERE tax >= 3	camp_mountain_doctor
SELECT T1.credits, T1.name FROM camp AS T1 JOIN mountain_doctor AS T2 ON T1.camp_id = T2.camp_id WHERE T2.stars < 5 GROUP BY T1.camp_id ORDER BY count(*) DESC LIMIT 1	camp_mountain_doctor
SELECT first_duration FROM player WHERE first_duration < (SELECT avg(first_duration) FROM player)	camp_mountain_doctor
SELECT T1.credits FROM camp AS T1 JOIN mountain_doctor AS T2 ON T1.camp_id = T2.camp_id GROUP BY T1.camp_id ORDER BY count(*) DESC LIMIT 1	camp_mountain_doctor
SELECT T3.name FROM camp AS T1 JOIN player AS T2 ON T1.camp_id = T2.camp_id JOIN battle AS T3 ON T2.player_id = T3.player_id WHERE T1.length < 294	camp_mountain_doctor
SELECT DISTINCT shape FROM player	camp_mountain_doctor
SELECT name FROM battle WHERE tax = 50 AND debt < 529	camp_mountain_doctor
SELECT T1.length, T1.credits FROM camp AS T1 JOIN player AS T2 ON T1.camp_id = T2.camp_id GROUP BY T1.camp_id HAVING count(*) >= 2	camp_mountain_doctor
SELECT count(*) FROM battle	camp_mountain_doctor
SELECT credits FROM camp WHERE length <= 139 AND camp_id NOT IN (SELECT camp_id FROM player WHERE shape = 'square')	camp_mountain_doctor
SELECT official_department FROM battle WHERE debt = 529 INTERSECT SELECT official_department FROM battle WHERE debt >= 236	camp_mountain_doctor
SELECT min(stars) FROM mountain_doctor	camp_mountain_doctor
SELECT T1.name FROM camp AS T1 JOIN mountain_doctor AS T2 ON T1.camp_id = T2.camp_id GROUP BY T1.camp_id ORDER BY count(*) DESC LIMIT 1	camp_mountain_doctor
SELECT season FROM player WHERE shape != 'long' AND player_id NOT IN (SELECT player_id FROM battle WHERE official_department = 'Biology')	camp_mountain_doctor
SELECT name FROM camp WHERE credits <= 5	camp_mountain_doctor
SELECT count(*), official_department FROM battle GROUP BY official_department	camp_mountain_doctor
SELECT debt, official_department FROM battle ORDER BY tax LIMIT 1	camp_mountain_doctor
SELECT price FROM river_exam	ship_guide
SELECT name FROM ship WHERE tax > 52	ship_guide
SELECT area, temperature FROM trainer WHERE trainer_id NOT IN (SELECT trainer_id FROM modern_author)	ship_guide
SELECT T1.temperature, T1.area FROM trainer AS T1 JOIN modern_author AS T2 ON T1.trainer_id = T2.trainer_id WHERE T2.annual_population > 330 GROUP BY T1.trainer_id ORDER BY count(*) DESC LIMIT 1	ship_guide
SELECT DISTINCT T1.name, T1.tax FROM ship AS T1 JOIN trainer AS T2 ON T1.ship_id = T2.ship_id WHERE T2.temperature > 20	ship_guide
SELECT T2.name FROM ship AS T1 JOIN guide AS T2 ON T1.ship_id = T2.ship_id WHERE T1.hours = 37	ship_guide
SELECT T1.name FROM guide AS T1 JOIN trainer AS T2 ON T1.guide_id = T2.guide_id ORDER BY T2.temperature LIMIT 1	ship_guide
SELECT title FROM river_exam UNION SELECT name FROM guide	ship_guide
SELECT name FROM guide ORDER BY name	ship_guide
SELECT count(*), shape FROM guide GROUP BY shape	ship_guide
SELECT title FROM river_exam UNION SELECT name FROM ship	ship_guide
SELECT name FROM ship WHERE tax <= 62 AND ship_id NOT IN (SELECT ship_id FROM trainer WHERE temperature > 20)	ship_guide
SELECT T1.height, T1.annual_population FROM modern_author AS T1 JOIN river_exam AS T2 ON T1.author_id = T2.author_id GROUP BY T1.author_id ORDER BY count(*) DESC LIMIT 1	ship_guide
SELECT avg(T2.price) FROM modern_author AS T1 JOIN river_exam AS T2 ON T1.author_id = T2.author_id WHERE T1.height > 113	ship_guide
SELECT title FROM river_exam WHERE title LIKE '%Journey%'	ship_guide
SELECT count(DISTINCT shape) FROM guide	ship_guide
SELECT count(*), T1.name FROM ship AS T1 JOIN guide AS T2 ON T1.ship_id = T2.ship_id GROUP BY T1.ship_id	ship_guide
SELECT sum(height) FROM modern_author WHERE annual_population < 330	ship_guide
SELECT count(*) FROM trainer AS T1 JOIN modern_author AS T2 ON T1.trainer_id = T2.trainer_id WHERE T1.temperature < 15	ship_guide
SELECT name, birth_rooms, genre FROM tutor	river_editor_client
SELECT count(*), T1.title FROM report AS T1 JOIN tutor AS T2 ON T1.report_id = T2.report_id GROUP BY T1.report_id	river_editor_client
SELECT count(*) FROM client WHERE distance > 274	river_editor_client
SELECT distance FROM client WHERE distance < (SELECT avg(distance) FROM client)	river_editor_client
SELECT title FROM report WHERE age < 46 AND report_id NOT IN (SELECT report_id FROM tutor WHERE genre = 'jazz')	river_editor_client
SELECT climate, area FROM north_club	river_editor_client
SELECT title FROM report	river_editor_client
SELECT T2.name FROM senior_farm AS T1 JOIN tutor AS T2 ON T1.farm_id = T2.farm_id WHERE T1.daily_color = 'white'	river_editor_client
SELECT name, discount FROM senior_farm ORDER BY name	river_editor_client
SELECT avg(discount) FROM senior_farm WHERE daily_color = 'black'	river_editor_client
SELECT name FROM tutor WHERE birth_rooms > (SELECT avg(birth_rooms) FROM tutor)	river_editor_client
SELECT T1.name FROM river_editor AS T1 JOIN client AS T2 ON T1.editor_id = T2.editor_id WHERE T2.distance > 350 GROUP BY T1.editor_id ORDER BY count(*) DESC LIMIT 1	river_editor_client
SELECT max(area) FROM north_club	river_editor_client
SELECT count(DISTINCT season) FROM report	river_editor_client
SELECT title, season FROM report WHERE season = 'winter' ORDER BY age DESC	river_editor_client
SELECT sum(T2.distance) FROM river_editor AS T1 JOIN client AS T2 ON T1.editor_id = T2.editor_id WHERE T1.cuisine = 'Mexican'	river_editor_client
SELECT distance, stars FROM client WHERE stars < (SELECT avg(stars) FROM client)	river_editor_client
SELECT sum(area) FROM north_club WHERE climate = 'humid'	river_editor_client
SELECT stars FROM client WHERE stars = 3 ORDER BY distance	river_editor_client
SELECT sum(area), climate FROM north_club GROUP BY climate	river_editor_client
SELECT avg(birth_rooms) FROM tutor WHERE genre != 'horror'	river_editor_client
SELECT name FROM senior_farm WHERE discount <= 17	river_editor_client
SELECT genre FROM tutor WHERE name LIKE '%Lucas%'	river_editor_client
SELECT avg(birth_rooms), max(birth_rooms) FROM tutor WHERE birth_rooms = 81	river_editor_client
