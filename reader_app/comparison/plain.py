"""A comparison as plain JSON values, version 1."""
