-- What persons should decide on, and what they decided.

-- The open questions of each document, as it was last judged.
CREATE TABLE doubt (
  document_id VARCHAR(24) NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  first_page INTEGER NOT NULL,
  doubt TEXT NOT NULL,                     -- the whole record, as JSON
  PRIMARY KEY (document_id, ordinal)
);

-- Decisions hold for the bytes of a file, whatever reads them later and by whatever rules.
CREATE TABLE decision (
  sha256 CHAR(64) NOT NULL,
  first_page INTEGER NOT NULL,             -- of the document in the file
  field VARCHAR(20) NOT NULL,
  decided VARCHAR,                         -- NULL: the page leaves it blank
  seen VARCHAR NOT NULL,                   -- what the person was shown
  decided_at TIMESTAMP WITH TIME ZONE NOT NULL,
  sheet CHAR(64) NOT NULL,                 -- the review sheet that it came in
  PRIMARY KEY (sha256, first_page, field)
);

-- The sheets that came back; each is applied once.
CREATE TABLE review_sheet (
  sha256 CHAR(64) PRIMARY KEY,
  path VARCHAR NOT NULL,
  decisions INTEGER NOT NULL,
  problems TEXT NOT NULL,                  -- diagnostics, as JSON
  applied_at TIMESTAMP WITH TIME ZONE NOT NULL
);
