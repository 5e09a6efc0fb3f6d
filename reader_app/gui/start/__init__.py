"""The empty window, and what an empty page offers."""
