"""The scenario: Spark SQL that runs against Hive's own metastore and against ours, to the same results.

`{warehouse}` is the folder of the metastore under test, `{outside}` a folder that does not belong to it.
"""

DATABASES = """
SHOW DATABASES
DESCRIBE DATABASE default
CREATE DATABASE sales COMMENT 'what was sold' WITH DBPROPERTIES ('team'='a', 'level'='2')
CREATE DATABASE SALES
CREATE DATABASE IF NOT EXISTS sales
DESCRIBE DATABASE EXTENDED sales
ALTER DATABASE sales SET DBPROPERTIES ('level'='3')
DESCRIBE DATABASE EXTENDED sales
CREATE DATABASE elsewhere LOCATION '{outside}/elsewhere'
SHOW DATABASES LIKE 's*'
DROP DATABASE none
"""

TABLES = """
USE sales
CREATE TABLE plain (id INT COMMENT 'the key', name STRING, price DECIMAL(10,2)) STORED AS PARQUET
CREATE TABLE plain (id INT) STORED AS PARQUET
DESCRIBE TABLE EXTENDED plain
INSERT INTO plain VALUES (1, 'a', 1.50), (2, 'b', 2.50)
SELECT * FROM plain ORDER BY id
CREATE TABLE textual (id INT, name STRING) ROW FORMAT DELIMITED FIELDS TERMINATED BY ';' STORED AS TEXTFILE
INSERT INTO textual VALUES (1, 'x'), (2, NULL)
SELECT * FROM textual ORDER BY id
SHOW CREATE TABLE textual
CREATE TABLE copied STORED AS ORC AS SELECT id, name FROM plain WHERE id > 1
SELECT * FROM copied
CREATE TABLE source_table USING parquet AS SELECT id, upper(name) AS Name FROM plain
SELECT * FROM source_table ORDER BY id
DESCRIBE TABLE EXTENDED source_table
CREATE TABLE likewise LIKE plain
DESCRIBE TABLE likewise
CREATE TABLE buckets (id INT, name STRING) USING parquet CLUSTERED BY (id) SORTED BY (name) INTO 2 BUCKETS
INSERT INTO buckets SELECT id, name FROM plain
SELECT count(*) FROM buckets
CREATE EXTERNAL TABLE kept (id INT) STORED AS PARQUET LOCATION '{warehouse}/kept-data'
INSERT INTO kept VALUES (7)
DROP TABLE kept
CREATE EXTERNAL TABLE kept (id INT) STORED AS PARQUET LOCATION '{warehouse}/kept-data'
SELECT * FROM kept
SHOW TABLES
SHOW TABLES LIKE 'p*|t*'
SHOW TABLE EXTENDED LIKE 'plain'
SHOW TBLPROPERTIES kept
ALTER TABLE plain SET TBLPROPERTIES ('quality'='high', 'comment'='of sales')
ALTER TABLE plain UNSET TBLPROPERTIES ('quality')
SHOW TBLPROPERTIES plain
ALTER TABLE plain ADD COLUMNS (extra ARRAY<STRUCT<a: INT, b: STRING>> COMMENT 'more')
DESCRIBE TABLE plain
SELECT * FROM plain ORDER BY id
ALTER TABLE plain CHANGE COLUMN name name STRING COMMENT 'a name'
DESCRIBE TABLE plain
ALTER TABLE textual SET SERDEPROPERTIES ('field.delim'=';', 'note'='n')
SHOW CREATE TABLE textual
ALTER TABLE plain RENAME TO simple
SELECT id FROM simple ORDER BY id
DESCRIBE TABLE EXTENDED simple
ALTER TABLE simple RENAME TO copied
ALTER TABLE nothing RENAME TO something
ALTER TABLE source_table RENAME TO source_renamed
SELECT * FROM source_renamed ORDER BY id
TRUNCATE TABLE textual
SELECT count(*) FROM textual
ANALYZE TABLE simple COMPUTE STATISTICS
DESCRIBE TABLE EXTENDED simple
SELECT * FROM missing
DROP TABLE missing
DROP TABLE IF EXISTS missing
DROP TABLE copied
SHOW TABLES
"""

