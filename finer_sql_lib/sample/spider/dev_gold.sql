SELECT count(*) FROM hut	alpine_huts
SELECT name FROM hut WHERE country = 'Austria'	alpine_huts
SELECT name FROM warden WHERE since_year = 2015	alpine_huts
SELECT count(*) FROM stay WHERE arrival_date LIKE '2024-07%'	alpine_huts
SELECT country , count(*) , max(beds) FROM hut GROUP BY country	alpine_huts
SELECT name , country FROM hut WHERE beds > 20 ORDER BY altitude_m DESC LIMIT 1	alpine_huts
SELECT T1.name , T2.name FROM warden AS T1 JOIN hut AS T2 ON T1.warden_id = T2.warden_id	alpine_huts
SELECT DISTINCT T1.guest FROM stay AS T1 JOIN hut AS T2 ON T1.hut_id = T2.hut_id WHERE T2.country = 'Italy'	alpine_huts
SELECT name FROM hut WHERE hut_id NOT IN (SELECT hut_id FROM stay)	alpine_huts
SELECT T1.name FROM hut AS T1 JOIN trail AS T2 ON T1.hut_id = T2.from_hut_id WHERE T2.grade = 'T5' OR T2.hours > 7	alpine_huts
SELECT guest FROM stay GROUP BY guest ORDER BY sum(nights) DESC LIMIT 1	alpine_huts
SELECT T1.name FROM warden AS T1 JOIN hut AS T2 ON T1.warden_id = T2.warden_id WHERE T2.altitude_m > 2000 INTERSECT SELECT T1.name FROM warden AS T1 JOIN hut AS T2 ON T1.warden_id = T2.warden_id WHERE T2.beds < 45	alpine_huts
SELECT count(*) FROM port WHERE island = 'Lunda'	harbour_ferries
SELECT name , built_year FROM vessel ORDER BY built_year DESC	harbour_ferries
SELECT avg(depth_m) FROM port	harbour_ferries
SELECT count(*) FROM vessel WHERE car_capacity = 0	harbour_ferries
SELECT count(*) FROM sailing WHERE delay_min > 60	harbour_ferries
SELECT min(passenger_capacity) , max(passenger_capacity) FROM vessel WHERE flag = 'Norway'	harbour_ferries
SELECT season , count(*) , avg(distance_nm) FROM route GROUP BY season	harbour_ferries
SELECT flag FROM vessel GROUP BY flag HAVING count(*) > 1	harbour_ferries
SELECT T2.name , T1.season FROM route AS T1 JOIN port AS T2 ON T1.origin = T2.port_code WHERE T1.distance_nm > 20	harbour_ferries
SELECT T1.name FROM vessel AS T1 JOIN sailing AS T2 ON T1.vessel_id = T2.vessel_id GROUP BY T1.vessel_id ORDER BY sum(T2.passengers) DESC LIMIT 1	harbour_ferries
SELECT name FROM vessel WHERE vessel_id NOT IN (SELECT T1.vessel_id FROM sailing AS T1 JOIN route AS T2 ON T1.route_id = T2.route_id JOIN port AS T3 ON T2.origin = T3.port_code WHERE T3.name = 'Brønnhavn')	harbour_ferries
SELECT T1.name FROM port AS T1 JOIN route AS T2 ON T1.port_code = T2.origin WHERE T2.season = 'summer' EXCEPT SELECT T1.name FROM port AS T1 JOIN route AS T2 ON T1.port_code = T2.destination WHERE T2.season = 'summer'	harbour_ferries
SELECT count(*) FROM book WHERE genre = 'crime'	lantern_library
SELECT DISTINCT birth_country FROM author	lantern_library
SELECT email FROM member WHERE joined LIKE '2018%'	lantern_library
SELECT count(DISTINCT member_id) FROM loan WHERE fine > 10	lantern_library
SELECT title , pages FROM book WHERE year > 2010 ORDER BY pages DESC	lantern_library
SELECT genre , count(*) , avg(pages) FROM book GROUP BY genre	lantern_library
SELECT T1.title FROM book AS T1 JOIN author AS T2 ON T1.author_id = T2.author_id WHERE T2.name = 'Bo Lindgren'	lantern_library
SELECT district FROM branch GROUP BY district HAVING count(*) > 1	lantern_library
SELECT T1.title FROM book AS T1 JOIN loan AS T2 ON T1.book_id = T2.book_id GROUP BY T1.book_id ORDER BY count(*) DESC LIMIT 1	lantern_library
SELECT full_name FROM member WHERE member_id NOT IN (SELECT member_id FROM loan)	lantern_library
SELECT title FROM book WHERE pages > (SELECT avg(pages) FROM book) ORDER BY title	lantern_library
SELECT T1.full_name FROM member AS T1 JOIN loan AS T2 ON T1.member_id = T2.member_id JOIN book AS T3 ON T2.book_id = T3.book_id WHERE T3.genre = 'crime' INTERSECT SELECT T1.full_name FROM member AS T1 JOIN loan AS T2 ON T1.member_id = T2.member_id JOIN book AS T3 ON T2.book_id = T3.book_id WHERE T3.genre = 'essay'	lantern_library
SELECT count(*) FROM piece WHERE price < 30	pottery_market
SELECT name , town FROM maker ORDER BY name	pottery_market
SELECT min(price) FROM piece WHERE kind = 'mug'	pottery_market
SELECT count(*) FROM glaze WHERE food_safe = 1	pottery_market
SELECT sum(weight_g) FROM piece WHERE kind = 'vase'	pottery_market
SELECT kind , count(*) , max(price) FROM piece GROUP BY kind	pottery_market
SELECT T1.title FROM piece AS T1 JOIN glaze AS T2 ON T1.glaze_id = T2.glaze_id WHERE T2.name = 'celadon' AND T1.price > 50	pottery_market
SELECT T1.name , sum(T2.quantity) FROM customer AS T1 JOIN sale AS T2 ON T1.customer_id = T2.customer_id GROUP BY T1.customer_id	pottery_market
SELECT T1.name , T1.town FROM maker AS T1 JOIN piece AS T2 ON T1.maker_id = T2.maker_id JOIN sale AS T3 ON T2.piece_id = T3.piece_id GROUP BY T1.maker_id ORDER BY sum(T3.quantity) DESC LIMIT 1	pottery_market
SELECT T1.town FROM maker AS T1 JOIN piece AS T2 ON T1.maker_id = T2.maker_id WHERE T2.kind = 'plate' INTERSECT SELECT T1.town FROM maker AS T1 JOIN piece AS T2 ON T1.maker_id = T2.maker_id WHERE T2.kind = 'vase'	pottery_market
SELECT T1.title , T1.price * T2.discount FROM piece AS T1 JOIN sale AS T2 ON T1.piece_id = T2.piece_id WHERE T2.discount > 0	pottery_market
SELECT title FROM piece WHERE price > (SELECT max(price) FROM piece WHERE kind = 'mug') EXCEPT SELECT T1.title FROM piece AS T1 JOIN sale AS T2 ON T1.piece_id = T2.piece_id WHERE T2.discount > 0	pottery_market
