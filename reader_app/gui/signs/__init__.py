"""Text as Qt and the eye need it: positions in UTF-16, invisible characters, addresses, one line; no Qt."""
