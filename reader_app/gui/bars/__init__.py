"""The lines around the pages: toolbar, notices, finding, status."""
