"""The version of the program; below every layer, so that each can import it."""

__version__ = "0.1.0"
