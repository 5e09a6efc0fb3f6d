"""A comparison in, a report out: PDF, HTML, JSON."""
