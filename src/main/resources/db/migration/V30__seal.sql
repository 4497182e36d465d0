-- What each table held when the last run or act was complete.
CREATE TABLE seal (
  table_name VARCHAR(100) PRIMARY KEY,
  row_count BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL
);
