"""Bytes in, an article out: type, encoding, one file a format, furniture."""
