"""Quotes of two tellings paired, what became of each, and who has the floor."""