PARTITIONS = """
CREATE TABLE events (id INT, kind STRING) PARTITIONED BY (day DATE, hour INT, tag STRING) STORED AS PARQUET
INSERT INTO events PARTITION (day='2020-01-01', hour=1, tag='a') VALUES (1, 'x')
INSERT INTO events PARTITION (day='2020-01-01', hour=2, tag='b_c') VALUES (2, 'y')
INSERT INTO events PARTITION (day='2020-01-02', hour=10, tag='bxc') VALUES (3, 'z')
SET hive.exec.dynamic.partition.mode=nonstrict
INSERT INTO events PARTITION (day, hour, tag) SELECT 4, 'w', DATE'2020-02-01', 3, 'it''s: 50% / more'
INSERT INTO events PARTITION (day, hour, tag) SELECT 5, 'v', DATE'2020-02-02', CAST(NULL AS INT), CAST(NULL AS STRING)
SHOW PARTITIONS events
SHOW PARTITIONS events PARTITION (day='2020-01-01')
SELECT * FROM events ORDER BY id
SELECT id FROM events WHERE hour = 10
SELECT id FROM events WHERE hour > 1 AND hour <= 3 ORDER BY id
SELECT id FROM events WHERE hour != 2 ORDER BY id
SELECT id FROM events WHERE day = DATE'2020-01-02'
SELECT id FROM events WHERE day >= '2020-01-02' AND day < '2020-02-02' ORDER BY id
SELECT id FROM events WHERE day IN (DATE'2020-01-02', DATE'2020-02-01') ORDER BY id
SELECT id FROM events WHERE day NOT IN (DATE'2020-01-02') ORDER BY id
SELECT id FROM events WHERE tag = 'b_c'
SELECT id FROM events WHERE tag = 'it''s: 50% / more'
SELECT id FROM events WHERE tag LIKE 'b_c%' ORDER BY id
SELECT id FROM events WHERE startswith(tag, 'b_') ORDER BY id
SELECT id FROM events WHERE tag LIKE '%50!%%' ESCAPE '!'
SELECT id FROM events WHERE endswith(tag, 'more')
SELECT id FROM events WHERE contains(tag, '_')
SELECT id FROM events WHERE hour IN (1, 2, 99) AND tag NOT IN ('a') ORDER BY id
SELECT id FROM events WHERE (hour = 1 AND tag = 'a') OR (hour = 10 AND day = DATE'2020-01-02') ORDER BY id
SELECT id FROM events WHERE hour IS NULL
SELECT id FROM events WHERE tag IS NULL
SELECT id FROM events WHERE tag IS NOT NULL ORDER BY id
SELECT id FROM events WHERE cast(hour AS STRING) = '1'
SELECT id FROM events WHERE upper(tag) = 'A'
SELECT id FROM events WHERE hour + 1 = 3
SELECT id FROM events WHERE NOT (hour = 1) ORDER BY id
SELECT id FROM events WHERE hour IN (1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20) ORDER BY id
SELECT id FROM events WHERE year(day) = 2020 AND month(day) = 2 ORDER BY id
ALTER TABLE events ADD PARTITION (day='2021-01-01', hour=1, tag='new')
ALTER TABLE events ADD PARTITION (day='2021-01-01', hour=1, tag='new')
ALTER TABLE events ADD IF NOT EXISTS PARTITION (day='2021-01-01', hour=1, tag='new') PARTITION (day='2021-01-02', hour=1, tag='new')
DESCRIBE TABLE EXTENDED events PARTITION (day='2021-01-01', hour=1, tag='new')
ALTER TABLE events PARTITION (day='2020-01-01', hour=1, tag='a') RENAME TO PARTITION (day='2020-01-01', hour=5, tag='moved')
ALTER TABLE events PARTITION (day='2020-01-01', hour=1, tag='a') RENAME TO PARTITION (day='2020-01-01', hour=6, tag='moved')
SELECT id, hour, tag FROM events WHERE hour = 5
ALTER TABLE events DROP PARTITION (day='2021-01-02', hour=1, tag='new')
ALTER TABLE events DROP PARTITION (day='2021-01-02', hour=1, tag='new')
ALTER TABLE events DROP IF EXISTS PARTITION (day='2021-01-02', hour=1, tag='new')
ALTER TABLE events DROP PARTITION (hour=2)
SHOW PARTITIONS events
INSERT OVERWRITE TABLE events PARTITION (day='2020-01-02', hour=10, tag='bxc') VALUES (30, 'zz')
SELECT id FROM events WHERE hour = 10
SELECT count(*) FROM events
ALTER TABLE events RENAME TO happenings
SHOW PARTITIONS happenings
SELECT id FROM happenings ORDER BY id
DESCRIBE TABLE EXTENDED happenings PARTITION (day='2020-01-02', hour=10, tag='bxc')
CREATE TABLE daily (id INT, day STRING) USING parquet PARTITIONED BY (day)
INSERT INTO daily VALUES (1, '2020-01-01'), (2, '2020-01-02')
INSERT OVERWRITE TABLE daily PARTITION (day='2020-01-02') VALUES (20)
SELECT * FROM daily ORDER BY id
SHOW PARTITIONS daily
ALTER TABLE daily RENAME TO dailies
SELECT * FROM dailies WHERE day = '2020-01-02'
CREATE EXTERNAL TABLE found (id INT) PARTITIONED BY (day STRING) STORED AS PARQUET LOCATION '{warehouse}/sales.db/dailies'
SELECT count(*) FROM found
MSCK REPAIR TABLE found
SHOW PARTITIONS found
SELECT id, day FROM found ORDER BY id
ALTER TABLE found DROP PARTITION (day='2020-01-01')
SELECT id, day FROM dailies ORDER BY id
ALTER TABLE found PARTITION (day='2020-01-02') SET LOCATION '{warehouse}/kept-data'
DESCRIBE TABLE EXTENDED found PARTITION (day='2020-01-02')
DROP TABLE found
SELECT id, day FROM dailies ORDER BY id
ALTER TABLE dailies DROP PARTITION (day='2020-01-01')
SELECT id, day FROM dailies ORDER BY id
TRUNCATE TABLE dailies PARTITION (day='2020-01-02')
SELECT count(*) FROM dailies
"""

