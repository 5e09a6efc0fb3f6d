"""Signs that stand in a text for what a text cannot hold."""

PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Begins the caption of a picture that is not shown."""
