"""Figures, days, places, organisations and sources of both tellings, found and paired."""
