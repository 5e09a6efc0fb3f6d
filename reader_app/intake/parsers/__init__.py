"""One module a format: bytes in, pieces out."""
