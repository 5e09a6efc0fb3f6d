"""Text as Qt and the eye need it: positions in UTF-16, signs that cannot be seen, addresses, one line; no Qt."""