OTHERS = """
CREATE VIEW seen AS SELECT id, kind FROM happenings WHERE hour = 5
SELECT * FROM seen
SHOW VIEWS
DESCRIBE TABLE EXTENDED seen
ALTER VIEW seen AS SELECT id FROM happenings
SELECT * FROM seen ORDER BY id
ALTER VIEW seen RENAME TO viewed
SHOW CREATE TABLE viewed
DROP TABLE viewed
DROP VIEW viewed
CREATE FUNCTION shout AS 'org.apache.hadoop.hive.ql.udf.generic.GenericUDFUpper'
CREATE FUNCTION shout AS 'org.apache.hadoop.hive.ql.udf.generic.GenericUDFUpper'
SELECT shout('a')
DESCRIBE FUNCTION shout
SHOW USER FUNCTIONS LIKE '*shout'
DROP FUNCTION shout
DROP FUNCTION shout
CREATE TABLE elsewhere.there (id INT) STORED AS PARQUET
INSERT INTO elsewhere.there VALUES (1)
ALTER TABLE sales.simple RENAME TO elsewhere.simple
SHOW TABLES IN elsewhere
DROP DATABASE sales
DROP DATABASE sales CASCADE
SHOW DATABASES
DROP DATABASE default
"""


def statements(warehouse: str, outside: str) -> list[str]:
    """The statements of the scenario, in order."""
    text = DATABASES + TABLES + PARTITIONS + OTHERS
    places = {"{warehouse}": f"file:{warehouse}", "{outside}": f"file:{outside}"}
    for name, place in places.items():
        text = text.replace(name, place)
    return [line for line in text.splitlines() if line]
