SELECT count(*) FROM city_treatment WHERE home_type != 'regular'	district_city_treatment
SELECT name, floors FROM city_treatment WHERE home_type = 'regular' AND floors > (SELECT avg(floors) FROM city_treatment)	district_city_treatment
SELECT name FROM district WHERE district_id NOT IN (SELECT district_id FROM city_treatment)	district_city_treatment
SELECT count(*) FROM district WHERE district_id IN (SELECT district_id FROM city_treatment WHERE home_type = 'regular')	district_city_treatment
SELECT name, daily_result FROM district WHERE district_id IN (SELECT district_id FROM city_treatment WHERE home_type = 'regular')	district_city_treatment
SELECT name FROM district WHERE district_id IN (SELECT district_id FROM city_treatment WHERE home_type = 'deluxe')	district_city_treatment
SELECT daily_result FROM district GROUP BY daily_result ORDER BY count(*) DESC LIMIT 1	district_city_treatment
SELECT daily_result FROM district GROUP BY daily_result HAVING count(*) <= 2	district_city_treatment
SELECT count(*), T1.name FROM district AS T1 JOIN city_treatment AS T2 ON T1.district_id = T2.district_id GROUP BY T1.district_id	district_city_treatment
SELECT name FROM district WHERE hours = 15 AND district_id NOT IN (SELECT district_id FROM city_treatment WHERE home_type = 'deluxe')	district_city_treatment
SELECT count(DISTINCT daily_result) FROM district	district_city_treatment
SELECT daily_result FROM district GROUP BY daily_result HAVING count(*) >= 3	district_city_treatment
SELECT name FROM district ORDER BY hours LIMIT 1	district_city_treatment
SELECT max(hours) FROM district	district_city_treatment
SELECT name FROM city_treatment UNION SELECT name FROM district	district_city_treatment
SELECT count(*) FROM district WHERE hours > 24	district_city_treatment
SELECT name FROM district WHERE hours < 24 AND district_id NOT IN (SELECT district_id FROM city_treatment WHERE floors = 23)	district_city_treatment
SELECT name FROM district WHERE daily_result = 'draw' AND hours > (SELECT avg(hours) FROM district)	district_city_treatment
SELECT count(*) FROM city_treatment WHERE home_type = 'regular'	district_city_treatment
SELECT name, daily_result FROM district ORDER BY hours LIMIT 1	district_city_treatment
SELECT name FROM city_treatment WHERE home_type = 'deluxe'	district_city_treatment
SELECT count(DISTINCT cuisine) FROM director	product_judge
SELECT cuisine FROM director GROUP BY cuisine ORDER BY count(*) DESC LIMIT 1	product_judge
SELECT scale FROM judge WHERE tax > 70 INTERSECT SELECT scale FROM judge WHERE tax >= 53	product_judge
SELECT count(*), scale FROM judge GROUP BY scale	product_judge
SELECT end_month FROM product WHERE stars <= 3 INTERSECT SELECT end_month FROM product WHERE stars = 4	product_judge
SELECT cuisine FROM director WHERE floors < 11 EXCEPT SELECT cuisine FROM director WHERE debt < 69	product_judge
SELECT T1.code FROM product AS T1 JOIN judge AS T2 ON T1.product_id = T2.product_id GROUP BY T1.product_id ORDER BY count(*) DESC LIMIT 1	product_judge
SELECT code FROM camera	product_judge
SELECT scale FROM judge ORDER BY tax LIMIT 1	product_judge
SELECT T1.code FROM product AS T1 JOIN camera AS T2 ON T1.product_id = T2.product_id ORDER BY T2.wins DESC LIMIT 1	product_judge
SELECT count(*) FROM judge WHERE judge_id NOT IN (SELECT judge_id FROM director)	product_judge
SELECT floors, debt FROM director WHERE debt > (SELECT avg(debt) FROM director)	product_judge
SELECT name, floors FROM director WHERE floors > (SELECT avg(floors) FROM director)	product_judge
SELECT code FROM camera UNION SELECT code FROM product	product_judge
SELECT T1.code FROM product AS T1 JOIN judge AS T2 ON T1.product_id = T2.product_id WHERE T2.scale = 'large' GROUP BY T1.product_id ORDER BY count(*) DESC LIMIT 1	product_judge
SELECT sum(debt), cuisine FROM director GROUP BY cuisine	product_judge
SELECT tax FROM judge WHERE scale = 'huge'	product_judge
SELECT scale FROM judge GROUP BY scale ORDER BY count(*) DESC LIMIT 1	product_judge
SELECT name FROM judge WHERE tax > 26 ORDER BY name	product_judge
SELECT scale FROM judge WHERE tax < 35 EXCEPT SELECT scale FROM judge WHERE tax = 41	product_judge
SELECT T2.code FROM product AS T1 JOIN camera AS T2 ON T1.product_id = T2.product_id WHERE T1.degree = 'bachelor'	product_judge
SELECT T1.name FROM judge AS T1 JOIN director AS T2 ON T1.judge_id = T2.judge_id WHERE T2.floors >= 20 GROUP BY T1.judge_id ORDER BY count(*) DESC LIMIT 1	product_judge
SELECT code FROM camera ORDER BY wins DESC LIMIT 1	product_judge
SELECT count(*) FROM product AS T1 JOIN judge AS T2 ON T1.product_id = T2.product_id WHERE T1.stars <= 4	product_judge
SELECT name FROM device ORDER BY speed LIMIT 1	device_junior_village
SELECT T1.color FROM device AS T1 JOIN scientist AS T2 ON T1.id = T2.device_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	device_junior_village
SELECT name FROM junior_village ORDER BY copies DESC LIMIT 1	device_junior_village
SELECT T2.hours, T2.material FROM meeting AS T1 JOIN scientist AS T2 ON T1.id = T2.meeting_id WHERE T1.monthly_month = 'December'	device_junior_village
SELECT copies FROM junior_village WHERE name LIKE 'Ember%'	device_junior_village
SELECT sum(hours) FROM scientist WHERE hours > 22	device_junior_village
SELECT T3.name FROM device AS T1 JOIN meeting AS T2 ON T1.id = T2.device_id JOIN scientist AS T3 ON T2.id = T3.meeting_id WHERE T1.color = 'black'	device_junior_village
SELECT count(*) FROM meeting WHERE id NOT IN (SELECT meeting_id FROM scientist)	device_junior_village
SELECT name FROM device WHERE color = 'black' AND id NOT IN (SELECT device_id FROM junior_village WHERE monthly_scale = 'huge')	device_junior_village
SELECT position FROM device GROUP BY position HAVING count(*) >= 2	device_junior_village
SELECT cuisine FROM scientist GROUP BY cuisine HAVING count(*) >= 2	device_junior_village
SELECT avg(copies), monthly_scale FROM junior_village GROUP BY monthly_scale	device_junior_village
SELECT name, color FROM device WHERE position = 'chief' AND speed > (SELECT avg(speed) FROM device)	device_junior_village
SELECT name FROM junior_village ORDER BY name	device_junior_village
SELECT count(DISTINCT monthly_scale) FROM junior_village	device_junior_village
SELECT name, position FROM device WHERE color = 'black'	device_junior_village
SELECT T2.name FROM device AS T1 JOIN junior_village AS T2 ON T1.id = T2.device_id WHERE T1.speed < 344	device_junior_village
SELECT T1.name FROM device AS T1 JOIN meeting AS T2 ON T1.id = T2.device_id GROUP BY T1.id HAVING count(*) > 1	device_junior_village
SELECT count(*), T1.name FROM device AS T1 JOIN scientist AS T2 ON T1.id = T2.device_id GROUP BY T1.id	device_junior_village
SELECT name FROM junior_village ORDER BY copies LIMIT 3	device_junior_village
SELECT name FROM junior_village WHERE copies < (SELECT avg(copies) FROM junior_village)	device_junior_village
SELECT count(*) FROM meeting	device_junior_village
SELECT name FROM junior_village UNION SELECT name FROM scientist	device_junior_village
SELECT name, monthly_scale FROM junior_village	device_junior_village
SELECT count(DISTINCT current_month) FROM blue_college	flower_blue_college
SELECT profit FROM blue_college	flower_blue_college
SELECT current_month FROM blue_college ORDER BY profit DESC LIMIT 1	flower_blue_college
SELECT name FROM flower ORDER BY name	flower_blue_college
SELECT T1.genre, T1.name FROM flower AS T1 JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id ORDER BY T2.profit DESC LIMIT 1	flower_blue_college
SELECT name FROM flower UNION SELECT name FROM blue_college	flower_blue_college
SELECT DISTINCT city FROM blue_college WHERE current_month = 'March'	flower_blue_college
SELECT T1.genre, T1.name FROM flower AS T1 JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id WHERE T2.profit > 443 GROUP BY T1.flower_id ORDER BY count(*) DESC LIMIT 1	flower_blue_college
SELECT count(*) FROM flower WHERE flower_id IN (SELECT flower_id FROM blue_college WHERE profit = 525)	flower_blue_college
SELECT T2.name, T2.current_month FROM flower AS T1 JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id WHERE T1.wins < 27	flower_blue_college
SELECT name FROM flower WHERE genre = 'comedy' AND flower_id NOT IN (SELECT flower_id FROM blue_college WHERE city = 'Chicago')	flower_blue_college
SELECT avg(wins) FROM flower WHERE wins > 20	flower_blue_college
SELECT count(*) FROM flower WHERE flower_id IN (SELECT flower_id FROM blue_college WHERE category = 'food')	flower_blue_college
SELECT name FROM blue_college ORDER BY name	flower_blue_college
SELECT T2.current_month FROM flower AS T1 JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id WHERE T1.wins > 27	flower_blue_college
SELECT genre FROM flower GROUP BY genre HAVING count(*) < 3	flower_blue_college
SELECT category FROM blue_college WHERE category = 'travel' AND profit < (SELECT avg(profit) FROM blue_college)	flower_blue_college
SELECT count(*) FROM flower WHERE wins > 20	flower_blue_college
SELECT count(*), T1.name FROM flower AS T1 JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id GROUP BY T1.flower_id	flower_blue_college
SELECT max(profit), category FROM blue_college GROUP BY category	flower_blue_college
SELECT category FROM blue_college WHERE city = 'Berlin' INTERSECT SELECT category FROM blue_college WHERE profit > 533	flower_blue_college
SELECT max(wins), genre FROM flower GROUP BY genre	flower_blue_college
SELECT name FROM flower WHERE genre = 'horror' AND flower_id NOT IN (SELECT flower_id FROM blue_college WHERE profit <= 443)	flower_blue_college
SELECT name, fee FROM region WHERE material = 'cotton' AND fee < (SELECT avg(fee) FROM region)	region_summer_bridge
SELECT climate, shape FROM trainer	region_summer_bridge
SELECT T1.name, T1.target_month FROM summer_bridge AS T1 JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id ORDER BY T2.population DESC LIMIT 1	region_summer_bridge
SELECT material FROM region GROUP BY material HAVING count(*) > 2	region_summer_bridge
SELECT population FROM trainer ORDER BY population DESC LIMIT 1	region_summer_bridge
SELECT name FROM summer_bridge ORDER BY price DESC LIMIT 1	region_summer_bridge
SELECT T1.price FROM summer_bridge AS T1 JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id ORDER BY T2.population LIMIT 1	region_summer_bridge
SELECT name FROM region WHERE region_id IN (SELECT region_id FROM summer_bridge WHERE target_month = 'March')	region_summer_bridge
SELECT name FROM region WHERE material = 'cotton' AND fee < (SELECT avg(fee) FROM region)	region_summer_bridge
SELECT name, price FROM summer_bridge WHERE bridge_id NOT IN (SELECT bridge_id FROM trainer)	region_summer_bridge
SELECT count(*), target_month FROM summer_bridge GROUP BY target_month	region_summer_bridge
SELECT shape, climate FROM trainer WHERE shape = 'oval' AND population > (SELECT avg(population) FROM trainer)	region_summer_bridge
SELECT material FROM region GROUP BY material HAVING count(*) <= 2	region_summer_bridge
SELECT count(DISTINCT target_month) FROM summer_bridge	region_summer_bridge
SELECT name FROM summer_bridge WHERE bridge_id IN (SELECT bridge_id FROM trainer WHERE shape = 'round')	region_summer_bridge
SELECT T1.material, T1.fee FROM region AS T1 JOIN summer_bridge AS T2 ON T1.region_id = T2.region_id GROUP BY T1.region_id HAVING count(*) > 1	region_summer_bridge
SELECT fee, name, material FROM region	region_summer_bridge
SELECT count(DISTINCT material) FROM region	region_summer_bridge
SELECT T1.name FROM summer_bridge AS T1 JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id GROUP BY T1.bridge_id ORDER BY count(*) DESC LIMIT 1	region_summer_bridge
SELECT name FROM region	region_summer_bridge
SELECT DISTINCT T1.name FROM summer_bridge AS T1 JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id WHERE T2.shape = 'round'	region_summer_bridge
SELECT DISTINCT T1.price FROM summer_bridge AS T1 JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id WHERE T2.shape = 'flat'	region_summer_bridge
SELECT climate FROM trainer WHERE shape = 'oval' ORDER BY population	region_summer_bridge
SELECT count(*) FROM city_hospital WHERE hospital_id NOT IN (SELECT hospital_id FROM actor)	city_hospital_bank
SELECT name FROM bank ORDER BY area DESC LIMIT 1	city_hospital_bank
SELECT name, seats FROM city_hospital WHERE hospital_id NOT IN (SELECT hospital_id FROM bank)	city_hospital_bank
SELECT name FROM city_hospital UNION SELECT name FROM actor	city_hospital_bank
SELECT count(*) FROM city_hospital WHERE seats <= 387	city_hospital_bank
SELECT name FROM actor WHERE birth_material = 'glass'	city_hospital_bank
SELECT DISTINCT T1.name FROM city_hospital AS T1 JOIN bank AS T2 ON T1.hospital_id = T2.hospital_id WHERE T2.type = 'premium'	city_hospital_bank
SELECT cuisine FROM city_hospital GROUP BY cuisine ORDER BY count(*) DESC LIMIT 1	city_hospital_bank
SELECT status FROM bank WHERE type = 'standard' INTERSECT SELECT status FROM bank WHERE area < 548	city_hospital_bank
SELECT name FROM city_hospital UNION SELECT name FROM bank	city_hospital_bank
SELECT count(DISTINCT birth_party) FROM actor	city_hospital_bank
SELECT name FROM city_hospital WHERE current_capacity > 697 OR seats < 500	city_hospital_bank
SELECT T1.name FROM city_hospital AS T1 JOIN bank AS T2 ON T1.hospital_id = T2.hospital_id GROUP BY T1.hospital_id HAVING count(*) > 1	city_hospital_bank
SELECT name FROM city_hospital WHERE hospital_id NOT IN (SELECT hospital_id FROM actor)	city_hospital_bank
SELECT T1.name FROM city_hospital AS T1 JOIN bank AS T2 ON T1.hospital_id = T2.hospital_id ORDER BY T2.area LIMIT 1	city_hospital_bank
SELECT name, cuisine FROM city_hospital WHERE current_capacity > 525 AND hospital_id NOT IN (SELECT hospital_id FROM bank WHERE type = 'special')	city_hospital_bank
SELECT sum(area) FROM bank WHERE area < 548	city_hospital_bank
SELECT count(*) FROM city_hospital WHERE cuisine = 'Turkish'	city_hospital_bank
SELECT count(*), type FROM bank GROUP BY type	city_hospital_bank
SELECT seats FROM city_hospital	city_hospital_bank
SELECT min(seats), cuisine FROM city_hospital GROUP BY cuisine	city_hospital_bank
SELECT seats FROM city_hospital WHERE name LIKE 'Distant%'	city_hospital_bank
SELECT T1.name FROM village AS T1 JOIN private_cheese AS T2 ON T1.village_id = T2.village_id GROUP BY T1.village_id HAVING count(*) >= 3	village_visitor
SELECT name FROM village WHERE score < 25	village_visitor
SELECT T2.name FROM village AS T1 JOIN visitor AS T2 ON T1.village_id = T2.village_id WHERE T1.score < 42	village_visitor
SELECT name FROM village WHERE type = 'deluxe' AND village_id NOT IN (SELECT village_id FROM private_cheese WHERE state = 'Oregon')	village_visitor
SELECT DISTINCT T1.name FROM village AS T1 JOIN visitor AS T2 ON T1.village_id = T2.village_id WHERE T2.position = 'keeper'	village_visitor
SELECT sum(votes), position FROM visitor GROUP BY position	village_visitor
SELECT state FROM private_cheese GROUP BY state ORDER BY count(*) DESC LIMIT 1	village_visitor
SELECT count(*) FROM blue_flower WHERE grade BETWEEN 9 AND 87	village_visitor
SELECT count(DISTINCT position) FROM visitor	village_visitor
SELECT grade FROM blue_flower WHERE current_year > 1969 AND grade > (SELECT avg(grade) FROM blue_flower)	village_visitor
SELECT grade FROM blue_flower	village_visitor
SELECT count(*), T1.name FROM village AS T1 JOIN visitor AS T2 ON T1.village_id = T2.village_id GROUP BY T1.village_id	village_visitor
SELECT name FROM village WHERE gender = 'male' AND village_id NOT IN (SELECT village_id FROM visitor WHERE position = 'chief')	village_visitor
SELECT name FROM village WHERE type = 'regular'	village_visitor
SELECT name FROM blue_flower WHERE speed < 69 AND current_year > (SELECT avg(current_year) FROM blue_flower)	village_visitor
SELECT count(*), state FROM private_cheese GROUP BY state	village_visitor
SELECT count(*) FROM visitor AS T1 JOIN blue_flower AS T2 ON T1.visitor_id = T2.visitor_id WHERE T1.position = 'keeper'	village_visitor
SELECT count(*) FROM private_cheese WHERE cheese_id IN (SELECT cheese_id FROM blue_flower WHERE current_year = 2003)	village_visitor
SELECT count(*) FROM village WHERE village_id NOT IN (SELECT village_id FROM visitor)	village_visitor
SELECT sum(net_revenue), state FROM private_cheese GROUP BY state	village_visitor
SELECT grade, name FROM blue_flower WHERE current_year > 1974 AND speed > (SELECT avg(speed) FROM blue_flower)	village_visitor
SELECT T1.height, T1.state FROM private_cheese AS T1 JOIN blue_flower AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id ORDER BY count(*) LIMIT 1	village_visitor
SELECT net_revenue FROM private_cheese ORDER BY net_revenue LIMIT 1	village_visitor
SELECT DISTINCT T1.score FROM village AS T1 JOIN private_cheese AS T2 ON T1.village_id = T2.village_id WHERE T2.state = 'Oregon'	village_visitor
SELECT count(*), T1.name FROM visitor AS T1 JOIN blue_flower AS T2 ON T1.visitor_id = T2.visitor_id GROUP BY T1.visitor_id	village_visitor
SELECT current_votes, result FROM ticket	ticket_singer
SELECT count(DISTINCT format) FROM singer	ticket_singer
SELECT DISTINCT T1.format, T1.discount FROM singer AS T1 JOIN tree AS T2 ON T1.singer_id = T2.singer_id WHERE T2.monthly_gender = 'male'	ticket_singer
SELECT name FROM ticket WHERE name LIKE '%Bright%'	ticket_singer
SELECT volume, nationality FROM tree WHERE stars > 3	ticket_singer
SELECT name FROM ticket WHERE result = 'loss' OR current_votes >= 815	ticket_singer
SELECT nationality, stars FROM tree ORDER BY volume DESC LIMIT 1	ticket_singer
SELECT count(*) FROM ticket AS T1 JOIN singer AS T2 ON T1.ticket_id = T2.ticket_id JOIN tree AS T3 ON T2.singer_id = T3.singer_id WHERE T1.result = 'loss'	ticket_singer
SELECT count(*) FROM ticket WHERE ticket_id NOT IN (SELECT ticket_id FROM singer)	ticket_singer
SELECT name, current_votes FROM ticket WHERE ticket_id IN (SELECT ticket_id FROM singer WHERE discount > 15)	ticket_singer
SELECT T1.name, T1.result FROM ticket AS T1 JOIN tree AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id ORDER BY count(*) DESC LIMIT 1	ticket_singer
SELECT name FROM ticket WHERE current_votes <= 210 AND result = 'loss'	ticket_singer
SELECT name FROM ticket WHERE current_votes = 359	ticket_singer
SELECT name FROM ticket WHERE result = 'loss'	ticket_singer
SELECT result FROM ticket GROUP BY result HAVING count(*) > 2	ticket_singer
SELECT count(*), T1.name FROM ticket AS T1 JOIN tree AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id	ticket_singer
SELECT T1.discount FROM singer AS T1 JOIN tree AS T2 ON T1.singer_id = T2.singer_id ORDER BY T2.volume DESC LIMIT 1	ticket_singer
SELECT DISTINCT T1.result FROM ticket AS T1 JOIN tree AS T2 ON T1.ticket_id = T2.ticket_id WHERE T2.volume >= 128	ticket_singer
SELECT nationality FROM tree WHERE volume > (SELECT avg(volume) FROM tree)	ticket_singer
SELECT count(*) FROM tree WHERE volume < 147	ticket_singer
SELECT count(*) FROM singer AS T1 JOIN tree AS T2 ON T1.singer_id = T2.singer_id WHERE T1.format = 'digital'	ticket_singer
SELECT name FROM ticket WHERE result = 'abandoned' ORDER BY current_votes	ticket_singer
SELECT T3.nationality FROM ticket AS T1 JOIN singer AS T2 ON T1.ticket_id = T2.ticket_id JOIN tree AS T3 ON T2.singer_id = T3.singer_id WHERE T1.result = 'win'	ticket_singer
SELECT result FROM ticket WHERE result = 'loss' AND ticket_id NOT IN (SELECT ticket_id FROM singer WHERE discount <= 24)	ticket_singer
SELECT weather FROM public_booking GROUP BY weather ORDER BY count(*) DESC LIMIT 1	paper_studio
SELECT sum(revenue), style FROM paper GROUP BY style	paper_studio
SELECT weather, debt FROM public_booking	paper_studio
SELECT T1.area FROM studio AS T1 JOIN public_booking AS T2 ON T1.studio_id = T2.studio_id GROUP BY T1.studio_id HAVING count(*) > 1	paper_studio
SELECT name FROM studio UNION SELECT name FROM theater	paper_studio
SELECT cost FROM theater ORDER BY votes DESC LIMIT 1	paper_studio
SELECT count(DISTINCT weather) FROM public_booking	paper_studio
SELECT cost, votes FROM theater WHERE votes > 681 AND cost > (SELECT avg(cost) FROM theater)	paper_studio
SELECT name, copies FROM public_booking	paper_studio
SELECT birth_category FROM paper WHERE revenue < 432 INTERSECT SELECT birth_category FROM paper WHERE style = 'rustic'	paper_studio
SELECT name FROM public_booking WHERE debt < 81	paper_studio
SELECT count(*) FROM paper WHERE paper_id IN (SELECT paper_id FROM public_booking WHERE weather = 'rainy')	paper_studio
SELECT max(revenue) FROM paper	paper_studio
SELECT name FROM public_booking ORDER BY copies LIMIT 1	paper_studio
SELECT style FROM paper ORDER BY revenue LIMIT 2	paper_studio
SELECT result FROM studio GROUP BY result ORDER BY count(*) DESC LIMIT 1	paper_studio
SELECT name FROM public_booking WHERE booking_id NOT IN (SELECT booking_id FROM theater)	paper_studio
SELECT DISTINCT T1.weather FROM public_booking AS T1 JOIN theater AS T2 ON T1.booking_id = T2.booking_id WHERE T2.cost > 510	paper_studio
SELECT copies FROM public_booking WHERE copies <= 281 AND debt > (SELECT avg(debt) FROM public_booking)	paper_studio
SELECT language FROM paper GROUP BY language ORDER BY count(*) DESC LIMIT 1	paper_studio
SELECT T2.name, T2.cost FROM public_booking AS T1 JOIN theater AS T2 ON T1.booking_id = T2.booking_id WHERE T1.copies < 281	paper_studio
SELECT name FROM public_booking UNION SELECT name FROM theater	paper_studio
SELECT count(*) FROM theater WHERE cost = 521	paper_studio
SELECT count(*), language FROM paper GROUP BY language	paper_studio
SELECT count(DISTINCT language) FROM paper	paper_studio
SELECT country FROM restaurant GROUP BY country HAVING count(*) <= 2	article_restaurant
SELECT count(*), country FROM restaurant GROUP BY country	article_restaurant
SELECT weight FROM article	article_restaurant
SELECT T1.weight, T1.cuisine FROM article AS T1 JOIN restaurant AS T2 ON T1.article_id = T2.article_id WHERE T2.country = 'Canada' GROUP BY T1.article_id ORDER BY count(*) DESC LIMIT 1	article_restaurant
SELECT city FROM article WHERE article_id NOT IN (SELECT article_id FROM restaurant)	article_restaurant
SELECT title FROM article WHERE cuisine = 'Mexican' AND article_id NOT IN (SELECT article_id FROM restaurant WHERE country = 'Brazil')	article_restaurant
SELECT target_income FROM restaurant WHERE country = 'Canada' AND target_income < (SELECT avg(target_income) FROM restaurant)	article_restaurant
SELECT title, city FROM article WHERE weight < (SELECT avg(weight) FROM article)	article_restaurant
SELECT T1.title, T1.cuisine FROM article AS T1 JOIN restaurant AS T2 ON T1.article_id = T2.article_id GROUP BY T1.article_id ORDER BY count(*) LIMIT 1	article_restaurant
SELECT climate FROM article WHERE city = 'Vienna'	article_restaurant
SELECT sum(goals), country FROM restaurant GROUP BY country	article_restaurant
SELECT count(*) FROM restaurant WHERE country = 'Germany'	article_restaurant
SELECT T1.climate, T1.title FROM article AS T1 JOIN restaurant AS T2 ON T1.article_id = T2.article_id WHERE T2.target_income < 412 GROUP BY T1.article_id ORDER BY count(*) DESC LIMIT 1	article_restaurant
SELECT T1.title FROM article AS T1 JOIN restaurant AS T2 ON T1.article_id = T2.article_id WHERE T2.target_income < 225 GROUP BY T1.article_id ORDER BY count(*) DESC LIMIT 1	article_restaurant
SELECT cuisine FROM article WHERE weight < (SELECT avg(weight) FROM article)	article_restaurant
SELECT target_income, country FROM restaurant WHERE target_income < (SELECT avg(target_income) FROM restaurant)	article_restaurant
SELECT count(*) FROM article	article_restaurant
SELECT title FROM article ORDER BY weight DESC LIMIT 1	article_restaurant
SELECT count(*) FROM article WHERE article_id IN (SELECT article_id FROM restaurant WHERE goals > 43)	article_restaurant
SELECT count(*) FROM article WHERE city = 'Vienna'	article_restaurant
SELECT country, target_income FROM restaurant WHERE goals > 26	article_restaurant
SELECT city FROM article GROUP BY city ORDER BY count(*) DESC LIMIT 1	article_restaurant
SELECT DISTINCT country FROM restaurant	article_restaurant
SELECT avg(first_sales), gender FROM ticket GROUP BY gender	ticket_river_tour
SELECT T1.name FROM river_tour AS T1 JOIN home_castle AS T2 ON T1.tour_id = T2.tour_id GROUP BY T1.tour_id HAVING count(*) >= 2	ticket_river_tour
SELECT T1.name, T1.start_salary FROM river_tour AS T1 JOIN home_castle AS T2 ON T1.tour_id = T2.tour_id GROUP BY T1.tour_id HAVING count(*) >= 2	ticket_river_tour
SELECT count(*) FROM ticket WHERE gender != 'male'	ticket_river_tour
SELECT name FROM river_tour WHERE age < (SELECT avg(age) FROM river_tour)	ticket_river_tour
SELECT T1.pages FROM river_tour AS T1 JOIN home_castle AS T2 ON T1.tour_id = T2.tour_id WHERE T2.depth >= 196 GROUP BY T1.tour_id ORDER BY count(*) DESC LIMIT 1	ticket_river_tour
SELECT count(*), gender FROM ticket GROUP BY gender	ticket_river_tour
SELECT count(*), T1.name FROM river_tour AS T1 JOIN home_castle AS T2 ON T1.tour_id = T2.tour_id GROUP BY T1.tour_id	ticket_river_tour
SELECT code FROM ticket ORDER BY code	ticket_river_tour
SELECT name FROM home_castle WHERE depth < 392 AND local_rating > (SELECT avg(local_rating) FROM home_castle)	ticket_river_tour
SELECT DISTINCT T1.code FROM ticket AS T1 JOIN river_tour AS T2 ON T1.ticket_id = T2.ticket_id WHERE T2.age <= 58	ticket_river_tour
SELECT max(score), sum(score) FROM night_printer	ticket_river_tour
SELECT avg(T2.income) FROM river_tour AS T1 JOIN home_castle AS T2 ON T1.tour_id = T2.tour_id WHERE T1.age < 52	ticket_river_tour
SELECT code FROM ticket UNION SELECT name FROM river_tour	ticket_river_tour
SELECT sum(budget) FROM night_printer WHERE budget BETWEEN 281 AND 516	ticket_river_tour
SELECT name, income FROM home_castle ORDER BY name	ticket_river_tour
SELECT count(*), T1.code FROM ticket AS T1 JOIN river_tour AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id	ticket_river_tour
SELECT avg(first_sales), season FROM ticket GROUP BY season	ticket_river_tour
SELECT birth_distance FROM home_castle ORDER BY local_rating LIMIT 5	ticket_river_tour
SELECT income, depth FROM home_castle	ticket_river_tour
SELECT name FROM river_tour UNION SELECT code FROM ticket	ticket_river_tour
SELECT budget FROM night_printer WHERE score < 83	ticket_river_tour
SELECT gender FROM ticket GROUP BY gender ORDER BY count(*) DESC LIMIT 1	ticket_river_tour
SELECT min(last_points) FROM team	officer_team
SELECT T1.name, T1.power FROM officer AS T1 JOIN team AS T2 ON T1.officer_id = T2.officer_id ORDER BY T2.home_copies DESC LIMIT 1	officer_team
SELECT type FROM officer GROUP BY type HAVING count(*) <= 2	officer_team
SELECT home_copies FROM team ORDER BY home_copies DESC LIMIT 1	officer_team
SELECT genre FROM officer WHERE type = 'express' INTERSECT SELECT genre FROM officer WHERE type = 'basic'	officer_team
SELECT name FROM team WHERE last_points > 9	officer_team
SELECT T1.name FROM officer AS T1 JOIN team AS T2 ON T1.officer_id = T2.officer_id ORDER BY T2.home_copies DESC LIMIT 1	officer_team
SELECT T2.name FROM officer AS T1 JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T1.type = 'basic'	officer_team
SELECT genre FROM officer WHERE type = 'express' EXCEPT SELECT genre FROM officer WHERE power < 31	officer_team
SELECT count(*) FROM officer WHERE type = 'express'	officer_team
SELECT max(home_copies) FROM team	officer_team
SELECT DISTINCT T1.name, T1.power FROM officer AS T1 JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T2.home_copies < 619	officer_team
SELECT name FROM officer WHERE officer_id NOT IN (SELECT officer_id FROM team)	officer_team
SELECT count(*), T1.name FROM officer AS T1 JOIN team AS T2 ON T1.officer_id = T2.officer_id GROUP BY T1.officer_id	officer_team
SELECT type FROM officer GROUP BY type HAVING count(*) > 1	officer_team
SELECT count(DISTINCT type) FROM officer	officer_team
SELECT count(*) FROM officer	officer_team
SELECT home_copies FROM team WHERE last_points < 66	officer_team
SELECT name, genre FROM officer ORDER BY power LIMIT 1	officer_team
SELECT DISTINCT T1.genre, T1.type FROM officer AS T1 JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T2.home_copies < 801	officer_team
SELECT count(*), genre FROM officer GROUP BY genre	officer_team
SELECT min(power) FROM officer	officer_team
SELECT count(*) FROM employee AS T1 JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T1.scale = 'medium'	employee_director
SELECT scale FROM employee WHERE name LIKE '%Sofia%'	employee_director
SELECT DISTINCT scale FROM employee	employee_director
SELECT category, amount FROM director	employee_director
SELECT DISTINCT category FROM director	employee_director
SELECT scale FROM employee WHERE name LIKE '%Zoë%'	employee_director
SELECT count(*) FROM employee WHERE employee_id NOT IN (SELECT employee_id FROM director)	employee_director
SELECT count(*), scale FROM employee GROUP BY scale	employee_director
SELECT count(*), T1.name FROM employee AS T1 JOIN director AS T2 ON T1.employee_id = T2.employee_id GROUP BY T1.employee_id	employee_director
SELECT count(*), category FROM director GROUP BY category	employee_director
SELECT avg(T2.amount) FROM employee AS T1 JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T1.duration = 176	employee_director
SELECT T1.name FROM employee AS T1 JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T2.category = 'music' GROUP BY T1.employee_id ORDER BY count(*) DESC LIMIT 1	employee_director
SELECT count(*) FROM employee WHERE scale = 'medium'	employee_director
SELECT T1.duration FROM employee AS T1 JOIN director AS T2 ON T1.employee_id = T2.employee_id GROUP BY T1.employee_id ORDER BY count(*) DESC LIMIT 1	employee_director
SELECT max(amount) FROM director	employee_director
SELECT DISTINCT T1.name FROM employee AS T1 JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T2.amount < 355	employee_director
SELECT max(duration) FROM employee	employee_director
SELECT category FROM director WHERE amount > (SELECT avg(amount) FROM director)	employee_director
SELECT amount, category FROM director WHERE amount > (SELECT avg(amount) FROM director)	employee_director
SELECT scale, name FROM employee WHERE employee_id IN (SELECT employee_id FROM director WHERE category = 'music')	employee_director
SELECT category FROM director WHERE amount > 355 EXCEPT SELECT category FROM director WHERE amount = 378	employee_director
SELECT code FROM music_flower WHERE grade < 92 AND flower_id NOT IN (SELECT flower_id FROM flight WHERE seats > 266)	music_flower_flight
SELECT role FROM dancer GROUP BY role HAVING count(*) > 3	music_flower_flight
SELECT count(*), category FROM music_flower GROUP BY category	music_flower_flight
SELECT count(*) FROM flight WHERE flight_id IN (SELECT flight_id FROM doctor WHERE quantity = 43)	music_flower_flight
SELECT T2.seats FROM music_flower AS T1 JOIN flight AS T2 ON T1.flower_id = T2.flower_id WHERE T1.category = 'health'	music_flower_flight
SELECT name FROM flight WHERE seats > 405	music_flower_flight
SELECT name FROM doctor WHERE month = 'December'	music_flower_flight
SELECT sum(T2.income) FROM flight AS T1 JOIN doctor AS T2 ON T1.flight_id = T2.flight_id WHERE T1.seats = 272	music_flower_flight
SELECT count(*), month FROM doctor GROUP BY month	music_flower_flight
SELECT name FROM dancer ORDER BY name	music_flower_flight
SELECT count(DISTINCT month) FROM doctor	music_flower_flight
SELECT T1.name, T1.quantity FROM doctor AS T1 JOIN dancer AS T2 ON T1.doctor_id = T2.doctor_id WHERE T2.role = 'sponsor' GROUP BY T1.doctor_id ORDER BY count(*) DESC LIMIT 1	music_flower_flight
SELECT cuisine FROM flight WHERE seats = 322 INTERSECT SELECT cuisine FROM flight WHERE seats <= 434	music_flower_flight
SELECT DISTINCT T1.name FROM doctor AS T1 JOIN dancer AS T2 ON T1.doctor_id = T2.doctor_id WHERE T2.hours < 32	music_flower_flight
SELECT T2.name, T2.quantity FROM flight AS T1 JOIN doctor AS T2 ON T1.flight_id = T2.flight_id WHERE T1.seats < 322	music_flower_flight
SELECT code, category FROM music_flower WHERE grade BETWEEN 23 AND 41 AND flower_id NOT IN (SELECT flower_id FROM flight WHERE seats >= 41)	music_flower_flight
SELECT T1.name FROM doctor AS T1 JOIN dancer AS T2 ON T1.doctor_id = T2.doctor_id WHERE T2.salary > 176 GROUP BY T1.doctor_id ORDER BY count(*) DESC LIMIT 1	music_flower_flight
SELECT name FROM flight WHERE name LIKE '%Summit%'	music_flower_flight
SELECT count(*), T1.code FROM music_flower AS T1 JOIN flight AS T2 ON T1.flower_id = T2.flower_id GROUP BY T1.flower_id	music_flower_flight
SELECT code FROM music_flower WHERE grade > 15	music_flower_flight
SELECT month FROM doctor GROUP BY month HAVING count(*) > 3	music_flower_flight
SELECT name FROM doctor WHERE income > 275 AND doctor_id NOT IN (SELECT doctor_id FROM dancer WHERE role = 'umpire')	music_flower_flight
SELECT role FROM dancer WHERE wins = 15 INTERSECT SELECT role FROM dancer WHERE hours < 37	music_flower_flight
SELECT count(*), T1.name FROM flight AS T1 JOIN doctor AS T2 ON T1.flight_id = T2.flight_id GROUP BY T1.flight_id	music_flower_flight
SELECT name FROM doctor UNION SELECT code FROM music_flower	music_flower_flight
SELECT title FROM play WHERE format != 'audio'	robot_play
SELECT count(*), format FROM play GROUP BY format	robot_play
SELECT format FROM play GROUP BY format HAVING count(*) <= 2	robot_play
SELECT birth_scale FROM play	robot_play
SELECT count(*), birth_scale FROM play GROUP BY birth_scale	robot_play
SELECT title FROM play WHERE native_credits < 9	robot_play
SELECT count(*), T1.name FROM robot AS T1 JOIN play AS T2 ON T1.robot_id = T2.robot_id GROUP BY T1.robot_id	robot_play
SELECT T1.name FROM robot AS T1 JOIN play AS T2 ON T1.robot_id = T2.robot_id WHERE T2.birth_scale = 'large' GROUP BY T1.robot_id ORDER BY count(*) DESC LIMIT 1	robot_play
SELECT name FROM robot WHERE rent < 634 AND official_depth > (SELECT avg(official_depth) FROM robot)	robot_play
SELECT DISTINCT birth_scale FROM play	robot_play
SELECT birth_scale FROM play ORDER BY native_credits DESC LIMIT 1	robot_play
SELECT birth_scale FROM play WHERE native_credits < 10	robot_play
SELECT rent FROM robot	robot_play
SELECT count(*) FROM robot WHERE robot_id IN (SELECT robot_id FROM play WHERE birth_scale = 'small')	robot_play
SELECT name FROM robot WHERE rent < (SELECT avg(rent) FROM robot)	robot_play
SELECT avg(T2.native_credits) FROM robot AS T1 JOIN play AS T2 ON T1.robot_id = T2.robot_id WHERE T1.official_depth > 416	robot_play
SELECT T1.name FROM robot AS T1 JOIN play AS T2 ON T1.robot_id = T2.robot_id GROUP BY T1.robot_id HAVING count(*) > 2	robot_play
SELECT count(*) FROM robot WHERE robot_id IN (SELECT robot_id FROM play WHERE native_credits > 2)	robot_play
SELECT format FROM play GROUP BY format HAVING count(*) >= 3	robot_play
SELECT name FROM robot WHERE official_depth = 416 ORDER BY official_depth	robot_play
SELECT annual_city FROM review WHERE income <= 232 EXCEPT SELECT annual_city FROM review WHERE income > 974	song_review
SELECT count(*), T1.name FROM song AS T1 JOIN review AS T2 ON T1.song_id = T2.song_id GROUP BY T1.song_id	song_review
SELECT count(*) FROM song WHERE song_id NOT IN (SELECT song_id FROM review)	song_review
SELECT max(T2.income) FROM song AS T1 JOIN review AS T2 ON T1.song_id = T2.song_id WHERE T1.current_credits < 4	song_review
SELECT T2.annual_city FROM song AS T1 JOIN review AS T2 ON T1.song_id = T2.song_id WHERE T1.current_credits < 3	song_review
SELECT T1.floors FROM song AS T1 JOIN review AS T2 ON T1.song_id = T2.song_id WHERE T2.annual_city = 'Madrid' GROUP BY T1.song_id ORDER BY count(*) DESC LIMIT 1	song_review
SELECT sum(current_credits) FROM song	song_review
SELECT current_credits FROM song	song_review
SELECT count(*), annual_city FROM review GROUP BY annual_city	song_review
SELECT DISTINCT annual_city FROM review WHERE income < 458	song_review
SELECT name FROM song WHERE current_credits > 1 AND song_id NOT IN (SELECT song_id FROM review WHERE income <= 974)	song_review
SELECT current_credits, name FROM song WHERE floors = 2	song_review
SELECT avg(income), annual_city FROM review GROUP BY annual_city	song_review
SELECT name, floors FROM song WHERE current_credits = 5 AND song_id NOT IN (SELECT song_id FROM review WHERE annual_city = 'Vienna')	song_review
SELECT min(T2.income) FROM song AS T1 JOIN review AS T2 ON T1.song_id = T2.song_id WHERE T1.floors = 7	song_review
SELECT T1.name FROM song AS T1 JOIN review AS T2 ON T1.song_id = T2.song_id GROUP BY T1.song_id ORDER BY count(*) DESC LIMIT 1	song_review
SELECT T1.name, T1.current_credits FROM song AS T1 JOIN review AS T2 ON T1.song_id = T2.song_id ORDER BY T2.income LIMIT 1	song_review
SELECT min(income), annual_city FROM review GROUP BY annual_city	song_review
SELECT count(*) FROM mobile_team	chef_mobile_team
SELECT name FROM chef ORDER BY price DESC LIMIT 1	chef_mobile_team
SELECT DISTINCT T1.name, T1.price FROM chef AS T1 JOIN mobile_team AS T2 ON T1.id = T2.chef_id WHERE T2.scale = 'large'	chef_mobile_team
SELECT count(*) FROM chef WHERE id IN (SELECT chef_id FROM mobile_team WHERE genre = 'classic')	chef_mobile_team
SELECT avg(annual_quantity), scale FROM mobile_team GROUP BY scale	chef_mobile_team
SELECT genre FROM mobile_team WHERE scale = 'small' EXCEPT SELECT genre FROM mobile_team WHERE annual_quantity = 18	chef_mobile_team
SELECT genre, scale FROM mobile_team WHERE annual_quantity > (SELECT avg(annual_quantity) FROM mobile_team)	chef_mobile_team
SELECT count(*) FROM mobile_team WHERE genre = 'rock'	chef_mobile_team
SELECT count(*) FROM mobile_team WHERE genre != 'pop'	chef_mobile_team
SELECT T1.department FROM chef AS T1 JOIN mobile_team AS T2 ON T1.id = T2.chef_id ORDER BY T2.annual_quantity DESC LIMIT 1	chef_mobile_team
SELECT count(*) FROM chef WHERE seats < 197	chef_mobile_team
SELECT department FROM chef WHERE type = 'deluxe' INTERSECT SELECT department FROM chef WHERE seats >= 197	chef_mobile_team
SELECT count(*) FROM chef WHERE id IN (SELECT chef_id FROM mobile_team WHERE genre = 'pop')	chef_mobile_team
SELECT avg(annual_quantity) FROM mobile_team	chef_mobile_team
SELECT count(*), T1.name FROM chef AS T1 JOIN mobile_team AS T2 ON T1.id = T2.chef_id GROUP BY T1.id	chef_mobile_team
SELECT scale, annual_quantity FROM mobile_team WHERE annual_quantity < (SELECT avg(annual_quantity) FROM mobile_team)	chef_mobile_team
SELECT count(DISTINCT department) FROM chef	chef_mobile_team
SELECT genre FROM mobile_team	chef_mobile_team
SELECT name FROM mobile_team WHERE name LIKE '%Secret%'	chef_mobile_team
SELECT name FROM chef WHERE id NOT IN (SELECT chef_id FROM mobile_team)	chef_mobile_team
SELECT count(*) FROM chef	chef_mobile_team
SELECT max(seats), department FROM chef GROUP BY department	chef_mobile_team
SELECT count(*), department FROM chef GROUP BY department	chef_mobile_team
SELECT name FROM mobile_team WHERE scale = 'large' AND annual_quantity > (SELECT avg(annual_quantity) FROM mobile_team)	chef_mobile_team
SELECT result FROM guide ORDER BY name	guide_north_officer
SELECT yearly_language FROM private_device GROUP BY yearly_language ORDER BY count(*) DESC LIMIT 1	guide_north_officer
SELECT result FROM guide GROUP BY result ORDER BY count(*) LIMIT 1	guide_north_officer
SELECT count(*) FROM north_officer WHERE distance <= 83	guide_north_officer
SELECT T1.name FROM guide AS T1 JOIN camera AS T2 ON T1.guide_id = T2.guide_id GROUP BY T1.guide_id ORDER BY count(*) DESC LIMIT 1	guide_north_officer
SELECT avg(revenue), yearly_language FROM private_device GROUP BY yearly_language	guide_north_officer
SELECT count(*), T1.name FROM guide AS T1 JOIN north_officer AS T2 ON T1.guide_id = T2.guide_id GROUP BY T1.guide_id	guide_north_officer
SELECT avg(distance), min(distance) FROM north_officer	guide_north_officer
SELECT DISTINCT result FROM guide	guide_north_officer
SELECT yearly_language FROM private_device WHERE yearly_capacity < 226 EXCEPT SELECT yearly_language FROM private_device WHERE revenue = 838	guide_north_officer
SELECT distance FROM north_officer WHERE officer_id NOT IN (SELECT officer_id FROM camera)	guide_north_officer
SELECT T1.level FROM guide AS T1 JOIN private_device AS T2 ON T1.guide_id = T2.guide_id WHERE T2.yearly_capacity = 313 GROUP BY T1.guide_id ORDER BY count(*) DESC LIMIT 1	guide_north_officer
SELECT T1.name FROM north_officer AS T1 JOIN camera AS T2 ON T1.officer_id = T2.officer_id GROUP BY T1.officer_id ORDER BY count(*) DESC LIMIT 1	guide_north_officer
SELECT yearly_language FROM private_device WHERE yearly_capacity = 313 INTERSECT SELECT yearly_language FROM private_device WHERE revenue < 203	guide_north_officer
SELECT name, yearly_price FROM north_officer ORDER BY distance LIMIT 1	guide_north_officer
SELECT count(*) FROM guide AS T1 JOIN north_officer AS T2 ON T1.guide_id = T2.guide_id WHERE T1.result = 'draw'	guide_north_officer
SELECT yearly_language FROM private_device WHERE revenue > 542 EXCEPT SELECT yearly_language FROM private_device WHERE yearly_capacity = 583	guide_north_officer
SELECT yearly_capacity, revenue FROM private_device	guide_north_officer
SELECT title FROM delivery ORDER BY members DESC LIMIT 2	guide_north_officer
SELECT name, yearly_price FROM north_officer WHERE officer_id NOT IN (SELECT officer_id FROM camera)	guide_north_officer
SELECT name FROM guide WHERE result = 'abandoned' AND guide_id NOT IN (SELECT guide_id FROM north_officer WHERE yearly_price >= 851)	guide_north_officer
SELECT title FROM delivery WHERE budget > 301	guide_north_officer
SELECT min(hours), country FROM market GROUP BY country	market_driver
SELECT DISTINCT T1.name FROM market AS T1 JOIN driver AS T2 ON T1.id = T2.market_id WHERE T2.stars > 2	market_driver
SELECT DISTINCT T1.name FROM market AS T1 JOIN driver AS T2 ON T1.id = T2.market_id WHERE T2.stars = 2	market_driver
SELECT name FROM market WHERE country = 'Italy' AND id NOT IN (SELECT market_id FROM driver WHERE stars < 2)	market_driver
SELECT name FROM market ORDER BY hours DESC LIMIT 1	market_driver
SELECT T1.name FROM market AS T1 JOIN driver AS T2 ON T1.id = T2.market_id WHERE T2.stars > 2 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	market_driver
SELECT name FROM driver WHERE copies < 226 ORDER BY copies	market_driver
SELECT T1.name FROM market AS T1 JOIN driver AS T2 ON T1.id = T2.market_id ORDER BY T2.stars LIMIT 1	market_driver
SELECT count(*) FROM market WHERE hours = 26	market_driver
SELECT DISTINCT country FROM market	market_driver
SELECT count(*), country FROM market GROUP BY country	market_driver
SELECT name FROM driver ORDER BY copies LIMIT 3	market_driver
SELECT count(*) FROM market	market_driver
SELECT count(*) FROM driver WHERE stars < 4	market_driver
SELECT T2.name FROM market AS T1 JOIN driver AS T2 ON T1.id = T2.market_id WHERE T1.hours = 26	market_driver
SELECT min(hours), sum(hours) FROM market WHERE country = 'Italy'	market_driver
SELECT hours FROM market WHERE id NOT IN (SELECT market_id FROM driver)	market_driver
SELECT avg(hours), country FROM market GROUP BY country	market_driver
SELECT stars FROM driver ORDER BY copies DESC LIMIT 1	market_driver
SELECT max(hours), country FROM market GROUP BY country	market_driver
SELECT language FROM junior_review GROUP BY language HAVING count(*) > 3	exam_statue
SELECT T2.language FROM exam AS T1 JOIN junior_review AS T2 ON T1.exam_id = T2.exam_id WHERE T1.power > 496	exam_statue
SELECT count(*) FROM statue WHERE credits > 7	exam_statue
SELECT count(DISTINCT language) FROM junior_review	exam_statue
SELECT title FROM exam WHERE power < 703 AND base_rooms > 235	exam_statue
SELECT fee, language FROM junior_review	exam_statue
SELECT sum(T2.fee) FROM exam AS T1 JOIN junior_review AS T2 ON T1.exam_id = T2.exam_id WHERE T1.power = 405	exam_statue
SELECT T1.title FROM exam AS T1 JOIN junior_review AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY count(*) LIMIT 1	exam_statue
SELECT count(*) FROM junior_review WHERE yearly_discount BETWEEN 3 AND 38	exam_statue
SELECT title FROM exam WHERE base_rooms < 235 AND exam_id NOT IN (SELECT exam_id FROM statue WHERE credits < 12)	exam_statue
SELECT max(base_rooms) FROM exam	exam_statue
SELECT count(*), language FROM junior_review GROUP BY language	exam_statue
SELECT T1.title FROM exam AS T1 JOIN junior_review AS T2 ON T1.exam_id = T2.exam_id ORDER BY T2.rating LIMIT 1	exam_statue
SELECT name, duration FROM statue ORDER BY name	exam_statue
SELECT language FROM junior_review GROUP BY language ORDER BY count(*) DESC LIMIT 1	exam_statue
SELECT min(power) FROM exam	exam_statue
SELECT T2.name FROM statue AS T1 JOIN junior_review AS T2 ON T1.statue_id = T2.statue_id WHERE T1.credits < 11	exam_statue
SELECT count(*), T1.title FROM exam AS T1 JOIN junior_review AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id	exam_statue
SELECT DISTINCT T1.name FROM statue AS T1 JOIN junior_review AS T2 ON T1.statue_id = T2.statue_id WHERE T2.language = 'German'	exam_statue
SELECT weight FROM exam WHERE weight BETWEEN 215 AND 270 AND exam_id NOT IN (SELECT exam_id FROM junior_review WHERE yearly_discount = 39)	exam_statue
SELECT T1.name, T1.duration FROM statue AS T1 JOIN junior_review AS T2 ON T1.statue_id = T2.statue_id GROUP BY T1.statue_id ORDER BY count(*) DESC LIMIT 1	exam_statue
SELECT T1.credits, T1.name FROM statue AS T1 JOIN junior_review AS T2 ON T1.statue_id = T2.statue_id GROUP BY T1.statue_id HAVING count(*) >= 2	exam_statue
SELECT name FROM junior_review WHERE language = 'French' ORDER BY rating DESC	exam_statue
SELECT degree FROM painting WHERE capacity > (SELECT avg(capacity) FROM painting)	company_green_district
SELECT name FROM company UNION SELECT name FROM editor	company_green_district
SELECT DISTINCT T1.name FROM company AS T1 JOIN painting AS T2 ON T1.company_id = T2.company_id WHERE T2.genre = 'drama'	company_green_district
SELECT style, medal, season FROM company	company_green_district
SELECT count(*) FROM company WHERE season = 'autumn'	company_green_district
SELECT style FROM company	company_green_district
SELECT count(*) FROM green_district WHERE annual_position = 'chief'	company_green_district
SELECT DISTINCT T1.name FROM company AS T1 JOIN editor AS T2 ON T1.company_id = T2.company_id WHERE T2.area > 105	company_green_district
SELECT count(*), T1.name FROM company AS T1 JOIN green_district AS T2 ON T1.company_id = T2.company_id GROUP BY T1.company_id	company_green_district
SELECT genre FROM painting WHERE capacity = 904 EXCEPT SELECT genre FROM painting WHERE birth_length < 18	company_green_district
SELECT count(*) FROM editor WHERE birth_credits <= 6	company_green_district
SELECT season FROM company WHERE season = 'autumn' AND age > (SELECT avg(age) FROM company)	company_green_district
SELECT annual_position FROM green_district WHERE annual_position = 'defender' AND birth_rank > (SELECT avg(birth_rank) FROM green_district)	company_green_district
SELECT name FROM company WHERE company_id IN (SELECT company_id FROM green_district WHERE birth_rank > 33)	company_green_district
SELECT name FROM company WHERE medal = 'bronze' AND company_id NOT IN (SELECT company_id FROM painting WHERE genre = 'drama')	company_green_district
SELECT count(*) FROM editor WHERE local_days > 8	company_green_district
SELECT T1.medal FROM company AS T1 JOIN green_district AS T2 ON T1.company_id = T2.company_id GROUP BY T1.company_id ORDER BY count(*) DESC LIMIT 1	company_green_district
SELECT DISTINCT T1.name FROM company AS T1 JOIN editor AS T2 ON T1.company_id = T2.company_id WHERE T2.birth_credits > 7	company_green_district
SELECT min(area) FROM editor	company_green_district
SELECT T1.name FROM company AS T1 JOIN editor AS T2 ON T1.company_id = T2.company_id GROUP BY T1.company_id HAVING count(*) > 2	company_green_district
SELECT count(*) FROM company AS T1 JOIN painting AS T2 ON T1.company_id = T2.company_id WHERE T1.season = 'autumn'	company_green_district
SELECT count(*) FROM company AS T1 JOIN painting AS T2 ON T1.company_id = T2.company_id WHERE T1.style = 'modern'	company_green_district
SELECT name FROM editor WHERE name LIKE '%Łucja%'	company_green_district
SELECT count(*), T1.name FROM company AS T1 JOIN editor AS T2 ON T1.company_id = T2.company_id GROUP BY T1.company_id	company_green_district
SELECT season FROM company WHERE name LIKE 'Lantern%'	company_green_district
SELECT count(*) FROM mobile_cat	mobile_cat_science_patient
SELECT max(capacity) FROM science_patient	mobile_cat_science_patient
SELECT level FROM mobile_cat WHERE level > 8 AND rent > (SELECT avg(rent) FROM mobile_cat)	mobile_cat_science_patient
SELECT count(*) FROM science_patient WHERE quantity < 24	mobile_cat_science_patient
SELECT code FROM mobile_cat WHERE target_population > 629	mobile_cat_science_patient
SELECT T1.code, T1.level FROM mobile_cat AS T1 JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id WHERE T2.seats <= 326 GROUP BY T1.cat_id ORDER BY count(*) DESC LIMIT 1	mobile_cat_science_patient
SELECT T1.code FROM mobile_cat AS T1 JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id ORDER BY T2.quantity LIMIT 1	mobile_cat_science_patient
SELECT count(*) FROM mobile_cat WHERE cat_id IN (SELECT cat_id FROM science_patient WHERE quantity = 12)	mobile_cat_science_patient
SELECT name FROM science_patient WHERE seats < 326 ORDER BY name	mobile_cat_science_patient
SELECT T1.code FROM mobile_cat AS T1 JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id GROUP BY T1.cat_id HAVING count(*) > 2	mobile_cat_science_patient
SELECT count(*) FROM science_patient WHERE quantity < 78	mobile_cat_science_patient
SELECT avg(points) FROM mobile_cat WHERE points >= 107	mobile_cat_science_patient
SELECT quantity, seats FROM science_patient WHERE seats = 326 ORDER BY quantity	mobile_cat_science_patient
SELECT code, rent FROM mobile_cat WHERE target_population < (SELECT avg(target_population) FROM mobile_cat)	mobile_cat_science_patient
SELECT points FROM mobile_cat	mobile_cat_science_patient
SELECT name, capacity FROM science_patient WHERE seats >= 326	mobile_cat_science_patient
SELECT min(main_amount), gross_type FROM paper GROUP BY gross_type	hotel_paper
SELECT name, monthly_level FROM hotel WHERE style = 'gothic'	hotel_paper
SELECT T1.score FROM hotel AS T1 JOIN engine AS T2 ON T1.hotel_id = T2.hotel_id ORDER BY T2.home_seats DESC LIMIT 1	hotel_paper
SELECT count(*), net_cuisine FROM engine GROUP BY net_cuisine	hotel_paper
SELECT count(*) FROM hotel WHERE hotel_id NOT IN (SELECT hotel_id FROM paper)	hotel_paper
SELECT name FROM night_gym WHERE birth_status = 'finished' AND tax > (SELECT avg(tax) FROM night_gym)	hotel_paper
SELECT T1.monthly_level, T1.score FROM hotel AS T1 JOIN paper AS T2 ON T1.hotel_id = T2.hotel_id GROUP BY T1.hotel_id ORDER BY count(*) DESC LIMIT 1	hotel_paper
SELECT DISTINCT T1.name FROM engine AS T1 JOIN night_gym AS T2 ON T1.engine_id = T2.engine_id WHERE T2.birth_status = 'finished'	hotel_paper
SELECT name FROM team ORDER BY home_power DESC LIMIT 5	hotel_paper
SELECT T1.style FROM hotel AS T1 JOIN paper AS T2 ON T1.hotel_id = T2.hotel_id GROUP BY T1.hotel_id ORDER BY count(*) DESC LIMIT 1	hotel_paper
SELECT name FROM engine WHERE engine_id NOT IN (SELECT engine_id FROM team)	hotel_paper
SELECT T1.monthly_level FROM hotel AS T1 JOIN engine AS T2 ON T1.hotel_id = T2.hotel_id ORDER BY T2.home_seats LIMIT 1	hotel_paper
SELECT birth_status FROM night_gym WHERE tax > 20 EXCEPT SELECT birth_status FROM night_gym WHERE tax = 11	hotel_paper
SELECT T1.name, T1.score FROM hotel AS T1 JOIN engine AS T2 ON T1.hotel_id = T2.hotel_id WHERE T2.net_cuisine = 'Korean' GROUP BY T1.hotel_id ORDER BY count(*) DESC LIMIT 1	hotel_paper
SELECT T1.score FROM hotel AS T1 JOIN engine AS T2 ON T1.hotel_id = T2.hotel_id WHERE T2.net_cuisine = 'Korean' GROUP BY T1.hotel_id ORDER BY count(*) DESC LIMIT 1	hotel_paper
SELECT style FROM hotel WHERE name LIKE '%Meadow%'	hotel_paper
SELECT name FROM paper ORDER BY main_amount DESC LIMIT 2	hotel_paper
SELECT DISTINCT T1.name, T1.style FROM hotel AS T1 JOIN engine AS T2 ON T1.hotel_id = T2.hotel_id WHERE T2.net_cuisine = 'Korean'	hotel_paper
SELECT DISTINCT T1.name, T1.net_cuisine FROM engine AS T1 JOIN night_gym AS T2 ON T1.engine_id = T2.engine_id WHERE T2.birth_status = 'pending'	hotel_paper
SELECT count(*) FROM paper WHERE main_amount >= 500	hotel_paper
SELECT net_cuisine FROM engine GROUP BY net_cuisine ORDER BY count(*) DESC LIMIT 1	hotel_paper
SELECT birth_status FROM night_gym WHERE tax > 50 INTERSECT SELECT birth_status FROM night_gym WHERE tax < 68	hotel_paper
SELECT sum(tax) FROM night_gym	hotel_paper
SELECT T1.score, T1.style FROM hotel AS T1 JOIN engine AS T2 ON T1.hotel_id = T2.hotel_id WHERE T2.net_cuisine = 'Korean' GROUP BY T1.hotel_id ORDER BY count(*) DESC LIMIT 1	hotel_paper
SELECT name FROM hotel WHERE score < 46 AND hotel_id NOT IN (SELECT hotel_id FROM paper WHERE main_amount > 117)	hotel_paper
SELECT T1.name, T1.rooms FROM employee AS T1 JOIN blue_project AS T2 ON T1.id = T2.employee_id WHERE T2.party = 'Liberal' GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	patient_employee
SELECT color FROM patient GROUP BY color HAVING count(*) < 3	patient_employee
SELECT T1.wins FROM patient AS T1 JOIN blue_project AS T2 ON T1.id = T2.patient_id GROUP BY T1.id HAVING count(*) > 1	patient_employee
SELECT count(*) FROM patient	patient_employee
SELECT DISTINCT color FROM patient	patient_employee
SELECT name, genre FROM library ORDER BY budget DESC LIMIT 1	patient_employee
SELECT count(*), T1.name FROM employee AS T1 JOIN library AS T2 ON T1.id = T2.employee_id GROUP BY T1.id	patient_employee
SELECT name FROM library WHERE genre = 'pop'	patient_employee
SELECT min(wins), color FROM patient GROUP BY color	patient_employee
SELECT max(wins), color FROM patient GROUP BY color	patient_employee
SELECT name FROM employee WHERE target_size < 12 AND id NOT IN (SELECT employee_id FROM blue_project WHERE party = 'Labour')	patient_employee
SELECT T2.genre, T2.name FROM employee AS T1 JOIN library AS T2 ON T1.id = T2.employee_id WHERE T1.rooms < 278	patient_employee
SELECT avg(base_fee), type FROM blue_project GROUP BY type	patient_employee
SELECT T1.wins, T1.color FROM patient AS T1 JOIN blue_project AS T2 ON T1.id = T2.patient_id GROUP BY T1.id HAVING count(*) >= 3	patient_employee
SELECT genre FROM library WHERE budget = 318 INTERSECT SELECT genre FROM library WHERE budget = 424	patient_employee
SELECT DISTINCT T1.name FROM patient AS T1 JOIN blue_project AS T2 ON T1.id = T2.patient_id WHERE T2.type = 'regular'	patient_employee
SELECT T1.name FROM patient AS T1 JOIN blue_project AS T2 ON T1.id = T2.patient_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	patient_employee
SELECT T1.name FROM blue_project AS T1 JOIN library AS T2 ON T1.id = T2.project_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	patient_employee
SELECT count(*) FROM employee AS T1 JOIN blue_project AS T2 ON T1.id = T2.employee_id WHERE T1.target_size < 31	patient_employee
SELECT count(*), party FROM blue_project GROUP BY party	patient_employee
SELECT party FROM blue_project GROUP BY party ORDER BY count(*) LIMIT 1	patient_employee
SELECT sum(base_fee), type FROM blue_project GROUP BY type	patient_employee
SELECT T1.name, T1.rooms FROM employee AS T1 JOIN blue_project AS T2 ON T1.id = T2.employee_id GROUP BY T1.id HAVING count(*) > 1	patient_employee
SELECT method FROM game WHERE yearly_age < 42 INTERSECT SELECT method FROM game WHERE yearly_age >= 33	club_game
SELECT count(*) FROM club	club_game
SELECT min(yearly_age), method FROM game GROUP BY method	club_game
SELECT title FROM game WHERE id IN (SELECT game_id FROM ticket WHERE daily_rating < 6.0)	club_game
SELECT count(*), method FROM game GROUP BY method	club_game
SELECT T3.daily_rating, T3.current_budget FROM club AS T1 JOIN game AS T2 ON T1.id = T2.club_id JOIN ticket AS T3 ON T2.id = T3.game_id WHERE T1.height < 245	club_game
SELECT DISTINCT method FROM game	club_game
SELECT T1.name, T1.sales FROM club AS T1 JOIN game AS T2 ON T1.id = T2.club_id ORDER BY T2.yearly_age LIMIT 1	club_game
SELECT T1.title FROM game AS T1 JOIN ticket AS T2 ON T1.id = T2.game_id ORDER BY T2.current_budget DESC LIMIT 1	club_game
SELECT sum(yearly_age), method FROM game GROUP BY method	club_game
SELECT avg(yearly_age), method FROM game GROUP BY method	club_game
SELECT height FROM club WHERE sales = 355	club_game
SELECT T2.daily_rating FROM club AS T1 JOIN ticket AS T2 ON T1.id = T2.club_id WHERE T1.sales <= 830	club_game
SELECT sum(sales) FROM club WHERE height > 137	club_game
SELECT name FROM club ORDER BY height LIMIT 1	club_game
SELECT count(*) FROM game WHERE yearly_age < 30	club_game
SELECT name, sales FROM club ORDER BY height LIMIT 1	club_game
SELECT current_budget FROM ticket ORDER BY current_budget DESC LIMIT 1	club_game
SELECT yearly_age, method FROM game	club_game
SELECT count(*) FROM game WHERE id IN (SELECT game_id FROM ticket WHERE price < 667)	club_game
SELECT name, height FROM club WHERE sales > 400 AND id NOT IN (SELECT club_id FROM game WHERE method = 'card')	club_game
SELECT title FROM game ORDER BY yearly_age DESC LIMIT 1	club_game
SELECT name FROM club ORDER BY name	club_game
SELECT name FROM officer ORDER BY copies DESC LIMIT 1	public_car_nurse
SELECT T1.name FROM officer AS T1 JOIN owner AS T2 ON T1.officer_id = T2.officer_id GROUP BY T1.officer_id ORDER BY count(*) DESC LIMIT 1	public_car_nurse
SELECT count(*) FROM owner WHERE target_revenue < 492	public_car_nurse
SELECT name FROM officer WHERE category = 'fashion' AND copies < (SELECT avg(copies) FROM officer)	public_car_nurse
SELECT name FROM public_car WHERE car_id NOT IN (SELECT car_id FROM nurse)	public_car_nurse
SELECT count(*) FROM public_car AS T1 JOIN guide AS T2 ON T1.car_id = T2.car_id JOIN owner AS T3 ON T2.guide_id = T3.guide_id WHERE T1.income <= 354	public_car_nurse
SELECT income FROM public_car WHERE official_sales > 208 AND car_id NOT IN (SELECT car_id FROM painting WHERE rooms > 165)	public_car_nurse
SELECT name FROM public_car WHERE official_sales > 286 AND income > (SELECT avg(income) FROM public_car)	public_car_nurse
SELECT name FROM public_car ORDER BY income LIMIT 1	public_car_nurse
SELECT name FROM officer WHERE copies = 242 OR category = 'fashion'	public_car_nurse
SELECT DISTINCT T1.name FROM public_car AS T1 JOIN guide AS T2 ON T1.car_id = T2.car_id WHERE T2.former_power > 122	public_car_nurse
SELECT T1.name, T1.income FROM public_car AS T1 JOIN nurse AS T2 ON T1.car_id = T2.car_id WHERE T2.former_weather = 'rainy' GROUP BY T1.car_id ORDER BY count(*) DESC LIMIT 1	public_car_nurse
SELECT count(*), climate FROM painting GROUP BY climate	public_car_nurse
SELECT name, level FROM guide ORDER BY former_power DESC LIMIT 1	public_car_nurse
SELECT T2.name FROM public_car AS T1 JOIN painting AS T2 ON T1.car_id = T2.car_id WHERE T1.income > 354	public_car_nurse
SELECT salary, former_weather FROM nurse	public_car_nurse
SELECT count(*) FROM guide AS T1 JOIN owner AS T2 ON T1.guide_id = T2.guide_id WHERE T1.level < 2	public_car_nurse
SELECT max(salary), former_weather FROM nurse GROUP BY former_weather	public_car_nurse
SELECT name, climate FROM painting WHERE rooms > (SELECT avg(rooms) FROM painting)	public_car_nurse
SELECT count(*) FROM officer WHERE officer_id IN (SELECT officer_id FROM owner WHERE target_revenue <= 488)	public_car_nurse
SELECT avg(salary), former_weather FROM nurse GROUP BY former_weather	public_car_nurse
SELECT style FROM band GROUP BY style HAVING count(*) > 1	senior_robot_engineer
SELECT name FROM manager	senior_robot_engineer
SELECT count(DISTINCT climate) FROM delivery	senior_robot_engineer
SELECT T1.name FROM senior_robot AS T1 JOIN engineer AS T2 ON T1.robot_id = T2.robot_id WHERE T2.category = 'travel' GROUP BY T1.robot_id ORDER BY count(*) DESC LIMIT 1	senior_robot_engineer
SELECT category FROM engineer WHERE category = 'travel' AND target_size > (SELECT avg(target_size) FROM engineer)	senior_robot_engineer
SELECT sum(depth), state FROM central_cheese GROUP BY state	senior_robot_engineer
SELECT language FROM senior_robot GROUP BY language HAVING count(*) < 3	senior_robot_engineer
SELECT name FROM manager WHERE power > 104 AND gross_floors > 27	senior_robot_engineer
SELECT language FROM senior_robot WHERE robot_id IN (SELECT robot_id FROM engineer WHERE category = 'sport')	senior_robot_engineer
SELECT style FROM band WHERE length < 230 INTERSECT SELECT style FROM band WHERE length >= 55	senior_robot_engineer
SELECT T1.style, T1.length FROM band AS T1 JOIN manager AS T2 ON T1.band_id = T2.band_id ORDER BY T2.gross_floors LIMIT 1	senior_robot_engineer
SELECT DISTINCT category FROM engineer	senior_robot_engineer
SELECT count(DISTINCT language) FROM senior_robot	senior_robot_engineer
SELECT name FROM band WHERE length > 108	senior_robot_engineer
SELECT avg(target_size) FROM engineer	senior_robot_engineer
SELECT name FROM delivery WHERE salary < 322	senior_robot_engineer
SELECT avg(length), style FROM band GROUP BY style	senior_robot_engineer
SELECT power, gross_floors FROM manager	senior_robot_engineer
SELECT name FROM senior_robot ORDER BY volume DESC LIMIT 1	senior_robot_engineer
SELECT language FROM senior_robot WHERE volume < (SELECT avg(volume) FROM senior_robot)	senior_robot_engineer
SELECT length FROM band ORDER BY length DESC LIMIT 1	senior_robot_engineer
SELECT climate FROM delivery GROUP BY climate ORDER BY count(*) DESC LIMIT 1	senior_robot_engineer
SELECT sum(T2.depth) FROM engineer AS T1 JOIN central_cheese AS T2 ON T1.engineer_id = T2.engineer_id WHERE T1.category = 'travel'	senior_robot_engineer
SELECT name, salary FROM delivery WHERE salary > (SELECT avg(salary) FROM delivery)	senior_robot_engineer
SELECT avg(votes) FROM chef WHERE votes = 501	chef_restaurant
SELECT result FROM restaurant WHERE target_role = 'host' EXCEPT SELECT result FROM restaurant WHERE target_role = 'partner'	chef_restaurant
SELECT name FROM chef UNION SELECT name FROM restaurant	chef_restaurant
SELECT name FROM castle ORDER BY name	chef_restaurant
SELECT T1.name FROM chef AS T1 JOIN castle AS T2 ON T1.id = T2.chef_id ORDER BY T2.local_points LIMIT 1	chef_restaurant
SELECT avg(T2.goals) FROM restaurant AS T1 JOIN castle AS T2 ON T1.id = T2.restaurant_id WHERE T1.result = 'loss'	chef_restaurant
SELECT votes FROM chef	chef_restaurant
SELECT count(*) FROM castle WHERE goals >= 33	chef_restaurant
SELECT name, goals, area FROM castle	chef_restaurant
SELECT name FROM restaurant WHERE debt = 124	chef_restaurant
SELECT name FROM castle WHERE area > 322	chef_restaurant
SELECT DISTINCT T1.name FROM restaurant AS T1 JOIN castle AS T2 ON T1.id = T2.restaurant_id WHERE T2.local_points < 110	chef_restaurant
SELECT gross_stars FROM chef WHERE gross_stars > 1 AND id NOT IN (SELECT chef_id FROM restaurant WHERE result = 'abandoned')	chef_restaurant
SELECT count(DISTINCT result) FROM restaurant	chef_restaurant
SELECT T1.gross_stars FROM chef AS T1 JOIN restaurant AS T2 ON T1.id = T2.chef_id GROUP BY T1.id HAVING count(*) > 1	chef_restaurant
SELECT T2.area, T2.goals FROM chef AS T1 JOIN castle AS T2 ON T1.id = T2.chef_id WHERE T1.gross_stars = 2	chef_restaurant
SELECT count(DISTINCT target_role) FROM restaurant	chef_restaurant
SELECT target_role FROM restaurant WHERE result = 'abandoned' EXCEPT SELECT target_role FROM restaurant WHERE debt = 589	chef_restaurant
SELECT goals FROM castle ORDER BY area DESC LIMIT 1	chef_restaurant
SELECT count(*) FROM chef WHERE votes BETWEEN 501 AND 784	chef_restaurant
SELECT T2.name FROM restaurant AS T1 JOIN castle AS T2 ON T1.id = T2.restaurant_id WHERE T1.target_role = 'host'	chef_restaurant
SELECT area FROM castle WHERE local_points > (SELECT avg(local_points) FROM castle)	chef_restaurant
SELECT T2.name FROM chef AS T1 JOIN restaurant AS T2 ON T1.id = T2.chef_id WHERE T1.brand = 'Vega'	chef_restaurant
SELECT name FROM castle WHERE local_points > (SELECT avg(local_points) FROM castle)	chef_restaurant
SELECT monthly_season, depth FROM west_camp WHERE profit = 9	director_west_camp
SELECT name FROM director WHERE director_id IN (SELECT director_id FROM west_camp WHERE profit < 193)	director_west_camp
SELECT role FROM car GROUP BY role ORDER BY count(*) LIMIT 1	director_west_camp
SELECT monthly_season, profit FROM west_camp WHERE camp_id NOT IN (SELECT camp_id FROM car)	director_west_camp
SELECT T1.name FROM director AS T1 JOIN car AS T2 ON T1.director_id = T2.director_id GROUP BY T1.director_id HAVING count(*) >= 3	director_west_camp
SELECT count(DISTINCT monthly_season) FROM west_camp	director_west_camp
SELECT name FROM director WHERE budget >= 598 AND director_id NOT IN (SELECT director_id FROM west_camp WHERE depth > 237)	director_west_camp
SELECT sum(depth) FROM west_camp WHERE monthly_season = 'summer'	director_west_camp
SELECT daily_tax FROM director WHERE director_id NOT IN (SELECT director_id FROM west_camp)	director_west_camp
SELECT depth, monthly_season FROM west_camp WHERE profit > (SELECT avg(profit) FROM west_camp)	director_west_camp
SELECT T2.code FROM director AS T1 JOIN car AS T2 ON T1.director_id = T2.director_id WHERE T1.budget = 471	director_west_camp
SELECT monthly_season FROM west_camp WHERE profit > 238 OR depth > 205	director_west_camp
SELECT sum(rank), role FROM car GROUP BY role	director_west_camp
SELECT monthly_season FROM west_camp GROUP BY monthly_season HAVING count(*) <= 2	director_west_camp
SELECT gross_age FROM director WHERE gross_age > 64 AND budget < (SELECT avg(budget) FROM director)	director_west_camp
SELECT daily_tax, gross_age FROM director	director_west_camp
SELECT DISTINCT T1.monthly_season, T1.profit FROM west_camp AS T1 JOIN car AS T2 ON T1.camp_id = T2.camp_id WHERE T2.speed > 295	director_west_camp
SELECT code FROM car ORDER BY discount DESC LIMIT 1	director_west_camp
SELECT monthly_season, depth, profit FROM west_camp	director_west_camp
SELECT avg(profit), monthly_season FROM west_camp GROUP BY monthly_season	director_west_camp
SELECT min(discount) FROM car	director_west_camp
SELECT depth FROM west_camp WHERE camp_id NOT IN (SELECT camp_id FROM car)	director_west_camp
SELECT T1.name, T1.yearly_floors FROM museum AS T1 JOIN restaurant AS T2 ON T1.id = T2.museum_id ORDER BY T2.votes LIMIT 1	museum_restaurant
SELECT T1.name FROM museum AS T1 JOIN restaurant AS T2 ON T1.id = T2.museum_id WHERE T2.votes >= 467 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	museum_restaurant
SELECT T2.name FROM restaurant AS T1 JOIN machine AS T2 ON T1.id = T2.restaurant_id WHERE T1.city = 'Rome'	museum_restaurant
SELECT power FROM machine WHERE weight < 162	museum_restaurant
SELECT count(*), city FROM restaurant GROUP BY city	museum_restaurant
SELECT count(*) FROM museum WHERE yearly_floors > 41	museum_restaurant
SELECT name FROM machine ORDER BY power DESC LIMIT 1	museum_restaurant
SELECT city FROM restaurant GROUP BY city HAVING count(*) >= 3	museum_restaurant
SELECT T1.name FROM restaurant AS T1 JOIN machine AS T2 ON T1.id = T2.restaurant_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	museum_restaurant
SELECT yearly_floors FROM museum WHERE speed < 194	museum_restaurant
SELECT count(*) FROM museum WHERE id IN (SELECT museum_id FROM restaurant WHERE height <= 252)	museum_restaurant
SELECT min(votes), material FROM restaurant GROUP BY material	museum_restaurant
SELECT T1.votes, T1.name FROM restaurant AS T1 JOIN machine AS T2 ON T1.id = T2.restaurant_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	museum_restaurant
SELECT name FROM restaurant WHERE height > 163 AND id NOT IN (SELECT restaurant_id FROM machine WHERE power > 456)	museum_restaurant
SELECT name, speed FROM museum ORDER BY yearly_floors LIMIT 1	museum_restaurant
SELECT material FROM restaurant GROUP BY material ORDER BY count(*) DESC LIMIT 1	museum_restaurant
SELECT count(*) FROM museum	museum_restaurant
SELECT name FROM machine WHERE power BETWEEN 159 AND 456	museum_restaurant
SELECT city FROM restaurant GROUP BY city ORDER BY count(*) LIMIT 1	museum_restaurant
SELECT min(votes), city FROM restaurant GROUP BY city	museum_restaurant
SELECT material FROM restaurant WHERE material = 'plastic' ORDER BY height DESC	museum_restaurant
SELECT T1.speed, T1.yearly_floors FROM museum AS T1 JOIN restaurant AS T2 ON T1.id = T2.museum_id WHERE T2.votes >= 157 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	museum_restaurant
SELECT T1.name FROM farmer AS T1 JOIN driver AS T2 ON T1.farmer_id = T2.farmer_id GROUP BY T1.farmer_id ORDER BY count(*) DESC LIMIT 1	game_farmer
SELECT count(*) FROM driver WHERE pages < 320	game_farmer
SELECT DISTINCT T1.title, T1.seats FROM game AS T1 JOIN driver AS T2 ON T1.game_id = T2.game_id WHERE T2.pages < 739	game_farmer
SELECT name FROM farmer WHERE scale = 'medium'	game_farmer
SELECT length, name FROM driver WHERE pages BETWEEN 351 AND 739	game_farmer
SELECT count(DISTINCT scale) FROM farmer	game_farmer
SELECT T1.seats, T1.copies FROM game AS T1 JOIN farmer AS T2 ON T1.game_id = T2.game_id WHERE T2.net_salary > 524 GROUP BY T1.game_id ORDER BY count(*) DESC LIMIT 1	game_farmer
SELECT name FROM driver WHERE length > 78 AND pages < (SELECT avg(pages) FROM driver)	game_farmer
SELECT T3.pages, T3.name FROM game AS T1 JOIN farmer AS T2 ON T1.game_id = T2.game_id JOIN driver AS T3 ON T2.farmer_id = T3.farmer_id WHERE T1.copies = 905	game_farmer
SELECT title FROM game WHERE game_id NOT IN (SELECT game_id FROM driver)	game_farmer
SELECT sum(net_salary), scale FROM farmer GROUP BY scale	game_farmer
SELECT title, seats FROM game ORDER BY title	game_farmer
SELECT count(*) FROM game WHERE game_id NOT IN (SELECT game_id FROM driver)	game_farmer
SELECT sum(pages), avg(pages) FROM driver WHERE length < 359	game_farmer
SELECT DISTINCT scale FROM farmer	game_farmer
SELECT scale FROM farmer GROUP BY scale ORDER BY count(*) DESC LIMIT 1	game_farmer
SELECT scale, name FROM farmer WHERE scale = 'huge' ORDER BY name	game_farmer
SELECT name, net_salary FROM farmer WHERE net_salary >= 860 AND farmer_id NOT IN (SELECT farmer_id FROM driver WHERE pages > 463)	game_farmer
SELECT min(net_salary), scale FROM farmer GROUP BY scale	game_farmer
SELECT T2.length FROM game AS T1 JOIN driver AS T2 ON T1.game_id = T2.game_id WHERE T1.target_height > 147	game_farmer
SELECT max(temperature), sum(temperature) FROM science_lesson	program_science_lesson
SELECT name, last_brand FROM science_lesson WHERE temperature > (SELECT avg(temperature) FROM science_lesson)	program_science_lesson
SELECT DISTINCT country FROM science_lesson	program_science_lesson
SELECT T1.name FROM program AS T1 JOIN sport_theater AS T2 ON T1.id = T2.program_id WHERE T2.population > 537 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	program_science_lesson
SELECT DISTINCT T1.name FROM program AS T1 JOIN science_lesson AS T2 ON T1.id = T2.program_id WHERE T2.temperature > 28	program_science_lesson
SELECT T2.name, T2.country FROM program AS T1 JOIN science_lesson AS T2 ON T1.id = T2.program_id WHERE T1.state = 'Utah'	program_science_lesson
SELECT min(temperature) FROM science_lesson	program_science_lesson
SELECT name FROM science_lesson ORDER BY temperature LIMIT 1	program_science_lesson
SELECT official_stars, population FROM sport_theater	program_science_lesson
SELECT name FROM program WHERE state = 'Ohio'	program_science_lesson
SELECT local_level, state FROM program WHERE annual_height > 118 AND id NOT IN (SELECT program_id FROM science_lesson WHERE country = 'Germany')	program_science_lesson
SELECT official_stars, population FROM sport_theater WHERE population > 318 AND official_stars > (SELECT avg(official_stars) FROM sport_theater)	program_science_lesson
SELECT T1.name FROM program AS T1 JOIN sport_theater AS T2 ON T1.id = T2.program_id WHERE T2.population >= 551 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	program_science_lesson
SELECT official_stars FROM sport_theater ORDER BY official_stars LIMIT 1	program_science_lesson
SELECT T2.official_stars, T2.population FROM program AS T1 JOIN sport_theater AS T2 ON T1.id = T2.program_id WHERE T1.state = 'Ohio'	program_science_lesson
SELECT temperature, name FROM science_lesson WHERE last_brand = 'Zenith'	program_science_lesson
SELECT state, annual_height FROM program WHERE id NOT IN (SELECT program_id FROM sport_theater)	program_science_lesson
SELECT name FROM program WHERE local_level BETWEEN 7 AND 9	program_science_lesson
SELECT count(*) FROM program	program_science_lesson
SELECT last_brand FROM science_lesson GROUP BY last_brand HAVING count(*) > 1	program_science_lesson
SELECT sum(population) FROM sport_theater	program_science_lesson
SELECT min(T2.temperature) FROM program AS T1 JOIN science_lesson AS T2 ON T1.id = T2.program_id WHERE T1.annual_height >= 233	program_science_lesson
SELECT T1.annual_height FROM program AS T1 JOIN science_lesson AS T2 ON T1.id = T2.program_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	program_science_lesson
SELECT T2.population FROM program AS T1 JOIN sport_theater AS T2 ON T1.id = T2.program_id WHERE T1.state = 'Utah'	program_science_lesson
SELECT code FROM music_team WHERE climate = 'dry' AND team_id NOT IN (SELECT team_id FROM river_bank WHERE annual_rating < 6.3)	repair_music_team
SELECT title FROM repair WHERE population >= 330 OR nationality = 'Greek'	repair_music_team
SELECT min(population) FROM repair	repair_music_team
SELECT code, party FROM music_team WHERE climate = 'humid' ORDER BY cost DESC	repair_music_team
SELECT title FROM repair WHERE nationality = 'Greek' ORDER BY title	repair_music_team
SELECT cuisine FROM author GROUP BY cuisine HAVING count(*) >= 3	repair_music_team
SELECT count(*) FROM music_team WHERE party = 'Reform'	repair_music_team
SELECT title FROM repair WHERE title LIKE '%Ember%'	repair_music_team
SELECT title FROM repair WHERE department = 'Biology' AND population > (SELECT avg(population) FROM repair)	repair_music_team
SELECT count(*) FROM music_team AS T1 JOIN river_bank AS T2 ON T1.team_id = T2.team_id WHERE T1.party = 'Unity'	repair_music_team
SELECT cuisine FROM author GROUP BY cuisine ORDER BY count(*) DESC LIMIT 1	repair_music_team
SELECT title FROM repair WHERE department = 'Design' ORDER BY population DESC	repair_music_team
SELECT code FROM music_team WHERE team_id NOT IN (SELECT team_id FROM river_bank)	repair_music_team
SELECT T2.climate FROM repair AS T1 JOIN music_team AS T2 ON T1.repair_id = T2.repair_id WHERE T1.department = 'Design'	repair_music_team
SELECT title FROM repair ORDER BY quantity LIMIT 1	repair_music_team
SELECT code, climate FROM music_team WHERE climate = 'dry' AND team_id NOT IN (SELECT team_id FROM author WHERE cuisine = 'Greek')	repair_music_team
SELECT T1.title FROM repair AS T1 JOIN music_team AS T2 ON T1.repair_id = T2.repair_id WHERE T2.cost >= 104 GROUP BY T1.repair_id ORDER BY count(*) DESC LIMIT 1	repair_music_team
SELECT avg(seats) FROM river_bank WHERE seats < 141	repair_music_team
SELECT T3.yearly_sales FROM repair AS T1 JOIN music_team AS T2 ON T1.repair_id = T2.repair_id JOIN author AS T3 ON T2.team_id = T3.team_id WHERE T1.department = 'Design'	repair_music_team
SELECT T1.code FROM music_team AS T1 JOIN river_bank AS T2 ON T1.team_id = T2.team_id GROUP BY T1.team_id HAVING count(*) >= 2	repair_music_team
SELECT department FROM repair GROUP BY department ORDER BY count(*) LIMIT 1	repair_music_team
SELECT count(*) FROM music_team WHERE party = 'Unity'	repair_music_team
SELECT count(*) FROM city_pilot WHERE weight >= 45	program_south_client
SELECT title FROM sport_contract WHERE tax > 29 ORDER BY title	program_south_client
SELECT count(*) FROM program AS T1 JOIN south_client AS T2 ON T1.program_id = T2.program_id JOIN city_pilot AS T3 ON T2.client_id = T3.client_id WHERE T1.height < 240	program_south_client
SELECT name FROM program	program_south_client
SELECT max(area) FROM sport_contract	program_south_client
SELECT count(*) FROM city_pilot WHERE pilot_id NOT IN (SELECT pilot_id FROM sport_contract)	program_south_client
SELECT count(*), department FROM city_pilot GROUP BY department	program_south_client
SELECT type FROM city_pilot GROUP BY type HAVING count(*) > 1	program_south_client
SELECT size FROM program WHERE size < (SELECT avg(size) FROM program)	program_south_client
SELECT name FROM south_client ORDER BY population DESC LIMIT 1	program_south_client
SELECT avg(population), status FROM south_client GROUP BY status	program_south_client
SELECT status FROM south_client GROUP BY status HAVING count(*) > 3	program_south_client
SELECT T1.weight FROM city_pilot AS T1 JOIN sport_contract AS T2 ON T1.pilot_id = T2.pilot_id WHERE T2.pages >= 622 GROUP BY T1.pilot_id ORDER BY count(*) DESC LIMIT 1	program_south_client
SELECT name, type FROM city_pilot WHERE department = 'Physics'	program_south_client
SELECT department FROM city_pilot WHERE type = 'standard' INTERSECT SELECT department FROM city_pilot WHERE weight < 133	program_south_client
SELECT DISTINCT T1.name, T1.size FROM program AS T1 JOIN city_pilot AS T2 ON T1.program_id = T2.program_id WHERE T2.type = 'standard'	program_south_client
SELECT type FROM city_pilot WHERE weight < 133 INTERSECT SELECT type FROM city_pilot WHERE weight <= 208	program_south_client
SELECT count(*), T1.name FROM south_client AS T1 JOIN city_pilot AS T2 ON T1.client_id = T2.client_id GROUP BY T1.client_id	program_south_client
SELECT T1.name FROM program AS T1 JOIN city_pilot AS T2 ON T1.program_id = T2.program_id GROUP BY T1.program_id ORDER BY count(*) DESC LIMIT 1	program_south_client
SELECT type FROM city_pilot GROUP BY type ORDER BY count(*) LIMIT 1	program_south_client
SELECT T1.size FROM program AS T1 JOIN city_pilot AS T2 ON T1.program_id = T2.program_id WHERE T2.weight > 45 GROUP BY T1.program_id ORDER BY count(*) DESC LIMIT 1	program_south_client
SELECT population FROM south_client WHERE status = 'cancelled' AND year > (SELECT avg(year) FROM south_client)	program_south_client
SELECT type FROM city_pilot WHERE weight < 127 INTERSECT SELECT type FROM city_pilot WHERE department = 'Marketing'	program_south_client
SELECT name FROM city_pilot WHERE weight < 133	program_south_client
SELECT status FROM south_client WHERE year > 1976 EXCEPT SELECT status FROM south_client WHERE population < 156	program_south_client
SELECT count(*), T1.name FROM new_tutor AS T1 JOIN exam AS T2 ON T1.id = T2.tutor_id GROUP BY T1.id	new_tutor_exam
SELECT level, floors FROM new_tutor WHERE level > 5 AND id NOT IN (SELECT tutor_id FROM exam WHERE state = 'Oregon')	new_tutor_exam
SELECT state FROM exam WHERE days = 18 INTERSECT SELECT state FROM exam WHERE days > 12	new_tutor_exam
SELECT count(*) FROM new_tutor WHERE base_goals < 23	new_tutor_exam
SELECT count(*) FROM new_tutor AS T1 JOIN exam AS T2 ON T1.id = T2.tutor_id WHERE T1.base_goals > 4	new_tutor_exam
SELECT T2.title FROM new_tutor AS T1 JOIN exam AS T2 ON T1.id = T2.tutor_id WHERE T1.level > 5	new_tutor_exam
SELECT max(days), state FROM exam GROUP BY state	new_tutor_exam
SELECT state FROM exam WHERE days = 18 INTERSECT SELECT state FROM exam WHERE days <= 18	new_tutor_exam
SELECT T1.name FROM new_tutor AS T1 JOIN exam AS T2 ON T1.id = T2.tutor_id ORDER BY T2.days LIMIT 1	new_tutor_exam
SELECT sum(base_goals) FROM new_tutor	new_tutor_exam
SELECT T2.title FROM new_tutor AS T1 JOIN exam AS T2 ON T1.id = T2.tutor_id WHERE T1.floors < 33	new_tutor_exam
SELECT name FROM new_tutor ORDER BY level DESC LIMIT 1	new_tutor_exam
SELECT state FROM exam WHERE days < 26 EXCEPT SELECT state FROM exam WHERE days = 28	new_tutor_exam
SELECT sum(days), min(days) FROM exam WHERE state = 'Nevada'	new_tutor_exam
SELECT name FROM new_tutor WHERE monthly_seats < 477 AND id NOT IN (SELECT tutor_id FROM exam WHERE days = 12)	new_tutor_exam
SELECT title FROM exam UNION SELECT name FROM new_tutor	new_tutor_exam
SELECT revenue FROM new_director ORDER BY name	bank_new_director
SELECT name FROM bank WHERE volume >= 152 AND bank_id NOT IN (SELECT bank_id FROM boat WHERE target_height > 154)	bank_new_director
SELECT DISTINCT T1.members FROM bank AS T1 JOIN boat AS T2 ON T1.bank_id = T2.bank_id WHERE T2.target_height = 154	bank_new_director
SELECT count(*) FROM bank WHERE bank_id IN (SELECT bank_id FROM new_director WHERE goals = 21)	bank_new_director
SELECT T1.name, T1.volume FROM bank AS T1 JOIN truck AS T2 ON T1.bank_id = T2.bank_id WHERE T2.party = 'Liberal' GROUP BY T1.bank_id ORDER BY count(*) DESC LIMIT 1	bank_new_director
SELECT population FROM truck WHERE party = 'Liberal'	bank_new_director
SELECT party FROM truck WHERE population > 429 INTERSECT SELECT party FROM truck WHERE population <= 744	bank_new_director
SELECT name FROM bank WHERE temperature < 15	bank_new_director
SELECT party FROM truck WHERE population < (SELECT avg(population) FROM truck)	bank_new_director
SELECT T2.name FROM bank AS T1 JOIN new_director AS T2 ON T1.bank_id = T2.bank_id WHERE T1.volume > 3	bank_new_director
SELECT method FROM new_director WHERE goals = 22 EXCEPT SELECT method FROM new_director WHERE revenue > 946	bank_new_director
SELECT method FROM new_director GROUP BY method ORDER BY count(*) LIMIT 1	bank_new_director
SELECT count(*), T1.name FROM bank AS T1 JOIN new_director AS T2 ON T1.bank_id = T2.bank_id GROUP BY T1.bank_id	bank_new_director
SELECT name, volume FROM bank WHERE temperature > 3	bank_new_director
SELECT sum(population) FROM truck WHERE population > 744	bank_new_director
SELECT count(DISTINCT party) FROM truck	bank_new_director
SELECT name FROM new_director WHERE goals > 12 AND revenue > (SELECT avg(revenue) FROM new_director)	bank_new_director
SELECT count(*), T1.name FROM bank AS T1 JOIN boat AS T2 ON T1.bank_id = T2.bank_id GROUP BY T1.bank_id	bank_new_director
SELECT count(*) FROM new_director WHERE revenue > 864	bank_new_director
SELECT method FROM new_director GROUP BY method ORDER BY count(*) DESC LIMIT 1	bank_new_director
SELECT name, grade FROM new_director WHERE method = 'cheque'	bank_new_director
SELECT T1.volume FROM bank AS T1 JOIN truck AS T2 ON T1.bank_id = T2.bank_id WHERE T2.party = 'Unity' GROUP BY T1.bank_id ORDER BY count(*) DESC LIMIT 1	bank_new_director
SELECT name FROM machine WHERE seats <= 478 AND size > (SELECT avg(size) FROM machine)	manager_machine
SELECT weather FROM manager GROUP BY weather ORDER BY count(*) LIMIT 1	manager_machine
SELECT name FROM manager WHERE rating < (SELECT avg(rating) FROM manager)	manager_machine
SELECT size, name, seats FROM machine	manager_machine
SELECT end_degree FROM night_ship GROUP BY end_degree HAVING count(*) > 2	manager_machine
SELECT count(*) FROM manager WHERE rooms <= 45	manager_machine
SELECT DISTINCT weather FROM manager	manager_machine
SELECT T1.rating, T1.name FROM manager AS T1 JOIN tool AS T2 ON T1.manager_id = T2.manager_id WHERE T2.city = 'Chicago' GROUP BY T1.manager_id ORDER BY count(*) DESC LIMIT 1	manager_machine
SELECT last_category FROM tool WHERE birth_cost < 445 EXCEPT SELECT last_category FROM tool WHERE city = 'London'	manager_machine
SELECT count(DISTINCT city) FROM tool	manager_machine
SELECT DISTINCT T1.name FROM manager AS T1 JOIN tool AS T2 ON T1.manager_id = T2.manager_id WHERE T2.last_category = 'sport'	manager_machine
SELECT code FROM tool WHERE birth_cost BETWEEN 373 AND 581	manager_machine
SELECT name FROM machine WHERE name LIKE 'Crystal%'	manager_machine
SELECT name FROM night_ship WHERE name LIKE '%Garden%'	manager_machine
SELECT T1.name, T1.rooms FROM manager AS T1 JOIN tool AS T2 ON T1.manager_id = T2.manager_id ORDER BY T2.birth_cost LIMIT 1	manager_machine
SELECT count(*) FROM manager WHERE manager_id IN (SELECT manager_id FROM machine WHERE size > 27)	manager_machine
SELECT count(*), T1.name FROM manager AS T1 JOIN tool AS T2 ON T1.manager_id = T2.manager_id GROUP BY T1.manager_id	manager_machine
SELECT weather FROM manager	manager_machine
SELECT code FROM tool WHERE last_category = 'health' ORDER BY code	manager_machine
SELECT name FROM night_ship WHERE revenue > (SELECT avg(revenue) FROM night_ship)	manager_machine
SELECT T1.name FROM manager AS T1 JOIN machine AS T2 ON T1.manager_id = T2.manager_id GROUP BY T1.manager_id HAVING count(*) > 1	manager_machine
SELECT count(*) FROM machine AS T1 JOIN night_ship AS T2 ON T1.machine_id = T2.machine_id WHERE T1.size < 62	manager_machine
SELECT name FROM machine WHERE machine_id IN (SELECT machine_id FROM night_ship WHERE end_degree = 'bachelor')	manager_machine
SELECT city FROM tool GROUP BY city ORDER BY count(*) LIMIT 1	manager_machine
SELECT DISTINCT T1.name FROM machine AS T1 JOIN night_ship AS T2 ON T1.machine_id = T2.machine_id WHERE T2.language = 'Japanese'	manager_machine
SELECT count(*), T1.name FROM south_chef AS T1 JOIN member AS T2 ON T1.chef_id = T2.chef_id GROUP BY T1.chef_id	south_chef_patient
SELECT count(*) FROM member	south_chef_patient
SELECT first_month FROM member ORDER BY local_seats LIMIT 2	south_chef_patient
SELECT T1.name FROM south_chef AS T1 JOIN patient AS T2 ON T1.chef_id = T2.chef_id WHERE T2.first_price > 183 GROUP BY T1.chef_id ORDER BY count(*) DESC LIMIT 1	south_chef_patient
SELECT first_month FROM member	south_chef_patient
SELECT local_seats, first_month FROM member	south_chef_patient
SELECT start_discount FROM patient ORDER BY first_price DESC LIMIT 1	south_chef_patient
SELECT main_nationality FROM south_chef WHERE climate = 'mild' INTERSECT SELECT main_nationality FROM south_chef WHERE temperature > 13	south_chef_patient
SELECT first_month, local_seats FROM member ORDER BY local_seats DESC	south_chef_patient
SELECT count(*) FROM south_chef WHERE chef_id NOT IN (SELECT chef_id FROM patient)	south_chef_patient
SELECT name FROM south_chef WHERE main_nationality = 'Swedish' AND temperature < (SELECT avg(temperature) FROM south_chef)	south_chef_patient
SELECT max(rank), shape FROM patient GROUP BY shape	south_chef_patient
SELECT count(*), main_nationality FROM south_chef GROUP BY main_nationality	south_chef_patient
SELECT T2.first_price, T2.rank FROM south_chef AS T1 JOIN patient AS T2 ON T1.chef_id = T2.chef_id WHERE T1.brand = 'Nova'	south_chef_patient
SELECT start_discount FROM patient WHERE rank > 35 AND patient_id NOT IN (SELECT patient_id FROM member WHERE first_month = 'May')	south_chef_patient
SELECT first_month FROM member ORDER BY local_seats DESC	south_chef_patient
SELECT T1.first_price FROM patient AS T1 JOIN member AS T2 ON T1.patient_id = T2.patient_id GROUP BY T1.patient_id HAVING count(*) >= 2	south_chef_patient
SELECT count(*), T1.name FROM south_chef AS T1 JOIN patient AS T2 ON T1.chef_id = T2.chef_id GROUP BY T1.chef_id	south_chef_patient
SELECT avg(start_discount) FROM patient WHERE start_discount < 53	south_chef_patient
SELECT name FROM south_chef WHERE chef_id IN (SELECT chef_id FROM member WHERE first_month = 'May')	south_chef_patient
SELECT name FROM south_chef WHERE temperature > (SELECT avg(temperature) FROM south_chef)	south_chef_patient
SELECT brand FROM south_chef GROUP BY brand ORDER BY count(*) DESC LIMIT 1	south_chef_patient
SELECT shape FROM patient GROUP BY shape HAVING count(*) > 3	south_chef_patient
SELECT count(*), weather FROM warehouse GROUP BY weather	author_program
SELECT count(*), T1.name FROM warehouse AS T1 JOIN concert AS T2 ON T1.warehouse_id = T2.warehouse_id GROUP BY T1.warehouse_id	author_program
SELECT sum(T2.year) FROM program AS T1 JOIN warehouse AS T2 ON T1.program_id = T2.program_id WHERE T1.rank = 38	author_program
SELECT min(rank) FROM program	author_program
SELECT format FROM author WHERE price = 564 EXCEPT SELECT format FROM author WHERE price < 350	author_program
SELECT max(T2.temperature) FROM concert AS T1 JOIN painting AS T2 ON T1.concert_id = T2.concert_id WHERE T1.official_degree = 'doctorate'	author_program
SELECT count(*) FROM program AS T1 JOIN warehouse AS T2 ON T1.program_id = T2.program_id JOIN concert AS T3 ON T2.warehouse_id = T3.warehouse_id WHERE T1.rank = 50	author_program
SELECT official_degree FROM concert ORDER BY votes DESC LIMIT 1	author_program
SELECT name FROM author ORDER BY name	author_program
SELECT T1.votes FROM concert AS T1 JOIN painting AS T2 ON T1.concert_id = T2.concert_id GROUP BY T1.concert_id ORDER BY count(*) DESC LIMIT 1	author_program
SELECT name FROM warehouse WHERE warehouse_id IN (SELECT warehouse_id FROM concert WHERE official_degree = 'doctorate')	author_program
SELECT count(*) FROM program WHERE rank >= 5	author_program
SELECT title, distance FROM program WHERE distance = 617 AND program_id NOT IN (SELECT program_id FROM street_camp WHERE income < 722)	author_program
SELECT gross_country FROM painting GROUP BY gross_country HAVING count(*) >= 3	author_program
SELECT avg(price), sum(price) FROM author	author_program
SELECT official_degree FROM concert GROUP BY official_degree HAVING count(*) > 3	author_program
SELECT T2.temperature FROM concert AS T1 JOIN painting AS T2 ON T1.concert_id = T2.concert_id WHERE T1.votes < 466	author_program
SELECT weather FROM warehouse GROUP BY weather ORDER BY count(*) DESC LIMIT 1	author_program
SELECT distance, title FROM program	author_program
SELECT T1.title FROM program AS T1 JOIN warehouse AS T2 ON T1.program_id = T2.program_id WHERE T2.weather = 'windy' GROUP BY T1.program_id ORDER BY count(*) DESC LIMIT 1	author_program
SELECT avg(distance), max(distance) FROM program WHERE rank > 38	author_program
SELECT T1.title FROM program AS T1 JOIN street_camp AS T2 ON T1.program_id = T2.program_id GROUP BY T1.program_id HAVING count(*) >= 2	author_program
SELECT avg(temperature), gross_country FROM painting GROUP BY gross_country	author_program
SELECT count(DISTINCT format) FROM author	author_program
SELECT max(year), weather FROM warehouse GROUP BY weather	author_program
SELECT target_city FROM house GROUP BY target_city ORDER BY count(*) LIMIT 1	singer_house
SELECT brand FROM coin	singer_house
SELECT DISTINCT birth_shape FROM singer WHERE role = 'umpire'	singer_house
SELECT count(*) FROM singer AS T1 JOIN coin AS T2 ON T1.singer_id = T2.singer_id WHERE T1.role = 'guest'	singer_house
SELECT min(score), brand FROM coin GROUP BY brand	singer_house
SELECT brand, score FROM coin	singer_house
SELECT score, brand FROM coin	singer_house
SELECT DISTINCT T1.name, T1.role FROM singer AS T1 JOIN coin AS T2 ON T1.singer_id = T2.singer_id WHERE T2.score > 16	singer_house
SELECT count(*), material FROM singer GROUP BY material	singer_house
SELECT role FROM singer WHERE material = 'cotton' EXCEPT SELECT role FROM singer WHERE birth_shape = 'square'	singer_house
SELECT count(*), target_city FROM house GROUP BY target_city	singer_house
SELECT count(*), T1.name FROM singer AS T1 JOIN house AS T2 ON T1.singer_id = T2.singer_id GROUP BY T1.singer_id	singer_house
SELECT name FROM house ORDER BY volume LIMIT 3	singer_house
SELECT count(*) FROM singer WHERE material = 'leather'	singer_house
SELECT name FROM house ORDER BY volume LIMIT 1	singer_house
SELECT min(volume), target_city FROM house GROUP BY target_city	singer_house
SELECT T2.volume, T2.position FROM singer AS T1 JOIN house AS T2 ON T1.singer_id = T2.singer_id WHERE T1.role = 'partner'	singer_house
SELECT name, volume FROM house	singer_house
SELECT avg(score), max(score) FROM coin	singer_house
SELECT T2.name FROM singer AS T1 JOIN house AS T2 ON T1.singer_id = T2.singer_id WHERE T1.role = 'guest'	singer_house
SELECT count(*), T1.name FROM house AS T1 JOIN coin AS T2 ON T1.house_id = T2.house_id GROUP BY T1.house_id	singer_house
SELECT name FROM house WHERE volume < 230	singer_house
SELECT rank FROM singer WHERE birth_shape != 'flat'	singer_house
SELECT name, target_city FROM house WHERE position = 'forward' AND house_id NOT IN (SELECT house_id FROM coin WHERE score <= 23)	singer_house
SELECT count(*) FROM dancer AS T1 JOIN coach AS T2 ON T1.dancer_id = T2.dancer_id WHERE T1.degree = 'master'	dancer_coach
SELECT T1.name FROM dancer AS T1 JOIN west_hospital AS T2 ON T1.dancer_id = T2.dancer_id GROUP BY T1.dancer_id HAVING count(*) > 1	dancer_coach
SELECT duration FROM coach WHERE duration > 267 ORDER BY duration	dancer_coach
SELECT min(yearly_rank), sum(yearly_rank) FROM west_hospital	dancer_coach
SELECT count(*) FROM coach WHERE duration < 110	dancer_coach
SELECT name FROM dancer WHERE degree = 'doctorate' AND status = 'pending'	dancer_coach
SELECT name FROM coach ORDER BY seats DESC LIMIT 1	dancer_coach
SELECT count(*), T1.name FROM dancer AS T1 JOIN coach AS T2 ON T1.dancer_id = T2.dancer_id GROUP BY T1.dancer_id	dancer_coach
SELECT status, degree FROM dancer WHERE base_points > (SELECT avg(base_points) FROM dancer)	dancer_coach
SELECT yearly_rank FROM west_hospital WHERE name LIKE '%River%'	dancer_coach
SELECT name FROM coach WHERE duration > 87	dancer_coach
SELECT name, net_temperature FROM west_hospital WHERE net_temperature >= 27 AND yearly_rank < (SELECT avg(yearly_rank) FROM west_hospital)	dancer_coach
SELECT DISTINCT T1.name FROM dancer AS T1 JOIN west_hospital AS T2 ON T1.dancer_id = T2.dancer_id WHERE T2.net_temperature > 17	dancer_coach
SELECT count(*), T1.name FROM dancer AS T1 JOIN west_hospital AS T2 ON T1.dancer_id = T2.dancer_id GROUP BY T1.dancer_id	dancer_coach
SELECT name FROM dancer WHERE dancer_id IN (SELECT dancer_id FROM west_hospital WHERE yearly_rank < 17)	dancer_coach
SELECT T1.status FROM dancer AS T1 JOIN coach AS T2 ON T1.dancer_id = T2.dancer_id WHERE T2.cost > 614 GROUP BY T1.dancer_id ORDER BY count(*) DESC LIMIT 1	dancer_coach
SELECT name FROM dancer WHERE pages < 156	dancer_coach
SELECT degree FROM dancer GROUP BY degree ORDER BY count(*) DESC LIMIT 1	dancer_coach
SELECT name FROM dancer WHERE status = 'pending' AND dancer_id NOT IN (SELECT dancer_id FROM west_hospital WHERE yearly_rank > 17)	dancer_coach
SELECT name FROM dancer ORDER BY name	dancer_coach
SELECT name FROM coach WHERE seats > (SELECT avg(seats) FROM coach)	dancer_coach
SELECT title FROM game ORDER BY salary LIMIT 1	delivery_country
SELECT T1.title, T1.target_status FROM delivery AS T1 JOIN country AS T2 ON T1.delivery_id = T2.delivery_id WHERE T2.rank < 20 GROUP BY T1.delivery_id ORDER BY count(*) DESC LIMIT 1	delivery_country
SELECT T2.name FROM delivery AS T1 JOIN country AS T2 ON T1.delivery_id = T2.delivery_id WHERE T1.target_status = 'open'	delivery_country
SELECT annual_material FROM game WHERE salary = 697 INTERSECT SELECT annual_material FROM game WHERE salary < 542	delivery_country
SELECT price, title, target_status FROM delivery	delivery_country
SELECT title FROM delivery WHERE delivery_id IN (SELECT delivery_id FROM country WHERE power <= 402)	delivery_country
SELECT annual_material FROM game GROUP BY annual_material HAVING count(*) < 3	delivery_country
SELECT title FROM delivery WHERE target_status = 'active'	delivery_country
SELECT count(*) FROM delivery WHERE delivery_id NOT IN (SELECT delivery_id FROM game)	delivery_country
SELECT count(*), annual_material FROM game GROUP BY annual_material	delivery_country
SELECT title FROM delivery WHERE delivery_id IN (SELECT delivery_id FROM country WHERE rank > 44)	delivery_country
SELECT T1.title FROM delivery AS T1 JOIN game AS T2 ON T1.delivery_id = T2.delivery_id GROUP BY T1.delivery_id HAVING count(*) >= 2	delivery_country
SELECT T1.title FROM delivery AS T1 JOIN game AS T2 ON T1.delivery_id = T2.delivery_id ORDER BY T2.height LIMIT 1	delivery_country
SELECT title FROM delivery WHERE target_status != 'cancelled' AND price < (SELECT avg(price) FROM delivery)	delivery_country
SELECT min(rank), sum(rank) FROM country	delivery_country
SELECT shape FROM country WHERE power <= 402 EXCEPT SELECT shape FROM country WHERE rank < 4	delivery_country
SELECT T1.price FROM delivery AS T1 JOIN country AS T2 ON T1.delivery_id = T2.delivery_id GROUP BY T1.delivery_id HAVING count(*) >= 2	delivery_country
SELECT T1.title FROM delivery AS T1 JOIN country AS T2 ON T1.delivery_id = T2.delivery_id GROUP BY T1.delivery_id HAVING count(*) >= 3	delivery_country
SELECT count(*) FROM game WHERE annual_material = 'stone'	delivery_country
SELECT count(*), T1.title FROM delivery AS T1 JOIN country AS T2 ON T1.delivery_id = T2.delivery_id GROUP BY T1.delivery_id	delivery_country
SELECT shape FROM country WHERE power = 181 EXCEPT SELECT shape FROM country WHERE power > 730	delivery_country
SELECT T1.title FROM delivery AS T1 JOIN game AS T2 ON T1.delivery_id = T2.delivery_id WHERE T2.salary = 697 GROUP BY T1.delivery_id ORDER BY count(*) DESC LIMIT 1	delivery_country
SELECT code, amount FROM room WHERE method = 'voucher' AND amount > (SELECT avg(amount) FROM room)	magazine_room
SELECT name FROM magazine WHERE id IN (SELECT magazine_id FROM room WHERE amount > 343)	magazine_room
SELECT count(*), T1.name FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id GROUP BY T1.id	magazine_room
SELECT method FROM room GROUP BY method ORDER BY count(*) DESC LIMIT 1	magazine_room
SELECT min(rooms) FROM magazine WHERE rooms = 267	magazine_room
SELECT count(DISTINCT method) FROM room	magazine_room
SELECT name FROM magazine WHERE role = 'umpire'	magazine_room
SELECT max(rooms), role FROM magazine GROUP BY role	magazine_room
SELECT last_color FROM room ORDER BY amount DESC LIMIT 1	magazine_room
SELECT DISTINCT T1.name FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id WHERE T2.last_color = 'white'	magazine_room
SELECT count(*) FROM magazine WHERE role = 'umpire'	magazine_room
SELECT rooms FROM magazine WHERE rooms < 80 ORDER BY rooms DESC	magazine_room
SELECT count(DISTINCT role) FROM magazine	magazine_room
SELECT role FROM magazine WHERE rooms = 267 INTERSECT SELECT role FROM magazine WHERE rooms < 144	magazine_room
SELECT name FROM magazine ORDER BY name	magazine_room
SELECT rooms FROM magazine	magazine_room
SELECT count(DISTINCT last_color) FROM room	magazine_room
SELECT T1.name FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	magazine_room
SELECT T1.name FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id ORDER BY T2.amount DESC LIMIT 1	magazine_room
SELECT role FROM magazine GROUP BY role ORDER BY count(*) LIMIT 1	magazine_room
SELECT count(*) FROM room	magazine_room
SELECT DISTINCT T1.name FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id WHERE T2.method = 'voucher'	magazine_room
SELECT last_color FROM room GROUP BY last_color ORDER BY count(*) LIMIT 1	magazine_room
SELECT max(amount), last_color FROM room GROUP BY last_color	magazine_room
SELECT T1.name, T1.role FROM magazine AS T1 JOIN room AS T2 ON T1.id = T2.magazine_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	magazine_room
SELECT rank FROM company WHERE cuisine = 'Korean'	painting_company
SELECT name, yearly_nationality FROM painting WHERE annual_copies > 485 AND painting_id NOT IN (SELECT painting_id FROM company WHERE shape = 'oval')	painting_company
SELECT cuisine FROM company	painting_company
SELECT avg(native_tax) FROM company WHERE cuisine = 'Mexican'	painting_company
SELECT min(native_tax), avg(native_tax) FROM company	painting_company
SELECT yearly_nationality FROM painting WHERE name LIKE '%River%'	painting_company
SELECT max(annual_copies) FROM painting	painting_company
SELECT min(rank), shape FROM company GROUP BY shape	painting_company
SELECT sum(annual_copies) FROM painting WHERE yearly_nationality = 'American'	painting_company
SELECT name FROM painting WHERE annual_copies >= 485	painting_company
SELECT T1.name FROM painting AS T1 JOIN company AS T2 ON T1.painting_id = T2.painting_id GROUP BY T1.painting_id ORDER BY count(*) DESC LIMIT 1	painting_company
SELECT DISTINCT T1.name FROM painting AS T1 JOIN company AS T2 ON T1.painting_id = T2.painting_id WHERE T2.cuisine = 'Mexican'	painting_company
SELECT annual_copies FROM painting WHERE yearly_nationality != 'American'	painting_company
SELECT name FROM painting WHERE yearly_nationality = 'French' AND painting_id NOT IN (SELECT painting_id FROM company WHERE native_tax = 80)	painting_company
SELECT sum(rank), shape FROM company GROUP BY shape	painting_company
SELECT name FROM painting WHERE annual_copies = 891 ORDER BY annual_copies	painting_company
SELECT rank FROM company WHERE native_tax < 50	painting_company
SELECT count(*), yearly_nationality FROM painting GROUP BY yearly_nationality	painting_company
SELECT count(*), T1.name FROM painting AS T1 JOIN company AS T2 ON T1.painting_id = T2.painting_id GROUP BY T1.painting_id	painting_company
SELECT count(DISTINCT yearly_nationality) FROM painting	painting_company
SELECT cuisine, rank FROM company WHERE native_tax > 18	painting_company
SELECT min(annual_copies), yearly_nationality FROM painting GROUP BY yearly_nationality	painting_company
SELECT yearly_nationality, name FROM painting WHERE annual_copies = 461	painting_company
SELECT count(*), shape FROM company GROUP BY shape	painting_company
SELECT min(income), end_climate FROM art_play GROUP BY end_climate	green_cheese_teacher
SELECT count(*) FROM bridge WHERE volume > 57	green_cheese_teacher
SELECT DISTINCT T1.code, T1.hours FROM green_cheese AS T1 JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id WHERE T2.revenue = 479	green_cheese_teacher
SELECT count(*), category FROM teacher GROUP BY category	green_cheese_teacher
SELECT count(*), end_climate FROM art_play GROUP BY end_climate	green_cheese_teacher
SELECT T1.revenue, T1.category FROM teacher AS T1 JOIN bridge AS T2 ON T1.teacher_id = T2.teacher_id WHERE T2.votes > 179 GROUP BY T1.teacher_id ORDER BY count(*) DESC LIMIT 1	green_cheese_teacher
SELECT min(revenue) FROM teacher	green_cheese_teacher
SELECT count(*), weather FROM bridge GROUP BY weather	green_cheese_teacher
SELECT name FROM teacher ORDER BY revenue DESC LIMIT 2	green_cheese_teacher
SELECT volume, votes FROM bridge WHERE volume = 57 ORDER BY votes	green_cheese_teacher
SELECT monthly_country FROM green_cheese GROUP BY monthly_country ORDER BY count(*) DESC LIMIT 1	green_cheese_teacher
SELECT votes FROM bridge WHERE weather = 'sunny' ORDER BY volume DESC	green_cheese_teacher
SELECT name FROM teacher WHERE revenue BETWEEN 479 AND 709	green_cheese_teacher
SELECT T2.volume FROM teacher AS T1 JOIN bridge AS T2 ON T1.teacher_id = T2.teacher_id WHERE T1.format = 'video'	green_cheese_teacher
SELECT name FROM teacher WHERE revenue < 709 AND teacher_id NOT IN (SELECT teacher_id FROM bridge WHERE weather = 'sunny')	green_cheese_teacher
SELECT DISTINCT monthly_country FROM green_cheese	green_cheese_teacher
SELECT name FROM teacher WHERE category = 'sport' AND teacher_id NOT IN (SELECT teacher_id FROM art_play WHERE capacity > 538)	green_cheese_teacher
SELECT count(*) FROM green_cheese WHERE monthly_country = 'Spain'	green_cheese_teacher
SELECT avg(capacity), min(capacity) FROM art_play WHERE daily_points > 87	green_cheese_teacher
SELECT count(*) FROM green_cheese AS T1 JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id JOIN bridge AS T3 ON T2.teacher_id = T3.teacher_id WHERE T1.hours > 33	green_cheese_teacher
SELECT monthly_country FROM green_cheese WHERE population >= 929 INTERSECT SELECT monthly_country FROM green_cheese WHERE population < 929	green_cheese_teacher
SELECT weather FROM bridge WHERE area = 543 INTERSECT SELECT weather FROM bridge WHERE area < 804	green_cheese_teacher
SELECT count(*), monthly_country FROM green_cheese GROUP BY monthly_country	green_cheese_teacher
SELECT count(*), format FROM teacher GROUP BY format	green_cheese_teacher
SELECT sum(revenue) FROM teacher	green_cheese_teacher
SELECT name FROM hotel UNION SELECT name FROM winter_stadium	camera_dancer
SELECT max(gross_revenue), climate FROM hotel GROUP BY climate	camera_dancer
SELECT DISTINCT T1.code FROM camera AS T1 JOIN hotel AS T2 ON T1.camera_id = T2.camera_id WHERE T2.climate = 'cold'	camera_dancer
SELECT name FROM dancer UNION SELECT name FROM winter_stadium	camera_dancer
SELECT budget FROM tour WHERE debt > 285 AND budget > (SELECT avg(budget) FROM tour)	camera_dancer
SELECT T1.code FROM camera AS T1 JOIN dancer AS T2 ON T1.camera_id = T2.camera_id GROUP BY T1.camera_id HAVING count(*) >= 3	camera_dancer
SELECT count(*), T1.code FROM camera AS T1 JOIN hotel AS T2 ON T1.camera_id = T2.camera_id GROUP BY T1.camera_id	camera_dancer
SELECT name FROM dancer WHERE annual_age = 39	camera_dancer
SELECT count(*) FROM dancer	camera_dancer
SELECT DISTINCT climate FROM hotel	camera_dancer
SELECT count(*) FROM dancer WHERE income <= 186	camera_dancer
SELECT T2.name, T2.income FROM camera AS T1 JOIN dancer AS T2 ON T1.camera_id = T2.camera_id WHERE T1.power = 44	camera_dancer
SELECT climate FROM hotel ORDER BY name	camera_dancer
SELECT DISTINCT T1.code FROM camera AS T1 JOIN dancer AS T2 ON T1.camera_id = T2.camera_id WHERE T2.income = 691	camera_dancer
SELECT T1.code FROM camera AS T1 JOIN hotel AS T2 ON T1.camera_id = T2.camera_id ORDER BY T2.gross_revenue DESC LIMIT 1	camera_dancer
SELECT count(*) FROM winter_stadium AS T1 JOIN hotel AS T2 ON T1.stadium_id = T2.stadium_id WHERE T1.role = 'sponsor'	camera_dancer
SELECT climate FROM hotel GROUP BY climate HAVING count(*) > 2	camera_dancer
SELECT name FROM winter_stadium WHERE role = 'host'	camera_dancer
SELECT code FROM camera WHERE camera_id NOT IN (SELECT camera_id FROM tour)	camera_dancer
SELECT gross_revenue FROM hotel WHERE name LIKE '%Mirror%'	camera_dancer
SELECT count(*), role FROM winter_stadium GROUP BY role	camera_dancer
SELECT count(*), month FROM camera GROUP BY month	camera_dancer
SELECT count(*) FROM camera WHERE camera_id NOT IN (SELECT camera_id FROM hotel)	camera_dancer
SELECT annual_age FROM dancer WHERE name LIKE '%Björn%'	camera_dancer
SELECT T2.target_month FROM tree AS T1 JOIN national_region AS T2 ON T1.id = T2.tree_id WHERE T1.former_members < 93	tree_royal_visit
SELECT T2.population, T2.type FROM tree AS T1 JOIN national_region AS T2 ON T1.id = T2.tree_id WHERE T1.base_floors > 33	tree_royal_visit
SELECT T1.name FROM tree AS T1 JOIN royal_visit AS T2 ON T1.id = T2.tree_id GROUP BY T1.id HAVING count(*) >= 2	tree_royal_visit
SELECT count(DISTINCT department) FROM royal_visit	tree_royal_visit
SELECT T1.name, T1.former_members FROM tree AS T1 JOIN national_region AS T2 ON T1.id = T2.tree_id WHERE T2.population = 626 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	tree_royal_visit
SELECT department FROM royal_visit GROUP BY department ORDER BY count(*) LIMIT 1	tree_royal_visit
SELECT DISTINCT T1.name, T1.base_floors FROM tree AS T1 JOIN national_region AS T2 ON T1.id = T2.tree_id WHERE T2.type = 'special'	tree_royal_visit
SELECT count(*), department FROM royal_visit GROUP BY department	tree_royal_visit
SELECT department FROM royal_visit GROUP BY department HAVING count(*) > 3	tree_royal_visit
SELECT target_month FROM national_region WHERE population < (SELECT avg(population) FROM national_region)	tree_royal_visit
SELECT count(*), target_month FROM national_region GROUP BY target_month	tree_royal_visit
SELECT count(*), T1.name FROM tree AS T1 JOIN national_region AS T2 ON T1.id = T2.tree_id GROUP BY T1.id	tree_royal_visit
SELECT max(T2.speed) FROM tree AS T1 JOIN royal_visit AS T2 ON T1.id = T2.tree_id WHERE T1.base_floors > 41	tree_royal_visit
SELECT population FROM national_region	tree_royal_visit
SELECT name FROM tree ORDER BY base_floors LIMIT 2	tree_royal_visit
SELECT type, population FROM national_region WHERE target_month = 'May'	tree_royal_visit
SELECT type FROM national_region GROUP BY type ORDER BY count(*) DESC LIMIT 1	tree_royal_visit
SELECT department FROM royal_visit WHERE speed < 212 EXCEPT SELECT department FROM royal_visit WHERE speed > 305	tree_royal_visit
SELECT count(*) FROM tree WHERE id IN (SELECT tree_id FROM royal_visit WHERE speed = 212)	tree_royal_visit
SELECT count(*) FROM tree WHERE base_floors < 33	tree_royal_visit
SELECT department FROM royal_visit GROUP BY department HAVING count(*) > 1	tree_royal_visit
SELECT count(*) FROM national_region	tree_royal_visit
SELECT former_members FROM tree WHERE former_members < 202 AND id NOT IN (SELECT tree_id FROM national_region WHERE target_month = 'May')	tree_royal_visit
SELECT name FROM tree ORDER BY name	tree_royal_visit
SELECT count(*) FROM tree WHERE id NOT IN (SELECT tree_id FROM national_region)	tree_royal_visit
SELECT DISTINCT T1.name FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T2.cost < 761	tutor_program
SELECT sum(cost) FROM program	tutor_program
SELECT count(*), medal FROM tutor GROUP BY medal	tutor_program
SELECT max(cost) FROM program	tutor_program
SELECT T2.main_color FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T1.main_rooms < 143	tutor_program
SELECT T1.main_rooms, T1.name FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id HAVING count(*) > 1	tutor_program
SELECT T1.pages FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id HAVING count(*) > 1	tutor_program
SELECT T1.name FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id ORDER BY count(*) DESC LIMIT 1	tutor_program
SELECT main_color FROM program GROUP BY main_color HAVING count(*) >= 3	tutor_program
SELECT medal FROM tutor GROUP BY medal HAVING count(*) <= 2	tutor_program
SELECT T2.cost, T2.title FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T1.medal = 'bronze'	tutor_program
SELECT medal FROM tutor WHERE pages < 188 INTERSECT SELECT medal FROM tutor WHERE pages > 563	tutor_program
SELECT count(*) FROM tutor WHERE medal = 'none'	tutor_program
SELECT DISTINCT medal FROM tutor	tutor_program
SELECT count(*) FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T1.main_rooms <= 241	tutor_program
SELECT sum(pages), max(pages) FROM tutor WHERE pages > 290	tutor_program
SELECT T1.name, T1.medal FROM tutor AS T1 JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id ORDER BY count(*) DESC LIMIT 1	tutor_program
SELECT main_color FROM program WHERE cost = 761 INTERSECT SELECT main_color FROM program WHERE cost > 304	tutor_program
SELECT count(DISTINCT main_color) FROM program	tutor_program
SELECT count(*) FROM tutor WHERE tutor_id IN (SELECT tutor_id FROM program WHERE cost > 304)	tutor_program
SELECT sum(pages), min(pages) FROM tutor WHERE pages < 350	tutor_program
SELECT main_color FROM program	tutor_program
SELECT medal FROM tutor WHERE pages = 188 EXCEPT SELECT medal FROM tutor WHERE main_rooms = 72	tutor_program
SELECT medal FROM tutor WHERE main_rooms = 72 INTERSECT SELECT medal FROM tutor WHERE main_rooms < 72	tutor_program
SELECT name FROM green_house WHERE quantity < 44	green_house_junior_tenant
SELECT name, points FROM junior_tenant WHERE temperature >= 7	green_house_junior_tenant
SELECT count(*), T1.name FROM junior_band AS T1 JOIN cheese AS T2 ON T1.band_id = T2.band_id GROUP BY T1.band_id	green_house_junior_tenant
SELECT name, quantity, status FROM green_house	green_house_junior_tenant
SELECT points FROM junior_tenant WHERE temperature >= 27	green_house_junior_tenant
SELECT status, quantity FROM green_house WHERE house_id NOT IN (SELECT house_id FROM junior_tenant)	green_house_junior_tenant
SELECT count(*), T1.name FROM green_house AS T1 JOIN junior_tenant AS T2 ON T1.house_id = T2.house_id GROUP BY T1.house_id	green_house_junior_tenant
SELECT local_climate FROM junior_band GROUP BY local_climate HAVING count(*) > 3	green_house_junior_tenant
SELECT count(DISTINCT status) FROM green_house	green_house_junior_tenant
SELECT name FROM green_house WHERE house_id IN (SELECT house_id FROM shop WHERE profit <= 387)	green_house_junior_tenant
SELECT seats FROM cheese ORDER BY rooms LIMIT 1	green_house_junior_tenant
SELECT T2.name, T2.rent FROM junior_tenant AS T1 JOIN meeting AS T2 ON T1.tenant_id = T2.tenant_id WHERE T1.points > 87	green_house_junior_tenant
SELECT count(*), daily_brand FROM meeting GROUP BY daily_brand	green_house_junior_tenant
SELECT avg(quantity), status FROM green_house GROUP BY status	green_house_junior_tenant
SELECT profit FROM shop WHERE name LIKE 'Ember%'	green_house_junior_tenant
SELECT T2.daily_brand, T2.name FROM junior_tenant AS T1 JOIN meeting AS T2 ON T1.tenant_id = T2.tenant_id WHERE T1.temperature < 27	green_house_junior_tenant
SELECT T1.former_goals FROM shop AS T1 JOIN junior_band AS T2 ON T1.shop_id = T2.shop_id GROUP BY T1.shop_id ORDER BY count(*) DESC LIMIT 1	green_house_junior_tenant
SELECT DISTINCT T1.former_goals FROM shop AS T1 JOIN junior_band AS T2 ON T1.shop_id = T2.shop_id WHERE T2.local_climate = 'cold'	green_house_junior_tenant
SELECT max(former_goals) FROM shop WHERE former_goals < 29	green_house_junior_tenant
SELECT sales FROM junior_band	green_house_junior_tenant
SELECT count(*), T1.name FROM junior_tenant AS T1 JOIN meeting AS T2 ON T1.tenant_id = T2.tenant_id GROUP BY T1.tenant_id	green_house_junior_tenant
SELECT sales FROM junior_band ORDER BY sales DESC LIMIT 3	green_house_junior_tenant
SELECT seats FROM cheese	green_house_junior_tenant
SELECT DISTINCT T1.name FROM junior_tenant AS T1 JOIN meeting AS T2 ON T1.tenant_id = T2.tenant_id WHERE T2.rent > 495	green_house_junior_tenant
SELECT name FROM booking UNION SELECT title FROM junior_contract	booking_junior_contract
SELECT gross_department FROM booking WHERE booking_id IN (SELECT booking_id FROM junior_contract WHERE rank = 2)	booking_junior_contract
SELECT name FROM booking WHERE nationality = 'Swedish'	booking_junior_contract
SELECT count(*), T1.name FROM booking AS T1 JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id GROUP BY T1.booking_id	booking_junior_contract
SELECT gross_department FROM booking WHERE nationality = 'Turkish'	booking_junior_contract
SELECT count(*), gross_department FROM booking GROUP BY gross_department	booking_junior_contract
SELECT name FROM booking WHERE gross_department = 'Marketing' ORDER BY name	booking_junior_contract
SELECT T2.rank FROM booking AS T1 JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id WHERE T1.gross_department = 'Marketing'	booking_junior_contract
SELECT name, gross_department FROM booking WHERE nationality = 'Swedish'	booking_junior_contract
SELECT count(*), nationality FROM booking GROUP BY nationality	booking_junior_contract
SELECT count(*) FROM junior_contract WHERE birth_language != 'German'	booking_junior_contract
SELECT count(*) FROM booking WHERE booking_id NOT IN (SELECT booking_id FROM junior_contract)	booking_junior_contract
SELECT name FROM booking WHERE gross_department = 'Law'	booking_junior_contract
SELECT name FROM booking ORDER BY debt LIMIT 1	booking_junior_contract
SELECT name FROM booking WHERE debt < 323 AND booking_id NOT IN (SELECT booking_id FROM junior_contract WHERE fee < 169)	booking_junior_contract
SELECT nationality FROM booking ORDER BY debt LIMIT 2	booking_junior_contract
SELECT T2.fee FROM booking AS T1 JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id WHERE T1.debt > 162	booking_junior_contract
SELECT title FROM junior_contract ORDER BY fee DESC LIMIT 1	booking_junior_contract
SELECT title, rank FROM junior_contract WHERE rank <= 36 AND fee < (SELECT avg(fee) FROM junior_contract)	booking_junior_contract
SELECT fee FROM junior_contract ORDER BY fee DESC LIMIT 1	booking_junior_contract
SELECT DISTINCT T1.points, T1.department FROM concert AS T1 JOIN art_game AS T2 ON T1.id = T2.concert_id WHERE T2.yearly_distance > 205	owner_painting
SELECT salary FROM concert	owner_painting
SELECT T1.name, T1.official_seats FROM owner AS T1 JOIN concert AS T2 ON T1.id = T2.owner_id ORDER BY T2.points DESC LIMIT 1	owner_painting
SELECT T3.name FROM owner AS T1 JOIN concert AS T2 ON T1.id = T2.owner_id JOIN art_game AS T3 ON T2.id = T3.concert_id WHERE T1.style = 'minimal'	owner_painting
SELECT party FROM painting WHERE main_area > 392 EXCEPT SELECT party FROM painting WHERE level > 8	owner_painting
SELECT count(*), start_season FROM art_game GROUP BY start_season	owner_painting
SELECT T2.name FROM concert AS T1 JOIN art_game AS T2 ON T1.id = T2.concert_id WHERE T1.points = 13	owner_painting
SELECT T1.name FROM owner AS T1 JOIN painting AS T2 ON T1.id = T2.owner_id GROUP BY T1.id HAVING count(*) >= 2	owner_painting
SELECT count(*), T1.name FROM owner AS T1 JOIN concert AS T2 ON T1.id = T2.owner_id GROUP BY T1.id	owner_painting
SELECT T2.salary, T2.department FROM owner AS T1 JOIN concert AS T2 ON T1.id = T2.owner_id WHERE T1.official_seats <= 392	owner_painting
SELECT count(*) FROM owner	owner_painting
SELECT name FROM art_game WHERE yearly_distance > (SELECT avg(yearly_distance) FROM art_game)	owner_painting
SELECT salary, department FROM concert WHERE points BETWEEN 12 AND 13 AND id NOT IN (SELECT concert_id FROM art_game WHERE start_season = 'winter')	owner_painting
SELECT start_season FROM art_game GROUP BY start_season HAVING count(*) > 3	owner_painting
SELECT DISTINCT style FROM owner	owner_painting
SELECT DISTINCT T1.name, T1.style FROM owner AS T1 JOIN concert AS T2 ON T1.id = T2.owner_id WHERE T2.points <= 13	owner_painting
SELECT count(*), T1.name FROM owner AS T1 JOIN report AS T2 ON T1.id = T2.owner_id GROUP BY T1.id	owner_painting
SELECT points FROM concert WHERE id IN (SELECT concert_id FROM art_game WHERE quantity < 28)	owner_painting
SELECT count(*), result FROM report GROUP BY result	owner_painting
SELECT count(*), department FROM concert GROUP BY department	owner_painting
SELECT T2.result, T2.budget FROM owner AS T1 JOIN report AS T2 ON T1.id = T2.owner_id WHERE T1.style = 'minimal'	owner_painting
SELECT name FROM art_game WHERE start_season != 'winter'	owner_painting
SELECT count(*) FROM owner AS T1 JOIN report AS T2 ON T1.id = T2.owner_id WHERE T1.official_seats <= 41	owner_painting
SELECT name FROM art_game ORDER BY name	owner_painting
SELECT name FROM cheese WHERE votes < 717 AND cheese_id NOT IN (SELECT cheese_id FROM flower WHERE power < 800)	cheese_flower
SELECT votes, profit FROM cheese WHERE profit > 540 ORDER BY votes	cheese_flower
SELECT rent FROM junior_plane WHERE yearly_area >= 167	cheese_flower
SELECT T1.name, T1.votes FROM cheese AS T1 JOIN junior_plane AS T2 ON T1.cheese_id = T2.cheese_id WHERE T2.score > 69 GROUP BY T1.cheese_id ORDER BY count(*) DESC LIMIT 1	cheese_flower
SELECT name FROM cheese ORDER BY name	cheese_flower
SELECT name FROM flower ORDER BY salary DESC LIMIT 1	cheese_flower
SELECT profit FROM cheese	cheese_flower
SELECT name, profit FROM cheese ORDER BY votes LIMIT 1	cheese_flower
SELECT name, profit FROM cheese ORDER BY budget LIMIT 2	cheese_flower
SELECT T1.name FROM cheese AS T1 JOIN junior_plane AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id HAVING count(*) >= 2	cheese_flower
SELECT T1.profit FROM cheese AS T1 JOIN junior_plane AS T2 ON T1.cheese_id = T2.cheese_id WHERE T2.score > 69 GROUP BY T1.cheese_id ORDER BY count(*) DESC LIMIT 1	cheese_flower
SELECT sum(power) FROM flower WHERE salary < 522	cheese_flower
SELECT speed FROM flower WHERE salary < 462 AND power > (SELECT avg(power) FROM flower)	cheese_flower
SELECT name FROM cheese WHERE cheese_id NOT IN (SELECT cheese_id FROM flower)	cheese_flower
SELECT yearly_area, wins, rent FROM junior_plane	cheese_flower
SELECT name, budget FROM cheese	cheese_flower
SELECT name FROM flower WHERE speed < 182	cheese_flower
SELECT profit FROM cheese WHERE name LIKE '%Gentle%'	cheese_flower
SELECT yearly_position FROM album WHERE fee > 62 EXCEPT SELECT yearly_position FROM album WHERE fee = 73	north_room_album
SELECT yearly_position, fee FROM album	north_room_album
SELECT brand FROM north_room GROUP BY brand HAVING count(*) < 3	north_room_album
SELECT brand FROM north_room WHERE population < 645 INTERSECT SELECT brand FROM north_room WHERE shape = 'oval'	north_room_album
SELECT code, brand FROM north_room WHERE population >= 653 AND shape = 'oval'	north_room_album
SELECT yearly_position FROM album WHERE fee <= 38	north_room_album
SELECT yearly_position FROM album WHERE fee > 36 INTERSECT SELECT yearly_position FROM album WHERE fee < 142	north_room_album
SELECT count(*) FROM north_room WHERE id IN (SELECT room_id FROM album WHERE yearly_position = 'chief')	north_room_album
SELECT T1.code FROM north_room AS T1 JOIN album AS T2 ON T1.id = T2.room_id ORDER BY T2.fee LIMIT 1	north_room_album
SELECT code FROM north_room WHERE brand = 'Zenith'	north_room_album
SELECT count(*), T1.code FROM north_room AS T1 JOIN album AS T2 ON T1.id = T2.room_id GROUP BY T1.id	north_room_album
SELECT T2.yearly_position FROM north_room AS T1 JOIN album AS T2 ON T1.id = T2.room_id WHERE T1.brand = 'Zenith'	north_room_album
SELECT code FROM north_room WHERE brand = 'Zenith' AND population > (SELECT avg(population) FROM north_room)	north_room_album
SELECT DISTINCT T1.shape, T1.population FROM north_room AS T1 JOIN album AS T2 ON T1.id = T2.room_id WHERE T2.yearly_position = 'chief'	north_room_album
SELECT brand FROM north_room GROUP BY brand ORDER BY count(*) LIMIT 1	north_room_album
SELECT code, brand FROM north_room WHERE shape = 'oval' AND id NOT IN (SELECT room_id FROM album WHERE yearly_position = 'leader')	north_room_album
SELECT count(*) FROM north_room WHERE id NOT IN (SELECT room_id FROM album)	north_room_album
SELECT DISTINCT T1.code FROM north_room AS T1 JOIN album AS T2 ON T1.id = T2.room_id WHERE T2.yearly_position = 'assistant'	north_room_album
SELECT code FROM north_room WHERE shape = 'oval'	north_room_album
SELECT code FROM north_room WHERE shape = 'oval' AND id NOT IN (SELECT room_id FROM album WHERE yearly_position = 'chief')	north_room_album
SELECT code, shape FROM north_room WHERE id IN (SELECT room_id FROM album WHERE yearly_position = 'leader')	north_room_album
SELECT T1.shape FROM north_room AS T1 JOIN album AS T2 ON T1.id = T2.room_id GROUP BY T1.id HAVING count(*) > 1	north_room_album
SELECT code FROM north_room WHERE shape = 'oval' AND id NOT IN (SELECT room_id FROM album WHERE yearly_position = 'forward')	north_room_album
SELECT code FROM north_room WHERE population > 814	north_room_album
SELECT code, brand FROM north_room WHERE shape = 'oval' AND id NOT IN (SELECT room_id FROM album WHERE fee < 38)	north_room_album
SELECT title, medal FROM science_recipe	school_science_recipe
SELECT T1.name FROM blue_college AS T1 JOIN class AS T2 ON T1.college_id = T2.college_id WHERE T2.debt >= 182 GROUP BY T1.college_id ORDER BY count(*) DESC LIMIT 1	school_science_recipe
SELECT T3.name, T3.brand FROM science_recipe AS T1 JOIN blue_college AS T2 ON T1.recipe_id = T2.recipe_id JOIN park AS T3 ON T2.college_id = T3.college_id WHERE T1.local_power <= 194	school_science_recipe
SELECT title FROM science_recipe WHERE medal = 'silver' OR local_power BETWEEN 238 AND 550	school_science_recipe
SELECT title, medal FROM science_recipe ORDER BY title	school_science_recipe
SELECT T1.local_power FROM science_recipe AS T1 JOIN blue_college AS T2 ON T1.recipe_id = T2.recipe_id WHERE T2.end_degree = 'bachelor' GROUP BY T1.recipe_id ORDER BY count(*) DESC LIMIT 1	school_science_recipe
SELECT T1.name FROM school AS T1 JOIN science_recipe AS T2 ON T1.school_id = T2.school_id WHERE T2.local_power < 550 GROUP BY T1.school_id ORDER BY count(*) DESC LIMIT 1	school_science_recipe
SELECT T1.name FROM school AS T1 JOIN science_recipe AS T2 ON T1.school_id = T2.school_id WHERE T2.medal = 'none' GROUP BY T1.school_id ORDER BY count(*) DESC LIMIT 1	school_science_recipe
SELECT name FROM park WHERE points < (SELECT avg(points) FROM park)	school_science_recipe
SELECT T2.end_degree, T2.former_price FROM school AS T1 JOIN blue_college AS T2 ON T1.school_id = T2.school_id WHERE T1.amount <= 399	school_science_recipe
SELECT debt, code FROM class ORDER BY copies DESC LIMIT 3	school_science_recipe
SELECT min(local_power), medal FROM science_recipe GROUP BY medal	school_science_recipe
SELECT name FROM park WHERE brand = 'Nova' AND points < (SELECT avg(points) FROM park)	school_science_recipe
SELECT name, points FROM park WHERE points > (SELECT avg(points) FROM park)	school_science_recipe
SELECT title FROM science_recipe WHERE recipe_id IN (SELECT recipe_id FROM blue_college WHERE end_degree = 'diploma')	school_science_recipe
SELECT title FROM science_recipe WHERE medal = 'none' AND local_power > (SELECT avg(local_power) FROM science_recipe)	school_science_recipe
SELECT count(*) FROM blue_college WHERE college_id NOT IN (SELECT college_id FROM park)	school_science_recipe
SELECT amount FROM school WHERE result = 'draw' AND school_id NOT IN (SELECT school_id FROM park WHERE points = 109)	school_science_recipe
SELECT T2.name FROM blue_college AS T1 JOIN park AS T2 ON T1.college_id = T2.college_id WHERE T1.end_degree = 'bachelor'	school_science_recipe
SELECT count(*) FROM class WHERE debt > 182	school_science_recipe
SELECT max(points), brand FROM park GROUP BY brand	school_science_recipe
SELECT name FROM blue_college WHERE college_id NOT IN (SELECT college_id FROM park)	school_science_recipe
SELECT copies FROM class ORDER BY copies LIMIT 1	school_science_recipe
SELECT brand FROM park GROUP BY brand ORDER BY count(*) DESC LIMIT 1	school_science_recipe
SELECT count(*), T1.name FROM school AS T1 JOIN science_recipe AS T2 ON T1.school_id = T2.school_id GROUP BY T1.school_id	school_science_recipe
SELECT code, material FROM music_bike ORDER BY last_seats DESC LIMIT 1	exam_music_bike
SELECT code FROM music_bike WHERE last_seats < (SELECT avg(last_seats) FROM music_bike)	exam_music_bike
SELECT title, department FROM exam WHERE fee > (SELECT avg(fee) FROM exam)	exam_music_bike
SELECT sum(last_seats) FROM music_bike WHERE last_seats >= 374	exam_music_bike
SELECT count(*), T1.title FROM exam AS T1 JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id	exam_music_bike
SELECT title FROM exam WHERE scale = 'large' AND exam_id NOT IN (SELECT exam_id FROM music_bike WHERE material = 'steel')	exam_music_bike
SELECT code FROM music_bike ORDER BY last_seats DESC LIMIT 1	exam_music_bike
SELECT avg(T2.last_seats) FROM exam AS T1 JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id WHERE T1.department = 'Finance'	exam_music_bike
SELECT title FROM exam WHERE title LIKE 'Silent%'	exam_music_bike
SELECT monthly_weather FROM music_bike WHERE last_seats > 293 EXCEPT SELECT monthly_weather FROM music_bike WHERE last_seats > 374	exam_music_bike
SELECT T1.title FROM exam AS T1 JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id ORDER BY T2.last_seats DESC LIMIT 1	exam_music_bike
SELECT count(DISTINCT department) FROM exam	exam_music_bike
SELECT count(*) FROM exam	exam_music_bike
SELECT monthly_weather FROM music_bike GROUP BY monthly_weather HAVING count(*) >= 2	exam_music_bike
SELECT T1.title FROM exam AS T1 JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id WHERE T2.material = 'steel' GROUP BY T1.exam_id ORDER BY count(*) DESC LIMIT 1	exam_music_bike
SELECT title, department FROM exam WHERE exam_id NOT IN (SELECT exam_id FROM music_bike)	exam_music_bike
SELECT count(*), department FROM exam GROUP BY department	exam_music_bike
SELECT title FROM exam WHERE exam_id IN (SELECT exam_id FROM music_bike WHERE material = 'cotton')	exam_music_bike
SELECT department FROM exam GROUP BY department HAVING count(*) <= 2	exam_music_bike
SELECT monthly_weather FROM music_bike WHERE material = 'steel' INTERSECT SELECT monthly_weather FROM music_bike WHERE last_seats > 325	exam_music_bike
SELECT DISTINCT T1.title FROM exam AS T1 JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id WHERE T2.material = 'cotton'	exam_music_bike
SELECT scale FROM exam WHERE exam_id NOT IN (SELECT exam_id FROM music_bike)	exam_music_bike
SELECT department FROM exam ORDER BY title	exam_music_bike
SELECT DISTINCT material FROM music_bike	exam_music_bike
SELECT count(*), color FROM street_agent GROUP BY color	company_street_agent
SELECT DISTINCT T1.code FROM company AS T1 JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T2.color = 'red'	company_street_agent
SELECT code FROM company WHERE yearly_position = 'chief' AND company_id NOT IN (SELECT company_id FROM street_agent WHERE net_income > 405)	company_street_agent
SELECT medal FROM company GROUP BY medal ORDER BY count(*) LIMIT 1	company_street_agent
SELECT name FROM street_agent WHERE pages BETWEEN 613 AND 757	company_street_agent
SELECT code FROM company WHERE volume > (SELECT avg(volume) FROM company)	company_street_agent
SELECT count(*), yearly_position FROM company GROUP BY yearly_position	company_street_agent
SELECT T1.medal FROM company AS T1 JOIN street_agent AS T2 ON T1.company_id = T2.company_id ORDER BY T2.pages DESC LIMIT 1	company_street_agent
SELECT yearly_position, medal FROM company ORDER BY volume DESC LIMIT 1	company_street_agent
SELECT count(*) FROM company WHERE company_id NOT IN (SELECT company_id FROM street_agent)	company_street_agent
SELECT code FROM company WHERE discount = 25	company_street_agent
SELECT T2.name, T2.color FROM company AS T1 JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T1.yearly_position = 'chief'	company_street_agent
SELECT net_depth, color FROM street_agent	company_street_agent
SELECT count(*), medal FROM company GROUP BY medal	company_street_agent
SELECT T2.name FROM company AS T1 JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T1.yearly_position = 'assistant'	company_street_agent
SELECT count(*) FROM company	company_street_agent
SELECT volume FROM company WHERE discount <= 25 AND volume > (SELECT avg(volume) FROM company)	company_street_agent
SELECT T2.pages FROM company AS T1 JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T1.yearly_position = 'chief'	company_street_agent
SELECT count(*) FROM company AS T1 JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T1.volume > 195	company_street_agent
SELECT name FROM street_player WHERE salary > 948	market_plane
SELECT type FROM market WHERE area >= 581 EXCEPT SELECT type FROM market WHERE area > 649	market_plane
SELECT name FROM market WHERE type = 'special'	market_plane
SELECT count(*) FROM street_player AS T1 JOIN museum AS T2 ON T1.id = T2.player_id WHERE T1.salary > 246	market_plane
SELECT T1.name FROM plane AS T1 JOIN street_player AS T2 ON T1.id = T2.plane_id WHERE T2.distance > 308 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	market_plane
SELECT name FROM street_player WHERE salary > 879 AND distance > (SELECT avg(distance) FROM street_player)	market_plane
SELECT count(*), city FROM museum GROUP BY city	market_plane
SELECT T1.name FROM market AS T1 JOIN mobile_factory AS T2 ON T1.id = T2.market_id GROUP BY T1.id HAVING count(*) > 2	market_plane
SELECT name FROM street_player WHERE distance < (SELECT avg(distance) FROM street_player)	market_plane
SELECT degree FROM owner GROUP BY degree ORDER BY count(*) LIMIT 1	market_plane
SELECT T1.area, T1.type FROM market AS T1 JOIN plane AS T2 ON T1.id = T2.market_id ORDER BY T2.budget DESC LIMIT 1	market_plane
SELECT name FROM market WHERE area < 649 ORDER BY name	market_plane
SELECT name FROM plane WHERE budget < (SELECT avg(budget) FROM plane)	market_plane
SELECT city FROM museum WHERE size > 49 INTERSECT SELECT city FROM museum WHERE size >= 22	market_plane
SELECT count(*), degree FROM owner GROUP BY degree	market_plane
SELECT type FROM market ORDER BY name	market_plane
SELECT goals FROM mobile_factory WHERE rating <= 7.5 AND goals < (SELECT avg(goals) FROM mobile_factory)	market_plane
SELECT T1.name, T1.type FROM market AS T1 JOIN plane AS T2 ON T1.id = T2.market_id GROUP BY T1.id HAVING count(*) >= 3	market_plane
SELECT DISTINCT color FROM plane	market_plane
SELECT name FROM market WHERE id NOT IN (SELECT market_id FROM owner)	market_plane
SELECT name FROM plane WHERE budget = 212 ORDER BY budget	market_plane
SELECT DISTINCT T1.name FROM market AS T1 JOIN owner AS T2 ON T1.id = T2.market_id WHERE T2.height >= 154	market_plane
SELECT tax FROM battle WHERE tax > 41 AND volume < (SELECT avg(volume) FROM battle)	camp_mountain_doctor
SELECT count(*), T1.name FROM mountain_doctor AS T1 JOIN player AS T2 ON T1.doctor_id = T2.doctor_id GROUP BY T1.doctor_id	camp_mountain_doctor
SELECT name FROM camp WHERE camp_id IN (SELECT camp_id FROM player WHERE season = 'autumn')	camp_mountain_doctor
SELECT name FROM mountain_doctor UNION SELECT name FROM camp	camp_mountain_doctor
SELECT name FROM battle WHERE official_department = 'Biology' AND volume < (SELECT avg(volume) FROM battle)	camp_mountain_doctor
SELECT T2.name, T2.amount FROM mountain_doctor AS T1 JOIN player AS T2 ON T1.doctor_id = T2.doctor_id WHERE T1.format = 'video'	camp_mountain_doctor
SELECT stars, format FROM mountain_doctor WHERE format = 'digital' ORDER BY name	camp_mountain_doctor
SELECT name FROM player WHERE first_duration BETWEEN 78 AND 201 AND amount > (SELECT avg(amount) FROM player)	camp_mountain_doctor
SELECT count(DISTINCT official_department) FROM battle	camp_mountain_doctor
SELECT avg(first_duration), season FROM player GROUP BY season	camp_mountain_doctor
SELECT official_department FROM battle WHERE tax > 78 INTERSECT SELECT official_department FROM battle WHERE tax >= 3	camp_mountain_doctor
SELECT name FROM battle WHERE volume < 284 AND tax > (SELECT avg(tax) FROM battle)	camp_mountain_doctor
SELECT T2.name, T2.shape FROM camp AS T1 JOIN player AS T2 ON T1.camp_id = T2.camp_id WHERE T1.length = 139	camp_mountain_doctor
SELECT max(volume), min(volume) FROM battle WHERE volume > 92	camp_mountain_doctor
SELECT min(amount), shape FROM player GROUP BY shape	camp_mountain_doctor
SELECT T1.stars, T1.name FROM mountain_doctor AS T1 JOIN player AS T2 ON T1.doctor_id = T2.doctor_id ORDER BY T2.amount LIMIT 1	camp_mountain_doctor
SELECT DISTINCT format FROM mountain_doctor	camp_mountain_doctor
SELECT name, official_department FROM battle WHERE volume BETWEEN 159 AND 284 AND debt < 203	camp_mountain_doctor
SELECT T3.name FROM mountain_doctor AS T1 JOIN player AS T2 ON T1.doctor_id = T2.doctor_id JOIN battle AS T3 ON T2.player_id = T3.player_id WHERE T1.format = 'video'	camp_mountain_doctor
SELECT count(*) FROM camp	camp_mountain_doctor
SELECT name FROM player WHERE shape = 'long' AND first_duration < (SELECT avg(first_duration) FROM player)	camp_mountain_doctor
SELECT count(*) FROM battle WHERE official_department = 'Biology'	camp_mountain_doctor
SELECT count(*) FROM camp WHERE length > 206	camp_mountain_doctor
SELECT name FROM battle WHERE debt BETWEEN 129 AND 296 AND volume > (SELECT avg(volume) FROM battle)	camp_mountain_doctor
SELECT price FROM river_exam	ship_guide
SELECT name FROM ship WHERE tax > 52	ship_guide
SELECT name, hours FROM ship WHERE tax > 18 AND ship_id NOT IN (SELECT ship_id FROM trainer WHERE area = 312)	ship_guide
SELECT name FROM guide WHERE points = 71 ORDER BY name	ship_guide
SELECT T1.name FROM guide AS T1 JOIN river_exam AS T2 ON T1.guide_id = T2.guide_id GROUP BY T1.guide_id ORDER BY count(*) DESC LIMIT 1	ship_guide
SELECT count(DISTINCT shape) FROM guide	ship_guide
SELECT points, shape FROM guide WHERE guide_id IN (SELECT guide_id FROM river_exam WHERE rooms = 261)	ship_guide
SELECT points, name FROM guide	ship_guide
SELECT count(*) FROM river_exam WHERE rooms > 264	ship_guide
SELECT T2.area FROM ship AS T1 JOIN trainer AS T2 ON T1.ship_id = T2.ship_id WHERE T1.hours < 30	ship_guide
SELECT count(*), T1.name FROM ship AS T1 JOIN guide AS T2 ON T1.ship_id = T2.ship_id GROUP BY T1.ship_id	ship_guide
SELECT count(*) FROM river_exam WHERE rooms BETWEEN 7 AND 207	ship_guide
SELECT count(*) FROM modern_author AS T1 JOIN river_exam AS T2 ON T1.author_id = T2.author_id WHERE T1.height < 176	ship_guide
SELECT count(*) FROM ship AS T1 JOIN guide AS T2 ON T1.ship_id = T2.ship_id JOIN river_exam AS T3 ON T2.guide_id = T3.guide_id WHERE T1.tax = 52	ship_guide
SELECT annual_population FROM modern_author WHERE height > 149 AND author_id NOT IN (SELECT author_id FROM river_exam WHERE price < 382)	ship_guide
SELECT area FROM trainer ORDER BY temperature LIMIT 1	ship_guide
SELECT DISTINCT shape FROM guide	ship_guide
SELECT T1.name, T1.points FROM guide AS T1 JOIN river_exam AS T2 ON T1.guide_id = T2.guide_id GROUP BY T1.guide_id HAVING count(*) >= 2	ship_guide
SELECT shape FROM guide GROUP BY shape HAVING count(*) >= 2	ship_guide
SELECT T1.height FROM modern_author AS T1 JOIN river_exam AS T2 ON T1.author_id = T2.author_id GROUP BY T1.author_id ORDER BY count(*) DESC LIMIT 1	ship_guide
SELECT max(points), shape FROM guide GROUP BY shape	ship_guide
SELECT name, birth_rooms, genre FROM tutor	river_editor_client
SELECT T1.title, T1.season FROM report AS T1 JOIN tutor AS T2 ON T1.report_id = T2.report_id GROUP BY T1.report_id ORDER BY count(*) DESC LIMIT 1	river_editor_client
SELECT name FROM senior_farm WHERE daily_color = 'white'	river_editor_client
SELECT count(*) FROM report WHERE season != 'summer'	river_editor_client
SELECT title FROM report UNION SELECT name FROM tutor	river_editor_client
SELECT avg(area) FROM north_club	river_editor_client
SELECT count(*) FROM senior_farm AS T1 JOIN report AS T2 ON T1.farm_id = T2.farm_id WHERE T1.daily_color = 'white'	river_editor_client
SELECT distance FROM client WHERE client_id NOT IN (SELECT client_id FROM senior_farm)	river_editor_client
SELECT daily_color FROM senior_farm GROUP BY daily_color HAVING count(*) <= 2	river_editor_client
SELECT T1.title FROM report AS T1 JOIN north_club AS T2 ON T1.report_id = T2.report_id GROUP BY T1.report_id ORDER BY count(*) DESC LIMIT 1	river_editor_client
SELECT climate FROM north_club WHERE area < (SELECT avg(area) FROM north_club)	river_editor_client
SELECT count(*), T1.title FROM report AS T1 JOIN tutor AS T2 ON T1.report_id = T2.report_id GROUP BY T1.report_id	river_editor_client
SELECT count(*) FROM north_club WHERE area >= 528	river_editor_client
SELECT max(annual_points) FROM river_editor	river_editor_client
SELECT count(*), T1.name FROM river_editor AS T1 JOIN client AS T2 ON T1.editor_id = T2.editor_id GROUP BY T1.editor_id	river_editor_client
SELECT T3.name, T3.birth_rooms FROM client AS T1 JOIN senior_farm AS T2 ON T1.client_id = T2.client_id JOIN tutor AS T3 ON T2.farm_id = T3.farm_id WHERE T1.stars > 3	river_editor_client
SELECT cuisine FROM river_editor GROUP BY cuisine HAVING count(*) > 3	river_editor_client
SELECT count(*), season FROM report GROUP BY season	river_editor_client
SELECT DISTINCT T1.stars FROM client AS T1 JOIN senior_farm AS T2 ON T1.client_id = T2.client_id WHERE T2.discount = 49	river_editor_client
SELECT name FROM river_editor WHERE cuisine = 'Mexican'	river_editor_client
SELECT daily_color FROM senior_farm WHERE discount < 19 AND farm_id NOT IN (SELECT farm_id FROM tutor WHERE birth_rooms = 81)	river_editor_client
SELECT T1.title FROM report AS T1 JOIN north_club AS T2 ON T1.report_id = T2.report_id WHERE T2.climate = 'humid' GROUP BY T1.report_id ORDER BY count(*) DESC LIMIT 1	river_editor_client
SELECT stars FROM client WHERE distance <= 183	river_editor_client
SELECT stars FROM client WHERE distance > 345 AND client_id NOT IN (SELECT client_id FROM senior_farm WHERE daily_color = 'white')	river_editor_client
SELECT distance FROM client WHERE stars > (SELECT avg(stars) FROM client)	river_editor_client
