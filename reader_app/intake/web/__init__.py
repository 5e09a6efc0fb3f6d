"""Saved web pages: their tree in blocks, and which of them are the story."""
