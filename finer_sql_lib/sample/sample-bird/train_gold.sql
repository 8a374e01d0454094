SELECT T2.home_type, T2.name FROM district AS T1 INNER JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T1.daily_result = 'draw'	district_city_treatment
SELECT name FROM district WHERE hours > 39	district_city_treatment
SELECT home_type, SUM(floors) AS sum_floors FROM city_treatment GROUP BY home_type	district_city_treatment
SELECT COUNT(treatment_id) FROM city_treatment WHERE home_type = 'regular'	district_city_treatment
SELECT name FROM city_treatment WHERE home_type = 'regular'	district_city_treatment
SELECT T1.name FROM district AS T1 INNER JOIN city_treatment AS T2 ON T1.district_id = T2.district_id GROUP BY T1.district_id ORDER BY COUNT(T2.treatment_id) DESC LIMIT 1	district_city_treatment
SELECT COUNT(treatment_id) FROM city_treatment WHERE home_type = 'deluxe' AND floors <= 23	district_city_treatment
SELECT CAST(SUM(IIF(daily_result = 'draw', 1, 0)) AS REAL) * 100 / COUNT(district_id) FROM district	district_city_treatment
SELECT home_type, COUNT(treatment_id) AS row_count FROM city_treatment GROUP BY home_type	district_city_treatment
SELECT CAST(SUM(IIF(home_type = 'deluxe', 1, 0)) AS REAL) * 100 / COUNT(treatment_id) FROM city_treatment	district_city_treatment
SELECT T2.name FROM district AS T1 INNER JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T1.daily_result = 'abandoned'	district_city_treatment
SELECT CAST(SUM(IIF(hours > 24, 1, 0)) AS REAL) * 100 / COUNT(district_id) FROM district	district_city_treatment
SELECT name FROM district ORDER BY hours ASC LIMIT 1	district_city_treatment
SELECT floors FROM city_treatment WHERE home_type = 'regular' AND floors > (SELECT AVG(floors) FROM city_treatment)	district_city_treatment
SELECT COUNT(district_id) FROM district WHERE district_id IN (SELECT district_id FROM city_treatment WHERE floors < 30)	district_city_treatment
SELECT name, home_type FROM city_treatment WHERE floors <= 23	district_city_treatment
SELECT COUNT(T2.treatment_id) FROM district AS T1 INNER JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T1.daily_result = 'draw'	district_city_treatment
SELECT CAST(SUM(IIF(floors > 23, 1, 0)) AS REAL) * 100 / COUNT(treatment_id) FROM city_treatment	district_city_treatment
SELECT T2.name FROM district AS T1 INNER JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T1.daily_result = 'draw'	district_city_treatment
SELECT daily_result FROM district ORDER BY hours ASC LIMIT 1	district_city_treatment
SELECT MAX(T2.floors) FROM district AS T1 INNER JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T1.daily_result = 'abandoned'	district_city_treatment
SELECT COUNT(T2.treatment_id) FROM district AS T1 INNER JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T1.daily_result = 'abandoned'	district_city_treatment
SELECT DISTINCT T1.name FROM district AS T1 INNER JOIN city_treatment AS T2 ON T1.district_id = T2.district_id WHERE T2.home_type = 'regular'	district_city_treatment
SELECT COUNT(district_id) FROM district WHERE hours = 3	district_city_treatment
SELECT T2.code FROM product AS T1 INNER JOIN camera AS T2 ON T1.product_id = T2.product_id WHERE T1.stars = 4	product_judge
SELECT code FROM camera WHERE brand = 'Orion'	product_judge
SELECT name FROM judge WHERE scale = 'large' ORDER BY tax DESC	product_judge
SELECT T2.code FROM product AS T1 INNER JOIN camera AS T2 ON T1.product_id = T2.product_id WHERE T1.end_month = 'December'	product_judge
SELECT T1.code FROM product AS T1 INNER JOIN judge AS T2 ON T1.product_id = T2.product_id WHERE T2.scale = 'large' GROUP BY T1.product_id ORDER BY COUNT(T2.judge_id) DESC LIMIT 1	product_judge
SELECT code FROM product WHERE degree = 'master' OR former_quantity BETWEEN 44 AND 65	product_judge
SELECT CAST(SUM(IIF(brand = 'Orion', 1, 0)) AS REAL) / SUM(IIF(wins < 27, 1, 0)) FROM camera	product_judge
SELECT CAST(SUM(IIF(scale = 'small', 1, 0)) AS REAL) * 100 / COUNT(judge_id) FROM judge	product_judge
SELECT brand, COUNT(camera_id) AS row_count FROM camera GROUP BY brand	product_judge
SELECT code FROM product WHERE product_id IN (SELECT product_id FROM camera WHERE brand = 'Titan')	product_judge
SELECT code FROM camera ORDER BY wins DESC LIMIT 1	product_judge
SELECT name FROM judge ORDER BY tax ASC LIMIT 1	product_judge
SELECT T1.degree FROM product AS T1 INNER JOIN camera AS T2 ON T1.product_id = T2.product_id ORDER BY T2.wins DESC LIMIT 1	product_judge
SELECT cuisine, AVG(floors) AS avg_floors FROM director GROUP BY cuisine	product_judge
SELECT T1.code FROM product AS T1 INNER JOIN judge AS T2 ON T1.product_id = T2.product_id GROUP BY T1.product_id HAVING COUNT(T2.judge_id) > 1	product_judge
SELECT COUNT(T2.camera_id) FROM product AS T1 INNER JOIN camera AS T2 ON T1.product_id = T2.product_id WHERE T1.end_month = 'October'	product_judge
SELECT SUM(IIF(floors < 20, 1, 0)) - SUM(IIF(floors >= 8, 1, 0)) FROM director	product_judge
SELECT T1.name FROM judge AS T1 INNER JOIN director AS T2 ON T1.judge_id = T2.judge_id GROUP BY T1.judge_id HAVING COUNT(T2.director_id) > 2	product_judge
SELECT code FROM product WHERE product_id IN (SELECT product_id FROM judge WHERE scale = 'medium')	product_judge
SELECT COUNT(director_id) FROM director WHERE cuisine = 'Thai'	product_judge
SELECT cuisine, COUNT(director_id) AS row_count FROM director GROUP BY cuisine	product_judge
SELECT COUNT(camera_id) FROM camera WHERE brand = 'Orion'	product_judge
SELECT COUNT(director_id) FROM director WHERE floors > 20	product_judge
SELECT code FROM camera ORDER BY wins DESC LIMIT 2	product_judge
SELECT scale, COUNT(judge_id) AS row_count FROM judge GROUP BY scale	product_judge
SELECT T2.name FROM meeting AS T1 INNER JOIN scientist AS T2 ON T1.id = T2.meeting_id WHERE T1.status = 'finished'	device_junior_village
SELECT SUM(hours) FROM scientist WHERE cuisine = 'Turkish'	device_junior_village
SELECT COUNT(id) FROM device WHERE id NOT IN (SELECT device_id FROM junior_village)	device_junior_village
SELECT SUM(IIF(status = 'open', 1, 0)) - SUM(IIF(floors < 25, 1, 0)) FROM meeting	device_junior_village
SELECT name, CASE WHEN copies <= 260 THEN 'early' ELSE 'normal' END FROM junior_village	device_junior_village
SELECT SUM(copies) FROM junior_village	device_junior_village
SELECT name, CASE WHEN hours > 23 THEN 'elite' ELSE 'normal' END FROM scientist	device_junior_village
SELECT CAST(SUM(IIF(color = 'black', 1, 0)) AS REAL) / SUM(IIF(position = 'chief', 1, 0)) FROM device	device_junior_village
SELECT T1.name, COUNT(T2.id) AS row_count FROM device AS T1 INNER JOIN scientist AS T2 ON T1.id = T2.device_id GROUP BY T1.id	device_junior_village
SELECT T2.monthly_month FROM device AS T1 INNER JOIN meeting AS T2 ON T1.id = T2.device_id WHERE T1.color = 'white'	device_junior_village
SELECT T2.name FROM device AS T1 INNER JOIN scientist AS T2 ON T1.id = T2.device_id WHERE T1.speed < 375	device_junior_village
SELECT T2.format FROM device AS T1 INNER JOIN meeting AS T2 ON T1.id = T2.device_id WHERE T1.color = 'black'	device_junior_village
SELECT T1.name FROM device AS T1 INNER JOIN junior_village AS T2 ON T1.id = T2.device_id GROUP BY T1.id HAVING COUNT(T2.id) > 2	device_junior_village
SELECT name FROM device WHERE speed < (SELECT AVG(speed) FROM device)	device_junior_village
SELECT name, speed FROM device WHERE id IN (SELECT device_id FROM junior_village WHERE copies < 169)	device_junior_village
SELECT DISTINCT format FROM meeting	device_junior_village
SELECT name, CASE WHEN hours > 40 THEN 'top' ELSE 'normal' END FROM scientist	device_junior_village
SELECT name FROM device WHERE id IN (SELECT device_id FROM junior_village WHERE monthly_scale = 'large')	device_junior_village
SELECT name FROM device WHERE id IN (SELECT device_id FROM junior_village WHERE copies = 565)	device_junior_village
SELECT name FROM scientist ORDER BY name ASC	device_junior_village
SELECT DISTINCT cuisine FROM scientist	device_junior_village
SELECT T2.name FROM device AS T1 INNER JOIN junior_village AS T2 ON T1.id = T2.device_id WHERE T1.position = 'forward'	device_junior_village
SELECT material, COUNT(id) AS row_count FROM scientist GROUP BY material	device_junior_village
SELECT name FROM junior_village ORDER BY copies DESC LIMIT 1	device_junior_village
SELECT SUM(IIF(copies > 943, 1, 0)) - SUM(IIF(monthly_scale = 'medium', 1, 0)) FROM junior_village	device_junior_village
SELECT COUNT(T2.college_id) FROM flower AS T1 INNER JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id WHERE T1.wins <= 2	flower_blue_college
SELECT COUNT(T2.college_id) FROM flower AS T1 INNER JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id WHERE T1.wins <= 51	flower_blue_college
SELECT name FROM flower WHERE name LIKE '%Hidden%'	flower_blue_college
SELECT name FROM blue_college WHERE city = 'Vienna' ORDER BY name ASC	flower_blue_college
SELECT T1.name, T1.genre FROM flower AS T1 INNER JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id ORDER BY T2.profit DESC LIMIT 1	flower_blue_college
SELECT name, city FROM blue_college WHERE category = 'food' AND profit < (SELECT AVG(profit) FROM blue_college)	flower_blue_college
SELECT category, AVG(profit) AS avg_profit FROM blue_college GROUP BY category	flower_blue_college
SELECT COUNT(T2.college_id) FROM flower AS T1 INNER JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id WHERE T1.wins > 2	flower_blue_college
SELECT genre, COUNT(flower_id) AS row_count FROM flower GROUP BY genre	flower_blue_college
SELECT city, MAX(profit) AS max_profit FROM blue_college GROUP BY city	flower_blue_college
SELECT name FROM flower WHERE genre = 'horror' AND wins < (SELECT AVG(wins) FROM flower)	flower_blue_college
SELECT COUNT(college_id) FROM blue_college WHERE profit <= 443	flower_blue_college
SELECT genre FROM flower GROUP BY genre HAVING COUNT(flower_id) > 3	flower_blue_college
SELECT CAST(SUM(IIF(genre = 'horror', 1, 0)) AS REAL) / SUM(IIF(genre = 'comedy', 1, 0)) FROM flower	flower_blue_college
SELECT T1.name FROM flower AS T1 INNER JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id GROUP BY T1.flower_id ORDER BY COUNT(T2.college_id) DESC LIMIT 1	flower_blue_college
SELECT T1.name, T1.genre FROM flower AS T1 INNER JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id GROUP BY T1.flower_id ORDER BY COUNT(T2.college_id) DESC LIMIT 1	flower_blue_college
SELECT CAST(SUM(IIF(category = 'travel', 1, 0)) AS REAL) / SUM(IIF(city = 'Berlin', 1, 0)) FROM blue_college	flower_blue_college
SELECT city FROM blue_college WHERE category = 'travel'	flower_blue_college
SELECT genre FROM flower GROUP BY genre HAVING COUNT(flower_id) < 3	flower_blue_college
SELECT T1.genre, T1.wins FROM flower AS T1 INNER JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id GROUP BY T1.flower_id HAVING COUNT(T2.college_id) >= 3	flower_blue_college
SELECT genre FROM flower WHERE genre = 'comedy' AND flower_id NOT IN (SELECT flower_id FROM blue_college WHERE current_month = 'March')	flower_blue_college
SELECT name, current_month FROM blue_college WHERE category = 'travel'	flower_blue_college
SELECT T2.name FROM flower AS T1 INNER JOIN blue_college AS T2 ON T1.flower_id = T2.flower_id WHERE T1.wins >= 20	flower_blue_college
SELECT name FROM summer_bridge ORDER BY price DESC LIMIT 1	region_summer_bridge
SELECT SUM(IIF(price > 671, 1, 0)) - SUM(IIF(price < 671, 1, 0)) FROM summer_bridge	region_summer_bridge
SELECT name, fee FROM region WHERE fee = 162	region_summer_bridge
SELECT T3.shape, T3.population FROM region AS T1 INNER JOIN summer_bridge AS T2 ON T1.region_id = T2.region_id INNER JOIN trainer AS T3 ON T2.bridge_id = T3.bridge_id WHERE T1.fee < 69	region_summer_bridge
SELECT name FROM region ORDER BY name ASC	region_summer_bridge
SELECT shape, population FROM trainer	region_summer_bridge
SELECT target_month, COUNT(bridge_id) AS row_count FROM summer_bridge GROUP BY target_month	region_summer_bridge
SELECT name FROM summer_bridge ORDER BY price ASC LIMIT 1	region_summer_bridge
SELECT T1.name FROM summer_bridge AS T1 INNER JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id GROUP BY T1.bridge_id ORDER BY COUNT(T2.trainer_id) DESC LIMIT 1	region_summer_bridge
SELECT name FROM region WHERE material = 'cotton'	region_summer_bridge
SELECT CAST(SUM(IIF(target_month = 'March', 1, 0)) AS REAL) * 100 / COUNT(bridge_id) FROM summer_bridge	region_summer_bridge
SELECT climate, COUNT(trainer_id) AS row_count FROM trainer GROUP BY climate	region_summer_bridge
SELECT COUNT(T2.bridge_id) FROM region AS T1 INNER JOIN summer_bridge AS T2 ON T1.region_id = T2.region_id WHERE T1.fee = 162	region_summer_bridge
SELECT T3.population FROM region AS T1 INNER JOIN summer_bridge AS T2 ON T1.region_id = T2.region_id INNER JOIN trainer AS T3 ON T2.bridge_id = T3.bridge_id WHERE T1.fee > 38	region_summer_bridge
SELECT material FROM region GROUP BY material HAVING COUNT(region_id) > 2	region_summer_bridge
SELECT name, CASE WHEN material = 'cotton' THEN 'popular' ELSE 'normal' END FROM region	region_summer_bridge
SELECT SUM(IIF(target_month = 'March', 1, 0)) - SUM(IIF(target_month = 'January', 1, 0)) FROM summer_bridge	region_summer_bridge
SELECT climate FROM trainer ORDER BY population DESC LIMIT 3	region_summer_bridge
SELECT price, target_month FROM summer_bridge WHERE target_month = 'January'	region_summer_bridge
SELECT T2.population FROM summer_bridge AS T1 INNER JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id WHERE T1.target_month = 'January'	region_summer_bridge
SELECT shape FROM trainer ORDER BY population DESC LIMIT 1	region_summer_bridge
SELECT target_month FROM summer_bridge ORDER BY name ASC	region_summer_bridge
SELECT name FROM summer_bridge WHERE target_month = 'March'	region_summer_bridge
SELECT T1.name, T1.price FROM summer_bridge AS T1 INNER JOIN trainer AS T2 ON T1.bridge_id = T2.bridge_id GROUP BY T1.bridge_id ORDER BY COUNT(T2.trainer_id) DESC LIMIT 1	region_summer_bridge
SELECT COUNT(bridge_id) FROM summer_bridge WHERE bridge_id NOT IN (SELECT bridge_id FROM trainer)	region_summer_bridge
SELECT name FROM bank WHERE type = 'regular' AND area > (SELECT AVG(area) FROM bank)	city_hospital_bank
SELECT CAST(SUM(IIF(home_speed < 161, 1, 0)) AS REAL) * 100 / COUNT(actor_id) FROM actor	city_hospital_bank
SELECT cuisine FROM city_hospital WHERE seats <= 500 AND hospital_id NOT IN (SELECT hospital_id FROM bank WHERE status = 'open')	city_hospital_bank
SELECT seats FROM city_hospital ORDER BY seats ASC LIMIT 1	city_hospital_bank
SELECT COUNT(T2.actor_id) FROM city_hospital AS T1 INNER JOIN actor AS T2 ON T1.hospital_id = T2.hospital_id WHERE T1.cuisine = 'Thai'	city_hospital_bank
SELECT birth_party, MIN(former_days) AS min_former_days FROM actor GROUP BY birth_party	city_hospital_bank
SELECT birth_material, MIN(home_speed) AS min_home_speed FROM actor GROUP BY birth_material	city_hospital_bank
SELECT name, CASE WHEN birth_party = 'Green' THEN 'strong' ELSE 'normal' END FROM actor	city_hospital_bank
SELECT COUNT(bank_id) FROM bank WHERE type = 'regular'	city_hospital_bank
SELECT CAST(SUM(IIF(seats < 50, 1, 0)) AS REAL) / SUM(IIF(seats <= 54, 1, 0)) FROM city_hospital	city_hospital_bank
SELECT birth_party, birth_material FROM actor WHERE birth_party = 'Green'	city_hospital_bank
SELECT AVG(area) FROM bank	city_hospital_bank
SELECT T2.name FROM city_hospital AS T1 INNER JOIN bank AS T2 ON T1.hospital_id = T2.hospital_id WHERE T1.seats >= 225	city_hospital_bank
SELECT DISTINCT T1.name FROM city_hospital AS T1 INNER JOIN actor AS T2 ON T1.hospital_id = T2.hospital_id WHERE T2.birth_material = 'plastic'	city_hospital_bank
SELECT COUNT(actor_id) FROM actor WHERE birth_party = 'Green'	city_hospital_bank
SELECT birth_party FROM actor GROUP BY birth_party ORDER BY COUNT(actor_id) ASC LIMIT 1	city_hospital_bank
SELECT cuisine, MIN(seats) AS min_seats FROM city_hospital GROUP BY cuisine	city_hospital_bank
SELECT SUM(IIF(home_speed > 283, 1, 0)) - SUM(IIF(birth_party = 'Liberal', 1, 0)) FROM actor	city_hospital_bank
SELECT T1.name FROM city_hospital AS T1 INNER JOIN actor AS T2 ON T1.hospital_id = T2.hospital_id GROUP BY T1.hospital_id HAVING COUNT(T2.actor_id) > 2	city_hospital_bank
SELECT T2.name FROM city_hospital AS T1 INNER JOIN bank AS T2 ON T1.hospital_id = T2.hospital_id WHERE T1.cuisine = 'Thai'	city_hospital_bank
SELECT name FROM city_hospital WHERE hospital_id IN (SELECT hospital_id FROM bank WHERE status = 'open')	city_hospital_bank
SELECT MAX(area), AVG(area) FROM bank	city_hospital_bank
SELECT name, CASE WHEN area < 548 THEN 'elite' ELSE 'normal' END FROM bank	city_hospital_bank
SELECT name, grade FROM blue_flower WHERE speed < 184	village_visitor
SELECT T2.height FROM village AS T1 INNER JOIN private_cheese AS T2 ON T1.village_id = T2.village_id WHERE T1.gender = 'female'	village_visitor
SELECT name FROM blue_flower WHERE speed >= 227	village_visitor
SELECT COUNT(T2.cheese_id) FROM village AS T1 INNER JOIN private_cheese AS T2 ON T1.village_id = T2.village_id WHERE T1.score = 60	village_visitor
SELECT gender FROM village GROUP BY gender ORDER BY COUNT(village_id) ASC LIMIT 1	village_visitor
SELECT current_year FROM blue_flower WHERE name LIKE '%Distant%'	village_visitor
SELECT COUNT(village_id) FROM village WHERE type = 'deluxe'	village_visitor
SELECT state FROM private_cheese WHERE height < 202 AND cheese_id NOT IN (SELECT cheese_id FROM blue_flower WHERE speed < 332)	village_visitor
SELECT name FROM village ORDER BY score ASC LIMIT 1	village_visitor
SELECT position FROM visitor ORDER BY votes DESC LIMIT 1	village_visitor
SELECT name FROM visitor WHERE votes > 822	village_visitor
SELECT COUNT(flower_id) FROM blue_flower WHERE grade <= 9	village_visitor
SELECT name FROM blue_flower WHERE current_year > 1974	village_visitor
SELECT height FROM private_cheese WHERE height < (SELECT AVG(height) FROM private_cheese)	village_visitor
SELECT state, COUNT(cheese_id) AS row_count FROM private_cheese GROUP BY state	village_visitor
SELECT position, MAX(votes) AS max_votes FROM visitor GROUP BY position	village_visitor
SELECT name FROM visitor WHERE votes < 873 AND visitor_id NOT IN (SELECT visitor_id FROM blue_flower WHERE current_year > 1985)	village_visitor
SELECT net_revenue FROM private_cheese WHERE net_revenue < 868	village_visitor
SELECT state, net_revenue FROM private_cheese WHERE cheese_id IN (SELECT cheese_id FROM blue_flower WHERE speed > 332)	village_visitor
SELECT CAST(SUM(IIF(grade < 47, 1, 0)) AS REAL) * 100 / COUNT(flower_id) FROM blue_flower	village_visitor
SELECT name FROM blue_flower WHERE speed > 227 ORDER BY name ASC	village_visitor
SELECT T1.name, COUNT(T2.visitor_id) AS row_count FROM village AS T1 INNER JOIN visitor AS T2 ON T1.village_id = T2.village_id GROUP BY T1.village_id	village_visitor
SELECT gender FROM village ORDER BY score ASC LIMIT 1	village_visitor
SELECT MAX(speed) FROM blue_flower WHERE grade < 41	village_visitor
SELECT COUNT(T2.flower_id) FROM private_cheese AS T1 INNER JOIN blue_flower AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.height = 204	village_visitor
SELECT stars FROM tree WHERE volume >= 147	ticket_singer
SELECT discount FROM singer WHERE format = 'digital'	ticket_singer
SELECT monthly_gender FROM tree WHERE monthly_gender = 'female'	ticket_singer
SELECT T1.name, COUNT(T2.tree_id) AS row_count FROM ticket AS T1 INNER JOIN tree AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id	ticket_singer
SELECT COUNT(T3.tree_id) FROM ticket AS T1 INNER JOIN singer AS T2 ON T1.ticket_id = T2.ticket_id INNER JOIN tree AS T3 ON T2.singer_id = T3.singer_id WHERE T1.current_votes = 359	ticket_singer
SELECT SUM(IIF(current_votes > 854, 1, 0)) - SUM(IIF(result = 'loss', 1, 0)) FROM ticket	ticket_singer
SELECT COUNT(singer_id) FROM singer WHERE singer_id IN (SELECT singer_id FROM tree WHERE nationality = 'American')	ticket_singer
SELECT nationality, monthly_gender FROM tree ORDER BY stars ASC LIMIT 1	ticket_singer
SELECT T1.name FROM ticket AS T1 INNER JOIN tree AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id HAVING COUNT(T2.tree_id) >= 3	ticket_singer
SELECT monthly_gender, COUNT(tree_id) AS row_count FROM tree GROUP BY monthly_gender	ticket_singer
SELECT COUNT(T2.tree_id) FROM singer AS T1 INNER JOIN tree AS T2 ON T1.singer_id = T2.singer_id WHERE T1.discount < 22	ticket_singer
SELECT T2.volume FROM singer AS T1 INNER JOIN tree AS T2 ON T1.singer_id = T2.singer_id WHERE T1.format = 'audio'	ticket_singer
SELECT COUNT(singer_id) FROM singer WHERE format = 'audio'	ticket_singer
SELECT name, result FROM ticket WHERE result = 'abandoned' AND current_votes < (SELECT AVG(current_votes) FROM ticket)	ticket_singer
SELECT SUM(volume) FROM tree	ticket_singer
SELECT COUNT(ticket_id) FROM ticket WHERE current_votes < 854	ticket_singer
SELECT COUNT(tree_id) FROM tree WHERE volume <= 181	ticket_singer
SELECT T2.monthly_gender FROM singer AS T1 INNER JOIN tree AS T2 ON T1.singer_id = T2.singer_id WHERE T1.format = 'print'	ticket_singer
SELECT T1.name FROM ticket AS T1 INNER JOIN tree AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id HAVING COUNT(T2.tree_id) > 2	ticket_singer
SELECT DISTINCT T1.current_votes, T1.result FROM ticket AS T1 INNER JOIN tree AS T2 ON T1.ticket_id = T2.ticket_id WHERE T2.volume < 128	ticket_singer
SELECT COUNT(singer_id) FROM singer WHERE discount < 22	ticket_singer
SELECT name FROM ticket WHERE result != 'win' AND ticket_id NOT IN (SELECT ticket_id FROM tree WHERE monthly_gender = 'female')	ticket_singer
SELECT COUNT(T2.singer_id) FROM ticket AS T1 INNER JOIN singer AS T2 ON T1.ticket_id = T2.ticket_id WHERE T1.current_votes > 359	ticket_singer
SELECT monthly_gender FROM tree ORDER BY volume DESC LIMIT 1	ticket_singer
SELECT T2.stars FROM ticket AS T1 INNER JOIN tree AS T2 ON T1.ticket_id = T2.ticket_id WHERE T1.result = 'loss'	ticket_singer
SELECT T1.style FROM paper AS T1 INNER JOIN public_booking AS T2 ON T1.paper_id = T2.paper_id ORDER BY T2.copies DESC LIMIT 1	paper_studio
SELECT name FROM theater WHERE votes >= 681	paper_studio
SELECT name FROM theater ORDER BY votes ASC LIMIT 1	paper_studio
SELECT name, weather FROM public_booking WHERE copies > 527	paper_studio
SELECT COUNT(T2.theater_id) FROM public_booking AS T1 INNER JOIN theater AS T2 ON T1.booking_id = T2.booking_id WHERE T1.weather = 'rainy'	paper_studio
SELECT name FROM theater WHERE cost > 137	paper_studio
SELECT COUNT(paper_id) FROM paper	paper_studio
SELECT T1.name FROM paper AS T1 INNER JOIN studio AS T2 ON T1.paper_id = T2.paper_id WHERE T2.result = 'loss' GROUP BY T1.paper_id ORDER BY COUNT(T2.studio_id) DESC LIMIT 1	paper_studio
SELECT T1.result, T1.score FROM studio AS T1 INNER JOIN public_booking AS T2 ON T1.studio_id = T2.studio_id GROUP BY T1.studio_id ORDER BY COUNT(T2.booking_id) DESC LIMIT 1	paper_studio
SELECT T2.name FROM public_booking AS T1 INNER JOIN theater AS T2 ON T1.booking_id = T2.booking_id WHERE T1.debt <= 25	paper_studio
SELECT T1.name, COUNT(T2.studio_id) AS row_count FROM paper AS T1 INNER JOIN studio AS T2 ON T1.paper_id = T2.paper_id GROUP BY T1.paper_id	paper_studio
SELECT weather, SUM(copies) AS sum_copies FROM public_booking GROUP BY weather	paper_studio
SELECT COUNT(T3.theater_id) FROM studio AS T1 INNER JOIN public_booking AS T2 ON T1.studio_id = T2.studio_id INNER JOIN theater AS T3 ON T2.booking_id = T3.booking_id WHERE T1.result = 'draw'	paper_studio
SELECT language FROM paper WHERE birth_category != 'travel' AND paper_id NOT IN (SELECT paper_id FROM public_booking WHERE copies > 21)	paper_studio
SELECT DISTINCT T1.name, T1.revenue FROM paper AS T1 INNER JOIN public_booking AS T2 ON T1.paper_id = T2.paper_id WHERE T2.copies >= 60	paper_studio
SELECT CAST(SUM(IIF(copies = 173, 1, 0)) AS REAL) * 100 / COUNT(booking_id) FROM public_booking	paper_studio
SELECT name FROM paper WHERE language = 'French' AND paper_id NOT IN (SELECT paper_id FROM studio WHERE score < 72)	paper_studio
SELECT T1.name FROM paper AS T1 INNER JOIN public_booking AS T2 ON T1.paper_id = T2.paper_id GROUP BY T1.paper_id HAVING COUNT(T2.booking_id) > 2	paper_studio
SELECT CAST(SUM(IIF(votes >= 134, 1, 0)) AS REAL) * 100 / COUNT(theater_id) FROM theater	paper_studio
SELECT birth_category FROM paper GROUP BY birth_category ORDER BY COUNT(paper_id) DESC LIMIT 1	paper_studio
SELECT name, CASE WHEN votes < 707 THEN 'cheap' ELSE 'normal' END FROM theater	paper_studio
SELECT name, weather FROM public_booking WHERE booking_id IN (SELECT booking_id FROM theater WHERE cost < 634)	paper_studio
SELECT result FROM studio GROUP BY result ORDER BY COUNT(studio_id) DESC LIMIT 1	paper_studio
SELECT name FROM public_booking WHERE booking_id IN (SELECT booking_id FROM theater WHERE votes > 792)	paper_studio
SELECT name FROM studio WHERE result = 'abandoned' AND score < (SELECT AVG(score) FROM studio)	paper_studio
SELECT city, cuisine FROM article WHERE article_id IN (SELECT article_id FROM restaurant WHERE country = 'India')	article_restaurant
SELECT CAST(SUM(IIF(goals > 21, 1, 0)) AS REAL) / SUM(IIF(target_income = 589, 1, 0)) FROM restaurant	article_restaurant
SELECT COUNT(article_id) FROM article WHERE city = 'Oslo'	article_restaurant
SELECT title FROM article ORDER BY title ASC	article_restaurant
SELECT COUNT(article_id) FROM article WHERE city != 'Oslo'	article_restaurant
SELECT COUNT(T2.restaurant_id) FROM article AS T1 INNER JOIN restaurant AS T2 ON T1.article_id = T2.article_id WHERE T1.climate = 'mild'	article_restaurant
SELECT title FROM article WHERE article_id IN (SELECT article_id FROM restaurant WHERE goals >= 11)	article_restaurant
SELECT CAST(SUM(IIF(goals > 14, 1, 0)) AS REAL) * 100 / COUNT(restaurant_id) FROM restaurant	article_restaurant
SELECT cuisine, city FROM article ORDER BY title ASC	article_restaurant
SELECT T1.title FROM article AS T1 INNER JOIN restaurant AS T2 ON T1.article_id = T2.article_id WHERE T2.country = 'India' GROUP BY T1.article_id ORDER BY COUNT(T2.restaurant_id) DESC LIMIT 1	article_restaurant
SELECT title, climate FROM article WHERE cuisine = 'Turkish' ORDER BY title ASC	article_restaurant
SELECT target_income, country FROM restaurant ORDER BY goals DESC LIMIT 1	article_restaurant
SELECT T1.city FROM article AS T1 INNER JOIN restaurant AS T2 ON T1.article_id = T2.article_id GROUP BY T1.article_id ORDER BY COUNT(T2.restaurant_id) ASC LIMIT 1	article_restaurant
SELECT CAST(SUM(IIF(country = 'India', 1, 0)) AS REAL) * 100 / COUNT(restaurant_id) FROM restaurant	article_restaurant
SELECT CAST(SUM(IIF(weight = 165, 1, 0)) AS REAL) / SUM(IIF(climate = 'tropical', 1, 0)) FROM article	article_restaurant
SELECT T1.title, T1.cuisine FROM article AS T1 INNER JOIN restaurant AS T2 ON T1.article_id = T2.article_id ORDER BY T2.goals DESC LIMIT 1	article_restaurant
SELECT title FROM article WHERE article_id IN (SELECT article_id FROM restaurant WHERE target_income = 740)	article_restaurant
SELECT CAST(SUM(IIF(city = 'Oslo', 1, 0)) AS REAL) * 100 / COUNT(article_id) FROM article	article_restaurant
SELECT T1.title, T1.city FROM article AS T1 INNER JOIN restaurant AS T2 ON T1.article_id = T2.article_id GROUP BY T1.article_id HAVING COUNT(T2.restaurant_id) > 2	article_restaurant
SELECT COUNT(article_id) FROM article WHERE climate = 'mild'	article_restaurant
SELECT T2.target_income FROM article AS T1 INNER JOIN restaurant AS T2 ON T1.article_id = T2.article_id WHERE T1.cuisine = 'Indian'	article_restaurant
SELECT CAST(SUM(IIF(goals = 5, 1, 0)) AS REAL) / SUM(IIF(goals > 31, 1, 0)) FROM restaurant	article_restaurant
SELECT country FROM restaurant WHERE country = 'Canada'	article_restaurant
SELECT COUNT(DISTINCT country) FROM restaurant	article_restaurant
SELECT gender, COUNT(ticket_id) AS row_count FROM ticket GROUP BY gender	ticket_river_tour
SELECT code FROM ticket WHERE first_sales BETWEEN 382 AND 801 AND ticket_id NOT IN (SELECT ticket_id FROM river_tour WHERE pages >= 314)	ticket_river_tour
SELECT code FROM ticket WHERE ticket_id IN (SELECT ticket_id FROM home_castle WHERE birth_distance > 422)	ticket_river_tour
SELECT T1.code, COUNT(T2.tour_id) AS row_count FROM ticket AS T1 INNER JOIN river_tour AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id	ticket_river_tour
SELECT COUNT(T2.tour_id) FROM ticket AS T1 INNER JOIN river_tour AS T2 ON T1.ticket_id = T2.ticket_id WHERE T1.gender = 'male'	ticket_river_tour
SELECT start_salary, age FROM river_tour	ticket_river_tour
SELECT score FROM night_printer WHERE budget > (SELECT AVG(budget) FROM night_printer)	ticket_river_tour
SELECT name FROM home_castle ORDER BY income DESC LIMIT 1	ticket_river_tour
SELECT season, COUNT(ticket_id) AS row_count FROM ticket GROUP BY season	ticket_river_tour
SELECT COUNT(ticket_id) FROM ticket WHERE gender = 'male'	ticket_river_tour
SELECT pages FROM river_tour WHERE name LIKE '%Broken%'	ticket_river_tour
SELECT gender, first_sales FROM ticket WHERE gender = 'female'	ticket_river_tour
SELECT COUNT(T2.castle_id) FROM ticket AS T1 INNER JOIN home_castle AS T2 ON T1.ticket_id = T2.ticket_id WHERE T1.gender = 'female'	ticket_river_tour
SELECT name FROM river_tour WHERE age < 70	ticket_river_tour
SELECT COUNT(T2.castle_id) FROM river_tour AS T1 INNER JOIN home_castle AS T2 ON T1.tour_id = T2.tour_id WHERE T1.age = 50	ticket_river_tour
SELECT COUNT(tour_id) FROM river_tour WHERE start_salary > 420	ticket_river_tour
SELECT T1.code FROM ticket AS T1 INNER JOIN night_printer AS T2 ON T1.ticket_id = T2.ticket_id GROUP BY T1.ticket_id HAVING COUNT(T2.printer_id) > 1	ticket_river_tour
SELECT code FROM ticket ORDER BY first_sales ASC LIMIT 1	ticket_river_tour
SELECT CAST(SUM(IIF(depth <= 306, 1, 0)) AS REAL) / SUM(IIF(birth_distance > 422, 1, 0)) FROM home_castle	ticket_river_tour
SELECT COUNT(T2.castle_id) FROM river_tour AS T1 INNER JOIN home_castle AS T2 ON T1.tour_id = T2.tour_id WHERE T1.pages >= 314	ticket_river_tour
SELECT name FROM river_tour ORDER BY pages ASC LIMIT 1	ticket_river_tour
SELECT COUNT(ticket_id) FROM ticket WHERE ticket_id IN (SELECT ticket_id FROM river_tour WHERE age > 51)	ticket_river_tour
SELECT score FROM night_printer WHERE score < (SELECT AVG(score) FROM night_printer)	ticket_river_tour
SELECT COUNT(DISTINCT season) FROM ticket	ticket_river_tour
SELECT name FROM team WHERE home_copies > (SELECT AVG(home_copies) FROM team)	officer_team
SELECT T1.name FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id ORDER BY T2.length DESC LIMIT 1	officer_team
SELECT COUNT(DISTINCT type) FROM officer	officer_team
SELECT SUM(IIF(length < 247, 1, 0)) - SUM(IIF(home_copies > 801, 1, 0)) FROM team	officer_team
SELECT CAST(SUM(IIF(length >= 319, 1, 0)) AS REAL) / SUM(IIF(home_copies < 373, 1, 0)) FROM team	officer_team
SELECT SUM(T2.home_copies) FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T1.genre = 'pop'	officer_team
SELECT CAST(SUM(IIF(type = 'express', 1, 0)) AS REAL) / SUM(IIF(type = 'basic', 1, 0)) FROM officer	officer_team
SELECT name FROM officer WHERE power < (SELECT AVG(power) FROM officer)	officer_team
SELECT name FROM officer WHERE type = 'deluxe'	officer_team
SELECT type, SUM(power) AS sum_power FROM officer GROUP BY type	officer_team
SELECT T1.name FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id ORDER BY T2.last_points ASC LIMIT 1	officer_team
SELECT CAST(SUM(IIF(power < 189, 1, 0)) AS REAL) / SUM(IIF(power = 773, 1, 0)) FROM officer	officer_team
SELECT T1.name FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T2.length < 262 GROUP BY T1.officer_id ORDER BY COUNT(T2.team_id) DESC LIMIT 1	officer_team
SELECT T2.name FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T1.genre = 'jazz'	officer_team
SELECT T1.name, T1.power FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id ORDER BY T2.last_points ASC LIMIT 1	officer_team
SELECT COUNT(officer_id) FROM officer WHERE officer_id NOT IN (SELECT officer_id FROM team)	officer_team
SELECT name, CASE WHEN power < 783 THEN 'key' ELSE 'normal' END FROM officer	officer_team
SELECT T2.length FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T1.power < 740	officer_team
SELECT name FROM officer ORDER BY name ASC	officer_team
SELECT name FROM officer WHERE power > 189	officer_team
SELECT name FROM team WHERE last_points > 1	officer_team
SELECT COUNT(T2.team_id) FROM officer AS T1 INNER JOIN team AS T2 ON T1.officer_id = T2.officer_id WHERE T1.power = 740	officer_team
SELECT COUNT(officer_id) FROM officer WHERE officer_id IN (SELECT officer_id FROM team WHERE last_points >= 66)	officer_team
SELECT CAST(SUM(IIF(type = 'express', 1, 0)) AS REAL) * 100 / COUNT(officer_id) FROM officer	officer_team
SELECT genre, AVG(power) AS avg_power FROM officer GROUP BY genre	officer_team
SELECT name, CASE WHEN duration < 176 THEN 'recent' ELSE 'normal' END FROM employee	employee_director
SELECT T1.name FROM employee AS T1 INNER JOIN director AS T2 ON T1.employee_id = T2.employee_id GROUP BY T1.employee_id ORDER BY COUNT(T2.director_id) ASC LIMIT 1	employee_director
SELECT name FROM employee WHERE duration = 92	employee_director
SELECT SUM(IIF(scale = 'medium', 1, 0)) - SUM(IIF(scale = 'large', 1, 0)) FROM employee	employee_director
SELECT DISTINCT category FROM director	employee_director
SELECT CAST(SUM(IIF(duration >= 176, 1, 0)) AS REAL) * 100 / COUNT(employee_id) FROM employee	employee_director
SELECT scale FROM employee ORDER BY duration ASC LIMIT 1	employee_director
SELECT T2.category, T2.amount FROM employee AS T1 INNER JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T1.duration > 92	employee_director
SELECT T2.category FROM employee AS T1 INNER JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T1.duration <= 92	employee_director
SELECT CAST(SUM(IIF(category = 'science', 1, 0)) AS REAL) * 100 / COUNT(director_id) FROM director	employee_director
SELECT amount FROM director ORDER BY amount DESC LIMIT 1	employee_director
SELECT SUM(IIF(amount > 211, 1, 0)) - SUM(IIF(amount > 229, 1, 0)) FROM director	employee_director
SELECT name, CASE WHEN duration > 92 THEN 'veteran' ELSE 'normal' END FROM employee	employee_director
SELECT name, scale FROM employee ORDER BY name ASC	employee_director
SELECT T1.name, COUNT(T2.director_id) AS row_count FROM employee AS T1 INNER JOIN director AS T2 ON T1.employee_id = T2.employee_id GROUP BY T1.employee_id	employee_director
SELECT name FROM employee ORDER BY duration DESC LIMIT 1	employee_director
SELECT name FROM employee WHERE scale = 'small'	employee_director
SELECT MAX(amount) FROM director	employee_director
SELECT T2.category FROM employee AS T1 INNER JOIN director AS T2 ON T1.employee_id = T2.employee_id WHERE T1.duration < 176	employee_director
SELECT CAST(SUM(IIF(duration < 92, 1, 0)) AS REAL) / SUM(IIF(duration = 176, 1, 0)) FROM employee	employee_director
SELECT name, scale FROM employee WHERE scale = 'medium'	employee_director
SELECT COUNT(employee_id) FROM employee WHERE scale != 'medium'	employee_director
SELECT name FROM employee ORDER BY duration ASC LIMIT 3	employee_director
SELECT category FROM director ORDER BY amount ASC LIMIT 2	employee_director
SELECT name FROM employee WHERE scale = 'medium'	employee_director
SELECT T2.name, T2.salary FROM doctor AS T1 INNER JOIN dancer AS T2 ON T1.doctor_id = T2.doctor_id WHERE T1.month = 'October'	music_flower_flight
SELECT name, CASE WHEN role = 'sponsor' THEN 'top' ELSE 'normal' END FROM dancer	music_flower_flight
SELECT role FROM dancer GROUP BY role HAVING COUNT(dancer_id) > 2	music_flower_flight
SELECT COUNT(doctor_id) FROM doctor WHERE income > 569 AND month = 'October'	music_flower_flight
SELECT SUM(IIF(seats = 266, 1, 0)) - SUM(IIF(seats = 434, 1, 0)) FROM flight	music_flower_flight
SELECT CAST(SUM(IIF(grade > 49, 1, 0)) AS REAL) * 100 / COUNT(flower_id) FROM music_flower	music_flower_flight
SELECT AVG(income) FROM doctor	music_flower_flight
SELECT DISTINCT category FROM music_flower WHERE grade BETWEEN 23 AND 92	music_flower_flight
SELECT name, role FROM dancer ORDER BY salary DESC LIMIT 1	music_flower_flight
SELECT month, MIN(income) AS min_income FROM doctor GROUP BY month	music_flower_flight
SELECT category FROM music_flower GROUP BY category ORDER BY COUNT(flower_id) DESC LIMIT 1	music_flower_flight
SELECT CAST(SUM(IIF(category = 'music', 1, 0)) AS REAL) * 100 / COUNT(flower_id) FROM music_flower	music_flower_flight
SELECT SUM(IIF(quantity > 65, 1, 0)) - SUM(IIF(month = 'October', 1, 0)) FROM doctor	music_flower_flight
SELECT name FROM doctor WHERE month = 'October'	music_flower_flight
SELECT T1.month, T1.name FROM doctor AS T1 INNER JOIN dancer AS T2 ON T1.doctor_id = T2.doctor_id GROUP BY T1.doctor_id HAVING COUNT(T2.dancer_id) >= 3	music_flower_flight
SELECT AVG(seats) FROM flight	music_flower_flight
SELECT SUM(income), AVG(income) FROM doctor	music_flower_flight
SELECT T1.name, COUNT(T2.doctor_id) AS row_count FROM flight AS T1 INNER JOIN doctor AS T2 ON T1.flight_id = T2.flight_id GROUP BY T1.flight_id	music_flower_flight
SELECT CAST(SUM(IIF(quantity < 46, 1, 0)) AS REAL) * 100 / COUNT(doctor_id) FROM doctor	music_flower_flight
SELECT code FROM music_flower ORDER BY code ASC	music_flower_flight
SELECT T1.name FROM doctor AS T1 INNER JOIN dancer AS T2 ON T1.doctor_id = T2.doctor_id GROUP BY T1.doctor_id ORDER BY COUNT(T2.dancer_id) DESC LIMIT 1	music_flower_flight
SELECT T1.quantity FROM doctor AS T1 INNER JOIN dancer AS T2 ON T1.doctor_id = T2.doctor_id GROUP BY T1.doctor_id ORDER BY COUNT(T2.dancer_id) DESC LIMIT 1	music_flower_flight
SELECT CAST(SUM(IIF(category = 'sport', 1, 0)) AS REAL) * 100 / COUNT(flower_id) FROM music_flower	music_flower_flight
SELECT T1.name FROM flight AS T1 INNER JOIN doctor AS T2 ON T1.flight_id = T2.flight_id GROUP BY T1.flight_id ORDER BY COUNT(T2.doctor_id) DESC LIMIT 1	music_flower_flight
SELECT MAX(T2.quantity) FROM flight AS T1 INNER JOIN doctor AS T2 ON T1.flight_id = T2.flight_id WHERE T1.cuisine = 'Korean'	music_flower_flight
SELECT title, CASE WHEN birth_scale = 'small' THEN 'popular' ELSE 'normal' END FROM play	robot_play
SELECT T1.name, COUNT(T2.play_id) AS row_count FROM robot AS T1 INNER JOIN play AS T2 ON T1.robot_id = T2.robot_id GROUP BY T1.robot_id	robot_play
SELECT title, format FROM play WHERE birth_scale = 'small'	robot_play
SELECT title, CASE WHEN birth_scale = 'small' THEN 'classic' ELSE 'normal' END FROM play	robot_play
SELECT T2.title FROM robot AS T1 INNER JOIN play AS T2 ON T1.robot_id = T2.robot_id WHERE T1.rent < 823	robot_play
SELECT title FROM play WHERE birth_scale = 'large' AND native_credits < (SELECT AVG(native_credits) FROM play)	robot_play
SELECT official_depth, rent FROM robot	robot_play
SELECT COUNT(robot_id) FROM robot WHERE official_depth < 416	robot_play
SELECT official_depth, name FROM robot WHERE rent < 504	robot_play
SELECT T1.name FROM robot AS T1 INNER JOIN play AS T2 ON T1.robot_id = T2.robot_id WHERE T2.native_credits > 2 GROUP BY T1.robot_id ORDER BY COUNT(T2.play_id) DESC LIMIT 1	robot_play
SELECT CAST(SUM(IIF(official_depth <= 62, 1, 0)) AS REAL) / SUM(IIF(official_depth = 234, 1, 0)) FROM robot	robot_play
SELECT T1.official_depth FROM robot AS T1 INNER JOIN play AS T2 ON T1.robot_id = T2.robot_id GROUP BY T1.robot_id ORDER BY COUNT(T2.play_id) ASC LIMIT 1	robot_play
SELECT name, CASE WHEN rent = 634 THEN 'popular' ELSE 'normal' END FROM robot	robot_play
SELECT COUNT(T2.play_id) FROM robot AS T1 INNER JOIN play AS T2 ON T1.robot_id = T2.robot_id WHERE T1.official_depth < 266	robot_play
SELECT CAST(SUM(IIF(rent > 823, 1, 0)) AS REAL) * 100 / COUNT(robot_id) FROM robot	robot_play
SELECT CAST(SUM(IIF(birth_scale = 'large', 1, 0)) AS REAL) * 100 / COUNT(play_id) FROM play	robot_play
SELECT MAX(native_credits) FROM play WHERE native_credits <= 2	robot_play
SELECT title FROM play WHERE native_credits >= 6	robot_play
SELECT format FROM play ORDER BY native_credits DESC LIMIT 1	robot_play
SELECT COUNT(T2.play_id) FROM robot AS T1 INNER JOIN play AS T2 ON T1.robot_id = T2.robot_id WHERE T1.rent = 889	robot_play
SELECT official_depth, name FROM robot WHERE rent >= 332 AND robot_id NOT IN (SELECT robot_id FROM play WHERE native_credits > 9)	robot_play
SELECT name FROM robot WHERE official_depth > 257 AND robot_id NOT IN (SELECT robot_id FROM play WHERE birth_scale = 'large')	robot_play
SELECT title, CASE WHEN format = 'print' THEN 'popular' ELSE 'normal' END FROM play	robot_play
SELECT CAST(SUM(IIF(official_depth > 106, 1, 0)) AS REAL) * 100 / COUNT(robot_id) FROM robot	robot_play
SELECT floors FROM song WHERE name LIKE 'River%'	song_review
SELECT annual_city FROM review GROUP BY annual_city HAVING COUNT(review_id) <= 2	song_review
SELECT annual_city, MIN(income) AS min_income FROM review GROUP BY annual_city	song_review
SELECT name, current_credits FROM song WHERE song_id IN (SELECT song_id FROM review WHERE annual_city = 'Vienna')	song_review
SELECT T2.title FROM song AS T1 INNER JOIN review AS T2 ON T1.song_id = T2.song_id WHERE T1.current_credits = 2	song_review
SELECT floors, name FROM song ORDER BY name ASC	song_review
SELECT COUNT(song_id) FROM song WHERE current_credits > 5	song_review
SELECT T2.title, T2.annual_city FROM song AS T1 INNER JOIN review AS T2 ON T1.song_id = T2.song_id WHERE T1.floors >= 7	song_review
SELECT COUNT(review_id) FROM review WHERE annual_city = 'Vienna'	song_review
SELECT annual_city, COUNT(review_id) AS row_count FROM review GROUP BY annual_city	song_review
SELECT title FROM review WHERE income BETWEEN 458 AND 946	song_review
SELECT annual_city FROM review GROUP BY annual_city HAVING COUNT(review_id) > 3	song_review
SELECT name FROM song ORDER BY floors DESC LIMIT 1	song_review
SELECT T1.name, COUNT(T2.review_id) AS row_count FROM song AS T1 INNER JOIN review AS T2 ON T1.song_id = T2.song_id GROUP BY T1.song_id	song_review
SELECT COUNT(song_id) FROM song WHERE floors >= 55	song_review
SELECT CAST(SUM(IIF(annual_city = 'Vienna', 1, 0)) AS REAL) * 100 / COUNT(review_id) FROM review	song_review
SELECT COUNT(song_id) FROM song WHERE floors = 55	song_review
SELECT title FROM review ORDER BY title ASC	song_review
SELECT DISTINCT T1.name, T1.floors FROM song AS T1 INNER JOIN review AS T2 ON T1.song_id = T2.song_id WHERE T2.income < 904	song_review
SELECT annual_city, SUM(income) AS sum_income FROM review GROUP BY annual_city	song_review
SELECT AVG(income) FROM review WHERE income > 458	song_review
SELECT name FROM song ORDER BY floors ASC LIMIT 1	song_review
SELECT name FROM chef WHERE price < (SELECT AVG(price) FROM chef)	chef_mobile_team
SELECT COUNT(T2.id) FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id WHERE T1.department = 'History'	chef_mobile_team
SELECT genre FROM mobile_team WHERE genre = 'pop' AND annual_quantity > (SELECT AVG(annual_quantity) FROM mobile_team)	chef_mobile_team
SELECT name FROM chef WHERE type = 'special'	chef_mobile_team
SELECT name FROM chef WHERE id IN (SELECT chef_id FROM mobile_team WHERE scale = 'small')	chef_mobile_team
SELECT SUM(IIF(annual_quantity >= 18, 1, 0)) - SUM(IIF(annual_quantity <= 30, 1, 0)) FROM mobile_team	chef_mobile_team
SELECT SUM(IIF(annual_quantity < 46, 1, 0)) - SUM(IIF(scale = 'huge', 1, 0)) FROM mobile_team	chef_mobile_team
SELECT name FROM mobile_team WHERE annual_quantity >= 35 AND genre = 'rock'	chef_mobile_team
SELECT COUNT(T2.id) FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id WHERE T1.type = 'special'	chef_mobile_team
SELECT COUNT(T2.id) FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id WHERE T1.price <= 90	chef_mobile_team
SELECT genre, AVG(annual_quantity) AS avg_annual_quantity FROM mobile_team GROUP BY genre	chef_mobile_team
SELECT T1.name, T1.seats FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id GROUP BY T1.id HAVING COUNT(T2.id) > 2	chef_mobile_team
SELECT COUNT(id) FROM mobile_team	chef_mobile_team
SELECT T1.name FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	chef_mobile_team
SELECT CAST(SUM(IIF(annual_quantity < 56, 1, 0)) AS REAL) * 100 / COUNT(id) FROM mobile_team	chef_mobile_team
SELECT T2.name FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id WHERE T1.department = 'History'	chef_mobile_team
SELECT T1.name, T1.seats FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	chef_mobile_team
SELECT type FROM chef WHERE id NOT IN (SELECT chef_id FROM mobile_team)	chef_mobile_team
SELECT CAST(SUM(IIF(type = 'deluxe', 1, 0)) AS REAL) / SUM(IIF(seats = 174, 1, 0)) FROM chef	chef_mobile_team
SELECT scale, COUNT(id) AS row_count FROM mobile_team GROUP BY scale	chef_mobile_team
SELECT COUNT(id) FROM mobile_team WHERE genre = 'pop'	chef_mobile_team
SELECT COUNT(id) FROM mobile_team WHERE annual_quantity = 35	chef_mobile_team
SELECT name FROM chef WHERE id IN (SELECT chef_id FROM mobile_team WHERE genre = 'pop')	chef_mobile_team
SELECT T1.type FROM chef AS T1 INNER JOIN mobile_team AS T2 ON T1.id = T2.chef_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	chef_mobile_team
SELECT yearly_language, COUNT(device_id) AS row_count FROM private_device GROUP BY yearly_language	guide_north_officer
SELECT T1.name, COUNT(T2.officer_id) AS row_count FROM guide AS T1 INNER JOIN north_officer AS T2 ON T1.guide_id = T2.guide_id GROUP BY T1.guide_id	guide_north_officer
SELECT result, level FROM guide WHERE result = 'abandoned'	guide_north_officer
SELECT name, CASE WHEN distance > 351 THEN 'classic' ELSE 'normal' END FROM north_officer	guide_north_officer
SELECT T2.revenue FROM guide AS T1 INNER JOIN private_device AS T2 ON T1.guide_id = T2.guide_id WHERE T1.result = 'draw'	guide_north_officer
SELECT level FROM guide WHERE level > (SELECT AVG(level) FROM guide)	guide_north_officer
SELECT T1.name, COUNT(T2.camera_id) AS row_count FROM north_officer AS T1 INNER JOIN camera AS T2 ON T1.officer_id = T2.officer_id GROUP BY T1.officer_id	guide_north_officer
SELECT T3.salary FROM guide AS T1 INNER JOIN north_officer AS T2 ON T1.guide_id = T2.guide_id INNER JOIN camera AS T3 ON T2.officer_id = T3.officer_id WHERE T1.result = 'draw'	guide_north_officer
SELECT name FROM guide WHERE result = 'draw' AND guide_id NOT IN (SELECT guide_id FROM private_device WHERE revenue >= 838)	guide_north_officer
SELECT seats FROM camera WHERE seats > 547	guide_north_officer
SELECT T2.seats FROM guide AS T1 INNER JOIN camera AS T2 ON T1.guide_id = T2.guide_id WHERE T1.level >= 1	guide_north_officer
SELECT result, COUNT(guide_id) AS row_count FROM guide GROUP BY result	guide_north_officer
SELECT T2.revenue FROM guide AS T1 INNER JOIN private_device AS T2 ON T1.guide_id = T2.guide_id WHERE T1.level > 1	guide_north_officer
SELECT COUNT(camera_id) FROM camera WHERE seats = 30	guide_north_officer
SELECT SUM(IIF(level = 7, 1, 0)) - SUM(IIF(level < 1, 1, 0)) FROM guide	guide_north_officer
SELECT name FROM guide WHERE result = 'abandoned' AND level > (SELECT AVG(level) FROM guide)	guide_north_officer
SELECT yearly_language, SUM(revenue) AS sum_revenue FROM private_device GROUP BY yearly_language	guide_north_officer
SELECT name FROM north_officer WHERE yearly_price < (SELECT AVG(yearly_price) FROM north_officer)	guide_north_officer
SELECT T2.name FROM guide AS T1 INNER JOIN north_officer AS T2 ON T1.guide_id = T2.guide_id WHERE T1.level = 4	guide_north_officer
SELECT T2.title FROM camera AS T1 INNER JOIN delivery AS T2 ON T1.camera_id = T2.camera_id WHERE T1.salary > 647	guide_north_officer
SELECT SUM(distance) FROM north_officer	guide_north_officer
SELECT T1.name, T1.yearly_price FROM north_officer AS T1 INNER JOIN camera AS T2 ON T1.officer_id = T2.officer_id GROUP BY T1.officer_id ORDER BY COUNT(T2.camera_id) DESC LIMIT 1	guide_north_officer
SELECT COUNT(officer_id) FROM north_officer WHERE officer_id NOT IN (SELECT officer_id FROM camera)	guide_north_officer
SELECT name FROM driver ORDER BY name ASC	market_driver
SELECT copies FROM driver ORDER BY stars ASC LIMIT 1	market_driver
SELECT COUNT(id) FROM driver WHERE stars <= 2 AND copies BETWEEN 226 AND 707	market_driver
SELECT country, SUM(hours) AS sum_hours FROM market GROUP BY country	market_driver
SELECT CAST(SUM(IIF(copies < 519, 1, 0)) AS REAL) / SUM(IIF(copies > 226, 1, 0)) FROM driver	market_driver
SELECT COUNT(id) FROM driver WHERE copies > 643 AND stars > 2	market_driver
SELECT name, country FROM market WHERE hours >= 33	market_driver
SELECT COUNT(id) FROM market WHERE hours >= 33	market_driver
SELECT country, MAX(hours) AS max_hours FROM market GROUP BY country	market_driver
SELECT T1.name FROM market AS T1 INNER JOIN driver AS T2 ON T1.id = T2.market_id ORDER BY T2.copies DESC LIMIT 1	market_driver
SELECT CAST(SUM(IIF(country = 'Italy', 1, 0)) AS REAL) * 100 / COUNT(id) FROM market	market_driver
SELECT country FROM market GROUP BY country ORDER BY COUNT(id) DESC LIMIT 1	market_driver
SELECT T2.name, T2.stars FROM market AS T1 INNER JOIN driver AS T2 ON T1.id = T2.market_id WHERE T1.country = 'Italy'	market_driver
SELECT T1.name, COUNT(T2.id) AS row_count FROM market AS T1 INNER JOIN driver AS T2 ON T1.id = T2.market_id GROUP BY T1.id	market_driver
SELECT country, COUNT(id) AS row_count FROM market GROUP BY country	market_driver
SELECT name FROM market WHERE country = 'Italy' ORDER BY name ASC	market_driver
SELECT name FROM driver WHERE copies >= 874	market_driver
SELECT name FROM driver WHERE copies < 874	market_driver
SELECT name, copies FROM driver WHERE stars < 2	market_driver
SELECT DISTINCT T1.name FROM market AS T1 INNER JOIN driver AS T2 ON T1.id = T2.market_id WHERE T2.copies > 550	market_driver
SELECT name, country FROM market WHERE country = 'Italy' AND hours < (SELECT AVG(hours) FROM market)	market_driver
SELECT SUM(IIF(copies >= 626, 1, 0)) - SUM(IIF(stars > 2, 1, 0)) FROM driver	market_driver
SELECT country FROM market GROUP BY country ORDER BY COUNT(id) ASC LIMIT 1	market_driver
SELECT rating, name FROM junior_review WHERE yearly_discount BETWEEN 30 AND 46 AND fee > (SELECT AVG(fee) FROM junior_review)	exam_statue
SELECT language, COUNT(review_id) AS row_count FROM junior_review GROUP BY language	exam_statue
SELECT base_rooms FROM exam ORDER BY power ASC LIMIT 1	exam_statue
SELECT SUM(IIF(power = 712, 1, 0)) - SUM(IIF(base_rooms > 264, 1, 0)) FROM exam	exam_statue
SELECT weight FROM exam ORDER BY power ASC LIMIT 1	exam_statue
SELECT language, AVG(fee) AS avg_fee FROM junior_review GROUP BY language	exam_statue
SELECT COUNT(exam_id) FROM exam WHERE exam_id IN (SELECT exam_id FROM statue WHERE credits > 3)	exam_statue
SELECT COUNT(T2.review_id) FROM exam AS T1 INNER JOIN junior_review AS T2 ON T1.exam_id = T2.exam_id WHERE T1.base_rooms = 230	exam_statue
SELECT T1.name, COUNT(T2.review_id) AS row_count FROM statue AS T1 INNER JOIN junior_review AS T2 ON T1.statue_id = T2.statue_id GROUP BY T1.statue_id	exam_statue
SELECT name, CASE WHEN language = 'Spanish' THEN 'popular' ELSE 'normal' END FROM junior_review	exam_statue
SELECT DISTINCT language FROM junior_review	exam_statue
SELECT name FROM statue ORDER BY duration ASC LIMIT 1	exam_statue
SELECT name FROM junior_review	exam_statue
SELECT language, MIN(yearly_discount) AS min_yearly_discount FROM junior_review GROUP BY language	exam_statue
SELECT SUM(weight) FROM exam WHERE base_rooms < 235	exam_statue
SELECT yearly_discount FROM junior_review WHERE language = 'Polish'	exam_statue
SELECT COUNT(exam_id) FROM exam WHERE exam_id NOT IN (SELECT exam_id FROM statue)	exam_statue
SELECT AVG(yearly_discount) FROM junior_review WHERE fee < 99	exam_statue
SELECT T1.title, COUNT(T2.review_id) AS row_count FROM exam AS T1 INNER JOIN junior_review AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id	exam_statue
SELECT name, duration FROM statue WHERE duration < 130	exam_statue
SELECT title FROM exam WHERE weight BETWEEN 214 AND 233 AND exam_id NOT IN (SELECT exam_id FROM statue WHERE duration >= 216)	exam_statue
SELECT SUM(fee), MAX(fee) FROM junior_review WHERE fee >= 99	exam_statue
SELECT title, CASE WHEN base_rooms < 264 THEN 'leading' ELSE 'normal' END FROM exam	exam_statue
SELECT SUM(IIF(base_rooms < 235, 1, 0)) - SUM(IIF(base_rooms = 264, 1, 0)) FROM exam	exam_statue
SELECT T3.name FROM exam AS T1 INNER JOIN statue AS T2 ON T1.exam_id = T2.exam_id INNER JOIN junior_review AS T3 ON T2.statue_id = T3.statue_id WHERE T1.base_rooms > 235	exam_statue
SELECT name FROM company WHERE company_id IN (SELECT company_id FROM green_district WHERE annual_position = 'defender')	company_green_district
SELECT CAST(SUM(IIF(medal = 'gold', 1, 0)) AS REAL) * 100 / COUNT(company_id) FROM company	company_green_district
SELECT birth_rank FROM green_district WHERE birth_rank = 29	company_green_district
SELECT name FROM company WHERE medal != 'gold' AND age > (SELECT AVG(age) FROM company)	company_green_district
SELECT CAST(SUM(IIF(medal = 'none', 1, 0)) AS REAL) * 100 / COUNT(company_id) FROM company	company_green_district
SELECT COUNT(T2.district_id) FROM company AS T1 INNER JOIN green_district AS T2 ON T1.company_id = T2.company_id WHERE T1.age >= 59	company_green_district
SELECT name, medal FROM company WHERE medal != 'gold' AND company_id NOT IN (SELECT company_id FROM editor WHERE birth_credits > 7)	company_green_district
SELECT CAST(SUM(IIF(genre = 'drama', 1, 0)) AS REAL) / SUM(IIF(degree = 'bachelor', 1, 0)) FROM painting	company_green_district
SELECT COUNT(company_id) FROM company WHERE medal = 'gold'	company_green_district
SELECT birth_length FROM painting WHERE degree = 'master'	company_green_district
SELECT AVG(capacity), MAX(capacity) FROM painting WHERE capacity < 469	company_green_district
SELECT name FROM company ORDER BY age ASC LIMIT 1	company_green_district
SELECT COUNT(T2.painting_id) FROM company AS T1 INNER JOIN painting AS T2 ON T1.company_id = T2.company_id WHERE T1.style = 'modern'	company_green_district
SELECT COUNT(editor_id) FROM editor WHERE birth_credits <= 6	company_green_district
SELECT SUM(IIF(season = 'summer', 1, 0)) - SUM(IIF(season = 'autumn', 1, 0)) FROM company	company_green_district
SELECT age FROM company ORDER BY age DESC LIMIT 1	company_green_district
SELECT CAST(SUM(IIF(genre = 'drama', 1, 0)) AS REAL) * 100 / COUNT(painting_id) FROM painting	company_green_district
SELECT MAX(area) FROM editor	company_green_district
SELECT DISTINCT T1.medal, T1.style FROM company AS T1 INNER JOIN painting AS T2 ON T1.company_id = T2.company_id WHERE T2.genre = 'drama'	company_green_district
SELECT season, SUM(age) AS sum_age FROM company GROUP BY season	company_green_district
SELECT T1.name, COUNT(T2.district_id) AS row_count FROM company AS T1 INNER JOIN green_district AS T2 ON T1.company_id = T2.company_id GROUP BY T1.company_id	company_green_district
SELECT SUM(IIF(local_days < 7, 1, 0)) - SUM(IIF(birth_credits = 9, 1, 0)) FROM editor	company_green_district
SELECT CAST(SUM(IIF(birth_credits < 10, 1, 0)) AS REAL) * 100 / COUNT(editor_id) FROM editor	company_green_district
SELECT CAST(SUM(IIF(rent = 835, 1, 0)) AS REAL) * 100 / COUNT(district_id) FROM green_district	company_green_district
SELECT COUNT(patient_id) FROM science_patient WHERE seats <= 403	mobile_cat_science_patient
SELECT code FROM mobile_cat WHERE cat_id IN (SELECT cat_id FROM science_patient WHERE quantity < 66)	mobile_cat_science_patient
SELECT COUNT(patient_id) FROM science_patient WHERE quantity < 26	mobile_cat_science_patient
SELECT name FROM science_patient ORDER BY quantity ASC LIMIT 1	mobile_cat_science_patient
SELECT DISTINCT T1.target_population FROM mobile_cat AS T1 INNER JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id WHERE T2.seats < 326	mobile_cat_science_patient
SELECT T1.code, T1.points FROM mobile_cat AS T1 INNER JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id WHERE T2.seats < 332 GROUP BY T1.cat_id ORDER BY COUNT(T2.patient_id) DESC LIMIT 1	mobile_cat_science_patient
SELECT COUNT(T2.patient_id) FROM mobile_cat AS T1 INNER JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id WHERE T1.level = 7	mobile_cat_science_patient
SELECT SUM(IIF(capacity = 497, 1, 0)) - SUM(IIF(quantity < 74, 1, 0)) FROM science_patient	mobile_cat_science_patient
SELECT COUNT(cat_id) FROM mobile_cat WHERE points < 50	mobile_cat_science_patient
SELECT COUNT(T2.patient_id) FROM mobile_cat AS T1 INNER JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id WHERE T1.level > 2	mobile_cat_science_patient
SELECT T1.code, COUNT(T2.patient_id) AS row_count FROM mobile_cat AS T1 INNER JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id GROUP BY T1.cat_id	mobile_cat_science_patient
SELECT CAST(SUM(IIF(quantity < 63, 1, 0)) AS REAL) * 100 / COUNT(patient_id) FROM science_patient	mobile_cat_science_patient
SELECT level FROM mobile_cat	mobile_cat_science_patient
SELECT capacity, name FROM science_patient ORDER BY seats DESC LIMIT 1	mobile_cat_science_patient
SELECT COUNT(cat_id) FROM mobile_cat WHERE points < 107	mobile_cat_science_patient
SELECT code FROM mobile_cat WHERE cat_id IN (SELECT cat_id FROM science_patient WHERE seats < 402)	mobile_cat_science_patient
SELECT T2.name FROM mobile_cat AS T1 INNER JOIN science_patient AS T2 ON T1.cat_id = T2.cat_id WHERE T1.rent > 295	mobile_cat_science_patient
SELECT COUNT(T2.engine_id) FROM hotel AS T1 INNER JOIN engine AS T2 ON T1.hotel_id = T2.hotel_id WHERE T1.monthly_level = 8	hotel_paper
SELECT name FROM hotel WHERE hotel_id IN (SELECT hotel_id FROM paper WHERE gross_type = 'premium')	hotel_paper
SELECT T1.net_cuisine, T1.name FROM engine AS T1 INNER JOIN night_gym AS T2 ON T1.engine_id = T2.engine_id GROUP BY T1.engine_id ORDER BY COUNT(T2.gym_id) DESC LIMIT 1	hotel_paper
SELECT T1.name FROM engine AS T1 INNER JOIN team AS T2 ON T1.engine_id = T2.engine_id WHERE T2.home_power > 526 GROUP BY T1.engine_id ORDER BY COUNT(T2.team_id) DESC LIMIT 1	hotel_paper
SELECT net_cuisine FROM engine WHERE engine_id NOT IN (SELECT engine_id FROM night_gym)	hotel_paper
SELECT CAST(SUM(IIF(score < 40, 1, 0)) AS REAL) * 100 / COUNT(hotel_id) FROM hotel	hotel_paper
SELECT name FROM team ORDER BY home_power DESC LIMIT 1	hotel_paper
SELECT COUNT(gym_id) FROM night_gym WHERE tax = 19	hotel_paper
SELECT T1.home_seats FROM engine AS T1 INNER JOIN night_gym AS T2 ON T1.engine_id = T2.engine_id GROUP BY T1.engine_id HAVING COUNT(T2.gym_id) > 2	hotel_paper
SELECT name FROM hotel WHERE monthly_level < 8	hotel_paper
SELECT CAST(SUM(IIF(tax = 78, 1, 0)) AS REAL) * 100 / COUNT(gym_id) FROM night_gym	hotel_paper
SELECT name FROM paper WHERE main_amount > (SELECT AVG(main_amount) FROM paper)	hotel_paper
SELECT COUNT(T2.engine_id) FROM hotel AS T1 INNER JOIN engine AS T2 ON T1.hotel_id = T2.hotel_id WHERE T1.style = 'baroque'	hotel_paper
SELECT net_cuisine FROM engine GROUP BY net_cuisine ORDER BY COUNT(engine_id) DESC LIMIT 1	hotel_paper
SELECT T1.name, T1.style FROM hotel AS T1 INNER JOIN engine AS T2 ON T1.hotel_id = T2.hotel_id WHERE T2.net_cuisine = 'Korean' GROUP BY T1.hotel_id ORDER BY COUNT(T2.engine_id) DESC LIMIT 1	hotel_paper
SELECT CAST(SUM(IIF(birth_status = 'finished', 1, 0)) AS REAL) * 100 / COUNT(gym_id) FROM night_gym	hotel_paper
SELECT name FROM engine ORDER BY home_seats DESC LIMIT 1	hotel_paper
SELECT home_seats, name FROM engine	hotel_paper
SELECT DISTINCT gross_type FROM paper	hotel_paper
SELECT name FROM night_gym WHERE birth_status = 'pending' AND tax > (SELECT AVG(tax) FROM night_gym)	hotel_paper
SELECT CAST(SUM(IIF(style = 'gothic', 1, 0)) AS REAL) * 100 / COUNT(hotel_id) FROM hotel	hotel_paper
SELECT name FROM team WHERE home_power BETWEEN 127 AND 404 AND discount < (SELECT AVG(discount) FROM team)	hotel_paper
SELECT T2.name FROM engine AS T1 INNER JOIN night_gym AS T2 ON T1.engine_id = T2.engine_id WHERE T1.home_seats < 447	hotel_paper
SELECT CAST(SUM(IIF(score > 31, 1, 0)) AS REAL) * 100 / COUNT(hotel_id) FROM hotel	hotel_paper
SELECT COUNT(paper_id) FROM paper WHERE gross_type = 'premium'	hotel_paper
SELECT name, CASE WHEN type = 'standard' THEN 'classic' ELSE 'normal' END FROM blue_project	patient_employee
SELECT T1.name, T1.party FROM blue_project AS T1 INNER JOIN library AS T2 ON T1.id = T2.project_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	patient_employee
SELECT T1.name, COUNT(T2.id) AS row_count FROM blue_project AS T1 INNER JOIN library AS T2 ON T1.id = T2.project_id GROUP BY T1.id	patient_employee
SELECT T2.rooms FROM patient AS T1 INNER JOIN employee AS T2 ON T1.id = T2.patient_id WHERE T1.color = 'red'	patient_employee
SELECT name, CASE WHEN area > 837 THEN 'recent' ELSE 'normal' END FROM blue_project	patient_employee
SELECT genre, AVG(budget) AS avg_budget FROM library GROUP BY genre	patient_employee
SELECT type, COUNT(id) AS row_count FROM blue_project GROUP BY type	patient_employee
SELECT T2.name FROM patient AS T1 INNER JOIN blue_project AS T2 ON T1.id = T2.patient_id WHERE T1.wins = 45	patient_employee
SELECT T1.name FROM blue_project AS T1 INNER JOIN library AS T2 ON T1.id = T2.project_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	patient_employee
SELECT T1.name, COUNT(T2.id) AS row_count FROM patient AS T1 INNER JOIN blue_project AS T2 ON T1.id = T2.patient_id GROUP BY T1.id	patient_employee
SELECT T2.name FROM employee AS T1 INNER JOIN library AS T2 ON T1.id = T2.employee_id WHERE T1.target_size = 75	patient_employee
SELECT CAST(SUM(IIF(color = 'red', 1, 0)) AS REAL) * 100 / COUNT(id) FROM patient	patient_employee
SELECT SUM(IIF(area < 189, 1, 0)) - SUM(IIF(base_fee <= 119, 1, 0)) FROM blue_project	patient_employee
SELECT color, MAX(wins) AS max_wins FROM patient GROUP BY color	patient_employee
SELECT CAST(SUM(IIF(party = 'Liberal', 1, 0)) AS REAL) / SUM(IIF(type = 'basic', 1, 0)) FROM blue_project	patient_employee
SELECT name, target_size FROM employee WHERE rooms BETWEEN 176 AND 226	patient_employee
SELECT T2.name, T2.budget FROM blue_project AS T1 INNER JOIN library AS T2 ON T1.id = T2.project_id WHERE T1.party = 'Labour'	patient_employee
SELECT name FROM blue_project ORDER BY area DESC LIMIT 1	patient_employee
SELECT name FROM patient WHERE color = 'brown'	patient_employee
SELECT party FROM blue_project GROUP BY party ORDER BY COUNT(id) DESC LIMIT 1	patient_employee
SELECT COUNT(id) FROM library WHERE genre = 'jazz'	patient_employee
SELECT AVG(wins) FROM patient WHERE color != 'brown'	patient_employee
SELECT CAST(SUM(IIF(rooms <= 176, 1, 0)) AS REAL) / SUM(IIF(rooms < 270, 1, 0)) FROM employee	patient_employee
SELECT COUNT(DISTINCT party) FROM blue_project	patient_employee
SELECT name, wins FROM patient WHERE color = 'red'	patient_employee
SELECT title, yearly_age FROM game WHERE method = 'transfer'	club_game
SELECT current_budget FROM ticket ORDER BY current_budget DESC LIMIT 1	club_game
SELECT height FROM club WHERE sales < 50	club_game
SELECT T3.current_budget, T3.price FROM club AS T1 INNER JOIN game AS T2 ON T1.id = T2.club_id INNER JOIN ticket AS T3 ON T2.id = T3.game_id WHERE T1.height = 245	club_game
SELECT T3.daily_rating, T3.price FROM club AS T1 INNER JOIN game AS T2 ON T1.id = T2.club_id INNER JOIN ticket AS T3 ON T2.id = T3.game_id WHERE T1.height = 245	club_game
SELECT title, method FROM game ORDER BY yearly_age DESC LIMIT 1	club_game
SELECT daily_rating FROM ticket WHERE daily_rating < 7.9	club_game
SELECT title FROM game ORDER BY yearly_age ASC LIMIT 1	club_game
SELECT COUNT(id) FROM club WHERE height < 192	club_game
SELECT name FROM club WHERE height < 229	club_game
SELECT name FROM club ORDER BY height DESC LIMIT 1	club_game
SELECT title FROM game ORDER BY yearly_age DESC LIMIT 1	club_game
SELECT method FROM game GROUP BY method ORDER BY COUNT(id) DESC LIMIT 1	club_game
SELECT title, CASE WHEN yearly_age < 42 THEN 'heavy' ELSE 'normal' END FROM game	club_game
SELECT T1.title FROM game AS T1 INNER JOIN ticket AS T2 ON T1.id = T2.game_id WHERE T2.current_budget >= 484 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	club_game
SELECT method, MAX(yearly_age) AS max_yearly_age FROM game GROUP BY method	club_game
SELECT MAX(T2.daily_rating) FROM club AS T1 INNER JOIN ticket AS T2 ON T1.id = T2.club_id WHERE T1.sales > 247	club_game
SELECT method, SUM(yearly_age) AS sum_yearly_age FROM game GROUP BY method	club_game
SELECT daily_rating FROM ticket WHERE price < 554 AND current_budget > (SELECT AVG(current_budget) FROM ticket)	club_game
SELECT CAST(SUM(IIF(sales > 59, 1, 0)) AS REAL) / SUM(IIF(height <= 192, 1, 0)) FROM club	club_game
SELECT T2.daily_rating FROM club AS T1 INNER JOIN ticket AS T2 ON T1.id = T2.club_id WHERE T1.height > 229	club_game
SELECT name FROM club ORDER BY height ASC LIMIT 1	club_game
SELECT height FROM club ORDER BY height DESC LIMIT 1	club_game
SELECT T2.title, T2.yearly_age FROM club AS T1 INNER JOIN game AS T2 ON T1.id = T2.club_id WHERE T1.sales <= 355	club_game
SELECT title FROM game WHERE yearly_age > (SELECT AVG(yearly_age) FROM game)	club_game
SELECT COUNT(painting_id) FROM painting WHERE rooms >= 115	public_car_nurse
SELECT T2.rooms FROM nurse AS T1 INNER JOIN painting AS T2 ON T1.nurse_id = T2.nurse_id WHERE T1.former_weather = 'rainy'	public_car_nurse
SELECT COUNT(DISTINCT category) FROM officer	public_car_nurse
SELECT name, official_sales FROM public_car WHERE car_id IN (SELECT car_id FROM painting WHERE rooms < 51)	public_car_nurse
SELECT CAST(SUM(IIF(climate = 'tropical', 1, 0)) AS REAL) / SUM(IIF(rooms = 209, 1, 0)) FROM painting	public_car_nurse
SELECT level FROM guide WHERE level < 2	public_car_nurse
SELECT former_weather, salary FROM nurse WHERE salary = 229	public_car_nurse
SELECT name FROM guide ORDER BY level DESC LIMIT 1	public_car_nurse
SELECT T1.official_sales FROM public_car AS T1 INNER JOIN officer AS T2 ON T1.car_id = T2.car_id GROUP BY T1.car_id ORDER BY COUNT(T2.officer_id) DESC LIMIT 1	public_car_nurse
SELECT T2.former_weather, T2.salary FROM public_car AS T1 INNER JOIN nurse AS T2 ON T1.car_id = T2.car_id WHERE T1.income < 354	public_car_nurse
SELECT climate, SUM(rooms) AS sum_rooms FROM painting GROUP BY climate	public_car_nurse
SELECT name, CASE WHEN income = 460 THEN 'recent' ELSE 'normal' END FROM public_car	public_car_nurse
SELECT former_weather FROM nurse ORDER BY salary DESC LIMIT 1	public_car_nurse
SELECT income FROM public_car	public_car_nurse
SELECT COUNT(owner_id) FROM owner WHERE target_revenue = 970	public_car_nurse
SELECT category, COUNT(officer_id) AS row_count FROM officer GROUP BY category	public_car_nurse
SELECT category FROM officer GROUP BY category HAVING COUNT(officer_id) < 3	public_car_nurse
SELECT T2.former_power FROM public_car AS T1 INNER JOIN guide AS T2 ON T1.car_id = T2.car_id WHERE T1.income < 496	public_car_nurse
SELECT COUNT(T2.owner_id) FROM officer AS T1 INNER JOIN owner AS T2 ON T1.officer_id = T2.officer_id WHERE T1.category = 'fashion'	public_car_nurse
SELECT name FROM public_car WHERE income > 496	public_car_nurse
SELECT T1.name FROM public_car AS T1 INNER JOIN officer AS T2 ON T1.car_id = T2.car_id ORDER BY T2.copies DESC LIMIT 1	public_car_nurse
SELECT name FROM guide WHERE level < 5	public_car_nurse
SELECT salary FROM nurse WHERE former_weather = 'windy'	public_car_nurse
SELECT COUNT(nurse_id) FROM nurse WHERE former_weather = 'windy'	public_car_nurse
SELECT former_weather, salary FROM nurse	public_car_nurse
SELECT language FROM senior_robot WHERE name LIKE '%Storm%'	senior_robot_engineer
SELECT name FROM central_cheese WHERE state = 'Utah' AND cheese_id NOT IN (SELECT cheese_id FROM delivery WHERE climate = 'humid')	senior_robot_engineer
SELECT target_size FROM engineer WHERE category = 'food'	senior_robot_engineer
SELECT language FROM senior_robot GROUP BY language ORDER BY COUNT(robot_id) ASC LIMIT 1	senior_robot_engineer
SELECT T2.state FROM engineer AS T1 INNER JOIN central_cheese AS T2 ON T1.engineer_id = T2.engineer_id WHERE T1.target_size <= 82	senior_robot_engineer
SELECT state FROM central_cheese GROUP BY state HAVING COUNT(cheese_id) > 2	senior_robot_engineer
SELECT T2.name, T2.climate FROM central_cheese AS T1 INNER JOIN delivery AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.state = 'Nevada'	senior_robot_engineer
SELECT T1.name, T1.depth FROM central_cheese AS T1 INNER JOIN delivery AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id HAVING COUNT(T2.delivery_id) > 2	senior_robot_engineer
SELECT SUM(IIF(language = 'French', 1, 0)) - SUM(IIF(language = 'Spanish', 1, 0)) FROM senior_robot	senior_robot_engineer
SELECT name, power FROM manager WHERE gross_floors = 28	senior_robot_engineer
SELECT DISTINCT T1.name FROM band AS T1 INNER JOIN central_cheese AS T2 ON T1.band_id = T2.band_id WHERE T2.depth < 201	senior_robot_engineer
SELECT name, climate FROM delivery ORDER BY salary ASC LIMIT 1	senior_robot_engineer
SELECT language, COUNT(robot_id) AS row_count FROM senior_robot GROUP BY language	senior_robot_engineer
SELECT name, style FROM band	senior_robot_engineer
SELECT name FROM band ORDER BY length DESC LIMIT 1	senior_robot_engineer
SELECT state FROM central_cheese GROUP BY state HAVING COUNT(cheese_id) >= 3	senior_robot_engineer
SELECT state FROM central_cheese GROUP BY state HAVING COUNT(cheese_id) >= 2	senior_robot_engineer
SELECT T1.name FROM central_cheese AS T1 INNER JOIN delivery AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id ORDER BY COUNT(T2.delivery_id) DESC LIMIT 1	senior_robot_engineer
SELECT name FROM manager WHERE power > 30	senior_robot_engineer
SELECT T3.name FROM engineer AS T1 INNER JOIN band AS T2 ON T1.engineer_id = T2.engineer_id INNER JOIN manager AS T3 ON T2.band_id = T3.band_id WHERE T1.category = 'health'	senior_robot_engineer
SELECT SUM(IIF(length = 330, 1, 0)) - SUM(IIF(length > 108, 1, 0)) FROM band	senior_robot_engineer
SELECT DISTINCT T1.name, T1.length FROM band AS T1 INNER JOIN central_cheese AS T2 ON T1.band_id = T2.band_id WHERE T2.state = 'Nevada'	senior_robot_engineer
SELECT COUNT(DISTINCT style) FROM band	senior_robot_engineer
SELECT T1.name FROM central_cheese AS T1 INNER JOIN delivery AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id HAVING COUNT(T2.delivery_id) >= 2	senior_robot_engineer
SELECT DISTINCT T1.name FROM band AS T1 INNER JOIN manager AS T2 ON T1.band_id = T2.band_id WHERE T2.power >= 709	senior_robot_engineer
SELECT T1.name, COUNT(T2.id) AS row_count FROM restaurant AS T1 INNER JOIN castle AS T2 ON T1.id = T2.restaurant_id GROUP BY T1.id	chef_restaurant
SELECT T3.name FROM chef AS T1 INNER JOIN restaurant AS T2 ON T1.id = T2.chef_id INNER JOIN castle AS T3 ON T2.id = T3.restaurant_id WHERE T1.brand = 'Nova'	chef_restaurant
SELECT name FROM restaurant ORDER BY debt DESC LIMIT 1	chef_restaurant
SELECT name, local_points FROM castle WHERE local_points < 19	chef_restaurant
SELECT name, brand FROM chef ORDER BY gross_stars DESC LIMIT 1	chef_restaurant
SELECT name, CASE WHEN local_points < 110 THEN 'early' ELSE 'normal' END FROM castle	chef_restaurant
SELECT votes FROM chef	chef_restaurant
SELECT T3.name, T3.area FROM chef AS T1 INNER JOIN restaurant AS T2 ON T1.id = T2.chef_id INNER JOIN castle AS T3 ON T2.id = T3.restaurant_id WHERE T1.brand = 'Vega'	chef_restaurant
SELECT T1.name FROM chef AS T1 INNER JOIN restaurant AS T2 ON T1.id = T2.chef_id GROUP BY T1.id HAVING COUNT(T2.id) >= 3	chef_restaurant
SELECT CAST(SUM(IIF(target_role = 'guest', 1, 0)) AS REAL) * 100 / COUNT(id) FROM restaurant	chef_restaurant
SELECT T1.name, COUNT(T2.id) AS row_count FROM chef AS T1 INNER JOIN restaurant AS T2 ON T1.id = T2.chef_id GROUP BY T1.id	chef_restaurant
SELECT T1.votes FROM chef AS T1 INNER JOIN castle AS T2 ON T1.id = T2.chef_id WHERE T2.goals > 9 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	chef_restaurant
SELECT COUNT(T2.id) FROM chef AS T1 INNER JOIN castle AS T2 ON T1.id = T2.chef_id WHERE T1.votes = 784	chef_restaurant
SELECT T1.name, T1.brand FROM chef AS T1 INNER JOIN restaurant AS T2 ON T1.id = T2.chef_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	chef_restaurant
SELECT gross_stars FROM chef WHERE name LIKE '%Jensen%'	chef_restaurant
SELECT T2.area FROM restaurant AS T1 INNER JOIN castle AS T2 ON T1.id = T2.restaurant_id WHERE T1.debt <= 199	chef_restaurant
SELECT CAST(SUM(IIF(local_points > 111, 1, 0)) AS REAL) * 100 / COUNT(id) FROM castle	chef_restaurant
SELECT gross_stars FROM chef ORDER BY gross_stars DESC LIMIT 1	chef_restaurant
SELECT T1.name, COUNT(T2.id) AS row_count FROM chef AS T1 INNER JOIN castle AS T2 ON T1.id = T2.chef_id GROUP BY T1.id	chef_restaurant
SELECT name, area FROM castle WHERE local_points < 62	chef_restaurant
SELECT T1.name FROM restaurant AS T1 INNER JOIN castle AS T2 ON T1.id = T2.restaurant_id ORDER BY T2.area DESC LIMIT 1	chef_restaurant
SELECT DISTINCT T1.name FROM chef AS T1 INNER JOIN restaurant AS T2 ON T1.id = T2.chef_id WHERE T2.target_role = 'host'	chef_restaurant
SELECT COUNT(DISTINCT brand) FROM chef	chef_restaurant
SELECT AVG(T2.area) FROM chef AS T1 INNER JOIN castle AS T2 ON T1.id = T2.chef_id WHERE T1.votes > 501	chef_restaurant
SELECT SUM(local_points) FROM castle WHERE goals <= 29	chef_restaurant
SELECT name, daily_tax FROM director WHERE daily_tax > (SELECT AVG(daily_tax) FROM director)	director_west_camp
SELECT CAST(SUM(IIF(profit > 107, 1, 0)) AS REAL) * 100 / COUNT(camp_id) FROM west_camp	director_west_camp
SELECT COUNT(car_id) FROM car WHERE rank <= 63	director_west_camp
SELECT CAST(SUM(IIF(profit > 193, 1, 0)) AS REAL) * 100 / COUNT(camp_id) FROM west_camp	director_west_camp
SELECT T2.code FROM west_camp AS T1 INNER JOIN car AS T2 ON T1.camp_id = T2.camp_id WHERE T1.depth > 237	director_west_camp
SELECT T1.name, COUNT(T2.camp_id) AS row_count FROM director AS T1 INNER JOIN west_camp AS T2 ON T1.director_id = T2.director_id GROUP BY T1.director_id	director_west_camp
SELECT budget FROM director WHERE director_id IN (SELECT director_id FROM car WHERE rank < 43)	director_west_camp
SELECT role FROM car WHERE role = 'host' AND rank > (SELECT AVG(rank) FROM car)	director_west_camp
SELECT profit FROM west_camp WHERE depth <= 209	director_west_camp
SELECT SUM(discount) FROM car	director_west_camp
SELECT MIN(daily_tax) FROM director	director_west_camp
SELECT COUNT(director_id) FROM director WHERE director_id IN (SELECT director_id FROM car WHERE rank >= 76)	director_west_camp
SELECT COUNT(T2.car_id) FROM director AS T1 INNER JOIN car AS T2 ON T1.director_id = T2.director_id WHERE T1.daily_tax >= 66	director_west_camp
SELECT monthly_season, COUNT(camp_id) AS row_count FROM west_camp GROUP BY monthly_season	director_west_camp
SELECT code, CASE WHEN rank < 37 THEN 'popular' ELSE 'normal' END FROM car	director_west_camp
SELECT monthly_season FROM west_camp WHERE profit < (SELECT AVG(profit) FROM west_camp)	director_west_camp
SELECT daily_tax FROM director WHERE director_id IN (SELECT director_id FROM car WHERE discount <= 47)	director_west_camp
SELECT T1.name, COUNT(T2.car_id) AS row_count FROM director AS T1 INNER JOIN car AS T2 ON T1.director_id = T2.director_id GROUP BY T1.director_id	director_west_camp
SELECT T2.code FROM west_camp AS T1 INNER JOIN car AS T2 ON T1.camp_id = T2.camp_id WHERE T1.monthly_season = 'autumn'	director_west_camp
SELECT T1.name FROM director AS T1 INNER JOIN car AS T2 ON T1.director_id = T2.director_id GROUP BY T1.director_id HAVING COUNT(T2.car_id) > 2	director_west_camp
SELECT COUNT(T2.car_id) FROM director AS T1 INNER JOIN car AS T2 ON T1.director_id = T2.director_id WHERE T1.gross_age > 46	director_west_camp
SELECT code FROM car WHERE speed > (SELECT AVG(speed) FROM car)	director_west_camp
SELECT SUM(IIF(speed < 377, 1, 0)) - SUM(IIF(rank > 63, 1, 0)) FROM car	director_west_camp
SELECT SUM(IIF(daily_tax = 74, 1, 0)) - SUM(IIF(daily_tax = 33, 1, 0)) FROM director	director_west_camp
SELECT profit FROM west_camp WHERE monthly_season = 'winter'	director_west_camp
SELECT COUNT(id) FROM machine WHERE members <= 168	museum_restaurant
SELECT speed FROM museum WHERE id IN (SELECT museum_id FROM machine WHERE members = 168)	museum_restaurant
SELECT COUNT(id) FROM restaurant WHERE material = 'cotton'	museum_restaurant
SELECT name FROM museum ORDER BY yearly_floors DESC LIMIT 1	museum_restaurant
SELECT CAST(SUM(IIF(speed < 278, 1, 0)) AS REAL) / SUM(IIF(yearly_floors > 51, 1, 0)) FROM museum	museum_restaurant
SELECT T2.name, T2.members FROM restaurant AS T1 INNER JOIN machine AS T2 ON T1.id = T2.restaurant_id WHERE T1.material = 'cotton'	museum_restaurant
SELECT city, COUNT(id) AS row_count FROM restaurant GROUP BY city	museum_restaurant
SELECT T2.name, T2.power FROM restaurant AS T1 INNER JOIN machine AS T2 ON T1.id = T2.restaurant_id WHERE T1.material = 'cotton'	museum_restaurant
SELECT DISTINCT T1.yearly_floors, T1.speed FROM museum AS T1 INNER JOIN restaurant AS T2 ON T1.id = T2.museum_id WHERE T2.height <= 229	museum_restaurant
SELECT T2.name, T2.members FROM restaurant AS T1 INNER JOIN machine AS T2 ON T1.id = T2.restaurant_id WHERE T1.city = 'Lisbon'	museum_restaurant
SELECT T1.name, COUNT(T2.id) AS row_count FROM museum AS T1 INNER JOIN restaurant AS T2 ON T1.id = T2.museum_id GROUP BY T1.id	museum_restaurant
SELECT name FROM machine WHERE power > (SELECT AVG(power) FROM machine)	museum_restaurant
SELECT SUM(IIF(speed < 371, 1, 0)) - SUM(IIF(yearly_floors < 44, 1, 0)) FROM museum	museum_restaurant
SELECT T1.name FROM museum AS T1 INNER JOIN machine AS T2 ON T1.id = T2.museum_id ORDER BY T2.members ASC LIMIT 1	museum_restaurant
SELECT name, CASE WHEN height <= 148 THEN 'top' ELSE 'normal' END FROM restaurant	museum_restaurant
SELECT COUNT(T2.id) FROM restaurant AS T1 INNER JOIN machine AS T2 ON T1.id = T2.restaurant_id WHERE T1.material = 'cotton'	museum_restaurant
SELECT material FROM restaurant GROUP BY material HAVING COUNT(id) > 3	museum_restaurant
SELECT COUNT(id) FROM museum WHERE id NOT IN (SELECT museum_id FROM restaurant)	museum_restaurant
SELECT material FROM restaurant ORDER BY height ASC LIMIT 1	museum_restaurant
SELECT T1.name FROM restaurant AS T1 INNER JOIN machine AS T2 ON T1.id = T2.restaurant_id GROUP BY T1.id HAVING COUNT(T2.id) > 1	museum_restaurant
SELECT T1.name FROM restaurant AS T1 INNER JOIN machine AS T2 ON T1.id = T2.restaurant_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	museum_restaurant
SELECT speed, name FROM museum WHERE id IN (SELECT museum_id FROM machine WHERE weight >= 96)	museum_restaurant
SELECT T1.height FROM restaurant AS T1 INNER JOIN machine AS T2 ON T1.id = T2.restaurant_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	museum_restaurant
SELECT material, COUNT(id) AS row_count FROM restaurant GROUP BY material	museum_restaurant
SELECT COUNT(id) FROM machine WHERE members > 3	museum_restaurant
SELECT title, CASE WHEN copies < 957 THEN 'veteran' ELSE 'normal' END FROM game	game_farmer
SELECT name FROM farmer WHERE net_salary < 860 ORDER BY name ASC	game_farmer
SELECT SUM(IIF(scale = 'huge', 1, 0)) - SUM(IIF(scale = 'medium', 1, 0)) FROM farmer	game_farmer
SELECT DISTINCT T1.title, T1.copies FROM game AS T1 INNER JOIN farmer AS T2 ON T1.game_id = T2.game_id WHERE T2.net_salary <= 860	game_farmer
SELECT scale, SUM(net_salary) AS sum_net_salary FROM farmer GROUP BY scale	game_farmer
SELECT scale FROM farmer GROUP BY scale ORDER BY COUNT(farmer_id) DESC LIMIT 1	game_farmer
SELECT title FROM game WHERE game_id IN (SELECT game_id FROM farmer WHERE net_salary <= 936)	game_farmer
SELECT COUNT(T2.farmer_id) FROM game AS T1 INNER JOIN farmer AS T2 ON T1.game_id = T2.game_id WHERE T1.seats > 469	game_farmer
SELECT name, CASE WHEN net_salary > 860 THEN 'major' ELSE 'normal' END FROM farmer	game_farmer
SELECT name FROM farmer WHERE scale = 'medium'	game_farmer
SELECT name FROM farmer WHERE scale = 'huge' AND farmer_id NOT IN (SELECT farmer_id FROM driver WHERE pages > 714)	game_farmer
SELECT title FROM game WHERE seats > (SELECT AVG(seats) FROM game)	game_farmer
SELECT DISTINCT T1.title FROM game AS T1 INNER JOIN farmer AS T2 ON T1.game_id = T2.game_id WHERE T2.net_salary > 331	game_farmer
SELECT name FROM driver ORDER BY pages ASC LIMIT 1	game_farmer
SELECT COUNT(T2.driver_id) FROM game AS T1 INNER JOIN driver AS T2 ON T1.game_id = T2.game_id WHERE T1.seats > 469	game_farmer
SELECT COUNT(game_id) FROM game WHERE target_height <= 193	game_farmer
SELECT T2.name FROM game AS T1 INNER JOIN farmer AS T2 ON T1.game_id = T2.game_id WHERE T1.target_height >= 193	game_farmer
SELECT COUNT(farmer_id) FROM farmer WHERE scale = 'huge'	game_farmer
SELECT COUNT(T2.driver_id) FROM game AS T1 INNER JOIN driver AS T2 ON T1.game_id = T2.game_id WHERE T1.copies < 473	game_farmer
SELECT CAST(SUM(IIF(net_salary > 860, 1, 0)) AS REAL) * 100 / COUNT(farmer_id) FROM farmer	game_farmer
SELECT scale FROM farmer WHERE scale = 'huge'	game_farmer
SELECT name FROM farmer WHERE farmer_id IN (SELECT farmer_id FROM driver WHERE pages > 744)	game_farmer
SELECT CAST(SUM(IIF(copies = 905, 1, 0)) AS REAL) / SUM(IIF(target_height = 111, 1, 0)) FROM game	game_farmer
SELECT name, pages FROM driver WHERE length BETWEEN 64 AND 104	game_farmer
SELECT name, scale FROM farmer WHERE scale = 'huge' AND net_salary < (SELECT AVG(net_salary) FROM farmer)	game_farmer
SELECT COUNT(T2.id) FROM program AS T1 INNER JOIN sport_theater AS T2 ON T1.id = T2.program_id WHERE T1.annual_height > 131	program_science_lesson
SELECT name, country FROM science_lesson WHERE temperature >= 6	program_science_lesson
SELECT name, annual_height FROM program WHERE local_level < 8	program_science_lesson
SELECT name FROM program WHERE annual_height > 160 AND id NOT IN (SELECT program_id FROM sport_theater WHERE population > 841)	program_science_lesson
SELECT T2.name FROM program AS T1 INNER JOIN science_lesson AS T2 ON T1.id = T2.program_id WHERE T1.local_level <= 8	program_science_lesson
SELECT population FROM sport_theater WHERE population = 525	program_science_lesson
SELECT name FROM program WHERE local_level < 5 AND id NOT IN (SELECT program_id FROM sport_theater WHERE population >= 188)	program_science_lesson
SELECT state, COUNT(id) AS row_count FROM program GROUP BY state	program_science_lesson
SELECT name, state FROM program WHERE id IN (SELECT program_id FROM science_lesson WHERE last_brand = 'Vega')	program_science_lesson
SELECT name FROM science_lesson ORDER BY temperature DESC LIMIT 1	program_science_lesson
SELECT T2.population FROM program AS T1 INNER JOIN sport_theater AS T2 ON T1.id = T2.program_id WHERE T1.state = 'Ohio'	program_science_lesson
SELECT T1.name FROM program AS T1 INNER JOIN science_lesson AS T2 ON T1.id = T2.program_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	program_science_lesson
SELECT last_brand, MAX(temperature) AS max_temperature FROM science_lesson GROUP BY last_brand	program_science_lesson
SELECT COUNT(id) FROM science_lesson WHERE last_brand = 'Orion'	program_science_lesson
SELECT DISTINCT state FROM program	program_science_lesson
SELECT CAST(SUM(IIF(temperature <= 4, 1, 0)) AS REAL) * 100 / COUNT(id) FROM science_lesson	program_science_lesson
SELECT name, annual_height FROM program	program_science_lesson
SELECT state, AVG(annual_height) AS avg_annual_height FROM program GROUP BY state	program_science_lesson
SELECT T1.name FROM program AS T1 INNER JOIN sport_theater AS T2 ON T1.id = T2.program_id WHERE T2.official_stars > 4 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	program_science_lesson
SELECT last_brand, COUNT(id) AS row_count FROM science_lesson GROUP BY last_brand	program_science_lesson
SELECT name, CASE WHEN annual_height < 206 THEN 'modest' ELSE 'normal' END FROM program	program_science_lesson
SELECT COUNT(id) FROM science_lesson WHERE last_brand = 'Titan'	program_science_lesson
SELECT DISTINCT T1.state FROM program AS T1 INNER JOIN science_lesson AS T2 ON T1.id = T2.program_id WHERE T2.country = 'Portugal'	program_science_lesson
SELECT name, CASE WHEN temperature < 14 THEN 'minor' ELSE 'normal' END FROM science_lesson	program_science_lesson
SELECT name, CASE WHEN state = 'Utah' THEN 'recent' ELSE 'normal' END FROM program	program_science_lesson
SELECT COUNT(T2.author_id) FROM music_team AS T1 INNER JOIN author AS T2 ON T1.team_id = T2.team_id WHERE T1.climate = 'dry'	repair_music_team
SELECT COUNT(repair_id) FROM repair WHERE quantity >= 14	repair_music_team
SELECT T1.title, COUNT(T2.team_id) AS row_count FROM repair AS T1 INNER JOIN music_team AS T2 ON T1.repair_id = T2.repair_id GROUP BY T1.repair_id	repair_music_team
SELECT code, party FROM music_team WHERE climate = 'dry'	repair_music_team
SELECT name FROM river_bank ORDER BY annual_rating DESC LIMIT 1	repair_music_team
SELECT cuisine, COUNT(author_id) AS row_count FROM author GROUP BY cuisine	repair_music_team
SELECT climate, AVG(cost) AS avg_cost FROM music_team GROUP BY climate	repair_music_team
SELECT name FROM river_bank WHERE seats < (SELECT AVG(seats) FROM river_bank)	repair_music_team
SELECT code, party FROM music_team ORDER BY cost ASC LIMIT 3	repair_music_team
SELECT name FROM river_bank ORDER BY name ASC	repair_music_team
SELECT SUM(IIF(cost < 46, 1, 0)) - SUM(IIF(cost <= 629, 1, 0)) FROM music_team	repair_music_team
SELECT title FROM repair WHERE department = 'History' AND repair_id NOT IN (SELECT repair_id FROM music_team WHERE party = 'Labour')	repair_music_team
SELECT T2.annual_rating FROM music_team AS T1 INNER JOIN river_bank AS T2 ON T1.team_id = T2.team_id WHERE T1.climate = 'dry'	repair_music_team
SELECT climate, COUNT(team_id) AS row_count FROM music_team GROUP BY climate	repair_music_team
SELECT CAST(SUM(IIF(cost = 44, 1, 0)) AS REAL) * 100 / COUNT(team_id) FROM music_team	repair_music_team
SELECT CAST(SUM(IIF(nationality = 'Turkish', 1, 0)) AS REAL) * 100 / COUNT(repair_id) FROM repair	repair_music_team
SELECT title, quantity FROM repair ORDER BY population DESC LIMIT 1	repair_music_team
SELECT COUNT(bank_id) FROM river_bank WHERE annual_rating > 4.5	repair_music_team
SELECT COUNT(bank_id) FROM river_bank WHERE seats < 245	repair_music_team
SELECT T2.code FROM repair AS T1 INNER JOIN music_team AS T2 ON T1.repair_id = T2.repair_id WHERE T1.department = 'History'	repair_music_team
SELECT DISTINCT party FROM music_team	repair_music_team
SELECT genre, AVG(annual_rating) AS avg_annual_rating FROM river_bank GROUP BY genre	repair_music_team
SELECT T1.code FROM music_team AS T1 INNER JOIN river_bank AS T2 ON T1.team_id = T2.team_id WHERE T2.annual_rating < 3.7 GROUP BY T1.team_id ORDER BY COUNT(T2.bank_id) DESC LIMIT 1	repair_music_team
SELECT department FROM repair GROUP BY department ORDER BY COUNT(repair_id) DESC LIMIT 1	repair_music_team
SELECT name FROM south_client ORDER BY year DESC LIMIT 1	program_south_client
SELECT COUNT(client_id) FROM south_client WHERE population < 156	program_south_client
SELECT department, COUNT(pilot_id) AS row_count FROM city_pilot GROUP BY department	program_south_client
SELECT CAST(SUM(IIF(height >= 117, 1, 0)) AS REAL) * 100 / COUNT(program_id) FROM program	program_south_client
SELECT title FROM sport_contract ORDER BY price ASC LIMIT 1	program_south_client
SELECT T2.name FROM south_client AS T1 INNER JOIN city_pilot AS T2 ON T1.client_id = T2.client_id WHERE T1.year > 1976	program_south_client
SELECT COUNT(client_id) FROM south_client WHERE client_id IN (SELECT client_id FROM city_pilot WHERE type = 'basic')	program_south_client
SELECT COUNT(program_id) FROM program	program_south_client
SELECT COUNT(DISTINCT department) FROM city_pilot	program_south_client
SELECT T2.population, T2.year FROM program AS T1 INNER JOIN south_client AS T2 ON T1.program_id = T2.program_id WHERE T1.height > 222	program_south_client
SELECT COUNT(program_id) FROM program WHERE height < 222	program_south_client
SELECT type FROM city_pilot GROUP BY type ORDER BY COUNT(pilot_id) DESC LIMIT 1	program_south_client
SELECT status, SUM(year) AS sum_year FROM south_client GROUP BY status	program_south_client
SELECT T1.name, T1.size FROM program AS T1 INNER JOIN city_pilot AS T2 ON T1.program_id = T2.program_id GROUP BY T1.program_id ORDER BY COUNT(T2.pilot_id) DESC LIMIT 1	program_south_client
SELECT status FROM south_client GROUP BY status HAVING COUNT(client_id) > 2	program_south_client
SELECT T1.name, T1.height FROM program AS T1 INNER JOIN city_pilot AS T2 ON T1.program_id = T2.program_id GROUP BY T1.program_id HAVING COUNT(T2.pilot_id) >= 2	program_south_client
SELECT AVG(size) FROM program WHERE size >= 66	program_south_client
SELECT year FROM south_client ORDER BY year DESC LIMIT 1	program_south_client
SELECT type, MIN(weight) AS min_weight FROM city_pilot GROUP BY type	program_south_client
SELECT CAST(SUM(IIF(type = 'express', 1, 0)) AS REAL) * 100 / COUNT(pilot_id) FROM city_pilot	program_south_client
SELECT name FROM city_pilot ORDER BY weight ASC LIMIT 1	program_south_client
SELECT SUM(IIF(status = 'pending', 1, 0)) - SUM(IIF(status = 'active', 1, 0)) FROM south_client	program_south_client
SELECT SUM(IIF(type = 'standard', 1, 0)) - SUM(IIF(weight < 213, 1, 0)) FROM city_pilot	program_south_client
SELECT COUNT(contract_id) FROM sport_contract WHERE tax = 28	program_south_client
SELECT COUNT(pilot_id) FROM city_pilot WHERE department = 'Biology'	program_south_client
SELECT state, AVG(days) AS avg_days FROM exam GROUP BY state	new_tutor_exam
SELECT T1.name, COUNT(T2.id) AS row_count FROM new_tutor AS T1 INNER JOIN exam AS T2 ON T1.id = T2.tutor_id GROUP BY T1.id	new_tutor_exam
SELECT name FROM new_tutor WHERE id IN (SELECT tutor_id FROM exam WHERE days > 16)	new_tutor_exam
SELECT name FROM new_tutor WHERE base_goals = 6	new_tutor_exam
SELECT state, MAX(days) AS max_days FROM exam GROUP BY state	new_tutor_exam
SELECT name FROM new_tutor WHERE level > 5 OR monthly_seats <= 183	new_tutor_exam
SELECT CAST(SUM(IIF(level >= 7, 1, 0)) AS REAL) * 100 / COUNT(id) FROM new_tutor	new_tutor_exam
SELECT T1.name FROM new_tutor AS T1 INNER JOIN exam AS T2 ON T1.id = T2.tutor_id ORDER BY T2.days DESC LIMIT 1	new_tutor_exam
SELECT title FROM exam WHERE state = 'Oregon'	new_tutor_exam
SELECT T1.level FROM new_tutor AS T1 INNER JOIN exam AS T2 ON T1.id = T2.tutor_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	new_tutor_exam
SELECT title, CASE WHEN days > 18 THEN 'notable' ELSE 'normal' END FROM exam	new_tutor_exam
SELECT floors, level FROM new_tutor WHERE level < 6	new_tutor_exam
SELECT SUM(IIF(state = 'Oregon', 1, 0)) - SUM(IIF(days > 26, 1, 0)) FROM exam	new_tutor_exam
SELECT CAST(SUM(IIF(level = 7, 1, 0)) AS REAL) / SUM(IIF(monthly_seats <= 333, 1, 0)) FROM new_tutor	new_tutor_exam
SELECT CAST(SUM(IIF(monthly_seats > 106, 1, 0)) AS REAL) / SUM(IIF(monthly_seats >= 585, 1, 0)) FROM new_tutor	new_tutor_exam
SELECT name FROM new_tutor ORDER BY level DESC LIMIT 1	new_tutor_exam
SELECT COUNT(id) FROM new_tutor WHERE id IN (SELECT tutor_id FROM exam WHERE state = 'Iowa')	new_tutor_exam
SELECT T1.floors FROM new_tutor AS T1 INNER JOIN exam AS T2 ON T1.id = T2.tutor_id ORDER BY T2.days DESC LIMIT 1	new_tutor_exam
SELECT state, COUNT(id) AS row_count FROM exam GROUP BY state	new_tutor_exam
SELECT SUM(IIF(floors > 51, 1, 0)) - SUM(IIF(floors > 16, 1, 0)) FROM new_tutor	new_tutor_exam
SELECT T1.monthly_seats, T1.floors FROM new_tutor AS T1 INNER JOIN exam AS T2 ON T1.id = T2.tutor_id ORDER BY T2.days ASC LIMIT 1	new_tutor_exam
SELECT title, CASE WHEN days < 18 THEN 'top' ELSE 'normal' END FROM exam	new_tutor_exam
SELECT CAST(SUM(IIF(floors > 33, 1, 0)) AS REAL) * 100 / COUNT(id) FROM new_tutor	new_tutor_exam
SELECT title, state FROM exam WHERE state = 'Oregon'	new_tutor_exam
SELECT T1.name, T1.temperature FROM bank AS T1 INNER JOIN boat AS T2 ON T1.bank_id = T2.bank_id ORDER BY T2.target_height ASC LIMIT 1	bank_new_director
SELECT rooms FROM boat WHERE target_height < (SELECT AVG(target_height) FROM boat)	bank_new_director
SELECT T2.rooms FROM bank AS T1 INNER JOIN boat AS T2 ON T1.bank_id = T2.bank_id WHERE T1.temperature < 22	bank_new_director
SELECT T1.name FROM bank AS T1 INNER JOIN new_director AS T2 ON T1.bank_id = T2.bank_id GROUP BY T1.bank_id ORDER BY COUNT(T2.director_id) DESC LIMIT 1	bank_new_director
SELECT target_height FROM boat WHERE rooms <= 80	bank_new_director
SELECT name FROM bank WHERE members < 143 AND volume > (SELECT AVG(volume) FROM bank)	bank_new_director
SELECT party, COUNT(truck_id) AS row_count FROM truck GROUP BY party	bank_new_director
SELECT method, MIN(revenue) AS min_revenue FROM new_director GROUP BY method	bank_new_director
SELECT credits, name FROM bank	bank_new_director
SELECT T2.rooms FROM bank AS T1 INNER JOIN boat AS T2 ON T1.bank_id = T2.bank_id WHERE T1.temperature > 5	bank_new_director
SELECT method FROM new_director GROUP BY method HAVING COUNT(director_id) > 1	bank_new_director
SELECT COUNT(DISTINCT party) FROM truck	bank_new_director
SELECT method FROM new_director GROUP BY method ORDER BY COUNT(director_id) DESC LIMIT 1	bank_new_director
SELECT COUNT(bank_id) FROM bank WHERE members > 44	bank_new_director
SELECT CAST(SUM(IIF(population < 744, 1, 0)) AS REAL) * 100 / COUNT(truck_id) FROM truck	bank_new_director
SELECT method, AVG(goals) AS avg_goals FROM new_director GROUP BY method	bank_new_director
SELECT SUM(IIF(target_height = 154, 1, 0)) - SUM(IIF(rooms = 227, 1, 0)) FROM boat	bank_new_director
SELECT target_height, rooms FROM boat WHERE rooms < (SELECT AVG(rooms) FROM boat)	bank_new_director
SELECT population FROM truck WHERE population > 744	bank_new_director
SELECT method, COUNT(director_id) AS row_count FROM new_director GROUP BY method	bank_new_director
SELECT T2.name FROM bank AS T1 INNER JOIN new_director AS T2 ON T1.bank_id = T2.bank_id WHERE T1.members > 28	bank_new_director
SELECT COUNT(boat_id) FROM boat	bank_new_director
SELECT T2.population, T2.party FROM bank AS T1 INNER JOIN truck AS T2 ON T1.bank_id = T2.bank_id WHERE T1.volume < 160	bank_new_director
SELECT COUNT(bank_id) FROM bank WHERE credits >= 10	bank_new_director
SELECT rooms, target_height FROM boat WHERE rooms BETWEEN 61 AND 187 AND target_height > (SELECT AVG(target_height) FROM boat)	bank_new_director
SELECT weather FROM manager WHERE weather = 'windy' AND rating > (SELECT AVG(rating) FROM manager)	manager_machine
SELECT rating, rooms FROM manager	manager_machine
SELECT rating FROM manager WHERE rooms < 211 AND manager_id NOT IN (SELECT manager_id FROM night_ship WHERE end_degree = 'doctorate')	manager_machine
SELECT SUM(IIF(seats < 587, 1, 0)) - SUM(IIF(size > 22, 1, 0)) FROM machine	manager_machine
SELECT CAST(SUM(IIF(weather = 'windy', 1, 0)) AS REAL) / SUM(IIF(weather = 'sunny', 1, 0)) FROM manager	manager_machine
SELECT name FROM manager WHERE manager_id IN (SELECT manager_id FROM tool WHERE last_category = 'science')	manager_machine
SELECT code FROM tool WHERE city = 'Chicago' AND birth_cost < (SELECT AVG(birth_cost) FROM tool)	manager_machine
SELECT T1.name FROM manager AS T1 INNER JOIN machine AS T2 ON T1.manager_id = T2.manager_id WHERE T2.seats > 50 GROUP BY T1.manager_id ORDER BY COUNT(T2.machine_id) DESC LIMIT 1	manager_machine
SELECT COUNT(machine_id) FROM machine WHERE machine_id NOT IN (SELECT machine_id FROM night_ship)	manager_machine
SELECT weather, COUNT(manager_id) AS row_count FROM manager GROUP BY weather	manager_machine
SELECT name, weather FROM manager WHERE rooms < 211 AND manager_id NOT IN (SELECT manager_id FROM tool WHERE city = 'Chicago')	manager_machine
SELECT name FROM manager WHERE manager_id IN (SELECT manager_id FROM machine WHERE size > 4)	manager_machine
SELECT CAST(SUM(IIF(size > 30, 1, 0)) AS REAL) * 100 / COUNT(machine_id) FROM machine	manager_machine
SELECT CAST(SUM(IIF(size < 27, 1, 0)) AS REAL) * 100 / COUNT(machine_id) FROM machine	manager_machine
SELECT T1.weather FROM manager AS T1 INNER JOIN tool AS T2 ON T1.manager_id = T2.manager_id GROUP BY T1.manager_id ORDER BY COUNT(T2.tool_id) DESC LIMIT 1	manager_machine
SELECT name FROM manager WHERE rooms < 211	manager_machine
SELECT seats FROM machine	manager_machine
SELECT T1.name FROM manager AS T1 INNER JOIN night_ship AS T2 ON T1.manager_id = T2.manager_id ORDER BY T2.start_power ASC LIMIT 1	manager_machine
SELECT CAST(SUM(IIF(last_category = 'health', 1, 0)) AS REAL) * 100 / COUNT(tool_id) FROM tool	manager_machine
SELECT name, weather FROM manager WHERE rating < 7.6	manager_machine
SELECT weather FROM manager GROUP BY weather ORDER BY COUNT(manager_id) DESC LIMIT 1	manager_machine
SELECT COUNT(T2.machine_id) FROM manager AS T1 INNER JOIN machine AS T2 ON T1.manager_id = T2.manager_id WHERE T1.rating > 3.9	manager_machine
SELECT rooms, weather FROM manager WHERE manager_id NOT IN (SELECT manager_id FROM night_ship)	manager_machine
SELECT name, CASE WHEN language = 'Spanish' THEN 'elite' ELSE 'normal' END FROM night_ship	manager_machine
SELECT name, CASE WHEN rooms < 271 THEN 'strong' ELSE 'normal' END FROM manager	manager_machine
SELECT T1.name, COUNT(T2.patient_id) AS row_count FROM south_chef AS T1 INNER JOIN patient AS T2 ON T1.chef_id = T2.chef_id GROUP BY T1.chef_id	south_chef_patient
SELECT first_month, local_seats FROM member WHERE local_seats > 239	south_chef_patient
SELECT T1.name FROM south_chef AS T1 INNER JOIN member AS T2 ON T1.chef_id = T2.chef_id GROUP BY T1.chef_id ORDER BY COUNT(T2.member_id) DESC LIMIT 1	south_chef_patient
SELECT first_month, COUNT(member_id) AS row_count FROM member GROUP BY first_month	south_chef_patient
SELECT MAX(rank) FROM patient	south_chef_patient
SELECT start_discount FROM patient ORDER BY first_price DESC LIMIT 1	south_chef_patient
SELECT COUNT(patient_id) FROM patient WHERE start_discount >= 14	south_chef_patient
SELECT CAST(SUM(IIF(shape = 'oval', 1, 0)) AS REAL) / SUM(IIF(rank >= 15, 1, 0)) FROM patient	south_chef_patient
SELECT name FROM south_chef WHERE climate = 'humid'	south_chef_patient
SELECT T1.name FROM south_chef AS T1 INNER JOIN patient AS T2 ON T1.chef_id = T2.chef_id GROUP BY T1.chef_id ORDER BY COUNT(T2.patient_id) DESC LIMIT 1	south_chef_patient
SELECT name FROM south_chef ORDER BY temperature DESC LIMIT 1	south_chef_patient
SELECT main_nationality FROM south_chef GROUP BY main_nationality ORDER BY COUNT(chef_id) DESC LIMIT 1	south_chef_patient
SELECT main_nationality FROM south_chef GROUP BY main_nationality HAVING COUNT(chef_id) <= 2	south_chef_patient
SELECT CAST(SUM(IIF(climate = 'humid', 1, 0)) AS REAL) / SUM(IIF(main_nationality = 'Greek', 1, 0)) FROM south_chef	south_chef_patient
SELECT T2.start_discount, T2.first_price FROM south_chef AS T1 INNER JOIN patient AS T2 ON T1.chef_id = T2.chef_id WHERE T1.main_nationality = 'Greek'	south_chef_patient
SELECT CAST(SUM(IIF(brand = 'Vega', 1, 0)) AS REAL) * 100 / COUNT(chef_id) FROM south_chef	south_chef_patient
SELECT COUNT(member_id) FROM member WHERE first_month = 'May'	south_chef_patient
SELECT main_nationality FROM south_chef WHERE climate = 'mild'	south_chef_patient
SELECT SUM(IIF(first_price > 437, 1, 0)) - SUM(IIF(rank < 84, 1, 0)) FROM patient	south_chef_patient
SELECT T1.shape, T1.rank FROM patient AS T1 INNER JOIN member AS T2 ON T1.patient_id = T2.patient_id ORDER BY T2.local_seats DESC LIMIT 1	south_chef_patient
SELECT COUNT(chef_id) FROM south_chef WHERE brand = 'Titan'	south_chef_patient
SELECT climate FROM south_chef GROUP BY climate HAVING COUNT(chef_id) > 1	south_chef_patient
SELECT T2.first_month, T2.local_seats FROM south_chef AS T1 INNER JOIN member AS T2 ON T1.chef_id = T2.chef_id WHERE T1.temperature >= 9	south_chef_patient
SELECT start_discount FROM patient ORDER BY start_discount ASC LIMIT 1	south_chef_patient
SELECT name, climate FROM south_chef WHERE main_nationality = 'British'	south_chef_patient
SELECT official_degree, COUNT(concert_id) AS row_count FROM concert GROUP BY official_degree	author_program
SELECT name, format FROM author ORDER BY price DESC LIMIT 1	author_program
SELECT COUNT(warehouse_id) FROM warehouse WHERE year = 2021	author_program
SELECT CAST(SUM(IIF(temperature = 35, 1, 0)) AS REAL) * 100 / COUNT(painting_id) FROM painting	author_program
SELECT CAST(SUM(IIF(year = 2002, 1, 0)) AS REAL) / SUM(IIF(weather = 'rainy', 1, 0)) FROM warehouse	author_program
SELECT name FROM warehouse ORDER BY year ASC LIMIT 1	author_program
SELECT COUNT(warehouse_id) FROM warehouse WHERE warehouse_id IN (SELECT warehouse_id FROM concert WHERE official_degree = 'diploma')	author_program
SELECT COUNT(author_id) FROM author WHERE price = 564	author_program
SELECT T2.name, T2.gross_country FROM concert AS T1 INNER JOIN painting AS T2 ON T1.concert_id = T2.concert_id WHERE T1.official_degree = 'doctorate'	author_program
SELECT year, name FROM warehouse WHERE weather = 'sunny' ORDER BY name ASC	author_program
SELECT weather FROM warehouse GROUP BY weather HAVING COUNT(warehouse_id) > 3	author_program
SELECT T1.name FROM author AS T1 INNER JOIN warehouse AS T2 ON T1.author_id = T2.author_id GROUP BY T1.author_id ORDER BY COUNT(T2.warehouse_id) DESC LIMIT 1	author_program
SELECT T1.title FROM program AS T1 INNER JOIN street_camp AS T2 ON T1.program_id = T2.program_id WHERE T2.income < 722 GROUP BY T1.program_id ORDER BY COUNT(T2.camp_id) DESC LIMIT 1	author_program
SELECT COUNT(T2.concert_id) FROM warehouse AS T1 INNER JOIN concert AS T2 ON T1.warehouse_id = T2.warehouse_id WHERE T1.year > 2018	author_program
SELECT CAST(SUM(IIF(temperature = 23, 1, 0)) AS REAL) * 100 / COUNT(painting_id) FROM painting	author_program
SELECT name FROM painting WHERE gross_country = 'France'	author_program
SELECT name FROM warehouse WHERE year < 2018	author_program
SELECT DISTINCT format FROM author	author_program
SELECT COUNT(T2.warehouse_id) FROM program AS T1 INNER JOIN warehouse AS T2 ON T1.program_id = T2.program_id WHERE T1.rank < 61	author_program
SELECT name FROM warehouse ORDER BY year DESC LIMIT 1	author_program
SELECT COUNT(program_id) FROM program WHERE program_id NOT IN (SELECT program_id FROM warehouse)	author_program
SELECT COUNT(T2.program_id) FROM author AS T1 INNER JOIN program AS T2 ON T1.author_id = T2.author_id WHERE T1.price < 727	author_program
SELECT gross_country FROM painting ORDER BY temperature ASC LIMIT 1	author_program
SELECT votes FROM concert WHERE official_degree != 'doctorate' AND votes < (SELECT AVG(votes) FROM concert)	author_program
SELECT CAST(SUM(IIF(price > 519, 1, 0)) AS REAL) * 100 / COUNT(author_id) FROM author	author_program
SELECT DISTINCT T1.volume, T1.target_city FROM house AS T1 INNER JOIN coin AS T2 ON T1.house_id = T2.house_id WHERE T2.brand = 'Vega'	singer_house
SELECT T3.brand, T3.score FROM singer AS T1 INNER JOIN house AS T2 ON T1.singer_id = T2.singer_id INNER JOIN coin AS T3 ON T2.house_id = T3.house_id WHERE T1.material = 'cotton'	singer_house
SELECT DISTINCT T1.name FROM singer AS T1 INNER JOIN coin AS T2 ON T1.singer_id = T2.singer_id WHERE T2.score > 20	singer_house
SELECT T1.name, COUNT(T2.coin_id) AS row_count FROM house AS T1 INNER JOIN coin AS T2 ON T1.house_id = T2.house_id GROUP BY T1.house_id	singer_house
SELECT name FROM house ORDER BY volume ASC LIMIT 1	singer_house
SELECT name, CASE WHEN birth_shape = 'oval' THEN 'early' ELSE 'normal' END FROM singer	singer_house
SELECT CAST(SUM(IIF(target_city = 'Madrid', 1, 0)) AS REAL) / SUM(IIF(volume > 33, 1, 0)) FROM house	singer_house
SELECT brand FROM coin ORDER BY score DESC LIMIT 2	singer_house
SELECT T1.name, COUNT(T2.coin_id) AS row_count FROM singer AS T1 INNER JOIN coin AS T2 ON T1.singer_id = T2.singer_id GROUP BY T1.singer_id	singer_house
SELECT birth_shape FROM singer GROUP BY birth_shape HAVING COUNT(singer_id) <= 2	singer_house
SELECT brand FROM coin ORDER BY score DESC LIMIT 1	singer_house
SELECT CAST(SUM(IIF(role = 'partner', 1, 0)) AS REAL) * 100 / COUNT(singer_id) FROM singer	singer_house
SELECT T1.material, T1.name FROM singer AS T1 INNER JOIN coin AS T2 ON T1.singer_id = T2.singer_id GROUP BY T1.singer_id HAVING COUNT(T2.coin_id) >= 3	singer_house
SELECT brand, score FROM coin	singer_house
SELECT name, material FROM singer WHERE singer_id IN (SELECT singer_id FROM house WHERE volume > 230)	singer_house
SELECT T1.name, COUNT(T2.house_id) AS row_count FROM singer AS T1 INNER JOIN house AS T2 ON T1.singer_id = T2.singer_id GROUP BY T1.singer_id	singer_house
SELECT T2.brand, T2.score FROM singer AS T1 INNER JOIN coin AS T2 ON T1.singer_id = T2.singer_id WHERE T1.role = 'guest'	singer_house
SELECT T1.name, T1.role FROM singer AS T1 INNER JOIN coin AS T2 ON T1.singer_id = T2.singer_id GROUP BY T1.singer_id ORDER BY COUNT(T2.coin_id) DESC LIMIT 1	singer_house
SELECT CAST(SUM(IIF(role = 'umpire', 1, 0)) AS REAL) * 100 / COUNT(singer_id) FROM singer	singer_house
SELECT CAST(SUM(IIF(brand = 'Vega', 1, 0)) AS REAL) / SUM(IIF(score < 30, 1, 0)) FROM coin	singer_house
SELECT COUNT(T2.coin_id) FROM house AS T1 INNER JOIN coin AS T2 ON T1.house_id = T2.house_id WHERE T1.volume > 64	singer_house
SELECT T2.name FROM singer AS T1 INNER JOIN house AS T2 ON T1.singer_id = T2.singer_id WHERE T1.role = 'guest'	singer_house
SELECT MAX(T2.score) FROM house AS T1 INNER JOIN coin AS T2 ON T1.house_id = T2.house_id WHERE T1.position = 'forward'	singer_house
SELECT T2.position FROM singer AS T1 INNER JOIN house AS T2 ON T1.singer_id = T2.singer_id WHERE T1.birth_shape = 'flat'	singer_house
SELECT name, position FROM house WHERE target_city = 'Zürich'	singer_house
SELECT name FROM dancer WHERE base_points BETWEEN 32 AND 87 AND dancer_id NOT IN (SELECT dancer_id FROM coach WHERE duration = 212)	dancer_coach
SELECT name FROM coach ORDER BY duration DESC LIMIT 1	dancer_coach
SELECT name FROM west_hospital WHERE net_temperature > (SELECT AVG(net_temperature) FROM west_hospital)	dancer_coach
SELECT pages FROM dancer ORDER BY base_points DESC LIMIT 1	dancer_coach
SELECT seats, name FROM coach ORDER BY duration DESC LIMIT 1	dancer_coach
SELECT CAST(SUM(IIF(pages < 408, 1, 0)) AS REAL) * 100 / COUNT(dancer_id) FROM dancer	dancer_coach
SELECT T2.yearly_rank, T2.name FROM dancer AS T1 INNER JOIN west_hospital AS T2 ON T1.dancer_id = T2.dancer_id WHERE T1.degree = 'master'	dancer_coach
SELECT CAST(SUM(IIF(status = 'pending', 1, 0)) AS REAL) / SUM(IIF(status = 'finished', 1, 0)) FROM dancer	dancer_coach
SELECT T2.name FROM dancer AS T1 INNER JOIN west_hospital AS T2 ON T1.dancer_id = T2.dancer_id WHERE T1.status = 'pending'	dancer_coach
SELECT name FROM dancer WHERE dancer_id IN (SELECT dancer_id FROM west_hospital WHERE net_temperature > 27)	dancer_coach
SELECT status FROM dancer GROUP BY status ORDER BY COUNT(dancer_id) DESC LIMIT 1	dancer_coach
SELECT T1.name, COUNT(T2.coach_id) AS row_count FROM dancer AS T1 INNER JOIN coach AS T2 ON T1.dancer_id = T2.dancer_id GROUP BY T1.dancer_id	dancer_coach
SELECT degree FROM dancer GROUP BY degree ORDER BY COUNT(dancer_id) DESC LIMIT 1	dancer_coach
SELECT name, CASE WHEN seats > 457 THEN 'veteran' ELSE 'normal' END FROM coach	dancer_coach
SELECT T1.name, COUNT(T2.hospital_id) AS row_count FROM dancer AS T1 INNER JOIN west_hospital AS T2 ON T1.dancer_id = T2.dancer_id GROUP BY T1.dancer_id	dancer_coach
SELECT CAST(SUM(IIF(status = 'active', 1, 0)) AS REAL) * 100 / COUNT(dancer_id) FROM dancer	dancer_coach
SELECT name, seats FROM coach WHERE duration < (SELECT AVG(duration) FROM coach)	dancer_coach
SELECT T1.name FROM dancer AS T1 INNER JOIN coach AS T2 ON T1.dancer_id = T2.dancer_id ORDER BY T2.duration DESC LIMIT 1	dancer_coach
SELECT degree, COUNT(dancer_id) AS row_count FROM dancer GROUP BY degree	dancer_coach
SELECT COUNT(T2.hospital_id) FROM dancer AS T1 INNER JOIN west_hospital AS T2 ON T1.dancer_id = T2.dancer_id WHERE T1.status = 'pending'	dancer_coach
SELECT status, COUNT(dancer_id) AS row_count FROM dancer GROUP BY status	dancer_coach
SELECT name FROM coach WHERE seats >= 457	dancer_coach
SELECT AVG(base_points) FROM dancer WHERE base_points > 42	dancer_coach
SELECT DISTINCT T1.title FROM delivery AS T1 INNER JOIN country AS T2 ON T1.delivery_id = T2.delivery_id WHERE T2.shape = 'square'	delivery_country
SELECT CAST(SUM(IIF(annual_material = 'stone', 1, 0)) AS REAL) * 100 / COUNT(game_id) FROM game	delivery_country
SELECT T1.title, COUNT(T2.game_id) AS row_count FROM delivery AS T1 INNER JOIN game AS T2 ON T1.delivery_id = T2.delivery_id GROUP BY T1.delivery_id	delivery_country
SELECT title, target_status FROM delivery WHERE price < 353 AND delivery_id NOT IN (SELECT delivery_id FROM game WHERE annual_material = 'plastic')	delivery_country
SELECT target_status, AVG(price) AS avg_price FROM delivery GROUP BY target_status	delivery_country
SELECT COUNT(T2.country_id) FROM delivery AS T1 INNER JOIN country AS T2 ON T1.delivery_id = T2.delivery_id WHERE T1.price < 353	delivery_country
SELECT target_status, COUNT(delivery_id) AS row_count FROM delivery GROUP BY target_status	delivery_country
SELECT T1.target_status, T1.title FROM delivery AS T1 INNER JOIN country AS T2 ON T1.delivery_id = T2.delivery_id GROUP BY T1.delivery_id ORDER BY COUNT(T2.country_id) DESC LIMIT 1	delivery_country
SELECT T2.shape, T2.name FROM delivery AS T1 INNER JOIN country AS T2 ON T1.delivery_id = T2.delivery_id WHERE T1.price <= 353	delivery_country
SELECT title FROM delivery WHERE price < (SELECT AVG(price) FROM delivery)	delivery_country
SELECT CAST(SUM(IIF(shape = 'square', 1, 0)) AS REAL) / SUM(IIF(shape = 'oval', 1, 0)) FROM country	delivery_country
SELECT T1.target_status FROM delivery AS T1 INNER JOIN country AS T2 ON T1.delivery_id = T2.delivery_id GROUP BY T1.delivery_id HAVING COUNT(T2.country_id) > 2	delivery_country
SELECT T2.title FROM delivery AS T1 INNER JOIN game AS T2 ON T1.delivery_id = T2.delivery_id WHERE T1.price = 751	delivery_country
SELECT DISTINCT shape FROM country WHERE rank < 66	delivery_country
SELECT title, target_status FROM delivery ORDER BY price DESC LIMIT 3	delivery_country
SELECT T2.power FROM delivery AS T1 INNER JOIN country AS T2 ON T1.delivery_id = T2.delivery_id WHERE T1.target_status = 'open'	delivery_country
SELECT COUNT(country_id) FROM country WHERE power = 193	delivery_country
SELECT title, price FROM delivery WHERE delivery_id NOT IN (SELECT delivery_id FROM country)	delivery_country
SELECT T2.name FROM delivery AS T1 INNER JOIN country AS T2 ON T1.delivery_id = T2.delivery_id WHERE T1.target_status = 'open'	delivery_country
SELECT COUNT(game_id) FROM game WHERE local_quantity > 20	delivery_country
SELECT power, rank FROM country	delivery_country
SELECT title FROM game WHERE salary > 565 AND local_quantity > (SELECT AVG(local_quantity) FROM game)	delivery_country
SELECT title, target_status FROM delivery ORDER BY price DESC LIMIT 1	delivery_country
SELECT T1.title FROM delivery AS T1 INNER JOIN country AS T2 ON T1.delivery_id = T2.delivery_id GROUP BY T1.delivery_id ORDER BY COUNT(T2.country_id) DESC LIMIT 1	delivery_country
SELECT COUNT(delivery_id) FROM delivery WHERE target_status = 'cancelled' AND price < 384	delivery_country
SELECT CAST(SUM(IIF(role = 'host', 1, 0)) AS REAL) / SUM(IIF(rooms = 18, 1, 0)) FROM magazine	magazine_room
SELECT code FROM room WHERE last_color = 'brown' AND amount > (SELECT AVG(amount) FROM room)	magazine_room
SELECT code, amount FROM room WHERE method = 'voucher' AND amount > (SELECT AVG(amount) FROM room)	magazine_room
SELECT last_color FROM room WHERE method = 'cash' AND amount < (SELECT AVG(amount) FROM room)	magazine_room
SELECT last_color, method FROM room ORDER BY amount DESC LIMIT 1	magazine_room
SELECT code, CASE WHEN last_color = 'brown' THEN 'popular' ELSE 'normal' END FROM room	magazine_room
SELECT T1.name, T1.rooms FROM magazine AS T1 INNER JOIN room AS T2 ON T1.id = T2.magazine_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	magazine_room
SELECT name FROM magazine ORDER BY name ASC	magazine_room
SELECT name FROM magazine WHERE id IN (SELECT magazine_id FROM room WHERE amount > 7)	magazine_room
SELECT name FROM magazine WHERE id IN (SELECT magazine_id FROM room WHERE method = 'cash')	magazine_room
SELECT method FROM room WHERE method = 'cash'	magazine_room
SELECT code, amount FROM room WHERE method = 'cash' AND amount < (SELECT AVG(amount) FROM room)	magazine_room
SELECT T1.name, COUNT(T2.id) AS row_count FROM magazine AS T1 INNER JOIN room AS T2 ON T1.id = T2.magazine_id GROUP BY T1.id	magazine_room
SELECT CAST(SUM(IIF(rooms = 267, 1, 0)) AS REAL) * 100 / COUNT(id) FROM magazine	magazine_room
SELECT name FROM magazine WHERE rooms >= 80	magazine_room
SELECT name FROM magazine WHERE role = 'guest' ORDER BY rooms DESC	magazine_room
SELECT code FROM room ORDER BY amount DESC LIMIT 1	magazine_room
SELECT role FROM magazine WHERE role = 'sponsor'	magazine_room
SELECT method, MIN(amount) AS min_amount FROM room GROUP BY method	magazine_room
SELECT T1.role, T1.rooms FROM magazine AS T1 INNER JOIN room AS T2 ON T1.id = T2.magazine_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	magazine_room
SELECT CAST(SUM(IIF(rooms < 80, 1, 0)) AS REAL) * 100 / COUNT(id) FROM magazine	magazine_room
SELECT code, method FROM room WHERE method = 'cash'	magazine_room
SELECT CAST(SUM(IIF(rooms > 80, 1, 0)) AS REAL) * 100 / COUNT(id) FROM magazine	magazine_room
SELECT code FROM room WHERE amount < 259	magazine_room
SELECT AVG(amount) FROM room	magazine_room
SELECT cuisine, MAX(native_tax) AS max_native_tax FROM company GROUP BY cuisine	painting_company
SELECT T1.name, COUNT(T2.company_id) AS row_count FROM painting AS T1 INNER JOIN company AS T2 ON T1.painting_id = T2.painting_id GROUP BY T1.painting_id	painting_company
SELECT COUNT(company_id) FROM company	painting_company
SELECT COUNT(T2.company_id) FROM painting AS T1 INNER JOIN company AS T2 ON T1.painting_id = T2.painting_id WHERE T1.yearly_nationality = 'American'	painting_company
SELECT MIN(T2.rank) FROM painting AS T1 INNER JOIN company AS T2 ON T1.painting_id = T2.painting_id WHERE T1.yearly_nationality = 'French'	painting_company
SELECT CAST(SUM(IIF(annual_copies > 720, 1, 0)) AS REAL) / SUM(IIF(yearly_nationality = 'Dutch', 1, 0)) FROM painting	painting_company
SELECT cuisine, shape FROM company WHERE native_tax <= 23	painting_company
SELECT MAX(native_tax) FROM company	painting_company
SELECT T1.yearly_nationality, T1.annual_copies FROM painting AS T1 INNER JOIN company AS T2 ON T1.painting_id = T2.painting_id GROUP BY T1.painting_id ORDER BY COUNT(T2.company_id) DESC LIMIT 1	painting_company
SELECT shape FROM company GROUP BY shape ORDER BY COUNT(company_id) DESC LIMIT 1	painting_company
SELECT COUNT(company_id) FROM company WHERE shape = 'oval' AND rank > 26	painting_company
SELECT name FROM painting WHERE annual_copies = 485	painting_company
SELECT COUNT(painting_id) FROM painting WHERE yearly_nationality != 'French'	painting_company
SELECT T1.yearly_nationality FROM painting AS T1 INNER JOIN company AS T2 ON T1.painting_id = T2.painting_id GROUP BY T1.painting_id ORDER BY COUNT(T2.company_id) DESC LIMIT 1	painting_company
SELECT T1.name, T1.yearly_nationality FROM painting AS T1 INNER JOIN company AS T2 ON T1.painting_id = T2.painting_id GROUP BY T1.painting_id HAVING COUNT(T2.company_id) >= 2	painting_company
SELECT T1.name FROM painting AS T1 INNER JOIN company AS T2 ON T1.painting_id = T2.painting_id GROUP BY T1.painting_id HAVING COUNT(T2.company_id) > 2	painting_company
SELECT name FROM painting WHERE annual_copies < 813	painting_company
SELECT T2.cuisine, T2.shape FROM painting AS T1 INNER JOIN company AS T2 ON T1.painting_id = T2.painting_id WHERE T1.yearly_nationality = 'American'	painting_company
SELECT rank FROM company	painting_company
SELECT CAST(SUM(IIF(shape = 'oval', 1, 0)) AS REAL) * 100 / COUNT(company_id) FROM company	painting_company
SELECT name FROM painting ORDER BY annual_copies DESC LIMIT 1	painting_company
SELECT annual_copies, yearly_nationality FROM painting WHERE yearly_nationality = 'American' ORDER BY annual_copies DESC	painting_company
SELECT annual_copies FROM painting ORDER BY annual_copies ASC LIMIT 5	painting_company
SELECT yearly_nationality, name FROM painting WHERE painting_id IN (SELECT painting_id FROM company WHERE shape = 'oval')	painting_company
SELECT COUNT(teacher_id) FROM teacher WHERE teacher_id IN (SELECT teacher_id FROM art_play WHERE end_climate = 'dry')	green_cheese_teacher
SELECT T3.title FROM green_cheese AS T1 INNER JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id INNER JOIN art_play AS T3 ON T2.teacher_id = T3.teacher_id WHERE T1.population < 174	green_cheese_teacher
SELECT SUM(IIF(income > 433, 1, 0)) - SUM(IIF(end_climate = 'tropical', 1, 0)) FROM art_play	green_cheese_teacher
SELECT COUNT(play_id) FROM art_play WHERE end_climate = 'mild'	green_cheese_teacher
SELECT T1.name, COUNT(T2.play_id) AS row_count FROM teacher AS T1 INNER JOIN art_play AS T2 ON T1.teacher_id = T2.teacher_id GROUP BY T1.teacher_id	green_cheese_teacher
SELECT CAST(SUM(IIF(monthly_country = 'Japan', 1, 0)) AS REAL) * 100 / COUNT(cheese_id) FROM green_cheese	green_cheese_teacher
SELECT format, COUNT(teacher_id) AS row_count FROM teacher GROUP BY format	green_cheese_teacher
SELECT T1.code FROM green_cheese AS T1 INNER JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id WHERE T2.format = 'audio' GROUP BY T1.cheese_id ORDER BY COUNT(T2.teacher_id) DESC LIMIT 1	green_cheese_teacher
SELECT T1.code, COUNT(T2.teacher_id) AS row_count FROM green_cheese AS T1 INNER JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id	green_cheese_teacher
SELECT category, MIN(revenue) AS min_revenue FROM teacher GROUP BY category	green_cheese_teacher
SELECT monthly_country, COUNT(cheese_id) AS row_count FROM green_cheese GROUP BY monthly_country	green_cheese_teacher
SELECT code FROM green_cheese ORDER BY hours DESC LIMIT 1	green_cheese_teacher
SELECT code FROM green_cheese WHERE monthly_country = 'Portugal'	green_cheese_teacher
SELECT CAST(SUM(IIF(end_climate = 'mild', 1, 0)) AS REAL) * 100 / COUNT(play_id) FROM art_play	green_cheese_teacher
SELECT category, SUM(revenue) AS sum_revenue FROM teacher GROUP BY category	green_cheese_teacher
SELECT CAST(SUM(IIF(format = 'audio', 1, 0)) AS REAL) / SUM(IIF(revenue < 378, 1, 0)) FROM teacher	green_cheese_teacher
SELECT T1.name FROM teacher AS T1 INNER JOIN art_play AS T2 ON T1.teacher_id = T2.teacher_id GROUP BY T1.teacher_id ORDER BY COUNT(T2.play_id) DESC LIMIT 1	green_cheese_teacher
SELECT T1.code FROM green_cheese AS T1 INNER JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id ORDER BY COUNT(T2.teacher_id) ASC LIMIT 1	green_cheese_teacher
SELECT T2.revenue, T2.category FROM green_cheese AS T1 INNER JOIN teacher AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.monthly_country = 'Portugal'	green_cheese_teacher
SELECT SUM(IIF(votes >= 576, 1, 0)) - SUM(IIF(volume < 57, 1, 0)) FROM bridge	green_cheese_teacher
SELECT COUNT(cheese_id) FROM green_cheese WHERE cheese_id IN (SELECT cheese_id FROM teacher WHERE revenue < 659)	green_cheese_teacher
SELECT COUNT(teacher_id) FROM teacher WHERE teacher_id IN (SELECT teacher_id FROM art_play WHERE income > 329)	green_cheese_teacher
SELECT name, revenue FROM teacher ORDER BY name ASC	green_cheese_teacher
SELECT name FROM teacher WHERE teacher_id IN (SELECT teacher_id FROM art_play WHERE end_climate = 'mild')	green_cheese_teacher
SELECT weather, AVG(votes) AS avg_votes FROM bridge GROUP BY weather	green_cheese_teacher
SELECT COUNT(stadium_id) FROM winter_stadium	camera_dancer
SELECT T2.debt FROM camera AS T1 INNER JOIN tour AS T2 ON T1.camera_id = T2.camera_id WHERE T1.power > 44	camera_dancer
SELECT role, name FROM winter_stadium ORDER BY name ASC	camera_dancer
SELECT T2.level FROM dancer AS T1 INNER JOIN winter_stadium AS T2 ON T1.dancer_id = T2.dancer_id WHERE T1.income = 458	camera_dancer
SELECT T1.power FROM camera AS T1 INNER JOIN dancer AS T2 ON T1.camera_id = T2.camera_id WHERE T2.income < 757 GROUP BY T1.camera_id ORDER BY COUNT(T2.dancer_id) DESC LIMIT 1	camera_dancer
SELECT SUM(IIF(power >= 115, 1, 0)) - SUM(IIF(power = 773, 1, 0)) FROM camera	camera_dancer
SELECT debt FROM tour WHERE debt < (SELECT AVG(debt) FROM tour)	camera_dancer
SELECT T3.name FROM dancer AS T1 INNER JOIN winter_stadium AS T2 ON T1.dancer_id = T2.dancer_id INNER JOIN hotel AS T3 ON T2.stadium_id = T3.stadium_id WHERE T1.income < 757	camera_dancer
SELECT role, MIN(level) AS min_level FROM winter_stadium GROUP BY role	camera_dancer
SELECT T1.code FROM camera AS T1 INNER JOIN dancer AS T2 ON T1.camera_id = T2.camera_id ORDER BY T2.annual_age DESC LIMIT 1	camera_dancer
SELECT COUNT(camera_id) FROM camera WHERE power < 493	camera_dancer
SELECT name FROM dancer WHERE income < (SELECT AVG(income) FROM dancer)	camera_dancer
SELECT T1.name, COUNT(T2.stadium_id) AS row_count FROM dancer AS T1 INNER JOIN winter_stadium AS T2 ON T1.dancer_id = T2.dancer_id GROUP BY T1.dancer_id	camera_dancer
SELECT CAST(SUM(IIF(income > 547, 1, 0)) AS REAL) / SUM(IIF(annual_age > 53, 1, 0)) FROM dancer	camera_dancer
SELECT role, SUM(level) AS sum_level FROM winter_stadium GROUP BY role	camera_dancer
SELECT month, SUM(power) AS sum_power FROM camera GROUP BY month	camera_dancer
SELECT level, name FROM winter_stadium WHERE level > (SELECT AVG(level) FROM winter_stadium)	camera_dancer
SELECT COUNT(tour_id) FROM tour	camera_dancer
SELECT COUNT(dancer_id) FROM dancer WHERE dancer_id IN (SELECT dancer_id FROM winter_stadium WHERE role = 'sponsor')	camera_dancer
SELECT CAST(SUM(IIF(gross_revenue > 637, 1, 0)) AS REAL) / SUM(IIF(climate = 'cold', 1, 0)) FROM hotel	camera_dancer
SELECT budget FROM tour ORDER BY debt DESC LIMIT 1	camera_dancer
SELECT name FROM hotel WHERE gross_revenue > (SELECT AVG(gross_revenue) FROM hotel)	camera_dancer
SELECT SUM(IIF(debt < 29, 1, 0)) - SUM(IIF(debt < 558, 1, 0)) FROM tour	camera_dancer
SELECT T1.power, T1.month FROM camera AS T1 INNER JOIN tour AS T2 ON T1.camera_id = T2.camera_id ORDER BY T2.debt DESC LIMIT 1	camera_dancer
SELECT COUNT(stadium_id) FROM winter_stadium WHERE role = 'sponsor'	camera_dancer
SELECT target_month FROM national_region GROUP BY target_month HAVING COUNT(id) < 3	tree_royal_visit
SELECT CAST(SUM(IIF(department = 'Biology', 1, 0)) AS REAL) * 100 / COUNT(id) FROM royal_visit	tree_royal_visit
SELECT T1.name FROM tree AS T1 INNER JOIN national_region AS T2 ON T1.id = T2.tree_id ORDER BY T2.population ASC LIMIT 1	tree_royal_visit
SELECT base_floors FROM tree	tree_royal_visit
SELECT COUNT(T2.id) FROM tree AS T1 INNER JOIN royal_visit AS T2 ON T1.id = T2.tree_id WHERE T1.former_members <= 82	tree_royal_visit
SELECT CAST(SUM(IIF(population > 596, 1, 0)) AS REAL) * 100 / COUNT(id) FROM national_region	tree_royal_visit
SELECT COUNT(T2.id) FROM tree AS T1 INNER JOIN royal_visit AS T2 ON T1.id = T2.tree_id WHERE T1.base_floors = 33	tree_royal_visit
SELECT CAST(SUM(IIF(base_floors = 38, 1, 0)) AS REAL) / SUM(IIF(former_members > 82, 1, 0)) FROM tree	tree_royal_visit
SELECT DISTINCT T1.former_members FROM tree AS T1 INNER JOIN national_region AS T2 ON T1.id = T2.tree_id WHERE T2.type = 'special'	tree_royal_visit
SELECT COUNT(id) FROM tree WHERE former_members = 272	tree_royal_visit
SELECT title FROM royal_visit ORDER BY speed DESC LIMIT 1	tree_royal_visit
SELECT name FROM tree ORDER BY base_floors DESC LIMIT 1	tree_royal_visit
SELECT base_floors FROM tree ORDER BY base_floors DESC LIMIT 1	tree_royal_visit
SELECT title FROM royal_visit WHERE department = 'Law' ORDER BY title ASC	tree_royal_visit
SELECT title FROM royal_visit WHERE department != 'Finance' AND speed > 188	tree_royal_visit
SELECT COUNT(id) FROM national_region	tree_royal_visit
SELECT name FROM tree WHERE id IN (SELECT tree_id FROM national_region WHERE target_month = 'May')	tree_royal_visit
SELECT T1.name FROM tree AS T1 INNER JOIN royal_visit AS T2 ON T1.id = T2.tree_id WHERE T2.speed > 226 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	tree_royal_visit
SELECT department, MIN(speed) AS min_speed FROM royal_visit GROUP BY department	tree_royal_visit
SELECT department FROM royal_visit GROUP BY department HAVING COUNT(id) < 3	tree_royal_visit
SELECT name, former_members FROM tree WHERE id IN (SELECT tree_id FROM royal_visit WHERE speed = 212)	tree_royal_visit
SELECT CAST(SUM(IIF(speed >= 336, 1, 0)) AS REAL) * 100 / COUNT(id) FROM royal_visit	tree_royal_visit
SELECT MIN(base_floors) FROM tree WHERE former_members >= 202	tree_royal_visit
SELECT name FROM tree WHERE id IN (SELECT tree_id FROM royal_visit WHERE department = 'Law')	tree_royal_visit
SELECT main_rooms FROM tutor ORDER BY pages DESC LIMIT 1	tutor_program
SELECT T1.name FROM tutor AS T1 INNER JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id HAVING COUNT(T2.program_id) > 1	tutor_program
SELECT SUM(IIF(main_rooms < 143, 1, 0)) - SUM(IIF(medal = 'silver', 1, 0)) FROM tutor	tutor_program
SELECT CAST(SUM(IIF(main_color = 'silver', 1, 0)) AS REAL) * 100 / COUNT(program_id) FROM program	tutor_program
SELECT main_rooms FROM tutor WHERE main_rooms > 26	tutor_program
SELECT main_color FROM program WHERE cost >= 781	tutor_program
SELECT T2.cost FROM tutor AS T1 INNER JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T1.pages < 302	tutor_program
SELECT name FROM tutor WHERE medal = 'bronze' AND pages > (SELECT AVG(pages) FROM tutor)	tutor_program
SELECT T1.name, COUNT(T2.program_id) AS row_count FROM tutor AS T1 INNER JOIN program AS T2 ON T1.tutor_id = T2.tutor_id GROUP BY T1.tutor_id	tutor_program
SELECT main_color FROM program GROUP BY main_color HAVING COUNT(program_id) > 2	tutor_program
SELECT name, main_rooms FROM tutor ORDER BY pages DESC LIMIT 1	tutor_program
SELECT COUNT(T2.program_id) FROM tutor AS T1 INNER JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T1.main_rooms = 229	tutor_program
SELECT COUNT(tutor_id) FROM tutor WHERE pages < 625	tutor_program
SELECT CAST(SUM(IIF(pages < 188, 1, 0)) AS REAL) / SUM(IIF(medal = 'bronze', 1, 0)) FROM tutor	tutor_program
SELECT pages FROM tutor WHERE main_rooms > (SELECT AVG(main_rooms) FROM tutor)	tutor_program
SELECT name FROM tutor WHERE pages BETWEEN 529 AND 805 AND tutor_id NOT IN (SELECT tutor_id FROM program WHERE main_color = 'silver')	tutor_program
SELECT main_color, MAX(cost) AS max_cost FROM program GROUP BY main_color	tutor_program
SELECT COUNT(tutor_id) FROM tutor WHERE medal = 'bronze'	tutor_program
SELECT T2.title FROM tutor AS T1 INNER JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T1.main_rooms > 20	tutor_program
SELECT DISTINCT T1.name FROM tutor AS T1 INNER JOIN program AS T2 ON T1.tutor_id = T2.tutor_id WHERE T2.cost < 543	tutor_program
SELECT COUNT(program_id) FROM program WHERE cost < 304	tutor_program
SELECT name FROM tutor WHERE pages > 350	tutor_program
SELECT COUNT(DISTINCT main_color) FROM program	tutor_program
SELECT main_rooms FROM tutor WHERE main_rooms < 173 AND tutor_id NOT IN (SELECT tutor_id FROM program WHERE main_color = 'silver')	tutor_program
SELECT T1.name, COUNT(T2.shop_id) AS row_count FROM green_house AS T1 INNER JOIN shop AS T2 ON T1.house_id = T2.house_id GROUP BY T1.house_id	green_house_junior_tenant
SELECT COUNT(T2.tenant_id) FROM green_house AS T1 INNER JOIN junior_tenant AS T2 ON T1.house_id = T2.house_id WHERE T1.quantity < 67	green_house_junior_tenant
SELECT CAST(SUM(IIF(points < 87, 1, 0)) AS REAL) * 100 / COUNT(tenant_id) FROM junior_tenant	green_house_junior_tenant
SELECT quantity, status FROM green_house WHERE status = 'open' AND house_id NOT IN (SELECT house_id FROM shop WHERE profit < 387)	green_house_junior_tenant
SELECT status, COUNT(house_id) AS row_count FROM green_house GROUP BY status	green_house_junior_tenant
SELECT CAST(SUM(IIF(status = 'cancelled', 1, 0)) AS REAL) * 100 / COUNT(house_id) FROM green_house	green_house_junior_tenant
SELECT DISTINCT T1.name FROM green_house AS T1 INNER JOIN junior_tenant AS T2 ON T1.house_id = T2.house_id WHERE T2.temperature > 21	green_house_junior_tenant
SELECT CAST(SUM(IIF(rent > 267, 1, 0)) AS REAL) * 100 / COUNT(meeting_id) FROM meeting	green_house_junior_tenant
SELECT T1.name FROM junior_band AS T1 INNER JOIN cheese AS T2 ON T1.band_id = T2.band_id GROUP BY T1.band_id ORDER BY COUNT(T2.cheese_id) DESC LIMIT 1	green_house_junior_tenant
SELECT DISTINCT T1.name FROM junior_band AS T1 INNER JOIN cheese AS T2 ON T1.band_id = T2.band_id WHERE T2.seats < 466	green_house_junior_tenant
SELECT T2.seats, T2.rooms FROM junior_band AS T1 INNER JOIN cheese AS T2 ON T1.band_id = T2.band_id WHERE T1.local_climate = 'mild'	green_house_junior_tenant
SELECT name FROM green_house WHERE house_id IN (SELECT house_id FROM shop WHERE former_goals > 11)	green_house_junior_tenant
SELECT COUNT(meeting_id) FROM meeting WHERE daily_brand = 'Titan'	green_house_junior_tenant
SELECT CAST(SUM(IIF(former_goals > 11, 1, 0)) AS REAL) / SUM(IIF(profit > 321, 1, 0)) FROM shop	green_house_junior_tenant
SELECT status FROM green_house GROUP BY status HAVING COUNT(house_id) > 3	green_house_junior_tenant
SELECT CAST(SUM(IIF(former_goals <= 29, 1, 0)) AS REAL) / SUM(IIF(former_goals < 7, 1, 0)) FROM shop	green_house_junior_tenant
SELECT T1.local_climate FROM junior_band AS T1 INNER JOIN cheese AS T2 ON T1.band_id = T2.band_id GROUP BY T1.band_id ORDER BY COUNT(T2.cheese_id) DESC LIMIT 1	green_house_junior_tenant
SELECT CAST(SUM(IIF(daily_brand = 'Titan', 1, 0)) AS REAL) * 100 / COUNT(meeting_id) FROM meeting	green_house_junior_tenant
SELECT name, status FROM green_house ORDER BY name ASC	green_house_junior_tenant
SELECT DISTINCT T1.name FROM green_house AS T1 INNER JOIN junior_tenant AS T2 ON T1.house_id = T2.house_id WHERE T2.temperature < 29	green_house_junior_tenant
SELECT T2.name, T2.sales FROM shop AS T1 INNER JOIN junior_band AS T2 ON T1.shop_id = T2.shop_id WHERE T1.former_goals = 29	green_house_junior_tenant
SELECT CAST(SUM(IIF(profit = 299, 1, 0)) AS REAL) / SUM(IIF(profit < 574, 1, 0)) FROM shop	green_house_junior_tenant
SELECT AVG(profit) FROM shop	green_house_junior_tenant
SELECT SUM(IIF(sales > 195, 1, 0)) - SUM(IIF(sales < 99, 1, 0)) FROM junior_band	green_house_junior_tenant
SELECT T1.name FROM green_house AS T1 INNER JOIN junior_tenant AS T2 ON T1.house_id = T2.house_id WHERE T2.points >= 69 GROUP BY T1.house_id ORDER BY COUNT(T2.tenant_id) DESC LIMIT 1	green_house_junior_tenant
SELECT title FROM junior_contract ORDER BY title ASC	booking_junior_contract
SELECT COUNT(contract_id) FROM junior_contract WHERE rank BETWEEN 36 AND 42	booking_junior_contract
SELECT name, CASE WHEN nationality = 'Turkish' THEN 'popular' ELSE 'normal' END FROM booking	booking_junior_contract
SELECT COUNT(booking_id) FROM booking WHERE booking_id IN (SELECT booking_id FROM junior_contract WHERE fee = 69)	booking_junior_contract
SELECT name FROM booking ORDER BY debt DESC LIMIT 1	booking_junior_contract
SELECT COUNT(contract_id) FROM junior_contract WHERE rank < 76	booking_junior_contract
SELECT T1.name FROM booking AS T1 INNER JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id GROUP BY T1.booking_id HAVING COUNT(T2.contract_id) >= 2	booking_junior_contract
SELECT title FROM junior_contract WHERE fee > (SELECT AVG(fee) FROM junior_contract)	booking_junior_contract
SELECT MAX(T2.fee) FROM booking AS T1 INNER JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id WHERE T1.gross_department = 'Finance'	booking_junior_contract
SELECT name, debt, gross_department FROM booking	booking_junior_contract
SELECT COUNT(T2.contract_id) FROM booking AS T1 INNER JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id WHERE T1.nationality = 'Swedish'	booking_junior_contract
SELECT CAST(SUM(IIF(birth_language = 'German', 1, 0)) AS REAL) * 100 / COUNT(contract_id) FROM junior_contract	booking_junior_contract
SELECT rank FROM junior_contract WHERE rank > (SELECT AVG(rank) FROM junior_contract)	booking_junior_contract
SELECT T1.name, COUNT(T2.contract_id) AS row_count FROM booking AS T1 INNER JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id GROUP BY T1.booking_id	booking_junior_contract
SELECT COUNT(booking_id) FROM booking	booking_junior_contract
SELECT fee FROM junior_contract WHERE rank > 42	booking_junior_contract
SELECT title, birth_language FROM junior_contract ORDER BY title ASC	booking_junior_contract
SELECT title FROM junior_contract ORDER BY rank ASC LIMIT 1	booking_junior_contract
SELECT name FROM booking ORDER BY debt ASC LIMIT 1	booking_junior_contract
SELECT T2.title FROM booking AS T1 INNER JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id WHERE T1.gross_department = 'Finance'	booking_junior_contract
SELECT title FROM junior_contract WHERE rank > 42	booking_junior_contract
SELECT name FROM booking WHERE nationality = 'Turkish' AND booking_id NOT IN (SELECT booking_id FROM junior_contract WHERE fee > 158)	booking_junior_contract
SELECT T2.title, T2.rank FROM booking AS T1 INNER JOIN junior_contract AS T2 ON T1.booking_id = T2.booking_id WHERE T1.debt < 149	booking_junior_contract
SELECT T2.points FROM owner AS T1 INNER JOIN concert AS T2 ON T1.id = T2.owner_id WHERE T1.style = 'baroque'	owner_painting
SELECT T3.start_season FROM owner AS T1 INNER JOIN concert AS T2 ON T1.id = T2.owner_id INNER JOIN art_game AS T3 ON T2.id = T3.concert_id WHERE T1.official_seats < 427	owner_painting
SELECT result, COUNT(id) AS row_count FROM report GROUP BY result	owner_painting
SELECT T3.quantity FROM owner AS T1 INNER JOIN concert AS T2 ON T1.id = T2.owner_id INNER JOIN art_game AS T3 ON T2.id = T3.concert_id WHERE T1.official_seats < 392	owner_painting
SELECT MAX(quantity) FROM art_game	owner_painting
SELECT DISTINCT T1.points, T1.department FROM concert AS T1 INNER JOIN art_game AS T2 ON T1.id = T2.concert_id WHERE T2.start_season = 'winter'	owner_painting
SELECT T1.name, T1.style FROM owner AS T1 INNER JOIN report AS T2 ON T1.id = T2.owner_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	owner_painting
SELECT CAST(SUM(IIF(style = 'gothic', 1, 0)) AS REAL) / SUM(IIF(style = 'modern', 1, 0)) FROM owner	owner_painting
SELECT COUNT(id) FROM painting WHERE party = 'Liberal'	owner_painting
SELECT T2.name FROM concert AS T1 INNER JOIN art_game AS T2 ON T1.id = T2.concert_id WHERE T1.department = 'Design'	owner_painting
SELECT COUNT(T2.id) FROM concert AS T1 INNER JOIN art_game AS T2 ON T1.id = T2.concert_id WHERE T1.department = 'History'	owner_painting
SELECT T2.points, T2.salary FROM owner AS T1 INNER JOIN concert AS T2 ON T1.id = T2.owner_id WHERE T1.official_seats < 392	owner_painting
SELECT party, MIN(main_area) AS min_main_area FROM painting GROUP BY party	owner_painting
SELECT name, CASE WHEN official_seats = 392 THEN 'modest' ELSE 'normal' END FROM owner	owner_painting
SELECT COUNT(T3.id) FROM owner AS T1 INNER JOIN concert AS T2 ON T1.id = T2.owner_id INNER JOIN art_game AS T3 ON T2.id = T3.concert_id WHERE T1.official_seats <= 392	owner_painting
SELECT budget FROM report ORDER BY budget ASC LIMIT 1	owner_painting
SELECT T1.name, COUNT(T2.id) AS row_count FROM owner AS T1 INNER JOIN painting AS T2 ON T1.id = T2.owner_id GROUP BY T1.id	owner_painting
SELECT T2.start_season, T2.yearly_distance FROM concert AS T1 INNER JOIN art_game AS T2 ON T1.id = T2.concert_id WHERE T1.department = 'History'	owner_painting
SELECT CAST(SUM(IIF(salary <= 562, 1, 0)) AS REAL) * 100 / COUNT(id) FROM concert	owner_painting
SELECT CAST(SUM(IIF(quantity <= 77, 1, 0)) AS REAL) / SUM(IIF(quantity > 3, 1, 0)) FROM art_game	owner_painting
SELECT result FROM report ORDER BY budget DESC LIMIT 3	owner_painting
SELECT COUNT(T2.id) FROM owner AS T1 INNER JOIN concert AS T2 ON T1.id = T2.owner_id WHERE T1.official_seats >= 8	owner_painting
SELECT code FROM painting WHERE level < 8	owner_painting
SELECT T2.result FROM owner AS T1 INNER JOIN report AS T2 ON T1.id = T2.owner_id WHERE T1.style = 'baroque'	owner_painting
SELECT budget FROM cheese WHERE name LIKE '%Meadow%'	cheese_flower
SELECT MIN(T2.power) FROM cheese AS T1 INNER JOIN flower AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.budget = 283	cheese_flower
SELECT name, budget FROM cheese WHERE profit > (SELECT AVG(profit) FROM cheese)	cheese_flower
SELECT CAST(SUM(IIF(wins <= 31, 1, 0)) AS REAL) * 100 / COUNT(plane_id) FROM junior_plane	cheese_flower
SELECT T1.name FROM cheese AS T1 INNER JOIN flower AS T2 ON T1.cheese_id = T2.cheese_id WHERE T2.power > 582 GROUP BY T1.cheese_id ORDER BY COUNT(T2.flower_id) DESC LIMIT 1	cheese_flower
SELECT CAST(SUM(IIF(speed < 202, 1, 0)) AS REAL) * 100 / COUNT(flower_id) FROM flower	cheese_flower
SELECT CAST(SUM(IIF(power > 654, 1, 0)) AS REAL) * 100 / COUNT(flower_id) FROM flower	cheese_flower
SELECT T2.wins FROM cheese AS T1 INNER JOIN junior_plane AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.profit > 540	cheese_flower
SELECT DISTINCT T1.name, T1.budget FROM cheese AS T1 INNER JOIN flower AS T2 ON T1.cheese_id = T2.cheese_id WHERE T2.speed < 316	cheese_flower
SELECT T1.name, COUNT(T2.plane_id) AS row_count FROM cheese AS T1 INNER JOIN junior_plane AS T2 ON T1.cheese_id = T2.cheese_id GROUP BY T1.cheese_id	cheese_flower
SELECT name FROM flower WHERE speed = 316	cheese_flower
SELECT COUNT(T2.flower_id) FROM cheese AS T1 INNER JOIN flower AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.votes < 257	cheese_flower
SELECT yearly_area FROM junior_plane WHERE score < 70 AND rent > (SELECT AVG(rent) FROM junior_plane)	cheese_flower
SELECT T2.name FROM cheese AS T1 INNER JOIN flower AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.budget <= 568	cheese_flower
SELECT CAST(SUM(IIF(budget > 210, 1, 0)) AS REAL) / SUM(IIF(votes > 119, 1, 0)) FROM cheese	cheese_flower
SELECT score, rent FROM junior_plane WHERE wins = 7	cheese_flower
SELECT CAST(SUM(IIF(profit > 540, 1, 0)) AS REAL) / SUM(IIF(votes < 707, 1, 0)) FROM cheese	cheese_flower
SELECT name FROM flower	cheese_flower
SELECT T2.yearly_area, T2.wins FROM cheese AS T1 INNER JOIN junior_plane AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.budget > 611	cheese_flower
SELECT profit FROM cheese WHERE votes = 40	cheese_flower
SELECT name FROM cheese WHERE cheese_id NOT IN (SELECT cheese_id FROM flower)	cheese_flower
SELECT T2.wins, T2.rent FROM cheese AS T1 INNER JOIN junior_plane AS T2 ON T1.cheese_id = T2.cheese_id WHERE T1.budget > 639	cheese_flower
SELECT fee FROM album ORDER BY fee DESC LIMIT 1	north_room_album
SELECT code FROM north_room ORDER BY population ASC LIMIT 1	north_room_album
SELECT yearly_position, fee FROM album WHERE yearly_position = 'chief' AND fee > (SELECT AVG(fee) FROM album)	north_room_album
SELECT brand FROM north_room GROUP BY brand ORDER BY COUNT(id) DESC LIMIT 1	north_room_album
SELECT fee FROM album ORDER BY fee ASC LIMIT 1	north_room_album
SELECT CAST(SUM(IIF(yearly_position = 'assistant', 1, 0)) AS REAL) * 100 / COUNT(id) FROM album	north_room_album
SELECT fee FROM album WHERE fee < (SELECT AVG(fee) FROM album)	north_room_album
SELECT yearly_position, AVG(fee) AS avg_fee FROM album GROUP BY yearly_position	north_room_album
SELECT DISTINCT yearly_position FROM album WHERE fee BETWEEN 72 AND 149	north_room_album
SELECT shape, COUNT(id) AS row_count FROM north_room GROUP BY shape	north_room_album
SELECT yearly_position FROM album WHERE yearly_position = 'assistant' AND fee > (SELECT AVG(fee) FROM album)	north_room_album
SELECT code FROM north_room WHERE brand IS NULL AND id NOT IN (SELECT room_id FROM album WHERE fee > 36)	north_room_album
SELECT T2.yearly_position FROM north_room AS T1 INNER JOIN album AS T2 ON T1.id = T2.room_id WHERE T1.population <= 653	north_room_album
SELECT code FROM north_room WHERE population < 653 AND id NOT IN (SELECT room_id FROM album WHERE yearly_position = 'chief')	north_room_album
SELECT COUNT(id) FROM north_room WHERE population = 433	north_room_album
SELECT COUNT(id) FROM north_room WHERE shape = 'flat'	north_room_album
SELECT code, brand FROM north_room WHERE shape = 'oval' AND id NOT IN (SELECT room_id FROM album WHERE yearly_position = 'leader')	north_room_album
SELECT COUNT(T2.id) FROM north_room AS T1 INNER JOIN album AS T2 ON T1.id = T2.room_id WHERE T1.population > 433	north_room_album
SELECT shape FROM north_room ORDER BY population ASC LIMIT 1	north_room_album
SELECT COUNT(id) FROM north_room	north_room_album
SELECT brand, COUNT(id) AS row_count FROM north_room GROUP BY brand	north_room_album
SELECT COUNT(id) FROM album WHERE fee < 38	north_room_album
SELECT fee FROM album	north_room_album
SELECT yearly_position, COUNT(id) AS row_count FROM album GROUP BY yearly_position	north_room_album
SELECT code, brand FROM north_room ORDER BY code ASC	north_room_album
SELECT title FROM science_recipe ORDER BY title ASC	school_science_recipe
SELECT name, CASE WHEN end_degree = 'doctorate' THEN 'leading' ELSE 'normal' END FROM blue_college	school_science_recipe
SELECT T1.name FROM blue_college AS T1 INNER JOIN class AS T2 ON T1.college_id = T2.college_id WHERE T2.debt = 192 GROUP BY T1.college_id ORDER BY COUNT(T2.class_id) DESC LIMIT 1	school_science_recipe
SELECT name FROM blue_college WHERE college_id IN (SELECT college_id FROM park WHERE points > 91)	school_science_recipe
SELECT T1.name, T1.former_price FROM blue_college AS T1 INNER JOIN park AS T2 ON T1.college_id = T2.college_id GROUP BY T1.college_id ORDER BY COUNT(T2.park_id) DESC LIMIT 1	school_science_recipe
SELECT title FROM science_recipe WHERE recipe_id NOT IN (SELECT recipe_id FROM blue_college)	school_science_recipe
SELECT name, CASE WHEN amount > 738 THEN 'rare' ELSE 'normal' END FROM school	school_science_recipe
SELECT former_price, name FROM blue_college	school_science_recipe
SELECT title FROM science_recipe ORDER BY local_power ASC LIMIT 1	school_science_recipe
SELECT brand, AVG(points) AS avg_points FROM park GROUP BY brand	school_science_recipe
SELECT name, end_degree FROM blue_college WHERE end_degree = 'bachelor' AND former_price > (SELECT AVG(former_price) FROM blue_college)	school_science_recipe
SELECT COUNT(class_id) FROM class WHERE copies > 284 AND debt < 192	school_science_recipe
SELECT T2.code FROM blue_college AS T1 INNER JOIN class AS T2 ON T1.college_id = T2.college_id WHERE T1.former_price = 644	school_science_recipe
SELECT COUNT(T2.college_id) FROM science_recipe AS T1 INNER JOIN blue_college AS T2 ON T1.recipe_id = T2.recipe_id WHERE T1.local_power < 341	school_science_recipe
SELECT brand, COUNT(park_id) AS row_count FROM park GROUP BY brand	school_science_recipe
SELECT COUNT(recipe_id) FROM science_recipe WHERE local_power > 167 AND medal = 'none'	school_science_recipe
SELECT name FROM school WHERE school_id IN (SELECT school_id FROM science_recipe WHERE medal = 'none')	school_science_recipe
SELECT name FROM school ORDER BY amount ASC LIMIT 1	school_science_recipe
SELECT DISTINCT brand FROM park	school_science_recipe
SELECT end_degree, name FROM blue_college WHERE college_id IN (SELECT college_id FROM park WHERE points < 76)	school_science_recipe
SELECT T1.name, COUNT(T2.park_id) AS row_count FROM blue_college AS T1 INNER JOIN park AS T2 ON T1.college_id = T2.college_id GROUP BY T1.college_id	school_science_recipe
SELECT SUM(IIF(amount < 738, 1, 0)) - SUM(IIF(result = 'loss', 1, 0)) FROM school	school_science_recipe
SELECT CAST(SUM(IIF(local_power = 189, 1, 0)) AS REAL) * 100 / COUNT(recipe_id) FROM science_recipe	school_science_recipe
SELECT name FROM blue_college WHERE college_id NOT IN (SELECT college_id FROM park)	school_science_recipe
SELECT AVG(T2.local_power) FROM school AS T1 INNER JOIN science_recipe AS T2 ON T1.school_id = T2.school_id WHERE T1.result = 'abandoned'	school_science_recipe
SELECT SUM(IIF(department = 'Finance', 1, 0)) - SUM(IIF(fee = 7, 1, 0)) FROM exam	exam_music_bike
SELECT SUM(IIF(monthly_weather = 'cloudy', 1, 0)) - SUM(IIF(material = 'cotton', 1, 0)) FROM music_bike	exam_music_bike
SELECT scale, fee FROM exam	exam_music_bike
SELECT CAST(SUM(IIF(department = 'Biology', 1, 0)) AS REAL) * 100 / COUNT(exam_id) FROM exam	exam_music_bike
SELECT title, department FROM exam WHERE scale = 'huge' AND exam_id NOT IN (SELECT exam_id FROM music_bike WHERE material = 'stone')	exam_music_bike
SELECT SUM(last_seats), MAX(last_seats) FROM music_bike	exam_music_bike
SELECT CAST(SUM(IIF(fee < 133, 1, 0)) AS REAL) * 100 / COUNT(exam_id) FROM exam	exam_music_bike
SELECT T1.title FROM exam AS T1 INNER JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id ORDER BY T2.last_seats ASC LIMIT 1	exam_music_bike
SELECT T2.code FROM exam AS T1 INNER JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id WHERE T1.fee < 180	exam_music_bike
SELECT code FROM music_bike WHERE monthly_weather = 'sunny' OR material = 'steel'	exam_music_bike
SELECT T1.title FROM exam AS T1 INNER JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id WHERE T2.material = 'steel' GROUP BY T1.exam_id ORDER BY COUNT(T2.bike_id) DESC LIMIT 1	exam_music_bike
SELECT fee, scale FROM exam WHERE scale = 'large' AND fee > (SELECT AVG(fee) FROM exam)	exam_music_bike
SELECT code, last_seats FROM music_bike WHERE last_seats > (SELECT AVG(last_seats) FROM music_bike)	exam_music_bike
SELECT scale, COUNT(exam_id) AS row_count FROM exam GROUP BY scale	exam_music_bike
SELECT T1.title FROM exam AS T1 INNER JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY COUNT(T2.bike_id) DESC LIMIT 1	exam_music_bike
SELECT T2.material FROM exam AS T1 INNER JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id WHERE T1.department = 'Biology'	exam_music_bike
SELECT code, CASE WHEN material = 'cotton' THEN 'modest' ELSE 'normal' END FROM music_bike	exam_music_bike
SELECT department, title FROM exam WHERE department = 'Law'	exam_music_bike
SELECT MIN(T2.last_seats) FROM exam AS T1 INNER JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id WHERE T1.scale = 'large'	exam_music_bike
SELECT CAST(SUM(IIF(fee <= 132, 1, 0)) AS REAL) * 100 / COUNT(exam_id) FROM exam	exam_music_bike
SELECT code, monthly_weather FROM music_bike WHERE material = 'steel'	exam_music_bike
SELECT T1.scale FROM exam AS T1 INNER JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY COUNT(T2.bike_id) DESC LIMIT 1	exam_music_bike
SELECT code FROM music_bike ORDER BY last_seats DESC LIMIT 1	exam_music_bike
SELECT DISTINCT T1.title, T1.scale FROM exam AS T1 INNER JOIN music_bike AS T2 ON T1.exam_id = T2.exam_id WHERE T2.monthly_weather = 'cloudy'	exam_music_bike
SELECT title FROM exam WHERE scale = 'large'	exam_music_bike
SELECT name, CASE WHEN net_depth = 34 THEN 'minor' ELSE 'normal' END FROM street_agent	company_street_agent
SELECT COUNT(T2.agent_id) FROM company AS T1 INNER JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T1.medal = 'bronze'	company_street_agent
SELECT code FROM company WHERE discount BETWEEN 17 AND 25	company_street_agent
SELECT T1.code, COUNT(T2.agent_id) AS row_count FROM company AS T1 INNER JOIN street_agent AS T2 ON T1.company_id = T2.company_id GROUP BY T1.company_id	company_street_agent
SELECT COUNT(company_id) FROM company	company_street_agent
SELECT T2.pages FROM company AS T1 INNER JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T1.yearly_position = 'assistant'	company_street_agent
SELECT name FROM street_agent WHERE pages > 613	company_street_agent
SELECT name FROM street_agent WHERE color = 'red'	company_street_agent
SELECT net_income FROM street_agent WHERE color = 'silver'	company_street_agent
SELECT yearly_position, MAX(discount) AS max_discount FROM company GROUP BY yearly_position	company_street_agent
SELECT SUM(discount) FROM company	company_street_agent
SELECT code, yearly_position FROM company ORDER BY discount DESC LIMIT 1	company_street_agent
SELECT pages FROM street_agent WHERE net_depth > 232 AND net_income < (SELECT AVG(net_income) FROM street_agent)	company_street_agent
SELECT color, MAX(net_income) AS max_net_income FROM street_agent GROUP BY color	company_street_agent
SELECT T2.name FROM company AS T1 INNER JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T1.volume > 195	company_street_agent
SELECT SUM(IIF(net_income = 412, 1, 0)) - SUM(IIF(color = 'silver', 1, 0)) FROM street_agent	company_street_agent
SELECT code FROM company WHERE yearly_position = 'assistant'	company_street_agent
SELECT CAST(SUM(IIF(medal = 'gold', 1, 0)) AS REAL) * 100 / COUNT(company_id) FROM company	company_street_agent
SELECT T1.code, T1.medal FROM company AS T1 INNER JOIN street_agent AS T2 ON T1.company_id = T2.company_id GROUP BY T1.company_id HAVING COUNT(T2.agent_id) > 2	company_street_agent
SELECT name FROM street_agent ORDER BY pages DESC LIMIT 3	company_street_agent
SELECT T2.name FROM company AS T1 INNER JOIN street_agent AS T2 ON T1.company_id = T2.company_id WHERE T1.medal = 'gold'	company_street_agent
SELECT yearly_position, MAX(volume) AS max_volume FROM company GROUP BY yearly_position	company_street_agent
SELECT code FROM company WHERE company_id NOT IN (SELECT company_id FROM street_agent)	company_street_agent
SELECT name, city FROM museum WHERE city = 'Vienna'	market_plane
SELECT COUNT(id) FROM plane WHERE color = 'red' AND budget = 81	market_plane
SELECT MAX(T2.budget) FROM market AS T1 INNER JOIN plane AS T2 ON T1.id = T2.market_id WHERE T1.area = 525	market_plane
SELECT COUNT(T3.id) FROM market AS T1 INNER JOIN plane AS T2 ON T1.id = T2.market_id INNER JOIN street_player AS T3 ON T2.id = T3.plane_id WHERE T1.area <= 525	market_plane
SELECT COUNT(id) FROM market WHERE type = 'regular'	market_plane
SELECT distance FROM street_player	market_plane
SELECT COUNT(id) FROM plane WHERE budget > 213	market_plane
SELECT COUNT(id) FROM street_player WHERE salary < 940 AND distance > 272	market_plane
SELECT AVG(size) FROM museum WHERE city = 'Rome'	market_plane
SELECT color FROM plane GROUP BY color HAVING COUNT(id) > 3	market_plane
SELECT name, CASE WHEN salary <= 374 THEN 'cheap' ELSE 'normal' END FROM street_player	market_plane
SELECT name FROM plane ORDER BY budget DESC LIMIT 1	market_plane
SELECT degree FROM owner GROUP BY degree ORDER BY COUNT(id) ASC LIMIT 1	market_plane
SELECT COUNT(id) FROM street_player WHERE salary > 797 AND distance BETWEEN 70 AND 308	market_plane
SELECT T2.name, T2.degree FROM street_player AS T1 INNER JOIN owner AS T2 ON T1.id = T2.player_id WHERE T1.distance > 70	market_plane
SELECT T2.goals FROM market AS T1 INNER JOIN mobile_factory AS T2 ON T1.id = T2.market_id WHERE T1.type = 'basic'	market_plane
SELECT T1.name, COUNT(T2.id) AS row_count FROM street_player AS T1 INNER JOIN museum AS T2 ON T1.id = T2.player_id GROUP BY T1.id	market_plane
SELECT COUNT(id) FROM museum WHERE city = 'Oslo'	market_plane
SELECT salary FROM street_player ORDER BY distance ASC LIMIT 1	market_plane
SELECT name FROM street_player WHERE salary > 797	market_plane
SELECT T1.name FROM plane AS T1 INNER JOIN street_player AS T2 ON T1.id = T2.plane_id GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1	market_plane
SELECT T1.name, COUNT(T2.id) AS row_count FROM plane AS T1 INNER JOIN museum AS T2 ON T1.id = T2.plane_id GROUP BY T1.id	market_plane
SELECT COUNT(id) FROM owner WHERE degree = 'diploma'	market_plane
SELECT city FROM museum GROUP BY city ORDER BY COUNT(id) DESC LIMIT 1	market_plane
SELECT CAST(SUM(IIF(city = 'Madrid', 1, 0)) AS REAL) * 100 / COUNT(id) FROM museum	market_plane
SELECT name FROM mountain_doctor WHERE stars < 5	camp_mountain_doctor
SELECT T1.name, COUNT(T2.player_id) AS row_count FROM mountain_doctor AS T1 INNER JOIN player AS T2 ON T1.doctor_id = T2.doctor_id GROUP BY T1.doctor_id	camp_mountain_doctor
SELECT name FROM battle WHERE tax <= 32	camp_mountain_doctor
SELECT season, MIN(first_duration) AS min_first_duration FROM player GROUP BY season	camp_mountain_doctor
SELECT CAST(SUM(IIF(season = 'spring', 1, 0)) AS REAL) * 100 / COUNT(player_id) FROM player	camp_mountain_doctor
SELECT format, SUM(stars) AS sum_stars FROM mountain_doctor GROUP BY format	camp_mountain_doctor
SELECT name FROM player ORDER BY first_duration DESC LIMIT 1	camp_mountain_doctor
SELECT name FROM camp WHERE credits >= 6	camp_mountain_doctor
SELECT COUNT(T2.player_id) FROM mountain_doctor AS T1 INNER JOIN player AS T2 ON T1.doctor_id = T2.doctor_id WHERE T1.format = 'video'	camp_mountain_doctor
SELECT name FROM player ORDER BY amount DESC LIMIT 1	camp_mountain_doctor
SELECT CAST(SUM(IIF(credits >= 5, 1, 0)) AS REAL) * 100 / COUNT(camp_id) FROM camp	camp_mountain_doctor
SELECT shape FROM player GROUP BY shape ORDER BY COUNT(player_id) DESC LIMIT 1	camp_mountain_doctor
SELECT credits, length FROM camp WHERE camp_id NOT IN (SELECT camp_id FROM player)	camp_mountain_doctor
SELECT name FROM battle WHERE volume = 263	camp_mountain_doctor
SELECT COUNT(T2.battle_id) FROM player AS T1 INNER JOIN battle AS T2 ON T1.player_id = T2.player_id WHERE T1.season = 'autumn'	camp_mountain_doctor
SELECT length, name FROM camp WHERE length < 139	camp_mountain_doctor
SELECT format, stars FROM mountain_doctor WHERE format = 'video'	camp_mountain_doctor
SELECT COUNT(battle_id) FROM battle WHERE tax = 78	camp_mountain_doctor
SELECT shape FROM player WHERE name LIKE '%Carlos%'	camp_mountain_doctor
SELECT COUNT(player_id) FROM player WHERE shape = 'square'	camp_mountain_doctor
SELECT name FROM camp WHERE camp_id IN (SELECT camp_id FROM mountain_doctor WHERE format = 'video')	camp_mountain_doctor
SELECT COUNT(battle_id) FROM battle WHERE tax > 47	camp_mountain_doctor
SELECT COUNT(battle_id) FROM battle WHERE tax > 68	camp_mountain_doctor
SELECT name FROM player WHERE season = 'autumn'	camp_mountain_doctor
SELECT CAST(SUM(IIF(format = 'video', 1, 0)) AS REAL) * 100 / COUNT(doctor_id) FROM mountain_doctor	camp_mountain_doctor
SELECT COUNT(T2.guide_id) FROM ship AS T1 INNER JOIN guide AS T2 ON T1.ship_id = T2.ship_id WHERE T1.tax <= 52	ship_guide
SELECT annual_population, height FROM modern_author WHERE annual_population > (SELECT AVG(annual_population) FROM modern_author)	ship_guide
SELECT shape, MAX(points) AS max_points FROM guide GROUP BY shape	ship_guide
SELECT COUNT(T3.author_id) FROM ship AS T1 INNER JOIN trainer AS T2 ON T1.ship_id = T2.ship_id INNER JOIN modern_author AS T3 ON T2.trainer_id = T3.trainer_id WHERE T1.tax > 52	ship_guide
SELECT CAST(SUM(IIF(area <= 724, 1, 0)) AS REAL) / SUM(IIF(temperature > 15, 1, 0)) FROM trainer	ship_guide
SELECT T1.area FROM trainer AS T1 INNER JOIN modern_author AS T2 ON T1.trainer_id = T2.trainer_id GROUP BY T1.trainer_id ORDER BY COUNT(T2.author_id) DESC LIMIT 1	ship_guide
SELECT title, rooms FROM river_exam	ship_guide
SELECT temperature FROM trainer ORDER BY area ASC LIMIT 3	ship_guide
SELECT COUNT(DISTINCT shape) FROM guide	ship_guide
SELECT COUNT(author_id) FROM modern_author WHERE annual_population > 189	ship_guide
SELECT T3.temperature FROM ship AS T1 INNER JOIN guide AS T2 ON T1.ship_id = T2.ship_id INNER JOIN trainer AS T3 ON T2.guide_id = T3.guide_id WHERE T1.tax > 52	ship_guide
SELECT CAST(SUM(IIF(hours < 34, 1, 0)) AS REAL) * 100 / COUNT(ship_id) FROM ship	ship_guide
SELECT COUNT(T2.trainer_id) FROM ship AS T1 INNER JOIN trainer AS T2 ON T1.ship_id = T2.ship_id WHERE T1.tax > 62	ship_guide
SELECT annual_population FROM modern_author WHERE height > 243	ship_guide
SELECT title FROM river_exam ORDER BY rooms ASC LIMIT 2	ship_guide
SELECT shape, MIN(points) AS min_points FROM guide GROUP BY shape	ship_guide
SELECT CAST(SUM(IIF(price = 226, 1, 0)) AS REAL) / SUM(IIF(price < 396, 1, 0)) FROM river_exam	ship_guide
SELECT T2.annual_population, T2.height FROM trainer AS T1 INNER JOIN modern_author AS T2 ON T1.trainer_id = T2.trainer_id WHERE T1.area > 312	ship_guide
SELECT shape, AVG(points) AS avg_points FROM guide GROUP BY shape	ship_guide
SELECT COUNT(T3.exam_id) FROM ship AS T1 INNER JOIN guide AS T2 ON T1.ship_id = T2.ship_id INNER JOIN river_exam AS T3 ON T2.guide_id = T3.guide_id WHERE T1.tax = 30	ship_guide
SELECT temperature FROM trainer ORDER BY temperature DESC LIMIT 1	ship_guide
SELECT T2.annual_population FROM trainer AS T1 INNER JOIN modern_author AS T2 ON T1.trainer_id = T2.trainer_id WHERE T1.temperature = 3	ship_guide
SELECT COUNT(author_id) FROM modern_author WHERE annual_population = 189	ship_guide
SELECT height FROM modern_author ORDER BY annual_population DESC LIMIT 1	ship_guide
SELECT name FROM ship WHERE hours = 37	ship_guide
SELECT CAST(SUM(IIF(season = 'winter', 1, 0)) AS REAL) / SUM(IIF(season = 'summer', 1, 0)) FROM report	river_editor_client
SELECT T2.season FROM client AS T1 INNER JOIN report AS T2 ON T1.client_id = T2.client_id WHERE T1.stars < 4	river_editor_client
SELECT climate, SUM(area) AS sum_area FROM north_club GROUP BY climate	river_editor_client
SELECT COUNT(club_id) FROM north_club WHERE area < 329	river_editor_client
SELECT name, CASE WHEN genre = 'jazz' THEN 'famous' ELSE 'normal' END FROM tutor	river_editor_client
SELECT DISTINCT T1.name FROM senior_farm AS T1 INNER JOIN tutor AS T2 ON T1.farm_id = T2.farm_id WHERE T2.genre = 'horror'	river_editor_client
SELECT genre, COUNT(tutor_id) AS row_count FROM tutor GROUP BY genre	river_editor_client
SELECT season, COUNT(report_id) AS row_count FROM report GROUP BY season	river_editor_client
SELECT T2.area, T2.climate FROM report AS T1 INNER JOIN north_club AS T2 ON T1.report_id = T2.report_id WHERE T1.age < 33	river_editor_client
SELECT daily_color, COUNT(farm_id) AS row_count FROM senior_farm GROUP BY daily_color	river_editor_client
SELECT T2.title FROM client AS T1 INNER JOIN report AS T2 ON T1.client_id = T2.client_id WHERE T1.distance > 183	river_editor_client
SELECT T2.stars FROM river_editor AS T1 INNER JOIN client AS T2 ON T1.editor_id = T2.editor_id WHERE T1.annual_points < 66	river_editor_client
SELECT T1.daily_color FROM senior_farm AS T1 INNER JOIN tutor AS T2 ON T1.farm_id = T2.farm_id GROUP BY T1.farm_id HAVING COUNT(T2.tutor_id) >= 2	river_editor_client
SELECT T1.name, COUNT(T2.report_id) AS row_count FROM senior_farm AS T1 INNER JOIN report AS T2 ON T1.farm_id = T2.farm_id GROUP BY T1.farm_id	river_editor_client
SELECT stars, distance FROM client WHERE client_id IN (SELECT client_id FROM senior_farm WHERE discount > 19)	river_editor_client
SELECT genre FROM tutor GROUP BY genre ORDER BY COUNT(tutor_id) ASC LIMIT 1	river_editor_client
SELECT climate, COUNT(club_id) AS row_count FROM north_club GROUP BY climate	river_editor_client
SELECT T1.distance FROM client AS T1 INNER JOIN report AS T2 ON T1.client_id = T2.client_id GROUP BY T1.client_id ORDER BY COUNT(T2.report_id) DESC LIMIT 1	river_editor_client
SELECT annual_points, cuisine FROM river_editor WHERE cuisine = 'Mexican'	river_editor_client
SELECT CAST(SUM(IIF(annual_points > 24, 1, 0)) AS REAL) / SUM(IIF(cuisine = 'Mexican', 1, 0)) FROM river_editor	river_editor_client
SELECT COUNT(T2.tutor_id) FROM report AS T1 INNER JOIN tutor AS T2 ON T1.report_id = T2.report_id WHERE T1.season = 'autumn'	river_editor_client
SELECT CAST(SUM(IIF(daily_color = 'white', 1, 0)) AS REAL) * 100 / COUNT(farm_id) FROM senior_farm	river_editor_client
SELECT cuisine, COUNT(editor_id) AS row_count FROM river_editor GROUP BY cuisine	river_editor_client
SELECT name, daily_color FROM senior_farm WHERE daily_color = 'silver'	river_editor_client
SELECT T1.name, COUNT(T2.tutor_id) AS row_count FROM senior_farm AS T1 INNER JOIN tutor AS T2 ON T1.farm_id = T2.farm_id GROUP BY T1.farm_id	river_editor_client
