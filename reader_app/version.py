"""The version of the program, said once; below every floor, so that each may tell it."""

__version__ = "0.1.0"
