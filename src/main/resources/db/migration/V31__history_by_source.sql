CREATE INDEX history_by_source ON history (sha256);
